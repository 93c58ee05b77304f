"""A page for people beside each model file, made from the card inside it, and the check sums of all of them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from ..algorithms.networks.classifier import Classifier
from ..algorithms.networks.model_card import ModelCard

__all__ = ["page", "write_pages"]

_ABOUT = {
    "tcn_patterns": "A temporal convolutional network that sees the whole series, after Yang et al. (2024) and beyond "
    "it.",
    "tcn_patterns_int8": "`tcn_patterns` with 8-bit weights in its residual blocks: as right, and several times as "
    "fast.",
    "lstm_patterns": "LSTM of 128, then 64 units, as of Tiwari and Shirzaei (2024, section 3.2); six dates a step.",
    "lstm_perceptron_patterns": "Bidirectional LSTMs of 128, then 64 units, beside a dense layer on static predictors, "
    "as of Tiwari and Shirzaei (2024, section 3.2); six dates a step.",
}
_COMMANDS = {
    "tcn_patterns": "average first.onnx second.onnx models/tcn_patterns.onnx",
    "tcn_patterns_int8": "quantise models/tcn_patterns.onnx models/tcn_patterns_int8.onnx",
    "lstm_patterns": "simulation models/lstm_patterns.onnx --network lstm",
    "lstm_perceptron_patterns": "simulation models/lstm_perceptron_patterns.onnx --network lstm_perceptron",
}


def write_pages(models: Sequence[Path]) -> None:
    """Write a page beside each model, and `SHA256SUMS` into their folder."""
    sums = []
    for path in sorted(models):
        path.with_suffix(".md").write_text(page(Classifier(path).card, path.name), encoding="utf-8")
        sums.append(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n")
    (models[0].parent / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")


def page(card: ModelCard, file: str) -> str:
    """Return a bundled model's page as Markdown."""
    recall = "\n".join(f"| {name} | {100 * share:.1f} % |" for name, share in card.metrics["recall"].items())
    predictors = ", ".join(f"{each.name} (mean {each.mean:.3g}, std {each.std:.3g})" for each in card.static_predictors)
    return f"""# {card.name}, version {card.version}

{_ABOUT[card.name]}

| | |
|---|---|
| file | `{file}` |
| task | the deformation pattern of a displacement series |
| classes | {", ".join(card.classes)} |
| takes | {card.fewest} to {card.most} dates, in mm, as they come; irregular dates are interpolated to even ones |
| static predictors | {predictors or "none"} |
| answers | a probability for each class; a label where the largest exceeds {card.threshold:g} |
| learnt from | {card.training_data} (`training/simulate.py`) |
| made by | `scripts/train {_COMMANDS[card.name]}` |
| training time | {card.metrics["training_seconds"] / 60:.0f} min |
| licence | GPL-2.0-or-later, as the plugin; no data of others went in |

On {card.metrics["n_test"]} other simulated series of the same kind, 168 dates long, the most probable class is right in
{100 * card.metrics["accuracy"]:.2f} % of all, and of each class in

| class | recall |
|---|---|
{recall}

[docs/models.md](../docs/models.md) has more figures, and the commands that measure them.

**Not for:** the cause of a motion, a forecast, or a judgement of danger. It has learnt from simulation: series unlike
any of the simulated kinds get some pattern too, if often with a low probability. Decimetres of noise, and steps or
breaks within a tenth of the span from either end, are beyond what it has seen.
"""
