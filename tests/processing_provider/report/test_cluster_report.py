"""The report of temporal clusters shows each of them and why there are so many."""

from __future__ import annotations

import re
from datetime import date, timedelta
from xml.etree import ElementTree

import numpy as np
import pytest
from insar_hotspots.algorithms.clustering.count_trial import CountTrial
from insar_hotspots.processing_provider.report.cluster_report import cluster_report
from insar_hotspots.processing_provider.report.content import ChoiceCurve, SeriesSummary

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = "<script>alert('x')</script>\"&"
DATES = [date(2020, 1, 3) + timedelta(days=12 * i) for i in range(60)]


def cluster(number, change, n_points=30):
    mean = np.linspace(0, change, len(DATES))
    return SeriesSummary(number, n_points, mean, mean - 2, mean + 2)


def plain(page):
    return " ".join(re.sub("<[^>]+>", " ", page[page.index("<body") :]).split())


def drawings(page):
    return list(ElementTree.fromstring(page.replace("<!DOCTYPE html>\n", "")).iter(f"{SVG}svg"))


@pytest.fixture
def page():
    trials = [CountTrial(k, silhouette=0.1 * k, inertia=9.0 - k, n_groups=1, kept_share=0.5) for k in (2, 3)]
    return cluster_report(
        [cluster(0, 1.0, 90), cluster(1, -25.0, 10)],
        ChoiceCurve.of_trials(trials, 2),
        DATES,
        "Ustica",
        ["k = 2 was chosen."],
        [("Seed", "3")],
        "1.2",
    )


def test_the_page_says_the_numbers(page):
    text = plain(page)
    for words in (
        "2 temporal clusters among 100 points",
        "1 10 10.0 % −25.0",
        "k = 2 was chosen.",
        "Silhouette over the number of temporal clusters.",
        "Mean cost to the centre (mm²) over the number",
        "Seed 3",
    ):
        assert words in text, words


def test_all_mean_series_stand_in_one_plot_with_their_numbers(page):
    first = drawings(page)[0]
    assert first.get("aria-label") == "Mean series of 2 temporal clusters over time."
    assert len(list(first.iter(f"{SVG}path"))) == 2
    assert {"0", "1"} <= {text.text for text in first.iter(f"{SVG}text")}


def test_numbers_of_curves_that_end_together_do_not_overlap():
    same = [cluster(number, -10.0) for number in range(5)]
    first = drawings(cluster_report(same, [], DATES, "Ustica"))[0]
    heights = sorted(float(text.get("y")) for text in first.iter(f"{SVG}text") if text.text in "01234" and text.text)
    numbers = [height for height in heights if heights.count(height) == 1]
    assert np.diff(numbers).min() >= 12


def test_where_the_number_was_given_there_is_no_curve_of_choice():
    assert "Number of clusters" not in plain(cluster_report([cluster(0, 1.0)], [], DATES, "Ustica"))


def test_an_empty_cluster_and_very_many_do_no_harm():
    many = [cluster(number, -number) for number in range(150)] + [cluster(150, 0.0, n_points=0)]
    page = cluster_report(many, [], DATES, "Ustica")
    assert "Those of the 12 largest." in page
    assert "The 40 largest clusters." in page
    assert len(drawings(page)) == 41
    assert page.count('scope="row"') == 151


def test_hostile_names_stay_text():
    page = cluster_report([cluster(0, 1.0)], [], DATES, HOSTILE, [HOSTILE], [(HOSTILE, HOSTILE)], HOSTILE)
    root = ElementTree.fromstring(page.replace("<!DOCTYPE html>\n", ""))
    assert not list(root.iter("script"))
    assert HOSTILE in "".join(root.find("body").itertext())
