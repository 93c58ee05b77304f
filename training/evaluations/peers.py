"""Classical and modern peers on the hard case: the same test series for all.

BIC model selection (`model_selection`) chooses its penalty and limits on 3 566 labelled series; 1-NN with dynamic time
warping finds the nearest of the same, and chooses its variant on a fifth of them; MiniRocket with a ridge classifier
(`minirocket`) learns from more; the bundled TCN has learnt from simulation and seen none of these series. The peers get
series without outliers, as all of them do better on these; but for aeon's MiniRocket, which is as it comes.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...algorithms.clustering.soft_dtw import DTW_GAMMA, soft_dtw_distances
from ...algorithms.networks.classifier import Classifier
from ...algorithms.patterns.names import PATTERNS
from ...algorithms.series.velocity import DAYS_PER_YEAR
from ..simulate import Case, Simulation, simulate
from .model_selection import ModelSelection, without_outliers
from .models import MODELS, add_model_argument
from .tables import accuracy, percent, print_table, recalls

__all__ = ["main"]

_N_DATES = 168
_DAYS = 7e5 + 12 * np.arange(_N_DATES, dtype=np.float64)  # the hard case's, where there are 168
_N_LABELLED = 3566
_HELD_OUT = 5  # one of so many
_RADII = (None, 17, 8)  # dates; a tenth and a twentieth of the series
_PEERS_PYTHON = "INSAR_HOTSPOTS_PEERS_PYTHON"
_WARM_UP_SERIES = 256
_MOST_OF_AEON = 10_000  # its classifier decomposes the features of all series at once

Series = NDArray[np.float32]
Indices = NDArray[np.int64]


@dataclass(frozen=True)
class _Answer:
    """A method's labels of the test series, and the seconds it took to learn and to label."""

    name: str
    labels: Indices
    training: float | None
    prediction: float


def main(arguments: Sequence[str] | None = None) -> None:
    """Print accuracy, recalls and times of all."""
    parser = argparse.ArgumentParser(description=__doc__)
    add_model_argument(parser, MODELS["tcn"])
    parser.add_argument("--series", type=int, default=6000, help="to test on")
    parser.add_argument(
        "--learn", type=int, nargs="*", default=[6000, 40_000], help="series that MiniRocket learns from"
    )
    parser.add_argument("--seed", type=int, default=8_500_000)
    given = parser.parse_args(arguments)
    test = simulate(given.series, _N_DATES, Case.HARD, [given.seed, 0])
    labelled = simulate(_N_LABELLED, _N_DATES, Case.HARD, [given.seed, 1])
    answers = [_bundled(given.model, test.displacement)]
    for peer in (_model_selection, _nearest_neighbour):
        answers.append(peer(labelled, test.displacement))
    for n in given.learn:
        learnt = simulate(n, _N_DATES, Case.HARD, [given.seed, 2])
        if n <= _MOST_OF_AEON:
            answers.append(_minirocket("aeon", learnt.displacement, learnt.labels, test.displacement))
        known, asked = without_outliers(learnt.displacement), without_outliers(test.displacement)
        answers.append(_minirocket("ours", known, learnt.labels, asked))
    print(f"Hard case, {given.series} test series of {_N_DATES} dates, seed {given.seed}; {os.cpu_count()} cores\n")
    print_table(
        ["method", "accuracy", *PATTERNS, "training, s", "prediction, series/s"],
        [_row(answer, test.labels) for answer in answers],
    )


def _row(answer: _Answer, truth: Indices) -> list[object]:
    return [
        answer.name,
        percent(accuracy(truth, answer.labels), 2),
        *recalls(truth, answer.labels),
        "" if answer.training is None else f"{answer.training:.0f}",
        f"{len(truth) / answer.prediction:,.0f}",
    ]


def _bundled(path: Path, series: Series) -> _Answer:
    model = Classifier(path)
    model.classify(series[:_WARM_UP_SERIES], _DAYS)
    started = time.monotonic()
    # The peers label every series, so a low probability counts, too.
    labels = model.classify(series, _DAYS, threshold=0.0).label
    return _Answer(f"TCN ({path.name})", labels, None, time.monotonic() - started)


def _model_selection(labelled: Simulation, series: Series) -> _Answer:
    years: NDArray[np.float64] = _DAYS / DAYS_PER_YEAR
    started = time.monotonic()
    selection = ModelSelection(years)
    selection.learn(labelled.displacement, labelled.labels)
    training = time.monotonic() - started
    _say(f"BIC: penalty times {selection.factor:g}, limits {selection.limits.round(2)} mm")
    started = time.monotonic()
    labels = selection.classify(series)
    return _Answer(
        f"BIC model selection, {len(labelled.labels)} labelled", labels, training, time.monotonic() - started
    )


def _nearest_neighbour(labelled: Simulation, series: Series) -> _Answer:
    started = time.monotonic()
    held = np.arange(len(labelled.labels)) % _HELD_OUT == 0
    known, asked = labelled.displacement[~held], labelled.displacement[held]
    most, scaled, radius = -1.0, False, _RADII[0]
    for variant in product((False, True), _RADII):
        nearest = _nearest(asked, known, *variant)
        reached = accuracy(labelled.labels[held], labelled.labels[~held][nearest])
        _say(f"DTW: {_named(*variant)}: {percent(reached)} of those held out")
        if reached > most:
            most, (scaled, radius) = reached, variant
    training = time.monotonic() - started
    started = time.monotonic()
    nearest = _nearest(series, labelled.displacement, scaled, radius)
    return _Answer(
        f"1-NN DTW ({_named(scaled, radius)}), {len(labelled.labels)} labelled",
        labelled.labels[nearest],
        training,
        time.monotonic() - started,
    )


def _nearest(series: Series, known: Series, scaled: bool, radius: int | None) -> NDArray[np.intp]:
    distances = soft_dtw_distances(_prepared(series, scaled), _prepared(known, scaled), DTW_GAMMA, radius)
    nearest: NDArray[np.intp] = distances.argmin(axis=1)
    return nearest


def _prepared(series: Series, scaled: bool) -> NDArray[np.float64]:
    clean = without_outliers(series)
    clean -= clean.mean(axis=1, keepdims=True)
    return clean / clean.std(axis=1, keepdims=True) if scaled else clean


def _named(scaled: bool, radius: int | None) -> str:
    within = "any dates" if radius is None else f"dates at most {radius} apart"
    return f"{'z-normalised' if scaled else 'centred'}, {within}"


def _minirocket(kind: str, known: NDArray[np.floating], labels: Indices, asked: NDArray[np.floating]) -> _Answer:
    n = len(labels)
    _say(f"MiniRocket ({kind}): learning from {n} series")
    with tempfile.TemporaryDirectory() as folder:
        given, found = Path(folder) / "series.npz", Path(folder) / "labels.npz"
        np.savez(given, series=known, labels=labels, others=asked)
        script = Path(__file__).with_name("minirocket.py")
        subprocess.run([os.environ[_PEERS_PYTHON], "-I", script, kind, given, found], check=True)  # noqa: S603
        with np.load(found, allow_pickle=False) as file:
            labels, training, prediction = file["labels"], float(file["training"]), float(file["prediction"])
    name = {"aeon": "MiniRocket, aeon's as it comes", "ours": "MiniRocket in two scales, without outliers"}[kind]
    return _Answer(f"{name}, {n} labelled", labels, training, prediction)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
