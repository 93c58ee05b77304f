"""Which files make up a stack, and their dates, from names alone."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.rasters.stack_files import find_rasters, name_dates, source_dates

FIRST, SECOND = date(2018, 1, 6), date(2018, 1, 30)


@pytest.mark.parametrize(
    "name",
    [
        "displacement_20180106_mm.tif",
        "20180106_x.grd",
        "timeseries-20180106_mm.grd",
        "S1A_IW_20180106T003012_disp.tif",
        "2018-01-06.tif",
        "T14QMG20180106.tif",
        "20180106",
    ],
)
def test_a_date_is_found_anywhere_in_a_name(name):
    assert source_dates(name) == [FIRST]


@pytest.mark.parametrize("name", ["dem.tif", "20181301.tif", "120180106.tif", "201801061200.tif", "18000106.tif", ""])
def test_other_digits_are_no_date(name):
    assert source_dates(name) == []


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.text("abc_-. ", max_size=8), st.text("xyz_. ", max_size=8))
def test_every_day_of_two_centuries_is_read_back(day, before, after):
    assert source_dates(f"{before}{day:%Y%m%d}{after}") == [day]


def test_the_date_that_all_names_share_is_the_reference():
    names = ["20180106_20180106.tif", "20180106_20180130.tif", "20180106_20180211.tif"]
    found = name_dates(names)
    assert found.dates == [FIRST, SECOND, date(2018, 2, 11)]
    assert found.first_epoch is None  # it has a raster of its own


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        (["20180106.tif", "dem.tif"], "file dem.tif has no date of the calendar"),
        (["20180106_20180130.tif", "20180130_20180211.tif"], "20180106_20180130.tif holds several dates"),
        (["a_20180106.tif", "b_20180106.tif", "20180130.tif"], "a_20180106.tif and b_20180106.tif stand for the same"),
        (["a_20180106.tif", "b_20180106.tif"], "stand for the same date, 2018-01-06"),
    ],
)
def test_names_that_make_no_series_are_refused_by_name(names, sentence):
    with pytest.raises(InputError, match=sentence):
        name_dates(names)


@pytest.fixture
def folder(tmp_path):
    for name in ("b_20180130.tif", "a_20180106.TIF", "coherence.tif", "a_20180106.tif.aux.xml", "notes_20180106.txt"):
        (tmp_path / name).touch()
    (tmp_path / "20180211.tif").mkdir()
    return tmp_path


def test_a_folder_gives_its_dated_rasters_and_sets_the_others_aside(folder):
    found = find_rasters([str(folder)])
    assert [each.name for each in found.sources] == ["a_20180106.TIF", "b_20180130.tif"]
    assert found.undated == ["coherence.tif"]


def test_a_pattern_and_a_file_named_twice_count_once(folder):
    given = [str(folder / "b_*.tif"), str(folder / "b_20180130.tif"), str(folder / "coherence.tif")]
    assert [each.name for each in find_rasters(given).sources] == ["b_20180130.tif", "coherence.tif"]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("no_such", "There is no file or folder"), ("x_*.tif", "holds no raster"), ("20180211.tif", "holds no raster")],
)
def test_what_yields_nothing_is_refused(folder, name, sentence):
    with pytest.raises(InputError, match=sentence):
        find_rasters([str(folder / name)])


def test_a_folder_without_any_date_is_refused(tmp_path):
    for name in ("a.tif", "b.tif"):
        (tmp_path / name).touch()
    with pytest.raises(InputError, match="None of the 2 rasters"):
        find_rasters([str(tmp_path)])


def make(folder, *names):
    for name in names:
        (folder / name).touch()
    return folder


def test_dated_rasters_of_another_kind_are_left_out(tmp_path):
    names = [f"disp_201801{day:02d}.tif" for day in (6, 18, 30)]
    found = find_rasters([str(make(tmp_path, *names, "dem_20000211.tif", "coh_20181102.tif"))])
    assert [each.name for each in found.sources] == names
    assert found.of_other_kinds == ["coh_20181102.tif", "dem_20000211.tif"]


def test_two_kinds_of_rasters_are_a_question(tmp_path):
    names = [f"{kind}_201801{day:02d}.tif" for kind in ("disp", "coh") for day in (6, 18)]
    with pytest.raises(InputError, match=r"two kinds of rasters with dates.* by a pattern like coh_\*.tif"):
        find_rasters([str(make(tmp_path, *names))])


def test_a_variable_of_a_file_is_a_source(tmp_path):
    path = make(tmp_path, "a.nc") / "a.nc"
    (source,) = find_rasters([f'NETCDF:"{path}":displacement']).sources
    assert (source.path, source.is_variable, source.name) == (path, True, "a.nc")


def test_the_epoch_that_all_are_counted_from_is_known_from_the_names():
    found = name_dates(["20180106_20180118.tif", "20180106_20180130.tif"])
    assert (found.dates, found.first_epoch) == ([date(2018, 1, 18), SECOND], FIRST)
    assert name_dates(["20180118.tif", "20180130.tif"]).first_epoch is None


def test_references_that_move_are_kept_where_they_may():
    names = [
        f"OPERA_L3_DISP-S1_IW_F1_VV_{a}T1Z_{b}T1Z_v1.0_20250318T2Z.nc"
        for a, b in (("20180106", "20180118"), ("20180118", "20180130"))
    ]
    found = name_dates(names, chained=True)
    assert found.dates == [date(2018, 1, 18), SECOND]
    assert found.references == [FIRST, date(2018, 1, 18)]
