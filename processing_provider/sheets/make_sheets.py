"""`sheets`: one page for each hotspot or asset, through QGIS's print layout and its atlas."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ...algorithms.errors import InputError
from ...algorithms.series.velocity import usual_speed
from ...algorithms.tables.dates import date_columns
from ...engine.job import plugin_version
from ..assets.asset_fields import name_field
from ..assets.asset_layer import check_assets
from ..base import HotspotAlgorithm
from ..files.vector import input_layer
from ..layers.point_layer import find_date_fields
from ..layers.run_facts import scene_motion_of
from ..running.run import Run, stop_if_cancelled
from ..styles.palette import motion_colour
from ..styles.renderers import style_velocity
from .layout import export_pdf, make_layout, save_template

if TYPE_CHECKING:
    from .covered import SheetWords
    from .ground import CoveredPoints

__all__ = ["Sheets"]

_MOST, _REACH = 20, 20.0
_TEXTS = ("title", "words", "numbers", "quality", "plot", "footer")
_READING = 60.0  # percent of the progress


class Sheets(HotspotAlgorithm):
    """Makes a page for each hotspot or asset."""

    ID = "sheets"
    TITLE = "Sheets of hotspots or assets"
    GROUP = "output"
    NEEDS_ENGINE = False
    TAGS = ("pdf", "print", "layout", "atlas", "page", "template", "report")
    HELP = (
        "One A4 page for each hotspot or assessed asset, as a PDF: a map, the mean series of its points with the band "
        "that holds four in five, what it does in words, numbers, and how sure they are.<br><br>"
        "The pages are a print layout of QGIS with an atlas. To put your own header on them, save the layout as a "
        "template (.qpt), open that in QGIS's layout window, change what you like, save it, and choose it here from "
        "then on. Texts stand in the fields <i>title, words, numbers, quality, footer</i>, the plot's file in "
        "<i>plot</i>."
    )

    COVERAGE = "COVERAGE"
    MOST = "MOST"
    REACH = "REACH"
    TEMPLATE = "TEMPLATE"
    OUTPUT = "OUTPUT"
    SAVED = "SAVED"
    N_SHEETS = "N_SHEETS"

    _scene: Sequence[float] = ()
    _look: QgsVectorLayer | None = None

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        coverage = QgsProcessingParameterFeatureSource(
            self.COVERAGE, self.tr("Hotspots or assessed assets"), [Qgis.ProcessingSourceType.VectorAnyGeometry]
        )
        coverage.setHelp(self.tr("Select some and choose selected features only, to have sheets of these alone."))
        self.add_parameter(coverage)
        self.add_layer_parameter(self.tr("Point layer of displacement series"))
        most = QgsProcessingParameterNumber(
            self.MOST, self.tr("Most sheets"), Qgis.ProcessingNumberParameterType.Integer, _MOST, minValue=1
        )
        most.setHelp(self.tr("The strongest hotspots, or the assets of the highest levels."))
        self.add_parameter(most)
        reach = QgsProcessingParameterDistance(
            self.REACH, self.tr("Reach of an asset"), defaultValue=_REACH, minValue=0.0
        )
        reach.setDefaultUnit(Qgis.DistanceUnit.Meters)
        reach.setHelp(self.tr("In metres, as it was assessed with. Of hotspots, the points inside are taken."))
        self.add_parameter(reach)
        template = QgsProcessingParameterFile(
            self.TEMPLATE, self.tr("Layout template"), fileFilter=self.tr("Layout templates (*.qpt)"), optional=True
        )
        template.setHelp(self.tr("With your office's header, made from a template that this tool saved."))
        self.add_parameter(template)
        output = QgsProcessingParameterFileDestination(
            self.OUTPUT, self.tr("Sheets"), fileFilter=self.tr("PDF files (*.pdf)")
        )
        output.setHelp(self.tr("One page for each."))
        self.add_parameter(output)
        saved = QgsProcessingParameterFileDestination(
            self.SAVED,
            self.tr("Template of the sheets"),
            fileFilter=self.tr("Layout templates (*.qpt)"),
            optional=True,
            createByDefault=False,
        )
        saved.setHelp(self.tr("The layout, to be changed in QGIS's layout window."))
        self.add_parameter(saved)
        self.add_output(QgsProcessingOutputNumber(self.N_SHEETS, self.tr("Number of sheets")))

    def flags(self) -> Qgis.ProcessingAlgorithmFlag:
        """Run in the window's thread: layouts and their fonts live there."""
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def result_title(self, run: Run) -> str:
        """Call results after what they are of."""
        return f"{run.source(self.COVERAGE).sourceName()}: {{}}"

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Ask the point layer for the motion of the scene that its run found."""
        run = Run(self, parameters, context, feedback)
        layer = input_layer(run, self.INPUT)
        if layer is not None:
            self._scene = scene_motion_of(layer, len(date_columns(layer.fields().names())))
        covered = input_layer(run, self.COVERAGE)
        if covered is not None:
            shown = context.project() is not None and context.project().mapLayer(covered.id()) is not None
            # One that the Toolbox has opened itself comes without the style that its file keeps.
            self._look = covered if shown else QgsVectorLayer(covered.source(), "", covered.providerType())
        return super().prepareAlgorithm(parameters, context, feedback)

    def check(self, run: Run) -> None:
        """Refuse layers of something else."""
        from .covered import covers_assets  # with the report's words: not at QGIS's start

        source = run.source(self.COVERAGE)
        check_assets(source)
        covers_assets(source)
        find_date_fields(run.source().fields())

    def run_algorithm(self, run: Run) -> dict[str, Any]:
        """Read the points of each, plot them, and print."""
        from .covered import covers_assets
        from .ground import points_of

        coverage, source = run.source(self.COVERAGE), run.source()
        of_assets = covers_assets(coverage)
        chosen = _chosen(coverage, of_assets, run.integer(self.MOST))
        columns = find_date_fields(source.fields())
        reach = run.number(self.REACH) if of_assets else 0.0
        context = run.context.transformContext()
        to_points = QgsCoordinateTransform(coverage.sourceCrs(), source.sourceCrs(), context)
        reading = run.part(0, _READING).feedback
        covered = []
        for number, feature in enumerate(chosen):
            stop_if_cancelled(reading)
            shape = QgsGeometry(feature.geometry())
            if shape.transform(to_points) != Qgis.GeometryOperationResult.Success:
                raise InputError(
                    "{name} lies where the points' CRS has no place for it: choose layers of the same place.",
                    name=coverage.sourceName(),
                )
            covered.append(points_of(source, columns, shape, reach, self._scene, context))
            reading.setProgress(100 * (number + 1) / len(chosen))
        if not any(each.summary for each in covered):
            raise InputError(
                "No point of {points} lies in or near {name}: choose layers of the same place.",
                points=source.sourceName(),
                name=coverage.sourceName(),
            )
        words = [_words(coverage, feature, of_assets) for feature in chosen]
        with TemporaryDirectory(dir=QgsProcessingUtils.tempFolder()) as folder:
            plots = _plots(Path(folder), [day for day, _ in columns], covered, words)
            footer = self.tr(
                "{layer}. Points: {points}; red: away or down, blue: closer or up. InSAR Hotspots {version}"
            ).format(layer=coverage.sourceName(), points=source.sourceName(), version=plugin_version())
            return self._print(run, coverage, source.sourceCrs(), chosen, covered, words, plots, footer)

    def _print(
        self,
        run: Run,
        coverage: QgsProcessingFeatureSource,
        crs: QgsCoordinateReferenceSystem,
        chosen: list[QgsFeature],
        covered: list[CoveredPoints],
        words: list[SheetWords],
        plots: list[str],
        footer: str,
    ) -> dict[str, Any]:
        project = QgsProject()
        project.setTransformContext(run.context.transformContext())
        pages = _page_layer(covered, words, plots, footer, crs)
        layers = _map_layers(coverage, chosen, covered, crs, run.context, self._look)
        if not project.addMapLayers([pages, *layers]):
            raise QgsProcessingException(self.tr("The layers of the sheets cannot be made."))
        layout = make_layout(project, pages, layers, run.file(self.TEMPLATE))
        outputs: dict[str, Any] = {self.N_SHEETS: len(chosen)}
        target = Path(run.output_file(self.OUTPUT))
        problem = export_pdf(layout, str(target), run.part(_READING, 100).feedback)
        stop_if_cancelled(run.feedback)
        if problem:
            raise QgsProcessingException(
                self.tr("{file} cannot be written: {reason}").format(file=target.name, reason=problem)
            )
        outputs[self.OUTPUT] = str(target)
        saved = run.output_file(self.SAVED)
        if saved:
            if not save_template(layout, saved):
                raise QgsProcessingException(
                    self.tr("{file} cannot be written: {reason}").format(file=Path(saved).name, reason="")
                )
            outputs[self.SAVED] = saved
        return outputs


def _chosen(coverage: QgsProcessingFeatureSource, of_assets: bool, most: int) -> list[QgsFeature]:
    """Return the features of the sheets, in their order."""
    from .covered import plain_values

    features = [feature for feature in coverage.getFeatures() if not feature.geometry().isEmpty()]

    def rank(feature: QgsFeature) -> tuple[float, float]:
        values = plain_values(feature)
        if not of_assets:
            return float(values.get("hotspot") or 0), 0.0
        speed = values.get("v_up") or values.get("v_los") or 0.0
        level = values.get("level")
        return -float(-1 if level is None else level), -abs(float(speed))

    if of_assets:
        features = [feature for feature in features if plain_values(feature).get("n_points")]
    if not features:
        raise InputError(
            "{name} has nothing to make a sheet of: none of its assets has a point near.", name=coverage.sourceName()
        )
    return sorted(features, key=rank)[:most]


def _words(coverage: QgsProcessingFeatureSource, feature: QgsFeature, of_assets: bool) -> SheetWords:
    from .covered import asset_words, hotspot_words, plain_values

    values = plain_values(feature)
    if not of_assets:
        return hotspot_words(values)
    has_extent = QgsWkbTypes.geometryType(coverage.wkbType()) != Qgis.GeometryType.Point
    name = str(values.get(name_field(list(values))) or f"{coverage.sourceName()} {feature.id()}")
    return asset_words(values, name, has_extent)


def _plots(folder: Path, dates: list[date], covered: list[CoveredPoints], words: list[SheetWords]) -> list[str]:
    """Write the plot of each that has points as SVG, all with one axis; return the files, empty where there is none."""
    from ..report.plots import series_plot, series_range

    y_range = series_range([each.summary for each in covered if each.summary])
    files = []
    for number, (each, told) in enumerate(zip(covered, words)):
        if each.summary is None:
            files.append("")
            continue
        file = folder / f"{number}.svg"
        svg = series_plot(
            each.summary, dates, motion_colour(told.velocity), y_range, told.title, 640, 242, changed=told.changed
        )
        file.write_text(svg, encoding="utf-8")
        files.append(str(file))
    return files


def _page_layer(
    covered: list[CoveredPoints],
    words: list[SheetWords],
    plots: list[str],
    footer: str,
    crs: QgsCoordinateReferenceSystem,
) -> QgsVectorLayer:
    """Return what the atlas runs over: the view of each page, with its texts."""
    from ..report.map_picture import memory_layer

    fields = QgsFields()
    for name in _TEXTS:
        if not fields.append(QgsField(name, QMetaType.Type.QString)):
            raise ValueError(name)
    features = []
    for each, told, plot in zip(covered, words, plots):
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromRect(each.view))
        texts = [told.title, told.words, "\n".join(told.numbers), "\n".join(told.quality), plot, footer]
        feature.setAttributes(texts)
        features.append(feature)
    return memory_layer("pages", "Polygon", crs, features, fields)


def _map_layers(
    coverage: QgsProcessingFeatureSource,
    chosen: list[QgsFeature],
    covered: list[CoveredPoints],
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
    look: QgsVectorLayer | None,
) -> list[QgsVectorLayer]:
    """Return what the map shows, the first on top: the features as `look` shows them, the points around, the land."""
    from ..report.map_picture import ground_around, memory_layer

    kind = QgsWkbTypes.displayString(QgsWkbTypes.multiType(QgsWkbTypes.flatType(coverage.wkbType())))
    marked = memory_layer("covered", kind, coverage.sourceCrs(), chosen, coverage.fields())
    if look is not None and look.isValid() and look.renderer() is not None:
        marked.setRenderer(look.renderer().clone())
        if look.labelsEnabled() and look.labeling() is not None:
            marked.setLabeling(look.labeling().clone())
            marked.setLabelsEnabled(True)
    xy = np.concatenate([each.xy for each in covered])
    velocity = np.concatenate([each.velocity for each in covered])
    xy, first = np.unique(xy, axis=0, return_index=True)
    points = _velocity_points(xy, velocity[first], crs)
    view = QgsRectangle(covered[0].view)
    for each in covered[1:]:
        view.combineExtentWith(each.view)
    land = ground_around(xy, crs, view, context.transformContext()) if not crs.isGeographic() else None
    return [marked, points, *([land] if land else [])]


def _velocity_points(xy: np.ndarray, velocity: np.ndarray, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    from ..report.map_picture import memory_layer

    fields = QgsFields()
    if not fields.append(QgsField("velocity", QMetaType.Type.Double)):
        raise ValueError("velocity")
    features = []
    for (x, y), value in zip(xy.tolist(), velocity.tolist()):
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttributes([None if value != value else value])
        features.append(feature)
    layer = memory_layer("points", "Point", crs, features, fields)
    style_velocity(layer, usual_speed(velocity))
    return layer
