"""The tasks that read a model file and label the points of a layer with it."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date

import numpy as np
import pytest

pytest.importorskip("onnxruntime")

from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.networks.model_card import ModelCard
from insar_hotspots.algorithms.patterns.quantities import PatternQuantities, fit_patterns
from insar_hotspots.algorithms.reporting import Reporter
from insar_hotspots.engine.job import read_answer, write_answer
from insar_hotspots.engine.requests import ClassifySeries, DescribeModel, Series
from insar_hotspots.engine.worker_side.tasks.registry import TASKS
from insar_hotspots.tests.recorder import Recorder
from insar_hotspots.tests.tiny_networks import PATTERNS_CARD, clusters_card, write_model

DATES = [date(2020, month, day) for month in range(1, 13) for day in (1, 15)]
DAYS = np.array([day.toordinal() for day in DATES], dtype=float)
GAPPY = np.array([0, 7, 99])
FAST = 1
COHERENCE = json.dumps([{"name": "coherence", "mean": 0.5, "std": 0.1}])


@pytest.fixture
def arrays():
    rng = np.random.default_rng(2)
    speed = np.where(np.arange(100) % 2 == FAST, -20.0, 0.0)
    series = speed[:, None] * (DAYS - DAYS[0]) / 365.25 + rng.normal(0, 0.3, (100, len(DATES)))
    series[GAPPY, :20] = np.nan
    return {"coordinates": rng.uniform(0, 1000, (100, 2)), "displacement": series.astype(np.float32)}


@pytest.fixture
def model(tmp_path):
    """Write the model of patterns: stable or linear, by the motion from the first date to the last."""
    weights = [[0, 1, 0, 0, 0, 0], [0, -1, 0, 0, 0, 0]]
    return write_model(tmp_path / "tiny.onnx", PATTERNS_CARD, [0, -1], weights, bias=[5, 0, -9, -9, -9, -9])


@pytest.fixture
def classify(arrays):
    def run(model, reporter=None, series=None, **parameters):
        given = series or Series(arrays["coordinates"], arrays["displacement"].copy(), DATES)
        defaults = {"threshold": None, "unit": "mm", "relative": False, "quantities": False, "summary": False}
        return TASKS[ClassifySeries](
            ClassifySeries(given, model, max_gap_share=0.2, **{**defaults, **parameters}), reporter or Reporter()
        )

    return run


def test_a_model_is_described_by_its_card(tmp_path):
    path = write_model(
        tmp_path / "site.onnx",
        clusters_card([day.isoformat() for day in DATES], static_predictors=COHERENCE),
        [0],
        np.ones((1, 2)),
        static_weights=np.ones((1, 2)),
    )
    card = TASKS[DescribeModel](DescribeModel(path), Reporter())
    assert card.task == "clusters"
    assert card.classes == ("4", "7")
    assert card.days == tuple(DATES)
    assert card.layer_predictors == ["coherence"]
    write_answer(tmp_path, card)
    assert read_answer(tmp_path, ModelCard) == card


def test_every_point_gets_an_answer_and_gappy_ones_none(classify, model):
    found = classify(model)
    label = found.label
    assert (label[GAPPY] == -1).all()
    assert np.isnan(found.probability[GAPPY]).all()
    usable = np.setdiff1d(np.arange(100), GAPPY)
    np.testing.assert_array_equal(label[usable] == 1, usable % 2 == FAST)
    assert found.quantities is None
    assert found.summary is None


def test_quantities_are_those_of_the_recognised_patterns(classify, model, arrays):
    found = classify(model, quantities=True)
    names = [field.name for field in fields(PatternQuantities)]
    usable = np.setdiff1d(np.arange(100), GAPPY)
    expected = fit_patterns(arrays["displacement"][usable], DAYS, found.label[usable])
    for name in names:
        assert np.isnan(getattr(found.quantities, name)[GAPPY]).all(), name
        np.testing.assert_array_equal(getattr(found.quantities, name)[usable], getattr(expected, name), err_msg=name)
    fast = found.quantities.velocity[usable[usable % 2 == FAST]]
    assert fast.mean() == pytest.approx(-20, abs=1)


def test_static_predictors_follow_the_usable_points(classify, tmp_path):
    card = {**PATTERNS_CARD, "static_predictors": COHERENCE}
    path = write_model(tmp_path / "tiny.onnx", card, [0], np.zeros((1, 6)), static_weights=np.eye(6)[:1] * 40)
    coherence = np.linspace(0, 1, 100)
    found = classify(path, static={"coherence": coherence}, threshold=0.5)
    usable = np.setdiff1d(np.arange(100), GAPPY)
    # Far above the mean it is the first class, at the mean all are as likely.
    np.testing.assert_array_equal(found.label[usable] == 0, coherence[usable] > 0.5 + 0.1 * np.log(5) / 40)


def test_threshold_unit_and_reference_reach_the_classifier(classify, model, arrays):
    places, series = arrays["coordinates"], arrays["displacement"]
    assert (classify(model, threshold=1.0).label == -1).all()
    metres = series / np.float32(1000)
    with pytest.raises(InputError, match="not in mm: choose their unit"):
        classify(model, series=Series(places, metres.copy(), DATES))
    found = classify(model, series=Series(places, metres.copy(), DATES), unit="m")
    np.testing.assert_array_equal(found.label, classify(model).label)

    def all_fast():
        return Series(places[1::2], series[1::2].copy(), DATES)

    assert (classify(model, series=all_fast()).label < 1).sum() == 2
    recorder = Recorder()
    classify(model, recorder, all_fast(), relative=True)
    assert any("relative to the scene's own motion" in line for line in recorder.lines)


@pytest.mark.parametrize("quantities", [False, True])
def test_progress_only_rises_and_ends_at_one(classify, model, quantities):
    recorder = Recorder()
    classify(model, reporter=recorder, quantities=quantities)
    assert recorder.fractions == sorted(recorder.fractions)
    assert recorder.fractions[-1] == pytest.approx(1.0)


@pytest.mark.parametrize("asked", ["card", "labels"])
def test_a_file_that_is_no_model_is_refused(asked, classify, tmp_path):
    notes = tmp_path / "notes.onnx"
    notes.write_text("not a model")
    with pytest.raises(InputError, match=r"notes.onnx is not an ONNX model"):
        classify(notes) if asked == "labels" else TASKS[DescribeModel](DescribeModel(notes), Reporter())
