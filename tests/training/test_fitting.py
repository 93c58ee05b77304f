from __future__ import annotations

import numpy as np
import pytest
import torch
from insar_hotspots.training.fitting import FitSettings, LabelledSeries, fit, probabilities
from insar_hotspots.training.networks import Architecture, build
from insar_hotspots.training.sources import FileSource, stratified_parts

SMALL = Architecture("pattern", 2, channels=8, layers=1, stride=6, dropout=0.0)


def two_kinds(n, seed):
    """Series that sink and series that rise."""
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, 2, n)
    series = (20.0 * labels - 10.0)[:, None] * np.linspace(0, 1, 60) + rng.normal(0, 1, (n, 60))
    return LabelledSeries(series.astype(np.float32), None, labels)


def network():
    torch.manual_seed(0)
    return build(SMALL)


def fitted(settings, seed=0, checkpoint=None, source=None):
    made = network()
    history = fit(
        made, source or FileSource(two_kinds(256, 1), 32, seed, False), two_kinds(64, 2), settings, checkpoint
    )
    return made, history


def test_what_can_be_told_apart_is_learnt():
    made, history = fitted(FitSettings(6, 0.01))
    test = two_kinds(200, 3)
    assert (probabilities(made, test).argmax(1) == test.labels).mean() > 0.98
    assert history.validation_accuracy[history.best_epoch] > 0.98
    assert len(history.validation_loss) == 6


def test_training_stops_when_the_validation_loss_falls_no_more():
    labels = np.random.default_rng(0).integers(0, 2, 256)
    noise = LabelledSeries(two_kinds(256, 1).displacement, None, labels)  # nothing to learn
    _, history = fitted(FitSettings(200, 0.01, patience=3), source=FileSource(noise, 32, 0, False))
    assert len(history.validation_loss) == history.best_epoch + 4
    assert len(history.validation_loss) < 200


def test_a_start_that_no_epoch_improves_on_stays():
    labels = np.random.default_rng(0).integers(0, 2, 256)
    noise = FileSource(LabelledSeries(two_kinds(256, 1).displacement, None, labels), 32, 0, False)
    before, _ = fitted(FitSettings(6, 0.01))
    for keep, stays in ((True, True), (False, False)):
        after = build(SMALL)
        after.load_state_dict(before.state_dict())
        history = fit(after, noise, two_kinds(64, 2), FitSettings(2, 0.01, keep_start=keep))
        assert (history.best_epoch == -1) == stays
        same = [torch.equal(each, after.state_dict()[name]) for name, each in before.state_dict().items()]
        assert all(same) == stays


def test_a_start_is_left_where_an_epoch_improves_on_it():
    made, history = fitted(FitSettings(6, 0.01, keep_start=True))
    test = two_kinds(200, 3)
    assert (probabilities(made, test).argmax(1) == test.labels).mean() > 0.98
    assert history.best_epoch >= 0
    assert history.start_loss > min(history.validation_loss)


def test_a_run_that_was_interrupted_ends_as_one_that_was_not(tmp_path):
    settings, checkpoint = FitSettings(4, 0.01), tmp_path / "run.checkpoint.npz"
    whole, _ = fitted(settings)

    class Interrupted(FileSource):
        def epoch(self, number):
            if number == 2:
                raise KeyboardInterrupt
            return super().epoch(number)

    series = two_kinds(256, 1)
    with pytest.raises(KeyboardInterrupt):
        fitted(settings, checkpoint=checkpoint, source=Interrupted(series, 32, 0, False))
    assert checkpoint.exists()
    torch.manual_seed(5)
    resumed = build(SMALL)
    history = fit(resumed, FileSource(series, 32, 0, False), two_kinds(64, 2), settings, checkpoint)
    assert len(history.validation_loss) == 4
    assert not checkpoint.exists()
    test = two_kinds(100, 4)
    assert np.abs(probabilities(whole, test) - probabilities(resumed, test)).max() < 1e-5


def test_a_checkpoint_of_another_run_is_refused(tmp_path):
    checkpoint = tmp_path / "run.checkpoint.npz"

    class Interrupted(FileSource):
        def epoch(self, number):
            if number == 1:
                raise KeyboardInterrupt
            return super().epoch(number)

    with pytest.raises(KeyboardInterrupt):
        fitted(FitSettings(4, 0.01), checkpoint=checkpoint, source=Interrupted(two_kinds(256, 1), 32, 0, False))
    with pytest.raises(SystemExit, match="other settings"):
        fitted(FitSettings(5, 0.01), checkpoint=checkpoint)


def test_an_epoch_of_a_file_holds_every_series_once_and_flips_half():
    series = two_kinds(100, 0)
    batches = list(FileSource(series, 32, 0, True).epoch(3))
    together = np.concatenate([batch.displacement for batch in batches])
    assert sorted(np.abs(together).sum(1).tolist()) == pytest.approx(
        sorted(np.abs(series.displacement).sum(1).tolist())
    )
    assert 0.3 < (together[:, None] == series.displacement[None]).all(2).any(1).mean() < 0.7


@pytest.mark.parametrize("share", [0.01, 0.5, 0.99])
def test_both_parts_hold_every_class(share):
    labels = np.repeat([0, 1, 2], [2, 10, 500])
    first, second = stratified_parts(labels, share, 0)
    assert set(labels[first]) == set(labels[second]) == {0, 1, 2}
    assert sorted([*first, *second]) == list(range(512))
    assert np.count_nonzero(labels[second] == 2) == pytest.approx(500 * share, abs=1)
