from __future__ import annotations

from pathlib import Path

import pytest
from insar_hotspots.engine import moving
from insar_hotspots.engine.moving import move_into_place


@pytest.fixture
def held(monkeypatch):
    """Return a function that has Windows refuse the next n moves, as while a scanner reads a new file."""

    def refuse(n, number):
        moves, pauses = [], []
        replace = Path.replace

        def stand_in(path, target):
            moves.append(path)
            if len(moves) <= n:
                error = PermissionError(13, "The process cannot access the file", str(path))
                error.winerror = number
                raise error
            return replace(path, target)

        monkeypatch.setattr(Path, "replace", stand_in)
        monkeypatch.setattr(moving.time, "sleep", pauses.append)
        return pauses

    return refuse


@pytest.fixture
def files(tmp_path):
    (tmp_path / "new").write_text("new")
    (tmp_path / "old").write_text("old")
    return tmp_path / "new", tmp_path / "old"


@pytest.mark.parametrize("number", [5, 32, 33])
def test_a_file_that_a_scanner_holds_for_a_moment_is_moved_when_it_lets_go(held, files, number):
    pauses = held(4, number)
    move_into_place(*files)
    assert files[1].read_text() == "new"
    assert len(pauses) == 4


def test_a_file_that_is_never_let_go_is_told_after_a_moment_and_nothing_is_lost(held, files):
    pauses = held(99, 32)
    with pytest.raises(PermissionError):
        move_into_place(*files)
    assert files[0].read_text() == "new"
    assert files[1].read_text() == "old"
    assert sum(pauses) < 2


def test_other_refusals_are_told_at_once(held, files):
    pauses = held(1, None)
    with pytest.raises(PermissionError):
        move_into_place(*files)
    assert pauses == []
