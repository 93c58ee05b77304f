"""The job folder, through which QGIS and the worker hand each other arrays and JSON; imported on both sides."""

from __future__ import annotations

import errno
import json
import mmap
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import DTypeLike

from ..algorithms.sentences import Sentence
from .letters import pack, unpack
from .moving import move_into_place

__all__ = [
    "CANCEL_FILE",
    "EXIT_CANCELLED",
    "EXIT_ENGINE",
    "EXIT_INPUT",
    "PROTOCOL",
    "Job",
    "array_file",
    "create_array",
    "disk_full_sentence",
    "open_array",
    "plugin_version",
    "read_answer",
    "read_job",
    "read_request",
    "write_answer",
    "write_job",
]

Letter = TypeVar("Letter")

PROTOCOL = 2

CANCEL_FILE = "cancel"
"""A file of this name in the job folder tells the worker to end at once."""

EXIT_INPUT = 2
"""The worker refused its input and said why."""
EXIT_ENGINE = 3
"""The engine itself cannot do the job and said why."""
EXIT_CANCELLED = 4

_JOB_FILE = "job.json"
_ANSWER_FILE = "answer.json"
_OF_ANSWER = "answer."


@dataclass(frozen=True)
class Job:
    """What the worker is asked to do, but for the request itself."""

    task: str
    """Name of the request's kind."""
    version: str
    """Version of the plugin that asks."""
    parent: int
    """Process id of the asker: the worker ends when that process does."""
    protocol: int = PROTOCOL


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


def open_array(folder: Path, name: str) -> np.ndarray:
    """Open an array of the job folder, memory-mapped; it may be changed in place, it is the job's own copy."""
    array: np.ndarray = np.load(array_file(folder, name), mmap_mode="r+", allow_pickle=False)
    return array


def write_job(folder: Path, job: Job, request: Any) -> None:
    """Write the request's arrays, as far as they are not in the folder, then `job.json`."""
    _write_json(folder / _JOB_FILE, {**asdict(job), "request": pack(request, _keep_in(folder, ""))})


def read_job(folder: Path) -> Job:
    """Read `job.json`; what a job of another protocol says beyond this one's fields is left out."""
    content = json.loads((folder / _JOB_FILE).read_text(encoding="utf-8"))
    return Job(**{name: content[name] for name in Job.__dataclass_fields__})


def read_request(folder: Path, kind: type[Letter]) -> Letter:
    """Read the request of `job.json`, its arrays memory-mapped."""
    content = json.loads((folder / _JOB_FILE).read_text(encoding="utf-8"))
    return unpack(kind, content["request"], lambda name: open_array(folder, name))


def write_answer(folder: Path, answer: Any) -> None:
    """Write the arrays of an answer, as far as they are not in the folder, then `answer.json`: all is there."""
    _write_json(folder / _ANSWER_FILE, pack(answer, _keep_in(folder, _OF_ANSWER)))


def read_answer(folder: Path, kind: type[Letter]) -> Letter | None:
    """Read the answer; None when the worker has not written one.

    Its arrays are in memory, but for those that the job has had before, which stay in their files.
    """
    path = folder / _ANSWER_FILE
    if not path.exists():
        return None

    def found(name: str) -> np.ndarray:
        if not name.startswith(_OF_ANSWER):
            return open_array(folder, name)
        array: np.ndarray = np.load(array_file(folder, name), allow_pickle=False)
        return array

    return unpack(kind, json.loads(path.read_text(encoding="utf-8")), found)


def disk_full_sentence(error: OSError, folder: Path) -> Sentence | None:
    """Return what to tell the user when `error` says that there is no space left, else None."""
    if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return None
    return Sentence(
        "The disk is full: the job's data do not fit into the temporary folder {parent}; free some space there, "
        "or choose another folder in Settings > Options > Processing > General.",
        parent=folder.parent,
    )


def _keep_in(folder: Path, prefix: str) -> Callable[[str, np.ndarray], str]:
    def keep(path: str, array: np.ndarray) -> str:
        if isinstance(array, np.memmap) and isinstance(array.base, mmap.mmap) and array.filename is not None:
            file = Path(array.filename)
            if file.parent == folder:
                return file.stem
        name = prefix + path
        create_array(folder, name, array.shape, array.dtype)[...] = array
        return name

    return keep


def _write_json(path: Path, content: Mapping[str, Any]) -> None:
    aside = path.with_suffix(".part")
    aside.write_text(json.dumps(content), encoding="utf-8")
    move_into_place(aside, path)
