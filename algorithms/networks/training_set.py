"""Labelled series for training a model offline: what may be learnt from, and the file that holds it.

NumPy is all that this needs, so that the training scripts read the file by the same code.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..patterns.classes import are_patterns
from ..reporting import SILENT, Reporter
from ..sentences import shortened
from ..series.velocity import velocities

__all__ = [
    "COMPUTED",
    "TrainingPoints",
    "TrainingSet",
    "read_training_set",
    "select_points",
    "write_training_set",
]

COMPUTED = ("velocity", "v_std")
"""Static predictors, in mm/yr, that are always there, as the series themselves give them."""

_FEWEST_PER_CLASS = 2
_FEWEST_DATES = 3  # for the standard error of a velocity
_MOST_NAMED = 5
_BLOCK_ROWS = 1 << 13

# Name -> kind of the dtype, and number of dimensions.
_ARRAYS = {
    "displacement": ("f", 2),
    "dates": ("U", 1),
    "labels": ("i", 1),
    "classes": ("U", 1),
    "static": ("f", 2),
    "static_names": ("U", 1),
    "coordinates": ("f", 2),
    "task": ("U", 0),
    "reference": ("U", 0),
}


@dataclass(frozen=True)
class TrainingSet:
    """Series with a class each.

    Attributes
    ----------
    displacement : (n, T) float32, mm
        Gap-free.
    dates
        The T dates, in order.
    labels : (n,) int64
        Index into `classes`.
    classes
        At least two names.
    static : (n, k) float64
        Static predictors in their own units.
    static_names
        Of the k predictors; the first are those of `COMPUTED`.
    coordinates : (n, 2) float64, m
    reference
        `none` for series as they came, `scene` for series relative to the scene (`series.ready_series`).
    """

    displacement: NDArray[np.float32]
    dates: list[date]
    labels: NDArray[np.int64]
    classes: list[str]
    static: NDArray[np.float64]
    static_names: list[str]
    coordinates: NDArray[np.float64]
    reference: str

    @property
    def task(self) -> str:
        """`patterns` where the classes are patterns, else `clusters`."""
        return "patterns" if are_patterns(self.classes) else "clusters"


@dataclass(frozen=True)
class TrainingPoints:
    """Which series may be learnt from, and what goes with them.

    Attributes
    ----------
    rows : (m,) int64
        Increasing rows of the series; the other attributes are of these.
    labels : (m,) int64
    static : (m, k) float64
    static_names
        Names of the k predictors, `COMPUTED` first.
    """

    rows: NDArray[np.int64]
    labels: NDArray[np.int64]
    static: NDArray[np.float64]
    static_names: list[str]


def select_points(
    displacement: NDArray[np.float32],
    days: NDArray[np.float64],
    labels: NDArray[np.int64],
    classes: Sequence[str],
    field: str,
    static: NDArray[np.float64],
    static_names: Sequence[str],
    optional: bool = False,
    reporter: Reporter = SILENT,
) -> TrainingPoints:
    """Choose the points that have a class and all static predictors, and measure `COMPUTED`.

    Parameters
    ----------
    displacement : (n, T) float32, mm
        Gap-free, in the reference that the file is to have.
    days : (T,) float
        Increasing times in days.
    labels : (n,) int64
        Index into `classes`; negative where there is none.
    classes
        Names.
    field
        Name of the field that the labels come from, for the sentences.
    static : (n, j) float64
        Further predictors; NaN where missing.
    static_names
        Their names.
    optional
        Leave out a predictor that most points lack, instead of refusing it.
    reporter
        Receives the counts.

    Raises
    ------
    InputError
        Fewer than two classes, a class of one point, too few dates, or a predictor that most points lack.
    """
    if len(days) < _FEWEST_DATES:
        raise InputError(
            "There are {n_days} dates: a training set needs at least {fewest_dates}.",
            n_days=len(days),
            fewest_dates=_FEWEST_DATES,
        )
    labelled = labels >= 0
    n_labelled = int(labelled.sum())
    if not n_labelled:
        raise InputError(
            "No point that can be used has a class: field {field} is NULL, blank or negative there; choose "
            "another field.",
            field=field,
        )
    if n_labelled < len(labels):
        reporter.log(
            "{n_labelled} points have no class in field {field} and are left out.",
            n_labelled=len(labels) - n_labelled,
            field=field,
        )
    kept = []
    complete = labelled.copy()
    for column, name in enumerate(static_names):
        missing = labelled & np.isnan(static[:, column])
        n_missing = int(missing.sum())
        if 2 * n_missing > n_labelled:
            if not optional:
                raise InputError(
                    "Predictor {name} is missing at {n_missing} of {n_labelled} points that have a class: choose "
                    "other static predictors.",
                    name=name,
                    n_missing=n_missing,
                    n_labelled=n_labelled,
                )
            reporter.log(
                "Predictor {name} is left out, as {n_missing} of {n_labelled} points lack it.",
                name=name,
                n_missing=n_missing,
                n_labelled=n_labelled,
            )
            continue
        kept.append(column)
        complete &= ~missing
        if n_missing:
            reporter.log("{n_missing} points without {name} are set aside.", n_missing=n_missing, name=name)
    rows = np.flatnonzero(complete)
    _check_classes(labels[rows], classes, field)
    counts = np.bincount(labels[rows], minlength=len(classes)).tolist()
    reporter.log(
        "{n} points of {n_classes} classes: {sizes}.",
        n=rows.size,
        n_classes=len(classes),
        sizes=", ".join(f"{name} {count}" for name, count in zip(classes, counts)),
    )
    computed = np.empty((rows.size, len(COMPUTED)))
    for start in range(0, rows.size, _BLOCK_ROWS):
        block = slice(start, start + _BLOCK_ROWS)
        computed[block] = np.column_stack(velocities(displacement[rows[block]], days))
        reporter.progress(min(1.0, (start + _BLOCK_ROWS) / rows.size))
    return TrainingPoints(
        rows=rows,
        labels=labels[rows],
        static=np.column_stack([computed, static[rows][:, kept]]),
        static_names=[*COMPUTED, *(static_names[column] for column in kept)],
    )


def _check_classes(labels: NDArray[np.int64], classes: Sequence[str], field: str) -> None:
    counts = np.bincount(labels, minlength=len(classes))
    if len(classes) == 1:
        raise InputError(
            "Field {field} has one class only, {classes}, at {n} points: a model learns to tell at least "
            "two apart; choose another field.",
            field=field,
            classes=classes[0],
            n=counts[0],
        )
    small = [name for name, count in zip(classes, counts.tolist()) if count < _FEWEST_PER_CLASS]
    if small:
        raise InputError(
            "{n_small} of the {n_classes} classes of field {field} have fewer than {fewest_per_class} points "
            "that can be used ({named}): merge them with others, leave them NULL, or choose another field.",
            n_small=len(small),
            n_classes=len(classes),
            field=field,
            fewest_per_class=_FEWEST_PER_CLASS,
            named=shortened(small, _MOST_NAMED),
        )


# -- the file -------------------------------------------------------------------------------------------------------


def write_training_set(path: Path, training_set: TrainingSet, reporter: Reporter = SILENT) -> None:
    """Write a training set as `.npz`: aside, then moved into place.

    The series are written block by block, so that they may be memory-mapped. The same set gives the same bytes.

    Raises
    ------
    OSError
        The file cannot be written; what was there is untouched.
    """
    small = {
        "dates": np.array([day.isoformat() for day in training_set.dates], dtype=np.str_),
        "labels": training_set.labels.astype(np.int64),
        "classes": np.array(training_set.classes, dtype=np.str_),
        "static": training_set.static.astype(np.float64),
        "static_names": np.array(training_set.static_names, dtype=np.str_),
        "coordinates": training_set.coordinates.astype(np.float64),
        "task": np.array(training_set.task),
        "reference": np.array(training_set.reference),
    }
    aside = path.with_name(path.name + ".part")
    try:
        with zipfile.ZipFile(aside, "w") as archive:
            for name, array in small.items():
                with _member(archive, name) as file:
                    np.lib.format.write_array(file, array, allow_pickle=False)
            with _member(archive, "displacement") as file:
                _write_rows(file, training_set.displacement, reporter)
        aside.replace(path)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise


def _member(archive: zipfile.ZipFile, name: str) -> IO[bytes]:
    # Without a time, which would make two files of one set differ.
    return archive.open(zipfile.ZipInfo(f"{name}.npy"), "w", force_zip64=True)


def _write_rows(file: IO[bytes], rows: NDArray[np.float32], reporter: Reporter) -> None:
    header = {"descr": "<f4", "fortran_order": False, "shape": rows.shape}
    np.lib.format.write_array_header_1_0(file, header)
    for start in range(0, len(rows), _BLOCK_ROWS):
        file.write(np.ascontiguousarray(rows[start : start + _BLOCK_ROWS], dtype="<f4").data)
        reporter.progress(min(1.0, (start + _BLOCK_ROWS) / len(rows)))


def read_training_set(path: Path) -> TrainingSet:
    """Read and check a file that `write_training_set` wrote.

    Raises
    ------
    InputError
        There is no such file, or it is not a sound training set.
    """
    if not path.is_file():
        raise InputError("There is no file {path}: choose another.", path=path)
    arrays = _load(path)
    for name, (kind, n_dimensions) in _ARRAYS.items():
        if name not in arrays:
            raise _unfit(path, f"it has no array {name}")
        array = arrays[name]
        if array.dtype.kind != kind or array.ndim != n_dimensions:
            raise _unfit(path, f"its array {name} is {array.ndim}-dimensional of type {array.dtype}")
    found = TrainingSet(
        displacement=arrays["displacement"].astype(np.float32, copy=False),
        dates=_dates(path, arrays["dates"].tolist()),
        labels=arrays["labels"].astype(np.int64, copy=False),
        classes=arrays["classes"].tolist(),
        static=arrays["static"].astype(np.float64, copy=False),
        static_names=arrays["static_names"].tolist(),
        coordinates=arrays["coordinates"].astype(np.float64, copy=False),
        reference=str(arrays["reference"]),
    )
    _check(path, found, str(arrays["task"]))
    return found


def _load(path: Path) -> dict[str, np.ndarray]:
    # Only zip archives are opened, and of those no member that is pickled: reading one could run code.
    if not zipfile.is_zipfile(path):
        raise _unfit(path, "it is no .npz archive, or breaks off")
    try:
        with np.load(path, allow_pickle=False) as archive:
            return {name: archive[name] for name in _ARRAYS if name in archive.files}
    except (ValueError, EOFError, KeyError, zipfile.BadZipFile, zlib.error) as error:
        raise _unfit(path, f"an array of it cannot be read ({error})") from error


def _dates(path: Path, texts: list[str]) -> list[date]:
    try:
        dates = [date.fromisoformat(text) for text in texts]
    except ValueError as error:
        raise _unfit(path, f"a date of it is none ({error})") from error
    if any(later <= earlier for earlier, later in zip(dates, dates[1:])):
        raise _unfit(path, "its dates are not in order of time")
    return dates


def _check(path: Path, found: TrainingSet, task: str) -> None:
    n, n_dates = found.displacement.shape
    shapes = {
        "dates": (len(found.dates), n_dates),
        "labels": (len(found.labels), n),
        "static": (found.static.shape, (n, len(found.static_names))),
        "coordinates": (found.coordinates.shape, (n, 2)),
    }
    for name, (shape, wanted) in shapes.items():
        if shape != wanted:
            raise _unfit(path, f"its array {name} does not fit {n} series of {n_dates} dates: {shape}, not {wanted}")
    if tuple(found.static_names[: len(COMPUTED)]) != COMPUTED:
        raise _unfit(path, f"its static predictors do not begin with {' and '.join(COMPUTED)}")
    if len(set(found.classes)) != len(found.classes) or len(found.classes) < 2:
        raise _unfit(path, "it does not have at least two classes of different names")
    if not n or found.labels.min() < 0 or found.labels.max() >= len(found.classes):
        raise _unfit(path, f"a label of it is no index of its {len(found.classes)} classes, or there is none")
    for name in ("static", "coordinates", "displacement"):
        array = getattr(found, name)
        if not all(np.isfinite(array[start : start + _BLOCK_ROWS]).all() for start in range(0, n, _BLOCK_ROWS)):
            raise _unfit(path, f"its array {name} holds values that are missing or infinite")
    if found.reference not in ("none", "scene"):
        raise _unfit(path, f"its reference is '{found.reference}', neither none nor scene")
    if task != found.task:
        raise _unfit(path, f"its task is '{task}', and its classes make it {found.task}")


def _unfit(path: Path, why: str) -> InputError:
    return InputError(
        "{file} is not a training set as exporttrainingset writes it: {why}. Export it again.", file=path.name, why=why
    )
