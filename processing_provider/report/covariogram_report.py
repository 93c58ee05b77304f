"""The report of `covariogram`: the correlation length, the plot, the bins."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...algorithms.space.fitted_covariogram import FittedCovariogram
from ...translation import tr
from . import html
from .plots import covariogram_plot
from .words import distance, number

__all__ = ["covariogram_report"]


def covariogram_report(
    curve: FittedCovariogram,
    layer_name: str,
    decisions: Sequence[str] = (),
    parameters: Sequence[tuple[str, str]] = (),
    version: str = "",
) -> str:
    """Return the report as one HTML page.

    Parameters
    ----------
    curve
        Bins and fitted model.
    layer_name
        The input layer.
    decisions
        Sentences: what was chosen and why.
    parameters
        (name, value) as the user would enter them.
    version
        Of the plugin.
    """
    length = curve.correlation_length
    if np.isfinite(length):
        answer = tr("Points move alike up to about {distance} apart").format(distance=distance(length))
        error = curve.correlation_length_std
        sentence = tr(
            "The correlation length, read from the fitted {model} model, is {length}: beyond it, knowing how one point "
            "moves says little about another."
        ).format(
            model=curve.model,
            length=f"{distance(length)} ± {distance(error)}" if np.isfinite(error) else distance(length),
        )
    else:
        answer = tr("No correlation length was found")
        sentence = tr(
            "No model fits these covariances: the motion of points does not fade with the distance between them."
        )
    title = tr("Displacement covariogram: {layer}").format(layer=layer_name)
    body = [
        html.header(title, answer, sentence),
        html.figure(covariogram_plot(curve), tr("Covariance by distance: dots as measured, line as fitted.")),
    ]
    rows = [
        [
            distance(float(metres)),
            number(float(covariance), 3) if np.isfinite(covariance) else "–",
            number(pairs),
        ]
        for metres, covariance, pairs in zip(curve.distance, curve.covariance, curve.n_pairs)
    ]
    caption = tr("Pairs of points drawn at random, gathered by the distance between them.")
    body.append(
        html.section(
            tr("The numbers"), [html.table(caption, [tr("Mean distance"), tr("Covariance (mm²)"), tr("Pairs")], rows)]
        )
    )
    if decisions:
        body.append(html.section(tr("What was decided, and why"), [html.items(decisions)]))
    source = tr("Covariogram: Tiwari and Shirzaei (2024), equation 3.")
    return html.report(title, body, parameters, version, source)
