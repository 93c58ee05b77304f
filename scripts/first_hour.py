"""Run by QGIS (`--code`): the first hour of a new user, step by step in the window, checked and kept in pictures.

Nothing is called that a user does not reach by a menu, a dialog, the map or the dock; what is called to see what the
window shows is read only.
"""

from __future__ import annotations

import os
import re
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsFeatureRequest,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QPoint, Qt, QThreadPool, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from qgis.utils import iface

FOLDER = Path(os.environ["FIRST_HOUR_FOLDER"])
PART = os.environ["FIRST_HOUR_PART"]
PAUSE = float(os.environ["FIRST_HOUR_PAUSE"])
DATA = Path(os.environ["FIRST_HOUR_DATA"])
ENGINE = os.environ["FIRST_HOUR_ENGINE"]
THEME = os.environ.get("FIRST_HOUR_THEME", "default")
PROJECT = FOLDER / "ustica.qgz"
SIZE = 1500, 940
PROVIDER = "insarhotspots"
N_HOTSPOTS = 21
"""Of Ustica, with the defaults."""
DRAWN_IN_REPORT = 20
"""The report has a sentence and a plot of so many, and numbers of all."""
MENU = "InSAR Hotspots"
# Where Ustica lies: 38.7 N, 13.2 E.
USTICA = QgsRectangle(13.13, 38.68, 13.21, 38.74)
_LONG = 300
_IDLE_MILLISECONDS = 1000

said: list[tuple[str, int]] = []
n_pictures = 0


# --- eyes and hands


def wait(seconds: float = 0.4) -> None:
    """Let QGIS go on."""
    loop = QEventLoop()
    QTimer.singleShot(int(1000 * seconds), loop.quit)
    loop.exec()
    QCoreApplication.processEvents()


def wait_until(is_so: Callable[[], Any], what: str, seconds: float = _LONG) -> Any:
    """Let QGIS go on until something is so, and return what was found."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = is_so()
        if found:
            return found
        wait(0.1)
    raise AssertionError(f"After {seconds:.0f} s: {what}")


def keep(what: str, widget: QWidget | None = None) -> None:
    """Keep a picture of the window, or of another."""
    global n_pictures
    wait()
    iface.mapCanvas().waitWhileRendering()
    wait(0.2)
    n_pictures += 1
    (widget or iface.mainWindow()).grab().save(str(FOLDER / f"{PART}_{n_pictures:02d}_{what}.png"))


def menu() -> QMenu:
    """Return the plugin's menu."""
    for action in iface.pluginMenu().actions():
        if action.menu() is not None and action.text().replace("&", "") == MENU:
            return action.menu()
    raise AssertionError(f"The menu Plugins has no {MENU}.")


def choose(number: int) -> None:
    """Choose an entry of the plugin's menu, whatever the language."""
    entries = [action for action in menu().actions() if not action.isSeparator()]
    entries[number].trigger()
    wait(1)


IMPORT, DETECT, DOCK, ENGINE_WINDOW = range(4)


def shown(kind: str) -> QWidget | None:
    """Return a visible window by the name of its class."""
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and type(widget).__name__ == kind:
            return widget
    return None


def algorithm_window() -> Any:
    """Return the window of an algorithm that is open."""
    return wait_until(lambda: shown("AlgorithmDialog"), "no window of an algorithm opened", 20)


def run_window(window: Any, seconds: float = _LONG) -> None:
    """Press Run, wait for the end, and close."""
    ended: list[bool] = []
    window.algorithmFinished.connect(lambda successful, _: ended.append(successful))
    window.runButton().click()
    wait_until(lambda: ended, "the algorithm did not end", seconds)
    assert ended[0], "the algorithm failed: see the picture of its log"


@contextmanager
def in_modal(act: Callable[[QWidget], None]) -> Iterator[None]:
    """Act in the modal window that the block opens."""
    failures: list[BaseException] = []

    def start() -> None:
        window = QApplication.activeModalWidget()
        try:
            assert window is not None, "no window opened"
            act(window)
        except BaseException as failure:
            failures.append(failure)
            if window is not None:
                window.close()

    QTimer.singleShot(1500, start)
    yield
    if failures:
        raise failures[0]


def dock() -> Any:
    """Return the dock."""
    found = iface.mainWindow().findChild(QWidget, "InsarHotspotsDock")
    assert found is not None, "there is no dock"
    return found


def layers_with(*fields: str, kind: int | None = None) -> list[QgsVectorLayer]:
    """Return the project's vector layers that have all these fields."""
    layers = [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsVectorLayer)]
    return [
        layer
        for layer in layers
        if set(fields) <= set(layer.fields().names()) and (kind is None or layer.geometryType() == kind)
    ]


def lies_at_ustica(layer: QgsVectorLayer) -> bool:
    """Say whether the map, in the project's CRS, shows a layer where it is."""
    map_crs = iface.mapCanvas().mapSettings().destinationCrs()
    there = iface.mapCanvas().mapSettings().layerExtentToOutputExtent(layer, layer.extent())
    expected = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), map_crs, QgsProject.instance()
    ).transformBoundingBox(USTICA)
    return expected.contains(there)


def click_map(place: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> None:
    """Click on the map."""
    canvas = iface.mapCanvas()
    there = QgsCoordinateTransform(crs, canvas.mapSettings().destinationCrs(), QgsProject.instance()).transform(place)
    pixel = canvas.getCoordinateTransform().transform(there)
    at = QPoint(round(pixel.x()), round(pixel.y()))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    wait()


def message_texts() -> list[str]:
    """Return what stands in the message bar."""
    bar = iface.messageBar()
    return [item.title() + " " + item.text() for item in bar.items()]


def plot_title() -> str:
    """Return the title of the dock's plot."""
    figure = dock().plot.figure if dock().plot is not None else None
    return figure.title if figure is not None else ""


# --- the hour


def prepare() -> None:
    """Dress the window as a new user's is: QGIS's own docks, a project in Web Mercator over a map of the world."""
    # QGIS ends idle threads after 30 s; where people's pauses are cut short, so is that.
    if PAUSE < 30:
        QThreadPool.globalInstance().setExpiryTimeout(_IDLE_MILLISECONDS)
    # Of two ways from one system to the other QGIS lets the user choose; the first is the better one.
    QgsSettings().setValue("projections/promptWhenMultipleTransformsExist", False, QgsSettings.Section.App)
    QgsApplication.setUITheme(THEME)
    window = iface.mainWindow()
    window.showNormal()
    window.resize(*SIZE)
    for name in ("Browser", "LayerOrder", "UserInputDockWidget", "QgisNewsDock"):
        found = window.findChild(QWidget, name)
        if found is not None:
            found.close()
    iface.messageBar().clearWidgets()
    wait()


def install() -> None:
    """Install from the zip."""
    import pyplugin_installer

    pyplugin_installer.initPluginInstaller()
    pyplugin_installer.instance().installFromZipFile(str(FOLDER / "insar_hotspots.zip"))
    wait(1)
    assert QgsApplication.processingRegistry().providerById(PROVIDER) is not None, "the provider is not registered"
    menu().popup(iface.mainWindow().mapToGlobal(QPoint(300, 60)))
    keep("menu", menu())
    menu().close()


def new_project() -> None:
    """Begin a project as people do: in a web map's CRS, a map below."""
    QgsSettings().setValue("projections/newProjectCrsBehavior", "UsePresetCrs", QgsSettings.Section.App)
    QgsSettings().setValue("projections/defaultProjectCrs", "EPSG:3857", QgsSettings.Section.App)
    iface.newProject(False)
    world = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    QgsProject.instance().addMapLayer(QgsVectorLayer(f"{world}|layername=countries", "World", "ogr"))
    wait()


def import_points() -> None:
    """Import the file as downloaded."""
    choose(IMPORT)
    window = algorithm_window()
    window.setParameters({"INPUT": str(DATA), "OUTPUT": str(FOLDER / "ustica.gpkg")})
    keep("import", window)
    run_window(window)
    keep("import_log", window)
    window.close()
    points = layers_with("velocity")
    assert len(points) == 1, f"{len(points)} layers of points in the project"
    assert points[0].featureCount() == 11_590
    iface.setActiveLayer(points[0])
    iface.zoomToActiveLayer()
    keep("imported")
    assert lies_at_ustica(points[0])


def plot_a_point() -> None:
    """Open the dock and click a point, before there is an engine."""
    begun = time.monotonic()
    choose(DOCK)
    layer = layers_with("velocity")[0]
    feature = layer.getFeature(next(layer.getFeatures()).id())
    click_map(feature.geometry().asPoint(), layer.crs())
    wait_until(plot_title, "no plot of the point that was clicked", 20)
    took = time.monotonic() - begun
    keep("first_plot")
    print(f"The dock and the first plot took {took:.1f} s.")
    assert took < 10


def pause() -> None:
    """Look at it as long as people do."""
    wait(PAUSE)
    layer = layers_with("velocity")[0]
    assert lies_at_ustica(layer), "after a pause the layer lies elsewhere"
    iface.mapCanvas().refreshAllLayers()
    keep("after_a_pause")


def meet_the_engine_window() -> None:
    """Ask for Detect without an engine: its window comes."""

    def name_engine(window: QWidget) -> None:
        keep("engine_missing", window)
        window.named.setFilePath(ENGINE)
        wait()
        window.verify_button.click()
        wait_until(lambda: not window.busy, "trying the engine did not end")
        keep("engine_works", window)
        assert "{" not in window.log.toPlainText(), "raw messages in the log"
        window.close_box.rejected.emit()

    with in_modal(name_engine):
        choose(DETECT)


def detect() -> None:
    """Detect with the defaults."""
    if shown("AlgorithmDialog") is None:
        choose(DETECT)
    window = algorithm_window()
    keep("detect", window)
    files = {name: str(FOLDER / f"{name.lower()}.gpkg") for name in ("POINTS", "HOTSPOTS", "ELLIPSES")}
    window.setParameters({**files, "REPORT": str(FOLDER / "report.html")})
    run_window(window)
    keep("detect_log", window)
    window.close()
    hotspots = layers_with("hotspot", "v_mean")
    assert len(hotspots) == 1, f"{len(hotspots)} layers of hotspots"
    assert hotspots[0].featureCount() == N_HOTSPOTS, f"{hotspots[0].featureCount()} hotspots"
    assert lies_at_ustica(hotspots[0])
    wait_until(lambda: any(str(N_HOTSPOTS) in text for text in message_texts()), "no message of what was found", 10)
    keep("detected")


def show_list() -> None:
    """Go from the message to the list, and look at hotspots."""
    item = next(item for item in iface.messageBar().items() if str(N_HOTSPOTS) in item.text())
    buttons = item.findChildren(QAbstractButton)
    buttons[0].click()
    wait(1)
    listed = dock()
    assert listed.isVisible()
    table = listed.table
    assert table.model().rowCount() == N_HOTSPOTS
    keep("list")
    table.selectRow(1)
    wait_until(plot_title, "no plot of the hotspot chosen", 20)
    keep("hotspot")
    iface.messageBar().clearWidgets()


def one_story() -> None:
    """Read each hotspot in list, plot, map label, report and attribute table: they say the same."""
    (layer,) = layers_with("hotspot", "v_mean", "course")
    report = unescape(re.sub("<[^>]+>", " ", (FOLDER / "report.html").read_text(encoding="utf-8")))
    settings = layer.labeling().settings()
    for row in range(dock().table.model().rowCount()):
        dock().table.clearSelection()
        dock().table.selectRow(row)
        wait()
        cells = [dock().table.model().index(row, column).data() for column in range(6)]
        feature = next(each for each in layer.getFeatures() if each["hotspot"] == int(cells[0]))
        context = layer.createExpressionContext()
        context.setFeature(feature)
        label = QgsExpression(settings.fieldName).evaluate(context)
        heading = dock().plot.heading.item.toPlainText().replace("\xa0", " ")
        digits = 0 if feature["v_err"] >= 0.95 else 1
        size = f"{abs(feature['v_mean']):.{digits}f} ± {max(feature['v_err'], 10.0**-digits):.{digits}f}"
        velocity = ("\u2212" if feature["v_mean"] < 0 else "") + size
        n_points = feature["n_points"]
        assert cells[1] == velocity, (cells, velocity)
        assert cells[3] == str(n_points), (cells, n_points)
        assert f"· {n_points} points · {velocity} mm/yr" in heading, (heading, velocity)
        sign = "+" if feature["v_mean"] > 0 else "\u2212"
        lasts = feature["kind"] not in ("came back", "seasonal")
        told = f"{sign}{abs(feature['v_mean']):.1f} mm/yr" if lasts else feature["kind"]
        assert label == f"{cells[0]}: {told}", label
        is_drawn = int(cells[0]) <= DRAWN_IN_REPORT
        if is_drawn:
            assert re.search(rf"{n_points} points over [^.]*? {re.escape(size)} mm a year", report), (n_points, size)
        lines = [item.label.format for item in dock().plot.plot.items if hasattr(item, "label") and item.isVisible()]
        if not lasts:
            assert cells[2] == feature["kind"], cells
            assert feature["kind"] in heading, heading
        elif feature["changed"]:
            day = date.fromisoformat(feature["changed"])
            assert f"{day:%b %Y}" in cells[2], cells
            assert any(line.startswith(feature["changed"]) for line in lines), (lines, feature["changed"])
            assert f"{day:%b %Y}" in heading, heading
            assert f"{day:%B %Y}" in report or not is_drawn
        else:
            assert (cells[2], lines) == (feature["kind"], [])


def explore() -> None:
    """Compare points in the panel, and fit a trend."""
    shown = dock()
    shown.explore_action.trigger()
    layer = shown.points.currentLayer()
    for feature in list(layer.getFeatures(QgsFeatureRequest().setFilterExpression('"hotspot" = 1')))[:2]:
        click_map(feature.geometry().asPoint(), layer.crs())
        shown.explore.keep_button.click()
        wait()
    keep("compared")
    shown.explore.setCurrentIndex(1)
    shown.explore.trend.setCurrentIndex(1)
    wait()
    assert "RMSE" in shown.plot.heading.item.toPlainText()
    keep("trend")
    shown.explore.setCurrentIndex(2)
    keep("colours")
    shown.explore.trend.setCurrentIndex(0)
    shown.explore_action.trigger()


def read_report() -> None:
    """See the report as the browser shows it."""
    from processing.core.ProcessingResults import resultsList

    results = resultsList.getResults()
    assert results, "no report is listed"
    print("Report:", results[-1].name, results[-1].filename)
    (FOLDER / "report.txt").write_text(results[-1].filename, encoding="utf-8")


def pattern_map() -> None:
    """Run the ready-made pattern map from the Toolbox."""
    import processing

    points = next(layer for layer in layers_with("velocity") if "hotspot" not in layer.fields().names())
    window = processing.createAlgorithmDialog(f"{PROVIDER}:patternmap", {"INPUT": points})
    window.show()
    wait(1)
    keep("pattern_map_window", window)
    run_window(window)
    window.close()
    moving, every = sorted(layer.featureCount() for layer in layers_with("pattern", "pattern_p", "velocity"))[:2]
    print(f"{moving} of {every} points move, says the pattern map.")
    keep("pattern_map")


def save_and_open_again() -> None:
    """Save the project, begin another, and open the first again."""
    project = QgsProject.instance()
    before = sorted(layer.name() for layer in project.mapLayers().values())
    assert project.write(str(PROJECT)), project.error()
    iface.newProject(False)
    wait()
    open_project()
    assert sorted(layer.name() for layer in project.mapLayers().values()) == before
    keep("opened_again")


def open_project() -> None:
    """Open what the first turn saved, the dock on its hotspots."""
    assert iface.addProject(str(PROJECT))
    wait(1)
    if not dock_is_open():
        choose(DOCK)
    dock().table.selectRow(0)
    wait_until(plot_title, "no plot of the hotspot chosen", 20)


def dock_is_open() -> bool:
    """Say whether the dock is there."""
    found = iface.mainWindow().findChild(QWidget, "InsarHotspotsDock")
    return found is not None and found.isVisible()


def look_again() -> None:
    """Look at the saved project in another look or language."""
    open_project()
    keep("hotspot")
    dock().table.clearSelection()
    window_of_detect()


def window_of_detect() -> None:
    """Open the windows once more."""
    for number, what in ((DETECT, "detect"), (IMPORT, "import")):
        choose(number)
        window = algorithm_window()
        keep(what, window)
        window.close()
        wait()


def unload() -> None:
    """Take the plugin away, as updating it does."""
    from qgis.utils import loadPlugin, startPlugin, unloadPlugin

    assert unloadPlugin("insar_hotspots")
    wait()
    keep("unloaded")
    assert loadPlugin("insar_hotspots")
    assert startPlugin("insar_hotspots")
    wait()


def warnings_of_ours() -> list[str]:
    """Return the warnings in QGIS's message log that are ours: of Python's, those raised in our files."""
    heads = [text.partition("traceback:")[0] for text, level in said if level > 0]
    return [head for head in heads if "hotspot" in head.lower()]


PARTS: dict[str, list[Callable[[], None]]] = {
    "light": [
        prepare,
        install,
        new_project,
        import_points,
        plot_a_point,
        pause,
        meet_the_engine_window,
        detect,
        show_list,
        one_story,
        explore,
        read_report,
        pattern_map,
        save_and_open_again,
        unload,
    ],
}


def main() -> None:
    """Go through the part, and leave QGIS as people do; where something failed, at once."""
    log = QgsApplication.messageLog()
    log.messageReceived.connect(lambda text, tag, level: said.append((f"{tag}: {text}", int(level))))
    failed = False
    for step in PARTS.get(PART, [prepare, look_again]):
        begun = time.monotonic()
        try:
            step()
            print(f"{step.__name__}: {time.monotonic() - begun:.1f} s", flush=True)
        except Exception:
            failed = True
            traceback.print_exc(file=sys.stdout)
            keep(f"failed_{step.__name__}")
            break
    if not failed and warnings_of_ours():
        failed = True
        print("AssertionError: in the message log:", *warnings_of_ours(), sep="\n")
    if failed:
        sys.stdout.flush()
        os._exit(1)
    print(f"All of {PART} was as it should be.", flush=True)
    if PAUSE < 30:  # the short form does not look at how QGIS ends
        os._exit(0)
    iface.newProject(False)
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


QTimer.singleShot(2000, main)
