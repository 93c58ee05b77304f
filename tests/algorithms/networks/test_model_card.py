"""The card of a model: what it says, and every way in which it cannot be used."""

from __future__ import annotations

import json
from datetime import date

import pytest
from insar_hotspots.algorithms.errors import InputError
from insar_hotspots.algorithms.networks.model_card import StaticPredictor, predictor_columns, read_card
from insar_hotspots.algorithms.patterns.names import PATTERNS
from insar_hotspots.tests.tiny_networks import PATTERNS_CARD, clusters_card

DAYS = ["2020-01-05", "2020-01-17", "2020-01-29"]
PREDICTORS = [{"name": "velocity", "mean": 1, "std": 2.5}, {"name": "coherence", "mean": 0.8, "std": 0.1}]


def test_a_pattern_model_takes_any_length_within_its_limits():
    card = read_card({**PATTERNS_CARD, "smoothing": '{"window": 5, "order": 2}'}, "x.onnx")
    assert (card.task, card.classes, card.days, card.fewest, card.most) == ("patterns", PATTERNS, (), 6, 40)
    assert (card.window, card.order, card.reference, card.threshold) == (5, 2, "none", 0.5)


def test_a_site_model_has_its_own_dates():
    card = read_card(clusters_card(DAYS, reference="scene"), "x.onnx")
    assert card.days == (date(2020, 1, 5), date(2020, 1, 17), date(2020, 1, 29))
    assert (card.fewest, card.most, card.classes, card.reference) == (3, 3, ("4", "7"), "scene")


def test_only_some_static_predictors_come_from_the_layer():
    card = read_card({**PATTERNS_CARD, "static_predictors": json.dumps(PREDICTORS)}, "x.onnx")
    assert card.static_predictors == (StaticPredictor("velocity", 1, 2.5), StaticPredictor("coherence", 0.8, 0.1))
    assert card.layer_predictors == ["coherence"]


def test_what_else_the_metadata_hold_is_left_out():
    assert read_card({**PATTERNS_CARD, "weights": "{}"}, "x.onnx") == read_card(PATTERNS_CARD, "x.onnx")


def test_a_card_becomes_json():
    given = clusters_card(DAYS, static_predictors=json.dumps(PREDICTORS), metrics='{"accuracy": 0.97}')
    content = json.loads(json.dumps(read_card(given, "x.onnx").as_json()))
    assert content["days"] == DAYS
    assert content["layer_predictors"] == ["coherence"]
    assert content["static_predictors"][0] == {"name": "velocity", "mean": 1.0, "std": 2.5}
    assert content["metrics"] == {"accuracy": 0.97}


@pytest.mark.parametrize("metadata", [{}, {"name": "resnet50", "task": "patterns"}])
def test_a_model_without_a_card_is_refused(metadata):
    with pytest.raises(InputError, match=r"x.onnx has no model card"):
        read_card(metadata, "x.onnx")


def test_a_card_of_another_format_says_to_update():
    with pytest.raises(InputError, match=r"of format 'insar-hotspots 2'.*update the plugin"):
        read_card({**PATTERNS_CARD, "format": "insar-hotspots 2"}, "x.onnx")


@pytest.mark.parametrize("key", [key for key in PATTERNS_CARD if key != "format"])
def test_a_card_that_lacks_something_is_refused_and_names_it(key):
    with pytest.raises(InputError, match=f"The model card of x.onnx cannot be used, as it lacks '{key}'"):
        read_card({name: value for name, value in PATTERNS_CARD.items() if name != key}, "x.onnx")


SITE = clusters_card(DAYS)
WRONG = [
    (PATTERNS_CARD, "task", "hotspots", "its task, 'hotspots', is none of patterns, clusters"),
    (PATTERNS_CARD, "network", "resnet", "its network, 'resnet'"),
    (PATTERNS_CARD, "units", "m", "its units, 'm'"),
    (PATTERNS_CARD, "reference", "point", "its reference, 'point'"),
    (PATTERNS_CARD, "classes", '["stable", "linear"]', "its classes are not stable, linear, step"),
    (PATTERNS_CARD, "classes", json.dumps(PATTERNS[::-1]), "its classes are not stable"),
    (PATTERNS_CARD, "classes", "{}", "its classes is no JSON list"),
    (PATTERNS_CARD, "classes", '[["stable"]]', "its classes are not stable"),
    (PATTERNS_CARD, "dates", "60", "its dates is no JSON object"),
    (PATTERNS_CARD, "dates", '{"days": ["2020-01-05"]}', "no fewest and most number"),
    (PATTERNS_CARD, "dates", '{"fewest": 60, "most": 40}', "no fewest and most number"),
    (PATTERNS_CARD, "dates", '{"fewest": 60.5, "most": 70}', "no fewest and most number"),
    (PATTERNS_CARD, "dates", '{"fewest": true, "most": 70}', "no fewest and most number"),
    (PATTERNS_CARD, "smoothing", '{"window": 4, "order": 2}', "no odd window"),
    (PATTERNS_CARD, "smoothing", '{"window": -3, "order": 2}', "no odd window"),
    (PATTERNS_CARD, "smoothing", '{"window": 5}', "no odd window and no order"),
    (PATTERNS_CARD, "smoothing", '{"window": 3, "order": 3}', "window of 3 dates does not fit order 3"),
    (PATTERNS_CARD, "smoothing", '{"window": 9, "order": 2}', "window of 9 dates does not fit order 2 and 6 dates"),
    (PATTERNS_CARD, "static_predictors", '["velocity"]', "one of its static predictors has no name"),
    (PATTERNS_CARD, "static_predictors", '[{"name": "x", "mean": 0, "std": 0}]', "x has no mean and positive std"),
    (PATTERNS_CARD, "static_predictors", '[{"name": "x", "mean": NaN, "std": 1}]', "x has no mean and positive std"),
    (PATTERNS_CARD, "static_predictors", f'[{{"name": "x", "mean": {10**400}, "std": 1}}]', "x has no mean"),
    (PATTERNS_CARD, "static_predictors", json.dumps(PREDICTORS[:1] * 2), "names a static predictor twice"),
    (PATTERNS_CARD, "threshold", "high", "its threshold, 'high', is no number"),
    (PATTERNS_CARD, "threshold", "nan", "its threshold, 'nan'"),
    (PATTERNS_CARD, "threshold", "1.5", "its threshold, '1.5'"),
    (PATTERNS_CARD, "metrics", "", "its metrics is no JSON object"),
    (PATTERNS_CARD, "metrics", "[" * 100_000, "its metrics is no JSON object"),
    (PATTERNS_CARD, "metrics", "9" * 5000, "its metrics is no JSON object"),
    (SITE, "classes", '["4", "west"]', "not all numbers of clusters"),
    (SITE, "classes", "[4, 7]", "not all numbers of clusters"),
    (SITE, "classes", '["4", "-1"]', "not all numbers of clusters"),
    (SITE, "classes", '["4", "99999999999"]', "not all numbers of clusters"),
    (SITE, "classes", '["4"]', "fewer than two, or one occurs twice"),
    (SITE, "classes", '["4", "4"]', "fewer than two, or one occurs twice"),
    (SITE, "dates", '{"fewest": 60, "most": 80}', "no days as YYYY-MM-DD"),
    (SITE, "dates", '{"days": ["05.01.2020", "x"]}', "no days as YYYY-MM-DD"),
    (SITE, "dates", '{"days": [1, 2, 3]}', "no days as YYYY-MM-DD"),
    (SITE, "dates", json.dumps({"days": DAYS[::-1]}), "not three or more in order"),
    (SITE, "dates", json.dumps({"days": DAYS[:2]}), "not three or more in order"),
]


@pytest.mark.parametrize(("card", "key", "value", "reason"), WRONG)
def test_a_card_that_says_something_wrong_is_refused(card, key, value, reason):
    with pytest.raises(InputError) as refused:
        read_card({**card, key: value}, "x.onnx")
    sentence = str(refused.value)
    assert sentence.startswith("The model card of x.onnx cannot be used, as ")
    assert reason in sentence
    assert sentence.endswith(": choose another model.")


def test_columns_are_found_by_the_spellings_of_processors_or_the_very_name():
    columns = ["PID", "Temporal_Coherence", "inc_angle", "Slope"]
    found = predictor_columns(["coherence", "incidence", "slope"], columns)
    assert found == {"coherence": "Temporal_Coherence", "incidence": "inc_angle", "slope": "Slope"}


def test_missing_columns_are_all_named():
    with pytest.raises(InputError, match="The model needs coherence, slope of every point"):
        predictor_columns(["coherence", "incidence", "slope"], ["INC", "D20200105"])
