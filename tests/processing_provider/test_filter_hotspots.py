"""Hotspots filtered from clusters through the Toolbox: rules, figures, layers, what is refused."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.filter_hotspots import FilterHotspots
from qgis.core import NULL, QgsWkbTypes
from qgis.PyQt.QtCore import QMetaType

pytestmark = pytest.mark.usefixtures("engine")

MEMORY = "TEMPORARY_OUTPUT"


@pytest.fixture(scope="module")
def filtered(run_once, scene, tmp_path_factory):
    """Filter the scene's patches, its still ground being cluster 0; one sinking point has no series."""
    folder = tmp_path_factory.mktemp("filtered")
    layer = scene.layer(cluster=scene.patch)
    first = layer.fields().lookupField("D20200105")
    gone = int(np.flatnonzero(scene.patch == 1)[0]) + 1
    layer.dataProvider().changeAttributeValues({gone: {first + date: NULL for date in range(24)}})
    outputs, log = run_once(
        FilterHotspots,
        INPUT=layer,
        MIN_VELOCITY=2.5,
        SIGNIFICANCE=4,
        **{name: str(folder / f"{name.lower()}.gpkg") for name in ("POINTS", "HOTSPOTS", "ELLIPSES")},
    )
    return outputs, log, gone - 1


def rows_of(layer):
    return {feature["hotspot"]: feature for feature in layer.getFeatures()}


def members(scene, number, gone):
    """The scene's points of a patch that can be used."""
    rows = np.flatnonzero(scene.patch == number)
    return rows[rows != gone]


def relative_velocity(scene, gone):
    """Velocity relative to the median of the points used, by NumPy."""
    years = 12.0 * np.arange(24) / 365.25
    slope = np.polyfit(years, scene.series.T, 1)[0]
    return slope - np.median(np.delete(slope, gone))


def test_hotspots_are_numbered_by_speed_and_measured_as_numpy_does(filtered, scene, open_layer):
    outputs, _, gone = filtered
    layer = open_layer(outputs["HOTSPOTS"])
    rows = rows_of(layer)
    assert [feature["hotspot"] for feature in layer.getFeatures()] == [1, 2, 3]
    assert outputs["N_HOTSPOTS"] == 3
    velocity = relative_velocity(scene, gone)
    means = {number: velocity[members(scene, number, gone)].mean() for number in (1, 2, 3)}
    by_speed = sorted(means, key=lambda number: -abs(means[number]))
    for number, patch in enumerate(by_speed, start=1):
        own, row = members(scene, patch, gone), rows[number]
        moving, places = velocity[own], scene.coordinates[own]
        assert row["n_points"] == len(own)
        figures = [row[name] for name in ("v_mean", "v_min", "v_max", "v_std")]
        assert figures == pytest.approx([moving.mean(), moving.min(), moving.max(), moving.std()], rel=1e-4)
        spread = np.sqrt(((places - places.mean(axis=0)) ** 2).sum(axis=1).mean())
        assert row["std_dist"] == pytest.approx(spread)
        assert row["semi_major"] ** 2 + row["semi_minor"] ** 2 == pytest.approx(spread**2)
        assert row["area_m2"] == pytest.approx(row.geometry().area())
        # Points 25 m apart, 100 m wide, within the outline and a margin well below a point's spacing.
        assert 100 * 100 < row["area_m2"] < 150 * 150
        assert abs(row["signif"]) >= 4
        # The planted speeds, one to a patch, are relative to a scene that stands still.
        assert abs(row["v_mean"] - {1: -10, 2: -10, 3: 7}[patch]) < 3 * row["v_err"]
        assert 0 < row["v_err"] < 1
        assert row["confidence"] == "high"
        assert (row["first_date"], row["last_date"]) == ("2020-01-05", "2020-10-07")


def test_outlines_hold_all_their_points_and_no_others(filtered, scene, open_layer, column):
    outputs, _, gone = filtered
    points = open_layer(outputs["POINTS"])
    labels = np.array(column(points, "hotspot"))
    places = [feature.geometry() for feature in points.getFeatures()]
    for number, row in rows_of(open_layer(outputs["HOTSPOTS"])).items():
        inside = {i for i, place in enumerate(places) if row.geometry().contains(place)}
        # The point without a series lies among them.
        assert inside - {gone} == set(np.flatnonzero(labels == number).tolist())


def test_points_get_their_hotspot_and_velocity_and_those_set_aside_none(filtered, scene, open_layer, column):
    outputs, _, gone = filtered
    points = open_layer(outputs["POINTS"])
    velocity = np.array(column(points, "v_rel"), dtype=float)
    expected = relative_velocity(scene, gone)
    expected[gone] = np.nan
    np.testing.assert_allclose(velocity, expected, rtol=1e-4, atol=1e-4)
    labels = np.array(column(points, "hotspot"))
    assert labels[gone] == 0
    assert ((labels > 0) == (scene.patch > 0))[np.arange(600) != gone].all()


def test_the_fields_have_the_promised_names_and_types(filtered, scene, open_layer):
    outputs = filtered[0]
    whole, real, text = QMetaType.Type.Int, QMetaType.Type.Double, QMetaType.Type.QString
    points, hotspots, ellipses = (open_layer(outputs[name]) for name in ("POINTS", "HOTSPOTS", "ELLIPSES"))
    given = scene.layer(cluster=scene.patch)
    assert points.fields().names() == ["fid", *given.fields().names(), "hotspot", "v_rel"]
    assert [points.fields().field(name).type() for name in ("hotspot", "v_rel")] == [whole, real]
    types = {field.name(): field.type() for field in hotspots.fields() if field.name() != "fid"}
    assert types == {
        **dict.fromkeys(["hotspot", "n_points"], whole),
        **dict.fromkeys(["area_m2", "v_mean", "v_min", "v_max", "v_std", "v_err", "signif", "std_dist"], real),
        **dict.fromkeys(["changed_e", "v_before", "v_after", "jump_mm", "v_scene", "v_around"], real),
        **dict.fromkeys(["course", "kind", "scale"], text),
        "inside": whole,
        **dict.fromkeys(["semi_major", "semi_minor", "azimuth"], real),
        **dict.fromkeys(["confidence", "changed", "first_date", "last_date", "label"], text),
    }
    assert ellipses.fields().names()[1:3] == ["hotspot", "n_points"]
    assert all(layer.crs() == given.crs() for layer in (points, hotspots, ellipses))
    assert hotspots.wkbType() == QgsWkbTypes.Type.MultiPolygon


def test_hotspots_alone_can_be_asked_for(run_algorithm, scene, open_layer):
    outputs = run_algorithm(FilterHotspots, INPUT=scene.layer(cluster=scene.patch), HOTSPOTS=MEMORY)
    assert set(outputs) == {"HOTSPOTS", "N_HOTSPOTS"}
    assert open_layer(outputs["HOTSPOTS"]).featureCount() == outputs["N_HOTSPOTS"]


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ({}, [0, 1, 2, 3]),
        ({"MAX_DISTANCE": 100}, [1, 2, 3]),
        ({"MIN_VELOCITY": 8.5}, [1, 2]),
        # The sinking patches are 500 m apart, the rising one moves the other way.
        ({"MIN_VELOCITY": 2.5, "MERGE_DISTANCE": 600}, [1, 3]),
    ],
    ids=["none", "spread", "speed", "merging"],
)
def test_each_rule_does_what_it_says(run_algorithm, scene, open_layer, column, rules, expected):
    layer = scene.layer(cluster=scene.patch)
    outputs = run_algorithm(FilterHotspots, INPUT=layer, POINTS=MEMORY, HOTSPOTS=MEMORY, **rules)
    assert "ELLIPSES" not in outputs
    labels = np.array(column(open_layer(outputs["POINTS"]), "hotspot"))
    found = [number for number in range(4) if (labels[scene.patch == number] > 0).all()]
    assert len(np.unique(labels[labels > 0])) == outputs["N_HOTSPOTS"] == len(expected)
    assert set(expected) <= set(found)


def test_no_cluster_gives_layers_without_a_hotspot(run_algorithm, scene, open_layer, column, feedback):
    layer = scene.layer(cluster=np.full(600, -1))
    outputs = run_algorithm(FilterHotspots, INPUT=layer, POINTS=MEMORY, HOTSPOTS=MEMORY, ELLIPSES=MEMORY)
    assert outputs["N_HOTSPOTS"] == 0
    assert set(column(open_layer(outputs["POINTS"]), "hotspot")) == {0}
    assert open_layer(outputs["HOTSPOTS"]).featureCount() == open_layer(outputs["ELLIPSES"]).featureCount() == 0
    assert "There are no clusters to choose from." in feedback.infos


@pytest.mark.parametrize(
    ("labels", "says"), [({}, "no field cluster"), ({"CLUSTER2": np.zeros(600)}, "no field cluster")]
)
def test_a_missing_field_is_refused(refusal, scene, old_file, labels, says):
    layer = scene.layer(**labels)
    assert says in refusal(FilterHotspots, INPUT=layer, POINTS=str(old_file), HOTSPOTS=MEMORY)


def test_text_in_the_field_is_refused(refusal, make_layer, date_names, old_file):
    fields = {"cluster": QMetaType.Type.QString, **dict.fromkeys(date_names(3), QMetaType.Type.Double)}
    layer = make_layer(fields, [((25 * i, 0), "west", 0, i, 2 * i) for i in range(30)])
    assert "Field cluster holds 'west'" in refusal(FilterHotspots, INPUT=layer, POINTS=str(old_file), HOTSPOTS=MEMORY)
