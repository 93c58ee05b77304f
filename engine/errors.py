from __future__ import annotations

__all__ = ["EngineError"]


class EngineError(Exception):
    """The engine is missing, broken or died; the message is a sentence for the user, then the log's tail if any."""
