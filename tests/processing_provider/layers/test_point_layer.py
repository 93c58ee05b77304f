from __future__ import annotations

import math
from datetime import date

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.processing_provider.layers import feature_blocks
from insar_hotspots.processing_provider.layers.point_layer import NO_LABEL, find_date_fields
from qgis.core import QgsField, QgsFields, QgsProcessingException, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

NAN = math.nan
SERIES = [[0.0, 1.5, 3.0], [0.0, -2.5, -5.0], [0.0, 0.5, 0.25]]


@pytest.fixture
def read(as_source, read_source):
    def reader(layer, dates=(), selected_only=False, **how):
        return read_source(as_source(layer, selected_only), dates, **how)

    return reader


def fields_named(*names):
    fields = QgsFields()
    for name in names:
        fields.append(QgsField(name, QMetaType.Type.Double))
    return fields


# -- date columns


def test_every_spelling_of_a_date_is_found_and_sorted():
    found = find_date_fields(fields_named("VEL", "D20200301", "d_20200201", "20200101", "D_20200401"))
    assert found == [
        (date(2020, 1, 1), "20200101"),
        (date(2020, 2, 1), "d_20200201"),
        (date(2020, 3, 1), "D20200301"),
        (date(2020, 4, 1), "D_20200401"),
    ]


def test_smoothed_copies_and_other_numbers_are_not_dates():
    found = find_date_fields(fields_named("20200101", "20200101_1", "20200201", "20200201_1", "18990101", "202001011"))
    assert [name for _, name in found] == ["20200101", "20200201"]


@pytest.mark.parametrize(
    ("names", "says"),
    [
        (["pid", "velocity"], "no displacement columns"),
        (["pid", "D20200101"], "only one date, 2020-01-01 .field D20200101"),
        (["D20200101", "20200101", "D20200201"], "D20200101 and 20200101 stand for the same date"),
        (["D20230130", "D20230231"], "D20230231"),
    ],
)
def test_unfit_date_columns_are_refused_by_name(names, says):
    with pytest.raises(InputError, match=says):
        find_date_fields(fields_named(*names))


def test_chosen_fields_restrict_the_dates_also_past_an_unfit_one():
    fields = fields_named("D20230101", "20230101", "D20230231", "D20230201", "D20230301")
    found = find_date_fields(fields, ["D20230301", "D20230101"])
    assert [name for _, name in found] == ["D20230101", "D20230301"]


@pytest.mark.parametrize("name", ["velocity", "absent"])
def test_a_chosen_field_without_a_date_is_refused_by_name(name):
    with pytest.raises(InputError, match=name):
        find_date_fields(fields_named("D20230101", "D20230201", "velocity"), ["D20230101", name])


# -- values


def test_series_come_out_in_order_of_time_whatever_the_order_of_the_fields(read, make_series_layer):
    layer = read(make_series_layer(SERIES, ["D20200301", "D20200101", "D20200201"]))
    np.testing.assert_allclose(layer.displacement, np.array(SERIES)[:, [1, 2, 0]])
    assert layer.displacement.dtype == np.float32
    assert layer.date_fields == ["D20200101", "D20200201", "D20200301"]


def test_null_and_nan_become_gaps(read, make_series_layer):
    layer = read(make_series_layer([[0.0, None, 3.0], [0.0, NAN, -5.0], [0.0, 0.5, None]]))
    np.testing.assert_array_equal(layer.displacement, [[0, NAN, 3], [0, NAN, -5], [0, 0.5, NAN]])


def test_integer_columns_are_read(read, make_series_layer):
    layer = read(make_series_layer([[0, 1, None], [0, -2, 3]], kind=QMetaType.Type.Int))
    np.testing.assert_array_equal(layer.displacement, [[0, 1, NAN], [0, -2, 3]])


def test_numbers_stored_as_text_are_read_and_blank_text_is_a_gap(read, make_series_layer):
    series = [["0.0", " 1.5", "3"], ["0", "", "-5e-1"], ["0", None, "7"]]
    layer = read(make_series_layer(series, kind=QMetaType.Type.QString))
    np.testing.assert_array_equal(layer.displacement, [[0, 1.5, 3], [0, NAN, -0.5], [0, NAN, 7]])


def test_text_is_refused_with_its_count_field_and_value(read, make_series_layer, feedback):
    series = [["0", "1"], ["0", "none"], ["0", "n/a"], ["0", "2"]]
    layer = read(make_series_layer(series, kind=QMetaType.Type.QString))
    np.testing.assert_array_equal(layer.feature_ids, [1, 4])
    assert layer.n_refused == 2
    assert "2 of 4 points can be used" in feedback.infos[0]
    assert "2 with something other than a number" in feedback.infos[0]
    assert "'none' in field D20200117" in feedback.infos[0]


def test_decimal_commas_are_refused_with_their_own_reason(read, make_series_layer, feedback):
    read(make_series_layer([["0", "1"], ["0", "1,5"], ["0", "2"]], kind=QMetaType.Type.QString))
    assert "1 with a decimal comma" in feedback.infos[0]
    assert "'1,5'" in feedback.infos[0]


def test_a_layer_of_text_only_is_an_error_naming_field_and_value(read, make_series_layer):
    series = [["high", "low"], ["high", "low"]]
    with pytest.raises(InputError, match=r"0 of 2 points.*'high' in field D20200105.*two points"):
        read(make_series_layer(series, kind=QMetaType.Type.QString))


@pytest.mark.parametrize("infinite", [math.inf, -math.inf, 1e300])
def test_infinite_and_overflowing_displacements_are_refused(read, make_series_layer, feedback, infinite):
    layer = read(make_series_layer([*SERIES, [0.0, infinite, 1.0]]))
    assert len(layer.feature_ids) == 3
    assert "1 with an infinite displacement" in feedback.infos[0]


def test_a_series_without_any_value_is_refused(read, make_series_layer, feedback):
    layer = read(make_series_layer([*SERIES, [None, None, None]]))
    assert len(layer.feature_ids) == 3
    assert "1 without any displacement value" in feedback.infos[0]


def test_a_date_without_any_value_is_left_out(read, make_series_layer, feedback, date_names):
    layer = read(make_series_layer([[0.0, None, 3.0], [0.0, None, -5.0]]))
    np.testing.assert_array_equal(layer.displacement, [[0, 3], [0, -5]])
    assert layer.date_fields == [date_names(3)[0], date_names(3)[2]]
    assert date_names(3)[1] in feedback.warnings[0]


def test_values_in_one_date_only_are_an_error_naming_it(read, make_series_layer):
    with pytest.raises(InputError, match="Only field D20200105 holds any value"):
        read(make_series_layer([[0.0, None], [0.0, None]]))


def test_one_usable_point_is_an_error_that_says_why(read, make_series_layer):
    with pytest.raises(InputError, match=r"1 of 2 points.*without any displacement value.*two points"):
        read(make_series_layer([[0.0, 1.0], [None, None]]))


def test_displacements_in_metres_are_suspected(read, make_series_layer, feedback):
    layer = read(make_series_layer(np.multiply(SERIES, 1e-3).tolist()))
    assert "very small" in feedback.warnings[0]
    np.testing.assert_allclose(layer.displacement, np.multiply(SERIES, 1e-3), rtol=1e-6)


@pytest.mark.parametrize("series", [SERIES, [[0.0, 0.0], [0.0, 0.0]]])
def test_millimetres_and_constant_series_raise_no_suspicion(read, make_series_layer, feedback, series):
    read(make_series_layer(series))
    assert feedback.warnings == []


def test_the_log_says_how_many_dates_and_which_crs(read, make_series_layer, feedback):
    read(make_series_layer(SERIES))
    assert feedback.infos[0] == "3 points, none refused."
    assert "EPSG:32633" in feedback.infos[1]
    assert feedback.infos[2] == "3 dates from 2020-01-05 to 2020-01-29."


# -- geometry and kinds of layers


def test_points_with_z_and_multipoints_of_one_part_are_points(read, make_layer, date_names):
    fields = dict.fromkeys(date_names(2), QMetaType.Type.Double)
    z = read(make_layer(fields, [("POINT Z (1 2 3)", 0, 1), ("POINT Z (4 5 6)", 0, 1)], geometry="PointZ"))
    multi = read(
        make_layer(fields, [("MULTIPOINT ((1 2))", 0, 1), ("MULTIPOINT ((4 5))", 0, 1)], geometry="MultiPoint")
    )
    np.testing.assert_array_equal(z.coordinates, [[1, 2], [4, 5]])
    np.testing.assert_array_equal(multi.coordinates, [[1, 2], [4, 5]])


def test_unusable_geometries_are_refused_each_with_its_reason(read, make_layer, date_names, feedback):
    rows = [
        ("MULTIPOINT ((1 2))", 0, 1),
        (None, 0, 1),
        ("MULTIPOINT EMPTY", 0, 1),
        ("MULTIPOINT ((4 5), (6 7))", 0, 1),
        ("MULTIPOINT ((8 9))", 0, 1),
    ]
    layer = read(make_layer(dict.fromkeys(date_names(2), QMetaType.Type.Double), rows, geometry="MultiPoint"))
    np.testing.assert_array_equal(layer.coordinates, [[1, 2], [8, 9]])
    np.testing.assert_array_equal(layer.feature_ids, [1, 5])
    assert "2 without geometry" in feedback.infos[0]
    assert "1 whose geometry is not a single point" in feedback.infos[0]


def test_points_at_infinity_are_refused(read, make_layer, date_names, feedback):
    rows = [((1, 2), 0, 1), ((math.inf, 2), 0, 1), ((4, 5), 0, 1)]
    layer = read(make_layer(dict.fromkeys(date_names(2), QMetaType.Type.Double), rows))
    np.testing.assert_array_equal(layer.feature_ids, [1, 3])
    assert "1 with coordinates that are not finite" in feedback.infos[0]


@pytest.mark.parametrize(
    ("how", "says"),
    [
        ({"geometry": "Polygon"}, "points is a polygon layer"),
        ({"geometry": "LineString"}, "points is a line layer"),
        ({"geometry": "None"}, "without geometry"),
        ({"crs": ""}, "no coordinate reference system"),
        ({}, "has no points"),
    ],
)
def test_a_layer_that_cannot_hold_points_is_refused(read, make_layer, date_names, how, says):
    with pytest.raises(InputError, match=says):
        read(make_layer(dict.fromkeys(date_names(2), QMetaType.Type.Double), [], **how))


def test_duplicate_coordinates_are_kept(read, make_layer, date_names):
    rows = [((1, 2), 0, 1), ((1, 2), 0, 3)]
    assert len(read(make_layer(dict.fromkeys(date_names(2), QMetaType.Type.Double), rows)).feature_ids) == 2


def test_only_selected_features_are_read_in_the_order_of_their_ids(read, planted_layer):
    whole = read(planted_layer, labels=["pid"])
    planted_layer.selectByIds(list(range(1, 401, 7)))
    layer = read(planted_layer, selected_only=True, labels=["pid"])
    np.testing.assert_array_equal(layer.feature_ids, np.arange(1, 401, 7))
    np.testing.assert_array_equal(layer.integers["pid"], np.arange(0, 400, 7))
    np.testing.assert_array_equal(layer.displacement, whole.displacement[::7])
    np.testing.assert_array_equal(layer.coordinates, whole.coordinates[::7])


def test_an_empty_selection_is_refused(read, planted_layer):
    with pytest.raises(InputError, match="no points"):
        read(planted_layer, selected_only=True)


def test_a_filtered_file_layer_gives_its_points_and_ids(read, planted_layer, tmp_path, context):
    path = str(tmp_path / "planted.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(planted_layer, path, context.transformContext(), options)
    layer = QgsVectorLayer(path, "planted", "ogr")
    assert layer.setSubsetString("pid >= 100 and pid < 150")
    points = read(layer)
    whole = read(planted_layer)
    np.testing.assert_array_equal(points.displacement, whole.displacement[100:150])
    np.testing.assert_array_equal(points.coordinates, whole.coordinates[100:150])
    by_id = {feature.id(): feature["pid"] for feature in layer.getFeatures()}
    assert [by_id[feature_id] for feature_id in points.feature_ids.tolist()] == list(range(100, 150))


class UncountedSource:
    """A source that does not know its number of features, as some databases."""

    def __init__(self, source):
        self._source = source

    def featureCount(self):
        return -1

    def __getattr__(self, name):
        return getattr(self._source, name)


def test_a_source_of_unknown_length_is_read_whole(as_source, planted_layer, read_source, monkeypatch):
    monkeypatch.setattr(feature_blocks, "_BLOCK_ROWS", 64)
    source = as_source(planted_layer)
    counted, uncounted = read_source(source), read_source(UncountedSource(source))
    assert counted.displacement.shape == (400, 30)
    np.testing.assert_array_equal(uncounted.displacement, counted.displacement)
    np.testing.assert_array_equal(uncounted.feature_ids, counted.feature_ids)


def test_a_geographic_layer_gets_coordinates_in_metres(read, make_layer, date_names, feedback):
    rows = [((13.0, 38.7), 0, 1), ((13.0, 38.701), 0, 1)]
    layer = read(make_layer(dict.fromkeys(date_names(2), QMetaType.Type.Double), rows, crs="EPSG:4326"))
    assert layer.metric_crs.authid() == "EPSG:32633"
    assert math.dist(*layer.coordinates) == pytest.approx(111.0, rel=1e-3)
    assert "in degrees" in feedback.infos[1]


def test_coordinates_that_do_not_fit_the_crs_are_an_error(read, make_layer, date_names):
    rows = [((500000, 4300000), 0, 1), ((500025, 4300000), 0, 1)]
    with pytest.raises(InputError, match="do not fit the layer's CRS"):
        read(make_layer(dict.fromkeys(date_names(2), QMetaType.Type.Double), rows, crs="EPSG:4326"))


def test_cancelling_stops_the_reading(read, planted_layer, feedback, monkeypatch):
    monkeypatch.setattr(feature_blocks, "_BLOCK_ROWS", 64)
    feedback.progressChanged.connect(lambda percentage: feedback.cancel())
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        read(planted_layer)
    assert feedback.percentages == [pytest.approx(16)]


# -- labels


def test_labels_are_read_along_and_null_is_no_label(read, make_layer, date_names):
    fields = {"tcluster": QMetaType.Type.Int, **dict.fromkeys(date_names(2), QMetaType.Type.Double)}
    rows = [((0, 0), 3, 0.0, 1.0), ((1, 0), 7, None, None), ((2, 0), None, 0.0, 1.0), ((3, 0), -1, 0.0, 1.0)]
    labels = read(make_layer(fields, rows), labels=["tcluster"]).integers["tcluster"]
    np.testing.assert_array_equal(labels, [3, NO_LABEL, -1])


def test_labels_need_no_series(read, make_layer):
    rows = [((0, 0), 3.0), ((1, 0), 4.0)]
    layer = read(make_layer({"cluster": QMetaType.Type.Double}, rows), labels=["cluster"], with_series=False)
    np.testing.assert_array_equal(layer.integers["cluster"], [3, 4])
    assert layer.dates == []


@pytest.mark.parametrize("value", ["red", "1.5", "nan1"])
def test_a_label_that_is_no_whole_number_is_an_error_naming_the_field(read, make_layer, value):
    layer = make_layer({"cluster": QMetaType.Type.QString}, [((0, 0), "1"), ((1, 0), value)])
    with pytest.raises(InputError, match=f"Field cluster holds '{value}'"):
        read(layer, labels=["cluster"], with_series=False)


def test_an_absent_label_field_is_an_error_naming_it(read, planted_layer):
    with pytest.raises(InputError, match="no field cluster"):
        read(planted_layer, labels=["cluster"])


# -- other fields read along


def test_numbers_are_read_along_and_what_is_none_is_nan(read, make_layer):
    fields = {"coherence": QMetaType.Type.Double, "height": QMetaType.Type.QString}
    rows = [((0, 0), 0.5, "1.5"), ((1, 0), None, " 2"), ((2, 0), math.inf, ""), ((3, 0), -1e300, None)]
    numbers = read(make_layer(fields, rows), numbers=["coherence", "height"], with_series=False).numbers
    np.testing.assert_array_equal(numbers["coherence"], [0.5, NAN, NAN, -1e300])
    np.testing.assert_array_equal(numbers["height"], [1.5, 2, NAN, NAN])


def test_text_in_a_field_of_numbers_is_an_error_naming_both(read, make_layer):
    layer = make_layer({"coherence": QMetaType.Type.QString}, [((0, 0), "0.5"), ((1, 0), "high")])
    with pytest.raises(InputError, match=r"^Field coherence holds 'high', which is not a number"):
        read(layer, numbers=["coherence"], with_series=False)


def test_classes_are_text_without_blanks_in_the_order_of_a_table(read, make_layer):
    values = ["west", " step", "", None, "linear", "10", "9", "west ", "-1"]
    layer = make_layer({"kind": QMetaType.Type.QString}, [((i, 0), value) for i, value in enumerate(values)])
    found = read(layer, classes=["kind"], with_series=False).classes["kind"]
    assert found.names == ["linear", "step", "9", "10", "west"]
    np.testing.assert_array_equal(found.codes, [4, 1, NO_LABEL, NO_LABEL, 0, 3, 2, 4, NO_LABEL])


@pytest.mark.parametrize("kind", [QMetaType.Type.Int, QMetaType.Type.Double])
def test_whole_numbers_are_classes_but_negative_ones_are_none(read, make_layer, kind):
    layer = make_layer({"cluster": kind}, [((i, 0), value) for i, value in enumerate([10, 9, None, -1, 10])])
    found = read(layer, classes=["cluster"], with_series=False).classes["cluster"]
    assert found.names == ["9", "10"]
    np.testing.assert_array_equal(found.codes, [1, 0, NO_LABEL, NO_LABEL, 1])


def test_a_field_of_no_class_at_all_has_no_names(read, make_layer):
    layer = make_layer({"kind": QMetaType.Type.QString}, [((0, 0), None), ((1, 0), " ")])
    found = read(layer, classes=["kind"], with_series=False).classes["kind"]
    assert found.names == []
    np.testing.assert_array_equal(found.codes, [NO_LABEL, NO_LABEL])


def test_classes_of_points_that_are_refused_do_not_count(read, make_layer, date_names):
    fields = {"kind": QMetaType.Type.QString, **dict.fromkeys(date_names(2), QMetaType.Type.Double)}
    rows = [((0, 0), "step", 0, 1), ((1, 0), "power", None, None), ((2, 0), "linear", 0, 1)]
    found = read(make_layer(fields, rows), classes=["kind"]).classes["kind"]
    assert found.names == ["linear", "step"]


def test_a_different_value_at_each_of_many_points_is_no_field_of_classes(read, make_layer):
    layer = make_layer({"pid": QMetaType.Type.QString}, [((i, 0), f"p{i}") for i in range(2000)])
    with pytest.raises(InputError, match=r"^Field pid holds more than 1000 different values"):
        read(layer, classes=["pid"], with_series=False)


def test_each_of_many_points_may_have_its_own_identifier(read, make_layer):
    values = ["-7", " p1 ", None, "", *(f"p{number}" for number in range(4, 2000))]
    layer = make_layer({"pid": QMetaType.Type.QString}, [((i, 0), value) for i, value in enumerate(values)])
    found = read(layer, identifiers=["pid"], with_series=False).identifiers["pid"]
    assert found.tolist() == ["-7", "p1", "", "", *values[4:]]


@pytest.mark.parametrize(("kind", "what"), [("numbers", "numbers"), ("classes", "classes")])
def test_an_absent_field_is_an_error_naming_it(read, planted_layer, kind, what):
    with pytest.raises(InputError, match=f"no field absent: choose the field that holds the {what}"):
        read(planted_layer, **{kind: ["absent"]})


def test_one_field_may_be_read_in_several_ways(read, planted_layer):
    layer = read(planted_layer, labels=["pid"], numbers=["pid"])
    np.testing.assert_array_equal(layer.integers["pid"], layer.numbers["pid"])
