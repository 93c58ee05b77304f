"""What is told of assets and stations, as fields of layers; the names say whether motion is vertical."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsField
from qgis.PyQt.QtCore import QMetaType

from ...algorithms.assets.figures import DISAGREE, NO_POINTS, PLACED, TOLD, TOO_FEW, UNSURE
from ...algorithms.assets.shapes import LINE, POLYGON
from ...algorithms.days import date_of
from ...engine.requests import Assessed
from ..layers.new_fields import NewField
from .measures import Measure

__all__ = ["REASONS", "asset_fields", "name_field", "station_fields"]

_INTEGER, _REAL, _TEXT = QMetaType.Type.Int, QMetaType.Type.Double, QMetaType.Type.QString

_NAMES = ("name", "nome", "nombre", "label", "title", "ref", "address", "indirizzo")

REASONS = {
    TOLD: "",
    NO_POINTS: "no points",
    TOO_FEW: "too few points",
    PLACED: "points to one side",
    DISAGREE: "points disagree",
    UNSURE: "less sure than a tenth",
}
"""Values of the field `why_not`: why differential motion is not known."""


def name_field(fields: Sequence[str]) -> str:
    """Return the field of what assets are called, of those of a layer; empty where there is none."""
    return next((each for each in fields if each.lower() in _NAMES), "")


def asset_fields(found: Assessed, kind: int, measure: Measure, levels: Sequence[str], hotspots: bool) -> list[NewField]:
    """Return the fields of the assets.

    Parameters
    ----------
    found
        By the engine.
    kind
        Of the assets: of places, nothing is told that takes an extent.
    measure
        What the motion is.
    levels
        What the classes are called.
    hotspots
        Whether hotspots were given.
    """
    assets, motions = found.assets, found.motions
    side = "los" if measure is Measure.LINE_OF_SIGHT else "up"
    n = len(assets.n_points)
    fields = [
        NewField(QgsField("n_points", _INTEGER), assets.n_points),
        _real("bare_pct", 100 * assets.bare, 1),
        _text("measured", [measure.value] * n),
        _real(f"v_{side}", assets.velocity, 2),
        _real("v_err", assets.velocity_err, 2),
    ]
    if kind == LINE:
        fields.append(_real("v_fastest", assets.fastest, 2))
    if hotspots:
        fields.append(NewField(QgsField("hotspot", _INTEGER), assets.hotspot))
    if (motions.kind != "").any():
        days = [None if np.isnan(day) else date_of(round(day)).isoformat() for day in motions.change_day.tolist()]
        fields += [
            _text("motion", motions.kind.tolist()),
            _text("changed", days),
            _real("changed_e", motions.change_err, 0),
            _real("v_before", motions.before, 2),
            _real("v_after", motions.after, 2),
            _real("jump_mm", motions.jump, 1),
        ]
    if kind in (LINE, POLYGON):
        fields += _differential(found, kind, side)
    return [*fields, *_levels(assets.class_of, levels)]


def _differential(found: Assessed, kind: int, side: str) -> list[NewField]:
    """Return the fields of how one part moves against another; of a difference less sure than a tenth, its ends."""
    assets = found.assets
    sure = assets.why != UNSURE
    fields = []
    if found.years:
        fields += [
            _real(f"diff_{side}", np.where(sure, assets.difference, np.nan), 2),
            _real("diff_err", assets.difference_err, 2),
            _real("diff_low", np.maximum(assets.difference - 2 * assets.difference_err, 0.0), 1),
            _real("diff_high", assets.difference + 2 * assets.difference_err, 1),
        ]
    fields.append(_real(f"rate_{side}", np.where(sure, assets.rate, np.nan), 2))
    if found.years:
        fields += [
            _real("tilt" if side == "up" else "grad_los", assets.tilt, 3),
            _real("tilt_err" if side == "up" else "grad_err", assets.tilt_err, 3),
        ]
        if side == "up":
            fields += [_real("downhill", assets.downhill, 0)] if kind == POLYGON else []
            fields += [
                _real("beta", assets.distortion, 3),
                _real("beta_err", assets.distortion_err, 3),
                _real("deflection", assets.deflection, 3),
                _real("strain_h", assets.strain, 3),
                _real("strain_t", assets.tensile, 3),
            ]
            fields += [_real("worst_m", assets.worst, 1)] if kind == LINE else []
    fields.append(_text("why_not", [REASONS[why] for why in assets.why.tolist()]))
    return fields


def station_fields(
    found: Assessed, measure: Measure, line_ids: NDArray[np.int64], levels: Sequence[str]
) -> list[NewField]:
    """Return the fields of the stations of lines, which have these ids (a,); none of other assets."""
    stations = found.stations
    if stations is None:
        return []
    side = "los" if measure is Measure.LINE_OF_SIGHT else "up"
    fields = [
        NewField(QgsField("line", QMetaType.Type.LongLong), line_ids[stations.line]),
        _real("along_m", stations.along, 1),
        NewField(QgsField("n_points", _INTEGER), stations.n_points),
        _real(f"v_{side}", stations.velocity, 2),
    ]
    if found.years:
        fields += [_real(f"change_{side}", stations.change, 2), _real("change_err", stations.change_err, 2)]
        if side == "up":
            fields += [
                _real("tilt", stations.tilt, 3),
                _real("beta", stations.distortion, 3),
                _real("beta_err", stations.distortion_err, 3),
                _real("deflection", stations.deflection, 3),
                _real("strain_h", stations.strain, 3),
            ]
    return [*fields, *_levels(stations.class_of, levels)]


def _levels(class_of: NDArray[np.int64], levels: Sequence[str]) -> list[NewField]:
    known = [None if level < 0 else level for level in class_of.tolist()]
    names = [None if level is None else levels[level] for level in known]
    return [NewField(QgsField("level", _INTEGER), np.array(known, dtype=object)), _text("level_is", names)]


def _real(name: str, values: NDArray[Any], decimals: int) -> NewField:
    return NewField(QgsField(name, _REAL), np.asarray(values, dtype=np.float64), None, decimals)


def _text(name: str, values: Sequence[str | None]) -> NewField:
    return NewField(QgsField(name, _TEXT), np.array([value or None for value in values], dtype=object))
