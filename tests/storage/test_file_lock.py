"""The lock of a register: one window or command at a time, and never left behind by one that died."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from wipdesk.errors import FileGone, ReadOnly, RegisterInUse
from wipdesk.storage.file_lock import FILE_NAME, FileLock

HOLDS = """
import sys
from pathlib import Path
from wipdesk.storage.file_lock import FileLock
lock = FileLock(Path(sys.argv[1])).acquire()
sys.stdout.write("held\\n")
sys.stdout.flush()
sys.stdin.read()
"""


def another_window(folder: Path) -> subprocess.Popen[str]:
    window = subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert window.stdout is not None
    assert window.stdout.readline() == "held\n"
    return window


def end(window: subprocess.Popen[str]) -> None:
    window.kill()
    window.communicate()


def test_a_second_window_is_told_that_the_register_is_open(tmp_path: Path) -> None:
    window = another_window(tmp_path)
    try:
        with pytest.raises(RegisterInUse):
            FileLock(tmp_path).acquire()
    finally:
        end(window)


def test_a_window_that_was_killed_leaves_no_lock(tmp_path: Path) -> None:
    end(another_window(tmp_path))
    with FileLock(tmp_path):
        assert (tmp_path / FILE_NAME).is_file()


def test_after_closing_it_can_be_opened_again(tmp_path: Path) -> None:
    lock = FileLock(tmp_path)
    with lock, pytest.raises(RegisterInUse):
        FileLock(tmp_path).acquire()
    with lock:
        pass
    lock.release()
    FileLock(tmp_path).acquire().release()


def test_one_lock_cannot_be_taken_twice(tmp_path: Path) -> None:
    with FileLock(tmp_path) as lock, pytest.raises(RegisterInUse):
        lock.acquire()


def test_an_error_inside_lets_go_of_the_lock(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), FileLock(tmp_path):
        raise ZeroDivisionError
    FileLock(tmp_path).acquire().release()


def test_a_folder_that_is_gone_is_said_to_be_gone(tmp_path: Path) -> None:
    with pytest.raises(FileGone):
        FileLock(tmp_path / "stick").acquire()


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="the administrator may write everywhere"
)
def test_a_folder_that_cannot_be_written_to_is_read_only(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(ReadOnly):
            FileLock(tmp_path).acquire()
    finally:
        tmp_path.chmod(0o700)
