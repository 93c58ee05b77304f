"""The colours of the map and of the report: one place, plain strings, no QGIS."""

from __future__ import annotations

__all__ = [
    "AWAY",
    "CLUSTERS",
    "INK",
    "NOISE",
    "PASSING",
    "PATTERN_COLOURS",
    "STILL",
    "TOWARDS",
    "WHITE",
    "casing_colour",
    "cluster_colour",
    "motion_colour",
]

# The first seven are those of Okabe and Ito (2008). Each later one is the candidate furthest in CIELAB from all
# before it (and from grey, black and white) in the worst of normal, deuteranope and protanope sight: 16 apart among
# the first twenty, 7 among all sixty.
# fmt: off
CLUSTERS = (
    "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00", "#F0E442", "#2828B0", "#892814", "#D7D789",
    "#76144F", "#3B76EB", "#B0D7B0", "#89283B", "#761476", "#89D7EB", "#C4623B", "#EB9D4F", "#144FB0", "#B0B076",
    "#B04F4F", "#9D4F89", "#149DEB", "#9D3B62", "#EBD762", "#4FD7C4", "#C42814", "#3B4FD7", "#621489", "#62B0C4",
    "#7689C4", "#76143B", "#C4D79D", "#629D4F", "#9D3B9D", "#EB9DB0", "#761462", "#4FC44F", "#892828", "#4F7628",
    "#9DC428", "#4F76D7", "#D77676", "#B08928", "#76C4EB", "#3B764F", "#D7D776", "#3B4F89", "#149D62", "#3B289D",
    "#76B089", "#C42828", "#EB62D7", "#B0C476", "#9D6276", "#893B76", "#284FC4", "#3B62C4", "#EB9D9D", "#9D3B3B",
)
# fmt: on

# In the order of `PATTERNS`: what is stable, most of a scene, stays pale.
PATTERN_COLOURS = ("#BCCAD6", "#0072B2", "#D55E00", "#F0E442", "#009E73", "#76144F")

NOISE = "#8C8C8C"
INK = "#1F2933"
WHITE = "#FFFFFF"

# From slow to fast, the two arms of ColorBrewer's RdBu and its middle; red is motion away from the satellite, or down.
AWAY = ("#F4A582", "#D6604D", "#A50F26")
TOWARDS = ("#92C5DE", "#4393C3", "#1A5799")
STILL = "#F7F7F7"
PASSING = "#C98A00"  # motion that came back, or comes and goes with the seasons

# Relative luminance halfway, in lightness, between ink and white.
_MIDDLE = 0.27


def cluster_colour(cluster: int) -> str:
    """Return the colour of a cluster number; the same number has the same colour in every layer and plot."""
    return NOISE if cluster < 0 else CLUSTERS[cluster % len(CLUSTERS)]


def motion_colour(velocity: float) -> str:
    """Return the strong colour of a direction of motion; negative `velocity` is away from the satellite, or down."""
    return AWAY[-1] if velocity < 0 else TOWARDS[-1]


def casing_colour(colour: str) -> str:
    """Return what a mark of a colour is edged with: white or ink, whichever is further from it.

    As the two stand far apart, one of them stands out from any ground, be it paper, night or a photograph.
    """
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    luminance = sum(weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), linear))
    return WHITE if luminance < _MIDDLE else INK
