"""The layer of a comparison: the hotspots of the later run, and those that are no more, with what happened to each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from qgis.core import QgsFeature, QgsFields

from ...algorithms.comparison.comparison import Compared
from ...algorithms.comparison.row import ComparisonRow, comparison_row
from ..layers.compared_run import ComparedHotspots
from .hotspot_features import field_of, hotspot_fields

__all__ = ["comparison_features", "comparison_fields"]


def comparison_fields() -> QgsFields:
    """Return the fields of a hotspot layer, then those of the comparison."""
    made = hotspot_fields(patterns=True)
    for each in fields(ComparisonRow):
        made.append(field_of(each))
    return made


def comparison_features(
    hotspots: Sequence[Compared], before: ComparedHotspots, after: ComparedHotspots
) -> list[QgsFeature]:
    """Return a feature for each hotspot; what is only in the earlier run keeps its outline and has no number."""
    layer_fields = comparison_fields()
    features = []
    for each in hotspots:
        side, number = (after, each.hotspot) if each.hotspot else (before, each.before[0])
        values = {**side.values[number], **vars(comparison_row(each)), "hotspot": each.hotspot or None}
        feature = QgsFeature(layer_fields)
        feature.setAttributes([values.get(name) for name in layer_fields.names()])
        feature.setGeometry(side.outlines[number])
        features.append(feature)
    return features
