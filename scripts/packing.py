"""The plugin's zip, made of a commit and of the wheels in `ui/wheels`: the same bytes whenever it is made."""

from __future__ import annotations

import io
import subprocess
import sys
import tarfile
import zipfile
from datetime import datetime, timezone
from pathlib import Path

__all__ = ["PLUGIN", "commit_time", "shipped_files", "wheels", "write_zip"]

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = "insar_hotspots"
"""The folder in the zip, and the package's name."""


def commit_time() -> datetime:
    """Return when the last commit was made, the time of all that is in the zip."""
    return datetime.fromtimestamp(int(_git("log", "-1", "--format=%ct")), timezone.utc)


def wheels() -> list[Path]:
    """Return the wheels that come with the plugin."""
    return sorted((ROOT / "ui" / "wheels").glob("*.whl"))


def shipped_files() -> dict[str, bytes]:
    """Return what the plugin's folder holds, by path: the commit less what `.gitattributes` leaves out; and wheels."""
    found = {}
    with tarfile.open(fileobj=io.BytesIO(_git("archive", "--format=tar", "HEAD"))) as archive:
        for member in archive:
            content = archive.extractfile(member) if member.isfile() else None
            if content is not None:
                found[member.name] = content.read()
    found.update({f"ui/wheels/{wheel.name}": wheel.read_bytes() for wheel in wheels()})
    return dict(sorted(found.items()))


def write_zip(path: Path) -> None:
    """Write the zip: sorted, of one time and one mode, so that nothing of the machine is in it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    moment = commit_time().timetuple()[:6]
    with zipfile.ZipFile(path, "w") as packed:
        for name, content in shipped_files().items():
            entry = zipfile.ZipInfo(f"{PLUGIN}/{name}", moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, for the mode
            entry.external_attr = 0o100644 << 16
            packed.writestr(entry, content, compresslevel=9)


def _git(*arguments: str) -> bytes:
    command = ["git", "-C", str(ROOT), *arguments]
    return subprocess.run(command, check=True, capture_output=True).stdout  # noqa: S603  our own command


if __name__ == "__main__":
    write_zip(Path(sys.argv[1]))
    print(sys.argv[1])
