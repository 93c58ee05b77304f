"""Rows of hotspots for tests."""

from __future__ import annotations

from typing import Any

from insar_hotspots.algorithms.hotspots.row import HotspotRow


def make_row(number: int = 1, velocity: float = -6.2, **fields: Any) -> HotspotRow:
    """Return a row whose fields are ordinary but for those given."""
    ordinary = {
        "hotspot": number,
        "n_points": 1234,
        "area_m2": 23_456.0,
        "v_mean": velocity,
        "v_min": velocity - 2.2,
        "v_max": velocity + 1.7,
        "v_std": 0.83,
        "v_err": 0.62,
        "signif": 9.4,
        "confidence": "high",
        "kind": "steady",
        "changed": None,
        "changed_e": None,
        "v_before": None,
        "v_after": None,
        "jump_mm": None,
        "course": None,
        "v_scene": -1.6,
        "scale": "place",
        "inside": 0,
        "v_around": 0.0,
        "std_dist": 61.5,
        "semi_major": 80.0,
        "semi_minor": 35.0,
        "azimuth": 42.0,
        "first_date": "2020-01-03",
        "last_date": "2024-11-25",
        "label": f"{number}: {velocity:+.1f} mm/yr",
    }
    return HotspotRow(**{**ordinary, **fields})
