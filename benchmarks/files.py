"""Where benchmarks keep what they make."""

from __future__ import annotations

from pathlib import Path

__all__ = ["FOLDER", "ROOT", "scene_folder"]

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "benchmarks"


def scene_folder(n_points: int) -> Path:
    """Return the folder of a synthetic Los Angeles of so many points."""
    return FOLDER / f"los_angeles_{n_points}"
