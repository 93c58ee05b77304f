"""Fields that an output has beside those of its input."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsField,
    QgsFields,
)

__all__ = ["NewField", "PointValues", "output_fields"]


@dataclass(frozen=True)
class NewField:
    """A field of the output.

    Attributes
    ----------
    field
        Name, of at most 10 characters, and type.
    values : (n,) array
        One per point that was read, in the order of its feature ids; NaN is written as NULL.
    set_aside
        What a feature gets that was not read: -1 for a cluster, None for a quantity.
    decimals
        Digits to which values are rounded on writing, so that float32 does not show; None for values as they are.
    """

    field: QgsField
    values: NDArray[Any]
    set_aside: int | None = None
    decimals: int | None = None

    def of(self, rows: NDArray[np.intp], read: NDArray[np.bool_] | None = None) -> list[Any]:
        """Return the values of some points as Python objects, `set_aside` of those that were not read."""
        values = self.values[rows]
        if self.decimals is not None:
            values = values.astype(np.float64).round(self.decimals)
        cells = values.astype(object)
        if values.dtype.kind == "f":
            cells[np.isnan(values)] = None
        if read is not None:
            cells[~read] = self.set_aside
        found: list[Any] = cells.tolist()
        return found


class PointValues:
    """What new fields hold, by feature id.

    Parameters
    ----------
    new_fields
        The fields.
    feature_ids : (n,) int64
        Of the points that their `values` are of.
    """

    def __init__(self, new_fields: Sequence[NewField], feature_ids: NDArray[np.int64]) -> None:
        self._new_fields, self._feature_ids = new_fields, feature_ids
        self._order = np.argsort(feature_ids, kind="stable")

    def of(self, ids: Sequence[int]) -> list[list[Any]]:
        """Return per new field the values of the features with these ids, as Python objects."""
        if not len(self._order):
            return [[new.set_aside] * len(ids) for new in self._new_fields]
        wanted = np.array(ids, dtype=np.int64)
        places = np.searchsorted(self._feature_ids, wanted, sorter=self._order)
        rows = self._order[np.minimum(places, len(self._order) - 1)]
        read = self._feature_ids[rows] == wanted
        return [new.of(rows, read) for new in self._new_fields]


def output_fields(fields: QgsFields, added: Sequence[QgsField], dropped: Collection[str] = ()) -> QgsFields:
    """Return the input's fields but those dropped, and the added ones; one takes the place of one of its name."""
    replacing = {field.name().lower(): field for field in added}
    result = QgsFields()
    for field in fields:
        if field.name() not in dropped:
            result.append(replacing.pop(field.name().lower(), field))
    for field in replacing.values():
        result.append(field)
    return result
