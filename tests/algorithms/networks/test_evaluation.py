"""Confusion matrix and the figures read from it, against scikit-learn."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.networks.evaluation import evaluate

pytest.importorskip("sklearn")

from sklearn.metrics import accuracy_score, confusion_matrix, precision_recall_fscore_support

NAMES = ["linear", "10", "9", "west"]


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(-1, 3)), min_size=1, max_size=60))
def test_figures_are_those_of_scikit_learn(pairs):
    truth, predicted = np.array(pairs, dtype=np.int64).T
    others = ["west", "linear", "9", "10"]  # the same classes by other numbers
    if (predicted < 0).all():
        return
    found = evaluate(truth, NAMES, predicted, others)
    true_words = [NAMES[i] for i in truth]
    words = [others[i] if i >= 0 else "none" for i in predicted]
    columns = [*found.classes, "none"]
    np.testing.assert_array_equal(found.matrix, confusion_matrix(true_words, words, labels=columns)[:-1])
    precision, recall, f1, count = precision_recall_fscore_support(
        true_words, words, labels=found.classes, zero_division=np.nan
    )
    np.testing.assert_allclose(found.precision, precision)
    np.testing.assert_allclose(found.recall, recall)
    np.testing.assert_allclose(found.f1, f1)
    np.testing.assert_array_equal(found.counts, count)
    assert found.accuracy == pytest.approx(accuracy_score(true_words, words))
    assert found.n_without_prediction == (predicted < 0).sum()
    np.testing.assert_allclose(found.shares.sum(axis=1), (count > 0).astype(float))


def test_classes_come_in_order_and_only_those_that_occur():
    truth = np.array([3, 1, 1, -1, 0])
    predicted = np.array([3, 1, 0, 2, -1])
    found = evaluate(truth, NAMES, predicted, NAMES)
    assert found.classes == ["linear", "10", "west"]
    np.testing.assert_array_equal(found.matrix, [[0, 0, 0, 1], [1, 1, 0, 0], [0, 0, 1, 0]])
    assert (found.n_points, found.n_without_truth, found.n_without_prediction) == (4, 1, 1)
    assert found.accuracy == 0.5


def test_a_class_that_is_never_true_has_no_recall_and_one_never_predicted_no_precision():
    found = evaluate(np.array([0, 0, 1]), ["a", "b"], np.array([0, 1, 0]), ["a", "c"])
    assert found.classes == ["a", "b", "c"]
    np.testing.assert_array_equal(found.recall, [0.5, 0, np.nan])
    np.testing.assert_array_equal(found.precision, [0.5, np.nan, 0])
    np.testing.assert_array_equal(found.f1, [0.5, 0, 0])
    np.testing.assert_array_equal(found.shares, [[0.5, 0, 0.5, 0], [1, 0, 0, 0], [0, 0, 0, 0]])


@pytest.mark.parametrize(
    ("truth", "names", "predicted", "other_names", "says"),
    [
        ([-1, -1], [], [0, 0], ["a"], "No point has a true class: field kind"),
        ([0, -1], ["a"], [-1, 0], ["a"], "No point has a prediction: field label"),
        ([0, 1], ["a", "b"], [0, 1], list("1234"), r"Fields kind \(a, b\) and label \(1, 2, 3, …\) have no class in"),
    ],
)
def test_fields_that_cannot_be_compared_are_refused(truth, names, predicted, other_names, says):
    with pytest.raises(InputError, match=says):
        evaluate(np.array(truth), names, np.array(predicted), other_names, ("kind", "label"))
