"""A scene in tiles has the hotspots that it has whole, point for point and bit for bit, however it is cut and run."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from insar_hotspots.algorithms.detection import detect_hotspots
from insar_hotspots.cluster.chain import Here, attempt
from insar_hotspots.cluster.run import progress_of, run_tiles
from insar_hotspots.cluster.stages.hotspots import hotspots_of
from insar_hotspots.cluster.tiles import read_tile
from insar_hotspots.tests.cluster.scenes import SCENES, SETTINGS, write


@pytest.fixture(scope="module", params=SCENES)
def whole(request):
    coordinates, displacement, dates = SCENES[request.param]()
    found = detect_hotspots(coordinates, displacement.copy(), dates, SETTINGS)
    labels = np.full(len(coordinates), -1)
    labels[found.series.rows] = found.filtered.labels
    assert found.hotspots
    return coordinates, displacement, dates, labels, found.hotspots


def result(scene, n):
    labels = np.full(n, -1)
    for tile, file in enumerate(scene.files):
        rows = read_tile(file).ids.astype(int)[scene.load("result", "row", tile)]
        labels[rows] = scene.load("result", "hotspot", tile)
    return labels, hotspots_of(scene)


def assert_same(scene, labels, hotspots):
    found, described = result(scene, len(labels))
    np.testing.assert_array_equal(found, labels)
    assert described == hotspots


@pytest.mark.parametrize(("most", "seed"), [(10_000, 0), (1200, 1), (400, 2)])
def test_tiles_of_any_size_and_any_order_of_rows_give_what_the_whole_gives(whole, most, seed, tmp_path):
    coordinates, displacement, dates, labels, hotspots = whole
    order = np.random.default_rng(seed).permutation(len(coordinates))
    write(tmp_path / "tiles", (coordinates, displacement, dates), most, order)
    assert_same(run_tiles(tmp_path / "tiles", tmp_path / "work", SETTINGS, Here()), labels, hotspots)


class Breaks(Here):
    """Ends after so many tiles, and counts what is done."""

    def __init__(self, after, counts):
        self.left, self.counts = after, counts

    def each(self, work, scene, tiles):
        for tile in tiles:
            if not self.left:
                raise KeyboardInterrupt
            self.left -= 1
            self.counts[work.args[0], tile] += 1
            yield attempt(work, scene, tile)


def test_a_run_that_was_ended_again_and_again_gives_the_same_and_does_nothing_twice(tmp_path):
    scene = SCENES["places"]()
    write(tmp_path / "tiles", scene, 1200)
    finished = run_tiles(tmp_path / "tiles", tmp_path / "at once", SETTINGS, Here())
    counts: Counter = Counter()
    for _ in range(20):
        try:
            again = run_tiles(tmp_path / "tiles", tmp_path / "work", SETTINGS, Breaks(17, counts))
            break
        except KeyboardInterrupt:
            assert not progress_of(tmp_path / "work").is_done
    assert progress_of(tmp_path / "work").is_done
    assert set(counts.values()) == {1}
    assert_same(again, *result(finished, len(scene[0])))
