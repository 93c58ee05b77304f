"""A scene in tiles has the hotspots that it has whole, point for point and bit for bit, however it is cut and run."""

from __future__ import annotations

import errno
from collections import Counter

import numpy as np
import pytest
from insar_hotspots.algorithms.detection import detect_hotspots
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.cluster.chain import Here, attempt
from insar_hotspots.cluster.run import progress_of, run_tiles
from insar_hotspots.cluster.stages.hotspots import hotspots_of
from insar_hotspots.cluster.tiles import TileFooter, read_tile, write_tile
from insar_hotspots.cluster.tiling import squares_of
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


def test_tiles_that_do_not_fit_are_all_named(tmp_path):
    coordinates, displacement, dates = SCENES["grid"]()
    write(tmp_path / "tiles", (coordinates, displacement, dates), 700)
    paths = sorted((tmp_path / "tiles").glob("*.parquet"))
    footer = TileFooter(
        paths[0], 0, tuple(dates), "EPSG:3035", "mm", "made", "2018_2022", squares_of(coordinates, 700)[0][0], ""
    )
    write_tile(paths[0], read_tile(paths[0]), footer)
    paths[1].write_bytes(paths[1].read_bytes()[:1000])
    with pytest.raises(InputError) as refused:
        run_tiles(tmp_path / "tiles", tmp_path / "work", SETTINGS, Here())
    assert "2 of" in str(refused.value)
    assert paths[0].name in str(refused.value)
    assert paths[1].name in str(refused.value)


def test_a_tile_that_is_damaged_inside_is_named_and_the_others_are_done(tmp_path):
    write(tmp_path / "tiles", SCENES["grid"](), 700)
    path = max((tmp_path / "tiles").glob("*.parquet"), key=lambda each: each.stat().st_size)
    whole = path.read_bytes()
    damaged = bytearray(whole)
    damaged[len(damaged) // 2] ^= 0xFF
    path.write_bytes(damaged)
    with pytest.raises(InputError, match=r"1 of \d tiles could not be done") as refused:
        run_tiles(tmp_path / "tiles", tmp_path / "work", SETTINGS, Here())
    assert path.name in str(refused.value)
    path.write_bytes(whole)
    assert hotspots_of(run_tiles(tmp_path / "tiles", tmp_path / "work", SETTINGS, Here()))


def test_a_full_disk_is_said_and_costs_nothing(tmp_path, monkeypatch):
    write(tmp_path / "tiles", SCENES["grid"](), 700)
    save, n_left = np.save, [30]

    def full(*arguments):
        n_left[0] -= 1
        if n_left[0] < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        save(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr("numpy.save", full)
        with pytest.raises(InputError, match=r"The disk of .* is full"):
            run_tiles(tmp_path / "tiles", tmp_path / "work", SETTINGS, Here())
    assert hotspots_of(run_tiles(tmp_path / "tiles", tmp_path / "work", SETTINGS, Here()))
    assert not [*(tmp_path / "work").rglob("*.part")]
