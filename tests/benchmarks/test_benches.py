"""Every benchmark runs, at sizes too small to measure anything."""

from __future__ import annotations

import json
import shutil
from importlib import import_module

import numpy as np
import pytest
from insar_hotspots.benchmarks import bench, confidence, detection, dock, errors, fewer_dates, files, raster_stack

pytest.importorskip("tslearn", reason="the peer")
# tslearn's import, and its calls of what it has deprecated itself.
pytestmark = pytest.mark.filterwarnings("ignore")

TINY = {
    "assets": {"n_points": 20_000, "n_buildings": 300},
    "soft_dtw": {"n_series": 20, "n_centres": 2, "n_dates": 20, "repeats": 1, "check_series": 10},
    "soft_dtw_band": {"n_series": 20, "n_centres": 2, "n_dates": 20, "repeats": 1, "radius": 15, "check_series": 10},
    "fit": {"n_series": 20, "n_clusters": 2, "n_dates": 20, "max_iter": 2},
    "silhouette": {"n_series": 20, "n_dates": 20, "large_series": 30},
    "dbscan": {"n_points": 1000, "neighbours": 20, "repeats": 1},
    "ucr": {"n_seeds": 1, "max_iter": 2, "stride": 10},
    "growth": {"sizes": (1000, 2000), "n_dates": 30, "n_clusters": 3, "n_pairs": 1000},
    "chain": {"n_points": 2000, "n_dates": 30, "parameters": "N_CLUSTERS=3 SMOOTHING=0"},
    "dock": {"n_points": 2000, "n_dates": 30, "repeats": 3},
    "import_points": {"n_points": 50, "n_dates": 220, "repeats": 1},
    "raster_stack": {"height": 300, "width": 400, "n_dates": 20},
}
NEEDS = {"chain": "qgis_process", "dock": "qgis_process", "import_points": "ogr2ogr"}
# Rows that measure agreement alone, and must agree at any size.
EXACT = ("soft_dtw", "silhouette", "dbscan", "raster_stack")


@pytest.fixture(autouse=True)
def scratch(tmp_path, monkeypatch):
    """Keep what benchmarks make out of the checkout."""
    for module in (files, bench, dock, raster_stack):
        monkeypatch.setattr(module, "FOLDER", tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", TINY)
def test_a_benchmark_returns_what_every_one_must(name):
    if name in NEEDS and not shutil.which(NEEDS[name]):
        pytest.skip(f"no {NEEDS[name]}")
    result = import_module(f"insar_hotspots.benchmarks.{name}").run(**TINY[name])
    assert {"ours_s", "peer_s", "ratio", "agree", "target"} <= result.keys()
    assert result["ours_s"] > 0 and result["peer_s"] > 0
    assert result["ratio"] == pytest.approx(result["peer_s"] / result["ours_s"])
    assert result["agree"] or name not in EXACT


def test_what_fewer_dates_tell_is_held_against_all():
    (layer,) = fewer_dates.run(layers="Boissano", shares=(0.8,))["layers"].values()
    assert set(layer) == {"motion", "abs(v) > 2.5, DBSCAN", "two spreads, 5 points"}
    for figures in layer.values():
        still, told = figures["of the first 0.8"].split(" of ")
        assert 1 <= int(still) <= int(told)


def test_detection_is_scored_for_every_method():
    (kind,) = detection.run(seeds=1, kinds="rural")["kinds"].values()
    assert set(kind) == {"motion", "abs(v) > 2.5, DBSCAN", "two spreads, 5 points"}
    for figures in kind.values():
        assert figures["found"] <= figures["planted"] > 0
        assert 0 <= figures["mean_iou"] <= 1
    assert kind["motion"]["coverage_95"] >= kind["motion"]["coverage_68"] > 0


def test_hotspots_are_counted_by_their_words():
    found = confidence.run(scenes=1, first_seed=0, kinds="rural")
    every, false = np.sum(list(found["places"]["of_all"].values()), axis=0)
    assert every > false
    assert found["places"]["of_each_kind"]["rural"] == found["places"]["of_all"]


def test_errors_are_counted_in_every_noise():
    found = errors.run(n_series=60, n_dates=60)["coverage_percent"]
    assert len(found) > 6
    for shares in found.values():
        for quantity in shares.keys() - {"second break"}:
            within_one, within_two = shares[quantity]
            assert 0 < within_one <= within_two <= 100
    assert 50 < found["white"]["velocity"][0] < 85


def test_the_result_is_the_last_line_and_is_kept(capsys, scratch):
    assert bench.main(["dbscan", "n_points=500", "neighbours=20", "repeats=1"]) == 0
    last = capsys.readouterr().out.splitlines()[-1]
    result = json.loads(last)
    assert result["name"] == "dbscan"
    assert result["command"] == "scripts/bench dbscan n_points=500 neighbours=20 repeats=1"
    assert {"ours_s", "peer_s", "ratio", "agree", "machine"} <= result.keys()
    assert (scratch / "dbscan.json").read_text(encoding="utf-8").strip() == last


def test_options_are_literals_or_text():
    assert bench._option("sizes=[1, 2]") == ("sizes", [1, 2])
    assert bench._option("parameters=EPS=1110 MIN_POINTS=300") == ("parameters", "EPS=1110 MIN_POINTS=300")
    with pytest.raises(SystemExit, match="write option=value"):
        bench._option("sizes")


def test_every_row_has_its_module():
    for name in bench.NAMES:
        assert (files.ROOT / "benchmarks" / f"{name}.py").is_file(), name
