from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from insar_hotspots.engine.qgis_side.scratch_folder import ScratchFolder, remove_left

ANOTHER_USER = 65534


def leave(parent: Path) -> Path:
    """Have a process make a folder and be killed."""
    script = (
        "import os, sys; sys.path[:0] = sys.argv[2:]\n"
        "from pathlib import Path\n"
        "from insar_hotspots.engine.qgis_side.scratch_folder import ScratchFolder\n"
        "folder = ScratchFolder(Path(sys.argv[1]), 'ours_').__enter__()\n"
        "print(folder.path, flush=True)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    import insar_hotspots

    paths = [str(Path(insar_hotspots.__file__).parent.parent), *sys.path]
    ended = subprocess.run(
        [sys.executable, "-c", script, str(parent), *paths], capture_output=True, text=True, check=False
    )
    return Path(ended.stdout.strip())


def test_it_is_for_its_owner_alone_under_a_name_that_cannot_be_foretold_and_goes(tmp_path):
    with ScratchFolder(tmp_path, "ours_") as first, ScratchFolder(tmp_path, "ours_") as second:
        assert first.path != second.path
        assert stat.S_IMODE(first.path.stat().st_mode) == 0o700
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_process_left_goes_and_what_is_in_use_stays(tmp_path):
    left = leave(tmp_path)
    assert left.is_dir()
    (tmp_path / "another").mkdir()
    with ScratchFolder(tmp_path, "ours_") as used:
        remove_left(tmp_path, "ours_*")
        assert not left.exists()
        assert used.path.is_dir()
    assert [path.name for path in tmp_path.iterdir()] == ["another"]


def test_a_folder_without_a_lock_of_one_being_made_or_an_older_plugin_stays_for_a_week(tmp_path):
    made = tmp_path / "ours_1"
    made.mkdir()
    remove_left(tmp_path, "ours_*")
    assert made.is_dir()
    os.utime(made, (0, time.time() - 86_400))
    remove_left(tmp_path, "ours_*")
    assert made.is_dir()
    os.utime(made, (0, time.time() - 8 * 86_400))
    remove_left(tmp_path, "ours_*")
    assert not made.exists()


def test_links_are_not_followed(tmp_path):
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "file").write_text("kept")
    os.utime(precious, (0, 0))
    place = tmp_path / "place"
    place.mkdir()
    (place / "ours_link").symlink_to(precious)
    remove_left(place, "ours_*")
    (tmp_path / "processing_link").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "elsewhere" / "ours_1").mkdir(parents=True)
    os.utime(tmp_path / "elsewhere" / "ours_1", (0, 0))
    remove_left(tmp_path, "processing_*/ours_*")
    assert (precious / "file").read_text() == "kept"
    assert (tmp_path / "elsewhere" / "ours_1").is_dir()


@pytest.mark.skipif(os.getuid() != 0, reason="only root can give a folder away")
def test_folders_of_other_users_are_left_alone(tmp_path):
    theirs = tmp_path / "ours_theirs"
    theirs.mkdir()
    os.utime(theirs, (0, 0))
    os.chown(theirs, ANOTHER_USER, ANOTHER_USER)
    remove_left(tmp_path, "ours_*")
    assert theirs.is_dir()
