"""The worked example of docs/comparison.md: Ustica to the end of 2023 against the whole, and what the series say."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from insar_hotspots.algorithms.comparison.compare import compare_hotspots
from insar_hotspots.algorithms.comparison.verdict import NOTHING
from insar_hotspots.algorithms.days import days_of
from insar_hotspots.benchmarks.changing_scenes import Side
from insar_hotspots.benchmarks.comparison import detected
from insar_hotspots.benchmarks.real_scenes import ustica

END = date(2023, 12, 31).toordinal()


@pytest.fixture(scope="module")
def cut():
    layer = ustica()
    days, nowhere = days_of(layer.dates), np.zeros(len(layer.coordinates), dtype=np.int64)
    old = days <= END
    before = detected(Side(layer.coordinates, np.ascontiguousarray(layer.displacement[:, old]), days[old], nowhere))
    after = detected(Side(layer.coordinates, layer.displacement, days, nowhere))
    return before, after, compare_hotspots(before, after)


def by_hand(series, days):
    """Return the slopes of two lines, to the end of 2023 and since, in mm/yr."""
    years = (days - END) / 365.25
    return [np.polyfit(years[part], series[part], 1)[0] for part in (years <= 0, years >= 0)]


def test_what_is_told_agrees_with_the_series(cut):
    _, after, found = cut
    quiet = np.median(after.displacement[after.hotspot == 0], axis=0)
    lasting = [each for each in found.hotspots if each.hotspot]
    assert len(lasting) >= 4
    agree = []
    for each in lasting:
        own = after.displacement[after.hotspot == each.hotspot].mean(axis=0) - quiet
        then, now = by_hand(own, after.days)
        # Told against the ground around, a season apart; by hand against the island, as it is.
        agree.append(now == pytest.approx(each.change.now.value, abs=2 * each.change.now.error + 1.0))
        if each.common_after is not None:
            assert then == pytest.approx(each.common_after.value, abs=2 * each.common_after.error + 1.0)
    # A year's line by hand holds the season, which a few points may have more of.
    assert np.mean(agree) > 0.8


def test_what_was_known_goes_on(cut):
    before, _, found = cut
    known = {number for each in found.hotspots for number in each.before}
    assert known == set(np.unique(before.hotspot[before.hotspot > 0]))
    lasting = [each for each in found.hotspots if each.before and each.hotspot]
    assert len(lasting) >= 2
    assert {each.happened for each in lasting} == {"as before"}
    # The slopes that sink the fastest, in either run.
    for each in lasting:
        if each.hotspot <= 2:
            assert all(-13.0 < rate.value < -4.0 for rate in (each.change.then, each.change.now))


def test_no_change_is_told_that_the_errors_do_not_carry(cut):
    *_, found = cut
    for each in found.hotspots:
        if each.happened not in NOTHING:
            assert each.change.significance >= 3.5
        else:
            assert each.change.significance < 3.5 or abs(each.change.difference.value) < 1.0


def test_the_same_series_have_the_same_reference(cut):
    *_, found = cut
    assert found.offset.value == pytest.approx(0.0, abs=1e-6)
    assert found.periods.continued
