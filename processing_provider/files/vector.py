"""Vector data by path, and the layer of an input."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osgeo import gdal
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProviderRegistry,
    QgsVectorLayer,
)

if TYPE_CHECKING:
    pass

__all__ = ["input_layer", "open_vector", "split_uri"]


def input_layer(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> QgsVectorLayer | None:
    """Return the layer that the input parameter `name` takes features from, be it all or some."""
    value = parameters.get(name)
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        parameters = {**parameters, name: value.source}
    return algorithm.parameterAsVectorLayer(parameters, name, context)


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
