"""`updateseries`: new dates, or a new release, joined to the series of a layer that was analysed before."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsField,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)
from qgis.PyQt.QtCore import QMetaType

from ..algorithms.comparison.identity import partners_by_id
from ..algorithms.tables.columns import IDENTIFIERS
from ..algorithms.tables.dates import date_field
from ..engine.qgis_side.client import JobFolder
from .base import HotspotAlgorithm
from .files.output_file import check_outputs
from .geopackage.table import GeoPackageTable, input_table
from .layers.metric_crs import transform_points
from .layers.new_fields import NewField
from .layers.point_layer import FieldsBeside, PointLayer, check_source, find_date_fields, read_point_layer
from .running.run import Run
from .writing.outputs import safe_outputs, write_labelled_points

__all__ = ["UpdateSeries"]

_DECIMALS = 3


class UpdateSeries(HotspotAlgorithm):
    """Joins old and new series where they overlap."""

    ID = "updateseries"
    TITLE = "Update series"
    GROUP = "input"
    TAGS = ("new dates", "release", "join", "append", "extend", "merge")
    HELP = (
        "Joins a new release, or a layer with new dates, to one that was analysed before. Points are matched by their "
        "ids, or else by place. A new series stays as it is; before its first date comes the earlier one, moved onto "
        "it by the mean difference over the dates that both have, and freed of what the references differ by in "
        "velocity. The log says how well the offset is known, and how many points have no match.<br><br>"
        "The result is a layer for <i>Detect hotspots</i>: give it the hotspots of last time, and they keep their "
        "numbers."
    )

    BEFORE = "BEFORE"
    OUTPUT = "OUTPUT"

    _before: GeoPackageTable | None = None

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002  QGIS's signature
        """Declare the parameters."""
        self.add_layer_parameter(self.tr("New point layer"))
        before = QgsProcessingParameterFeatureSource(
            self.BEFORE, self.tr("Point layer analysed before"), [Qgis.ProcessingSourceType.VectorPoint]
        )
        before.setHelp(self.tr("Its series must go on into the time of the new layer: five dates in common at least."))
        self.add_parameter(before)
        output = QgsProcessingParameterFeatureSink(
            self.OUTPUT, self.tr("Updated series"), Qgis.ProcessingSourceType.VectorPoint
        )
        output.setHelp(
            self.tr(
                "The new layer with the earlier dates, and join_err, the standard error in mm of the offset between "
                "the two; both are NULL at points that the earlier layer has not."
            )
        )
        self.add_parameter(output)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Look at the layers while still in their thread."""
        self._before = input_table(Run(self, parameters, context, feedback), self.BEFORE)
        return super().prepareAlgorithm(parameters, context, feedback)

    def check(self, run: Run) -> None:
        """Refuse layers without series."""
        check_outputs(run, self.BEFORE)
        check_source(run.source(self.BEFORE))
        for name in (self.INPUT, self.BEFORE):
            find_date_fields(run.source(name).fields())

    def n_new_fields(self, run: Run) -> dict[str, int]:
        """Return how many fields are added."""
        return {self.OUTPUT: 1 + len(self._earlier(run))}

    def run_algorithm(self, run: Run) -> dict[str, Any]:
        """Read both layers, join them in the engine, write."""
        # Needed by a run only, not at QGIS's start.
        from ..engine.requests import JoinSeries as Request
        from ..engine.requests import Series

        sources = [run.source(self.BEFORE), run.source(self.INPUT)]
        ids = _id_field(sources)
        beside = FieldsBeside(identifiers=[ids] if ids else [])
        with JobFolder() as job:
            layers: list[PointLayer] = []
            for place, (source, table) in enumerate(zip(sources, (self._before, self._table))):
                run.feedback.pushInfo(f"{source.sourceName()}:")
                part, file = run.part(25 * place, 25 * (place + 1)), job.file(f"displacement_{place}")
                layers.append(read_point_layer(source, [], run.context, part.feedback, file, beside, table))
            before, after = layers
            metres = transform_points(
                before.coordinates, before.metric_crs, after.metric_crs, run.context.transformContext()
            )
            n_earlier = sum(day < after.dates[0] for day in before.dates)
            request = Request(
                Series(metres, job.open("displacement_0"), before.dates),
                Series(after.coordinates, job.open("displacement_1"), after.dates),
                job.array("earlier", (len(after.feature_ids), n_earlier), np.float32),
                partners_by_id(*(each.identifiers[ids].tolist() for each in layers)) if ids else None,
            )
            found = job.run(request, run.part(50, 70).feedback)
            new_fields = [
                _number(date_field(day), request.earlier[:, column]) for column, day in enumerate(found.dates)
            ]
            new_fields.append(_number("join_err", found.error))
            with safe_outputs(run, self.OUTPUT):
                destination = write_labelled_points(run.part(70, 100), self.OUTPUT, sources[1], new_fields, after)
            del new_fields, found, request  # Windows removes no folder with a file that is mapped
        return {self.OUTPUT: destination}

    def _earlier(self, run: Run) -> list[str]:
        first = find_date_fields(run.source().fields())[0][0]
        return [name for day, name in find_date_fields(run.source(self.BEFORE).fields()) if day < first]


def _id_field(sources: list[QgsProcessingFeatureSource]) -> str:
    """Return the field of ids that both layers have; empty where there is none."""
    names = [set(source.fields().names()) for source in sources]
    return next((each for each in IDENTIFIERS if all(each in there for there in names)), "")


def _number(name: str, values: NDArray[Any]) -> NewField:
    return NewField(QgsField(name, QMetaType.Type.Double), values, decimals=_DECIMALS)
