"""How the ground under each footprint bends: a plane or a quadratic surface through the points near it.

Of n points with changes d (mm) at places (x, y), a surface of p coefficients c is fitted by least squares, d = X c, of
the terms 1, u, v or 1, u, v, u^2, uv, v^2; u and v run along and across the footprint from its middle. The error of
what is linear in the coefficients, a'c, is s sqrt(a' (X'X)^-1 a). s^2 is the points' own mean square error, or that of
the residuals where this is larger. Where the points know no error of their own, s^2 is that of the residuals times
f / (f - 2) of f = n - p: the variance of Student's t, as few residuals do not know it well.
"""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import NDArray

from .figures import DISAGREE, NO_POINTS, PLACED, TOLD, TOO_FEW, Surfaces
from .near import Near
from .shapes import Axes

__all__ = ["ALONG_EAST", "FAR", "FEWEST", "FEWEST_BENT", "FEWEST_FREE", "fit_surfaces"]

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

FEWEST, FEWEST_BENT = 5, 10
"""Points that a plane and a quadratic surface take: two and four more than their coefficients."""

FEWEST_FREE = 3
"""Residuals more than coefficients that tell an error by themselves."""

FAR = 1.0
"""Largest a'(X'X)^-1 a at any place of the footprint: each is known at least as well as a single point is."""

ALONG_EAST = 0.75
"""Square of the cosine of 30 degrees: from it on, the east component tells the strain along an axis."""

_DISAGREE = 25.0  # times the variance that the points' own errors leave
_COLUMNS = (
    "difference", "difference_err", "rate", "tilt", "tilt_err", "downhill", "distortion", "distortion_err",
    "deflection", "deflection_err", "strain", "strain_err",
)  # fmt: skip


def fit_surfaces(
    near: Near,
    coordinates: Floats,
    values: Floats,
    errors: Floats,
    axes: Axes,
    places: tuple[Integers, Floats],
    reach: float,
) -> Surfaces:
    """Fit a surface to the points of each footprint.

    Parameters
    ----------
    near
        Points of each of a assets.
    coordinates : (n, 2) float64, m
        Of all points.
    values : (n, 3) float64
        Change (mm), velocity (mm/yr) and change of the east component (mm), whose column is NaN where it is not known.
    errors : (n,) float64, mm
        Of the change; NaN where not known.
    axes
        Of the footprints.
    places
        As `footprint_places` gives them.
    reach : float, m
        How far from a footprint its points may lie.
    """
    n_assets = len(axes.length)
    figures = np.full((n_assets, len(_COLUMNS)), np.nan)
    why = np.zeros(n_assets, dtype=np.int64)
    _fit(
        near.start, near.rows, coordinates, values, errors, axes.centre, axes.along, axes.length, axes.width, *places,
        reach, figures, why,
    )  # fmt: skip
    return Surfaces(why, **dict(zip(_COLUMNS, figures.T)))


@njit(cache=True, nogil=True, error_model="numpy")
def _inverse(matrix):  # type: ignore[no-untyped-def]
    """Return the inverse of a small positive definite matrix, by Gauss and Jordan; of a singular one, what is huge."""
    size = len(matrix)
    work = matrix.copy()
    result = np.eye(size)
    for i in range(size):
        work[i, i] += 1e-12 * (matrix[i, i] + matrix[0, 0])
    for i in range(size):
        pivot = work[i, i]
        if pivot <= 0.0:
            pivot = 1e-300
        for k in range(size):
            work[i, k] /= pivot
            result[i, k] /= pivot
        for j in range(size):
            if j != i:
                factor = work[j, i]
                for k in range(size):
                    work[j, k] -= factor * work[i, k]
                    result[j, k] -= factor * result[i, k]
    return result


@njit(cache=True, nogil=True, error_model="numpy")
def _terms(u, v, row):  # type: ignore[no-untyped-def]
    row[0], row[1], row[2] = 1.0, u, v
    if len(row) > 3:
        row[3], row[4], row[5] = u * u, u * v, v * v


@njit(cache=True, nogil=True, error_model="numpy")
def _form(a, matrix, b):  # type: ignore[no-untyped-def]
    total = 0.0
    for i in range(len(a)):
        for j in range(len(b)):
            total += a[i] * matrix[i, j] * b[j]
    return total


@njit(cache=True, nogil=True, error_model="numpy")
def _fit(  # type: ignore[no-untyped-def]
    start, rows, coordinates, values, errors, centre, along, length, width, place_start, places, reach, figures, why
):
    for asset in range(len(length)):
        begin, end = start[asset], start[asset + 1]
        n = end - begin
        why[asset] = NO_POINTS if n == 0 else TOO_FEW
        tx, ty = along[asset]
        scale = length[asset] / 2 + reach
        for size in (6, 3):
            if n < (FEWEST_BENT if size == 6 else FEWEST):
                continue
            row = np.empty(size)
            normal = np.zeros((size, size))
            right = np.zeros((size, 3))
            middle = np.zeros(3)
            own = 0.0
            for k in range(begin, end):
                own += errors[rows[k]] ** 2
                for c in range(3):
                    middle[c] += values[rows[k], c] / n
            own /= n
            if np.isnan(own) and n - size < FEWEST_FREE:
                continue
            for k in range(begin, end):
                x, y = coordinates[rows[k], 0] - centre[asset, 0], coordinates[rows[k], 1] - centre[asset, 1]
                _terms((x * tx + y * ty) / scale, (y * tx - x * ty) / scale, row)
                for i in range(size):
                    for j in range(size):
                        normal[i, j] += row[i] * row[j]
                    for c in range(3):
                        right[i, c] += row[i] * (values[rows[k], c] - middle[c])
            inverse = _inverse(normal)
            furthest = 0.0
            for k in range(place_start[asset], place_start[asset + 1]):
                x, y = places[k, 0] - centre[asset, 0], places[k, 1] - centre[asset, 1]
                _terms((x * tx + y * ty) / scale, (y * tx - x * ty) / scale, row)
                furthest = max(furthest, _form(row, inverse, row))
            if not furthest <= FAR:
                why[asset] = PLACED
                continue
            c = inverse @ right
            left = np.zeros(3)
            for k in range(begin, end):
                x, y = coordinates[rows[k], 0] - centre[asset, 0], coordinates[rows[k], 1] - centre[asset, 1]
                _terms((x * tx + y * ty) / scale, (y * tx - x * ty) / scale, row)
                for j in range(3):
                    fitted = middle[j]
                    for i in range(size):
                        fitted += row[i] * c[i, j]
                    left[j] += (values[rows[k], j] - fitted) ** 2 / (n - size)
            if left[0] > _DISAGREE * own and own > 0.0:
                why[asset] = DISAGREE
                break
            why[asset] = TOLD
            variance = left[0]
            if own > variance:
                variance = own
            if np.isnan(own):
                variance *= (n - size) / (n - size - 2)
            noise = np.sqrt(variance)
            _summarise(
                asset,
                c,
                inverse,
                noise,
                np.sqrt(left[2]),
                scale,
                centre,
                along,
                length,
                width,
                place_start,
                places,
                figures,
            )
            break


@njit(cache=True, nogil=True, error_model="numpy")
def _summarise(  # type: ignore[no-untyped-def]
    asset, c, inverse, noise, noise_east, scale, centre, along, length, width, place_start, places, figures
):
    size = len(c)
    tx, ty = along[asset]
    row = np.empty(size)
    low, high = np.zeros(size), np.zeros(size)
    least, most = np.inf, -np.inf
    for k in range(place_start[asset], place_start[asset + 1]):
        x, y = places[k, 0] - centre[asset, 0], places[k, 1] - centre[asset, 1]
        _terms((x * tx + y * ty) / scale, (y * tx - x * ty) / scale, row)
        value = 0.0
        for i in range(size):
            value += row[i] * c[i, 0]
        if value < least:
            least, low[:] = value, row
        if value > most:
            most, high[:] = value, row
    step = high - low
    figures[asset, 0] = most - least
    figures[asset, 1] = noise * np.sqrt(_form(step, inverse, step))
    rate = 0.0
    for i in range(size):
        rate += step[i] * c[i, 1]
    figures[asset, 2] = abs(rate)
    gu, gv = c[1, 0] / scale, c[2, 0] / scale
    tilt = np.hypot(gu, gv)
    slope = np.zeros(size)
    if tilt > 0.0:
        slope[1], slope[2] = gu / tilt / scale, gv / tilt / scale
    else:
        slope[1] = 1.0 / scale
    figures[asset, 3] = tilt
    figures[asset, 4] = noise * np.sqrt(_form(slope, inverse, slope))
    figures[asset, 5] = np.degrees(np.arctan2(-(gu * tx - gv * ty), -(gu * ty + gv * tx))) % 360.0
    across = False
    if size == 6:
        curve_u, curve_v = abs(2 * c[3, 0]) / scale**2, abs(2 * c[5, 0]) / scale**2
        across = curve_v * width[asset] > curve_u * length[asset]
        curve, side, term = (curve_v, width[asset], 5) if across else (curve_u, length[asset], 3)
        error = 2 * noise * np.sqrt(inverse[term, term]) / scale**2
        figures[asset, 6], figures[asset, 7] = curve * side / 2, error * side / 2
        figures[asset, 8], figures[asset, 9] = curve * side / 8, error * side / 8
    # Along that axis; north is not known, and taken as zero.
    east = -ty if across else tx
    if east * east >= ALONG_EAST:
        term = 2 if across else 1
        figures[asset, 10] = east * c[term, 2] / scale
        figures[asset, 11] = abs(east) * noise_east * np.sqrt(inverse[term, term]) / scale
