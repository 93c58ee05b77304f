"""The peer that fits models and chooses by BIC."""

import numpy as np
import pytest
from insar_hotspots.algorithms.patterns.names import PATTERNS
from insar_hotspots.training.evaluations.model_selection import ModelSelection
from insar_hotspots.training.simulate import Case, simulate

YEARS = np.arange(168) * 12 / 365.25
SHARE = YEARS / YEARS[-1]
NOISELESS = {
    "nothing": ("stable", 0 * YEARS + 3),
    "line": ("linear", -8 * YEARS),
    "jump": ("step", 3 * YEARS + 12 * (SHARE > 0.4)),
    "jump and another velocity": ("step", 3 * YEARS + (12 + 9 * (YEARS - 2)) * (YEARS > 2)),
    "one break": ("piecewise linear", 10 * YEARS - 25 * np.maximum(YEARS - 2.3, 0)),
    "two breaks": ("piecewise linear", 5 * np.maximum(YEARS - 1.2, 0) - 20 * np.maximum(YEARS - 3.7, 0)),
    "root": ("power", 40 * SHARE**0.4),
    "square": ("power", -60 * SHARE**2.2),
    "logarithm": ("power", 50 * np.log1p(SHARE / 0.1)),
    "decay": ("power", -50 * np.expm1(-SHARE / 0.3)),
}
SEASON = 2.5 * np.sin(2 * np.pi * YEARS + 1)


@pytest.fixture(scope="module")
def selection():
    return ModelSelection(YEARS)


@pytest.fixture(scope="module")
def learnt():
    series = simulate(1200, len(YEARS), Case.HARD, 5)
    chosen = ModelSelection(YEARS)
    chosen.learn(series.displacement, series.labels)
    return chosen


@pytest.mark.parametrize("season", [0.0, 1.0], ids=["", "with a season"])
@pytest.mark.parametrize("name", NOISELESS)
def test_noiseless_series_are_told_apart(selection, name, season):
    pattern, series = NOISELESS[name]
    found = selection.classify((series + season * SEASON)[None].astype(np.float32))
    assert PATTERNS[found[0]] == pattern


def test_what_no_model_explains_is_undefined(learnt):
    rng = np.random.default_rng(3)
    jumps = 15.0 * (SHARE > 0.3) - 30 * (SHARE > 0.5) + 20 * (SHARE > 0.7)
    series = np.array([jumps, 10 * np.sin(2 * np.pi * YEARS), np.zeros_like(YEARS)]) + rng.normal(0, 1, (3, len(YEARS)))
    series[2] += rng.normal(0, 12, len(YEARS))
    assert [PATTERNS[label] for label in learnt.classify(series.astype(np.float32))] == ["undefined"] * 3


def test_learning_makes_the_peer_better_on_other_series(selection, learnt):
    series = simulate(600, len(YEARS), Case.HARD, 6)
    before, after = ((each.classify(series.displacement) == series.labels).mean() for each in (selection, learnt))
    assert after > 0.85 > before


def test_outliers_are_no_steps(selection):
    series = -8 * YEARS + np.random.default_rng(4).normal(0, 0.5, len(YEARS))
    series[[20, 90, 91, 140]] += 30
    assert PATTERNS[selection.classify(series[None].astype(np.float32))[0]] == "linear"
