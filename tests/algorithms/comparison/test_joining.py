"""Series of two layers are joined where they overlap: offset and reference are taken out, errors are right."""

from __future__ import annotations

import numpy as np
import pytest
from insar_hotspots.algorithms.comparison.identity import partners_by_id
from insar_hotspots.algorithms.comparison.joining import join_series, partners, partners_by_place
from insar_hotspots.algorithms.errors import InputError

DAYS = 737_000 + 6.0 * np.arange(200)
YEARS = (DAYS - DAYS[0]) / 365.25
N = 300
OLD, NEW = slice(0, 150), slice(60, 200)


@pytest.fixture(scope="module")
def layers():
    """Two releases of one ground: each with its own noise of 1 mm, zero, and velocity of the reference."""
    rng = np.random.default_rng(3)
    truth = rng.normal(0, 4, N)[:, None] * YEARS + rng.normal(0, 3, (N, len(DAYS)))
    before = truth[:, OLD] + rng.normal(0, 1, (N, 150)) + rng.normal(0, 20, (N, 1))
    after = truth[:, NEW] + rng.normal(0, 1, (N, 140)) + rng.normal(0, 20, (N, 1)) + 0.5 * YEARS[NEW]
    return truth, before.astype(np.float32), after.astype(np.float32)


def join(before, after, partner=None, old=OLD, new=NEW):
    partner = np.arange(len(after)) if partner is None else partner
    earlier = np.empty((len(after), np.count_nonzero(DAYS[old] < DAYS[new][0])), dtype=np.float32)
    return join_series(before, DAYS[old], after, DAYS[new], partner, earlier), earlier


def test_the_joined_series_is_that_of_one_release(layers):
    truth, before, after = layers
    found, earlier = join(before, after)
    assert found.offset == pytest.approx(0.5, abs=4 * found.offset_error)
    assert found.offset_error < 0.1
    joined = np.hstack([earlier, after])
    # But for zero and reference both are the truth.
    left = joined - (truth + 0.5 * YEARS)
    left -= left[:, 60:].mean(axis=1, keepdims=True)
    assert np.std(left[:, :60].mean(axis=1)) < 0.25


def test_the_error_of_the_offset_is_what_it_is_off(layers):
    truth, before, after = layers
    found, earlier = join(before, after)
    off = (np.hstack([earlier, after]) - (truth + 0.5 * YEARS))[:, :60].mean(axis=1) - (
        after - (truth + 0.5 * YEARS)[:, NEW]
    ).mean(axis=1)
    # Of its own 1 mm noise the earlier part has as much again.
    assert np.std(off) == pytest.approx(np.median(found.error), rel=0.6)


def test_points_without_a_partner_have_no_earlier_dates(layers):
    _, before, after = layers
    partner = np.arange(N)
    partner[5] = -1
    found, earlier = join(before, after, partner)
    assert np.isnan(earlier[5]).all()
    assert np.isnan(found.error[5])
    assert np.isfinite(np.delete(earlier, 5, axis=0)).all()


def test_missing_values_stay_missing_and_move_nothing(layers):
    _, before, after = layers
    gappy = before.copy()
    gappy[7, [3, 80, 90]] = np.nan
    _, earlier = join(gappy, after)
    _, whole = join(before, after)
    assert np.isnan(earlier[7, 3])
    np.testing.assert_allclose(np.delete(earlier[7], 3), np.delete(whole[7], 3), atol=0.3)


def test_a_short_overlap_tells_no_velocity_of_the_reference(layers):
    _, before, after = layers
    found, _ = join(before[:, :80], after, old=slice(0, 80))
    assert found.offset == 0.0


def test_too_few_dates_in_common_are_refused(layers):
    _, before, after = layers
    with pytest.raises(InputError, match="have 3 dates in common, and at least 5 are needed"):
        join(before[:, :63], after, old=slice(0, 63))


def test_layers_apart_are_refused(layers):
    _, before, after = layers
    with pytest.raises(InputError, match="No point of the new layer is one of the earlier"):
        join(before, after, np.full(N, -1))


# --- which points are the same


def test_ids_tell_where_they_say_what_places_say():
    places = np.column_stack([np.arange(40) * 50.0, np.zeros(40)])
    order = np.random.default_rng(0).permutation(40)
    ids = [f"p{row}" for row in range(40)]
    by_id = partners_by_id(ids, [ids[row] for row in order])
    np.testing.assert_array_equal(partners(places, places[order] + 2.0, by_id), order)


def test_numbers_of_rows_are_no_ids():
    places = np.column_stack([np.arange(40) * 50.0, np.zeros(40)])
    order = np.random.default_rng(0).permutation(40)
    np.testing.assert_array_equal(partners(places, places[order] + 2.0, np.arange(40)), order)


def test_places_pair_each_point_once():
    before = np.column_stack([np.arange(30) * 40.0, np.zeros(30)])
    after = np.vstack([before[:20] + 3.0, [[1.0, 6.0], [9000.0, 0.0]]])
    found = partners_by_place(before, after)
    assert found[1:20].tolist() == list(range(1, 20))
    assert found[21] == -1
    assert len(np.unique(found[found >= 0])) == np.count_nonzero(found >= 0)


def test_points_without_an_id_have_no_partner():
    assert partners_by_id(["a", ""], ["", "a", "b"]).tolist() == [-1, 0, -1]
