"""The six canonical patterns of a displacement series (Yang et al. 2024, section 2.1)."""

from __future__ import annotations

__all__ = ["PATTERNS"]

PATTERNS = ("stable", "linear", "step", "piecewise linear", "power", "undefined")
