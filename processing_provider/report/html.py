"""Self-contained HTML pages: everything escaped, nothing fetched, no scripts, fit to print."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

__all__ = ["escape", "figure", "items", "page", "paragraph", "section", "table"]

# Plain CSS without variables or grid: QGIS's own viewer is an old WebKit.
_STYLE = """
body { margin: 0; background: #fff; color: #1f2933; font: 16px/1.55 "Source Sans 3", "Segoe UI", "Helvetica Neue",
  "Noto Sans", "DejaVu Sans", Arial, sans-serif; }
main { max-width: 760px; margin: 0 auto; padding: 40px 24px 64px; }
h1 { font-size: 17px; font-weight: 600; letter-spacing: .02em; color: #52606d; margin: 0 0 4px; }
h2 { font-size: 22px; line-height: 1.25; margin: 48px 0 12px; padding-top: 20px; border-top: 1px solid #d9e0e7; }
h3 { font-size: 17px; margin: 28px 0 4px; }
p { margin: 0 0 12px; max-width: 68ch; }
.answer { font-size: 32px; line-height: 1.2; font-weight: 700; margin: 0 0 14px; max-width: none; }
.quiet { color: #52606d; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 8px 0 16px; font-size: 14px; }
caption { text-align: left; color: #52606d; padding-bottom: 8px; }
th, td { padding: 6px 10px 6px 0; border-bottom: 1px solid #e3e8ee; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid #9aa5b1; vertical-align: bottom; line-height: 1.25; }
tbody th { font-weight: 600; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
figure { margin: 8px 0 20px; }
figure svg { display: block; width: 100%; height: auto; }
figcaption { color: #52606d; font-size: 14px; }
.small { display: inline-block; width: 48%; margin: 0 1% 12px 0; vertical-align: top; }
li { margin-bottom: 6px; max-width: 68ch; }
footer { margin-top: 48px; padding-top: 12px; border-top: 1px solid #d9e0e7; font-size: 13px; color: #52606d; }
@page { margin: 18mm 16mm; }
@media print {
  body { font-size: 10pt; }
  table { font-size: 8.5pt; }
  .scroll { overflow: visible; }
  figure svg { width: 72%; }
  .small { width: 31%; margin-right: 1%; }
  figcaption { font-size: 8.5pt; }
  .small svg { width: 100%; }
  main { padding: 0; max-width: none; }
  h2 { margin-top: 18pt; padding-top: 10pt; font-size: 14pt; }
  h3 { font-size: 11pt; margin-top: 12pt; }
  h2, h3, caption { page-break-after: avoid; break-after: avoid; }
  figure, tr, .keep { page-break-inside: avoid; break-inside: avoid; }
}
@media (max-width: 560px) { .small { width: 100%; } .answer { font-size: 26px; } }
"""


def page(title: str, body: Iterable[str], footer: str) -> str:
    """Return a whole page; `body` is HTML, `title` and `footer` are text."""
    return (
        '<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8"/>\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(body)
        + f"\n<footer>{escape(footer)}</footer>\n</main>\n</body>\n</html>\n"
    )


def section(heading: str, body: Iterable[str], level: int = 2) -> str:
    """Return a section under its heading."""
    keep = ' class="keep"' if level > 2 else ""
    return f"<section{keep}>\n<h{level}>{escape(heading)}</h{level}>\n" + "\n".join(body) + "\n</section>"


def paragraph(text: str, style: str = "") -> str:
    """Return text as a paragraph; `style` is `answer`, `quiet` or nothing."""
    return f'<p class="{style}">{escape(text)}</p>' if style else f"<p>{escape(text)}</p>"


def items(texts: Sequence[str]) -> str:
    """Return texts as a numbered list."""
    return "<ol>\n" + "\n".join(f"<li>{escape(text)}</li>" for text in texts) + "\n</ol>"


def figure(svg: str, caption: str, small: bool = False) -> str:
    """Return a plot with its caption; two small ones stand side by side."""
    style = ' class="small"' if small else ""
    return f"<figure{style}>{svg}<figcaption>{escape(caption)}</figcaption></figure>"


def table(caption: str, headings: Sequence[str], rows: Sequence[Sequence[str]], text_columns: int = 1) -> str:
    """Return a table of text cells; the first names its row, those after `text_columns` are numbers to align right."""

    def style(column: int) -> str:
        return "" if column < text_columns else ' class="n"'

    head = "".join(f'<th scope="col"{style(i)}>{escape(text)}</th>' for i, text in enumerate(headings))
    body = "\n".join(
        "<tr>"
        + f'<th scope="row">{escape(row[0])}</th>'
        + "".join(f"<td{style(i)}>{escape(text)}</td>" for i, text in enumerate(row[1:], 1))
        + "</tr>"
        for row in rows
    )
    return (
        f'<div class="scroll"><table>\n<caption>{escape(caption)}</caption>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table></div>"
    )
