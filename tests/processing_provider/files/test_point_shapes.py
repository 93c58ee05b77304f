from __future__ import annotations

import math
import struct

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.files import point_shapes
from insar_hotspots.processing_provider.files.point_shapes import PointShapes, read_shapes
from qgis.core import QgsGeometry

NAN = math.nan


def point(x, y, kind=1, order="<", more=()):
    return struct.pack(f"{order}BI{2 + len(more)}d", order == "<", kind, x, y, *more)


def column(values, missing=()):
    width = {len(value) for value in values}
    data = np.array(values, dtype=f"V{width.pop()}" if len(width) == 1 else object)
    return np.ma.array(data, mask=[i in missing for i in range(len(values))]) if missing else data


@pytest.mark.parametrize(
    ("kind", "more"),
    [(1, ()), (1001, (9.0,)), (0x80000001, (9.0,)), (2001, (9.0,)), (0x40000001, (9.0,)), (3001, (8.0, 9.0))],
)
def test_plain_points_are_read_at_once(monkeypatch, kind, more):
    monkeypatch.delattr(point_shapes, "_any_shapes")
    values = [point(1.5, -2.5, kind, more=more), point(NAN, NAN, kind, more=more), point(4, 5, kind, more=more)]
    shapes = read_shapes(column(values, missing=[2]))
    np.testing.assert_array_equal(shapes.xy, [[1.5, -2.5], [NAN, NAN], [NAN, NAN]])
    np.testing.assert_array_equal(shapes.n_points, [1, 0, 0])


@pytest.mark.parametrize("values", [[point(1, 2), point(3, 4)], [point(1, 2), point(3, 4, 1001, more=(5.0,))]])
@pytest.mark.parametrize("order", "<>")
def test_other_columns_give_the_same_one_by_one(values, order):
    if order == ">":
        values = [point(1, 2, order=">"), *values[1:]]
    shapes = read_shapes(column(values))
    np.testing.assert_array_equal(shapes.xy, [[1, 2], [3, 4]])
    np.testing.assert_array_equal(shapes.n_points, [1, 1])


def test_what_is_not_one_point_has_no_place():
    texts = [
        "POINT (1 2)",
        "MULTIPOINT ((3 4))",
        "MULTIPOINT ((3 4), (5 6))",
        "MULTIPOINT EMPTY",
        "LINESTRING (0 0, 1 1)",
    ]
    values = [bytes(QgsGeometry.fromWkt(text).asWkb()) for text in texts]
    shapes = read_shapes(column([*values, b""], missing=[5]))
    np.testing.assert_array_equal(shapes.n_points, [1, 1, 2, 0, 2, 0])
    np.testing.assert_array_equal(shapes.xy[:2], [[1, 2], [3, 4]])
    assert np.isnan(shapes.xy[2:]).all()


@pytest.mark.parametrize("n", [0, 2])
def test_a_column_without_geometry_has_no_place(n):
    for shapes in (PointShapes.none(n), read_shapes(column([bytes(21)] * n or [bytes(21)], range(max(n, 1)))[:n])):
        assert shapes.xy.shape == (n, 2)
        assert np.isnan(shapes.xy).all()
        assert shapes.n_points.tolist() == [0] * n
