"""Tries what computers do to long runs, and prints the table of docs/reliability.md: scripts/tries [MOMENTS] [WORDS].

Needs root, for disks of a size and folders that cannot be written.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from one_run import BEGINS, DONE, REFUSED
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

ONE_RUN = Path(__file__).with_name("one_run.py")
N_POINTS, N_DATES = 900, 64
SEED = 17
ENGINE = os.environ["INSAR_HOTSPOTS_PYTHON"]
_WORKER_GONE_SECONDS = 10.0  # two are enough, but for what it imports before it looks on a busy machine
_LONGEST_SECONDS = 300.0


@dataclass(frozen=True)
class Long:
    """A long algorithm: its class, the output that stands for all, its parameters, and whether it has a worker."""

    module: str
    name: str
    output: str
    parameters: dict[str, object] = field(default_factory=dict)
    has_worker: bool = True


LONG = [
    Long("detect_hotspots", "DetectHotspots", "HOTSPOTS"),
    Long("cluster_time_series", "ClusterTimeSeries", "OUTPUT", {"N_CLUSTERS": 3}),
    Long("classify_series", "ClassifyTcn", "OUTPUT"),
    Long("prepare_series", "PrepareSeries", "OUTPUT", {"OUTLIERS": True}),
    Long("import_points", "ImportPoints", "OUTPUT", has_worker=False),
    Long("export_results", "ExportResults", "OUTPUT", has_worker=False),
]


class Place:
    """A folder of outputs with an old one, and a temporary folder of its own for QGIS."""

    def __init__(self, folder: Path, temporary: Path | None = None) -> None:
        self.outputs, self.temporary = folder / "outputs", temporary or folder / "temporary"
        self.outputs.mkdir(exist_ok=True)
        self.temporary.mkdir(exist_ok=True)
        self.output = self.outputs / "out.gpkg"
        self.old = b"what was there before"
        self.output.write_bytes(self.old)

    def start(self, what: Long, source: Path, engine: str = ENGINE) -> subprocess.Popen[str]:
        """Start a run; it has begun when this returns."""
        parameters = {"INPUT": str(source), what.output: str(self.output), **what.parameters}
        process = subprocess.Popen(
            [sys.executable, str(ONE_RUN), what.module, what.name, json.dumps(parameters)],
            env={**os.environ, "TMPDIR": str(self.temporary), "INSAR_HOTSPOTS_PYTHON": engine},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert process.stdout is not None
        for line in process.stdout:
            if line.strip() == BEGINS:
                return process
        raise AssertionError(f"{what.name} did not begin")

    def end(self, process: subprocess.Popen[str]) -> str:
        """Return how a run ended, in its words; "" where it was killed."""
        process.wait(_LONGEST_SECONDS)
        assert process.stdout is not None
        # Not by `communicate`, which does not see what was read along with the first line.
        with process.stdout as said:
            return said.read().strip().rpartition("\n")[2]

    def problem(self, ending: str) -> str:
        """Return what is wrong in the folder of outputs after a run; "" where all is well."""
        is_old = self.output.read_bytes() == self.old
        if ending == DONE and (is_old or not is_whole(self.output)):
            return "done, and the output is not there"
        if ending != DONE and not is_old and not is_whole(self.output):
            return "the old output is lost"
        beside = [path.name for path in self.outputs.iterdir() if path != self.output]
        if ending and beside:
            return f"left beside the output: {beside}"
        jobs = list(self.temporary.glob("processing_*/insar_hotspots_*"))
        return f"left of the job: {jobs}" if ending and jobs else ""


def is_whole(path: Path) -> bool:
    """Say whether a file is a GeoPackage with rows that can all be read."""
    layer = QgsVectorLayer(str(path), "", "ogr")
    return layer.isValid() and layer.featureCount() == sum(1 for _ in layer.getFeatures()) > 0


def is_sentence(ending: str) -> bool:
    """Say whether a run ended in a sentence for its user."""
    return ending.startswith(REFUSED) and "Traceback" not in ending and ending.endswith(".")


def workers_of(process: int) -> list[int]:
    """Return the process ids of the workers of a QGIS."""
    with suppress(OSError):
        found = subprocess.run(["ps", "-o", "pid=,args=", "--ppid", str(process)], capture_output=True, text=True)
        return [int(line.split()[0]) for line in found.stdout.splitlines() if "__main__.py" in line]
    return []


# -- the tries; each yields what went wrong, "" for what was survived --------------------------------------------------


def kill_worker(what: Long, source: Path, moments: int) -> Iterator[str]:
    """Kill the worker at random moments."""
    usual = usual_seconds(what, source)
    for share in shares(moments):
        with tempfile.TemporaryDirectory() as folder:
            place = Place(Path(folder))
            process = place.start(what, source)
            began = time.monotonic()
            seen = 0.0
            while process.poll() is None:
                workers = workers_of(process.pid)
                seen = seen or (time.monotonic() if workers else 0.0)
                if workers and time.monotonic() - seen >= share * usual:
                    os.kill(workers[0], signal.SIGKILL)
                    break
                time.sleep(0.01)
            ending = place.end(process)
            fine = is_sentence(ending) or ending == DONE
            yield place.problem(ending) if fine else f"after {time.monotonic() - began:.1f} s: {ending!r}"


def all_gone(processes: list[int]) -> bool:
    """Wait for processes to end, at most so long."""
    deadline = time.monotonic() + _WORKER_GONE_SECONDS
    while any(Path(f"/proc/{process}/exe").exists() for process in processes):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def kill_qgis(what: Long, source: Path, moments: int) -> Iterator[str]:
    """Kill QGIS at random moments; then run again."""
    usual = usual_seconds(what, source)
    for share in shares(moments):
        with tempfile.TemporaryDirectory() as folder:
            place = Place(Path(folder))
            process = place.start(what, source)
            deadline = time.monotonic() + share * usual
            workers: list[int] = []
            while process.poll() is None and time.monotonic() < deadline:
                workers = workers_of(process.pid) or workers
                time.sleep(0.02)
            process.kill()
            place.end(process)
            problem = place.problem("")
            if not all_gone(workers):
                problem = problem or "the worker lives on"
            ending = place.end(place.start(what, source))
            yield problem or (f"the next run: {ending!r}" if ending != DONE else place.problem(ending))


def limit_memory(what: Long, source: Path, moments: int) -> Iterator[str]:
    """Give the worker from a little to nearly all of the address space that it takes."""
    for share in shares(moments):
        with tempfile.TemporaryDirectory() as folder:
            engine = Path(folder) / "python"
            kilobytes = int(200_000 + share * 3_800_000)
            engine.write_text(f'#!/bin/sh\nulimit -v {kilobytes}\nexec "{ENGINE}" "$@"\n')
            engine.chmod(0o755)
            place = Place(Path(folder))
            ending = place.end(place.start(what, source, str(engine)))
            fine = ending == DONE or (
                is_sentence(ending) and "error of its own" not in ending and "crashed" not in ending
            )
            yield place.problem(ending) if fine else f"{kilobytes // 1000} MB: {ending!r}"


def fill_disk(where: str) -> Callable[[Long, Path, int], Iterator[str]]:
    """Return the try of a disk of a few hundred kilobytes or some megabytes under a folder of `Place`."""

    def tried(what: Long, source: Path, moments: int) -> Iterator[str]:
        for share in shares(moments):
            with tempfile.TemporaryDirectory() as folder, disk(Path(folder) / where, int(50 + share * 1500)):
                place = Place(Path(folder))
                ending = place.end(place.start(what, source))
                fine = ending == DONE or is_sentence(ending)
                yield place.problem(ending) if fine else repr(ending)

    return tried


def read_only(what: Long, source: Path, moments: int) -> Iterator[str]:
    """Write where nothing can be written, not even by root."""
    del moments
    with tempfile.TemporaryDirectory() as folder, disk(Path(folder) / "outputs", 1000):
        place = Place(Path(folder))
        subprocess.run(["mount", "-o", "remount,ro", str(place.outputs)], check=True)
        ending = place.end(place.start(what, source))
        yield place.problem(ending) if is_sentence(ending) else repr(ending)


def two_runs(what: Long, source: Path, moments: int) -> Iterator[str]:
    """Run twice to one output at once."""
    for share in shares(moments):
        with tempfile.TemporaryDirectory() as folder:
            place = Place(Path(folder))
            first = place.start(what, source)
            time.sleep(share)
            second = place.start(what, source)
            endings = [place.end(first), place.end(second)]
            yield place.problem(DONE) if endings == [DONE, DONE] else repr(endings)


OF_THE_WORKER = (kill_worker, limit_memory)
TRIES: list[tuple[str, Callable[[Long, Path, int], Iterator[str]], float]] = [
    ("the worker killed (`kill -9`)", kill_worker, 1.0),
    ("QGIS killed (`kill -9`), then run again", kill_qgis, 1.0),
    ("address space of the worker limited, 0.2 to 4 GB", limit_memory, 0.5),
    ("disk of the job folder full, 0.05 to 1.5 MB", fill_disk("temporary"), 0.25),
    ("disk of the output full, 0.05 to 1.5 MB", fill_disk("outputs"), 0.25),
    ("output in a folder that cannot be written", read_only, 0.05),
    ("two runs to one output at once", two_runs, 0.1),
]
"""Title, try, and how often as a share of the moments asked for."""

# -- what they need ----------------------------------------------------------------------------------------------------


def shares(n: int) -> list[float]:
    """Return one random moment of each of n equal parts of a run."""
    draw = random.Random(SEED)
    return [(part + draw.random()) / n for part in range(n)]


_usual: dict[str, float] = {}


def usual_seconds(what: Long, source: Path) -> float:
    """Return how long a run takes, as it was when it was first asked."""
    if what.name not in _usual:
        with tempfile.TemporaryDirectory() as folder:
            place = Place(Path(folder))
            process, began = place.start(what, source), time.monotonic()
            ending = place.end(process)
            _usual[what.name] = time.monotonic() - began
            if ending != DONE:
                raise AssertionError(f"{what.name}: {ending}")
    return _usual[what.name]


@contextmanager
def disk(folder: Path, kilobytes: int) -> Iterator[None]:
    """Have a disk of a size in a folder."""
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def make_source(path: Path) -> None:
    """Write a layer of points of which some sink."""
    draw = np.random.default_rng(SEED)
    xy = draw.uniform(0, 1500, (N_POINTS, 2))
    sinks = np.hypot(*(xy - 750).T) < 250
    years = np.arange(N_DATES) / 12
    series = draw.normal(0, 2, (N_POINTS, N_DATES)) - np.outer(np.where(sinks, 25.0, 0.0), years)
    layer = QgsVectorLayer("Point?crs=EPSG:32633", "points", "memory")
    days = np.datetime64("2020-01-01") + (years * 365).astype(int)
    names = [f"D{str(day).replace('-', '')}" for day in days]
    layer.dataProvider().addAttributes([QgsField(name, QMetaType.Type.Double) for name in names])
    layer.updateFields()
    features = []
    for (x, y), row in zip(xy.tolist(), series.tolist()):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(500000 + x, 4500000 + y)))
        feature.setAttributes(row)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    options = QgsVectorFileWriter.SaveVectorOptions()
    written = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsProject.instance().transformContext(), options
    )
    if written[0] != QgsVectorFileWriter.WriterError.NoError:
        raise AssertionError(written)


def main() -> int:
    """Print a row of the table for each try."""
    moments = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    words = sys.argv[2] if len(sys.argv) > 2 else ""
    application = QgsApplication([], False)
    application.initQgis()
    QgsCoordinateReferenceSystem("EPSG:32633")
    n_lost = 0
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "points.gpkg"
        make_source(source)
        print("| tried | algorithm | times | survived | lost |\n|---|---|---|---|---|", flush=True)
        for title, tried, share in TRIES:
            for what in LONG:
                if words not in title or (tried in OF_THE_WORKER and not what.has_worker):
                    continue
                problems = list(tried(what, source, max(1, round(share * moments))))
                lost = sorted({problem for problem in problems if problem})
                n_fine = problems.count("")
                n_lost += len(problems) - n_fine
                row = (title, f"`{what.module}`", len(problems), n_fine, "; ".join(lost) or "nothing")
                print(f"| {' | '.join(map(str, row))} |", flush=True)
    application.exitQgis()
    return int(n_lost > 0)


if __name__ == "__main__":
    sys.exit(main())
