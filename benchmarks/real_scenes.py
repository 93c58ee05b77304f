"""The real scenes among the tests' data, as arrays."""

from __future__ import annotations

import csv
import gzip
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
from numpy.typing import NDArray

from ..algorithms.days import days_of
from ..algorithms.patterns.least_squares import common_columns
from ..algorithms.series.scene import scene_motion
from ..algorithms.series.velocity import DAYS_PER_YEAR, velocities
from ..algorithms.tables.dates import parse_date_field

__all__ = ["RealScene", "boissano", "quiet_noise", "ustica"]

_QUIET = 1.0  # mm/yr
_DATA = Path(__file__).resolve().parent.parent / "tests" / "data"


@dataclass(frozen=True)
class RealScene:
    """Coordinates (n, 2) in m, displacement (n, T) in mm, and the T dates."""

    coordinates: NDArray[np.float64]
    displacement: NDArray[np.float32]
    dates: list[date]


def ustica() -> RealScene:
    """EGMS L2b over Ustica: 11 590 points, 210 dates."""
    with gzip.open(_DATA / "egms_ustica_l2b.csv.gz", "rt", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    values = dict(zip(header, zip(*rows)))
    return _scene(values, np.column_stack([values["easting"], values["northing"]]).astype(np.float64))


def boissano() -> RealScene:
    """Boissano, TRE-style Shapefile: 1372 points, 99 dates."""
    meta, _, geometry, columns = pyogrio.raw.read(f"/vsizip/{_DATA / 'boissano_tre.zip'}")
    # Little-endian WKB points: byte order, type, x, y.
    coordinates = np.array([np.frombuffer(bytes(wkb), dtype="<f8", count=2, offset=5) for wkb in geometry])
    return _scene(dict(zip(meta["fields"], columns)), coordinates)


def quiet_noise(scene: RealScene) -> NDArray[np.float64]:
    """Return what a line and a yearly season leave (n, T), mm, of points that hardly move against the scene."""
    days = days_of(scene.dates)
    series = scene.displacement.astype(np.float64) - scene_motion(scene.displacement)
    quiet = series[np.abs(velocities(series, days)[0]) < _QUIET]
    years = (days - days[0]) / DAYS_PER_YEAR
    basis = np.linalg.qr(np.vstack([common_columns(years), years]).T)[0]
    left: NDArray[np.float64] = quiet - (quiet @ basis) @ basis.T
    return left


def _scene(values: Mapping[str, Any], coordinates: NDArray[np.float64]) -> RealScene:
    days = {name: day for name in values if (day := parse_date_field(name)) is not None}
    names = sorted(days, key=lambda name: days[name])
    displacement = np.column_stack([np.asarray(values[name], dtype=np.float32) for name in names])
    return RealScene(coordinates, displacement, [days[name] for name in names])
