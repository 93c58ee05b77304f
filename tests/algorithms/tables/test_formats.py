"""What is understood from the columns of a point table."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.tables.columns import attribute_name, find_attribute
from insar_hotspots.algorithms.tables.dates import parse_date_field, parse_dates
from insar_hotspots.algorithms.tables.formats import recognise
from insar_hotspots.algorithms.tables.numbers import parse_numbers

DATES = ["20200103", "20200109"]
L2B = [
    "pid",
    "mp_type",
    "latitude",
    "longitude",
    "easting",
    "northing",
    "height_ortho",
    "height_ellipse",
    "line",
    "pixel",
    "rmse_ts",
    "temporal_coherence",
    "amplitude_dispersion",
    "incidence_angle",
    "track_angle",
    "los_east",
    "los_north",
    "los_up",
    "mean_velocity",
    "mean_velocity_std",
    "acceleration",
    "acceleration_std",
    "seasonality",
    "seasonality_std",
    "gnss_velocity",
]
L2B_OLDER = [
    "pid",
    "mp_type",
    "latitude",
    "longitude",
    "easting",
    "northing",
    "height",
    "height_wgs84",
    "line",
    "pixel",
    "rmse",
    "temporal_coherence",
    "amplitude_dispersion",
    "incidence_angle",
    "track_angle",
    "los_east",
    "los_north",
    "los_up",
    "mean_velocity",
    "mean_velocity_std",
    "acceleration",
    "acceleration_std",
    "seasonality",
    "seasonality_std",
]
L3 = [
    "pid",
    "easting",
    "northing",
    "height_ortho",
    "rmse_ts",
    "mean_velocity",
    "mean_velocity_std",
    "acceleration",
    "acceleration_std",
    "seasonality",
    "seasonality_std",
    "gnss_velocity_n",
    "gnss_velocity_e",
    "gnss_velocity_u",
]
TRE = ["CODE", "HEIGHT", "H_STDEV", "VEL", "V_STDEV", "ACC", "A_STDEV", "COHERENCE", "STD_DEF", "EFF_AREA"]


@pytest.mark.parametrize("name", ["20200229", "D20200229", "d_20200229", "D_20200229"])
def test_a_date_is_read_with_and_without_its_prefix(name):
    assert parse_date_field(name) == date(2020, 2, 29)


@pytest.mark.parametrize(
    "name", ["20200229_1", "2020022", "X20200229", "18991231", "D__20200229", "20200229 ", "٢٠٢٠0229"]
)
def test_other_names_are_no_dates(name):
    assert parse_date_field(name) is None


@pytest.mark.parametrize("name", ["20210229", "D20201301", "20200100"])
def test_a_day_that_is_not_in_the_calendar_is_refused_by_name(name):
    with pytest.raises(InputError, match=name):
        parse_date_field(name)


@pytest.mark.parametrize(
    ("columns", "source"), [(L2B, "EGMS L2"), (L2B_OLDER, "EGMS L2"), (L3, "EGMS L3"), (["field_1", *L2B], "EGMS L2")]
)
def test_egms_products_of_all_vintages_are_recognised_with_their_crs_and_unit(columns, source):
    table = recognise([*columns, *DATES])
    assert table.source.startswith(source)
    assert table.unit == "mm"
    place = table.coordinates(None)
    assert (place.x, place.y, place.epsg) == ("easting", "northing", 3035)
    assert table.identifier == "pid"


@pytest.mark.parametrize(("columns", "height"), [(L2B, "height_ortho"), (L2B_OLDER, "height")])
def test_egms_attributes_get_clean_names(columns, height):
    assert recognise([*columns, *DATES]).attributes == {
        "velocity": "mean_velocity",
        "v_std": "mean_velocity_std",
        "coherence": "temporal_coherence",
        "incidence": "incidence_angle",
        "height": height,
        "los_e": "los_east",
        "los_n": "los_north",
        "los_u": "los_up",
    }


def test_tre_columns_are_recognised_in_upper_case():
    table = recognise([*TRE, "D20030317", "D20030410"])
    assert table.source.startswith("TRE")
    assert table.identifier == "CODE"
    assert table.attributes == {"velocity": "VEL", "v_std": "V_STDEV", "coherence": "COHERENCE", "height": "HEIGHT"}


@pytest.mark.parametrize(
    ("columns", "source", "unit"),
    [
        (["latitude", "longitude", "velocity", "line", "pixel", "vstd"], "LiCSBAS2", "mm"),
        (["ID", "LAT", "LON", "HEIGHT WRT DEM", "VEL", "SIGMA VEL", "SVET", "LVET"], "SARPROZ", "mm"),
        (["ID", "LAT", "LON", "HEIGHT_WRT_DEM", "VEL", "SIGMA_VEL", "SVET", "LVET"], "SARPROZ", "mm"),
        (["pnt_id", "pnt_lat", "pnt_lon", "pnt_linear"], "DePSI", "m"),
        (["pid", "mean_veloc", "mean_vel_1", "temporal_c", "easting", "northing"], "EGMS L2", "mm"),
        (["lon", "lat", "velocity"], "table with date columns", None),
    ],
)
def test_other_sources_are_recognised_with_their_unit(columns, source, unit):
    table = recognise([*columns, *DATES])
    assert table.source.startswith(source)
    assert table.unit == unit
    assert table.attributes["velocity"] in columns
    assert ("v_std" in table.attributes) == any(name[:4].lower() in ("vstd", "sigm", "mean") for name in columns)


def test_sarscape_is_known_by_the_spelling_of_every_date():
    assert recognise(["Velocity", "D_20200103", "D_20200109"]).source.startswith("SARscape")
    assert not recognise(["Velocity", "D_20200103", "D20200109"]).source.startswith("SARscape")


STAMPS = [f"export_res_{i}" for i in range(1, 7)]


def test_the_first_row_of_a_stamps_export_says_the_dates():
    table = recognise(STAMPS, ["103.7", "32.0", "NaN", "735928", "735952", "736864"])
    assert [day.isoformat() for day, _ in table.dates] == ["2014-11-26", "2014-12-20", "2017-06-19"]
    assert (table.rows_before, table.attributes) == (1, {"velocity": "export_res_3"})
    given = recognise(STAMPS, ["103.7", "32.0", "1.5", "2", "3", "4"], [date(2020, 1, day) for day in (3, 9, 15)])
    assert (given.rows_before, given.dates[0]) == (0, (date(2020, 1, 3), "export_res_4"))


@pytest.mark.parametrize(
    ("first_row", "message"),
    [
        ([], "give the dates"),
        (["103.7", "32.0", "1.5", "2", "3", "4"], "give the dates"),
        (["103.7", "32.0", "NaN", "735928", "x", "736864"], "give the dates"),
        (["103.7", "32.0", "NaN", "735928", "735928", "736864"], "not in order of time"),
        (["103.7", "32.0", "NaN", "735928", "735952", "1e300"], "1e.300 is none"),
        (["103.7", "32.0", "NaN", "735928", "", "736864"], "nan is none"),
    ],
)
def test_a_stamps_export_without_usable_dates_asks_for_them(first_row, message):
    with pytest.raises(InputError, match=message):
        recognise(STAMPS, first_row)


def test_dates_are_parsed_from_a_list():
    assert parse_dates(" 20200103, 2020-01-09;20200115\n") == [date(2020, 1, day) for day in (3, 9, 15)]
    for text, message in (
        ("20200103 x", "'x' among the dates"),
        ("20200109 20200103", "order"),
        ("20200230", "20200230"),
    ):
        with pytest.raises(InputError, match=message):
            parse_dates(text)


def test_egms_with_longitude_and_latitude_only_is_read_in_degrees():
    columns = [name for name in L2B if name not in ("easting", "northing")]
    place = recognise([*columns, *DATES]).coordinates(None)
    assert (place.x, place.y, place.epsg) == ("longitude", "latitude", 4326)


def test_a_table_of_unknown_origin_states_no_unit_and_prefers_coordinates_whose_crs_is_known():
    table = recognise(["x", "y", "LON", "LAT", *DATES])
    assert table.unit is None
    assert table.coordinates(None).x == "LON"
    assert table.coordinates(crs_is_geographic=False).x == "x"


@pytest.mark.parametrize(
    ("columns", "geographic", "message"),
    [
        (["x", "y"], None, r"\(x, y\) are: choose it \(CRS\)"),
        (["easting", "northing"], True, "no longitude and latitude"),
        (["lon", "lat"], False, "choose a geographic one"),
        (["lon", "y"], None, "easting/northing"),
        ([], False, "easting/northing"),
    ],
)
def test_coordinates_that_are_not_there_or_in_no_known_system_are_asked_for(columns, geographic, message):
    with pytest.raises(InputError, match=message):
        recognise([*columns, *DATES]).coordinates(geographic)


def test_dates_come_in_order_of_time_whatever_their_order_in_the_file():
    table = recognise(["lon", "lat", "D20200109", "20191230", "d_20200103"])
    assert [column for _, column in table.dates] == ["20191230", "d_20200103", "D20200109"]


@pytest.mark.parametrize(
    ("dates", "message"),
    [
        ([], "no displacement columns"),
        (["20200103"], "only one date column, 20200103"),
        (["20200103", "20200109", "20200103"], "20200103 and 20200103 stand for the same date"),
        (["20200103", "D20200103"], "20200103 and D20200103 stand for the same date, 2020-01-03"),
        (["20200103", "20200230"], "20200230"),
    ],
)
def test_missing_single_repeated_and_impossible_dates_are_refused(dates, message):
    with pytest.raises(InputError, match=message):
        recognise(["lon", "lat", *dates])


def test_a_smoothed_copy_beside_a_date_is_no_second_series():
    assert len(recognise(["lon", "lat", *DATES, "20200103_1", "20200109_1"]).dates) == 2


def test_a_repeated_column_is_refused_only_where_it_is_needed():
    recognise(["lon", "lat", "note", "note", *DATES])
    with pytest.raises(InputError, match="Column velocity occurs 2 times"):
        recognise(["lon", "lat", "velocity", "velocity", *DATES])


def test_text_cells_become_numbers_and_what_says_missing_becomes_nan():
    values, unreadable = parse_numbers(np.array([b"1.5", b" -2", b"", b"nan", b"NULL", b"NA", b"1e3"]))
    np.testing.assert_array_equal(values, [1.5, -2, np.nan, np.nan, np.nan, np.nan, 1000])
    assert not unreadable.any()


def test_words_decimal_commas_and_infinity_are_unreadable():
    values, unreadable = parse_numbers(np.array([b"abc", b"1,5", b"inf", b"\xe9", b"2"]))
    np.testing.assert_array_equal(unreadable, [True, True, True, True, False])
    np.testing.assert_array_equal(np.isnan(values), unreadable)


def test_a_number_in_the_spelling_of_programs_is_unreadable_in_bytes_and_text():
    for kind in ("S", "U"):
        values, unreadable = parse_numbers(np.array(["1_000", "2"], dtype=kind))
        np.testing.assert_array_equal(values, [np.nan, 2])
        np.testing.assert_array_equal(unreadable, [True, False])


def test_infinity_among_numbers_is_unreadable():
    _, unreadable = parse_numbers(np.array([1.0, -np.inf, np.nan]))
    np.testing.assert_array_equal(unreadable, [False, True, False])


def test_masked_numbers_are_missing_whatever_lies_under_the_mask():
    cells = np.ma.masked_array([0.0, np.inf, 3.0], mask=[True, True, False])
    values, unreadable = parse_numbers(cells)
    np.testing.assert_array_equal(values, [np.nan, np.nan, 3])
    assert not unreadable.any()


@pytest.mark.parametrize("kind", [np.int32, np.float32, "U", object])
def test_numbers_are_read_from_any_kind_of_column(kind):
    np.testing.assert_array_equal(parse_numbers(np.array(["1", "-2"]).astype(kind))[0], [1, -2])


def test_the_column_read_is_left_as_it_is():
    cells = np.array([np.inf, 1.0])
    parse_numbers(cells)
    assert np.isinf(cells[0])


# -- one attribute


@pytest.mark.parametrize(
    ("name", "columns", "column"),
    [
        ("coherence", L2B, "temporal_coherence"),
        ("incidence", ["x", "INC_ANGLE"], "INC_ANGLE"),
        ("coherence", ["coh", "coherence"], "coherence"),
        ("coherence", ["x", "temporal"], None),
        ("slope", ["x", "Slope"], "Slope"),
        ("slope", [], None),
    ],
)
def test_an_attribute_is_found_by_its_spellings_and_any_other_by_its_name(name, columns, column):
    assert find_attribute(name, columns) == column


def test_a_column_has_the_clean_name_that_finds_it_or_its_own():
    columns = ["temporal_coherence", "height_ellipse", "height_ortho", "slope"]
    assert [attribute_name(column, columns) for column in columns] == [
        "coherence",
        "height_ellipse",
        "height",
        "slope",
    ]


@pytest.mark.parametrize(
    ("columns", "days", "sentence"),
    [
        (["lon", "lat", *DATES], [date(2020, 1, 3), date(2020, 1, 10)], "20200109 is given the date 2020-01-10"),
        (["lon", "lat", "d1", "d2", "d3"], [date(2020, 1, 3), date(2020, 1, 9)], "d1 before them is called alike"),
        ([f"export_res_ {n}" for n in range(1, 8)], [date(2020, 1, 3), date(2020, 1, 9)], "4 columns of displacements"),
    ],
)
def test_dates_that_do_not_fit_the_columns_are_refused(columns, days, sentence):
    with pytest.raises(InputError, match=sentence):
        recognise(columns, [], days)


def test_dates_may_be_given_for_columns_of_any_name():
    days = [date(2020, 1, 3), date(2020, 1, 9)]
    assert recognise(["lon", "lat", "velocity", "d1", "d2"], [], days).dates == list(zip(days, ["d1", "d2"]))
