"""The plots are well-formed SVG whose shapes stand where the data are."""

from __future__ import annotations

import re
from datetime import date
from xml.etree import ElementTree

import numpy as np
import pytest
from insar_hotspots.processing_provider.report.svg import Plot, date_ticks, nice_ticks
from insar_hotspots.processing_provider.report.words import number

SVG = "{http://www.w3.org/2000/svg}"


def parse(plot: Plot, description: str = "A plot") -> ElementTree.Element:
    return ElementTree.fromstring(plot.render(description))


def vertices(path: str) -> np.ndarray:
    return np.array([[float(a), float(b)] for a, b in re.findall(r"[ML](-?[\d.]+) (-?[\d.]+)", path)])


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [(-11590.26, 1, "\u221211\u202f590.3"), (-0.04, 1, "0.0"), (5, 0, "5"), (np.float32(2.5), 1, "2.5")],
)
def test_numbers_are_printed_as_people_print_them(value, digits, text):
    assert number(value, digits) == text


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [(0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1.0]), (-42, 13, [-40, -30, -20, -10, 0, 10]), (1e6, 1.5e6, None)],
)
def test_ticks_are_round_and_inside_the_range(low, high, ticks):
    found = nice_ticks(low, high)
    assert found == (ticks if ticks is not None else [1e6, 1.1e6, 1.2e6, 1.3e6, 1.4e6, 1.5e6])


def test_five_years_have_a_tick_each_new_year_also_the_first():
    ticks = date_ticks(date(2020, 1, 3), date(2024, 12, 25))
    assert [label for _, label in ticks] == ["2020", "2021", "2022", "2023", "2024"]
    assert ticks[0][0] == date(2020, 1, 3).toordinal()
    assert ticks[1][0] == date(2021, 1, 1).toordinal()


@pytest.mark.parametrize("last", [date(2018, 1, 19), date(2018, 7, 13), date(2019, 2, 1), date(2030, 1, 1)])
def test_any_span_has_one_to_seven_date_ticks_in_order(last):
    first = date(2018, 1, 7)
    days = [day for day, _ in date_ticks(first, last)]
    assert 1 <= len(days) <= 7
    assert days == sorted(set(days))
    assert first.toordinal() <= days[0]
    assert days[-1] <= last.toordinal()


def test_a_line_runs_through_its_points():
    plot = Plot((0, 10), (0, 100))
    x, y = np.array([0.0, 5.0, 10.0]), np.array([0.0, 50.0, 100.0])
    plot.line(x, y)
    drawn = vertices(parse(plot).find(f"{SVG}path").get("d"))
    np.testing.assert_allclose(drawn[:, 0], [plot.x(v) for v in x], atol=0.05)
    np.testing.assert_allclose(drawn[:, 1], [plot.y(v) for v in y], atol=0.05)
    assert drawn[0, 1] > drawn[-1, 1], "larger values stand higher"


def test_a_line_is_broken_where_values_are_missing():
    plot = Plot((0, 4), (0, 1))
    plot.line(np.arange(5.0), np.array([0.1, 0.2, np.nan, 0.4, 0.5]))
    path = parse(plot).find(f"{SVG}path").get("d")
    assert path.count("M") == 2
    assert "nan" not in path


@pytest.mark.parametrize("y_range", [(3.0, 3.0), (0.0, 0.0), (-1e-7, 1e-7), (-250.0, 901.0)])
def test_every_range_gives_an_axis_inside_the_plot(y_range):
    plot = Plot((5.0, 5.0), y_range)
    for text in parse(plot).iter(f"{SVG}text"):
        if text.get("y"):
            assert 0 <= float(text.get("x")) <= 640
            assert 0 <= float(text.get("y")) <= 300


def test_words_with_markup_stay_words():
    plot = Plot((0, 1), (0, 1), x_label='<script>"&', y_label="<b>")
    root = parse(plot, '"><script>alert(1)</script>')
    assert root.get("aria-label") == '"><script>alert(1)</script>'
    assert '<script>"&' in [text.text for text in root.iter(f"{SVG}text")]
    assert root.find(f".//{SVG}script") is None


def test_a_bar_grows_from_zero_up_or_down():
    plot = Plot((0, 3), (-10, 10))
    plot.bar(1, 5, 0.5, "#000")
    bar = parse(plot).find(f"{SVG}rect")
    assert float(bar.get("y")) == pytest.approx(plot.y(5), abs=0.05)
    assert float(bar.get("y")) + float(bar.get("height")) == pytest.approx(plot.y(0), abs=0.11)
