"""MiniRocket (Dempster et al. 2021) and a ridge classifier, run by `peers` in an environment of its own.

    python minirocket.py ours|aeon SERIES.npz LABELS.npz

learns from `series` (n, T) and `labels` (n,), and labels `others` (m, T); writes `labels` (m,), and `training` and
`prediction` in seconds. `aeon` is aeon's classifier as it comes; `ours` sees series in two scales, and learns from more
than aeon's can. Nothing of this project is imported: aeon's libraries are older than its.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from aeon.classification.convolution_based import MiniRocketClassifier
from aeon.transformations.collection.convolution_based import MiniRocket
from scipy.linalg import cho_factor, cho_solve

_PENALTIES = (30.0, 100.0, 300.0, 1000.0, 3000.0)
_HELD_OUT = 0.15
_BLOCK_ROWS = 2000
_WARM_UP_ROWS = 10
_SEED = 0


def main() -> None:
    """Learn and label."""
    kind, source, target = sys.argv[1:]
    with np.load(source, allow_pickle=False) as file:
        series, labels, others = file["series"], file["labels"], file["others"]
    started = time.monotonic()
    classify = {"ours": _learn, "aeon": _learn_by_aeon}[kind](series, labels)
    training = time.monotonic() - started
    classify(others[:_WARM_UP_ROWS])
    started = time.monotonic()
    predicted = np.concatenate([classify(block) for block in _blocks(others)])
    np.savez(target, labels=predicted, training=training, prediction=time.monotonic() - started)


def _learn(series: Any, labels: Any) -> Callable[[Any], Any]:
    """Return what labels series."""
    transform = MiniRocket(random_state=_SEED, n_jobs=-1)
    transform.fit(_channels(series))
    ridge = _Ridge.fitted(np.concatenate([_features(transform, block) for block in _blocks(series)]), labels)
    return lambda others: ridge.classify(_features(transform, others))


def _learn_by_aeon(series: Any, labels: Any) -> Callable[[Any], Any]:
    classifier = MiniRocketClassifier(random_state=_SEED, n_jobs=-1).fit(series[:, None], labels)
    return lambda others: classifier.predict(others[:, None])


def _channels(series: Any) -> Any:
    """Return series (n, 2, T): in mm, whose size tells, and standardised, whose shape does."""
    centred = series - series.mean(axis=1, keepdims=True)
    return np.stack([series, centred / np.maximum(centred.std(axis=1, keepdims=True), 1e-9)], axis=1)


def _features(transform: MiniRocket, series: Any) -> Any:
    return np.asarray(transform.transform(_channels(series)), dtype=np.float32)


def _blocks(series: Any) -> list[Any]:
    return [series[start : start + _BLOCK_ROWS] for start in range(0, len(series), _BLOCK_ROWS)]


@dataclass(frozen=True)
class _Ridge:
    """One linear regression per class to -1 and 1, with the penalty that does best on held-out series.

    By normal equations: of 40 000 series with 10 000 features, scikit-learn's `RidgeClassifierCV` would take the
    singular value decomposition, which is hours of work.
    """

    mean: Any
    std: Any
    weights: Any
    offset: Any

    @classmethod
    def fitted(cls, features: Any, labels: Any) -> _Ridge:
        """Learn from features (n, k), which are standardised in place, and labels (n,)."""
        mean, std = features.mean(axis=0), np.maximum(features.std(axis=0), 1e-6)
        features -= mean
        features /= std
        targets = np.where(labels[:, None] == np.arange(labels.max() + 1), 1.0, -1.0)
        offset = targets.mean(axis=0)
        targets -= offset
        held = np.random.default_rng(_SEED).random(len(labels)) < _HELD_OUT
        scores = [
            float(((features[held] @ weights + offset).argmax(axis=1) == labels[held]).mean())
            for weights in _solutions(features[~held], targets[~held], _PENALTIES)
        ]
        penalty = _PENALTIES[int(np.argmax(scores))]
        print(
            f"MiniRocket: penalty {penalty:g}, {100 * max(scores):.1f} % of those held out", file=sys.stderr, flush=True
        )
        (weights,) = _solutions(features, targets, [penalty])
        return cls(mean, std, weights, offset)

    def classify(self, features: Any) -> Any:
        """Return the labels (n,)."""
        return (((features - self.mean) / self.std) @ self.weights + self.offset).argmax(axis=1)


def _solutions(features: Any, targets: Any, penalties: Sequence[float]) -> Iterator[Any]:
    """Yield the weights (k, classes) for each penalty, by the smaller of the two systems of equations."""
    n, n_features = features.shape
    if n < n_features:
        kernel = (features @ features.T).astype(np.float64)
        for penalty in penalties:
            yield features.T @ _solve(kernel, targets, penalty)
        return
    normal = np.zeros((n_features, n_features))
    for block in _blocks(features):
        # A block's products keep their digits in float32; their sum might not.
        normal += block.T @ block
    right = features.T @ targets.astype(np.float32)
    for penalty in penalties:
        yield _solve(normal, right, penalty)


def _solve(matrix: Any, right: Any, penalty: float) -> Any:
    system = matrix.copy()
    system[np.diag_indices_from(system)] += penalty
    return cho_solve(cho_factor(system, overwrite_a=True, check_finite=False), right).astype(np.float32)


if __name__ == "__main__":
    main()
