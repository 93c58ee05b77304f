"""How a table is written as text: what parts its cells, what marks decimals, and where the names of its columns are."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

__all__ = ["BLANKS", "TextDialect", "find_dialect", "has_decimal_comma"]

BLANKS = " "
"""The delimiter of tables whose cells are parted by any number of blanks."""

_DELIMITERS = (",", ";", "\t", "|")
_SEPARATOR_LINE = re.compile(r"sep=(.)\s*", re.IGNORECASE)
_COMMENTS = ("#", "%", "//")
_DECIMAL_COMMA = re.compile(r"[-+]?[0-9]*,[0-9]+(?:[eE][-+]?[0-9]+)?")
_DECIMAL_POINT = re.compile(r"[-+]?[0-9]*\.[0-9]+(?:[eE][-+]?[0-9]+)?")
_LETTERS = re.compile(r"[^\W\d_]")
_LEAST_BLANK_COLUMNS = 4
_ROWS_LOOKED_AT = 20


@dataclass(frozen=True)
class TextDialect:
    """How a table is written.

    Attributes
    ----------
    delimiter
        One character; `BLANKS` stands for any number of them.
    has_decimal_comma
        Whether 1,5 is a number.
    n_above
        Lines, of those that are not blank, above the names of the columns.
    comment
        What stands before the names of the columns, to be taken off; mostly nothing.
    """

    delimiter: str
    has_decimal_comma: bool = False
    n_above: int = 0
    comment: str = ""

    def cells(self, lines: Sequence[str]) -> list[list[str]]:
        """Return the cells of lines.

        Raises
        ------
        csv.Error
            A line is no row of a table.
        """
        if self.delimiter == BLANKS:
            lines = [" ".join(line.split()) for line in lines]
        return list(csv.reader(lines, delimiter=self.delimiter))

    def names(self, line: str) -> list[str]:
        """Return the names of the columns, of the line that has them; without an empty one at the end."""
        ((*names,),) = self.cells([line.removeprefix(self.comment).strip() if self.comment else line])
        names = [name.strip() for name in names]
        return names[:-1] if names and not names[-1] else names  # every row ends in a delimiter


def find_dialect(lines: Sequence[str]) -> TextDialect | None:
    """Return how a table is written, by its first lines that are not blank; None where they are no table."""
    if not lines:
        return None
    stated = _SEPARATOR_LINE.fullmatch(lines[0].strip())
    n_above = 1 if stated else 0
    while n_above < len(lines) and lines[n_above].lstrip().startswith(_COMMENTS):
        n_above += 1
    comment = ""
    if n_above and not stated and n_above < len(lines) and not _LETTERS.search(lines[n_above]):
        # The last line of comment has the names, as numpy.savetxt writes them.
        n_above -= 1
        comment = next(sign for sign in _COMMENTS if lines[n_above].lstrip().startswith(sign))
    if n_above >= len(lines):
        return None
    header, rows = lines[n_above].strip().removeprefix(comment), lines[n_above + 1 : n_above + 1 + _ROWS_LOOKED_AT]
    delimiter = stated[1] if stated and stated[1] in header else _delimiter(header)
    if not delimiter:
        return None
    return TextDialect(delimiter, _rows_have_decimal_comma(rows, delimiter), n_above, comment)


def _delimiter(header: str) -> str:
    """Return what parts the names of the columns; nothing where they are one word."""
    found = max(_DELIMITERS, key=header.count)
    if found in header:
        return found
    return BLANKS if len(header.split()) >= _LEAST_BLANK_COLUMNS else ""


def _rows_have_decimal_comma(rows: Sequence[str], delimiter: str) -> bool:
    if delimiter == ",":
        return False
    return has_decimal_comma(
        cell.strip().strip('"') for row in rows for cell in row.split(None if delimiter == BLANKS else delimiter)
    )


def has_decimal_comma(texts: Iterable[str]) -> bool:
    """Say whether more of some texts are numbers as 1,5 than as 1.5."""
    cells = list(texts)
    with_comma = sum(bool(_DECIMAL_COMMA.fullmatch(cell)) for cell in cells)
    return with_comma > sum(bool(_DECIMAL_POINT.fullmatch(cell)) for cell in cells)
