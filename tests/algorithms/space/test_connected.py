"""Items that hang together, and those that do not."""

from __future__ import annotations

import numpy as np
from insar_hotspots.algorithms.space.connected import connected


def test_a_chain_is_one_group_and_what_is_linked_to_nothing_its_own():
    group = connected(6, np.array([0, 4, 2]), np.array([2, 5, 3]))
    assert group[0] == group[2] == group[3]
    assert group[4] == group[5]
    assert len(np.unique(group)) == 3


def test_without_links_each_is_its_own():
    assert len(np.unique(connected(4, np.empty(0, int), np.empty(0, int)))) == 4
