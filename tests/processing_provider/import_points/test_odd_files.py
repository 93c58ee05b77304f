"""Files that were broken, or made to do harm, end in a sentence or in the right points."""

from __future__ import annotations

import gzip
import io
import zipfile
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis")

from hypothesis import given, settings
from hypothesis import strategies as st
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.tables.formats import recognise
from insar_hotspots.algorithms.tables.numbers import parse_numbers
from insar_hotspots.processing_provider.files import packed_file
from insar_hotspots.processing_provider.files.packed_file import Found
from insar_hotspots.processing_provider.files.point_file import PointFile
from insar_hotspots.processing_provider.files.text_table import TextTable
from insar_hotspots.processing_provider.importing.plan import ImportOutcome, ImportPlan, clean_rows
from qgis.core import QgsCoordinateReferenceSystem, QgsFeedback, QgsProcessingException

NAMES = ["pid", "lon", "lat", "20200103", "20200109", "20200121"]
NUMBER = st.floats(-500, 500).map(lambda value: f"{value:.3f}")
ODD = st.sampled_from(
    ["", " ", "NaN", "null", "inf", "1,5", "1_0", "0x1F", "=1+1", "@SUM(1)", "é", '"7"', '"a\nb"', "1e400"]
)
# Settings of examples that touch the disk.
ON_DISK = settings(max_examples=60)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Give one folder for all examples."""
    return tmp_path_factory.mktemp("odd")


def read(path):
    """Do with a file what the import does up to writing; give the points' numbers and what was counted."""
    outcome = ImportOutcome()
    with closing(PointFile(str(path), QgsFeedback())) as points:
        table = recognise(points.columns, points.first_row)
        crs = QgsCoordinateReferenceSystem.fromEpsgId(4326)
        plan = ImportPlan(table, crs, table.coordinates(None), table.attributes, "mm")
        with closing(points.blocks(plan.columns, texts=plan.texts, rows_before=table.rows_before)) as blocks:
            rows = [clean_rows(plan, block, outcome) for block in blocks]
    numbers = [row.numbers[:, -len(table.dates) :] for row in rows]
    return np.concatenate(numbers) if numbers else np.empty((0, len(table.dates))), outcome


def ends_well(path, most):
    """Read a file, and see that it ends in a sentence or in no more points than it has rows."""
    try:
        numbers, outcome = read(path)
    except InputError as error:
        assert "\n" not in str(error).strip()
        assert len(str(error).split()) > 3
    else:
        assert len(numbers) == outcome.n_written <= most
        assert not np.isinf(numbers).any()


def table(rows, delimiter=","):
    return "\n".join(delimiter.join(row) for row in [NAMES, *rows]) + "\n"


def plain(n):
    return [[f"p{i}", "13.5", "38.5", str(i), "-1.25", "2"] for i in range(n)]


# -- two ways of reading


@given(rows=st.lists(st.lists(NUMBER | ODD, min_size=3, max_size=8), min_size=1, max_size=12))
@ON_DISK
def test_numpy_and_the_csv_module_read_the_same(folder, rows):
    path = folder / "table.csv"
    path.write_text(",".join(NAMES) + "\n" + "\n".join(",".join(row) for row in rows) + "\n", encoding="utf-8")
    found = Found(path, True, n_bytes=path.stat().st_size)
    fast, slow = TextTable(found), TextTable(found)
    slow._plain_numbers = lambda *_: None
    for one, other in zip(fast.blocks(NAMES[1:], NAMES[:1], 0), slow.blocks(NAMES[1:], NAMES[:1], 0)):
        np.testing.assert_array_equal(one.is_ragged, other.is_ragged)
        np.testing.assert_array_equal(one.cells["pid"], other.cells["pid"])
        for name in NAMES[1:]:
            for seen, expected in zip(parse_numbers(one.cells[name]), parse_numbers(other.cells[name])):
                np.testing.assert_array_equal(seen, expected)


# -- broken


@given(rows=st.integers(1, 20), cut=st.floats(0, 1), kind=st.sampled_from(["plain", "gzip", "zip"]))
@ON_DISK
def test_a_file_that_breaks_off_is_read_to_there_or_refused(folder, rows, cut, kind):
    data = table(plain(rows)).encode()
    if kind == "gzip":
        data = gzip.compress(data)
    if kind == "zip":
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("points.csv", data)
        data = packed.getvalue()
    path = folder / "points.bin"
    path.write_bytes(data[: 1 + int(cut * (len(data) - 1))])
    ends_well(path, rows)


@given(
    rows=st.integers(1, 8),
    places=st.lists(st.tuples(st.integers(0, 300), st.integers(0, 255)), max_size=6),
    kind=st.sampled_from([".csv", ".csv.gz", ".zip"]),
)
@ON_DISK
def test_bytes_that_changed_end_well(folder, rows, places, kind):
    data = table(plain(rows)).encode()
    if kind == ".csv.gz":
        data = gzip.compress(data)
    if kind == ".zip":
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr("points.csv", data)
        data = packed.getvalue()
    changed = bytearray(data)
    for place, value in places:
        changed[place % len(changed)] = value
    path = folder / f"points{kind}"
    path.write_bytes(changed)
    # A byte may become the end of a line.
    ends_well(path, rows + len(places))


@given(rows=st.lists(st.lists(NUMBER | ODD, max_size=9), min_size=1, max_size=12), delimiter=st.sampled_from(",;\t| "))
@ON_DISK
def test_ragged_rows_and_odd_cells_are_counted_or_read(folder, rows, delimiter):
    path = folder / "ragged.csv"
    path.write_text(table(rows, delimiter), encoding="utf-8")
    ends_well(path, 3 * len(rows))


def test_rows_with_other_numbers_of_cells_are_counted_and_the_others_read(folder):
    path = folder / "ragged.csv"
    rows = plain(5)
    rows[1].append("7")
    rows[3].pop()
    rows[4].append("")  # a delimiter at the end
    path.write_text(table(rows))
    numbers, outcome = read(path)
    np.testing.assert_array_equal(numbers[:, 0], [0, 2, 4])
    assert outcome.n_ragged == 2


@pytest.mark.parametrize("delimiter", [";", "\t", "|", " "])
def test_decimal_commas_are_numbers_where_a_comma_parts_no_cells(folder, delimiter):
    path = folder / "commas.csv"
    path.write_text(
        table([["a", "13,5", "38,5", "1,5", "2,5", "3,5"], ["b", "13,5", "38,5", "1", "2", "3"]], delimiter)
    )
    numbers, _ = read(path)
    np.testing.assert_array_equal(numbers, [[1.5, 2.5, 3.5], [1.0, 2.0, 3.0]])


def test_a_decimal_comma_among_points_is_no_number(folder):
    path = folder / "commas.csv"
    path.write_text(table([["a", "13.5", "38.5", "1,5", "2.5", "3.5"], *plain(3)], ";"))
    numbers, outcome = read(path)
    assert (len(numbers), outcome.n_text) == (3, 1)


@pytest.mark.parametrize("delimiter", ["|", " ", "   ", ";", "\t"])
def test_other_delimiters_are_read(folder, delimiter):
    path = folder / "pipes.csv"
    path.write_text(table(plain(3), delimiter))
    np.testing.assert_array_equal(read(path)[0][:, 0], range(3))


@pytest.mark.parametrize("head", ["sep=;\n", "# made by hand\n# twice\n", "% a comment\n"])
def test_lines_above_the_names_are_passed_over(folder, head):
    path = folder / "above.csv"
    path.write_text(head + table(plain(3), ";"))
    np.testing.assert_array_equal(read(path)[0][:, 0], range(3))


def test_names_in_the_last_comment_are_those_of_the_columns(folder):
    path = folder / "savetxt.txt"
    rows = [row[1:] for row in plain(3)]
    path.write_text("# " + " ".join(NAMES[1:]) + "\n" + "\n".join(" ".join(row) for row in rows) + "\n")
    np.testing.assert_array_equal(read(path)[0][:, 0], range(3))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\n\n"])
def test_encodings_and_ends_of_lines_change_nothing(folder, encoding, newline):
    path = folder / "encoded.csv"
    rows = [["é", *row[1:]] for row in plain(4)]
    path.write_bytes(table(rows).replace("\n", newline).encode(encoding))
    np.testing.assert_array_equal(read(path)[0][:, 0], range(4))


def test_utf_16_is_read(folder):
    path = folder / "encoded.csv"
    path.write_bytes(table(plain(2)).encode("utf-16"))
    np.testing.assert_array_equal(read(path)[0][:, 0], range(2))


# -- made to do harm


def test_formulas_stay_text(run, write, column, feedback):
    rows = [["=1+1", *plain(1)[0][1:]], ["b", "13.5", "38.5", "=1+1", "2", "3"]]
    layer = run(write(table(rows)))
    assert column(layer, "pid") == ["=1+1"]
    assert "column 20200103, '=1+1'" in feedback.warnings[0]


def test_a_hundred_thousand_columns_are_refused(run, write):
    names = ",".join(f"c{i}" for i in range(100_000))
    with pytest.raises(QgsProcessingException, match="has 100000 columns, and no more than 10000 are read"):
        run(write(f"{names}\n{'1,' * 99_999}1\n"))


def test_more_dates_than_a_geopackage_holds_are_refused(run, write):
    days = np.arange("2000-01-01", "2006-01-01", dtype="datetime64[D]")
    names = [str(day).replace("-", "") for day in days]
    with pytest.raises(QgsProcessingException, match="holds 1998 fields at most, and this output needs up to 2194"):
        run(write(",".join(["lon", "lat", *names]) + "\n13,38" + ",1" * len(names) + "\n"))


def test_a_row_without_end_is_refused(write, run, monkeypatch):
    monkeypatch.setattr("insar_hotspots.processing_provider.files.text_table._LONGEST_BYTES", 10_000)
    monkeypatch.setattr("insar_hotspots.processing_provider.files.text_table._CHUNK_BYTES", 1_000)
    with pytest.raises(QgsProcessingException, match="a quotation mark that is never closed"):
        run(write(table(plain(3)) + '"' + "1,2\n" * 10_000))
    with pytest.raises(QgsProcessingException, match="has a row of more than"):
        run(write("1" * 20_000))


@pytest.mark.parametrize("kind", ["csv.gz", "zip", "shp.zip"])
def test_what_unpacks_without_measure_is_refused_before_it_fills_anything(tmp_path, run, monkeypatch, kind):
    monkeypatch.setattr(packed_file, "_ALWAYS_FINE_BYTES", 100_000)
    bomb = table(plain(1)).encode() + b"p,13.5,38.5,0,0,0\n" * 500_000
    path = tmp_path / f"bomb.{kind}"
    if kind == "csv.gz":
        path.write_bytes(gzip.compress(bomb))
    else:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("bomb.csv" if kind == "zip" else "bomb.shp", bomb)
    assert path.stat().st_size < 100_000 < len(bomb)
    with pytest.raises(QgsProcessingException, match="unpacks to more than 200 times its size"):
        run(path)
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("member", ["../../outside.csv", "/tmp/outside.csv", "C:/outside.csv", "..\\outside.csv"])
def test_a_member_that_leads_out_of_its_archive_is_refused(tmp_path, run, member):
    path = tmp_path / "product.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(member, table(plain(2)))
    with pytest.raises(QgsProcessingException, match="names a file outside itself"):
        run(path)
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_an_encrypted_archive_is_said_to_be_one(tmp_path, run):
    path = tmp_path / "product.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("points.csv", table(plain(2)))
    data = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + offset] |= 1
    path.write_bytes(data)
    with pytest.raises(QgsProcessingException, match=r"cannot be unpacked here .*encrypted"):
        run(path)


def test_the_suffix_of_another_kind_of_file_does_no_harm(tmp_path, run, column):
    for name in ("points.shp", "points.gpkg", "points.geojson", "points.zip.csv", Path("points.dbf")):
        (tmp_path / name).write_text(table(plain(2)))
        assert column(run(tmp_path / name), "pid") == ["p0", "p1"]
        (tmp_path / name).unlink()
