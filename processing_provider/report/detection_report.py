"""What the report of `detecthotspots` says, from the engine's result."""

from __future__ import annotations

from ...engine.job import TaskResult, plugin_version
from ..layers.point_layer import PointLayer
from ..styles.palette import motion_colour
from ..writing.hotspot_features import HotspotRow, as_dispersion
from .content import ChoiceCurve, CovariogramCurve, DrawnEllipse, MapPicture, ReportContent, SeriesSummary
from .hotspot_report import hotspot_report
from .hotspot_words import Direction

__all__ = ["detection_report"]


def detection_report(
    name: str,
    points: PointLayer,
    result: TaskResult,
    rows: list[HotspotRow],
    decisions: list[str],
    parameters: list[tuple[str, str]],
    direction: Direction,
    map_picture: MapPicture,
    label_field: str = "",
) -> str:
    """Return the report of a run of `detecthotspots` as one HTML page.

    Parameters
    ----------
    name, points
        The input layer.
    result
        Of the engine's task `detect`.
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
    """
    values, arrays = result.values, result.arrays
    sizes = {row["hotspot"]: row["n_points"] for row in rows}
    content = ReportContent(
        layer_name=name,
        dates=points.dates,
        n_points=values["n_used"],
        n_refused=points.n_refused + len(points.feature_ids) - values["n_used"],
        decisions=decisions,
        hotspots=rows,
        direction=direction,
        map_picture=map_picture,
        ellipses=[
            DrawnEllipse(hotspot["number"], as_dispersion(hotspot).ellipse, motion_colour(hotspot["v_mean"]))
            for hotspot in values["hotspots"]
        ],
        hotspot_series=[
            SeriesSummary(number, sizes[number], *curves)
            for number, curves in enumerate(arrays["hotspot_series"], start=1)
        ],
        cluster_series=[
            SeriesSummary(number, int((arrays["tcluster"] == number).sum()), *curves)
            for number, curves in enumerate(arrays.get("cluster_series", ()))
        ],
        covariogram=CovariogramCurve.of(values["covariogram"]),
        choices=ChoiceCurve.of_trials(values["trials"], values["n_clusters"]),
        dispersion_threshold=values["max_standard_distance"] or None,
        parameters=parameters,
        label_field=label_field,
        version=plugin_version(),
    )
    return hotspot_report(content)
