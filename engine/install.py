"""Make the engine's environment: `PYTHON -I engine/install.py FOLDER [--until-stdin-closes]`.

Runs by the Python that the environment is made of, with its standard library alone, the same from the dialog and from a
shell. `--until-stdin-closes` lets the starter call it off, or die, by closing the pipe: that works on every system.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import io
import os
import platform
import re
import shutil
import signal
import subprocess  # nosec B404  fixed commands, no shell
import sys
import sysconfig
import threading
import time
from pathlib import Path, PurePath

__all__ = [
    "CANCEL_OPTION",
    "LIBRARIES_OPTION",
    "base_of",
    "is_complete",
    "n_libraries",
    "newest_python",
    "python_of",
    "python_problem",
    "remove",
]

CANCEL_OPTION = "--until-stdin-closes"
LIBRARIES_OPTION = "--libraries"

_HERE = Path(__file__).resolve().parent
_LOCK = _HERE / "requirements.lock"
_STAMP = "complete.txt"
_OLDEST_MACOS = 14  # of onnxruntime's wheels
# UTF-8, whatever the code page: names of folders are printed, and read by QGIS.
_ISOLATED = ("-I", "-X", "utf8")
_LONGEST_WINDOWS_PATH = 259
# The longest of the libraries' files has 118 characters below the environment there, compiled 146.
_LONGEST_INSIDE = 150
_REMOVE_TRIES = 5
_REMOVE_SECONDS = 0.2

_OSGEO4W_CUSTOMIZE = """\
# OSGeo4W keeps OpenSSL and SQLite in its folder bin, where Windows does not look for what modules of Python need unless
# it is told. A file like this one tells its own Python; a virtual environment does not see that.
import os
import sys

folder = os.path.join(os.path.dirname(os.path.dirname(sys.base_prefix)), "bin")
if os.path.isdir(folder):
    os.add_dll_directory(folder)
"""


class _InstallError(Exception):
    pass


def python_of(folder: Path) -> Path:
    """Return the interpreter of the environment in `folder`."""
    return folder / "Scripts" / "python.exe" if os.name == "nt" else folder / "bin" / "python"


def is_complete(folder: Path) -> bool:
    """Say whether the environment was made to its end, from today's lock file."""
    stamp = folder / _STAMP
    return stamp.is_file() and stamp.read_text(encoding="ascii") == _lock_digest()


def base_of(folder: Path) -> Path | None:
    """Return the folder of the interpreter that the environment was made from; None where there is no environment."""
    try:
        lines = (folder / "pyvenv.cfg").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    for line in lines:
        name, _, value = line.partition("=")
        if name.strip() == "home":
            return Path(value.strip())
    return None


def newest_python() -> int:
    """Return the minor version of the newest Python 3 that the libraries are locked for."""
    return 14


def python_problem() -> str:
    """Return why this interpreter cannot be the engine, or an empty string."""
    newest = newest_python()
    if not (3, 11) <= sys.version_info[:2] <= (3, newest):
        number = ".".join(str(part) for part in sys.version_info[:2])
        return f"The engine needs Python 3.11 to 3.{newest}, and {sys.executable} is Python {number}; name another one."
    built_for = sysconfig.get_platform()
    if sys.maxsize < 2**32 or built_for == "win-arm64":
        return (
            f"The engine needs a 64-bit Python for x64, and {sys.executable} is one for {built_for}; name another one."
        )
    return _mac_problem() if sys.platform == "darwin" else ""


def _mac_problem() -> str:
    if ".app/Contents/" in sys.base_prefix:
        return (
            f"{sys.executable} belongs to an app, and the environments that it makes do not start; name another "
            "Python, as python.org has."
        )
    if platform.machine() != "arm64":
        return (
            f"The engine's libraries have no builds for Intel processors, and {sys.executable} runs as a program for "
            "one; on a Mac with Apple silicon, name a Python for it, as python.org has."
        )
    version = platform.mac_ver()[0]
    if int(version.partition(".")[0] or 0) < _OLDEST_MACOS:
        return (
            f"The engine needs macOS {_OLDEST_MACOS} (onnxruntime has no builds for older ones), and this is {version}."
        )
    return ""


def remove(folder: Path) -> None:
    """Remove an environment: as complete it counts no longer, even where Windows does not let go of all of it."""
    for _ in range(_REMOVE_TRIES):
        with contextlib.suppress(OSError):  # a scanner may hold it for a moment
            (folder / _STAMP).unlink(missing_ok=True)
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            return
        time.sleep(_REMOVE_SECONDS)


def _lock_digest() -> str:
    return hashlib.sha256(_LOCK.read_bytes()).hexdigest()


def n_libraries() -> int:
    """Return about how many libraries an environment is made of: some are for one system only."""
    return _LOCK.read_text(encoding="utf-8").count("==")


class _Installation:
    """Runs the steps one after the other; `cancel` may be called from another thread.

    Parameters
    ----------
    folder
        Of the environment.
    libraries
        Where they come from: a folder of wheels, or the address of a mirror; empty for what pip is set to.
    """

    def __init__(self, folder: Path, libraries: str) -> None:
        self._folder, self._libraries = folder, libraries
        self._step: subprocess.Popen[bytes] | None = None
        self._cancelled = False
        self._lock = threading.Lock()

    def make(self) -> None:
        """Leave a complete environment in the folder, or nothing."""
        _check_length(self._folder)
        source = _source_options(self._libraries)
        remove(self._folder)
        python = str(python_of(self._folder))
        try:
            pip = self._make_bare(python)
            options = ["--no-input", "--disable-pip-version-check", "--progress-bar", "off"]
            options += ["--only-binary", ":all:", "--require-hashes", *source]
            self._run("Install the libraries", [*pip, "install", *options, "-r", str(_LOCK)])
            self._run("Try them", [python, *_ISOLATED, str(_HERE / "__main__.py")])
            (self._folder / _STAMP).write_text(_lock_digest(), encoding="ascii")
        except BaseException:
            self.cancel()
            remove(self._folder)
            raise

    def _make_bare(self, python: str) -> list[str]:
        """Make the environment without libraries; return the command that is pip for it."""
        own = [sys.executable, *_ISOLATED, "-m"]
        if importlib.util.find_spec("venv") is None:
            raise _InstallError(f"{sys.executable} lacks its module venv; name another Python.")
        has_ensurepip = importlib.util.find_spec("ensurepip") is not None
        if not has_ensurepip and importlib.util.find_spec("pip") is None:
            raise _InstallError(
                f"{sys.executable} has neither ensurepip nor pip; install them (on Debian and Ubuntu python3-venv), or "
                "name another Python."
            )
        self._run("Make a virtual environment", [*own, "venv", "--without-pip", str(self._folder)])
        if _is_osgeo4w(PurePath(sys.base_prefix)):
            customize = self._folder / "Lib" / "site-packages" / "sitecustomize.py"
            customize.write_text(_OSGEO4W_CUSTOMIZE, encoding="utf-8")
        if not has_ensurepip:
            return [*own, "pip", "--python", python]
        self._run("Put pip into it", [python, *_ISOLATED, "-m", "ensurepip", "--default-pip"])
        return [python, *_ISOLATED, "-m", "pip"]

    def cancel(self) -> None:
        """End the running step with all its children; no further one starts."""
        with self._lock:
            self._cancelled = True
            if self._step is not None and self._step.poll() is None:
                _end_tree(self._step)

    def _run(self, title: str, command: list[str]) -> None:
        print(f"{title}: {_without_password(' '.join(command))}", flush=True)
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


def _source_options(libraries: str) -> list[str]:
    if not libraries:
        return []
    if "://" in libraries:
        return ["--index-url", libraries]
    if not any(Path(libraries).glob("*.whl")):
        raise _InstallError(f"There are no wheels in {libraries}; name a folder that engine/wheelhouse.py has filled.")
    return ["--no-index", "--find-links", libraries]


def _without_password(text: str) -> str:
    return re.sub(r"(://[^/@:\s]*):[^/\s]*@", r"\1:****@", text)


def _is_osgeo4w(base_prefix: PurePath) -> bool:
    """Say whether Python is that of OSGeo4W, or of the standalone installer made of it: ROOT/apps/Python312."""
    return sys.platform == "win32" and base_prefix.parent.name.lower() == "apps"


def _check_length(folder: Path) -> None:
    if sys.platform == "win32" and len(str(folder)) + _LONGEST_INSIDE > _LONGEST_WINDOWS_PATH and not _long_paths():
        raise _InstallError(
            f"The folder {folder} has too long a name: Windows refuses paths of more than {_LONGEST_WINDOWS_PATH} "
            "characters. Have LongPathsEnabled switched on in Windows, or use a profile of QGIS in a shorter folder."
        )


def _long_paths() -> bool:
    """Return whether Windows has been told to take paths of any length."""
    import winreg

    try:
        with winreg.OpenKey(  # type: ignore[attr-defined,unused-ignore]
            winreg.HKEY_LOCAL_MACHINE,  # type: ignore[attr-defined,unused-ignore]
            r"SYSTEM\CurrentControlSet\Control\FileSystem",
        ) as key:
            return bool(winreg.QueryValueEx(key, "LongPathsEnabled")[0])  # type: ignore[attr-defined,unused-ignore]
    except OSError:
        return False


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
    parser.add_argument(LIBRARIES_OPTION, default="", help="a folder of wheels, or the address of a mirror")
    parser.add_argument(CANCEL_OPTION, action="store_true", dest="cancellable", help="closing stdin cancels")
    arguments = parser.parse_args()
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    folder = arguments.folder.resolve()
    if python_problem():
        print(python_problem(), flush=True)
        return 1
    if is_complete(folder):
        print(f"The engine in {folder} is complete.", flush=True)
        return 0
    installation = _Installation(folder, arguments.libraries)
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
