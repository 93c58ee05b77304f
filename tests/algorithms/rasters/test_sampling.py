"""Values of a raster between cells, on other grids and in other CRSs, and the slope of the ground."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("rasterio")

from hypothesis import given
from hypothesis import strategies as st
from insar_hotspots.algorithms.rasters import sampling as raster_sampling
from insar_hotspots.algorithms.rasters.grids import Band, GdalRaster
from insar_hotspots.algorithms.rasters.sampling import gather, sample_raster, terrain, transform_xy
from rasterio.crs import CRS
from rasterio.transform import Affine, from_origin

UTM, DEGREES, LAEA = CRS.from_epsg(32633), CRS.from_epsg(4326), CRS.from_epsg(3035)


def plane(column, row):
    return 3.0 * column - 2.0 * row + 5.0


@pytest.fixture
def open_raster(write_raster):
    def open_it(values, **how):
        return GdalRaster([Band(str(write_raster("layer.tif", values, **how)))])

    return open_it


@given(st.lists(st.tuples(st.floats(0, 6), st.floats(0, 4)), min_size=1, max_size=20))
def test_between_cells_a_plane_is_itself(places):
    column, row = np.meshgrid(np.arange(7), np.arange(5))
    x, y = np.array(places).T
    found = gather(plane(column, row)[None].astype(np.float32), np.array(places), bilinear=True)
    np.testing.assert_allclose(found[:, 0], plane(x, y), atol=1e-4)


@given(st.floats(-0.5, 6.499), st.floats(-0.5, 4.499))
def test_the_nearest_cell_is_the_one_that_holds_the_point(x, y):
    cells = np.arange(35, dtype=np.float32).reshape(1, 5, 7)
    expected = cells[0, int(np.floor(y + 0.5)), int(np.floor(x + 0.5))]
    assert gather(cells, np.array([[x, y]]), bilinear=False).item() == expected


def test_a_missing_neighbour_does_not_count_and_a_missing_cell_has_no_value():
    cells = np.array([[[1.0, np.nan], [3.0, np.nan]]], dtype=np.float32)
    found = gather(cells, np.array([[0.4, 0.0], [0.4, 0.5], [0.6, 0.0]]), bilinear=True)[:, 0]
    np.testing.assert_array_equal(found, [1.0, 2.0, np.nan])


def test_points_in_another_crs_find_the_same_ground(open_raster):
    """The raster holds its own easting, which points in degrees and in EPSG:3035 must read back."""
    x = 500050 + 100.0 * np.arange(50)
    raster = open_raster(np.tile(x, (40, 1)).astype(np.float64))
    xy = np.column_stack([np.linspace(500100, 504800, 30), np.linspace(4999900, 4996100, 30)])
    for crs in (DEGREES, LAEA, UTM):
        found = sample_raster(raster, transform_xy(xy, UTM, crs), crs)[:, 0]
        np.testing.assert_allclose(found, xy[:, 0], atol=0.1)  # float32


def test_points_outside_have_no_value(open_raster):
    raster = open_raster(np.ones((2, 2), dtype=np.float32))
    outside = [[499999, 4999900], [500201, 4999900], [500100, 5000001], [500100, 4999799], [np.inf, 0], [np.nan, 1]]
    assert np.isnan(sample_raster(raster, np.array(outside), UTM)).all()
    assert (sample_raster(raster, np.array([[500001.0, 4999999.0]]), UTM) == 1).all()


def test_a_rotated_grid_is_read_where_its_cells_are(open_raster):
    transform = Affine.translation(500000, 5000000) * Affine.rotation(30) * Affine.scale(100, -100)
    values = np.arange(12, dtype=np.float32).reshape(3, 4)
    raster = open_raster(values, transform=transform)
    x, y = transform * (2.5, 1.5)
    assert sample_raster(raster, np.array([[x, y]]), UTM).item() == 6


def test_a_fine_raster_under_many_points_is_read_in_pieces(open_raster, monkeypatch):
    rng = np.random.default_rng(0)
    raster = open_raster(rng.normal(size=(60, 80)).astype(np.float32))
    xy = np.column_stack([rng.uniform(500000, 508000, 200), rng.uniform(4994000, 5000000, 200)])
    whole = sample_raster(raster, xy, UTM)
    monkeypatch.setattr(raster_sampling, "_MOST_CELLS", 50)
    sizes = []
    read = raster.read
    raster.read = lambda window: sizes.append(window.width * window.height) or read(window)
    np.testing.assert_array_equal(sample_raster(raster, xy, UTM), whole)
    assert len(sizes) > 50


@pytest.mark.parametrize(("east", "north"), [(0.1, 0.0), (0.0, 0.1), (-0.3, 0.2), (0.05, -0.4)])
@pytest.mark.parametrize("crs", [UTM, DEGREES])
def test_slope_and_aspect_of_a_tilted_plane(open_raster, crs, east, north):
    """In degrees too: the model is a plane in metres about 15 E, 45 N, where UTM's grid points north."""
    grids = {UTM: from_origin(499000, 4984000, 20, 20), DEGREES: from_origin(14.987, 45.009, 0.00026, 0.00018)}
    transform = grids[crs]
    column, row = np.meshgrid(np.arange(100) + 0.5, np.arange(100) + 0.5)
    x, y = transform_xy(np.column_stack(transform * (column.ravel(), row.ravel())), crs, UTM).T
    heights = 1000 + east * (x - 500000) + north * (y - 4983000)
    dem = open_raster(heights.reshape(100, 100), transform=transform, crs=crs)
    at = np.column_stack(transform * (np.array([40.3, 50.5, 60.9]), np.array([45.2, 50.5, 55.7])))
    height, slope, aspect = terrain(dem, at, crs)
    xy = transform_xy(at, crs, UTM)
    np.testing.assert_allclose(height, 1000 + east * (xy[:, 0] - 500000) + north * (xy[:, 1] - 4983000), atol=0.01)
    # UTM is 0.04 % too small at its central meridian.
    np.testing.assert_allclose(slope, np.degrees(np.arctan(np.hypot(east, north))), rtol=1e-3)
    np.testing.assert_allclose(aspect, np.degrees(np.arctan2(-east, -north)) % 360, atol=0.2)


def test_level_ground_faces_nowhere_and_the_edge_has_no_slope(open_raster):
    dem = open_raster(np.full((5, 5), 7.0))
    xy = np.array([[500250.0, 4999750.0], [500050.0, 4999950.0], [0.0, 0.0]])
    height, slope, aspect = terrain(dem, xy, UTM)
    np.testing.assert_array_equal(height, [7, 7, np.nan])
    assert slope[0] == pytest.approx(0, abs=1e-6)
    assert np.isnan(slope[1:]).all()
    assert np.isnan(aspect).all()
