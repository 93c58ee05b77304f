"""Networks whose answers are known, run on series whose preparation is known."""

from __future__ import annotations

import json
from datetime import date, timedelta

import numpy as np
import pytest

pytest.importorskip("onnxruntime")

from hypothesis import given, settings
from hypothesis import strategies as st
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.networks import classifier as classifier_module
from insar_hotspots.algorithms.networks.classifier import Classifier, refer_series
from insar_hotspots.algorithms.series.velocity import velocities
from insar_hotspots.tests.recorder import Recorder
from insar_hotspots.tests.tiny_networks import PATTERNS_CARD, clusters_card, write_model
from scipy.signal import savgol_filter

START = date(2020, 1, 5)
DAYS = START.toordinal() + 12.0 * np.arange(30)
EYE = np.eye(6)


def softmax(scores):
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    return weights / weights.sum(axis=1, keepdims=True)


def iso(days):
    return [date.fromordinal(int(day)).isoformat() for day in days]


@pytest.fixture
def make(tmp_path):
    """Make a classifier that answers the softmax of displacements at some dates: of the first six by default."""

    def make_one(card=PATTERNS_CARD, dates=range(6), weights=EYE, **how):
        return Classifier(write_model(tmp_path / "tiny.onnx", card, dates, weights, **how))

    return make_one


@pytest.fixture
def series():
    return np.random.default_rng(0).normal(0, 2, (1000, 30)).astype(np.float32)


def test_labels_and_probabilities_are_the_networks(make, series):
    expected = softmax(series[:, :6].astype(float))
    found = make().classify(series, DAYS)
    np.testing.assert_allclose(found.probability, expected.max(axis=1), atol=1e-6)
    sure = expected.max(axis=1) > 0.5
    np.testing.assert_array_equal(found.label, np.where(sure, expected.argmax(axis=1), -1))
    assert 0 < sure.sum() < 1000
    assert found.label.dtype == np.int64
    assert found.probability.dtype == np.float32


@pytest.mark.parametrize("threshold", [0.0, 0.3, 0.8, 1.0])
def test_a_label_is_given_only_above_the_threshold(make, series, threshold):
    found = make().classify(series, DAYS, threshold=threshold)
    np.testing.assert_array_equal(found.label >= 0, found.probability > threshold)


def test_a_probability_equal_to_the_threshold_gives_no_label(make):
    even = np.zeros((3, 30), dtype=np.float32)
    found = make(weights=np.eye(6)[:, [0] * 6]).classify(even, DAYS, threshold=1 / 6)
    assert (found.label == (found.probability > 1 / 6) - 1).all()
    assert (make({**PATTERNS_CARD, "threshold": "0"}).classify(even, DAYS).label == 0).all()


@settings(max_examples=20)
@given(n=st.integers(1, 300), rows=st.integers(1, 400))
def test_batches_give_what_one_batch_gives(tmp_path_factory, n, rows):
    path = write_model(tmp_path_factory.mktemp("m") / "tiny.onnx", PATTERNS_CARD, range(6), EYE)
    series = np.random.default_rng(n).normal(0, 2, (n, 30)).astype(np.float32)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(classifier_module, "_BATCH_ROWS", n)
        whole = Classifier(path).classify(series, DAYS)
        patch.setattr(classifier_module, "_BATCH_ROWS", rows)
        parts = Classifier(path).classify(series, DAYS)
    np.testing.assert_array_equal(parts.label, whole.label)
    np.testing.assert_allclose(parts.probability, whole.probability, atol=1e-6)


def test_series_are_not_changed_and_progress_ends_at_one(make, series):
    before, recorder = series.copy(), Recorder()
    make({**PATTERNS_CARD, "smoothing": '{"window": 5, "order": 2}'}).classify(series, DAYS, reporter=recorder)
    np.testing.assert_array_equal(series, before)
    assert recorder.fractions == sorted(recorder.fractions)
    assert recorder.fractions[-1] == 1
    assert recorder.lines[-1].startswith("Tiny 0.1 (tcn): ")
    assert "above 0.5: stable " in recorder.lines[-1]


# -- preprocessing


def test_series_are_smoothed_as_the_card_says(make, series):
    smoothed = savgol_filter(series.astype(float), 5, 2, axis=1)
    found = make({**PATTERNS_CARD, "smoothing": '{"window": 5, "order": 2}'}).classify(series, DAYS)
    np.testing.assert_allclose(found.probability, softmax(smoothed[:, :6]).max(axis=1), atol=1e-5)


def test_unequal_intervals_are_made_equal_by_interpolation(make):
    # One date in three is missing from the first half: a cubic in time tells where it is read.
    days = np.delete(DAYS, [2, 5, 8, 11])
    series = np.array([[1e-8, 0.0], [-2e-8, 4e-3]]) @ np.stack([(days - days[0]) ** 3, days - days[0]])
    even = np.stack([np.interp(DAYS, days, row) for row in series])
    recorder = Recorder()
    found = make().classify(series.astype(np.float32), days, reporter=recorder)
    np.testing.assert_allclose(found.probability, softmax(even[:, :6]).max(axis=1), atol=1e-6)
    assert "Series of 26 dates, 12 to 24 days apart, are interpolated at 30 dates evenly spaced" in recorder.lines[0]


def test_one_missing_date_leaves_all_others_as_they_are(make, series):
    days = np.delete(DAYS, 3)
    given = np.delete(series, 3, axis=1)
    even = series.astype(float)
    even[:, 3] = even[:, [2, 4]].mean(axis=1)
    found = make().classify(given, days)
    np.testing.assert_allclose(found.probability, softmax(even[:, :6]).max(axis=1), atol=1e-5)


def test_equal_intervals_of_any_length_are_not_interpolated(make, series):
    recorder = Recorder()
    found = make().classify(series, DAYS[0] + 11.0 * np.arange(30), reporter=recorder)
    np.testing.assert_allclose(found.probability, softmax(series[:, :6].astype(float)).max(axis=1), atol=1e-6)
    assert len(recorder.lines) == 1


def test_more_dates_than_the_model_takes_are_thinned_over_the_whole_span(make):
    days = START.toordinal() + 6.0 * np.arange(101)
    line = np.linspace(0.0, 10.0, 101, dtype=np.float32)[None]
    recorder = Recorder()
    wanted = np.linspace(0.0, 10.0, 40)
    found = make(dates=[0, 1, 2, 37, 38, 39]).classify(line, days, reporter=recorder)
    expected = softmax(wanted[None, [0, 1, 2, 37, 38, 39]])
    np.testing.assert_allclose(found.probability, expected.max(axis=1), atol=1e-5)
    assert "Series of 101 dates, 6 to 6 days apart, are interpolated at 40 dates" in recorder.lines[0]
    assert "the model takes 6 to 40" in recorder.lines[0]


@pytest.mark.parametrize("n_dates", [2, 5])
def test_too_few_dates_are_refused_with_both_numbers(make, n_dates):
    with pytest.raises(InputError, match=f"tiny.onnx needs at least 6 dates, and the layer has {n_dates}"):
        make(dates=[0] * 6).classify(np.zeros((3, n_dates), np.float32), DAYS[:n_dates])


def test_gaps_do_not_count_as_dates(make):
    days = DAYS[[0, 1, 2, 28, 29]]
    with pytest.raises(InputError, match="needs at least 6 dates, and the layer has 5"):
        make().classify(np.zeros((3, 5), np.float32), days)


def test_a_site_model_reads_its_own_dates(make, series):
    own = DAYS[4:14] + 3.0  # a quarter of the way to the next date
    expected = series[:, 4:14] * 0.75 + series[:, 5:15] * 0.25
    site = make(clusters_card(iso(own)), dates=[0, 9], weights=np.eye(2), n_dates=10)
    recorder = Recorder()
    found = site.classify(series, DAYS, threshold=0.0, reporter=recorder)
    scores = softmax(expected[:, [0, 9]].astype(float))
    np.testing.assert_allclose(found.probability, scores.max(axis=1), atol=1e-5)
    np.testing.assert_array_equal(found.label, scores.argmax(axis=1))
    span = "The model's dates run from 2020-02-25 to 2020-06-12"
    assert recorder.lines[0] == f"{span}: 4 earlier and 15 later dates are not used."
    assert recorder.lines[1] == "Series are interpolated at the model's 10 dates."


def test_dates_that_came_after_training_change_nothing(make, series):
    card = clusters_card(iso(DAYS[:20]), reference="scene")
    site = make(card, dates=[0, 19], weights=np.eye(2))
    old, new = series[:, :20].copy(), series.copy()
    new[:, 20:] += 100
    for each, days in ((old, DAYS[:20]), (new, DAYS)):
        refer_series(each, days, site.card)
    found = [site.classify(each, days) for each, days in ((old, DAYS[:20]), (new, DAYS))]
    np.testing.assert_array_equal(found[0].label, found[1].label)
    np.testing.assert_allclose(found[0].probability, found[1].probability, atol=1e-4)


def test_a_site_models_dates_may_reach_one_interval_beyond_the_layers(make, series):
    card = clusters_card(iso(DAYS[10:] + 12))
    found = make(card, dates=[-1, -2], weights=np.eye(2)).classify(series, DAYS, threshold=0.0)
    # The last value holds.
    np.testing.assert_allclose(found.probability, 0.5, atol=1e-6)
    for shift in (13, -133):
        with pytest.raises(InputError, match=r"needs displacement from .* dates run from 2020-01-05 to 2020-12-18"):
            make(clusters_card(iso(DAYS[10:] + shift)), dates=[0, 1], weights=np.eye(2)).classify(series, DAYS)


# -- static predictors

BESIDE = json.dumps(
    [
        {"name": "velocity", "mean": 1.0, "std": 2.0},
        {"name": "coherence", "mean": 0.8, "std": 0.1},
        {"name": "v_std", "mean": 0.0, "std": 0.5},
    ]
)
STATIC_CARD = {**PATTERNS_CARD, "static_predictors": BESIDE, "smoothing": '{"window": 5, "order": 1}'}
STATIC_WEIGHTS = np.random.default_rng(5).normal(size=(3, 6))


def test_static_predictors_are_standardised_in_the_cards_order(make, series):
    coherence = np.random.default_rng(1).uniform(0.6, 1.0, 1000)
    found = make(STATIC_CARD, static_weights=STATIC_WEIGHTS, weights=0 * EYE).classify(
        series, DAYS, {"coherence": coherence}
    )
    velocity, v_std = velocities(series, DAYS)
    static = np.column_stack([(velocity - 1) / 2, (coherence - 0.8) / 0.1, v_std / 0.5])
    np.testing.assert_allclose(found.probability, softmax(static @ STATIC_WEIGHTS).max(axis=1), atol=1e-5)


def test_a_point_that_lacks_a_static_predictor_gets_no_label(make, series):
    coherence = np.full(1000, 0.9)
    coherence[::3] = np.nan
    recorder = Recorder()
    found = make(STATIC_CARD, static_weights=STATIC_WEIGHTS).classify(
        series, DAYS, {"coherence": coherence}, threshold=0.0, reporter=recorder
    )
    np.testing.assert_array_equal(found.label < 0, np.isnan(coherence))
    np.testing.assert_array_equal(np.isnan(found.probability), np.isnan(coherence))
    assert recorder.lines[-1] == "334 points have no label for want of a value of coherence."


def test_a_static_predictor_that_is_not_given_is_named(make, series):
    with pytest.raises(InputError, match=r"tiny.onnx needs coherence of every point"):
        make(STATIC_CARD, static_weights=STATIC_WEIGHTS).classify(series, DAYS)


# -- units and reference


@pytest.mark.parametrize(("unit", "factor"), [("mm", 1.0), ("cm", 10.0), ("m", 1000.0)])
def test_series_are_brought_to_millimetres(make, series, unit, factor):
    given = (series / factor).astype(np.float32)
    refer_series(given, DAYS, make().card, unit)
    np.testing.assert_allclose(given, series, rtol=1e-5)


@pytest.mark.parametrize(("unit", "size"), [("mm", 1e-3), ("cm", 1e-4)])
def test_metres_taken_for_less_are_refused(make, series, unit, size):
    with pytest.raises(InputError, match=f"the displacements are not in {unit}: choose their unit"):
        refer_series((series * np.float32(size)).copy(), DAYS, make().card, unit)


def test_millimetres_taken_for_metres_are_refused(make, series):
    with pytest.raises(InputError, match=r"move by \d+\.\d m or more, .* are not in m: choose their unit"):
        refer_series(series.copy(), DAYS, make().card, "m")


def test_ground_that_does_not_move_at_all_is_no_question_of_units(make):
    refer_series(np.zeros((9, 30), np.float32), DAYS, make().card)


def test_series_as_they_come_stay_and_a_moving_scene_is_mentioned(make, series):
    years = (DAYS - DAYS[0]) / 365.25
    moving, recorder = series - (4 * years).astype(np.float32), Recorder()
    before = moving.copy()
    refer_series(moving, DAYS, make().card, reporter=recorder)
    np.testing.assert_array_equal(moving, before)
    taken, advice = recorder.lines
    assert "taken as they come; the scene's median velocity is -" in taken
    assert "have the scene's motion removed" in advice
    quiet = Recorder()
    refer_series(series + 0, DAYS, make().card, reporter=quiet)
    assert len(quiet.lines) == 1


@pytest.mark.parametrize("asked_by", ["user", "card"])
def test_the_scenes_motion_is_removed_where_user_or_card_ask(make, series, asked_by):
    motion = np.linspace(0, 50, 30, dtype=np.float32)
    moving, recorder = series + motion, Recorder()
    card = make({**PATTERNS_CARD, "reference": "scene" if asked_by == "card" else "none"}).card
    refer_series(moving, DAYS, card, relative=asked_by == "user", reporter=recorder)
    expected = series - np.median(series, axis=0)
    np.testing.assert_allclose(moving, expected - expected.mean(axis=1, keepdims=True), atol=1e-4)
    assert "relative to the scene's own motion" in recorder.lines[0]


# -- files that cannot be used


def test_a_model_without_a_card_is_refused(make):
    with pytest.raises(InputError, match=r"tiny.onnx has no model card"):
        make({})


def test_an_operator_that_onnxruntime_does_not_know_is_refused(make):
    with pytest.raises(InputError, match=r"tiny.onnx is an ONNX model that this engine cannot run") as refused:
        make(answer="Softmux")
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("card", "how", "reason"),
    [
        (PATTERNS_CARD, {"weights": np.ones((6, 5))}, "its output probability has shape"),
        (PATTERNS_CARD, {"n_dates": 30}, "its input displacement has shape"),
        (PATTERNS_CARD, {"static_weights": STATIC_WEIGHTS}, "its inputs are displacement, static and not displacement"),
        (STATIC_CARD, {}, "its inputs are displacement and not displacement, static"),
        (STATIC_CARD, {"static_weights": STATIC_WEIGHTS[:2]}, "its input static has shape"),
        (clusters_card(iso(DAYS)), {"weights": np.ones((6, 2)), "n_dates": 29}, "its input displacement has shape"),
    ],
    ids=["classes", "length", "static not in card", "static not in network", "static number", "site length"],
)
def test_a_network_that_is_not_what_its_card_says_is_refused(make, card, how, reason):
    with pytest.raises(InputError) as refused:
        make(card, **how)
    assert f"The model tiny.onnx cannot be used, as {reason}" in str(refused.value)


def test_output_that_is_not_a_number_names_the_model(make, series):
    with pytest.raises(InputError, match=r"The model tiny.onnx cannot be used, as it gives NaN: choose another"):
        make(weights=np.full((6, 6), np.nan)).classify(series, DAYS)


def test_output_that_is_no_probability_names_the_model(make, series):
    with pytest.raises(InputError, match=r"The model tiny.onnx cannot be used, as its probabilities do not sum to 1"):
        make(answer="Sigmoid").classify(series, DAYS)


def test_a_network_that_fails_on_the_series_is_refused_in_one_line(make, series):
    site = clusters_card([(START + timedelta(days=day)).isoformat() for day in (0, 12, 24)])
    reading_too_far = make(site, dates=[0, 20], weights=np.eye(2))
    with pytest.raises(InputError, match="it fails on series of 3 dates") as refused:
        reading_too_far.classify(series, DAYS)
    assert "\n" not in str(refused.value)
