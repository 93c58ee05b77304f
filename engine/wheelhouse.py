"""Fill a folder with the engine's libraries for a computer that has no way out: `engine/wheelhouse.py win 3.12 FOLDER`.

Runs by any Python that has pip, on any system; the engine's window takes the folder. What comes is what the lock file
names for that system and Python, as wheels, their hashes checked.
"""

from __future__ import annotations

import argparse
import re
import subprocess  # nosec B404  pip alone
import sys
import tempfile
from pathlib import Path

__all__ = ["SYSTEMS", "requirements_for"]

_LOCK = Path(__file__).resolve().parent / "requirements.lock"

SYSTEMS = {
    "win": ({"sys_platform": "win32", "platform_system": "Windows", "platform_machine": "AMD64"}, ["win_amd64"]),
    "mac": (
        {"sys_platform": "darwin", "platform_system": "Darwin", "platform_machine": "arm64"},
        ["macosx_14_0_arm64"],
    ),
    "linux": (
        {"sys_platform": "linux", "platform_system": "Linux", "platform_machine": "x86_64"},
        ["manylinux_2_28_x86_64", "manylinux_2_27_x86_64", "manylinux2014_x86_64"],
    ),
    "linux-arm": (
        {"sys_platform": "linux", "platform_system": "Linux", "platform_machine": "aarch64"},
        ["manylinux_2_28_aarch64", "manylinux_2_27_aarch64", "manylinux2014_aarch64"],
    ),
}
"""What a lock file's conditions ask of a system, and the tags of the wheels that it takes."""


def requirements_for(lock: str, system: str, python: str) -> str:
    """Return a lock file without what is for other systems: pip asks its conditions of the computer that it runs on.

    Parameters
    ----------
    lock
        Content of the file, as `uv pip compile --universal --generate-hashes` writes it.
    system
        A name of `SYSTEMS`.
    python
        Version, such as 3.12.
    """
    from pip._vendor.packaging.requirements import Requirement  # what pip itself reads conditions by

    asked = {
        **SYSTEMS[system][0],
        "os_name": "nt" if system == "win" else "posix",
        "python_version": python,
        "python_full_version": f"{python}.0",
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }
    kept = []
    for entry in re.split(r"\n(?=\S)", re.sub(r"(?m)^\s*#.*\n?", "", lock)):
        head, *hashes = [part.strip() for part in entry.split("\\\n")]
        if not head:
            continue
        requirement = Requirement(head)
        if requirement.marker is None or requirement.marker.evaluate(asked):
            kept.append(" ".join([f"{requirement.name}{requirement.specifier}", *hashes]))
    return "\n".join(kept) + "\n"


def _main() -> int:
    parser = argparse.ArgumentParser(description="Fill a folder with the engine's libraries.")
    parser.add_argument("system", choices=SYSTEMS)
    parser.add_argument("python", help="version of the Python that the engine is to be made from, such as 3.12")
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    kept = requirements_for(_LOCK.read_text(encoding="utf-8"), arguments.system, arguments.python)
    with tempfile.TemporaryDirectory() as scratch:
        requirements = Path(scratch) / "requirements.txt"
        requirements.write_text(kept, encoding="utf-8")
        command = [sys.executable, "-m", "pip", "download", "--no-input", "--disable-pip-version-check", "--no-deps"]
        command += ["--require-hashes", "--only-binary", ":all:", "--python-version", arguments.python]
        for tag in SYSTEMS[arguments.system][1]:
            command += ["--platform", tag]
        command += ["--dest", str(arguments.folder), "-r", str(requirements)]
        code = subprocess.run(command, check=False).returncode  # noqa: S603  # nosec B603  our own command
    if code == 0:
        n_wheels = len(list(arguments.folder.glob("*.whl")))
        print(f"{n_wheels} wheels for Python {arguments.python} on {arguments.system} are in {arguments.folder}.")
    return code


if __name__ == "__main__":
    sys.exit(_main())
