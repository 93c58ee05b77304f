"""What the clock and the scales say; no figure of theirs is tested."""

from __future__ import annotations

import numpy as np
from insar_hotspots.benchmarks.timing import alternate, in_fresh_process, machine


def test_ours_and_the_peer_take_turns():
    calls = []
    timing = alternate(lambda: calls.append("ours") or 1, lambda: calls.append("peer") or 2, 3)
    assert calls == ["ours", "peer"] * 3
    assert (timing.ours, timing.peer) == (1, 2)
    figures = timing.figures()
    assert figures["ours_s"] == np.median(figures["all_ours_s"])
    assert figures["ratio"] == figures["peer_s"] / figures["ours_s"]


def test_a_fresh_process_sees_only_its_own_memory():
    fresh = in_fresh_process(np.ones, 5_000_000)
    assert fresh.result.sum() == 5_000_000
    # 40 MB of ones, some pages of which the interpreter may have had before.
    assert 3.5e7 <= fresh.peak_bytes - fresh.start_bytes < 2e8


def test_the_machine_is_named():
    described = machine()
    assert described["cores"] >= 1
    assert described["numba"]
