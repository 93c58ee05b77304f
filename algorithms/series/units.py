"""Whether numbers can be millimetres."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from .plausible import noise_level

__all__ = ["check_unit", "check_velocity_unit"]

# No series of millimetres keeps within it: the noise of InSAR alone is larger.
_SMALLEST_RANGE = 0.1  # mm
# Nor is the noise of one date ever so small.
_SMALLEST_NOISE = 0.15  # mm
# Nor does half of a scene move so far while its phase can still be followed.
_LARGEST_RANGE = 5000.0  # mm
# Not all velocities of a layer are so much alike, nor half of them so far apart.
_LEAST_APART, _MOST_APART = 0.1, 1000.0  # mm/yr
_FEWEST_VELOCITIES = 20  # fewer may be alike by chance


def check_unit(displacement: NDArray[np.floating], unit: str, is_stated: bool = True) -> None:
    """Raise InputError where series would be too small or too large to be of InSAR in millimetres.

    Nor can they be where nobody states their unit and they run smoother from date to date than any InSAR does.

    Parameters
    ----------
    displacement : (n, T) float, mm
        NaN where missing; at least one series with a value.
    unit : str
        They were taken to be in, before they were brought to millimetres.
    is_stated : bool
        Whether the file or the user says so; else it was supposed.
    """
    present = np.isfinite(displacement)
    highest = displacement.max(axis=1, initial=-np.inf, where=present)
    lowest = displacement.min(axis=1, initial=np.inf, where=present)
    extents = (highest - lowest)[present.any(axis=1)]
    extent = float(np.median(extents))
    if 0 < extent < _SMALLEST_RANGE:
        raise InputError(
            "Half of the series stay within {extent:.2g} mm, less than the noise of InSAR, so the displacements "
            "are not in {unit}: choose their unit.",
            extent=extent,
            unit=unit,
        )
    if extent > _LARGEST_RANGE:
        raise InputError(
            "Half of the series move by {extent:.1f} m or more, further than InSAR can follow, so the "
            "displacements are not in {unit}: choose their unit.",
            extent=extent / 1000,
            unit=unit,
        )
    noise = noise_level(displacement)
    if not is_stated and 0 < noise < _SMALLEST_NOISE:
        raise InputError(
            "The series scatter by {noise:.1g} from date to date, less than InSAR does in {unit}, and nothing "
            "says which unit they are in: choose it (metres are likely).",
            noise=noise,
            unit=unit,
        )


def check_velocity_unit(velocity: NDArray[np.floating]) -> None:
    """Raise InputError where velocities are too much alike, or too far apart, to be of InSAR in millimetres a year.

    Parameters
    ----------
    velocity : (n,) float, mm/yr
        All known. Of less than twenty nothing is said.
    """
    if len(velocity) < _FEWEST_VELOCITIES:
        return
    apart = np.abs(velocity - np.median(velocity))
    farthest, usual = float(apart.max()), float(np.median(apart))
    if 0 < farthest < _LEAST_APART:
        raise InputError(
            "All velocities are within {farthest:.2g} of their median, closer than InSAR can tell in millimetres a "
            "year: bring them from metres a year to millimetres a year first, with the field calculator.",
            farthest=farthest,
        )
    if usual > _MOST_APART:
        raise InputError(
            "Half of the velocities are {usual:.2g} or further from their median, faster than InSAR can follow in "
            "millimetres a year: bring them to millimetres a year first, with the field calculator.",
            usual=usual,
        )
