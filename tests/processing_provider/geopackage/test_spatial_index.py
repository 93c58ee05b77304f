"""An index that is filled as a whole is one of SQLite's, and finds what a look at every point finds."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.geopackage.spatial_index import PlacedRows, fill_index, has_index
from insar_hotspots.processing_provider.geopackage.table import GeoPackageTable

TABLE = GeoPackageTable(Path(), 'it\'s "odd"', "fid", "geom", [], "POINT", 3035)
NAME = '"rtree_it\'s ""odd""_geom"'
FULL = 51  # entries of a node


@pytest.fixture
def database():
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        database.execute(f"CREATE VIRTUAL TABLE {NAME} USING rtree (id, minx, maxx, miny, maxy)")
        yield database


def checked(database):
    return database.execute(
        f"SELECT rtreecheck('{NAME[1:-1].replace(chr(34) * 2, chr(34)).replace(chr(39), chr(39) * 2)}')"
    )


def within(database, x, y, reach):
    box = (x + reach, x - reach, y + reach, y - reach)
    sql = f"SELECT id FROM {NAME} WHERE minx <= ? AND maxx >= ? AND miny <= ? AND maxy >= ?"
    return {row for (row,) in database.execute(sql, box)}


@pytest.mark.parametrize("n", [0, 1, 2, FULL, FULL + 1, FULL**2, FULL**2 + 1, 20_000])
def test_it_is_sound_and_finds_every_point(database, n):
    rng = np.random.default_rng(n)
    ids = rng.permutation(3 * n)[:n] - n
    # Metres of Europe, which single precision rounds by a quarter of a metre; and towns.
    xy = rng.normal(0, 1000, (n, 2)) + rng.choice([3e6, 4.4e6], (n, 2))
    fill_index(database, TABLE, PlacedRows(ids, xy))
    assert checked(database).fetchone() == ("ok",)
    assert database.execute(f"SELECT count(*) FROM {NAME}").fetchone() == (n,)
    for x, y in xy[:50]:
        found = within(database, x, y, 30.0)
        inside = (np.abs(xy - (x, y)) <= 30.0).all(axis=1)
        assert found >= set(ids[inside].tolist())
        near = (np.abs(xy - (x, y)) <= 31.0).all(axis=1)
        assert found <= set(ids[near].tolist())


def test_points_in_one_place_are_all_found(database):
    fill_index(database, TABLE, PlacedRows(np.arange(1000), np.full((1000, 2), 0.1)))
    assert checked(database).fetchone() == ("ok",)
    assert within(database, 0.1, 0.1, 0.0) == set(range(1000))


def test_it_goes_on_as_sqlites_own(database):
    rng = np.random.default_rng(0)
    fill_index(database, TABLE, PlacedRows(np.arange(5000), rng.uniform(0, 100, (5000, 2))))
    database.execute(f"DELETE FROM {NAME} WHERE id % 3 = 0")
    database.executemany(f"INSERT INTO {NAME} VALUES (?, 50, 50, 50, 50)", ((row,) for row in range(6000, 8000)))
    assert checked(database).fetchone() == ("ok",)
    assert within(database, 50, 50, 0.001) >= set(range(6000, 8000))


def test_a_table_without_one_has_none(database):
    assert has_index(database, TABLE)
    assert not has_index(database, GeoPackageTable(Path(), "other", "fid", "geom", [], "POINT", 3035))
