"""Short texts are read by a table of those known as they are one by one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from insar_hotspots.algorithms.tables.known_numbers import LONGEST, KnownNumbers
from insar_hotspots.algorithms.tables.numbers import parse_numbers

ODD = ["", " ", "nan", "NULL", "-", "inf", "1_0", "1e3", " 4", "+5", "=1", "0x1F", "12345678"]
CELLS = st.one_of(
    st.sampled_from(ODD),
    st.integers(-9999, 9999).map(lambda tenths: f"{tenths / 10:.1f}"),
    st.text("0123456789.-,e", max_size=LONGEST),
)


def _read(known, cells):
    texts = [cell.encode() for cell in cells]
    data = bytes(LONGEST) + b"".join(text + b"," for text in texts)
    lengths = np.array([len(text) for text in texts], dtype=np.int32)
    ends = LONGEST + np.cumsum(lengths + 1, dtype=np.int32) - 1
    return known.read(data, ends, lengths)


@given(st.lists(CELLS, min_size=1, max_size=200), st.lists(CELLS, min_size=1, max_size=200))
def test_each_text_is_the_number_that_it_is_alone(first, second):
    known = KnownNumbers()
    for cells in (first, second, first):
        values, unreadable = _read(known, cells)
        expected, is_text = parse_numbers(np.array(cells, dtype="S"))
        np.testing.assert_array_equal(values, expected)
        np.testing.assert_array_equal(unreadable, is_text)


def test_texts_of_one_slot_are_told_apart(monkeypatch):
    monkeypatch.setattr("insar_hotspots.algorithms.tables.known_numbers._BITS", 2)
    known = KnownNumbers()
    cells = [f"{tenths / 10:.1f}" for tenths in range(-300, 300)]
    for _ in range(2):
        values, unreadable = _read(known, cells)
        np.testing.assert_array_equal(values, [float(cell) for cell in cells])
        assert not unreadable.any()


def test_numbers_that_are_mostly_different_are_not_kept():
    known = KnownNumbers()
    cells = [f"{number / 1e5:.5f}" for number in range(20_000)]
    assert _read(known, cells) is None
    assert not known.is_of_use


@pytest.mark.parametrize("n", [1, 7, 40_000])
def test_any_number_of_texts_is_read(n):
    values, _ = _read(KnownNumbers(), [f"{place % 50 / 10:.1f}" for place in range(n)])
    np.testing.assert_array_equal(values, np.arange(n) % 50 / 10)
