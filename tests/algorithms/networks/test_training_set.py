"""What may be learnt from, and the file that holds it."""

from __future__ import annotations

import tracemalloc
import zipfile
from dataclasses import fields, replace
from datetime import date, timedelta

import numpy as np
import pytest
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.networks.training_set import (
    TrainingSet,
    read_training_set,
    select_points,
    write_training_set,
)
from insar_hotspots.algorithms.series.velocity import velocities
from insar_hotspots.tests.recorder import Recorder

NAN = np.nan
DAYS = 12.0 * np.arange(20)
SERIES = np.random.default_rng(0).normal(0, 1, (12, 20)).astype(np.float32)
LABELS = np.array([0, 1, 2] * 4)
CLASSES = ["stable", "step", "power"]


def select(labels=LABELS, classes=CLASSES, static=None, names=(), days=DAYS, **how):
    static = np.empty((len(labels), 0)) if static is None else np.column_stack(static).astype(float)
    return select_points(SERIES[: len(labels), : len(days)], days, labels, classes, "kind", static, names, **how)


def a_set(**changes):
    rng = np.random.default_rng(1)
    whole = TrainingSet(
        displacement=rng.normal(0, 5, (30, 8)).astype(np.float32),
        dates=[date(2020, 1, 5) + timedelta(days=12 * i) for i in range(8)],
        labels=np.arange(30) % 3,
        classes=CLASSES,
        static=rng.normal(0, 1, (30, 3)),
        static_names=["velocity", "v_std", "coherence"],
        coordinates=rng.uniform(0, 1000, (30, 2)),
        reference="none",
    )
    return replace(whole, **changes)


# -- choosing points


def test_points_with_a_class_and_all_predictors_are_chosen_with_their_velocities():
    labels = np.array([0, -1, 1, 1, 0, 1, 0, 1, 0, 1, -1, 0])
    coherence = np.linspace(0.5, 0.9, 12)
    coherence[[1, 4]] = NAN
    reporter = Recorder()
    found = select(labels, ["a", "b"], [coherence], ["coherence"], reporter=reporter)
    np.testing.assert_array_equal(found.rows, [0, 2, 3, 5, 6, 7, 8, 9, 11])
    np.testing.assert_array_equal(found.labels, labels[found.rows])
    assert found.static_names == ["velocity", "v_std", "coherence"]
    velocity, std = velocities(SERIES[found.rows], DAYS)
    np.testing.assert_array_equal(found.static, np.column_stack([velocity, std, coherence[found.rows]]))
    assert reporter.lines == [
        "2 points have no class in field kind and are left out.",
        "1 points without coherence are set aside.",
        "9 points of 2 classes: a 4, b 5.",
    ]
    assert reporter.fractions[-1] == 1


@pytest.mark.parametrize(
    ("labels", "classes", "says"),
    [
        ([-1] * 6, [], "No point that can be used has a class: field kind"),
        ([0] * 6, ["step"], "Field kind has one class only, step, at 6 points"),
        ([0, 0, 0, 1, 2, 2], CLASSES, r"1 of the 3 classes of field kind have fewer than 2 points .*\(step\)"),
        (range(12), list("abcdefghijkl"), r"12 of the 12 classes .*\(a, b, c, d, e and 7 more\)"),
        ([0, 0, 1, 1], [*CLASSES, "linear"], r"2 of the 4 classes .*\(power, linear\)"),
    ],
)
def test_labels_that_nothing_can_be_learnt_from_are_refused(labels, classes, says):
    with pytest.raises(InputError, match=says):
        select(np.array(labels), classes)


def test_a_class_that_loses_its_points_for_want_of_a_predictor_is_refused():
    coherence = np.where((LABELS == 1) & (np.arange(12) > 2), NAN, 0.5)
    with pytest.raises(InputError, match=r"1 of the 3 classes .*\(step\)"):
        select(static=[coherence], names=["coherence"])


def test_a_predictor_that_most_points_lack_is_refused_or_left_out_if_nobody_asked_for_it():
    static = [np.ones(12), np.where(np.arange(12) < 7, NAN, 1.0)]
    with pytest.raises(InputError, match="Predictor incidence is missing at 7 of 12 points"):
        select(static=static, names=["coherence", "incidence"])
    reporter = Recorder()
    found = select(static=static, names=["coherence", "incidence"], optional=True, reporter=reporter)
    assert found.static_names == ["velocity", "v_std", "coherence"]
    assert len(found.rows) == 12
    assert reporter.lines[0] == "Predictor incidence is left out, as 7 of 12 points lack it."


def test_two_dates_are_too_few():
    with pytest.raises(InputError, match="There are 2 dates"):
        select(days=DAYS[:2])


# -- the file


@pytest.mark.parametrize(
    "training_set",
    [
        a_set(),
        a_set(classes=["1", "7", "12"], reference="scene", static_names=["velocity", "v_std", "côte"]),
        a_set(displacement=np.asfortranarray(a_set().displacement)),
    ],
    ids=["patterns", "clusters", "columns"],
)
def test_what_is_read_is_what_was_written(tmp_path, training_set):
    path = tmp_path / "set.npz"
    write_training_set(path, training_set)
    found = read_training_set(path)
    for field in fields(TrainingSet):
        one, other = getattr(found, field.name), getattr(training_set, field.name)
        np.testing.assert_array_equal(one, other)
        assert not hasattr(one, "dtype") or one.dtype == other.dtype
    assert found.task == training_set.task
    assert list(tmp_path.iterdir()) == [path]


def test_the_file_is_the_agreed_one_and_the_same_every_time(tmp_path):
    one, other = tmp_path / "one.npz", tmp_path / "other.npz"
    write_training_set(one, a_set())
    write_training_set(other, a_set())
    assert one.read_bytes() == other.read_bytes()
    with np.load(one, allow_pickle=False) as archive:
        said = {name: (archive[name].dtype.str, archive[name].shape) for name in archive.files}
        assert str(archive["task"]) == "patterns"
    assert said == {
        "displacement": ("<f4", (30, 8)),
        "dates": ("<U10", (8,)),
        "labels": ("<i8", (30,)),
        "classes": ("<U6", (3,)),
        "static": ("<f8", (30, 3)),
        "static_names": ("<U9", (3,)),
        "coordinates": ("<f8", (30, 2)),
        "task": ("<U8", ()),
        "reference": ("<U4", ()),
    }


def test_series_in_a_file_are_not_taken_into_memory(tmp_path):
    n = 100_000
    series = np.lib.format.open_memmap(tmp_path / "series.npy", mode="w+", dtype=np.float32, shape=(n, 100))
    large = a_set(
        displacement=series,
        dates=[date(2020, 1, 1) + timedelta(days=i) for i in range(100)],
        labels=np.arange(n) % 3,
        static=np.zeros((n, 3)),
        coordinates=np.zeros((n, 2)),
    )
    reporter = Recorder()
    tracemalloc.start()
    write_training_set(tmp_path / "set.npz", large, reporter)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < series.nbytes / 3
    assert reporter.fractions == sorted(reporter.fractions)
    assert reporter.fractions[-1] == 1


class Refusing(Recorder):
    def progress(self, fraction):
        raise InterruptedError


def test_what_stops_the_writing_leaves_the_old_file(tmp_path):
    path = tmp_path / "set.npz"
    path.write_bytes(b"what was there before")
    with pytest.raises(InterruptedError):
        write_training_set(path, a_set(), Refusing())
    assert path.read_bytes() == b"what was there before"
    assert list(tmp_path.iterdir()) == [path]


def as_arrays(**changes):
    whole = a_set()
    arrays = {
        **{name: getattr(whole, name) for name in ("displacement", "labels", "static", "coordinates")},
        "dates": np.array([day.isoformat() for day in whole.dates]),
        "classes": np.array(whole.classes),
        "static_names": np.array(whole.static_names),
        "task": np.array("patterns"),
        "reference": np.array("none"),
        **changes,
    }
    return {name: array for name, array in arrays.items() if array is not None}


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"labels": None}, "it has no array labels"),
        ({"displacement": np.zeros((30, 8), dtype=int)}, "its array displacement is 2-dimensional of type int64"),
        ({"displacement": np.zeros(30)}, "its array displacement is 1-dimensional"),
        ({"displacement": np.full((30, 8), NAN)}, "its array displacement holds values that are missing"),
        ({"static": np.full((30, 3), NAN)}, "its array static holds values that are missing"),
        ({"coordinates": np.full((30, 2), np.inf)}, "its array coordinates holds values that are missing or infinite"),
        ({"coordinates": np.zeros((30, 3))}, "its array coordinates does not fit 30 series of 8 dates"),
        ({"labels": np.zeros(29, dtype=int)}, "its array labels does not fit 30 series of 8 dates: 29, not 30"),
        ({"dates": np.array(["2020-01-05"])}, "its array dates does not fit"),
        ({"dates": np.array(["2020-13-05"] * 8)}, "a date of it is none"),
        ({"dates": np.array(["2020-01-05"] * 8)}, "its dates are not in order"),
        ({"static_names": np.array(["coherence", "velocity", "v_std"])}, "do not begin with velocity and v_std"),
        ({"classes": np.array(["step", "step", "power"])}, "at least two classes of different names"),
        ({"classes": np.array(["step"]), "labels": np.zeros(30, dtype=int)}, "at least two classes"),
        ({"labels": np.full(30, 3)}, "a label of it is no index of its 3 classes"),
        ({"labels": np.full(30, -1)}, "a label of it is no index of its 3 classes"),
        ({"task": np.array("clusters")}, "its task is 'clusters', and its classes make it patterns"),
        ({"reference": np.array("orbit")}, "its reference is 'orbit'"),
        ({"classes": np.array(CLASSES, dtype=object)}, "an array of it cannot be read .*pickle"),
    ],
)
def test_an_unsound_file_is_refused_with_its_name_and_what_is_wrong(tmp_path, changes, says):
    path = tmp_path / "odd.npz"
    np.savez(path, **as_arrays(**changes))
    with pytest.raises(InputError, match=f"^odd.npz is not a training set .*{says}") as refused:
        read_training_set(path)
    assert "\n" not in str(refused.value)


def test_the_arrays_of_numpy_itself_are_accepted(tmp_path):
    np.savez_compressed(tmp_path / "set.npz", **as_arrays())
    assert read_training_set(tmp_path / "set.npz").classes == CLASSES


@pytest.mark.parametrize("content", [b"", b"not an archive", b"\x80\x04N."])
def test_what_is_no_archive_is_refused(tmp_path, content):
    path = tmp_path / "odd.npz"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"^odd\.npz is not a training set .*no \.npz archive"):
        read_training_set(path)


def test_a_file_that_breaks_off_or_is_damaged_is_refused(tmp_path):
    path = tmp_path / "set.npz"
    write_training_set(path, a_set())
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(InputError, match=r"breaks off"):
        read_training_set(path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("displacement.npy", b"\x93NUMPY\x01\x00nothing")
    with pytest.raises(InputError, match="cannot be read"):
        read_training_set(path)
    middle = whole.index(b"coordinates.npy") + 400
    path.write_bytes(whole[:middle] + bytes(50) + whole[middle + 50 :])
    with pytest.raises(InputError, match="cannot be read"):
        read_training_set(path)


def test_an_absent_file_is_refused(tmp_path):
    with pytest.raises(InputError, match=r"There is no file .*absent\.npz"):
        read_training_set(tmp_path / "absent.npz")
