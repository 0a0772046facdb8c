"""Names that say nothing, work left for later, and calls that belong in one place only."""

import ast
import re
from dataclasses import dataclass
from fnmatch import fnmatchcase

import pytest

from tests.architecture.source_tree import name_of, names_used, parsed, python_files, within

FOLDERS = ("wipdesk", "tests", "packaging")
EMPTY_NAMES = {"util", "helper", "manager", "handler", "common", "misc", "base"}
# Written so that this file does not find itself.
LEFT_FOR_LATER = re.compile(r"\b(?:T[O]DO|F[I]XME|X[X]X|H[A]CK)\b")


@dataclass(frozen=True)
class Rule:
    """Names that may be used in their homes only, and what to write elsewhere."""

    names: tuple[str, ...]
    instead: str
    homes: tuple[str, ...] = ()
    folders: tuple[str, ...] = ("wipdesk", "tests")


RULES = {
    "stubs": Rule(
        ("NotImplemented" + "Error",),
        "Leave the function out until it can do its work.",
        folders=FOLDERS,
    ),
    "sleeping": Rule(
        (
            "time.sleep",
            "*.QThread.*sleep",
            "qtbot.wait",
            "PySide6.QtTest.QTest.qWait",
            "PySide6.QtTest.QTest.qSleep",
        ),
        "Wait for the thing itself: a signal, a lock, the end of a process.",
        folders=FOLDERS,
    ),
    "looking alive": Rule(
        ("*.processEvents",),
        "Give the work to the worker in ui/background.py and show its progress.",
    ),
    "printing": Rule(
        ("print",),
        "Return the text; only the command line prints.",
        homes=("wipdesk/cli/", "tests/benchmarks/"),
    ),
    "the clock": Rule(
        (
            "datetime.datetime.now",
            "datetime.datetime.today",
            "datetime.datetime.utcnow",
            "datetime.date.today",
            "time.time",
            "time.time_ns",
            "time.localtime",
            "time.gmtime",
            "time.monotonic",
            "time.monotonic_ns",
            "*.QDate.currentDate",
            "*.QDateTime.currentDateTime*",
        ),
        "Ask wipdesk.clock, or take `today` as an argument: in practice and in tests the day is chosen.",
        homes=("wipdesk/clock.py", "tests/test_clock.py"),
    ),
    "settings of the window": Rule(
        ("PySide6.QtCore.QSettings",),
        "Keep geometry in ui/window_state.py; all that concerns cases lies in the encrypted register.",
        homes=("wipdesk/ui/window_state.py", "tests/ui/test_window_state.py"),
    ),
    "boxes": Rule(
        ("PySide6.QtWidgets.QMessageBox",),
        "Ask through ui/ask.py, which tests can answer.",
        homes=("wipdesk/ui/ask.py", "tests/ui/test_ask.py"),
    ),
    "threads": Rule(
        ("PySide6.QtCore.QThread",),
        "Hand a plain function to the one worker in ui/background.py.",
        homes=("wipdesk/ui/background.py", "tests/ui/test_background.py"),
    ),
    "living rows": Rule(
        ("sqlalchemy.orm", "sqlalchemy.orm.*", "sqlalchemy.ext.*"),
        "Use SQLAlchemy Core and hand out frozen records: a record never expires under a widget.",
    ),
    "code out of data": Rule(
        ("eval", "exec", "pickle", "pickle.*", "marshal", "marshal.*", "shelve", "shelve.*"),
        "Read JSON with limits: a file on a stick may come from anybody.",
        folders=("wipdesk",),
    ),
}


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES.keys())
def test_a_call_that_has_a_home_is_made_only_there(rule: Rule) -> None:
    found = [
        f"{name_of(path)}:{line} uses {name}"
        for path in python_files(*rule.folders)
        if not within(path, rule.homes)
        for line, name in sorted(_breaking(rule, parsed(path)))
    ]
    assert not found, "\n".join([*found, rule.instead])


def test_nothing_is_left_for_later() -> None:
    found = [
        f"{name_of(path)}:{number} {line.strip()}"
        for path in python_files(*FOLDERS)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if _left(line)
    ]
    assert not found, "\n".join([*found, "Do it now, or say in a plain sentence what the code does not do."])


def test_every_file_is_named_after_its_subject() -> None:
    found = [name_of(path) for path in python_files(*FOLDERS) if _says_nothing(path.stem)]
    folders = [name_of(path.parent) for path in python_files(*FOLDERS) if _says_nothing(path.parent.name)]
    assert not found + folders, "\n".join(
        [
            *found,
            *sorted(set(folders)),
            "Name it after what it is about: a noun of the work, or merging, sealing, counting.",
        ]
    )


@pytest.mark.parametrize(
    ("rule", "planted"),
    [
        ("stubs", "def save():\n    raise NotImplemented" + "Error"),
        ("sleeping", "import time\ntime.sleep(1)"),
        ("sleeping", "from time import sleep as rest\nrest(1)"),
        ("looking alive", "application.processEvents" + "()"),
        ("printing", "print('x')"),
        ("the clock", "from datetime import datetime\ndatetime.now()"),
        ("the clock", "import datetime as d\nd.date.today()"),
        ("the clock", "from datetime import date as Day\ntoday = Day.today"),
        ("the clock", "from time import time"),
        ("settings of the window", "from PySide6.QtCore import QSettings"),
        ("boxes", "from PySide6 import QtWidgets\nQtWidgets.QMessageBox.question()"),
        ("threads", "from PySide6.QtCore import QThread\nclass Job(QThread): ..."),
        ("living rows", "from sqlalchemy.orm import Session"),
        ("living rows", "from sqlalchemy import orm"),
        ("code out of data", "import pickle"),
    ],
)
def test_a_planted_call_is_found(rule: str, planted: str) -> None:
    assert _breaking(RULES[rule], ast.parse(planted))


def test_the_same_word_elsewhere_is_left_alone() -> None:
    harmless = ast.parse(
        "from wipdesk import clock\nclock.today(zone)\nclock.now()\nview.print()\nQThreadPool.start()"
    )
    assert not [name for name, rule in RULES.items() if _breaking(rule, harmless)]


def test_a_note_left_for_later_is_found_and_an_unknown_year_is_not() -> None:
    assert _left("x = 1  # TO" + "DO: ask")
    assert not _left('year = "199X"; other = "XX" + "XXXX-12"')


def test_a_name_that_says_nothing_is_found_in_every_form() -> None:
    assert all(
        _says_nothing(name) for name in ("utils", "date_helpers", "case_manager", "base", "base_tab", "misc")
    )
    assert not any(
        _says_nothing(name) for name in ("database", "handling", "catalogue", "__init__", "managing")
    )


def _breaking(rule: Rule, tree: ast.Module) -> set[tuple[int, str]]:
    return {
        (line, used) for line, used in names_used(tree) if any(fnmatchcase(used, name) for name in rule.names)
    }


def _left(line: str) -> bool:
    return LEFT_FOR_LATER.search(line) is not None


def _says_nothing(stem: str) -> bool:
    return any(part.removesuffix("s") in EMPTY_NAMES or part in EMPTY_NAMES for part in stem.split("_"))
