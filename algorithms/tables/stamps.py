"""Time series of StaMPS in MATLAB's files: `ps_plot_ts_*.mat`, as `ps_plot(..., 'ts')` saves them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import h5py
import numpy as np
from numpy.typing import NDArray
from scipy.io import loadmat

from ..errors import InputError
from ..sentences import shortened

__all__ = ["StampsSeries", "read_stamps"]

_WANTED = ("ph_mm", "lonlat", "day", "unwrap_ifg_index")
_BESIDE = "ps2.mat"
# MATLAB counts days from the year 0, Python from the year 1.
_DAYS_BEFORE_YEAR_1 = 366
_MOST_NAMED = 6


@dataclass(frozen=True)
class StampsSeries:
    """Points of StaMPS.

    Attributes
    ----------
    lonlat : (n, 2) float64, degrees
    displacement : (n, T) float32, mm
        Positive towards the satellite.
    dates
        In order of time.
    """

    lonlat: NDArray[np.float64]
    displacement: NDArray[np.float32]
    dates: list[date]


def read_stamps(path: Path) -> StampsSeries:
    """Read a file; places and days that it lacks are taken from `ps2.mat` beside it.

    Raises
    ------
    InputError
        It is no such file, or its arrays do not fit one another.
    """
    found = _variables(path)
    if "ph_mm" not in found:
        raise InputError(
            "{file} has no time series ph_mm, but {names}: choose the ps_plot_ts_*.mat that StaMPS writes for "
            "ps_plot(..., 'ts').",
            file=path.name,
            names=shortened(sorted(_names(path)), _MOST_NAMED),
        )
    beside = path.with_name(_BESIDE)
    if beside.is_file() and not {"lonlat", "day"} <= set(found):
        found = {**_variables(beside), **found}
    lacking = [name for name in ("lonlat", "day") if name not in found]
    if lacking:
        raise InputError(
            "{file} lacks {names}, and there is no ps2.mat beside it: copy that file there.",
            file=path.name,
            names=", ".join(lacking),
        )
    series, lonlat, days = found["ph_mm"], found["lonlat"], found["day"].ravel()
    used = found.get("unwrap_ifg_index", np.empty(0)).ravel().astype(np.int64) - 1
    if (
        series.ndim == 2
        and series.shape[1] != len(days)
        and 0 < len(used) == series.shape[1]
        and used.max() < len(days)
    ):
        days = days[used]
    if series.ndim != 2 or lonlat.shape != (len(series), 2) or len(days) != series.shape[1] or len(days) < 2:
        raise InputError(
            "The arrays of {file} do not fit: ph_mm {series}, lonlat {lonlat}, day {days}. Export it again.",
            file=path.name,
            series=series.shape,
            lonlat=lonlat.shape,
            days=days.shape,
        )
    if not ((days > _DAYS_BEFORE_YEAR_1) & (days < _DAYS_BEFORE_YEAR_1 + date.max.toordinal())).all():
        raise InputError("The day numbers of {file} are no dates: save the file again.", file=path.name)
    order = np.argsort(days, kind="stable")
    dates = [date.fromordinal(int(day) - _DAYS_BEFORE_YEAR_1) for day in days[order]]
    return StampsSeries(lonlat.astype(np.float64), series[:, order].astype(np.float32), dates)


def _variables(path: Path) -> dict[str, NDArray[Any]]:
    """Return what is needed of a file: of versions 4 to 7, or of 7.3, which is HDF5 with its axes turned round."""
    with _damage(path):
        if h5py.is_hdf5(path):
            with h5py.File(path, "r") as file:
                found = {name: np.asarray(file[name][()]).T for name in _WANTED if name in file}
        else:
            content: Mapping[str, Any] = loadmat(path, variable_names=_WANTED)
            found = {name: np.asarray(content[name]) for name in _WANTED if name in content}
    texts = [name for name, values in found.items() if values.dtype.kind not in "biuf"]
    if texts:
        raise InputError(
            "{names} of {file} should hold numbers and does not: save the file again.",
            names=", ".join(texts),
            file=path.name,
        )
    return found


def _names(path: Path) -> list[str]:
    with _damage(path):
        if h5py.is_hdf5(path):
            with h5py.File(path, "r") as file:
                return list(file)
        return [name for name in loadmat(path) if not name.startswith("__")]


@contextmanager
def _damage(path: Path) -> Iterator[None]:
    """Make the user's sentence of what SciPy and h5py raise of a damaged file, which is any of Python's exceptions."""
    try:
        yield
    except Exception as error:
        raise InputError("{file} is no MATLAB file, or breaks off: save it again.", file=path.name) from error
