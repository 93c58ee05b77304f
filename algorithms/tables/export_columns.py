"""What columns are called in tables for others: `formats` the other way round."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import InputError
from .columns import attribute_name, find_identifier
from .dates import dated_names

__all__ = ["LAYOUTS", "Layout", "export_names", "safe_text"]

# What a spreadsheet takes for the start of a formula.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True)
class Layout:
    """Names as a kind of reader expects them.

    Attributes
    ----------
    identifier
        Of the column that names a point; "" = as it is.
    attributes
        By clean names, as `attribute_name` gives them; others stay as they are.
    date
        Format of a date column.
    """

    identifier: str
    attributes: dict[str, str]
    date: str


LAYOUTS = {
    "insar": Layout("", {}, "D%Y%m%d"),
    "egms": Layout(
        "pid",
        {
            "velocity": "mean_velocity",
            "v_std": "mean_velocity_std",
            "coherence": "temporal_coherence",
            "incidence": "incidence_angle",
            "los_e": "los_east",
            "los_n": "los_north",
            "los_u": "los_up",
        },
        "%Y%m%d",
    ),
    "tre": Layout(
        "CODE", {"velocity": "VEL", "v_std": "V_STDEV", "coherence": "COHERENCE", "height": "HEIGHT"}, "D%Y%m%d"
    ),
}
"""`insar`: this plugin's own names, which InSAR Explorer reads; `egms`: those of EGMS; `tre`: those of SqueeSAR."""


def export_names(columns: Sequence[str], layout: Layout) -> dict[str, str]:
    """Return what each column is called in the output, in the order of the output.

    That which names the point comes first, then attributes as they come, then dates in order of time.

    Parameters
    ----------
    columns
        Names as the layer has them, those that are kept.
    layout : Layout

    Raises
    ------
    InputError
        Two columns would have the same name, or one looks like a date and is none.
    """
    identifier = find_identifier(columns)
    dates = dated_names(columns)
    names = {identifier: layout.identifier or identifier} if identifier else {}
    for column in columns:
        if column not in dates and column != identifier:
            clean = attribute_name(column, columns)
            names[column] = layout.attributes.get(clean, clean)
    for column in sorted(dates, key=dates.__getitem__):
        names[column] = dates[column].strftime(layout.date)
    taken: dict[str, str] = {}
    for column, name in names.items():
        if name.lower() in taken:
            raise InputError(
                "Fields {other} and {column} would both be called {name}: choose the attributes to keep.",
                other=taken[name.lower()],
                column=column,
                name=name,
            )
        taken[name.lower()] = column
    return names


def safe_text(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: with an apostrophe before it where one would.

    A number is left as it is, also where it is negative.
    """
    if not text.startswith(_FORMULA_STARTS):
        return text
    try:
        float(text)
    except ValueError:
        return "'" + text
    return text
