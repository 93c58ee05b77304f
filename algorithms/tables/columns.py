"""What the name of a column means: an attribute, an identifier."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

__all__ = [
    "ATTRIBUTES",
    "attribute_name",
    "attributes_beside",
    "by_plain_name",
    "find_attribute",
    "find_attributes",
    "find_identifier",
    "plain_name",
]

# Clean name -> what sources call it, the preferred name first. Compared as `plain_name` writes them.
ATTRIBUTES = {
    "velocity": (
        "mean_velocity",
        "velocity",
        "vel",
        "pnt_linear",
        "vel_v",
        "vel_e",
        "velocidad",
        "velocita",
        "vel_los",
    ),
    "v_std": (
        "mean_velocity_std",
        "v_std",
        "v_stdev",
        "velocity_std",
        "vel_std",
        "sigma_vel",
        "vstd",
        "v_stdev_v",
        "v_stdev_e",
    ),
    "coherence": ("temporal_coherence", "coherence", "coher", "coh", "pnt_enscoh"),
    "incidence": ("incidence_angle", "incidence", "inc_angle", "inc", "pnt_incidangle"),
    "height": ("height_ortho", "height", "height_ellipse", "height_wgs84", "pnt_height", "hgt"),
    "los_e": ("los_east", "los_e"),
    "los_n": ("los_north", "los_n"),
    "los_u": ("los_up", "los_u"),
}


_OF_SERIES = "velocity", "v_std"
_HEADINGS = "track_angle", "heading"

# As in Longitude [deg] and Velocity (mm/yr); never all there is.
_UNIT = re.compile(r"(?<=\S)\s*(?:\([^()]*\)|\[[^\[\]]*\])\s*$")
IDENTIFIERS = ("pid", "code", "id", "pnt_id", "point_id", "codice", "codigo", "código")
# What GDAL makes of EGMS's names in a Shapefile, whose own hold ten characters.
CUT_NAMES = {
    "height_ort": "height_ortho",
    "height_ell": "height_ellipse",
    "temporal_c": "temporal_coherence",
    "incidence_": "incidence_angle",
    "mean_veloc": "mean_velocity",
    "mean_vel_1": "mean_velocity_std",
    "accelerati": "acceleration",
    "seasonalit": "seasonality",
}


def find_attribute(name: str, columns: Iterable[str]) -> str | None:
    """Return the column that holds an attribute of a point; None where there is none.

    Parameters
    ----------
    name
        Clean name such as `coherence`, which has several spellings; any other is that of the column itself, in
        upper or lower case.
    columns
        Names as the table has them.
    """
    by_name = by_plain_name(columns)
    return next((by_name[each] for each in ATTRIBUTES.get(name, (plain_name(name),)) if each in by_name), None)


def find_attributes(name: str, columns: Iterable[str]) -> list[str]:
    """Return all columns that may hold an attribute, the preferred name first."""
    by_name = by_plain_name(columns)
    return list(dict.fromkeys(by_name[each] for each in ATTRIBUTES[name] if each in by_name))


def attribute_name(column: str, columns: Sequence[str]) -> str:
    """Return the clean name by which `find_attribute` finds this one of the columns; its own where there is none."""
    return next((clean for clean in ATTRIBUTES if find_attribute(clean, columns) == column), column)


def attributes_beside(columns: Iterable[str]) -> dict[str, str]:
    """Return the columns that say what a series cannot, by clean name: quality, height, line of sight and heading."""
    columns = list(columns)
    names = [name for name in ATTRIBUTES if name not in _OF_SERIES] + [*_HEADINGS]
    found = {name: find_attribute(name, columns) for name in names}
    return {name: column for name, column in found.items() if column is not None}


def find_identifier(columns: Iterable[str]) -> str | None:
    """Return the column that names a point; None where there is none."""
    by_name = by_plain_name(columns)
    return next((by_name[name] for name in IDENTIFIERS if name in by_name), None)


def plain_name(name: str) -> str:
    """Return a column's name without what sources, or what they were exported by, write differently, and its unit."""
    return re.sub("[ .]", "_", _UNIT.sub("", name.lower()))


def by_plain_name(columns: Iterable[str]) -> dict[str, str]:
    """Return the first column of each plain name; also by the full name where a Shapefile has cut it."""
    by_name: dict[str, str] = {}
    for column in columns:
        by_name.setdefault(plain_name(column), column)
    for cut, full in CUT_NAMES.items():
        if cut in by_name:
            by_name.setdefault(full, by_name[cut])
    return by_name
