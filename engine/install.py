"""Make the engine's environment: `PYTHON -I engine/install.py FOLDER [--until-stdin-closes]`.

Runs by the Python that the environment is made of, with its standard library alone, the same from the dialog and from a
shell. `--until-stdin-closes` lets the starter call it off, or die, by closing the pipe: that works on every system.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import subprocess  # nosec B404  fixed commands, no shell
import sys
import threading
from pathlib import Path

__all__ = ["CANCEL_OPTION", "is_complete", "n_libraries", "python_of", "python_problem"]

CANCEL_OPTION = "--until-stdin-closes"

_HERE = Path(__file__).resolve().parent
_LOCK = _HERE / "requirements.lock"
_STAMP = "complete.txt"


class _InstallError(Exception):
    pass


def python_of(folder: Path) -> Path:
    """Return the interpreter of the environment in `folder`."""
    return folder / "Scripts" / "python.exe" if os.name == "nt" else folder / "bin" / "python"


def is_complete(folder: Path) -> bool:
    """Say whether the environment was made to its end, from today's lock file."""
    stamp = folder / _STAMP
    return stamp.is_file() and stamp.read_text(encoding="ascii") == _lock_digest()


def python_problem() -> str:
    """Return why this interpreter cannot be the engine, or an empty string."""
    newest = 12 if sys.platform == "win32" else 13  # the dbscan wheel for Windows needs numpy 1
    if (3, 11) <= sys.version_info[:2] <= (3, newest):
        return ""
    number = ".".join(str(part) for part in sys.version_info[:2])
    return f"The engine needs Python 3.11 to 3.{newest}, and {sys.executable} is Python {number}; name another one."


def _lock_digest() -> str:
    return hashlib.sha256(_LOCK.read_bytes()).hexdigest()


def n_libraries() -> int:
    """Return about how many libraries an environment is made of: some are for one system only."""
    return _LOCK.read_text(encoding="utf-8").count("==")


class _Installation:
    """Runs the steps one after the other; `cancel` may be called from another thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._step: subprocess.Popen[bytes] | None = None
        self._cancelled = False
        self._lock = threading.Lock()

    def make(self) -> None:
        """Leave a complete environment in the folder, or nothing."""
        shutil.rmtree(self._folder, ignore_errors=True)
        python = str(python_of(self._folder))
        try:
            self._run("Make a virtual environment", [sys.executable, "-I", "-m", "venv", str(self._folder)])
            pip = [python, "-I", "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]
            pip += ["--progress-bar", "off", "--only-binary", ":all:", "--require-hashes"]
            self._run("Install the libraries", [*pip, "-r", str(_LOCK)])
            self._run("Try them", [python, "-I", str(_HERE / "__main__.py")])
            (self._folder / _STAMP).write_text(_lock_digest(), encoding="ascii")
        except BaseException:
            self.cancel()
            shutil.rmtree(self._folder, ignore_errors=True)
            raise

    def cancel(self) -> None:
        """End the running step with all its children; no further one starts."""
        with self._lock:
            self._cancelled = True
            if self._step is not None and self._step.poll() is None:
                _end_tree(self._step)

    def _run(self, title: str, command: list[str]) -> None:
        print(f"{title}: {' '.join(command)}", flush=True)
        with self._lock:
            if self._cancelled:
                raise _InstallError("Cancelled; nothing was left behind.")
            # the command is our own
            self._step = subprocess.Popen(  # noqa: S603  # nosec B603
                command, stdin=subprocess.DEVNULL, stderr=subprocess.STDOUT, start_new_session=True
            )
        code = self._step.wait()
        if self._cancelled:
            raise _InstallError("Cancelled; nothing was left behind.")
        if code != 0:
            raise _InstallError(f"The engine could not be made: '{title}' failed, see above; nothing was left behind.")


def _end_tree(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        command = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
        subprocess.run(command, check=False)  # noqa: S603  # nosec B603  the process is our own
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _cancel_when_stdin_closes(installation: _Installation) -> None:
    while os.read(0, 1024):
        pass
    installation.cancel()


def _main() -> int:
    import argparse  # QGIS imports this module, and parses nothing

    parser = argparse.ArgumentParser(description="Make the environment of the InSAR Hotspots engine.")
    parser.add_argument("folder", type=Path)
    parser.add_argument(CANCEL_OPTION, action="store_true", dest="cancellable", help="closing stdin cancels")
    arguments = parser.parse_args()
    folder = arguments.folder.resolve()
    if python_problem():
        print(python_problem(), flush=True)
        return 1
    if is_complete(folder):
        print(f"The engine in {folder} is complete.", flush=True)
        return 0
    installation = _Installation(folder)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    if arguments.cancellable:
        threading.Thread(target=_cancel_when_stdin_closes, args=(installation,), daemon=True).start()
    try:
        installation.make()
    except _InstallError as error:
        print(error, flush=True)
        return 1
    print(f"The engine in {folder} is ready.", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(_main())
