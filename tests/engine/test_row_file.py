from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("qgis")

from insar_hotspots.engine import row_file
from insar_hotspots.engine.row_file import RowFile


@pytest.fixture
def path(tmp_path):
    return tmp_path / "rows.npy"


def filled(path, n, width=3):
    rows = RowFile(path, width)
    values = np.arange(n * width, dtype=np.float32).reshape(n, width)
    for start in range(0, n, 7):
        rows.append(values[start : start + 7])
    rows.append(values[:0])
    return rows, values


@pytest.mark.parametrize("n", [0, 1, 50])
def test_rows_become_a_npy_file(path, n):
    rows, values = filled(path, n)
    rows.finish(None, np.arange(3))
    found = np.load(path)
    np.testing.assert_array_equal(found, values)
    assert found.dtype == np.float32
    assert found.shape == (n, 3)


@pytest.mark.parametrize("columns", [[0, 1, 2], [0, 2]])
@pytest.mark.parametrize("order", [None, np.arange(50)[::-1]])
def test_rows_are_put_in_order_and_columns_left_out(path, monkeypatch, order, columns):
    monkeypatch.setattr(row_file, "_BLOCK_ROWS", 8)
    rows, values = filled(path, 50)
    rows.finish(order, np.array(columns))
    expected = values if order is None else values[order]
    np.testing.assert_array_equal(np.load(path), expected[:, columns])
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(("n", "wanted", "found"), [(5, 100, 5), (300, 100, 100), (1000, 100, 100), (1010, 100, 102)])
def test_a_sample_is_from_all_over_the_file(path, n, wanted, found):
    rows, values = filled(path, n)
    rows.finish(None, np.arange(3))
    sample = rows.sample(wanted)
    assert len(sample) == found
    assert np.isin(sample, values).all()
    assert sample[0, 0] == 0
    assert sample[-1, 0] >= 0.9 * values[-1, 0]
    assert not isinstance(sample, np.memmap)
