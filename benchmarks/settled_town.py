"""A town over settlement bowls of known form: points, buildings and a line, and what each building truly undergoes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..algorithms.assets.shapes import LINE, POLYGON, Shapes

__all__ = ["SettlementBowl", "Town", "buildings_of", "line_of", "make_town", "polygons_of"]

Floats = NDArray[np.float64]

_CORNERS = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]]) / 2


@dataclass(frozen=True)
class SettlementBowl:
    """A Gaussian bowl (Peck 1969): -S exp(-r^2 / 2 i^2) at a distance r from its middle.

    Attributes
    ----------
    centre : (x, y), m
    settlement : float, mm
        S, in the middle.
    width : float, m
        i, from the middle to the steepest place.
    """

    centre: tuple[float, float]
    settlement: float
    width: float

    def at(self, places: Floats) -> Floats:
        """Return the change at places (..., 2), in mm."""
        square = ((places - np.array(self.centre)) ** 2).sum(axis=-1)
        return np.asarray(-self.settlement * np.exp(-square / (2 * self.width**2)))


@dataclass(frozen=True)
class Town:
    """Points and buildings over bowls.

    Attributes
    ----------
    bowls
    xy : (n, 2) float64, m
        Points.
    change : (n,) float64, mm
        With noise.
    noise : float, mm
    corners : (a, 5, 2) float64, m
        Of rectangular buildings, the first again at the end.
    """

    bowls: tuple[SettlementBowl, ...]
    xy: Floats
    change: Floats
    noise: float
    corners: Floats

    def settlement(self, places: Floats) -> Floats:
        """Return the change that the bowls give to places (..., 2), in mm."""
        return _settlement(self.bowls, places)

    def differences(self) -> Floats:
        """Return the true differential settlement of each building, (a,) mm: over 21 by 21 places of its footprint."""
        found = [self._differences(self.corners[start : start + 4096]) for start in range(0, len(self.corners), 4096)]
        return np.concatenate(found)

    def _differences(self, corners: Floats) -> Floats:
        share = np.linspace(0.0, 1.0, 21)
        across, along = (corners[:, 3] - corners[:, 0]), (corners[:, 1] - corners[:, 0])
        places = (
            corners[:, None, None, 0]
            + share[None, :, None, None] * along[:, None, None]
            + share[None, None, :, None] * across[:, None, None]
        )
        return np.asarray(np.ptp(self.settlement(places).reshape(len(places), -1), axis=1))


def make_town(
    n_points: int, n_buildings: int, side: float, bowls: tuple[SettlementBowl, ...], noise: float = 1.0, seed: int = 0
) -> Town:
    """Return points and buildings spread evenly over a square of `side` metres."""
    rng = np.random.default_rng(seed)
    xy = rng.uniform(0.0, side, (n_points, 2))
    change = _settlement(bowls, xy) + rng.normal(0.0, noise, n_points)
    return Town(bowls, xy, change, noise, buildings_of(rng.uniform(0.0, side, (n_buildings, 2)), rng))


def _settlement(bowls: tuple[SettlementBowl, ...], places: Floats) -> Floats:
    """Return the sum of bowls at places (..., 2), each where it is felt."""
    flat = places.reshape(-1, 2)
    total = np.zeros(len(flat))
    for bowl in bowls:
        felt = np.flatnonzero((np.abs(flat - np.array(bowl.centre)) < 6 * bowl.width).all(axis=1))
        total[felt] += bowl.at(flat[felt])
    return total.reshape(places.shape[:-1])


def buildings_of(centres: Floats, rng: np.random.Generator) -> Floats:
    """Return corners (a, 5, 2) of rectangles of 10 to 40 by 8 to 20 m about centres (a, 2), turned anyhow."""
    n = len(centres)
    size = np.column_stack([rng.uniform(10, 40, n), rng.uniform(8, 20, n)])
    angle = rng.uniform(0, np.pi, n)
    along = np.column_stack([np.cos(angle), np.sin(angle)])
    across = np.column_stack([-along[:, 1], along[:, 0]])
    offset = _CORNERS[None] * size[:, None]
    return np.asarray(centres[:, None] + offset[..., :1] * along[:, None] + offset[..., 1:] * across[:, None])


def polygons_of(corners: Floats) -> Shapes:
    """Return closed rings (a, k, 2) as polygons."""
    n_assets, n_corners, _ = corners.shape
    parts = n_corners * np.arange(n_assets + 1)
    return Shapes(POLYGON, corners.reshape(-1, 2), parts, np.arange(n_assets + 1))


def line_of(vertices: Floats) -> Shapes:
    """Return one line (m, 2)."""
    return Shapes(LINE, np.asarray(vertices, dtype=np.float64), np.array([0, len(vertices)]), np.array([0, 1]))
