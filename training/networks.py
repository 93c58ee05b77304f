"""The networks of the two papers, and the pattern network that the plugin ships.

Every network maps displacement (batch, dates) in mm, and static predictors (batch, k) where it takes any, to logits
(batch, classes).
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as f
from torch.nn.utils.parametrizations import weight_norm

__all__ = [
    "Architecture",
    "LstmClassifier",
    "LstmPerceptron",
    "PatternNetwork",
    "YangTcn",
    "build",
    "keras_parameter_count",
]

_DROPOUT = 0.2  # of T&S's recurrent layers


@dataclass(frozen=True)
class Architecture:
    """All that it takes to build a network anew.

    Attributes
    ----------
    kind : str
        `pattern` (`PatternNetwork`), `yang` (`YangTcn`), `lstm` (`LstmClassifier`) or `lstm_perceptron`.
    n_classes : int
    n_static : int
        Static predictors; only `lstm_perceptron` takes any.
    scaled : bool
        The series is shown in several scales (`Scales`), as patterns need it; else in mm over `Millimetres.unit`.
    dates_per_step : int
        Consecutive dates that a recurrent network reads at once; 1 as in T&S.
    channels, layers, kernel, stride, dropout
        Of the convolutional ones.
    """

    kind: str
    n_classes: int
    n_static: int = 0
    scaled: bool = True
    dates_per_step: int = 1
    channels: int = 64
    layers: int = 5
    kernel: int = 3
    stride: int = 2
    dropout: float = 0.05

    def as_dict(self) -> dict[str, Any]:
        """Return it as it goes into a model file."""
        return asdict(self)


def build(architecture: Architecture) -> nn.Module:
    """Return a network with fresh weights."""
    kinds: dict[str, type[nn.Module]] = {
        "pattern": PatternNetwork,
        "yang": YangTcn,
        "lstm": LstmClassifier,
        "lstm_perceptron": LstmPerceptron,
    }
    return kinds[architecture.kind](architecture)


def keras_parameter_count(network: nn.Module) -> int:
    """Return the number of trainable parameters with one bias per gate, as Keras counts; PyTorch keeps two."""
    count = sum(parameter.numel() for parameter in network.parameters())
    second_biases = sum(
        parameter.numel() for name, parameter in network.named_parameters() if name.split(".")[-1].startswith("bias_hh")
    )
    return count - second_biases


class Scales(nn.Module):
    """A series of any length about its mean, at `LENGTH` even times, as four channels.

    In units of its spread, which shows the shape; in millimetres, how large it is; in units of its noise, how far it
    stands out; and the first by running medians, without single outliers. A logarithm of either sign keeps a metre of
    motion as readable as a millimetre. One length for all keeps what a layer sees of the series, and the statistics of
    batch norm, the same for short and long ones.
    """

    CHANNELS = 4
    LENGTH = 240
    _MILLIMETRES = 3.0
    _LEAST = 0.1  # mm; keeps a constant series finite

    def forward(self, displacement: Tensor) -> Tensor:
        """Return (batch, 4, LENGTH)."""
        noise = (displacement[:, 1:] - displacement[:, :-1]).abs().mean(1, keepdim=True) + self._LEAST
        centred = displacement - displacement.mean(1, keepdim=True)
        spread = centred.square().mean(1, keepdim=True).sqrt() + self._LEAST
        quiet = self._at_even_times(_running_median(_running_median(centred)))
        series = self._at_even_times(centred)
        return torch.stack(
            [
                series / spread,
                _signed_log(series / self._MILLIMETRES),
                _signed_log(series / noise),
                quiet / spread,
            ],
            dim=1,
        )

    def _at_even_times(self, series: Tensor) -> Tensor:
        """Interpolate linearly; by gathering, which onnxruntime does faster than its Resize."""
        last = series.shape[1] - 1
        position = torch.arange(self.LENGTH, device=series.device) * (last / (self.LENGTH - 1))
        before = position.long().clamp(max=last - 1)
        weight = position - before
        return series[:, before] * (1.0 - weight) + series[:, before + 1] * weight


def _running_median(series: Tensor) -> Tensor:
    """Return the median of each value and its two neighbours; the ends stay."""
    before, here, after = series[:, :-2], series[:, 1:-1], series[:, 2:]
    larger, smaller = torch.maximum(before, here), torch.minimum(before, here)
    return torch.cat([series[:, :1], torch.maximum(smaller, torch.minimum(larger, after)), series[:, -1:]], dim=1)


def _signed_log(x: Tensor) -> Tensor:
    return x.sign() * torch.log(1.0 + x.abs())


class Millimetres(nn.Module):
    """A series as it is, over a unit in mm that makes the training series' standard deviation 1."""

    CHANNELS = 1
    unit: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("unit", torch.ones(()))

    def forward(self, displacement: Tensor) -> Tensor:
        """Return (batch, 1, dates)."""
        return (displacement / self.unit).unsqueeze(1)


def _front(architecture: Architecture) -> Scales | Millimetres:
    return Scales() if architecture.scaled else Millimetres()


class _ResidualBlock(nn.Module):
    """Two dilated convolutions that look both ways, batch norm, and what came in added."""

    def __init__(self, channels: int, kernel: int, dilation: int) -> None:
        super().__init__()
        padding = dilation * (kernel // 2)
        self.first = nn.Conv1d(channels, channels, kernel, padding=padding, dilation=dilation, bias=False)
        self.first_norm = nn.BatchNorm1d(channels)
        self.second = nn.Conv1d(channels, channels, kernel, padding=padding, dilation=dilation, bias=False)
        self.second_norm = nn.BatchNorm1d(channels)

    def forward(self, x: Tensor) -> Tensor:
        hidden = f.relu(self.first_norm(self.first(x)))
        return f.relu(x + self.second_norm(self.second(hidden)))


class PatternNetwork(nn.Module):
    """The temporal convolutional network that the plugin ships; it sees the whole series before it answers.

    Beside Yang's: not causal (the past may be read in the light of the future), batch norm for weight norm, a first
    layer that strides over several dates, and mean and maximum over time in place of the last date's state.
    """

    def __init__(self, architecture: Architecture) -> None:
        super().__init__()
        self.front = _front(architecture)
        width, kernel = architecture.channels, 4 * architecture.stride - 1
        self.stem = nn.Conv1d(
            self.front.CHANNELS, width, kernel, stride=architecture.stride, padding=kernel // 2, bias=False
        )
        self.stem_norm = nn.BatchNorm1d(width)
        self.blocks = nn.Sequential(
            *(_ResidualBlock(width, architecture.kernel, 2**level) for level in range(architecture.layers))
        )
        self.dropout = nn.Dropout(architecture.dropout)
        self.head = nn.Linear(2 * width, architecture.n_classes)

    def forward(self, displacement: Tensor) -> Tensor:
        """Return logits (batch, classes)."""
        hidden = self.blocks(f.relu(self.stem_norm(self.stem(self.front(displacement)))))
        return self.head(self.dropout(torch.cat([hidden.mean(-1), hidden.amax(-1)], dim=1)))


class _TemporalBlock(nn.Module):
    """Two dilated causal convolutions, each with weight norm, ReLU and dropout, and what came in added (Yang 2.2)."""

    def __init__(self, inputs: int, channels: int, kernel: int, dilation: int, dropout: float) -> None:
        super().__init__()
        self.padding = (kernel - 1) * dilation
        self.first = weight_norm(nn.Conv1d(inputs, channels, kernel, dilation=dilation))
        self.second = weight_norm(nn.Conv1d(channels, channels, kernel, dilation=dilation))
        self.dropout = nn.Dropout(dropout)
        self.through = nn.Conv1d(inputs, channels, 1) if inputs != channels else nn.Identity()

    def forward(self, x: Tensor) -> Tensor:
        hidden = self.dropout(f.relu(self.first(f.pad(x, (self.padding, 0)))))
        hidden = self.dropout(f.relu(self.second(f.pad(hidden, (self.padding, 0)))))
        return f.relu(hidden + self.through(x))


class YangTcn(nn.Module):
    """The TCN of Yang et al. 2024 (section 2.2 and Table 2): the last date's state decides."""

    _MOST_DILATION = 128  # a layer beyond that would look further back than any series reaches

    def __init__(self, architecture: Architecture) -> None:
        super().__init__()
        self.front = _front(architecture)
        blocks = []
        for level in range(architecture.layers):
            inputs = self.front.CHANNELS if level == 0 else architecture.channels
            dilation = min(2**level, self._MOST_DILATION)
            blocks.append(
                _TemporalBlock(inputs, architecture.channels, architecture.kernel, dilation, architecture.dropout)
            )
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Linear(architecture.channels, architecture.n_classes)

    def forward(self, displacement: Tensor) -> Tensor:
        """Return logits (batch, classes)."""
        return self.head(self.blocks(self.front(displacement))[:, :, -1])


def _steps(channels: Tensor, dates_per_step: int) -> Tensor:
    """Return (batch, steps, channels x dates per step): dates side by side, a remainder at the start left out."""
    batch, n_channels, n_dates = channels.shape
    n_steps = n_dates // dates_per_step
    whole = channels[:, :, n_dates - n_steps * dates_per_step :]
    steps = whole.reshape(batch, n_channels, n_steps, dates_per_step).permute(0, 2, 1, 3)
    return steps.reshape(batch, n_steps, n_channels * dates_per_step)


class LstmClassifier(nn.Module):
    """LSTM of 128, then of 64 units, whose last state decides (T&S section 3.2, Fig. 4)."""

    def __init__(self, architecture: Architecture) -> None:
        super().__init__()
        self.front = _front(architecture)
        self.dates_per_step = architecture.dates_per_step
        self.first = nn.LSTM(self.front.CHANNELS * architecture.dates_per_step, 128, batch_first=True)
        self.second = nn.LSTM(128, 64, batch_first=True)
        self.dropout = nn.Dropout(_DROPOUT)
        self.head = nn.Linear(64, architecture.n_classes)

    def forward(self, displacement: Tensor) -> Tensor:
        """Return logits (batch, classes)."""
        hidden, _ = self.first(_steps(self.front(displacement), self.dates_per_step))
        _, (last, _) = self.second(self.dropout(hidden))
        return self.head(self.dropout(last[-1]))


class _BothWays(nn.Module):
    """A bidirectional LSTM: one forward in time, one backward; `nn.LSTM`'s own cannot be exported for any length."""

    def __init__(self, inputs: int, units: int) -> None:
        super().__init__()
        self.onward = nn.LSTM(inputs, units, batch_first=True)
        self.backward = nn.LSTM(inputs, units, batch_first=True)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Return states of all steps (batch, steps, 2 x units), and the last of either way (batch, 2 x units)."""
        onward, (last, _) = self.onward(x)
        backward, (first, _) = self.backward(x.flip(1))
        return torch.cat([onward, backward.flip(1)], dim=2), torch.cat([last[-1], first[-1]], dim=1)


class LstmPerceptron(nn.Module):
    """Bidirectional LSTMs on the series beside a dense layer on static predictors (T&S section 3.2, Fig. 5)."""

    def __init__(self, architecture: Architecture) -> None:
        super().__init__()
        self.front = _front(architecture)
        self.dates_per_step = architecture.dates_per_step
        self.first = _BothWays(self.front.CHANNELS * architecture.dates_per_step, 128)
        self.second = _BothWays(256, 64)
        self.dropout = nn.Dropout(_DROPOUT)
        self.perceptron = nn.Linear(architecture.n_static, 128)
        self.joined = nn.Linear(256, 128)
        self.head = nn.Linear(128, architecture.n_classes)

    def forward(self, displacement: Tensor, static: Tensor) -> Tensor:
        """Return logits (batch, classes)."""
        hidden, _ = self.first(_steps(self.front(displacement), self.dates_per_step))
        _, last = self.second(self.dropout(hidden))
        beside = f.relu(self.perceptron(static))
        return self.head(f.relu(self.joined(torch.cat([self.dropout(last), beside], dim=1))))
