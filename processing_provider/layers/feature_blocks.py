"""Reading a point layer as QGIS gives it, feature by feature: any source, filtered, selected, edited or joined."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from operator import itemgetter
from typing import Any, Callable

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsMultiPoint,
    QgsPoint,
    QgsProcessingFeatureSource,
    QgsRectangle,
)

from ...algorithms.sentences import Sentence
from .point_block import NO_GEOMETRY, NO_LABEL, NOT_A_POINT, FieldsBeside, PointBlock, Refusals, not_a_number, not_whole
from .series_block import RefusedValueError, SeriesBlock, as_number

__all__ = ["feature_blocks"]

_BLOCK_ROWS = 1024


def feature_blocks(
    source: QgsProcessingFeatureSource,
    date_fields: Sequence[str],
    beside: FieldsBeside,
    refusals: Refusals,
    within: QgsRectangle | None = None,
) -> Generator[PointBlock, None, None]:
    """Read every feature of a source, or of those within a rectangle, adding to the refusals.

    Raises
    ------
    InputError
        A label is no whole number, or a number is none.
    """
    fields = source.fields()
    indices = [fields.lookupField(name) for name in date_fields]
    kinds = (
        (beside.labels, _label),
        (beside.numbers, _number),
        (beside.classes, _name),
        (beside.identifiers, _name),
    )
    columns = [(name, fields.lookupField(name), take) for names, take in kinds for name in names]
    request = QgsFeatureRequest().setSubsetOfAttributes([*indices, *(index for _, index, _ in columns)])
    if within is not None:
        request.setFilterRect(within)
    pick = _picker(indices)
    series = SeriesBlock(_BLOCK_ROWS, len(indices))
    n_read = 0
    ids: list[int] = []
    xy: list[tuple[float, float]] = []
    values: list[list[Any]] = [[] for _ in columns]

    def block() -> PointBlock:
        cells = iter(values)
        return PointBlock(
            n_read,
            np.array(ids, dtype=np.int64),
            np.array(xy, dtype=np.float64).reshape(-1, 2),
            series.rows(len(ids)),
            {name: np.array(next(cells), dtype=np.int64) for name in beside.labels},
            {name: np.array(next(cells), dtype=np.float64) for name in beside.numbers},
            {name: np.array(next(cells), dtype=np.str_) for name in beside.classes},
            {name: np.array(next(cells), dtype=np.str_) for name in beside.identifiers},
        )

    for feature in source.getFeatures(request):
        if n_read == _BLOCK_ROWS:
            yield block()
            n_read, ids, xy, values = 0, [], [], [[] for _ in columns]
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
        for cells, (name, index, take) in zip(values, columns):
            cells.append(take(attributes[index], name))
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
        refusals.add(Sentence("with a decimal comma in place of a point"), example=example)
    else:
        refusals.add(Sentence("with something other than a number in a displacement column"), example=example)


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


def _number(value: Any, name: str) -> float:
    try:
        return as_number(value)
    except ValueError:
        raise not_a_number(name, value) from None


def _name(value: Any, name: str) -> str:
    if isinstance(value, str):
        return value
    number = _label(value, name)
    return "" if number == NO_LABEL else str(number)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
