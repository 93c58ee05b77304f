"""A file that an algorithm writes is complete, or it is as it was before."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from qgis.core import (
    QgsDataSourceUri,
    QgsFileUtils,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameters,
    QgsProcessingUtils,
    QgsProviderRegistry,
)

from ...algorithms.errors import InputError
from ...engine.moving import held_by_another, move_into_place
from ...translation import tr
from ..running.run import Run
from .vector import input_layer, open_vector

__all__ = [
    "LAYER_OF_A_FILE",
    "check_field_count",
    "check_outputs",
    "check_room",
    "check_written",
    "complete_or_untouched",
    "data_set_files",
    "large_to_file",
    "output_path",
    "output_target",
]

_DATABASE_SUFFIXES = ("-wal", "-shm", "-journal")
_ASIDE = ".before"
LAYER_OF_A_FILE = "ogr:"
_SHAPEFILE_FIELDS = 255
# SQLite holds 2000 columns; two are the id and the geometry.
_GEOPACKAGE_FIELDS = 1998
_IN_MEMORY = "memory:"
# A layer in memory takes some 18 bytes a value.
_MOST_VALUES_IN_MEMORY = 20_000_000
_PROVIDER = re.compile("[A-Za-z]{2,}:")  # one letter would be a drive


def check_outputs(run: Run, input_name: str) -> None:
    """Raise InputError where an output cannot be written, or would overwrite the input or another output."""
    taken: dict[str, str] = {}
    source = _input_path(run, input_name)
    for definition in run.algorithm.destinationParameterDefinitions():
        target = output_target(run, definition.name())
        path = _path_of(target)
        if path is None:
            continue
        title = definition.description()
        if "|" in path.name:
            raise InputError(
                "{title}: {file} is no file name; to add a layer to a GeoPackage, give ogr:dbname='FILE.gpkg' "
                'table="NAME" (geom).',
                title=title,
                file=path.name,
            )
        if not path.parent.is_dir():
            raise InputError(
                "{title}: the folder {parent} does not exist; create it, or choose another.",
                title=title,
                parent=path.parent,
            )
        if not os.access(path.parent, os.W_OK):
            raise InputError(
                "{title}: the folder {parent} is not writable; choose another.", title=title, parent=path.parent
            )
        if _is_held(path):
            raise InputError(
                "{title}: {file} is open in another program or in QGIS; close it there, or choose another file.",
                title=title,
                file=path.name,
            )
        if target in taken:
            raise InputError(
                "{taken} and {title} are to be written to the same place: give each its own.",
                taken=taken[target],
                title=title,
            )
        taken[target] = title
        if path == source and not target.startswith(LAYER_OF_A_FILE):
            raise InputError(
                "{title} would overwrite the input, {file}: choose another file.", title=title, file=path.name
            )


def _is_held(path: Path) -> bool:
    """Say whether Windows would refuse to replace a file now, as it refuses to rename it."""
    try:
        path.replace(path)
    except FileNotFoundError:
        return False
    except PermissionError as error:
        return held_by_another(error)
    return False


def output_path(run: Run, name: str) -> Path | None:
    """Return the file that an output parameter names; None where it is in none (memory, database server)."""
    return _path_of(output_target(run, name))


def large_to_file(
    run: Run,
    name: str,
    n_values: int,
) -> Run:
    """Return the run, with a temporary file in place of a layer in memory that would be too large there."""
    in_memory = output_target(run, name).startswith(_IN_MEMORY)
    if not in_memory or n_values <= _MOST_VALUES_IN_MEMORY:
        return run
    path = QgsProcessingUtils.generateTempFilename(f"{name.lower()}.gpkg", run.context)
    run.feedback.pushInfo(
        tr("The temporary layer of {n_values:.0f} million values is in a file, {path}.").format(
            n_values=n_values / 1000000.0, path=path
        )
    )
    given = run.parameters[name]
    output = QgsProcessingOutputLayerDefinition(path)
    if isinstance(given, QgsProcessingOutputLayerDefinition):
        output.destinationProject, output.destinationName = given.destinationProject, given.destinationName
    return replace(run, parameters={**run.parameters, name: output})


def check_room(run: Run, name: str, n_fields: int, n_features: int) -> None:
    """Raise InputError where an output has no room for so many fields: before anything is computed."""
    path = output_path(run, name)
    if output_target(run, name).startswith(_IN_MEMORY) and n_fields * n_features > _MOST_VALUES_IN_MEMORY:
        path = Path("temporary.gpkg")  # see `large_to_file`
    check_field_count(path, n_fields)


def check_field_count(path: Path | None, n_fields: int) -> None:
    """Raise InputError where a file is of a format that cannot hold so many fields."""
    suffix = "" if path is None else path.suffix.lower()
    if suffix == ".shp" and n_fields > _SHAPEFILE_FIELDS:
        raise InputError(
            "A Shapefile holds {shapefile_fields} fields at most, and this output needs {n_fields}: choose a "
            "GeoPackage (.gpkg) as output.",
            shapefile_fields=_SHAPEFILE_FIELDS,
            n_fields=n_fields,
        )
    if suffix == ".gpkg" and n_fields > _GEOPACKAGE_FIELDS:
        raise InputError(
            "A GeoPackage holds {geopackage_fields} fields at most, and this output needs up to {n_fields}: leave out "
            "fields or dates of the input first.",
            geopackage_fields=_GEOPACKAGE_FIELDS,
            n_fields=n_fields,
        )


@contextmanager
def complete_or_untouched(path: Path | None) -> Iterator[None]:
    """Keep a copy of what is at a path while it is written; put it back, or remove the half-written, on any error.

    The writer must have let go of the file when the block ends.
    """
    if path is None:
        yield
        return
    kept = [(file, file.with_name(file.name + _ASIDE)) for file in data_set_files(path)]
    try:
        for file, aside in kept:
            shutil.copy2(file, aside)
    except OSError:
        _remove(aside for _, aside in kept)
        raise
    try:
        yield
    except BaseException:
        _remove(data_set_files(path))
        for file, aside in kept:
            move_into_place(aside, file)
        raise
    _remove(aside for _, aside in kept)


def check_written(destination: str, n_features: int) -> None:
    """Raise InputError where a full disk lost features of a file: QGIS closes a file without saying so."""
    place, _, layer_name = destination.partition("|layername=")
    path = Path(place)
    if not path.is_file():
        return
    # GDAL takes a first row with names like 20200103 for data.
    dataset = open_vector(place, options=["HEADERS=YES"] if path.suffix.lower() == ".csv" else [])
    layer = dataset and (dataset.GetLayerByName(layer_name) if layer_name else dataset.GetLayer(0))
    n_found = layer.GetFeatureCount() if layer else 0
    if n_found != n_features:
        raise InputError(
            "Only {n_found} of {n_features} features reached {file}: check that the disk is not full and run again.",
            n_found=n_found,
            n_features=n_features,
            file=path.name,
        )


def output_target(run: Run, name: str) -> str:
    """Return where an output goes, as QGIS writes it; "" where it is not asked for."""
    definition = run.algorithm.parameterDefinition(name)
    if isinstance(definition, QgsProcessingParameterFileDestination):
        return run.output_file(name)
    value = run.parameters.get(name)
    return str(QgsProcessingParameters.parameterAsOutputLayer(definition, value, run.context, True))


def _path_of(target: str) -> Path | None:
    if target.startswith(LAYER_OF_A_FILE):
        return Path(QgsDataSourceUri(target[len(LAYER_OF_A_FILE) :]).database())
    elsewhere = not target or _PROVIDER.match(target) or target.startswith("/vsi")
    return None if elsewhere else Path(target)


def _input_path(run: Run, name: str) -> Path | None:
    if not isinstance(run.algorithm.parameterDefinition(name), QgsProcessingParameterFeatureSource):
        return None
    layer = input_layer(run, name)
    if layer is None:
        return None
    path = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path")
    return Path(path) if path else None


def data_set_files(path: Path) -> list[Path]:
    """Return the files that make up the data set at a path, of those that exist."""
    names = [path, *map(Path, QgsFileUtils.sidecarFilesForPath(str(path)))]
    names += [path.with_name(path.name + suffix) for suffix in _DATABASE_SUFFIXES]
    return [file for file in dict.fromkeys(names) if file.is_file()]


def _remove(files: Iterable[Path]) -> None:
    for file in files:
        file.unlink(missing_ok=True)
