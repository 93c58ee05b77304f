"""The first hour of a new user in a real window, from the packed zip, without the pauses."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

pytest.importorskip("qgis")

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="the plugin is packed from its repository")
def test_a_new_user_gets_from_the_zip_to_hotspots_and_back_to_them():
    environment = {key: value for key, value in os.environ.items() if key not in ("QT_QPA_PLATFORM", "QGIS_PLUGINPATH")}
    command = [str(ROOT / "scripts" / "first_hour"), "--short"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
    assert "light: as it should be" in done.stdout
