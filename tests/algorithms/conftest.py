from __future__ import annotations

from datetime import date, timedelta

import pytest


@pytest.fixture(scope="session")
def small_scene():
    """1600 points, 60 dates: two twins that sink, one bowl that steps up; noise, season and drift of the whole."""
    pytest.importorskip("scipy")
    from insar_hotspots.benchmarks.synthetic_scene import Bowl, make_scene

    twins = Bowl(0.25, 0.25, 110.0, -9.0, "linear"), Bowl(0.75, 0.70, 110.0, -9.0, "linear")
    return make_scene(40, 60, (*twins, Bowl(0.70, 0.20, 90.0, 8.0, "step")))


@pytest.fixture(scope="session")
def quiet_scene():
    """The same ground without bowls."""
    pytest.importorskip("scipy")
    from insar_hotspots.benchmarks.synthetic_scene import make_scene

    return make_scene(40, 60, ())


@pytest.fixture(scope="session")
def dates_of():
    """Turn a scene's days into dates."""

    def dates(days, first=date(2020, 1, 1)):
        return [first + timedelta(days=float(day)) for day in days]

    return dates


@pytest.fixture(scope="session")
def prepare():
    """Make a scene's series relative, leaving the scene as it is."""
    from insar_hotspots.algorithms.series import prepare_series, usable_series

    def prepared(scene, relative=True):
        usable = usable_series(scene.coordinates, scene.displacement.copy(), scene.days, 0.2)
        return prepare_series(usable, scene.days, relative)

    return prepared
