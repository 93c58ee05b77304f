"""Known motion in the noise of a real scene, and how far probabilities can be believed.

Noise is what a line and a yearly season leave of Ustica's points that move by less than 1 mm/yr against the scene; to
it is added motion of one kind, of a size that the row says. Probabilities are held against what is right in ten bins of
the largest: the expected calibration error is the mean distance of the two, weighted by the series in each.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...algorithms.days import days_of
from ...algorithms.networks.classifier import Classifier
from ...algorithms.patterns.names import PATTERNS
from ...algorithms.series.velocity import DAYS_PER_YEAR
from ...benchmarks.real_scenes import quiet_noise, ustica
from ..simulate import Case, simulate
from .models import MODELS
from .tables import percent, print_table

__all__ = ["main"]

_SEED = 9_000_000
_BINS, _FIRST_BIN = 10, 3  # of six classes the likeliest has a third at least, as a rule

Motion = Callable[[NDArray[np.float64], np.random.Generator, int], NDArray[np.float64]]


def _signs(rng: np.random.Generator, n: int) -> NDArray[np.float64]:
    return rng.choice([-1.0, 1.0], (n, 1))


def _line(speed: float) -> Motion:
    return lambda years, rng, n: _signs(rng, n) * speed * years


def _step(size: float) -> Motion:
    def make(years: NDArray[np.float64], rng: np.random.Generator, n: int) -> NDArray[np.float64]:
        at = rng.uniform(0.15, 0.85, (n, 1)) * years[-1]
        return _signs(rng, n) * size * (years > at)

    return make


def _break(change: float) -> Motion:
    def make(years: NDArray[np.float64], rng: np.random.Generator, n: int) -> NDArray[np.float64]:
        at = rng.uniform(0.25, 0.75, (n, 1)) * years[-1]
        return _signs(rng, n) * change * np.maximum(years - at, 0.0)

    return make


def _power(size: float) -> Motion:
    def make(years: NDArray[np.float64], rng: np.random.Generator, n: int) -> NDArray[np.float64]:
        exponent = np.where(rng.random((n, 1)) < 0.5, 0.4, 2.5)
        return _signs(rng, n) * size * (years / years[-1]) ** exponent

    return make


_MOTIONS: list[tuple[str, str, Motion]] = [
    ("none", "stable", lambda years, rng, n: np.zeros((n, len(years)))),  # noqa: ARG005  one signature for all
    *((f"line of {speed:g} mm/yr", "linear", _line(speed)) for speed in (1.5, 3.0, 8.0)),
    *((f"step of {size:g} mm", "step", _step(size)) for size in (8.0, 12.0, 25.0)),
    *((f"change by {change:g} mm/yr", "piecewise linear", _break(change)) for change in (6.0, 12.0)),
    *((f"power, {size:g} mm in all", "power", _power(size)) for size in (20.0, 50.0)),
]


def main(arguments: Sequence[str] | None = None) -> None:
    """Print what is recognised of each motion, and the calibration."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, action="append", help="file; may be repeated")
    parser.add_argument("--series", type=int, default=2000, help="of each motion")
    given = parser.parse_args(arguments)
    scene = ustica()
    noise, days = quiet_noise(scene), days_of(scene.dates)
    for path in given.model or [MODELS["tcn"]]:
        _recognised(path, noise, days, given.series)
        _calibration(path)


def _recognised(path: Path, noise: NDArray[np.float64], days: NDArray[np.float64], n: int) -> None:
    print(f"\n{path.name}: motion in the noise of {len(noise)} points of Ustica, {n} series of each, seed {_SEED}\n")
    classifier = Classifier(path)
    years = (days - days[0]) / DAYS_PER_YEAR
    rows = []
    for number, (name, pattern, make) in enumerate(_MOTIONS):
        rng = np.random.default_rng([_SEED, number])
        series = noise[rng.integers(len(noise), size=n)] + make(years, rng, n)
        found = classifier.classify(series.astype(np.float32), days)
        shares = np.bincount(np.where(found.label < 0, len(PATTERNS), found.label), minlength=len(PATTERNS) + 1) / n
        cells = [percent(share) for share in shares]
        own = PATTERNS.index(pattern)
        cells[own] = f"**{cells[own]}**"
        rows.append([name, *cells])
    print_table(["motion \\ recognised", *PATTERNS, "none"], rows)


def _calibration(path: Path) -> None:
    print(f"\n{path.name}: calibration on 20000 series of 168 dates each, seeds {_SEED} and {_SEED + 1}\n")
    classifier = Classifier(path)
    rows = []
    for offset, case in enumerate((Case.WIDE, Case.HARD)):
        drawn = simulate(20_000, 168, case, _SEED + offset)
        found = classifier.classify(drawn.displacement, 12.0 * np.arange(168, dtype=np.float64), threshold=0.0)
        right = found.label == drawn.labels
        places = np.minimum((found.probability * _BINS).astype(np.int64), _BINS - 1)
        distance = np.array(
            [
                abs(right[places == place].mean() - found.probability[places == place].mean())
                if (places == place).any()
                else 0.0
                for place in range(_BINS)
            ]
        )
        error = float(distance @ np.bincount(places, minlength=_BINS) / len(places))
        shown = range(_FIRST_BIN, _BINS)
        bins = [percent(right[places == place].mean()) if (places == place).any() else "–" for place in shown]
        rows.append([case.value, percent(float(right.mean()), 2), percent(error, 2), *bins])
    names = [f"{place / _BINS:.1f} to {(place + 1) / _BINS:.1f}" for place in range(_FIRST_BIN, _BINS)]
    print_table(["simulation", "right", "expected calibration error", *names], rows)


if __name__ == "__main__":
    main()
