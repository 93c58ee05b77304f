"""Standard distance and deviational ellipse against pointpats, closed forms and the laws they obey."""

from __future__ import annotations

import numpy as np
import pointpats
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.space.dispersion import (
    DeviationalEllipse,
    dispersion_by_label,
    ellipse_outline,
)

# The example of pointpats' own docstrings.
TEXTBOOK = np.array(
    [
        [66.22, 32.54],
        [22.52, 22.39],
        [31.01, 81.21],
        [9.47, 31.02],
        [30.78, 60.10],
        [75.21, 58.93],
        [79.26, 7.68],
        [8.23, 39.93],
        [98.73, 77.17],
        [89.78, 42.53],
        [65.19, 92.08],
    ]
)


def deviational_ellipse(points: np.ndarray) -> DeviationalEllipse:
    return dispersion_by_label(points, np.zeros(len(points), dtype=np.int64))[0].ellipse


def standard_distance(points: np.ndarray) -> float:
    return dispersion_by_label(points, np.zeros(len(points), dtype=np.int64))[0].standard_distance


# Whole metres, so that shifting by millions of metres is exact.
POINT_SETS = hnp.arrays(np.float64, st.tuples(st.integers(1, 40), st.just(2)), elements=st.integers(-5000, 5000))
FAR = np.array([4_500_000.0, 5_100_000.0])


def elongated(n: int = 400, azimuth: float = 30.0, seed: int = 1) -> np.ndarray:
    """Points 10 times longer than wide, on whole sixteenths of a metre, the long axis at an azimuth."""
    along, across = np.random.default_rng(seed).normal(size=(2, n)) * [[1000.0], [100.0]]
    east, north = np.sin(np.radians(azimuth)), np.cos(np.radians(azimuth))
    return np.round(16 * np.column_stack((along * east - across * north, along * north + across * east))) / 16


def azimuth_difference(a: float, b: float) -> float:
    return abs((a - b + 90.0) % 180.0 - 90.0)


def test_standard_distance_has_the_textbook_value():
    assert standard_distance(TEXTBOOK) == pytest.approx(40.21575987282547, rel=1e-12)


@pytest.mark.parametrize("seed", range(5))
def test_standard_distance_equals_pointpats(seed):
    points = elongated(seed=seed)
    assert standard_distance(points) == pytest.approx(pointpats.std_distance(points), rel=1e-12)


def test_standard_distance_keeps_its_digits_at_projected_coordinates():
    # pointpats squares before it centres and itself loses digits there, so its value is taken near the origin.
    points = elongated()
    assert standard_distance(points + FAR) == pytest.approx(pointpats.std_distance(points), rel=1e-12)
    assert dispersion_by_label(points + FAR, np.zeros(len(points), int))[0].standard_distance == pytest.approx(
        pointpats.std_distance(points), rel=1e-12
    )


@given(POINT_SETS)
def test_semi_axes_make_up_the_standard_distance(points):
    ellipse = deviational_ellipse(points)
    assert ellipse.semi_major >= ellipse.semi_minor >= 0.0
    assert np.hypot(ellipse.semi_major, ellipse.semi_minor) == pytest.approx(
        standard_distance(points), rel=1e-12, abs=1e-12
    )
    assert 0.0 <= ellipse.azimuth < 180.0


@given(POINT_SETS, st.integers(-6_000_000, 6_000_000), st.integers(0, 10_000_000))
def test_dispersion_is_invariant_under_translation(points, east, north):
    moved = points + np.array([east, north])
    here, there = deviational_ellipse(points), deviational_ellipse(moved)
    assert standard_distance(moved) == standard_distance(points)
    assert (there.semi_major, there.semi_minor, there.azimuth) == (here.semi_major, here.semi_minor, here.azimuth)
    assert (there.x, there.y) == pytest.approx((here.x + east, here.y + north), rel=1e-12, abs=1e-6)


@given(POINT_SETS, st.floats(0.0, 360.0))
def test_rotation_turns_the_ellipse_and_keeps_its_lengths(points, clockwise):
    cos, sin = np.cos(np.radians(clockwise)), np.sin(np.radians(clockwise))
    before = deviational_ellipse(points)
    after = deviational_ellipse(np.column_stack((points @ [cos, sin], points @ [-sin, cos])))
    assert (after.semi_major, after.semi_minor) == pytest.approx((before.semi_major, before.semi_minor), abs=1e-6)
    if before.semi_major - before.semi_minor > 1.0:
        assert azimuth_difference(after.azimuth, before.azimuth + clockwise) < 1e-6


@pytest.mark.parametrize("azimuth", [0.0, 30.0, 60.0, 90.0, 120.0, 179.0])
def test_axes_and_orientation_agree_with_pointpats(azimuth):
    points = elongated(azimuth=azimuth)
    n = len(points)
    major, minor, angle = pointpats.ellipse(points)  # radians counter-clockwise from east
    ellipse = deviational_ellipse(points)
    factor = np.sqrt(2 * n / (n - 2))
    assert (ellipse.semi_major * factor, ellipse.semi_minor * factor) == pytest.approx((major, minor), rel=1e-9)
    assert azimuth_difference(ellipse.azimuth, 90.0 - np.degrees(angle)) < 1e-6
    assert azimuth_difference(ellipse.azimuth, azimuth) < 1.0


@pytest.mark.parametrize(
    ("step", "azimuth"), [((0, 1), 0.0), ((1, 1), 45.0), ((1, 0), 90.0), ((-1, 1), 135.0), ((1, -1), 135.0)]
)
def test_azimuth_counts_clockwise_from_north(step, azimuth):
    ellipse = deviational_ellipse(FAR + np.arange(7)[:, None] * np.array(step, float) * 50.0)
    assert ellipse.azimuth == pytest.approx(azimuth, abs=1e-9)


def test_points_on_a_line_have_no_width():
    line = FAR + np.arange(11)[:, None] * [3.0, 4.0]
    ellipse = deviational_ellipse(line)
    assert ellipse.semi_minor == pytest.approx(0.0, abs=1e-12)
    assert ellipse.semi_major == pytest.approx(5.0 * np.sqrt(10.0), rel=1e-12)
    assert ellipse.azimuth == pytest.approx(np.degrees(np.arctan2(3, 4)))


@pytest.mark.parametrize("n", [1, 5])
def test_points_at_one_place_have_an_ellipse_without_extent(n):
    place = np.tile(FAR + 0.1, (n, 1))
    assert standard_distance(place) == 0.0
    assert deviational_ellipse(place) == DeviationalEllipse(FAR[0] + 0.1, FAR[1] + 0.1, 0.0, 0.0, 0.0)


def test_even_spread_has_azimuth_zero():
    square = np.array([[0.0, 0.0], [2.0, 0.0], [2.0, 2.0], [0.0, 2.0]])
    ellipse = deviational_ellipse(square)
    assert (ellipse.semi_major, ellipse.semi_minor) == pytest.approx((1.0, 1.0), rel=1e-12)
    assert ellipse.azimuth == 0.0


def test_two_points_lie_one_standard_distance_from_their_middle():
    assert standard_distance(np.array([[0.0, 0.0], [6.0, 8.0]])) == 5.0


def test_outline_is_a_closed_counter_clockwise_ring_one_deviation_from_the_centre():
    points = elongated(azimuth=70.0) + FAR
    ellipse = deviational_ellipse(points)
    ring = ellipse_outline(ellipse, 361)
    assert ring.shape == (361, 2)
    np.testing.assert_array_equal(ring[0], ring[-1])
    # In the metric of the points' own covariance every vertex is at distance 1.
    offsets = ring - [ellipse.x, ellipse.y]
    inverse = np.linalg.inv(np.cov(points.T, bias=True))
    np.testing.assert_allclose(np.einsum("vi,ij,vj->v", offsets, inverse, offsets), 1.0, rtol=1e-6)
    x, y = offsets.T
    area = 0.5 * np.sum(x[:-1] * y[1:] - x[1:] * y[:-1])
    assert area == pytest.approx(np.pi * ellipse.semi_major * ellipse.semi_minor, rel=1e-3)


def test_clusters_are_measured_each_for_itself_and_noise_not_at_all():
    generator = np.random.default_rng(4)
    points = generator.normal(scale=300.0, size=(500, 2)) + FAR
    labels = generator.choice([-1, 0, 3, 70_000], size=500)
    found = dispersion_by_label(points, labels)
    assert [cluster.label for cluster in found] == [0, 3, 70_000]
    for cluster in found:
        own = points[labels == cluster.label]
        assert cluster.n_points == len(own)
        assert cluster.standard_distance == pytest.approx(standard_distance(own), rel=1e-12)
        assert (cluster.ellipse.x, cluster.ellipse.y) == pytest.approx(tuple(own.mean(axis=0)), rel=1e-14)
        values, vectors = np.linalg.eigh(np.cov(own.T, bias=True))
        assert (cluster.ellipse.semi_minor, cluster.ellipse.semi_major) == pytest.approx(np.sqrt(values), rel=1e-9)
        assert azimuth_difference(cluster.ellipse.azimuth, np.degrees(np.arctan2(*vectors[:, 1]))) < 1e-6


def test_measuring_leaves_the_input_alone():
    points = elongated(20)
    kept = points.copy()
    dispersion_by_label(points, np.zeros(20, int))
    standard_distance(points)
    np.testing.assert_array_equal(points, kept)


def test_noise_alone_has_no_cluster():
    assert dispersion_by_label(elongated(5), np.full(5, -1)) == []
    assert dispersion_by_label(np.empty((0, 2)), np.empty(0, int)) == []


def test_a_coordinate_that_is_no_number_is_refused_in_a_sentence():
    with pytest.raises(InputError, match="not a finite number"):
        dispersion_by_label(np.array([[0.0, np.nan], [1.0, 1.0]]), np.array([0, 0]))
