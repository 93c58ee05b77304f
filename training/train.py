"""Train a network and write it as an ONNX model with its card inside.

    scripts/train simulation OUTPUT.onnx      the bundled pattern models: learn from simulated series
    scripts/train file TRAINING.npz OUTPUT.onnx     learn from labelled points alone, patterns or a site's clusters
    scripts/train tune MODEL.onnx TRAINING.npz OUTPUT.onnx      go on from a model with labelled points
    scripts/train search TRAINING.npz      random search over Yang's Table 2
    scripts/train average MODEL.onnx TUNED.onnx OUTPUT.onnx      weights between a model's and those it went on to
    scripts/train quantise MODEL.onnx OUTPUT.onnx      the same TCN with 8-bit weights, which is faster
    scripts/train pages MODEL.onnx ...      a page beside each bundled model, and SHA256SUMS

TRAINING.npz is what the Toolbox's "Export training set" writes. A run that was interrupted goes on when it is started
again with the same arguments. A graphics card is used where PyTorch finds one.

Longer than most: every subcommand stands here, beside its options.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ..algorithms.errors import InputError
from ..algorithms.networks.classifier import Classifier
from ..algorithms.networks.evaluation import evaluate
from ..algorithms.networks.model_card import CARD_FORMAT
from ..algorithms.networks.training_set import TrainingSet, read_training_set
from ..algorithms.patterns.names import PATTERNS
from ..algorithms.series.resampling import even_days, resample
from ..algorithms.series.velocity import velocities
from .fitting import FitSettings, FittedHistory, LabelledSeries, fit, probabilities
from .model_page import write_pages
from .networks import Architecture, build
from .onnx_file import load_network, read_card, save_network, write_card
from .quantise import quantise
from .simulate import Case, simulate
from .sources import FileSource, SimulatedSource, simulated_series, stratified_parts
from .static_predictors import PREDICTORS, Scaling, simulated_predictors

__all__ = ["TUNING_EPOCHS", "TUNING_RATE", "VALIDATION_SHARE", "main"]

TUNING_EPOCHS = 12
TUNING_RATE = 2e-4
VALIDATION_SHARE = 0.15
"""Of the labelled series, held back to say when to stop."""

_VERSION = "1"
_FEWEST, _MOST = 60, 320  # dates of a pattern model
_BATCH = 256
_EPOCH_BATCHES = 400
_SIMULATED_EPOCHS = {"tcn": 72, "yang": 72, "lstm": 40, "lstm_perceptron": 24}
"""Up to an hour on two cores."""
_VALIDATION_SERIES = 12_000
_VALIDATION_DATES = 168
_VALIDATION_SEED = 2**20
_CALIBRATION_SERIES = 2048
_LEARNING_RATE = 3e-3
_THRESHOLD = 0.5

# Yang et al. 2024, Table 2.
_SEARCH_SPACE: dict[str, Sequence[float]] = {
    "learning_rate": (1e-1, 1e-2, 1e-3),
    "batch_size": (16, 32, 64, 128, 256),
    "layers": range(1, 11),
    "channels": (15, 25, 50, 100, 168, 200, 301, 400),
    "dropout": (0.01, 0.05, 0.5),
}

_ARCHITECTURES = {
    "tcn": Architecture("pattern", 0, channels=128, layers=5, stride=6),
    "yang": Architecture("yang", 0, channels=100, layers=10),
    "lstm": Architecture("lstm", 0, dates_per_step=6),
    "lstm_perceptron": Architecture("lstm_perceptron", 0, n_static=len(PREDICTORS), dates_per_step=6),
}
"""By the names of the command line. A step of six dates is a sixth of the work and learns better (docs/models.md)."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one of the subcommands."""
    given = _parser().parse_args(arguments)
    torch.manual_seed(given.seed)
    try:
        given.run(given)
    except InputError as error:
        sys.exit(str(error))


def train_on_simulation(given: argparse.Namespace) -> None:
    """Train a pattern network on simulated series."""
    n_classes = len(PATTERNS)
    before = ""
    if given.start is not None:
        network, architecture, card = load_network(given.start)
        scaling = Scaling.of_card(card)
        before = f"{card['training_data']}; then "
    else:
        architecture = replace(_ARCHITECTURES[given.network], n_classes=n_classes)
        scaling = _simulated_scaling(given.case) if architecture.n_static else None
        network = build(architecture)
    network = network.to(_device())
    source = SimulatedSource(
        given.case, given.fewest, given.most, given.epoch_batches, _BATCH, given.seed, scaling, n_classes
    )
    validation = simulated_series(_VALIDATION_SERIES, _VALIDATION_DATES, given.case, _VALIDATION_SEED, scaling)
    settings = FitSettings(given.epochs or _SIMULATED_EPOCHS[given.network], given.learning_rate)
    history = fit(network, source, validation, settings, _checkpoint(given.output))
    n_series = settings.epochs * given.epoch_batches * _BATCH
    card = _card(
        given.output,
        task="patterns",
        network=given.network,
        classes=PATTERNS,
        dates={"fewest": _FEWEST, "most": _MOST},
        scaling=scaling,
        training_data=f"{before}{n_series} series of the {given.case.value} simulation, {given.fewest} to "
        f"{given.most} dates, seed {given.seed}",
        metrics=_metrics(network, validation, history, PATTERNS),
    )
    save_network(given.output, network, architecture, card)


def train_on_file(given: argparse.Namespace) -> None:
    """Train on labelled points: half of them, as T&S did; the other half measures."""
    labelled = read_training_set(given.training)
    of_patterns = labelled.task == "patterns"
    classes = list(PATTERNS) if of_patterns else labelled.classes
    architecture = replace(_ARCHITECTURES[given.network], n_classes=len(classes), scaled=of_patterns)
    scaling = None
    if architecture.n_static:
        architecture = replace(architecture, n_static=labelled.static.shape[1])
        scaling = Scaling.of(tuple(labelled.static_names), labelled.static)
    network = build(architecture).to(_device())
    series = _series(labelled, classes, scaling)
    if not architecture.scaled:
        network.front.unit.fill_(float(series.displacement.std()) or 1.0)
    settings = FitSettings(given.epochs, given.learning_rate, patience=given.patience)
    _learn(given, labelled, classes, series, network, architecture, scaling, settings)


def tune(given: argparse.Namespace) -> None:
    """Go on from a model with labelled points (the transfer learning of Yang 2.2)."""
    network, architecture, card = load_network(given.model)
    classes = json.loads(card["classes"])
    labelled = read_training_set(given.training)
    unknown = sorted(set(labelled.classes) - set(classes))
    if unknown:
        raise InputError(f"{given.model} does not know {', '.join(unknown)}; train a model from the file alone.")
    scaling = Scaling.of_card(card)
    if scaling is not None:
        missing = sorted(set(scaling.names) - set(labelled.static_names))
        if missing:
            raise InputError(
                f"{given.training} lacks {', '.join(missing)}, which the model needs; export it with them."
            )
    settings = FitSettings(given.epochs, given.learning_rate, patience=given.patience, keep_start=True)
    series = _series(labelled, classes, scaling)
    _learn(given, labelled, classes, series, network.to(_device()), architecture, scaling, settings)


def search(given: argparse.Namespace) -> None:
    """Try random hyper-parameters of Yang's TCN, and print one line of JSON for each, the best last."""
    labelled = read_training_set(given.training)
    if labelled.task != "patterns":
        raise InputError(f"{given.training} holds clusters; the search is for a network of patterns.")
    series = _series(labelled, list(PATTERNS), None)
    learnt, held = stratified_parts(series.labels, VALIDATION_SHARE, given.seed)
    rng = np.random.default_rng(given.seed)
    trials: list[dict[str, float]] = []
    for _ in range(given.trials):
        drawn = {name: values[int(rng.integers(len(values)))] for name, values in _SEARCH_SPACE.items()}
        architecture = Architecture(
            "yang",
            len(PATTERNS),
            channels=int(drawn["channels"]),
            layers=int(drawn["layers"]),
            dropout=drawn["dropout"],
        )
        source = FileSource(series.rows(learnt), int(drawn["batch_size"]), given.seed, flips=True)
        settings = FitSettings(given.epochs, drawn["learning_rate"], 0.0, given.patience, step_decay=True)
        history = fit(build(architecture).to(_device()), source, series.rows(held), settings)
        accuracy = history.validation_accuracy[history.best_epoch]
        trial = {**drawn, "accuracy": accuracy, "seconds": round(history.seconds)}
        trials.append(trial)
        print(json.dumps(trial), flush=True)
    print(json.dumps({"best": max(trials, key=lambda trial: trial["accuracy"])}))


def average_models(given: argparse.Namespace) -> None:
    """Average the weights of a model and of one that went on from it (Wortsman et al. 2022), measured anew."""
    (first, of_first, _), (second, of_second, card) = load_network(given.model), load_network(given.tuned)
    if of_first != of_second:
        raise InputError(f"{given.tuned} is built in another way than {given.model}; give one that went on from it.")
    weights = first.state_dict()
    averaged = {name: torch.lerp(weights[name], late, given.share) for name, late in _real(second.state_dict())}
    second.load_state_dict(averaged, strict=False)
    data = f"{card['training_data']}; {given.share:g} of the way between the two"
    save_network(given.output, second, of_second, {**card, "name": given.output.stem, "training_data": data})
    validation = simulated_series(
        _VALIDATION_SERIES, _VALIDATION_DATES, Case.WIDE, _VALIDATION_SEED, Scaling.of_card(card)
    )
    _measure_anew(given.output, validation)


def _real(weights: Mapping[str, Tensor]) -> Iterator[tuple[str, Tensor]]:
    """Give the weights that are no counts."""
    return ((name, values) for name, values in weights.items() if values.is_floating_point())


def quantise_model(given: argparse.Namespace) -> None:
    """Write a pattern TCN with 8-bit weights, measured anew."""
    draws = (_VALIDATION_SERIES, 0), (_CALIBRATION_SERIES, 2)
    validation, calibration = (
        simulated_series(n, _VALIDATION_DATES, Case.WIDE, _VALIDATION_SEED + offset) for n, offset in draws
    )
    quantise(given.model, given.output, calibration.displacement)
    _measure_anew(given.output, validation)


def _measure_anew(model: Path, validation: LabelledSeries) -> None:
    """Write the model's name and what it gets right into its card."""
    days = 12.0 * np.arange(_VALIDATION_DATES, dtype=np.float64)
    predicted = Classifier(model).classify(validation.displacement, days, threshold=0.0).label
    card = read_card(model)
    metrics = {**json.loads(card["metrics"]), **_measured(validation.labels, predicted, PATTERNS)}
    write_card(model, {**card, "name": model.stem, "metrics": json.dumps(metrics)})


def write_model_pages(given: argparse.Namespace) -> None:
    """Write a page beside each bundled model, and their check sums."""
    write_pages(given.models)


def _learn(
    given: argparse.Namespace,
    labelled: TrainingSet,
    classes: Sequence[str],
    series: LabelledSeries,
    network: nn.Module,
    architecture: Architecture,
    scaling: Scaling | None,
    settings: FitSettings,
) -> None:
    """Fit a network to a part of the labelled series, measure it on the rest, and write it."""
    of_patterns = labelled.task == "patterns"
    learnt, test = stratified_parts(series.labels, given.test_share, given.seed)
    fitted, held = (learnt[part] for part in stratified_parts(series.labels[learnt], VALIDATION_SHARE, given.seed))
    source = FileSource(series.rows(fitted), _BATCH, given.seed, flips=of_patterns)
    history = fit(network, source, series.rows(held), settings, _checkpoint(given.output))
    if history.best_epoch < 0:
        print("No epoch lowered the validation loss: the model stays as it was.", flush=True)
    dates: dict[str, Any] = (
        {"fewest": _FEWEST, "most": _MOST} if of_patterns else {"days": [day.isoformat() for day in labelled.dates]}
    )
    card = _card(
        given.output,
        task=labelled.task,
        network={"pattern": "tcn", "yang": "tcn"}.get(architecture.kind, architecture.kind),
        classes=classes,
        dates=dates,
        scaling=scaling,
        reference=labelled.reference,
        training_data=f"{len(learnt)} of {len(series.labels)} points of {given.training.name}, seed {given.seed}",
        metrics=_metrics(network, series.rows(test), history, classes),
    )
    save_network(given.output, network, architecture, card)


def _series(labelled: TrainingSet, classes: Sequence[str], scaling: Scaling | None) -> LabelledSeries:
    """Return a training file's series as the plugin would hand them to the network."""
    days = np.array([day.toordinal() for day in labelled.dates], dtype=np.float64)
    displacement = labelled.displacement
    if labelled.task == "patterns":
        wanted = even_days(days, _MOST)
        if len(wanted) < _FEWEST:
            raise InputError(f"{len(wanted)} dates are too few: a pattern model needs {_FEWEST}.")
        displacement = resample(displacement, days, wanted)
        days = wanted
    static = None
    if scaling is not None:
        static = scaling.apply(_static(labelled, displacement, days, scaling.names))
    index = np.array([classes.index(name) for name in labelled.classes])
    return LabelledSeries(np.asarray(displacement, dtype=np.float32), static, index[labelled.labels])


def _static(
    labelled: TrainingSet, displacement: NDArray[np.float32], days: NDArray[np.float64], names: Sequence[str]
) -> NDArray[np.float64]:
    """Return the named static predictors (n, k); velocities as the classifier measures them, on the network's dates."""
    velocity, v_std = velocities(displacement, days)
    measured = {"velocity": velocity, "v_std": v_std}
    given = {name: labelled.static[:, column] for column, name in enumerate(labelled.static_names)}
    return np.column_stack([{**given, **measured}[name] for name in names])


def _metrics(
    network: nn.Module, test: LabelledSeries, history: FittedHistory, classes: Sequence[str]
) -> dict[str, Any]:
    """Print and return how a network does on series it did not learn from, and what it took."""
    return {
        **_measured(test.labels, probabilities(network, test).argmax(axis=1), classes),
        "epochs": history.best_epoch + 1,
        "training_seconds": round(history.seconds),
    }


def _measured(truth: NDArray[np.int64], predicted: NDArray[np.int64], classes: Sequence[str]) -> dict[str, Any]:
    """Print and return accuracy and recalls."""
    found = evaluate(truth, classes, predicted, classes)
    recall = dict(zip(found.classes, np.round(found.recall, 4).tolist()))
    print(f"accuracy on {len(truth)} other series: {100 * found.accuracy:.2f} %; recall: {recall}", flush=True)
    return {"accuracy": round(found.accuracy, 5), "recall": recall, "n_test": len(truth)}


def _card(
    output: Path,
    *,
    task: str,
    network: str,
    classes: Sequence[str],
    dates: dict[str, Any],
    scaling: Scaling | None,
    training_data: str,
    metrics: dict[str, Any],
    reference: str = "none",
) -> dict[str, str]:
    """Return what goes into the file's metadata; `algorithms.model_card` reads it."""
    return {
        "format": CARD_FORMAT,
        "name": output.stem,
        "version": _VERSION,
        "task": task,
        "network": network,
        "classes": json.dumps(list(classes)),
        "dates": json.dumps(dates),
        "units": "mm",
        "reference": reference,
        "smoothing": json.dumps({"window": 1, "order": 0}),
        "static_predictors": json.dumps([] if scaling is None else scaling.for_card()),
        "threshold": str(_THRESHOLD),
        "training_data": training_data,
        "metrics": json.dumps(metrics),
    }


def _simulated_scaling(case: Case) -> Scaling:
    drawn = simulate(_VALIDATION_SERIES, _VALIDATION_DATES, case, _VALIDATION_SEED + 1)
    return Scaling.of(PREDICTORS, simulated_predictors(drawn, _VALIDATION_SEED + 1))


def _checkpoint(output: Path) -> Path:
    return output.with_suffix(".checkpoint.npz")


def _device() -> torch.device:
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="train", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: Any, epochs: int, rate: float | None) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=run.__doc__, formatter_class=argparse.ArgumentDefaultsHelpFormatter)
        added.add_argument("--seed", type=int, default=0)
        added.add_argument(
            "--epochs", type=int, default=epochs, help="at most" if epochs else "0 = as the bundled model"
        )
        if rate is not None:
            added.add_argument("--learning-rate", type=float, default=rate)
        added.set_defaults(run=run)
        return added

    simulation = command("simulation", train_on_simulation, 0, _LEARNING_RATE)
    simulation.add_argument("output", type=Path)
    simulation.add_argument("--network", choices=["tcn", "yang", "lstm", "lstm_perceptron"], default="tcn")
    simulation.add_argument("--start", type=Path, metavar="MODEL.onnx", help="go on from its weights")
    simulation.add_argument("--case", type=Case, choices=list(Case), default=Case.WIDE, metavar="reference|hard|wide")
    simulation.add_argument("--fewest", type=int, default=_FEWEST, help="dates of a simulated series")
    simulation.add_argument("--most", type=int, default=_MOST, help="dates of a simulated series")
    simulation.add_argument("--epoch-batches", type=int, default=_EPOCH_BATCHES, help=f"of {_BATCH} series")

    from_file = command("file", train_on_file, 60, _LEARNING_RATE)
    from_file.add_argument("training", type=Path)
    from_file.add_argument("output", type=Path)
    from_file.add_argument("--network", choices=list(_ARCHITECTURES), default="lstm")

    tuning = command("tune", tune, TUNING_EPOCHS, TUNING_RATE)
    tuning.add_argument("model", type=Path)
    tuning.add_argument("training", type=Path)
    tuning.add_argument("output", type=Path)

    searching = command("search", search, 40, None)
    searching.add_argument("training", type=Path)
    searching.add_argument("--trials", type=int, default=20)

    averaging = commands.add_parser("average", help=average_models.__doc__)
    averaging.add_argument("model", type=Path)
    averaging.add_argument("tuned", type=Path)
    averaging.add_argument("output", type=Path)
    averaging.add_argument("--share", type=float, default=0.6, help="of the way to the second")
    averaging.set_defaults(run=average_models, seed=0)

    quantising = commands.add_parser("quantise", help=quantise_model.__doc__)
    quantising.add_argument("model", type=Path)
    quantising.add_argument("output", type=Path)
    quantising.set_defaults(run=quantise_model, seed=0)

    paging = commands.add_parser("pages", help=write_model_pages.__doc__)
    paging.add_argument("models", type=Path, nargs="+")
    paging.set_defaults(run=write_model_pages, seed=0)

    for each in (from_file, tuning):
        each.add_argument("--test-share", type=float, default=0.5, help="of the points, held back to measure")
    for each in (from_file, tuning, searching):
        each.add_argument("--patience", type=int, default=8, help="epochs without a lower validation loss")
    return parser


if __name__ == "__main__":
    main()
