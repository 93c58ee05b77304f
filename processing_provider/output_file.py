"""A file that an algorithm writes is complete, or it is as it was before."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from qgis.core import QgsFileUtils, QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameters

__all__ = ["complete_or_untouched", "output_path"]

_DATABASE_SUFFIXES = ("-wal", "-shm", "-journal")
_ASIDE = ".before"


def output_path(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Path | None:
    """Return the file that an output parameter names; None where it is no file of its own (memory, database)."""
    definition = algorithm.parameterDefinition(name)
    target = QgsProcessingParameters.parameterAsOutputLayer(definition, parameters.get(name), context, True)
    path = Path(target) if target else None
    return path if path is not None and path.suffix and path.parent.is_dir() else None


@contextmanager
def complete_or_untouched(path: Path | None) -> Iterator[None]:
    """Keep what is at a path aside while it is written anew; put it back, and remove the half-written, on any error.

    The writer must have let go of the file when the block ends.
    """
    if path is None:
        yield
        return
    kept = [(file, file.with_name(file.name + _ASIDE)) for file in _files(path)]
    for file, aside in kept:
        file.replace(aside)
    try:
        yield
    except BaseException:
        for file in _files(path):
            file.unlink(missing_ok=True)
        for file, aside in kept:
            aside.replace(file)
        raise
    for _, aside in kept:
        aside.unlink(missing_ok=True)


def _files(path: Path) -> list[Path]:
    """Return the files that make up the data set at a path, of those that exist."""
    names = [path, *map(Path, QgsFileUtils.sidecarFilesForPath(str(path)))]
    names += [path.with_name(path.name + suffix) for suffix in _DATABASE_SUFFIXES]
    return [file for file in dict.fromkeys(names) if file.is_file()]
