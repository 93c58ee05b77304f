"""Self-contained HTML pages: everything escaped, nothing fetched, no scripts, fit to print."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Sequence
from html import escape

__all__ = [
    "card",
    "escape",
    "figure",
    "folded",
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

# Plain CSS without variables, grid or flexible boxes: QGIS's own viewer is an old WebKit.
_STYLE = """
body { margin: 0; background: #fff; color: #1f2933; font: 16px/1.55 "Source Sans 3", "Segoe UI", "Helvetica Neue",
  "Noto Sans", "DejaVu Sans", Arial, sans-serif; }
main { max-width: 820px; margin: 0 auto; padding: 40px 24px 64px; }
h1 { font-size: 17px; font-weight: 600; letter-spacing: .02em; color: #52606d; margin: 0 0 4px;
  overflow-wrap: break-word; word-wrap: break-word; }
h2 { font-size: 22px; line-height: 1.25; margin: 40px 0 12px; padding-top: 20px; border-top: 1px solid #d9e0e7; }
h3 { font-size: 17px; margin: 28px 0 4px; }
p { margin: 0 0 12px; max-width: 72ch; }
.answer { font-size: 32px; line-height: 1.2; font-weight: 700; margin: 0 0 14px; max-width: none; }
.quiet { color: #52606d; font-size: 14px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 8px 0 16px; font-size: 14px; }
caption { text-align: left; color: #52606d; padding-bottom: 8px; }
th, td { padding: 6px 10px 6px 0; border-bottom: 1px solid #e3e8ee; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid #9aa5b1; vertical-align: bottom; line-height: 1.25; }
tbody th { font-weight: 600; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .n { white-space: normal; }
.field { display: block; font: 12px monospace; color: #52606d; }
figure { margin: 8px 0 20px; }
figure svg, figure img { display: block; width: 100%; height: auto; }
figcaption { color: #52606d; font-size: 14px; margin-top: 4px; }
.small { display: inline-block; width: 48%; margin: 0 1% 12px 0; vertical-align: top; }
.card { display: table; width: 100%; margin: 0 0 14px; padding: 10px 14px; border: 1px solid #d9e0e7;
  -webkit-box-sizing: border-box; box-sizing: border-box; }
.words, .plot { display: table-cell; vertical-align: middle; }
.words { width: 44%; padding-right: 14px; }
.card h3 { margin: 0 0 2px; }
.card p { margin: 0 0 6px; }
.card .quiet { font-size: 13px; }
.plot svg { display: block; width: 100%; height: auto; }
li { margin-bottom: 6px; max-width: 72ch; }
details { margin-top: 40px; padding-top: 16px; border-top: 1px solid #d9e0e7; }
summary { font-weight: 600; cursor: pointer; }
footer { margin-top: 40px; padding-top: 12px; border-top: 1px solid #d9e0e7; font-size: 13px; color: #52606d; }
@page { size: A4; margin: 14mm 16mm; }
@media print {
  body { font-size: 10pt; line-height: 1.4; }
  main { padding: 0; max-width: none; }
  table, .quiet, figcaption { font-size: 8.5pt; line-height: 1.35; }
  .field { font-size: 6.5pt; }
  .scroll { overflow: visible; }
  .answer { font-size: 20pt; margin-bottom: 6pt; }
  h1 { font-size: 11pt; }
  h2 { margin-top: 10pt; padding-top: 8pt; font-size: 13pt; margin-bottom: 4pt; }
  h3 { font-size: 11pt; margin-top: 10pt; }
  p { margin-bottom: 5pt; max-width: none; }
  th, td { padding-top: 3pt; padding-bottom: 3pt; }
  figure { margin: 4pt 0 8pt; }
  figure svg { width: 72%; }
  .small { width: 31%; margin-right: 1%; }
  .small svg { width: 100%; }
  .card { margin-bottom: 5pt; padding: 3pt 8pt; }
  .card p { font-size: 9pt; line-height: 1.35; margin-bottom: 2pt; }
  .card .quiet { font-size: 7.5pt; margin-bottom: 0; }
  .words { width: 47%; }
  h2, h3, caption { page-break-after: avoid; break-after: avoid; }
  figure, tr, .keep, .card { page-break-inside: avoid; break-inside: avoid; }
  details:not([open]) { display: none; }
  details { page-break-before: always; break-before: page; border: 0; margin: 0; padding: 0; }
  summary { display: none; }
  footer { page-break-before: avoid; break-before: avoid; margin-top: 8pt; padding-top: 6pt; font-size: 8pt; }
}
@media (max-width: 600px) {
  .small { width: 100%; }
  .answer { font-size: 26px; }
  .card, .words, .plot { display: block; width: auto; padding-right: 0; }
  .card { padding: 10px; }
}
"""


def page(title: str, body: Iterable[str], footer: str) -> str:
    """Return a whole page; `body` is HTML, `title` and `footer` are text."""
    return (
        '<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8"/>\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        'img-src data:"/>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(body)
        + f"\n<footer>{escape(footer)}</footer>\n</main>\n</body>\n</html>\n"
    )


def report(title: str, body: Iterable[str], parameters: Sequence[tuple[str, str]], version: str, source: str) -> str:
    """Return a whole report: `body` (HTML), a run's parameters, and at the foot version and `source` of the method."""
    return page(title, [*body, *parameter_section(parameters)], f"{f'InSAR Hotspots {version}'.strip()}. {source}")


def header(title: str, answer: str, explanation: str) -> str:
    """Return the head of a report: what it is about, the answer, and what that means."""
    return f"<header><h1>{escape(title)}</h1>{paragraph(answer, 'answer')}{paragraph(explanation)}</header>"


def parameter_section(parameters: Sequence[tuple[str, str]]) -> list[str]:
    """Return the section of a run's parameters (name, value); nothing where there are none."""
    if not parameters:
        return []
    rows = [list(pair) for pair in parameters]
    return [section("Parameters", [table("As used in this run.", ["Parameter", "Value"], rows, text_columns=2)])]


def section(heading: str, body: Iterable[str], level: int = 2) -> str:
    """Return a section under its heading."""
    return f"<section>\n<h{level}>{escape(heading)}</h{level}>\n" + "\n".join(body) + "\n</section>"


def paragraph(text: str, style: str = "") -> str:
    """Return text as a paragraph; `style` is `answer`, `quiet` or nothing."""
    return f'<p class="{style}">{escape(text)}</p>' if style else f"<p>{escape(text)}</p>"


def items(texts: Sequence[str]) -> str:
    """Return texts as a numbered list."""
    return "<ol>\n" + "\n".join(f"<li>{escape(text)}</li>" for text in texts) + "\n</ol>"


def together(parts: Iterable[str]) -> str:
    """Return parts that a printer leaves on one page."""
    return '<div class="keep">\n' + "\n".join(parts) + "\n</div>"


def folded(summary: str, body: Iterable[str]) -> str:
    """Return what opens by a click on its summary, and is printed only when it is open."""
    return f"<details>\n<summary>{escape(summary)}</summary>\n" + "\n".join(body) + "\n</details>"


def figure(svg: str, caption: str, source: str = "", small: bool = False) -> str:
    """Return a plot with its caption and the layer and fields it comes from; two small ones stand side by side."""
    style = ' class="small"' if small else ""
    return f"<figure{style}>{svg}<figcaption>{escape(_traced(caption, source))}</figcaption></figure>"


def picture(png: bytes, description: str, caption: str, source: str = "") -> str:
    """Return a PNG, inside the page, with its caption; `description` is what a screen reader says in its place."""
    data = b64encode(png).decode("ascii")
    return figure(f'<img src="data:image/png;base64,{data}" alt="{escape(description)}"/>', caption, source)


def card(heading: str, words: Iterable[str], plot: str) -> str:
    """Return words with a plot beside them, or below them on a phone."""
    return (
        f'<section class="card">\n<div class="words"><h3>{escape(heading)}</h3>\n'
        + "\n".join(words)
        + f'</div>\n<div class="plot">{plot}</div>\n</section>'
    )


def _traced(caption: str, source: str) -> str:
    return f"{caption} From {source}." if source else caption


def table(
    caption: str,
    headings: Sequence[str | tuple[str, str]],
    rows: Sequence[Sequence[str]],
    text_columns: int = 1,
) -> str:
    """Return a table of text cells; the first names its row, those after `text_columns` are numbers to align right.

    A heading may be a pair: what it is for people, and the name of the field.
    """

    def style(column: int) -> str:
        return "" if column < text_columns else ' class="n"'

    def heading(words: str | tuple[str, str]) -> str:
        if isinstance(words, str):
            return escape(words)
        return f'{escape(words[0])}<span class="field">{escape(words[1])}</span>'

    head = "".join(f'<th scope="col"{style(i)}>{heading(words)}</th>' for i, words in enumerate(headings))
    body = "\n".join(
        "<tr>"
        + f'<th scope="row">{escape(row[0])}</th>'
        + "".join(f"<td{style(i)}>{escape(text)}</td>" for i, text in enumerate(row[1:], 1))
        + "</tr>"
        for row in rows
    )
    return (
        f'<div class="scroll" tabindex="0" role="group" aria-label="{escape(caption)}"><table>\n'
        f"<caption>{escape(caption)}</caption>\n"
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table></div>"
    )
