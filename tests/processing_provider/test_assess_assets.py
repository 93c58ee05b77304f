"""Assets against points through the Toolbox."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.assets.assess_assets import AssessAssets
from insar_hotspots.processing_provider.layers.run_facts import RunFacts, asset_facts_of, mark_of
from insar_hotspots.processing_provider.sheets.covered import asset_words
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

pytestmark = pytest.mark.usefixtures("engine")

MEMORY = "TEMPORARY_OUTPUT"
REAL, TEXT, INTEGER = QMetaType.Type.Double, QMetaType.Type.QString, QMetaType.Type.Int
EAST, NORTH = 500_000.0, 4_300_000.0
SERIES, FIELDS, VERTICAL, ASSUMED = 1, 0, 2, 3


def box(x, y, length=30, width=16):
    places = [(x, y), (x + length, y), (x + length, y + width), (x, y + width), (x, y)]
    return "Polygon((" + ", ".join(f"{EAST + a} {NORTH + b}" for a, b in places) + "))"


HOUSES = [box(185, 192), box(380, 380), box(40, 340), box(900, 40)]
"""In the bowl, beside it, where it is quiet, and where no points are."""
LINE = f"LineString({EAST} {NORTH + 200}, {EAST + 400} {NORTH + 200})"


def bowl(x, y):
    return -60 * np.exp(-((x - 200) ** 2 + (y - 200) ** 2) / (2 * 70**2))


@pytest.fixture(scope="module")
def ground():
    """40 by 40 points, 10 m apart, and how far a bowl brings them down in four years."""
    x, y = (each.ravel() for each in np.meshgrid(np.arange(0, 400, 10.0), np.arange(0, 400, 10.0)))
    return x, y, bowl(x, y)


@pytest.fixture
def series_layer(ground, make_layer):
    """Give them as series of 60 dates, millimetres."""

    def make(**more):
        x, y, change = ground
        rng = np.random.default_rng(0)
        days = [date(2020, 1, 5) + timedelta(days=24 * number) for number in range(62)]
        share = np.linspace(0, 1, len(days))
        series = change[:, None] * share + rng.normal(0, 0.5, (len(x), len(days)))
        names = [f"D{day:%Y%m%d}" for day in days]
        fields = {**dict.fromkeys(more, REAL), **dict.fromkeys(names, REAL)}
        beside = [[value] * len(x) for value in more.values()]
        rows = [
            ((EAST + a, NORTH + b), *extra, *values)
            for a, b, extra, values in zip(x, y, zip(*beside) if beside else [()] * len(x), series.tolist())
        ]
        return make_layer(fields, rows)

    return make


@pytest.fixture
def velocity_layer(ground, make_layer):
    """Give them as Decompose's cells."""

    def make(names=("v_up", "v_up_std", "v_east"), std=0.1):
        x, y, change = ground
        values = zip(change / 4, [std] * len(x), [0.0] * len(x))
        rows = [((EAST + a, NORTH + b), *row[: len(names)]) for a, b, row in zip(x, y, values)]
        return make_layer(dict.fromkeys(names, REAL), rows)

    return make


@pytest.fixture
def houses(make_layer):
    rows = [(shape, name) for shape, name in zip(HOUSES, ("bowl", "rim", "quiet", "away"))]
    return make_layer({"name": TEXT}, rows, geometry="Polygon", name="houses")


@pytest.fixture
def line(make_layer):
    return make_layer({"name": TEXT}, [(LINE, "rail")], geometry="LineString", name="rail")


def rows_of(layer):
    return [dict(zip(layer.fields().names(), feature.attributes())) for feature in layer.getFeatures()]


def test_houses_on_decomposed_ground_get_a_damage_class_or_none(run_algorithm, velocity_layer, houses, open_layer):
    outputs = run_algorithm(AssessAssets, INPUT=velocity_layer(), ASSETS=houses, YEARS=4, RELATIVE=False, OUTPUT=MEMORY)
    bowl_, _, quiet, away = rows_of(open_layer(outputs["OUTPUT"]))
    assert bowl_["name"] == "bowl" and bowl_["measured"] == "vertical"
    footprint = np.meshgrid(np.linspace(185, 215, 20), np.linspace(192, 208, 20))
    assert bowl_["diff_up"] == pytest.approx(np.ptp(bowl(*footprint)), rel=0.1)
    assert bowl_["v_up"] < -10 and bowl_["beta"] > 0 and bowl_["level_is"] == "negligible"
    assert quiet["level"] == 0
    assert away["n_points"] == 0 and away["bare_pct"] == 100
    assert away["level"] is None or away["level"] != away["level"] or not away["level"]
    assert away["why_not"] == "no points"
    assert outputs["N_ASSETS"] == 3


def test_a_difference_less_sure_than_a_tenth_is_told_by_its_ends(run_algorithm, velocity_layer, houses, open_layer):
    points = velocity_layer(std=8.0)
    outputs = run_algorithm(AssessAssets, INPUT=points, ASSETS=houses, YEARS=4, RELATIVE=False, OUTPUT=MEMORY)
    found = rows_of(open_layer(outputs["OUTPUT"]))[0]
    assert found["why_not"] == "less sure than a tenth"
    assert not isinstance(found["diff_up"], float) and not isinstance(found["beta"], float)
    footprint = np.meshgrid(np.linspace(185, 215, 20), np.linspace(192, 208, 20))
    assert found["diff_low"] < np.ptp(bowl(*footprint)) < found["diff_high"]
    plain = {name: None if value == NULL else value for name, value in found.items()}
    assert "Differential settlement between 0.0 and " in asset_words(plain, "bowl", True).words


def test_series_along_the_line_of_sight_have_no_damage(run_algorithm, series_layer, houses, open_layer):
    outputs = run_algorithm(AssessAssets, INPUT=series_layer(), ASSETS=houses, OUTPUT=MEMORY)
    layer = open_layer(outputs["OUTPUT"])
    names = set(layer.fields().names())
    assert {"v_los", "diff_los", "grad_los", "motion"} <= names
    assert not names & {"v_up", "diff_up", "beta", "deflection", "strain_h", "tilt"}
    found = rows_of(layer)
    assert [row["measured"] for row in found] == ["line of sight"] * 4
    assert found[0]["level_is"] == "> 10 mm/yr" and found[0]["motion"] == "steady"
    assert found[2]["level_is"] == "< 2 mm/yr" and found[2]["motion"] == "still"


def test_motion_said_to_be_vertical_is_divided_by_the_cosine(run_algorithm, series_layer, houses, open_layer):
    layer = series_layer(incidence=60.0)
    plain, assumed = (
        rows_of(
            open_layer(
                run_algorithm(AssessAssets, INPUT=layer, ASSETS=houses, MEASURES=measures, OUTPUT=MEMORY)["OUTPUT"]
            )
        )[0]
        for measures in (SERIES, ASSUMED)
    )
    assert assumed["measured"] == "vertical, assumed"
    assert assumed["v_up"] == pytest.approx(2 * plain["v_los"], rel=0.01)
    assert assumed["beta"] > 0


def test_a_line_has_stations(run_algorithm, series_layer, line, open_layer):
    outputs = run_algorithm(
        AssessAssets, INPUT=series_layer(), ASSETS=line, MEASURES=VERTICAL, SPACING=40, OUTPUT=MEMORY, STATIONS=MEMORY
    )
    (rail,) = rows_of(open_layer(outputs["OUTPUT"]))
    stations = rows_of(open_layer(outputs["STATIONS"]))
    assert len(stations) == 10
    assert [row["along_m"] for row in stations] == [20 + 40 * number for number in range(10)]
    lowest = min(row["change_up"] for row in stations)
    assert rail["diff_up"] == pytest.approx(max(row["change_up"] for row in stations) - lowest, abs=0.02)
    assert rail["diff_up"] == pytest.approx(55, rel=0.1)
    assert 140 <= rail["worst_m"] <= 260
    assert stations[0]["line"] == 1


def test_places_get_what_places_can(run_algorithm, series_layer, make_layer, open_layer):
    places = make_layer({"name": TEXT}, [((EAST + 200, NORTH + 200), "well")])
    layer = open_layer(run_algorithm(AssessAssets, INPUT=series_layer(), ASSETS=places, OUTPUT=MEMORY)["OUTPUT"])
    (row,) = rows_of(layer)
    assert row["n_points"] > 5 and row["v_los"] < -10
    assert "diff_los" not in layer.fields().names()


def test_assets_know_their_hotspot(run_algorithm, series_layer, houses, make_layer, open_layer):
    hotspots = make_layer({"hotspot": INTEGER}, [(box(100, 100, 200, 200), 5)], geometry="Polygon")
    outputs = run_algorithm(AssessAssets, INPUT=series_layer(), ASSETS=houses, HOTSPOTS=hotspots, OUTPUT=MEMORY)
    assert [row["hotspot"] for row in rows_of(open_layer(outputs["OUTPUT"]))] == [5, 0, 0, 0]


def test_a_geopackage_of_assets_keeps_its_rows_and_ids(run_algorithm, velocity_layer, houses, save_layer, tmp_path):
    saved = save_layer(houses, "houses.gpkg")
    target = tmp_path / "assessed.gpkg"
    run_algorithm(AssessAssets, INPUT=velocity_layer(), ASSETS=saved, YEARS=4, OUTPUT=str(target))
    layer = QgsVectorLayer(f"{target}|layername=assessed")
    assert [row["name"] for row in rows_of(layer)] == ["bowl", "rim", "quiet", "away"]
    assert [QgsGeometry(each.geometry()).isEmpty() for each in layer.getFeatures()] == [False] * 4
    assert layer.renderer().classAttribute() == "level"


def test_the_report_begins_with_the_worst(run_algorithm, series_layer, houses, tmp_path):
    page = tmp_path / "assets.html"
    run_algorithm(AssessAssets, INPUT=series_layer(), ASSETS=houses, OUTPUT=MEMORY, REPORT=str(page))
    text = page.read_text(encoding="utf-8")
    assert "of 4 assets are above the lowest level" in text
    assert text.index(">bowl<") < text.index(">quiet<")
    assert ">away<" not in text


@pytest.mark.parametrize("name", ["assets", "points"])
def test_empty_layers_are_refused(refusal, velocity_layer, houses, make_layer, name):
    given = {"INPUT": velocity_layer(), "ASSETS": houses}
    given |= (
        {"ASSETS": make_layer({"name": TEXT}, [], geometry="Polygon", name="none")}
        if name == "assets"
        else {"INPUT": make_layer({"v_up": REAL}, [], name="none")}
    )
    assert f"none has no {name}" in refusal(AssessAssets, OUTPUT=MEMORY, **given)


def test_assets_of_another_place_are_refused(refusal, velocity_layer, make_layer):
    there = make_layer(
        {}, [("Polygon((10 10, 10 11, 11 11, 10 10))",)], crs="EPSG:4326", geometry="Polygon", name="far"
    )
    told = refusal(AssessAssets, INPUT=velocity_layer(), ASSETS=there, OUTPUT=MEMORY)
    assert "far lies somewhere else than the points" in told


def test_assets_without_a_crs_are_refused(refusal, velocity_layer, make_layer):
    lost = make_layer({}, [(HOUSES[0],)], crs="", geometry="Polygon", name="lost")
    told = refusal(AssessAssets, INPUT=velocity_layer(), ASSETS=lost, OUTPUT=MEMORY)
    assert "lost has no coordinate reference system" in told


def _as(shape, crs="EPSG:32633", **more):
    """Return a shape in another CRS, and with further coordinates."""
    geometry = QgsGeometry.fromWkt(shape)
    there = QgsCoordinateReferenceSystem(crs)
    geometry.transform(QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:32633"), there, QgsProject.instance()))
    for add in more.values():
        add(geometry.get())
    return geometry.asWkt(12)


MIDDLE = f"{EAST + 200} {NORTH + 200}"
CIRCLE = "CurvePolygon(CircularString({0} {2}, {1} {3}, {4} {2}, {1} {5}, {0} {2}))".format(
    EAST + 185, EAST + 200, NORTH + 200, NORTH + 215, EAST + 215, NORTH + 185
)
BOW = "Polygon(({0} {2}, {1} {3}, {1} {2}, {0} {3}, {0} {2}))".format(EAST + 185, EAST + 215, NORTH + 192, NORTH + 208)
NOWHERE = f"Polygon(({MIDDLE}, {MIDDLE}, {MIDDLE}, {MIDDLE}))"


@pytest.mark.parametrize(
    ("shape", "crs", "kind"),
    [
        (_as(HOUSES[0], "EPSG:4326"), "EPSG:4326", "Polygon"),
        (_as(HOUSES[0], "EPSG:3857"), "EPSG:3857", "Polygon"),
        (_as(HOUSES[0], z=lambda it: it.addZValue(5.0), m=lambda it: it.addMValue(1.0)), "EPSG:32633", "PolygonZM"),
        (CIRCLE, "EPSG:32633", "CurvePolygon"),
        (f"MultiSurface({CIRCLE})", "EPSG:32633", "MultiSurface"),
        (BOW, "EPSG:32633", "Polygon"),
        (NOWHERE, "EPSG:32633", "Polygon"),
    ],
)
def test_shapes_of_any_kind_are_told(run_algorithm, velocity_layer, make_layer, open_layer, shape, crs, kind):
    given = make_layer({"name": TEXT}, [(shape, "a"), (None, "lost")], crs=crs, geometry=kind, name="shapes")
    outputs = run_algorithm(AssessAssets, INPUT=velocity_layer(), ASSETS=given, YEARS=4, RELATIVE=False, OUTPUT=MEMORY)
    told, lost = rows_of(open_layer(outputs["OUTPUT"]))
    assert told["v_up"] == pytest.approx(-14.5, abs=0.6)
    assert 0 <= told["diff_up"] < 2.5
    assert lost["n_points"] == NULL and lost["level"] == NULL


def test_very_many_places_without_points_are_told_as_such(run_algorithm, velocity_layer, make_layer, open_layer):
    tiny = [(box(1000 + 0.01 * number, 1000, 0.001, 0.001), "tiny") for number in range(3000)]
    given = make_layer({"name": TEXT}, [*tiny, (HOUSES[0], "house")], geometry="Polygon", name="tiny")
    outputs = run_algorithm(AssessAssets, INPUT=velocity_layer(), ASSETS=given, YEARS=4, OUTPUT=MEMORY)
    assert outputs["N_ASSETS"] == 1
    assert {row["why_not"] for row in rows_of(open_layer(outputs["OUTPUT"]))[:-1]} == {"no points"}


def test_geometries_of_several_kinds_are_refused(refusal, velocity_layer, make_layer):
    mixed = make_layer({}, [(f"GeometryCollection({HOUSES[0]})",)], geometry="GeometryCollection", name="mixed")
    assert "mixed holds geometries of several kinds" in refusal(
        AssessAssets, INPUT=velocity_layer(), ASSETS=mixed, OUTPUT=MEMORY
    )


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"CRITERION": 1}, "Classes of damage are told of vertical motion alone"),
        ({"MEASURES": ASSUMED}, "neither an incidence angle"),
        ({"CRITERION": 6, "LIMITS": "5, 1"}, "must be positive and grow"),
        ({"CRITERION": 6, "LIMITS": "many"}, "must be numbers"),
        ({"CRITERION": 5}, "must be positive and grow"),
    ],
)
def test_what_cannot_be_told_is_refused_before_anything_runs(refusal, series_layer, houses, given, why):
    assert why in refusal(AssessAssets, INPUT=series_layer(), ASSETS=houses, OUTPUT=MEMORY, **given)


def test_points_without_motion_are_refused(refusal, make_layer, houses):
    bare = make_layer({"height": REAL}, [((EAST, NORTH), 1.0), ((EAST + 9, NORTH), 1.0)], name="bare")
    assert "bare has neither displacement series" in refusal(AssessAssets, INPUT=bare, ASSETS=houses, OUTPUT=MEMORY)


def test_levels_by_differences_need_years(refusal, velocity_layer, houses):
    told = refusal(AssessAssets, INPUT=velocity_layer(), ASSETS=houses, CRITERION=1, OUTPUT=MEMORY)
    assert "the years that velocities are summed up over must be given" in told


def test_an_east_layer_of_other_cells_is_refused(refusal, series_layer, velocity_layer, houses, make_series_layer):
    other = make_series_layer(np.zeros((4, 62)).tolist(), name="other")
    told = refusal(AssessAssets, INPUT=series_layer(), ASSETS=houses, MEASURES=VERTICAL, EAST=other, OUTPUT=MEMORY)
    assert "other has not the cells and dates of points" in told


def test_no_hotspots_in_a_layer_of_parcels(refusal, velocity_layer, houses):
    assert "houses is no layer of hotspots" in refusal(
        AssessAssets, INPUT=velocity_layer(), ASSETS=houses, HOTSPOTS=houses, OUTPUT=MEMORY
    )


@pytest.mark.parametrize("kept", [True, False])
def test_assets_remember_their_points_and_how_they_were_held_against_them(
    run_algorithm, series_layer, houses, open_layer, save_layer, tmp_path, kept
):
    points = save_layer(series_layer(), "points.gpkg") if kept else series_layer()
    RunFacts(run="of a run").apply(points)
    target = str(tmp_path / "assessed.gpkg") if kept else MEMORY
    outputs = run_algorithm(AssessAssets, INPUT=points, ASSETS=houses, REACH=25, OUTPUT=target)
    facts = asset_facts_of(QgsVectorLayer(target) if kept else open_layer(outputs["OUTPUT"]))
    assert (facts.run, facts.points, facts.reach, facts.relative) == ("of a run", mark_of(points), 25.0, True)
    assert -2 < facts.scene_velocity < 0
    assert str(tmp_path) not in repr(facts), "a file to be handed on does not say where things lie here"
