"""What series do slowly: their coefficients in smooth courses, and in bands of quicker ones that hold noise alone."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

import numpy as np
from numpy.typing import NDArray

from .blocks import each_block
from .sampling import every
from .velocity import DAYS_PER_YEAR

__all__ = [
    "SlowCourses",
    "courses_of",
    "jolt_window",
    "n_bands_within",
    "n_waves",
    "project",
    "slow_courses",
    "usual_remains",
]

_FEWEST = 4
_A_YEAR = 2.5  # half waves: a yearly season has two
_LARGEST_SHARE = 0.25  # of the dates
_WINDOW = 1 / 3  # of the quickest of the slow half waves, for the median that jolts are told by
_LONGEST_WINDOW = 5  # dates
_EVEN_NOISE = 0.3, 5.0  # least and most noise of a point against the usual


@dataclass(frozen=True)
class SlowCourses:
    """Series as sums of cosines of the whole time, made orthonormal over the dates.

    Attributes
    ----------
    slow : (n, K) float32, mm
        Coefficients of half waves 1 to K. The square of a series' root mean square about its mean is the sum of the
        squares of its coefficients over T.
    quicker : list of (n, K) float32, mm
        Those of half waves K + 1 to 2K, and so on: what moves slowly hardly shows there, and an atmosphere that is new
        on each date shows as it does in `slow`.
    noise : (n,) float32
        What remains of a series without its slow course, as a multiple of what usually remains.
    n_dates : int
    years : float
    """

    slow: NDArray[np.float32]
    quicker: list[NDArray[np.float32]]
    noise: NDArray[np.float32]
    n_dates: int
    years: float

    def size_of(self, rate: float) -> float:
        """Return the norm of the coefficients of a line of so many mm/yr: that of any course as large."""
        return rate * self.years * float(np.sqrt(self.n_dates / 12))

    def taken(self, rows: NDArray[np.integer]) -> SlowCourses:
        """Return the courses of some rows, in their order."""
        quicker = [band[rows] for band in self.quicker]
        return SlowCourses(self.slow[rows], quicker, self.noise[rows], self.n_dates, self.years)

    def rate_of(self, coefficients: NDArray[np.floating]) -> NDArray[np.float64]:
        """Return the mm/yr of lines as large as courses (..., K)."""
        return np.asarray(np.linalg.norm(coefficients, axis=-1) / self.size_of(1.0))


def slow_courses(displacement: NDArray[np.floating], days: NDArray[np.float64], n_bands: int) -> SlowCourses:
    """Return the slow courses of series.

    Parameters
    ----------
    displacement : (n, T) float, mm
        Gap-free.
    days : (T,) float64
        Increasing.
    n_bands : int
        Most bands of `quicker`; few dates have room for fewer.
    """
    coefficients, remains = project(displacement, days, n_bands)
    return courses_of(coefficients, remains, days, usual_remains(remains))


def project(
    displacement: NDArray[np.floating], days: NDArray[np.float64], n_bands: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return the coefficients of all bands, (n, K (1 + bands)), and what remains of each series without the slow ones.

    Each series by itself, whatever others there are, and without its jolts, which are of all courses alike.
    """
    from .jolts import without_jolts
    from .products import add_products

    count, n_bands = n_waves(days), n_bands_within(days, n_bands)
    window = jolt_window(days)
    time = (days - days[0]) / (days[-1] - days[0])
    waves = np.cos(np.pi * np.outer(time, np.arange(count * (n_bands + 1) + 1)))
    # The first is the mean. Signs follow the cosines, whatever the factorisation gives.
    basis, triangle = np.linalg.qr(waves)
    basis = np.ascontiguousarray((basis * np.sign(np.diag(triangle)))[:, 1:].astype(np.float32))
    coefficients = np.zeros((len(displacement), basis.shape[1]), dtype=np.float32)
    remains = np.empty(len(displacement), dtype=np.float32)

    def measure(rows: slice) -> None:
        block = without_jolts(displacement[rows], window)
        block -= block.mean(axis=1, keepdims=True)
        add_products(block, basis, coefficients[rows])
        left = (block**2).sum(axis=1) - (coefficients[rows, :count] ** 2).sum(axis=1)
        remains[rows] = np.sqrt(np.maximum(left, 0.0))

    each_block(len(displacement), measure)
    return coefficients, remains


def usual_remains(remains: NDArray[np.float32]) -> float:
    """Return what usually remains of a series."""
    return float(np.median(every(remains)))


def courses_of(
    coefficients: NDArray[np.float32], remains: NDArray[np.float32], days: NDArray[np.float64], usual: float
) -> SlowCourses:
    """Return courses from what `project` gives and what usually remains in the scene."""
    noise = np.clip(remains / usual, *_EVEN_NOISE) if usual > 0 else np.ones_like(remains)
    slow, *quicker = np.split(coefficients, coefficients.shape[1] // n_waves(days), axis=1)
    return SlowCourses(slow, quicker, noise, len(days), float(days[-1] - days[0]) / DAYS_PER_YEAR)


def n_waves(days: NDArray[np.float64]) -> int:
    """Return the number of coefficients of a band."""
    n_dates, years = len(days), float(days[-1] - days[0]) / DAYS_PER_YEAR
    return int(min(max(_FEWEST, ceil(_A_YEAR * years) + 1), max(_LARGEST_SHARE * n_dates, 1), n_dates - 1))


def jolt_window(days: NDArray[np.float64]) -> int:
    """Return over how many dates the median runs that jolts are told by, so that slow courses keep their shape."""
    return min(int(len(days) * _WINDOW / max(n_waves(days), 1)), _LONGEST_WINDOW)


def n_bands_within(days: NDArray[np.float64], most: int) -> int:
    """Return how many bands of quicker courses so many dates have room for."""
    return max(0, min(most, (len(days) - 1) // n_waves(days) - 1))
