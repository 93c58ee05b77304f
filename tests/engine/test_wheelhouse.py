from __future__ import annotations

from pathlib import Path

import pytest
from insar_hotspots.engine import wheelhouse
from insar_hotspots.engine.wheelhouse import SYSTEMS, requirements_for

LOCK = """\
# a comment
here==1.0 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
    # via something
colour==0.4 ; sys_platform == 'win32' \\
    --hash=sha256:cc
    # via
    #   this
    #   that
old==1 ; python_full_version < '3.12' \\
    --hash=sha256:dd
arm==2 ; platform_machine == 'arm64' and sys_platform == 'darwin' \\
    --hash=sha256:ee
"""


@pytest.mark.parametrize(
    ("system", "python", "names"),
    [
        ("win", "3.12", ["here", "colour"]),
        ("win", "3.11", ["here", "colour", "old"]),
        ("mac", "3.13", ["here", "arm"]),
        ("linux", "3.11", ["here", "old"]),
        ("linux-arm", "3.12", ["here"]),
    ],
)
def test_conditions_are_asked_of_the_other_system(system, python, names):
    pytest.importorskip("pip")
    kept = requirements_for(LOCK, system, python).splitlines()
    assert [line.partition("==")[0] for line in kept] == names
    assert kept[0] == "here==1.0 --hash=sha256:aa --hash=sha256:bb"


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_library_of_the_lock_file_is_kept_with_its_hashes(system):
    pytest.importorskip("pip")
    lock = (Path(wheelhouse.__file__).parent / "requirements.lock").read_text(encoding="utf-8")
    kept = requirements_for(lock, system, "3.12").splitlines()
    assert len(kept) > 15
    assert all("==" in line and "--hash=sha256:" in line for line in kept)
    assert any(line.startswith("numpy==") for line in kept)
