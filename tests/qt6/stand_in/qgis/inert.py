"""Names that are imported but not used: a class that can be inherited from, and whose attributes are such classes."""

from __future__ import annotations


class _InertType(type):
    def __getattr__(cls, name: str) -> _InertType:
        if name.startswith("__"):
            raise AttributeError(name)
        return inert(name)

    def __or__(cls, other: object) -> _InertType:
        return cls


def inert(name: str) -> _InertType:
    """Return a class of this name that does nothing."""
    if name.startswith("__"):
        raise AttributeError(name)
    return _InertType(name, (), {})
