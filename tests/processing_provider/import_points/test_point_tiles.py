"""Tiles of one product become one layer, in which nothing is twice."""

from __future__ import annotations

import gzip
import zipfile
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.files import text_table
from qgis.core import QgsProcessingException

L2B = Path(__file__).resolve().parents[2] / "data" / "egms_ustica_l2b_300.csv.gz"
LINES = gzip.decompress(L2B.read_bytes()).decode().splitlines()
NAMES = LINES[0].split(",")
ROWS = [line.split(",") for line in LINES[1:]]
PIDS = [row[0] for row in ROWS]


@pytest.fixture
def tiles(tmp_path):
    """Give an empty folder for tiles."""
    folder = tmp_path / "tiles"
    folder.mkdir()
    return folder


def tile(path, rows, names=NAMES):
    """Write a tile of some of Ustica's points: a CSV, a gzip of it, or a zip as EGMS's."""
    text = "\n".join(",".join(row) for row in [names, *rows]) + "\n"
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(f"{path.stem}.csv", text)
            archive.writestr(f"{path.stem}.xml", "<about/>")
    else:
        path.write_bytes(gzip.compress(text.encode()) if path.suffix == ".gz" else text.encode())


def without(column, rows=ROWS):
    position = NAMES.index(column)
    return [row[:position] + row[position + 1 :] for row in [NAMES, *rows]]


def test_a_folder_of_tiles_is_the_file_they_were_cut_from(tiles, tmp_path, run, feedback, column, monkeypatch):
    monkeypatch.setattr(text_table, "_CHUNK_BYTES", 20_000)
    (tiles / "deeper").mkdir()
    tile(tiles / "a.zip", ROWS[:120])
    tile(tiles / "b.csv", ROWS[100:200])
    tile(tiles / "deeper" / "c.csv.gz", ROWS[190:])
    (tiles / "readme.md").write_text("not a tile")
    merged, whole = run(tiles, tmp_path / "merged.gpkg"), run(L2B, tmp_path / "whole.gpkg")
    assert merged.fields().names() == whole.fields().names()
    for name in ("pid", "velocity", "D20200103", "D20241225"):
        assert column(merged, name) == column(whole, name), name
    log = "\n".join(feedback.infos)
    assert "3 files, which share 210 dates" in log
    assert "300 points written of 330" in log
    assert "30 points are in two files or more, and written once" in log


def test_a_pattern_takes_the_files_that_match_it(tiles, run, column):
    tile(tiles / "EGMS_1.csv", ROWS[:10])
    tile(tiles / "EGMS_2.csv", ROWS[10:20])
    tile(tiles / "other.csv", ROWS[20:30])
    assert column(run(tiles / "EGMS_*.csv"), "pid") == PIDS[:20]


def test_the_virtual_file_of_egmstoolkit_stands_for_its_tiles(tiles, run, column):
    """Its sources' first rows are names that are numbers, which GDAL takes for data."""
    (tiles / "EGMS_L2b").mkdir()
    for number, rows in enumerate((ROWS[:10], ROWS[10:20]), start=1):
        path = tiles / "EGMS_L2b" / f"EGMS_L2b_{number}.csv"
        lines = [";".join(["", *NAMES]), *(";".join([str(i), *row]) for i, row in enumerate(rows))]
        path.write_text("\n".join(lines) + "\n")
    layers = "".join(
        f'<OGRVRTLayer name="EGMS_L2b_{i}"><SrcDataSource relativeToVRT="1">EGMS_L2b/EGMS_L2b_{i}.csv</SrcDataSource>'
        '<GeometryType>wkbPoint</GeometryType><GeometryField encoding="PointFromColumns" x="easting" y="northing"/>'
        "<SrcSRS>EPSG:3035</SrcSRS></OGRVRTLayer>"
        for i in (1, 2)
    )
    path = tiles / "EGMS_L2b.vrt"
    path.write_text(
        f'<OGRVRTDataSource><OGRVRTUnionLayer name="EGMS_L2b">{layers}<LayerSRS>EPSG:3035</LayerSRS>'
        "</OGRVRTUnionLayer></OGRVRTDataSource>"
    )
    layer = run(path)
    assert column(layer, "pid") == PIDS[:20]
    assert column(layer, "D20241225") == [float(row[-1]) for row in ROWS[:20]]
    assert layer.crs().authid() == "EPSG:3035"


@pytest.mark.parametrize("name", ["../secret.csv", "/etc/passwd"])
def test_a_virtual_file_names_no_file_outside_its_folder(tiles, run, name):
    (tiles.parent / "secret.csv").write_text("pid,lon,lat,20200103,20200109\na,13,38,1,2\n")
    path = tiles / "tiles.vrt"
    path.write_text(f'<OGRVRTDataSource><SrcDataSource relativeToVRT="1">{name}</SrcDataSource></OGRVRTDataSource>')
    with pytest.raises(QgsProcessingException, match="names a file outside its folder"):
        run(path)


def test_dates_that_a_tile_has_not_are_null_there(tiles, run, column, feedback):
    names, *rows = without("20200109", ROWS[3:6])
    tile(tiles / "a.csv", ROWS[:3])
    tile(tiles / "b.csv", rows, names)
    layer = run(tiles)
    position = NAMES.index("20200109")
    assert column(layer, "D20200109") == [*(float(row[position]) for row in ROWS[:3]), None, None, None]
    assert column(layer, "D20241225") == [float(row[-1]) for row in ROWS[:6]]
    assert "2 files, which share 209 dates." in feedback.infos


def test_points_that_are_twice_in_one_file_stay(tiles, run, column):
    """Real files have several points at one place."""
    tile(tiles / "a.csv", [ROWS[0], ROWS[0], ROWS[1]])
    tile(tiles / "b.csv", [ROWS[1], ROWS[2], ROWS[2]])
    assert column(run(tiles), "pid") == [PIDS[i] for i in (0, 0, 1, 2, 2)]


def test_points_without_an_identifier_are_known_by_place_and_series(tiles, run, column):
    names = ["lon", "lat", "20200103", "20200109"]
    tile(tiles / "a.csv", [["13", "38", "1", "2"], ["13", "38", "1", "3"]], names)
    tile(tiles / "b.csv", [["13.0", "38", "1.00", "2"], ["13", "38", "1", "4"], ["13.5", "38", "1", "2"]], names)
    assert column(run(tiles), "D20200109") == [2, 3, 4, 2]


def test_text_is_named_with_its_file(tiles, run, feedback):
    tile(tiles / "a.csv", ROWS[:3])
    tile(tiles / "b.csv", [ROWS[3], [*ROWS[4][:-1], "broken"]])
    run(tiles)
    assert "(first: row 2 of b.csv, column 20241225, 'broken')" in feedback.warnings[0]


def changed(column, value, rows):
    position = NAMES.index(column)
    return [[*row[:position], value, *row[position + 1 :]] for row in rows]


@pytest.mark.parametrize(
    ("names", "rows", "message"),
    [
        (NAMES, changed("20200103", "9.9", ROWS[:2]), "2 points of b.csv are in an earlier file too"),
        (NAMES, changed("track_angle", "10.5", ROWS[5:7]), "an ascending and a descending track"),
        (NAMES[:100], [row[:100] for row in ROWS[5:7]], "75 of 210 dates in common"),
        (["lon", "lat", *NAMES[25:]], [["13", "38", *row[25:]] for row in ROWS[5:7]], "not of one product"),
        (["lon", "lat"], [["13", "38"]], r"b\.csv among the files: .* no displacement columns"),
    ],
)
def test_files_that_are_no_tiles_of_one_product_are_refused(tiles, tmp_path, run, names, rows, message):
    assert float(ROWS[0][NAMES.index("track_angle")]) == pytest.approx(190, abs=10)
    tile(tiles / "a.csv", ROWS[:5])
    tile(tiles / "b.csv", rows, names)
    with pytest.raises(QgsProcessingException, match=message):
        run(tiles)
    assert not (tmp_path / "out.gpkg").exists()


def test_a_folder_or_a_pattern_without_files_is_said(tiles, run):
    with pytest.raises(QgsProcessingException, match="holds no CSV, zip or vector file"):
        run(tiles)
    with pytest.raises(QgsProcessingException, match=r"No file matches .*\*\.csv"):
        run(tiles / "*.csv")


def test_a_tile_is_not_overwritten(tiles, run):
    tile(tiles / "a.csv", ROWS[:3])
    first = run(tiles, tiles.parent / "b.gpkg")
    assert first.featureCount() == 3
    (tiles.parent / "b.gpkg").rename(tiles / "b.gpkg")
    (tiles / "a.csv").unlink()
    with pytest.raises(QgsProcessingException, match=r"b\.gpkg is the file to import"):
        run(tiles, tiles / "b.gpkg")


def test_vector_files_are_tiles_too(tiles, tmp_path, run, column):
    for name, rows in (("a", ROWS[:6]), ("b", ROWS[4:9])):
        tile(tmp_path / f"{name}.csv", rows)
        run(tmp_path / f"{name}.csv", tiles / f"{name}.gpkg")
    layer = run(tiles)
    assert column(layer, "pid") == PIDS[:9]
    assert np.isfinite(column(layer, "D20241225")).all()
