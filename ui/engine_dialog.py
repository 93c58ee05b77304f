"""The window in which the user makes, tries, removes or names the engine's Python."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QProcess, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.errors import InputError
from ..engine import install
from ..engine.errors import EngineError
from ..engine.qgis_side.base_python import base_python
from ..engine.qgis_side.client import JobFolder
from ..engine.qgis_side.environment import (
    ENGINE_SETTING,
    LIBRARIES_SETTING,
    engine_folder,
    find_engine,
    install_environment,
    python_command,
)
from ..engine.requests import Check
from ..translation import say, tr

__all__ = ["EngineDialog"]

_KILL_MILLISECONDS = 5000
_COLLECTING = "Collecting "  # pip begins so a line for each library
_STEPS_AFTER = 6  # of libraries: what comes when all are collected takes as long


class EngineDialog(QDialog):
    """Nothing is installed but by the button that says so; the log shows all of it."""

    finished_work = pyqtSignal()
    """Making or trying the engine came to its end, good or bad."""
    import_asked = pyqtSignal()
    """The user goes on to import points."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("InSAR Hotspots: engine"))
        self.resize(760, 620)
        self._process: QProcess | None = None
        self._feedback: _LogFeedback | None = None

        self._n_collected = 0
        self.status = QLabel()
        self.status.setWordWrap(True)
        self.outcome = QLabel()
        self.outcome.setWordWrap(True)
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.base = QgsFileWidget()
        self.base.setFilePath(str(base_python() or ""))
        self.base.setToolTip(tr("The Python 3.11 to 3.14 from which the environment is made."))
        self.libraries = QgsFileWidget()
        self.libraries.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.libraries.setFilePath(str(QgsSettings().value(LIBRARIES_SETTING, "")))
        self.libraries.setToolTip(
            tr(
                "Where there is no way to the Python Package Index: a folder of wheels, which engine/wheelhouse.py "
                "fills on another computer, or the address of a mirror. Else leave it empty. The proxy is that of QGIS."
            )
        )
        self.named = QgsFileWidget()
        self.named.setFilePath(str(QgsSettings().value(ENGINE_SETTING, "")))
        self.named.setToolTip(tr("A Python that has the libraries already; leave empty to use the plugin's own."))
        self.make_button = QPushButton(tr("Make the environment"))
        self.remove_button = QPushButton(tr("Remove it"))
        self.verify_button = QPushButton(tr("Try the engine"))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.copy_button = QPushButton(tr("Copy the log"))
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.import_button = QPushButton(tr("Import points…"))
        self.close_box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self.import_button.hide()

        self.libraries.fileChanged.connect(lambda source: _save(LIBRARIES_SETTING, source))
        self.named.fileChanged.connect(self._save_named)
        self.make_button.clicked.connect(self.make)
        self.remove_button.clicked.connect(self.remove)
        self.verify_button.clicked.connect(self.verify)
        self.cancel_button.clicked.connect(self.cancel)
        self.copy_button.clicked.connect(self._copy_log)
        self.import_button.clicked.connect(self._go_on)
        self.close_box.rejected.connect(self.reject)
        self._refresh()

    def _lay_out(self) -> None:
        explanation = QLabel(
            tr(
                "Clustering runs outside QGIS, in a Python environment of its own. Making it downloads about 200 MB "
                "from the Python Package Index into {folder}; QGIS's own Python stays as it is."
            ).format(folder=engine_folder())
        )
        explanation.setWordWrap(True)
        own = QGroupBox(tr("The plugin's own environment"))
        own_form = QFormLayout(own)
        own_form.addRow(explanation)
        own_form.addRow(tr("Made from"), self.base)
        own_form.addRow(tr("Libraries from"), self.libraries)
        own_form.addRow(_row(self.make_button, self.remove_button))
        other = QGroupBox(tr("Or another Python"))
        other_form = QFormLayout(other)
        other_form.addRow(tr("Python"), self.named)
        layout = QVBoxLayout(self)
        for widget in (self.status, own, other, self.log, self.bar, self.outcome):
            layout.addWidget(widget)
        buttons = _row(self.verify_button, self.cancel_button, self.copy_button)
        buttons.layout().addWidget(self.import_button)
        buttons.layout().addWidget(self.close_box)
        layout.addWidget(buttons)

    @property
    def busy(self) -> bool:
        """Whether something is being made or tried."""
        return self._process is not None or self._feedback is not None

    def make(self) -> None:
        """Make the plugin's own environment."""
        self._begin()
        process = QProcess(self)
        process.setProcessEnvironment(install_environment())
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.readyRead.connect(self._take_output)
        process.finished.connect(lambda *_: self._finish_making())
        process.errorOccurred.connect(self._report_start)
        self._process = process
        self._refresh()
        options = [str(engine_folder()), install.CANCEL_OPTION]
        if source := self.libraries.filePath().strip():
            options += [install.LIBRARIES_OPTION, source]
        program, *arguments = python_command(Path(self.base.filePath()), Path(install.__file__).resolve(), *options)
        process.start(program, arguments)

    def verify(self) -> None:
        """Have the job `Check` done in the engine that is in use."""
        self._begin()
        self._feedback = _LogFeedback()
        self._feedback.said.connect(self.log.appendPlainText)
        self._refresh()
        problem = ""
        try:
            with JobFolder() as job:
                job.run(Check(), self._feedback)
        except EngineError as error:
            problem = say(error.sentence)
            self.log.appendPlainText(error.tail)
        except InputError as error:
            problem = say(error.sentence)
        except QgsProcessingException as error:
            problem = str(error)
        self._feedback = None
        self._end(problem)

    def _begin(self) -> None:
        self.log.clear()
        self.outcome.clear()
        self._n_collected = 0
        self.bar.setRange(0, 0)

    def _end(self, problem: str) -> None:
        """Say what came out of it, and what comes next."""
        self.outcome.setText(problem or tr("The engine works. Next: import points, or run Detect hotspots."))
        self.import_button.setVisible(not problem)
        self.import_button.setDefault(not problem)
        self._refresh()
        self.finished_work.emit()

    def remove(self) -> None:
        """Remove the plugin's own environment after asking."""
        question = tr("Remove the environment in {folder}?").format(folder=engine_folder())
        if QMessageBox.question(self, self.windowTitle(), question) == QMessageBox.StandardButton.Yes:
            install.remove(engine_folder())
            self._refresh()

    def cancel(self) -> None:
        """End what is running; nothing half-made is left."""
        if self._process is not None:
            self._process.closeWriteChannel()
            patience = QTimer(self._process)
            patience.setSingleShot(True)
            patience.timeout.connect(self._process.kill)
            patience.start(_KILL_MILLISECONDS)
        if self._feedback is not None:
            self._feedback.cancel()

    def reject(self) -> None:
        """Close, or when something runs, cancel that first."""
        if self.busy:
            self.cancel()
        else:
            super().reject()

    def _take_output(self) -> None:
        if self._process is not None:
            text = bytes(self._process.readAll()).decode("utf-8", errors="replace").rstrip("\r\n")
            if text:
                self.log.appendPlainText(text)
            self._n_collected += sum(line.startswith(_COLLECTING) for line in text.splitlines())
            if self._n_collected:
                n_all = install.n_libraries() + _STEPS_AFTER
                self.bar.setRange(0, n_all)
                self.bar.setValue(min(self._n_collected, n_all - 1))

    def _report_start(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._finish_making(
                tr("{python} cannot be started; name a Python 3.11 to 3.14 under 'Made from'.").format(
                    python=self.base.filePath() or tr("An empty path")
                )
            )

    def _finish_making(self, problem: str = "") -> None:
        self._take_output()
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        if not install.is_complete(engine_folder()):
            install.remove(engine_folder())
            # What it says last is why.
            problem = problem or self.log.toPlainText().rstrip().rpartition("\n")[2]
        self._end(problem)

    def _go_on(self) -> None:
        self.accept()
        self.import_asked.emit()

    def _save_named(self, path: str) -> None:
        _save(ENGINE_SETTING, path)
        self._refresh()

    def _copy_log(self) -> None:
        QApplication.clipboard().setText(self.log.toPlainText())

    def _refresh(self) -> None:
        try:
            engine = find_engine()
            self.status.setText(tr("In use: {0.python} ({0.origin}).").format(engine))
            usable = True
        except EngineError as error:
            self.status.setText(say(error.sentence))
            usable = False
        busy = self.busy
        self.bar.setVisible(busy)
        for widget in (self.base, self.libraries, self.named, self.make_button, self.close_box):
            widget.setEnabled(not busy)
        self.remove_button.setEnabled(not busy and engine_folder().exists())
        self.verify_button.setEnabled(not busy and usable)
        self.cancel_button.setEnabled(busy)


class _LogFeedback(QgsProcessingFeedback):
    """Hands what the worker says from the thread that reads it to the window's."""

    said = pyqtSignal(str)

    def pushInfo(self, info: str) -> None:
        self.said.emit(info)

    def setProgressText(self, text: str) -> None:
        self.said.emit(text)


def _save(setting: str, value: str) -> None:
    if value:
        QgsSettings().setValue(setting, value)
    else:
        QgsSettings().remove(setting)


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch()
    return row
