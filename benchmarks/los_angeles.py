"""A synthetic Los Angeles: as many points and dates as Tiwari & Shirzaei (2024) had, hotspots where they name them.

Ground 92 km by 60 km in UTM zone 11N, on a grid of 25 m of which a third of the cells are coherent, dense in town and
sparse in the hills. Every series holds white noise (1.4 to 2.5 mm, by coherence), a turbulent atmosphere correlated
over some 1 and some 5 km and independent from date to date, a seasonal term, a tectonic ramp of ±1 mm/yr and the motion
of the whole scene. The hotspots of T&S section 2 are planted on it (`HOTSPOTS`).

A scene of fewer points covers the same ground by a coarser grid; the hotspots keep their places and sizes in metres.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pyogrio
from numpy.typing import NDArray
from pyproj import Transformer
from scipy.ndimage import gaussian_filter
from scipy.sparse import csr_array

from .synthetic_scene import DAYS_PER_YEAR, evolution

__all__ = ["CRS", "HOTSPOTS", "Hotspot", "LosAngeles", "load_los_angeles", "make_los_angeles", "write_geopackage"]

CRS = "EPSG:32611"
TRUTH_RATE = 2.5  # mm/yr

_FULL_POINTS = 3_039_151
_FULL_STEP = 25.0  # m
_CORNER = np.array([362_000.0, 3_720_000.0])
_EXTENT = np.array([92_000.0, 60_000.0])
_COARSE_STEP = 250.0  # m, the grid on which whatever is smooth in space is drawn
_COMMON_RATE = -1.6  # mm/yr, of the whole scene
_BLOCK_ROWS = 1 << 16


@dataclass(frozen=True)
class Hotspot:
    """One planted hotspot.

    Attributes
    ----------
    place : str
    longitude, latitude : float, degrees
        Of the centre.
    radius : float, m
        Distance at which the motion is half of the centre's; it falls as exp(-ln 2 (distance / radius)^4).
    rate : float, mm/yr
        Mean rate at the centre, negative = sinking.
    evolution : str
        As of `synthetic_scene.Bowl`.
    season_mm : float
        Amplitude of a yearly swing at the centre, as of an aquifer.
    """

    place: str
    longitude: float
    latitude: float
    radius: float
    rate: float
    evolution: str = "linear"
    season_mm: float = 0.0


HOTSPOTS = (
    Hotspot("Santa Ana, pumping", -117.84, 33.73, 2500.0, -15.0, "accelerating", 6.0),
    Hotspot("Santa Ana, recharge", -117.80, 33.79, 1800.0, 5.0, "linear", 4.0),
    Hotspot("Seal Beach", -118.14, 33.76, 700.0, -9.0),
    Hotspot("Seal Beach, uplift", -118.115, 33.745, 500.0, 6.0, "decelerating"),
    Hotspot("Seal Beach, north", -118.12, 33.785, 450.0, -5.0),
    Hotspot("Long Beach", -118.21, 33.77, 900.0, -10.0),
    Hotspot("Long Beach, east", -118.185, 33.785, 500.0, -6.0, "late"),
    Hotspot("Wilmington, uplift", -118.24, 33.79, 800.0, 8.0, "decelerating"),
    Hotspot("Wilmington, west", -118.255, 33.765, 450.0, 5.0),
    Hotspot("Los Angeles, centre", -118.21, 33.95, 2000.0, -4.0),
    Hotspot("Hollywood, D line", -118.39, 34.08, 500.0, -8.0, "step"),
    Hotspot("Hollywood, uplift", -118.37, 34.063, 450.0, 5.0, "late"),
    Hotspot("Hollywood, D line east", -118.345, 34.062, 600.0, -6.0, "late"),
    Hotspot("Santa Ana Mountains", -117.60, 33.76, 600.0, -8.0, "linear", 1.5),
    Hotspot("Santa Ana Mountains, south", -117.575, 33.745, 450.0, -5.0, "linear", 1.5),
)


@dataclass(frozen=True)
class LosAngeles:
    """What was made; rows run along the grid from south-west to north-east.

    Attributes
    ----------
    coordinates : (n, 2) float64, m
        In `CRS`.
    displacement : (n, T) float32, mm
        Memory-mapped where a file was named.
    dates : list of date
    coherence : (n,) float32
    truth : (n,) int64
        1-based number of the hotspot where it moves by 2.5 mm/yr or more on average, 0 elsewhere.
    """

    coordinates: NDArray[np.float64]
    displacement: NDArray[np.float32]
    dates: list[date]
    coherence: NDArray[np.float32]
    truth: NDArray[np.int64]


def make_los_angeles(
    n_points: int = _FULL_POINTS, n_dates: int = 246, seed: int = 0, path: Path | None = None
) -> LosAngeles:
    """Make the scene, block by block.

    Parameters
    ----------
    n_points : int
        Exactly so many.
    n_dates : int
        Up to 246: Sentinel-1's every 6 or 12 days from 2016 to 2022, or fewer spread evenly over the same span.
    seed : int
    path : Path, optional
        The displacement goes into this `.npy` file, which stays mapped; without it, into memory.
    """
    rng = np.random.default_rng(seed)
    dates = _dates(n_dates)
    years = np.array([(day - dates[0]).days for day in dates]) / DAYS_PER_YEAR
    centres = _centres()
    coordinates, coherence = _coherent_points(rng, n_points, centres)
    smooth = _smooth_part(rng, years)
    weights = _interpolation(coordinates)
    shapes = [_shape(coordinates, centre, each.radius) for centre, each in zip(centres, HOTSPOTS)]
    courses = [_course(each, years) for each in HOTSPOTS]

    shape = (n_points, n_dates)
    displacement: NDArray[np.float32] = (
        np.empty(shape, np.float32)
        if path is None
        else np.lib.format.open_memmap(path, mode="w+", dtype=np.float32, shape=shape)
    )
    noise_mm = 3.3 - 2.0 * coherence
    for start in range(0, n_points, _BLOCK_ROWS):
        rows = slice(start, start + _BLOCK_ROWS)
        block = weights[rows] @ smooth
        block += noise_mm[rows, None] * rng.standard_normal(block.shape, dtype=np.float32)
        for bowl, course in zip(shapes, courses):
            moving = np.flatnonzero(bowl[rows] > 1e-3)
            block[moving] += np.outer(bowl[rows][moving], course)
        displacement[rows] = block

    truth = np.zeros(n_points, dtype=np.int64)
    for number, (bowl, each) in enumerate(zip(shapes, HOTSPOTS), start=1):
        truth[np.abs(bowl * each.rate) >= TRUTH_RATE] = number
    return LosAngeles(coordinates, displacement, dates, coherence, truth)


def load_los_angeles(folder: Path, n_points: int = _FULL_POINTS, n_dates: int = 246, seed: int = 0) -> LosAngeles:
    """Return the scene kept in a folder, displacement memory-mapped and read-only; made where it is not there.

    The folder gets `points.gpkg`, the same as a layer, and is made anew when this file has changed.
    """
    made_by = f"{n_points} {n_dates} {seed} {hashlib.sha256(Path(__file__).read_bytes()).hexdigest()}"
    complete = folder / "complete.txt"
    series, rest = folder / "displacement.npy", folder / "rest.npz"
    if not complete.exists() or complete.read_text(encoding="utf-8") != made_by:
        folder.mkdir(parents=True, exist_ok=True)
        complete.unlink(missing_ok=True)
        scene = make_los_angeles(n_points, n_dates, seed, series)
        np.savez(rest, coordinates=scene.coordinates, coherence=scene.coherence, truth=scene.truth)
        write_geopackage(scene, folder / "points.gpkg")
        complete.write_text(made_by, encoding="utf-8")
    with np.load(rest) as kept:
        return LosAngeles(
            kept["coordinates"], np.load(series, mmap_mode="r"), _dates(n_dates), kept["coherence"], kept["truth"]
        )


def write_geopackage(scene: LosAngeles, path: Path) -> None:
    """Write a scene as a layer of points with fields as of EGMS: `pid`, `coherence` and one per date."""
    path.unlink(missing_ok=True)
    # A row of 246 dates fills more than half of SQLite's usual page of 4 kB, and the rest of the page would lie empty.
    pyogrio.set_gdal_config_options({"OGR_SQLITE_PRAGMA": "page_size=16384"})
    names = ["pid", "coherence", *(f"D{day:%Y%m%d}" for day in scene.dates)]
    for start in range(0, len(scene.coordinates), _BLOCK_ROWS):
        rows = slice(start, start + _BLOCK_ROWS)
        pid = np.array([f"LA{row:07d}" for row in range(*rows.indices(len(scene.coordinates)))], dtype=object)
        pyogrio.raw.write(
            path,
            geometry=_wkb(scene.coordinates[rows]),
            field_data=[pid, scene.coherence[rows], *np.ascontiguousarray(scene.displacement[rows].T)],
            fields=names,
            geometry_type="Point",
            crs=CRS,
            driver="GPKG",
            append=start > 0,
            # Nothing in the chain asks the layer where a point is; an index would only take time and space.
            layer_options={} if start else {"SPATIAL_INDEX": "NO"},
            dataset_options={} if start else {"VERSION": "1.3"},  # which every GDAL under QGIS 3.40 knows
        )


def _dates(n_dates: int) -> list[date]:
    """Return 12-day repeats with three years in between at 6 days, thinned evenly to `n_dates`."""
    steps = np.repeat([12, 6, 12], [89, 67, 89])
    days = np.concatenate([[0], np.cumsum(steps)])
    chosen = np.round(np.linspace(0, len(days) - 1, n_dates)).astype(np.int64)
    return [date(2016, 1, 7) + timedelta(int(day)) for day in days[chosen]]


def _centres() -> NDArray[np.float64]:
    """Return (h, 2) centres of the hotspots in `CRS`."""
    to_utm = Transformer.from_crs("EPSG:4326", CRS, always_xy=True)
    return np.array([to_utm.transform(each.longitude, each.latitude) for each in HOTSPOTS])


def _coherent_points(
    rng: np.random.Generator, n_points: int, centres: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float32]]:
    """Return the cells that stay coherent, and their coherence: the best by a smooth random field and some scatter."""
    step = _FULL_STEP * np.sqrt(_FULL_POINTS / n_points)
    n_columns, n_rows = np.floor(_EXTENT / step).astype(np.int64)
    urban = 0.9 * _field(rng, (n_rows, n_columns), 3000.0 / step) + 0.45 * _field(
        rng, (n_rows, n_columns), 300.0 / step
    )
    x, y = (_CORNER[axis] + step * np.arange(n) for axis, n in enumerate((n_columns, n_rows)))
    for centre, each in zip(centres, HOTSPOTS):
        # Ground that has lost its coherence shows no hotspot.
        near = np.hypot(x[None, :] - centre[0], y[:, None] - centre[1]) < 1.5 * each.radius
        urban[near] = np.maximum(urban[near], 1.5)
    score = urban + 0.5 * rng.standard_normal(urban.shape, dtype=np.float32)
    kept = np.sort(np.argpartition(score.ravel(), -n_points)[-n_points:])
    coherence = 0.4 + 0.55 / (1.0 + np.exp(-1.5 * urban.ravel()[kept]))
    return np.column_stack([x[kept % n_columns], y[kept // n_columns]]), coherence.astype(np.float32)


def _smooth_part(rng: np.random.Generator, years: NDArray[np.float64]) -> NDArray[np.float32]:
    """Return (cells, T) of all that varies slowly in space, on the coarse grid."""
    n_columns, n_rows = _coarse_size()
    size = (n_rows, n_columns)
    smooth = np.empty((n_rows * n_columns, len(years)), dtype=np.float32)
    season = np.sin(2 * np.pi * years + 0.8)
    amplitude = 1.5 + 0.5 * _field(rng, size, 3000.0 / _COARSE_STEP)
    ramp = np.add.outer(0.3 * np.linspace(-1, 1, n_rows), 0.7 * np.linspace(-1, 1, n_columns))
    for epoch, time in enumerate(years):
        turbulence = 1.0 * _field(rng, size, 400.0 / _COARSE_STEP) + 1.5 * _field(rng, size, 2000.0 / _COARSE_STEP)
        smooth[:, epoch] = (turbulence + amplitude * season[epoch] + (ramp + _COMMON_RATE) * time).ravel()
    return smooth


def _coarse_size() -> NDArray[np.int64]:
    return (np.ceil(_EXTENT / _COARSE_STEP) + 1).astype(np.int64)


def _interpolation(coordinates: NDArray[np.float64]) -> csr_array:
    """Return (n, cells) weights that interpolate the coarse grid at the points, bilinearly."""
    n_columns, _ = _coarse_size()
    places = (coordinates - _CORNER) / _COARSE_STEP
    cells = places.astype(np.int32)
    right, up = (places - cells).astype(np.float32).T
    first = cells[:, 1] * int(n_columns) + cells[:, 0]
    columns = np.column_stack([first, first + 1, first + n_columns, first + n_columns + 1]).astype(np.int32)
    weights = np.column_stack([(1 - right) * (1 - up), right * (1 - up), (1 - right) * up, right * up])
    starts = np.arange(0, 4 * len(coordinates) + 1, 4)
    return csr_array((weights.ravel(), columns.ravel(), starts), shape=(len(coordinates), int(np.prod(_coarse_size()))))


def _field(rng: np.random.Generator, size: tuple[int, int], correlation_cells: float) -> NDArray[np.float32]:
    """Return a random field of mean 0 and standard deviation 1, smooth over so many cells."""
    field = gaussian_filter(rng.standard_normal(size, dtype=np.float32), correlation_cells, mode="wrap", truncate=3.0)
    return (field - field.mean()) / field.std()


def _shape(coordinates: NDArray[np.float64], centre: NDArray[np.float64], radius: float) -> NDArray[np.float32]:
    """Return the share of the centre's motion at every point."""
    distance = np.hypot(coordinates[:, 0] - centre[0], coordinates[:, 1] - centre[1])
    return np.exp(-np.log(2) * (distance / radius) ** 4).astype(np.float32)


def _course(hotspot: Hotspot, years: NDArray[np.float64]) -> NDArray[np.float32]:
    """Return (T,) displacement at a hotspot's centre in mm."""
    lasting = hotspot.rate * years[-1] * evolution(hotspot.evolution, years / years[-1])
    return (lasting + hotspot.season_mm * np.sin(2 * np.pi * years)).astype(np.float32)


def _wkb(coordinates: NDArray[np.float64]) -> NDArray[np.object_]:
    """Return little-endian well-known binary of points."""
    points = np.empty(len(coordinates), dtype=[("order", "u1"), ("type", "<u4"), ("xy", "<f8", 2)])
    points["order"], points["type"], points["xy"] = 1, 1, coordinates
    return np.array([point.tobytes() for point in points], dtype=object)
