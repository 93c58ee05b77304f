"""Vector data by path, and the layer of an input."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from osgeo import gdal
from qgis.core import (
    QgsProcessingFeatureSourceDefinition,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..running.run import Run

if TYPE_CHECKING:
    pass

__all__ = ["input_layer", "open_vector", "split_uri"]


def input_layer(run: Run, name: str) -> QgsVectorLayer | None:
    """Return the layer that the input parameter `name` takes features from, be it all or some."""
    value = run.parameters.get(name)
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        run = replace(run, parameters={**run.parameters, name: value.source})
    return run.algorithm.parameterAsVectorLayer(run.parameters, name, run.context)


def split_uri(uri: str) -> tuple[Path, str]:
    """Return the file and the name of the layer that `PATH|layername=NAME`, or a path alone, stands for."""
    if Path(uri).is_file():  # QGIS takes points.zip.csv for a file in points.zip
        return Path(uri), ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", uri)
    return Path(parts.get("path") or uri), parts.get("layerName") or ""


def open_vector(
    path: str, drivers: Sequence[str] = (), options: Sequence[str] = (), update: bool = False
) -> gdal.Dataset | None:
    """Open vector data, quietly; None where that fails, with GDAL's exceptions on or off."""
    mode = gdal.OF_VECTOR | (gdal.OF_UPDATE if update else gdal.OF_READONLY)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return gdal.OpenEx(path, mode, allowed_drivers=list(drivers), open_options=list(options))
    except RuntimeError:
        return None
    finally:
        gdal.PopErrorHandler()
