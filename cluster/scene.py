"""A scene in tiles: where its arrays lie, tile by tile and stage by stage, and how a part of it is put together."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray

from ..algorithms.errors import InputError
from ..algorithms.settings import DetectionSettings

__all__ = ["Part", "Scene", "Square", "put"]

Arrays = Mapping[str, NDArray[Any]]


@dataclass(frozen=True)
class Square:
    """The ground of a tile, from its lower left corner, in m."""

    x: float
    y: float
    side: float

    def near(self, low: NDArray[np.float64], high: NDArray[np.float64]) -> bool:
        """Return whether it has ground within a box."""
        mine = self.box
        return bool((mine[0] <= high).all() and (mine[1] >= low).all())

    @property
    def box(self) -> NDArray[np.float64]:
        """Its lower left and upper right corners, (2, 2) m."""
        return np.array([[self.x, self.y], [self.x + self.side, self.y + self.side]])


def put(folder: Path, arrays: Arrays, done: Mapping[str, Any]) -> None:
    """Write arrays into a folder that is there whole or not at all.

    Where a worker that was taken for lost has done the same meanwhile, its arrays, which are the same, stay.
    """
    aside = folder.with_name(f"{folder.name}.{uuid4().hex}.part")
    aside.mkdir(parents=True)
    for name, array in arrays.items():
        np.save(aside / f"{name}.npy", array)
    (aside / "done.json").write_text(json.dumps(done), encoding="utf-8")
    try:
        aside.rename(folder)
    except OSError:
        shutil.rmtree(aside, ignore_errors=True)
        if not (folder / "done.json").is_file():
            raise


@dataclass(frozen=True)
class Scene:
    """What every task knows: the tiles in the order of the curve, the settings, and the folder of arrays.

    Attributes
    ----------
    folder : Path
        `STAGE/TILE/NAME.npy`, and `STAGE/all/NAME.npy` for what is known of all tiles together.
    tiles : tuple of str
        Names.
    squares : tuple of Square
    files : tuple of str
        GeoParquet of each tile.
    n_points : tuple of int
    days : (T,) float64
    settings : DetectionSettings
    """

    folder: Path
    tiles: tuple[str, ...]
    squares: tuple[Square, ...]
    files: tuple[str, ...]
    n_points: tuple[int, ...]
    days: NDArray[np.float64]
    settings: DetectionSettings
    _cache: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __getstate__(self) -> dict[str, Any]:
        """Leave the cache behind: it belongs to a process."""
        return {**self.__dict__, "_cache": {}}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)

    def of_tiles(self, kept: NDArray[np.integer]) -> Scene:
        """Return the scene of some of the tiles, in their order."""

        def of(values: tuple[Any, ...]) -> tuple[Any, ...]:
            return tuple(values[tile] for tile in kept)

        return replace(
            self,
            tiles=of(self.tiles),
            squares=of(self.squares),
            files=of(self.files),
            n_points=of(self.n_points),
        )

    def place(self, stage: str, tile: int | None = None) -> Path:
        """Return the folder of a stage's arrays."""
        return self.folder / stage / ("all" if tile is None else self.tiles[tile])

    def load(self, stage: str, name: str, tile: int) -> NDArray[Any]:
        """Return an array of a tile, read from the file as it is used."""
        return _opened(self.place(stage, tile) / f"{name}.npy")

    def known(self, stage: str, name: str) -> NDArray[Any]:
        """Return what is known of all tiles together."""
        key = f"{stage}/{name}"
        if key not in self._cache:
            array = _opened(self.place(stage) / f"{name}.npy")
            self._cache[key] = array if array.ndim else array[()]
        found: NDArray[Any] = self._cache[key]
        return found

    def first(self, stage: str, count: str, tile: int) -> tuple[int, int]:
        """Return how many a stage counted in the tiles before one, and in all."""
        counts = self.known(stage, count)
        return int(counts[:tile].sum()), int(counts.sum())

    def around(self, low: NDArray[np.float64], high: NDArray[np.float64]) -> list[int]:
        """Return the tiles with ground in a box, in the order of the curve."""
        return [tile for tile, square in enumerate(self.squares) if square.near(low, high)]


def _opened(path: Path) -> NDArray[Any]:
    try:
        array: NDArray[Any] = np.load(path, mmap_mode="r")
    except (ValueError, EOFError) as error:
        raise InputError("{file} is damaged, as after a power cut: remove its folder.", file=path) from error
    return array


class Part:
    """The points of a scene in a box, in the order of the curve, of all tiles that it touches.

    Attributes
    ----------
    rows : (n,) int64
        Their places along the whole curve.
    coordinates : (n, 2) float64, m
    """

    def __init__(self, scene: Scene, taken: list[tuple[int, NDArray[np.int64]]]) -> None:
        self._scene, self._taken = scene, taken
        rows = [inside + scene.first("series", "n_points", tile)[0] for tile, inside in taken]
        self.rows = np.concatenate(rows) if rows else np.empty(0, dtype=np.int64)
        self.coordinates = self.take("series", "coordinates") if rows else np.empty((0, 2))

    @classmethod
    def within(cls, scene: Scene, low: NDArray[np.float64], high: NDArray[np.float64]) -> Part:
        """Return the points in a box, m."""
        taken = []
        for tile in scene.around(low, high):
            coordinates = scene.load("series", "coordinates", tile)
            inside = np.flatnonzero(((coordinates >= low) & (coordinates <= high)).all(axis=1))
            if inside.size:
                taken.append((tile, inside))
        return cls(scene, taken)

    @classmethod
    def of_rows(cls, scene: Scene, rows: NDArray[np.int64]) -> Part:
        """Return the points with these places along the whole curve, which increase."""
        ends = scene.known("series", "n_points").cumsum()
        tiles = np.searchsorted(ends, rows, side="right")
        taken = []
        for tile in np.unique(tiles).tolist():
            taken.append((tile, rows[tiles == tile] - scene.first("series", "n_points", tile)[0]))
        return cls(scene, taken)

    @classmethod
    def of_tile(cls, scene: Scene, tile: int, halo: float) -> Part:
        """Return the points of a tile and those around it, within so many metres of its square."""
        low, high = scene.squares[tile].box
        return cls.within(scene, low - halo, high + halo)

    @classmethod
    def of_tile_alone(cls, scene: Scene, tile: int) -> Part:
        """Return the points of a tile."""
        return cls(scene, [(tile, np.arange(scene.known("series", "n_points")[tile]))])

    def own(self, tile: int) -> slice:
        """Return where the points of a tile, all of which are here, lie."""
        first, _ = self._scene.first("series", "n_points", tile)
        start = int(np.searchsorted(self.rows, first))
        return slice(start, start + int(self._scene.known("series", "n_points")[tile]))

    def take(self, stage: str, name: str, axis: int = 0) -> NDArray[Any]:
        """Return an array of the points, whose rows lie along an axis."""
        parts = []
        for tile, inside in self._taken:
            array = self._scene.load(stage, name, tile)
            whole = len(inside) == array.shape[axis]
            parts.append(np.asarray(array) if whole else np.take(array, inside, axis=axis))
        return np.concatenate(parts, axis=axis)

    def take_band(self, stage: str, name: str, band: int) -> NDArray[Any]:
        """Return a band of an array (B, n, K) of the points."""
        return np.concatenate([self._scene.load(stage, name, tile)[band][inside] for tile, inside in self._taken])

    def places(self, rows: NDArray[np.integer]) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        """Return where points with these places along the whole curve lie here, and whether they do."""
        at = np.minimum(np.searchsorted(self.rows, rows), len(self.rows) - 1)
        return at, self.rows[at] == rows
