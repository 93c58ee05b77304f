"""Vertical and east motion: planted motion comes back, errors are as propagated, and bad geometry is refused."""

from __future__ import annotations

import csv
import gzip
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from insar_hotspots.algorithms import decomposition as module
from insar_hotspots.algorithms.decomposition import common_days, decompose
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.tracks import Track, line_of_sight
from insar_hotspots.tests.recorder import Recorder

DATA = Path(__file__).resolve().parent.parent / "data"
FIRST = float(date(2020, 1, 3).toordinal())
ASCENDING = np.array([-0.62, -0.11, 0.777])
DESCENDING = np.array([0.594, -0.12, 0.795])


def read_egms(name):
    """Give the attributes of an EGMS file by name, its series (n, T) and its days."""
    with gzip.open(DATA / name, "rt", encoding="utf-8") as file:
        head, *rows = csv.reader(file)
    dates = [column for column in head if column.isdigit()]
    table = {name: np.array([row[head.index(name)] for row in rows]) for name in head}
    days = [float(date(int(day[:4]), int(day[4:6]), int(day[6:])).toordinal()) for day in dates]
    return table, np.column_stack([table[day] for day in dates]).astype(float), np.array(days)


def track(coordinates, motion, days, los=ASCENDING, name="A", velocity=None, std=None):
    """See the motion, east and up (2, n, T), along one line of sight or one for each point."""
    n = len(coordinates)
    los = np.broadcast_to(los, (n, 3)).copy()
    displacement = los[:, :1] * motion[0] + los[:, 2:] * motion[1]
    unknown = np.full(n, np.nan)
    return Track(
        name,
        coordinates,
        displacement.astype(np.float32),
        days,
        los,
        unknown if velocity is None else los[:, 0] * velocity[0] + los[:, 2] * velocity[1],
        unknown if std is None else std,
    )


def solve(*tracks, size=100.0, gaps=0.5, reporter=None):
    """Give what was found and the vertical and east series."""
    shape = sum(len(each.coordinates) for each in tracks) // 2, len(common_days([each.days for each in tracks]))
    series = np.zeros(shape, dtype=np.float32), np.zeros(shape, dtype=np.float32)
    found = decompose(tracks, size, gaps, series, reporter or Recorder())
    return found, series[0][: len(found.xy)], series[1][: len(found.xy)]


@pytest.fixture
def ustica():
    """Vertical series of cells of EGMS's L3 format, and an east motion that goes with them."""
    table, up, days = read_egms("egms_ustica_l3_300.csv.gz")
    cells = np.column_stack([table["easting"], table["northing"]]).astype(float)
    up -= up[:, :1]
    rng = np.random.default_rng(0)
    east = rng.normal(0, 3, (len(cells), 1)) * (days - days[0]) / 365.25 + np.cumsum(
        rng.normal(0, 0.3, up.shape), axis=1
    )
    east -= east[:, :1]
    return cells, east, up, days


def test_vertical_and_east_motion_of_ustica_come_back_to_rounding_from_its_own_descending_geometry(ustica):
    cells, east, up, days = ustica
    l2b, _, _ = read_egms("egms_ustica_l2b_300.csv.gz")
    los = np.column_stack([l2b[name].astype(float) for name in ("los_east", "los_north", "los_up")])
    rng = np.random.default_rng(1)
    velocity = rng.normal(0, 5, (2, len(cells)))
    below = track(cells, (east, up), days, los[rng.integers(0, 300, len(cells))], "D", velocity)
    above = track(cells, (east, up), days, ASCENDING, "A", velocity)
    found, vertical, eastward = solve(above, below)
    order = np.lexsort((cells[:, 1], cells[:, 0]))
    np.testing.assert_array_equal(found.xy, cells[order])
    np.testing.assert_allclose(vertical, up[order], atol=1e-4)
    np.testing.assert_allclose(eastward, east[order], atol=1e-4)
    np.testing.assert_allclose(found.v_east, velocity[0, order], atol=1e-10)
    np.testing.assert_allclose(found.v_up, velocity[1, order], atol=1e-10)
    assert (found.n_ascending == 1).all()
    assert (found.n_descending == 1).all()


def test_the_line_of_sight_of_incidence_and_track_angle_is_that_of_egms():
    table, _, _ = read_egms("egms_ustica_l2b_300.csv.gz")
    los = line_of_sight(table["incidence_angle"].astype(float), table["track_angle"].astype(float))
    for column, name in enumerate(("los_east", "los_north", "los_up")):
        assert np.abs(los[:, column] - table[name].astype(float)).max() < 2e-3


@given(st.floats(20, 60), st.floats(0, 360))
def test_a_line_of_sight_is_a_unit_vector_at_its_incidence_and_square_to_the_heading(incidence, heading):
    los = line_of_sight(np.array([incidence]), np.array([heading]))[0]
    assert np.linalg.norm(los) == pytest.approx(1)
    assert np.degrees(np.arccos(los[2])) == pytest.approx(incidence)
    alpha = np.radians(heading)
    assert los[0] * np.sin(alpha) + los[1] * np.cos(alpha) == pytest.approx(0, abs=1e-12)


def test_with_noise_the_errors_are_as_large_as_propagated():
    rng = np.random.default_rng(2)
    cells = 100.0 * np.column_stack(np.divmod(np.arange(4000), 80)) + 50
    places = [np.repeat(cells, count, axis=0) + rng.uniform(-49, 49, (count * 4000, 2)) for count in (3, 2)]
    noise = [rng.uniform(0.2, 2.0, len(each)) for each in places]
    days = FIRST + np.arange(3.0)
    tracks = []
    for los, place, std, name in zip((ASCENDING, DESCENDING), places, noise, "AD"):
        still = track(place, np.zeros((2, len(place), 3)), days, los, name, np.zeros((2, len(place))), std)
        still.velocity[:] = 4 * los[2] - 2 * los[0] + rng.normal(0, std)
        tracks.append(still)
    found, _, _ = solve(*tracks)
    assert (found.n_ascending == 3).all()
    assert (found.n_descending == 2).all()
    for value, std, truth in ((found.v_up, found.v_up_std, 4), (found.v_east, found.v_east_std, -2)):
        scores = (value - truth) / std
        assert scores.std() == pytest.approx(1, abs=0.05)
        assert scores.mean() == pytest.approx(0, abs=0.06)


def test_three_tracks_are_solved_by_least_squares():
    rng = np.random.default_rng(3)
    sights = [ASCENDING, DESCENDING, np.array([0.7, -0.13, 0.70])]
    place, days = np.array([[50.0, 50.0]]), FIRST + np.arange(5.0)
    tracks = [
        Track(name, place, rng.normal(0, 5, (1, 5)).astype("f4"), days, los[None], rng.normal(0, 5, 1), np.array([0.5]))
        for name, los in zip("ABC", sights)
    ]
    found, up, east = solve(*tracks)
    design = np.array(sights)[:, [0, 2]]
    expected = np.linalg.lstsq(design, np.array([each.velocity[0] for each in tracks]), rcond=None)[0]
    assert (found.v_east[0], found.v_up[0]) == pytest.approx(tuple(expected))
    covariance = 0.25 * np.linalg.inv(design.T @ design)
    assert (found.v_east_std[0], found.v_up_std[0]) == pytest.approx(tuple(np.sqrt(np.diag(covariance))))
    series = np.linalg.lstsq(design, np.concatenate([each.displacement for each in tracks]), rcond=None)[0]
    np.testing.assert_allclose([east[0], up[0]], series - series[:, :1], atol=1e-5)
    assert (found.n_ascending[0], found.n_descending[0]) == (1, 2)


def test_with_three_tracks_cells_of_two_alike_are_left_out():
    days = FIRST + np.arange(4.0)
    cells = 100.0 * np.column_stack([np.arange(6), np.zeros(6)]) + 50
    motion = np.ones((2, 6, 4)) * np.arange(4.0)
    one = track(cells[:3], motion[:, :3], days)
    two = track(cells[1:5], motion[:, 1:5], days, DESCENDING, "D")
    three = track(cells[2:], motion[:, 2:], days, [0.7, -0.1, 0.7], "E")
    found, up, east = solve(one, two, three)
    np.testing.assert_array_equal(found.xy, cells[1:3])
    np.testing.assert_allclose([up, east], np.broadcast_to(np.arange(4.0), (2, 2, 4)), atol=1e-5)


def test_dates_are_those_of_the_denser_track_in_the_time_that_both_cover():
    dense, sparse = FIRST + 6.0 * np.arange(50), FIRST + 100 + 12.0 * np.arange(40)
    np.testing.assert_array_equal(common_days([sparse, dense]), dense[dense >= FIRST + 100])
    place = np.array([[50.0, 50.0]])

    def moved(days):
        return np.array([[0.01 * (days - FIRST)], [-0.02 * (days - FIRST)]])

    _, up, east = solve(track(place, moved(dense), dense), track(place, moved(sparse), sparse, DESCENDING, "D"))
    since = dense[dense >= FIRST + 100] - dense[dense >= FIRST + 100][0]
    np.testing.assert_allclose(up[0], -0.02 * since, atol=1e-4)
    np.testing.assert_allclose(east[0], 0.01 * since, atol=1e-4)


def test_gaps_do_not_show_and_points_with_too_many_are_left_out(ustica):
    cells, east, up, days = ustica
    cells, east, up = cells[:40], east[:40], np.repeat(-0.01 * (days - days[0])[None], 40, axis=0)
    tracks = [
        track(np.repeat(cells, 2, axis=0), np.repeat((0 * east, up), 2, axis=1), days, los, name)
        for los, name in ((ASCENDING, "A"), (DESCENDING, "D"))
    ]
    rng = np.random.default_rng(4)
    inner = rng.random((80, len(days))) < 0.1
    inner[:, [0, -1]] = False
    tracks[0].displacement[inner] = np.nan
    tracks[0].displacement[0, : len(days) // 2 + 5] = np.nan
    found, vertical, eastward = solve(*tracks)
    np.testing.assert_allclose(vertical, up, atol=1e-3)
    np.testing.assert_allclose(eastward, 0 * east, atol=1e-3)
    assert sorted(found.n_ascending) == [1] + [2] * 39


def test_unknown_velocities_and_sights_make_no_others_unknown():
    days = FIRST + np.arange(4.0)
    cells = 100.0 * np.column_stack([np.arange(5), np.zeros(5)]) + 50
    known = {"velocity": np.ones((2, 5)), "std": np.full(5, 0.3)}
    one = track(cells, np.zeros((2, 5, 4)), days, **known)
    two = track(cells, np.zeros((2, 5, 4)), days, DESCENDING, "D", **known)
    one.velocity[1] = one.velocity_std[2] = np.nan
    two.los[3] = np.nan
    found, _, _ = solve(one, two)
    np.testing.assert_array_equal(found.xy, cells[[0, 1, 2, 4]])
    assert np.isnan(found.v_up).tolist() == [False, True, False, False]
    assert np.isnan(found.v_up_std).tolist() == [False, False, True, False]


def test_points_in_one_place_and_one_cell_for_all_are_solved():
    days = FIRST + np.arange(4.0)
    place = np.zeros((7, 2))
    motion = np.ones((2, 7, 4)) * np.arange(4.0)
    found, up, _ = solve(track(place, motion, days), track(place, motion, days, DESCENDING, "D"), size=1e6)
    assert found.xy.tolist() == [[5e5, 5e5]]
    np.testing.assert_allclose(up[0], np.arange(4.0), atol=1e-5)


def test_work_in_blocks_gives_what_one_block_gives(ustica, monkeypatch):
    cells, east, up, days = ustica
    places = [cells, np.repeat(cells[::3], 3, axis=0)]
    motions = [(east, up), (np.repeat(east[::3], 3, axis=0), np.repeat(up[::3], 3, axis=0))]
    tracks = [
        track(place, motion, days, los, name)
        for place, motion, los, name in zip(places, motions, (ASCENDING, DESCENDING), "AD")
    ]
    whole = solve(*tracks)
    monkeypatch.setattr(module, "_BLOCK_CELLS", 7)
    monkeypatch.setattr(module, "_BLOCK_ROWS", 5)
    recorder = Recorder()
    parts = solve(*tracks, reporter=recorder)
    assert len(whole[0].xy) == 100
    for one, other in zip(whole[1:], parts[1:]):
        np.testing.assert_allclose(one, other, atol=1e-5)
    assert recorder.fractions[-1] == 1.0
    assert recorder.fractions == sorted(recorder.fractions)


def test_the_log_says_the_geometry_and_how_much_northward_motion_would_show(ustica):
    cells, east, up, days = ustica
    recorder = Recorder()
    solve(track(cells, (east, up), days), track(cells, (east, up), days, DESCENDING, "D"), reporter=recorder)
    assert recorder.lines[0].startswith("A: ascending, line of sight -0.62 east, -0.11 north, +0.78 up; 2020-01-03")
    assert recorder.lines[1].startswith("D: descending")
    design = np.array([ASCENDING, DESCENDING])
    north = np.linalg.inv(design[:, [2, 0]]) @ design[:, 1]
    assert f"{north[0]:+.2f} mm vertically and {north[1]:+.2f} mm to the east" in recorder.lines[-2]
    assert recorder.lines[-1].startswith(f"Series at {len(days)} dates from 2020-01-03 to ")


# -- what is refused


def still(los, days=None, at=50.0, name="A"):
    days = FIRST + np.arange(4.0) if days is None else days
    return track(np.full((3, 2), at), np.zeros((2, 3, len(days))), days, los, name)


@pytest.mark.parametrize(
    ("tracks", "says"),
    [
        ((still(ASCENDING), still([-0.70, -0.1, 0.70])), r"are 6\.4 degrees apart.* choose an ascending and a desc"),
        ((still(ASCENDING), still(ASCENDING)), r"are 0\.0 degrees apart"),
        ((still(ASCENDING), still(DESCENDING, at=5000.0)), "No cell of 100 m has points of two layers"),
        ((still(ASCENDING), still([0.0, 0.0, 0.0], name="flat")), "line of sight of flat is no unit vector"),
        ((still(ASCENDING), still([37.0, 12.0, 0.8])), "have a length of 37.01"),
        ((still(ASCENDING), still([np.nan, 0.1, 0.8], name="blind")), "No point of blind can be used"),
        (
            (still(ASCENDING), still(DESCENDING, FIRST + 1000 + np.arange(4.0))),
            "no time in common: one begins on 2022-09-29, when another has ended on 2020-01-06",
        ),
        (
            (still(ASCENDING), still(DESCENDING, FIRST + 2.5 + np.array([0.0, 50.0]))),
            "from 2020-01-05 to 2020-01-06 in common, with fewer than two dates",
        ),
    ],
)
def test_layers_that_do_not_go_together_are_refused_in_a_sentence(tracks, says):
    with pytest.raises(InputError, match=says):
        solve(*tracks)
