from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def engine_python(monkeypatch):
    """The engine that the tests run with: the one named from outside, or the checkout's own."""
    python = os.environ.get("INSAR_HOTSPOTS_PYTHON") or str(ROOT / "build" / "engine" / "bin" / "python")
    if not Path(python).is_file():
        pytest.fail("No engine; run scripts/engine.")
    monkeypatch.setenv("INSAR_HOTSPOTS_PYTHON", python)
    return Path(python)
