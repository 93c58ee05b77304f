"""Stacks of rasters as points: what plain rasterio and h5py read from the same files is the oracle."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

pytest.importorskip("rasterio")

import h5py
import rasterio
import rasterio.shutil
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.rasters import points as raster_points
from insar_hotspots.algorithms.rasters.points import StackSampler
from insar_hotspots.algorithms.rasters.stack import open_stack
from insar_hotspots.algorithms.series.velocity import velocities
from insar_hotspots.algorithms.settings import StackSettings
from insar_hotspots.tests.recorder import Recorder
from rasterio.crs import CRS
from rasterio.transform import Affine, from_origin

UTM, DEGREES = CRS.from_epsg(32633), CRS.from_epsg(4326)
DATES = [date(2018, 1, 6), date(2018, 1, 18), date(2018, 1, 30), date(2018, 2, 11)]
NAMES = [f"disp_{day:%Y%m%d}.tif" for day in DATES]


def joined(parts):
    names = parts[0].attributes
    return (
        np.concatenate([part.rows for part in parts]),
        np.concatenate([part.xy for part in parts]),
        np.concatenate([part.displacement for part in parts]),
        {name: np.concatenate([part.attributes[name] for part in parts]) for name in names},
    )


@pytest.fixture
def sample():
    """Open a stack and give rows, coordinates, series and attributes of its points, and the counts."""

    def run(
        given,
        given_points=None,
        points_crs=None,
        reporter=None,
        crs=None,
        first=None,
        last=None,
        layers=None,
        **settings,
    ):
        stack = open_stack([str(each) for each in given], crs, first, last, reporter or Recorder())
        sampler = StackSampler(stack, StackSettings(**settings), layers)
        sampler.describe(reporter or Recorder())
        parts = list(sampler.points(given_points, points_crs, reporter or Recorder()))
        return (*joined(parts), sampler)

    return run


@pytest.fixture
def cube():
    """Give series of 4 dates on 3 x 5 cells, mm."""
    rng = np.random.default_rng(1)
    return (rng.normal(0, 3, (4, 3, 5)) + 1).astype(np.float32)


@pytest.fixture
def write_stack(write_raster, cube):
    def write(values=cube, **how):
        return [write_raster(name, band, **how) for name, band in zip(NAMES, values)]

    return write


# -- Mexico City ------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def mexico_oracle(mexico_city):
    """Read the files by plain rasterio."""
    files = sorted(mexico_city.glob("displacement_*"))
    values = []
    for path in files:
        with rasterio.open(path) as dataset:
            values.append(dataset.read(1))
            crs, transform = dataset.crs, dataset.transform
    with rasterio.open(mexico_city / "coh_mean.tif") as dataset:
        coherence = dataset.read(1)
    with rasterio.open(mexico_city / "cropA_T005A_dem.tif") as dataset:
        heights = dataset.read(1)
    return np.array(values), coherence, heights, crs, transform


def test_mexico_city_is_what_plain_rasterio_reads(sample, mexico_city, mexico_oracle):
    values, coherence, heights, crs, transform = mexico_oracle
    valid = np.isfinite(values).all(axis=0)
    layers = {
        "coherence": (str(mexico_city / "coh_mean.tif"), None),
        "dem": (str(mexico_city / "cropA_T005A_dem.tif"), None),
    }
    log = Recorder()
    rows, xy, series, attributes, sampler = sample([mexico_city], reporter=log, layers=layers)
    assert len(rows) == valid.sum() == 5882
    assert len(sampler.stack.dates) == 13
    assert (sampler.stack.dates[0], sampler.stack.dates[-1]) == (date(2018, 1, 6), date(2018, 7, 17))
    assert sampler.stack.raster.grid.crs == crs == DEGREES
    np.testing.assert_array_equal(series, values[:, valid].T)
    row, column = np.nonzero(valid)
    np.testing.assert_allclose(xy, np.column_stack(transform * (column + 0.5, row + 0.5)), rtol=0, atol=1e-12)
    np.testing.assert_allclose(attributes["coherence"], coherence[valid], atol=1e-6)
    np.testing.assert_allclose(attributes["height"], heights[valid], atol=1e-3)
    days = np.array([(day - DATES[0]).days for day in sampler.stack.dates], dtype=float)
    np.testing.assert_allclose(attributes["velocity"], np.polyfit(days / 365.25, values[:, valid], 1)[0], rtol=1e-4)
    assert any("coh_mean.tif" in line and "no date" in line for line in log.lines)
    assert "5882 points of 6000. Left out: 118 without a value at any date, or 0 at all of them." in log.lines
    assert "Displacement: mm -> mm; sign as it is; positive = towards the satellite." in log.lines
    assert log.fractions[-1] == 1


def test_windows_of_few_cells_give_the_same_points(sample, mexico_city, monkeypatch):
    whole = sample([mexico_city])
    monkeypatch.setattr(raster_points, "_WINDOW_BYTES", 13 * 4 * 1500)
    pieces = sample([mexico_city])
    order = np.argsort(pieces[0])
    for one, other in zip(whole[:3], pieces[:3]):
        np.testing.assert_array_equal(one, other[order])


def test_points_too_incoherent_are_left_out_and_counted(sample, mexico_city, mexico_oracle):
    values, coherence, *_ = mexico_oracle
    layers = {"coherence": (str(mexico_city / "coh_mean.tif"), None)}
    rows, *_, sampler = sample([mexico_city], layers=layers, min_coherence=0.6)
    kept = np.isfinite(values).all(axis=0) & (coherence >= 0.6)
    assert len(rows) == kept.sum()
    assert sampler.counts.n_incoherent == 5882 - kept.sum()


# -- grids ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "transform",
    [
        from_origin(500000, 5000000, 100, 100),
        Affine(100, 0, 500000, 0, 100, 4999700),  # rows go north
        Affine.translation(500000, 5000000) * Affine.rotation(25) * Affine.scale(80, -120),
    ],
    ids=["rows go south", "rows go north", "rotated"],
)
@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:3035", "EPSG:3857"])
def test_each_cell_becomes_a_point_at_its_centre(sample, write_stack, cube, transform, crs):
    rows, xy, series, _, sampler = sample(write_stack(transform=transform, crs=crs))
    assert sampler.stack.raster.grid.crs == CRS.from_string(crs)
    np.testing.assert_array_equal(rows, np.arange(15))
    for row in range(3):
        for column in range(5):
            point = row * 5 + column
            np.testing.assert_allclose(xy[point], transform * (column + 0.5, row + 0.5), atol=1e-6)
            np.testing.assert_array_equal(series[point], cube[:, row, column])


def test_a_raster_of_one_cell_is_a_point(sample, write_stack):
    rows, xy, series, _, _ = sample(write_stack(np.array([1, 2, 4, 3], dtype=np.float32).reshape(4, 1, 1)))
    assert rows.tolist() == [0]
    assert xy.tolist() == [[500050, 4999950]]
    assert series.tolist() == [[1, 2, 4, 3]]


@pytest.mark.parametrize(
    "other",
    [
        {"transform": from_origin(500050, 5000000, 100, 100)},
        {"transform": from_origin(500000, 5000000, 101, 100)},
        {"crs": "EPSG:32634"},
    ],
)
def test_a_raster_of_another_grid_is_refused_by_name(write_stack, write_raster, cube, other):
    files = write_stack()
    files[2] = write_raster(NAMES[2], cube[2], **other)
    with pytest.raises(InputError, match=rf"{NAMES[2]} has another grid than {NAMES[0]}: .*\. Warp it"):
        open_stack([str(path) for path in files])


def test_a_raster_of_another_size_is_refused(write_stack, write_raster, cube):
    files = write_stack()
    files[1] = write_raster(NAMES[1], cube[1][:2])
    with pytest.raises(InputError, match=r"2 rows x 5 columns.*3 rows x 5 columns"):
        open_stack([str(path) for path in files])


def test_coordinates_that_differ_by_rounding_are_the_same_grid(sample, write_stack, write_raster, cube):
    files = write_stack()
    files[1] = write_raster(NAMES[1], cube[1], transform=from_origin(500000.0001, 5000000, 100.00001, 100))
    assert len(sample(files)[0]) == 15


def test_without_crs_one_must_be_named(sample, write_stack):
    files = write_stack(crs=None)
    with pytest.raises(InputError, match="has no coordinate reference system: choose one"):
        open_stack([str(path) for path in files])
    assert sample(files, crs=UTM)[4].stack.raster.grid.crs == UTM


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_without_geotransform_the_raster_must_be_geocoded(write_stack):
    with pytest.raises(InputError, match=rf"{NAMES[0]} has no place on the Earth"):
        open_stack([str(path) for path in write_stack(transform=Affine.identity())])


# -- values -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", ["int16", "int32", "float64", "uint16"])
def test_scale_offset_and_nodata_are_applied(sample, write_stack, dtype):
    stored = np.arange(1, 61).reshape(4, 3, 5).astype(dtype)
    stored[1, 0, 0] = 0
    _, _, series, _, _ = sample(write_stack(stored, nodata=0, scale=0.5, offset=-3.0), max_gap_share=0.5)
    expected = stored.reshape(4, 15).T * 0.5 - 3.0
    expected[0, 1] = np.nan
    np.testing.assert_allclose(series, expected)


def test_nan_infinite_and_nodata_are_missing(sample, write_stack, cube):
    cube[1, 0, 0], cube[2, 0, 1], cube[3, 0, 2] = np.nan, np.inf, -9999
    _, _, series, _, _ = sample(write_stack(cube, nodata=-9999), max_gap_share=0.25)
    assert np.argwhere(np.isnan(series)).tolist() == [[0, 1], [1, 2], [2, 3]]


def test_cells_that_are_no_measurement_are_left_out_and_counted(sample, write_stack, cube):
    cube[:, 0, 0] = np.nan  # nothing
    cube[:, 0, 1] = 0  # outside the swath, as some processors write it
    cube[:2, 0, 2] = np.nan  # half missing
    cube[0, 0, 3] = np.nan  # a quarter missing
    cube[0, 1:] = 0  # the reference date
    log = Recorder()
    rows, *_, sampler = sample(write_stack(cube), max_gap_share=0.25, reporter=log)
    assert rows.tolist() == [3, *range(4, 15)]
    counts = sampler.counts
    assert (counts.n, counts.n_empty, counts.n_gappy, counts.n_kept) == (15, 2, 1, 12)
    assert log.lines[-1].endswith(
        "2 without a value at any date, or 0 at all of them; 1 lacking more than 25% of the dates."
    )


def test_unit_sign_and_date_range(sample, write_stack, cube):
    files = write_stack(cube / 1000)
    _, _, series, attributes, sampler = sample(files, unit="m", flip=True, first=DATES[1], last=DATES[3])
    assert sampler.stack.dates == DATES[1:]
    np.testing.assert_allclose(series, -cube[1:].reshape(3, 15).T, rtol=1e-5)
    expected = velocities(-cube[1:].reshape(3, 15).T, np.array([0.0, 12, 24]))
    np.testing.assert_allclose(attributes["velocity"], expected[0], rtol=1e-4)
    np.testing.assert_allclose(attributes["v_std"], expected[1], rtol=1e-4)


def test_metres_taken_for_millimetres_are_refused(sample, write_stack, cube):
    with pytest.raises(InputError, match=r"less than the noise of InSAR.*choose their unit"):
        sample(write_stack(cube / 1000))


def test_the_unit_is_that_of_the_name_or_attribute(write_raster, sample, cube):
    files = [write_raster(f"disp_{day:%Y%m%d}_cm.tif", band) for day, band in zip(DATES, cube)]
    np.testing.assert_allclose(sample(files)[2], 10 * cube.reshape(4, 15).T)
    with rasterio.open(files[0], "r+") as dataset:
        dataset.units = ["radian"]
    with pytest.raises(InputError, match="states its unit as 'radian', which is no length"):
        sample(files)
    np.testing.assert_allclose(sample(files, unit="mm")[2], cube.reshape(4, 15).T)


# -- containers -------------------------------------------------------------------------------------------------------


def test_bands_with_dates_come_in_order_of_time(sample, write_raster, cube):
    order = [2, 0, 3, 1]
    path = write_raster("stack.tif", cube[order], descriptions=[f"disp {DATES[i].isoformat()}" for i in order])
    _, _, series, _, sampler = sample([path])
    assert sampler.stack.dates == DATES
    np.testing.assert_array_equal(series, cube.reshape(4, 15).T)


@pytest.mark.parametrize("suffix", [".nc", ".grd"])
def test_netcdf_grids_are_read_as_their_geotiffs(sample, write_stack, tmp_path, suffix):
    files = write_stack()
    grids = []
    for path in files:
        grids.append(tmp_path / f"x{path.stem}{suffix}")
        rasterio.shutil.copy(path, grids[-1], driver="netCDF")
    for one, other in zip(sample(files)[:3], sample(grids)[:3]):
        np.testing.assert_allclose(one, other)


def make_netcdf(path, x_name, y_name, values, units, time=None):
    """Write a grid as GMT or xarray do: cell centres on axes, rows going north."""
    with h5py.File(path, "w") as file:
        file.attrs["Conventions"] = np.bytes_("CF-1.7")
        axes = {y_name: 50 + 0.1 * np.arange(values.shape[-2]), x_name: 10 + 0.1 * np.arange(values.shape[-1])}
        if time is not None:
            axes = {"time": time, **axes}
        data = file.create_dataset("z", data=values)
        for position, (name, centres) in enumerate(axes.items()):
            axis = file.create_dataset(name, data=centres)
            axis.make_scale(name)
            data.dims[position].attach_scale(axis)
            if units.get(name):
                axis.attrs["units"] = np.bytes_(units[name])
        data.attrs["units"] = np.bytes_("mm")


def test_gmt_grids_in_degrees_need_no_crs(sample, tmp_path, cube):
    files = [tmp_path / f"{day:%Y%m%d}_los.grd" for day in DATES]
    for path, band in zip(files, cube):
        make_netcdf(path, "lon", "lat", band, {"lon": "degrees_east", "lat": "degrees_north"})
    _, xy, series, _, sampler = sample(files)
    assert sampler.stack.raster.grid.crs == DEGREES
    south_west = np.argmin(xy[:, 1] * 1000 + xy[:, 0])
    np.testing.assert_allclose(xy[south_west], [10, 50], atol=1e-6)
    np.testing.assert_array_equal(series[south_west], cube[:, 0, 0])


def test_a_netcdf_with_a_time_axis_is_a_stack(sample, tmp_path, cube):
    units = {"time": "days since 2018-01-06 00:00:00", "lon": "degrees_east", "lat": "degrees_north"}
    make_netcdf(tmp_path / "stack.nc", "lon", "lat", cube, units, time=np.array([0.0, 12, 24, 36]))
    _, xy, series, _, sampler = sample([tmp_path / "stack.nc"])
    assert sampler.stack.dates == DATES
    np.testing.assert_array_equal(series[np.argmin(xy[:, 1] * 1000 + xy[:, 0])], cube[:, 0, 0])


@pytest.fixture
def mintpy(tmp_path):
    """Write MintPy's files as it does: metres, attributes as text, the corner of the first cell."""

    def write(name, georeference=None, **datasets):
        place = {"X_FIRST": "10.0", "Y_FIRST": "50.0", "X_STEP": "0.001", "Y_STEP": "-0.001", "X_UNIT": "degrees"}
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        with h5py.File(path, "w") as file:
            for dataset, values in datasets.items():
                file[dataset] = values
            for key, value in {"FILE_TYPE": "timeseries", **(place if georeference is None else georeference)}.items():
                file.attrs[key] = value
        return path

    return write


DATE_BYTES = np.array([f"{day:%Y%m%d}".encode() for day in DATES])


def test_mintpy_metres_become_millimetres_and_its_companions_come_along(sample, mintpy, cube):
    path = mintpy("timeseries.h5", timeseries=cube / 1000, date=DATE_BYTES)
    coherence = np.linspace(0.1, 0.9, 15).reshape(3, 5)
    mintpy("temporalCoherence.h5", temporalCoherence=coherence)
    mintpy("inputs/geometryGeo.h5", incidenceAngle=np.full((3, 5), 34.5), height=np.full((3, 5), 812.0))
    _, xy, series, attributes, sampler = sample([path], min_coherence=0.5)
    kept = coherence.ravel() >= 0.5
    assert sampler.stack.dates == DATES
    assert sampler.stack.raster.grid.crs == DEGREES
    np.testing.assert_allclose(series, cube.reshape(4, 15).T[kept], rtol=1e-5)
    np.testing.assert_allclose(xy[-1], [10.0045, 49.9975], atol=1e-9)
    np.testing.assert_allclose(attributes["coherence"], coherence.ravel()[kept], rtol=1e-6)
    assert (attributes["incidence"] == 34.5).all()
    assert (attributes["height"] == 812).all()


def test_mintpy_in_utm(sample, mintpy, cube):
    place = {"X_FIRST": "5e5", "Y_FIRST": "5e6", "X_STEP": "100", "Y_STEP": "-100", "X_UNIT": "meters", "EPSG": "32633"}
    path = mintpy("timeseries.h5", place, timeseries=cube / 1000, date=DATE_BYTES)
    _, xy, _, _, sampler = sample([path], first=DATES[1])
    assert sampler.stack.raster.grid.crs == UTM
    assert xy[0].tolist() == [500050, 4999950]


@pytest.mark.parametrize(
    ("georeference", "datasets", "sentence"),
    [
        ({}, {}, "radar coordinates: geocode it"),
        ({"X_FIRST": "5e5", "Y_FIRST": "5e6", "X_STEP": "9", "Y_STEP": "-9", "X_UNIT": "meters"}, {}, "attribute EPSG"),
        (None, {"date": DATE_BYTES[:2]}, "does not name the date of each raster"),
        (None, {"date": None}, "does not name the date of each raster"),
        (None, {"timeseries": None}, "holds no time series"),
    ],
)
def test_mintpy_files_that_are_no_stack_are_refused(mintpy, cube, georeference, datasets, sentence):
    content = {"timeseries": cube, "date": DATE_BYTES, **datasets}
    content = {name: values for name, values in content.items() if values is not None}
    with pytest.raises(InputError, match=sentence):
        open_stack([str(mintpy("timeseries.h5", georeference, **content))])


# -- given points -----------------------------------------------------------------------------------------------------


def test_given_points_get_the_value_of_their_cell_or_between_cells(sample, write_stack):
    column, row = np.meshgrid(np.arange(5), np.arange(3))
    files = write_stack(np.array([day * (column + 10 * row + 1) for day in range(1, 5)], dtype=np.float32))
    # Cells (0, 0) and (3, 1); outside.
    given = np.array([[500080.0, 4999950.0], [500330.0, 4999840.0], [499990.0, 4999950.0]])
    rows, xy, series, _, sampler = sample(files, given)
    np.testing.assert_array_equal(rows, [0, 1])
    np.testing.assert_array_equal(xy, given[:2])
    np.testing.assert_array_equal(series[:, 0], [1, 14])
    assert sampler.counts.n_outside == 1
    np.testing.assert_allclose(sample(files, given, bilinear=True)[2][:, 0], [1.3, 1 + 2.8 + 11.0], rtol=1e-5)


def test_given_points_at_rims_of_windows_are_the_same_whatever_the_windows(sample, mexico_city, monkeypatch):
    rng = np.random.default_rng(3)
    given = np.column_stack([rng.uniform(-99.19, -99.053, 400), rng.uniform(19.369, 19.451, 400)])
    whole = sample([mexico_city], given, DEGREES, bilinear=True)
    monkeypatch.setattr(raster_points, "_WINDOW_BYTES", 13 * 4 * 1000)
    pieces = sample([mexico_city], given, DEGREES, bilinear=True)
    order = np.argsort(pieces[0])
    whole_order = np.argsort(whole[0])
    np.testing.assert_allclose(whole[2][whole_order], pieces[2][order], rtol=1e-6)


def test_given_points_may_have_another_crs(sample, write_stack, cube):
    from insar_hotspots.algorithms.rasters.sampling import transform_xy

    given = transform_xy(np.array([[500250.0, 4999750.0]]), UTM, DEGREES)
    _, xy, series, _, _ = sample(write_stack(), given, DEGREES)
    np.testing.assert_array_equal(xy, given)
    np.testing.assert_array_equal(series[0], cube[:, 2, 2])


# -- refusals ---------------------------------------------------------------------------------------------------------


def test_damaged_files_are_refused_by_name(write_stack, sample):
    files = write_stack(np.random.default_rng(0).normal(size=(4, 300, 200)).astype(np.float32))
    whole = files[1].read_bytes()
    for content, sentence in (
        (b"", f"{NAMES[1]} is empty"),
        (whole[: len(whole) // 2], f"{NAMES[1]} (breaks off or is damaged|cannot be read as a raster)"),
        (b"no raster at all", f"{NAMES[1]} cannot be read as a raster"),
    ):
        files[1].write_bytes(content)
        with pytest.raises(InputError, match=sentence):
            sample(files)


@pytest.mark.parametrize("name", ["timeseries.h5", "stack.nc"])
@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.95])
def test_truncated_hdf5_is_refused(mintpy, sample, cube, name, share, tmp_path):
    path = mintpy("whole.h5", timeseries=cube, date=DATE_BYTES)
    content = path.read_bytes()
    broken = tmp_path / name
    broken.write_bytes(content[: int(share * len(content))])
    with pytest.raises(InputError, match=name):
        sample([broken])


@pytest.mark.parametrize(
    ("bands", "sentence"),
    [
        ({"one_20180106.tif": 1}, "is one raster: a stack needs"),
        ({"one_20180106.tif": 3}, "have no dates, neither as descriptions"),
        ({"one_20180106.tif": 1, "two_20180118.tif": 2}, "two_20180118.tif has 2 bands"),
    ],
)
def test_files_that_are_no_stack_are_refused(write_raster, bands, sentence):
    files = [write_raster(name, np.ones((n, 2, 2), dtype=np.float32)) for name, n in bands.items()]
    with pytest.raises(InputError, match=sentence):
        open_stack([str(path) for path in files])


def test_a_range_of_one_date_is_refused(write_stack):
    with pytest.raises(InputError, match="There is one date from 2018-02-01 to 2018-02-11"):
        open_stack([str(path) for path in write_stack()], first=date(2018, 2, 1))


def test_complex_numbers_are_refused(write_stack, cube):
    with pytest.raises(InputError, match="complex numbers, as interferograms"):
        open_stack([str(path) for path in write_stack(cube.astype(np.complex64))])


def test_what_lies_elsewhere_is_refused_by_name(write_stack, write_raster, sample):
    far = write_raster("coherence.tif", np.ones((3, 3), dtype=np.float32), transform=from_origin(0, 0, 100, 100))
    files = write_stack()
    for what in ("coherence", "incidence", "dem"):
        with pytest.raises(InputError, match=r"coherence.tif has no value at any of the points"):
            sample(files, layers={what: (str(far), None)})
    with pytest.raises(InputError, match="None of 1 points can be used: 1 outside the rasters"):
        sample(files, np.array([[0.0, 0.0]]))
    with pytest.raises(InputError, match="A smallest coherence needs a coherence raster"):
        sample(files, min_coherence=0.5)


def test_a_band_without_a_date_is_left_out_and_named(sample, write_raster, cube):
    names = [f"{day:%Y-%m-%d}" for day in DATES]
    recorder = Recorder()
    path = write_raster("stack.tif", np.concatenate([cube, cube[:1]]), descriptions=[*names, "coherence"])
    _, _, series, _, sampler = sample([path], reporter=recorder)
    assert sampler.stack.dates == DATES
    np.testing.assert_allclose(series, cube.reshape(4, 15).T, rtol=1e-5)
    assert any("coherence" in str(line) for line in recorder.lines)


def test_bands_described_by_years_with_decimals_are_a_stack(write_raster, cube):
    names = [f"{day.year + (day.timetuple().tm_yday - 1) / 365:.4f}" for day in DATES]
    assert open_stack([str(write_raster("stack.tif", cube, descriptions=names))]).dates == DATES


def test_one_raster_is_no_stack(write_raster, cube):
    with pytest.raises(InputError, match="is one raster: a stack"):
        open_stack([str(write_raster("velocity.tif", cube[:1]))])


def test_descriptions_in_other_letters_are_told_of(write_raster, cube):
    path = write_raster("stack.tif", cube, descriptions=["spostamento XXX"] * len(cube))
    path.write_bytes(path.read_bytes().replace(b"XXX", b"\xe0 mm"[:3]))
    with pytest.raises(InputError, match="not UTF-8"):
        open_stack([str(path)])
