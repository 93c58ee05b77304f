"""What a release is made of, and the locks it stands on: the same bytes each time, and all of it named."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ENGINE = Path(os.environ.get("INSAR_HOTSPOTS_PYTHON", ROOT / "build" / "engine" / "bin" / "python")).parent.parent


@pytest.fixture(scope="module")
def scripts():
    """The modules of scripts/, by attribute."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "scripts"))
        import check_locks
        import packing
        import release

        yield type("Scripts", (), {"release": release, "packing": packing, "check_locks": check_locks})
        for name in ("release", "packing", "check_locks"):
            del sys.modules[name]


@pytest.fixture(scope="module")
def made(scripts, tmp_path_factory):
    """A release of the last commit, made here."""
    folder = tmp_path_factory.mktemp("release")
    scripts.release.make("9.9.9", folder, ENGINE)
    return folder


def test_a_release_has_the_same_bytes_elsewhere_at_another_time(made, tmp_path):
    code = "import sys; from release import Path, make; make('9.9.9', Path(sys.argv[1]), Path(sys.argv[2]))"
    elsewhere = {**os.environ, "TZ": "Asia/Tokyo", "PYTHONPATH": str(ROOT / "scripts"), "PYTHONHASHSEED": "7"}
    command = ["sh", "-c", 'umask 077; exec "$@"', "sh", sys.executable, "-c", code, str(tmp_path), str(ENGINE)]
    subprocess.run(command, env=elsewhere, cwd="/", check=True)
    again = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert again == {path.name: path.read_bytes() for path in made.iterdir()}
    assert len(again) == 5


def test_the_checksums_are_of_the_files(made):
    lines = dict(line.split()[::-1] for line in (made / "SHA256SUMS").read_text().splitlines())
    assert set(lines) == {path.name for path in made.iterdir()} - {"SHA256SUMS"}
    assert all(hashlib.sha256((made / name).read_bytes()).hexdigest() == digest for name, digest in lines.items())


def test_the_zip_holds_the_plugin_and_nothing_else(made, scripts):
    with zipfile.ZipFile(made / "insar_hotspots-9.9.9.zip") as packed:
        names = packed.namelist()
        assert packed.testzip() is None
        assert {entry.external_attr >> 16 for entry in packed.infolist()} == {0o100644}
    assert all(name.startswith("insar_hotspots/") for name in names)
    rooms = {name.split("/")[1] for name in names}
    assert {"metadata.txt", "LICENSE", "plugin.py", "ui", "engine", "models"} <= rooms
    assert not rooms & {"tests", "scripts", "docs", "training", "benchmarks", "build"}
    assert len([name for name in names if name.endswith(".whl")]) == 2
    assert (made / "insar_hotspots-9.9.9.zip").stat().st_size < scripts.release.LARGEST_ZIP


def test_the_bill_of_materials_names_every_wheel_network_and_library_of_the_lock(made, scripts):
    bill = json.loads((made / "insar_hotspots-9.9.9.cdx.json").read_text(encoding="utf-8"))
    named = {f"{each['name']}=={each['version']}" for each in bill["components"]}
    locked = scripts.packing.shipped_files()["engine/requirements.lock"].decode("utf-8")
    pinned = {line.partition(" ")[0] for line in scripts.check_locks.pins(locked)}
    assert named >= pinned and len(pinned) > 15
    bundled = {each["name"]: each["hashes"][0]["content"] for each in bill["components"] if "hashes" in each}
    for wheel in (ROOT / "ui" / "wheels").glob("*.whl"):
        assert bundled[wheel.name.partition("-")[0]] == hashlib.sha256(wheel.read_bytes()).hexdigest()
    for network in (ROOT / "models").glob("*.onnx"):
        assert bundled[network.name] == hashlib.sha256(network.read_bytes()).hexdigest()
    references = [each["bom-ref"] for each in bill["components"]]
    assert len(set(references)) == len(references)


def test_every_licence_is_known(made):
    page = (made / "LICENCES.md").read_text(encoding="utf-8")
    assert "not stated" not in page
    assert re.search(r"^\| pyqtgraph \| [\d.]+ \| MIT \|$", page, re.MULTILINE)


CHANGELOG = (
    "# Changelog\n\n## [Unreleased]\n{new}\n## [1.2.0] - 2026-12-01\n\n- That.\n\n## [1.1.0] - unreleased\n\n- This.\n"
)


def test_the_section_of_a_version_is_found_where_it_has_a_date(scripts):
    text = CHANGELOG.format(new="")
    assert scripts.release.changelog_section(text, "1.2.0") == "- That."
    assert scripts.release.changelog_section(text, "1.1.0") == ""
    assert scripts.release.changelog_section(text, "Unreleased") == ""


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({}, None),
        ({"version": "1.1.9"}, "says version 1.1.9"),
        ({"email": "a@insar-hotspots.example"}, "placeholder as email"),
        ({"tracker": ""}, "no tracker"),
        ({"new": "\n- Not yet.\n"}, "lines under [Unreleased]"),
        ({"file": "ui/fast.so"}, "fast.so may not be"),
    ],
)
def test_what_a_release_lacks_is_said(scripts, monkeypatch, change, said):
    values = dict.fromkeys(scripts.release.NEEDED_KEYS, "https://insar.org") | {
        "version": "1.2.0",
        "email": "a@insar.org",
    }
    values |= {name: value for name, value in change.items() if name in values}
    files = {
        "metadata.txt": "\n".join(["[general]", *(f"{name}={value}" for name, value in values.items())]).encode(),
        "CHANGELOG.md": CHANGELOG.format(new=change.get("new", "")).encode(),
        "LICENSE": b"",
        change.get("file", "plugin.py"): b"",
    }
    monkeypatch.setattr(scripts.release, "_git", lambda *_: "")
    problems = scripts.release.problems("1.2.0", files)
    assert problems == [] if said is None else (len(problems) == 1 and said in problems[0])


def test_the_metadata_lacks_nothing_that_the_repository_of_plugins_needs(scripts):
    values = scripts.release.read_metadata((ROOT / "metadata.txt").read_bytes())
    assert all(values.get(key) for key in scripts.release.NEEDED_KEYS)
    assert values["category"] in ("Raster", "Vector", "Database", "Mesh", "Web")


# --- locks


def test_every_locked_library_has_hashes(scripts):
    lock = (ROOT / "engine" / "requirements.lock").read_text(encoding="utf-8")
    names = {line.partition("==")[0] for line in scripts.check_locks.pins(lock)}
    assert names == set(scripts.check_locks.hashes(lock))


@pytest.mark.parametrize("name", ["README.md", "metadata.txt"])
def test_users_are_told_the_systems_and_pythons_that_are_checked(scripts, name):
    text = " ".join((ROOT / name).read_text(encoding="utf-8").split())
    assert all(system in text for system in scripts.check_locks.SYSTEMS)
    pythons = scripts.check_locks.PYTHONS
    assert f"Python {pythons[0]} to {pythons[-1]}" in text


def test_a_library_that_lost_a_file_is_told(scripts, monkeypatch, tmp_path):
    lock = tmp_path / "requirements.lock"
    lock.write_text(f"one==1.0 \\\n    --hash=sha256:{'a' * 64}\ntwo==2.0 \\\n    --hash=sha256:{'b' * 64}\n")

    def index(*arguments, **_):
        Path(arguments[arguments.index("-o") + 1]).write_text(lock.read_text().replace("b" * 64, "c" * 64))
        return ""

    monkeypatch.setattr(scripts.check_locks, "_uv", index)
    assert scripts.check_locks.unknown_hashes(lock) == ["two"]
