"""How sure it is that a hotspot moves, in words."""

from __future__ import annotations

__all__ = ["CONFIDENCE", "FALSE_SHARES", "NOT_SURE", "confidence"]

CONFIDENCE = (("high", 8.0, 10), ("fair", 5.0, 5), ("low", 3.0, 1))
"""(word, least significance, least number of points), the strictest first; what meets none is `NOT_SURE`.

Normal noise exceeds a significance of 3 once in 370 times; the motion of a few points may be that of one building.
"""

FALSE_SHARES = (("high", 0.01), ("fair", 0.05), ("low", 0.2))
"""(word, largest share of false hotspots among those at least so sure), the strictest first, where it was measured."""

NOT_SURE = "not told from noise"


def confidence(significance: float, n_points: int, false_share: float | None = None) -> str:
    """Return the word for a share of false ones, by `FALSE_SHARES`, or else for a significance, by `CONFIDENCE`."""
    if false_share is not None:
        return next((word for word, most in FALSE_SHARES if false_share <= most), NOT_SURE)
    for word, least, fewest in CONFIDENCE:
        if significance >= least and n_points >= fewest:
            return word
    return NOT_SURE
