from __future__ import annotations

import errno
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.engine.errors import EngineError
from insar_hotspots.engine.qgis_side import environment
from insar_hotspots.processing_provider.base import HotspotAlgorithm
from qgis.core import QgsProcessingException, QgsProcessingUtils
from qgis.PyQt.QtCore import QMetaType


class Sample(HotspotAlgorithm):
    """An algorithm that does what the test says."""

    ID = "sample"
    TITLE = "Sample"
    GROUP = "hotspots"
    HELP = "<p>Does nothing.</p>"

    outcome: object = None

    def initAlgorithm(self, configuration=None):
        self.add_input_parameters()
        self.add_seed_parameter()

    def check(self, run):
        if run.integer(self.SEED) == 13:
            raise InputError("Thirteen is no seed: take another.")

    def run_algorithm(self, run):
        if isinstance(self.outcome, BaseException):
            raise self.outcome
        series = Path(QgsProcessingUtils.generateTempFilename("series.npy"))
        _, self.layer = self.read_points(run, series)
        self.share = self.max_gap_share(run)
        return {"n": len(self.layer.feature_ids)}


@pytest.fixture
def sample():
    algorithm = Sample()
    algorithm.initAlgorithm()
    return algorithm


def test_a_layer_and_the_defaults_are_enough(sample, planted_layer, context, feedback):
    assert sample.checkParameterValues({"INPUT": planted_layer}, context) == (True, "")
    assert sample.processAlgorithm({"INPUT": planted_layer}, context, feedback) == {"n": 400}
    assert sample.share == pytest.approx(0.2)
    assert len(sample.layer.dates) == 30


def test_chosen_dates_are_the_only_ones_read(sample, planted_layer, context, feedback, date_names):
    sample.processAlgorithm({"INPUT": planted_layer, "DATES": date_names(3)[::2]}, context, feedback)
    assert sample.layer.date_fields == date_names(3)[::2]


def test_every_parameter_has_a_help_text(sample):
    assert [one.name() for one in sample.parameterDefinitions()] == ["INPUT", "DATES", "MAX_GAPS", "SEED"]
    assert all(one.help() for one in sample.parameterDefinitions())


def test_an_algorithm_shows_what_its_class_says(sample):
    new = sample.create()
    assert (new.name(), new.displayName(), new.groupId(), new.group()) == ("sample", "Sample", "hotspots", "Hotspots")
    assert new.shortHelpString() == "<p>Does nothing.</p>"
    assert not new.icon().isNull()


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (InputError("Field x is wrong: mend it."), "^Field x is wrong: mend it.$"),
        (EngineError("The engine died."), "^The engine died.$"),
        (MemoryError(), "not enough memory"),
        (OSError(errno.ENOSPC, "No space left on device"), "is full"),
        (OSError(errno.EACCES, "Permission denied", "/there"), "/there.: Permission denied"),
    ],
)
def test_expected_failures_become_one_sentence(sample, context, feedback, error, says):
    sample.outcome = error
    with pytest.raises(QgsProcessingException, match=says):
        sample.processAlgorithm({}, context, feedback)


def test_a_fault_of_the_code_is_not_dressed_up(sample, context, feedback):
    sample.outcome = ZeroDivisionError("a bug")
    with pytest.raises(ZeroDivisionError):
        sample.processAlgorithm({}, context, feedback)


def test_what_check_raises_is_refused_before_running(sample, planted_layer, context):
    fine, message = sample.checkParameterValues({"INPUT": planted_layer, "SEED": 13}, context)
    assert not fine
    assert message == "Thirteen is no seed: take another."


@pytest.mark.parametrize(
    ("how", "names", "says"),
    [
        ({"geometry": "Polygon"}, ["D20200101", "D20200201"], "polygon layer"),
        ({"crs": ""}, ["D20200101", "D20200201"], "no coordinate reference system"),
        ({}, ["D20200101", "D20200201"], "has no points"),
    ],
)
def test_an_unfit_layer_is_refused_before_running(sample, make_layer, context, how, names, says):
    layer = make_layer(dict.fromkeys(names, QMetaType.Type.Double), [], **how)
    fine, message = sample.checkParameterValues({"INPUT": layer}, context)
    assert not fine
    assert says in message


@pytest.mark.parametrize(
    ("names", "says"), [(["v", "w"], "no displacement columns"), (["D20230131", "D20230231"], "D20230231")]
)
def test_unfit_date_fields_are_refused_before_running(sample, make_series_layer, context, names, says):
    layer = make_series_layer([[0.0, 1.0], [0.0, 1.0]], names)
    fine, message = sample.checkParameterValues({"INPUT": layer}, context)
    assert not fine
    assert says in message


def test_a_missing_layer_is_refused(sample, context):
    fine, message = sample.checkParameterValues({"INPUT": "/no/such/file.gpkg"}, context)
    assert not fine
    assert "/no/such/file.gpkg" in message


def test_an_algorithm_that_needs_the_engine_says_when_it_is_missing(sample, monkeypatch):
    monkeypatch.setattr(environment, "engine_problem", lambda: "Make the engine first.")
    assert sample.canExecute() == (False, "Make the engine first.")
    monkeypatch.setattr(environment, "engine_problem", lambda: "")
    assert sample.canExecute() == (True, "")


def test_an_algorithm_without_engine_always_runs(sample, monkeypatch):
    monkeypatch.setattr(environment, "engine_problem", lambda: "Make the engine first.")
    monkeypatch.setattr(Sample, "NEEDS_ENGINE", False)
    assert sample.canExecute() == (True, "")


def test_the_toolbox_runs_it_by_its_own_means(sample, planted_layer, context, feedback):
    results, fine = sample.run({"INPUT": planted_layer}, context, feedback)
    assert fine
    assert results["n"] == 400
