"""Three kinds of room, one direction: read from the imports themselves."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("algorithms", "engine", "processing_provider", "ui")
SHIPPED = [
    *(ROOT / name for name in ("__init__.py", "plugin.py", "translation.py")),
    *sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py")),
]

WORKER = {
    f"engine/{name}.py"
    for name in ("__init__", "__main__", "compiling", "errors", "install", "job", "row_file", "tasks", "worker")
}
"""What runs without QGIS."""
QGIS_SIDE = [path for path in SHIPPED if path.relative_to(ROOT).parts[0] != "algorithms"]
OF_QGIS = {"qgis", "processing", "osgeo", "numpy", "insar_hotspots"}
PLOTS = {"ui/plot_library.py", "ui/series_plot.py"}
"""What may import pyqtgraph; the second at once, so that nothing else may import it but inside a function."""
STANDARD = set(sys.stdlib_module_names)


def imports(path: Path) -> set[str]:
    """Return what a module imports at any depth of its code, as dotted names; relative ones from `insar_hotspots`."""
    package = ["insar_hotspots", *path.relative_to(ROOT).parts[:-1]]
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            start = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            base = ".".join(part for part in (start, node.module) if part)
            found |= {f"{base}.{alias.name}" for alias in node.names}
    return found


def top(name: str) -> str:
    return name.partition(".")[0]


def room(name: str) -> str:
    """Return the room of the package that an import enters, or an empty string."""
    parts = name.split(".")
    return parts[1] if parts[0] == "insar_hotspots" and len(parts) > 1 else ""


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def parametrized(paths):
    return pytest.mark.parametrize("path", paths, ids=named)


@parametrized(SHIPPED)
def test_imports_inside_the_package_are_relative(path):
    absolute = [
        node
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if (isinstance(node, ast.ImportFrom) and not node.level and top(node.module) == "insar_hotspots")
        or (isinstance(node, ast.Import) and any(top(alias.name) == "insar_hotspots" for alias in node.names))
    ]
    # The worker's entry is a script: it registers the package first.
    assert not absolute or named(path) == "engine/__main__.py"


@parametrized([path for path in SHIPPED if named(path).startswith("algorithms/")])
def test_the_numerics_know_neither_qgis_nor_another_room(path):
    names = imports(path)
    assert not {top(name) for name in names} & {"qgis", "osgeo", "processing", "PyQt5", "PyQt6"}
    assert {room(name) for name in names} <= {"", "algorithms"}


@parametrized([path for path in SHIPPED if named(path) in WORKER])
def test_the_worker_knows_no_qgis(path):
    names = imports(path)
    assert not {top(name) for name in names} & {"qgis", "osgeo", "processing", "PyQt5", "PyQt6"}
    assert {room(name) for name in names} <= {"", "algorithms", "engine"}
    of_engine = {name.split(".")[2] for name in names if room(name) == "engine"}
    assert not of_engine & {"client", "environment"}


@parametrized([path for path in SHIPPED if named(path).startswith("engine/")])
def test_the_engine_knows_neither_toolbox_nor_windows(path):
    assert not {room(name) for name in imports(path)} & {"processing_provider", "ui"}


@parametrized([path for path in SHIPPED if named(path).startswith("processing_provider/")])
def test_the_toolbox_knows_no_windows(path):
    assert "ui" not in {room(name) for name in imports(path)}


@parametrized([path for path in QGIS_SIDE if named(path) not in WORKER])
def test_qgis_loads_only_what_it_ships(path):
    plots = {"pyqtgraph"} if named(path) in PLOTS else set()
    assert {top(name) for name in imports(path)} <= STANDARD | OF_QGIS | plots


@parametrized([path for path in SHIPPED if named(path) not in WORKER])
def test_qt_comes_by_way_of_qgis(path):
    assert not {top(name) for name in imports(path)} & {"PyQt5", "PyQt6", "sip"}


def in_qgis(path: Path, seen: set[Path]) -> set[str]:
    """Return the foreign packages that importing a module brings along at once, through our own modules."""
    if path in seen:
        return set()
    seen.add(path)
    package = path.relative_to(ROOT).parts[:-1]
    found: set[str] = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Import):
            found |= {top(alias.name) for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(top(node.module))
        elif isinstance(node, ast.ImportFrom):
            folder = ROOT.joinpath(*package[: len(package) - node.level + 1], *(node.module or "").split("."))
            for target in (folder.with_suffix(".py"), *(folder / f"{alias.name}.py" for alias in node.names)):
                if target.is_file():
                    found |= in_qgis(target, seen)
    return found


@parametrized([path for path in QGIS_SIDE if named(path) not in WORKER | {"ui/series_plot.py"}])
def test_nothing_foreign_comes_along_through_our_own_modules(path):
    assert in_qgis(path, set()) <= STANDARD | OF_QGIS


@parametrized(QGIS_SIDE)
def test_one_place_says_in_which_thread_an_algorithm_runs(path):
    # What is made of coordinate systems in any other thread breaks when that thread ends: see lasting_thread.py.
    tree = ast.parse(path.read_text(encoding="utf-8"))
    defined = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    runs = "processAlgorithm" in defined
    assert not runs or named(path) in {"processing_provider/base.py", "processing_provider/chain.py"}
    assert not runs or "insar_hotspots.processing_provider.lasting_thread.in_lasting_thread" in imports(path)
    threads = {"qgis.core.QgsTask", "qgis.PyQt.QtCore.QThread", "qgis.PyQt.QtCore.QThreadPool", "threading.Thread"}
    has_own = {"processing_provider/lasting_thread.py", "engine/client.py"}
    assert named(path) in has_own or not imports(path) & threads
