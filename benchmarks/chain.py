"""The whole chain inside QGIS on the synthetic Los Angeles, from the GeoPackage to layers of hotspots.

The peer is the paper's clustering alone: about five days, on a machine of its own.
"""

from __future__ import annotations

import shlex
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
from numpy.typing import NDArray

from .files import ROOT, scene_folder
from .los_angeles import HOTSPOTS, load_los_angeles
from .scoring import score_hotspots
from .timing import memory_bytes, say

__all__ = ["MemoryWatch", "run"]

TARGET = "under 20 minutes, worker under 8 GB, every planted hotspot found, no false one"
_PAPER_S = 5 * 24 * 3600.0
_MOST_S = 20 * 60.0
_MOST_BYTES = 8e9
_POLL_S = 0.2
# What the log says when a stage is over.
_STAGES = {
    "reading": " dates from ",
    "gaps and covariogram": "Covariogram: ",
    "what moves": "Motion that neighbours share",
    "velocities": "Series are relative",
    "hotspots": "Hotspots: ",
    "temporal clusters": " temporal clusters by ",
    "labels": "Points per temporal cluster",
}


@dataclass
class Peak:
    """Most memory of a process in bytes: resident in all, of it the process's own, and of it mapped from files."""

    resident: int = 0
    own: int = 0
    mapped: int = 0


@dataclass
class MemoryWatch:
    """Follows the memory of a process and its descendants while it runs; `peaks` by what they are."""

    pid: int
    peaks: dict[str, Peak] = field(default_factory=dict)

    def start(self) -> None:
        """Follow until the process has ended."""
        threading.Thread(target=self._follow, daemon=True).start()

    def _follow(self) -> None:
        while Path(f"/proc/{self.pid}").exists():
            for pid in _family(self.pid):
                try:
                    self._look(pid)
                except (OSError, ValueError):  # it ended meanwhile
                    continue
            time.sleep(_POLL_S)

    def _look(self, pid: int) -> None:
        command = Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        name = "worker" if "__main__.py" in command else "qgis" if "qgis_process" in command else "other"
        peak = self.peaks.setdefault(name, Peak())
        peak.resident = max(peak.resident, memory_bytes("VmHWM", pid))
        peak.own = max(peak.own, memory_bytes("RssAnon", pid))
        peak.mapped = max(peak.mapped, memory_bytes("RssFile", pid))


def _family(pid: int) -> Iterator[int]:
    yield pid
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children = task.read_text(encoding="utf-8").split()
        except OSError:
            continue
        for child in children:
            yield from _family(int(child))


def run(n_points: int = 3_039_151, n_dates: int = 246, parameters: str = "", seed: int = 0) -> dict[str, Any]:
    """Make the layer where it is not there, run `detecthotspots`, and score what it found.

    `parameters` are more of the algorithm's, as words: "EPS=1110 MIN_POINTS=300". Making the layer is not timed.
    """
    folder = scene_folder(n_points)
    say(f"synthetic Los Angeles of {n_points} points in {folder}")
    scene = load_los_angeles(folder, n_points, n_dates, seed)
    results = folder / "results"
    shutil.rmtree(results, ignore_errors=True)
    results.mkdir()
    command = [
        str(ROOT / "scripts" / "qgis_process"),
        "run",
        "insarhotspots:detecthotspots",
        f"--INPUT={folder / 'points.gpkg'}",
        *(f"--{name}={results / name.lower()}.gpkg" for name in ("POINTS", "HOTSPOTS", "ELLIPSES")),
        f"--REPORT={results / 'report.html'}",
        *(f"--{word}" for word in shlex.split(parameters)),
    ]
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    watch = MemoryWatch(process.pid)
    watch.start()
    log = []
    assert process.stdout
    for line in process.stdout:
        log.append((round(time.perf_counter() - start, 1), line.rstrip()))
        say(f"{log[-1][0]:7.1f} s  {log[-1][1]}")
    code = process.wait()
    wall_s = time.perf_counter() - start
    if code:
        raise RuntimeError(f"qgis_process ended with {code}; its log is above.")

    score = score_hotspots(_labels(results / "points.gpkg", n_points), scene.truth)
    worker = watch.peaks.get("worker", Peak())
    result = {
        "ours_s": wall_s,
        "peer_s": _PAPER_S,
        "ratio": _PAPER_S / wall_s,
        "agree": wall_s < _MOST_S and worker.resident < _MOST_BYTES and not score.missed and not score.false,
        "meaning": "peer_s: the paper's clustering, about five days",
        "target": TARGET,
        "n_points": n_points,
        "n_dates": n_dates,
        "parameters": parameters,
        "found": len(score.found),
        "planted": len(HOTSPOTS),
        "missed": [HOTSPOTS[number - 1].place for number in score.missed],
        "false": score.false,
        "n_hotspots": score.n_hotspots,
        "ari": score.ari,
        "peak_bytes": {name: asdict(peak) for name, peak in watch.peaks.items()},
        "input_bytes": (folder / "points.gpkg").stat().st_size,
        "output_bytes": (results / "points.gpkg").stat().st_size,
        "hotspots": _table(results / "hotspots.gpkg"),
        "stages_s": _stages(log, wall_s),
        "log": log,
    }
    (results / "points.gpkg").unlink()  # as large as the input
    return result


def _stages(log: list[tuple[float, str]], wall_s: float) -> dict[str, float]:
    """Return the seconds of each stage; a stage whose line is missing counts to the next."""
    ends = {name: max((at for at, line in log if text in line), default=None) for name, text in _STAGES.items()}
    seconds, before = {}, 0.0
    for name, end in [*ends.items(), ("writing", wall_s)]:
        if end is not None:
            seconds[name], before = round(end - before, 1), end
    return seconds


def _labels(path: Path, n_points: int) -> NDArray[np.int64]:
    """Return the hotspot of every point made, in the order they were made; 0 where the layer lacks it."""
    meta, _, _, columns = pyogrio.raw.read(path, columns=["pid", "hotspot"], read_geometry=False)
    values = dict(zip(meta["fields"], columns))
    labels = np.zeros(n_points, dtype=np.int64)
    labels[[int(pid[2:]) for pid in values["pid"]]] = np.nan_to_num(np.asarray(values["hotspot"], dtype=np.float64))
    return labels


def _table(path: Path) -> list[dict[str, Any]]:
    meta, _, _, columns = pyogrio.raw.read(path, read_geometry=False)
    return [dict(zip(meta["fields"], row)) for row in zip(*(column.tolist() for column in columns))]
