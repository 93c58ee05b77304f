from __future__ import annotations

import sys

import numpy as np
import pytest

pytest.importorskip("sklearn")

from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.engine.errors import EngineError
from insar_hotspots.engine.requests import Check
from insar_hotspots.engine.worker_side.tasks import check as module
from insar_hotspots.engine.worker_side.tasks.check import check
from insar_hotspots.tests.recorder import Recorder
from insar_hotspots.tests.tiny_networks import PATTERNS_CARD, write_model


def test_the_check_names_the_versions_it_ran():
    recorder = Recorder()
    result = check(Check(), recorder)
    libraries = {"numpy", "scipy", "scikit-learn", "numba", "tslearn", "onnxruntime"}
    libraries |= {"rasterio", "h5py"}
    assert set(result.versions) == {"python", *libraries}
    assert result.python == sys.executable
    assert "numba 0." in recorder.lines[-1]
    assert all(0 <= fraction <= 1 for fraction in recorder.fractions)


def test_the_check_fails_on_libraries_that_run_but_cluster_wrongly(monkeypatch):
    from insar_hotspots.algorithms.space import spatial_split

    monkeypatch.setattr(spatial_split, "split_clusters", lambda points, labels, _: labels)
    with pytest.raises(EngineError, match="wrong clusters"):
        check(Check(), Recorder())


def test_the_check_runs_the_bundled_model(monkeypatch, tmp_path):
    for weights, fine in ((np.eye(6), True), (np.full((6, 6), np.nan), False)):
        model = write_model(tmp_path / "tiny.onnx", PATTERNS_CARD, range(6), weights)
        monkeypatch.setattr(module, "_BUNDLED_MODEL", model)
        recorder = Recorder()
        if fine:
            check(Check(), recorder)
        else:
            with pytest.raises(InputError, match=r"tiny.onnx cannot be used, as it gives NaN"):
                check(Check(), recorder)
        assert "Classify 20 series." in recorder.lines


def test_the_check_fails_where_a_library_lacks(monkeypatch):
    monkeypatch.setitem(sys.modules, "sklearn.metrics", None)
    with pytest.raises(ImportError):
        check(Check(), Recorder())
