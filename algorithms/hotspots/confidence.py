"""How sure it is that a hotspot moves, in words."""

from __future__ import annotations

__all__ = ["CONFIDENCE", "NOT_SURE", "confidence"]

CONFIDENCE = (("high", 8.0, 10), ("fair", 5.0, 5), ("low", 3.0, 1))
"""(word, least significance, least number of points), the strictest first; what meets none is `NOT_SURE`.

Normal noise exceeds a significance of 3 once in 370 times; the motion of a few points may be that of one building.
"""

NOT_SURE = "not told from noise"


def confidence(significance: float, n_points: int) -> str:
    """Return the word for a significance, by `CONFIDENCE`."""
    for word, least, fewest in CONFIDENCE:
        if significance >= least and n_points >= fewest:
            return word
    return NOT_SURE
