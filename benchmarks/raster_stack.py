"""Points of a stack of OPERA DISP-S1 as downloaded, of a whole frame, beside a plain read of the same rasters.

What is made is sparse: an eighth of the blocks of the frame are land, in blobs, and a third of that is coherent. It has
the structure of the product: blocks of 256 x 256 cells, shuffled and deflated, and references that move.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..algorithms.rasters.points import StackSampler
from ..algorithms.rasters.stack import open_stack
from ..algorithms.settings import StackSettings
from .files import FOLDER
from .timing import in_fresh_process, say

__all__ = ["run"]

TARGET = "memory under 2 GB"
_MOST_BYTES = 2e9
_BLOCK = 256
_CELL_M = 30.0
_MIN_COHERENCE = 0.6
_EVERY_DAYS = 12
_DATES_A_REFERENCE = 15
_LAYERS = ("displacement", "recommended_mask", "temporal_coherence")


def run(height: int = 7000, width: int = 9000, n_dates: int = 60, seed: int = 0) -> dict[str, Any]:
    """Make the files where they are not there, sample them and read them, each in a process of its own."""
    folder = FOLDER / f"raster_stack_{height}_{width}_{n_dates}"
    folder.mkdir(parents=True, exist_ok=True)
    files = _make(folder, height, width, n_dates, seed)
    ours = in_fresh_process(_sample, folder)
    plain = in_fresh_process(_read, files)
    n_points, n_expected = ours.result, _coherent(files[-1])
    return {
        "ours_s": ours.seconds,
        "peer_s": plain.seconds,
        "ratio": plain.seconds / ours.seconds,
        "agree": ours.peak_bytes < _MOST_BYTES and n_points == n_expected,
        "target": TARGET,
        "meaning": "ours_s: points of the stack; peer_s: a read of every block of its displacement, mask and coherence",
        "n_points": n_points,
        "peak_bytes": ours.peak_bytes,
        "start_bytes": ours.start_bytes,
        "input_bytes": sum(path.stat().st_size for path in files),
        "raster_bytes": plain.result,
    }


def _sample(folder: Path) -> int:
    sampler = StackSampler(open_stack([str(folder)]), StackSettings(min_coherence=_MIN_COHERENCE))
    return sum(len(points.rows) for points in sampler.points())


def _read(files: list[Path]) -> int:
    """Read the same rasters block by block, and nothing else; return their bytes."""
    n_bytes = 0
    for path in files:
        for layer in _LAYERS if path == files[-1] else _LAYERS[:2]:
            with rasterio.open(f'NETCDF:"{path}":{layer}') as dataset:
                for _, window in dataset.block_windows(1):
                    n_bytes += dataset.read(1, window=window).nbytes
    return n_bytes


def _coherent(path: Path) -> int:
    with h5py.File(path) as file:
        return int(sum(np.count_nonzero(values >= _MIN_COHERENCE) for values in _blocks(file["temporal_coherence"])))


def _blocks(data: h5py.Dataset) -> Iterator[NDArray]:
    for row in range(0, data.shape[0], _BLOCK):
        yield data[row : row + _BLOCK]


def _make(folder: Path, height: int, width: int, n_dates: int, seed: int) -> list[Path]:
    start = date(2018, 1, 6)
    days = [start + timedelta(days=_EVERY_DAYS * (k + 1)) for k in range(n_dates)]
    land = np.random.default_rng(seed).random((-(-height // _BLOCK), -(-width // _BLOCK))) < 1 / 8
    land[0, 0] = True
    files = []
    for k, day in enumerate(days):
        first = (k // _DATES_A_REFERENCE) * _DATES_A_REFERENCE
        reference = days[first - 1] if first else start
        name = f"OPERA_L3_DISP-S1_IW_F1_VV_{reference:%Y%m%d}T140755Z_{day:%Y%m%d}T140756Z_v1.0_20250318T222753Z.nc"
        files.append(folder / name)
        if not files[-1].exists():
            say(f"making date {k + 1} of {n_dates}")
            aside = folder / "half.part"
            _make_file(aside, (height, width), land, k, first - 1, seed)
            aside.rename(files[-1])
    return files


def _make_file(path: Path, shape: tuple[int, int], land: NDArray[np.bool_], k: int, reference: int, seed: int) -> None:
    """Write what a file of date k counts from the date `reference`: linear motion of each block, and noise."""
    options = {"chunks": (min(_BLOCK, shape[0]), min(_BLOCK, shape[1])), "compression": 4, "shuffle": True}
    with h5py.File(path, "w") as file:
        file.attrs["Conventions"] = np.bytes_("CF-1.8")
        mapping = file.create_dataset("spatial_ref", data=0)
        mapping.attrs["crs_wkt"] = np.bytes_(CRS.from_epsg(32611).to_wkt())
        mapping.attrs["GeoTransform"] = np.bytes_(f"400000 {_CELL_M} 0 4000000 0 {-_CELL_M}")
        for axis, n, sign in (("y", shape[0], -1), ("x", shape[1], 1)):
            centres = (4e6 if axis == "y" else 4e5) + sign * _CELL_M * (np.arange(n) + 0.5)
            scale = file.create_dataset(axis, data=centres)
            scale.make_scale(axis)
            scale.attrs["standard_name"] = np.bytes_(f"projection_{axis}_coordinate")
            scale.attrs["units"] = np.bytes_("m")
        layers = {}
        for name, kind, fill in (("displacement", "f4", np.nan), ("temporal_coherence", "f4", np.nan)):
            layers[name] = file.create_dataset(name, shape, kind, fillvalue=fill, **options)
        layers["recommended_mask"] = file.create_dataset("recommended_mask", shape, "u1", fillvalue=0, **options)
        layers["displacement"].attrs["units"] = np.bytes_("meters")
        for layer in layers.values():
            layer.attrs["grid_mapping"] = np.bytes_("spatial_ref")
            layer.dims[0].attach_scale(file["y"])
            layer.dims[1].attach_scale(file["x"])
        for row, column in np.argwhere(land):
            cells = np.s_[row * _BLOCK : (row + 1) * _BLOCK, column * _BLOCK : (column + 1) * _BLOCK]
            size = layers["displacement"][cells].shape
            of_block = np.random.default_rng([seed, row, column])
            coherence = of_block.beta(4, 4, size).astype(np.float32)
            speed = of_block.normal(0, 5e-4)  # metres a date
            noise = np.random.default_rng([seed, row, column, k]).normal(0, 2e-3, size)
            layers["displacement"][cells] = (speed * (k - reference) + noise).astype(np.float32)
            layers["temporal_coherence"][cells] = coherence
            layers["recommended_mask"][cells] = 1
