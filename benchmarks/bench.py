"""Run a benchmark: `scripts/bench NAME [option=value ...]`."""

from __future__ import annotations

import ast
import inspect
import json
import shlex
import sys
from importlib import import_module
from typing import Any

from .files import FOLDER
from .timing import machine, say

__all__ = ["NAMES", "main"]

NAMES = (
    "assets",
    "soft_dtw",
    "soft_dtw_band",
    "fit",
    "silhouette",
    "dbscan",
    "covariogram",
    "ucr",
    "growth",
    "chain",
    "cluster",
    "comparison",
    "confidence",
    "detection",
    "dock",
    "errors",
    "fewer_dates",
    "import_points",
    "injected",
    "raster_stack",
)


def main(arguments: list[str]) -> int:
    """Run the benchmark named, print its JSON as the last line and keep it in build/benchmarks."""
    if not arguments or arguments[0] not in NAMES:
        for name in NAMES:
            module = import_module(f".{name}", __package__)
            options = ", ".join(str(each) for each in inspect.signature(module.run).parameters.values())
            print(f"{name}: {module.__doc__.splitlines()[0]}\n    {options}")
        return 2 if arguments else 0
    name, *rest = arguments
    module = import_module(f".{name}", __package__)
    options = dict(_option(word) for word in rest)
    result = {
        "name": name,
        "command": shlex.join(["scripts/bench", *arguments]),
        **module.run(**options),
        "machine": machine(),
    }
    line = json.dumps(result, default=lambda value: value.item() if hasattr(value, "item") else str(value))
    FOLDER.mkdir(parents=True, exist_ok=True)
    target = FOLDER / f"{name}.json"
    target.write_text(line + "\n", encoding="utf-8")
    say(f"kept in build/benchmarks/{target.name}")
    print(line)
    return 0


def _option(word: str) -> tuple[str, Any]:
    """Split option=value; a value is a Python literal, or else text."""
    name, equals, value = word.partition("=")
    if not equals:
        raise SystemExit(f"'{word}' is no option: write option=value.")
    try:
        return name, ast.literal_eval(value)
    except (ValueError, SyntaxError):
        return name, value


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
