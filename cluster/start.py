"""Run what *Prepare a large run* wrote: `python3 run.py`, from anywhere; given again, it goes on where it was ended.

    python3 run.py [options]         makes its environment at first, cuts the tiles, finds the hotspots, writes them
    python3 run.py status            says how far it is
    python3 run.py dask scheduler    Dask's own commands, for a cluster

Options are those of `insar-hotspots run`, such as `--workers 4` or `--scheduler FILE`; `--help` lists them. It needs
Python 3.11 or later with its `venv`; or one that has the libraries is named in INSAR_HOTSPOTS_CLUSTER_PYTHON.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_LOCK = _HERE / "insar_hotspots" / "cluster" / "requirements.lock"
_OLDEST = (3, 11)
_TILES, _WORK, _OUT = "tiles", "work", "results.gpkg"
_ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "NUMBA_NUM_THREADS"), "1")


class _StartError(Exception):
    pass


def main(arguments: list[str]) -> int:
    """Do what is left to be done; 1 where it could not be, and why on standard error."""
    try:
        python = os.environ.get("INSAR_HOTSPOTS_CLUSTER_PYTHON") or str(_environment())
        if arguments[:1] == ["dask"]:
            return _call([python, "-m", *arguments])
        command = [python, "-m", "insar_hotspots.cluster"]
        if arguments[:1] == ["status"]:
            return _call([*command, "status", _WORK])
        plan = json.loads((_HERE / "run.json").read_text(encoding="utf-8"))
        if not any((_HERE / _TILES).glob("*.parquet")):
            sources = [_found(each) for each in plan["sources"]]
            code = _call([*command, "tile", *sources, "--out", _TILES, *plan["tile"]])
            if code:
                return code
        return _call([*command, "run", _TILES, "--work", _WORK, "--out", _OUT, *plan["run"], *arguments])
    except _StartError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130  # the command has said so


def _found(source: str) -> str:
    """Return where a source is: at its path, or, where the folder was taken elsewhere, under its name in the folder."""
    for path in (_HERE / source, _HERE / Path(source.replace("\\", "/")).name):
        if path.exists():
            return str(path)
    raise _StartError(f"There is no {source}; put it there, or into {_HERE}.")


def _environment() -> Path:
    """Return the Python of the folder's own environment, which is made where it is not there."""
    folder = _HERE / "environment"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp, digest = folder / "complete.txt", hashlib.sha256(_LOCK.read_bytes()).hexdigest()
    if stamp.is_file() and stamp.read_text(encoding="ascii") == digest:
        return python
    if sys.version_info[:2] < _OLDEST:
        raise _StartError(
            f"This is Python {sys.version_info[0]}.{sys.version_info[1]}, and 3.11 or later is needed: give the "
            "command with another, such as python3.12 in place of python3."
        )
    print("Making the environment, some minutes and 0.8 GB ...", file=sys.stderr, flush=True)
    shutil.rmtree(folder, ignore_errors=True)
    if _call([sys.executable, "-m", "venv", str(folder)]):
        raise _StartError("Python could not make an environment; on Debian and Ubuntu, install python3-venv.")
    pip = [str(python), "-m", "pip", "install", "-q", "--no-input", "--disable-pip-version-check"]
    if _call([*pip, "--only-binary", ":all:", "--require-hashes", "-r", str(_LOCK)]):
        raise _StartError(
            "The libraries could not be installed, see above: is there a network? Then give the command again."
        )
    stamp.write_text(digest, encoding="ascii")
    return python


def _call(command: list[str]) -> int:
    paths = [str(_HERE), *filter(None, [os.environ.get("PYTHONPATH")])]
    environ = {**os.environ, **_ONE_THREAD, "PYTHONPATH": os.pathsep.join(paths)}
    return subprocess.run(command, cwd=_HERE, env=environ, check=False).returncode  # noqa: S603  our own command


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
