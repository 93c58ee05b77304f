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
    from insar_hotspots.algorithms.series.usable import ready_series, usable_series

    def prepared(scene, relative=True):
        usable = usable_series(scene.coordinates, scene.displacement.copy(), scene.days, 0.2)
        return ready_series(usable, scene.days, relative)

    return prepared


@pytest.fixture
def write_raster(tmp_path):
    """Write an array (rows, columns) or (bands, rows, columns) as a GeoTIFF in a folder of the test; give its path."""
    rasterio = pytest.importorskip("rasterio")
    import numpy as np
    from rasterio.transform import from_origin

    def write(name, values, transform=None, crs="EPSG:32633", descriptions=(), scale=None, offset=0.0, **profile):
        values = np.asarray(values)
        bands = values[None] if values.ndim == 2 else values
        path = tmp_path / name
        shape = {"count": len(bands), "height": bands.shape[1], "width": bands.shape[2]}
        transform = transform or from_origin(500000, 5000000, 100, 100)
        profile = {"driver": "GTiff", "dtype": bands.dtype, "crs": crs, "transform": transform, **shape, **profile}
        with rasterio.open(path, "w", **profile) as dataset:
            dataset.write(bands)
            for number, description in enumerate(descriptions, start=1):
                dataset.set_band_description(number, description)
            if scale is not None:
                dataset.scales, dataset.offsets = [scale] * len(bands), [offset] * len(bands)
        return path

    return write


@pytest.fixture(scope="session")
def mexico_city(tmp_path_factory):
    """The folder of the stack of Mexico City: 13 displacement rasters, coherence and elevation model."""
    from pathlib import Path
    from zipfile import ZipFile

    folder = tmp_path_factory.mktemp("rasters")
    with ZipFile(Path(__file__).resolve().parent.parent / "data" / "mexico_city_stack.zip") as archive:
        archive.extractall(folder)
    return folder / "mexico_city_stack"
