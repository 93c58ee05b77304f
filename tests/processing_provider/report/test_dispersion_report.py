"""The report of standard distances says how many clusters are compact, and shows each of the largest."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from insar_hotspots.algorithms.space.dispersion import DeviationalEllipse, Dispersion
from insar_hotspots.processing_provider.report.dispersion_report import dispersion_report

HOSTILE = "<script>alert('x')</script>\"&"


def cluster(label, spread, n_points=50):
    return Dispersion(label, n_points, spread, DeviationalEllipse(70.0 * label, 0.0, 0.8 * spread, 0.6 * spread, 30.0))


def plain(page):
    return " ".join(re.sub("<[^>]+>", " ", page[page.index("<body") :]).split())


@pytest.mark.parametrize(
    ("spreads", "threshold", "answer"),
    [
        ([10.0, 40.0], 20.0, "1 of 2 clusters within 20 m"),
        ([10.0, 4000.0], None, "2 clusters, spread by 10 m to 4.00 km"),
        ([10.0], None, "1 cluster, spread by 10 m"),
    ],
)
def test_the_answer_comes_first(spreads, threshold, answer):
    page = dispersion_report([cluster(*each) for each in enumerate(spreads)], "points", threshold)
    assert answer in plain(page)


def test_every_number_of_a_cluster_is_in_the_table():
    assert "7 1 234 50 m 40 m 30 m 30°" in plain(dispersion_report([cluster(7, 50.0, 1234)], "points"))


def test_of_very_many_clusters_the_largest_are_shown():
    many = [cluster(label, 10.0, n_points=label + 1) for label in range(150)]
    page = dispersion_report(many, "points")
    assert page.count("<rect") == 100
    assert plain(page).count("Only the 100 largest are shown.") == 2
    assert [int(label) for label in re.findall(r'scope="row">(\d+)<', page)] == list(range(50, 150))


def test_hostile_names_stay_text():
    page = dispersion_report([cluster(0, 10.0)], HOSTILE, 20.0, [(HOSTILE, HOSTILE)], HOSTILE)
    root = ElementTree.fromstring(page.replace("<!DOCTYPE html>\n", ""))
    assert not list(root.iter("script"))
    assert HOSTILE in "".join(root.find("body").itertext())
