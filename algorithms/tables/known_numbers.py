"""Short numbers in text, each parsed once: displacements have a decimal or two, so that few are different."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .numbers import parse_numbers

__all__ = ["LONGEST", "KnownNumbers"]

LONGEST = 8
"""Bytes of a text that is looked up: they are one word."""

_BITS = 16  # of a slot; slots and their values take a megabyte, which a processor keeps at hand
_FIBONACCI = np.uint64(0x9E3779B97F4A7C15)
_PIECE = 1 << 15
_MOST_DIFFERENT = 0.25  # of the texts of a piece


class KnownNumbers:
    """What short texts are as numbers; grows as it reads.

    A text is a word of eight bytes, its slot a multiplicative hash of that (Knuth, The Art of Computer Programming,
    6.4). Where two texts have one slot, it is the earlier's, which is mostly the more frequent.

    Attributes
    ----------
    is_of_use : bool
        Whether few enough texts have been different so far for this to be a way to read them.
    """

    def __init__(self) -> None:
        # No text but the empty one, which is missing, is equal to a slot that is not taken.
        self._texts = np.zeros(1 << _BITS, dtype=np.uint64)
        self._values = np.full(1 << _BITS, np.nan)
        self._unreadable = np.zeros(1 << _BITS, dtype=bool)
        self.is_of_use = True

    def read(
        self, data: bytes, ends: NDArray[np.int32], lengths: NDArray[np.int32]
    ) -> tuple[NDArray[np.float64], NDArray[np.bool_]] | None:
        """Read texts of at most `LONGEST` bytes, none of them 0, as `parse_numbers` does.

        Parameters
        ----------
        data
            Where they are, with `LONGEST` bytes or more before the first one's end.
        ends, lengths : (n,) int32
            Of each text in it.

        Returns
        -------
        values : (n,) float64
        unreadable : (n,) bool
            None in place of both where it turns out to be of no use.
        """
        # A word for each place in the data: the eight bytes from there.
        words = np.ndarray((len(data) - LONGEST + 1,), dtype="<u8", buffer=data, strides=(1,))
        values, unreadable = np.empty(len(ends)), np.empty(len(ends), dtype=bool)
        for start in range(0, len(ends), _PIECE):
            piece = slice(start, start + _PIECE)
            # The text's own bytes, and zeros after them.
            bits_before = ((LONGEST - lengths[piece]) << 3).astype(np.uint64)
            texts = words[ends[piece] - LONGEST] >> bits_before
            slots = ((texts * _FIBONACCI) >> np.uint64(64 - _BITS)).view(np.int64)
            is_new = self._texts[slots] != texts
            if not is_new.any():
                values[piece], unreadable[piece] = self._values[slots], self._unreadable[slots]
                continue
            if not self._learn(texts[is_new], slots[is_new]):
                return None
            values[piece], unreadable[piece] = self._values[slots], self._unreadable[slots]
            without = np.flatnonzero(self._texts[slots] != texts)
            values[piece][without], unreadable[piece][without] = _parse(texts[without])
        return values, unreadable

    def _learn(self, texts: NDArray[np.uint64], slots: NDArray[np.int64]) -> bool:
        """Take texts whose slots are free into the table; say whether that is of use."""
        different, first = np.unique(texts, return_index=True)
        if len(different) > _MOST_DIFFERENT * _PIECE:
            self.is_of_use = False
            return False
        free = self._texts[slots[first]] == 0
        self._texts[slots[first[free]]] = different[free]
        taken = np.unique(slots[first[free]])
        self._values[taken], self._unreadable[taken] = _parse(self._texts[taken])
        return True


def _parse(texts: NDArray[np.uint64]) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    return parse_numbers(texts.astype("<u8").view(f"S{LONGEST}"))
