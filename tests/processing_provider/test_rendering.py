"""Hotspot layers over a light, a dark and an aerial-like ground, at three zooms, against reference images.

`WRITE_REFERENCES=1 scripts/test tests/processing_provider/test_rendering.py` draws the references anew: look at them.
"""

from __future__ import annotations

import os
from datetime import timedelta
from functools import partial
from itertools import product
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.layers.point_layer import find_date_fields
from insar_hotspots.processing_provider.styles import palette
from insar_hotspots.processing_provider.styles import renderers as styles
from insar_hotspots.processing_provider.styles.displacement import displacement_expression, style_displacement
from qgis.core import (
    QgsDateTimeRange,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsTemporalUtils,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, QSize
from qgis.PyQt.QtGui import QColor, QImage

WRITE = "WRITE_REFERENCES"
REFERENCES = Path(__file__).with_name("reference_images")
DIFFERENT = Path(__file__).parents[2] / "build" / "rendering"
WIDTH, HEIGHT, DPI = 240, 180, 96
SCALES = {"site": 5_000, "town": 15_000, "region": 150_000}
GROUNDS = {"light": "#F5F3EE", "dark": "#16191D", "aerial": "#5F6B48"}
CENTRE = (500_000.0, 4_300_000.0)
# Drawn by another Qt or another processor, edges differ by shades; by a few pixels, where they fall between two.
MAX_SHADE, MAX_SHARE = 48, 0.01


def oval(x, y, east, north):
    """Return the outline, as WKT, with these half-axes."""
    turn = np.linspace(0, 2 * np.pi, 33)
    return f"POLYGON (({', '.join(f'{x + east * np.cos(a):.2f} {y + north * np.sin(a):.2f}' for a in turn)}))"


def hotspot_layers(make_layer):
    """Two hotspots, sinking and rising, of 40 points each among 300 that rest; drawn from a fixed seed."""
    rng = np.random.default_rng(7)
    x, y = CENTRE
    centres = {1: (-75.0, 25.0, -9.0), 2: (80.0, -45.0, 5.0)}
    points = [((x + dx, y + dy), 0, 0.0) for dx, dy in rng.uniform(-900, 900, (300, 2)).round(1)]
    polygons, ellipses = [], []
    for number, (east, north, speed) in centres.items():
        for dx, dy in rng.normal(0, 22, (40, 2)).round(1):
            points.append(((x + east + dx, y + north + dy), number, speed * (1 - 0.008 * float(np.hypot(dx, dy)))))
        outline = oval(x + east, y + north, 60, 48)
        polygons.append((outline, number, speed, 9_000.0, f"{number}: {speed:+.1f} mm/yr"))
        ellipses.append((oval(x + east, y + north, 34, 25), number))
    integer, real, text = QMetaType.Type.Int, QMetaType.Type.Double, QMetaType.Type.QString
    layers = (
        make_layer({"hotspot": integer, "v_mean": real, "area_m2": real, "label": text}, polygons, geometry="Polygon"),
        make_layer({"hotspot": integer}, ellipses, geometry="Polygon"),
        make_layer({"hotspot": integer, "v_rel": real}, points),
    )
    for layer, style in zip(
        layers, (styles.style_hotspots, styles.style_ellipses, partial(styles.style_hotspot_points, largest=9.0))
    ):
        style(layer)
    return layers


def rectangle(left, bottom, width, height):
    right, top = left + width, bottom + height
    return f"POLYGON (({left} {bottom}, {right} {bottom}, {right} {top}, {left} {top}, {left} {bottom}))"


def ground(kind, make_layer):
    """A plain ground; or woods, fields, roofs and a road in the colours of a photograph from the air."""
    x, y = CENTRE
    everywhere = rectangle(x - 5e4, y - 5e4, 1e5, 1e5)
    tiles = [(everywhere, GROUNDS[kind])]
    if kind == "aerial":
        rng = np.random.default_rng(3)
        land = ["#4F5D3A", "#6B7350", "#8A8565", "#3B4A30", "#A39A78", "#5E5547"]
        for size, reach, colours in (
            (8_000.0, 40_000, land),
            (160.0, 2_080, land),
            (30.0, 330, [*land, "#B9B2A6", "#8C4F3C", "#D8D4CC"]),
        ):
            for east, north in product(np.arange(-reach, reach, size), repeat=2):
                if rng.random() < 0.6:
                    width, height = size * rng.uniform(0.5, 1, 2)
                    tiles.append((rectangle(x + east, y + north, width, height), str(rng.choice(colours))))
        tiles.append((rectangle(x - 5e4, y - 12, 1e5, 9), "#77736C"))
    layer = make_layer({"colour": QMetaType.Type.QString}, tiles, geometry="Polygon")
    symbol = QgsFillSymbol.createSimple({"outline_style": "no"})
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.FillColor, QgsProperty.fromField("colour"))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def drawn(layers, scale, time=None):
    """Return the picture of layers, the first on top, with the fixture's centre in the middle."""
    settings = QgsMapSettings()
    settings.setLayers(list(layers))
    settings.setDestinationCrs(layers[0].crs())
    settings.setOutputSize(QSize(WIDTH, HEIGHT))
    settings.setOutputDpi(DPI)
    metres = scale * 0.0254 / DPI
    half_width, half_height = metres * WIDTH / 2, metres * HEIGHT / 2
    x, y = CENTRE
    settings.setExtent(QgsRectangle(x - half_width, y - half_height, x + half_width, y + half_height))
    if time is not None:
        settings.setIsTemporal(True)
        settings.setTemporalRange(QgsDateTimeRange(time, time.addDays(1)))
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage().convertToFormat(QImage.Format.Format_RGB888)


def pixels_of(image):
    """Return the (height, width, 3) values of an RGB888 image, whose rows are padded."""
    rows = np.array(image.constBits().asarray(image.sizeInBytes()), np.uint8).reshape(image.height(), -1)
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)


@pytest.mark.parametrize("kind", GROUNDS)
@pytest.mark.parametrize("zoom", SCALES)
def test_hotspot_layers_look_as_they_did(zoom, kind, make_layer):
    layers = hotspot_layers(make_layer)
    layers[0].setLabelsEnabled(False)  # letters differ from machine to machine
    compare(drawn([*layers, ground(kind, make_layer)], SCALES[zoom]), f"hotspots_{zoom}_{kind}.png")


@pytest.mark.parametrize("kind", GROUNDS)
def test_points_graded_by_velocity_look_as_they_did(kind, make_layer):
    x, y = CENTRE
    rows = [
        ((x + 25 * column - 290, y + 25 * row - 200), 0.6 * (column - 11.5) + 0.3 * (row % 3 - 1))
        for column, row in np.ndindex(24, 17)
    ]
    layer = make_layer({"velocity": QMetaType.Type.Double}, rows)
    styles.style_velocity(layer, largest=7.0)
    compare(drawn([layer, ground(kind, make_layer)], SCALES["town"]), f"velocity_{kind}.png")


def compare(image, name):
    """Compare a picture with its reference, or make it the reference."""
    path = REFERENCES / name
    if os.environ.get(WRITE):
        path.parent.mkdir(exist_ok=True)
        assert image.save(str(path))
    reference = QImage(str(path))
    assert not reference.isNull(), f"There is no {path.name}: set {WRITE}=1 to draw it."
    shade = np.abs(pixels_of(image) - pixels_of(reference.convertToFormat(QImage.Format.Format_RGB888))).max(axis=2)
    if (shade > MAX_SHADE).mean() > MAX_SHARE:
        DIFFERENT.mkdir(parents=True, exist_ok=True)
        image.save(str(DIFFERENT / name))
        pytest.fail(f"{(shade > MAX_SHADE).mean():.1%} of the picture differs: see {name} in build/rendering.")


def test_the_comparison_sees_a_style_that_changed(make_layer):
    layers = hotspot_layers(make_layer)
    layers[0].setLabelsEnabled(False)
    before = pixels_of(drawn(layers, SCALES["town"]))
    styles.style_any_clusters(layers[2], "hotspot")
    shade = np.abs(pixels_of(drawn(layers, SCALES["town"])) - before).max(axis=2)
    assert (shade > MAX_SHADE).mean() > MAX_SHARE


@pytest.mark.parametrize("kind", GROUNDS)
def test_labels_are_dark_on_a_white_halo_on_every_ground(kind, make_layer):
    layers = hotspot_layers(make_layer)
    base = ground(kind, make_layer)
    with_labels = pixels_of(drawn([*layers, base], SCALES["town"]))
    layers[0].setLabelsEnabled(False)
    changed = with_labels[np.abs(with_labels - pixels_of(drawn([*layers, base], SCALES["town"]))).max(axis=2) > 8]
    ink = np.array(QColor(palette.INK).getRgb()[:3])
    if kind != "light":  # where the halo is as white as the ground
        assert (changed.min(axis=1) > 245).sum() > 100
    assert kind == "dark" or (np.abs(changed - ink).max(axis=1) < 24).sum() > 20


# --- through time


@pytest.fixture
def moving_points(make_layer):
    """One point that sinks, one that rises and one that rests, in the middle of the picture; the last lacks a date."""
    x, y = CENTRE
    names = ["D20200103", "D20200109", "D20200115", "D20200214"]
    rows = [
        ((x - 60, y), 0.0, -3.0, -6.0, -30.0),
        ((x, y), 0.0, 3.0, 6.0, 30.0),
        ((x + 60, y), 0.0, 0.0, 0.0, None),
    ]
    layer = make_layer(dict.fromkeys(names, QMetaType.Type.Double), rows)
    style_displacement(layer, largest=15.0)
    return layer


def colours_at(layer, time):
    """Return the colours at the three points."""
    pixels = pixels_of(drawn([layer], SCALES["site"], time))
    step = round(60 / (SCALES["site"] * 0.0254 / DPI))
    return [QColor(*pixels[HEIGHT // 2, WIDTH // 2 + k * step].tolist()).name().upper() for k in (-1, 0, 1)]


def test_the_colour_of_a_point_is_its_displacement_at_the_time_of_the_map(moving_points):
    white, still = "#FFFFFF", palette.STILL
    assert colours_at(moving_points, QDateTime(QDate(2020, 1, 3))) == [still] * 3
    assert colours_at(moving_points, QDateTime(QDate(2020, 1, 10))) == [palette.AWAY[0], palette.TOWARDS[0], still]
    assert colours_at(moving_points, QDateTime(QDate(2020, 1, 16))) == [palette.AWAY[1], palette.TOWARDS[1], still]
    assert colours_at(moving_points, QDateTime(QDate(2020, 2, 14))) == [palette.AWAY[2], palette.TOWARDS[2], white]
    assert colours_at(moving_points, None) == [palette.AWAY[2], palette.TOWARDS[2], white], "the last date"


def test_every_day_shows_the_nearest_date(moving_points):
    dates = find_date_fields(moving_points.fields())
    expression = QgsExpression(displacement_expression(dates))
    context = QgsExpressionContext()
    scope = QgsExpressionContextScope()
    context.appendScope(scope)
    context.setFeature(next(moving_points.getFeatures()))
    for day in range(-3, 60):
        time = dates[0][0] + timedelta(days=day)
        scope.setVariable("map_start_time", QDateTime(QDate(time.year, time.month, time.day)))
        nearest = min(dates, key=lambda date: abs(date[0] - time))[1]
        assert expression.evaluate(context) == context.feature()[nearest], time


def test_the_temporal_controller_is_told_the_span_of_the_series(moving_points):
    project = QgsProject()
    project.addMapLayer(moving_points)
    span = QgsTemporalUtils.calculateTemporalRangeForProject(project)
    assert (span.begin().date(), span.end().date()) == (QDate(2020, 1, 3), QDate(2020, 2, 15))
    project.takeMapLayer(moving_points)
    project.clear()
