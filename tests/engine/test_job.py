from __future__ import annotations

import errno
import json
from dataclasses import dataclass

import numpy as np
import pytest
from insar_hotspots.engine.job import (
    Job,
    array_file,
    create_array,
    disk_full_sentence,
    open_array,
    plugin_version,
    read_answer,
    read_job,
    read_request,
    write_answer,
    write_job,
)
from numpy.typing import NDArray


@dataclass(frozen=True)
class Letter:
    name: str
    x: NDArray[np.float64]


def test_a_job_comes_back_as_it_was_written(tmp_path):
    job = Job("Cluster", "0.1.0", 42)
    write_job(tmp_path, job, Letter("Ústica", np.arange(3.0)))
    assert read_job(tmp_path) == job
    request = read_request(tmp_path, Letter)
    assert request.name == "Ústica"
    np.testing.assert_array_equal(request.x, np.arange(3.0))


def test_a_job_of_a_later_protocol_is_still_read_so_that_it_can_be_refused(tmp_path):
    write_job(tmp_path, Job("Cluster", "0.1.0", 42, protocol=9), Letter("", np.empty(0)))
    content = json.loads((tmp_path / "job.json").read_text())
    (tmp_path / "job.json").write_text(json.dumps({**content, "colour": "red"}))
    assert read_job(tmp_path).protocol == 9


@pytest.mark.parametrize("shape", [(3, 4), (0, 4), (5,), (0,)])
@pytest.mark.parametrize("dtype", [np.float32, np.int64, bool])
def test_arrays_cross_with_shape_and_type(tmp_path, shape, dtype):
    written = create_array(tmp_path, "x", shape, dtype)
    written[...] = np.arange(written.size).reshape(shape) % 2
    written.flush()
    read = open_array(tmp_path, "x")
    assert read.dtype == np.dtype(dtype)
    np.testing.assert_array_equal(read, written)


def test_an_array_that_lies_in_the_folder_crosses_without_a_copy_and_is_changed_in_place(tmp_path):
    lent = create_array(tmp_path, "lent", (3,), np.float64)
    write_job(tmp_path, Job("Letter", "0.1.0", 42), Letter("", lent))
    assert [path.name for path in tmp_path.glob("*.npy")] == ["lent.npy"]
    request = read_request(tmp_path, Letter)
    request.x[...] = 7
    np.testing.assert_array_equal(lent, [7, 7, 7])
    write_answer(tmp_path, Letter("", request.x))
    assert isinstance(read_answer(tmp_path, Letter).x, np.memmap)


def test_a_part_of_a_lent_array_is_an_array_of_its_own(tmp_path):
    lent = create_array(tmp_path, "lent", (4,), np.float64)
    lent[...] = np.arange(4)
    write_job(tmp_path, Job("Letter", "0.1.0", 42), Letter("", lent[2:]))
    np.testing.assert_array_equal(read_request(tmp_path, Letter).x, [2, 3])


def test_the_space_of_an_array_is_taken_when_it_is_made(tmp_path):
    create_array(tmp_path, "x", (1 << 20,), np.float64)
    assert array_file(tmp_path, "x").stat().st_blocks * 512 >= 8 << 20


def test_no_python_objects_cross(tmp_path):
    with pytest.raises(ValueError, match="object"):
        create_array(tmp_path, "x", (2,), object)
    with pytest.raises(ValueError, match="object"):
        write_answer(tmp_path, Letter("", np.array([{}, []], dtype=object)))
    with pytest.raises(TypeError, match="name is a object"):
        write_answer(tmp_path, Letter(object(), np.empty(0)))
    assert read_answer(tmp_path, Letter) is None


def test_the_arrays_of_an_answer_outlive_the_folder(tmp_path):
    write_answer(tmp_path, Letter("", np.arange(4.0)))
    assert not isinstance(read_answer(tmp_path, Letter).x, np.memmap)


def test_there_is_no_answer_before_all_of_it_is_written(tmp_path):
    assert read_answer(tmp_path, Letter) is None
    create_array(tmp_path, "answer.x", (4,), np.float64)
    assert read_answer(tmp_path, Letter) is None


def test_only_a_full_disk_is_called_full(tmp_path):
    assert "disk is full" in disk_full_sentence(OSError(errno.ENOSPC, "No space left"), tmp_path)
    assert disk_full_sentence(OSError(errno.EACCES, "Permission denied"), tmp_path) is None


def test_the_version_is_that_of_the_metadata():
    assert plugin_version().count(".") == 2
