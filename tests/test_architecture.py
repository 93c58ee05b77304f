"""What may import what, and how large a folder and a file may be: read from the files themselves."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("algorithms", "engine", "processing_provider", "ui")
SHIPPED = [
    *(ROOT / name for name in ("__init__.py", "plugin.py", "translation.py")),
    *sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py")),
]

BESIDE = sorted((ROOT / "cluster").rglob("*.py"))
"""What runs outside QGIS, over the same numerics; in QGIS it is copied, never imported."""

ROOMS_OF = {
    "algorithms": set(),
    "engine": {"algorithms", "translation"},
    "processing_provider": {"algorithms", "engine", "translation"},
    "ui": {"algorithms", "engine", "processing_provider", "translation"},
}
"""What else of the package each room may import."""
ROWS = {
    "algorithms": (
        ("sentences",),
        ("days", "errors", "reporting"),
        ("settings", "tables"),
        ("series",),
        ("space", "patterns", "preparation"),
        ("tracks",),
        ("rasters", "networks", "decomposition"),
        ("hotspots",),
        ("assets", "clustering", "comparison"),
        ("detection",),
    ),
    "engine": (
        ("moving",),
        ("errors", "letters", "row_file", "requests"),
        ("job",),
        ("install", "wheelhouse"),
        ("qgis_side", "worker_side"),
        ("__main__",),
    ),
    "processing_provider": (
        ("running",),
        ("files",),
        ("geopackage",),
        ("layers",),
        ("styles",),
        ("writing",),
        ("importing", "report"),
        ("base",),
        ("parameters",),
        ("ALGORITHMS",),
        ("workflows",),
        ("provider",),
    ),
}
"""Folders and files of a room, from the lowest: each imports what stands in the rows before its own, no more."""

WITHOUT_QGIS = ("algorithms/", "engine/worker_side/", "engine/__main__.py", "engine/install.py", "engine/wheelhouse.py")
"""What runs outside QGIS alone."""
ON_BOTH_SIDES = tuple(
    f"engine/{name}.py" for name in ("__init__", "errors", "job", "letters", "moving", "requests", "row_file")
)
OF_QGIS = {"qgis", "processing", "osgeo", "numpy", "jinja2", "markupsafe"}
PLOTS = {"ui/plot_library.py", "ui/series_plot.py"}
"""What may import pyqtgraph; the second at once, so that nothing else may import it but inside a function."""
MOST_FILES = 20
MOST_LINES = 400


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def knows_no_qgis(path: Path) -> bool:
    return named(path).startswith((*WITHOUT_QGIS, *ON_BOTH_SIDES))


def in_qgis(path: Path) -> bool:
    """Return whether QGIS loads the module, by itself or with others."""
    return not named(path).startswith(WITHOUT_QGIS)


def from_import(path: Path, node: ast.ImportFrom) -> str:
    """Return the dotted name of the module that something is imported from; relative ones from `insar_hotspots`."""
    package = ["insar_hotspots", *path.relative_to(ROOT).parts[:-1]]
    start = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
    return ".".join(part for part in (start, node.module) if part)


def imports(path: Path) -> set[str]:
    """Return what a module imports at any depth of its code, as dotted names."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{from_import(path, node)}.{alias.name}" for alias in node.names}
    return found


def foreign(path: Path) -> set[str]:
    return {name.partition(".")[0] for name in imports(path)} - {"insar_hotspots", *sys.stdlib_module_names}


def own(path: Path) -> Iterator[list[str]]:
    """Yield what a module imports of the package, as the parts of its path."""
    for name in imports(path):
        package, *parts = name.split(".")
        if package == "insar_hotspots":
            yield parts


def parametrized(paths):
    return pytest.mark.parametrize("path", paths, ids=named)


@parametrized(SHIPPED)
def test_imports_inside_the_package_are_relative(path):
    absolute = [
        node
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if (isinstance(node, ast.ImportFrom) and not node.level and node.module.startswith("insar_hotspots"))
        or (isinstance(node, ast.Import) and any(alias.name.startswith("insar_hotspots") for alias in node.names))
    ]
    # The worker's entry is a script: it registers the package first.
    assert not absolute or named(path) == "engine/__main__.py"


@parametrized([path for path in SHIPPED if path.parent != ROOT])
def test_arrows_point_down(path):
    room, *rest = path.relative_to(ROOT).with_suffix("").parts
    rows = ROWS.get(room, ())

    def row(part: str) -> int:
        return next((number for number, names in enumerate(rows) if part in names), entries)

    entries = next((number for number, names in enumerate(rows) if "ALGORITHMS" in names), -1)
    for parts in own(path):
        if parts[0] != room:
            assert parts[0] in ROOMS_OF[room], f"{room} imports {'.'.join(parts)}"
        elif rows and len(parts) > 1 and parts[1] != rest[0]:
            of_algorithms = row(parts[1]) == row(rest[0]) == entries  # those that another one extends, by their classes
            assert row(parts[1]) < row(rest[0]) or of_algorithms, f"{named(path)} imports {'.'.join(parts)}"


@parametrized(BESIDE)
def test_what_runs_on_a_cluster_imports_the_numerics_alone(path):
    assert {parts[0] for parts in own(path)} <= {"algorithms", "cluster"}
    assert not foreign(path) & {"qgis", "osgeo", "processing"}


def test_no_module_imports_itself_by_way_of_others():
    """Only what is imported at once counts: a function may import what would be a circle."""
    seen: dict[Path, set[Path]] = {}
    for path in SHIPPED:
        seen[path] = set()
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ImportFrom) and node.level:
                folder = ROOT.joinpath(*from_import(path, node).split(".")[1:])
                targets = (folder.with_suffix(".py"), *(folder / f"{alias.name}.py" for alias in node.names))
                seen[path] |= {target for target in targets if target in SHIPPED}
    try:
        TopologicalSorter(seen).prepare()
    except CycleError as error:
        pytest.fail(" -> ".join(named(path) for path in error.args[1]))


@parametrized([path for path in SHIPPED if knows_no_qgis(path)])
def test_what_runs_in_the_worker_knows_no_qgis(path):
    assert not foreign(path) & {"qgis", "osgeo", "processing", "PyQt5", "PyQt6"}


@parametrized([path for path in SHIPPED if in_qgis(path)])
def test_qgis_loads_only_what_it_ships(path):
    plots = {"pyqtgraph"} if named(path) in PLOTS else set()
    assert foreign(path) <= OF_QGIS | plots


def brought_along(path: Path, seen: set[Path]) -> set[str]:
    """Return the foreign packages that importing a module brings along at once, through our own modules."""
    if path in seen:
        return set()
    seen.add(path)
    package = path.relative_to(ROOT).parts[:-1]
    found: set[str] = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(node.module.partition(".")[0])
        elif isinstance(node, ast.ImportFrom):
            folder = ROOT.joinpath(*package[: len(package) - node.level + 1], *(node.module or "").split("."))
            for target in (folder.with_suffix(".py"), *(folder / f"{alias.name}.py" for alias in node.names)):
                if target.is_file():
                    found |= brought_along(target, seen)
    return found


@parametrized([path for path in SHIPPED if in_qgis(path) and named(path) != "ui/series_plot.py"])
def test_nothing_foreign_comes_along_through_our_own_modules(path):
    assert brought_along(path, set()) <= OF_QGIS | set(sys.stdlib_module_names)


@parametrized([path for path in SHIPPED if not knows_no_qgis(path)])
def test_one_place_says_in_which_thread_an_algorithm_runs(path):
    # What is made of coordinate systems in any other thread breaks when that thread ends: see lasting_thread.py.
    tree = ast.parse(path.read_text(encoding="utf-8"))
    defined = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    runs = "processAlgorithm" in defined
    assert not runs or named(path) in {"processing_provider/base.py", "processing_provider/workflows/chain.py"}
    assert not runs or "insar_hotspots.processing_provider.running.lasting_thread.in_lasting_thread" in imports(path)
    threads = {"qgis.core.QgsTask", "qgis.PyQt.QtCore.QThread", "qgis.PyQt.QtCore.QThreadPool", "threading.Thread"}
    has_own = {"processing_provider/running/lasting_thread.py", "engine/qgis_side/client.py"}
    assert named(path) in has_own or not imports(path) & threads


@pytest.mark.parametrize("folder", sorted({path.parent for path in SHIPPED}), ids=named)
def test_a_folder_can_be_taken_in_at_a_glance(folder):
    assert len([path for path in folder.glob("*.py") if path.name != "__init__.py"]) <= MOST_FILES


@parametrized([*SHIPPED, *BESIDE])
def test_a_long_file_says_why(path):
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= MOST_LINES or "Longer than most" in (ast.get_docstring(ast.parse(text)) or "")
