"""Self-contained HTML pages: everything escaped, nothing fetched, no scripts, fit to print. Laid out by templates/."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale

from ...translation import tr

__all__ = [
    "card",
    "figure",
    "folded",
    "group",
    "header",
    "items",
    "page",
    "paragraph",
    "parameter_section",
    "picture",
    "report",
    "section",
    "table",
    "together",
]

_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).with_name("templates")),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
    undefined=StrictUndefined,
)
_PARTS = _TEMPLATES.get_template("parts.html").module


def page(title: str, body: Iterable[str], footer: str) -> str:
    """Return a whole page; `body` is of parts made here, and what else it holds is escaped as text."""
    return _TEMPLATES.get_template("page.html").render(
        title=title, body=body, footer=footer, language=QLocale(QgsApplication.locale()).bcp47Name()
    )


def report(title: str, body: Iterable[str], parameters: Sequence[tuple[str, str]], version: str, source: str) -> str:
    """Return a whole report: `body`, a run's parameters, and at the foot version and `source` of the method."""
    return page(title, [*body, *parameter_section(parameters)], f"{f'InSAR Hotspots {version}'.strip()}. {source}")


def header(title: str, answer: str, explanation: str) -> Markup:
    """Return the head of a report: what it is about, the answer, and what that means."""
    return _part("header", title, answer, explanation)


def parameter_section(parameters: Sequence[tuple[str, str]]) -> list[Markup]:
    """Return the section of a run's parameters (name, value); nothing where there are none."""
    if not parameters:
        return []
    rows = [list(pair) for pair in parameters]
    return [
        section(
            tr("Parameters"), [table(tr("As used in this run."), [tr("Parameter"), tr("Value")], rows, text_columns=2)]
        )
    ]


def section(heading: str, body: Iterable[str], level: int = 2) -> Markup:
    """Return a section under its heading."""
    return _part("section", heading, body, level)


def paragraph(text: str, style: str = "") -> Markup:
    """Return text as a paragraph; `style` is `answer`, `quiet` or nothing."""
    return _part("paragraph", text, style)


def items(texts: Sequence[str]) -> Markup:
    """Return texts as a numbered list."""
    return _part("items", texts)


def group(parts: Iterable[str]) -> Markup:
    """Return parts, small figures as a rule, that stand side by side where there is room."""
    return _part("group", parts, "")


def together(parts: Iterable[str]) -> Markup:
    """Return parts that a printer leaves on one page."""
    return _part("group", parts, "keep")


def folded(summary: str, body: Iterable[str]) -> Markup:
    """Return what opens by a click on its summary, and is printed only when it is open."""
    return _part("folded", summary, body)


def figure(svg: str, caption: str, source: str = "", small: bool = False) -> Markup:
    """Return a plot with its caption and the layer and fields it comes from; two small ones stand side by side."""
    return _part("figure", svg, _told(caption, source), small)


def picture(png: bytes, description: str, caption: str, source: str = "") -> Markup:
    """Return a PNG, inside the page, with its caption; `description` is what a screen reader says in its place."""
    return _part("picture", b64encode(png).decode("ascii"), description, _told(caption, source))


def card(heading: str, words: Iterable[str], plot: str) -> Markup:
    """Return words with a plot beside them, or below them on a phone."""
    return _part("card", heading, words, plot)


def table(
    caption: str,
    headings: Sequence[str | tuple[str, str]],
    rows: Sequence[Sequence[str]],
    text_columns: int = 1,
) -> Markup:
    """Return a table of text cells; the first names its row, those after `text_columns` are numbers to align right.

    A heading may be a pair: what it is for people, and the name of the field.
    """
    pairs = [(each, "") if isinstance(each, str) else each for each in headings]
    return _part("table", caption, pairs, rows, text_columns)


def _told(caption: str, source: str) -> str:
    return caption + (" " + tr("From {source}.").format(source=source) if source else "")


def _part(name: str, *given: object) -> Markup:
    """Return what the template's macro of this name makes of what it is given."""
    made: Markup = getattr(_PARTS, name)(*given)
    return made
