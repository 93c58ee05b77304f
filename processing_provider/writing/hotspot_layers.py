"""The three layers that hotspots are written to: points, outlines, ellipses."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsField,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)
from qgis.PyQt.QtCore import QMetaType

from ...algorithms.series.velocity import DAYS_PER_YEAR, usual_speed
from ..base import HotspotAlgorithm
from ..layers.new_fields import NewField
from ..layers.point_layer import PointLayer
from ..layers.run_facts import RunFacts
from ..styles.displacement import DISPLACEMENT_STYLE, style_displacement
from ..styles.dressing import attach
from ..styles.renderers import style_ellipses, style_hotspot_points, style_hotspots
from .hotspot_features import (
    HotspotFeatures,
    as_dispersion,
    dispersion_fields,
    ellipse_features,
    hotspot_features,
    hotspot_fields,
    hotspot_rows,
    to_layer_transform,
)
from .outputs import safe_outputs, write_features, write_labelled_points

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ...engine.job import TaskResult

__all__ = ["ELLIPSES", "HOTSPOTS", "N_HOTSPOTS", "POINTS", "add_hotspot_outputs", "cluster_field", "write_hotspots"]

POINTS, HOTSPOTS, ELLIPSES, N_HOTSPOTS = "POINTS", "HOTSPOTS", "ELLIPSES", "N_HOTSPOTS"


def add_hotspot_outputs(algorithm: HotspotAlgorithm) -> None:
    """Add POINTS, HOTSPOTS and ELLIPSES, and the number N_HOTSPOTS."""
    tr = algorithm.tr
    for name, title, kind, text in (
        (
            POINTS,
            tr("Points with hotspots"),
            Qgis.ProcessingSourceType.VectorPoint,
            tr("The input with the fields hotspot (0 = none) and v_rel, the velocity relative to the scene in mm/yr."),
        ),
        (
            HOTSPOTS,
            tr("Hotspots"),
            Qgis.ProcessingSourceType.VectorPolygon,
            tr(
                "One outline per hotspot, 1 being the fastest, with its points, area, velocities and spread; the mean "
                "velocity's standard error v_err; confidence in words; where the motion changed, the latest date "
                "(changed, give or take changed_e days), the velocities v_before and v_after (mm/yr), jump_mm, and "
                "course, all of the motion as dates and millimetres. Velocities are relative to the scene, whose own "
                "is v_scene."
            ),
        ),
        (
            ELLIPSES,
            tr("Hotspot ellipses"),
            Qgis.ProcessingSourceType.VectorPolygon,
            tr("One deviational ellipse per hotspot."),
        ),
    ):
        sink = QgsProcessingParameterFeatureSink(name, title, kind, optional=name != HOTSPOTS)
        sink.setHelp(text)
        algorithm.addParameter(sink)
    algorithm.addOutput(QgsProcessingOutputNumber(N_HOTSPOTS, tr("Number of hotspots")))


def cluster_field(name: str, values: NDArray[Any], set_aside: int | None = -1) -> NewField:
    """Return an integer label as a field of the points."""
    return NewField(QgsField(name, QMetaType.Type.Int), values, set_aside)


def write_hotspots(
    algorithm: HotspotAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    source: QgsProcessingFeatureSource,
    points: PointLayer,
    label_fields: list[NewField],
    result: TaskResult,
    reach: float,
    patterns: bool = False,
    report: str = "",
) -> tuple[dict[str, Any], HotspotFeatures]:
    """Write the three layers and have them styled.

    Parameters
    ----------
    algorithm, parameters, context, feedback
        Of the run.
    source, points
        What was read.
    label_fields
        Further fields of the points, before `hotspot` and `v_rel`.
    result
        Of the engine: arrays `hotspot` and `v_rel`, and `hotspots`, `scene_velocity` and `scene_motion`.
    reach : float, m
        Distance at which two points count as neighbours.
    patterns
        Whether the hotspots were to get the name of their pattern.
    report
        File of the report; empty where none is made.

    Returns
    -------
    outputs : dict
        Of the algorithm.
    written : HotspotFeatures
        What the layers of hotspots and ellipses hold.
    """
    labels, v_rel = result.arrays["hotspot"], result.arrays["v_rel"]
    hotspots = result.values["hotspots"]
    rows, outlines = hotspot_rows(points, labels, hotspots, reach, result.values["scene_velocity"])
    facts = RunFacts(tuple(result.values["scene_motion"]), report)
    to_layer = to_layer_transform(points, source, context)
    new_fields = [
        *label_fields,
        cluster_field("hotspot", labels, set_aside=0),
        NewField(QgsField("v_rel", QMetaType.Type.Double), v_rel),
    ]
    crs = source.sourceCrs()
    fields = hotspot_fields(patterns)
    written = HotspotFeatures(
        rows,
        fields,
        hotspot_features(fields, rows, outlines, to_layer),
        dispersion_fields("hotspot"),
        ellipse_features("hotspot", map(as_dispersion, hotspots), to_layer),
    )
    outputs: dict[str, Any] = {N_HOTSPOTS: len(rows)}
    with safe_outputs(algorithm, parameters, [POINTS, HOTSPOTS, ELLIPSES], context):
        outputs[POINTS] = write_labelled_points(
            algorithm, parameters, POINTS, context, source, new_fields, points, feedback
        )
        outputs[HOTSPOTS] = write_features(
            algorithm,
            parameters,
            HOTSPOTS,
            context,
            written.outline_fields,
            Qgis.WkbType.MultiPolygon,
            crs,
            written.outlines,
        )
        outputs[ELLIPSES] = write_features(
            algorithm,
            parameters,
            ELLIPSES,
            context,
            written.ellipse_fields,
            Qgis.WkbType.Polygon,
            crs,
            written.ellipses,
        )
    inside = np.abs(v_rel[labels > 0])
    years = (points.dates[-1] - points.dates[0]).days / DAYS_PER_YEAR
    attach(
        partial(style_hotspot_points, largest=float(inside.max(initial=0.0))),
        outputs[POINTS],
        context,
        {DISPLACEMENT_STYLE: partial(style_displacement, largest=usual_speed(v_rel) * years)},
        facts,
    )
    attach(style_hotspots, outputs[HOTSPOTS], context, facts=facts, announce=True)
    attach(style_ellipses, outputs[ELLIPSES], context, facts=facts)
    return outputs, written
