"""Whether every library of the engine works."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path

import numpy as np

from ....algorithms.reporting import Reporter
from ...errors import EngineError
from ...requests import Check, Checked
from ..compiling import compiles

__all__ = ["check"]

_BUNDLED_MODEL = Path(__file__).resolve().parents[3] / "models" / "tcn_patterns_int8.onnx"


@compiles
def check(request: Check, reporter: Reporter) -> Checked:  # noqa: ARG001
    """Cluster and classify a tiny set with every library the engine is made of, and return their versions.

    Versions of libraries can fit on paper and break at the first call, so they are called.
    """
    from importlib.metadata import version

    from sklearn.metrics import silhouette_score
    from tslearn.metrics import cdist_soft_dtw

    from ....algorithms.clustering.soft_dtw import soft_dtw_distances
    from ....algorithms.clustering.time_series_kmeans import TimeSeriesKMeans
    from ....algorithms.networks.classifier import Classifier
    from ....algorithms.settings import SplitParameters
    from ....algorithms.space.covariogram import sample_covariogram
    from ....algorithms.space.spatial_split import split_clusters

    rng = np.random.default_rng(0)
    truth = np.repeat([0, 1], 10)
    days = np.linspace(0.0, 1.0, 12)
    series = np.where(truth[:, None] == 0, 0.0, -10.0 * days) + rng.normal(0.0, 0.1, (20, 12))
    reporter.log("Cluster 20 series by soft-DTW.")
    labels = TimeSeriesKMeans(n_clusters=2, random_state=0).fit(series).labels_
    reporter.progress(0.5)
    silhouette_score(series, labels)
    reporter.log("Compare soft-DTW with tslearn's.")
    ours, theirs = soft_dtw_distances(series, series[:2], 1.0), cdist_soft_dtw(series, series[:2], gamma=1.0)
    if not np.allclose(ours, theirs, rtol=1e-3, atol=1e-2):
        raise EngineError(
            "Soft-DTW of the engine under {prefix} differs from tslearn's by {difference:.3g} mm² on this processor; "
            "make the engine anew, and if that does not help, report it with the log.",
            prefix=sys.prefix,
            difference=np.abs(ours - theirs).max(),
        )
    reporter.log("Cluster 20 points in space.")
    places = np.column_stack([1000.0 * truth, np.zeros(20)]) + rng.normal(0.0, 1.0, (20, 2))
    patches = split_clusters(places, np.zeros(20, dtype=np.int64), SplitParameters(50.0, 3))
    if not (_same_partition(labels, truth) and _same_partition(patches, truth)):
        raise EngineError(
            "The engine's libraries under {prefix} run but give wrong clusters; make the engine anew.",
            prefix=sys.prefix,
        )
    reporter.log("Multiply 100 pairs of series.")
    sample_covariogram(places, series.astype(np.float32), n_pairs=100)
    reporter.log("Classify 20 series.")
    Classifier(_BUNDLED_MODEL).classify(np.repeat(series, 10, axis=1).astype(np.float32), np.arange(120.0))
    reporter.log("Find the hotspot of a small scene.")
    _check_detection()
    reporter.log("Read a raster of one cell.")
    _check_rasters()
    names = ["numpy", "scipy", "scikit-learn", "numba", "tslearn", "onnxruntime", "rasterio", "h5py"]
    versions = {"python": sys.version.split()[0], **{name: version(name) for name in names}}
    reporter.log(", ".join(f"{name} {number}" for name, number in versions.items()))
    return Checked(versions, sys.executable)


def _check_detection() -> None:
    """Run the whole chain, so that no user's first layer waits for its kernels to be compiled."""
    from ....algorithms.detection import detect_hotspots
    from ....algorithms.settings import ClusterSettings, DetectionSettings

    rng = np.random.default_rng(0)
    places = np.stack(np.meshgrid(np.arange(30.0), np.arange(30.0)), axis=-1).reshape(-1, 2) * 50
    days = np.arange(60) * 12
    sinks = np.hypot(*(places - places.mean(axis=0)).T) < 200
    series = rng.normal(0.0, 1.0, (len(places), len(days))) - np.outer(sinks, 20 * days / 365)
    found = detect_hotspots(
        places,
        series.astype(np.float32),
        [date(2020, 1, 1) + timedelta(days=int(day)) for day in days],
        DetectionSettings(0.2, ClusterSettings(max_clusters=3), 10_000, 0.0, 2.0, 3.0),
    )
    told = found.filtered.labels > 0
    if len(found.hotspots) != 1 or np.count_nonzero(told & sinks) < 0.9 * np.count_nonzero(sinks):
        raise EngineError(
            "The engine's libraries under {prefix} run but give wrong hotspots; make the engine anew.",
            prefix=sys.prefix,
        )


def _check_rasters() -> None:
    import h5py
    from rasterio.crs import CRS
    from rasterio.io import MemoryFile
    from rasterio.transform import from_origin

    from ....algorithms.rasters.grids import Band, GdalRaster
    from ....algorithms.rasters.sampling import sample_raster, transform_xy

    zone, degrees = CRS.from_epsg(32633), CRS.from_epsg(4326)
    place = np.array([[15.0, 45.0]])
    x, y = transform_xy(place, degrees, zone)[0]
    profile = {"driver": "GTiff", "width": 1, "height": 1, "count": 1, "dtype": "float32", "crs": zone}
    with MemoryFile() as file, h5py.File("check", "w", driver="core", backing_store=False):
        with file.open(transform=from_origin(x - 50, y + 50, 100, 100), **profile) as dataset:
            dataset.write(np.array([[[7.0]]], dtype=np.float32))
        if sample_raster(GdalRaster([Band(file.name)]), place, degrees).tolist() != [[7.0]]:
            raise EngineError(
                "The engine's libraries under {prefix} run but misread rasters; make the engine anew.",
                prefix=sys.prefix,
            )


def _same_partition(a: np.ndarray, b: np.ndarray) -> bool:
    return len(set(zip(a.tolist(), b.tolist()))) == len(set(a.tolist())) == len(set(b.tolist()))
