from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from insar_hotspots.processing_provider import provider as provider_module
from insar_hotspots.processing_provider.base import ICON_PATH, HotspotAlgorithm
from insar_hotspots.processing_provider.provider import ALGORITHMS, HotspotProvider
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterVectorDestination,
)
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtSvg import QSvgRenderer


class Step(HotspotAlgorithm):
    ID = "step"
    TITLE = "Step"
    NEEDS_ENGINE = False

    def initAlgorithm(self, configuration=None):
        self.add_layer_parameter("Points")
        self.addParameter(QgsProcessingParameterVectorDestination("OUTPUT", "Output"))

    def run_algorithm(self, parameters, context, feedback):
        return {}


REGISTRY = QgsApplication.processingRegistry()


@pytest.fixture
def register(qgis_algorithms):
    """Put the provider into the registry, for the length of the test."""

    def add():
        provider = HotspotProvider()
        assert REGISTRY.addProvider(provider)
        return provider

    yield add
    REGISTRY.removeProvider("insarhotspots")


def unclear_words(algorithm):
    """Return what a person who sees the algorithm would not understand, or would look for in vain."""
    problems = []

    def see(what, text, least_words=1):
        is_an_id = "_" in text or text.isupper() or text[:1].islower()
        if not text.strip() or text != text.strip() or is_an_id or len(text.split()) < least_words:
            problems.append(f"{what}: {text!r} is no name for people")

    see("title", algorithm.displayName(), least_words=2)
    see("group", algorithm.group())
    if len(algorithm.shortHelpString().split()) < 10:
        problems.append("no help")
    tags = [tag.lower() for tag in algorithm.tags()]
    problems += [f"tag {tag} twice" for tag in set(tags) if tags.count(tag) > 1]
    for parameter in algorithm.parameterDefinitions():
        see(parameter.name(), parameter.description())
        if not parameter.help().strip().endswith("."):
            problems.append(f"{parameter.name()}: no help, or no sentence: {parameter.help()!r}")
    for output in algorithm.outputDefinitions():
        see(output.name(), output.description())
    descriptions = [one.description() for one in algorithm.parameterDefinitions()]
    problems += [f"{text!r} twice" for text in set(descriptions) if descriptions.count(text) > 1]
    return problems


def test_everything_that_people_see_has_a_name_and_help(register):
    provider = register()
    assert len(provider.algorithms()) >= len(ALGORITHMS) + 3
    unclear = {one.id(): unclear_words(one) for one in provider.algorithms()}
    assert {name: problems for name, problems in unclear.items() if problems} == {}


def test_lengths_and_velocities_are_asked_for_with_their_unit(register):
    for algorithm in register().algorithms():
        for one in algorithm.parameterDefinitions():
            if one.type() == "distance":
                assert one.defaultUnit() == Qgis.DistanceUnit.Meters, (algorithm.id(), one.name())
                assert "metres" in one.help(), (algorithm.id(), one.name())
            elif "velocity" in one.description().lower() and one.type() == "number":
                assert "(mm/yr)" in one.description(), (algorithm.id(), one.name())
        for one in algorithm.outputDefinitions():
            if one.type() == "outputNumber" and re.search("length|distance", one.description(), re.IGNORECASE):
                assert "(m)" in one.description(), (algorithm.id(), one.name())


def test_every_algorithm_has_a_small_icon_of_its_own_that_draws_something(register):
    register()
    paths = [Path(REGISTRY.createAlgorithmById(f"insarhotspots:{kind.ID}").svgIconPath()) for kind in ALGORITHMS]
    assert [path.stem for path in paths] == [kind.ID for kind in ALGORITHMS]
    for path in paths:
        assert path.stat().st_size < 4000, path
        assert QSvgRenderer(str(path)).isValid(), path
        image = QIcon(str(path)).pixmap(16, 16).toImage()
        inked = sum(image.pixelColor(x, y).alpha() > 128 for x in range(16) for y in range(16))
        assert inked > 20, path


def test_an_algorithm_without_an_icon_and_the_chains_have_the_plugins(register):
    assert Step().svgIconPath() == str(ICON_PATH)
    assert not Step().icon().isNull()
    for model in register().algorithms():
        if isinstance(model, QgsProcessingModelAlgorithm):
            assert not model.icon().isNull()


def test_a_chain_of_own_steps_is_registered_whole(register, monkeypatch, tmp_path):
    monkeypatch.setattr(provider_module, "ALGORITHMS", (Step,))
    monkeypatch.setattr(provider_module, "WORKFLOWS", tmp_path)
    register()

    model = QgsProcessingModelAlgorithm("Chain", "Hotspots")
    model.addModelParameter(
        QgsProcessingParameterFeatureSource("INPUT", "Points"), QgsProcessingModelParameter("INPUT")
    )
    step = QgsProcessingModelChildAlgorithm("insarhotspots:step")
    step.setChildId("step")
    step.addParameterSources("INPUT", [QgsProcessingModelChildParameterSource.fromModelParameter("INPUT")])
    output = QgsProcessingModelOutput("Result", "Result")
    output.setChildId("step")
    output.setChildOutputName("OUTPUT")
    step.setModelOutputs({"Result": output})
    model.addChildAlgorithm(step)
    model.updateDestinationParameters()
    assert model.toFile(str(tmp_path / "chain.model3"))
    REGISTRY.removeProvider("insarhotspots")

    register()
    chain = REGISTRY.createAlgorithmById("insarhotspots:chain")
    assert chain is not None
    assert chain.displayName() == "Chain"
    assert [one.description() for one in chain.destinationParameterDefinitions()] == ["Result"]


def test_a_broken_chain_does_not_take_the_others_along(register, monkeypatch, tmp_path):
    monkeypatch.setattr(provider_module, "ALGORITHMS", (Step,))
    monkeypatch.setattr(provider_module, "WORKFLOWS", tmp_path)
    (tmp_path / "broken.model3").write_text("no model")
    assert [one.name() for one in register().algorithms()] == ["step"]


def test_the_shipped_chains_can_run(register):
    provider = register()
    models = [one for one in provider.algorithms() if isinstance(one, QgsProcessingModelAlgorithm)]
    assert len(models) == len(list(provider_module.WORKFLOWS.glob("*.model3")))
    for model in models:
        assert model.validate() == (True, []), model.id()


def test_nothing_is_said_in_the_message_log_when_the_provider_comes_goes_and_comes_again(qgis_algorithms):
    said = []
    log = QgsApplication.messageLog()

    def hear(text, tag, level):
        said.append(f"{tag}: {text}")

    log.messageReceived.connect(hear)
    for _ in range(2):
        assert REGISTRY.addProvider(HotspotProvider())
        REGISTRY.removeProvider("insarhotspots")
    log.messageReceived.disconnect(hear)
    assert said == []
