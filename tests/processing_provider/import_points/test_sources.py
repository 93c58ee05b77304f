"""Every kind of file that processors write, beside what an independent reading of the raw file gives.

Files of EGMS and TRE are real ones; the others are made to the headers of docs/formats.md.
"""

from __future__ import annotations

import csv
import gzip
import io
import zipfile
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from osgeo import gdal, ogr, osr
from qgis.core import QgsProcessingException, QgsVectorLayer

DATA = Path(__file__).resolve().parents[2] / "data"
L2B = DATA / "egms_ustica_l2b_300.csv.gz"
L3 = DATA / "egms_ustica_l3_300.csv.gz"
BOISSANO = DATA / "boissano_tre.zip"
DAYS = ["20200103", "20200115", "20200127", "20200302"]
OLDER = {"height_ortho": "height", "height_ellipse": "height_wgs84", "rmse_ts": "rmse"}


@dataclass
class Raw:
    """A file, and what is in it according to whoever reads it by hand; displacement and velocity in mm."""

    path: Path
    source: str
    unit: str
    epsg: int
    dates: list[str]
    xy: list[tuple[float, float]]
    series: list[list[float | None]]
    velocity: list[float]
    names: list[str] = field(default_factory=list)
    said: tuple[str, ...] = ()


def gunzipped(path):
    return gzip.decompress(path.read_bytes()).decode()


def number(text, factor=1.0):
    return None if text == "" else factor * float(text)


def by_hand(path, delimiter, x, y, velocity, dates, factor=1.0, name=None, **known):
    """Read a CSV whose columns one knows: `dates` are names of columns, in order of time."""
    text = gunzipped(path) if path.suffix == ".gz" else path.read_text()
    rows = list(csv.DictReader(io.StringIO(text), delimiter=delimiter))
    return Raw(
        path=path,
        dates=[f"D{column[-8:]}" for column in dates],
        xy=[(float(row[x]), float(row[y])) for row in rows],
        series=[[number(row[column], factor) for column in dates] for row in rows],
        velocity=[factor * float(row[velocity]) for row in rows],
        names=[row[name] for row in rows] if name else [],
        **known,
    )


def dates_of(path, delimiter=","):
    text = gunzipped(path) if path.suffix == ".gz" else path.read_text()
    return [name for name in text.partition("\n")[0].split(delimiter) if name.startswith("20")]


def made(folder, name, columns, date_names, rows, delimiter=",", end=""):
    """Write a CSV of attribute rows and some series, and give its path."""
    lines = [delimiter.join([*columns, *date_names]) + end]
    for i, row in enumerate(rows):
        series = [f"{0.5 * i - 1.25 * j:.2f}" for j in range(len(date_names))]
        lines.append(delimiter.join([*map(str, row), *series]) + end)
    path = folder / name
    path.write_text("\n".join(lines) + "\n")
    return path


# -- the files


def egms(source, path=L2B):
    return by_hand(
        path,
        ",",
        "easting",
        "northing",
        "mean_velocity",
        dates_of(path),
        name="pid",
        source=source,
        unit="mm",
        epsg=3035,
    )


def egms_l2(folder):
    return egms("EGMS L2a or L2b")


def egms_l3(folder):
    return egms("EGMS L3", L3)


def egms_l2_older(folder):
    path = folder / "older.csv"
    header, _, body = gunzipped(L2B).partition("\n")
    assert header.count("gnss_velocity") == 1
    names = [OLDER.get(name, name) for name in header.split(",")]
    gone = names.index("gnss_velocity")
    rows = [names, *(line.split(",") for line in body.splitlines())]
    path.write_text("\n".join(",".join(row[:gone] + row[gone + 1 :]) for row in rows) + "\n")
    return egms("EGMS L2a or L2b", path)


def egms_l3_older(folder):
    path = folder / "older.csv"
    header, _, body = gunzipped(L3).partition("\n")
    path.write_text(",".join(OLDER.get(name, name) for name in header.split(",")) + "\n" + body)
    return egms("EGMS L3", path)


def toolkit_csv(folder, rows=20):
    """Write what EGMStoolkit makes of a download: semicolons, and an index without a name in front."""
    path = folder / "EGMS_L2b_022_VV_2020_2024.csv"
    header, *lines = gunzipped(L2B).splitlines()
    table = [f";{header.replace(',', ';')}"]
    table += [f"{i};{line.replace(',', ';')}" for i, line in enumerate(lines[:rows])]
    path.write_text("\n".join(table) + "\n")
    return path


def egmstoolkit_csv(folder):
    path = toolkit_csv(folder)
    return by_hand(
        path,
        ";",
        "easting",
        "northing",
        "mean_velocity",
        dates_of(path, ";"),
        name="pid",
        source="EGMS L2a or L2b",
        unit="mm",
        epsg=3035,
    )


def translated(folder, driver, suffix):
    """Convert the CSV by GDAL as EGMStoolkit does, which leaves every number a string."""
    raw = egmstoolkit_csv(folder)
    path = raw.path.with_suffix(suffix)
    how = ["HEADERS=YES", "SEPARATOR=SEMICOLON", "X_POSSIBLE_NAMES=easting", "Y_POSSIBLE_NAMES=northing"]
    source = gdal.OpenEx(str(raw.path), open_options=how)
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # names are cut
    gdal.VectorTranslate(str(path), source, format=driver, srcSRS="EPSG:3035", dstSRS="EPSG:3035")
    gdal.PopErrorHandler()
    raw.path = path
    return raw


def egmstoolkit_shp(folder):
    return translated(folder, "ESRI Shapefile", ".shp")


def egmstoolkit_gpkg(folder):
    return translated(folder, "GPKG", ".gpkg")


def raw_layer(path, velocity, dates, name=None, **known):
    """Read a vector file by OGR; `dates` are names of fields."""
    dataset = ogr.Open(str(path))
    features = list(dataset.GetLayer(0))
    rows = [feature.items() for feature in features]
    return Raw(
        path=path,
        dates=[f"D{field[-8:]}" for field in dates],
        xy=[(f.geometry().GetX(), f.geometry().GetY()) for f in features],
        series=[[row[column] for column in dates] for row in rows],
        velocity=[row[velocity] for row in rows],
        names=[row[name] for row in rows] if name else [],
        **known,
    )


def tre(folder):
    with zipfile.ZipFile(BOISSANO) as archive:
        archive.extractall(folder)
    path = folder / "boissano_tre.shp"
    dates = [name for name in QgsVectorLayer(str(path)).fields().names() if name[0] == "D" and name[1:].isdigit()]
    return raw_layer(path, "VEL", dates, "CODE", source="TRE-style", unit="mm", epsg=3003)


def shapefile(folder, epsg, fields, dates, rows):
    """Write a Shapefile of points as processors do; rows are (x, y, *attributes), of which text names the point."""
    path = folder / "points.shp"
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    dataset = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(path))
    layer = dataset.CreateLayer("points", reference, ogr.wkbPoint)
    for name in (*fields, *dates):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString if name == "CODE" else ogr.OFTReal))
    for i, (x, y, *attributes) in enumerate(rows):
        feature = ogr.Feature(layer.GetLayerDefn())
        for j, value in enumerate([*attributes, *(0.5 * i - 1.25 * j for j in range(len(dates)))]):
            feature.SetField(j, value)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({x} {y})"))
        layer.CreateFeature(feature)
    return path


def mintpy_shp(folder):
    fields = ["CODE", "HEIGHT", "H_STDEV", "VEL", "V_STDEV", "COHERENCE", "EFF_AREA"]
    dates = [f"D{day}" for day in DAYS]
    rows = [(13.1 + i / 100, 38.7, f"{i:08X}", 12.5, 0.5, -3.0 - i, 0.25, 0.875, 1.0) for i in range(3)]
    path = shapefile(folder, 4326, fields, dates, rows)
    return raw_layer(path, "VEL", dates, "CODE", source="TRE-style", unit="mm", epsg=4326)


def sarscape_shp(folder):
    dates = [f"D_{day}" for day in DAYS]
    rows = [(500000.5 + i, 4280000.0, -3.0 - i, 0.875, 12.5) for i in range(3)]
    path = shapefile(folder, 32633, ["Velocity", "Coherence", "Height"], dates, rows)
    return raw_layer(path, "Velocity", dates, source="SARscape-style", unit="mm", epsg=32633)


def licsbas(folder):
    before = ["latitude", "longitude", "velocity", "line", "pixel"]
    noise = ["mask", "coh_avg", "n_unw", "vstd", "maxTlen", "n_gap", "stc", "n_ifg_noloop", "n_loop_err", "resid_rms"]
    columns = [*before, *noise, "slc.mli", "hgt"]
    rows = [(38.7, 13.1 + i / 100, -2.5 - i, 4, i, 1, 0.5, 30, 0.125, "", 0, 3.5, 0, 0, 1.5, 9.5, 77) for i in range(3)]
    path = made(folder, "cum_filt.csv", columns, DAYS, rows)
    lines = path.read_text().splitlines()
    lines[2] = ",".join([*lines[2].split(",")[:-2], "", ""])  # a series that breaks off
    path.write_text("\n".join(lines) + "\n")
    return by_hand(path, ",", "longitude", "latitude", "velocity", DAYS, source="LiCSBAS2", unit="mm", epsg=4326)


def sarproz(folder):
    columns = ["ID", "LAT", "LON", "HEIGHT", "HEIGHT WRT DEM", "SIGMA HEIGHT", "VEL", "SIGMA VEL", "SEASONAL"]
    columns += ["CUMUL.DISP.", "COHER", "SVET", "LVET", "IN", "FIN", "STDEV"]
    rows = [(i + 1, 38.7, 13.1 + i / 100, 9, 1, 0.5, -2 - i, 0.25, 1, -8, 0.75, 4, 5, 1, 2, 0.5) for i in range(3)]
    dates = [name for day in DAYS for name in (day, f"{day}_1")]
    path = made(folder, "sarproz.csv", columns, dates, rows)
    said = ("Smoothed copies left out: 4 columns such as 20200103_1",)
    return by_hand(path, ",", "LON", "LAT", "VEL", DAYS, name="ID", source="SARPROZ", unit="mm", epsg=4326, said=said)


def depsi(folder):
    columns = ["pnt_id", "pnt_lat", "pnt_lon", "pnt_height", "pnt_incidangle", "pnt_enscoh", "pnt_linear"]
    rows = [(f"L{i}", 50.9, 5.9 + i / 100, 51.5, 35.25, 0.875, -0.003 - i / 1000) for i in range(3)]
    dates = [f"d_{day}" for day in DAYS]
    path = made(folder, "depsi.csv", columns, [*dates, *(f"a_{day}" for day in DAYS)], rows)
    return by_hand(
        path, ",", "pnt_lon", "pnt_lat", "pnt_linear", dates, 1000.0, "pnt_id", source="DePSI", unit="m", epsg=4326
    )


def stamps(folder):
    """Write the export of StaMPS: the number of 2014-11-26, the first image of the Visualizer's sample, is 735928."""
    path = folder / "stamps_tsexport.csv"
    lines = [
        "export_res_ 1,export_res_ 2,export_res_ 3,export_res_ 4,export_res_ 5,export_res_10",
        "103.6858,32.0086,NaN,735928,735952,736864",
        "103.6593,32.07623,0.893294,2.618124,2.33592,1.905784",
        "103.6605,32.07757,-0.6635972,4.704589,5.142973,-0.2914702",
    ]
    path.write_text("\n".join(lines) + "\n")
    rows = [list(map(float, line.split(","))) for line in lines[2:]]
    return Raw(
        path=path,
        source="StaMPS-Visualizer",
        unit="mm",
        epsg=4326,
        dates=["D20141126", "D20141220", "D20170619"],
        xy=[(row[0], row[1]) for row in rows],
        series=[row[3:] for row in rows],
        velocity=[row[2] for row in rows],
    )


KINDS = [
    egms_l2,
    egms_l2_older,
    egms_l3,
    egms_l3_older,
    egmstoolkit_csv,
    egmstoolkit_shp,
    egmstoolkit_gpkg,
    tre,
    mintpy_shp,
    licsbas,
    sarscape_shp,
    sarproz,
    depsi,
    stamps,
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_an_import_gives_what_the_raw_file_holds(kind, tmp_path, run, feedback, column):
    raw = kind(tmp_path)
    layer = run(raw.path, tmp_path / "out" / "out.gpkg")
    features = list(layer.getFeatures())
    assert layer.featureCount() == len(raw.xy)
    assert layer.crs().authid() == f"EPSG:{raw.epsg}"
    assert [name for name in layer.fields().names() if name[0] == "D" and name[1:].isdigit()] == raw.dates
    assert [(f.geometry().asPoint().x(), f.geometry().asPoint().y()) for f in features] == raw.xy
    first = layer.fields().lookupField(raw.dates[0])
    series = [f.attributes()[first : first + len(raw.dates)] for f in features]
    assert [[value if isinstance(value, float) else None for value in row] for row in series] == raw.series
    assert column(layer, "velocity") == raw.velocity
    if raw.names:
        assert column(layer, layer.fields().names()[1]) == raw.names
    log = "\n".join(feedback.infos)
    assert f"Recognised: {raw.source}" in log
    assert f"Displacement: {raw.unit} -> mm" in log
    assert f"EPSG:{raw.epsg}" in log
    first, last = (datetime.strptime(day[1:], "%Y%m%d").date().isoformat() for day in (raw.dates[0], raw.dates[-1]))
    assert f"{len(raw.dates)} dates from {first} to {last}" in log
    assert all(said in log for said in raw.said)
    assert feedback.warnings == []


@pytest.fixture(autouse=True)
def folder_of_output(tmp_path):
    (tmp_path / "out").mkdir()


def test_attributes_of_the_sources_get_clean_names(tmp_path, run, column):
    clean = {
        licsbas: {"v_std": 0.125, "height": 77},
        sarproz: {"v_std": 0.25, "coherence": 0.75, "height": 9},
        depsi: {"coherence": 0.875, "incidence": 35.25, "height": 51.5},
        sarscape_shp: {"coherence": 0.875, "height": 12.5},
    }
    for kind, values in clean.items():
        layer = run(kind(tmp_path).path, tmp_path / "out" / f"{kind.__name__}.gpkg")
        for name, value in values.items():
            assert column(layer, name)[0] == value, (kind.__name__, name)


@pytest.mark.parametrize("name", ["points", "points.dat", "points.asc.csv"])
def test_a_file_is_known_by_what_is_in_it(tmp_path, run, feedback, name):
    (tmp_path / name).write_bytes(L3.read_bytes())
    run(tmp_path / name)
    (tmp_path / name).write_bytes(gzip.decompress(L3.read_bytes()))
    run(tmp_path / name)
    assert [line for line in feedback.infos if "EGMS L3" in line] == ["Recognised: EGMS L3, vertical or east-west."] * 2


def test_rows_of_licsbas_with_fewer_cells_than_names_are_not_shifted(tmp_path, run):
    """The exporter names every noise index, and writes those it has."""
    path = licsbas(tmp_path).path
    header, *rows = path.read_text().splitlines()
    path.write_text("\n".join([header, *(",".join([*row.split(",")[:5], *row.split(",")[6:]]) for row in rows)]))
    with pytest.raises(QgsProcessingException, match="3 with more or fewer cells than there are columns"):
        run(path)


# -- what the user says


def test_the_sign_is_reversed_on_request(tmp_path, run, feedback, column):
    raw = sarproz(tmp_path)
    layer = run(raw.path, REVERSE_SIGN=True)
    assert column(layer, "D20200302") == [-row[-1] for row in raw.series]
    assert column(layer, "velocity") == [-value for value in raw.velocity]
    assert column(layer, "v_std") == [0.25] * 3
    assert any("reversed here as asked" in line for line in feedback.infos)


def test_a_unit_that_is_given_counts_more_than_that_of_the_source(tmp_path, run, column):
    raw = depsi(tmp_path)
    assert column(run(raw.path, UNIT=1), "D20200302") == [row[-1] / 1000 for row in raw.series]


def test_dates_are_given_to_columns_that_have_other_names(tmp_path, run, column):
    path = made(tmp_path, "plain.csv", ["lon", "lat"], ["t1", "t2", "t3"], [(13.1, 38.7), (13.2, 38.7)])
    layer = run(path, DATES="20200103, 2020-01-15;20200127")
    assert column(layer, "D20200127") == [-2.5, -2.0]
    with pytest.raises(QgsProcessingException, match="no displacement columns"):
        run(path)


def test_a_stamps_export_without_its_row_of_dates_needs_them(tmp_path, run, column):
    path = stamps(tmp_path).path
    header, _, *rows = path.read_text().splitlines()
    path.write_text("\n".join([header, *rows]))
    with pytest.raises(QgsProcessingException, match="here it does not: give the dates"):
        run(path)
    layer = run(path, DATES="20141126 20141220 20170619")
    assert column(layer, "D20170619") == [1.905784, -0.2914702]


@pytest.mark.parametrize(
    ("dates", "message"),
    [
        ("20200103", "One date is given"),
        ("20200103, soon", "'soon' among the dates is no date"),
        ("20200115, 20200103", "not in order of time"),
        ("20200103,20200104,20200105,20200106,20200107,20200108", "6 dates are given, and the file has 5 columns"),
    ],
)
def test_dates_that_cannot_be_those_of_the_columns_are_refused(tmp_path, run, dates, message):
    path = made(tmp_path, "plain.csv", ["lon", "lat"], ["t1", "t2", "t3"], [(13.1, 38.7)])
    with pytest.raises(QgsProcessingException, match=message):
        run(path, DATES=dates)


def test_the_day_numbers_of_stamps_count_from_the_first_day_of_the_year_0():
    assert date.fromordinal(735928 - 365) == date(2014, 11, 26)
