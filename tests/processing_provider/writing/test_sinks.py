from __future__ import annotations

import math

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.layers.new_fields import NewField, output_fields
from insar_hotspots.processing_provider.writing import sinks
from insar_hotspots.processing_provider.writing.sinks import write_points
from qgis.core import QgsFeatureSink, QgsFeatureStore, QgsField, QgsFields, QgsProcessingException
from qgis.PyQt.QtCore import QMetaType


def field(name, kind=QMetaType.Type.Int):
    return QgsField(name, kind)


def test_an_added_field_takes_the_place_of_its_namesake():
    fields = QgsFields()
    for name in ("pid", "Cluster", "coherence"):
        fields.append(field(name, QMetaType.Type.QString))
    result = output_fields(fields, [field("hotspot"), field("cluster")])
    assert result.names() == ["pid", "cluster", "coherence", "hotspot"]
    assert result.at(1).type() == QMetaType.Type.Int


@pytest.fixture
def written(make_layer, as_source, feedback):
    """Write five points, of which those with ids 2, 4 and 5 were read, and return the rows of the output."""
    layer = make_layer(
        {"pid": QMetaType.Type.QString, "cluster": QMetaType.Type.QString},
        [((i, i), f"p{i}", "old") for i in range(5)],
    )

    def write(ids, clusters, velocities):
        new = [
            NewField(field("cluster"), np.array(clusters), set_aside=-1),
            NewField(field("v_rel", QMetaType.Type.Double), np.array(velocities, dtype=float)),
        ]
        store = QgsFeatureStore(output_fields(layer.fields(), [one.field for one in new]), layer.crs())
        assert write_points(as_source(layer), store, new, np.array(ids, dtype=np.int64), feedback) == 5
        assert [feature.geometry().asPoint().x() for feature in store.features()] == [0, 1, 2, 3, 4]
        return [feature.attributes() for feature in store.features()]

    return write


@pytest.mark.parametrize("block", [2, 1024])
def test_every_feature_is_written_and_those_set_aside_get_the_value_for_it(written, monkeypatch, block):
    monkeypatch.setattr(sinks, "_BLOCK_ROWS", block)
    rows = written([2, 4, 5], [7, 8, 9], [-1.5, math.nan, 2.0])
    assert [row[:2] for row in rows] == [["p0", -1], ["p1", 7], ["p2", -1], ["p3", 8], ["p4", 9]]
    assert [row[2] or None for row in rows] == [None, -1.5, None, None, 2.0]


def test_values_follow_the_feature_ids_in_any_order(written):
    assert [row[1] for row in written([5, 2, 4], [9, 7, 8], [0, 0, 0])] == [-1, 7, -1, 8, 9]


def test_with_no_point_read_all_are_set_aside(written):
    assert [row[1] for row in written([], [], [])] == [-1] * 5


class FailingSink(QgsFeatureStore):
    def addFeatures(self, features, flags=QgsFeatureSink.Flag.FastInsert):
        return False

    def lastError(self):
        return "disk full"


def test_a_sink_that_fails_is_reported_with_its_reason(planted_layer, as_source, feedback):
    with pytest.raises(QgsProcessingException, match=r"cannot be written .disk full.: check that the disk is not full"):
        write_points(as_source(planted_layer), FailingSink(), [], np.arange(3), feedback)


def test_cancelling_stops_the_writing(planted_layer, as_source, feedback, monkeypatch):
    monkeypatch.setattr(sinks, "_BLOCK_ROWS", 100)
    feedback.progressChanged.connect(lambda percentage: feedback.cancel())
    store = QgsFeatureStore(planted_layer.fields(), planted_layer.crs())
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        write_points(as_source(planted_layer), store, [], np.arange(3), feedback)
    assert len(store.features()) == 100
