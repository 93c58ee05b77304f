"""The plots of the reports, each a function from content to SVG text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from ...algorithms.days import days_of
from ...algorithms.space.fitted_covariogram import FittedCovariogram
from ...translation import tr
from ..styles.palette import INK, cluster_colour, motion_colour
from .content import ChoiceCurve, SeriesSummary
from .svg import Plot, date_ticks
from .words import count_of_points, day, distance, month, number

__all__ = [
    "Bar",
    "choice_plot",
    "cluster_plot",
    "covariogram_plot",
    "series_plot",
    "series_range",
    "standard_distance_plot",
]


def series_range(summaries: Sequence[SeriesSummary]) -> tuple[float, float]:
    """Return the range in mm that shows all of these summaries, with zero."""
    values = np.concatenate([[0.0], *[np.concatenate([each.low, each.high]) for each in summaries]])
    finite = values[np.isfinite(values)]
    return float(finite.min()), float(finite.max())


def series_plot(
    summary: SeriesSummary,
    dates: Sequence[date],
    colour: str,
    y_range: tuple[float, float],
    name: str,
    width: int = 640,
    height: int = 240,
    changed: date | None = None,
) -> str:
    """Return the mean series of a group of points, the band that holds four in five, and when its motion changed."""
    days = days_of(dates)
    plot = Plot(
        (days[0], days[-1]),
        y_range,
        y_label=tr("Displacement (mm)") if height > 200 else "mm",
        width=width,
        height=height,
        x_ticks=date_ticks(dates[0], dates[-1], 6 if width > 400 else 3),
    )
    plot.band(days, summary.low, summary.high, colour)
    plot.line(days, summary.mean, INK, 1.5)
    if changed is not None:
        plot.mark_x(changed.toordinal(), month(changed))
    change = float(summary.mean[-1] - summary.mean[0])
    described = (
        tr("{name}: mean displacement of {points} from {first} to {last}, a change of {mm} mm.")
        if np.isfinite(change)
        else tr("{name}: mean displacement of {points} from {first} to {last}.")
    )
    since = "" if changed is None else " " + tr("Its motion changed on {day}.").format(day=day(changed))
    return plot.render(
        described.format(
            name=name,
            points=count_of_points(summary.n_points),
            first=day(dates[0]),
            last=day(dates[-1]),
            mm=number(change, 1),
        )
        + since
    )


def covariogram_plot(curve: FittedCovariogram) -> str:
    """Return the covariance of displacement over distance, with the model and its correlation length."""
    furthest = float(np.nanmax(curve.distance))
    in_km = furthest >= 2000
    unit, scale = ("km", 1000.0) if in_km else ("m", 1.0)
    values = np.concatenate([[0.0], curve.covariance, curve.model_covariance])
    finite = values[np.isfinite(values)]
    longest = max(furthest, float(curve.model_distance.max(initial=0.0))) / scale
    plot = Plot(
        (0.0, longest),
        (float(finite.min()), float(finite.max())),
        x_label=tr("Distance between points ({unit})").format(unit=unit),
        y_label=tr("Covariance (mm²)"),
    )
    length = curve.correlation_length
    if np.isfinite(length) and length / scale <= longest:
        plot.mark_x(
            length / scale,
            tr("correlation length {distance}").format(distance=distance(length)),
            motion_colour(-1),
        )
    plot.line(curve.model_distance / scale, curve.model_covariance, motion_colour(1), 2.2)
    plot.points(curve.distance / scale, curve.covariance, INK)
    return plot.render(
        tr(
            "Covariogram: covariance of displacement by distance in {n} bins, with the {model} model; "
            "correlation length {length}."
        ).format(n=len(curve.distance), model=curve.model, length=distance(length))
    )


def choice_plot(choice: ChoiceCurve) -> str:
    """Return the score over the number of clusters, the chosen number marked."""
    counts, scores = np.array(choice.counts, float), np.array(choice.scores, float)
    finite = scores[np.isfinite(scores)]
    # From zero, but where scores are negative, as a mean cost by soft-DTW may be, zero says nothing of them.
    low, high = float(finite.min(initial=0.0)), float(finite.max(initial=-np.inf)) if finite.size else 1.0
    span = float(high - low) or 1.0
    plot = Plot(
        (counts.min() - 0.3, counts.max() + 0.3),
        # Some room above, for the mark of the chosen number.
        (low - (0.05 * span if low < 0 else 0.0), high + 0.15 * span),
        x_label=tr("Number of temporal clusters"),
        y_label=choice.score_name,
        height=240,
        x_ticks=[(float(count), str(count)) for count in choice.counts],
    )
    plot.mark_x(choice.chosen, tr("chosen: {chosen}").format(chosen=choice.chosen), motion_colour(-1))
    plot.line(counts, scores, motion_colour(1))
    plot.points(counts, scores, motion_colour(1), 4)
    return plot.render(
        tr("{score} for {least} to {most} clusters; {chosen} were chosen.").format(
            score=choice.score_name, least=min(choice.counts), most=max(choice.counts), chosen=choice.chosen
        )
    )


@dataclass(frozen=True)
class Bar:
    """A number, its value and its colour."""

    number: int
    value: float
    colour: str


def standard_distance_plot(bars: Sequence[Bar], threshold: float | None, label: str) -> str:
    """Return the standard distance (m) of each hotspot or cluster, with the threshold it had to stay under."""
    values = [bar.value for bar in bars]
    # A threshold far above every bar would flatten them all: it is then said in the caption only.
    shows_threshold = threshold is not None and threshold <= 5 * max(values)
    highest = max([*values, threshold] if shows_threshold and threshold is not None else values)
    every = max(1, len(bars) // 20)
    plot = Plot(
        (0.3, len(bars) + 0.7),
        (0.0, highest * 1.08),
        x_label=label,
        y_label=tr("Standard distance (m)"),
        height=240,
        x_ticks=[(place, str(bar.number)) for place, bar in enumerate(bars, 1) if (place - 1) % every == 0],
    )
    for place, bar in enumerate(bars, 1):
        plot.bar(place, bar.value, 0.6, bar.colour)
    if shows_threshold and threshold is not None:
        plot.mark_y(threshold, tr("threshold {distance}").format(distance=distance(threshold)))
    return plot.render(
        tr("Standard distance ({label}): {n} values from {least} to {most}.").format(
            label=label, n=len(bars), least=distance(min(values)), most=distance(max(values))
        )
    )


def cluster_plot(summary: SeriesSummary, dates: Sequence[date], y_range: tuple[float, float]) -> str:
    """Return a temporal cluster's mean series, small, in the cluster's colour on the map."""
    name = tr("Temporal cluster {number}").format(number=summary.number)
    return series_plot(summary, dates, cluster_colour(summary.number), y_range, name, width=310, height=170)
