"""Every report of the plugin in a real browser: no errors, nothing fetched, accessible, on a phone, on paper."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis")

from axe_playwright_python.sync_playwright import Axe
from insar_hotspots.processing_provider.covariogram import Covariogram
from insar_hotspots.processing_provider.detect_hotspots import DetectHotspots
from insar_hotspots.processing_provider.evaluate_labels import EvaluateLabels
from insar_hotspots.processing_provider.import_points import ImportPoints
from playwright.sync_api import sync_playwright
from pypdf import PdfReader

USTICA = Path(__file__).resolve().parent.parent / "data" / "egms_ustica_l2b.csv.gz"
WIDE, PHONE = {"width": 1200, "height": 900}, {"width": 390, "height": 800}
A4 = (595, 842)  # points
OPEN_ALL = "document.querySelectorAll('details').forEach(each => each.open = true)"

pytestmark = pytest.mark.usefixtures("engine")


def hotspots_of_ustica(run, scene, folder):
    points, *layers = (str(folder / f"{name}.gpkg") for name in ("ustica", "points", "hotspots"))
    run(ImportPoints, INPUT=str(USTICA), OUTPUT=points)
    return run(DetectHotspots, INPUT=points, POINTS=layers[0], HOTSPOTS=layers[1], REPORT=str(folder / "report.html"))


def no_hotspot(run, scene, folder):
    quiet = scene.layer(rows=scene.patch == 0)
    layers = {name: str(folder / f"{name}.gpkg") for name in ("POINTS", "HOTSPOTS")}
    return run(DetectHotspots, INPUT=quiet, METRIC=2, N_CLUSTERS=3, REPORT=str(folder / "report.html"), **layers)


def covariogram(run, scene, folder):
    return run(
        Covariogram,
        INPUT=scene.layer(),
        OUTPUT=str(folder / "bins.gpkg"),
        REPORT=str(folder / "report.html"),
    )


def evaluation(run, scene, folder):
    guessed = np.where(np.arange(600) % 7, scene.patch, 0)
    layer = scene.layer(truth=scene.patch, guessed=guessed)
    return run(EvaluateLabels, INPUT=layer, TRUTH="truth", PREDICTED="guessed", REPORT=str(folder / "report.html"))


REPORTS = {
    "hotspots of Ustica": hotspots_of_ustica,
    "no hotspot": no_hotspot,
    "covariogram": covariogram,
    "evaluation": evaluation,
}
"""How each report comes about: a new one needs a line here, and a function that returns outputs with REPORT."""


@pytest.fixture(scope="module")
def browser():
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.fail("No browser; run scripts/install_browser.")
    with sync_playwright() as playwright:
        # Inside a container there is no sandbox for the administrator.
        started = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture(scope="module", params=REPORTS)
def report(request, run_once, scene, tmp_path_factory):
    """Give the file of a report."""
    outputs, _ = REPORTS[request.param](run_once, scene, tmp_path_factory.mktemp("report"))
    return Path(outputs["REPORT"])


@pytest.fixture
def opened(browser):
    """Open a report and give the page."""
    pages = []

    def open_report(path, viewport=WIDE):
        page = browser.new_page(viewport=viewport)
        pages.append(page)
        page.said, page.asked = [], []
        page.on("console", lambda message: page.said.append(message.text))
        page.on("pageerror", lambda error: page.said.append(str(error)))
        page.on("request", lambda request: page.asked.append(request.url))
        page.goto(path.as_uri())
        return page

    yield open_report
    for page in pages:
        page.close()


def test_it_opens_without_errors_and_fetches_nothing(report, opened):
    page = opened(report)
    assert page.said == []
    assert [url for url in page.asked if not url.startswith("data:")] == [report.as_uri()]
    # A picture that cannot be drawn has no size.
    assert page.evaluate("[...document.images].every(image => image.naturalWidth > 500)")


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_it_is_accessible(report, opened, viewport):
    page = opened(report, viewport)
    page.evaluate(OPEN_ALL)
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


def test_it_fits_a_phone(report, opened):
    page = opened(report, PHONE)
    page.evaluate(OPEN_ALL)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_it_mails(report):
    assert report.stat().st_size < 1_500_000


def printed(page, tmp_path):
    path = tmp_path / "printed.pdf"
    page.pdf(path=path, prefer_css_page_size=True)
    return PdfReader(path).pages


def test_it_prints_on_a4_without_an_empty_page(report, opened, tmp_path):
    page = opened(report)
    for _ in ("closed", "open"):
        sheets = printed(page, tmp_path)
        for sheet in sheets:
            assert [round(float(side)) for side in (sheet.mediabox.width, sheet.mediabox.height)] == [*A4]
            assert len(sheet.extract_text()) > 100
        page.evaluate(OPEN_ALL)


@pytest.mark.parametrize("report", ["hotspots of Ustica"], indirect=True)
def test_the_demos_report_prints_on_few_pages_with_every_plot_beside_its_words(report, opened, tmp_path):
    page = opened(report)
    sheets = [sheet.extract_text() for sheet in printed(page, tmp_path)]
    assert len(sheets) in (4, 5)
    first, plots = sheets[0], "\n".join(sheets[1:])
    assert "21 hotspots found among 11\u202f590 points" in first
    assert "The hotspots at a glance" in first
    assert "Parameters" not in first + plots
    for number in range(1, 21):
        assert re.search(rf"^Hotspot {number}$", plots, re.MULTILINE)
    # The ticks of the axes of time, of the 20 that a report draws.
    assert plots.count("2020 2021 2022 2023 2024") == 20


@pytest.mark.parametrize("report", ["hotspots of Ustica"], indirect=True)
def test_the_experts_part_is_closed_until_it_is_opened(report, opened):
    page = opened(report)
    heading = page.get_by_role("heading", name="Parameters")
    assert not heading.is_visible()
    page.get_by_text("For the expert").click()
    assert heading.is_visible()
