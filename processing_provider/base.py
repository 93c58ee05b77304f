"""What every algorithm of the Toolbox shares: its face, common parameters, reading the input, errors as sentences."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QMetaType
from qgis.PyQt.QtGui import QIcon

from ..algorithms.errors import InputError
from ..engine.errors import EngineError
from ..engine.qgis_side.client import JobFolder
from ..translation import tr
from .files.output_file import check_outputs, check_room
from .geopackage.table import GeoPackageTable, input_table
from .layers.point_layer import FieldsBeside, PointLayer, check_source, find_date_fields, read_point_layer
from .running.lasting_thread import in_lasting_thread
from .running.run import Run
from .running.strict_algorithm import StrictAlgorithm
from .writing.output_aside import OutputsAside
from .writing.result_names import name_results, source_title

if TYPE_CHECKING:
    from ..engine.requests import Series
from .running.failures import file_failure, told

__all__ = ["ENGINE_SCHEME", "ICON_PATH", "HotspotAlgorithm", "advanced", "engine_answer"]

ENGINE_SCHEME = "insarhotspots-engine"
"""Of the link that opens the engine's window, where there is one."""

ICON_PATH = Path(__file__).with_name("icon.svg")
_ICONS = Path(__file__).with_name("icons")

_DEFAULT_MAX_GAPS = 20.0
_DEFAULT_SEED = 0
_SERIES = "displacement"


class HotspotAlgorithm(StrictAlgorithm):
    """Base of the algorithms: a subclass names itself, adds parameters and implements `run`.

    Attributes
    ----------
    ID, TITLE
        Name in the Toolbox's address (`insarhotspots:ID`) and for people.
    GROUP
        `input`, `clusters`, `hotspots`, `patterns` or `output`.
    HELP
        What it does, in HTML; shown beside the parameters.
    TAGS
        Further words that the Toolbox's search finds it by.
    NEEDS_ENGINE
        Whether it cannot run without the worker's environment.
    GROUPED
        Outputs that lie in one group of the layer tree, from the lowest that is drawn to the highest.
    """

    INPUT = "INPUT"
    DATES = "DATES"
    MAX_GAPS = "MAX_GAPS"
    SEED = "SEED"
    FIELD = "FIELD"
    REPORT = "REPORT"

    ID = ""
    TITLE = ""
    GROUP = "clusters"
    HELP = ""
    TAGS: tuple[str, ...] = ()
    NEEDS_ENGINE = True
    GROUPED: tuple[str, ...] = ()

    has_engine_window = False
    """Whether there is a window that answers links of `ENGINE_SCHEME`."""

    _table: GeoPackageTable | None = None

    @abstractmethod
    def run_algorithm(self, run: Run) -> dict[str, Any]:
        """Do the work and return the outputs; InputError, EngineError and a full disk become the user's sentence."""

    def check(self, run: Run) -> None:
        """Raise InputError for what can be seen to be wrong before anything runs; INPUT and DATES are seen to."""

    def result_title(self, run: Run) -> str:
        """Return what loaded results are called; `{}` stands for what one is."""
        source = source_title(run)
        return f"{source}: {{}}" if source else "{}"

    # -- parameters -------------------------------------------------------------------------------------------------

    def add_series_parameters(self) -> None:
        """Add INPUT and DATES: a layer of displacement series."""
        self.add_layer_parameter(self.tr("Point layer of displacement series"))
        dates = QgsProcessingParameterField(
            self.DATES,
            self.tr("Date fields"),
            parentLayerParameterName=self.INPUT,
            type=Qgis.ProcessingFieldParameterDataType.Any,
            allowMultiple=True,
            optional=True,
        )
        dates.setHelp(
            self.tr(
                "Fields that hold the displacement, in millimetres, one per acquisition. "
                "Left empty, every field named YYYYMMDD, DYYYYMMDD or D_YYYYMMDD is used."
            )
        )
        self.add_parameter(advanced(dates))

    def add_input_parameters(self) -> None:
        """Add INPUT, DATES and MAX_GAPS: a layer of displacement series; those with many gaps are set aside."""
        self.add_series_parameters()
        self.add_gap_parameter()

    def add_gap_parameter(self) -> None:
        """Add MAX_GAPS alone: which series are used."""
        gaps = QgsProcessingParameterNumber(
            self.MAX_GAPS,
            self.tr("Largest share of missing dates (%)"),
            type=Qgis.ProcessingNumberParameterType.Double,
            defaultValue=_DEFAULT_MAX_GAPS,
            minValue=0,
            maxValue=100,
        )
        gaps.setHelp(
            self.tr(
                "Missing values inside a series are interpolated in time. "
                "A point that lacks more than this share of the dates is set aside and counted in the log."
            )
        )
        self.add_parameter(advanced(gaps))

    def add_layer_parameter(self, description: str) -> None:
        """Add INPUT alone: a point layer."""
        layer = QgsProcessingParameterFeatureSource(self.INPUT, description, [Qgis.ProcessingSourceType.VectorPoint])
        layer.setHelp(
            self.tr("Any point layer with a coordinate reference system. A filter or a selection is respected.")
        )
        self.add_parameter(layer)

    def add_label_parameter(self, description: str, default: str) -> None:
        """Add FIELD: the integer field that says which cluster a point is in."""
        field = QgsProcessingParameterField(
            self.FIELD,
            description,
            defaultValue=default,
            parentLayerParameterName=self.INPUT,
            type=Qgis.ProcessingFieldParameterDataType.Numeric,
        )
        field.setHelp(self.tr("Whole numbers; NULL and negative numbers belong to no cluster."))
        self.add_parameter(field)

    def add_class_parameter(self, name: str, description: str, text: str, optional: bool = False) -> None:
        """Add a field that says which class a point is of, as `FieldsBeside.classes` reads it; `text` is more help."""
        field = QgsProcessingParameterField(
            name,
            description,
            parentLayerParameterName=self.INPUT,
            type=Qgis.ProcessingFieldParameterDataType.Any,
            optional=optional,
        )
        field.setHelp(
            self.tr("Text or whole numbers; NULL, blank text and negative numbers are no class.") + " " + text
        )
        self.add_parameter(field)

    def check_class_field(self, run: Run, name: str) -> None:
        """Raise InputError where a field of `add_class_parameter` is neither text nor of numbers."""
        fields = run.source().fields()
        chosen = run.text(name)
        position = fields.lookupField(chosen)
        if position >= 0 and not (fields[position].isNumeric() or fields[position].type() == QMetaType.Type.QString):
            raise InputError(
                "Field {chosen} holds neither text nor numbers ({friendlyTypeString}): choose the field that "
                "holds the classes.",
                chosen=chosen,
                friendlyTypeString=fields[position].friendlyTypeString(),
            )

    def add_seed_parameter(self) -> None:
        """Add SEED."""
        seed = QgsProcessingParameterNumber(
            self.SEED,
            self.tr("Random seed"),
            type=Qgis.ProcessingNumberParameterType.Integer,
            defaultValue=_DEFAULT_SEED,
            minValue=0,
            maxValue=2**31 - 1,
        )
        seed.setHelp(self.tr("The same layer, parameters and seed give the same result."))
        self.add_parameter(advanced(seed))

    def add_report_parameter(self, description: str, text: str) -> None:
        """Add REPORT: a page of HTML; `text` says what is on it."""
        report = QgsProcessingParameterFileDestination(
            self.REPORT, description, fileFilter=self.tr("HTML files (*.html)"), optional=True
        )
        report.setHelp(text)
        self.add_parameter(report)

    def described(self, run: Run) -> list[tuple[str, str]]:
        """Return the inputs of a run as a reader of its report knows them: description and value."""
        rows = []
        for definition in self.parameterDefinitions():
            if not definition.isDestination() and definition.name() != self.INPUT:
                value = run.parameters.get(definition.name(), definition.defaultValue())
                if isinstance(definition, QgsProcessingParameterEnum):
                    value = definition.options()[run.choice(definition.name())]
                elif isinstance(definition, QgsProcessingParameterFeatureSource) and value not in (None, ""):
                    value = run.source(definition.name()).sourceName()
                rows.append((definition.description(), "–" if value in (None, "") else str(value)))
        return rows

    # -- reading ----------------------------------------------------------------------------------------------------

    def chosen_dates(self, run: Run) -> list[str]:
        """Return the names of the date fields that the user chose; empty = all."""
        if self.parameterDefinition(self.DATES) is None:
            return []
        return run.texts(self.DATES)

    def max_gap_share(self, run: Run) -> float:
        """Return MAX_GAPS as a share, 0 to 1."""
        return run.number(self.MAX_GAPS) / 100

    def read_points(
        self, run: Run, series_file: Path | None = None, beside: FieldsBeside | None = None
    ) -> tuple[QgsProcessingFeatureSource, PointLayer]:
        """Read INPUT; its series go into a file where one is named. See `read_point_layer`."""
        source = run.source()
        dates = self.chosen_dates(run)
        return source, read_point_layer(source, dates, run.context, run.feedback, series_file, beside, self._table)

    @contextmanager
    def read_series(
        self, run: Run, beside: FieldsBeside | None = None
    ) -> Iterator[tuple[JobFolder, Series, QgsProcessingFeatureSource, PointLayer]]:
        """Read INPUT into a job folder: what the engine is handed, and what was read."""
        from ..engine.requests import Series  # needed by a run only, not at QGIS's start

        with JobFolder() as job:
            source, points = self.read_points(run, job.file(_SERIES), beside)
            yield job, Series(points.coordinates, job.open(_SERIES), points.dates), source, points

    # -- QgsProcessingAlgorithm -------------------------------------------------------------------------------------

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Look at the input layer while still in its thread."""
        run = Run(self, parameters, context, feedback)
        self._table = input_table(run, self.INPUT) if self._has_input_layer() else None
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run, turning what can be expected to go wrong into one sentence."""
        run = Run(self, parameters, context, feedback)
        try:
            self._check_room(run)
            with OutputsAside(run) as aside:
                outputs = aside.put_in_place(in_lasting_thread(lambda: self.run_algorithm(aside.run), context))
        except (InputError, EngineError) as error:
            raise QgsProcessingException(told(error)) from error
        except MemoryError as error:
            raise QgsProcessingException(
                self.tr("There is not enough memory for this layer: use fewer points or fewer dates.")
            ) from error
        except OSError as error:
            raise QgsProcessingException(file_failure(error)) from error
        name_results(run, outputs, self.result_title(run), self.GROUPED)
        return {name: value for name, value in outputs.items() if value != ""}

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Refuse early what `check`, the look of the input layer and the places of the outputs refuse."""
        fine, message = super().checkParameterValues(parameters, context)
        if not fine:
            return fine, message
        run = Run(self, parameters, context, QgsProcessingFeedback(False))
        try:
            self._check_input(run)
            self._check_room(run)
            check_outputs(run, self.INPUT)
            self.check(run)
        except InputError as error:
            return False, told(error)
        except QgsProcessingException as error:
            return False, str(error)
        return True, ""

    def canExecute(self) -> tuple[bool, str]:
        """Say what to do where the engine is missing."""
        return engine_answer() if self.NEEDS_ENGINE else (True, "")

    def _check_input(self, run: Run) -> None:
        if not self._has_input_layer():
            return
        source = run.source()
        check_source(source)
        if self.parameterDefinition(self.DATES) is not None:
            find_date_fields(source.fields(), self.chosen_dates(run))

    def n_new_fields(self, run: Run) -> dict[str, int]:  # noqa: ARG002  for those that add some
        """Return how many fields at most each output has that is a copy of the input with more of them."""
        return {}

    def _check_room(self, run: Run) -> None:
        for name, n_new in self.n_new_fields(run).items():
            source = run.source()
            check_room(run, name, source.fields().count() + n_new, source.featureCount())

    def _has_input_layer(self) -> bool:
        return isinstance(self.parameterDefinition(self.INPUT), QgsProcessingParameterFeatureSource)

    def createInstance(self) -> HotspotAlgorithm:
        """Return a new one of the same kind."""
        return type(self)()

    def name(self) -> str:
        """Return the id, frozen once released."""
        return self.ID

    def displayName(self) -> str:
        """Return the name for people."""
        return self.tr(self.TITLE)

    def group(self) -> str:
        """Return the Toolbox group's name."""
        groups = {
            "input": self.tr("Input"),
            "clusters": self.tr("Clusters"),
            "hotspots": self.tr("Hotspots"),
            "patterns": self.tr("Patterns"),
            "output": self.tr("Output"),
        }
        return groups[self.GROUP]

    def groupId(self) -> str:
        """Return the Toolbox group's id."""
        return self.GROUP

    def shortHelpString(self) -> str:
        """Return what the algorithm does, in HTML."""
        return self.tr(self.HELP)

    def tags(self) -> list[str]:
        """Return words to be found by."""
        return ["insar", "displacement", "deformation", *self.TAGS]

    def icon(self) -> QIcon:
        """Return the algorithm's icon."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """Return the algorithm's icon, for dialogs that scale it; the plugin's where it has none."""
        path = _ICONS / f"{self.ID}.svg"
        return str(path if path.is_file() else ICON_PATH)

    def tr(self, text: str) -> str:
        """Translate a text of the Toolbox."""
        return tr(text)


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Return the parameter, folded away under "Advanced"."""
    parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return parameter


def engine_answer() -> tuple[bool, str]:
    """Return whether there is an engine, and if not what to do, with a link to its window where there is one."""
    from ..engine.qgis_side.environment import engine_problem

    problem = engine_problem()
    if problem and HotspotAlgorithm.has_engine_window:
        problem += f' <p><a href="{ENGINE_SCHEME}:">{tr("Make the engine…")}</a></p>'
    return not problem, problem
