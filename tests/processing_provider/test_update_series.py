"""Updating series through the Toolbox: what is written, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.update_series import UpdateSeries
from qgis.PyQt.QtCore import QMetaType

pytestmark = pytest.mark.usefixtures("engine")

N, N_DATES = 12, 60
SERIES = np.outer(np.arange(N), np.arange(N_DATES)) * 0.1
OLD, NEW = slice(0, 40), slice(25, N_DATES)


@pytest.fixture
def release(make_layer, date_names):
    """Make a layer of points 25 m apart with some of the dates."""

    def make(dates, rows=range(N), ids=True, shift=0.0, offset=0.0):
        names = date_names(N_DATES)[dates]
        kinds = {"pid": QMetaType.Type.QString, **dict.fromkeys(names, QMetaType.Type.Double)}
        features = [
            ((500000 + 25 * row + shift, 4300000), f"P{row}" if ids else None, *(SERIES[row, dates] + offset).tolist())
            for row in rows
        ]
        return make_layer(kinds, features, name="release")

    return make


@pytest.mark.parametrize("ids", [True, False])
def test_earlier_dates_come_before_the_new_ones(run_algorithm, open_layer, release, date_names, ids, feedback):
    before, new = release(OLD, ids=ids), release(NEW, range(2, N), ids, shift=1.0, offset=7.0)
    layer = open_layer(run_algorithm(UpdateSeries, INPUT=new, BEFORE=before, OUTPUT="memory:")["OUTPUT"])
    names = date_names(N_DATES)
    assert set(names) <= set(layer.fields().names())
    features = list(layer.getFeatures())
    assert len(features) == N - 2
    for row, feature in enumerate(features, start=2):
        np.testing.assert_allclose([feature[name] for name in names], SERIES[row] + 7.0, atol=2e-3)
        assert feature["join_err"] == pytest.approx(0.0, abs=1e-3)
    assert any(
        "10 of 10 points of the new layer are joined, 0 are new; 2 of the earlier" in one for one in feedback.infos
    )


def test_points_are_matched_by_their_ids_however_many(run_algorithm, open_layer, make_layer, save_layer, date_names):
    n = 1200  # more than a field of classes may hold

    def layer(dates, numbers, name):
        names = date_names(30)[dates]
        kinds = {"pid": QMetaType.Type.QString, **dict.fromkeys(names, QMetaType.Type.Double)}
        features = [
            ((500000 + 25 * place, 4300000), f"P{number}", *(number * 0.01 * np.arange(30)[dates]).tolist())
            for place, number in enumerate(numbers)
        ]
        return save_layer(make_layer(kinds, features, name=name), f"{name}.gpkg")

    before, new = layer(slice(0, 20), range(n), "before"), layer(slice(10, 30), range(n), "new")
    joined = open_layer(run_algorithm(UpdateSeries, INPUT=new, BEFORE=before, OUTPUT="memory:")["OUTPUT"])
    for feature in joined.getFeatures():
        number = int(feature["pid"][1:])
        assert feature[date_names(30)[0]] == pytest.approx(0.0, abs=2e-3)
        assert feature[date_names(30)[29]] == pytest.approx(number * 0.29)


def test_points_that_are_new_have_no_earlier_dates(run_algorithm, open_layer, release, date_names):
    before, new = release(OLD, range(10)), release(NEW)
    layer = open_layer(run_algorithm(UpdateSeries, INPUT=new, BEFORE=before, OUTPUT="memory:")["OUTPUT"])
    last = list(layer.getFeatures())[-1]
    assert not isinstance(last[date_names(1)[0]], float)
    assert not isinstance(last["join_err"], float)
    assert last[date_names(N_DATES)[-1]] == pytest.approx(SERIES[-1, -1])


def test_a_release_in_metres_is_refused(refusal, release):
    metres = release(NEW)
    dates = [at for at, field in enumerate(metres.fields()) if field.name().startswith("D2")]
    changed = {each.id(): {at: each[at] / 1000 for at in dates} for each in metres.getFeatures()}
    assert metres.dataProvider().changeAttributeValues(changed)
    assert "are not in the same unit" in refusal(UpdateSeries, INPUT=metres, BEFORE=release(OLD), OUTPUT="memory:")


def test_what_cannot_be_joined_is_refused(refusal, release):
    apart = refusal(UpdateSeries, INPUT=release(slice(38, 60)), BEFORE=release(OLD), OUTPUT="memory:")
    assert "The layers have 2 dates in common, and at least 5 are needed" in apart
    elsewhere = refusal(UpdateSeries, INPUT=release(NEW, ids=False, shift=9e4), BEFORE=release(OLD), OUTPUT="memory:")
    assert "No point of the new layer is one of the earlier" in elsewhere
