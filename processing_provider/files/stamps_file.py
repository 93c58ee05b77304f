"""A file of StaMPS as a source of points: the engine reads it, as MATLAB's format needs SciPy."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from qgis.core import QgsProcessingFeedback

from ...algorithms.tables.dates import date_field
from ...engine.qgis_side.client import JobFolder
from .points_in_memory import PointsInMemory

__all__ = ["is_matlab", "read_stamps"]


def is_matlab(uri: str) -> bool:
    """Say whether a file is one of MATLAB's, by its end."""
    return uri.lower().endswith(".mat")


def read_stamps(path: Path, feedback: QgsProcessingFeedback) -> PointsInMemory:
    """Read the points of `ps_plot_ts_*.mat`.

    Raises
    ------
    InputError
        It is no such file.
    EngineError
        There is no engine.
    """
    from ...engine.requests import ReadStamps  # needed by a run only

    with JobFolder() as job:
        found = job.run(ReadStamps(path), feedback)
        series, lonlat = np.array(found.displacement, dtype=np.float64), np.array(found.lonlat)
        days = [date_field(day) for day in found.dates]
        del found  # Windows removes no folder with a file that is mapped
    return PointsInMemory(dict(zip(["longitude", "latitude", *days], [*lonlat.T, *series.T])), unit="mm")
