"""A known event: the step of 2011-03-11 in the east component of Japanese GNSS stations, seen or not, and when.

Daily positions are sampled every 12 days in windows of several lengths and phases. Windows with the step hold it at 10
to 90 % of their span; stations that moved less than 10 mm are left out of these. Windows without it lie before or
after. No window holds another jump of the station, by the medians of ten days on either side of each day: of 5 mm, and
of a tenth of the step where it has that (stations I001 and S106 jumped again in December 2012, which makes two steps).
"""

from __future__ import annotations

import argparse
import csv
import gzip
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from ...algorithms.networks.classifier import Classifier
from ...algorithms.patterns.names import PATTERNS
from ...algorithms.patterns.quantities import fit_patterns
from .models import MODELS, ROOT, add_model_argument
from .tables import percent, print_table

__all__ = ["Window", "main", "windows"]

_EVENT = date(2011, 3, 11).toordinal()
_STEP_DAYS = 12
_LENGTHS = (60, 80, 100, 120, 168)  # dates
_PHASES = 97  # days from the start of one window to the next: every phase of the sampling occurs
_LEAST_JUMP = 10.0  # mm, of the event
_LARGEST_OTHER_JUMP = 5.0  # mm
_LARGEST_OTHER_SHARE = 0.1  # of the event's jump; in the days after, afterslip moves up to 4 % of it
_MEDIAN_DAYS = 10
_MOST_MISSING = 0.15
_STEP, _POWER = PATTERNS.index("step"), PATTERNS.index("power")


@dataclass(frozen=True)
class Window:
    """A station's east component (T,) in mm every 12 days; `jump` of the event in mm, 0 where it is not inside."""

    station: str
    days: NDArray[np.float64]
    displacement: NDArray[np.float32]
    jump: float


def main(arguments: Sequence[str] | None = None) -> None:
    """Print how often the step is seen, and how often one is seen that is not there."""
    parser = argparse.ArgumentParser(description=__doc__)
    add_model_argument(parser, MODELS["tcn"])
    model = Classifier(parser.parse_args(arguments).model)
    found = list(windows())
    rows = []
    for n_dates in _LENGTHS:
        chosen = [each for each in found if len(each.days) == n_dates]
        rows.append([n_dates, *_figures(model, chosen)])
    rows.append(["all", *_figures(model, found)])
    print_table(
        [
            "dates",
            "windows with the step",
            "step",
            "step or power",
            "date within one sample",
            "windows without",
            "false steps",
        ],
        rows,
    )


def _figures(model: Classifier, chosen: list[Window]) -> list[str]:
    if not chosen:
        return ["0", "", "", "", "0", ""]
    labels = np.array([int(model.classify(each.displacement[None], each.days).label[0]) for each in chosen])
    with_step = np.array([each.jump != 0 for each in chosen])
    for each, label in zip(chosen, labels):
        if (each.jump != 0) != (label == _STEP):
            name = PATTERNS[label] if label >= 0 else "none"
            start = date.fromordinal(int(each.days[0]))
            print(each.station, start, len(each.days), f"{each.jump:.0f} mm:", name, file=sys.stderr)
    stepped = np.flatnonzero(with_step & (labels == _STEP))
    errors = []
    for row in stepped:
        each = chosen[row]
        fitted = fit_patterns(each.displacement[None], each.days, np.array([_STEP]))
        errors.append(abs(float(fitted.step_day[0]) - _EVENT))
    return [
        str(np.count_nonzero(with_step)),
        percent(float((labels[with_step] == _STEP).mean())) if with_step.any() else "",
        percent(float(np.isin(labels[with_step], (_STEP, _POWER)).mean())) if with_step.any() else "",
        percent(float((np.array(errors) <= _STEP_DAYS).mean())) if errors else "",
        str(np.count_nonzero(~with_step)),
        percent(float((labels[~with_step] == _STEP).mean())) if not with_step.all() else "",
    ]


def windows() -> Iterator[Window]:
    """Yield all windows of all stations."""
    for station, days, east in _stations():
        jumps = _jumps(days, east)
        for n_dates in _LENGTHS:
            span = (n_dates - 1) * _STEP_DAYS
            for start in range(int(days[0]), int(days[-1]) - span, _PHASES):
                wanted = np.arange(start, start + span + 1, _STEP_DAYS, dtype=np.float64)
                series = _sampled(days, east, wanted)
                if series is None:
                    continue
                share = (_EVENT - start) / span
                others = (days >= start) & (days <= start + span) & (np.abs(days - _EVENT) > _MEDIAN_DAYS)
                other = float(np.abs(jumps[others]).max())
                if 0.1 <= share <= 0.9:
                    jump = float(jumps[int(np.searchsorted(days, _EVENT))])
                    largest = max(_LARGEST_OTHER_JUMP, _LARGEST_OTHER_SHARE * abs(jump))
                    if abs(jump) > _LEAST_JUMP and other < largest:
                        yield Window(station, wanted, series, jump)
                elif (share < 0 or share > 1) and other < _LARGEST_OTHER_JUMP:
                    yield Window(station, wanted, series, 0.0)


def _stations() -> Iterator[tuple[str, NDArray[np.float64], NDArray[np.float64]]]:
    """Yield each station's name, days and east component in mm, without missing days."""
    with gzip.open(ROOT / "tests" / "data" / "gnss_tohoku_east.csv.gz", "rt", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    days = np.array([date.fromisoformat(row[0]).toordinal() for row in rows], dtype=np.float64)
    for column, station in enumerate(header[1:], start=1):
        east = np.array([float(row[column]) if row[column] else np.nan for row in rows])
        present = np.isfinite(east)
        yield station, days[present], east[present]


def _jumps(days: NDArray[np.float64], east: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return, for each day, the median of the ten values from it on less that of the ten before it."""
    jumps = np.zeros(len(days))
    blocks = np.lib.stride_tricks.sliding_window_view(east, _MEDIAN_DAYS)
    medians = np.median(blocks, axis=1)
    jumps[_MEDIAN_DAYS : len(days) - _MEDIAN_DAYS + 1] = medians[_MEDIAN_DAYS:] - medians[:-_MEDIAN_DAYS]
    return jumps


def _sampled(
    days: NDArray[np.float64], east: NDArray[np.float64], wanted: NDArray[np.float64]
) -> NDArray[np.float32] | None:
    """Return the values at the wanted days, a missing one interpolated; None where too many are missing."""
    missing = ~np.isin(wanted, days)
    if missing.mean() > _MOST_MISSING:
        return None
    present = wanted[~missing]
    values = east[np.searchsorted(days, present)]
    return np.interp(wanted, present, values).astype(np.float32)


if __name__ == "__main__":
    main()
