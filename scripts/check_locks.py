"""What `scripts/check_locks` runs: the engine's lock file against the package index, by uv."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ASKED = ROOT / "engine" / "requirements.in"
LOCK = ROOT / "engine" / "requirements.lock"

PYTHONS = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS = {
    "Windows (x64)": ("x86_64-pc-windows-msvc", {}),
    "Linux (x64)": ("x86_64-manylinux_2_28", {}),
    "Linux (ARM64)": ("aarch64-manylinux_2_28", {}),
    "macOS 14 (Apple silicon)": ("aarch64-apple-darwin", {"MACOSX_DEPLOYMENT_TARGET": "14.0"}),
}
"""Where the engine runs, in the README's words: the platform that uv knows, and what more it is to be told."""


def pins(lock: str) -> list[str]:
    """Return the lines `name==version` of a lock file, with their markers."""
    return [line.rstrip("\\ ") for line in lock.splitlines() if re.match(r"[a-z0-9]", line)]


def hashes(lock: str) -> dict[str, set[str]]:
    """Return the hashes of each library."""
    found: dict[str, set[str]] = {}
    for line in lock.splitlines():
        if re.match(r"[a-z0-9]", line):
            name = line.partition("==")[0]
        elif match := re.search(r"sha256:([0-9a-f]{64})", line):
            found.setdefault(name, set()).add(match[1])
    return found


def unknown_hashes(lock: Path) -> list[str]:
    """Return the libraries with a hash that the index does not give for the locked version."""
    with tempfile.TemporaryDirectory() as folder:
        pinned, fresh = Path(folder, "pins.txt"), Path(folder, "fresh.lock")
        pinned.write_text("\n".join(pins(lock.read_text(encoding="utf-8"))), encoding="utf-8")
        options = [
            "--universal",
            "--python-version",
            PYTHONS[0],
            "--generate-hashes",
            "-c",
            str(pinned),
            "-o",
            str(fresh),
        ]
        problem = _uv("compile", *options, str(ASKED))
        if problem:
            return [problem]
        at_the_index = hashes(fresh.read_text(encoding="utf-8"))
    locked = hashes(lock.read_text(encoding="utf-8"))
    return [name for name in sorted(locked) if locked[name] - at_the_index.get(name, set())]


def problem_of(lock: Path, system: str, python: str) -> str:
    """Return why the libraries cannot be had for a system and a Python, or an empty string."""
    platform, variables = SYSTEMS[system]
    options = ["--dry-run", "--python-version", python, "--python-platform", platform]
    options += ["--only-binary", ":all:", "--require-hashes", "-r", str(lock)]
    with tempfile.TemporaryDirectory() as nowhere:
        return _uv("install", *options, "--target", nowhere, variables=variables)


def _uv(*arguments: str, variables: dict[str, str] | None = None) -> str:
    command = [str(Path(sys.executable).with_name("uv")), "pip", *arguments]
    result = subprocess.run(  # noqa: S603  our own command
        command, env={**os.environ, **(variables or {})}, capture_output=True, text=True, check=False
    )
    return "" if result.returncode == 0 else result.stderr.strip()


def main() -> int:
    """Print a line for each system and Python, and what fails; return 1 where anything does."""
    unknown = unknown_hashes(LOCK)
    if unknown:
        print(f"The index has other hashes of: {', '.join(unknown)}")
    failed = bool(unknown)
    for system in SYSTEMS:
        for python in PYTHONS:
            problem = problem_of(LOCK, system, python)
            print(f"{system}, Python {python}: {problem or 'all there'}")
            failed |= bool(problem)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
