"""Tasks of networks: what a model is, what it says of series, what one may learn from."""

from __future__ import annotations

from dataclasses import fields

import numpy as np

from ....algorithms.networks.model_card import ModelCard
from ....algorithms.patterns.quantities import PatternQuantities
from ....algorithms.reporting import Reporter
from ...requests import Classified, ClassifySeries, DescribeModel, ExportTrainingSet, TrainingPoints
from .common import spread, usable

__all__ = ["classify_series", "describe_model", "export_training_set"]


def describe_model(request: DescribeModel, reporter: Reporter) -> ModelCard:  # noqa: ARG001  a task's signature
    """Read the card of a model file."""
    from ....algorithms.networks.classifier import Classifier

    return Classifier(request.model).card


def classify_series(request: ClassifySeries, reporter: Reporter) -> Classified:
    """Label every series by a network."""
    from ....algorithms.networks.classifier import Classifier, refer_series
    from ....algorithms.patterns.quantities import fit_patterns
    from ....algorithms.patterns.summary import summarise_patterns

    given, days = request.series, request.series.days
    classifier = Classifier(request.model)
    series = usable(given, request.max_gap_share, reporter.part(0.0, 0.1))
    refer_series(series.displacement, days, classifier.card, request.unit, request.relative, reporter)
    static = {name: values[series.rows] for name, values in request.static.items()}
    end = 0.5 if request.quantities else 1.0
    found = classifier.classify(
        series.displacement, days, static, request.threshold, reporter.part(0.1, end), request.probabilities
    )
    n = len(given.coordinates)
    quantities = summary = None
    if request.quantities:
        fit = fit_patterns(series.displacement, days, found.label, reporter.part(end, 1.0))
        quantities = PatternQuantities(
            **{each.name: spread(getattr(fit, each.name), series, n, np.nan) for each in fields(fit)}
        )
    if request.summary:
        reporter.status("Summarising the points of each pattern.")
        coherence = None if request.coherence is None else request.coherence[series.rows]
        summary = summarise_patterns(series.displacement, days, found.label, found.probability, coherence)
    return Classified(
        spread(found.label, series, n, -1),
        spread(found.probability, series, n, np.nan),
        None if found.probabilities is None else spread(found.probabilities, series, n, np.nan),
        quantities,
        summary,
    )


def export_training_set(request: ExportTrainingSet, reporter: Reporter) -> TrainingPoints:
    """Choose the series that a model may learn from; they are the first rows of the request's afterwards."""
    from ....algorithms.networks.training_set import select_points
    from ....algorithms.series.usable import keep_rows, ready_series

    given, labels = request.series, request.labels
    series = ready_series(
        usable(given, request.max_gap_share, reporter.part(0.0, 0.4)), given.days, request.relative, reporter
    )
    names = list(request.static)
    columns = [values[series.rows] for values in request.static.values()]
    chosen = select_points(
        series.displacement,
        given.days,
        labels.label[series.rows],
        labels.classes,
        labels.field,
        np.stack(columns, axis=1) if columns else np.empty((len(series.rows), 0)),
        names,
        request.optional,
        reporter.part(0.6, 1.0),
    )
    keep_rows(series.displacement, chosen.rows)
    return TrainingPoints(
        given.displacement,
        series.rows[chosen.rows],
        chosen.labels,
        dict(zip(chosen.static_names, chosen.static.T)),
    )
