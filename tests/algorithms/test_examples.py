"""The examples in docstrings are true."""

from __future__ import annotations

import doctest
from importlib import import_module
from pathlib import Path

import pytest

ROOM = Path(__file__).resolve().parents[2] / "algorithms"
MODULES = [path for path in sorted(ROOM.rglob("*.py")) if ">>>" in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_examples_are_true(path):
    name = ".".join(("insar_hotspots", "algorithms", *path.relative_to(ROOM).with_suffix("").parts))
    assert doctest.testmod(import_module(name)).failed == 0
