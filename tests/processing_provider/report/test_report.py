"""The reports say the numbers of the layers, fetch nothing, and survive hostile names."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from xml.etree import ElementTree

import numpy as np
import pytest
from insar_hotspots.algorithms.hotspots.row import HotspotRow
from insar_hotspots.algorithms.space.dispersion import DeviationalEllipse
from insar_hotspots.algorithms.space.fitted_covariogram import FittedCovariogram
from insar_hotspots.processing_provider.report.content import (
    ChoiceCurve,
    DrawnEllipse,
    MapPicture,
    ReportContent,
    SeriesSummary,
)
from insar_hotspots.processing_provider.report.covariogram_report import covariogram_report
from insar_hotspots.processing_provider.report.hotspot_report import hotspot_report
from insar_hotspots.processing_provider.report.hotspot_words import LINE_OF_SIGHT, UNKNOWN, VERTICAL
from insar_hotspots.tests.hotspot_rows import make_row

DATES = [date(2020, 1, 3) + timedelta(days=12 * i) for i in range(150)]
HOSTILE = "</title><script src=http://evil.example/x.js>alert(1)</script><img src=x onerror=alert(2)>\"'&"


def hotspot(rank: int, velocity: float) -> HotspotRow:
    return make_row(rank, velocity, first_date=DATES[0].isoformat(), last_date=DATES[-1].isoformat())


CHANGE = {"changed": "2021-03-09", "changed_e": 21.4, "v_before": -2.2, "v_after": -8.1, "jump_mm": None}


def summary(number: int, velocity: float) -> SeriesSummary:
    years = np.arange(len(DATES)) * 12 / 365.25
    noise = np.random.default_rng(number).normal(0, 1, (20, len(DATES)))
    values = velocity * years + noise
    return SeriesSummary(number, 20, values.mean(axis=0), *np.percentile(values, (10, 90), axis=0))


def covariogram() -> FittedCovariogram:
    distance = np.arange(50.0, 5000, 100)
    model = np.linspace(0, 5000, 80)
    return FittedCovariogram(
        distance,
        2 * np.exp(-distance / 700),
        np.full(50, 4321),
        "exponential",
        model,
        2 * np.exp(-model / 700),
        correlation_length=2100.0,
        correlation_length_std=np.nan,
        sill=2.0,
        nugget=0.0,
        rmse=0.1,
        note="",
    )


@pytest.fixture
def content() -> ReportContent:
    return ReportContent(
        layer_name="Ustica",
        dates=DATES,
        n_points=11_590,
        n_refused=7,
        decisions=["7 temporal clusters were chosen from 3 to 14."],
        hotspots=[hotspot(1, -6.2), hotspot(2, 4.1)],
        hotspot_series=[summary(1, -6.2), summary(2, 4.1)],
        cluster_series=[summary(k, k - 2.0) for k in range(5)],
        covariogram=covariogram(),
        choices=[ChoiceCurve([3, 4, 5], [0.3, 0.52, 0.4], 4, "Silhouette")],
        dispersion_threshold=2100.0,
        parameters=[("Seed", "17")],
        version="0.1.0",
    )


def parse(page: str) -> ElementTree.Element:
    """Parse the page as XML: it is written so that every tag is closed."""
    return ElementTree.fromstring(page.replace("<!DOCTYPE html>\n", ""))


def words(page: str) -> str:
    return " ".join(" ".join(parse(page).find("body").itertext()).split()).replace("\u202f", " ")


def named(root: ElementTree.Element, tag: str) -> list[ElementTree.Element]:
    return [element for element in root.iter() if element.tag.rpartition("}")[2] == tag]


def test_the_answer_comes_first(content):
    text = words(hotspot_report(content))
    assert text.index("2 hotspots found among 11 590 points") < text.index("150 dates from 3 January 2020")
    assert "Left out as unusable: 7 points." in text


@pytest.mark.parametrize(("count", "answer"), [(0, "No hotspot found"), (1, "1 hotspot found")])
def test_few_hotspots_are_counted_in_words(content, count, answer):
    page = hotspot_report(replace(content, hotspots=content.hotspots[:count], hotspot_series=()))
    assert answer in words(page)


def table_cells(page: str, table: int) -> list[list[str]]:
    rows = named(named(parse(page), "tbody")[table], "tr")
    return [["".join(cell.itertext()).replace("\u202f", " ") for cell in row] for row in rows]


GLANCE, LIST = 0, 1


def test_the_first_table_says_each_hotspot_in_words(content):
    rows = table_cells(hotspot_report(content), GLANCE)
    assert rows == [
        ["1", "1 234 points over 320 m, moving away from the satellite, or down, by 6.2 ± 0.6 mm a year.", "high"],
        ["2", "1 234 points over 320 m, moving towards the satellite, or up, by 4.1 ± 0.6 mm a year.", "high"],
    ]


def test_the_list_holds_the_numbers_of_the_layer_under_the_names_of_its_fields(content):
    page = hotspot_report(content)
    numbers = ["1 234", "2.3 hectares", "−6.2 ± 0.6", "−4.5 to −8.4", "9.4", "62 m"]
    rows = table_cells(page, LIST)
    assert rows[0] == ["1", "high", *numbers]
    assert len(rows) == 2
    names = ["hotspot", "confidence", "n_points", "area_m2", "v_mean ± v_err", "v_min, v_max", "signif", "std_dist"]
    assert [each.text for each in named(parse(page), "span")] == names


def test_a_card_says_how_sure_how_much_and_since_when(content):
    rows = [replace(content.hotspots[0], **CHANGE), content.hotspots[1]]
    text = words(hotspot_report(replace(content, hotspots=rows)))
    for part in (
        "Confidence: high (significance 9.4, 1 234 points).",
        "About 30 mm from January 2020 to November 2024; its fastest point moves 8.4 mm a year.",
        "Latest change: 9 March 2021 ± 21 days.",
        "faster since March 2021 (8.1 mm a year, 2.2 before).",
    ):
        assert part in text
    assert text.count("9 March 2021 ± 21 days") >= 2
    described = [
        plot.get("aria-label") for plot in named(parse(hotspot_report(replace(content, hotspots=rows))), "svg")
    ]
    assert described[0].endswith("Its motion changed on 9 March 2021.")


def test_vertical_motion_is_never_claimed_for_the_line_of_sight(content):
    for direction in (LINE_OF_SIGHT, UNKNOWN):
        text = words(hotspot_report(replace(content, direction=direction))).replace(direction.note, "")
        assert not re.search(r"sink|rising|rises", text)
    text = words(hotspot_report(replace(content, direction=VERTICAL)))
    assert "Sinking: 1. Rising: 1." in text
    assert "satellite" not in text


def test_the_rules_of_confidence_are_on_the_page(content):
    assert (
        "Confidence is high from a significance of 8 and 10 points, fair from a significance of 5 and 5 points, low "
        "from a significance of 3, else not told from noise."
    ) in words(hotspot_report(content))


def test_the_map_is_inside_the_page_and_described(content):
    page = hotspot_report(replace(content, map_picture=MapPicture(b"picture", 1, 1, "Map <of> 5 & more")))
    (image,) = named(parse(page), "img")
    assert image.get("src") == "data:image/png;base64,cGljdHVyZQ=="
    assert image.get("alt") == "Map <of> 5 & more"


def test_every_figure_of_the_result_says_which_layer_and_fields_it_is_from(content):
    drawn = [DrawnEllipse(1, DeviationalEllipse(0, 0, 80, 35, 42), "#123456")]
    page = hotspot_report(replace(content, map_picture=MapPicture(b"", 1, 1, ""), ellipses=drawn))
    captions = [" ".join(each.itertext()) for each in named(parse(page), "figcaption")]
    for source in (
        "From layers Points (hotspot, v_rel), Hotspots (label), Hotspot ellipses.",
        "From layer Hotspots (hotspot, std_dist).",
        "From layer Hotspot ellipses (hotspot, semi_major, semi_minor, azimuth).",
        "From layer Points, pairs of its date fields.",
    ):
        assert any(caption.endswith(source) for caption in captions), source


@pytest.mark.parametrize(("apart", "where"), [(300.0, "where they lie"), (30_000.0, "side by side")])
def test_ellipses_far_apart_are_drawn_side_by_side(content, apart, where):
    drawn = [DrawnEllipse(k, DeviationalEllipse(5e5 + apart * k, 4e6, 80, 35, 42), "#123456") for k in (1, 2)]
    page = hotspot_report(replace(content, ellipses=drawn, dispersion_threshold=None))
    assert where in words(page)
    (plot,) = (each for each in named(parse(page), "svg") if "ellipses" in each.get("aria-label"))
    outlines = [np.array(re.findall(r"(-?[\d.]+) (-?[\d.]+)", path.get("d")), float) for path in named(plot, "path")]
    assert min(np.ptp(outline, axis=0).max() for outline in outlines) > 50, "both can be seen"
    assert outlines[0][:, 0].max() < outlines[1][:, 0].min(), "neither lies over the other"


def test_the_experts_part_is_folded_away_and_everything_else_is_not(content):
    (details,) = named(parse(hotspot_report(content)), "details")
    assert details.get("open") is None
    inside = " ".join(details.itertext())
    for heading in ("All hotspots", "How hotspots are found", "Parameters", "What was decided, and why"):
        assert heading in inside
    assert "The hotspots at a glance" not in inside
    assert "Each hotspot" not in inside


def test_patterns_are_in_the_table_and_the_sentences_where_one_is_known(content):
    assert "attern" not in words(hotspot_report(content))
    step, none = ({"pattern": "step", "pat_share": 0.834}, {"pattern": None, "pat_share": 0.0})
    page = hotspot_report(
        replace(content, hotspots=[replace(row, **named) for row, named in zip(content.hotspots, (step, none))])
    )
    rows = table_cells(page, LIST)
    assert [row[:4] for row in rows] == [["1", "high", "step", "1 234"], ["2", "high", "–", "1 234"]]
    assert words(page).count("Pattern, that of 83 % of its points: step.") == 1


def test_labels_in_place_of_temporal_clusters_are_named(content):
    page = hotspot_report(replace(content, label_field="<mine>", cluster_series=(), choices=()))
    assert "Points are grouped by their labels, those of field <mine>;" in words(page)
    assert "Temporal clusters" not in words(page)


def test_there_is_a_plot_of_every_kind_and_each_is_described(content):
    plots = named(parse(hotspot_report(content)), "svg")
    described = [plot.get("aria-label") for plot in plots]
    assert all(plot.get("role") == "img" for plot in plots)
    for start in ("Hotspot 1", "Hotspot 2", "Temporal cluster 4", "Silhouette", "Covariogram", "Standard distance"):
        assert any(text.startswith(start) for text in described), start


def test_headings_and_tables_are_marked_up_for_screen_readers(content):
    root = parse(hotspot_report(content))
    assert root.get("lang") == "en"
    assert len(named(root, "h1")) == 1
    levels = [int(element.tag[1]) for element in root.iter() if re.fullmatch("h[1-6]", element.tag)]
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:]))
    for table in named(root, "table"):
        assert table.find("caption") is not None
    assert all(cell.get("scope") in ("col", "row") for cell in named(root, "th"))


def hostile(content: ReportContent) -> str:
    return hotspot_report(
        replace(
            content,
            layer_name=HOSTILE,
            decisions=[HOSTILE],
            parameters=[(HOSTILE, HOSTILE)],
            version=HOSTILE,
            choices=[ChoiceCurve([2, 3], [0.1, 0.2], 3, HOSTILE)],
            covariogram=replace(content.covariogram, model=HOSTILE),
        )
    )


def test_hostile_names_are_shown_as_text(content):
    for page in (
        hostile(content),
        covariogram_report(covariogram(), HOSTILE, [HOSTILE], [(HOSTILE, HOSTILE)], HOSTILE),
    ):
        root = parse(page)
        assert not named(root, "script")
        assert not named(root, "img")
        assert HOSTILE in "".join(root.find("body").itertext())


def test_pages_fetch_nothing_and_run_nothing(content):
    with_map = replace(content, map_picture=MapPicture(b"picture", 1, 1, "Map"))
    for page in (hotspot_report(with_map), covariogram_report(covariogram(), "Ustica")):
        links = re.findall(r"(?:https?:)?//[\w.]+[^\s\"']*", page)
        assert set(links) <= {"http://www.w3.org/2000/svg"}
        assert not re.search(r"<(script|link|iframe|object)|<img src=\"(?!data:)|url\(|@import|\son\w+=", page)


def test_gaps_and_a_missing_fit_do_not_break_a_page(content):
    gaps = replace(content.hotspot_series[0], mean=np.full(len(DATES), np.nan), low=np.full(len(DATES), np.nan))
    lost = replace(covariogram(), correlation_length=float("nan"), covariance=np.full(50, np.nan))
    page = hotspot_report(replace(content, hotspot_series=[gaps], covariogram=lost))
    assert not re.search(r'="[^"]*nan', page)
    assert "No correlation length was found" in words(covariogram_report(lost, "Ustica"))


def test_a_page_of_ten_thousand_hotspots_stays_readable(content):
    rows = [hotspot(rank, -6.2) for rank in range(1, 10_001)]
    page = hotspot_report(replace(content, hotspots=rows, hotspot_series=[summary(r, -6.2) for r in range(1, 101)]))
    assert "10 000 hotspots found" in words(page)
    assert len(page) < 1_000_000


def test_the_covariogram_page_states_the_correlation_length_and_every_bin():
    curve = replace(covariogram(), correlation_length_std=140.0)
    page = covariogram_report(curve, "Ustica")
    assert "Points move alike up to about 2.10 km apart" in words(page)
    assert "2.10 km ± 140 m" in words(page)
    assert len(named(named(parse(page), "tbody")[0], "tr")) == 50
