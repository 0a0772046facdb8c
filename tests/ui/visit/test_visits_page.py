"""A visit of twelve women typed up by keyboard alone: a letter a woman, and every row on disk when it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from wipdesk.errors import DiskFull
from wipdesk.services import rounds, visits, women_list
from wipdesk.services.case_files import open_file
from wipdesk.services.records import put
from wipdesk.ui.pages.visits_page import VisitsPage
from wipdesk.ui.parts.text import ElidedLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session
    from wipdesk.ui.visit.visit_line import VisitLine

PLACE = "MAG"
KNOWN = 9
"""Women of the round; three more are met for the first time."""


@pytest.fixture
def page(session: Session, moves: Moves, qtbot: QtBot) -> VisitsPage:
    for number in range(KNOWN):
        woman = put(session.register, "woman", {"name_family": f"Tarawally{number}", "name_given": "Sia"}).id
        held = {"place": PLACE, "from_date": f"{number + 1} May 2026", "regime": "remand"}
        put(session.register, "custody_episode", held, parent=woman)
    women_list.refresh(session.register)
    made = VisitsPage(session, moves)
    qtbot.addWidget(made)
    made.resize(1170, 660)
    made.show()
    made.choose_place(PLACE)
    return made


class Keyboard:
    """Counts every key that is pressed."""

    def __init__(self) -> None:
        self.pressed = 0

    def press(self, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.pressed += 1
        QTest.keyClick(QApplication.focusWidget(), key, with_)

    def type(self, text: str) -> None:
        for letter in text:
            self.pressed += 1
            QTest.keyClicks(QApplication.focusWidget(), letter)


def _rows(session: Session) -> list[tuple[str, str, str]]:
    visit = visits.recent(session.register)[0]
    return [(row.name, row.seen, row.note) for row in visits.rows_of(session.register, visit.id)]


def test_the_women_of_the_prison_stand_in_the_order_of_the_round(page: VisitsPage, session: Session) -> None:
    expected = [line.name for line in rounds.round_of(session.register, PLACE)]
    assert [line.typed.name for line in page.rows.lines] == expected
    assert len(expected) == KNOWN
    assert page.rows.lines[0].seen.hasFocus()


def test_twelve_women_take_far_fewer_keys_than_a_spreadsheet(page: VisitsPage, session: Session) -> None:
    keys = Keyboard()
    for _ in range(6):
        keys.type("n")
    said = [("c", "Taken to court at 08:30"), ("s", "Wants her sister told"), ("i", "At the hospital")]
    for letter, note in said:
        keys.type(letter + note)
        keys.press(Qt.Key.Key_Return)
    new = [
        ("Kamara, Awa", "28", "Larceny"),
        ("Fofanah, Memuna", "22", "Loitering"),
        ('"Mama Tity"', "50", ""),
    ]
    page.rows.add_new()
    keys.pressed += 1
    for name, age, note in new:
        keys.type(name)
        keys.press(Qt.Key.Key_Tab)
        keys.type(age)
        keys.press(Qt.Key.Key_Tab)
        keys.type("s" + note)
        keys.press(Qt.Key.Key_Return)
    rows = _rows(session)
    assert len(rows) == KNOWN + len(new)
    assert [seen for _, seen, _ in rows[:6]] == ["seen_no_change"] * 6
    assert rows[6][1:] == ("not_seen_at_court", "Taken to court at 08:30")
    assert rows[-1][1] == "seen"
    # A sheet of cells: prison, day, interviewer, name, age and answer in every row, and the same notes.
    words = {
        "seen_no_change": "seen, no change",
        "not_seen_at_court": "at court",
        "seen": "seen",
        "ill": "ill",
    }
    sheet = sum(
        len("Magburaka") + len("22/11/26") + len("Isata") + len(name) + 2 + len(words[seen]) + len(note) + 7
        for name, seen, note in rows
    )
    assert keys.pressed * 3 < sheet, (keys.pressed, sheet)


def test_a_row_is_on_disk_when_it_is_left_and_only_then_ticked(page: VisitsPage, session: Session) -> None:
    line = page.rows.lines[0]
    keys = Keyboard()
    keys.type("s")
    assert line.tick.isHidden()
    keys.type("Named a surety")
    keys.press(Qt.Key.Key_Tab)
    keys.type("Call her sister")
    keys.press(Qt.Key.Key_Tab)
    keys.type("27 Nov 2026")
    keys.press(Qt.Key.Key_Return)
    assert not line.tick.isHidden()
    file = open_file(session.register, line.typed.woman)
    assert [task.what for task in file.tasks] == ["Call her sister"]
    assert page.rows.lines[1].seen.hasFocus()


def test_the_visit_is_gone_on_with_where_it_was_left(page: VisitsPage, session: Session) -> None:
    Keyboard().type("nn")
    page.back()
    page.go_on_with(visits.recent(session.register)[0].id)
    assert [line.seen.code for line in page.rows.lines[:3]] == ["seen_no_change", "seen_no_change", ""]
    Keyboard().type("r")
    assert len(visits.recent(session.register)) == len({each.id for each in visits.recent(session.register)})


def test_a_visit_of_which_nothing_was_typed_leaves_nothing(page: VisitsPage, session: Session) -> None:
    before = len(visits.recent(session.register))
    page.back()
    assert len(visits.recent(session.register)) == before


def _new_row(page: VisitsPage, name: str) -> VisitLine:
    page.rows.add_new()
    keys = Keyboard()
    keys.type(name)
    keys.press(Qt.Key.Key_Tab)
    return page.rows.lines[-1]


def test_she_may_be_here_already_and_the_answer_is_one_key(page: VisitsPage, session: Session) -> None:
    before = len(women_list.find(session.register, women_list.ListQuery()).ids)
    other = put(session.register, "woman", {"name_family": "Kamara", "name_given": "Hawa"}).id
    line = _new_row(page, "Kamara, Hawa")
    assert line.below.count() == 1
    page.rows.answer_here("same")
    assert page.rows.lines[-1].typed.woman == other
    Keyboard().type("n")
    women_list.refresh(session.register)
    assert len(women_list.find(session.register, women_list.ListQuery()).ids) == before + 1
    assert [each.seen for each in open_file(session.register, other).encounters] == ["seen_no_change"]


def test_not_her_is_remembered_once_the_row_is_saved(page: VisitsPage, session: Session) -> None:
    put(session.register, "woman", {"name_family": "Kamara", "name_given": "Hawa"})
    line = _new_row(page, "Kamara, Hawa")
    page.rows.answer_here("different")
    Keyboard().press(Qt.Key.Key_Tab)
    Keyboard().type("n")
    with session.register.reading() as connection:
        said = connection.exec_driver_sql("SELECT verdict FROM p_link").scalars().all()
    assert '"different"' in said
    assert line.below.count() == 0


def test_a_new_woman_without_a_name_stays_on_the_screen_and_it_says_why(
    page: VisitsPage, session: Session
) -> None:
    page.rows.add_new()
    page.rows.lines[-1].boxes["note"].setText("Larceny")
    page.rows.lines[-1].boxes["note"].setFocus()
    page.rows.lines[0].seen.setFocus()
    assert "name" in page.said.text()
    assert page.rows.lines[-1].boxes["note"].text() == "Larceny"


def test_a_full_disk_keeps_the_row_and_tries_again(
    page: VisitsPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr(visits, "write_row", full)
        Keyboard().type("n")
        assert page.said.text()
        assert page.rows.lines[0].tick.isHidden()
    page.rows.save_all()
    assert not page.rows.lines[0].tick.isHidden()


def test_what_cannot_be_read_as_a_day_is_said_and_kept(page: VisitsPage, session: Session) -> None:
    Keyboard().type("s")
    page.rows.lines[0].boxes["promised"].setText("Bring the form")
    page.rows.lines[0].boxes["due"].setText("31 February")
    page.rows.save_all()
    assert "31 February" not in page.said.text()
    assert "could not be read as a date" in page.said.text()
    first = page.rows.lines[0]
    assert page.said.text().startswith(f"{first.typed.name}: "), (
        "whose row it is, though it is out of sight by now"
    )
    assert first.accessibleName() == first.typed.name
    [task] = open_file(session.register, page.rows.lines[0].typed.woman).tasks
    assert task.due.said == "31 February"
    page.head.boxes["date"].setText("the other day, perhaps")
    page.head.boxes["women_held"].setText("two dozen")
    page.head.look()
    assert "Date" in page.head.odd.text()
    assert "Women held" in page.head.odd.text()


def test_a_day_without_a_promise_and_an_age_without_a_name_are_not_lost_without_a_word(
    page: VisitsPage,
) -> None:
    page.rows.lines[0].boxes["due"].setText("27 November")
    page.rows.save_all()
    assert "write what you promised" in page.said.text()
    page.rows.add_new()
    page.rows.lines[-1].boxes["born"].setText("about 30")
    page.rows.save_all()
    assert "needs a name" in page.said.text()


def test_the_end_counts_only_what_is_on_disk(page: VisitsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_args: object) -> None:
        raise DiskFull

    monkeypatch.setattr(visits, "write_row", full)
    Keyboard().type("nnn")
    page.end()
    assert page.finish is not None
    words = " ".join(label.text() for label in page.finish.findChildren(type(page.said)))
    assert "0 women seen" in words
    assert "Not on disk" in words


def test_an_officers_count_that_agrees_is_not_called_missing(page: VisitsPage) -> None:
    Keyboard().type("n" * KNOWN)
    page.head.boxes["women_held"].setText(str(KNOWN))
    page.end()
    assert page.finish is not None
    words = " ".join(label.text() for label in page.finish.findChildren(type(page.said)))
    assert "officer" not in words
    assert "Nothing: every woman" in words


def test_the_end_names_whom_nothing_is_said_of(page: VisitsPage) -> None:
    Keyboard().type("nnn")
    page.head.boxes["women_held"].setText("14")
    page.end()
    assert page.finish is not None
    words = " ".join(label.text() for label in page.finish.findChildren(type(page.said)))
    assert "3" in words
    assert page.rows.lines[3].typed.name in words
    assert page.rows.lines[0].typed.name not in words


def test_the_round_sheet_keeps_its_order_when_the_visit_is_typed_up(
    page: VisitsPage, session: Session
) -> None:
    page.print_round()
    assert page.paper.pdf.startswith(b"%PDF")
    before = [line.typed.woman for line in page.rows.lines]
    page.paper.paper.noted()
    put(session.register, "task", {"what": "Ask the registry", "due": "1 May 2026"}, parent=before[-1])
    page.go_on_with(_newest(session))
    assert [line.typed.woman for line in page.rows.lines] == before


def _newest(session: Session) -> str:
    """The visit that the sheet began: it has no day yet."""
    return next(each.id for each in visits.recent(session.register) if each.rows == 0 and each.place == PLACE)


def test_in_a_small_window_with_large_text_her_name_can_be_read(page: VisitsPage, qapp: QApplication) -> None:
    page.folded(True)
    page.resize(620, 500)
    QApplication.sendPostedEvents()
    line = page.rows.lines[1]
    assert line.boxes["note"].isHidden(), "it goes below, while the row is typed"
    name = next(each for each in line.findChildren(ElidedLabel) if each.whole() == line.typed.name)
    assert name.width() >= name.sizeHint().width()
    line.seen.setFocus()
    Keyboard().type("s")
    assert line.boxes["note"].hasFocus()
    assert line.boxes["note"].width() > 150


def test_the_example_of_an_age_stands_only_in_the_row_that_is_typed(page: VisitsPage) -> None:
    page.rows.add_new()
    first = page.rows.lines[-1]
    first.begin()
    assert first.boxes["born"].placeholderText() == "about 34"
    Keyboard().type("Sia Conteh")
    Keyboard().press(Qt.Key.Key_Return)
    assert not page.rows.lines[-1].boxes["name"].text()
    assert (first.boxes["born"].text(), first.boxes["born"].placeholderText()) == ("", "")
