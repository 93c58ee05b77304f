"""Hotspots found, missed and false."""

from __future__ import annotations

import numpy as np
from insar_hotspots.benchmarks.scoring import score_hotspots

TRUTH = np.repeat([0, 1, 2, 3], [10, 4, 4, 4])


def test_the_truth_scores_full_marks():
    score = score_hotspots(TRUTH, TRUTH)
    assert (score.found, score.missed, score.false, score.n_hotspots) == ([1, 2, 3], [], [], 3)
    assert score.ari == 1.0


def test_a_hotspot_is_found_when_most_of_its_points_are_in_any():
    labels = np.zeros_like(TRUTH)
    labels[10:13] = 1  # three of four
    labels[14:16] = 1  # two of four
    score = score_hotspots(labels, TRUTH)
    assert score.found == [1]
    assert score.missed == [2, 3]


def test_a_hotspot_is_false_when_most_of_its_points_are_quiet():
    labels = np.zeros_like(TRUTH)
    labels[7:12] = 1  # three quiet, two that move
    labels[13:18] = 2
    score = score_hotspots(labels, TRUTH)
    assert score.false == [1]
    assert score.n_hotspots == 2


def test_nothing_claimed_where_nothing_is_planted():
    score = score_hotspots(np.zeros(5, dtype=int), np.zeros(5, dtype=int))
    assert (score.found, score.missed, score.false) == ([], [], [])
