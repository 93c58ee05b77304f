"""A run: which tiles, with which settings, where its arrays lie, and how far it is."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..algorithms.days import days_of
from ..algorithms.errors import InputError
from ..algorithms.reporting import SILENT, Reporter
from ..algorithms.sentences import shortened
from ..algorithms.settings import ClusterSettings, DetectionSettings
from ..algorithms.space.morton import morton_keys
from .chain import Crew, key_of, run_chain
from .scene import Scene, Square
from .tiles import TileFooter, read_footer

__all__ = ["Progress", "open_run", "progress_of", "run_tiles"]

_MANIFEST = "run.json"
_MOST_NAMED = 5
_COMMON = {"dates": "dates", "coordinate system": "crs", "unit": "unit", "release": "release"}
"""What tiles must have in common, and the attribute of their footers that says it."""


@dataclass(frozen=True)
class Progress:
    """How far a run is: tiles done by stage, in the order in which they were begun; whether it is at its end."""

    n_tiles: int
    stages: dict[str, int]
    is_done: bool


def run_tiles(
    tiles: Path,
    work: Path,
    settings: DetectionSettings,
    crew: Crew,
    reporter: Reporter = SILENT,
    leave_out: Sequence[str] = (),
) -> Scene:
    """Find the hotspots of a folder of tiles.

    What an earlier run of the same tiles and settings did is not done again; arrays of another run stay beside it.

    Parameters
    ----------
    tiles
        Folder of tiles.
    work
        Folder for what the run needs, with room for 0.8 kB a point.
    settings, crew, reporter
    leave_out
        Names of tiles that are not to be used.

    Raises
    ------
    InputError
        If tiles are damaged or do not fit together: all of them are named.
    """
    footers = _fitting(sorted(path for path in tiles.glob("*.parquet") if path.stem not in leave_out), tiles)
    footers = [footers[number] for number in np.argsort(morton_keys(_middles(footers)))]
    scene = Scene(
        work,
        tuple(footer.path.stem for footer in footers),
        tuple(footer.square for footer in footers),
        tuple(str(footer.path.resolve()) for footer in footers),
        tuple(footer.n_points for footer in footers),
        days_of(footers[0].dates),
        settings,
    )
    key = key_of(scene, [footer.digest for footer in footers])
    work.mkdir(parents=True, exist_ok=True)
    scene = replace(scene, folder=work.resolve() / key)
    scene.folder.mkdir(exist_ok=True)
    for left in scene.folder.glob("*/*.part"):
        shutil.rmtree(left, ignore_errors=True)
    _note(work, scene, footers[0])
    reporter.log(
        "{n} points of {n_tiles} tiles, {n_dates} dates.",
        n=sum(scene.n_points),
        n_tiles=len(scene.tiles),
        n_dates=len(scene.days),
    )
    return run_chain(scene, crew, reporter)


def _middles(footers: list[TileFooter]) -> NDArray[np.float64]:
    return np.array([[each.square.x + each.square.side / 2, each.square.y + each.square.side / 2] for each in footers])


def _fitting(paths: list[Path], folder: Path) -> list[TileFooter]:
    """Return the footers of tiles that fit together; raise InputError that names all others."""
    if not folder.is_dir():
        raise InputError("There is no folder {folder}; is it mounted?", folder=folder)
    if not paths:
        raise InputError("There are no tiles in {folder}; make them with 'tile'.", folder=folder)
    footers, wrong = [], []
    for path in paths:
        try:
            footers.append(read_footer(path))
        except InputError as error:
            wrong.append(str(error))
    for what, attribute in _COMMON.items():
        told = [getattr(footer, attribute) for footer in footers]
        usual = Counter(told).most_common(1)
        others = [footer.path.name for footer, its in zip(footers, told) if its != usual[0][0]]
        if others:
            wrong.append(f"Of another {what} than the other tiles: {shortened(others, _MOST_NAMED)}.")
    if wrong:
        raise InputError(
            "{n} of {total} tiles cannot be used. {why} Make them anew, or leave them out by --without NAME.",
            n=len(wrong),
            total=len(paths),
            why=" ".join(wrong[:_MOST_NAMED]),
        )
    return footers


def _note(work: Path, scene: Scene, footer: TileFooter) -> None:
    told = {
        "key": scene.folder.name,
        "tiles": scene.tiles,
        "files": scene.files,
        "squares": [[each.x, each.y, each.side] for each in scene.squares],
        "n_points": scene.n_points,
        "days": scene.days.tolist(),
        "crs": footer.crs,
        "source": footer.source,
        "release": footer.release,
        "settings": asdict(scene.settings),
    }
    aside = work / f".{_MANIFEST}"
    aside.write_text(json.dumps(told), encoding="utf-8")
    aside.replace(work / _MANIFEST)


def open_run(work: Path) -> tuple[Scene, dict[str, Any]]:
    """Return the scene of the latest run in a folder, and what was noted of it.

    Raises
    ------
    InputError
        If there is none.
    """
    path = work / _MANIFEST
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        settings = told["settings"]
        scene = Scene(
            work.resolve() / told["key"],
            tuple(told["tiles"]),
            tuple(Square(*each) for each in told["squares"]),
            tuple(told["files"]),
            tuple(told["n_points"]),
            np.array(told["days"]),
            DetectionSettings(**{**settings, "clustering": ClusterSettings(**settings["clustering"])}),
        )
    except OSError as error:
        raise InputError("There is no run in {folder}; start one with 'run'.", folder=work) from error
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(
            "{file} is damaged, or of another version: give 'run' again, which writes it anew and goes on.", file=path
        ) from error
    return scene, told


def progress_of(work: Path) -> Progress:
    """Return how far the latest run in a folder is."""
    scene, _ = open_run(work)
    begun = {}
    for folder in scene.folder.iterdir():
        with suppress(OSError):
            begun[folder.name] = folder.stat().st_ctime
    stages = {}
    for stage in sorted(begun, key=begun.__getitem__):
        is_whole = (scene.folder / stage / "all" / "done.json").is_file()
        n_done = sum((scene.folder / stage / tile / "done.json").is_file() for tile in scene.tiles)
        stages[stage] = len(scene.tiles) if is_whole else n_done
    return Progress(len(scene.tiles), stages, (scene.folder / "result" / "all" / "done.json").is_file())
