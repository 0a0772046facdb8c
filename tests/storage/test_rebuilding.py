"""Everything derived can be made again from the log, and comes out the same."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from wipdesk.domain.changes import Base
from wipdesk.domain.records.child import Child
from wipdesk.domain.records.link import Link
from wipdesk.domain.records.matter import Matter
from wipdesk.domain.records.note import Note
from wipdesk.domain.records.tie import Tie
from wipdesk.domain.records.woman import Woman
from wipdesk.storage import queries, reading, rebuilding
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from wipdesk.storage.register import Register


def save(register: Register, *records: Any, base: Base[Any] | None = None) -> None:
    with UnitOfWork(register) as work:
        for record in records:
            work.put(record, base=base or Base.new())


def derived(register: Register) -> tuple[str, list[tuple[object, ...]]]:
    with register.reading() as connection:
        return rebuilding.digest(connection), rebuilding.derived_dump(connection)


@pytest.fixture
def busy(register: Register) -> Register:
    """A register with conflicts, deletions, links, ties and hidden women in it."""
    women = [Woman(id=new_id(), name_given=name) for name in ("Hawa", "Memuna", "Fatu")]
    matter, child = (
        Matter(id=new_id(), parent=women[0].id, police_no="A/12"),
        Child(id=new_id(), school="Bo town"),
    )
    note = Note(id=new_id(), parent=women[0].id, text="first")
    save(register, *women, matter, note, child, Tie(id=new_id(), parent=child.id, woman=women[0].id))
    save(register, Link(id=new_id(), of="woman", first=women[0].id, second=women[1].id, verdict="same"))
    with register.reading() as connection:
        file = reading.case_file(connection, women[0].id)
        last = reading.case_file(connection, women[2].id)
    assert file is not None
    assert last is not None
    for town in ("Bo", "Kenema"):
        save(register, replace(file.woman, home_town=town), base=file.base)
    with UnitOfWork(register) as work:
        work.take_away("note", note.id, base=file.base)
        work.take_away("woman", women[2].id, base=last.base)
    save(register, replace(note, text="second"), base=file.base)
    return register


def test_a_rebuild_gives_every_derived_row_again(busy: Register) -> None:
    before = derived(busy)
    with busy.reading() as connection:
        open_before = queries.conflicts(connection)
    assert len(open_before) == 2
    assert rebuilding.dry_rebuild(busy) == before
    with busy.writing() as connection:
        rebuilding.rebuild(connection)
    assert derived(busy) == before
    with busy.reading() as connection:
        assert queries.conflicts(connection) == open_before
        assert connection.exec_driver_sql("SELECT count(*) FROM cluster").scalar_one() == 2


def test_a_rebuild_in_small_pieces_says_the_same(busy: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    before = derived(busy)
    monkeypatch.setattr(rebuilding, "_OPS_AT_ONCE", 1)
    assert rebuilding.dry_rebuild(busy) == before


def test_a_trial_changes_nothing(busy: Register) -> None:
    with busy.writing() as connection:
        connection.exec_driver_sql("UPDATE p_woman SET name_given = '\"Somebody\"'")
    drifted = derived(busy)
    assert rebuilding.dry_rebuild(busy) != drifted
    assert derived(busy) == drifted


@pytest.mark.parametrize(
    "drift",
    [
        "UPDATE ops SET live = 1 - live WHERE eid = (SELECT min(eid) FROM ops)",
        "UPDATE p_matter SET police_no = '\"A/13\"'",
        "UPDATE p_woman SET hidden = 1 - hidden",
        "DELETE FROM p_note",
        "DELETE FROM conflict",
        "DELETE FROM cluster",
        "DELETE FROM search",
        "UPDATE p_tie SET parent = 0",
    ],
)
def test_any_drift_of_a_table_is_noticed(busy: Register, drift: str) -> None:
    with busy.writing() as connection:
        connection.exec_driver_sql(drift)
    assert rebuilding.dry_rebuild(busy) != derived(busy)
    with busy.writing() as connection:
        rebuilding.rebuild(connection)
    assert rebuilding.dry_rebuild(busy) == derived(busy)


def test_the_digest_depends_on_what_is_said_and_not_on_row_numbers(busy: Register) -> None:
    before, _ = derived(busy)
    with busy.writing() as connection:
        connection.exec_driver_sql("UPDATE commits SET arrival = arrival + 7, batch = 3")
    assert derived(busy)[0] == before
    save(busy, Woman(id=new_id(), name_given="Jenneba"))
    assert derived(busy)[0] != before
