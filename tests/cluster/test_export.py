"""What a run in tiles hands to QGIS is enough for all that one machine tells."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest
from insar_hotspots.algorithms.detection import complete_detection, detect_hotspots
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.hotspots.tiled import FoundInTiles
from insar_hotspots.cluster.chain import Here
from insar_hotspots.cluster.export import export
from insar_hotspots.cluster.run import run_tiles
from insar_hotspots.engine.letters import unpack
from insar_hotspots.tests.cluster.scenes import SCENES, SETTINGS, write
from pyogrio import raw, read_info

MODEL = Path(__file__).resolve().parents[2] / "models" / "tcn_patterns_int8.onnx"


@pytest.fixture(scope="module")
def scene():
    return SCENES["places"]()


@pytest.fixture(scope="module")
def work(scene, tmp_path_factory):
    folder = tmp_path_factory.mktemp("run")
    write(folder / "tiles", scene, 1200)
    run_tiles(folder / "tiles", folder / "work", SETTINGS, Here())
    return folder / "work"


def handed_on(path):
    """Return what *Read a large run* reads: points by their ids, and the answer."""
    meta, _, _, columns = raw.read(path, layer="points")
    fields = dict(zip(meta["fields"], columns))
    dates = [name for name in fields if name[0] == "D"]
    with closing(sqlite3.connect(path)) as database:
        told = json.loads(database.execute("SELECT told FROM run").fetchone()[0])
    series = np.column_stack([fields[name] for name in dates]).astype(np.float32)
    return fields["id"].astype(int), series, fields, told


def complete(scene, path):
    coordinates, _, dates = scene
    ids, series, fields, told = handed_on(path)
    tiled = unpack(FoundInTiles, told["found"], dict.get)
    assert told["settings"] == asdict(SETTINGS)
    labels = (fields[name].astype(np.int64) for name in ("hotspot", "cluster"))
    found = complete_detection(coordinates[ids], series, dates, SETTINGS, tiled, *labels, pattern_model=MODEL)
    return ids[found.series.rows], found


def spread(rows, values, n, fill):
    whole = np.full(n, fill, dtype=np.asarray(values).dtype)
    whole[rows] = values
    return whole


@pytest.fixture(scope="module")
def whole(scene):
    coordinates, displacement, dates = scene
    return detect_hotspots(coordinates, displacement.copy(), dates, SETTINGS, pattern_model=MODEL)


def test_a_run_in_tiles_that_is_read_tells_what_one_machine_tells(scene, work, whole, tmp_path):
    export(work, tmp_path / "out.gpkg", 100_000)
    rows, found = complete(scene, tmp_path / "out.gpkg")
    n, of_whole = len(scene[0]), whole.series.rows
    np.testing.assert_array_equal(
        spread(rows, found.series.velocity, n, np.nan), spread(of_whole, whole.series.velocity, n, np.nan)
    )
    for told, mine in (
        (found.filtered.labels, whole.filtered.labels),
        (found.clusters, whole.clusters),
        (found.temporal.labels, whole.temporal.labels),
        (found.patterns.label, whole.patterns.label),
    ):
        np.testing.assert_array_equal(spread(rows, told, n, -9), spread(of_whole, mine, n, -9))
    np.testing.assert_allclose(found.hotspot_series, whole.hotspot_series, rtol=1e-6)
    for told, mine in zip(found.hotspots, whole.hotspots):
        assert replace(told, pattern=None) == replace(mine, pattern=None)
        assert told.pattern.pattern == mine.pattern.pattern
    assert (found.patterns.label >= 0).any()
    assert found.split.eps == whole.split.eps
    # In another order, of which other pairs are drawn.
    assert found.covariogram.variance == pytest.approx(whole.covariogram.variance)


def test_of_a_country_come_the_points_of_hotspots_and_an_even_share_of_the_others(scene, work, whole, tmp_path):
    export(work, tmp_path / "out.gpkg", 500)
    rows, found = complete(scene, tmp_path / "out.gpkg")
    labels = whole.filtered.labels
    inside = np.count_nonzero(labels)
    assert len(rows) <= inside + 500
    assert [each.n_points for each in found.hotspots] == np.bincount(labels)[1:].tolist()
    np.testing.assert_array_equal(
        spread(rows, found.temporal.labels, len(scene[0]), -1),
        spread(whole.series.rows, whole.temporal.labels, len(scene[0]), -1),
    )


def test_points_that_are_missing_are_missed(scene, work, tmp_path):
    export(work, tmp_path / "out.gpkg", 500)
    ids, series, fields, told = handed_on(tmp_path / "out.gpkg")
    kept = np.flatnonzero(fields["hotspot"] != 1)
    labels = [fields[name][kept].astype(np.int64) for name in ("hotspot", "cluster")]
    tiled = unpack(FoundInTiles, told["found"], dict.get)
    with pytest.raises(InputError, match="does not hold all the points"):
        complete_detection(scene[0][ids[kept]], series[kept], scene[2], SETTINGS, tiled, *labels)


def test_outlines_are_vector_tiles_and_geoparquet_too(work, whole, tmp_path):
    export(work, tmp_path / "out.pmtiles", 0)
    assert read_info(tmp_path / "out.pmtiles", layer="hotspots")["features"] >= len(whole.hotspots)
    export(work, tmp_path / "out", 0)
    assert pq.read_table(tmp_path / "out" / "hotspots.parquet").num_rows == len(whole.hotspots)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "out.pmtiles"]
