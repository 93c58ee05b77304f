"""Two runs compared: hotspots matched by place, and what happened to each one's ground."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..reporting import SILENT, Reporter
from ..sentences import Sentence
from .comparison import Compared, Comparison
from .ground import StableGround, reference_offset
from .matching import UNSEEN, Group, Nearby, labels_at, match, nearby
from .meter import Meter, Zone
from .periods import choose_periods
from .run import HotspotRun
from .units import check_units
from .verdict import HAPPENED, NOTHING, Change, Rate, Rules, motion_verdict, sureness

__all__ = ["compare_hotspots"]

_RING = 0.15  # of the hotspot's points: less is the raggedness of an outline
_FEWEST_RING, _FEWEST_BRIDGE = 4, 3
_SEEN = 0.3  # of a hotspot's points, that have some of the other run near
_FEWEST_STABLE = 30
_LEAST_DISAGREEMENT = 1.0  # mm/yr
_DISAGREES = 3.0  # standard errors


def compare_hotspots(
    before: HotspotRun, after: HotspotRun, rules: Rules | None = None, reporter: Reporter = SILENT
) -> Comparison:
    """Tell what happened to each hotspot of two runs.

    Velocities are relative to the ground around that is in no hotspot of either run, so that neither another reference
    nor what releases differ by over kilometres counts as motion. Their errors are the root of the sum of two squares:
    that of the regression of the mean series, its noise correlated in time, and the spread that stable ground gives to
    the same velocity of as many neighbours.

    Raises
    ------
    InputError
        No ground or too few dates in common, the later run ends first, there is no stable ground, or the units differ.
    """
    rules = rules or Rules()
    check_units(before.displacement, after.displacement)
    periods = choose_periods(before.days, after.days, reporter)
    near = nearby(before, after)
    reporter.progress(0.2)
    quiet_after = (after.hotspot == 0) & (labels_at(before.hotspot, near.of_after) == 0)
    quiet_before = (before.hotspot == 0) & (labels_at(after.hotspot, near.of_before) == 0)
    rows = [np.flatnonzero(quiet) for quiet in (quiet_before, quiet_after)]
    if min(map(len, rows)) < _FEWEST_STABLE:
        raise InputError(
            "Only {n} points of both runs are in no hotspot of either, and at least {fewest} are needed as stable "
            "ground: choose layers that reach further.",
            n=min(map(len, rows)),
            fewest=_FEWEST_STABLE,
        )
    ground = StableGround.of(before, rows[0]), StableGround.of(after, rows[1])
    offset = None
    if periods.common is not None:
        offset = Rate(*reference_offset(*ground, near.of_after, periods.common))
        reporter.log(
            "Reference: on stable ground the later run is {offset:+.2f} ± {error:.2f} mm/yr against the earlier over "
            "the dates that both have, which is taken out.",
            offset=offset.value,
            error=offset.error,
        )
    reporter.progress(0.4)
    meter = Meter(*ground, periods)
    reporter.progress(0.6)
    found: list[tuple[Compared, Zone]] = []
    for is_broad in (False, True):
        one, other = before.labels(is_broad), after.labels(is_broad)
        groups = match(one, other, near)
        teller = _Teller(one, other, near, meter, rules, is_broad)
        for done, group in enumerate(groups, start=1):
            found += teller.tell(group)
            if not is_broad:
                reporter.progress(0.6 + 0.4 * done / len(groups))
    found.sort(key=lambda each: (HAPPENED.index(each[0].happened), -_pressing(each[0])))
    hotspots = [each for each, _ in found]
    told = {word: sum(each.happened == word for each in hotspots) for word in HAPPENED}
    reporter.log(
        "Compared {n} hotspots: {told}.",
        n=len(hotspots),
        told=Sentence(", ".join(f"{word} {count}" for word, count in told.items() if count) or "–"),
    )
    return Comparison(
        hotspots,
        np.array([meter.series(before, zone.before) for _, zone in found]).reshape(len(found), len(before.days)),
        np.array([meter.series(after, zone.after) for _, zone in found]).reshape(len(found), len(after.days)),
        periods,
        offset,
        len(rows[1]),
    )


def _pressing(each: Compared) -> float:
    values = each.change.difference.value, each.change.now.value, each.change.then.value
    return next((abs(value) for value in values if np.isfinite(value)), 0.0)


class _Teller:
    """Tells what happened to groups of hotspots of one scale."""

    def __init__(
        self,
        before: NDArray[np.int64],
        after: NDArray[np.int64],
        near: Nearby,
        meter: Meter,
        rules: Rules,
        is_broad: bool,
    ) -> None:
        self._before, self._after = before, after
        self._at_after, self._at_before = labels_at(after, near.of_before), labels_at(before, near.of_after)
        self._meter, self._rules, self._is_broad = meter, rules, is_broad

    def tell(self, group: Group) -> list[tuple[Compared, Zone]]:
        """Return what happened to the hotspots of a group, with the ground that says so."""
        if not group.before:
            return [self._born(group.after[0])]
        if not group.after:
            return [self._lost(group.before[0])]
        return [self._lasting(number, group) for number in group.after]

    def _born(self, number: int) -> tuple[Compared, Zone]:
        zone = Zone(np.flatnonzero(self._at_after == number), np.flatnonzero(self._after == number))
        change = self._meter.change(zone)
        verdict = motion_verdict(change, self._rules)
        if change.began(self._rules):
            verdict = "new"
        elif verdict == "as before":
            verdict = "newly seen"
        return self._compared(number, (), verdict, (), change, zone)

    def _lost(self, number: int) -> tuple[Compared, Zone]:
        own = np.flatnonzero(self._before == number)
        zone = Zone(own, np.flatnonzero(self._at_before == number))
        seen = np.mean(self._at_after[own] != UNSEEN)
        if seen < _SEEN or not zone.after.size:
            nothing = Rate(np.nan, np.nan)
            change = Change(self._meter.then(own), nothing, nothing)
            return self._compared(0, (number,), "no points now", (), change, zone)
        change = self._meter.change(zone)
        verdict = motion_verdict(change, self._rules)
        verdict = {"stopped": "gone", "as before": "no longer seen"}.get(verdict, verdict)
        return self._compared(0, (number,), verdict, (), change, zone)

    def _lasting(self, number: int, group: Group) -> tuple[Compared, Zone]:
        own = self._after == number
        partners = self._partners(number, group)
        was = np.isin(self._at_before, partners)
        in_before = np.isin(self._before, partners)
        core = Zone(np.flatnonzero(in_before & (self._at_after == number)), np.flatnonzero(own & was))
        if not core.after.size or not core.before.size:
            core = Zone(np.flatnonzero(in_before), np.flatnonzero(own))
        gained = Zone(
            np.flatnonzero((self._before == 0) & (self._at_after == number)),
            np.flatnonzero(own & (self._at_before == 0)),
        )
        left = Zone(np.flatnonzero(in_before & (self._at_after == 0)), np.flatnonzero((self._after == 0) & was))
        share_new = gained.after.size / max(int(own.sum()), 1)
        share_left = left.before.size / max(int(in_before.sum()), 1)
        n_parts = 1
        change = self._meter.change(core)
        verdict = motion_verdict(change, self._rules)
        ceased = self._meter.ceased(core.after)
        if verdict != "stopped" and np.mean(ceased) >= _RING:
            # What goes on says how fast it is now; what does not, that it has shrunk.
            lasting = Zone(core.before, core.after[~ceased])
            left = Zone(left.before, np.concatenate([left.after, core.after[ceased]]))
            share_left += (1 - share_left) * float(np.mean(ceased))
            change = self._meter.change(lasting)
            verdict = motion_verdict(change, self._rules)
            n_parts = self._meter.n_parts(lasting.after)
        told: dict[str, Change] = {} if verdict == "as before" else {verdict: change}
        is_merged, is_split = len(partners) > 1, len(group.after) > 1 or n_parts > 1
        grew = self._changed_ring(gained, share_new, is_merged)
        if grew is not None and grew.began(self._rules):
            told["merged" if is_merged else "grown"] = grew
        shrank = self._changed_ring(left, share_left, is_split)
        if shrank is not None and shrank.ceased(self._rules) and verdict != "stopped":
            told["split" if is_split else "shrunk"] = shrank
        words = sorted(told, key=HAPPENED.index) or ["as before"]
        return self._compared(
            number, partners, words[0], tuple(words[1:]), change, core, told.get(words[0]), share_new, share_left
        )

    def _partners(self, number: int, group: Group) -> tuple[int, ...]:
        """Return which earlier hotspots of its group the ground of a hotspot was in."""
        if len(group.after) == 1:
            return group.before
        there = self._at_before[self._after == number]
        found = tuple(one for one in group.before if np.count_nonzero(there == one))
        return found or group.before

    def _changed_ring(self, ring: Zone, share: float, is_bridge: bool) -> Change | None:
        fewest = _FEWEST_BRIDGE if is_bridge else _FEWEST_RING
        if ring.after.size < fewest or (share < _RING and not is_bridge):
            return None
        return self._meter.change(ring)

    def _compared(
        self,
        number: int,
        before: Sequence[int],
        happened: str,
        also: tuple[str, ...],
        change: Change,
        zone: Zone,
        decisive: Change | None = None,
        share_new: float = 0.0,
        share_left: float = 0.0,
    ) -> tuple[Compared, Zone]:
        common = self._meter.common(zone)
        agrees = True
        if common is not None:
            difference = abs(common[1].value - common[0].value)
            error = float(np.hypot(common[0].error, common[1].error))
            agrees = not difference > max(_DISAGREES * error, _LEAST_DISAGREEMENT)
        sure = sureness(decisive or change, happened not in NOTHING, agrees)
        compared = Compared(
            number,
            tuple(before),
            happened,
            also,
            sure,
            change,
            None if common is None else common[0],
            None if common is None else common[1],
            agrees,
            zone.before.size,
            zone.after.size,
            share_new,
            share_left,
            self._is_broad,
        )
        return compared, zone
