"""What goes wrong is said in a sentence, the rest goes on, and nothing is lost."""

from __future__ import annotations

import errno
import json
import shutil
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pyarrow.parquet as pq
import pytest
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.cluster import chain
from insar_hotspots.cluster.chain import Here, attempt
from insar_hotspots.cluster.export import export
from insar_hotspots.cluster.run import open_run, progress_of, run_tiles
from insar_hotspots.cluster.scene import put
from insar_hotspots.cluster.stages.hotspots import hotspots_of
from insar_hotspots.cluster.tiles import TileFooter, read_footer, read_tile, write_tile
from insar_hotspots.cluster.tiling import squares_of
from insar_hotspots.tests.cluster.scenes import SCENES, SETTINGS, write
from pyogrio import read_info


@pytest.fixture
def tiles(tmp_path):
    write(tmp_path / "tiles", SCENES["grid"](), 700)
    return tmp_path / "tiles"


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("undisturbed")
    write(folder / "tiles", SCENES["grid"](), 700)
    return hotspots_of(run_tiles(folder / "tiles", folder / "work", SETTINGS, Here()))


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


@pytest.mark.parametrize("what", ["dates", "coordinate system", "release", "version"])
def test_a_tile_that_is_of_another_kind_is_named(tiles, what, tmp_path):
    path = sorted(tiles.glob("*.parquet"))[1]
    footer = read_footer(path)
    later = tuple(each + timedelta(days=1) for each in footer.dates)
    other = {"dates": {"dates": later}, "coordinate system": {"crs": "EPSG:32633"}, "release": {"release": "2020_2024"}}
    write_tile(path, read_tile(path), replace(footer, **other.get(what, {})))
    if what == "version":
        table = pq.read_table(path)
        told = json.loads(table.schema.metadata[b"insar-hotspots-tile"])
        told["version"] += 1
        metadata = {**table.schema.metadata, b"insar-hotspots-tile": json.dumps(told).encode()}
        pq.write_table(table.replace_schema_metadata(metadata), path)
    with pytest.raises(InputError, match=what) as refused:
        run_tiles(tiles, tmp_path / "work", SETTINGS, Here())
    assert path.name in str(refused.value)
    left = run_tiles(tiles, tmp_path / "work", SETTINGS, Here(), leave_out=[path.stem])
    assert path.stem not in left.tiles


class Unmounts(Here):
    """Loses a folder after so many tiles."""

    def __init__(self, folder, after):
        self.folder, self.left = folder, after

    def each(self, work, scene, tiles):
        for tile in tiles:
            self.left -= 1
            if not self.left:
                self.folder.rename(self.folder.with_name("unmounted"))
            yield attempt(work, scene, tile)


@pytest.mark.parametrize(("lost", "after"), [("tiles", 3), ("work", 40)])
def test_a_folder_that_is_lost_is_named_and_what_is_done_stays(tiles, undisturbed, lost, after, tmp_path):
    folder, work = tmp_path / lost, tmp_path / "work"
    with pytest.raises(InputError, match=r"could not be done|cannot be read or written|is not there") as refused:
        run_tiles(tiles, work, SETTINGS, Unmounts(folder, after))
    assert "Traceback" not in str(refused.value)
    assert str(folder) in str(refused.value) or "E+" in str(refused.value)
    shutil.rmtree(folder, ignore_errors=True)  # of the place where it was mounted
    (tmp_path / "unmounted").rename(folder)
    assert sum(progress_of(work).stages.values()) > 0
    assert hotspots_of(run_tiles(tiles, work, SETTINGS, Here())) == undisturbed


def test_a_tile_without_a_usable_series_has_no_part_in_it(undisturbed, tmp_path):
    coordinates, displacement, dates = SCENES["grid"]()
    far = np.column_stack([coordinates[:300, 0], coordinates[:300, 1] + 99_000.0])  # in another square
    empty = np.full((300, displacement.shape[1]), np.nan, dtype=np.float32)
    scene = np.concatenate([coordinates, far]), np.concatenate([displacement, empty]), dates
    write(tmp_path / "tiles", scene, 700)
    found = run_tiles(tmp_path / "tiles", tmp_path / "work", SETTINGS, Here())
    assert len(found.tiles) < len(open_run(tmp_path / "work")[0].tiles)
    assert hotspots_of(found) == undisturbed
    export(tmp_path / "work", tmp_path / "all of it.gpkg", 10_000)
    assert read_info(tmp_path / "all of it.gpkg", layer="points")["features"] == 2800
    export(tmp_path / "work", tmp_path / "some.gpkg", 100)


def test_other_settings_and_other_code_are_another_run_and_the_first_is_kept(tiles, undisturbed, tmp_path, monkeypatch):
    work = tmp_path / "work"
    run_tiles(tiles, work, SETTINGS, Here())
    faster = run_tiles(tiles, work, replace(SETTINGS, min_velocity=30.0), Here())
    assert len(hotspots_of(faster)) < len(undisturbed)
    again = run_tiles(tiles, work, SETTINGS, Unmounts(tiles, 1))  # which no tile is asked of
    assert hotspots_of(again) == undisturbed
    monkeypatch.setattr(chain, "_program", lambda: "newer")
    with pytest.raises(InputError):
        run_tiles(tiles, work, SETTINGS, Unmounts(tiles, 1))


def test_a_note_of_the_run_that_is_damaged_is_named_and_written_anew(tiles, undisturbed, tmp_path):
    work = tmp_path / "work"
    run_tiles(tiles, work, SETTINGS, Here())
    (work / "run.json").write_text((work / "run.json").read_text()[:100])
    with pytest.raises(InputError, match=r"run.json is damaged"):
        open_run(work)
    run_tiles(tiles, work, SETTINGS, Here())
    assert hotspots_of(open_run(work)[0]) == undisturbed


def test_arrays_that_a_power_cut_left_in_pieces_are_named(tiles, tmp_path):
    scene = run_tiles(tiles, tmp_path / "work", SETTINGS, Here())
    shutil.rmtree(scene.folder / "described")
    shutil.rmtree(scene.folder / "still")
    path = scene.folder / "judged" / "all" / "number.npy"
    path.write_bytes(path.read_bytes()[:-8])
    shutil.rmtree(scene.folder / "result")
    with pytest.raises(InputError, match=r"is damaged") as refused:
        run_tiles(tiles, tmp_path / "work", SETTINGS, Here())
    assert "judged" in str(refused.value)


def test_two_workers_at_one_tile_leave_it_whole(tmp_path):
    for _ in range(2):
        put(tmp_path / "tile", {"rows": np.arange(3)}, {"stage": "series"})
    assert sorted(path.name for path in tmp_path.iterdir()) == ["tile"]
    np.testing.assert_array_equal(np.load(tmp_path / "tile" / "rows.npy"), np.arange(3))


def test_results_that_cannot_be_written_are_said(tiles, tmp_path):
    run_tiles(tiles, tmp_path / "work", SETTINGS, Here())
    with pytest.raises(InputError, match=r"cannot be written"):
        export(tmp_path / "work", tmp_path / "nowhere" / "out.gpkg", 100)
