"""One pass over the features of a point layer: what can be used, block by block, and what is refused and why."""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Callable

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsMultiPoint,
    QgsPoint,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ..algorithms.errors import InputError
from .row_store import RowStore
from .series_block import RefusedValueError, SeriesBlock, as_number

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["NO_LABEL", "PointReading", "Refusals"]

NO_LABEL = -1

_BLOCK_ROWS = 1024


class Refusals:
    """Why features were refused, how many for each reason, and the first example."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}
        self._examples: dict[str, str] = {}

    def add(self, reason: str, n: int = 1, example: str = "") -> None:
        """Count n features refused for a reason; the example is text that follows the reason."""
        if n:
            self._counts[reason] = self._counts.get(reason, 0) + n
            self._examples.setdefault(reason, example)

    @property
    def total(self) -> int:
        """Number of features refused."""
        return sum(self._counts.values())

    def summary(self, n_kept: int) -> str:
        """Return the sentence for the log."""
        if not self._counts:
            return f"{n_kept} points, none refused."
        reasons = "; ".join(f"{n} {reason}{self._examples[reason]}" for reason, n in self._counts.items())
        return f"{n_kept} of {n_kept + self.total} points can be used; refused: {reasons}."


class PointReading:
    """One pass over a source.

    Attributes
    ----------
    column_has_values : (T,) bool
        Dates that hold a value in any point kept.
    refusals
        What was not kept.
    """

    def __init__(
        self, source: QgsProcessingFeatureSource, date_fields: Sequence[str], label_fields: Sequence[str]
    ) -> None:
        fields = source.fields()
        self._source = source
        self._date_fields = list(date_fields)
        self._indices = [fields.lookupField(name) for name in date_fields]
        self._label_indices = {}
        for name in label_fields:
            self._label_indices[name] = fields.lookupField(name)
            if self._label_indices[name] < 0:
                raise InputError(f"The layer has no field {name}: choose the field that holds the labels.")
        self._xy: list[NDArray[np.float64]] = []
        self._ids: list[NDArray[np.int64]] = []
        self._labels: dict[str, list[NDArray[np.int64]]] = {name: [] for name in label_fields}
        self.column_has_values = np.zeros(len(date_fields), dtype=bool)
        self.refusals = Refusals()

    def coordinates(self) -> NDArray[np.float64]:
        """Return (n, 2) of the points kept, in the layer's CRS."""
        return np.concatenate([np.empty((0, 2)), *self._xy])

    def feature_ids(self) -> NDArray[np.int64]:
        """Return (n,) of the points kept, in the order they came."""
        return np.concatenate([np.empty(0, dtype=np.int64), *self._ids])

    def labels(self) -> dict[str, NDArray[np.int64]]:
        """Return (n,) per label field, `NO_LABEL` where it is NULL."""
        return {name: np.concatenate([np.empty(0, dtype=np.int64), *blocks]) for name, blocks in self._labels.items()}

    def read_into(self, store: RowStore, feedback: QgsProcessingFeedback) -> None:
        """Read every feature; what can be used goes into the store and the lists."""
        request = QgsFeatureRequest().setSubsetOfAttributes([*self._indices, *self._label_indices.values()])
        expected = self._source.featureCount()
        pick = _picker(self._indices)
        block = SeriesBlock(_BLOCK_ROWS, len(self._indices))
        xy: list[tuple[float, float]] = []
        ids: list[int] = []
        labels: list[list[int]] = []
        n_read = 0
        for feature in self._source.getFeatures(request):
            n_read += 1
            if not n_read % _BLOCK_ROWS:
                if feedback.isCanceled():
                    raise QgsProcessingException("Cancelled.")
                if expected > 0:
                    feedback.setProgress(100 * n_read / expected)
            place = self._place(feature)
            if place is None:
                continue
            attributes = feature.attributes()
            try:
                block.put(len(ids), pick(attributes))
            except RefusedValueError as refused:
                self._refuse_value(refused)
                continue
            xy.append(place)
            ids.append(feature.id())
            if self._label_indices:
                labels.append([_label(attributes[index], name) for name, index in self._label_indices.items()])
            if len(ids) == _BLOCK_ROWS:
                self._flush(block.rows(len(ids)), xy, ids, labels, store)
                xy, ids, labels = [], [], []
        if ids:
            self._flush(block.rows(len(ids)), xy, ids, labels, store)

    def _place(self, feature: QgsFeature) -> tuple[float, float] | None:
        point = feature.geometry().constGet()
        if point.__class__ is QgsMultiPoint and point.numGeometries() == 1:
            point = point.geometryN(0)
        if point is None or point.isEmpty():
            self.refusals.add("without geometry")
            return None
        if point.__class__ is not QgsPoint:
            self.refusals.add("whose geometry is not a single point")
            return None
        return point.x(), point.y()

    def _refuse_value(self, refused: RefusedValueError) -> None:
        example = f" (for example '{refused.value}' in field {self._date_fields[refused.column]})"
        if isinstance(refused.value, str) and _is_number(refused.value.replace(",", ".")):
            self.refusals.add("with a decimal comma in place of a point", example=example)
        else:
            self.refusals.add("with something other than a number in a displacement column", example=example)

    def _flush(
        self,
        rows: NDArray[np.float32],
        xy: list[tuple[float, float]],
        ids: list[int],
        labels: list[list[int]],
        store: RowStore,
    ) -> None:
        places = np.array(xy, dtype=np.float64)
        kept = np.isfinite(places).all(axis=1)
        self.refusals.add("with coordinates that are not finite", int((~kept).sum()))
        if np.isfinite(rows).all():  # the usual block, and one look instead of three
            self.column_has_values |= kept.any()
        else:
            finite = kept & ~np.isinf(rows).any(axis=1)
            self.refusals.add("with an infinite displacement", int((kept & ~finite).sum()))
            has_value = ~np.isnan(rows)
            kept = finite & has_value.any(axis=1)
            self.refusals.add("without any displacement value", int((finite & ~kept).sum()))
            self.column_has_values |= has_value[kept].any(axis=0)
        store.append(rows[kept])
        self._xy.append(places[kept])
        self._ids.append(np.array(ids, dtype=np.int64)[kept])
        for column, name in enumerate(self._labels):
            self._labels[name].append(np.array([row[column] for row in labels], dtype=np.int64)[kept])


def _picker(indices: list[int]) -> Callable[[list[Any]], Sequence[Any]]:
    """Return what takes these positions out of a list: a slice where they are neighbours, which is fastest."""
    if not indices:
        return itemgetter(slice(0))
    if indices == list(range(indices[0], indices[0] + len(indices))):
        return itemgetter(slice(indices[0], indices[-1] + 1))
    return itemgetter(*indices)


def _label(value: Any, name: str) -> int:
    try:
        number = as_number(value)
        if np.isnan(number):
            return NO_LABEL
        if number == int(number):
            return int(number)
    except (ValueError, OverflowError):
        pass
    raise InputError(f"Field {name} holds '{value}', which is not a whole number: choose the field of cluster labels.")


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
