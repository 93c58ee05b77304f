"""Dates are found in names as people write them, and nothing else is."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.tables.dates import (
    chosen_date_columns,
    date_columns,
    dated_names,
    dates_in,
    unit_in,
)

FIRST = date(2018, 1, 6)
DAYS = [FIRST + timedelta(days=12 * step) for step in range(6)]

FORMS = {
    "plain": "{:%Y%m%d}",
    "D": "D{:%Y%m%d}",
    "d_": "d_{:%Y%m%d}",
    "ISO": "{:%Y-%m-%d}",
    "ISO with time": "{:%Y-%m-%d} 00:00:00",
    "ISO with T": "{:%Y-%m-%d}T05:34:12Z",
    "slashes": "{:%Y/%m/%d}",
    "points": "{:%Y.%m.%d}",
    "underscores": "{:%Y_%m_%d}",
    "date_": "date_{:%Y%m%d}",
    "DATE_": "DATE_{:%Y%m%d}",
    "disp": "disp {:%Y-%m-%d}",
    "with unit": "{:%Y%m%d}_mm",
    "named month": "{:%d%b%Y}",
    "named month, parted": "{:%d-%b-%Y}",
    "day first": "{:%d/%m/%Y}",
    "day first, points": "{:%d.%m.%Y}",
    "month first": "{:%m/%d/%Y}",
    "day first, not parted": "{:%d%m%Y}",
    "with a compact time": "{:%Y%m%d}T053412",
    "satellite": "S1A_{:%Y%m%d}",
    "word and satellite": "disp_S1_{:%Y%m%d}",
    "unit in brackets": "{:%Y%m%d} [mm]",
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS.keys())
def test_columns_of_any_form_are_read_in_order_of_time(form):
    names = [form.format(day) for day in DAYS]
    assert date_columns(["id", "lon", "lat", *reversed(names), "velocity"]) == list(zip(DAYS, names))


@pytest.mark.parametrize(
    "name",
    [
        "2018.006",
        "19.2018",
        "id",
        "20180106_1",
        "2018",
        "x20180106y20180118",
        "1520180106",
        "height_2018",
        "v2018010",
        "12/2018",
        "",
    ],
)
def test_other_names_are_no_dates(name):
    assert date_columns([name]) == []


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        (["20180106", "20180231"], "20180231 looks like a date"),
        (["20180106", "D20180106"], "stand for the same date, 2018-01-06"),
        (["disp_20180106", "disp_20180118", "coh_20180106", "coh_20180118"], "two kinds of columns"),
        (["01/02/2018", "03/04/2018", "05/06/2018"], "nobody can say which number is the day"),
    ],
)
def test_what_cannot_be_decided_is_said(names, sentence):
    with pytest.raises(InputError, match=sentence):
        date_columns(names)


def test_of_several_kinds_the_one_with_most_or_the_usual_one_is_meant():
    many = [f"disp_{day:%Y%m%d}" for day in DAYS]
    assert [name for _, name in date_columns([*many, "coh_20180106"])] == many
    usual = [f"d_{day:%Y%m%d}" for day in DAYS]
    assert [name for _, name in date_columns([*usual, *(f"a_{day:%Y%m%d}" for day in DAYS)])] == usual


def test_the_order_of_columns_tells_the_day_from_the_month():
    assert date_columns(["05/01/2018", "01/02/2018", "06/03/2018"])[0][0] == date(2018, 1, 5)
    assert date_columns(["01/05/2018", "02/01/2018", "03/06/2018"])[0][0] == date(2018, 1, 5)


def test_a_chosen_column_may_be_called_anything_with_one_date():
    assert chosen_date_columns(["los mm of 2018-01-06, asc", "20180118"]) == [
        (FIRST, "los mm of 2018-01-06, asc"),
        (date(2018, 1, 18), "20180118"),
    ]
    with pytest.raises(InputError, match="velocity holds no date"):
        chosen_date_columns(["velocity", "20180118"])


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("disp_2018006_ll.grd", [FIRST]),
        ("geo_06Jan2018.tif", [FIRST]),
        ("T123456_20180106T140755Z_20180118T140756Z_v1.0_20250318T222753Z.nc", [*DAYS[:2], date(2025, 3, 18)]),
        ("2018366.tif", []),
        ("2020366.tif", [date(2020, 12, 31)]),
        ("20181301.tif", []),
        ("S1_2018_01_06.tif", [FIRST]),
    ],
)
def test_dates_are_found_anywhere_in_the_name_of_a_file(text, days):
    assert dates_in(text) == days


def test_gmtsar_counts_days_of_the_year_from_zero():
    assert dates_in("disp_2018005_ll.grd", first_day_of_year=0) == [FIRST]
    assert dates_in("2018000.grd", first_day_of_year=0) == [date(2018, 1, 1)]


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.integers(0, 1))
def test_every_day_is_read_back_from_its_day_of_the_year(day, first):
    number = (day - date(day.year, 1, 1)).days + first
    assert dates_in(f"disp_{day.year}{number:03d}_ll.grd", first) == [day]


@given(st.text(max_size=30))
def test_any_text_ends_well(text):
    with suppress(InputError):
        date_columns([text])
    assert all(isinstance(day, date) for day in [*dates_in(text), *dated_names([text]).values()])


@given(st.dates(date(1990, 1, 1), date(2040, 12, 31)), st.sampled_from([365.0, 365.25, 366.0]))
def test_a_year_with_decimals_is_read_to_the_day(day, days_a_year):
    text = f"{day.year + (day.timetuple().tm_yday - 1) / days_a_year:.5f}"
    (found,) = dates_in(text)
    assert abs((found - day).days) <= 1
    assert date_columns([text, "2041.50000"])[0][0] == found


def test_satellites_of_one_constellation_are_one_kind():
    names = ["S1A_20180106", "S1B_20180112", "S1A_20180118"]
    assert [name for _, name in date_columns(names)] == names


@pytest.mark.parametrize(
    ("names", "unit"),
    [
        (["disp_cm_20180106", "disp_cm_20180118"], "cm"),
        (["20180106 (mm)", "20180118 (mm)"], "mm"),
        (["20180106_m", "20180118_m"], "m"),
        (["disp_cm_20180106", "disp_mm_20180118"], None),
        (["d_20180106", "d_20180118"], None),
        (["M20180106", "M20180118"], None),
    ],
)
def test_the_unit_is_what_all_names_state(names, unit):
    assert unit_in(names) == unit
