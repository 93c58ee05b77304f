"""What is in a file, by its first bytes rather than its name. Archives are read as streams, never unpacked to disk."""

from __future__ import annotations

import errno
import gzip
import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from qgis.core import QgsFeedback

from ...algorithms.errors import InputError

__all__ = ["TEXT_SUFFIXES", "Found", "Unpacking", "find_data"]

TEXT_SUFFIXES = (".csv", ".txt", ".tsv")
_ZIPPED_SUFFIXES = (*TEXT_SUFFIXES, ".shp", ".gpkg")
_ZIP, _GZIP = b"PK\x03\x04", b"\x1f\x8b"
_OTHER_ARCHIVES = (b"7z\xbc\xaf'\x1c", b"Rar!\x1a\x07", b"\xfd7zXZ\0", b"BZh")
_EMPTY_ZIP = b"PK\x05\x06"
_CHUNK_BYTES = 1 << 20
# Tables of displacements shrink to a third or a tenth; what is made to fill disks, to a thousandth.
_LARGEST_RATIO = 200
_ALWAYS_FINE_BYTES = 100_000_000
_USUAL_RATIO = 4


@dataclass(frozen=True)
class Found:
    """Where the points of a file are.

    Attributes
    ----------
    path
        The file.
    is_text
        Whether they are delimited text, which `open` gives; OGR reads anything else at `ogr_path`.
    member
        Name in the zip; "" where the file is none.
    is_gzip
        Whether the file is a gzip.
    n_bytes
        Size of the text; an estimate for a gzip.
    """

    path: Path
    is_text: bool
    member: str = ""
    is_gzip: bool = False
    n_bytes: int = 0

    @property
    def ogr_path(self) -> str:
        """The path by which OGR opens it."""
        path = self.path.resolve().as_posix()
        return f"/vsizip/{{{path}}}/{self.member}" if self.member else path

    @contextmanager
    def open(self) -> Iterator[Unpacking]:
        """Open the bytes, unpacked while they are read."""
        with self.path.open("rb") as raw:
            if self.member:
                with _unpacking_errors(self.path.name):
                    archive = zipfile.ZipFile(raw)
                    info = archive.getinfo(self.member)
                    stream = archive.open(info)
                with archive, stream:
                    yield Unpacking(stream, info.file_size, info.compress_size, self.path.name)
            elif self.is_gzip:
                size = self.path.stat().st_size
                with gzip.open(raw) as unpacked:
                    yield Unpacking(unpacked, size, size, self.path.name, raw)
            else:
                size = self.path.stat().st_size
                yield Unpacking(raw, size, size, self.path.name)


class Unpacking:
    """A stream of bytes that knows how far it is, and refuses to grow without bound.

    Parameters
    ----------
    stream
        What to read.
    n_bytes, n_packed
        Size of what is counted for the progress, and of what was packed.
    name
        Of the file, for the user.
    counted
        The stream whose place tells the progress, where that is another one.
    """

    def __init__(
        self,
        stream: IO[bytes] | gzip.GzipFile,
        n_bytes: int,
        n_packed: int,
        name: str,
        counted: IO[bytes] | None = None,
    ) -> None:
        self._stream, self._n_bytes, self._n_packed, self._name = stream, n_bytes, n_packed, name
        self._counted = counted or stream
        self._n_read = 0

    def read(self, n: int) -> bytes:
        """Return at most n more bytes; none at the end.

        Raises
        ------
        InputError
            The file is damaged or breaks off, or it holds more than anything packed honestly.
        """
        with _unpacking_errors(self._name):
            data = self._stream.read(n)
        self._n_read += len(data)
        if self._n_read > max(_ALWAYS_FINE_BYTES, _LARGEST_RATIO * self._n_packed):
            raise InputError(
                "{name} unpacks to more than {largest_ratio} times its size, which no table of points does: it "
                "is damaged or made to fill the disk.",
                name=self._name,
                largest_ratio=_LARGEST_RATIO,
            )
        return data

    @property
    def share_read(self) -> float:
        """How much of it has been read, 0 to 1."""
        return min(1.0, self._counted.tell() / max(self._n_bytes, 1))


def find_data(path: Path, feedback: QgsFeedback) -> Found:
    """Find the points in a file, and read what OGR will read from a zip to its end: OGR stops silently where it breaks.

    Raises
    ------
    InputError
        The file is damaged, or an archive without exactly one table of points.
    """
    with path.open("rb") as stream:
        head = stream.read(1024)
    size = path.stat().st_size
    if head.startswith((_ZIP, _EMPTY_ZIP)):
        return _find_in_zip(path, feedback)
    if head.startswith(_GZIP):
        with _unpacking_errors(path.name), gzip.open(path) as unpacked:
            if _is_tar(unpacked.read(512)):
                raise _other_archive(path.name)
        return Found(path, True, is_gzip=True, n_bytes=_USUAL_RATIO * size)
    if _is_rasters(head):
        raise InputError(
            "{name} holds rasters: choose it in Sample raster stack, which makes points of them.", name=path.name
        )
    if head.startswith(_OTHER_ARCHIVES) or _is_tar(head):
        raise _other_archive(path.name)
    if path.suffix.lower() == ".zip" or path.suffix.lower() == ".gz":
        raise _damaged(path.name)
    return Found(path, path.suffix.lower() in TEXT_SUFFIXES and not _is_database(head), n_bytes=size)


def _is_rasters(head: bytes) -> bool:
    return head.startswith((b"II*\0", b"MM\0*", b"\x89HDF\r\n", b"CDF\1", b"CDF\2"))


def _is_tar(head: bytes) -> bool:
    return head[257:262] == b"ustar"


def _other_archive(name: str) -> InputError:
    return InputError(
        "{name} is an archive of a kind that is not read here: unpack it, and choose the file in it, or the folder.",
        name=name,
    )


def _is_database(head: bytes) -> bool:
    return head.startswith(b"SQLite format 3\0")


def _find_in_zip(path: Path, feedback: QgsFeedback) -> Found:
    with _unpacking_errors(path.name), zipfile.ZipFile(path) as archive:
        if _is_spreadsheet(archive):
            return Found(path, False)
        info = _data_member(archive, path.name)
        file = PurePosixPath(info.filename)
        if file.suffix.lower() in TEXT_SUFFIXES:
            return Found(path, True, info.filename, n_bytes=info.file_size)
        stem = file.with_suffix("")
        for sibling in archive.infolist():
            if PurePosixPath(sibling.filename).with_suffix("") == stem:
                with archive.open(sibling) as stream:
                    unpacking = Unpacking(stream, sibling.file_size, sibling.compress_size, path.name)
                    while unpacking.read(_CHUNK_BYTES) and not feedback.isCanceled():
                        feedback.setProgress(100 * unpacking.share_read)
    return Found(path, False, info.filename)


def _is_spreadsheet(archive: zipfile.ZipFile) -> bool:
    names = archive.namelist()
    if "xl/workbook.xml" in names:
        return True
    return "mimetype" in names and b"spreadsheet" in archive.read("mimetype")[:100]


def _data_member(archive: zipfile.ZipFile, name: str) -> zipfile.ZipInfo:
    """Return the one member that holds points: the first kind of file of which there is any."""
    files = [info for info in archive.infolist() if not info.is_dir()]
    files = [info for info in files if not PurePosixPath(info.filename).name.startswith("._")]
    for suffix in _ZIPPED_SUFFIXES:
        found = [info for info in files if PurePosixPath(info.filename).suffix.lower() == suffix]
        if len(found) > 1:
            raise InputError(
                "{name} holds {n_found} {suffix} files: unpack it and choose one, or their folder.",
                name=name,
                n_found=len(found),
                suffix=suffix,
            )
        if found:
            parts = PurePosixPath(found[0].filename.replace("\\", "/")).parts
            if ".." in parts or parts[0].endswith((":", "/")):
                raise InputError(
                    "{name} names a file outside itself, {filename}: get it anew from its source.",
                    name=name,
                    filename=found[0].filename,
                )
            return found[0]
    raise InputError("{name} holds no CSV, Shapefile or GeoPackage: choose the archive of a point product.", name=name)


@contextmanager
def _unpacking_errors(name: str) -> Iterator[None]:
    try:
        yield
    except InputError:
        raise
    except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, struct.error, ValueError, LookupError) as error:
        raise _damaged(name) from error
    except (RuntimeError, NotImplementedError) as error:
        raise InputError(
            "{name} cannot be unpacked here ({reason}): unpack it and choose the file.", name=name, reason=error
        ) from error
    except OSError as error:
        # A damaged archive leads to places that no file has; anything else is the disk's.
        if error.errno in (None, errno.EINVAL):
            raise _damaged(name) from error
        raise


def _damaged(name: str) -> InputError:
    return InputError("{name} is damaged or breaks off before its end: download or copy it again.", name=name)
