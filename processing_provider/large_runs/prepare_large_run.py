"""`preparelargerun`: a folder that finds the hotspots of a country, on any machine, by one command."""

from __future__ import annotations

import json
import os
import shlex
import shutil
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
)

from ...algorithms.errors import InputError
from ...algorithms.tables.columns import attributes_beside
from ...algorithms.tables.formats import MM_PER_UNIT, recognise
from ...engine.qgis_side.scratch_folder import ScratchFolder, remove_left
from ..base import HotspotAlgorithm, advanced
from ..detect_hotspots import MIN_VELOCITY, SIGNIFICANCE
from ..geopackage.table import GeoPackageTable, input_table
from ..layers.point_layer import FieldsBeside, check_source, find_date_fields, read_point_layer
from ..parameters.hotspots import add_rule_parameters
from ..running.run import Run

__all__ = ["PrepareLargeRun"]

_ROOT = Path(__file__).resolve().parents[2]
_PACKAGE = "insar_hotspots"
_NEEDED = "algorithms", "cluster"
_POINTS = "points"
_START = "run.py"
_ASIDE = ".insar_hotspots-"


class PrepareLargeRun(HotspotAlgorithm):
    """Writes what a run outside QGIS needs, and the command that starts it."""

    ID = "preparelargerun"
    TITLE = "Prepare a large run"
    GROUP = "hotspots"
    NEEDS_ENGINE = False
    TAGS = ("country", "dask", "slurm", "kubernetes", "workstation", "overnight", "tiles", "geoparquet")
    HELP = (
        "For a country, or more points than this computer holds: finds the same hotspots as <i>Detect hotspots</i>, "
        "to the last digit, tile by tile and outside QGIS, on a workstation overnight or on a cluster.<br><br>"
        "Writes a folder that holds all that the run needs, and the command that starts it, which the log says: copy "
        "it, paste it into a terminal, and press Enter. The first time it fetches its libraries (0.8 GB), which needs "
        "Python 3.11 or later and a network. The folder may be copied to another machine first. However a run ends, "
        "the same command goes on with it. Its result, <i>results.gpkg</i> in the folder, is read by <i>Read a large "
        "run</i>, here or anywhere else.<br><br>"
        "Files of one product, track and release are taken as they are, and never pass through QGIS. Disk: some four "
        "times the points, each of 4 bytes a date."
    )

    LAYER = "LAYER"
    FILES = "FILES"
    CRS = "CRS"
    UNIT = "UNIT"
    FOLDER = "FOLDER"
    COMMAND = "COMMAND"

    _table: GeoPackageTable | None = None

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        files = QgsProcessingParameterMultipleLayers(
            self.FILES, self.tr("Files of measurement points"), Qgis.ProcessingSourceType.File, optional=True
        )
        files.setHelp(
            self.tr(
                "As EGMS has them (.zip, .csv), other tables with projected coordinates, or vector files of points; or "
                "folders of them. All of one product, track and release."
            )
        )
        self.add_parameter(files)
        layer = QgsProcessingParameterFeatureSource(
            self.LAYER,
            self.tr("Or a point layer of displacement series"),
            [Qgis.ProcessingSourceType.VectorPoint],
            optional=True,
        )
        layer.setHelp(self.tr("In place of files. A filter or a selection is respected."))
        self.add_parameter(layer)
        crs = QgsProcessingParameterCrs(self.CRS, self.tr("Coordinate reference system of the files"), optional=True)
        crs.setHelp(self.tr("Only where tables do not state it. Nothing is transformed."))
        self.add_parameter(advanced(crs))
        unit = QgsProcessingParameterEnum(
            self.UNIT,
            self.tr("Unit of displacement in the files"),
            options=[self.tr("Automatic"), self.tr("Millimetres"), self.tr("Centimetres"), self.tr("Metres")],
            defaultValue=0,
        )
        unit.setHelp(self.tr("Automatic is what the recognised source uses."))
        self.add_parameter(advanced(unit))
        self.add_gap_parameter()
        limit = self.tr("Largest standard distance of a hotspot (any where not set)")
        add_rule_parameters(self, None, limit, MIN_VELOCITY, SIGNIFICANCE, fold=True)
        folder = QgsProcessingParameterFile(
            self.FOLDER, self.tr("Folder of the run, empty"), Qgis.ProcessingFileParameterBehavior.Folder
        )
        folder.setHelp(
            self.tr("Everything of the run lies in it: points, tiles, what is done so far, and in the end the result.")
        )
        self.add_parameter(folder)
        self.add_output(QgsProcessingOutputString(self.COMMAND, self.tr("Command that starts the run")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Look at the layer while still in its thread."""
        run = Run(self, parameters, context, feedback)
        self._table = input_table(run, self.LAYER) if self._has(run, self.LAYER) else None
        return True

    def check(self, run: Run) -> None:
        """Refuse points that are none or two, files that are not there, and a folder with something in it."""
        if self._has(run, self.LAYER) == self._has(run, self.FILES):
            raise InputError("Give files of points, or a point layer, and not both.")
        if self._has(run, self.LAYER):
            source = run.source(self.LAYER)
            check_source(source)
            find_date_fields(source.fields())
        for path in self._files(run):
            if not path.exists():
                raise InputError("There is no {path}; correct the path.", path=path)
        folder = Path(run.file(self.FOLDER))
        remove_left(folder, f"{_ASIDE}*")
        if folder.is_dir() and any(folder.iterdir()):
            raise InputError("There is something in {folder} already; give an empty folder.", folder=folder)

    def _has(self, run: Run, name: str) -> bool:
        return run.parameters.get(name) not in (None, "", [])

    def _files(self, run: Run) -> list[Path]:
        if not self._has(run, self.FILES):
            return []
        return [*map(Path, self.parameterAsFileList(run.parameters, self.FILES, run.context))]

    def run_algorithm(self, run: Run) -> dict[str, Any]:
        """Write the folder, whole or not at all, and say the command."""
        folder = Path(run.file(self.FOLDER)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        with ScratchFolder(folder, _ASIDE) as scratch:
            aside = scratch.path / "run"
            aside.mkdir()
            sources = [str(path.resolve()) for path in self._files(run)]
            if not sources:
                self._write_layer(run, aside / _POINTS)
                sources = [_POINTS]
            plan = {"sources": sources, "tile": self._about_files(run), "run": self._rules(run)}
            (aside / "run.json").write_text(json.dumps(plan, indent=2), encoding="utf-8")
            self._copy_program(aside)
            for path in sorted(aside.iterdir()):
                path.rename(folder / path.name)
        command = _command(folder / _START)
        run.feedback.pushInfo(self.tr("Paste this into a terminal; given again, it goes on where it was ended:"))
        run.feedback.pushInfo(command)
        run.feedback.pushInfo(
            self.tr("Its result is {file}, which Read a large run reads.").format(file=folder / "results.gpkg")
        )
        return {self.COMMAND: command, self.FOLDER: str(folder)}

    def _write_layer(self, run: Run, folder: Path) -> None:
        folder.mkdir()
        source = run.source(self.LAYER)
        identifier = recognise(source.fields().names()).identifier
        known = attributes_beside(field.name() for field in source.fields() if field.isNumeric())
        beside = FieldsBeside(identifiers=[identifier] if identifier else [], numbers=[*known.values()])
        points = read_point_layer(
            source, [], run.context, run.feedback, folder / "displacement.npy", beside, self._table
        )
        crs = points.metric_crs.authid()
        if not crs.startswith("EPSG:"):
            raise InputError(
                "{name} has no coordinate system in metres with an EPSG code, and spans too much for a UTM zone: "
                "reproject it first, in Europe to EPSG:3035.",
                name=source.sourceName(),
            )
        ids = points.feature_ids.astype(str)
        if identifier:
            named = points.identifiers[identifier]
            ids = np.where(named != "", named, ids)
        np.save(folder / "ids.npy", ids)
        np.save(folder / "coordinates.npy", points.coordinates)
        for name, field in known.items():
            np.save(folder / f"beside_{name}.npy", points.numbers[field].astype(np.float32))
        told = {"dates": points.iso_dates, "crs": crs, "source": source.sourceName(), "beside": [*known]}
        (folder / "points.json").write_text(json.dumps(told), encoding="utf-8")

    def _about_files(self, run: Run) -> list[str]:
        options = []
        crs = self.parameterAsCrs(run.parameters, self.CRS, run.context)
        if crs.isValid():
            options += ["--crs", crs.authid()]
        if run.choice(self.UNIT):
            options += ["--unit", [*MM_PER_UNIT][run.choice(self.UNIT) - 1]]
        return options

    def _rules(self, run: Run) -> list[str]:
        rules = {
            "--max-gap-share": self.max_gap_share(run),
            "--min-velocity": run.number("MIN_VELOCITY"),
            "--min-significance": run.number("SIGNIFICANCE"),
            "--max-distance": run.number("MAX_DISTANCE"),
        }
        return [word for option, value in rules.items() for word in (option, repr(value))]

    def _copy_program(self, folder: Path) -> None:
        """Copy what the run needs of the plugin: it goes on with the program that it was begun with."""
        package = folder / _PACKAGE
        package.mkdir()
        shutil.copy(_ROOT / "__init__.py", package)
        for name in _NEEDED:
            shutil.copytree(_ROOT / name, package / name, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(_ROOT / "cluster" / "start.py", folder / _START)


def _command(path: Path) -> str:
    return f'py "{path}"' if os.name == "nt" else f"python3 {shlex.quote(str(path))}"
