"""Comparing two runs through the Toolbox: the layer, the page, points found by their run, and what is refused."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.compare_hotspots import CompareHotspots
from insar_hotspots.processing_provider.layers.run_facts import RunFacts, last_number_of, run_of
from insar_hotspots.processing_provider.provider import HotspotProvider
from qgis.core import QgsApplication, QgsCategorizedSymbolRenderer, QgsGeometry
from qgis.PyQt.QtCore import QMetaType

pytestmark = pytest.mark.usefixtures("engine")

REGISTRY = QgsApplication.processingRegistry()
REAL, INTEGER, TEXT = QMetaType.Type.Double, QMetaType.Type.Int, QMetaType.Type.QString
N_DATES, N_BEFORE, SIDE, STEP = 110, 80, 22, 50.0
YEARS = 12.0 * np.arange(N_DATES) / 365.25
X, Y = (each.ravel() for each in np.meshgrid(np.arange(SIDE), np.arange(SIDE)))
STEADY, BORN = (X < 4) & (Y < 4), (X > SIDE - 5) & (Y > SIDE - 5)
AFTER = np.where(BORN, 1, np.where(STEADY, 2, 0))
BEFORE = np.where(STEADY, 1, 0)
HOTSPOT_FIELDS = {"hotspot": INTEGER, "n_points": INTEGER, "area_m2": REAL, "v_mean": REAL, "scale": TEXT}


def series():
    noise = np.random.default_rng(5).normal(0.0, 1.5, (SIDE * SIDE, N_DATES))
    since = np.maximum(YEARS - YEARS[N_BEFORE - 1], 0.0)
    return noise - 10.0 * np.outer(STEADY, YEARS) - 30.0 * np.outer(BORN, since)


@pytest.fixture
def run_layers(make_layer, date_names):
    """Make the layers of hotspots and points of a run, from the labels and some of the dates."""
    displacement = series()

    def make(labels, dates, offset=0.0, name="run", **fields):
        names = date_names(N_DATES)[dates]
        kinds = {"hotspot": INTEGER, "v_rel": REAL, **dict.fromkeys(fields, REAL), **dict.fromkeys(names, REAL)}
        rows = [
            (
                (500000 + offset + STEP * x, 4300000 + STEP * y),
                int(label),
                0.0,
                *fields.values(),
                *values[dates].tolist(),
            )
            for x, y, label, values in zip(X, Y, labels, displacement)
        ]
        points = make_layer(kinds, rows, name=f"points of {name}")
        outlines = []
        for number in range(1, labels.max() + 1):
            x, y = (500000 + offset + STEP * X[labels == number], 4300000 + STEP * Y[labels == number])
            west, east, south, north = x.min() - 20, x.max() + 20, y.min() - 20, y.max() + 20
            ring = f"{west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}"
            outlines.append((f"MULTIPOLYGON((({ring})))", number, int((labels == number).sum()), 900.0, -9.0, "place"))
        return make_layer(HOTSPOT_FIELDS, outlines, geometry="MultiPolygon", name=f"hotspots of {name}"), points

    return make


@pytest.fixture
def before(run_layers):
    return run_layers(BEFORE, slice(0, N_BEFORE), name="2022")


@pytest.fixture
def after(run_layers):
    return run_layers(AFTER, slice(0, N_DATES), name="2023")


@pytest.fixture
def compare(run_algorithm, open_layer):
    def run(before, after, **how):
        names = "BEFORE", "BEFORE_POINTS", "AFTER", "AFTER_POINTS"
        outputs = run_algorithm(CompareHotspots, **dict(zip(names, (*before, *after))), OUTPUT="memory:", **how)
        return outputs, open_layer(outputs["OUTPUT"])

    return run


def happened(layer):
    return {feature["hotspot"]: (feature["happened"], feature["hotspot_b"]) for feature in layer.getFeatures()}


def text_of(path):
    page = Path(path).read_text(encoding="utf-8")
    return " ".join(re.sub("<[^>]+>", " ", page[page.index("<body") :]).split())


def test_what_happened_is_in_the_layer_and_on_the_page(compare, before, after, tmp_path, feedback):
    outputs, layer = compare(before, after, REPORT=str(tmp_path / "changes.html"), DIRECTION=2)
    assert outputs["N_CHANGED"] == 1
    told = happened(layer)
    assert told[1][0] == "new"
    assert told[2] == ("as before", "1")
    (new,) = (feature for feature in layer.getFeatures() if feature["hotspot"] == 1)
    assert new["v_now"] == pytest.approx(-30.0, abs=3 * new["v_now_e"] + 1.0)
    assert abs(new["v_then"]) < 3 * new["v_then_e"]
    assert new["n_points"] == 16
    assert new.geometry().area() > 0
    text = text_of(tmp_path / "changes.html")
    assert text.index("1 hotspot is new or got worse") < text.index("What to know today") < text.index("New: sinking")
    assert "not told from rest" in text
    assert any("taken out" in info for info in feedback.infos)


def test_what_is_no_more_keeps_its_outline_and_has_no_number(compare, run_layers):
    # Another time: the ground of the second is at rest in it.
    old = run_layers(np.where(STEADY, 1, np.where(BORN, 2, 0)), slice(N_BEFORE, N_DATES))
    rest = run_layers(BEFORE, slice(0, N_BEFORE))
    for layers, earlier in ((rest, 4000), (old, 0)):
        points = layers[1]
        points.startEditing()
        for position, field in enumerate(points.fields()):
            if field.name().startswith("D2"):
                points.renameAttribute(position, f"D{int(field.name()[1:]) + (earlier and 40000)}")
        points.commitChanges()
    _, layer = compare(old, rest)
    gone = [feature for feature in layer.getFeatures() if feature["happened"] == "gone"]
    assert [(one["hotspot_b"], one["n_points"]) for one in gone] == [("2", 16)]
    assert not isinstance(gone[0]["hotspot"], int)
    assert gone[0].geometry().area() > 0


def test_the_map_shows_what_happened_in_words(compare, before, after):
    from insar_hotspots.processing_provider.styles.changes import style_changes

    _, layer = compare(before, after)
    style_changes(layer)
    assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
    assert [each.value() for each in layer.renderer().categories()] == ["new", "as before"]
    assert layer.labelsEnabled()


def test_the_points_of_a_run_are_found_in_the_project(compare, before, after, context):
    for hotspots, points in (before, after):
        facts = RunFacts()
        for layer in (hotspots, points):
            facts.apply(layer)
            context.project().addMapLayer(layer)
    outputs, layer = compare((before[0], None), (after[0], None))
    assert happened(layer)[1][0] == "new"
    assert context.layerToLoadOnCompletionDetails(outputs["OUTPUT"]) is not None
    assert run_of(after[0])


def make_without(make_layer, name):
    return make_layer({"n": INTEGER}, [("POLYGON((0 0, 1 0, 1 1, 0 0))", 1)], geometry="Polygon", name=name)


def refused(refusal, before, after):
    names = "BEFORE", "BEFORE_POINTS", "AFTER", "AFTER_POINTS"
    return refusal(CompareHotspots, **dict(zip(names, (*before, *after))), OUTPUT="memory:")


def test_what_holds_no_hotspots_is_refused(refusal, before, after, make_layer, make_series_layer):
    no_hotspots = make_without(make_layer, "parcels")
    assert "parcels has no field hotspot of numbers: choose the layer" in refused(
        refusal, (no_hotspots, before[1]), after
    )
    bare = make_series_layer([[0.0] * 30] * 3, name="bare")
    assert "bare has no field hotspot: choose the points" in refused(refusal, before, (after[0], bare))


def test_points_that_cannot_be_found_are_asked_for(refusal, before, after):
    assert "The points of hotspots of 2022 are not in the project" in refused(refusal, (before[0], None), after)


def test_points_of_another_run_are_refused(refusal, before, after):
    for layer in (before[0], after[1]):
        RunFacts().apply(layer)
    assert "are of different runs" in refused(refusal, (before[0], after[1]), after)


def test_points_of_another_run_that_nothing_marks_are_told_by_their_numbers(refusal, before, after, run_layers):
    larger = np.where((X < 6) & (Y < 6), 1, 0)
    sentence = refused(refusal, (before[0], run_layers(larger, slice(0, N_BEFORE), name="2021")[1]), after)
    assert (
        "points of 2021 and hotspots of 2022 are of different runs, as hotspot 1 has 36 points in the one" in sentence
    )
    nothing = run_layers(0 * larger, slice(0, N_BEFORE), name="2021")[1]
    assert "hotspot 1 has 0 points in the one and 16" in refused(refusal, (before[0], nothing), after)


def test_a_hotspot_that_is_there_twice_is_refused(refusal, before, run_layers):
    hotspots, points = run_layers(AFTER, slice(0, N_DATES), name="2023")
    second = list(hotspots.getFeatures())[1].id()
    assert hotspots.dataProvider().changeAttributeValues({second: {0: 1}})
    assert "hotspots of 2023 has hotspot 1 twice" in refused(refusal, before, (hotspots, points))


def test_metres_against_millimetres_are_refused(refusal, before, run_layers):
    hotspots, points = run_layers(AFTER, slice(0, N_DATES), name="2023")
    dates = [at for at, field in enumerate(points.fields()) if field.name().startswith("D2")]
    metres = {each.id(): {at: each[at] / 1000 for at in dates} for each in points.getFeatures()}
    assert points.dataProvider().changeAttributeValues(metres)
    assert "are not in the same unit" in refused(refusal, before, (hotspots, points))


def test_dates_in_any_order_and_an_outline_that_is_lost_change_nothing(compare, before, after, make_layer):
    points = before[1]
    names = [field.name() for field in points.fields()][2:][::-1]
    rows = [
        (each.geometry().asWkt(), each["hotspot"], 0.0, *(each[name] for name in names))
        for each in points.getFeatures()
    ]
    turned = make_layer({"hotspot": INTEGER, "v_rel": REAL, **dict.fromkeys(names, REAL)}, rows, name="turned")
    lost = after[0]
    assert lost.dataProvider().changeGeometryValues({next(lost.getFeatures()).id(): QgsGeometry()})
    told = happened(compare((before[0], turned), after)[1])
    assert told[1][0] == "new" and told[2] == ("as before", "1")


def test_the_wrong_way_round_is_refused(refusal, before, after):
    assert "choose them the other way round" in refused(refusal, after, before)


def test_another_place_is_refused(refusal, before, run_layers):
    far = run_layers(AFTER, slice(0, N_DATES), offset=50_000.0)
    assert "no ground in common" in refused(refusal, before, far)


def test_ascending_and_descending_are_refused(refusal, run_layers):
    rising = run_layers(BEFORE, slice(0, N_BEFORE), name="rising", track_angle=348.0)
    falling = run_layers(AFTER, slice(0, N_DATES), name="falling", track_angle=192.0)
    sentence = refused(refusal, rising, falling)
    assert "points of rising is of an ascending track and points of falling of a descending one" in sentence


def test_no_time_to_compare_is_refused(refusal, run_layers):
    short = run_layers(BEFORE, slice(0, 12))
    assert "needs half a year of new dates, or a year in common" in refused(
        refusal, short, run_layers(AFTER, slice(6, 16))
    )


@pytest.fixture
def yearly_update(context, feedback, qgis_algorithms):
    """Run the chain with temporary outputs, and give them."""
    provider = HotspotProvider()
    assert REGISTRY.addProvider(provider)

    def run(**parameters):
        chain = REGISTRY.createAlgorithmById("insarhotspots:yearlyupdate")
        places = {one.name(): "TEMPORARY_OUTPUT" for one in chain.destinationParameterDefinitions()}
        parameters = {**places, **parameters}
        assert chain.checkParameterValues(parameters, context) == (True, "")
        results, fine = chain.run(parameters, context, feedback)
        assert fine
        return results

    yield run
    REGISTRY.removeProvider(provider)


def test_a_yearly_update_joins_finds_and_tells(yearly_update, open_layer, before, run_layers):
    # A release of the last 70 dates, on another zero and without the labels of a run.
    _, new = run_layers(np.zeros(SIDE * SIDE, dtype=int), slice(40, N_DATES), name="new")
    new.startEditing()
    new.deleteAttributes([new.fields().lookupField(name) for name in ("hotspot", "v_rel")])
    new.commitChanges()
    RunFacts(last_number=6).apply(before[0])  # of hotspots that were gone before
    results = yearly_update(INPUT=new, BEFORE=before[0], BEFORE_POINTS=before[1])
    told = happened(open_layer(results["what_changed"]))
    assert told[1] == ("as before", "1")
    assert told[7][0] == "new"
    assert last_number_of(open_layer(results["what_changed"])) == 7
    assert Path(results["report_of_changes"]).read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    points = open_layer(results["points_with_hotspots"])
    assert len([name for name in points.fields().names() if name.startswith("D2")]) == N_DATES
    # The dock finds the points of a comparison by their run, also where nothing was written to a file.
    run = run_of(open_layer(results["what_changed"]))
    assert run and run == run_of(points)
