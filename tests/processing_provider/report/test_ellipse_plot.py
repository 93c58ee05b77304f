"""Ellipses stand on the plot where they lie on the ground, in their true shape."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from insar_hotspots.algorithms.space.dispersion import DeviationalEllipse
from insar_hotspots.processing_provider.report.content import DrawnEllipse
from insar_hotspots.processing_provider.report.ellipse_plot import ellipses_plot

SVG = "{http://www.w3.org/2000/svg}"


def parse(*ellipses, threshold=None):
    drawn = [DrawnEllipse(number, each, "#123456") for number, each in enumerate(ellipses, 1)]
    return ElementTree.fromstring(ellipses_plot(drawn, threshold))


def outlines(root):
    paths = [path.get("d") for path in root.iter(f"{SVG}path")]
    return [np.array(re.findall(r"(-?[\d.]+) (-?[\d.]+)", path), dtype=float) for path in paths]


def words(root):
    return [text.text for text in root.iter(f"{SVG}text")]


def test_a_circle_on_the_ground_is_a_circle_on_the_plot():
    (ring,) = outlines(parse(DeviationalEllipse(5e5, 4.3e6, 400.0, 400.0, 0.0)))
    width, height = np.ptp(ring, axis=0)
    assert width == pytest.approx(height, abs=0.2)
    assert width > 100


@given(
    st.floats(0, 179.9),
    st.floats(0.05, 1),
    st.floats(-3000, 3000),
    st.floats(-3000, 3000),
)
def test_lengths_are_to_scale_whatever_the_shape_and_place(azimuth, flatness, east, north):
    long = DeviationalEllipse(5e5, 4.3e6, 500.0, 500.0 * flatness, azimuth)
    disc = DeviationalEllipse(5e5 + east, 4.3e6 + north, 500.0, 500.0, 0.0)
    turned, round_one = outlines(parse(long, disc))
    axis = np.linalg.norm(turned - turned.mean(axis=0), axis=1).max()
    # The pixels of the picture are rounded to tenths.
    assert axis == pytest.approx(np.ptp(round_one[:, 0]) / 2, rel=0.02, abs=0.3)


def test_north_is_up_and_east_is_right():
    first, second = outlines(
        parse(DeviationalEllipse(0.0, 0.0, 50.0, 20.0, 0.0), DeviationalEllipse(900.0, 700.0, 50.0, 20.0, 0.0))
    )
    assert second[:, 0].mean() > first[:, 0].mean()
    assert second[:, 1].mean() < first[:, 1].mean()
    assert np.ptp(first[:, 1]) > np.ptp(first[:, 0]), "an azimuth of 0 is north"


@pytest.mark.parametrize("shape", [(20_000, 300), (300, 20_000), (2000, 1500)])
def test_everything_is_inside_the_picture(shape):
    root = parse(
        DeviationalEllipse(0.0, 0.0, 60.0, 20.0, 30.0), DeviationalEllipse(*map(float, shape), 90.0, 40.0, 120.0)
    )
    width, height = float(root.get("width")), float(root.get("height"))
    for ring in outlines(root):
        assert ring.min() >= 0
        assert ring[:, 0].max() <= width
        assert ring[:, 1].max() <= height
    for text in root.iter(f"{SVG}text"):
        if text.get("x"):
            assert 0 <= float(text.get("x")) <= width
            assert 0 <= float(text.get("y")) <= height


def test_the_threshold_is_a_circle_of_its_radius_about_the_widest():
    root = parse(DeviationalEllipse(0.0, 0.0, 500.0, 200.0, 90.0), threshold=1000.0)
    (circle,) = root.iter(f"{SVG}circle")
    (ring,) = outlines(root)
    assert float(circle.get("r")) == pytest.approx(np.ptp(ring[:, 0]), abs=0.2)
    assert "threshold 1.00 km" in words(root)


def test_a_threshold_out_of_all_proportion_is_left_out():
    root = parse(DeviationalEllipse(0.0, 0.0, 50.0, 20.0, 90.0), threshold=5000.0)
    assert not list(root.iter(f"{SVG}circle"))
    assert not any("threshold" in text for text in words(root))


def test_of_numbers_that_would_overlap_the_first_is_written():
    same = DeviationalEllipse(0.0, 0.0, 50.0, 50.0, 0.0)
    root = parse(DeviationalEllipse(3000.0, 0.0, 50.0, 50.0, 0.0), same, same)
    assert {"1", "2", "3"} & set(words(root)) == {"1", "2"}


def test_points_at_one_place_are_a_dot():
    root = parse(DeviationalEllipse(7.0, 7.0, 0.0, 0.0, 0.0))
    assert len(list(root.iter(f"{SVG}circle"))) == 1
    assert "nan" not in ElementTree.tostring(root, encoding="unicode")


def test_the_picture_says_what_it_shows():
    said = parse(DeviationalEllipse(0, 0, 50.0, 20.0, 0), DeviationalEllipse(0, 0, 1500.0, 20.0, 0)).get("aria-label")
    assert said == "Deviational ellipses to scale: 2, whose longer semi-axes are from 50 m to 1.50 km."
