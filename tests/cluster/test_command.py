"""From a file of EGMS's to a GeoPackage, by the command and two of Dask's workers."""

from __future__ import annotations

import csv
import gzip
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest
from insar_hotspots.cluster.__main__ import main
from pyogrio import raw, read_info

DATA = Path(__file__).resolve().parent.parent / "data"
FILE = "EGMS_L2b_015_0232_IW2_VV_2019_2023_1.csv"


@pytest.fixture(scope="module")
def work(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ustica")
    with zipfile.ZipFile(folder / "EGMS.zip", "w") as packed:
        packed.writestr(FILE, gzip.decompress((DATA / "egms_ustica_l2b.csv.gz").read_bytes()))
    assert main(["tile", str(folder / "EGMS.zip"), "--out", str(folder / "tiles"), "--most", "3000"]) == 0
    # A process of its own: Dask starts others, which are not to come of this one.
    package = Path(__file__).resolve().parents[2]
    link = folder / "insar_hotspots"
    link.symlink_to(package)
    command = [sys.executable, "-m", "insar_hotspots.cluster", "run", "tiles", "--work", "work", "--workers", "2"]
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, "PYTHONPATH": str(folder)}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return folder


def test_tiles_are_geoparquet_that_says_what_it_is(work):
    paths = sorted((work / "tiles").glob("*.parquet"))
    assert len(paths) > 4  # more than two workers are given at a time
    schema = pq.read_schema(paths[0])
    assert json.loads(schema.metadata[b"geo"])["columns"]["geometry"]["crs"]["id"] == {
        "authority": "EPSG",
        "code": 3035,
    }
    told = json.loads(schema.metadata[b"insar-hotspots-tile"])
    assert told["release"] == "2019_2023"
    assert schema.field("displacement").type.list_size == len(told["dates"])


def test_results_are_a_geopackage_and_geoparquet(work):
    assert main(["status", str(work / "work")]) == 0
    assert main(["export", str(work / "work"), str(work / "out.gpkg")]) == 0
    assert main(["export", str(work / "work"), str(work / "out")]) == 0
    points = raw.read(work / "out.gpkg", layer="points")
    hotspot = points[3][list(points[0]["fields"]).index("hotspot")]
    hotspots = raw.read(work / "out.gpkg", layer="hotspots")
    columns = dict(zip(hotspots[0]["fields"], hotspots[3]))
    np.testing.assert_array_equal(np.bincount(hotspot)[1:], columns["n_points"])
    assert (columns["area_m2"] > 0).all()
    # The patch that is known, as docs/detection.md has it.
    assert any(abs(v + 5.4) < 0.3 and abs(n - 10) <= 2 for v, n in zip(columns["v_mean"], columns["n_points"]))
    assert read_info(work / "out.gpkg", layer="points")["features"] == sum(
        pq.read_metadata(path).num_rows for path in (work / "out").glob("points_*.parquet")
    )
    assert pq.read_table(work / "out" / "hotspots.parquet").num_rows == len(columns["n_points"])


def test_what_a_series_cannot_say_goes_through_with_the_points(work):
    main(["export", str(work / "work"), str(work / "again.gpkg")])
    meta, _, _, columns = raw.read(work / "again.gpkg", layer="points")
    found = dict(zip(meta["fields"], columns))
    with gzip.open(DATA / "egms_ustica_l2b.csv.gz", "rt") as stream:
        rows = {row["pid"]: row for row in csv.DictReader(stream)}
    assert [*found][:8] == ["id", "coherence", "incidence", "height", "los_e", "los_n", "los_u", "track_angle"]
    for name, column in (("height", "height_ortho"), ("los_e", "los_east"), ("incidence", "incidence_angle")):
        np.testing.assert_array_equal(found[name], [float(rows[pid][column]) for pid in found["id"]])


def test_files_that_do_not_fit_together_are_refused_and_leave_nothing(work, capsys):
    with zipfile.ZipFile(work / "other.zip", "w") as packed:
        other = FILE.replace("2019_2023", "2018_2022")
        packed.writestr(other, gzip.decompress((DATA / "egms_ustica_l2b_300.csv.gz").read_bytes()))
    code = main(["tile", str(work / "EGMS.zip"), str(work / "other.zip"), "--out", str(work / "none")])
    assert code == 1
    assert other in capsys.readouterr().err
    assert not (work / "none").exists()
