"""What one side packs, the other unpacks: the same letter."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field, make_dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from insar_hotspots.engine.letters import pack, unpack
from numpy.typing import NDArray


class Colour(str, Enum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True)
class Inner:
    length: float
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Letter:
    count: int
    share: float
    is_true: bool
    text: str
    colour: Colour
    path: Path
    days: list[date]
    by_number: dict[int, Inner]
    place: tuple[float, str]
    course: tuple[tuple[float, float], ...]
    inner: Inner
    maybe: Inner | None = None
    anything: dict[str, Any] = field(default_factory=dict)


inners = st.builds(Inner, st.floats(allow_nan=False), st.lists(st.text(), max_size=3).map(tuple))
numbers = st.floats(allow_nan=False)
letters = st.builds(
    Letter,
    count=st.integers(),
    share=numbers,
    is_true=st.booleans(),
    text=st.text(),
    colour=st.sampled_from(Colour),
    path=st.just(Path("/tmp/Ústica.gpkg")),
    days=st.lists(st.dates(), max_size=3),
    by_number=st.dictionaries(st.integers(), inners, max_size=3),
    place=st.tuples(numbers, st.text()),
    course=st.lists(st.tuples(numbers, numbers), max_size=3).map(tuple),
    inner=inners,
    maybe=st.none() | inners,
    anything=st.dictionaries(st.text(), st.none() | st.integers() | st.lists(st.text(), max_size=2), max_size=2),
)


def sent(kind, letter):
    arrays = {}

    def keep(path, array):
        arrays[path] = array
        return path

    content = json.loads(json.dumps(pack(letter, keep)))
    return unpack(kind, content, arrays.__getitem__), arrays


@given(letters)
def test_a_letter_arrives_as_it_was_written(letter):
    arrived, _ = sent(Letter, letter)
    assert arrived == letter
    assert type(arrived.colour) is Colour


@dataclass(frozen=True)
class Arrays:
    labels: NDArray[np.int64]
    by_name: dict[str, NDArray[np.float64]]
    more: list[Any] = field(default_factory=list)
    none: NDArray[np.int64] | None = None


def test_arrays_are_kept_under_the_path_of_their_field():
    letter = Arrays(np.arange(3), {"coherence": np.ones(2)})
    arrived, arrays = sent(Arrays, letter)
    assert set(arrays) == {"labels", "by_name.coherence"}
    assert arrived.labels is letter.labels
    assert arrived.by_name["coherence"] is letter.by_name["coherence"]
    assert arrived.none is None


def test_numpys_numbers_become_plain_ones_and_nan_stays():
    arrived, _ = sent(Inner, Inner(np.float32("nan")))
    assert type(arrived.length) is float
    assert np.isnan(arrived.length)


def test_what_no_letter_can_hold_is_named():
    with pytest.raises(TypeError, match=r"more\.0 is a set"):
        sent(Arrays, Arrays(np.arange(3), {}, [{1}]))


@pytest.mark.skipif(sys.version_info < (3, 12), reason="the type statement came with Python 3.12")
def test_an_alias_stands_for_its_value():
    """As NDArray does since NumPy 2.5."""
    names: dict[str, Any] = {"np": np}
    exec("type Numbers[Kind: np.generic] = np.ndarray[tuple[int, ...], np.dtype[Kind]]", names)
    kind = make_dataclass("Aliased", [("values", names["Numbers"][np.float64])])
    packed = pack(kind(np.arange(3.0)), lambda path, _: path)
    assert unpack(kind, packed, lambda _: np.arange(3.0)).values.tolist() == [0.0, 1.0, 2.0]
