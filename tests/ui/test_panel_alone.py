"""The panel of the dock by itself, under whatever Qt there is: what it holds follows what is pressed."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.algorithms.series.trend import TrendKind
from insar_hotspots.ui.explore_panel import ExplorePanel
from insar_hotspots.ui.series_figure import SeriesFigure, group
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest

DAYS = 737_000.0 + 12 * np.arange(60)


@pytest.fixture
def panel():
    panel = ExplorePanel()
    panel.told = []
    panel.changed.connect(lambda: panel.told.append("plot"))
    panel.range_changed.connect(panel.told.append)
    line = -10 * (DAYS - DAYS[0]) / 365.25
    groups = [group(name, "#000000", np.float32([line * steep]), DAYS) for name, steep in (("P1", 1.0), ("P2", 0.5))]
    outline = (QgsGeometry(), QgsCoordinateReferenceSystem(), "P")
    panel.set_answer(SeriesFigure("Points", "", DAYS, groups), [outline, outline])
    panel.show()
    QCoreApplication.processEvents()
    yield panel
    panel.close()
    panel.deleteLater()


def test_what_is_drawn_is_kept_renamed_hidden_and_removed(panel):
    panel.keep_button.click()
    assert [each.name for each in panel.exploration.kept] == ["P2", "P1"]
    assert len({each.colour for each in panel.exploration.kept}) == 2
    panel.kept.item(0).setText("The church")
    panel.kept.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert (panel.exploration.kept[0].name, panel.exploration.kept[0].is_shown) == ("The church", False)
    panel.kept.setCurrentRow(0)
    panel.remove()
    assert [each.name for each in panel.exploration.kept] == ["P1"]


def test_a_tick_is_taken_from_the_mouse(panel):
    panel.keep_button.click()
    box = panel.kept.visualItemRect(panel.kept.item(0))
    place = box.center()
    place.setX(box.left() + 8)
    QTest.mouseClick(panel.kept.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert [each.is_shown for each in panel.exploration.kept] == [False, True]


def test_a_reference_is_taken_and_cleared(panel):
    panel.refer_button.click()
    assert panel.exploration.reference is not None
    assert panel.clear_button.isEnabled()
    panel.clear_button.click()
    assert panel.exploration.reference is None


def test_the_trend_of_the_box_is_the_trend_of_the_plot(panel):
    panel.trend.setCurrentIndex(panel.trend.findData(TrendKind.QUADRATIC))
    panel.annual.setChecked(True)
    panel.replicas.setValue(27.7)
    held = panel.exploration
    assert (held.trend, held.annual, held.residuals, held.replica_mm) == (TrendKind.QUADRATIC, True, False, 27.7)
    panel.trend.setCurrentIndex(0)
    assert panel.exploration.trend is None and not panel.annual.isEnabled()


def test_a_range_is_told_once_it_is_one(panel):
    panel.fixed.setChecked(True)
    panel.lowest.setValue(40.0)
    panel.highest.setValue(60.0)
    assert panel.told == [(-30.0, 30.0), None, (40.0, 60.0)]


def test_names_with_markup_are_shown_as_they_are(panel):
    panel.exploration.reference = SimpleNamespace(name="<img src=x onerror=alert(1)> & co")
    panel._tell_reference()
    assert "Reference: &lt;img src=x" in panel.reference.text()
