"""The commands, end to end, with little to learn and less time."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch
from insar_hotspots.algorithms.networks.classifier import Classifier
from insar_hotspots.algorithms.networks.training_set import read_training_set
from insar_hotspots.training.onnx_file import load_network
from insar_hotspots.training.simulate import Case, simulate
from insar_hotspots.training.train import main

QUICK = ["--epochs", "1", "--epoch-batches", "2"]


def days(labelled):
    return np.array([day.toordinal() for day in labelled.dates], dtype=np.float64)


@pytest.mark.parametrize("network", ["tcn", "lstm", "lstm_perceptron"])
def test_a_pattern_model_from_simulation_runs_in_the_plugin(tmp_path, network, monkeypatch):
    monkeypatch.setattr("insar_hotspots.training.train._VALIDATION_SERIES", 120)
    path = tmp_path / "model.onnx"
    main(["simulation", str(path), "--network", network, "--most", "70", *QUICK])
    model = Classifier(path)
    assert model.card.task == "patterns"
    assert model.card.network == network
    assert (model.card.fewest, model.card.most) == (60, 320)
    assert set(model.card.metrics) >= {"accuracy", "recall", "n_test", "training_seconds"}
    drawn = simulate(12, 64, Case.HARD, 0)
    beside = {name: np.full(12, 0.7) for name in model.card.layer_predictors}
    found = model.classify(drawn.displacement, 12.0 * np.arange(64) + 7e5, beside, threshold=0.0)
    assert (found.label >= 0).all()


@pytest.mark.parametrize("network", ["lstm", "lstm_perceptron"])
def test_a_site_model_learns_the_users_clusters(tmp_path, clusters_file, network):
    path = tmp_path / "site.onnx"
    main(["file", str(clusters_file), str(path), "--network", network, "--epochs", "25"])
    model = Classifier(path)
    labelled = read_training_set(clusters_file)
    assert model.card.task == "clusters"
    assert model.card.classes == ("3", "11")
    assert model.card.reference == "scene"
    assert list(model.card.days) == labelled.dates
    beside = {name: labelled.static[:, labelled.static_names.index(name)] for name in model.card.layer_predictors}
    found = model.classify(labelled.displacement, days(labelled), beside)
    assert (found.label == labelled.labels).mean() > 0.95
    assert model.card.metrics["accuracy"] > 0.95
    assert model.card.metrics["n_test"] == 100


def test_a_model_is_tuned_from_its_file_alone(tmp_path, patterns_file, monkeypatch):
    monkeypatch.setattr("insar_hotspots.training.train._VALIDATION_SERIES", 120)
    first, second = tmp_path / "first.onnx", tmp_path / "second.onnx"
    main(["simulation", str(first), "--most", "70", *QUICK])
    options = ["--epochs", "8", "--learning-rate", "0.002", "--test-share", "0.2"]
    main(["tune", str(first), str(patterns_file), str(second), *options])
    labelled = read_training_set(patterns_file)

    def accuracy(path):
        found = Classifier(path).classify(labelled.displacement, days(labelled), threshold=0.0)
        return (found.label == labelled.labels).mean()

    assert accuracy(second) > accuracy(first) + 0.1


def test_an_average_lies_between_a_model_and_what_it_went_on_to(tmp_path, monkeypatch):
    monkeypatch.setattr("insar_hotspots.training.train._VALIDATION_SERIES", 60)
    first, second, between = (tmp_path / f"{name}.onnx" for name in ("first", "second", "between"))
    main(["simulation", str(first), "--most", "70", *QUICK])
    main(["simulation", str(second), "--most", "70", "--start", str(first), *QUICK])
    main(["average", str(first), str(second), str(between), "--share", "0.25"])
    before, after, found = (load_network(path)[0].state_dict() for path in (first, second, between))
    for name, values in found.items():
        if values.is_floating_point():
            torch.testing.assert_close(values, 0.75 * before[name] + 0.25 * after[name])
    card = Classifier(between).card
    assert card.name == "between"
    assert "0.25 of the way" in card.training_data


def test_what_is_built_in_another_way_is_not_averaged(tmp_path, monkeypatch):
    monkeypatch.setattr("insar_hotspots.training.train._VALIDATION_SERIES", 60)
    first, other = tmp_path / "first.onnx", tmp_path / "other.onnx"
    main(["simulation", str(first), "--most", "70", *QUICK])
    main(["simulation", str(other), "--most", "70", "--network", "lstm", *QUICK])
    with pytest.raises(SystemExit, match="built in another way"):
        main(["average", str(first), str(other), str(tmp_path / "none.onnx")])


def test_a_model_of_8_bits_is_measured_anew(tmp_path, monkeypatch):
    monkeypatch.setattr("insar_hotspots.training.train._VALIDATION_SERIES", 120)
    whole, small = tmp_path / "whole.onnx", tmp_path / "small.onnx"
    main(["simulation", str(whole), "--most", "70", *QUICK])
    monkeypatch.setattr("insar_hotspots.training.train._VALIDATION_SERIES", 60)
    main(["quantise", str(whole), str(small)])
    first, second = Classifier(whole).card, Classifier(small).card
    assert (second.name, second.metrics["n_test"]) == ("small", 60)
    assert (second.classes, second.fewest, second.most) == (first.classes, first.fewest, first.most)


def test_a_search_prints_its_trials_and_the_best(patterns_file, capsys, monkeypatch):
    monkeypatch.setattr(
        "insar_hotspots.training.train._SEARCH_SPACE",
        {"learning_rate": (1e-3,), "batch_size": (64,), "layers": (1, 2), "channels": (8,), "dropout": (0.05,)},
    )
    main(["search", str(patterns_file), "--trials", "2", "--epochs", "1"])
    *trials, best = [json.loads(line) for line in capsys.readouterr().out.splitlines() if line.startswith("{")]
    assert len(trials) == 2
    assert best["best"] == max(trials, key=lambda trial: trial["accuracy"])


def test_classes_that_a_model_does_not_know_are_refused(tmp_path, clusters_file, patterns_file):
    model = tmp_path / "patterns.onnx"
    main(["file", str(patterns_file), str(model), "--network", "tcn", "--epochs", "1"])
    with pytest.raises(SystemExit, match="does not know 11, 3; train a model from the file alone"):
        main(["tune", str(model), str(clusters_file), str(tmp_path / "tuned.onnx")])
    assert not (tmp_path / "tuned.onnx").exists()


def test_a_file_that_is_no_training_file_ends_in_a_sentence(tmp_path):
    path = tmp_path / "no.npz"
    path.write_text("no archive")
    with pytest.raises(SystemExit, match=r"no\.npz"):
        main(["file", str(path), str(tmp_path / "model.onnx")])
