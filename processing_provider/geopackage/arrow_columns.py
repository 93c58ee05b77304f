"""NumPy columns as GDAL's Arrow writer takes them: the Arrow C data interface, as QGIS's Python has no pyarrow.

A batch of rows is a struct of columns. Its arrays are borrowed: whoever reads them does so while the batch lives.
https://arrow.apache.org/docs/format/CDataInterface.html
"""

from __future__ import annotations

import ctypes
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["ArrowBatch"]

_NULLABLE = 2
_STRUCT, _FLOAT64, _UTF8, _BINARY = b"+s", b"g", b"u", b"z"
_WKB_POINT = np.dtype([("order", "u1"), ("type", "<u4"), ("xy", "<f8", 2)])
_LITTLE_ENDIAN, _POINT = 1, 1


class _Schema(ctypes.Structure):
    pass


class _Array(ctypes.Structure):
    pass


_ReleaseSchema = ctypes.CFUNCTYPE(None, ctypes.POINTER(_Schema))
_ReleaseArray = ctypes.CFUNCTYPE(None, ctypes.POINTER(_Array))
_Schema._fields_ = [
    ("format", ctypes.c_char_p),
    ("name", ctypes.c_char_p),
    ("metadata", ctypes.c_char_p),
    ("flags", ctypes.c_int64),
    ("n_children", ctypes.c_int64),
    ("children", ctypes.POINTER(ctypes.POINTER(_Schema))),
    ("dictionary", ctypes.POINTER(_Schema)),
    ("release", _ReleaseSchema),
    ("private_data", ctypes.c_void_p),
]
_Array._fields_ = [
    ("length", ctypes.c_int64),
    ("null_count", ctypes.c_int64),
    ("offset", ctypes.c_int64),
    ("n_buffers", ctypes.c_int64),
    ("n_children", ctypes.c_int64),
    ("buffers", ctypes.POINTER(ctypes.c_void_p)),
    ("children", ctypes.POINTER(ctypes.POINTER(_Array))),
    ("dictionary", ctypes.POINTER(_Array)),
    ("release", _ReleaseArray),
    ("private_data", ctypes.c_void_p),
]


@_ReleaseSchema
def _release_schema(schema: Any) -> None:
    schema.contents.release = _ReleaseSchema()


@_ReleaseArray
def _release_array(array: Any) -> None:
    array.contents.release = _ReleaseArray()


_new_capsule = ctypes.pythonapi.PyCapsule_New
_new_capsule.restype = ctypes.py_object
_new_capsule.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]


class ArrowBatch:
    """Points with their attributes, for `ogr.Layer.WriteArrow` of GDAL 3.8 or later.

    Parameters
    ----------
    geometry
        Name of the geometry's column.
    xy : (n, 2) float64
        Places of the points.
    texts
        Columns of text by name, None for NULL.
    numbers : mapping of name to (n,) float64
        Columns of numbers; NaN stands for NULL.
    """

    def __init__(
        self,
        geometry: str,
        xy: NDArray[np.float64],
        texts: Mapping[str, Sequence[str | None]],
        numbers: Mapping[str, NDArray[np.float64]],
    ) -> None:
        self._kept: list[Any] = []
        self._n = len(xy)
        columns = [self._points(geometry, xy)]
        columns += [self._text(name, values) for name, values in texts.items()]
        columns += [self._number(name, values) for name, values in numbers.items()]
        schemas, arrays = zip(*columns)
        self._schema = self._new_schema(_STRUCT, "", schemas)
        self._array = self._new_array([None], 0, arrays)

    def __arrow_c_array__(self, requested_schema: object = None) -> tuple[object, object]:
        """Return schema and array as capsules; there is only one schema to be had."""
        del requested_schema
        return (
            _new_capsule(ctypes.addressof(self._schema), b"arrow_schema", None),
            _new_capsule(ctypes.addressof(self._array), b"arrow_array", None),
        )

    def _points(self, name: str, xy: NDArray[np.float64]) -> tuple[_Schema, _Array]:
        wkb = np.empty(self._n, _WKB_POINT)
        wkb["order"], wkb["type"], wkb["xy"] = _LITTLE_ENDIAN, _POINT, xy
        ends = np.arange(self._n + 1, dtype=np.int32) * _WKB_POINT.itemsize
        return self._new_schema(_BINARY, name), self._new_array([None, ends.astype(np.int32), wkb])

    def _text(self, name: str, values: Sequence[str | None]) -> tuple[_Schema, _Array]:
        encoded = [b"" if value is None else value.encode("utf-8", "replace") for value in values]
        ends = np.zeros(self._n + 1, dtype=np.int32)
        np.cumsum([len(each) for each in encoded], out=ends[1:])
        letters = np.frombuffer(b"".join(encoded) or b"\0", dtype=np.uint8)
        validity, n_null = _validity(np.array([value is not None for value in values], dtype=bool))
        return self._new_schema(_UTF8, name), self._new_array([validity, ends, letters], n_null)

    def _number(self, name: str, values: NDArray[np.float64]) -> tuple[_Schema, _Array]:
        column = np.ascontiguousarray(values, dtype=np.float64)
        validity, n_null = _validity(~np.isnan(column))
        return self._new_schema(_FLOAT64, name), self._new_array([validity, column], n_null)

    def _new_schema(self, kind: bytes, name: str, children: Sequence[_Schema] = ()) -> _Schema:
        schema = _Schema(format=kind, name=name.encode("utf-8"), flags=_NULLABLE, release=_release_schema)
        schema.n_children, schema.children = len(children), self._pointers(_Schema, children)
        return schema

    def _new_array(
        self, buffers: Sequence[NDArray[Any] | None], n_null: int = 0, children: Sequence[_Array] = ()
    ) -> _Array:
        places = (ctypes.c_void_p * len(buffers))(*(None if each is None else each.ctypes.data for each in buffers))
        self._kept.append((places, buffers))
        array = _Array(length=self._n, null_count=n_null, n_buffers=len(buffers), release=_release_array)
        array.buffers = ctypes.cast(places, ctypes.POINTER(ctypes.c_void_p))
        array.n_children, array.children = len(children), self._pointers(_Array, children)
        return array

    def _pointers(self, kind: Any, children: Sequence[Any]) -> Any:
        pointers = (ctypes.POINTER(kind) * len(children))(*map(ctypes.pointer, children))
        self._kept.append((pointers, children))
        return ctypes.cast(pointers, ctypes.POINTER(ctypes.POINTER(kind)))


def _validity(is_there: NDArray[np.bool_]) -> tuple[NDArray[np.uint8] | None, int]:
    """Return the bits of what is there, and how much is not; no bits where all is."""
    n_null = int(is_there.size - np.count_nonzero(is_there))
    return (np.packbits(is_there, bitorder="little") if n_null else None), n_null
