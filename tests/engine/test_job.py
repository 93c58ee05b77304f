from __future__ import annotations

import errno
import json

import numpy as np
import pytest
from insar_hotspots.engine.job import (
    Job,
    TaskResult,
    create_array,
    disk_full_sentence,
    open_arrays,
    plugin_version,
    read_job,
    read_result,
    write_job,
    write_result,
)


def test_a_job_comes_back_as_it_was_written(tmp_path):
    job = Job("cluster", {"k": 5, "eps": [50.0, 75.0], "name": "Ústica"}, ["x"], "0.1.0", 42)
    write_job(tmp_path, job)
    assert read_job(tmp_path) == job


def test_a_job_of_a_later_protocol_is_still_read_so_that_it_can_be_refused(tmp_path):
    write_job(tmp_path, Job("cluster", {}, [], "0.1.0", 42, protocol=9))
    content = json.loads((tmp_path / "job.json").read_text())
    (tmp_path / "job.json").write_text(json.dumps({**content, "colour": "red"}))
    assert read_job(tmp_path).protocol == 9


@pytest.mark.parametrize("shape", [(3, 4), (0, 4), (5,), (0,)])
@pytest.mark.parametrize("dtype", [np.float32, np.int64, bool])
def test_arrays_cross_with_shape_and_type(tmp_path, shape, dtype):
    written = create_array(tmp_path, "x", shape, dtype)
    written[...] = np.arange(written.size).reshape(shape) % 2
    written.flush()
    read = open_arrays(tmp_path, ["x"])["x"]
    assert read.dtype == np.dtype(dtype)
    np.testing.assert_array_equal(read, written)


def test_arrays_of_a_job_are_not_read_into_memory(tmp_path):
    create_array(tmp_path, "x", (3,), np.float64)
    assert isinstance(open_arrays(tmp_path, ["x"])["x"], np.memmap)


def test_the_space_of_an_array_is_taken_when_it_is_made(tmp_path):
    create_array(tmp_path, "x", (1 << 20,), np.float64)
    assert (tmp_path / "x.npy").stat().st_blocks * 512 >= 8 << 20


def test_no_python_objects_cross(tmp_path):
    with pytest.raises(ValueError, match="object"):
        create_array(tmp_path, "x", (2,), object)
    with pytest.raises(ValueError, match="object"):
        write_result(tmp_path, TaskResult(arrays={"x": np.array([{}, []], dtype=object)}))
    with pytest.raises(TypeError):
        write_result(tmp_path, TaskResult({"x": object()}))
    assert read_result(tmp_path) is None


def test_a_result_comes_back_with_plain_values(tmp_path):
    write_result(
        tmp_path, TaskResult({"k": np.int64(3), "v": np.array([1.5, 2.5]), "nan": np.nan}, {"labels": np.arange(4)})
    )
    result = read_result(tmp_path)
    assert type(result.values["k"]) is int
    assert result.values["v"] == [1.5, 2.5]
    assert np.isnan(result.values["nan"])
    np.testing.assert_array_equal(result.arrays["labels"], np.arange(4))


def test_the_arrays_of_a_result_outlive_the_folder(tmp_path):
    write_result(tmp_path, TaskResult(arrays={"labels": np.arange(4)}))
    labels = read_result(tmp_path).arrays["labels"]
    assert not isinstance(labels, np.memmap)


def test_there_is_no_result_before_all_of_it_is_written(tmp_path):
    assert read_result(tmp_path) is None
    create_array(tmp_path, "result_labels", (4,), np.int64)
    assert read_result(tmp_path) is None


def test_only_a_full_disk_is_called_full(tmp_path):
    assert "disk is full" in disk_full_sentence(OSError(errno.ENOSPC, "No space left"), tmp_path)
    assert disk_full_sentence(OSError(errno.EACCES, "Permission denied"), tmp_path) == ""


def test_the_version_is_that_of_the_metadata():
    assert plugin_version().count(".") == 2
