"""Reading a point layer as QGIS gives it, feature by feature: any source, filtered, selected, edited or joined."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from operator import itemgetter
from typing import Any, Callable

import numpy as np
from qgis.core import QgsFeature, QgsFeatureRequest, QgsMultiPoint, QgsPoint, QgsProcessingFeatureSource

from .point_block import NO_GEOMETRY, NO_LABEL, NOT_A_POINT, PointBlock, Refusals, not_whole
from .series_block import RefusedValueError, SeriesBlock, as_number

__all__ = ["feature_blocks"]

_BLOCK_ROWS = 1024


def feature_blocks(
    source: QgsProcessingFeatureSource, date_fields: Sequence[str], label_fields: Sequence[str], refusals: Refusals
) -> Generator[PointBlock, None, None]:
    """Read every feature of a source, adding to the refusals.

    Raises
    ------
    InputError
        A label is no whole number.
    """
    fields = source.fields()
    indices = [fields.lookupField(name) for name in date_fields]
    label_indices = {name: fields.lookupField(name) for name in label_fields}
    request = QgsFeatureRequest().setSubsetOfAttributes([*indices, *label_indices.values()])
    pick = _picker(indices)
    series = SeriesBlock(_BLOCK_ROWS, len(indices))
    n_read = 0
    ids: list[int] = []
    xy: list[tuple[float, float]] = []
    labels: list[list[int]] = []

    def block() -> PointBlock:
        return PointBlock(
            n_read,
            np.array(ids, dtype=np.int64),
            np.array(xy, dtype=np.float64).reshape(-1, 2),
            series.rows(len(ids)),
            np.array(labels, dtype=np.int64).reshape(len(ids), len(label_indices)),
        )

    for feature in source.getFeatures(request):
        if n_read == _BLOCK_ROWS:
            yield block()
            n_read, ids, xy, labels = 0, [], [], []
        n_read += 1
        place = _place(feature, refusals)
        if place is None:
            continue
        attributes = feature.attributes()
        try:
            series.put(len(ids), pick(attributes))
        except RefusedValueError as refused:
            _refuse_value(refused, date_fields, refusals)
            continue
        xy.append(place)
        ids.append(feature.id())
        if label_indices:
            labels.append([_label(attributes[index], name) for name, index in label_indices.items()])
    yield block()


def _place(feature: QgsFeature, refusals: Refusals) -> tuple[float, float] | None:
    point = feature.geometry().constGet()
    if point.__class__ is QgsMultiPoint and point.numGeometries() == 1:
        point = point.geometryN(0)
    if point is None or point.isEmpty():
        refusals.add(NO_GEOMETRY)
        return None
    if point.__class__ is not QgsPoint:
        refusals.add(NOT_A_POINT)
        return None
    return point.x(), point.y()


def _refuse_value(refused: RefusedValueError, date_fields: Sequence[str], refusals: Refusals) -> None:
    example = f" (for example '{refused.value}' in field {date_fields[refused.column]})"
    if isinstance(refused.value, str) and _is_number(refused.value.replace(",", ".")):
        refusals.add("with a decimal comma in place of a point", example=example)
    else:
        refusals.add("with something other than a number in a displacement column", example=example)


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
    raise not_whole(name, value)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
