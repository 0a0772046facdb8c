"""What pages share: words for refusals, and one way to write."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from wipdesk.errors import DiskFull, NoName
from wipdesk.services import records, women
from wipdesk.ui import ask
from wipdesk.ui.frame.leaving import all_kept, may_lose_it

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.session import Session


def test_a_save_is_announced_with_the_files_it_changed(session: Session) -> None:
    told: list[frozenset[str]] = []
    saved: list[str] = []
    session.announcements.records_changed.connect(told.append)
    session.announcements.saved.connect(saved.append)
    woman = women.list_women(session.register)[0].id

    session.write(
        lambda: records.put(session.register, "woman", {"home_town": "Bo"}, record_id=woman),
        roots=frozenset({woman}),
    )

    assert told == [frozenset({woman})]
    assert len(saved) == 1
    assert len(saved[0]) == 5


def test_a_refusal_is_said_and_handed_back(session: Session) -> None:
    said: list[str] = []
    refused: list[object] = []
    session.announcements.not_saved.connect(said.append)

    session.write(lambda: records.put(session.register, "woman", {}), refused=refused.append)

    assert isinstance(refused[0], NoName)
    assert said == [session.sentence(NoName())]


def test_what_came_of_a_save_and_must_be_known_is_said_after_it(session: Session) -> None:
    said: list[str] = []
    session.announcements.saved.connect(lambda _time: said.append("saved"))
    session.announcements.told.connect(said.append)

    session.write(lambda: 2, tell=lambda count: f"{count} accounts stand now")
    session.write(lambda: 1, tell=lambda _count: "")

    assert said == ["saved", "2 accounts stand now", "saved"]


def _full() -> None:
    raise DiskFull(1)


def test_a_draft_that_is_kept_is_handed_back_and_leaves_nothing_unkept(session: Session) -> None:
    kept: list[object] = []
    session.keep_draft("form", lambda: "draft", then=kept.append, refused=kept.append)
    assert kept == ["draft"]
    assert not session.unkept


def test_a_draft_that_is_refused_is_remembered_until_one_of_that_form_is_kept(session: Session) -> None:
    refused: list[object] = []
    for form in ("one", "other"):
        session.keep_draft(form, _full, then=lambda _none: None, refused=refused.append)
    assert [type(error) for error in refused] == [DiskFull, DiskFull]
    assert list(session.unkept) == ["one", "other"]

    session.keep_draft("one", lambda: None, then=lambda _none: None, refused=refused.append)
    assert list(session.unkept) == ["other"]


def test_a_fault_while_a_draft_is_kept_is_no_refusal(session: Session) -> None:
    refused: list[object] = []

    def broken() -> None:
        raise KeyError("draft")

    with pytest.raises(KeyError):
        session.keep_draft("form", broken, then=lambda _none: None, refused=refused.append)
    assert not refused
    assert not session.unkept


def test_what_could_not_be_kept_is_said_at_the_foot_and_asked_about_before_it_is_lost(
    session: Session, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    said: list[str] = []
    asked: list[dict[str, str]] = []
    session.announcements.not_saved.connect(said.append)
    window = QWidget()
    qtbot.addWidget(window)
    assert all_kept(session)

    session.keep_draft("form", _full, then=lambda _none: None, refused=lambda _error: None)
    monkeypatch.setattr(ask, "confirm", lambda *_args, **named: bool(asked.append(named)))

    assert not all_kept(session)
    assert said == [session.sentence(DiskFull(1))]
    assert not may_lose_it(session, window)
    assert [named["effect"] for named in asked] == said
