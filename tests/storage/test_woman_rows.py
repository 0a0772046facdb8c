"""The rows of the list follow whatever happens to a register as if they were made anew every time."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from tests.laptop import PASSPHRASE, new_register
from tests.storage.busy_office import DAY, TODAY, Office, base_of, change, held_since, linked, save, woman
from wipdesk.domain.records.child import Child
from wipdesk.domain.records.tie import Tie
from wipdesk.domain.values import Missing
from wipdesk.storage import (
    backup,
    opening,
    projection,
    rebuilding,
    woman_rows,
    women_found,
    women_lines,
    women_refreshing,
)
from wipdesk.storage.commits import Op, short
from wipdesk.storage.receiving import Receiving
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from wipdesk.storage.register import Register


def kept(register: Register) -> list[tuple[Any, ...]]:
    with register.reading() as connection:
        return sorted(tuple(row) for row in connection.exec_driver_sql("SELECT * FROM woman_row"))


def shown(register: Register) -> dict[str, tuple[Any, ...]]:
    """Every list there is, as ids."""
    asked = [("", ()), ("a", ()), ("ha", ()), *(("", (name,)) for name in ("before_trial", "child_inside"))]
    asked += [("", (name,)) for name in ("released", "no_lawyer", "contested", "closed", "place:BO")]
    return {
        f"{search} {filters} {order}": women_found.find(register, search, filters, order, cap=9).ids
        for search, filters in asked
        for order in ("held", "name", "changed")
    } | {"counts": tuple(sorted(women_found.counts(register, ["contested", "hearing_soon"]).items()))}


def assert_as_made_anew(register: Register) -> None:
    """What is kept and listed is what is kept and listed if everything is forgotten first."""
    women_refreshing.refresh(register)
    rows, lists = kept(register), shown(register)
    with register.writing() as connection:
        woman_rows.make_anew(connection)
        connection.exec_driver_sql("DELETE FROM local WHERE name = 'woman_rows_made'")
    women_refreshing.refresh(register)
    women_lines.forget(register)
    days = [column.name for column in woman_rows.TABLE.columns].index("day")
    assert [run_to(row, register.today(), days) for row in rows] == [
        run_to(row, register.today(), days) for row in kept(register)
    ]
    assert lists == shown(register)


def run_to(row: tuple[Any, ...], today: date, day_at: int) -> dict[str, Any]:
    """A row as it reads today, on whatever day it was worked out."""
    said = dict(zip((column.name for column in woman_rows.TABLE.columns), row, strict=True))
    passed = today.toordinal() - row[day_at]
    assert passed >= 0
    assert said["until"] >= today.toordinal()
    for bound in ("least", "most"):
        if said[bound] is not None:
            said[bound] += passed * said[f"{bound}_runs"]
    if said["until"] == today.toordinal():
        said |= {"least_runs": 0, "most_runs": 0}  # it is worked out anew tomorrow in any case
    return {**said, "day": 0}


@pytest.mark.parametrize("seed", range(6))
def test_after_whatever_happens_the_rows_are_those_made_anew(register: Register, seed: int) -> None:
    register.day_given = TODAY
    office = Office(register, seed)
    for _ in range(4):
        office.new_woman()
    for _ in range(8):
        for _ in range(office.chance.randrange(1, 9)):
            office.step()
            if office.chance.random() < 0.5:
                women_refreshing.refresh(register)
                shown(register)
        assert_as_made_anew(register)


def test_rows_follow_what_a_colleague_sends(register: Register, tmp_path: Path) -> None:
    register.day_given = TODAY
    with new_register(tmp_path / "colleague", name="Hawa") as colleague:
        register.trust.devices[colleague.device_id] = bytes(colleague.device_key.verify_key)
        colleague.day_given = TODAY
        office = Office(colleague, 3)
        for _ in range(30):
            office.step()
            if office.chance.random() < 0.3:
                bring(colleague, register)
                women_refreshing.refresh(register)
                shown(register)
        bring(colleague, register)
        register.day_given = colleague.day_given
    assert_as_made_anew(register)


def bring(of: Register, to: Register) -> None:
    """Everything one register holds to another, the newest first."""
    with of.reading() as connection:
        rows = connection.exec_driver_sql("SELECT sig, body FROM commits ORDER BY hlc DESC, cid").all()
    with to.writing() as connection:
        receiving = Receiving(connection, to, batch=0)
        receiving.take([(row[0], row[1]) for row in rows])
        receiving.finish()


def test_two_stretches_said_to_be_one_are_counted_as_one_at_once(register: Register) -> None:
    register.day_given = TODAY
    she = woman(register)
    stretches = [held_since(register, she, TODAY - DAY * days) for days in (100, 90)]
    women_refreshing.refresh(register)
    assert bounds(register, she) == (100, 100)
    link = linked(register, "custody_episode", *stretches)
    assert women_refreshing.refresh(register) == 1
    assert bounds(register, she) == (90, 100)
    change(register, "link", link, verdict=Missing.NOT_ASKED)
    assert women_refreshing.refresh(register) == 1
    assert bounds(register, she) == (100, 100)


def bounds(register: Register, she: str) -> tuple[int | None, int | None]:
    with register.reading() as connection:
        facts = woman_rows.rows(connection, [she])[she].facts
    return facts.least, facts.most


def test_a_group_of_files_that_falls_apart_is_told_of_all_of_them(register: Register) -> None:
    register.day_given = TODAY
    women = [woman(register, name) for name in ("Hawa", "Sia", "Adama", "Finda")]
    held_since(register, women[0], TODAY - DAY * 50)
    for one, other in pairwise(women):
        linked(register, "woman", one, other)
    women_refreshing.refresh(register)
    assert [bounds(register, she) for she in women] == [(50, 50)] * 4
    linked(register, "woman", women[0], women[3], "different")
    assert women_refreshing.refresh(register) == 4
    assert [bounds(register, she) for she in women] == [(50, 50)] + [(None, None)] * 3


def test_links_over_many_steps_are_followed_to_their_end(register: Register) -> None:
    register.day_given = TODAY
    women = [woman(register, f"Sia {number}") for number in range(7)]
    held_since(register, women[3], TODAY - DAY * 50)
    for one, other in pairwise(women):
        linked(register, "woman", one, other)
    women_refreshing.refresh(register)
    linked(register, "woman", women[0], women[6], "different")
    assert women_refreshing.refresh(register) == 7
    assert [bounds(register, she)[0] for she in women] == [None, None, None, 50, None, None, None]


def test_what_is_written_into_one_file_of_a_woman_is_told_in_her_other_one(register: Register) -> None:
    register.day_given = TODAY
    one, other, third = (woman(register, name) for name in ("Hawa", "Howa", "Sia"))
    linked(register, "woman", one, other)
    women_refreshing.refresh(register)
    held_since(register, other, TODAY - DAY * 20)
    assert women_refreshing.refresh(register) == 2
    assert [bounds(register, she)[0] for she in (one, other, third)] == [20, 20, None]
    child = Child(id=new_id(), where="inside_with_mother")
    save(register, child, Tie(id=new_id(), parent=child.id, woman=other))
    assert women_refreshing.refresh(register) == 2
    assert women_found.find(register, "", ["child_inside"], "held", cap=9).ids == (min(one, other),)


def test_who_came_or_went_a_moment_ago_is_found_or_not_before_anything_is_worked_out(
    register: Register,
) -> None:
    gone = woman(register, "Hawa")
    women_refreshing.refresh(register)
    assert women_found.find(register, "", (), "held", cap=9).ids == (gone,)
    come = woman(register, "Hawanatu")
    assert set(women_found.find(register, "hawa", (), "held", cap=9).ids) == {gone, come}
    with UnitOfWork(register) as work:
        work.take_away("woman", gone, base=base_of(register, gone))
    assert women_found.find(register, "hawa", (), "held", cap=9).ids == (come,)
    with register.reading() as connection:
        assert woman_rows.rows(connection, [gone]) == women_found.plain_names(connection, [gone]) == {}
        assert women_found.plain_names(connection, [come]) == {come: ("", "Hawanatu")}


def test_a_child_of_whom_accounts_differ_is_taken_to_be_inside(register: Register) -> None:
    register.day_given = TODAY
    she, child = woman(register), Child(id=new_id(), where="father")
    save(register, child, Tie(id=new_id(), parent=child.id, woman=she))
    women_refreshing.refresh(register)
    assert women_found.find(register, "", ["child_inside"], "held", cap=9).ids == ()
    base = base_of(register, child.id)
    for where in ("police_cell_with_mother", "grandmother"):
        save(register, replace(child, where=where), base=base)
    assert women_refreshing.refresh(register) == 1
    assert women_found.find(register, "", ["child_inside"], "held", cap=9).ids == (she,)


def test_a_record_that_a_strange_program_hangs_elsewhere_leaves_neither_file_behind(
    register: Register, tmp_path: Path
) -> None:
    """Two commits name different roots for one record; the lesser one gets it, whichever came first."""
    from tests.benchmarks.other_laptop import Laptop

    register.day_given = TODAY
    laptop = Laptop()
    laptop.enrol_at(register)
    first, second = sorted((woman(register, "Hawa"), woman(register, "Sia")))
    number = held_since(register, second, TODAY - DAY * 30)
    women_refreshing.refresh(register)
    assert bounds(register, second) == (30, 30)
    taken = laptop.commit(first, [Op("custody_episode", number, "_parent", short(bytes.fromhex(first)))])
    with register.writing() as connection:
        receiving = Receiving(connection, register, batch=1)
        receiving.take([taken])
        receiving.finish()
    women_refreshing.refresh(register)
    assert bounds(register, second) == (None, None)
    assert_as_made_anew(register)


def test_rows_are_outside_of_all_that_is_compared_and_rebuilt(register: Register) -> None:
    woman(register)
    with register.reading() as connection:
        before = rebuilding.digest(connection), rebuilding.derived_dump(connection)
    women_refreshing.refresh(register)
    with register.writing() as connection:
        rebuilding.rebuild(connection)
    with register.reading() as connection:
        assert (rebuilding.digest(connection), rebuilding.derived_dump(connection)) == before
    assert women_refreshing.refresh(register) == 0
    assert_as_made_anew(register)


def test_rows_of_another_version_are_not_read_and_are_made_anew(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    she = woman(register)
    women_refreshing.refresh(register)
    women_lines.forget(register)
    monkeypatch.setattr(projection, "fingerprint", lambda: "of a newer catalogue")
    woman_rows.made_by.cache_clear()
    with register.writing() as connection:
        connection.exec_driver_sql("ALTER TABLE woman_row DROP COLUMN places")
    try:
        with register.reading() as connection:
            assert woman_rows.rows(connection, [she]) == {}
        assert women_found.find(register, "", (), "held", cap=9).ids == (she,)
        assert women_refreshing.refresh(register) == 1
        assert women_refreshing.refresh(register) == 0
    finally:
        woman_rows.made_by.cache_clear()


def test_a_backup_brings_the_rows_with_it_and_they_are_still_true(register: Register, tmp_path: Path) -> None:
    she = woman(register)
    women_refreshing.refresh(register)
    backup.make(register, tmp_path / "copy")
    woman(register, "Sia")
    with backup.restore(tmp_path / "copy", tmp_path / "restored", PASSPHRASE) as restored:
        assert women_refreshing.refresh(restored) == 0
        assert women_found.find(restored, "", (), "name", cap=9).ids == (she,)
        woman(restored, "Adama")
        assert_as_made_anew(restored)


def test_the_rows_are_there_again_after_closing(register: Register) -> None:
    she = woman(register)
    women_refreshing.refresh(register)
    folder = register.folder
    register.close()
    with opening.unlock(folder, PASSPHRASE) as again:
        assert women_refreshing.refresh(again) == 0
        assert women_found.find(again, "hawa", (), "held", cap=9).ids == (she,)


def test_a_day_that_is_put_back_is_worked_out_anew(register: Register) -> None:
    register.day_given = TODAY
    she = woman(register)
    held_since(register, she, TODAY - DAY * 10)
    women_refreshing.refresh(register)
    register.day_given = TODAY - DAY * 20
    assert women_refreshing.refresh(register) == 1
    assert_as_made_anew(register)
