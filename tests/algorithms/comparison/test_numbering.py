"""Hotspots keep their numbers from one run to the next."""

from __future__ import annotations

import numpy as np
from insar_hotspots.algorithms.comparison.numbering import kept_numbers


def test_the_same_ground_keeps_its_number_and_the_others_are_numbered_on():
    shared = np.array([[0, 0], [0, 9], [8, 0], [0, 0]])
    assert kept_numbers(shared, [10, 10, 10, 5], [1, 2], [10, 10]) == [3, 2, 1, 4]


def test_two_that_merged_have_the_number_of_the_larger_share():
    assert kept_numbers(np.array([[6, 14]]), [20], [4, 7], [6, 14]) == [7]


def test_of_two_that_were_one_the_larger_keeps_the_number():
    assert kept_numbers(np.array([[3], [12]]), [5, 12], [2], [18]) == [3, 2]


def test_a_small_one_inside_a_large_one_of_now_is_the_same_ground():
    assert kept_numbers(np.array([[4]]), [100], [3], [4]) == [3]


def test_a_few_points_in_common_are_not_the_same_ground():
    assert kept_numbers(np.array([[2]]), [20], [3], [20]) == [4]


def test_the_number_of_what_was_gone_before_is_given_to_no_other():
    assert kept_numbers(np.array([[9], [0]]), [10, 10], [2], [10], last=5) == [2, 6]


def test_without_hotspots_of_before_they_are_numbered_from_one():
    assert kept_numbers(np.zeros((2, 0), dtype=int), [5, 5], [], []) == [1, 2]
