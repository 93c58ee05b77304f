from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from insar_hotspots.algorithms.series.robust import row_median, spread


@given(arrays("f8", array_shapes(min_dims=2, max_dims=3, max_side=7), elements=st.floats(-1e3, 1e3) | st.just(np.nan)))
def test_medians_of_rows_are_numpys(values):
    some = np.isfinite(values).any(axis=-1)
    np.testing.assert_allclose(row_median(values)[some], np.nanmedian(values[some], axis=-1))
    assert np.isnan(row_median(values)[~some]).all()


def test_the_spread_of_normal_values_is_their_standard_deviation_and_a_few_wild_ones_do_not_move_it():
    values = np.random.default_rng(0).normal(5.0, 2.0, 20_000)
    values[:200] = 1e6
    assert spread(values) == pytest.approx(2.0, rel=0.03)
