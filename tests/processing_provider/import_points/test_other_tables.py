"""Tables as people bring them: read with the known values, or refused by what is in them and what helps."""

from __future__ import annotations

import datetime
import io
import json
import tarfile

import numpy as np
import pytest

pytest.importorskip("qgis")

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingException, QgsVectorLayer

DAYS = [datetime.date(2018, 1, 6) + datetime.timedelta(days=12 * step) for step in range(8)]
NAMES = [f"{day:%Y%m%d}" for day in DAYS]
SERIES = np.random.default_rng(0).normal(0, 3, (5, 8)).round(1)
LON, LAT = 11.2 + np.arange(5) / 100, np.full(5, 43.7)


def table(header=("id", "lon", "lat"), dates=NAMES, x=LON, y=LAT, series=SERIES, more=()):
    rows = [[f"P{i}", str(x[i]), str(y[i]), *more, *map(str, series[i])] for i in range(5)]
    return "\n".join(",".join(row) for row in [[*header, *dates], *rows]) + "\n"


def check(layer, series=SERIES, atol=1e-9):
    names = [name for name in layer.fields().names() if name.startswith("D2018")]
    assert names == [f"D{name}" for name in NAMES]
    features = sorted(layer.getFeatures(), key=lambda feature: feature["id"])
    np.testing.assert_allclose([[feature[name] for name in names] for feature in features], series, atol=atol)
    return [feature.geometry().asPoint() for feature in features]


def test_units_in_brackets_are_no_part_of_a_name(run, write):
    header = ("ID", "Longitude [deg]", "Latitude (deg)", "Coherence [-]")
    layer = run(write(table(header, more=["0.8"]).replace("ID", "id", 1)))
    check(layer)
    assert {feature["coherence"] for feature in layer.getFeatures()} == {0.8}


def test_a_unit_in_the_names_of_the_dates_is_heeded(run, write, feedback):
    dates = [f"disp_cm_{name}" for name in NAMES]
    check(run(write(table(dates=dates, series=SERIES / 10))))
    assert "Displacement: cm -> mm" in "\n".join(feedback.infos)


def test_latitudes_beyond_ninety_degrees_are_longitudes(run, write, feedback):
    places = check(run(write(table(x=LAT, y=LON + 100))))
    assert [round(place.x(), 2) for place in places] == [111.2, 111.21, 111.22, 111.23, 111.24]
    assert "the other way round" in "\n".join(feedback.warnings)


def test_metres_called_longitude_and_latitude_need_a_reference_system(run, write):
    path = write(table(x=680000 + np.arange(5) * 10, y=np.full(5, 4840000)))
    with pytest.raises(QgsProcessingException, match=r"reference system its coordinates \(lon, lat\).*CRS"):
        run(path)
    layer = run(path, CRS="EPSG:32632")
    assert layer.crs().authid() == "EPSG:32632"
    assert check(layer)[0].x() == 680000


def test_words_for_nothing_are_missing_values(run, write):
    text = table().replace(str(SERIES[0, 1]), "NoData", 1)
    layer = run(write(text))
    expected = SERIES.copy()
    expected[0, 1] = np.nan
    values = [feature["D20180118"] for feature in sorted(layer.getFeatures(), key=lambda feature: feature["id"])]
    assert [None if hasattr(value, "isNull") else value for value in values] == [None, *SERIES[1:, 1].tolist()]


def test_coordinates_that_are_no_numbers_are_shown(run, write):
    with pytest.raises(
        QgsProcessingException, match=r"5 without valid coordinates \(first: row 1, column lon, '11°12E'"
    ):
        run(write(table(x=["11°12E"] * 5)))


def _tar(name):
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w:gz") as archive:
        archive.addfile(tarfile.TarInfo(name))
    return data.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.tar.gz.bin", _tar("a.csv"), "a kind that is not read here: unpack it"),
        ("a.7z", b"7z\xbc\xaf\x27\x1c" + bytes(50), "a kind that is not read here: unpack it"),
        ("a.rar", b"Rar!\x1a\x07\x00" + bytes(50), "a kind that is not read here: unpack it"),
        ("a.tif", b"II*\0" + bytes(50), "holds rasters: choose it in Sample raster stack"),
        ("timeseries.h5", b"\x89HDF\r\n\x1a\n" + bytes(50), "holds rasters: choose it in Sample raster stack"),
    ],
    ids=["tar", "7z", "rar", "tif", "hdf5"],
)
def test_files_of_other_kinds_are_told_what_helps(run, write, name, content, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run(write(content, name))


def test_cells_are_told_to_become_points(run, write):
    ring = [[11.2, 43.7], [11.3, 43.7], [11.3, 43.8], [11.2, 43.7]]
    cell = {"type": "Feature", "properties": dict(zip(NAMES, SERIES[0].tolist()))}
    cell["geometry"] = {"type": "Polygon", "coordinates": [ring]}
    path = write(json.dumps({"type": "FeatureCollection", "features": [cell]}), "cells.geojson")
    with pytest.raises(QgsProcessingException, match=r"another kind \(polygon\).*Centroids"):
        run(path)


def test_decimal_commas_in_fields_of_text_are_read(run, save, feedback):
    fields = "&".join(f"field={name}:string" for name in ("id", *NAMES))
    layer = QgsVectorLayer(f"Point?crs=EPSG:4326&{fields}", "points", "memory")
    for i, values in enumerate(SERIES):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(LON[i], LAT[i])))
        feature.setAttributes([f"P{i},0", *(str(value).replace(".", ",") for value in values)])
        layer.dataProvider().addFeatures([feature])
    read = run(save(layer))
    check(read)
    assert {feature["id"] for feature in read.getFeatures()} == {f"P{i},0" for i in range(5)}
    assert "decimal comma" in "\n".join(feedback.infos)
