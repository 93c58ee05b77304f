"""Numbers, dates and values of fields in the language of QGIS."""

from __future__ import annotations

import datetime

import pytest

pytest.importorskip("qgis")

from insar_hotspots.algorithms.hotspots.confidence import CONFIDENCE, NOT_SURE
from insar_hotspots.processing_provider.report import words
from insar_hotspots.processing_provider.report.hotspot_words import motion_in_brief
from insar_hotspots.translation import install_translator, remove_translator
from qgis.core import QgsApplication

DAY = datetime.date(2021, 10, 12)


@pytest.fixture
def italian(qgis_app, monkeypatch):
    monkeypatch.setattr(QgsApplication, "locale", lambda: "it")
    translator = install_translator()
    yield
    remove_translator(translator)


def test_numbers_have_a_true_minus_and_zero_has_none():
    assert words.number(-5.44, 1) == "−5.4"
    assert words.number(-0.04, 1) == "0.0"
    assert words.number(12.0) == "12"


def test_a_value_is_written_in_the_digits_that_its_error_leaves():
    assert words.with_error(-5.44, 0.53) == "−5.4 ± 0.5"
    assert words.with_error(-14.2, 1.3) == "−14 ± 1"
    assert words.with_error(-5.44, 0.01) == "−5.4 ± 0.1"
    assert words.with_error(-5.44, None) == words.with_error(-5.44, float("nan")) == "−5.4"


@pytest.mark.usefixtures("italian")
def test_italian_is_italian_to_the_decimal_point():
    assert words.velocity(-5.44, 0.53) == "−5,4 ± 0,5 mm/anno"
    assert words.short_month(DAY) == "ott 2021"
    assert words.pattern_word("piecewise linear") == "lineare a tratti"
    assert words.confidence_word("high") == "alta"
    assert motion_in_brief("faster", DAY, -1.7, -6.6, None) == "più veloce da ott 2021"


@pytest.mark.usefixtures("italian")
def test_every_word_of_confidence_is_known():
    for word in [*(word for word, *_ in CONFIDENCE), NOT_SURE]:
        assert words.confidence_word(word) != word


@pytest.mark.parametrize(
    ("before", "after", "jump", "said"),
    [
        (-1.7, -6.6, None, "faster since Oct 2021"),
        (-6.6, -1.7, None, "slower since Oct 2021"),
        (-0.1, -6.6, None, "begun in Oct 2021"),
        (-6.6, 0.1, None, "stopped in Oct 2021"),
        (-6.6, 5.0, None, "reversed in Oct 2021"),
        (-1.0, -1.0, -12.34, "jump of −12.3 mm in Oct 2021"),
    ],
)
def test_a_change_is_told_as_the_report_tells_it(before, after, jump, said):
    assert motion_in_brief("", DAY, before, after, jump) == said


def test_what_lasts_nothing_is_told_before_a_change():
    assert motion_in_brief("came back", DAY, -1.0, -2.0, None) == "came back"
    assert motion_in_brief("steady", None, None, None, None) == "steady"
    assert motion_in_brief("", None, None, None, None) == "–"
