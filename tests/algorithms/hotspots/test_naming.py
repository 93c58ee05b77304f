"""The pattern of a hotspot: from its points alone, by majority, and never at the price of the run."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("onnxruntime")

from insar_hotspots.algorithms.hotspots.hotspot import KINDS, HotspotPattern
from insar_hotspots.algorithms.hotspots.naming import agreeing, classify_hotspots, name_hotspots
from insar_hotspots.algorithms.networks.classifier import Labels
from insar_hotspots.algorithms.patterns.names import PATTERNS
from insar_hotspots.tests.recorder import Recorder
from insar_hotspots.tests.tiny_networks import PATTERNS_CARD, write_model

STABLE, LINEAR, STEP = range(3)
DAYS = np.arange(0.0, 120.0, 12.0)
HOTSPOTS = np.array([0, 2, 1, 0, 1, 2, 0])


@pytest.fixture
def model(tmp_path):
    """Write a model: linear where the last date is below the first, else step."""
    weights = [[0, 1, -1, 0, 0, 0], [0, -1, 1, 0, 0, 0]]
    return write_model(tmp_path / "tiny.onnx", PATTERNS_CARD, [0, -1], weights, bias=[-99, 0, 0, -99, -99, -99])


def series():
    ends = np.array([-5, 5, -5, 5, -5, 5, 5])
    return (ends[:, None] * DAYS / DAYS[-1]).astype(np.float32)


def test_only_the_points_of_hotspots_are_classified(model):
    recorder = Recorder()
    found = classify_hotspots(model, series(), DAYS, HOTSPOTS, recorder)
    assert found.label.tolist() == [-1, STEP, LINEAR, -1, LINEAR, STEP, -1]
    np.testing.assert_array_equal(np.isnan(found.probability), HOTSPOTS == 0)
    assert recorder.lines == [
        "Tiny 0.1 (tcn): 4 of 4 points labelled with a probability above 0.5: "
        "stable 0, linear 2, step 2, piecewise linear 0, power 0, undefined 0."
    ]
    assert recorder.fractions[-1] == 1


def test_no_hotspot_is_nothing_to_name(model):
    recorder = Recorder()
    found = classify_hotspots(model, series(), DAYS, np.zeros(7, dtype=np.int64), recorder)
    assert (found.label == -1).all()
    assert name_hotspots(np.zeros(7, dtype=np.int64), found) == []
    assert recorder.lines == []


@pytest.mark.parametrize(("n_dates", "says"), [(3, "at least 6 dates, and the layer has 3"), (10, "cannot be read")])
def test_a_model_that_does_not_fit_or_is_not_there_names_nothing_and_says_why(model, n_dates, says):
    if n_dates == 10:
        model.unlink()
    recorder = Recorder()
    found = classify_hotspots(model, series()[:, :n_dates], DAYS[:n_dates], HOTSPOTS, recorder)
    assert (found.label == -1).all()
    assert np.isnan(found.probability).all()
    (line,) = recorder.lines
    assert line.startswith("The hotspots' patterns are not named: The model tiny.onnx")
    assert says in line


def test_a_hotspot_has_the_pattern_that_half_of_its_points_share():
    hotspots = np.array([1, 1, 1, 1, 0, 2, 2, 3, 4, 4, 4])
    labels = Labels(
        np.array([STEP, LINEAR, STEP, -1, LINEAR, -1, STABLE, -1, STEP, LINEAR, -1]),
        np.array([0.8, 0.9, 0.6, 0.4, 0.9, 0.3, 0.7, 0.2, 0.9, 0.8, 0.4], dtype=np.float32),
    )
    step, stable, none, mixed = name_hotspots(hotspots, labels)
    assert (step.pattern, step.pattern_share) == ("step", 0.5)
    assert step.pattern_p == pytest.approx(0.7)
    assert stable == HotspotPattern("stable", pytest.approx(0.7), 0.5)
    assert none.pattern is None
    assert np.isnan(none.pattern_p)
    assert none.pattern_share == 0
    assert mixed.pattern is None


def test_of_two_patterns_as_frequent_the_first_is_taken():
    found = Labels(np.array([STEP, LINEAR]), np.full(2, 0.9, dtype=np.float32))
    assert name_hotspots(np.array([1, 1]), found)[0].pattern == PATTERNS[LINEAR]


@pytest.mark.parametrize(
    ("pattern", "kinds"),
    [
        ("stable", set()),
        ("linear", {"steady"}),
        ("piecewise linear", set(KINDS) - {"steady", "seasonal"}),
        ("undefined", set(KINDS)),
    ],
)
def test_a_pattern_that_says_something_else_than_the_kind_of_motion_is_not_told(pattern, kinds):
    named = HotspotPattern(pattern, 0.9, 0.8)
    assert {kind for kind in KINDS if agreeing(named, kind) == named} == kinds
    assert agreeing(named, "seasonal").pattern in (None, "undefined")
