"""The whole chain on synthetic scenes with planted hotspots, on the real Boissano file, and on bad input."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("numba")

from insar_hotspots.algorithms.detection import detect_hotspots
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.patterns.classes import ClassLabels
from insar_hotspots.algorithms.reporting import Reporter
from insar_hotspots.algorithms.series.velocity import velocities
from insar_hotspots.algorithms.settings import ClusterSettings, DetectionSettings, Search
from insar_hotspots.benchmarks.synthetic_scene import BOWLS, make_scene
from insar_hotspots.tests.recorder import Recorder
from sklearn.metrics import adjusted_rand_score

BOISSANO = Path(__file__).resolve().parent.parent / "data" / "boissano_tre.zip"
DEFAULTS = DetectionSettings(
    max_gap_share=0.2,
    clustering=ClusterSettings(),
    n_pairs=1_000_000,
    max_standard_distance=0.0,
    min_velocity=2.5,
    min_significance=4.0,
)
CLUSTERS = {"search": Search.CLUSTERS}
QUICK = replace(DEFAULTS, clustering=ClusterSettings(max_clusters=4, sample_size=250), n_pairs=30_000)
TWINS = (1, 2), (3, 4)


@pytest.fixture(scope="session")
def detect(dates_of):
    def run(scene, settings=QUICK, reporter=None, displacement=None, coordinates=None, **labels):
        return detect_hotspots(
            scene.coordinates if coordinates is None else coordinates,
            (scene.displacement if displacement is None else displacement).copy(),
            dates_of(scene.days),
            settings,
            reporter or Reporter(),
            **labels,
        )

    return run


@pytest.fixture(
    scope="module", params=[(0, 8, Search.MOTION), (1, 4, Search.CLUSTERS)], ids=["defaults", "clusters first"]
)
def full(request, detect):
    """10 000 points, 120 dates, eight bowls, of which four are twins."""
    seed, most, search = request.param
    scene = make_scene(seed=seed)
    return scene, detect(scene, replace(DEFAULTS, clustering=ClusterSettings(max_clusters=most), search=search))


@pytest.fixture(scope="module")
def small(small_scene, detect):
    return detect(small_scene)


@pytest.fixture(scope="module")
def by_clusters(small_scene, detect):
    return detect(small_scene, replace(QUICK, **CLUSTERS))


def most_common(values: np.ndarray) -> int:
    numbers, counts = np.unique(values, return_counts=True)
    return int(numbers[counts.argmax()])


def test_every_planted_hotspot_is_found(full):
    scene, found = full
    for number, bowl in enumerate(BOWLS, start=1):
        inside = found.filtered.labels[scene.truth == number] > 0
        assert inside.mean() > 0.5, bowl


def test_no_hotspot_is_claimed_where_most_points_are_quiet(full):
    scene, found = full
    assert len(found.hotspots) >= len(BOWLS)
    for hotspot in found.hotspots:
        assert np.mean(scene.truth[found.filtered.labels == hotspot.number] > 0) > 0.5, hotspot


def test_hotspots_agree_with_the_truth_by_a_rand_index_of_nine_tenths(full):
    scene, found = full
    assert adjusted_rand_score(scene.truth, found.filtered.labels) >= 0.9


def test_twins_share_a_course_in_time_and_get_different_clusters_and_hotspots(full):
    scene, found = full
    for one, other in TWINS:
        first, second = scene.truth == one, scene.truth == other
        if (found.temporal.labels >= 0).all():
            assert most_common(found.temporal.labels[first]) == most_common(found.temporal.labels[second])
        assert most_common(found.clusters[first]) != most_common(found.clusters[second])
        hotspots = (found.filtered.labels[first], found.filtered.labels[second])
        assert not np.intersect1d(*(own[own > 0] for own in hotspots)).size


def test_hotspots_have_the_velocity_that_was_planted(full):
    scene, found = full
    for number, bowl in enumerate(BOWLS, start=1):
        hotspot = found.hotspots[most_common(found.filtered.labels[scene.truth == number]) - 1]
        assert np.sign(hotspot.v_mean) == np.sign(bowl.rate)
        assert abs(hotspot.v_mean) >= 2.5
        assert hotspot.standard_distance < 1.5 * bowl.radius


def test_the_drift_of_the_whole_scene_is_removed(full):
    scene, found = full
    assert found.series.scene_velocity == pytest.approx(-1.6, abs=0.15)
    assert np.median(found.series.velocity[found.filtered.labels == 0]) == pytest.approx(0, abs=0.1)
    (drift,), _ = velocities(found.series.scene_motion[None], scene.days)
    assert drift == pytest.approx(-1.6, abs=0.15)


@pytest.mark.parametrize("seed", [0, 1])
def test_a_scene_without_bowls_has_no_hotspot(detect, seed):
    settings = replace(DEFAULTS, clustering=ClusterSettings(max_clusters=5))
    found = detect(make_scene(n_dates=60, bowls=(), seed=seed), settings)
    assert not found.hotspots
    assert not found.filtered.labels.any()


def test_the_same_seed_gives_the_same_result_twice(small_scene, small, detect):
    again = detect(small_scene)
    np.testing.assert_array_equal(again.filtered.labels, small.filtered.labels)
    np.testing.assert_array_equal(again.clusters, small.clusters)
    np.testing.assert_array_equal(again.temporal.labels, small.temporal.labels)
    assert again.hotspots == small.hotspots
    assert again.temporal.model == small.temporal.model


def test_a_motion_of_all_points_alike_changes_no_hotspot(small_scene, small, detect):
    years = small_scene.days / 365.25
    common = -25 * years + 6 * np.sin(2 * np.pi * years)
    found = detect(small_scene, displacement=(small_scene.displacement + common).astype(np.float32))
    np.testing.assert_array_equal(found.filtered.labels, small.filtered.labels)
    assert found.series.scene_velocity - small.series.scene_velocity == pytest.approx(
        np.polyfit(years, common, 1)[0], abs=0.05
    )


def test_an_offset_of_every_series_changes_no_hotspot(small_scene, small, detect):
    offsets = np.random.default_rng(0).normal(0, 50, (len(small_scene.displacement), 1))
    found = detect(small_scene, displacement=(small_scene.displacement + offsets).astype(np.float32))
    # Adding 50 mm rounds the series, which may tip a point between two centres.
    assert ((found.filtered.labels > 0) != (small.filtered.labels > 0)).sum() <= 2


@pytest.mark.parametrize(("move", "most_tipped"), [((300_000.0, -900_000.0), 0), ((123_456.0, -987_654.0), 5)])
def test_moving_the_scene_on_the_map_changes_no_hotspot(small_scene, small, detect, move, most_tipped):
    # The cells of the ground, and the order in which it is gone through, stay where they are on the map: by whole
    # squares of that order nothing changes, and otherwise a point at the edge of a hotspot may.
    found = detect(small_scene, coordinates=small_scene.coordinates + np.array(move))
    assert (found.filtered.labels != small.filtered.labels).sum() <= most_tipped


def test_turning_the_line_of_sight_turns_the_velocities_only(small_scene, small, detect):
    found = detect(small_scene, displacement=-small_scene.displacement)
    np.testing.assert_array_equal(found.filtered.labels > 0, small.filtered.labels > 0)
    velocities = sorted(-hotspot.v_mean for hotspot in found.hotspots)
    assert velocities == pytest.approx(sorted(hotspot.v_mean for hotspot in small.hotspots), rel=1e-4)


def test_gaps_cost_few_points_of_the_hotspots_and_gappy_series_are_set_aside(small_scene, small, detect):
    rng = np.random.default_rng(0)
    # Interpolation cannot know what the whole scene did on the date that lacks.
    displacement = small_scene.displacement - np.median(small_scene.displacement, axis=0)
    displacement[rng.random(displacement.shape) < 0.08] = np.nan
    displacement[::50, :20] = np.nan
    n_missing = np.isnan(np.delete(displacement, np.s_[::50], axis=0)).sum()
    recorder = Recorder()
    found = detect(small_scene, displacement=displacement, reporter=recorder)
    assert f"1568 series used; {n_missing} values interpolated" in "\n".join(recorder.lines)
    assert len(found.series.rows) == 1600 - 32
    assert not (found.series.rows % 50 == 0).any()
    assert len(found.hotspots) == 3
    assert adjusted_rand_score(small.filtered.labels[found.series.rows], found.filtered.labels) > 0.9


def test_doubled_points_are_survived_and_found_twice(small_scene, small, detect):
    found = detect(
        small_scene,
        displacement=np.repeat(small_scene.displacement, 2, axis=0),
        coordinates=np.repeat(small_scene.coordinates, 2, axis=0),
    )
    np.testing.assert_array_equal(found.filtered.labels[::2], found.filtered.labels[1::2])
    assert adjusted_rand_score(small.filtered.labels, found.filtered.labels[::2]) > 0.9


@pytest.mark.parametrize("metric", ["dtw", "euclidean"])
def test_the_other_metrics_find_the_hotspots_of_the_small_scene_too(small_scene, detect, metric):
    found = detect(small_scene, replace(QUICK, clustering=replace(QUICK.clustering, metric=metric)))
    for number in (1, 2, 3):
        assert np.mean(found.filtered.labels[small_scene.truth == number] > 0) > 0.5
    assert len(found.hotspots) == 3


def test_the_largest_spread_is_any_and_of_clusters_the_correlation_length_unless_given(
    small, by_clusters, small_scene, detect
):
    assert small.max_standard_distance == np.inf
    assert by_clusters.max_standard_distance == by_clusters.fit.correlation_length
    tight = detect(small_scene, replace(QUICK, max_standard_distance=10.0))
    assert tight.max_standard_distance == 10.0
    assert not tight.hotspots
    assert tight.filtered.reasons["spread too wide"] > 0


def mine(labels):
    return ClassLabels(labels, [str(number) for number in range(int(labels.max()) + 1)], "mine")


def test_labels_take_the_place_of_temporal_clusters(small_scene, by_clusters, detect):
    """The temporal clusters themselves, given as labels, end in the same hotspots."""
    recorder = Recorder()
    displacement = small_scene.displacement.copy()
    displacement[:3, :60] = np.nan
    labels = by_clusters.temporal.labels.copy()
    labels[10:20] = -1
    found = detect(small_scene, displacement=displacement, reporter=recorder, labels=mine(labels))
    assert found.temporal is None
    assert adjusted_rand_score(by_clusters.filtered.labels[found.series.rows], found.filtered.labels) > 0.95
    assert (found.clusters[7:17] == -1).all()
    n_labels = len(np.unique(by_clusters.temporal.labels))
    text = "\n".join(recorder.lines)
    assert f"field mine take the place of temporal clusters: {n_labels} different ones at 1587 of 1597 points" in text
    assert "Fitting on" not in text
    assert recorder.fractions == sorted(recorder.fractions)
    assert recorder.fractions[-1] == pytest.approx(1.0)


def test_series_none_of_which_has_a_label_are_refused(small_scene, detect):
    with pytest.raises(InputError, match="No point that can be used has a label: field mine"):
        detect(small_scene, labels=mine(np.full(1600, -1)))


@pytest.mark.parametrize(
    ("search", "steps"),
    [
        (Search.MOTION, ["Motion that neighbours share: ", "Fitting on ", "Hotspots: 3, 0 of broad motion."]),
        (Search.CLUSTERS, ["Fitting on 250 of 1600", "Chosen: k = ", "DBSCAN: ", "Hotspots: 3, "]),
    ],
)
def test_the_log_says_what_was_decided_at_every_step(small_scene, detect, search, steps):
    recorder = Recorder()
    detect(small_scene, replace(QUICK, search=search), reporter=recorder)
    text = "\n".join(recorder.lines)
    for part in ("Covariogram: ", "1600 series used", *steps):
        assert part in text
    assert recorder.fractions == sorted(recorder.fractions)
    assert recorder.fractions[-1] == pytest.approx(1.0)


def read_boissano() -> tuple[np.ndarray, np.ndarray, list[date]]:
    """Read points and D... columns of the Shapefile in the zip (metres in EPSG:3003, mm)."""
    with zipfile.ZipFile(BOISSANO) as archive:
        shp, dbf = (archive.read(f"boissano_tre.{suffix}") for suffix in ("shp", "dbf"))
    points = np.frombuffer(shp[100:], np.dtype([("head", "V12"), ("place", "<f8", 2)]))["place"]
    n, n_header = int.from_bytes(dbf[4:8], "little"), int.from_bytes(dbf[8:10], "little")
    names = [dbf[at : at + 11].split(b"\0")[0].decode() for at in range(32, n_header - 1, 32)]
    widths = [dbf[at + 16] for at in range(32, n_header - 1, 32)]
    used = [i for i, name in enumerate(names) if name[:1] == "D" and name[1:].isdigit()]
    starts = np.cumsum([1, *widths])
    size = int(starts[-1])
    rows = (dbf[n_header + size * i : n_header + size * (i + 1)] for i in range(n))
    text = "\n".join(" ".join(row[starts[i] : starts[i + 1]].decode() for i in used) for row in rows)
    dates = [date(int(names[i][1:5]), int(names[i][5:7]), int(names[i][7:9])) for i in used]
    return points.copy(), np.loadtxt(io.StringIO(text), dtype=np.float32), dates


def test_boissano_sinks_where_it_is_known_to_sink():
    coordinates, displacement, dates = read_boissano()
    assert displacement.shape == (1372, 99)
    settings = replace(DEFAULTS, clustering=ClusterSettings(max_clusters=5))
    found = detect_hotspots(coordinates, displacement, dates, settings)
    near = [
        hotspot
        for hotspot in found.hotspots
        if np.hypot(hotspot.ellipse.x - 1_437_725, hotspot.ellipse.y - 4_887_683) < 150
    ]
    assert near
    assert min(hotspot.v_mean for hotspot in near) <= -4


def bad(n: int = 60, n_dates: int = 20, seed: int = 0) -> tuple[np.ndarray, np.ndarray, list[date]]:
    rng = np.random.default_rng(seed)
    displacement = rng.normal(0, 3, (n, n_dates)).astype(np.float32)
    return rng.uniform(0, 500, (n, 2)), displacement, [date(2020, 1, 1 + day) for day in range(n_dates)]


def test_three_points_are_too_few_and_the_sentence_says_how_few():
    with pytest.raises(InputError, match=r"3 of .* series can be used.*at least 10"):
        detect_hotspots(*bad(3), QUICK)


def test_points_all_at_one_place_are_refused():
    _, displacement, dates = bad()
    with pytest.raises(InputError, match=r"(?i)all points .* place"):
        detect_hotspots(np.full((60, 2), 5e6), displacement, dates, QUICK)


@pytest.mark.parametrize("value", [0.0, 3.3])
def test_constant_series_are_refused_with_or_without_offsets(value):
    coordinates, displacement, dates = bad()
    displacement[:] = value * np.arange(60)[:, None]
    with pytest.raises(InputError, match=r"same (series|at every point)"):
        detect_hotspots(coordinates, displacement, dates, QUICK)


def test_series_of_gaps_alone_are_refused():
    coordinates, displacement, dates = bad()
    displacement[:] = np.nan
    with pytest.raises(InputError, match=r"0 of .* series can be used"):
        detect_hotspots(coordinates, displacement, dates, QUICK)


def test_infinite_values_count_as_gaps():
    coordinates, displacement, dates = bad()
    displacement[5, :10] = np.inf
    displacement[6, 3] = -np.inf
    found = detect_hotspots(coordinates, displacement, dates, QUICK)
    assert 5 not in found.series.rows
    assert 6 in found.series.rows


def test_more_clusters_than_the_sample_are_refused_with_both_numbers():
    settings = replace(QUICK, clustering=ClusterSettings(n_clusters=12, sample_size=11), **CLUSTERS)
    with pytest.raises(InputError, match="12 clusters cannot be made of 11"):
        detect_hotspots(*bad(), settings)
