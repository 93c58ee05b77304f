"""What is laid over a figure: kept series of other dates, a reference, trends, replicas."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.algorithms.series.trend import TrendKind
from insar_hotspots.ui.exploration import Exploration, KeptSeries, reference_of
from insar_hotspots.ui.series_figure import SeriesFigure, group, write_csv
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

DAYS = 737_000.0 + 12.0 * np.arange(60)
YEARS = (DAYS - DAYS[0]) / 365.25
NOWHERE = (QgsGeometry(), QgsCoordinateReferenceSystem(), "#000000")


def figure(*velocities, noise=0.0):
    rng = np.random.default_rng(3)
    groups = []
    for number, speed in enumerate(velocities, 1):
        series = (speed * YEARS + rng.normal(0, noise, 60))[None].astype(np.float32)
        groups.append(group(f"Point P{number}", "#0072B2", series, DAYS))
    return SeriesFigure("Point", "", DAYS, groups, "as measured")


def kept(speed, days=DAYS, name="Kept"):
    series = (speed * (days - DAYS[0]) / 365.25)[None].astype(np.float32)
    return KeptSeries(name, "#D55E00", days, series, NOWHERE)


def test_nothing_laid_over_changes_nothing():
    given = figure(-5.0)
    drawn = Exploration().applied(given)
    assert (drawn.title, drawn.axis, list(drawn.groups)) == (given.title, given.axis, list(given.groups))
    assert Exploration().applied(None) is None


def test_kept_series_are_drawn_with_their_own_dates_and_in_a_table_of_all_dates(tmp_path):
    later = DAYS[-1] + 6.0 * np.arange(1, 11)
    exploration = Exploration([kept(-3.0, later, "Other track"), kept(1.0, name="Hidden")])
    exploration.kept[1].is_shown = False
    drawn = exploration.applied(figure(-5.0))
    assert [each.name for each in drawn.groups] == ["Point P1", "Other track"]
    np.testing.assert_array_equal(drawn.days_of(drawn.groups[1]), later)
    write_csv(drawn, tmp_path / "series.csv")
    rows = (tmp_path / "series.csv").read_text().splitlines()
    assert len(rows) == 1 + 60 + 10
    assert rows[0].startswith("date,Point P1") and rows[0].endswith("Other track")
    assert rows[-1].split(",")[1] == ""


def test_kept_series_are_shown_where_nothing_else_is():
    assert [each.name for each in Exploration([kept(-3.0)]).applied(None).groups] == ["Kept"]


def test_a_reference_is_taken_off_all_and_velocities_are_told_anew():
    reference = reference_of(figure(-2.0).groups, DAYS)
    assert reference.velocity == pytest.approx(-2.0, abs=1e-4)
    drawn = Exploration([kept(-3.0)], reference=reference).applied(figure(-5.0))
    np.testing.assert_allclose(drawn.groups[0].envelope.median, -3.0 * YEARS, atol=1e-4)
    np.testing.assert_allclose(drawn.groups[1].envelope.median, -1.0 * YEARS, atol=1e-4)
    assert drawn.groups[0].velocity.startswith("−3.0")
    assert drawn.axis == "as measured, less Point P1"
    assert "Point P1 −3.0" in drawn.title


def test_outside_the_dates_of_the_reference_nothing_is_known():
    reference = reference_of(figure(-2.0).groups, DAYS)
    drawn = Exploration([kept(-3.0, DAYS + 36.0)], reference=reference).applied(None)
    assert np.isnan(drawn.groups[0].envelope.median).tolist() == [False] * 57 + [True] * 3


def test_a_trend_says_how_well_it_fits():
    drawn = Exploration(trend=TrendKind.LINEAR).applied(figure(-5.0, noise=1.0))
    fitted = drawn.groups[0].fitted
    np.testing.assert_allclose(fitted.curve, -5.0 * YEARS, atol=0.8)
    assert fitted.text.startswith("linear trend, −5.")
    assert "RMSE 1.1 mm" in fitted.text
    assert "R² 0.87" in fitted.text


def test_residuals_are_what_the_trend_leaves():
    drawn = Exploration(trend=TrendKind.QUADRATIC, annual=True, residuals=True).applied(figure(-5.0, noise=1.0))
    assert np.abs(drawn.groups[0].envelope.median).max() < 4
    assert drawn.groups[0].fitted is None
    assert drawn.axis == "as measured, residuals"


def test_a_series_too_short_for_its_trend_says_so():
    days = DAYS[:3]
    drawn = Exploration([kept(-3.0, days)], trend=TrendKind.CUBIC).applied(None)
    assert "needs more than as many dates" in drawn.groups[0].note


def test_replicas_are_asked_of_the_plot():
    assert Exploration(replica_mm=27.7).applied(figure(1.0)).replica == 27.7
