"""`importpoints` of an EGMS CSV to a GeoPackage, beside `ogr2ogr` of the same file.

ogr2ogr copies every column as text and makes no points of them; told to find numbers and points, it is timed once too.
"""

from __future__ import annotations

import csv
import gzip
import io
import resource
import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

import pyogrio

from .chain import MemoryWatch, Peak
from .files import FOLDER, ROOT
from .timing import say

__all__ = ["run"]

TARGET = "at most half the time of ogr2ogr, memory under 1 GB"
_MOST_RATIO = 0.5
_MOST_BYTES = 1e9
_USTICA = ROOT / "tests" / "data" / "egms_ustica_l2b.csv.gz"
_OPTIONS = ["-oo", "HEADERS=YES"]
_TYPED = [
    *_OPTIONS,
    "-oo",
    "AUTODETECT_TYPE=YES",
    "-oo",
    "X_POSSIBLE_NAMES=easting",
    "-oo",
    "Y_POSSIBLE_NAMES=northing",
]


def run(n_points: int = 100_000, n_dates: int = 250, repeats: int = 3) -> dict[str, Any]:
    """Time both in turn on Ustica's points repeated, ours without what QGIS takes to start."""
    if not shutil.which("ogr2ogr"):
        raise RuntimeError("There is no ogr2ogr: install gdal-bin.")
    folder = FOLDER / "import_points"
    folder.mkdir(parents=True, exist_ok=True)
    source, small = folder / f"points_{n_points}_{n_dates}.csv", folder / "two.csv"
    _write_egms(source, n_points, n_dates)
    _write_egms(small, 2, n_dates)
    ours, peer = folder / "ours.gpkg", folder / "peer.gpkg"
    _import(small, ours)
    _, start_cpu_s, _ = _import(small, ours)
    seconds: dict[str, list[float]] = {"ours": [], "peer": []}
    cpu_seconds: dict[str, list[float]] = {"ours": [], "peer": []}
    peak = Peak()
    for repeat in range(repeats):
        wall, cpu, peak = _import(source, ours)
        seconds["ours"].append(wall)
        cpu_seconds["ours"].append(cpu - start_cpu_s)
        wall, cpu = _ogr2ogr(source, peer, _OPTIONS)
        seconds["peer"].append(wall)
        cpu_seconds["peer"].append(cpu)
        say(f"repeat {repeat + 1} of {repeats}: ours {seconds['ours'][-1]:.3g} s, ogr2ogr {wall:.3g} s")
    typed_s, typed_cpu_s = _ogr2ogr(source, peer, [*_TYPED, "-a_srs", "EPSG:3035"])
    ours_s, peer_s = median(seconds["ours"]), median(seconds["peer"])
    result = {
        "ours_s": ours_s,
        "peer_s": peer_s,
        "ratio": peer_s / ours_s,
        "agree": ours_s <= _MOST_RATIO * peer_s and peak.resident < _MOST_BYTES and _is_right(source, ours),
        "target": TARGET,
        "n_points": n_points,
        "n_dates": n_dates,
        "right": _is_right(source, ours),
        "times_of_ogr2ogr": ours_s / peer_s,
        "cpu_s": {name: median(values) for name, values in cpu_seconds.items()},
        "all_s": seconds,
        "typed_s": typed_s,
        "typed_cpu_s": typed_cpu_s,
        "points_per_s": n_points / ours_s,
        "peak_bytes": peak.resident,
        "input_bytes": source.stat().st_size,
        "output_bytes": ours.stat().st_size,
    }
    for path in (source, ours, peer):
        path.unlink(missing_ok=True)
    return result


def _write_egms(path: Path, n_points: int, n_dates: int) -> None:
    """Write Ustica's points again and again, with dates cut or further ones that repeat its first values."""
    header, *lines = gzip.decompress(_USTICA.read_bytes()).decode().splitlines()
    names = header.split(",")
    first = next(j for j, name in enumerate(names) if name.isdigit())
    n_own = len(names) - first
    more = [f"2026{month:02d}{day:02d}" for month in range(1, 13) for day in range(1, 29)]
    kept = names[: first + min(n_dates, n_own)] + more[: max(0, n_dates - n_own)]
    rows = []
    for line in lines[: min(n_points, len(lines))]:
        cells = line.split(",")
        rows.append(",".join([*cells, *cells[first:]][: len(kept)]))
    with path.open("w", encoding="utf-8") as stream:
        stream.write(",".join(kept) + "\n")
        for start in range(0, n_points, len(rows)):
            stream.write("\n".join(rows[: n_points - start]) + "\n")


def _import(source: Path, target: Path) -> tuple[float, float, Peak]:
    target.unlink(missing_ok=True)
    command = [
        str(ROOT / "scripts" / "qgis_process"),
        "run",
        "insarhotspots:importpoints",
        f"--INPUT={source}",
        f"--OUTPUT={target}",
    ]
    return _timed(command)


def _ogr2ogr(source: Path, target: Path, options: Sequence[str]) -> tuple[float, float]:
    target.unlink(missing_ok=True)
    seconds, cpu_seconds, _ = _timed(["ogr2ogr", "-f", "GPKG", str(target), str(source), *options])
    return seconds, cpu_seconds


def _timed(command: Sequence[str]) -> tuple[float, float, Peak]:
    """Return the seconds of a command by the clock and of the processors, and the most memory of QGIS in it.

    The clock starts again when qgis_process has started and says what it is to do.
    """
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    watch = MemoryWatch(process.pid)
    watch.start()
    said = []
    assert process.stdout
    for line in process.stdout:
        said.append(line)
        if line.startswith("INPUT:"):
            start = time.perf_counter()
    code = process.wait()
    seconds = time.perf_counter() - start
    if code:
        raise RuntimeError(f"{command[0]} ended with {code}: {''.join(said)}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu_seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, cpu_seconds, watch.peaks.get("qgis", Peak())


def _is_right(source: Path, target: Path) -> bool:
    """Say whether the layer has the file's points, and the series of the last of them."""
    info = pyogrio.read_info(target)
    with source.open(encoding="utf-8") as stream:
        n_rows = sum(1 for _ in stream) - 1
    with source.open("rb") as stream:
        names = stream.readline().decode().strip().split(",")
        stream.seek(-min(source.stat().st_size, 1 << 16), io.SEEK_END)
        last = next(csv.reader([stream.read().decode().rstrip("\n").rpartition("\n")[2]]))
    dates = [name for name in names if name.isdigit()]
    _, _, _, columns = pyogrio.raw.read(
        target, columns=[f"D{dates[0]}", f"D{dates[-1]}"], skip_features=n_rows - 1, read_geometry=False
    )
    expected = [float(last[names.index(name)]) for name in (dates[0], dates[-1])]
    return info["features"] == n_rows and [float(column[0]) for column in columns] == expected
