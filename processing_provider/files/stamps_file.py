"""A file of StaMPS as a source of points: the engine reads it, as MATLAB's format needs SciPy."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeedback

from ...algorithms.tables.dates import date_field
from ...engine.qgis_side.client import JobFolder
from .point_file import Block
from .point_shapes import PointShapes

__all__ = ["StampsFile", "is_matlab"]

_BLOCK_POINTS = 5000


def is_matlab(uri: str) -> bool:
    """Say whether a file is one of MATLAB's, by its end."""
    return uri.lower().endswith(".mat")


class StampsFile:
    """Points of `ps_plot_ts_*.mat`: a `PointSource`.

    Raises
    ------
    InputError
        It is no such file.
    EngineError
        There is no engine.
    """

    def __init__(self, path: Path, feedback: QgsProcessingFeedback) -> None:
        from ...engine.requests import ReadStamps  # needed by a run only

        with JobFolder() as job:
            found = job.run(ReadStamps(path), feedback)
            self._series, self._lonlat = np.array(found.displacement), np.array(found.lonlat)
            self._days = [date_field(day) for day in found.dates]
            del found  # Windows removes no folder with a file that is mapped
        self.columns = ["longitude", "latitude", *self._days]
        self.first_row: list[str] = []
        self.has_geometry = self.has_decimal_comma = False
        self.crs = QgsCoordinateReferenceSystem()
        self.n_rows = len(self._series)
        self.unit: str | None = "mm"

    def blocks(
        self,
        columns: Sequence[str],
        *,
        texts: Sequence[str] = (),  # noqa: ARG002  as of a file
        rows_before: int = 0,  # noqa: ARG002
    ) -> Generator[Block, None, None]:
        """Give some columns of all points."""
        for start in range(0, self.n_rows, _BLOCK_POINTS):
            rows = slice(start, min(start + _BLOCK_POINTS, self.n_rows))
            n = rows.stop - rows.start
            neither = np.zeros(n, dtype=bool)
            cells = {name: self._column(name)[rows].astype(np.float64) for name in columns}
            ids = np.empty(0, dtype=np.int64)
            yield Block(start + 1, cells, PointShapes.none(n), ids, neither, neither, rows.stop / self.n_rows)

    def _column(self, name: str) -> NDArray[np.floating]:
        if name in self._days:
            return self._series[:, self._days.index(name)]
        return self._lonlat[:, self.columns.index(name)]

    def close(self) -> None:
        """Do nothing: all is in memory."""
