"""The loop of Tiwari & Shirzaei (2024) on the synthetic Los Angeles: students learn what a teacher found.

The teacher is the chain itself, on all points: temporal clusters (TSKM), split in space (DBSCAN), filtered. Half of the
points, drawn at random, teach an LSTM and an LSTM + Perceptron; the other half measures them at the model's threshold,
and a point without a label counts as wrong. Every point then gets the student's label, and the chain goes on from these
labels to hotspots, which are held against the teacher's.

Four sets of labels can be learnt:

- `temporal`: the temporal clusters alone; the chain splits them in space again, so that a student need not know places;
- `paper`: clusters in space and time by DBSCAN with the parameters of T&S (their Table 2: 0.01 degrees, 500 of their
  points, here as many per area), who had 33 clusters;
- `automatic`: clusters in space and time by DBSCAN with the chain's own parameters;
- `hotspots`: the clusters that became hotspots, and the temporal cluster of every other point.

Clusters of one temporal cluster differ by the atmosphere of their places alone. A network that is to tell them apart
learns that by heart, and for clusters of few points in vain.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...algorithms.detection import Detection, detect_hotspots
from ...algorithms.networks.classifier import Classifier
from ...algorithms.networks.evaluation import Evaluation, evaluate
from ...algorithms.networks.training_set import COMPUTED, TrainingSet, write_training_set
from ...algorithms.patterns.classes import ClassLabels
from ...algorithms.reporting import Reporter
from ...algorithms.sentences import Sentence
from ...algorithms.series.velocity import velocities
from ...algorithms.settings import ClusterSettings, DetectionSettings, Search
from ...benchmarks.los_angeles import HOTSPOTS, LosAngeles, make_los_angeles
from ...benchmarks.scoring import score_hotspots
from .. import train
from ..sources import stratified_parts
from .models import ROOT
from .tables import percent, print_table

__all__ = ["main"]

_N_DATES = 246
_NETWORKS = ("lstm", "lstm_perceptron")
_LABELS = ("temporal", "paper", "automatic", "hotspots")
_TEST_SHARE = 0.5
_STATIC = (*COMPUTED, "coherence", "incidence")
_INCIDENCE = 36.0, 42.3  # degrees, of Sentinel-1 over the scene's width, from near to far range
_MOST_COLUMNS = 40
# As `detecthotspots` has them for the search by clusters, whose temporal clusters are what is learnt.
_SETTINGS = DetectionSettings(
    max_gap_share=0.2,
    clustering=ClusterSettings(),
    n_pairs=1_000_000,
    max_standard_distance=0.0,
    min_velocity=2.5,
    min_significance=4.0,
    search=Search.CLUSTERS,
)
_PAPERS_EPS, _PAPERS_MIN_POINTS, _PAPERS_N_POINTS = 1110.0, 500, 3_039_151


class _Log(Reporter):
    """Says on stderr what is decided."""

    def take_log(self, sentence: Sentence) -> None:
        print(sentence, file=sys.stderr, flush=True)


@dataclass
class _Clock:
    """Seconds of each stage, by its name."""

    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        print(f"-- {name}", file=sys.stderr, flush=True)
        started = time.monotonic()
        yield
        self.seconds[name] = time.monotonic() - started


@dataclass(frozen=True)
class _Scene:
    """The scene, its days, its series relative to itself, its static predictors (n, 4) and its temporal clusters."""

    made: LosAngeles
    days: NDArray[np.float64]
    relative: NDArray[np.float32]
    static: NDArray[np.float64]
    temporal: NDArray[np.int64]

    def detect(self, settings: DetectionSettings, labels: NDArray[np.int64] | None, name: str) -> Detection:
        """Run the chain on a copy of the series, which it changes."""
        made = self.made
        given = None
        if labels is not None:
            given = ClassLabels(labels, [str(number) for number in range(int(labels.max()) + 1)], name)
        return detect_hotspots(made.coordinates, made.displacement.copy(), made.dates, settings, _Log(), given)


@dataclass(frozen=True)
class _Lesson:
    """What students are to learn: a label of each point (n,), -1 = none, and the hotspots that its teacher found."""

    name: str
    labels: NDArray[np.int64]
    settings: DetectionSettings
    teacher: Detection


def main(arguments: Sequence[str] | None = None) -> None:
    """Print accuracies, confusion matrices, hotspots and times."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--points", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--epochs", type=int, default=20, help="at most")
    parser.add_argument("--labels", choices=_LABELS, nargs="+", default=_LABELS[:3])
    parser.add_argument("--networks", choices=_NETWORKS, nargs="+", default=_NETWORKS)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "evaluations" / "los_angeles")
    given = parser.parse_args(arguments)
    given.folder.mkdir(parents=True, exist_ok=True)
    clock = _Clock()
    scene, teacher = _make_scene(given.points, given.seed, clock)
    rows = []
    for name in given.labels:
        lesson = _lesson(name, scene, teacher)
        for network in given.networks:
            rows.append([name, network, *_student(scene, lesson, network, given, clock)])
    print(f"\n{given.points} points, {_N_DATES} dates, seed {given.seed}, at most {given.epochs} epochs:\n")
    header = [
        *("labels", "network", "classes", "series learnt", "largest class", "accuracy on the other half"),
        *("mean recall", "right temporal cluster", "accuracy in hotspots"),
        *("hotspots of the student, the teacher", "least overlap", "planted ones found, false"),
    ]
    print_table(header, rows)
    print()
    print_table(["stage", "seconds"], [[name, f"{seconds:.0f}"] for name, seconds in clock.seconds.items()])


def _make_scene(n_points: int, seed: int, clock: _Clock) -> tuple[_Scene, Detection]:
    """Make the scene and have the teacher look at it."""
    with clock.stage("making the scene"):
        made = make_los_angeles(n_points, _N_DATES, seed)
    with clock.stage("teacher"):
        teacher = detect_hotspots(made.coordinates, made.displacement.copy(), made.dates, _SETTINGS, _Log())
    assert teacher.temporal is not None
    relative = teacher.series.displacement
    days = np.array([day.toordinal() for day in made.dates], dtype=np.float64)
    x = made.coordinates[:, 0]
    incidence = np.interp(x, (x.min(), x.max()), _INCIDENCE)
    static = np.column_stack([*velocities(relative, days), made.coherence, incidence])
    return _Scene(made, days, relative, static, teacher.temporal.labels), teacher


def _lesson(name: str, scene: _Scene, teacher: Detection) -> _Lesson:
    if name == "paper":
        n_points = len(scene.temporal)
        least = max(2, round(_PAPERS_MIN_POINTS * n_points / _PAPERS_N_POINTS))
        settings = replace(_SETTINGS, eps=_PAPERS_EPS, min_points=least)
        found = scene.detect(settings, scene.temporal, "tcluster")
        return _Lesson(name, found.clusters, settings, found)
    labels = {
        "automatic": teacher.clusters,
        "temporal": scene.temporal,
        # Clusters keep their numbers, and those of the temporal clusters come after them.
        "hotspots": np.where(
            teacher.filtered.labels > 0, teacher.clusters, len(teacher.filtered.kept) + scene.temporal
        ),
    }
    return _Lesson(name, labels[name], _SETTINGS, teacher)


def _student(scene: _Scene, lesson: _Lesson, network: str, given: argparse.Namespace, clock: _Clock) -> list[object]:
    """Teach a network, let it label the scene and find the hotspots; return its row of the table."""
    name = f"{network}_{lesson.name}_{given.points}_{given.seed}"
    what = f"{network} on {lesson.name}"
    file, model = (given.folder / f"{name}.{suffix}" for suffix in ("npz", "onnx"))
    learnt = _training_set(scene, lesson.labels)
    write_training_set(file, learnt)
    with clock.stage(f"training {what}"):
        options = ["--network", network, "--epochs", given.epochs, "--seed", given.seed, "--test-share", _TEST_SHARE]
        train.main(["file", str(file), str(model), *map(str, options)])
    file.unlink()
    classifier = Classifier(model)
    classes = classifier.card.classes
    with clock.stage(f"labels of {what}"):
        static = dict(zip(_STATIC, scene.static.T))
        found = classifier.classify(scene.relative, scene.days, static, reporter=_Log())
    predicted = np.array([*map(int, classes), -1])[found.label]
    with clock.stage(f"hotspots of {what}"):
        student = scene.detect(lesson.settings, predicted, name)

    truth, hotspots = lesson.labels, lesson.teacher.filtered
    fitted, other = stratified_parts(learnt.labels, _TEST_SHARE, given.seed)
    test = np.flatnonzero(truth >= 0)[other]
    compared = evaluate(learnt.labels[other], learnt.classes, found.label[test], classes)
    _print_matrix(compared, given.folder / f"{name}.csv")
    overlaps = _print_hotspots(lesson.teacher, student, what)
    # The temporal cluster that each label came from; at the end, for the label -1, none.
    course = np.full(int(truth.max()) + 2, -1, dtype=np.int64)
    course[truth] = np.where(truth >= 0, scene.temporal, -1)
    inside = test[hotspots.labels[test] > 0]
    score = score_hotspots(student.filtered.labels, scene.made.truth)
    return [
        len(learnt.classes),
        len(fitted),
        percent(compared.counts.max() / compared.n_points, 2),
        percent(compared.accuracy, 2),
        percent(float(np.nanmean(compared.recall))),
        percent(float((course[predicted[test]] == scene.temporal[test]).mean()), 2),
        percent(float((predicted[inside] == truth[inside]).mean())),
        f"{len(student.hotspots)}, {len(lesson.teacher.hotspots)}",
        f"{min(overlaps, default=0.0):.2f}",
        f"{len(score.found)} of {len(HOTSPOTS)}, {len(score.false)}",
    ]


def _training_set(scene: _Scene, labels: NDArray[np.int64]) -> TrainingSet:
    """Return the labelled points as `exporttrainingset` writes them."""
    rows = np.flatnonzero(labels >= 0)
    numbers, index = np.unique(labels[rows], return_inverse=True)
    return TrainingSet(
        displacement=scene.relative[rows],
        dates=scene.made.dates,
        labels=index.astype(np.int64),
        classes=[str(number) for number in numbers],
        static=scene.static[rows],
        static_names=list(_STATIC),
        coordinates=scene.made.coordinates[rows],
        reference="scene",
    )


def _print_matrix(found: Evaluation, path: Path) -> None:
    """Print the confusion matrix, each row in per cent of its true class; one too wide to read goes into a file."""
    header = ["true \\ predicted (%)", *found.classes, "none"]
    rows = [[name, *(f"{100 * share:.1f}" for share in row)] for name, row in zip(found.classes, found.shares)]
    print(f"\n{path.stem}, confusion matrix of {len(found.classes)} classes:\n")
    if len(found.classes) <= _MOST_COLUMNS:
        print_table(header, rows)
    else:
        path.write_text("\n".join(",".join(row) for row in (header, *rows)), encoding="utf-8")
        print(path)


def _print_hotspots(teacher: Detection, student: Detection, what: str) -> list[float]:
    """Print each of the teacher's hotspots beside the student's that shares most points; return the overlaps.

    The overlap is the number of points in both over the number in either.
    """
    rows: list[list[object]] = []
    overlaps = []
    for own in teacher.hotspots:
        mine = teacher.filtered.labels == own.number
        shared = np.bincount(student.filtered.labels[mine], minlength=2)
        number = 1 + int(shared[1:].argmax())
        row: list[object] = [own.number, own.n_points, f"{own.v_mean:.1f}"]
        if not shared[number]:
            rows.append([*row, "none", 0, "", "0.00", ""])
            overlaps.append(0.0)
            continue
        match = student.hotspots[number - 1]
        overlaps.append(float(shared[number] / (mine | (student.filtered.labels == number)).sum()))
        apart = float(np.hypot(match.ellipse.x - own.ellipse.x, match.ellipse.y - own.ellipse.y))
        rows.append([*row, number, match.n_points, f"{match.v_mean:.1f}", f"{overlaps[-1]:.2f}", f"{apart:.0f}"])
    print(f"\nHotspots of the teacher and of {what}:\n")
    print_table(["teacher's", "points", "mm/yr", "student's", "points", "mm/yr", "overlap", "centres apart (m)"], rows)
    return overlaps


if __name__ == "__main__":
    main()
