"""Single wild values: those that stand far out among their neighbours in time."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from ..reporting import SILENT, Reporter
from ..series.robust import MAD_TO_STD, row_median
from ..series.scene import scene_motion

__all__ = ["FEWEST_SHARING", "OutlierReport", "remove_outliers"]

FEWEST_SHARING = 10
"""Series from which their median tells what all share from what one does."""

_BLOCK_ROWS = 1 << 10
_FEWEST_VALUES = 3
# No radar measures displacement more finely: what repeats to a tenth of a millimetre has been rounded.
_LEAST_SPREAD = 0.1


@dataclass(frozen=True)
class OutlierReport:
    """How many values were removed, and from how many series."""

    n_values: int
    n_series: int


def remove_outliers(
    displacement: NDArray[np.floating], window: int, threshold: float, reporter: Reporter = SILENT
) -> OutlierReport:
    """Make outliers missing by a Hampel filter, in place.

    A value is an outlier where it departs from the median of the window about it by more than `threshold` times
    1.4826 times the window's median absolute deviation (Hampel 1974); that spread counts as no smaller than its median
    over the series, as few values alike would otherwise make an outlier of the next. What all points share at a date is
    taken off first.

    Parameters
    ----------
    displacement : (n, T) float, mm
        NaN where missing; changed in place.
    window : int
        Dates, odd.
    threshold : float
        Robust standard deviations.
    reporter : Reporter
        Receives progress.
    """
    n, n_dates = displacement.shape
    shared = scene_motion(displacement) if n >= FEWEST_SHARING else np.zeros(n_dates)
    half = window // 2
    n_values = n_series = 0
    for start in range(0, n, _BLOCK_ROWS):
        block = displacement[start : start + _BLOCK_ROWS]
        values = (block - shared).astype(np.float32)
        windows = sliding_window_view(np.pad(values, ((0, 0), (half, half)), constant_values=np.nan), window, axis=1)
        middle = row_median(windows)
        local = MAD_TO_STD * row_median(np.abs(windows - middle[:, :, None]))
        scale = np.maximum(np.fmax(local, row_median(local)[:, None]), _LEAST_SPREAD)
        enough = np.isfinite(windows).sum(axis=2) >= _FEWEST_VALUES
        outlying = enough & (np.abs(values - middle) > threshold * scale)
        block[outlying] = np.nan
        n_values += int(np.count_nonzero(outlying))
        n_series += int(np.count_nonzero(outlying.any(axis=1)))
        reporter.progress(min(1.0, (start + _BLOCK_ROWS) / n))
    return OutlierReport(n_values, n_series)
