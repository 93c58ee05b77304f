"""Bytes as a stack of rasters for the engine: HDF5 of MintPy, MiaplPy and LiCSBAS, netCDF, GeoTIFF.

`scripts/fuzz SECONDS stacks` runs it under atheris. A file becomes points or is refused in a sentence; anything else is
a find. MATLAB's files are not among them: SciPy's reader ends the process on some damaged ones, which is what the
worker is there for.
"""

from __future__ import annotations

import io
import sys
import tempfile
import warnings
from pathlib import Path

import atheris
import h5py
import numpy as np
import rasterio
from rasterio.io import MemoryFile

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "build" / "plugins"))

with atheris.instrument_imports(include=["insar_hotspots"]):
    from insar_hotspots.algorithms.errors import InputError
    from insar_hotspots.algorithms.rasters.points import StackSampler
    from insar_hotspots.algorithms.rasters.stack import open_stack

FOLDER = Path(tempfile.mkdtemp())
SUFFIXES = (".h5", ".he5", ".nc", ".tif")
DAYS = ("20180106", "20180118", "20180130")
CUBE = np.arange(36, dtype=np.float32).reshape(3, 3, 4)
PLACE = {"X_FIRST": "10", "Y_FIRST": "50", "X_STEP": "0.001", "Y_STEP": "-0.001", "X_UNIT": "degrees"}
EOS = "HDFEOS/GRIDS/timeseries"


def hdf5(datasets: dict[str, object], attributes: dict[str, str] | None = None) -> bytes:
    """Return a file of HDF5 with these datasets."""
    data = io.BytesIO()
    with h5py.File(data, "w") as file:
        for name, values in datasets.items():
            file[name] = values
        for name, text in (attributes or {}).items():
            file.attrs[name] = text
    return data.getvalue()


def seeds() -> list[bytes]:
    """Give files to start from; the first byte chooses the suffix."""
    names = np.array([day.encode() for day in DAYS])
    corner = {"corner_lat": 50.0, "corner_lon": 10.0, "post_lat": -0.001, "post_lon": 0.001}
    files = [
        b"\0" + hdf5({"timeseries": CUBE, "date": names}, {"FILE_TYPE": "timeseries", **PLACE}),
        b"\0" + hdf5({"cum": CUBE, "imdates": np.array(DAYS, dtype=np.int32), **corner}),
        b"\1" + hdf5({f"{EOS}/observation/displacement": CUBE, f"{EOS}/observation/date": names,
                      f"{EOS}/quality/mask": np.ones((3, 4), bool)}, {"FILE_TYPE": "HDFEOS", **PLACE}),
    ]  # fmt: skip
    with MemoryFile() as memory:
        shape = {"width": 4, "height": 3, "count": 3}
        transform = rasterio.Affine(0.001, 0, 10, 0, -0.001, 50)
        with memory.open(driver="GTiff", dtype="float32", crs="EPSG:4326", transform=transform, **shape) as dataset:
            dataset.write(CUBE)
            dataset.descriptions = DAYS
        files.append(b"\3" + memory.read())
    return files


def one_file(data: bytes) -> None:
    """Read one file; whatever is no sentence goes up to atheris."""
    if not data:
        return
    path = FOLDER / f"stack{SUFFIXES[data[0] % len(SUFFIXES)]}"
    path.write_bytes(data[1:])
    try:
        for _ in StackSampler(open_stack([str(path)])).points():
            pass
    except InputError as error:
        assert "\n" not in str(error).strip() and len(str(error)) > 10
    finally:
        path.unlink()


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    corpus = FOLDER / "corpus"
    corpus.mkdir()
    for number, seed in enumerate(seeds()):
        (corpus / str(number)).write_bytes(seed)
    limits = [f"-max_total_time={sys.argv[1]}", "-max_len=20000", "-rss_limit_mb=4096", "-timeout=60"]
    atheris.Setup([sys.argv[0], *limits, str(corpus)], one_file)
    atheris.Fuzz()
