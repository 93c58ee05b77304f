"""The report of `evaluatelabels`: how many labels are right, which classes are taken for which."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ...algorithms.networks.evaluation import Evaluation
from ...translation import say, tr
from . import html
from .confusion_plot import NO_LABEL, confusion_plot
from .words import number, percent

__all__ = ["evaluation_report"]

# More classes make a picture and a table of the matrix that nobody can read.
_MOST_CLASSES = 60


def evaluation_report(
    found: Evaluation,
    layer_name: str,
    truth: str,
    predicted: str,
    parameters: Sequence[tuple[str, str]] = (),
    version: str = "",
) -> str:
    """Return the report as one HTML page.

    Parameters
    ----------
    found
        Labels against the truth.
    layer_name
        The input layer.
    truth, predicted
        Names of the two fields.
    parameters
        (name, value) as the user would enter them.
    version
        Of the plugin.
    """
    title = tr("Evaluation of labels: {layer}").format(layer=layer_name)
    body = [
        html.header(
            title,
            tr("{share} of {n} points are labelled right").format(
                share=percent(found.accuracy), n=number(found.n_points)
            ),
            " ".join(_sentences(found, truth, predicted)),
        ),
        _picture(found),
        html.section(tr("Each class"), [_class_table(found)]),
        html.section(tr("The confusion matrix in numbers"), [_matrix_table(found)]),
    ]
    source = tr("A point without a label counts as wrong.")
    return html.report(title, body, parameters, version, source)


def _sentences(found: Evaluation, truth: str, predicted: str) -> list[str]:
    said = [
        tr("Field {predicted} is held against field {truth}, of {n_classes} classes.").format(
            predicted=predicted, truth=truth, n_classes=len(found.classes)
        )
    ]
    if found.n_without_prediction:
        share = percent(found.n_without_prediction / found.n_points)
        said.append(
            tr("{n} points ({share}) have no label and count as wrong.").format(
                n=number(found.n_without_prediction), share=share
            )
        )
    if found.n_without_truth:
        said.append(tr("{n} points whose class is not known are left out.").format(n=number(found.n_without_truth)))
    recall = np.where(found.counts > 0, found.recall, np.inf)
    worst = int(np.argmin(recall))
    if recall[worst] < 1:
        mistaken = found.matrix[worst].copy()
        mistaken[worst] = 0
        column = int(np.argmax(mistaken))
        told = (
            tr(
                "Class {name} is missed most often: {recall} of its {n} points are found, and {share} are left "
                "without a label."
            )
            if column == len(found.classes)
            else tr(
                "Class {name} is missed most often: {recall} of its {n} points are found, and {share} are taken for "
                "{other}."
            )
        )
        said.append(
            told.format(
                name=found.classes[worst],
                recall=percent(float(recall[worst])),
                n=number(int(found.counts[worst])),
                share=percent(float(found.shares[worst, column])),
                other=found.classes[min(column, len(found.classes) - 1)],
            )
        )
    return said


def _shown(found: Evaluation) -> NDArray[np.int64]:
    """Return the places of the largest classes, in their order."""
    return np.sort(np.argsort(-found.counts, kind="stable")[:_MOST_CLASSES])


def _picture(found: Evaluation) -> str:
    shown = _shown(found)
    counts = found.matrix[shown][:, [*shown, -1]]
    caption = tr(
        "Rows are true classes, columns what their points were labelled as; shares are of the row. Blue is right, red "
        "is wrong."
    )
    if len(shown) < len(found.classes):
        caption += tr(" Only the largest {n} of {total} classes are shown.").format(
            n=len(shown), total=number(len(found.classes))
        )
    return html.figure(confusion_plot([found.classes[i] for i in shown], counts, found.counts[shown]), caption)


def _matrix_table(found: Evaluation) -> str:
    shown = _shown(found)
    classes = [found.classes[i] for i in shown]
    headings, columns = [tr("True class"), *classes], shown.tolist()
    if found.n_without_prediction:
        headings.append(say(NO_LABEL))
        columns.append(len(found.classes))
    rows = [
        [
            found.classes[i],
            *(percent(float(share)) if share else "" for share in found.shares[i, columns]),
            number(int(found.counts[i])),
        ]
        for i in shown
    ]
    caption = tr("Share of the points of each true class by the class they were labelled as.")
    return html.table(caption, [*headings, tr("Points")], rows)


def _class_table(found: Evaluation) -> str:
    caption = tr(
        "Precision is the share of the points labelled as a class that truly are of it, recall the share of the points "
        "of a class that are labelled as it, F1 their harmonic mean."
    )
    rows = [
        [name, number(int(count)), *(percent(float(share)) for share in shares)]
        for name, count, *shares in zip(found.classes, found.counts, found.precision, found.recall, found.f1)
    ]
    return html.table(caption, [tr("Class"), tr("Points"), tr("Precision"), tr("Recall"), "F1"], rows)
