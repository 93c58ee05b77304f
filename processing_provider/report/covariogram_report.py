"""The report of `covariogram`: the correlation length, the plot, the bins."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...algorithms.space.fitted_covariogram import FittedCovariogram
from . import html
from .plots import covariogram_plot, distance_text
from .svg import number

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
        answer = f"Points move alike up to about {distance_text(length)} apart"
        error = curve.correlation_length_std
        give = f" ± {distance_text(error)}" if np.isfinite(error) else ""
        sentence = (
            f"The correlation length, read from the fitted {curve.model} model, is {distance_text(length)}{give}: "
            "beyond it, knowing how one point moves says little about another."
        )
    else:
        answer = "No correlation length was found"
        sentence = "No model fits these covariances: the motion of points does not fade with the distance between them."
    title = f"Displacement covariogram: {layer_name}"
    body = [
        html.header(title, answer, sentence),
        html.figure(covariogram_plot(curve), "Covariance by distance: dots as measured, line as fitted."),
    ]
    rows = [
        [
            distance_text(float(distance)),
            number(float(covariance), 3) if np.isfinite(covariance) else "–",
            number(pairs),
        ]
        for distance, covariance, pairs in zip(curve.distance, curve.covariance, curve.n_pairs)
    ]
    caption = "Pairs of points drawn at random, gathered by the distance between them."
    body.append(
        html.section("The numbers", [html.table(caption, ["Mean distance", "Covariance (mm²)", "Pairs"], rows)])
    )
    if decisions:
        body.append(html.section("What was decided, and why", [html.items(decisions)]))
    source = "Covariogram: Tiwari and Shirzaei (2024), equation 3."
    return html.report(title, body, parameters, version, source)
