"""How sure a hotspot's velocity is, and since when it moves as it does now: from the mean series of its points."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from ..patterns.fitted import Floats, ShapeFit
from ..patterns.least_squares import ShapeFitter, common_columns
from ..patterns.noise import FEWEST_SERIES, pooled_correlation
from ..patterns.quantities import criteria, information
from ..patterns.shapes import Line, Segments, Shape, Step
from ..reporting import SILENT, Reporter
from ..series.slow_courses import jolt_window
from ..series.velocity import DAYS_PER_YEAR
from .hotspot import HotspotMotion

__all__ = ["FEWEST_DATES", "hotspot_motions", "mean_series", "means_of", "sum_rows", "sum_series"]

FEWEST_DATES = 60
"""In fewer, correlated noise would be taken for a change too often."""

# Differences of the criterion (Kass & Raftery 1995).
_STRONG, _VERY_STRONG = 6.0, 10.0
_RARELY = 0.98  # of quiet ground has less
_DATED, _DATED_BY_ITSELF = 0.1, 0.05  # of the span
_BLOCK_ROWS = 1 << 13
_ONE = 2.0**24
_BLOCK_HOTSPOTS = 128  # their designs stay small


def mean_series(displacement: NDArray[np.floating], labels: NDArray[np.integer], n_labels: int) -> Floats:
    """Return the mean series of each label.

    Parameters
    ----------
    displacement : (n, T) float, mm
        Gap-free.
    labels : (n,) int
        1 to `n_labels`, each of which occurs; others are left out.
    n_labels : int

    Returns
    -------
    (n_labels, T) float64, mm
        By label, each less its own mean.
    """
    sums = sum_series(displacement, labels, n_labels)
    return means_of(sums, np.bincount(labels[labels > 0], minlength=n_labels + 1)[1:])


def sum_series(displacement: NDArray[np.floating], labels: NDArray[np.integer], n_labels: int) -> NDArray[np.int64]:
    """Return the sums of the series of each label, (n_labels, T), in 2**-24 mm.

    As whole numbers, so that neither the order of rows nor the parts that are added up change a bit.
    """
    inside = np.flatnonzero(labels > 0)
    inside = inside[np.argsort(labels[inside], kind="stable")]
    return sum_rows(displacement, inside, labels[inside] - 1, n_labels)


def sum_rows(
    displacement: NDArray[np.floating], rows: NDArray[np.integer], owner: NDArray[np.integer], n_owners: int
) -> NDArray[np.int64]:
    """Return the same of the rows of each owner, from 0 and in increasing order; a row may have several owners."""
    sums = np.zeros((n_owners, displacement.shape[1]), dtype=np.int64)
    for start in range(0, len(rows), _BLOCK_ROWS):
        block = slice(start, start + _BLOCK_ROWS)
        numbers, first = np.unique(owner[block], return_index=True)
        whole = np.rint(displacement[rows[block]].astype(np.float64) * _ONE).astype(np.int64)
        sums[numbers] += np.add.reduceat(whole, first, axis=0)
    return sums


def means_of(sums: NDArray[np.int64], counts: NDArray[np.integer]) -> Floats:
    """Return mean series, as of `mean_series`, from sums and the numbers of series."""
    means = sums / (counts * _ONE)[:, None]
    centred: Floats = means - means.mean(axis=1, keepdims=True)
    return centred


def hotspot_motions(
    series: Floats,
    days: Floats,
    noise_in_space: Floats,
    reporter: Reporter = SILENT,
    quiet: Floats | None = None,
) -> list[HotspotMotion]:
    """Measure the error of the velocity and the latest change of motion of every series.

    A line, two and three segments that join, and a step between two lines are fitted as the patterns' models are
    (`fit_patterns`, with a yearly season where one can be told). A model of more parameters is chosen where it lowers
    the Bayesian information criterion, which counts only as many dates as the noise's correlation leaves. A change that
    cannot be dated to within a tenth of the span is not told.

    Mean series of quiet ground, 50 or more, tell how the noise is correlated (`pooled_correlation`). The likelihood is
    then that of such noise, and a change must lower the criterion by more than in 98 of 100 of them one does that would
    be told, and by 6 at least, evidence that Kass and Raftery (1995) call strong. Without them each series says what it
    can of its own noise, the criterion must fall by 10, which they call very strong, and the date be good to a
    twentieth. Where nothing changes, this still tells a change in so many of 100 series of AR(1) noise (1000 drawn of
    each kind, as in `test_noise_is_rarely_taken_for_a_change`):

    | dates | white | r = 0.3 | 0.6 | 0.8 | 0.9 |
    |---|---|---|---|---|---|
    | 240 | 0.2 | 0.2 | 0.2 | 0.2 | 0.4 |
    | 120 | 0.0 | 0.2 | 0.1 | 0.2 | 2.3 |
    | 60 | 0.0 | 0.7 | 2.1 | 8.7 | 11.6 |

    Parameters
    ----------
    series : (h, T) float, mm
        Mean series relative to the scene, as `mean_series` gives them.
    days : (T,) float
        Increasing times in days. With fewer than `FEWEST_DATES` no change is looked for.
    noise_in_space : (h,) float, mm/yr
        Spread of the mean velocity of as many neighbouring points on quiet ground.
    reporter : Reporter
        Is told when there are too few dates.
    quiet : (g, T) float, mm, optional
        Mean series of quiet ground, as `quiet_means` gives them.
    """
    looks = len(days) >= FEWEST_DATES
    if len(series) and not looks:
        reporter.log(
            "Changes of motion are looked for in {fewest_dates} dates or more; there are {n_days}.",
            fewest_dates=FEWEST_DATES,
            n_days=len(days),
        )
    fitters = _fitters(tuple(days.tolist()), looks)
    if not fitters:
        # Two or three dates leave nothing to judge a line by.
        return [HotspotMotion(float(spread)) for spread in noise_in_space]
    from ..series.jolts import without_jolts  # compiled

    # A date or two that are off, and not in all of them, are no outliers of one model more than of another.
    window = jolt_window(days)
    series = without_jolts(series, window).astype(np.float64)
    if quiet is not None:
        quiet = without_jolts(quiet, window).astype(np.float64)
    least = _know_noise(fitters, quiet, days)
    motions = []
    for start in range(0, len(series), _BLOCK_HOTSPOTS):
        block = slice(start, start + _BLOCK_HOTSPOTS)
        motions += _motions(_Fits.of(fitters, series[block], days), days, noise_in_space[block], least)
    return motions


@lru_cache(maxsize=2)
def _fitters(all_days: tuple[float, ...], looks: bool) -> list[ShapeFitter]:
    """Return what is fitted to series of these days; made once, as hotspots may be asked for one by one."""
    days = np.array(all_days)
    shapes: list[Shape] = [Line(days)]
    if looks:
        shapes += [Segments(days, 1), Step(days), Segments(days, 2)]
    common = common_columns((days - days[0]) / DAYS_PER_YEAR)
    return [fitter for fitter in (ShapeFitter(shape, common) for shape in shapes) if fitter.possible]


@dataclass(frozen=True)
class _Fits:
    """What every shape says of m series: fits, criteria (k, m), quantities, and latest changes, (5, m) each."""

    fits: list[ShapeFit]
    criterion: Floats
    found: list[dict[str, Floats]]
    changes: list[Floats]

    @classmethod
    def of(cls, fitters: list[ShapeFitter], series: Floats, days: Floats) -> _Fits:
        """Fit all shapes."""
        fits = [fitter.fit(series) for fitter in fitters]
        parameters = [fitter.n_parameters for fitter in fitters]
        if fitters[0].knows_noise:
            squares = [fitter.squares_in_noise(series) for fitter in fitters]
            criterion = information(squares, parameters, series, len(days))
        else:
            criterion = criteria(fits, parameters, series)
        found = [fitter.shape.describe(fit) for fitter, fit in zip(fitters, fits)]
        dated = _DATED if fitters[0].knows_noise else _DATED_BY_ITSELF
        most_date_error = dated * float(days[-1] - days[0])
        changes = [_latest_change(described, fit, most_date_error) for described, fit in zip(found, fits)]
        return cls(fits, criterion, found, changes)


def _know_noise(fitters: list[ShapeFitter], quiet: Floats | None, days: Floats) -> float:
    """Let the fitters know the noise of quiet ground, and return by how much a change must lower the criterion."""
    correlation, blocks = None, []
    if quiet is not None and len(quiet) >= FEWEST_SERIES and len(fitters) > 1:
        blocks = [quiet[start : start + _BLOCK_HOTSPOTS] for start in range(0, len(quiet), _BLOCK_HOTSPOTS)]
        correlation = pooled_correlation([part for block in blocks for part in fitters[0].explained(block)])
    for fitter in fitters:
        fitter.know_noise(correlation)
    if correlation is None:
        return _VERY_STRONG
    falls = []
    for block in blocks:
        every = _Fits.of(fitters, block, days)
        best = every.criterion.argmin(axis=0)
        told = np.isfinite(np.choose(best, [change[0] for change in every.changes]))
        falls.append(np.where(told, every.criterion[0] - every.criterion.min(axis=0), 0.0))
    return max(_STRONG, float(np.quantile(np.concatenate(falls), _RARELY)))


def _motions(every: _Fits, days: Floats, noise_in_space: Floats, least_fall: float) -> list[HotspotMotion]:
    fits = every.fits
    chosen = _simplest(every.criterion, least_fall)
    line = fits[0]
    noise = np.choose(chosen, [fit.variance * fit.inflation_with_slow for fit in fits])
    own = line.variance * line.inflation_with_slow
    in_time = line.coefficients_std[:, 0] * np.sqrt(np.divide(noise, own, out=np.ones_like(own), where=own > 0))
    errors = np.hypot(in_time, noise_in_space)
    motions = []
    for row, (error, number) in enumerate(zip(errors, chosen)):
        change = every.changes[number][:, row]
        day, std, before, after, jump = (None if np.isnan(value) else float(value) for value in change)
        told = {} if day is None else {name: float(values[row]) for name, values in every.found[number].items()}
        motions.append(HotspotMotion(float(error), day, std, before, after, jump, _course(told, days)))
    return motions


def _simplest(criterion: Floats, least_fall: float) -> NDArray[np.intp]:
    """Return the models chosen, (m,), from criteria (k, m) in the order of their parameters."""
    chosen = np.zeros(criterion.shape[1], dtype=np.intp)
    least = criterion[0].copy()
    for number, values in enumerate(criterion[1:], start=1):
        better = values < least - least_fall
        chosen[better], least[better] = number, values[better]
    return chosen


def _latest_change(found: dict[str, Floats], fit: ShapeFit, most_date_error: float) -> Floats:
    """Return day, its error, velocity before, velocity after, and jump: (5, m), NaN where there is none."""
    n_breaks = fit.theta.shape[1]
    names = ["step_day", "step_day_std", "velocity_1", "velocity_2", "step_mm"]
    if "step_mm" not in found:
        names[:4] = [f"break_{n_breaks}_{part}" for part in ("day", "std")] + [
            f"velocity_{number}" for number in (n_breaks, n_breaks + 1)
        ]
    nothing = np.full(len(fit.variance), np.nan)
    change = np.array([found.get(name, nothing) for name in names])
    change[:, ~(change[1] <= most_date_error)] = np.nan
    return change


def _course(told: dict[str, float], days: Floats) -> tuple[tuple[float, float], ...]:
    """Return the course of the motion that a shape's quantities tell; empty where they tell none."""
    if not told:
        return ()
    if "step_mm" in told:
        bends, jumps = [told["step_day"]], [told["step_mm"]]
    else:
        bends = [told[name] for name in ("break_1_day", "break_2_day") if name in told]
        jumps = [0.0] * len(bends)
    velocities = [told[f"velocity_{number}"] for number in range(1, len(bends) + 2)]
    at, height = float(days[0]), 0.0
    places = [(at, height)]
    for bend, jump, velocity in zip([*bends, float(days[-1])], [*jumps, 0.0], velocities):
        height += velocity * (bend - at) / DAYS_PER_YEAR
        at = bend
        places.append((at, height))
        if jump:
            height += jump
            places.append((at, height))
    return tuple(places)
