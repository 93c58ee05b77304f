"""Classes of damage, by what the literature gives as limits.

The limits are those of the tensile strain of walls of masonry that Boscardin and Cording (1989) and Burland (1997) give
for their categories of damage (Burland, Broms & de Mello 1977): 0.05, 0.075, 0.15 and 0.3 %.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError

__all__ = ["DAMAGE", "NOT_KNOWN", "Criterion", "Limits", "classes_of", "tensile_strain"]

Floats = NDArray[np.float64]

NOT_KNOWN = -1
"""Class of what the data do not carry."""

DAMAGE = ("negligible", "very slight", "slight", "moderate", "severe")
"""Categories of damage, in the order of the classes; the last is severe to very severe."""


class Criterion(str, Enum):
    """What is held against limits."""

    BOSCARDIN_CORDING = "boscardin"  # tensile strain, of angular distortion and horizontal strain
    BURLAND = "burland"  # tensile strain, of deflection ratio and horizontal strain
    SKEMPTON_MACDONALD = "skempton"  # angular distortion
    DISTORTION = "distortion"  # angular distortion, by limits of one's own
    DIFFERENCE = "difference"  # differential motion, likewise
    VELOCITY = "velocity"  # speed, likewise


OF_DAMAGE = {
    Criterion.BOSCARDIN_CORDING: (0.5, 0.75, 1.5, 3.0),
    Criterion.BURLAND: (0.5, 0.75, 1.5, 3.0),
    # 1/500, 1/300 and 1/150: safe for what may not crack, cracks in panels and walls, damage to the structure.
    Criterion.SKEMPTON_MACDONALD: (2.0, 10 / 3, 20 / 3),
}
"""Limits of the literature, in mm/m."""

# Burland's chart: a beam as long as high, E/G = 2.6, hogging about its lower edge, Poisson's ratio 0.3.
_BENDING, _SHEAR = 1 / 12 + 2.6 / 2, 1 + 1 / (6 * 2.6)
_POISSON = 0.3
_SURE = 2.0  # standard errors


@dataclass(frozen=True)
class Limits:
    """A criterion and its limits.

    Attributes
    ----------
    criterion
    values : tuple of float
        Increasing; mm/m, mm or mm/yr. Empty = those of the literature.

    Raises
    ------
    InputError
        There are none, or they do not increase.
    """

    criterion: Criterion
    values: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        """Fill in the limits of the literature, or look at one's own."""
        if self.criterion in OF_DAMAGE:
            object.__setattr__(self, "values", OF_DAMAGE[self.criterion])
        values = np.array(self.values)
        if not len(values) or not (values > 0).all() or not (np.diff(values) > 0).all():
            raise InputError(
                "The limits of classes must be positive and grow, such as 1, 2, 5, and here they are {values}.",
                values=", ".join(f"{value:g}" for value in self.values) or "–",
            )

    @property
    def needs_vertical(self) -> bool:
        """Whether the criterion is one of vertical motion."""
        return self.criterion not in (Criterion.DIFFERENCE, Criterion.VELOCITY)


def tensile_strain(criterion: Criterion, bending: Floats, strain: Floats) -> Floats:
    """Return the largest tensile strain of walls, in mm/m.

    Boscardin and Cording (1989) take the principal strain of a horizontal strain e and an angular distortion b,
    e cos^2 t + b sin t cos t with tan 2t = b / e, which is e / 2 + sqrt(e^2 + b^2) / 2. Burland (1997) takes a beam's
    bending and shear strains, (D/L) / 1.383 and (D/L) / 1.064 of a deflection ratio D/L where length and height are
    equal, and adds e: to the first as it is, to the second as (1 - n) e / 2 + sqrt(((1 + n) e / 2)^2 + shear^2).

    Parameters
    ----------
    criterion
        One of these two.
    bending : (a,) float, mm/m
        Angular distortion, or deflection ratio.
    strain : (a,) float, mm/m
        Horizontal strain; of shortening, and of what is not known, nothing is added.
    """
    pulled = np.maximum(np.nan_to_num(strain), 0.0)
    if criterion is Criterion.BOSCARDIN_CORDING:
        return np.asarray(pulled / 2 + np.hypot(pulled, bending) / 2)
    by_bending = bending / _BENDING + pulled
    by_shear = (1 - _POISSON) / 2 * pulled + np.hypot((1 + _POISSON) / 2 * pulled, bending / _SHEAR)
    return np.maximum(by_bending, by_shear)


def classes_of(value: Floats, error: Floats, limits: tuple[float, ...]) -> NDArray[np.int64]:
    """Return the class of each value, from 0; `NOT_KNOWN` where value or error is not known or cannot tell it.

    A class is told where two standard errors less and two more are of the same class, or of neighbouring ones.
    """
    known = np.isfinite(value) & np.isfinite(error)
    low, at, high = (
        np.searchsorted(limits, np.where(known, each, 0.0), side="right")
        for each in (value - _SURE * error, value, value + _SURE * error)
    )
    return np.where(known & (high - low <= 1), at, NOT_KNOWN)
