"""What `scripts/release` runs: checks, the zip, the changelog's section, licences, a bill of materials, checksums.

Everything is made of the last commit, the locked wheels and the commit's time, so that two runs give the same bytes.
"""

from __future__ import annotations

import configparser
import hashlib
import json
import re
import subprocess
import sys
import uuid
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from importlib import metadata
from pathlib import Path
from typing import Any

from packing import PLUGIN, ROOT, commit_time, shipped_files, wheels, write_zip

NEEDED_KEYS = (
    *("name", "description", "about", "version", "qgisMinimumVersion", "author", "email"),
    *("tracker", "repository", "homepage"),
)
"""Of `metadata.txt`, without which the plugin repository takes no plugin."""
PLACEHOLDERS = {
    "email": r"\.example$",
    "homepage": r"github\.com/insar-hotspots/",
    "repository": r"github\.com/insar-hotspots/",
    "tracker": r"github\.com/insar-hotspots/",
}
"""What stands in `metadata.txt` until there is a real address."""
LARGEST_ZIP = 25 * 2**20
FORBIDDEN = (".pyc", ".so", ".pyd", ".dll", ".dylib", ".exe", ".sh", ".bat")
LICENCE = "GPL-2.0-or-later"
_NAMESPACE = uuid.UUID("6e1cb7a2-3a0e-5b8e-9d5d-1f2a7c5d4e90")


@dataclass(frozen=True)
class Part:
    """Something that the plugin consists of, or that its engine is made of.

    Attributes
    ----------
    kind
        `bundled` (a wheel in the zip), `downloaded` (a library of the engine, when the user asks for it) or `model`.
    licence
        As its makers name it.
    hashes
        SHA-256 of the file, or of all the files that the lock allows.
    condition
        The marker of the lock: where it is used.
    """

    kind: str
    name: str
    version: str
    licence: str
    hashes: tuple[str, ...]
    condition: str = ""


# --- checks


def problems(version: str, files: dict[str, bytes]) -> list[str]:
    """Return why this commit cannot be released as a version, in sentences."""
    found = []
    values = read_metadata(files["metadata.txt"])
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        found.append(f"{version} is no version: write three numbers, as 1.0.0.")
    if values.get("version") != version:
        found.append(f"metadata.txt says version {values.get('version')}: set it to {version}.")
    found += [f"metadata.txt has no {key}: add it." for key in NEEDED_KEYS if not values.get(key)]
    for key, pattern in PLACEHOLDERS.items():
        if re.search(pattern, values.get(key, "")):
            found.append(f"metadata.txt has a placeholder as {key} ({values[key]}): write the real one.")
    changelog = files["CHANGELOG.md"].decode("utf-8")
    section = changelog_section(changelog, version)
    if not section:
        found.append(f"CHANGELOG.md has no section [{version}] with a date, YYYY-MM-DD: name [Unreleased] so.")
    if version != "Unreleased" and changelog_section(changelog, "Unreleased"):
        found.append("CHANGELOG.md has lines under [Unreleased]: move them to the version.")
    if "LICENSE" not in files:
        found.append("There is no LICENSE: add it.")
    found += [f"{name} may not be in a plugin's zip: leave it out." for name in files if name.endswith(FORBIDDEN)]
    if _git("status", "--porcelain"):
        found.append("Files differ from the last commit: commit or remove them.")
    if _git("tag", "--list", f"v{version}"):
        found.append(f"The tag v{version} is there already: choose another version.")
    return found


def read_metadata(content: bytes) -> dict[str, str]:
    """Return the keys and values of `metadata.txt`."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read_string(content.decode("utf-8"))
    return dict(parser["general"])


def changelog_section(changelog: str, version: str) -> str:
    """Return what a version brought, empty where it has no section, or no date."""
    date = "" if version == "Unreleased" else r" - \d{4}-\d\d-\d\d"
    found = re.search(rf"^## \[{re.escape(version)}\]{date}$(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    return found[1].strip() if found else ""


# --- what it consists of


def parts(files: dict[str, bytes], engine: Path) -> list[Part]:
    """Return what comes in the zip, and what the engine is made of; licences as an environment of it has them."""
    return [*_bundled(), *_models(files), *_downloaded(files["engine/requirements.lock"].decode("utf-8"), engine)]


def _bundled() -> Iterable[Part]:
    for wheel in wheels():
        with zipfile.ZipFile(wheel) as packed:
            (told,) = [name for name in packed.namelist() if name.endswith(".dist-info/METADATA")]
            known = message_from_bytes(packed.read(told))
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        yield Part("bundled", known["Name"], known["Version"], licence_of(known), (digest,))


def _models(files: dict[str, bytes]) -> Iterable[Part]:
    for line in files["models/SHA256SUMS"].decode("ascii").splitlines():
        digest, name = line.split()
        card = files[f"models/{Path(name).stem}.md"].decode("utf-8")
        (version,) = re.findall(r"version (\d+)$", card.splitlines()[0])
        yield Part("model", name, version, LICENCE, (digest,))


def _downloaded(lock: str, engine: Path) -> Iterable[Part]:
    site = [str(path) for path in (*engine.glob("lib/python*/site-packages"), engine / "Lib" / "site-packages")]
    licences = {
        _plain(found.metadata["Name"]): licence_of(found.metadata) for found in metadata.distributions(path=site)
    }
    for entry in re.split(r"\n(?=[a-z0-9])", lock):
        pinned = re.match(r"([\w.-]+)==([\w.]+)(?: ; ([^\\\n]+?))? \\", entry)
        if pinned:
            name, version, condition = pinned[1], pinned[2], pinned[3] or ""
            licence = licences.get(_plain(name), "")
            yield Part("downloaded", name, version, licence, tuple(re.findall(r"sha256:(\w+)", entry)), condition)


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def licence_of(known: Message) -> str:
    """Return a package's licence: its SPDX expression, or else the classifier, or else the first line of its text."""
    if known["License-Expression"]:
        return str(known["License-Expression"])
    classified = [each.rpartition(" :: ")[2] for each in known.get_all("Classifier", []) if each.startswith("License")]
    named = [each for each in classified if each != "OSI Approved"]
    return ", ".join(named) or str(known["License"] or "").strip().partition("\n")[0]


# --- what is written


def licences_page(all_parts: Iterable[Part]) -> str:
    """Return the licences as a page."""
    titles = {
        "bundled": "In the plugin's zip, with their licences inside",
        "model": "Networks in the plugin's zip, trained by this project on simulated series",
        "downloaded": "Downloaded from the Python Package Index when the user makes the engine; not in the zip",
    }
    rows = {
        kind: [f"## {title}", "", "| part | version | licence |", "|---|---|---|"] for kind, title in titles.items()
    }
    for each in all_parts:
        version = f"{each.version} ({each.condition})" if each.condition else each.version
        rows[each.kind].append(f"| {each.name} | {version} | {each.licence or 'not stated'} |")
    own = f"# Licences\n\nInSAR Hotspots itself: {LICENCE}, see LICENSE in the zip."
    return "\n\n".join([own, *("\n".join(lines) for lines in rows.values())]) + "\n"


def bill_of_materials(version: str, all_parts: Iterable[Part], zip_digest: str) -> dict[str, Any]:
    """Return the parts as CycloneDX 1.6 names them."""
    plugin = {
        "type": "application",
        "bom-ref": PLUGIN,
        "name": PLUGIN,
        "version": version,
        "licenses": [{"expression": LICENCE}],
        "hashes": [{"alg": "SHA-256", "content": zip_digest}],
    }
    components = [_component(each) for each in all_parts]
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_NAMESPACE, zip_digest)}",
        "version": 1,
        "metadata": {"timestamp": commit_time().isoformat().replace("+00:00", "Z"), "component": plugin},
        "components": components,
        "dependencies": [{"ref": PLUGIN, "dependsOn": [each["bom-ref"] for each in components]}],
    }


def _component(part: Part) -> dict[str, Any]:
    found: dict[str, Any] = {
        "type": "machine-learning-model" if part.kind == "model" else "library",
        "bom-ref": f"{part.name}@{part.version}",
        "name": part.name,
        "version": part.version,
        "scope": "optional" if part.kind == "downloaded" else "required",
        "properties": [{"name": f"{PLUGIN}:kind", "value": part.kind}],
    }
    if part.condition:
        found["properties"].append({"name": f"{PLUGIN}:condition", "value": part.condition})
    if part.licence:
        found["licenses"] = [{"license": {"name": part.licence}}]
    hashes = [{"alg": "SHA-256", "content": each} for each in part.hashes]
    if part.kind != "model":
        found["purl"] = f"pkg:pypi/{_plain(part.name)}@{part.version}"
    if part.kind == "downloaded":  # any of these files
        address = f"https://pypi.org/project/{part.name}/{part.version}/"
        found["externalReferences"] = [{"type": "distribution", "url": address, "hashes": hashes}]
    else:
        found["hashes"] = hashes
    return found


def make(version: str, folder: Path, engine: Path) -> None:
    """Write the release into an empty folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    files = shipped_files()
    packed = folder / f"{PLUGIN}-{version}.zip"
    write_zip(packed)
    found = parts(files, engine)
    changelog = files["CHANGELOG.md"].decode("utf-8")
    news = changelog_section(changelog, version) or changelog_section(changelog, "Unreleased")
    bill = bill_of_materials(version, found, hashlib.sha256(packed.read_bytes()).hexdigest())
    for name, text in (
        ("CHANGES.md", f"# InSAR Hotspots {version}\n\n{news}\n"),
        ("LICENCES.md", licences_page(found)),
        (f"{PLUGIN}-{version}.cdx.json", json.dumps(bill, indent=2) + "\n"),
    ):
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    sums = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(folder.iterdir())]
    (folder / "SHA256SUMS").write_text("".join(sums), encoding="ascii", newline="\n")


def _git(*arguments: str) -> str:
    command = ["git", "-C", str(ROOT), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()  # noqa: S603  our own command


def main(engine: str, version: str, *options: str) -> int:
    """Check, and make the release."""
    found = problems(version, shipped_files())
    for each in found:
        print(each, file=sys.stderr)
    if found and "--rehearsal" not in options:
        print("Nothing was made.", file=sys.stderr)
        return 1
    folder = ROOT / "build" / "release" / version
    make(version, folder, Path(engine))
    packed = next(folder.glob("*.zip"))
    if packed.stat().st_size > LARGEST_ZIP:
        print(f"{packed.name} is larger than the plugin repository takes (25 MiB).", file=sys.stderr)
        return 1
    print(folder.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
