"""The job folder, through which QGIS and the worker hand each other arrays and JSON; imported on both sides."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import DTypeLike

__all__ = [
    "CANCEL_FILE",
    "EXIT_CANCELLED",
    "EXIT_ENGINE",
    "EXIT_INPUT",
    "PROTOCOL",
    "Job",
    "TaskResult",
    "array_file",
    "create_array",
    "disk_full_sentence",
    "open_arrays",
    "plugin_version",
    "read_job",
    "read_result",
    "write_job",
    "write_result",
]

PROTOCOL = 1

CANCEL_FILE = "cancel"
"""A file of this name in the job folder tells the worker to end at once."""

EXIT_INPUT = 2
"""The worker refused its input and said why."""
EXIT_ENGINE = 3
"""The engine itself cannot do the job and said why."""
EXIT_CANCELLED = 4

_JOB_FILE = "job.json"
_RESULT_FILE = "result.json"


@dataclass(frozen=True)
class Job:
    """What the worker is asked to do."""

    task: str
    parameters: dict[str, Any]
    arrays: list[str]
    """Names of the arrays handed over, one file `NAME.npy` each."""
    version: str
    """Version of the plugin that asks."""
    parent: int
    """Process id of the asker: the worker ends when that process does."""
    protocol: int = PROTOCOL


@dataclass(frozen=True)
class TaskResult:
    """What a task gives back."""

    values: dict[str, Any] = field(default_factory=dict)
    """Anything JSON can say; NumPy scalars become plain numbers, NumPy arrays lists."""
    arrays: dict[str, np.ndarray] = field(default_factory=dict)


def plugin_version() -> str:
    """Return the version in `metadata.txt` as it is on the disk now."""
    metadata = Path(__file__).resolve().parent.parent / "metadata.txt"
    for line in metadata.read_text(encoding="utf-8").splitlines():
        if line.startswith("version="):
            return line.partition("=")[2].strip()
    return ""


def array_file(folder: Path, name: str) -> Path:
    """Return the file that holds the array of this name."""
    return folder / f"{name}.npy"


def create_array(folder: Path, name: str, shape: tuple[int, ...], dtype: DTypeLike) -> np.ndarray:
    """Make a memory-mapped `.npy` of zeros that can be filled.

    The space is taken on the disk first: filling a sparse file on a full disk would end the whole process (SIGBUS).

    Raises
    ------
    OSError
        When the disk has not enough space.
    """
    path = array_file(folder, name)
    array: np.memmap = np.lib.format.open_memmap(path, mode="w+", dtype=dtype, shape=shape)
    with path.open("r+b") as file:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file.fileno(), 0, path.stat().st_size)
        else:
            _fill_with_zeros(file.fileno(), array.offset, path.stat().st_size)
    return array


def _fill_with_zeros(descriptor: int, start: int, stop: int) -> None:
    block = bytes(1 << 24)
    os.lseek(descriptor, start, os.SEEK_SET)
    while start < stop:
        start += os.write(descriptor, block[: stop - start])


def open_arrays(folder: Path, names: list[str]) -> dict[str, np.ndarray]:
    """Open arrays of the job folder, memory-mapped; a task may change them in place, they are the job's own copy."""
    return {name: np.load(array_file(folder, name), mmap_mode="r+", allow_pickle=False) for name in names}


def write_job(folder: Path, job: Job) -> None:
    """Write `job.json`."""
    _write_json(folder / _JOB_FILE, asdict(job))


def read_job(folder: Path) -> Job:
    """Read `job.json`; what a job of another protocol says beyond this one's fields is left out."""
    content = json.loads((folder / _JOB_FILE).read_text(encoding="utf-8"))
    return Job(**{name: content[name] for name in Job.__dataclass_fields__})


def write_result(folder: Path, result: TaskResult) -> None:
    """Write the arrays as `result_NAME.npy`, then `result.json`, whose presence says that all is there."""
    for name, array in result.arrays.items():
        create_array(folder, _result_name(name), array.shape, array.dtype)[...] = array
    _write_json(folder / _RESULT_FILE, {"values": result.values, "arrays": list(result.arrays)})


def read_result(folder: Path) -> TaskResult | None:
    """Read the result into memory; None when the worker has not written one."""
    path = folder / _RESULT_FILE
    if not path.exists():
        return None
    content = json.loads(path.read_text(encoding="utf-8"))
    arrays = {name: np.load(array_file(folder, _result_name(name)), allow_pickle=False) for name in content["arrays"]}
    return TaskResult(content["values"], arrays)


def disk_full_sentence(error: OSError, folder: Path) -> str:
    """Return what to tell the user when `error` says that there is no space left, else an empty string."""
    if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return ""
    return (
        f"The disk is full: the job's data do not fit into the temporary folder {folder.parent}; "
        "free some space there, or choose another folder in Settings > Options > Processing > General."
    )


def _result_name(name: str) -> str:
    return f"result_{name}"


def _write_json(path: Path, content: Mapping[str, Any]) -> None:
    aside = path.with_suffix(".part")
    aside.write_text(json.dumps(content, default=_plain), encoding="utf-8")
    aside.replace(path)


def _plain(value: object) -> Any:
    if isinstance(value, (np.generic, np.ndarray)):
        return value.tolist()
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")
