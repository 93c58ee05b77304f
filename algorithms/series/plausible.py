"""Values that cannot be what they are taken for: codes of missing values, odd dates, velocities of another unit.

What is certain is corrected by those who read series, and said with its number; what is not is for the user to decide.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["MissingCodes", "VelocityVerdict", "judge_velocity", "noise_level", "odd_dates"]

# What programs write where there is nothing; none of them is a displacement in any unit.
_CODES = np.array([999.0, 9999.0, 99999.0, 999999.0, 32767.0, 32768.0, 65535.0])
# Nor is anything of this size: netCDF's 9.97e36, GDAL's -3.4e38, 1e20 and 1e10.
_LARGEST = 1e9
# A code lies so many times beyond the values around it, and is there more than once.
_BEYOND = 10.0
_LEAST_REPEATS = 3
_MOST_SAMPLED = 200_000
# Of dates: the scatter of one beside that of its neighbours in time, and in mm.
_ODD_TIMES, _ODD_MM = 20.0, 50.0
# Velocities say nothing of their unit where the series' own are slower.
_LEAST_VELOCITY = 1.0  # mm/yr
_ALIKE = 1.5
_LEAST_JUDGED = 10  # points


@dataclass
class MissingCodes:
    """Finds, in blocks of values as a file holds them, the codes that stand for missing ones.

    Attributes
    ----------
    n_found
        Values made missing so far.
    found
        The codes among them.
    """

    n_found: int = 0
    found: frozenset[float] = frozenset()

    def words(self) -> str:
        """Return the codes found."""
        return ", ".join(f"{code:g}" for code in sorted(self.found))

    def remove(self, values: NDArray[np.floating]) -> None:
        """Set codes to NaN, in place; values (n, T)."""
        size = np.abs(values)
        with np.errstate(invalid="ignore"):
            largest = float(np.nanmax(size, initial=0.0))
            if largest < _CODES[0] * 0.99:
                return
            is_code = (size >= _LARGEST) & np.isfinite(size)
            listed = np.isin(size, _CODES.astype(values.dtype))
        listed &= ~is_code
        if listed.any():
            others = size[np.isfinite(size) & ~listed & ~is_code]
            step = max(1, others.size // _MOST_SAMPLED)
            usual = float(np.quantile(others[::step], 0.995)) if others.size else 0.0
            for code in np.unique(values[listed]).tolist():
                places = values == code
                repeats = np.count_nonzero(places) >= _LEAST_REPEATS or code in self.found
                if repeats and abs(code) > _BEYOND * usual:
                    is_code |= places
        if is_code.any():
            self.n_found += int(np.count_nonzero(is_code))
            self.found |= frozenset(np.unique(values[is_code]).tolist()[: _CODES.size])
            values[is_code] = np.nan


def noise_level(displacement: NDArray[np.floating]) -> float:
    """Return the median over series (n, T) of the noise of one date, from second differences; NaN where too short."""
    second = np.diff(displacement.astype(np.float64), n=2, axis=1)
    known = np.isfinite(second).sum(axis=1) >= 3
    if not known.any():
        return float("nan")
    # The variance of a second difference of white noise is six times its own.
    each = np.nanmedian(np.abs(second[known]), axis=1) / 0.6745 / np.sqrt(6.0)
    return float(np.median(each))


def odd_dates(displacement: NDArray[np.floating]) -> NDArray[np.bool_]:
    """Say which dates (T,) scatter far more among the points than the dates before and after: no one motion does.

    A step leaves all later dates scattered, and is no such date. Of a few points anything may be true.

    Parameters
    ----------
    displacement : (n, T) float, mm
        A sample of the points; NaN where missing.
    """
    n_dates = displacement.shape[1]
    odd = np.zeros(n_dates, dtype=bool)
    if n_dates < 3:
        return odd
    about = displacement - np.nanmedian(displacement, axis=1, keepdims=True)
    size = np.full(n_dates, np.nan)
    known = np.isfinite(about).sum(axis=0) >= _LEAST_JUDGED
    size[known] = np.nanmedian(np.abs(about[:, known]), axis=0)
    for date in np.flatnonzero(known):
        near = [other for other in range(date - 2, date + 3) if 0 <= other < n_dates and other != date]
        around = size[near][np.isfinite(size[near])]
        if around.size:
            odd[date] = size[date] > _ODD_MM and size[date] > _ODD_TIMES * max(float(around.max()), 1e-6)
    return odd


@dataclass(frozen=True)
class VelocityVerdict:
    """What a column of velocities is beside the series' own.

    Attributes
    ----------
    agrees
        Whether it can be believed, or nothing can be said.
    ratio
        Median of the one over the other, of points that move; NaN where too few do.
    """

    agrees: bool
    ratio: float


def judge_velocity(given: NDArray[np.float64], measured: NDArray[np.float64]) -> VelocityVerdict:
    """Compare given velocities (n,) with the series' own by regression (n,), both in mm/yr.

    They disagree where most of those that move, by either, are half as fast again or slower by as much, or turned.
    """
    known = np.isfinite(given) & np.isfinite(measured)
    moving = known & (np.abs(measured) >= _LEAST_VELOCITY) & (given != 0)
    if np.count_nonzero(moving) < _LEAST_JUDGED:
        return VelocityVerdict(True, float("nan"))
    ratios = given[moving] / measured[moving]
    ratio = float(np.median(ratios))
    # Noise around slow motion makes any ratio: the spread of the ratios about their middle tells whether it means any.
    alike = np.mean((ratios > ratio / _ALIKE) & (ratios < ratio * _ALIKE)) if ratio > 0 else np.mean(ratios < 0)
    disagrees = not 1 / _ALIKE < ratio < _ALIKE and alike > 0.5
    return VelocityVerdict(not disagrees, ratio)
