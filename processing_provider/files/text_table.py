"""Delimited text as blocks of columns.

Tables of few different numbers, as displacements in millimetres with a decimal are, are read by looking up each; NumPy
reads other plain numbers, and the csv module any block with something odd in it: each several times as fast as the
next, with the same result.
"""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...algorithms.errors import InputError
from ...algorithms.tables.known_numbers import KnownNumbers
from .packed_file import Found, Unpacking
from .plain_rows import find_rows
from .text_dialect import BLANKS, find_dialect

__all__ = ["TextBlock", "TextTable"]

_QUOTE = '"'
# A quarter of a second's work: between two blocks one may cancel.
_CHUNK_BYTES = 1 << 22
_LONGEST_BYTES = 1 << 26
_MOST_COLUMNS = 10_000
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_BYTE_ORDER_MARK = "\ufeff"
# Texts as long as that may have been cut by NumPy.
_LONGEST_TEXT = 64


@dataclass(frozen=True)
class TextBlock:
    """Some consecutive rows.

    Attributes
    ----------
    first_row : int
        Number of the first of them, from 1 below the names.
    cells : dict
        Column -> (n,) array of numbers, or of text where not all are.
    is_ragged : (n,) bool
        Rows with another number of cells than there are columns; their cells are empty here.
    share_read : float
        Of the whole text, 0 to 1.
    """

    first_row: int
    cells: dict[str, np.ndarray]
    is_ragged: NDArray[np.bool_]
    share_read: float


class TextTable:
    """A table in delimited text, whose first row names the columns.

    Parameters
    ----------
    found
        Where the text is.

    Attributes
    ----------
    columns : list of str
        Names as in the file; a name may be repeated.
    first_row : list of str
        Cells of the row below.
    n_rows : int
        An estimate from the size.
    has_decimal_comma : bool
        Whether 1,5 is a number.

    Raises
    ------
    InputError
        It is no such table.
    """

    def __init__(self, found: Found) -> None:
        self._found = found
        with found.open() as stream:
            head = next(self._chunks(stream), b"")
        self._refuse_other_text(head)
        lines = _lines(_decode(head))
        dialect = find_dialect(lines)
        if dialect is None:
            raise self._no_table()
        self._dialect = dialect
        header, *rows = lines[dialect.n_above : dialect.n_above + 2]
        self.columns = self._names(header)
        if len(self.columns) > _MOST_COLUMNS:
            raise InputError(
                "{file} has {n_columns} columns, and no more than {most_columns} are read: a row must be a "
                "point, and a column one of its dates.",
                file=found.path.name,
                n_columns=len(self.columns),
                most_columns=_MOST_COLUMNS,
            )
        self.first_row = self._read(rows)[0] if rows else []
        self.n_rows = found.n_bytes // len(rows[0]) if rows else 0
        self.has_decimal_comma = dialect.has_decimal_comma

    def blocks(self, numbers: Sequence[str], texts: Sequence[str], rows_before: int) -> Iterator[TextBlock]:
        """Read some columns of all rows, from the start.

        Parameters
        ----------
        numbers, texts
            Columns that should hold numbers, and that may hold anything.
        rows_before
            Rows above the first point, which are left out.

        Raises
        ------
        InputError
            The text breaks off, is damaged, or is no table further down.
        """
        skip = self._dialect.n_above + 1 + rows_before
        row = 1 + rows_before
        known = KnownNumbers()
        with self._found.open() as stream:
            for chunk in self._chunks(stream):
                data = chunk
                if skip:
                    lines = _lines(_decode(chunk))
                    data = "".join(f"{line}\n" for line in lines[skip:]).encode()
                    skip -= min(skip, len(lines))
                if data and not data.isspace():
                    cells, is_ragged = self._block_cells(data, numbers, texts, known)
                    yield TextBlock(row, cells, is_ragged, stream.share_read)
                    row += len(is_ragged)

    def _block_cells(
        self, data: bytes, numbers: Sequence[str], texts: Sequence[str], known: KnownNumbers
    ) -> tuple[dict[str, np.ndarray], NDArray[np.bool_]]:
        """Return columns of whole rows, and which rows have another number of cells than there are columns."""
        cells = self._looked_up(data, numbers, texts, known) if known.is_of_use else None
        if cells is None:
            lines = _lines(_decode(data))
            cells = self._plain_numbers(lines, numbers, texts)
        if cells is not None:
            return cells, np.zeros(len(next(iter(cells.values()))), dtype=bool)
        cells, is_ragged = self._cells(self._read(lines), (*numbers, *texts))
        if self.has_decimal_comma:
            cells |= {column: np.char.replace(cells[column], ",", ".") for column in numbers}
        return cells, is_ragged

    def _looked_up(
        self, data: bytes, numbers: Sequence[str], texts: Sequence[str], known: KnownNumbers
    ) -> dict[str, np.ndarray] | None:
        """Return the columns of rows with nothing odd, of few different numbers; else None."""
        rows = find_rows(data, self._dialect.delimiter.encode(), len(self.columns))
        if rows is None:
            return None
        decimal = b"," if self.has_decimal_comma else b"."
        found = rows.numbers([self.columns.index(column) for column in numbers], known, decimal)
        if found is None:
            return None
        cells: dict[str, np.ndarray] = {column: values for column, values in zip(numbers, found) if values is not None}
        for column in (*numbers, *texts):
            if column not in cells:
                joined = b"\n".join(rows.texts(self.columns.index(column)))
                cells[column] = np.array(
                    _decode(joined.replace(decimal, b".") if column in numbers else joined).split("\n")
                )
        return cells

    def _plain_numbers(
        self, lines: list[str], numbers: Sequence[str], texts: Sequence[str]
    ) -> dict[str, np.ndarray] | None:
        """Return the columns of lines that hold a number in each of `numbers` and nothing odd; else None."""
        delimiter: str | None = self._dialect.delimiter
        if self.has_decimal_comma and texts:
            return None
        if any(_QUOTE in line for line in lines):
            return None
        if self._dialect.delimiter == BLANKS:
            delimiter = None
            n_cells = sum(len(line.split()) for line in lines)
        else:
            n_cells = sum(line.count(self._dialect.delimiter) for line in lines) + len(lines)
        if n_cells != len(lines) * len(self.columns):
            return None
        if self.has_decimal_comma:
            lines = [line.replace(",", ".") for line in lines]
        dtype = [("texts", f"U{_LONGEST_TEXT}", (len(texts),)), ("numbers", "f8", (len(numbers),))]
        positions = [self.columns.index(column) for column in (*texts, *numbers)]
        try:
            rows = np.loadtxt(lines, dtype, comments=None, delimiter=delimiter, usecols=positions, ndmin=1)
        except ValueError:
            return None
        if len(rows) != len(lines) or (np.char.str_len(rows["texts"]) >= _LONGEST_TEXT).any():
            return None
        cells = {column: rows["numbers"][:, j] for j, column in enumerate(numbers)}
        cells.update({column: rows["texts"][:, j] for j, column in enumerate(texts)})
        return cells

    def _cells(self, rows: list[list[str]], columns: Sequence[str]) -> tuple[dict[str, np.ndarray], NDArray[np.bool_]]:
        """Return columns of rows as text, and which rows have another number of cells than there are columns."""
        width = len(self.columns)
        # A delimiter at the end of a row makes one empty cell more.
        is_ragged = np.array([len(row) != width and (len(row) != width + 1 or row[-1] != "") for row in rows])
        empty = [""] * width
        by_position = list(zip(*(empty if ragged else row[:width] for row, ragged in zip(rows, is_ragged.tolist()))))
        return {column: np.array(by_position[self.columns.index(column)]) for column in columns}, is_ragged

    def _names(self, header: str) -> list[str]:
        try:
            return self._dialect.names(header)
        except csv.Error as error:
            raise self._no_table() from error

    def _read(self, lines: list[str]) -> list[list[str]]:
        try:
            return self._dialect.cells(lines)
        except csv.Error as error:
            raise InputError(
                "{file} is not a table that can be read: {reason}.", file=self._found.path.name, reason=error
            ) from error

    def _chunks(self, stream: Unpacking) -> Iterator[bytes]:
        """Yield the bytes in pieces of whole rows: they end at the end of a line, outside quotation marks."""
        rest = b""
        recoder = None
        is_first = True
        while data := stream.read(_CHUNK_BYTES):
            if is_first and data.startswith(_UTF_16):  # "Unicode text" of spreadsheets
                recoder = codecs.getincrementaldecoder("utf-16")("replace")
            is_first = False
            rest += recoder.decode(data).encode() if recoder else data
            end = max(rest.rfind(b"\n"), rest.rfind(b"\r")) + 1
            if end and rest.count(_QUOTE.encode(), 0, end) % 2 == 0:
                yield rest[:end]
                rest = rest[end:]
            elif len(rest) > _LONGEST_BYTES:
                raise InputError(
                    "{file} has a row of more than {longest_bytes} MB, or a quotation mark that is never closed: "
                    "correct it.",
                    file=self._found.path.name,
                    longest_bytes=_LONGEST_BYTES >> 20,
                )
        if rest:
            yield rest

    def _refuse_other_text(self, head: bytes) -> None:
        if b"\0" in head:
            raise self._no_table()

    def _no_table(self) -> InputError:
        return InputError(
            "{file} is not a table that can be read: it must be text whose columns are separated by comma, "
            "semicolon, tab or blanks, below one line with their names.",
            file=self._found.path.name,
        )


def _decode(data: bytes) -> str:
    """Return text that is UTF-8, or else what most programs take it for."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _lines(text: str) -> list[str]:
    """Return the lines that are not blank."""
    text = text.removeprefix(_BYTE_ORDER_MARK)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return [line for line in text.split("\n") if line and not line.isspace()]
