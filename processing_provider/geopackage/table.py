"""A point layer that is one table of a GeoPackage and nothing else: what SQLite and GDAL may handle without QGIS.

QGIS makes an object of every value; for a layer of millions of points and hundreds of dates that is most of the time.
Whatever stands between the table and what the user sees (filter, selection, edits, joins, virtual fields) rules it out.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsProcessingFeatureSourceDefinition,
    QgsProviderRegistry,
    QgsWkbTypes,
)

from ..files.vector import input_layer
from ..running.run import Run

__all__ = [
    "GeoPackageTable",
    "connect",
    "input_table",
    "is_geopackage",
    "large_pages",
    "open_table",
    "quoted",
    "without_write_ahead",
]

_SUFFIX = ".gpkg"
_PRAGMA = "OGR_SQLITE_PRAGMA"
_PAGE_BYTES = 16384
_GEOMETRY = """
    SELECT column_name, geometry_type_name, srs_id FROM gpkg_geometry_columns
    WHERE table_name = ? AND EXISTS (SELECT * FROM sqlite_master WHERE type = 'table' AND name = table_name)
"""
# Styles are QGIS's own; a view is a layer to GDAL, registered or not.
_LAYERS = """
    SELECT table_name FROM gpkg_contents WHERE table_name <> 'layer_styles'
    UNION SELECT name FROM sqlite_master WHERE type = 'view'
"""
_COLUMNS = "SELECT name, upper(type), pk FROM pragma_table_info(?) ORDER BY cid"


@dataclass(frozen=True)
class GeoPackageTable:
    """A feature table of a GeoPackage file.

    Attributes
    ----------
    path
        The file.
    name
        Of the table.
    fid, geometry
        Names of these columns.
    columns
        Names of the other columns.
    geometry_type
        As the GeoPackage says it: `POINT`, ...
    srs_id
        Key of the reference system in this file.
    """

    path: Path
    name: str
    fid: str
    geometry: str
    columns: list[str]
    geometry_type: str
    srs_id: int

    @property
    def uri(self) -> str:
        """The table as GDAL and QGIS call it."""
        return f"{self.path}|layername={self.name}"


def input_table(run: Run, name: str) -> GeoPackageTable | None:
    """Return the table that the input parameter `name` is, row for row and column for column; None where it is not.

    Looks at the layer: to be called in the thread that the layer lives in.
    """
    value = run.parameters.get(name)
    if isinstance(value, QgsProcessingFeatureSourceDefinition) and (
        value.selectedFeaturesOnly or value.filterExpression or value.featureLimit >= 0
    ):
        return None
    layer = input_layer(run, name)
    if layer is None or layer.providerType() != "ogr" or layer.isEditable() or layer.subsetString():
        return None
    table = open_table(layer.source())
    if (
        table is None
        or layer.fields().names() != [table.fid, *table.columns]  # joins and virtual fields would add some
        or QgsWkbTypes.displayString(QgsWkbTypes.flatType(layer.wkbType())).upper() != table.geometry_type
        or layer.crs().authid() != f"EPSG:{table.srs_id}"
    ):
        return None
    return table


def open_table(uri: str) -> GeoPackageTable | None:
    """Return the feature table that a layer's source names; None where it is none, or cannot be opened."""
    if not is_geopackage(uri):
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", uri)
    path = Path(parts["path"])
    try:
        with closing(connect(path)) as database:
            name = parts.get("layerName") or _only(database.execute(_LAYERS).fetchall())
            geometry = database.execute(_GEOMETRY, [name]).fetchone()
            columns = database.execute(_COLUMNS, [name]).fetchall()
    except sqlite3.Error:
        return None
    keys = [column for column, kind, is_key in columns if is_key and kind == "INTEGER"]
    if geometry is None or len(keys) != 1:
        return None
    others = [column for column, _, is_key in columns if not is_key and column != geometry[0]]
    return GeoPackageTable(path, name, keys[0], geometry[0], others, geometry[1], geometry[2])


def is_geopackage(uri: str) -> bool:
    """Say whether a layer's source is in a GeoPackage file that is there."""
    path = Path(QgsProviderRegistry.instance().decodeUri("ogr", uri).get("path") or "")
    return path.suffix.lower() == _SUFFIX and path.is_file()


@contextmanager
def large_pages() -> Iterator[None]:
    """Give GeoPackages that are made meanwhile, in this thread, pages that hold several rows of hundreds of dates.

    A page holds whole rows: SQLite's usual 4 kB hold one of 246 dates, and are half empty.
    """
    if gdal.GetConfigOption(_PRAGMA) is not None:
        yield
        return
    gdal.SetThreadLocalConfigOption(_PRAGMA, f"page_size={_PAGE_BYTES}")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(_PRAGMA, None)


def connect(path: Path, mode: str = "ro") -> sqlite3.Connection:
    """Open a GeoPackage that exists, without implied transactions; `mode` is `ro` or `rw`.

    Raises
    ------
    sqlite3.Error
        It cannot be opened.
    """
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None)


def without_write_ahead(uri: str) -> None:
    """Let a GeoPackage be one file again, readable from a read-only disk, after QGIS has written to it."""
    path = Path(QgsProviderRegistry.instance().decodeUri("ogr", uri)["path"])
    with suppress(sqlite3.Error), closing(connect(path, "rw")) as database:  # no matter if it is in use
        database.execute("PRAGMA journal_mode = DELETE")


def quoted(name: str) -> str:
    """Return a name for use in SQL."""
    return '"' + name.replace('"', '""') + '"'


def _only(rows: list[tuple[str]]) -> str:
    return rows[0][0] if len(rows) == 1 else ""
