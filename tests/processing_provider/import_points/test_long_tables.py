"""Long tables, which have a row for each point and date, and files of StaMPS become layers like any other."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider.import_points import ImportPoints
from qgis.core import QgsProcessingException

DAYS = [datetime.date(2018, 1, 6) + datetime.timedelta(days=12 * step) for step in range(8)]
SERIES = np.random.default_rng(0).normal(0, 3, (5, 8)).round(2)


def long(header, form="{:%Y-%m-%d}", order=None, with_id=True):
    rows = [
        [*([f"P{i}"] if with_id else []), f"{11 + i / 100:.4f}", "43.7", form.format(day), f"{SERIES[i, j]}"]
        for i in range(5)
        for j, day in enumerate(DAYS)
    ]
    if order is not None:
        rows = [rows[i] for i in order]
    return "\n".join([header, *(",".join(row) for row in rows)]) + "\n"


def series_of(layer):
    names = [name for name in layer.fields().names() if name.startswith("D2018")]
    features = sorted(layer.getFeatures(), key=lambda feature: feature.geometry().asPoint().x())
    return names, np.array([[feature[name] for name in names] for feature in features])


@pytest.mark.parametrize(
    ("header", "how"),
    [
        ("id,lon,lat,date,displacement_mm", {}),
        ("pid,longitude,latitude,datetime,los_displacement", {"form": "{:%Y%m%d}"}),
        ("lon,lat,time,disp", {"with_id": False, "form": "{:%Y-%m-%d} 05:34:12"}),
        ("id,lon,lat,data,spostamento", {"form": "{:%d/%m/%Y}"}),
        ("id,lon,lat,date,value", {"order": np.random.default_rng(1).permutation(40)}),
    ],
    ids=["plain", "names", "no id", "Italian", "any order"],
)
def test_rows_of_a_point_become_its_series(run, write, header, how):
    names, series = series_of(run(write(long(header, **how))))
    assert names == [f"D{day:%Y%m%d}" for day in DAYS]
    np.testing.assert_allclose(series, SERIES, atol=1e-9)


def test_a_unit_in_the_name_of_the_column_is_that_of_the_series(run, write):
    text = long("id,lon,lat,date,displacement_m")
    _, series = series_of(run(write(text)))
    np.testing.assert_allclose(series, 1000 * SERIES, atol=1e-6)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda text: text + "P0,11.0000,43.7,2018-01-06,5\n", "1 rows of .* give a point a second value"),
        (lambda text: text.replace("2018-01-18", "someday", 1), "Column date holds 'someday', which is no date"),
    ],
)
def test_what_makes_no_series_is_refused(run, write, change, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run(write(change(long("id,lon,lat,date,displacement_mm"))))


def test_other_columns_are_kept_on_request(run, write, column, tmp_path):
    text = "id,lon,lat,quality,note,20180106,20180118\na,11,43,0.5,fine,1,2\nb,11.1,43,0.75,poor,2,3\n"
    assert not {"quality", "note"} & set(run(write(text)).fields().names())
    layer = run(write(text), tmp_path / "kept.gpkg", KEEP=True)
    assert column(layer, "quality") == [0.5, 0.75]
    assert column(layer, "note") == ["fine", "poor"]
    assert column(layer, "id") == ["a", "b"]


@pytest.mark.parametrize("cell", ["POINT (11.5 43.5)", "SRID=4326;POINT(11.5 43.5)", "POINT Z (11.5 43.5 100)"])
def test_well_known_text_is_a_place(run, write, cell):
    layer = run(write(f'id;wkt;20180106;20180118\na;"{cell}";1;2\n'))
    point = next(layer.getFeatures()).geometry().asPoint()
    assert (point.x(), point.y()) == (11.5, 43.5)


def test_a_file_of_stamps_is_read_by_the_engine(engine, run_algorithm, open_layer, tmp_path):
    savemat = pytest.importorskip("scipy.io").savemat
    path = tmp_path / "ps_plot_ts_v-do.mat"
    lonlat = np.column_stack([11 + np.arange(5) / 100, np.full(5, 43.7)])
    savemat(path, {"ph_mm": SERIES, "lonlat": lonlat, "day": np.array([[day.toordinal() + 366.0] for day in DAYS])})
    layer = open_layer(run_algorithm(ImportPoints, INPUT=str(path), OUTPUT="memory:")["OUTPUT"])
    names, series = series_of(layer)
    assert names == [f"D{day:%Y%m%d}" for day in DAYS]
    np.testing.assert_allclose(series, SERIES, atol=1e-5)


def test_a_long_table_without_a_whole_row_is_refused(run, write):
    with pytest.raises(QgsProcessingException, match="no row with a cell for each of its 5 columns"):
        run(write("id,lon,lat,date,displacement_mm\n1,11.2,43.7,2018-01-06\n"))
