"""Medians of many small sets, against NumPy's."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("numba")

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from insar_hotspots.algorithms.series.medians import column_medians, group_medians, medians_of_rows

FEW = st.integers(-3, 3).map(float)
ANY = st.floats(-1e6, 1e6, width=32)
VALUES = st.sampled_from(["f4", "f8"]).flatmap(
    lambda kind: arrays(kind, st.tuples(st.integers(1, 60), st.integers(1, 4)), elements=st.one_of(FEW, ANY))
)


@given(VALUES)
def test_medians_of_columns_are_numpys_to_the_bit(values):
    medians = column_medians(values)
    assert medians.dtype == values.dtype
    np.testing.assert_array_equal(medians, np.median(values, axis=0))


@given(VALUES, st.integers(0, 10**6))
def test_medians_of_groups_and_of_rows_are_numpys_to_the_bit(values, seed):
    rng = np.random.default_rng(seed)
    label = rng.integers(0, 5, len(values))
    _, label = np.unique(label, return_inverse=True)
    order, start = np.argsort(label, kind="stable"), np.append(0, np.cumsum(np.bincount(label)))
    expected = [np.median(values[label == number], axis=0) for number in range(label.max() + 1)]
    np.testing.assert_array_equal(group_medians(values, order, start), expected)
    rows = rng.integers(0, len(values), (7, 6)).astype(np.int32)
    values = values.astype(np.float64)
    np.testing.assert_array_equal(medians_of_rows(values, rows), np.median(values[rows], axis=1))


def test_many_equal_values_take_no_longer():
    assert column_medians(np.zeros((200_000, 1)))[0] == 0.0
