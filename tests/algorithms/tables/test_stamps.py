"""StaMPS's files give the series that were saved, whatever MATLAB's version."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

pytest.importorskip("h5py")

import h5py
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.tables.stamps import read_stamps
from scipy.io import savemat

DATES = [date(2014, 11, 26), date(2014, 12, 8), date(2015, 1, 1)]
DAYS = np.array([[day.toordinal() + 366.0] for day in DATES])
LONLAT = np.array([[11.2, 43.7], [11.3, 43.8]])
SERIES = np.array([[0.0, -1.5, -3.0], [0.0, 0.5, 1.0]])


def save(path, version="5", **variables):
    if version == "7.3":
        with h5py.File(path, "w", userblock_size=512) as file:
            for name, values in variables.items():
                file[name] = np.asarray(values).T
    else:
        savemat(path, variables)
    return path


@pytest.mark.parametrize("version", ["5", "7.3"])
def test_places_dates_and_series_are_read(tmp_path, version):
    found = read_stamps(save(tmp_path / "ps_plot_ts_v-do.mat", version, ph_mm=SERIES, lonlat=LONLAT, day=DAYS))
    assert found.dates == DATES
    np.testing.assert_array_equal(found.lonlat, LONLAT)
    np.testing.assert_array_equal(found.displacement, SERIES.astype(np.float32))


def test_dates_come_in_order_and_those_left_out_are_not_counted(tmp_path):
    order = [2, 0, 1]
    days = np.vstack([DAYS[order], [[736000.0]]])
    index = np.array([[1, 2, 3]])
    found = read_stamps(
        save(tmp_path / "ps_plot_ts.mat", ph_mm=SERIES[:, order], lonlat=LONLAT, day=days, unwrap_ifg_index=index)
    )
    assert found.dates == DATES
    np.testing.assert_array_equal(found.displacement, SERIES.astype(np.float32))


def test_places_are_taken_from_the_file_beside(tmp_path):
    save(tmp_path / "ps2.mat", lonlat=LONLAT, day=DAYS)
    assert len(read_stamps(save(tmp_path / "ps_plot_ts.mat", ph_mm=SERIES)).lonlat) == 2


@pytest.mark.parametrize(
    ("variables", "sentence"),
    [
        ({"ph": SERIES}, "has no time series ph_mm, but ph"),
        ({"ph_mm": SERIES, "day": DAYS}, "lacks lonlat, and there is no ps2.mat"),
        ({"ph_mm": SERIES, "lonlat": LONLAT, "day": DAYS[:2]}, "do not fit"),
    ],
)
def test_other_files_are_refused(tmp_path, variables, sentence):
    with pytest.raises(InputError, match=sentence):
        read_stamps(save(tmp_path / "some.mat", **variables))


@pytest.mark.parametrize("content", [b"", b"text", b"MATLAB 5.0 MAT-file broken"])
def test_what_is_no_matlab_file_is_refused(tmp_path, content):
    path = tmp_path / "some.mat"
    path.write_bytes(content)
    with pytest.raises(InputError, match="no MATLAB file"):
        read_stamps(path)


def test_day_numbers_that_are_no_dates_are_refused(tmp_path):
    path = save(tmp_path / "ps_plot_ts.mat", ph_mm=SERIES, lonlat=LONLAT, day=DAYS * 1000)
    with pytest.raises(InputError, match=r"day numbers .* are no dates"):
        read_stamps(path)


def test_text_in_place_of_numbers_is_refused(tmp_path):
    path = save(tmp_path / "ps_plot_ts.mat", ph_mm="series", lonlat=LONLAT, day=DAYS)
    with pytest.raises(InputError, match=r"ph_mm .* should hold numbers"):
        read_stamps(path)
