"""Where the bundled models are."""

from __future__ import annotations

import argparse
from pathlib import Path

__all__ = ["MODELS", "ROOT", "TCN_INT8", "add_model_argument"]

ROOT = Path(__file__).resolve().parents[2]
MODELS = {name: ROOT / "models" / f"{name}_patterns.onnx" for name in ("tcn", "lstm", "lstm_perceptron")}
TCN_INT8 = ROOT / "models" / "tcn_patterns_int8.onnx"


def add_model_argument(parser: argparse.ArgumentParser, default: Path) -> None:
    """Add `--model`."""
    parser.add_argument("--model", type=Path, default=default)
