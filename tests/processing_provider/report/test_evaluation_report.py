"""The report of an evaluation: its figures, its picture, and many classes."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import numpy as np
import pytest
from insar_hotspots.algorithms.networks.evaluation import evaluate
from insar_hotspots.processing_provider.report.confusion_plot import confusion_plot, percent
from insar_hotspots.processing_provider.report.evaluation_report import evaluation_report

HOSTILE = "<script>alert('x')</script>\"&"
SVG = "{http://www.w3.org/2000/svg}"


def found(truth, predicted, names):
    return evaluate(np.array(truth), names, np.array(predicted), names)


@pytest.fixture
def some():
    """Ten points of a, of which two are taken for b and one has no label; five of b; one of unknown class."""
    return found([0] * 10 + [1] * 5 + [-1], [0] * 7 + [1, 1, -1] + [1] * 5 + [0], ["a", "b"])


def picture(page):
    return ElementTree.fromstring(page[page.index("<svg") : page.index("</svg>") + 6])


def plain(page):
    return re.sub(r"\s+", " ", re.sub("<[^>]+>", " ", page[page.index("<body") :]))


def test_the_page_says_the_figures(some):
    text = plain(evaluation_report(some, "points", "kind", "label", [("True class", "kind")], "1.2"))
    for words in (
        "80.0 % of 15 points are labelled right",
        "Field label is held against field kind, of 2 classes.",
        "1 points (6.7 %) have no label and count as wrong.",
        "1 points whose class is not known are left out.",
        "Class a is missed most often: 70.0 % of its 10 points are found, and 20.0 % are taken for b.",
        "a 10 100.0 % 70.0 % 82.4 %",
        "b 5 71.4 % 100.0 % 83.3 %",
        "a 70.0 % 20.0 % 10.0 % 10",
        "InSAR Hotspots 1.2",
    ):
        assert words in text


def test_every_filled_cell_says_what_it_is(some):
    titles = [title.text for title in picture(evaluation_report(some, "points", "kind", "label")).iter(f"{SVG}title")]
    assert titles == [
        "a found: 70.0 %, 7 of 10 points",
        "a labelled as b: 20.0 %, 2 of 10 points",
        "a labelled as no label: 10.0 %, 1 of 10 points",
        "b found: 100.0 %, 5 of 5 points",
    ]


def test_where_all_is_right_nothing_is_missed_and_there_is_no_column_of_no_label():
    page = evaluation_report(found([0, 1, 1], [0, 1, 1], ["a", "b"]), "points", "kind", "label")
    assert "100.0 % of 3 points are labelled right" in plain(page)
    assert "missed most often" not in page
    assert "no label" not in page


def test_hostile_names_stay_text(some):
    names = [HOSTILE, "b"]
    page = evaluation_report(found([0, 1], [1, 1], names), HOSTILE, HOSTILE, HOSTILE, [(HOSTILE, HOSTILE)], HOSTILE)
    assert "<script" not in page
    picture(page)


@pytest.mark.parametrize("n", [1, 2, 6, 15, 40, 60])
@pytest.mark.parametrize("name", ["{}", "a rather long name of class {}"])
def test_any_number_of_classes_fits_into_the_picture(n, name):
    labels = np.repeat(np.arange(n), 3)
    result = found(labels, np.where(np.arange(3 * n) % 3 == 2, -1, labels), [name.format(i) for i in range(n)])
    drawn = ElementTree.fromstring(confusion_plot(result.classes, result.matrix, result.counts))
    width, height = (float(drawn.get(side)) for side in ("width", "height"))
    squares = list(drawn.iter(f"{SVG}rect"))
    assert len(squares) == 2 * n
    for square in squares:
        x, y, side = (float(square.get(key)) for key in ("x", "y", "width"))
        assert side > 5
        assert x >= 0
        assert y >= 0
        assert x + side <= width
        assert y + side <= height
    for words in drawn.iter(f"{SVG}text"):
        assert "nan" not in (words.get("transform") or words.get("x"))


def test_of_very_many_classes_the_largest_are_shown():
    labels = np.repeat(np.arange(100), np.where(np.arange(100) < 70, 3, 1))
    page = evaluation_report(found(labels, labels, [str(i) for i in range(100)]), "points", "kind", "label")
    assert len(list(picture(page).iter(f"{SVG}rect"))) == 60
    assert "Only the largest 60 of 100 classes are shown." in page
    assert page.count('<th scope="row">') == 160


@pytest.mark.parametrize(
    ("share", "text"),
    [(0, "0.0 %"), (1, "100.0 %"), (0.12345, "12.3 %"), (1e-5, "< 0.1 %"), (0.99996, "> 99.9 %"), (np.nan, "–")],
)
def test_shares_are_not_rounded_to_none_or_all(share, text):
    assert percent(share) == text
