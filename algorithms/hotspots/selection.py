"""How much of the motion of a group is noise that let its points in."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["NOTHING_PICKED", "Selection", "selection_of"]

_BANDWIDTH = 0.5  # of a point's error


@dataclass(frozen=True)
class Selection:
    """What the choice of a group's points does to its motion.

    Attributes
    ----------
    picked, picked_std : float
        Share of the group's motion that is noise by which points were let in, and its standard error.
    noise : float
        Root mean square noise of its points, as a multiple of the usual.
    """

    picked: float
    picked_std: float
    noise: float


NOTHING_PICKED = Selection(0.0, 0.0, 1.0)


def selection_of(
    margin: NDArray[np.float64], error: NDArray[np.float64], n_members: int, point_noise: NDArray[np.floating]
) -> Selection:
    """Return what choosing points by their own amplitude does to a group's mean.

    Points whose noise lifts them over the edge are let in, and those that it pushes below are not. A point's amplitude
    exceeds its true one, given that it is a, by -s^2 d log f(a) / da on average (Tweedie; Efron 2011), where f is the
    density of all amplitudes measured and s the error. Summed over those beyond an edge c, that is s^2 times the number
    of points per unit of amplitude at c. This is measured over all points that may join, in or out, by a normal kernel;
    its error is that of a count.

    Parameters
    ----------
    margin : (m,) float
        By how much the amplitude of each point that may join is beyond its edge, in errors.
    error : (m,) float
        Of the amplitudes, as shares of the group's.
    n_members : int
        Points in the group.
    point_noise : (n_members,) float
        Their noise, as a multiple of the usual.
    """
    at_the_edge = np.exp(-0.5 * (margin / _BANDWIDTH) ** 2) / (np.sqrt(2 * np.pi) * _BANDWIDTH)
    shares = np.sort(error * at_the_edge) / n_members
    noise = np.sqrt(np.mean(np.sort(point_noise.astype(np.float64)) ** 2))
    return Selection(float(shares.sum()), float(np.sqrt((shares**2).sum())), float(noise))
