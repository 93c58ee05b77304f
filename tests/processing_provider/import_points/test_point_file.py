"""Files that cannot be imported end in a sentence."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QMetaType

DATA = Path(__file__).resolve().parents[2] / "data"
L2B = DATA / "egms_ustica_l2b_300.csv.gz"
L3 = DATA / "egms_ustica_l3_300.csv.gz"
BOISSANO = DATA / "boissano_tre.zip"


def truncated(path, tmp_path, share=0.6):
    cut = tmp_path / path.name
    data = path.read_bytes()
    cut.write_bytes(data[: int(len(data) * share)])
    return cut


def corrupted(path, tmp_path):
    bad = tmp_path / path.name
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 64] = bytes(64)
    bad.write_bytes(data)
    return bad


@pytest.mark.parametrize("damage", [truncated, corrupted])
@pytest.mark.parametrize("path", [L2B, BOISSANO], ids=["gzip", "zip"])
def test_a_damaged_archive_is_refused(run, tmp_path, damage, path):
    with pytest.raises(QgsProcessingException, match=r"is damaged or breaks off before its end: download"):
        run(damage(path, tmp_path))


def test_a_gzip_that_lacks_only_its_last_bytes_is_refused(run, tmp_path):
    cut = tmp_path / L2B.name
    cut.write_bytes(L2B.read_bytes()[:-4])
    with pytest.raises(QgsProcessingException, match="breaks off"):
        run(cut)


@pytest.mark.parametrize(
    ("members", "message"),
    [
        (["readme.txt~", "picture.png"], "holds no CSV"),
        ([], "holds no CSV"),
        (["a.csv", "b.csv"], "holds 2 .csv files"),
    ],
)
def test_a_zip_without_exactly_one_table_is_refused(run, tmp_path, members, message, small):
    path = tmp_path / "product.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for member in members:
            archive.writestr(member, small)
    with pytest.raises(QgsProcessingException, match=message):
        run(path)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "is empty"),
        ("\n\n", "is not a table"),
        ("lon,lat,20200103,20200109\n", "no points"),
        ("a,13.1,38.7,1,2\nb,13.2,38.7,3,4\n", "no displacement columns: the first row must hold"),
        ("lon,lat,20200103\n13,38,1\n", "only one date column"),
        ("lon,lat,20200103,20200103\n13,38,1,2\n", "same date, 2020-01-03"),
        ("lon,lat,20200103,20200231\n13,38,1,2\n", "20200231 looks like a date"),
        ("easting,lat,20200103,20200109\n13,38,1,2\n", "no coordinates among its columns, easting, lat"),
        ("x,y,20200103,20200109\n13,38,1,2\n", "reference system its coordinates \\(x, y\\) are: choose it"),
        ("lon,lat,20200103,20200109\n,,1,2\n13,38,,\n13,38,1,x\n", "None of the 3 points can be used: 1 without valid"),
        (b"\x00\x01\x02\x03 binary \xff\xfe", "."),
    ],
)
def test_a_table_that_is_no_point_table_is_refused_in_one_sentence(run, write, tmp_path, content, message):
    with pytest.raises(QgsProcessingException, match=message) as caught:
        run(write(content))
    assert "Traceback" not in str(caught.value)
    assert not (tmp_path / "out.gpkg").exists()


def test_a_csvt_that_would_hide_text_changes_nothing(run, write, small, feedback):
    write('"String","Real","Real","Real","Real","Real"\n', "points.csvt")
    run(write(small.replace("a,13.1,38.7,1", "a,13.1,38.7,broken")))
    assert "'broken'" in feedback.warnings[0]


def test_a_missing_file_is_named(run, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"There is no file .*nowhere\.csv"):
        run(tmp_path / "nowhere.csv")


def test_a_polygon_layer_is_refused(run, make_layer, save):
    polygons = make_layer({"20200103": QMetaType.Type.Double}, [], geometry="Polygon")
    with pytest.raises(QgsProcessingException, match="no layer of points"):
        run(save(polygons))


def test_of_several_point_layers_one_must_be_named(run, make_layer, save, column):
    kinds = dict.fromkeys(["20200103", "20200109"], QMetaType.Type.Double)
    save(make_layer(kinds, [((1, 2), 1.0, 2.0)]), layer_name="ascending")
    path = save(make_layer(kinds, [((3, 4), 5.0, 6.0)]), layer_name="descending", append=True)
    with pytest.raises(QgsProcessingException, match=r"several layers \(ascending, descending\)"):
        run(path)
    assert column(run(f"{path}|layername=descending"), "D20200103") == [5]


def test_a_layer_without_crs_is_refused_until_one_is_chosen(run, make_layer, save):
    kinds = dict.fromkeys(["20200103", "20200109"], QMetaType.Type.Double)
    path = save(make_layer(kinds, [((1, 2), 1.0, 2.0)], crs=""), "nowhere.fgb")
    with pytest.raises(QgsProcessingException, match="no coordinate reference system"):
        run(path)
    assert run(path, CRS="EPSG:32633").crs().authid() == "EPSG:32633"
