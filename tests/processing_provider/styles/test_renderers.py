"""Result layers are readable: colours that all eyes part, categories that match, labels that show."""

from __future__ import annotations

from functools import partial
from itertools import combinations

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.algorithms.patterns.names import PATTERNS
from insar_hotspots.processing_provider.styles import palette
from insar_hotspots.processing_provider.styles import renderers as styles
from insar_hotspots.processing_provider.styles.displacement import style_displacement
from insar_hotspots.processing_provider.styles.dressing import attach
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

# Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB.
VISION = {
    "normal": np.eye(3),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
}
TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])


def lab(colour: str, vision: np.ndarray) -> np.ndarray:
    rgb = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    xyz = TO_XYZ @ np.clip(vision @ linear, 0, 1) / (0.9505, 1.0, 1.089)
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def closest(colours: tuple[str, ...], vision: np.ndarray) -> float:
    return min(np.linalg.norm(lab(a, vision) - lab(b, vision)) for a, b in combinations(colours, 2))


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize(("count", "least"), [(8, 16.5), (20, 15.5), (60, 7.0)])
def test_cluster_colours_stay_apart_for_every_eye(vision, count, least):
    assert closest(palette.CLUSTERS[:count], VISION[vision]) >= least


@pytest.mark.parametrize("vision", VISION)
def test_no_cluster_is_as_grey_as_noise(vision):
    assert min(closest((colour, palette.NOISE), VISION[vision]) for colour in palette.CLUSTERS) >= 8


@pytest.mark.parametrize("vision", VISION)
def test_speeds_and_directions_stay_apart_for_every_eye(vision):
    assert closest((*palette.AWAY, palette.STILL, *palette.TOWARDS), VISION[vision]) >= 18
    assert closest((palette.AWAY[-1], palette.TOWARDS[-1], palette.PASSING), VISION[vision]) >= 30


@pytest.mark.parametrize("vision", VISION)
def test_every_mark_stands_out_from_any_ground(vision):
    """Of two colours 40 apart, one is at least 20 from whatever lies beneath."""
    motion = (*palette.AWAY, palette.STILL, *palette.TOWARDS)
    colours = (*palette.CLUSTERS, *palette.PATTERN_COLOURS, *motion, palette.PASSING, palette.NOISE)
    assert min(closest((colour, palette.casing_colour(colour)), VISION[vision]) for colour in colours) >= 40


@pytest.mark.parametrize("vision", VISION)
def test_patterns_stay_apart_for_every_eye_from_paper_and_from_points_without_one(vision):
    assert closest(palette.PATTERN_COLOURS, VISION[vision]) >= 29
    assert closest((*palette.PATTERN_COLOURS, "#FFFFFF"), VISION[vision]) >= 20
    assert min(closest((colour, palette.NOISE), VISION[vision]) for colour in palette.PATTERN_COLOURS) >= 9


def test_a_cluster_has_the_same_colour_whichever_others_there_are():
    assert palette.cluster_colour(3) == palette.CLUSTERS[3]
    assert palette.cluster_colour(63) == palette.CLUSTERS[3]
    assert palette.cluster_colour(-1) == palette.NOISE


@pytest.mark.parametrize(
    ("largest", "breaks"),
    [(7.0, (2, 4)), (310.0, (100, 200)), (3.0, (1, 2)), (0.0, (0.2, 0.4)), (-18.0, (5, 10))],
)
def test_speed_classes_have_round_breaks(largest, breaks):
    assert styles.velocity_breaks(largest) == pytest.approx(breaks)


def layer_of(geometry: str, fields: str, *rows: tuple) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:3035&{fields}", "result", "memory")
    assert layer.isValid()
    features = []
    for wkt, *values in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(values)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


POINTS = "field=cluster:integer&field=hotspot:integer&field=v_rel:double"
HOTSPOTS = "field=hotspot:integer&field=v_mean:double&field=kind:string&field=area_m2:double&field=label:string"


@pytest.fixture
def points(qgis_app):
    rows = [("POINT (0 0)", -1, 0, 0.1), ("POINT (50 0)", 2, 1, -6.5), ("POINT (100 0)", 0, 2, 3.0)]
    return layer_of("Point", POINTS, *rows)


@pytest.fixture
def hotspots(qgis_app):
    square = "POLYGON (({0} 0, {1} 0, {1} 100, {0} 100, {0} 0))"
    rows = [
        (square.format(0, 100), 1, -6.5, "faster", 1e4, "1: -6.5 mm/yr"),
        (square.format(300, 400), 2, 4.0, None, 1e4, "2"),
    ]
    return layer_of("Polygon", HOTSPOTS, *rows)


def test_cluster_categories_are_the_values_that_occur_with_noise_last_and_grey(points):
    styles.style_clusters(points)
    categories = points.renderer().categories()
    assert [category.value() for category in categories] == [0, 2, -1]
    colours = [category.symbol().color().name().upper() for category in categories]
    assert colours == [palette.CLUSTERS[0], palette.CLUSTERS[2], palette.NOISE]


def test_cluster_categories_can_be_given_without_reading_the_layer(points):
    styles.style_clusters(points, "cluster", range(60))
    assert [category.value() for category in points.renderer().categories()] == [*range(60), -1]


def test_points_without_a_cluster_number_can_be_null():
    layer = layer_of("Point", "field=label:integer", ("POINT (0 0)", None), ("POINT (50 0)", 2), ("POINT (100 0)", 0))
    styles.style_clusters(layer, "label", none=None)
    categories = layer.renderer().categories()
    assert [category.label() for category in categories] == ["Cluster 0", "Cluster 2", "In no cluster"]
    assert has_colour(rendered(layer, 2_000), palette.CLUSTERS[2])
    assert has_colour(rendered(layer, 2_000), blended(palette.NOISE))


def test_patterns_have_a_legend_in_words_and_points_without_one_are_grey():
    rows = [(f"POINT ({30 * i} 0)", pattern) for i, pattern in enumerate([*PATTERNS, None])]
    layer = layer_of("Point", "field=pattern:string", *rows)
    styles.style_patterns(layer)
    categories = layer.renderer().categories()
    words = ["Stable", "Linear", "Step", "Piecewise linear", "Power", "Undefined", "None is probable enough"]
    assert [category.label() for category in categories] == words
    assert [category.value() for category in categories[:6]] == list(PATTERNS)
    pixels = rendered(layer, 4_000)
    for colour in (*palette.PATTERN_COLOURS, blended(palette.NOISE)):
        assert has_colour(pixels, colour), colour


def rendered(layer: QgsVectorLayer, scale: float) -> np.ndarray:
    """Return the pixels (height, width, RGB) of the layer on white, its centre in the middle."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(240, 240))
    settings.setOutputDpi(96)
    settings.setBackgroundColor(QColor("white"))
    half = 240 / 96 * 0.0254 * scale / 2
    centre = layer.extent().center()
    settings.setExtent(QgsRectangle(centre.x() - half, centre.y() - half, centre.x() + half, centre.y() + half))
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(job.renderedImage().Format.Format_RGBA8888)
    pixels = image.constBits().asarray(image.sizeInBytes())
    return np.array(pixels, np.uint8).reshape(240, 240, 4)[..., :3]


def blended(colour: str, alpha: float = 0.75) -> str:
    """Return a colour as it looks through on white."""
    return "#" + "".join(f"{round(255 - alpha * (255 - int(colour[i : i + 2], 16))):02X}" for i in (1, 3, 5))


def has_colour(pixels: np.ndarray, colour: str) -> bool:
    wanted = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)])
    return bool((np.abs(pixels.astype(int) - wanted).max(axis=2) <= 6).any())


def test_hotspot_points_show_speed_and_direction_at_every_scale(points):
    styles.style_hotspot_points(points, 6.5)
    for scale in (2_000, 20_000):
        pixels = rendered(points, scale)
        assert has_colour(pixels, palette.AWAY[2]), scale
        assert has_colour(pixels, palette.TOWARDS[1]), scale


def test_points_outside_hotspots_leave_the_map_at_country_scale(points):
    points.dataProvider().truncate()
    feature = QgsFeature(points.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POINT (50 0)"))
    feature.setAttributes([-1, 0, 0.1])
    points.dataProvider().addFeatures([feature])
    for style in (partial(styles.style_hotspot_points, largest=6.5), styles.style_clusters):
        style(points)
        assert (rendered(points, 5_000) < 250).any()
        assert (rendered(points, 1_000_000) == 255).all()


def test_the_fastest_point_sets_the_speed_classes(points):
    styles.style_hotspot_points(points)
    labels = [rule.label() for rule in points.renderer().rootRule().children()]
    assert (labels[0], labels[-1]) == ("mm/yr, relative to the scene", "Point outside hotspots")
    assert (labels[1], labels[-2]) == ("< −4, away or down", "0 … 2, closer or up")


def test_a_hotspot_of_100_m_is_seen_at_country_scale(hotspots):
    styles.style_hotspots(hotspots)
    hotspots.setLabelsEnabled(False)
    pixels = rendered(hotspots, 2_000_000)
    marker = (pixels < 200).any(axis=2)
    across = marker.any(axis=0).sum() / 96 * 25.4
    assert 2.5 < across < 6
    assert has_colour(pixels, palette.AWAY[2]), "the strongest is drawn on top"


def test_a_hotspot_is_an_outline_at_close_range(hotspots):
    styles.style_hotspots(hotspots)
    hotspots.setLabelsEnabled(False)
    pixels = rendered(hotspots, 12_000)
    assert has_colour(pixels, palette.AWAY[2])
    assert has_colour(pixels, palette.TOWARDS[2])
    centre_of_first = pixels[120, int(120 - 150 / 12_000 / 0.0254 * 96)]
    assert not has_colour(centre_of_first[None, None], palette.AWAY[2])


def context_of(layer: QgsVectorLayer, hotspot: int) -> QgsExpressionContext:
    context = layer.createExpressionContext()
    context.setFeature(next(feature for feature in layer.getFeatures() if feature["hotspot"] == hotspot))
    return context


def test_hotspot_labels_are_on_with_a_halo_and_the_strongest_first(hotspots):
    styles.style_hotspots(hotspots)
    assert hotspots.labelsEnabled()
    settings = hotspots.labeling().settings()
    assert settings.isExpression
    assert QgsExpression(settings.fieldName).evaluate(context_of(hotspots, 1)) == "1: −6.5 mm/yr"
    assert settings.format().buffer().enabled()
    priority = settings.dataDefinedProperties().property(settings.Property.Priority)
    assert [priority.value(context_of(hotspots, rank))[0] for rank in (1, 2)] == [10, 9]


@pytest.mark.parametrize(("kind", "words"), [("seasonal", "1: seasonal"), ("came back", "1: came back")])
def test_what_lasts_nothing_has_a_colour_of_its_own_and_no_velocity_as_its_label(qgis_app, kind, words):
    layer = layer_of("Polygon", HOTSPOTS, ("POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))", 1, 0.4, kind, 1e4, "1"))
    styles.style_hotspots(layer)
    settings = layer.labeling().settings()
    assert QgsExpression(settings.fieldName).evaluate(context_of(layer, 1)) == words
    layer.setLabelsEnabled(False)
    pixels = rendered(layer, 12_000)
    assert has_colour(pixels, palette.PASSING)
    assert not has_colour(pixels, palette.TOWARDS[2])


def test_ellipses_are_dashed_outlines_without_a_fill(qgis_app):
    layer = layer_of("Polygon", "field=cluster:integer", ("POLYGON ((0 0, 400 0, 400 300, 0 300, 0 0))", 1))
    styles.style_ellipses(layer)
    pixels = rendered(layer, 10_000)
    assert (pixels[110:130, 110:130] == 255).all()
    assert has_colour(pixels, palette.INK)


def test_a_style_is_applied_when_the_layer_is_loaded_even_long_after_the_run(points):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.addLayerToLoadOnCompletion(points.id(), QgsProcessingContext.LayerDetails("points", context.project()))
    attach(partial(styles.style_clusters, field="cluster"), points.id(), context)
    processor = context.layerToLoadOnCompletionDetails(points.id()).postProcessor()
    processor.postProcessLayer(points, context, QgsProcessingFeedback())
    assert points.renderer().type() == "categorizedSymbol"


def test_further_styles_wait_in_the_menu_of_the_layer_and_leave_the_first_as_it_is(make_series_layer):
    layer = make_series_layer([[0.0, -6.0, -12.0], [0.0, 1.0, 2.0]])
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.addLayerToLoadOnCompletion(layer.id(), QgsProcessingContext.LayerDetails("points", context.project()))
    others = {"Displacement over time": partial(style_displacement, largest=12.0)}
    attach(partial(styles.style_velocity, largest=9.0, field="D20200129"), layer.id(), context, others)
    processor = context.layerToLoadOnCompletionDetails(layer.id()).postProcessor()
    processor.postProcessLayer(layer, context, QgsProcessingFeedback())
    manager = layer.styleManager()
    assert sorted(manager.styles()) == ["Displacement over time", "default"]
    assert manager.currentStyle() == "default"
    assert layer.renderer().classAttribute() == "D20200129"
    assert not layer.temporalProperties().isActive()
    manager.setCurrentStyle("Displacement over time")
    assert "@map_start_time" in layer.renderer().classAttribute()
    assert layer.temporalProperties().isActive()


@pytest.mark.parametrize(("cluster", "colour"), [(3, palette.CLUSTERS[3]), (64, palette.CLUSTERS[4])])
def test_clusters_of_any_number_have_the_same_colours_and_a_short_legend(cluster, colour):
    layer = layer_of("Point", "field=cluster:integer", *((f"POINT ({x} 0)", cluster) for x in (0, 50, 100)))
    styles.style_any_clusters(layer)
    assert [one.label() for one in layer.renderer().categories()] == ["In a cluster (a colour each)", "In no cluster"]
    assert has_colour(rendered(layer, 2_000), colour)


@pytest.mark.parametrize("none", [-1, None])
def test_points_in_no_cluster_are_grey_whatever_clusters_there_are(none):
    layer = layer_of("Point", "field=cluster:integer", *((f"POINT ({x} 0)", none) for x in (0, 50, 100)))
    styles.style_any_clusters(layer)
    assert has_colour(rendered(layer, 2_000), blended(palette.NOISE))


def test_velocities_have_symmetrical_round_classes_in_words():
    layer = layer_of("Point", "field=velocity:double", ("POINT (0 0)", -7.0))
    styles.style_velocity(layer, largest=7.0)
    ranges = layer.renderer().ranges()
    assert [each.upperValue() for each in ranges[:-1]] == [-4, -2, -1, 1, 2, 4]
    assert [each.label() for each in ranges] == [
        "< −4 mm/yr, away or down",
        "−4 … −2",
        "−2 … −1",
        "± 1, as measured",
        "1 … 2",
        "2 … 4",
        "> 4 mm/yr, closer or up",
    ]
    styles.style_velocity(layer, largest=7.0, field="v_rel")
    assert layer.renderer().ranges()[3].label() == "± 1, relative to the scene"


def test_a_layer_that_is_not_loaded_needs_no_style(qgis_app):
    context = QgsProcessingContext()
    attach(styles.style_hotspots, "/tmp/hotspots.gpkg", context)
    assert context.layersToLoadOnCompletion() == {}
