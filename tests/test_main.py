"""The process from its first paint to its end: what is loaded when, how it locks, and what it leaves behind."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import types
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from tests.laptop import at_home
from tests.start_process import first_look, unlocking_and_locking
from tests.ui.at_once import AtOnce
from wipdesk import keeper, main, settings
from wipdesk.domain.changes import Base
from wipdesk.domain.records.woman import Woman
from wipdesk.errors import DiskFull
from wipdesk.services import drafts, practice, registers
from wipdesk.ui import ask
from wipdesk.ui.start.doors_page import DoorsPage
from wipdesk.ui.start.unlock_page import UnlockPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wipdesk.ui.session import Session

PASSPHRASE = "lantern"
TYPED = "Mariama Kamara"


class MainWindow(QWidget):
    """Stands in for the frame: it types one woman's name and keeps it."""

    lock_wanted = Signal()
    closed = Signal()
    look_taken = Signal()
    typing = False
    disk_full = False
    faulty = False

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        session.setParent(self)
        self.counted: list[int] = []
        self.show_countdown = self.counted.append

    def keep_drafts(self) -> None:
        """Keep what is typed, as the forms do."""
        if self.faulty:
            raise ValueError(TYPED)
        if self.typing:
            self.session.write(self._keep)

    def _keep(self) -> None:
        if self.disk_full:
            raise DiskFull
        drafts.keep(
            self.session.register, form="woman", record=Woman(id="0" * 32, name_given=TYPED), base=Base.new()
        )


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice office on the shelf of a user's folder."""
    folder = tmp_path_factory.mktemp("home")
    with at_home(folder):
        practice.make(folder / "registers" / "1", women=3, seed=1, passphrase=PASSPHRASE)
    return folder


@pytest.fixture
def home(office: Path, tmp_path: Path) -> Iterator[Path]:
    """The same, for one test alone."""
    import shutil

    shutil.copytree(office, tmp_path / "home")
    with at_home(tmp_path / "home"):
        yield tmp_path / "home"


@pytest.fixture
def ended(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The codes with which the program wanted to end."""
    codes: list[int] = []
    monkeypatch.setattr(qapp, "exit", codes.append, raising=False)
    window = types.ModuleType("wipdesk.ui.main_window")
    window.MainWindow = MainWindow  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "wipdesk.ui.main_window", window)
    monkeypatch.setattr(MainWindow, "typing", False)
    monkeypatch.setattr(MainWindow, "disk_full", False)
    monkeypatch.setattr(MainWindow, "faulty", False)
    return codes


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, home: Path, ended: list[int]) -> Iterator[main.Program]:
    """The program at its first window, in which everything is done at once."""
    made = main.Program(qapp)
    made.background = AtOnce(made)
    made.start._background = made.background  # noqa: SLF001 - so that no test waits
    made.begin()
    yield made
    made.watch.stop()
    if made.start is not None:
        made.start.hide()
    if made.window is not None:
        made.window.hide()
    if made.register is not None:
        made.register.close()


def _unlocked(program: main.Program, qtbot: QtBot) -> MainWindow:
    page = program.start.page
    qtbot.keyClicks(page.box.box, PASSPHRASE)
    qtbot.keyClick(page.box.box, Qt.Key.Key_Return)
    assert isinstance(program.window, MainWindow)
    return program.window


def test_the_first_window_is_painted_before_anything_of_the_register_is_loaded(
    office: Path,
) -> None:
    found = first_look(office, str(office / "registers" / "1" / "coordinator"))
    assert found["code"] == 3
    assert found["page"] == "UnlockPage"
    assert found["title"] == "wipdesk"
    assert not {"sqlalchemy", "sqlcipher3", "reportlab", "nacl"} & set(found["loaded"])
    assert found["services"] == []
    assert found["said"] == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no core files")
def test_no_core_file_is_written_and_no_passphrase_stays_in_the_environment(office: Path) -> None:
    found = first_look(office)
    assert found["core"] == [0, 0]
    assert found["dumpable"] == 0
    assert not found["passphrase"]


def test_without_a_register_she_is_asked_how_to_begin(tmp_path: Path) -> None:
    assert first_look(tmp_path)["page"] == "DoorsPage"


def test_a_register_on_the_shelf_is_proposed_and_the_last_one_before_others(
    qtbot: QtBot, program: main.Program, home: Path
) -> None:
    assert isinstance(program.start.page, UnlockPage)
    assert program.start.page.which.text() == "The register on this laptop"
    _unlocked(program, qtbot)
    assert json.loads((home / "config" / "settings.json").read_text())["register"] == str(
        home / "registers" / "1" / "coordinator"
    )


def test_locking_closes_the_register_and_ends_with_the_code_of_the_keeper(
    qtbot: QtBot, program: main.Program, ended: list[int], home: Path
) -> None:
    window = _unlocked(program, qtbot)
    assert program.start is None
    window.lock_wanted.emit()
    assert ended == [keeper.LOCKED]
    assert not window.isVisible()
    registers.unlock(home / "registers" / "1" / "coordinator", PASSPHRASE).close()


def test_what_is_half_typed_is_kept_before_it_locks_and_the_next_window_is_told(
    qtbot: QtBot, program: main.Program, ended: list[int], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MainWindow, "typing", True)
    _unlocked(program, qtbot)
    program.watch.idle.emit()
    assert ended == [keeper.LOCKED_WITH_FORM]
    with registers.unlock(home / "registers" / "1" / "coordinator", PASSPHRASE) as register:
        assert [draft.form for draft in drafts.open_drafts(register)] == ["woman"]


def test_what_cannot_be_kept_is_asked_about_and_she_may_stay(
    qtbot: QtBot, program: main.Program, ended: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MainWindow, "typing", True)
    monkeypatch.setattr(MainWindow, "disk_full", True)
    answers = [False, True]
    monkeypatch.setattr(ask, "confirm", lambda *_asked, **_words: answers.pop(0))
    window = _unlocked(program, qtbot)
    window.lock_wanted.emit()
    assert ended == []
    assert window.isVisible()
    window.lock_wanted.emit()
    assert ended == [keeper.LOCKED]


def test_when_nobody_is_there_it_locks_even_if_the_disk_is_full(
    qtbot: QtBot, program: main.Program, ended: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MainWindow, "typing", True)
    monkeypatch.setattr(MainWindow, "disk_full", True)
    _unlocked(program, qtbot)
    program.watch.idle.emit()
    assert ended == [keeper.LOCKED]


def test_a_form_that_is_broken_does_not_keep_the_register_open(
    qtbot: QtBot, program: main.Program, ended: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MainWindow, "faulty", True)
    _unlocked(program, qtbot)
    program.watch.idle.emit()
    assert ended == [keeper.LOCKED]


def test_the_countdown_is_shown_by_the_window(qtbot: QtBot, program: main.Program) -> None:
    window = _unlocked(program, qtbot)
    program.watch.about_to_lock.emit(12)
    assert window.counted == [12]


def test_leaving_closes_the_register(qtbot: QtBot, program: main.Program, ended: list[int]) -> None:
    _unlocked(program, qtbot).closed.emit()
    assert ended == [main.LEFT]
    assert program.register is None


def test_the_day_told_from_outside_holds_in_a_practice_register_only(
    qtbot: QtBot, program: main.Program, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WIPDESK_TODAY", "2020-02-29")
    _unlocked(program, qtbot)
    assert program.register.today().isoformat() == "2020-02-29"
    words = "crane lamp orbit fennel river"
    registers.new(home / "real", words, country="sl", office="Bo", person="Isata", role="coordinator").close()
    with main.deeds().unlock(home / "real", words) as register:
        assert register.day_given is None


def test_a_window_that_cannot_be_made_leaves_the_register_closed(
    qtbot: QtBot, program: main.Program, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_self: MainWindow, _session: object) -> None:
        raise ValueError(TYPED)

    monkeypatch.setattr(MainWindow, "__init__", broken)
    register = registers.unlock(home / "registers" / "1" / "coordinator", PASSPHRASE)
    with pytest.raises(ValueError, match=TYPED):
        program.open(register)
    assert isinstance(program.start.page, UnlockPage)
    registers.unlock(home / "registers" / "1" / "coordinator", PASSPHRASE).close()


def test_a_fault_opens_one_calm_window_and_closing_it_ends_the_program(
    qtbot: QtBot, program: main.Program, ended: list[int]
) -> None:
    _unlocked(program, qtbot)
    program.faults.happened.emit("0123456789abcdef")
    program.faults.happened.emit("fedcba9876543210")
    crash = program._crash  # noqa: SLF001 - there is no other way to the window
    assert crash.number.text() == "0123 4567 89ab cdef"
    crash.leaving.click()
    assert ended == [main.FAILED]
    assert program.register is None


def test_nothing_of_her_work_is_in_the_settings_or_the_log(
    qtbot: QtBot, program: main.Program, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MainWindow, "typing", True)
    window = _unlocked(program, qtbot)
    register = program.register
    personal = (register.identity.name, register.office.name, PASSPHRASE, TYPED)
    window.lock_wanted.emit()
    written = "".join(
        path.read_text(encoding="utf-8", errors="replace")
        for place in ("config", "logs")
        for path in (home / place).rglob("*")
        if path.is_file() and path.suffix in {".json", ".ini", ".log", ".txt"}
    )
    assert not [word for word in personal if word in written]
    assert set(json.loads((home / "config" / "settings.json").read_text())) == set(
        settings.Settings.__dataclass_fields__
    )


def test_after_a_lock_the_keeper_brings_the_dialog_back_and_it_says_when(
    home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    register = home / "registers" / "1" / "paralegal-1"
    assert keeper.main([str(register)], unlocking_and_locking()) == main.LEFT
    first, second = capfd.readouterr().out.splitlines()
    assert first == "UnlockPage  False"
    assert re.fullmatch(r"UnlockPage Locked at \d\d:\d\d False", second)


def test_begin_anew_leads_to_the_doors(program: main.Program) -> None:
    program.start.page.begin_wanted.emit()
    assert isinstance(program.start.page, DoorsPage)


def test_a_command_that_fails_unforeseen_prints_one_sentence_and_no_word_that_was_typed(
    tmp_path: Path,
) -> None:
    script = (
        "import sys; from wipdesk.cli import arguments; from wipdesk.__main__ import main\n"
        f"def boom(words): raise ValueError({TYPED!r})\n"
        "arguments.main = boom; sys.argv = ['wipdesk', 'check', 'x']; sys.exit(main())"
    )
    with at_home(tmp_path):
        run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert "Traceback" not in run.stderr
    assert TYPED not in run.stderr
    number = run.stderr.split()[-1]
    report: Any = tmp_path / "logs" / f"report-{number}.txt"
    assert "ValueError" in report.read_text(encoding="utf-8")
    assert TYPED not in report.read_text(encoding="utf-8")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux may have no screen")
def test_where_there_is_no_screen_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    run = subprocess.run(
        [sys.executable, "-m", "wipdesk"], capture_output=True, text=True, check=False, timeout=60
    )
    assert run.returncode == 2
    assert "no screen" in run.stderr
