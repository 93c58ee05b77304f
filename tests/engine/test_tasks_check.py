from __future__ import annotations

import sys

import pytest

pytest.importorskip("sklearn")

from insar_hotspots.engine.errors import EngineError
from insar_hotspots.engine.tasks import TASKS
from insar_hotspots.tests.recorder import Recorder


def test_the_check_names_the_versions_it_ran():
    recorder = Recorder()
    result = TASKS["check"]({}, {}, recorder)
    libraries = {"numpy", "scipy", "scikit-learn", "numba", "dbscan", "onnxruntime"}
    assert set(result.values["versions"]) == {"python", *libraries}
    assert result.values["python"] == sys.executable
    assert "numba 0." in recorder.lines[-1]
    assert all(0 <= fraction <= 1 for fraction in recorder.fractions)


def test_the_check_fails_on_libraries_that_run_but_cluster_wrongly(monkeypatch):
    from insar_hotspots.algorithms import spatial_split

    monkeypatch.setattr(spatial_split, "split_clusters", lambda points, labels, _: labels)
    with pytest.raises(EngineError, match="wrong clusters"):
        TASKS["check"]({}, {}, Recorder())


def test_the_check_fails_where_a_library_lacks(monkeypatch):
    monkeypatch.setitem(sys.modules, "sklearn.metrics", None)
    with pytest.raises(ImportError):
        TASKS["check"]({}, {}, Recorder())
