"""The worker's entry: `PYTHON -I engine/__main__.py JOB_FOLDER`; without a folder it runs the job `Check`."""

from __future__ import annotations

import importlib.util
import json
import os
import sys
from pathlib import Path

# QGIS sets these for its own libraries on some systems; here they would lead rasterio's or Qt's copy astray. What must
# be gone before an interpreter starts (LD_LIBRARY_PATH and its kin) `client.worker_command` takes away.
_OF_QGIS = ("PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "GDAL_DRIVER_PATH", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH")


def prepare() -> None:
    """Drop what QGIS set for itself; make the plugin folder importable as `insar_hotspots`, whatever its name."""
    for name in _OF_QGIS:
        os.environ.pop(name, None)
    root = Path(__file__).resolve().parent.parent
    spec = importlib.util.spec_from_file_location(
        "insar_hotspots", root / "__init__.py", submodule_search_locations=[str(root)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"The plugin folder {root} is not complete")
    package = importlib.util.module_from_spec(spec)
    sys.modules["insar_hotspots"] = package
    spec.loader.exec_module(package)


def _main() -> int:
    prepare()
    from insar_hotspots.engine.install import python_problem

    if python_problem():
        return _refuse(python_problem())
    try:
        from insar_hotspots.engine.worker_side.tasks.registry import TASKS
        from insar_hotspots.engine.worker_side.worker import run_check, run_worker
    except ImportError as error:
        return _refuse(f"The engine's Python, {sys.executable}, cannot load a library that the plugin needs ({error}).")
    return run_worker(Path(sys.argv[1]), TASKS) if len(sys.argv) > 1 else run_check(TASKS)


def _refuse(sentence: str) -> int:
    print(json.dumps({"error": sentence}) if len(sys.argv) > 1 else sentence, flush=True)
    return 3


if __name__ == "__main__":
    sys.exit(_main())
