"""What each of a grid of candidates explains of series, all at once."""

from __future__ import annotations

import numpy as np

from .fitted import Floats

__all__ = ["Candidates"]

_DEPENDENT = 1e-5  # of a column's length: what is left of it beside the others


class Candidates:
    """Least squares of every candidate to series of the same dates.

    Parameters
    ----------
    common : (p, T)
        Columns that all have.
    columns : (c, k, T)
        Those of each candidate.

    Attributes
    ----------
    told : (c,) bool
        Whether these dates tell a candidate's columns apart.
    """

    def __init__(self, common: Floats, columns: Floats) -> None:
        self._basis_of_common = np.linalg.qr(common.T)[0]
        length = np.linalg.norm(columns, axis=2, keepdims=True)
        columns = self._beside_common(np.divide(columns, length, out=np.zeros(columns.shape), where=length > 0))
        basis, triangle = np.linalg.qr(columns.transpose(0, 2, 1))
        self.told = (np.abs(np.diagonal(triangle, axis1=1, axis2=2)) > _DEPENDENT).all(axis=1)
        # (T, k c): the first columns of all candidates, then their second ones, and so on.
        self._basis = basis[self.told].transpose(1, 2, 0).reshape(common.shape[1], -1)
        is_square = triangle.shape[1] == triangle.shape[2]  # not of fewer dates than columns
        self._to_coefficients = np.linalg.inv(triangle[self.told]) / length[self.told] if is_square else triangle

    def profile(self, series: Floats) -> Floats:
        """Return what each leaves of the squares of series (m, T): (m, c), infinite where it is not told."""
        return self._left(*self._along(series))

    def fit(self, series: Floats) -> tuple[Floats, Floats]:
        """Return the same, and the coefficients (m, k, c) of the candidates, 0 of those that are not told."""
        beside, along = self._along(series)
        coefficients = np.zeros((*along.shape[:2], len(self.told)))
        coefficients[:, :, self.told] = np.einsum("cij,mjc->mic", self._to_coefficients, along)
        return self._left(beside, along), coefficients

    def _along(self, series: Floats) -> tuple[Floats, Floats]:
        beside = self._beside_common(series)
        return beside, (beside @ self._basis).reshape(len(series), -1, np.count_nonzero(self.told))

    def _left(self, beside: Floats, along: Floats) -> Floats:
        left = np.full((len(beside), len(self.told)), np.inf)
        left[:, self.told] = np.einsum("ij,ij->i", beside, beside)[:, None] - np.square(along).sum(axis=1)
        return left

    def _beside_common(self, values: Floats) -> Floats:
        """Return rows (..., T) less what the common columns explain of them."""
        beside: Floats = values - (values @ self._basis_of_common) @ self._basis_of_common.T
        return beside
