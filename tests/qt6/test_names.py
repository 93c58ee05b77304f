"""Whether what ships calls Qt 6 and QGIS by names that they have: PyQt6 itself is asked, and type stubs of QGIS.

The rules beside are those of QGIS's own `pyqt5_to_pyqt6.py`.
"""

from __future__ import annotations

import ast
import importlib
import importlib.util
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

pytest.importorskip("PyQt6")

ROOT = Path(__file__).resolve().parent.parent.parent
ROOMS = ("algorithms", "engine", "processing_provider", "ui")
SHIPPED = [*ROOT.glob("*.py"), *(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))]
TREES = {str(path.relative_to(ROOT)): ast.parse(path.read_text(encoding="utf-8")) for path in SHIPPED}


class Stub:
    """A class of the stubs of QGIS."""

    def __init__(self, node: ast.ClassDef) -> None:
        self.name = node.name
        self.bases = [ast.unparse(each).rpartition(".")[2] for each in node.bases]
        self.members: dict[str, Stub | None] = {}
        for each in node.body:
            if isinstance(each, ast.ClassDef):
                self.members[each.name] = Stub(each)
            elif isinstance(each, ast.FunctionDef):
                self.members[each.name] = None
            elif isinstance(each, ast.Assign):
                self.members.update({ast.unparse(name): None for name in each.targets})
            # Annotated alone are old names of what is a scoped enum elsewhere now.

    def find(self, name: str) -> tuple[bool, object]:
        """Say whether there is such a member, and return it where it is a class."""
        if name in self.members:
            return True, self.members[name]
        for base in self.bases:
            parent = stubs().get(base) or qt_class(base)
            if parent is not None:
                is_there, member = find(parent, name)
                if is_there:
                    return True, member
        return False, None


@cache
def stubs() -> dict[str, Stub | None]:
    """Return QGIS's classes by name; exceptions, which the stubs only mention, without their members."""
    folder = Path(importlib.util.find_spec("qgis-stubs").submodule_search_locations[0])
    found: dict[str, Stub | None] = {}
    for part in ("core", "gui", "analysis"):
        mentioned = (folder / part / "__init__.py").read_text(encoding="utf-8") if part != "analysis" else ""
        found.update(dict.fromkeys(re.findall(r"^(Qgs\w+Exception)\.", mentioned, flags=re.MULTILINE)))
        module = ast.parse((folder / f"_{part}.pyi").read_text(encoding="utf-8"))
        found.update({node.name: Stub(node) for node in module.body if isinstance(node, ast.ClassDef)})
    return found


@cache
def qt_class(name: str) -> object:
    modules = (importlib.import_module(f"PyQt6.{part}") for part in ("QtCore", "QtGui", "QtWidgets"))
    return next((getattr(module, name) for module in modules if hasattr(module, name)), None)


def find(owner: object, name: str) -> tuple[bool, object]:
    if isinstance(owner, Stub):
        return owner.find(name)
    member = getattr(owner, name, None)
    return hasattr(owner, name), member if isinstance(member, type) else None


def imported(tree: ast.AST) -> Iterator[tuple[str, str, str]]:
    """Yield the module, the name, and the name here of what is imported of Qt and QGIS."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(("qgis.", "PyQt")):
            for alias in node.names:
                yield node.module, alias.name, alias.asname or alias.name


def chain(node: ast.AST) -> list[str]:
    """Return a.b.c as its names, or nothing where it does not begin with one."""
    names = []
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    return [node.id, *reversed(names)] if isinstance(node, ast.Name) else []


def unknown_names(tree: ast.AST) -> list[str]:
    """Return the names of Qt 6 and QGIS that the code uses and that there are not."""
    owners, missing = {}, []
    for module, name, here in imported(tree):
        if module.startswith("qgis.PyQt.") or module == "qgis.PyQt":
            place = importlib.import_module(module.replace("qgis.PyQt", "PyQt6"))
            if not hasattr(place, name) and not (module == "qgis.PyQt" and name == "sip"):
                missing.append(f"{module}.{name}")
            owners[here] = getattr(place, name, None)
        elif module in ("qgis.core", "qgis.gui", "qgis.analysis"):
            if name not in stubs():
                missing.append(f"{module}.{name}")
            owners[here] = stubs().get(name)
        elif module.startswith("PyQt"):
            missing.append(f"{module}: by qgis.PyQt")
    for node in ast.walk(tree):
        names = chain(node)
        owner = owners.get(names[0]) if names else None
        for name in names[1:]:
            if not isinstance(owner, (type, Stub)):
                break
            is_there, owner = find(owner, name)
            if not is_there:
                missing.append(".".join(names))
                break
    return missing


def refused(tree: ast.AST) -> list[str]:
    """Return what Qt 6 has no more, by how it is written."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr == "exec_":
            found.append("exec_: exec")
        elif isinstance(node, ast.FunctionDef) and node.name == "exec_":
            found.append("def exec_: exec")
        elif isinstance(node, ast.Subscript) and ast.unparse(node.value).endswith(".activated"):
            found.append("activated[...]: textActivated")
        elif isinstance(node, (ast.Import, ast.ImportFrom)) and "resources_rc" in ast.unparse(node):
            found.append("resources_rc: files")
        elif isinstance(node, ast.Call):
            called, n = ast.unparse(node.func), len(node.args)
            if called.endswith(".addAction") and n >= 4:
                found.append("addAction of four arguments: QAction")
            elif called.endswith(".desktop") and n == 0:
                found.append("QDesktopWidget: QScreen")
            elif re.search(r"[fF]ontMetricsF?(\(.*\))?\.width$", called):
                found.append("QFontMetrics.width: horizontalAdvance")
            elif called == "QVariant":
                found.append("QVariant(...): NULL")
            elif called == "QDateTime" and (n == 8 or (n == 1 and ast.unparse(node.args[0]).startswith("QDate("))):
                found.append("QDateTime of numbers or a date: QDateTime(QDate, QTime)")
    return found


def test_the_code_uses_names_that_qt_6_and_qgis_have():
    assert {name: missing for name, tree in TREES.items() if (missing := unknown_names(tree))} == {}


def test_the_code_has_nothing_that_qt_6_lacks():
    assert {name: found for name, tree in TREES.items() if (found := refused(tree))} == {}


@pytest.mark.parametrize(
    "code",
    [
        "from qgis.PyQt.QtCore import Qt; Qt.AlignRight",
        "from qgis.PyQt.QtWidgets import QDialogButtonBox; QDialogButtonBox.Ok",
        "from qgis.PyQt.QtWidgets import QAction",
        "from qgis.PyQt.QtCore import QVariant; QVariant.Int",
        "from qgis.PyQt.QtCore import QRegExp",
        "from PyQt5.QtCore import Qt",
        "from qgis.core import QgsMapLayer; QgsMapLayer.StyleCategory.Colours",
        "from qgis.core import QgsVectorLayer; QgsVectorLayer.VectorLayer",
        "from qgis.core import QgsNothing",
    ],
)
def test_a_name_that_there_is_not_is_found(code):
    assert len(unknown_names(ast.parse(code))) == 1


@pytest.mark.parametrize(
    "code",
    [
        "dialog.exec_()",
        "box.activated[str].connect(take)",
        "menu.addAction('a', 'b', 'c', 'd')",
        "QApplication.desktop()",
        "QFontMetrics(font).width('a')",
        "self.fontMetrics().width('a')",
        "QVariant()",
        "QDateTime(QDate(2020, 1, 1))",
        "import resources_rc",
    ],
)
def test_what_qt_6_lacks_is_found(code):
    assert len(refused(ast.parse(code))) == 1
