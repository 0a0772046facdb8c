"""Where files lie: shipped ones in a checkout, a wheel and a frozen program; a person's own ones."""

import stat
import sys
from pathlib import Path

import pytest

from wipdesk import paths

only_posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows closes the profile by itself")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_in_a_checkout_shipped_files_lie_at_the_top() -> None:
    assert paths.shipped("resources", "words", "en.txt").is_file()


def test_in_a_wheel_they_lie_inside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "_shipped").mkdir()
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path)
    assert paths.shipped("resources", "fonts") == tmp_path / "_shipped" / "resources" / "fonts"


def test_in_a_frozen_program_they_lie_where_it_was_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.shipped("translations") == tmp_path / "translations"


def test_the_home_that_was_chosen_holds_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WIPDESK_HOME", str(tmp_path / "hɔm #1 %20"))
    assert paths.user_folder() == tmp_path / "hɔm #1 %20"
    assert paths.config_folder().parent == paths.user_folder()
    assert not paths.user_folder().exists()


@pytest.mark.parametrize("chosen", ["", "   "])
def test_an_empty_choice_is_no_choice(chosen: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WIPDESK_HOME", chosen)
    empty = paths.user_folder(), paths.config_folder()
    monkeypatch.delenv("WIPDESK_HOME")
    assert empty == (paths.user_folder(), paths.config_folder())
    assert all(folder.name == "wipdesk" for folder in empty)


def test_a_relative_home_does_not_move_with_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WIPDESK_HOME", "here")
    assert paths.user_folder() == tmp_path / "here"


@only_posix
def test_every_folder_that_is_made_is_closed_to_others(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    made = paths.ensure_private(tmp_path / "a" / "b")
    assert (mode(made), mode(made.parent), mode(tmp_path)) == (0o700, 0o700, 0o755)


@only_posix
def test_an_open_folder_of_ours_is_closed_and_a_shared_one_left_alone(tmp_path: Path) -> None:
    open_folder, shared = tmp_path / "open", tmp_path / "shared"
    open_folder.mkdir()
    open_folder.chmod(0o755)
    shared.mkdir()
    shared.chmod(0o1777)
    paths.ensure_private(open_folder)
    paths.ensure_private(shared)
    assert (mode(open_folder), mode(shared)) == (0o700, 0o1777)


def test_a_file_is_never_taken_for_a_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FileExistsError):
        paths.ensure_private(tmp_path / "file")
