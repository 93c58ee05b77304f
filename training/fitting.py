"""The training loop: from batches of labelled series to weights, with early stopping, and resumable at every epoch."""

from __future__ import annotations

import json
import math
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as f
from tqdm import tqdm

__all__ = ["Batch", "FitSettings", "FittedHistory", "LabelledSeries", "Source", "fit", "probabilities"]

_WARM_UP = 0.1  # of all steps
_PREDICT_ROWS = 1024


@dataclass(frozen=True)
class LabelledSeries:
    """Series (n, T) in mm, static predictors (n, k), standardised, or none, and labels (n,)."""

    displacement: NDArray[np.float32]
    static: NDArray[np.float32] | None
    labels: NDArray[np.int64]

    def rows(self, rows: NDArray[np.intp]) -> LabelledSeries:
        """Return some of them."""
        return LabelledSeries(
            self.displacement[rows], None if self.static is None else self.static[rows], self.labels[rows]
        )


Batch = LabelledSeries


class Source(Protocol):
    """Where training series come from."""

    @property
    def n_batches(self) -> int:
        """Of an epoch."""
        ...

    def epoch(self, number: int) -> Iterator[Batch]:
        """Yield `n_batches` batches; the same number gives the same batches."""
        ...


@dataclass(frozen=True)
class FitSettings:
    """How to train.

    Attributes
    ----------
    epochs : int
        At most.
    learning_rate : float
        The highest: it rises over a tenth of the steps and falls as a cosine.
    weight_decay : float
    patience : int
        Epochs without a lower validation loss after which training stops; 0 = never.
    step_decay : bool
        Yang's schedule instead: times 0.1 every 10 epochs.
    keep_start : bool
        The weights at the start stay where no epoch has a lower validation loss.
    """

    epochs: int
    learning_rate: float
    weight_decay: float = 0.01
    patience: int = 0
    step_decay: bool = False
    keep_start: bool = False


@dataclass
class FittedHistory:
    """Losses and accuracies on the validation series, epoch by epoch, and the time taken in all."""

    validation_loss: list[float] = field(default_factory=list)
    validation_accuracy: list[float] = field(default_factory=list)
    seconds: float = 0.0
    start_loss: float = math.inf
    """Before the first epoch, where the start counts."""

    @property
    def best_epoch(self) -> int:
        """0-based; -1 is the start."""
        least = int(np.argmin(self.validation_loss))
        return least if self.validation_loss[least] < self.start_loss else -1


def fit(
    network: nn.Module,
    source: Source,
    validation: LabelledSeries,
    settings: FitSettings,
    checkpoint: Path | None = None,
) -> FittedHistory:
    """Train a network in place; it ends with the weights of the lowest validation loss.

    Parameters
    ----------
    checkpoint : Path, optional
        An `.npz` written after every epoch; where it is there already, training goes on from it. Removed at the end.
    """
    device = next(network.parameters()).device
    in_bfloat16 = _multiplies_bfloat16(device)
    optimizer = torch.optim.AdamW(network.parameters(), settings.learning_rate, weight_decay=settings.weight_decay)
    history = FittedHistory()
    best = _copied_weights(network)
    if checkpoint is not None and checkpoint.exists():
        history, best = _resume(checkpoint, network, optimizer, settings)
    elif settings.keep_start:
        history.start_loss = _loss(probabilities(network, validation), validation.labels)
    for epoch in range(len(history.validation_loss), settings.epochs):
        started = time.monotonic()
        network.train()
        bar = tqdm(
            source.epoch(epoch), total=source.n_batches, desc=f"epoch {epoch + 1}/{settings.epochs}", leave=False
        )
        for number, batch in enumerate(bar):
            rate = _learning_rate(settings, epoch, epoch * source.n_batches + number, source.n_batches)
            for group in optimizer.param_groups:
                group["lr"] = rate
            optimizer.zero_grad()
            with torch.autocast(device.type, torch.bfloat16, enabled=in_bfloat16):
                logits = _forward(network, batch, device)
            loss = f.cross_entropy(logits.float(), torch.from_numpy(batch.labels).to(device))
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            if number % 16 == 0:
                bar.set_postfix(loss=f"{loss.item():.3f}")
        predicted = probabilities(network, validation)
        history.validation_loss.append(_loss(predicted, validation.labels))
        history.validation_accuracy.append(float((predicted.argmax(1) == validation.labels).mean()))
        history.seconds += time.monotonic() - started
        tqdm.write(
            f"epoch {epoch + 1}: validation loss {history.validation_loss[-1]:.4f}, "
            f"accuracy {100 * history.validation_accuracy[-1]:.2f} %, {history.seconds:.0f} s",
            file=sys.stderr,
        )
        if history.best_epoch == epoch:
            best = _copied_weights(network)
        if checkpoint is not None:
            _save(checkpoint, network, optimizer, settings, history, best)
        if settings.patience and epoch - history.best_epoch >= settings.patience:
            break
    network.load_state_dict(best)
    if checkpoint is not None:
        checkpoint.unlink(missing_ok=True)
    return history


def probabilities(network: nn.Module, series: LabelledSeries) -> NDArray[np.float32]:
    """Return (n, classes) probabilities of the network's classes."""
    device = next(network.parameters()).device
    network.eval()
    blocks = []
    with torch.no_grad():
        for start in range(0, len(series.labels), _PREDICT_ROWS):
            rows = np.arange(start, min(start + _PREDICT_ROWS, len(series.labels)))
            blocks.append(torch.softmax(_forward(network, series.rows(rows), device), dim=1).cpu().numpy())
    return np.concatenate(blocks)


def _multiplies_bfloat16(device: torch.device) -> bool:
    """Say whether the device has instructions for bfloat16; a processor without them takes ten times as long."""
    return device.type != "cpu" or bool(torch.cpu._is_avx512_bf16_supported())


def _loss(predicted: NDArray[np.float32], labels: NDArray[np.int64]) -> float:
    """Return the cross entropy."""
    own = predicted[np.arange(len(predicted)), labels]
    return float(-np.log(np.maximum(own, 1e-12)).mean())


def _forward(network: nn.Module, batch: Batch, device: torch.device) -> Tensor:
    given = [torch.from_numpy(batch.displacement).to(device)]
    if batch.static is not None:
        given.append(torch.from_numpy(batch.static).to(device))
    logits: Tensor = network(*given)
    return logits


def _learning_rate(settings: FitSettings, epoch: int, step: int, steps_per_epoch: int) -> float:
    if settings.step_decay:
        return settings.learning_rate * 0.1 ** (epoch // 10)
    share = step / (settings.epochs * steps_per_epoch)
    if share < _WARM_UP:
        return settings.learning_rate * (0.02 + 0.98 * share / _WARM_UP)
    return settings.learning_rate * (0.5 + 0.5 * math.cos(math.pi * (share - _WARM_UP) / (1.0 - _WARM_UP))) + 1e-7


def _copied_weights(network: nn.Module) -> dict[str, Tensor]:
    return {name: tensor.detach().clone() for name, tensor in network.state_dict().items()}


def _save(
    path: Path,
    network: nn.Module,
    optimizer: torch.optim.Optimizer,
    settings: FitSettings,
    history: FittedHistory,
    best: dict[str, Tensor],
) -> None:
    arrays: dict[str, Any] = {f"network/{name}": tensor.cpu() for name, tensor in network.state_dict().items()}
    arrays |= {f"best/{name}": tensor.cpu() for name, tensor in best.items()}
    for index, moments in optimizer.state_dict()["state"].items():
        arrays |= {f"optimizer/{index}/{name}": tensor.cpu() for name, tensor in moments.items()}
    words = json.dumps({"settings": asdict(settings), "history": asdict(history)})
    aside = path.with_name(path.name + ".part")
    with aside.open("wb") as file:
        np.savez(file, words=np.array(words), **arrays)
    aside.replace(path)


def _resume(
    path: Path, network: nn.Module, optimizer: torch.optim.Optimizer, settings: FitSettings
) -> tuple[FittedHistory, dict[str, Tensor]]:
    with np.load(path, allow_pickle=False) as kept:
        words = json.loads(str(kept["words"]))
        if words["settings"] != asdict(settings):
            raise SystemExit(f"{path} is of a run with other settings; remove it, or name another output.")
        named: dict[str, dict[str, Tensor]] = {"network": {}, "best": {}}
        moments: dict[int, dict[str, Tensor]] = {}
        for key in kept.files:
            part, _, name = key.partition("/")
            if part in named:
                named[part][name] = torch.from_numpy(kept[key])
            elif part == "optimizer":
                index, _, moment = name.partition("/")
                moments.setdefault(int(index), {})[moment] = torch.from_numpy(kept[key])
    network.load_state_dict(named["network"])
    state = optimizer.state_dict()
    state["state"] = moments
    optimizer.load_state_dict(state)
    tqdm.write(f"Going on from {path} after epoch {len(words['history']['validation_loss'])}.", file=sys.stderr)
    return FittedHistory(**words["history"]), named["best"]
