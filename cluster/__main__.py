"""The command `insar-hotspots` (`scripts/cluster`): tiles, a run over them, how far it is, its results."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from ..algorithms.errors import InputError
from ..algorithms.reporting import Reporter
from ..algorithms.sentences import Sentence
from ..algorithms.settings import ClusterSettings, DetectionSettings

__all__ = ["main"]

_MEMORY = "3GB"
_MOST_OTHERS = 1_000_000
_OF_DASK = "distributed", "tornado", "asyncio"


class _Terminal(Reporter):
    """Says on standard error what is going on, in one line that is written over where that can be."""

    def __init__(self) -> None:
        self._over = sys.stderr.isatty()

    def take_log(self, sentence: Sentence) -> None:
        print(sentence, file=sys.stderr, flush=True)

    def take_status(self, sentence: Sentence) -> None:
        print(
            f"\r\x1b[K{sentence}" if self._over else sentence,
            end="" if self._over else "\n",
            file=sys.stderr,
            flush=True,
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; 1 where it could not be done, and why on standard error."""
    given = _parser().parse_args(arguments)
    try:
        given.command(given, _Terminal())
    except InputError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except OSError as error:
        from .chain import why_not

        print(f"\n{why_not(error, Path.cwd())} Then give the command again.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped; given again, the command goes on from here.", file=sys.stderr)
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="insar-hotspots", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    tile = commands.add_parser("tile", help="cut files of points into tiles")
    tile.add_argument("sources", nargs="+", type=Path, help="EGMS zips, CSV, GeoPackages, or folders of them")
    tile.add_argument("--out", required=True, type=Path, help="folder of the tiles")
    tile.add_argument("--most", type=int, default=200_000, help="points in a tile (%(default)s)")
    tile.add_argument("--crs", default="", help="of the coordinates, where the files do not say: EPSG:code")
    tile.add_argument("--unit", default="", choices=["", "mm", "cm", "m"], help="of the displacement, the same")
    tile.add_argument("--release", default="", help="of the points, the same")
    tile.set_defaults(command=_tile)

    made = commands.add_parser("made", help="make a country to try a run on")
    made.add_argument("--points", type=lambda text: round(float(text)), default=2_000_000, help="(%(default)s)")
    made.add_argument("--dates", type=int, default=100, help="of each point (%(default)s)")
    made.add_argument("--most", type=int, default=100_000, help="points in a tile (%(default)s)")
    made.add_argument("--out", required=True, type=Path, help="folder of the tiles")
    made.set_defaults(command=_made)

    run = commands.add_parser("run", help="find the hotspots of tiles, or go on with it")
    run.add_argument("tiles", type=Path, help="folder of the tiles")
    run.add_argument("--work", required=True, type=Path, help="folder that all workers see, for what the run needs")
    run.add_argument("--workers", type=int, default=0, help="processes on this machine (0 = one a core)")
    run.add_argument(
        "--scheduler", default="", help="address of a Dask scheduler, or the .json file that it left of itself"
    )
    run.add_argument("--memory", default=_MEMORY, help="of a worker here, before it is begun anew (%(default)s)")
    run.add_argument("--dashboard", action="store_true", help="show Dask's dashboard on port 8787")
    run.add_argument("--out", type=Path, help="write the results too, as 'export' does")
    run.add_argument("--without", action="append", default=[], metavar="TILE", help="leave a tile out")
    run.add_argument("--min-velocity", type=float, default=2.0, help="least motion, mm/yr (%(default)s)")
    run.add_argument("--min-significance", type=float, default=4.0, help="least score (%(default)s)")
    run.add_argument("--max-gap-share", type=float, default=0.2, help="most missing dates of a series (%(default)s)")
    run.add_argument("--max-distance", type=float, default=0.0, help="largest standard distance of a hotspot, m (any)")
    _add_others(run)
    run.set_defaults(command=_run)

    status = commands.add_parser("status", help="say how far a run is")
    status.add_argument("work", type=Path)
    status.set_defaults(command=_status)

    export = commands.add_parser("export", help="write the results")
    export.add_argument("work", type=Path)
    export.add_argument("out", type=Path, help="a .gpkg, a .pmtiles of the outlines, or a folder for GeoParquet")
    _add_others(export)
    export.set_defaults(command=_export)
    return parser


def _add_others(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--others", type=int, default=_MOST_OTHERS, help="most points of no hotspot in a .gpkg (%(default)s)"
    )


def _tile(given: argparse.Namespace, reporter: Reporter) -> None:
    from .sources import sources_in
    from .tiling import make_tiles

    footers = make_tiles(
        sources_in(given.sources), given.out, given.most, given.crs, given.unit, given.release, reporter
    )
    n = sum(footer.n_points for footer in footers)
    reporter.log("{n_tiles} tiles of {n} points in {folder}.", n_tiles=len(footers), n=n, folder=given.out)


def _made(given: argparse.Namespace, reporter: Reporter) -> None:
    from .made import make_country

    make_country(given.points, given.dates, given.out, given.most, reporter)


def _run(given: argparse.Namespace, reporter: Reporter) -> None:
    from distributed import Client, LocalCluster

    from .run import run_tiles
    from .stages.hotspots import hotspots_of
    from .workers import Workers

    # What Dask says of a lost scheduler or worker is no sentence for people; what ends a run is said once, below.
    for name in [name for name in logging.root.manager.loggerDict if name.startswith(_OF_DASK)]:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    settings = DetectionSettings(
        given.max_gap_share,
        ClusterSettings(),
        0,
        given.max_distance,
        given.min_velocity,
        given.min_significance,
    )
    if given.scheduler:
        is_file = given.scheduler.endswith(".json")
        client = Client(scheduler_file=given.scheduler) if is_file else Client(given.scheduler)
    else:
        # One thread each: the numerics hold the interpreter's lock for part of the time.
        client = Client(
            LocalCluster(
                n_workers=given.workers or None,
                threads_per_worker=1,
                memory_limit=given.memory,
                dashboard_address=":8787" if given.dashboard else None,
            )
        )
    with client:
        scene = run_tiles(given.tiles, given.work, settings, Workers(client), reporter, given.without)
    reporter.log("{n} hotspots.", n=len(hotspots_of(scene)))
    if given.out:
        _export(given, reporter)


def _status(given: argparse.Namespace, _: Reporter) -> None:
    from .run import progress_of

    progress = progress_of(given.work)
    for stage, n_done in progress.stages.items():
        print(f"{stage:20} {n_done} of {progress.n_tiles} tiles")
    print("At its end." if progress.is_done else "Not at its end.")


def _export(given: argparse.Namespace, reporter: Reporter) -> None:
    from .export import export

    export(given.work, given.out, given.others, reporter)
    reporter.log("Written: {file}.", file=given.out)


if __name__ == "__main__":
    sys.exit(main())
