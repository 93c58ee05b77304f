"""The window in which the user makes, tries, removes or names the engine's Python."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QProcess, QTimer, pyqtSignal
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
from ..engine.client import JobFolder
from ..engine.environment import (
    ENGINE_SETTING,
    base_python,
    clean_environment,
    engine_folder,
    find_engine,
)
from ..engine.errors import EngineError
from ..translation import tr

__all__ = ["EngineDialog"]

_KILL_MILLISECONDS = 5000


class EngineDialog(QDialog):
    """Nothing is installed but by the button that says so; the log shows all of it."""

    finished_work = pyqtSignal()
    """Making or trying the engine came to its end, good or bad."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("InSAR Hotspots: engine"))
        self.resize(760, 620)
        self._process: QProcess | None = None
        self._feedback: _LogFeedback | None = None

        self.status = QLabel()
        self.status.setWordWrap(True)
        self.base = QgsFileWidget()
        self.base.setFilePath(str(base_python() or ""))
        self.base.setToolTip(tr("The Python 3.11, 3.12 or 3.13 from which the environment is made."))
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
        self.close_box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()

        self.named.fileChanged.connect(self._save_named)
        self.make_button.clicked.connect(self.make)
        self.remove_button.clicked.connect(self.remove)
        self.verify_button.clicked.connect(self.verify)
        self.cancel_button.clicked.connect(self.cancel)
        self.copy_button.clicked.connect(self._copy_log)
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
        own_form.addRow(_row(self.make_button, self.remove_button))
        other = QGroupBox(tr("Or another Python"))
        other_form = QFormLayout(other)
        other_form.addRow(tr("Python"), self.named)
        layout = QVBoxLayout(self)
        for widget in (self.status, own, other, self.log, self.bar):
            layout.addWidget(widget)
        buttons = _row(self.verify_button, self.cancel_button, self.copy_button)
        buttons.layout().addWidget(self.close_box)
        layout.addWidget(buttons)

    @property
    def busy(self) -> bool:
        """Whether something is being made or tried."""
        return self._process is not None or self._feedback is not None

    def make(self) -> None:
        """Make the plugin's own environment."""
        self.log.clear()
        process = QProcess(self)
        process.setProcessEnvironment(clean_environment())
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.readyRead.connect(self._take_output)
        process.finished.connect(self._finish_making)
        process.errorOccurred.connect(self._report_start)
        self._process = process
        self._refresh()
        script = str(Path(install.__file__).resolve())
        process.start(self.base.filePath(), ["-I", script, str(engine_folder()), install.CANCEL_OPTION])

    def verify(self) -> None:
        """Run the job `check` in the engine that is in use."""
        self.log.clear()
        self._feedback = _LogFeedback()
        self._feedback.said.connect(self.log.appendPlainText)
        self._refresh()
        try:
            with JobFolder() as job:
                job.run("check", {}, self._feedback)
            self.log.appendPlainText(tr("The engine works."))
        except (EngineError, InputError, QgsProcessingException) as error:
            self.log.appendPlainText(str(error))
        self._feedback = None
        self._refresh()
        self.finished_work.emit()

    def remove(self) -> None:
        """Remove the plugin's own environment after asking."""
        question = tr("Remove the environment in {folder}?").format(folder=engine_folder())
        if QMessageBox.question(self, self.windowTitle(), question) == QMessageBox.StandardButton.Yes:
            shutil.rmtree(engine_folder(), ignore_errors=True)
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
            self.log.appendPlainText(text)

    def _report_start(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.log.appendPlainText(
                tr("{python} cannot be started; name a Python 3.11, 3.12 or 3.13 under 'Made from'.").format(
                    python=self.base.filePath() or tr("An empty path")
                )
            )
            self._finish_making()

    def _finish_making(self) -> None:
        self._take_output()
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        if not install.is_complete(engine_folder()):
            shutil.rmtree(engine_folder(), ignore_errors=True)
        self._refresh()
        self.finished_work.emit()

    def _save_named(self, path: str) -> None:
        if path:
            QgsSettings().setValue(ENGINE_SETTING, path)
        else:
            QgsSettings().remove(ENGINE_SETTING)
        self._refresh()

    def _copy_log(self) -> None:
        QApplication.clipboard().setText(self.log.toPlainText())

    def _refresh(self) -> None:
        try:
            engine = find_engine()
            self.status.setText(tr("In use: {0.python} ({0.origin}).").format(engine))
            usable = True
        except EngineError as error:
            self.status.setText(str(error))
            usable = False
        busy = self.busy
        self.bar.setRange(0, 0 if busy else 1)
        for widget in (self.base, self.named, self.make_button, self.close_box):
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


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch()
    return row
