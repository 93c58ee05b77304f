"""Columns handed to GDAL as Arrow are the rows that its own features would be."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("osgeo")

from hypothesis import given
from hypothesis import strategies as st
from insar_hotspots.processing_provider.geopackage.arrow_columns import ArrowBatch
from osgeo import gdal, ogr

pytestmark = pytest.mark.skipif(not hasattr(ogr.Layer, "WriteArrow"), reason="GDAL before 3.8 cannot write Arrow")

NAN = float("nan")


def written(xy, texts, numbers):
    """Write a batch to a layer in memory and give its features."""
    dataset = gdal.GetDriverByName("GPKG").Create("/vsimem/arrow.gpkg", 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("points", geom_type=ogr.wkbPoint, options=["GEOMETRY_NAME=geom"])
    for name in texts:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for name in numbers:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
    batch = ArrowBatch("geom", np.array(xy, dtype=float).reshape(-1, 2), texts, numbers)
    assert layer.WriteArrow(batch, options=["GEOMETRY_NAME=geom"]) == ogr.OGRERR_NONE
    rows = []
    for feature in layer:
        point = feature.geometry()
        rows.append((point.GetX(), point.GetY(), *(feature[name] for name in (*texts, *numbers))))
    dataset.Close()
    gdal.Unlink("/vsimem/arrow.gpkg")
    return rows


def test_places_texts_and_numbers_arrive_with_their_nulls():
    rows = written(
        [(1.5, -2.5), (3.0, 4.0), (5.0, 6.0)],
        {"pid": ["a", None, "É'\"; DROP"]},
        {"velocity": np.array([0.25, NAN, -1e300]), "D20200105": np.array([1.0, 2.0, NAN])},
    )
    assert rows == [(1.5, -2.5, "a", 0.25, 1.0), (3.0, 4.0, None, None, 2.0), (5.0, 6.0, "É'\"; DROP", -1e300, None)]


def test_columns_of_a_matrix_by_rows_are_the_same_as_by_columns():
    values = np.arange(12.0).reshape(4, 3)
    xy = np.zeros((4, 2))
    by_rows = written(xy, {}, {f"c{j}": values[:, j] for j in range(3)})
    by_columns = written(xy, {}, {f"c{j}": np.asfortranarray(values)[:, j] for j in range(3)})
    assert by_rows == by_columns


@given(
    st.lists(
        st.tuples(
            st.floats(-1e6, 1e6),
            st.none() | st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), max_size=5),
            st.none() | st.floats(allow_nan=False, allow_infinity=False),
        ),
        min_size=1,
        max_size=40,
    )
)
def test_any_rows_come_back(rows):
    places, texts, numbers = zip(*rows)
    values = np.array([NAN if number is None else number for number in numbers])
    expected = [(place, -place, text, number) for place, text, number in rows]
    assert written([(place, -place) for place in places], {"t": list(texts)}, {"v": values}) == expected
