"""Files written aside and moved into place when all of them are complete: whatever happens, the old ones are whole."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
)

from ...engine.moving import flush_to_disk, held_by_another, move_into_place
from ...engine.qgis_side.scratch_folder import ScratchFolder, remove_left
from ...translation import tr
from ..files.output_file import LAYER_OF_A_FILE, data_set_files, output_path, output_target
from ..running.run import Run
from ..styles.dressing import dress_again

__all__ = ["OutputsAside"]

_PREFIX = ".insar_hotspots-"


class OutputsAside:
    """The files of a run's outputs, each in a folder beside its place until the run is over; a context manager.

    A table that is added to a GeoPackage, and what is temporary, is written where it belongs.

    Parameters
    ----------
    run
        As it was asked for.

    Attributes
    ----------
    run
        The same, whose outputs lie aside.
    """

    def __init__(self, run: Run) -> None:
        self._asked = run
        self.run = run
        self._folders: dict[Path, Path] = {}  # aside, by place
        self._stack = ExitStack()

    def __enter__(self) -> OutputsAside:
        parameters, settled = dict(self._asked.parameters), dict(self._asked.settled)
        with ExitStack() as stack:
            for definition in self._asked.algorithm.destinationParameterDefinitions():
                name = definition.name()
                path = self._path_to_move(name)
                if path is None:
                    continue
                if path.parent not in self._folders:
                    self._folders[path.parent] = _folder_beside(path, stack)
                aside = self._folders[path.parent] / path.name
                parameters[name] = _moved(parameters.get(name), output_target(self._asked, name), aside)
                settled[aside.as_posix()] = str(path)
            self._stack = stack.pop_all()
        self.run = replace(self._asked, parameters=parameters, settled=settled)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._stack.close()

    def put_in_place(self, outputs: Mapping[str, Any]) -> dict[str, Any]:
        """Move the files to their places; return the outputs as they are named there, and so do layers to be loaded.

        A file that another program holds open, as Windows lets it, keeps its place: the new one goes beside it.
        """
        places: dict[str, str] = {}
        for aside, place in self.run.settled.items():
            if Path(aside).exists() and aside not in self._asked.settled:
                places[aside] = self._move(Path(aside), Path(place))
        self._load_from(places)
        return {name: _named(value, places) if isinstance(value, str) else value for name, value in outputs.items()}

    def _load_from(self, places: Mapping[str, str]) -> None:
        """Have layers that are to be loaded loaded from their places."""
        context = self._asked.context
        loading, dressed = {}, {}
        for destination, details in context.layersToLoadOnCompletion().items():
            place = _named(destination, places)
            if place != destination:
                dressed[place] = details.postProcessor()
                details = _undressed(details)
            loading[place] = details
        # The context has the post-processors, and lets go of those whose layer is not among these.
        context.setLayersToLoadOnCompletion(loading)
        for place, dresser in dressed.items():
            if dresser is not None:
                dress_again(dresser, place, context)

    def _path_to_move(self, name: str) -> Path | None:
        value = self._asked.parameters.get(name)
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = value.sink.staticValue()
        path = output_path(self._asked, name)
        if path is None or value == QgsProcessing.TEMPORARY_OUTPUT or not path.parent.is_dir():
            return None
        if path.exists() and (output_target(self._asked, name).startswith(LAYER_OF_A_FILE) or not path.is_file()):
            return None
        return path

    def _move(self, aside: Path, place: Path) -> str:
        new = data_set_files(aside)
        try:
            _move_all(new, aside, place)
        except PermissionError as error:
            if not held_by_another(error):
                raise
            beside = _free_name(place)
            _move_all(data_set_files(aside), aside, beside)
            self._asked.feedback.pushWarning(
                tr("{file} is open in another program and stays as it was; the result is in {beside}.").format(
                    file=place, beside=beside
                )
            )
            return str(beside)
        return str(place)


def _folder_beside(place: Path, stack: ExitStack) -> Path:
    """Make a folder beside a file to be written, which goes with the stack."""
    remove_left(place.parent, f"{_PREFIX}*")
    try:
        return stack.enter_context(ScratchFolder(place.parent, _PREFIX)).path
    except OSError as error:
        raise QgsProcessingException(
            tr("{file} cannot be written: choose another folder or name.").format(file=place)
        ) from error


def _undressed(details: QgsProcessingContext.LayerDetails) -> QgsProcessingContext.LayerDetails:
    """Return what is known of a layer to be loaded without its post-processor."""
    copy = QgsProcessingContext.LayerDetails(details.name, details.project, details.outputName, details.layerTypeHint)
    copy.forceName, copy.groupName, copy.layerSortKey = details.forceName, details.groupName, details.layerSortKey
    return copy


def _moved(value: object, target: str, aside: Path) -> object:
    """Return the value of an output parameter for another file."""
    if target.startswith(LAYER_OF_A_FILE):
        uri = QgsDataSourceUri(target[len(LAYER_OF_A_FILE) :])
        uri.setDatabase(aside.as_posix())
        moved = LAYER_OF_A_FILE + uri.uri(False)
    else:
        moved = aside.as_posix()
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return moved
    definition = QgsProcessingOutputLayerDefinition(value)
    definition.sink = QgsProperty.fromValue(moved)
    return definition


def _move_all(files: list[Path], aside: Path, place: Path) -> None:
    """Move the files of a data set, the one that is named last; what only the old one had beside it goes."""
    place = Path(os.path.realpath(place))
    renamed = {file: place.with_name(_renamed(file.name, aside, place)) for file in files}
    for file in files:
        flush_to_disk(file)
    for old in data_set_files(place):
        if old != place and old not in renamed.values():
            old.unlink()
    for file in sorted(files, key=lambda file: file == aside):
        move_into_place(file, renamed[file])


def _renamed(name: str, aside: Path, place: Path) -> str:
    """Return what a file of a data set is called at another place: out.shp.xml and out.dbf go with out.shp."""
    if name.startswith(aside.name):
        return place.name + name[len(aside.name) :]
    return place.stem + name[len(aside.stem) :]


def _free_name(place: Path) -> Path:
    number = 2
    while (free := place.with_name(f"{place.stem} ({number}){place.suffix}")).exists():
        number += 1
    return free


def _named(text: str, places: Mapping[str, str]) -> str:
    for aside, place in places.items():
        if text.startswith(aside):
            return place + text[len(aside) :]
    return text
