"""Keys tell rows apart, and nothing else."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from insar_hotspots.algorithms.tables.row_keys import SeenRows, row_keys

NUMBERS = st.floats(allow_infinity=False, width=32)


def as_read(row):
    """Give a row as it counts: NaN is NaN, and zero is zero."""
    return tuple("nan" if value != value else value + 0.0 for value in row)


@given(st.lists(st.tuples(NUMBERS, NUMBERS, NUMBERS), min_size=1, max_size=30))
def test_rows_have_the_same_key_where_they_are_the_same(rows):
    keys = row_keys(np.array(rows)).tolist()
    assert len(set(keys)) == len({as_read(row) for row in rows})
    assert dict(zip(map(as_read, rows), keys)) == dict(zip(map(as_read, rows[::-1]), keys[::-1]))


def test_a_million_short_decimals_have_a_million_keys():
    x, y = np.divmod(np.arange(1_000_000), 1000)
    assert len(np.unique(row_keys(x * 0.5, y * 0.25))) == 1_000_000
    assert len(np.unique(row_keys(np.column_stack([x, y]), np.zeros(1_000_000)))) == 1_000_000


def test_the_key_does_not_depend_on_how_a_row_is_handed_over():
    numbers = np.arange(12.0).reshape(4, 3)
    whole = row_keys(numbers)
    np.testing.assert_array_equal(row_keys(*numbers.T), whole)
    np.testing.assert_array_equal(row_keys(np.asfortranarray(numbers)), whole)
    np.testing.assert_array_equal(row_keys(np.array(["a", "bc"], "U2")), row_keys(np.array(["a", "bc"], "U64")))


def test_names_that_differ_have_different_keys():
    names = np.array([f"{i:x}" for i in range(10_000)])
    assert len(np.unique(row_keys(names))) == len(names)


def test_rows_are_remembered():
    seen = SeenRows()
    keys = row_keys(np.arange(10.0))
    assert not seen.among(keys).any()
    seen.add(keys[:4])
    seen.add(keys[2:6])
    np.testing.assert_array_equal(seen.among(keys), np.arange(10) < 6)


@pytest.mark.parametrize("n", [0, 1])
def test_few_rows_are_rows_too(n):
    assert row_keys(np.zeros((n, 5))).shape == (n,)
