from __future__ import annotations

import numpy as np
import pytest
from insar_hotspots.algorithms.assets.damage import NOT_KNOWN, Criterion, Limits, classes_of, tensile_strain
from insar_hotspots.algorithms.errors import InputError

NONE = np.array([0.0])


def principal(strain, distortion):
    """The largest principal strain of the tensor with these entries."""
    return np.linalg.eigvalsh([[strain, distortion / 2], [distortion / 2, 0.0]]).max()


@pytest.mark.parametrize(("strain", "distortion"), [(0.0, 2.0), (1.0, 0.0), (0.7, 1.9), (3.0, 0.2)])
def test_the_strain_of_boscardin_and_cording_is_a_principal_strain(strain, distortion):
    found = tensile_strain(Criterion.BOSCARDIN_CORDING, np.array([distortion]), np.array([strain]))
    assert found[0] == pytest.approx(principal(strain, distortion))


@pytest.mark.parametrize(("category", "limit"), [(0, 0.5), (1, 0.75), (2, 1.5), (3, 3.0)])
def test_the_limits_of_burland_without_strain_are_those_of_his_chart(category, limit):
    # Where the lines of the chart for a length as large as the height meet the axis of no strain.
    ratio = 1.064 * limit
    for shift, expected in ((-0.01, category), (0.01, category + 1)):
        strain = tensile_strain(Criterion.BURLAND, np.array([ratio + shift]), NONE)
        assert classes_of(strain, NONE, Limits(Criterion.BURLAND).values)[0] == expected


def test_shortening_and_unknown_strain_add_nothing():
    for criterion in (Criterion.BOSCARDIN_CORDING, Criterion.BURLAND):
        bent = np.full(3, 1.2)
        found = tensile_strain(criterion, bent, np.array([0.0, -2.0, np.nan]))
        assert np.ptp(found) == 0


def test_a_class_is_told_only_where_two_errors_either_way_stay_in_neighbours():
    limits = (1.0, 2.0, 4.0)
    value, error = np.array([0.2, 1.5, 1.5, 9.0, np.nan, 1.5]), np.array([0.1, 0.2, 0.5, 1.0, 0.1, np.nan])
    assert classes_of(value, error, limits).tolist() == [0, 1, NOT_KNOWN, 3, NOT_KNOWN, NOT_KNOWN]


@pytest.mark.parametrize("values", [(), (2.0, 1.0), (0.0, 1.0), (1.0, 1.0)])
def test_limits_of_ones_own_must_grow(values):
    with pytest.raises(InputError, match="must be positive and grow"):
        Limits(Criterion.VELOCITY, values)
