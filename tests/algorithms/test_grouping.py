"""Rows by their labels."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from insar_hotspots.algorithms.grouping import rows_by_label


@given(arrays("i8", st.integers(0, 60), elements=st.integers(-3, 9)), st.integers(0, 7))
def test_rows_are_those_that_have_the_label(labels, n_labels):
    found = rows_by_label(labels, n_labels)
    assert [rows.tolist() for rows in found] == [np.flatnonzero(labels == k).tolist() for k in range(n_labels)]
