"""The plot by itself, under whatever Qt there is: drawn, read, exported."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.ui.plot_library import load_plot_library
from insar_hotspots.ui.series_figure import SeriesFigure, group
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QImage, QMouseEvent, QPalette
from qgis.PyQt.QtTest import QTest

DAYS = np.array([datetime.date(2020, 1, 5).toordinal() + 12 * i for i in range(60)], dtype=float)


@pytest.fixture(scope="module")
def figure():
    years = (DAYS - DAYS[0]) / 365.25
    noise = np.random.default_rng(1).normal(0, 0.8, (40, 60))
    sinking, dropping = -10 * years + noise, np.where(years > 1, -20, 0) + noise
    groups = [
        group("Hotspot 1", "#d55e00", sinking.astype(np.float32), DAYS),
        group("Hotspot 2", "#0072b2", dropping.astype(np.float32), DAYS, "step"),
    ]
    return SeriesFigure("Two hotspots", "40 points each", DAYS, groups, "relative to the scene", replica=27.7)


@pytest.fixture
def plot(figure):
    assert load_plot_library() == ""
    from insar_hotspots.ui.series_plot import SeriesPlot

    plot = SeriesPlot()
    plot.resize(700, 400)
    plot.show()
    plot.draw(figure)
    QCoreApplication.processEvents()
    yield plot
    plot.hide()
    plot.deleteLater()


def test_groups_are_drawn_under_their_names_and_told_in_the_heading(plot):
    assert {item.name() for item in plot.plot.listDataItems() if item.isVisible()} >= {"Hotspot 1", "Hotspot 2"}
    heading = plot.heading.item.toPlainText().replace("\xa0", " ")
    assert "Two hotspots" in heading and "40 points each" in heading
    assert plot.plot.getAxis("left").labelText.endswith("relative to the scene")


def test_pointing_reads_dates_and_millimetres(plot):
    plot.crosshair.hide()
    middle = plot.plot.vb.mapViewToScene(plot.plot.vb.viewRect().center())
    QTest.mouseMove(plot.viewport(), plot.mapFromScene(middle))
    plot._point_at(middle)
    assert plot.crosshair.text.isVisible()
    assert "mm" in plot.crosshair.text.toPlainText()
    QCoreApplication.sendEvent(plot, QEvent(QEvent.Type.Leave))
    assert not plot.crosshair.text.isVisible()


def test_dragging_pans_and_the_view_is_had_again(plot):
    before = plot.plot.viewRange()
    start = QPointF(plot.mapFromScene(plot.plot.vb.mapViewToScene(plot.plot.vb.viewRect().center())))
    move, left, none = QEvent.Type.MouseMove, Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    steps = [(QEvent.Type.MouseButtonPress, 0, left, left)]
    steps += [(move, x, none, left) for x in (10, 40, 80)] + [(QEvent.Type.MouseButtonRelease, 80, left, none)]
    for kind, x, button, held in steps:  # QTest's moves hold no button in Qt 5
        event = QMouseEvent(kind, start + QPointF(x, 0), button, held, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(plot.viewport(), event)
        QTest.qWait(20)
    assert plot.plot.viewRange()[0][0] < before[0][0]
    plot.reset_view()
    QCoreApplication.processEvents()
    np.testing.assert_allclose(plot.plot.viewRange(), before, rtol=1e-3)


def test_the_range_is_kept_when_fixed(plot, figure):
    plot.fix_range((-50, 20))
    plot.draw(figure)
    assert plot.plot.viewRange()[1] == [-50, 20]


@pytest.mark.parametrize("name", ["plot.png", "plot.svg"])
def test_it_is_exported_as_it_is_seen(plot, tmp_path, name):
    plot.export(tmp_path / name)
    picture = QImage(str(tmp_path / name))
    if name.endswith("png"):
        assert picture.width() == 2 * plot.viewport().width()
        colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in range(0, 800, 3)}
        assert len(colours) > 20
    else:
        text = (tmp_path / name).read_text()
        assert "<title>Two hotspots</title>" in text and text.count("<path") > 10


def test_it_follows_a_dark_theme(plot):
    dark = QPalette(plot.palette())
    dark.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.black)
    dark.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.white)
    plot.setPalette(dark)
    QCoreApplication.processEvents()
    assert plot.backgroundBrush().color().lightness() < 50
    assert plot.plot.getAxis("left").textPen().color().lightness() > 200


def test_nothing_is_shown_when_it_is_cleared(plot):
    plot.clear_figure()
    assert not [item for item in plot.plot.listDataItems() if item.isVisible()]
