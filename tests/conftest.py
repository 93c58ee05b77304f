"""Load the plugin the way QGIS does: as the package `insar_hotspots` in a plugins directory."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

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

# No test is about time, and machines are busy.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


_LONG = (
    "test_first_hour.py",
    "test_qgis_process.py",
    "test_time_series_kmeans.py",
    "test_reports_in_browser.py",
    "test_chain.py",
    "test_cluster_count.py",
    "test_tasks_compiling.py",
    "test_benches.py",
    "test_detection.py",
)
"""Files that take longest, the longest first."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put files that take long first: of files shared out among processes, none is then left to one at the end."""
    items.sort(key=lambda item: _LONG.index(item.path.name) if item.path.name in _LONG else len(_LONG))


@pytest.fixture(scope="session")
def qgis_algorithms(qgis_app):
    """Register QGIS's own algorithms, of which the chains have some steps."""
    from processing.core.Processing import Processing

    Processing.initialize()
