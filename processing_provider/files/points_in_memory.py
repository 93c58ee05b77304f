"""Points that are in memory already, as a source of points like a file."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem

from .point_file import Block
from .point_shapes import PointShapes

__all__ = ["PointsInMemory"]

_BLOCK_POINTS = 5000


class PointsInMemory:
    """A `PointSource` whose columns are arrays.

    Parameters
    ----------
    cells
        Column -> (n,) array of numbers or text.
    xy : (n, 2) float64, optional
        Geometries; none by default.
    crs, unit, has_decimal_comma
        As of a `PointSource`.
    """

    def __init__(
        self,
        cells: Mapping[str, np.ndarray],
        *,
        xy: NDArray[np.float64] | None = None,
        crs: QgsCoordinateReferenceSystem | None = None,
        unit: str | None = None,
        has_decimal_comma: bool = False,
    ) -> None:
        self._cells, self._xy = cells, xy
        self.columns = list(cells)
        self.first_row: list[str] = []
        self.has_geometry = xy is not None
        self.crs = crs or QgsCoordinateReferenceSystem()
        self.n_rows = len(next(iter(cells.values())))
        self.unit = unit
        self.has_decimal_comma = has_decimal_comma

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
            shapes = PointShapes.none(n)
            if self._xy is not None:
                shapes.xy[:] = self._xy[rows]
                shapes.n_points[:] = np.isfinite(shapes.xy).all(axis=1)
            cells = {name: self._cells[name][rows] for name in columns}
            yield Block(start + 1, cells, shapes, neither, neither, rows.stop / self.n_rows)

    def close(self) -> None:
        """Do nothing: there is no file."""
