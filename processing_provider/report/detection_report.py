"""What the report of `detecthotspots` says, from the engine's result."""

from __future__ import annotations

from ...algorithms.hotspots.row import HotspotRow
from ...engine.job import plugin_version
from ...engine.requests import Detected
from ..layers.point_layer import PointLayer
from ..styles.palette import motion_colour
from .content import ChoiceCurve, DrawnEllipse, MapPicture, ReportContent, SeriesSummary, cluster_summaries
from .hotspot_report import hotspot_report
from .hotspot_words import Direction

__all__ = ["detection_report"]


def detection_report(
    name: str,
    points: PointLayer,
    found: Detected,
    rows: list[HotspotRow],
    decisions: list[str],
    parameters: list[tuple[str, str]],
    direction: Direction,
    map_picture: MapPicture,
    label_field: str = "",
    by_motion: bool = False,
) -> str:
    """Return the report of a run of `detecthotspots` as one HTML page.

    Parameters
    ----------
    name, points
        The input layer.
    found
        By the engine.
    rows
        Attributes of the hotspot layer.
    decisions
        Log lines.
    parameters
        Description and value of each input.
    direction
        What the sign of the displacement means.
    map_picture
        Of the result.
    label_field
        Whose labels took the place of temporal clusters; empty where none did.
    by_motion
        Whether the search was for motion that neighbours share.
    """
    content = ReportContent(
        layer_name=name,
        dates=points.dates,
        n_points=found.n_used,
        n_refused=points.n_refused + len(points.feature_ids) - found.n_used,
        decisions=decisions,
        hotspots=rows,
        direction=direction,
        map_picture=map_picture,
        ellipses=[DrawnEllipse(each.number, each.ellipse, motion_colour(each.v_mean)) for each in found.hotspots],
        hotspot_series=[
            SeriesSummary(hotspot.number, hotspot.n_points, *curves)
            for hotspot, curves in zip(found.hotspots, found.hotspot_series)
        ],
        cluster_series=cluster_summaries(found.clustered) if found.clustered else [],
        covariogram=found.covariogram,
        choices=(
            ChoiceCurve.of_trials(found.clustered.trials, len(found.clustered.cluster_series))
            if found.clustered
            else []
        ),
        dispersion_threshold=found.max_standard_distance,
        parameters=parameters,
        label_field=label_field,
        by_motion=by_motion,
        version=plugin_version(),
    )
    return hotspot_report(content)
