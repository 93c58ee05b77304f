"""Results for others: what is written is what is imported again, and what other readers see."""

from __future__ import annotations

import csv
import itertools
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.export_results import ExportResults
from insar_hotspots.processing_provider.import_points import ImportPoints
from insar_hotspots.processing_provider.writing import export_tables
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

DATA = Path(__file__).resolve().parent.parent / "data"
AUTO, INSAR, EGMS, TRE = range(4)
REAL, TEXT, INTEGER = QMetaType.Type.Double, QMetaType.Type.QString, QMetaType.Type.Int
FORMATS = [".gpkg", ".fgb", ".csv", ".shp"]
HAS_PARQUET = gdal.GetDriverByName("Parquet") is not None


@pytest.fixture(scope="module")
def ustica(run_once, tmp_path_factory):
    """300 points of Ustica, imported."""
    path = tmp_path_factory.mktemp("ustica") / "ustica.gpkg"
    run_once(ImportPoints, INPUT=str(DATA / "egms_ustica_l2b_300.csv.gz"), OUTPUT=str(path))
    return path


def table(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def contents(path):
    """Give places in degrees, and the values by field, in the order of the points' names: FlatGeobuf has its own."""
    layer = QgsVectorLayer(str(path), "layer", "ogr")
    assert layer.isValid()
    transform = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject())
    names = [name for name in layer.fields().names() if name != "fid"]
    features = sorted(layer.getFeatures(), key=lambda feature: str(feature[names[0]]))
    places = [transform.transform(feature.geometry().asPoint()) for feature in features]
    values = {name: [feature[name] for feature in features] for name in names}
    return np.array([(place.x(), place.y()) for place in places]), values


@pytest.mark.parametrize(
    ("suffix", "columns"),
    [
        *itertools.product([".gpkg", ".fgb", ".csv", *([".parquet"] if HAS_PARQUET else [])], [AUTO, EGMS, TRE]),
        *itertools.product([".shp"], [AUTO, TRE]),
    ],
)
def test_what_is_exported_is_imported_again(run_algorithm, ustica, tmp_path, suffix, columns):
    exported, again = tmp_path / f"exported{suffix}", tmp_path / "again.gpkg"
    run_algorithm(ExportResults, INPUT=str(ustica), COLUMNS=columns, OUTPUT=str(exported))
    run_algorithm(ImportPoints, INPUT=str(exported), OUTPUT=str(again))
    (places, values), (places_again, values_again) = contents(ustica), contents(again)
    assert len(places) == len(places_again) == 300
    np.testing.assert_allclose(places_again, places, rtol=0, atol=2e-9)  # 0.2 mm
    assert [name.lower() for name in values_again if name[1:].isdigit()] == [
        name.lower() for name in values if name[1:].isdigit()
    ]
    identifier = next(name for name in values_again if name.lower() in ("pid", "code"))
    assert values_again.pop(identifier) == values["pid"]
    for name, numbers in values_again.items():
        np.testing.assert_allclose(np.array(numbers, float), np.array(values[name], float), rtol=1e-9, err_msg=name)
    assert set(values_again) == set(values) - {"pid"}


def test_a_csv_has_the_columns_of_egms(run_algorithm, ustica, tmp_path):
    path = tmp_path / "out.csv"
    run_algorithm(ExportResults, INPUT=str(ustica), OUTPUT=str(path))
    header = path.read_text(encoding="utf-8").partition("\n")[0].split(",")
    assert header[:8] == [
        "pid",
        "easting",
        "northing",
        "latitude",
        "longitude",
        "mean_velocity",
        "mean_velocity_std",
        "temporal_coherence",
    ]
    assert header[-210:] == sorted(header[-210:])
    assert (header[-210], header[-1]) == ("20200103", "20241225")
    layer = QgsVectorLayer(str(ustica), "layer", "ogr")
    feature, row = next(layer.getFeatures()), table(path)[0]
    assert float(row["easting"]) == pytest.approx(feature.geometry().asPoint().x(), abs=1e-4)
    assert float(row["northing"]) == pytest.approx(feature.geometry().asPoint().y(), abs=1e-4)
    assert float(row["20241225"]) == feature["D20241225"]
    assert 38 < float(row["latitude"]) < 39
    assert 13 < float(row["longitude"]) < 14


def test_points_outside_europe_get_no_easting_of_europe(run_algorithm, make_layer, tmp_path):
    layer = make_layer({"velocity": REAL}, [((-99.1, 19.4), -300.0)], crs="EPSG:4326")
    run_algorithm(ExportResults, INPUT=layer, OUTPUT=str(tmp_path / "out.csv"))
    assert table(tmp_path / "out.csv") == [
        {"pid": "1", "latitude": "19.4", "longitude": "-99.1", "mean_velocity": "-300"}
    ]


def test_series_dropped_and_attributes_chosen(run_algorithm, ustica, tmp_path):
    path = tmp_path / "out.gpkg"
    run_algorithm(ExportResults, INPUT=str(ustica), SERIES=False, FIELDS=["pid", "velocity"], OUTPUT=str(path))
    assert QgsVectorLayer(str(path), "out", "ogr").fields().names() == ["fid", "pid", "velocity"]
    run_algorithm(ExportResults, INPUT=str(ustica), FIELDS=["velocity"], OUTPUT=str(path))
    assert QgsVectorLayer(str(path), "out", "ogr").fields().count() == 212


def test_another_crs(run_algorithm, ustica, tmp_path):
    crs = QgsCoordinateReferenceSystem("EPSG:32633")
    run_algorithm(ExportResults, INPUT=str(ustica), CRS=crs, SERIES=False, OUTPUT=str(tmp_path / "out.fgb"))
    layer = QgsVectorLayer(str(tmp_path / "out.fgb"), "out", "ogr")
    assert layer.crs().authid() == "EPSG:32633"
    np.testing.assert_allclose(contents(tmp_path / "out.fgb")[0], contents(ustica)[0], atol=1e-8)
    run_algorithm(
        ExportResults, INPUT=str(ustica), CRS=crs, COLUMNS=INSAR, SERIES=False, OUTPUT=str(tmp_path / "out.csv")
    )
    places = {feature["pid"]: feature.geometry().asPoint() for feature in layer.getFeatures()}
    for row in table(tmp_path / "out.csv"):
        assert float(row["x"]) == pytest.approx(places[row["pid"]].x(), abs=1e-3)
        assert float(row["y"]) == pytest.approx(places[row["pid"]].y(), abs=1e-3)


def test_texts_in_a_csv_are_no_formulas_and_numbers_are_numbers(run_algorithm, make_layer, tmp_path):
    rows = [
        ((13.0, 38.0), "=HYPERLINK(1)", -3.5, 7, "plain"),
        ((13.1, 38.0), "-12", None, None, '+a, "quoted"'),
        (None, "007", 0.0, 0, "naïve"),
    ]
    fields = {"pid": TEXT, "velocity": REAL, "hotspot": INTEGER, "@note": TEXT}
    layer = make_layer(fields, rows, crs="EPSG:4326")
    run_algorithm(ExportResults, INPUT=layer, COLUMNS=INSAR, OUTPUT=str(tmp_path / "out.csv"))
    first, second, third = table(tmp_path / "out.csv")
    assert list(first) == ["pid", "latitude", "longitude", "velocity", "hotspot", "'@note"]
    assert list(first.values()) == ["'=HYPERLINK(1)", "38", "13", "-3.5", "7", "plain"]
    assert list(second.values()) == ["-12", "38", "13.1", "", "", '\'+a, "quoted"']
    assert list(third.values()) == ["007", "", "", "0", "0", "naïve"]


def test_a_selection_or_a_layer_in_memory_is_exported_as_it_is(run_algorithm, scene, tmp_path):
    layer = scene.layer(rows=slice(0, 10), hotspot=scene.patch)
    run_algorithm(ExportResults, INPUT=layer, OUTPUT=str(tmp_path / "out.gpkg"))
    _, values = contents(tmp_path / "out.gpkg")
    assert values["pid"] == list(range(10))
    np.testing.assert_allclose(
        np.array([values[name] for name in values if name.startswith("D2")]).T, scene.series[:10]
    )


@pytest.mark.parametrize(
    ("name", "parameters", "sentence"),
    [
        ("out.xyz", {}, "out.xyz names no format: its end must be .gpkg, .parquet, .fgb, .csv, .xlsx, .shp"),
        ("out.shp", {"COLUMNS": EGMS}, "A Shapefile's names hold 10 characters, and mean_velocity is longer"),
        ("out.csv", {"CRS": "EPSG:32633"}, "EGMS columns are in EPSG:3035, or in degrees"),
        ("no/out.csv", {}, "does not exist"),
    ],
)
def test_what_cannot_be_is_refused(refusal, ustica, tmp_path, name, parameters, sentence):
    if "CRS" in parameters:
        parameters = {"CRS": QgsCoordinateReferenceSystem(parameters["CRS"])}
    assert sentence in refusal(ExportResults, INPUT=str(ustica), OUTPUT=str(tmp_path / name), **parameters)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(HAS_PARQUET, reason="this GDAL writes Parquet")
def test_without_a_parquet_driver_the_sentence_says_what_to_do(refusal, ustica, tmp_path):
    sentence = refusal(ExportResults, INPUT=str(ustica), OUTPUT=str(tmp_path / "out.parquet"))
    assert "cannot write Parquet: export a GeoPackage (.gpkg), and convert it" in sentence


def test_a_shapefile_of_too_many_dates_is_refused(refusal, make_series_layer, date_names, tmp_path):
    layer = make_series_layer([[0.0] * 256, [1.0] * 256], names=date_names(256))
    sentence = refusal(ExportResults, INPUT=layer, OUTPUT=str(tmp_path / "out.shp"))
    assert "255 fields at most, and this output needs 256" in sentence
    assert list(tmp_path.iterdir()) == []


def test_columns_of_one_name_are_refused(refusal, make_layer, tmp_path):
    layer = make_layer({"x": REAL}, [((500000, 4300000), 1.0)])
    sentence = refusal(ExportResults, INPUT=layer, COLUMNS=INSAR, OUTPUT=str(tmp_path / "out.csv"))
    assert "Field x has the name of a column of coordinates" in sentence


@pytest.mark.parametrize("suffix", FORMATS)
def test_cancelling_leaves_what_was_there(run_algorithm, feedback, ustica, tmp_path, monkeypatch, suffix):
    monkeypatch.setattr(export_tables, "_BLOCK_ROWS", 50)
    path = tmp_path / f"old{suffix}"
    path.write_bytes(b"what was there before")
    feedback.progressChanged.connect(lambda percentage: feedback.cancel() if percentage > 40 else None)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run_algorithm(ExportResults, INPUT=str(ustica), OUTPUT=str(path))
    assert path.read_bytes() == b"what was there before"
    assert list(tmp_path.iterdir()) == [path]


def test_the_input_is_not_overwritten(refusal, ustica):
    before = ustica.read_bytes()
    assert "would overwrite the input" in refusal(ExportResults, INPUT=str(ustica), OUTPUT=str(ustica))
    assert ustica.read_bytes() == before
