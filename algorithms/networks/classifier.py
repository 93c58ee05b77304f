"""Networks that label displacement series: patterns (Yang et al. 2024) or a site's clusters (Tiwari & Shirzaei 2024).

A network is an ONNX file with a model card inside; see `model_card`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..days import date_of, days_of
from ..errors import InputError
from ..reporting import SILENT, Reporter
from ..sentences import Sentence
from ..series.resampling import even_days, resample, smooth
from ..series.scene import relative_to_scene
from ..series.units import check_unit
from ..series.velocity import velocities
from ..tables.formats import MM_PER_UNIT
from .model_card import ModelCard, read_card
from .onnx_file import read_onnx

__all__ = ["Classifier", "Labels", "refer_series"]

# Few enough to stay in the cache: of 32 to 512 series, the quickest for every bundled network.
_BATCH_ROWS = 64
_SAMPLE_SERIES = 200_000
_LARGEST_QUIET_VELOCITY = 1.0  # mm/yr
_LARGEST_EXCESS = 1e-3
_LONGEST_REASON = 200
_ERRORS_ONLY = 3


@dataclass(frozen=True)
class Labels:
    """What a network says of n series.

    Attributes
    ----------
    label : (n,) int64
        Index into the card's classes; -1 where no probability exceeds the threshold, or a static predictor is missing.
    probability : (n,) float32
        The largest of the probabilities; NaN where a static predictor is missing.
    probabilities : (n, classes) float32, optional
        All of them, where they were asked for.
    """

    label: NDArray[np.int64]
    probability: NDArray[np.float32]
    probabilities: NDArray[np.float32] | None = None


def refer_series(
    displacement: NDArray[np.float32],
    days: NDArray[np.float64],
    card: ModelCard,
    unit: str = "mm",
    relative: bool = False,
    reporter: Reporter = SILENT,
) -> None:
    """Bring series to millimetres and to the reference that a network expects, in place.

    Parameters
    ----------
    displacement : (n, T) float32
        Gap-free.
    days : (T,) float
        Increasing times in days.
    card : ModelCard
    unit : str
        Of the displacement: a key of `MM_PER_UNIT`.
    relative : bool
        Remove the scene's motion also where the card does not ask for it.
    reporter : Reporter

    Raises
    ------
    InputError
        In millimetres, the series would be too small or too large to be of InSAR.
    """
    if unit != "mm":
        displacement *= np.float32(MM_PER_UNIT[unit])
    sample = displacement[:: -(-len(displacement) // _SAMPLE_SERIES)]
    check_unit(sample, unit)
    velocity = float(np.median(velocities(sample, days)[0]))
    if relative or card.reference == "scene":
        relative_to_scene(displacement)
        reporter.log(
            "Series are relative to the scene's own motion (median velocity {velocity:.2f} mm/yr).", velocity=velocity
        )
        return
    reporter.log(
        "Series are taken as they come; the scene's median velocity is {velocity:.2f} mm/yr.", velocity=velocity
    )
    if abs(velocity) > _LARGEST_QUIET_VELOCITY:
        reporter.log(
            "If that is no motion of the ground (a reference point, plate motion), have the scene's motion removed."
        )


class Classifier:
    """A trained network.

    Parameters
    ----------
    path
        ONNX file.

    Attributes
    ----------
    card : ModelCard

    Raises
    ------
    InputError
        The file cannot be used; the sentence says why.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.name
        self._session = _open_session(read_onnx(path), path.name)
        self.card = read_card(self._session.get_modelmeta().custom_metadata_map, path.name)
        self._check_interface()

    def classify(
        self,
        displacement: NDArray[np.float32],
        days: NDArray[np.float64],
        static: Mapping[str, NDArray[np.float64]] | None = None,
        threshold: float | None = None,
        reporter: Reporter = SILENT,
        keep_probabilities: bool = False,
    ) -> Labels:
        """Label every series.

        Series are interpolated in time as the card wants them: at the model's own dates, or, where intervals differ or
        dates are too many, at dates evenly spaced over the span; then smoothed. Batches run on all cores.

        Parameters
        ----------
        displacement : (n, T) float32, mm
            Gap-free and referred (`refer_series`).
        days : (T,) float
            Increasing times in days, as `date.toordinal` counts them.
        static : mapping of (n,) float
            The card's `layer_predictors`; NaN where missing. `velocity` and `v_std` are measured here, on the
            interpolated series before smoothing.
        threshold : float, optional
            In place of the card's.
        reporter : Reporter
        keep_probabilities : bool
            Whether those of all classes are wanted.

        Raises
        ------
        InputError
            The dates do not suit the model, a static predictor is missing, or the model gives no probabilities.
        """
        given = static or {}
        missing = [name for name in self.card.layer_predictors if name not in given]
        if missing:
            raise InputError(
                "The model {file} needs {names} of every point, which is not given.",
                file=self._file,
                names=", ".join(missing),
            )
        least = self.card.threshold if threshold is None else threshold
        wanted = self._input_days(days, reporter)
        n = len(displacement)
        label = np.empty(n, dtype=np.int64)
        probability = np.empty(n, dtype=np.float32)
        every = np.empty((n, len(self.card.classes)), dtype=np.float32) if keep_probabilities else None

        def run(start: int) -> None:
            rows = slice(start, start + _BATCH_ROWS)
            series = displacement[rows] if wanted is days else self._interpolated(displacement[rows], days, wanted)
            beside = self._static(series, wanted, {name: given[name][rows] for name in self.card.layer_predictors})
            complete = np.isfinite(beside).all(axis=1)
            found = self._probabilities(series, np.nan_to_num(beside, posinf=0.0, neginf=0.0))
            largest = found.max(axis=1)
            label[rows] = np.where((largest > least) & complete, found.argmax(axis=1), -1)
            probability[rows] = np.where(complete, largest, np.nan)
            if every is not None:
                every[rows] = np.where(np.reshape(complete, (-1, 1)), found, np.nan)

        with ThreadPoolExecutor(_n_cores()) as pool:
            for done, _ in enumerate(pool.map(run, range(0, n, _BATCH_ROWS)), start=1):
                reporter.progress(min(1.0, done * _BATCH_ROWS / n))
        self._report(label, probability, least, reporter)
        return Labels(label, probability, every)

    def _check_interface(self) -> None:
        """Raise InputError where inputs and output are not as the card says."""
        card = self.card
        inputs: dict[str, list[Any]] = {"displacement": [None, card.most if card.days else None]}
        if card.static_predictors:
            inputs["static"] = [None, len(card.static_predictors)]
        output: dict[str, list[Any]] = {"probability": [None, len(card.classes)]}
        for found, expected, other, unfit in (
            (
                self._session.get_inputs(),
                inputs,
                Sentence("its inputs are {found} and not {wanted}"),
                Sentence("its input {name} has shape {shape} of {type}"),
            ),
            (
                self._session.get_outputs(),
                output,
                Sentence("its outputs are {found} and not {wanted}"),
                Sentence("its output {name} has shape {shape} of {type}"),
            ),
        ):
            names = [each.name for each in found]
            if sorted(names) != sorted(expected):
                raise self._refusal(Sentence(other, found=", ".join(names), wanted=", ".join(expected)))
            for each in found:
                if each.type != "tensor(float)" or not _fits(each.shape, expected[each.name]):
                    raise self._refusal(Sentence(unfit, name=each.name, shape=each.shape, type=each.type))

    def _input_days(self, days: NDArray[np.float64], reporter: Reporter) -> NDArray[np.float64]:
        """Return the days that the network's input is of: `days` itself where nothing is to be interpolated."""
        wanted = self._own_days(days, reporter) if self.card.days else self._even_days(days, reporter)
        return days if np.array_equal(wanted, days) else wanted

    def _own_days(self, days: NDArray[np.float64], reporter: Reporter) -> NDArray[np.float64]:
        own = days_of(self.card.days)
        slack = float(np.median(np.diff(days)))
        if own[0] < days[0] - slack or own[-1] > days[-1] + slack:
            raise InputError(
                "The model {file} needs displacement from {first} to {last}, but the layer's dates run "
                "from {given_first} to {given_last}: choose a layer that spans the model's dates, or train a new "
                "model.",
                file=self._file,
                first=date_of(own[0]),
                last=date_of(own[-1]),
                given_first=date_of(days[0]),
                given_last=date_of(days[-1]),
            )
        before = max(0, int(np.searchsorted(days, own[0], side="right")) - 1)
        after = max(0, len(days) - 1 - int(np.searchsorted(days, own[-1])))
        if before or after:
            reporter.log(
                "The model's dates run from {first} to {last}: {before} earlier and {after} later dates are not used.",
                first=date_of(own[0]),
                last=date_of(own[-1]),
                before=before,
                after=after,
            )
        if not np.isin(own, days).all():
            reporter.log("Series are interpolated at the model's {n} dates.", n=len(own))
        return own

    def _even_days(self, days: NDArray[np.float64], reporter: Reporter) -> NDArray[np.float64]:
        wanted, card = even_days(days, self.card.most), self.card
        n_known = min(len(days), len(wanted))
        if n_known < card.fewest:
            raise InputError(
                "The model {file} needs at least {fewest} dates, and the layer has {n_known}: choose a layer "
                "with more dates, or another model.",
                file=self._file,
                fewest=card.fewest,
                n_known=n_known,
            )
        if wanted is not days:
            intervals = np.diff(days)
            reporter.log(
                "Series of {n_days} dates, {shortest:.0f} to {longest:.0f} days apart, are interpolated at "
                "{n_wanted} dates evenly spaced over the span; the model takes {fewest} to {most}.",
                n_days=len(days),
                shortest=intervals.min(),
                longest=intervals.max(),
                n_wanted=len(wanted),
                fewest=card.fewest,
                most=card.most,
            )
        return wanted

    def _interpolated(
        self, block: NDArray[np.float32], days: NDArray[np.float64], wanted: NDArray[np.float64]
    ) -> NDArray[np.float32]:
        series = resample(block, days, wanted)
        if self.card.reference == "scene":
            # The mean that training knew was over these dates.
            series -= series.mean(axis=1, keepdims=True)
        return series

    def _static(
        self, series: NDArray[np.float32], days: NDArray[np.float64], given: Mapping[str, NDArray[np.float64]]
    ) -> NDArray[np.float32]:
        """Return the standardised static predictors, (rows, k)."""
        predictors = self.card.static_predictors
        if not predictors:
            return np.empty((len(series), 0), dtype=np.float32)
        velocity, v_std = velocities(series, days)
        values = {"velocity": velocity, "v_std": v_std, **given}
        return np.column_stack([(values[each.name] - each.mean) / each.std for each in predictors]).astype(np.float32)

    def _probabilities(self, series: NDArray[np.float32], static: NDArray[np.float32]) -> NDArray[np.float32]:
        inputs = {"displacement": smooth(series, self.card.window, self.card.order)}
        if self.card.static_predictors:
            inputs["static"] = static
        try:
            (found,) = self._session.run(["probability"], inputs)
        except Exception as error:
            raise self._refusal(
                Sentence(
                    "it fails on series of {shape} dates ({first_line})",
                    shape=series.shape[1],
                    first_line=_first_line(error),
                )
            ) from error
        if found.shape != (len(series), len(self.card.classes)):
            raise self._refusal(
                Sentence(
                    "it answers {n_series} series with an array of shape {shape}",
                    n_series=len(series),
                    shape=found.shape,
                )
            )
        # A comparison that NaN fails too.
        if not (np.abs(found.sum(axis=1) - 1) < _LARGEST_EXCESS).all():
            raise self._refusal(
                Sentence("its probabilities do not sum to 1" if np.isfinite(found).all() else "it gives NaN")
            )
        probabilities: NDArray[np.float32] = found
        return probabilities

    def _report(
        self, label: NDArray[np.int64], probability: NDArray[np.float32], threshold: float, reporter: Reporter
    ) -> None:
        classes = self.card.classes
        counts = np.bincount(label[label >= 0], minlength=len(classes))
        reporter.log(
            "{model} {version} ({network}): {n_labelled} of {n} points labelled with a probability above "
            "{threshold:g}: {classes}.",
            model=self.card.name,
            version=self.card.version,
            network=self.card.network,
            n_labelled=counts.sum(),
            n=len(label),
            threshold=threshold,
            classes=", ".join(f"{name} {count}" for name, count in zip(classes, counts)),
        )
        incomplete = int(np.isnan(probability).sum())
        if incomplete:
            names = ", ".join(self.card.layer_predictors)
            reporter.log(
                "{incomplete} points have no label for want of a value of {names}.", incomplete=incomplete, names=names
            )

    def _refusal(self, reason: str) -> InputError:
        return InputError(
            "The model {file} cannot be used, as {reason}: choose another model.", file=self._file, reason=reason
        )


def _open_session(content: bytes, file: str) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    # Each batch has a core to itself, which loses less than several cores in one batch.
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = _ERRORS_ONLY
    # Its own format could be told from the first bytes, and name files that nobody looked for.
    options.add_session_config_entry("session.load_model_format", "ONNX")
    try:
        return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise InputError(
            "{file} is an ONNX model that this engine cannot run ({first_line}): choose another file.",
            file=file,
            first_line=_first_line(error),
        ) from error


def _fits(shape: list[Any], expected: list[Any]) -> bool:
    """Say whether each dimension is open or, where a number is expected, that number."""
    return len(shape) == len(expected) and all(
        not isinstance(found, int) or found == wanted for found, wanted in zip(shape, expected)
    )


def _first_line(error: Exception) -> str:
    text = str(error).strip().splitlines()
    return text[0][:_LONGEST_REASON] if text else type(error).__name__


def _n_cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
