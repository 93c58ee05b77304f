"""Load the plugin the way QGIS does: as the package `insar_hotspots` in a plugins directory."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PLUGINS = ROOT / "build" / "plugins"


def _link_plugin() -> None:
    link = PLUGINS / "insar_hotspots"
    PLUGINS.mkdir(parents=True, exist_ok=True)
    if not link.exists():
        link.unlink(missing_ok=True)
        link.symlink_to(ROOT, target_is_directory=True)
    sys.path.insert(0, str(PLUGINS))


_link_plugin()


@pytest.fixture(scope="session")
def qgis_algorithms(qgis_app):
    """Register QGIS's own algorithms, of which the chains have some steps."""
    from processing.core.Processing import Processing

    Processing.initialize()
