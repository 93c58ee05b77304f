"""From a click on the map, or in the list, to the drawn plot, in a GeoPackage of millions of points.

The peer is the limit: 0.1 s, which people take for at once.
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from statistics import median
from typing import Any

from .files import FOLDER, ROOT
from .los_angeles import LosAngeles, load_los_angeles
from .timing import say

__all__ = ["run"]

TARGET = "click to plot in under 0.1 s"
_LIMIT_S = 0.1
_QGIS_PYTHON = "/usr/bin/python3"


def run(n_points: int = 3_039_151, n_dates: int = 60, repeats: int = 40, seed: int = 0) -> dict[str, Any]:
    """Make the layer where it is not there, and choose points, boxes and hotspots in the dock by turns."""
    folder = FOLDER / f"dock_{n_points}_{n_dates}"
    say(f"synthetic Los Angeles of {n_points} points and {n_dates} dates in {folder}")
    scene = load_los_angeles(folder, n_points, n_dates, seed)
    path = folder / "points.gpkg"
    _add_hotspots(path, scene)
    subprocess.run([ROOT / "scripts" / "engine"], check=True, stdout=subprocess.DEVNULL)
    environment = {
        "INSAR_HOTSPOTS_PYTHON": str(ROOT / "build" / "engine" / "bin" / "python"),
        **os.environ,
        "PYTHONPATH": str(ROOT / "build" / "plugins"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [_QGIS_PYTHON, "-m", "insar_hotspots.benchmarks.dock_choices", str(path), str(repeats), str(seed)]
    output = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout
    pairs: dict[str, list[tuple[float, float]]] = json.loads(output.splitlines()[-1])
    seconds, cpu_seconds = ({what: [pair[i] for pair in each] for what, each in pairs.items()} for i in (0, 1))
    click_s = median(seconds["point"])
    return {
        "ours_s": click_s,
        "peer_s": _LIMIT_S,
        "ratio": _LIMIT_S / click_s,
        "agree": click_s < _LIMIT_S,
        "meaning": "ours_s: a click on a point; peer_s: the limit",
        "target": TARGET,
        "n_points": n_points,
        "n_dates": n_dates,
        "input_bytes": path.stat().st_size,
        "median_s": {what: median(each) for what, each in seconds.items()},
        "median_cpu_s": {what: median(each) for what, each in cpu_seconds.items()},
        "largest_s": {what: max(each) for what, each in seconds.items()},
        "all_s": seconds,
    }


def _add_hotspots(path: Path, scene: LosAngeles) -> None:
    """Give the layer the field `hotspot` that *Detect hotspots* writes, by the truth."""
    with closing(sqlite3.connect(path)) as database:
        (table,) = database.execute("SELECT table_name FROM gpkg_contents").fetchone()
        columns = [name for (name,) in database.execute("SELECT name FROM pragma_table_info(?)", [table])]
        if "hotspot" in columns:
            return
        moving = scene.truth.nonzero()[0]
        with database:
            database.execute(f'ALTER TABLE "{table}" ADD COLUMN hotspot MEDIUMINT')
            rows = zip(scene.truth[moving].tolist(), (moving + 1).tolist())
            database.executemany(f'UPDATE "{table}" SET hotspot = ? WHERE fid = ?', rows)
