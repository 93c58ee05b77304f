from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from insar_hotspots.algorithms.networks.training_set import TrainingSet, write_training_set
from insar_hotspots.algorithms.patterns.names import PATTERNS
from insar_hotspots.training.simulate import Case, simulate


@pytest.fixture
def patterns_file(tmp_path):
    """A training file of 240 simulated series of all patterns at 72 dates."""
    drawn = simulate(240, 72, Case.REFERENCE, 0)
    return written(tmp_path / "patterns.npz", drawn.displacement, drawn.labels, PATTERNS, "none")


@pytest.fixture
def clusters_file(tmp_path):
    """A training file of two clusters at 40 dates, one sinking, one quiet."""
    rng = np.random.default_rng(0)
    labels = np.arange(200) % 2
    series = -20.0 * labels[:, None] * np.linspace(0, 1, 40) + rng.normal(0, 1, (200, 40))
    return written(tmp_path / "clusters.npz", series, labels, ("3", "11"), "scene")


def written(path, displacement, labels, classes, reference):
    n, n_dates = displacement.shape
    rng = np.random.default_rng(1)
    training_set = TrainingSet(
        displacement=displacement.astype(np.float32),
        dates=[date(2018, 1, 3) + timedelta(12 * index) for index in range(n_dates)],
        labels=labels.astype(np.int64),
        classes=list(classes),
        static=np.column_stack([np.zeros((n, 2)), rng.uniform(0.4, 0.9, n), rng.uniform(30, 40, n)]),
        static_names=["velocity", "v_std", "coherence", "incidence"],
        coordinates=rng.uniform(0, 1000, (n, 2)),
        reference=reference,
    )
    write_training_set(path, training_set)
    return path
