from __future__ import annotations

from datetime import date

import numpy as np
from insar_hotspots.training.evaluations.tohoku import windows

EVENT = date(2011, 3, 11).toordinal()


def test_windows_hold_the_step_well_inside_or_not_at_all():
    found = list(windows())
    with_step = [each for each in found if each.jump]
    without = [each for each in found if not each.jump]
    assert len(with_step) > 100
    assert len(without) > 100
    for each in with_step:
        share = (EVENT - each.days[0]) / (each.days[-1] - each.days[0])
        assert 0.1 <= share <= 0.9
        after = np.searchsorted(each.days, EVENT)
        seen = np.median(each.displacement[after : after + 3]) - np.median(each.displacement[after - 3 : after])
        assert np.sign(seen) == np.sign(each.jump)
    assert all(each.days[-1] < EVENT or each.days[0] > EVENT for each in without)


def test_stations_that_jumped_again_are_no_single_step():
    second = date(2012, 12, 7).toordinal()
    for each in windows():
        if each.jump and each.station in ("I001", "S106"):
            assert each.days[-1] < second + 20
