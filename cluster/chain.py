"""The whole chain over a scene in tiles: what is done with each tile, and with what all give together, in its order."""

from __future__ import annotations

import errno
import hashlib
import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from ..algorithms.errors import InputError
from ..algorithms.reporting import SILENT, Reporter
from ..algorithms.sentences import Sentence, listed
from .scene import Arrays, Scene, put
from .stages import broad, company, ground, hotspots, places, series

__all__ = ["Crew", "Here", "attempt", "attempt_all", "key_of", "run_chain", "why_not"]

OfTile = Callable[[Scene, int], Arrays]
OfAll = Callable[[Scene], Arrays]

_MOST_REASONS = 5


class Crew(Protocol):
    """Who does the work."""

    def each(
        self, work: Callable[[Scene, int], None], scene: Scene, tiles: list[int]
    ) -> Iterator[tuple[int, str | None]]:
        """Do something with each tile; yield those that are done, and why others could not be."""

    def once(self, work: Callable[[Scene], None], scene: Scene) -> str | None:
        """Do something with what all tiles gave; return why it could not be done."""


class Here:
    """The process that asks."""

    def each(
        self, work: Callable[[Scene, int], None], scene: Scene, tiles: list[int]
    ) -> Iterator[tuple[int, str | None]]:
        """Do something with each tile; yield those that are done, and why others could not be."""
        for tile in tiles:
            yield attempt(work, scene, tile)

    def once(self, work: Callable[[Scene], None], scene: Scene) -> str | None:
        """Do something with what all tiles gave; return why it could not be done."""
        return attempt_all(work, scene)


@dataclass(frozen=True)
class Chain:
    """Runs stages one after the other, each of which is there whole or not, and skips what is."""

    scene: Scene
    crew: Crew
    reporter: Reporter

    def tiles(self, stage: str, work: OfTile) -> None:
        """Do a stage with each tile, and gather what it counted: arrays named `n_...`."""
        scene = self.scene
        if _is_done(scene, stage):
            return
        left = [tile for tile in range(len(scene.tiles)) if not (scene.place(stage, tile) / "done.json").is_file()]
        n_done = len(scene.tiles) - len(left)
        failed: dict[str, str] = {}
        for tile, why in self.crew.each(partial(_tile, stage, work), scene, left):
            if why is not None:
                failed[scene.tiles[tile]] = why
                continue
            n_done += 1
            self.reporter.status("{stage}: {n_done} of {n} tiles", stage=stage, n_done=n_done, n=len(scene.tiles))
        if failed:
            raise InputError(
                "{n} of {total} tiles could not be done, the others are. {why} Then give the command again.",
                n=len(failed),
                total=len(scene.tiles),
                why=listed(sorted(set(failed.values()))[:_MOST_REASONS], " "),
            )
        if n_done < len(scene.tiles):
            raise InputError("Some tiles were not done; give the command again.")
        self._once(partial(_counts, stage))

    def forget(self, *stages: str) -> None:
        """Remove what stages left of tiles, which none asks for any more."""
        for stage in stages:
            for tile in range(len(self.scene.tiles)):
                shutil.rmtree(self.scene.place(stage, tile), ignore_errors=True)

    def forget_arrays(self, stage: str, *names: str) -> None:
        """Remove some of a stage's arrays."""
        for tile in range(len(self.scene.tiles)):
            for name in names:
                with suppress(OSError):
                    (self.scene.place(stage, tile) / f"{name}.npy").unlink()

    def all(self, stage: str, work: OfAll) -> None:
        """Do a stage with what all tiles gave."""
        if not _is_done(self.scene, stage):
            self._once(partial(_all, stage, work))

    def _once(self, work: Callable[[Scene], None]) -> None:
        why = self.crew.once(work, self.scene)
        if why is not None:
            raise InputError("{why} Then give the command again.", why=why)


def attempt(work: Callable[[Scene, int], None], scene: Scene, tile: int) -> tuple[int, str | None]:
    """Do something with a tile, and return it with what kept it from being done, in a sentence; None = nothing."""
    return tile, attempt_all(lambda scene: work(scene, tile), scene)


def attempt_all(work: Callable[[Scene], None], scene: Scene) -> str | None:
    """Do something, and return what kept it from being done, in a sentence; None = nothing."""
    try:
        work(scene)
    except InputError as error:
        return str(error)
    except OSError as error:
        return str(why_not(error, scene.folder))
    except MemoryError:
        return "There is not enough memory for a tile: make tiles of fewer points (--most), or have fewer workers."
    return None


def why_not(error: OSError, folder: Path) -> Sentence:
    """Say why a file could not be read or written, and what to do."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Sentence("The disk of {folder} is full: make room.", folder=folder)
    file = error.filename or folder
    return Sentence(
        "{file} cannot be read or written ({error}): see that its folder is there.", file=file, error=error.strerror
    )


def _is_done(scene: Scene, stage: str) -> bool:
    return (scene.place(stage) / "done.json").is_file()


def _tile(stage: str, work: OfTile, scene: Scene, tile: int) -> None:
    put(scene.place(stage, tile), work(scene, tile), {"stage": stage, "tile": scene.tiles[tile]})


def _all(stage: str, work: OfAll, scene: Scene) -> None:
    put(scene.place(stage), work(scene), {"stage": stage})


def _counts(stage: str, scene: Scene) -> None:
    names = sorted(path.stem for path in scene.place(stage, 0).glob("n_*.npy"))
    counts = {
        name: np.array([scene.load(stage, name, tile) for tile in range(len(scene.tiles))], dtype=np.int64)
        for name in names
    }
    put(scene.place(stage), counts, {"stage": stage, "tiles": len(scene.tiles)})


def run_chain(scene: Scene, crew: Crew | None = None, reporter: Reporter = SILENT) -> Scene:
    """Find the hotspots of a scene, and return it without tiles in which nothing can be used.

    What an earlier run of the same scene has done is not done again.
    """
    chain = Chain(scene, crew or Here(), reporter)
    chain.tiles("sample", series.sample)
    chain.all("common", series.common)
    chain = replace(chain, scene=(scene := series.with_points(scene)))
    chain.tiles("series", series.series)
    chain.all("usable", series.usable)
    chain.tiles("remains_sample", series.remains_sample)
    chain.all("remaining", series.remaining)
    _measure_density(chain)
    chain.tiles("cells", ground.cells)
    chain.all("own", ground.own)
    chain.tiles("level", ground.level)
    chain.tiles("ground", ground.ground)
    chain.tiles("noise_sample", ground.noise_sample)
    chain.all("noise", ground.noise)
    chain.tiles("company", company.company)
    chain.forget("level", "ground", "sample", "noise_sample", "remains_sample")
    chain.forget_arrays("series", "coefficients", "remains")
    chain.tiles("company_sample", company.company_sample)
    chain.all("company_noise", company.company_noise)
    chain.tiles("products", company.products)
    chain.tiles("products_sample", company.products_sample)
    chain.all("scales", company.scales)
    chain.tiles("seeds", company.seeds)
    chain.forget("products", "products_sample", "company_sample")
    chain.forget_arrays("company", "mean", "single")
    chain.tiles("runs", company.runs)
    chain.all("groups", company.groups)
    slow, quicker = range(1), range(1, len(scene.known("noise", "noise")))
    chain.tiles("linked", partial(places.linked, bands=slow))
    chain.all("grouped", partial(places.grouped, stage="linked", bands=slow))
    chain.tiles("grown", partial(places.grown, stage="grouped", bands=slow))
    chain.all("places", places.places)
    chain.tiles("barred", places.barred)
    chain.tiles("linked_of_noise", partial(places.linked, bands=quicker))
    chain.all("grouped_of_noise", partial(places.grouped, stage="linked_of_noise", bands=quicker))
    chain.tiles("grown_of_noise", partial(places.grown, stage="grouped_of_noise", bands=quicker))
    chain.all("sure_places", places.sure_places)
    chain.tiles("cell_sample", broad.cell_sample)
    chain.all("alike", broad.alike)
    chain.tiles("votes", broad.votes)
    chain.all("middle", broad.middle)
    chain.tiles("quiet_cells", broad.quiet_cells)
    chain.tiles("quiet_cell_sample", broad.quiet_cell_sample)
    chain.all("quiet_ground", broad.quiet_ground)
    chain.tiles("smoothed", broad.smoothed)
    chain.all("bar", broad.bar)
    chain.all("slope", broad.slope)
    chain.tiles("moving_cells", broad.moving_cells)
    chain.all("broad", broad.broad)
    chain.all("numbers", hotspots.numbers)
    chain.tiles("labels", hotspots.labels)
    chain.forget("company", "seeds", "runs", "barred", "smoothed", "cells", "quiet_cells")
    chain.tiles("quiet_sample", hotspots.quiet_sample)
    chain.all("quiet_motion", hotspots.quiet_motion)
    chain.tiles("members", hotspots.members)
    chain.all("judged", hotspots.judged)
    chain.tiles("still", hotspots.still)
    chain.tiles("still_runs", hotspots.still_runs)
    chain.all("described", hotspots.described)
    chain.tiles("result", hotspots.result)
    chain.forget("series", "labels", "still", "still_runs", "quiet_sample", "members")
    return scene


def _measure_density(chain: Chain) -> None:
    trial = 0
    while not _is_done(chain.scene, "density"):
        stage = f"spacing_{trial}"
        chain.tiles(stage, partial(series.spacing, trial=trial))
        chain.all(f"density_{trial}", partial(series.density, stage=stage, trial=trial))
        longest = chain.scene.known(f"density_{trial}", "longest")
        if np.isfinite(longest):
            reach = float(chain.scene.known(f"density_{trial}", "reach"))
            chain.all("density", partial(_measured, longest=float(longest), reach=reach))
        trial += 1


def _measured(_: Scene, longest: float, reach: float) -> Mapping[str, Any]:
    return {"longest": np.array(longest), "reach": np.array(reach)}


def key_of(scene: Scene, digests: list[str]) -> str:
    """Return what tells a run from others: its tiles, by their contents, its settings, and this program's code."""
    told = json.dumps([digests, asdict(scene.settings), scene.days.tolist(), _program()], default=str)
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def _program() -> str:
    """Return what tells this code from that of other versions, whose arrays are not to be gone on with."""
    package = Path(__file__).resolve().parents[1]
    digest = hashlib.sha256()
    for path in sorted(path for room in ("algorithms", "cluster") for path in (package / room).rglob("*.py")):
        digest.update(path.relative_to(package).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()
