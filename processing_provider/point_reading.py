"""One pass over the points of a layer: what can be used goes into arrays, block by block."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from .point_block import PointBlock, Refusals
from .row_file import RowFile

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["PointReading"]


class PointReading:
    """One pass over a source.

    Attributes
    ----------
    column_has_values : (T,) bool
        Dates that hold a value in any point kept.
    refusals
        What was not kept; whoever makes the blocks adds to it as well.
    """

    def __init__(self, n_dates: int, label_fields: Sequence[str]) -> None:
        self._label_fields = list(label_fields)
        self._xy = [np.empty((0, 2))]
        self._ids = [np.empty(0, dtype=np.int64)]
        self._labels = [np.empty((0, len(label_fields)), dtype=np.int64)]
        self.column_has_values = np.zeros(n_dates, dtype=bool)
        self.refusals = Refusals()

    def coordinates(self) -> NDArray[np.float64]:
        """Return (n, 2) of the points kept, in the layer's CRS."""
        return np.concatenate(self._xy)

    def feature_ids(self) -> NDArray[np.int64]:
        """Return (n,) of the points kept, in the order they came."""
        return np.concatenate(self._ids)

    def labels(self) -> dict[str, NDArray[np.int64]]:
        """Return (n,) per label field, `NO_LABEL` where it is NULL."""
        return dict(zip(self._label_fields, np.concatenate(self._labels).T))

    def read_into(
        self, rows: RowFile | None, blocks: Iterable[PointBlock], expected: int, feedback: QgsProcessingFeedback
    ) -> None:
        """Put what can be used of blocks into the file and the lists; `expected` features, or -1 if unknown."""
        n_read = 0
        for block in blocks:
            if feedback.isCanceled():
                raise QgsProcessingException("Cancelled.")
            self._take(block, rows)
            n_read += block.n_read
            if expected > 0:
                feedback.setProgress(100 * n_read / expected)

    def _take(self, block: PointBlock, rows: RowFile | None) -> None:
        series = block.series
        kept = np.isfinite(block.xy).all(axis=1)
        self.refusals.add("with coordinates that are not finite", int((~kept).sum()))
        if np.isfinite(series).all():  # the usual block, and one look instead of three
            self.column_has_values |= kept.any()
        else:
            finite = kept & ~np.isinf(series).any(axis=1)
            self.refusals.add("with an infinite displacement", int((kept & ~finite).sum()))
            has_value = ~np.isnan(series)
            kept = finite & has_value.any(axis=1)
            self.refusals.add("without any displacement value", int((finite & ~kept).sum()))
            self.column_has_values |= has_value[kept].any(axis=0)
        if rows is not None:
            rows.append(series[kept])
        self._xy.append(block.xy[kept])
        self._ids.append(block.ids[kept])
        self._labels.append(block.labels[kept])
