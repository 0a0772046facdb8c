"""What pages share: words for refusals, and one way to write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.errors import NoName
from wipdesk.services import records, women

if TYPE_CHECKING:
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
