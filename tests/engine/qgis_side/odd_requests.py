"""What the worker with odd tasks can be asked."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from insar_hotspots.engine.requests import Request
from numpy.typing import NDArray


@dataclass(frozen=True)
class Done:
    """Nothing more to say."""


@dataclass(frozen=True)
class Doubled:
    total: float
    name: str
    missing: float
    twice: NDArray[np.float32]
    none: NDArray[np.int32]
    same: NDArray[np.float32]


@dataclass(frozen=True)
class Double(Request[Doubled]):
    x: NDArray[np.float32]
    name: str
    pause: float = 0.0


@dataclass(frozen=True)
class Sleep(Request[Done]):
    deaf: bool = False


@dataclass(frozen=True)
class Refuse(Request[Done]):
    """The next ones end in different ways."""


@dataclass(frozen=True)
class BeKilled(Request[Done]): ...


@dataclass(frozen=True)
class Abort(Request[Done]): ...


@dataclass(frozen=True)
class RunOutOfMemory(Request[Done]): ...


@dataclass(frozen=True)
class Fail(Request[Done]): ...


@dataclass(frozen=True)
class Large:
    array: NDArray[np.uint8]


@dataclass(frozen=True)
class FillTheDisk(Request[Large]):
    n_bytes: int


@dataclass(frozen=True)
class Environment:
    variables: dict[str, str]
    path: list[str]


@dataclass(frozen=True)
class SayEnvironment(Request[Environment]): ...
