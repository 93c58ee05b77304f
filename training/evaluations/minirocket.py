"""MiniRocket (Dempster et al. 2021) and a ridge classifier, run by `peers` in an environment of its own.

    python minirocket.py SERIES.npz LABELS.npz N

learns from the first N of `series` (n, T), `labels` (n,) and labels `others` (m, T); writes `labels` (m,), `training`
and `prediction` in seconds. Nothing of this project is imported: aeon's libraries are older than its.
"""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from typing import Any

import numpy as np
from aeon.transformations.collection.convolution_based import MiniRocket
from scipy.linalg import cho_factor, cho_solve

_PENALTIES = np.geomspace(1e1, 1e5, 9)
_HELD_OUT = 0.15
_BLOCK_ROWS = 2000
_WARM_UP_ROWS = 10
_SEED = 0


def main() -> None:
    """Learn and label."""
    source, target, n = sys.argv[1], sys.argv[2], int(sys.argv[3])
    with np.load(source, allow_pickle=False) as file:
        series, labels, others = file["series"][:n], file["labels"][:n], file["others"]
    started = time.monotonic()
    transform = MiniRocket(random_state=_SEED, n_jobs=-1)
    transform.fit(_channels(series))
    ridge = _Ridge.fitted(np.concatenate([_features(transform, block) for block in _blocks(series)]), labels)
    training = time.monotonic() - started
    _features(transform, others[:_WARM_UP_ROWS])
    started = time.monotonic()
    predicted = np.concatenate([ridge.classify(_features(transform, block)) for block in _blocks(others)])
    np.savez(target, labels=predicted, training=training, prediction=time.monotonic() - started)


def _channels(series: Any) -> Any:
    """Return series (n, 2, T): in mm, whose size tells, and standardised, whose shape does."""
    centred = series - series.mean(axis=1, keepdims=True)
    return np.stack([series, centred / np.maximum(centred.std(axis=1, keepdims=True), 1e-9)], axis=1)


def _features(transform: MiniRocket, series: Any) -> Any:
    return np.asarray(transform.transform(_channels(series)), dtype=np.float32)


def _blocks(series: Any) -> list[Any]:
    return [series[start : start + _BLOCK_ROWS] for start in range(0, len(series), _BLOCK_ROWS)]


@dataclass
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
        held = np.random.default_rng(_SEED).random(len(labels)) < _HELD_OUT
        normal, right = _normal_equations(features[~held], targets[~held])
        scores = []
        for penalty in _PENALTIES:
            weights = _solve(normal, right, penalty)
            offset = targets[~held].mean(axis=0)
            scores.append(float(((features[held] @ weights + offset).argmax(axis=1) == labels[held]).mean()))
        penalty = _PENALTIES[int(np.argmax(scores))]
        print(f"MiniRocket: penalty {penalty:g} of held-out accuracies {scores}", file=sys.stderr, flush=True)
        more, more_right = _normal_equations(features[held], targets[held])
        normal += more
        weights = _solve(normal, right + more_right, penalty)
        return cls(mean, std, weights, targets.mean(axis=0))

    def classify(self, features: Any) -> Any:
        """Return the labels (n,)."""
        return (((features - self.mean) / self.std) @ self.weights + self.offset).argmax(axis=1)


def _normal_equations(features: Any, targets: Any) -> tuple[Any, Any]:
    """Return X'X and X'Y in float64."""
    n_features = features.shape[1]
    normal, right = np.zeros((n_features, n_features)), np.zeros((n_features, targets.shape[1]))
    for start in range(0, len(features), _BLOCK_ROWS):
        block = features[start : start + _BLOCK_ROWS].astype(np.float64)
        normal += block.T @ block
        right += block.T @ targets[start : start + _BLOCK_ROWS]
    return normal, right


def _solve(normal: Any, right: Any, penalty: float) -> Any:
    system = normal + penalty * np.eye(len(normal))
    return cho_solve(cho_factor(system, lower=True, overwrite_a=True, check_finite=False), right).astype(np.float32)


if __name__ == "__main__":
    main()
