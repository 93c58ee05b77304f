"""Rasters made of others hold what their words say."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

pytest.importorskip("rasterio")

from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.rasters.derived import Chained, Masked, WithFirstEpoch
from insar_hotspots.algorithms.rasters.grids import Grid
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.windows import Window

GRID = Grid(4, 3, Affine(10, 0, 0, 0, -10, 0), CRS.from_epsg(32633))
WINDOW = Window(0, 0, 4, 3)
DAYS = [date(2018, 1, 18), date(2018, 1, 30), date(2018, 2, 11), date(2018, 2, 23)]
START = date(2018, 1, 6)


class Bands:
    block_shape = (3, 4)
    grid = GRID

    def __init__(self, values):
        self.values, self.n_bands = np.asarray(values, dtype=np.float32), len(values)

    def read(self, window):
        return self.values[:, : window.height, : window.width].copy()


@pytest.fixture
def truth():
    return np.random.default_rng(0).normal(0, 5, (4, 3, 4)).astype(np.float32)


def test_the_first_epoch_is_zero_where_anything_is_known(truth):
    truth[:, 0, 0] = np.nan
    truth[1:, 0, 1] = np.nan
    found = WithFirstEpoch(Bands(truth)).read(WINDOW)
    assert np.isnan(found[0, 0, 0])
    assert (found[0].ravel()[1:] == 0).all()
    np.testing.assert_array_equal(found[1:], truth)


def test_changing_references_give_what_one_reference_gives(truth):
    references = [START, START, DAYS[1], DAYS[2]]
    given = truth.copy()
    given[2] -= truth[1]
    given[3] -= truth[2]
    found = Chained(Bands(given), DAYS, references).read(WINDOW)
    np.testing.assert_allclose(found, truth, rtol=1e-5, atol=1e-5)


def test_a_reference_of_which_nothing_is_known_is_refused(truth):
    with pytest.raises(InputError, match="2018-02-11 is counted from 2018-02-01, of which there is no raster"):
        Chained(Bands(truth), DAYS, [START, START, date(2018, 2, 1), DAYS[2]])


def test_cells_are_missing_where_the_mask_is_zero(truth):
    mask = np.ones_like(truth)
    mask[2, 1, 1] = 0
    found = Masked(Bands(truth), Bands(mask)).read(WINDOW)
    assert np.isnan(found[2, 1, 1])
    assert np.isnan(found).sum() == 1
