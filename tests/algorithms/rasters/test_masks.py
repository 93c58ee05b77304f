"""Masks that processors write beside or into their results are heeded, and said."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

pytest.importorskip("rasterio")

import h5py
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.rasters.points import StackSampler
from insar_hotspots.algorithms.rasters.stack import open_stack
from insar_hotspots.algorithms.settings import StackSettings
from insar_hotspots.tests.recorder import Recorder

DATES = [date(2018, 1, 6), date(2018, 1, 18), date(2018, 1, 30)]
SHAPE = (4, 6)
EOS = "HDFEOS/GRIDS/timeseries"


@pytest.fixture
def cube():
    """Give millimetres, (dates, rows, columns), none of them 0 throughout."""
    return np.random.default_rng(1).normal(0, 20, (len(DATES), *SHAPE)).astype(np.float32)


@pytest.fixture
def licsbas(tmp_path, cube):
    """Write `cum.h5` as LiCSBAS13_sb_inv.py does, and a mask as LiCSBAS15_mask_ts.py does, in a folder of results."""
    with h5py.File(tmp_path / "cum.h5", "w") as file:
        file["imdates"] = np.array([int(f"{day:%Y%m%d}") for day in DATES], dtype=np.int32)
        file["cum"] = cube
        file["vel"] = np.zeros(SHAPE, dtype=np.float32)
        file["corner_lat"], file["corner_lon"] = 38.5, -118.5
        file["post_lat"], file["post_lon"] = -0.001, 0.001
        file["refarea"] = "1:2/1:2"
    (tmp_path / "results").mkdir()

    def write_mask(mask):
        np.asarray(mask, dtype=np.float32).tofile(tmp_path / "results" / "mask")
        return tmp_path / "cum.h5"

    return write_mask


@pytest.fixture
def he5(tmp_path, cube):
    """Write what MintPy's save_hdfeos5.py does: metres, attributes as text, quality and geometry beside."""

    def write(mask, coherence):
        path = tmp_path / "S1_IW12_128_0593_0597_20180106_20180130.he5"
        with h5py.File(path, "w") as file:
            place = {"X_FIRST": "-90.5", "Y_FIRST": "0.5", "X_STEP": "0.001", "Y_STEP": "-0.001", "X_UNIT": "degrees"}
            for key, value in {"FILE_TYPE": "HDFEOS", "UNIT": "m", "EPSG": "4326", **place}.items():
                file.attrs[key] = value
            file[f"{EOS}/observation/displacement"] = cube / 1000
            file[f"{EOS}/observation/date"] = np.array([f"{day:%Y%m%d}".encode() for day in DATES])
            file[f"{EOS}/observation/bperp"] = np.zeros(len(DATES), dtype=np.float32)
            file[f"{EOS}/quality/mask"] = np.asarray(mask, dtype=bool)
            file[f"{EOS}/quality/temporalCoherence"] = np.asarray(coherence, dtype=np.float32)
            file[f"{EOS}/quality/avgSpatialCoherence"] = np.full(SHAPE, np.nan, dtype=np.float32)
            file[f"{EOS}/geometry/height"] = np.full(SHAPE, 12.0, dtype=np.float32)
            file[f"{EOS}/geometry/incidenceAngle"] = np.full(SHAPE, 34.0, dtype=np.float32)
        return path

    return write


def read(path, **settings):
    """Give the numbers of the cells that became points, their series and attributes, and what was said."""
    reporter = Recorder()
    sampler = StackSampler(open_stack([str(path)], reporter=reporter), StackSettings(**settings))
    (points,) = sampler.points(reporter=reporter)
    return points, "\n".join(map(str, reporter.lines))


MASK = np.ones(SHAPE)
MASK[1, 2] = MASK[3, 0] = 0


def test_licsbas_cells_that_its_mask_leaves_out_are_no_points(licsbas, cube):
    mask = MASK.copy()
    mask[0, 0] = np.nan  # no velocity: nothing is said of it
    points, said = read(licsbas(mask))
    assert points.rows.tolist() == np.flatnonzero(MASK).tolist()
    np.testing.assert_array_equal(points.displacement, cube.reshape(len(DATES), -1).T[points.rows])
    assert "where results/mask is 0" in said


def test_a_mask_of_another_size_is_not_this_stacks(licsbas):
    points, said = read(licsbas(np.zeros((3, 3))))
    assert len(points.rows) == MASK.size
    assert "mask" not in said


def test_he5_of_mintpy_and_miaplpy_keeps_to_its_mask(he5, cube):
    coherence = np.linspace(0.1, 0.9, MASK.size).reshape(SHAPE)
    points, said = read(he5(MASK, coherence), min_coherence=0.5)
    assert points.rows.tolist() == np.flatnonzero((MASK == 1) & (coherence >= 0.5)).tolist()
    np.testing.assert_allclose(points.displacement, cube.reshape(len(DATES), -1).T[points.rows], rtol=1e-5)
    assert (points.attributes["incidence"] == 34).all()
    assert "quality/mask is 0" in said


def test_a_coherence_that_nobody_filled_is_no_reason_to_refuse_a_file(he5):
    path = he5(MASK, np.full(SHAPE, np.nan))
    points, _ = read(path)
    assert len(points.rows) == np.count_nonzero(MASK)
    with pytest.raises(InputError, match="has no value at any of the points"):
        read(path, min_coherence=0.5)
