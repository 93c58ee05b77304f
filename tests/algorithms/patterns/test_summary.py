"""The summary of patterns counts, orders and averages as NumPy does, pattern by pattern."""

from __future__ import annotations

import json
from dataclasses import asdict

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from insar_hotspots.algorithms.patterns.names import PATTERNS
from insar_hotspots.algorithms.patterns.summary import QUANTILES, Distribution, PatternSummary, summarise_patterns
from insar_hotspots.algorithms.series.summary import summarise_series

DAYS = np.arange(50.0) * 12
YEARS = DAYS / 365.25
STABLE, LINEAR, STEP, NONE = 0, 1, 2, len(PATTERNS)


@pytest.fixture
def label():
    """40 stable, 30 linear, 5 step and 10 without a pattern."""
    return np.repeat([STABLE, LINEAR, STEP, -1], [40, 30, 5, 10])


@pytest.fixture
def series(label):
    """Linear ones sink by 20 mm/yr, the last ten of them rise by 5; all begin at an offset of their own."""
    speed = np.where(label == LINEAR, -20.0, 0.0)
    speed[60:70] = 5.0
    offsets = np.random.default_rng(1).normal(0, 30, len(label))
    return (speed[:, None] * YEARS + offsets[:, None]).astype(np.float32)


@pytest.fixture
def probability(label):
    return np.linspace(0.6, 0.99, len(label)).astype(np.float32)


def test_points_are_counted_and_their_velocities_ordered(series, label, probability):
    found = summarise_patterns(series, DAYS, label, probability)
    assert found.counts.tolist() == [40, 30, 5, 0, 0, 0, 10]
    median = QUANTILES.index(50)
    assert found.velocity.quantiles[LINEAR, median] == pytest.approx(-20, abs=0.01)
    assert found.velocity.quantiles[LINEAR, -1] == pytest.approx(5, abs=0.01)
    assert np.isnan(found.velocity.quantiles[3]).all()
    assert found.probability[NONE] == pytest.approx(np.median(probability[-10:]))
    assert np.isnan(found.probability[3:6]).all()


def test_the_typical_points_are_the_certain_ones_of_the_commoner_direction(series, label, probability):
    found = summarise_patterns(series, DAYS, label, probability)
    assert found.direction.tolist() == [0, -1, found.direction[STEP], 0, 0, 0]
    # Of 30 linear points the last 15 are the most certain, and of these the last ten rise.
    assert found.typical[:2].tolist() == [20, 5]
    motion = -20 * (YEARS - YEARS[:5].mean())
    for curve in found.series[LINEAR]:
        np.testing.assert_allclose(curve, motion, atol=1e-3)
    assert not found.series[3:].any()


def test_without_coherence_there_is_no_coherence(series, label, probability):
    assert summarise_patterns(series, DAYS, label, probability).coherence is None
    coherence = np.where(label == STEP, np.nan, 0.7)
    found = summarise_patterns(series, DAYS, label, probability, coherence).coherence
    assert found.counts.tolist() == [40, 30, 0, 0, 0, 0, 10]
    assert found.quantiles[LINEAR] == pytest.approx(np.full(5, 0.7))


def test_where_nothing_has_a_pattern_nothing_breaks(series, label, probability):
    found = summarise_patterns(series, DAYS, np.full_like(label, -1), probability, np.full(len(label), np.nan))
    assert found.counts.tolist() == [0] * 6 + [85]
    assert not found.typical.any()
    assert np.isnan(found.coherence.quantiles).all()


def test_the_summary_survives_json(series, label, probability):
    found = summarise_patterns(series, DAYS, label, probability, np.full(len(label), 0.5))
    text = json.dumps(asdict(found), default=np.ndarray.tolist)
    again = PatternSummary.from_json(json.loads(text))
    np.testing.assert_equal(asdict(again), asdict(found))
    assert PatternSummary.from_json({**json.loads(text), "coherence": None}).coherence is None


@given(st.lists(st.floats(-1e3, 1e3), min_size=1, max_size=60), st.integers(0, 6))
def test_a_distribution_is_that_of_numpy_and_never_more_than_all(values, number):
    values = np.array(values)
    found = Distribution.of(values, np.full(len(values), number))
    np.testing.assert_allclose(found.quantiles[number], np.percentile(values, QUANTILES))
    assert found.counts[number] == len(values) == found.counts.sum()
    assert 0 <= found.shares[number].sum() <= 1 + 1e-9
    assert (np.diff(found.edges) > 0).all()


def test_one_far_value_does_not_widen_the_bins():
    values = np.append(np.linspace(-1, 1, 999), 1e6)
    assert Distribution.of(values, np.zeros(1000, dtype=int)).edges[-1] < 2


def test_rounded_values_fill_all_bins_alike():
    values = np.repeat(np.arange(37, 98) / 100, 3)
    shares = Distribution.of(values, np.zeros(len(values), dtype=int)).shares[0]
    assert len(set(shares[2:-2])) == 1


def test_a_rare_pattern_far_from_the_others_is_within_the_bins():
    values = np.append(np.linspace(-1, 1, 9990), np.full(10, -30.0))
    found = Distribution.of(values, np.append(np.zeros(9990, dtype=int), np.full(10, LINEAR)))
    assert found.shares[LINEAR].sum() == pytest.approx(1)


def test_series_may_be_counted_from_their_first_dates():
    series = np.array([[5.0, 7.0, 16.0], [-5.0, -3.0, 4.0], [90.0, 90.0, 90.0]])
    mean, low, high = summarise_series(series, np.array([1, 1, 0]), [1], n_first=2)[0]
    np.testing.assert_allclose(mean, [-1, 1, 9])
    np.testing.assert_allclose([low[-1], high[-1]], np.percentile([10, 8], (10, 90)))


def test_of_a_large_label_an_even_share_is_summarised():
    ramp = np.arange(20_000.0)[:, None] * np.ones(3)
    mean, *_ = summarise_series(ramp, np.zeros(20_000, dtype=int), [0])[0]
    np.testing.assert_allclose(mean, 9_998)
