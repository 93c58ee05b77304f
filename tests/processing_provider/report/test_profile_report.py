"""The report of a profile says what lies along the line, at any number of points."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree

import numpy as np
import pytest
from insar_hotspots.processing_provider.report.profile_report import PointsAlong, profile_report

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = "<script>alert('x')</script>\"&"


@pytest.fixture
def points():
    """2000 points along 4 km: the land rises; the last quarter sinks by 9 mm/yr and is linear, the rest is stable."""
    along = np.linspace(0, 4000, 2000)
    sinking = along > 3000
    return PointsAlong(4000.0, along, along / 100, np.where(sinking, -9.0, 0.0), ["stable", "linear"], sinking * 1)


def drawings(page):
    root = ElementTree.fromstring(page.replace("<!DOCTYPE html>\n", ""))
    return list(root.iter(f"{SVG}svg"))


def plain(page):
    return " ".join(re.sub("<[^>]+>", " ", page[page.index("<body") :]).split())


def test_the_page_says_where_it_moves(points):
    text = plain(profile_report(points, 50.0, "Shore", ["The log."], [("Width", "50")], "1.2"))
    for words in (
        "2 000 points along 4.00 km",
        "Points within 50 m of the line.",
        "that from 3.20 km to 3.60 km moves fastest, by −9.0 mm a year",
        "3.60 km to 4.00 km linear (100.0 %) 200 38.0 −9.0",
        "The log.",
        "Width 50",
    ):
        assert words in text, words


def test_the_plots_share_their_axis(points):
    plots = drawings(profile_report(points, 50.0, "Shore"))
    assert len(plots) == 3
    ticks = [
        {text.text: text.get("x") for text in plot.iter(f"{SVG}text") if text.text in "01234" and text.get("x") > "1"}
        for plot in plots
    ]
    assert ticks[0]["4"] == ticks[1]["4"] == ticks[2]["4"]
    assert ticks[0]["1"] == ticks[1]["1"] == ticks[2]["1"]


def test_patterns_stand_where_they_are_along_the_line(points):
    cells = list(drawings(profile_report(points, 50.0, "Shore"))[2].iter(f"{SVG}rect"))
    right = {rect.find(f"{SVG}title").text.split(":")[0]: float(rect.get("x")) for rect in cells}
    assert right["stable"] < right["linear"]
    assert len(cells) in (60, 61), "one section at most holds both"


def test_what_is_not_known_is_not_drawn(points):
    nothing = np.full(2000, np.nan)
    bare = replace(points, classes=[], codes=np.full(2000, -1))
    assert len(drawings(profile_report(bare, 50.0, "Shore"))) == 2
    assert "red away or down" in profile_report(bare, 50.0, "Shore")
    bare = replace(bare, velocity=nothing)
    assert "No velocity is known." in plain(profile_report(bare, 50.0, "Shore"))
    bare = replace(bare, elevation=nothing)
    page = profile_report(bare, 50.0, "Shore")
    assert not drawings(page)
    assert "Neither elevation nor velocity nor pattern" in page


def test_one_point_is_enough():
    one = PointsAlong(100.0, np.array([50.0]), np.array([3.0]), np.array([-1.0]), ["x"], np.array([0]))
    page = profile_report(one, 50.0, "Shore")
    assert "1 point along 100 m" in page
    assert "nan" not in "".join(ElementTree.tostring(svg, encoding="unicode") for svg in drawings(page))


def test_of_a_hundred_thousand_points_some_are_drawn(points):
    along = np.linspace(0, 4000, 100_000)
    many = PointsAlong(4000.0, along, along, along, ["a"], np.zeros(100_000, dtype=int))
    page = profile_report(many, 50.0, "Shore")
    assert len(page) < 800_000
    assert "2\u202f000 are drawn" in page


def test_hostile_names_stay_text(points):
    page = profile_report(
        replace(points, classes=[HOSTILE, "b"]), 50.0, HOSTILE, [HOSTILE], [(HOSTILE, HOSTILE)], HOSTILE
    )
    root = ElementTree.fromstring(page.replace("<!DOCTYPE html>\n", ""))
    assert not list(root.iter("script"))
    assert HOSTILE in "".join(root.find("body").itertext())
