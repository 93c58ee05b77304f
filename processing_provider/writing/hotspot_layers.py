"""The three layers that hotspots are written to: points, outlines, ellipses."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsField,
    QgsProcessingFeatureSource,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)
from qgis.PyQt.QtCore import QMetaType

from ...algorithms.series.velocity import DAYS_PER_YEAR, usual_speed
from ..layers.new_fields import NewField
from ..layers.point_layer import PointLayer
from ..layers.run_facts import RunFacts
from ..running.run import Run
from ..running.strict_algorithm import StrictAlgorithm
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
    from ...engine.requests import Filtered

__all__ = ["ELLIPSES", "HOTSPOTS", "N_HOTSPOTS", "POINTS", "add_hotspot_outputs", "cluster_field", "write_hotspots"]

POINTS, HOTSPOTS, ELLIPSES, N_HOTSPOTS = "POINTS", "HOTSPOTS", "ELLIPSES", "N_HOTSPOTS"


def add_hotspot_outputs(algorithm: StrictAlgorithm) -> None:
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
                "velocity's standard error v_err; confidence in words; kind, how it moves; where the motion changed, "
                "the latest date (changed, give or take changed_e days), the velocities v_before and v_after (mm/yr), "
                "jump_mm, and course, all of the motion as dates and millimetres. Velocities are relative to the "
                "scene, whose own is v_scene; scale tells places from broad motion, inside in which broad motion a "
                "place lies, and v_around how fast that is there."
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
        algorithm.add_parameter(sink)
    algorithm.add_output(QgsProcessingOutputNumber(N_HOTSPOTS, tr("Number of hotspots")))


def cluster_field(name: str, values: NDArray[Any], set_aside: int | None = -1) -> NewField:
    """Return an integer label as a field of the points."""
    return NewField(QgsField(name, QMetaType.Type.Int), values, set_aside)


def write_hotspots(
    run: Run,
    source: QgsProcessingFeatureSource,
    points: PointLayer,
    label_fields: list[NewField],
    found: Filtered,
    patterns: bool = False,
    report: str = "",
    names: Mapping[int, str] | None = None,
    settings: dict[str, Any] | None = None,
    last_number: int = 0,
) -> tuple[dict[str, Any], HotspotFeatures]:
    """Write the three layers and have them styled.

    Parameters
    ----------
    run
    source, points
        What was read.
    label_fields
        Further fields of the points, before `hotspot` and `v_rel`.
    found
        By the engine.
    patterns
        Whether the hotspots were to get the name of their pattern.
    report
        File of the report; empty where none is made.
    names
        That people gave to hotspots, by number: a field `name` where there are any.
    settings
        Of the run, for the next one.
    last_number
        The largest of a run before.

    Returns
    -------
    outputs : dict
        Of the algorithm.
    written : HotspotFeatures
        What the layers of hotspots and ellipses hold.
    """
    rows, outlines = hotspot_rows(points, found.hotspot, found.hotspots, found.reach, found.scene_velocity)
    facts = RunFacts(
        tuple(found.scene_motion.tolist()),
        run.settled_path(report),
        settings=settings or {},
        last_number=max(last_number, *(row.hotspot for row in rows), 0),
    )
    to_layer = to_layer_transform(points, source, run.context)
    new_fields = [
        *label_fields,
        cluster_field("hotspot", found.hotspot, set_aside=0),
        NewField(QgsField("v_rel", QMetaType.Type.Double), found.v_rel),
    ]
    crs = source.sourceCrs()
    fields = hotspot_fields(patterns, bool(names))
    written = HotspotFeatures(
        rows,
        fields,
        hotspot_features(fields, rows, outlines, to_layer, names),
        dispersion_fields("hotspot"),
        ellipse_features("hotspot", map(as_dispersion, found.hotspots), to_layer),
    )
    outputs: dict[str, Any] = {N_HOTSPOTS: len(rows)}
    with safe_outputs(run, POINTS, HOTSPOTS, ELLIPSES):
        outputs[POINTS] = write_labelled_points(run, POINTS, source, new_fields, points)
        outputs[HOTSPOTS] = write_features(
            run, HOTSPOTS, written.outline_fields, Qgis.WkbType.MultiPolygon, crs, written.outlines
        )
        outputs[ELLIPSES] = write_features(
            run, ELLIPSES, written.ellipse_fields, Qgis.WkbType.Polygon, crs, written.ellipses
        )
    inside = np.abs(found.v_rel[found.hotspot > 0])
    years = (points.dates[-1] - points.dates[0]).days / DAYS_PER_YEAR
    attach(
        partial(style_hotspot_points, largest=float(inside.max(initial=0.0))),
        outputs[POINTS],
        run.context,
        {DISPLACEMENT_STYLE: partial(style_displacement, largest=usual_speed(found.v_rel) * years)},
        facts,
    )
    attach(style_hotspots, outputs[HOTSPOTS], run.context, facts=facts, announce=True)
    attach(style_ellipses, outputs[ELLIPSES], run.context, facts=facts)
    return outputs, written
