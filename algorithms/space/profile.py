"""Points along a line: where each lies on it, and what lies along it (Yang et al. 2024, figure 6)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError

if TYPE_CHECKING:
    Floats = NDArray[np.float64]

__all__ = ["ProfileSections", "line_length", "profile_sections", "project_on_line"]


def line_length(line: Floats) -> float:
    """Return the length of a polyline (m, 2) in metres."""
    return float(np.hypot(*np.diff(line, axis=0).T).sum())


def project_on_line(coordinates: Floats, line: Floats) -> tuple[Floats, Floats]:
    """Return where points lie along a line and how far from it.

    Each point is projected on the segment nearest to it, the first of several equally near ones.

    Parameters
    ----------
    coordinates : (n, 2) float, m
    line : (m, 2) float, m
        Vertices of the polyline, at least two different ones.

    Returns
    -------
    along : (n,) float, m
        From the beginning of the line.
    offset : (n,) float, m
        Distance from the line, positive on its left; infinite for a point that lies before its beginning or beyond its
        end, whose nearest place on the line is that end.

    Raises
    ------
    InputError
        If the line has no length.
    """
    steps = np.diff(line, axis=0)
    lengths = np.hypot(*steps.T)
    if not lengths.any():
        raise InputError("The line has no length: draw it through at least two different places.")
    starts, steps = line[:-1][lengths > 0], steps[lengths > 0]
    lengths = lengths[lengths > 0]
    before = np.cumsum(lengths) - lengths
    last = len(lengths) - 1
    along, offset = np.zeros(len(coordinates)), np.full(len(coordinates), np.inf)
    nearest = np.full(len(coordinates), np.inf)
    for number, (start, step, length) in enumerate(zip(starts, steps, lengths)):
        east, north = (coordinates - start).T
        unit_east, unit_north = step / length
        reach = east * unit_east + north * unit_north
        left = north * unit_east - east * unit_north
        within = np.clip(reach, 0.0, length)
        distance = np.hypot(left, reach - within)
        is_outside = ((reach < 0) & (number == 0)) | ((reach > length) & (number == last))
        nearer = distance < nearest
        nearest[nearer] = distance[nearer]
        along[nearer] = before[number] + within[nearer]
        signed = np.where(is_outside, np.inf, np.copysign(distance, left))
        offset[nearer] = signed[nearer]
    return along, offset


@dataclass(frozen=True)
class ProfileSections:
    """What lies along equal sections of a line.

    Attributes
    ----------
    edges : (B + 1,) float, m
        Along the line.
    counts : (B,) int
        Points in each section.
    elevation, velocity : (B,) float
        Medians in m and mm/yr; NaN where no point of the section has a value.
    shares : (B, c) float
        Share of each of c classes among the points that have a class; 0 where none has.
    """

    edges: Floats
    counts: NDArray[np.int64]
    elevation: Floats
    velocity: Floats
    shares: Floats


def profile_sections(
    along: Floats,
    length: float,
    n_sections: int,
    elevation: Floats,
    velocity: Floats,
    codes: NDArray[np.int64],
    n_classes: int,
) -> ProfileSections:
    """Return what lies along equal sections of a line.

    Parameters
    ----------
    along : (n,) float, m
        Of each point, 0 to `length`.
    length : float, m
        Of the line.
    n_sections : int
    elevation, velocity : (n,) float
        NaN where not known.
    codes : (n,) int
        Class of each point, 0 to `n_classes` - 1; negative = none.
    n_classes : int
    """
    edges = np.linspace(0.0, length, n_sections + 1)
    section = np.clip(np.searchsorted(edges, along, side="right") - 1, 0, n_sections - 1)
    has_class = codes >= 0
    cells = np.bincount(section[has_class] * n_classes + codes[has_class], minlength=n_sections * n_classes)
    cells = cells.reshape(n_sections, n_classes)
    return ProfileSections(
        edges=edges,
        counts=np.bincount(section, minlength=n_sections),
        elevation=_medians(section, elevation, n_sections),
        velocity=_medians(section, velocity, n_sections),
        shares=cells / np.maximum(cells.sum(axis=1, keepdims=True), 1),
    )


def _medians(section: NDArray[np.int64], values: Floats, n_sections: int) -> Floats:
    medians = np.full(n_sections, np.nan)
    known = np.isfinite(values)
    order = np.argsort(section[known], kind="stable")
    parts = np.split(values[known][order], np.cumsum(np.bincount(section[known], minlength=n_sections))[:-1])
    for number, part in enumerate(parts):
        if part.size:
            medians[number] = np.median(part)
    return medians
