from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest
from insar_hotspots.algorithms.networks.classifier import Classifier
from insar_hotspots.algorithms.patterns.names import PATTERNS
from insar_hotspots.training.evaluations.models import MODELS, TCN_INT8
from insar_hotspots.training.model_page import page
from insar_hotspots.training.simulate import Case, simulate

FOLDER = Path(MODELS["tcn"]).parent
EACH = pytest.mark.parametrize("path", [*MODELS.values(), TCN_INT8], ids=lambda path: path.stem)
DAYS = 12.0 * np.arange(168) + 737_000.0


def test_check_sums_are_of_these_files():
    lines = (FOLDER / "SHA256SUMS").read_text().splitlines()
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in FOLDER.glob("*.onnx")}
    assert dict(reversed(line.split("  ")) for line in lines) == found


def test_the_models_are_small_together():
    assert sum(path.stat().st_size for path in FOLDER.glob("*.onnx")) < 6e6


@EACH
def test_the_page_says_what_the_card_says(path):
    assert path.with_suffix(".md").read_text() == page(Classifier(path).card, path.name)


@EACH
def test_a_bundled_model_takes_60_to_320_dates_of_all_patterns(path):
    card = Classifier(path).card
    assert (card.fewest, card.most) == (60, 320)
    assert card.classes == PATTERNS


@EACH
@pytest.mark.parametrize(("case", "least"), [(Case.REFERENCE, 0.97), (Case.HARD, 0.88)], ids=["reference", "hard"])
def test_a_bundled_model_recognises_patterns_it_has_not_seen(path, case, least):
    drawn = simulate(1200, 168, case, 123_456, n_classes=5 if case is Case.REFERENCE else 6)
    beside = {"coherence": np.clip(0.98 - 0.12 * drawn.noise, 0.1, 0.99), "incidence": np.full(1200, 38.0)}
    found = Classifier(path).classify(drawn.displacement, DAYS, beside, threshold=0.0)
    assert (found.label == drawn.labels).mean() > least
