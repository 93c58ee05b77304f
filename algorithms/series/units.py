"""Whether numbers can be millimetres."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError

__all__ = ["check_unit"]

# No series of millimetres keeps within it: the noise of InSAR alone is larger.
_SMALLEST_RANGE = 0.1  # mm
# Nor does half of a scene move so far while its phase can still be followed.
_LARGEST_RANGE = 5000.0  # mm


def check_unit(displacement: NDArray[np.floating], unit: str) -> None:
    """Raise InputError where series would be too small or too large to be of InSAR in millimetres.

    Parameters
    ----------
    displacement : (n, T) float, mm
        NaN where missing; at least one series with a value.
    unit : str
        They were taken to be in, before they were brought to millimetres.
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
