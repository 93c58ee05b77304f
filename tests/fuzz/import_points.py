"""Bytes as a file of points: recognised, read and cleaned, or refused in a sentence; anything else is a find.

`scripts/fuzz SECONDS` runs it under atheris, with files of `tests/data` and of the formats' headers to start from.
"""

from __future__ import annotations

import gzip
import io
import sys
import tempfile
import zipfile
from contextlib import closing
from pathlib import Path

import atheris
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProcessingFeedback

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "build" / "plugins"))

with atheris.instrument_imports(include=["insar_hotspots"]):
    from insar_hotspots.algorithms.errors import InputError
    from insar_hotspots.algorithms.tables.formats import recognise
    from insar_hotspots.processing_provider.files import packed_file
    from insar_hotspots.processing_provider.files.long_table import wide
    from insar_hotspots.processing_provider.files.point_file import PointFile
    from insar_hotspots.processing_provider.importing.first_look import check_series, look, reference_system
    from insar_hotspots.processing_provider.importing.plan import ImportOutcome, ImportPlan, clean_rows
    from insar_hotspots.processing_provider.importing.point_tiles import find_tiles


DATA = ROOT / "tests" / "data"
HEADERS = (
    "pid,mp_type,latitude,longitude,easting,northing,mean_velocity,mean_velocity_std,acceleration,20200103,20200109",
    "CODE;HEIGHT;VEL;V_STDEV;COHERENCE;lon;lat;D20200103;D20200109",
    "latitude,longitude,velocity,line,pixel,vstd,hgt,20200103,20200109",
    "ID,LAT,LON,HEIGHT,VEL,SIGMA VEL,COHER,SVET,LVET,20200103,20200103_1,20200109",
    "pnt_id,pnt_lat,pnt_lon,pnt_linear,d_20200103,d_20200109",
    "id,lon,lat,date,displacement_mm",
    "id;Longitude [deg];Latitude [deg];2018.0137;2018.0465",
    "wkt,S1A_20180106T053412,S1B_20180112T053412",
    "id x y 06/01/2018 18/01/2018",
    "export_res_ 1,export_res_ 2,export_res_ 3,export_res_ 4,export_res_ 5\n103.6,32.0,NaN,735928,735952",
)
FOLDER = Path(tempfile.mkdtemp())
SUFFIXES = (".csv", ".csv.gz", ".zip", ".txt", ".csv", ".shp", ".gpkg", "", ".xlsx", ".geojson")


def seeds() -> list[bytes]:
    """Give files to start from; the first byte chooses the suffix."""
    tables = [f"{header}\n{_row(header, 1)}\n{_row(header, 2)}\n".encode() for header in HEADERS]
    head = b"\n".join(gzip.decompress((DATA / "egms_ustica_l2b_300.csv.gz").read_bytes()).split(b"\n")[:4])
    files = [b"\0" + table for table in (*tables, head)]
    for table in tables:
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("points.csv", table)
        files += [b"\1" + gzip.compress(table), b"\2" + packed.getvalue()]
    return files


def _row(header: str, i: int) -> str:
    delimiter = next((sign for sign in ",;" if sign in header), " ")
    return delimiter.join(str(i + j / 4) for j in range(header.partition("\n")[0].count(delimiter) + 1))


def read_all(path: Path) -> None:
    """Do with a file what the import does up to writing."""
    find_tiles(str(path))
    outcome = ImportOutcome()
    feedback = QgsProcessingFeedback(False)
    points = wide(PointFile(str(path), feedback), feedback)
    with closing(points):
        table = recognise(points.columns, points.first_row)
        first = look(points, table)
        crs, coordinates = reference_system(points, table, QgsCoordinateReferenceSystem(), first, feedback)
        check_series(first, table, table.unit or "mm", is_stated=table.unit is not None)
        plan = ImportPlan(table, crs, coordinates, table.attributes, table.unit or "mm")
        with closing(points.blocks(plan.columns, texts=plan.texts, rows_before=table.rows_before)) as blocks:
            for block in blocks:
                clean = clean_rows(plan, block, outcome)
                assert clean.numbers.shape == (len(clean.xy), plan.fields.count() - bool(plan.texts))


def one_file(data: bytes) -> None:
    """Read one file; whatever is no sentence goes up to atheris."""
    if not data:
        return
    path = FOLDER / f"points{SUFFIXES[data[0] % len(SUFFIXES)]}"
    path.write_bytes(data[1:])
    try:
        read_all(path)
    except InputError as error:
        assert "\n" not in str(error).strip() and len(str(error)) > 10
    finally:
        path.unlink()


if __name__ == "__main__":
    packed_file._ALWAYS_FINE_BYTES = 1 << 20
    application = QgsApplication([], False)
    application.initQgis()
    corpus = FOLDER / "corpus"
    corpus.mkdir()
    for number, seed in enumerate(seeds()):
        (corpus / str(number)).write_bytes(seed)
    limits = [f"-max_total_time={sys.argv[1]}", "-max_len=6000", "-rss_limit_mb=4096", "-timeout=60"]
    atheris.Setup([sys.argv[0], *limits, str(corpus)], one_file)
    atheris.Fuzz()
