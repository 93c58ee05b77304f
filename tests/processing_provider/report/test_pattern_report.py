"""The report of patterns says the numbers of the summary, and says what it does not know."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from xml.etree import ElementTree

import numpy as np
import pytest
from insar_hotspots.algorithms.networks.model_card import ModelCard
from insar_hotspots.algorithms.patterns.names import PATTERNS
from insar_hotspots.algorithms.patterns.summary import summarise_patterns
from insar_hotspots.processing_provider.report.distribution_plot import distribution_plot
from insar_hotspots.processing_provider.report.pattern_report import pattern_report

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = "<script>alert('x')</script>\"&"
DATES = [date(2020, 1, 3) + timedelta(days=12 * i) for i in range(60)]
DAYS = np.array([day.toordinal() for day in DATES], dtype=float)
CARD = ModelCard(
    name="Tiny",
    version="1",
    task="patterns",
    network="tcn",
    classes=PATTERNS,
    days=(),
    fewest=60,
    most=300,
    reference="none",
    window=0,
    order=0,
    static_predictors=(),
    threshold=0.5,
    training_data="none",
    metrics={},
)


@pytest.fixture
def found():
    """60 stable, 30 linear and sinking, 5 piecewise linear, 5 without a pattern."""
    label = np.repeat([0, 1, 3, -1], [60, 30, 5, 5])
    speed = np.where(label == 1, -12.0, 0.0)
    series = speed[:, None] * (DAYS - DAYS[0]) / 365.25
    return summarise_patterns(
        series.astype(np.float32), DAYS, label, np.full(100, 0.9, np.float32), np.linspace(0.5, 0.9, 100)
    )


def parse(page):
    return ElementTree.fromstring(page.replace("<!DOCTYPE html>\n", ""))


def plain(page):
    return " ".join(re.sub("<[^>]+>", " ", page[page.index("<body") :]).split())


def test_the_page_says_the_numbers(found):
    text = plain(pattern_report(found, "Ustica", DATES, CARD, ["The log."], [("Seed", "3")], "1.2"))
    for words in (
        "60.0 % of 100 points are stable, 30.0 % linear",
        "60 dates from 3 January 2020 to 11 December 2021",
        "linear 30 30.0 % −12.0 −12.0 to −12.0 0.80 0.90",
        "none 5 5.0 %",
        "power 0 0.0 % – – – –",
        "linear, away or down: 30 points",
        "piecewise linear",
        "Model Tiny 1",
        "The log.",
        "Seed 3",
        "InSAR Hotspots 1.2",
    ):
        assert words in text, words


def test_every_pattern_that_occurs_is_drawn(found):
    page = pattern_report(found, "Ustica", DATES, CARD)
    root = parse(page)
    described = [svg.get("aria-label") for svg in root.iter(f"{SVG}svg")]
    assert any("linear 30.0 %, step 0.0 %, piecewise linear 5.0 %" in text for text in described)
    assert any("Velocity" in text and "linear median −12.0" in text for text in described)
    assert any(text.startswith("Coherence (") or text.startswith("Coherence by") for text in described)
    assert sum(text.startswith("Typical points, ") for text in described) == 3


def test_without_coherence_the_page_says_so(found):
    text = plain(pattern_report(replace(found, coherence=None), "Ustica", DATES, CARD))
    assert "The layer has no field of coherence" in text
    assert "linear 30 30.0 % −12.0 −12.0 to −12.0 0.90" in text


def test_coherence_without_values_is_told_from_no_coherence(found):
    empty = summarise_patterns(
        np.zeros((2, 60), np.float32), DAYS, np.zeros(2, int), np.ones(2, np.float32), np.full(2, np.nan)
    )
    assert "has no value at any point" in plain(pattern_report(empty, "Ustica", DATES, CARD))


def test_where_no_point_has_a_pattern_the_page_says_so():
    none = summarise_patterns(np.zeros((2, 60), np.float32), DAYS, np.full(2, -1), np.full(2, 0.3, np.float32))
    text = plain(pattern_report(none, "Ustica", DATES, CARD))
    assert "No pattern is probable enough at any of 2 points" in text
    assert "No point has a pattern." in text


def test_hostile_names_stay_text(found):
    card = replace(CARD, name=HOSTILE, version=HOSTILE, network=HOSTILE, training_data=HOSTILE)
    root = parse(pattern_report(found, HOSTILE, DATES, card, [HOSTILE], [(HOSTILE, HOSTILE)], HOSTILE))
    assert not list(root.iter("script"))
    assert HOSTILE in "".join(root.find("body").itertext())


def test_a_violin_is_widest_where_most_values_are():
    edges = np.linspace(0, 10, 11)
    shares = np.zeros((1, 10))
    shares[0, 2:8] = [0.05, 0.1, 0.2, 0.4, 0.2, 0.05]
    root = ElementTree.fromstring(
        distribution_plot(["a"], ["#123456"], np.array([[2.5, 4.0, 5.5, 6.0, 7.0]]), edges, shares, "mm/yr")
    )
    outline = next(path.get("d") for path in root.iter(f"{SVG}path") if path.get("d").endswith("Z"))
    corners = np.array(re.findall(r"(-?[\d.]+) (-?[\d.]+)", outline), dtype=float)
    widest = corners[np.isclose(corners[:, 0], corners[:, 0].max()), 1]
    median = next(float(dot.get("cy")) for dot in root.iter(f"{SVG}circle"))
    assert widest == pytest.approx(median, abs=0.2)
    assert [title.text for title in root.iter(f"{SVG}title")] == ["a: median 5.5, half of the points from 4.0 to 6.0"]
