"""The application that tests run in, in place of pytest-qgis's: `pytest -p qgis.application`."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PyQt6.QtWidgets import QApplication


@pytest.fixture(scope="session", autouse=True)
def qgis_app() -> Iterator[QApplication]:
    """Qt 6's application, as long as tests run."""
    application = QApplication([])
    yield application
    application.quit()
