"""How far the points of a cluster lie from its centre: standard distance and deviational ellipse."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import InputError

__all__ = [
    "DeviationalEllipse",
    "Dispersion",
    "dispersion_by_label",
    "ellipse_outline",
]

NOISE = -1


@dataclass(frozen=True)
class DeviationalEllipse:
    """The ellipse of one standard deviation along the principal axes of a set of points.

    With the covariance matrix of the coordinates (divisor n), the axes point along its eigenvectors and the semi-axes
    are the square roots of its eigenvalues, so `semi_major**2 + semi_minor**2` is the squared standard distance. Tiwari
    and Shirzaei name the spreads along x and y, S_dx and S_dy; here the axes are turned to where the spread is largest
    and smallest. `pointpats.ellipse` has the same axes, its lengths are those here times sqrt(2 n / (n - 2)).

    Attributes
    ----------
    x, y
        Mean centre, m.
    semi_major, semi_minor
        Semi-axes, m. Both are 0 for points at one place; the minor one is 0 (but for rounding) for points on a line.
    azimuth
        Direction of the major axis, degrees clockwise from north (the y axis), 0 <= azimuth < 180; 0 where the spread
        is the same in every direction.
    """

    x: float
    y: float
    semi_major: float
    semi_minor: float
    azimuth: float


@dataclass(frozen=True)
class Dispersion:
    """Spatial dispersion of the points of one cluster.

    Attributes
    ----------
    label
        The cluster's label.
    n_points
        Number of its points.
    standard_distance
        S_d, m.
    ellipse
        Its deviational ellipse, with the mean centre.
    """

    label: int
    n_points: int
    standard_distance: float
    ellipse: DeviationalEllipse


def ellipse_outline(ellipse: DeviationalEllipse, n_vertices: int = 72) -> np.ndarray:
    """Return the ellipse as a closed ring.

    Parameters
    ----------
    ellipse
        The ellipse.
    n_vertices
        Vertices of the ring, the last of which repeats the first; at least 4.

    Returns
    -------
    ndarray
        (n_vertices, 2), m, counter-clockwise from the end of the major axis. Points at one place or on a line give a
        ring without area.
    """
    turn = np.linspace(0.0, 2.0 * np.pi, n_vertices)
    turn[-1] = 0.0
    along, across = ellipse.semi_major * np.cos(turn), ellipse.semi_minor * np.sin(turn)
    east, north = _axis(np.radians(90.0 - ellipse.azimuth))
    return np.column_stack((ellipse.x + along * east - across * north, ellipse.y + along * north + across * east))


def dispersion_by_label(coordinates: np.ndarray, labels: np.ndarray) -> list[Dispersion]:
    """Return standard distance and deviational ellipse of every cluster, in O(n log n).

    Parameters
    ----------
    coordinates
        (n, 2), m, in a projected system.
    labels
        (n,) integers; -1 is noise and is left out.

    Returns
    -------
    list of Dispersion
        One for each label that occurs, by ascending label; empty if all points are noise.

    Raises
    ------
    InputError
        If a coordinate is not a finite number.
    """
    labels = np.asarray(labels)
    order = np.argsort(labels, kind="stable")
    order = order[labels[order] != NOISE]
    if not len(order):
        return []
    present, starts, counts = np.unique(labels[order], return_index=True, return_counts=True)
    points = np.asarray(coordinates, dtype=np.float64)[order]
    if not np.isfinite(points).all():
        raise InputError("A coordinate is not a finite number; check the points' geometries.")

    # Reference to each cluster's first point, then to its mean: exact differences of nearby numbers.
    origins = points[starts]
    points -= np.repeat(origins, counts, axis=0)
    means = np.add.reduceat(points, starts, axis=0) / counts[:, None]
    points -= np.repeat(means, counts, axis=0)
    centres = origins + means

    def mean_of(values: np.ndarray) -> np.ndarray:
        return np.asarray(np.add.reduceat(values, starts) / counts)

    x, y = np.ascontiguousarray(points[:, 0]), np.ascontiguousarray(points[:, 1])
    xx, yy, xy = mean_of(x * x), mean_of(y * y), mean_of(x * y)
    isotropic = (xx == yy) & (xy == 0.0)
    direction = np.where(isotropic, np.pi / 2, 0.5 * np.arctan2(2.0 * xy, xx - yy))
    # Spread along and across the axis rather than eigenvalues: these lose the minor axis of points nearly on a line.
    east, north = (np.repeat(part, counts) for part in _axis(direction))
    along, across = mean_of((x * east + y * north) ** 2), mean_of((y * east - x * north) ** 2)
    semi_major, semi_minor = np.sqrt(np.maximum(along, across)), np.sqrt(np.minimum(along, across))
    azimuth = np.mod(90.0 - np.degrees(direction), 180.0)
    azimuth[azimuth >= 180.0] = 0.0  # np.mod of a tiny negative angle rounds up to 180

    return [
        Dispersion(
            int(present[k]),
            int(counts[k]),
            float(np.sqrt(xx[k] + yy[k])),
            DeviationalEllipse(
                float(centres[k, 0]),
                float(centres[k, 1]),
                float(semi_major[k]),
                float(semi_minor[k]),
                float(azimuth[k]),
            ),
        )
        for k in range(len(present))
    ]


def _axis(direction: np.ndarray | float) -> tuple[np.ndarray, np.ndarray]:
    """Return the unit vector (east, north) of a direction in radians counter-clockwise from east."""
    return np.cos(direction), np.sin(direction)
