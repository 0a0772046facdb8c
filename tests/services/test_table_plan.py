"""What a sheet may not do: every place that cannot be taken in is named, and nothing is taken in by halves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.laptop import at_home, new_register
from tests.services.edited_tables import (
    Tables,
    a_woman,
    add_rows,
    again,
    conflicts_of,
    edit,
    file_of,
    is_nothing,
    refused_of,
    set_cells,
    women_of,
)
from wipdesk.domain.changes import Base
from wipdesk.domain.records.note import Note
from wipdesk.domain.sheets import CELL_LIMIT
from wipdesk.domain.values import Contested, Foreign, Missing, Sealed
from wipdesk.services import records
from wipdesk.services.sheet_files import read_tables
from wipdesk.services.table_import import import_tables
from wipdesk.services.tables import export_tables
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wipdesk.storage.register import Register


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with at_home(tmp_path / "home"), new_register(tmp_path / "register") as made:
        yield made


@pytest.fixture
def woman(register: Register) -> str:
    return a_woman(register)


@pytest.fixture(params=["o.xlsx", "out"])
def out(register: Register, woman: str, tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A table of the register, as a workbook and as a folder of CSV files."""
    path: Path = tmp_path / request.param
    export_tables(register, path)
    return path


def test_every_row_that_cannot_be_taken_in_is_named(register: Register, woman: str, out: Path) -> None:
    visit = records.put(register, "visit", {"women_held": "3"}).id

    def spoil(tables: Tables) -> None:
        tables["woman"] += [
            {"id": "f" * 32, "name_given": "Nobody"},
            {"id": visit, "name_given": "A visit"},
            {"name_family": "", "home_town": "Bo"},
            {"id": "12", "name_given": "Not an id"},
            {"name_given": "x" * 32_000 + "ɔ" * 33_000},
            {"id": "new1", "name_given": "Twice"},
            {"id": "new1", "name_given": "Twice"},
            {"name_given": "#NAME?"},
            {"name_given": "⚠ Mamie | Maria"},
        ]
        tables["matter"] += [
            {"police_no": "no parent"},
            {"police_no": "wrong parent", "parent": visit},
            {"police_no": "unknown label", "parent": "new9"},
            {"police_no": "label of a bad row", "id": "new1", "parent": "new1"},
        ]
        tables["charge"] += [{"parent": "new1"}]
        tables["tie"] += [{"parent": "new1", "woman": woman}]

        if out.suffix:  # A cell of a workbook cannot hold the long one.
            del tables["woman"][5]

    edit(out, spoil)
    shift = -1 if out.suffix else 0
    expected = {
        ("woman", 3, "id", "unknown_id"),
        ("woman", 4, "id", "wrong_kind"),
        ("woman", 5, "name_given", "no_name"),
        ("woman", 6, "id", "unknown_id"),
        ("woman", 8 + shift, "id", "duplicate_row"),
        ("woman", 9 + shift, "id", "duplicate_row"),
        ("woman", 10 + shift, "name_given", "cell_error"),
        ("woman", 11 + shift, "name_given", "read_only_cell"),
        ("matter", 2, "parent", "parent_missing"),
        ("matter", 3, "parent", "parent_unknown"),
        ("matter", 4, "parent", "parent_unknown"),
        ("matter", 5, "parent", "parent_unknown"),
        ("charge", 2, "parent", "parent_unknown"),
        ("tie", 2, "parent", "parent_unknown"),
    }
    if not out.suffix:
        expected.add(("woman", 7, "name_given", "too_long"))
    assert refused_of(register, out) == expected


def test_bad_rows_may_be_left_out_with_what_hangs_on_them(register: Register, woman: str, out: Path) -> None:
    def add(tables: Tables) -> None:
        tables["woman"][0]["home_town"] = "Kenema"
        tables["woman"] += [{"id": "new1", "home_town": "Bo"}, {"name_given": "Fatu"}]
        tables["matter"] += [{"parent": "new1", "police_no": "B/7"}]
        tables["child"] += [{"id": "new1", "sex": "girl"}]
        tables["tie"] += [{"parent": "new1", "woman": "new1"}]

    edit(out, add)
    refused_of(register, out)
    report = import_tables(register, out, skip_bad_rows=True)
    assert {tuple(place) for place in report.skipped} == {
        ("woman", 3, "name_given", "no_name"),
        ("matter", 2, "parent", "parent_unknown"),
        ("tie", 2, "woman", "unknown_id"),
    }
    assert len(report.made) == 2
    assert file_of(register, woman).woman.home_town == "Kenema"
    assert len(women_of(register)) == 2
    assert sum(line.startswith("Left out: ") for line in report.lines()) == 3


def test_unknown_columns_and_sheets_are_refused_even_when_bad_rows_are_left_out(
    register: Register, out: Path
) -> None:
    def spoil(tables: Tables) -> None:
        tables["woman"][0]["notes"] = "x"
        tables["women"] = [{"id": "x"}]

    edit(out, spoil)
    assert refused_of(register, out, skip_bad_rows=True) == {
        ("woman", 1, "notes", "unknown_column"),
        ("women", 0, "", "unknown_sheet"),
    }


def test_what_a_record_hangs_on_cannot_be_changed(register: Register, woman: str, out: Path) -> None:
    other = records.put(register, "woman", {"name_given": "Fatu"}).id
    records.put(register, "matter", {"police_no": "A/1"}, parent=woman)
    edit(again(register, out), set_cells("matter", parent=other))
    assert refused_of(register, out) == {("matter", 2, "parent", "parent_changed")}


def test_a_woman_does_not_lose_her_last_name(register: Register, woman: str, out: Path) -> None:
    edit(out, set_cells("woman", name_given="", name_family=""))
    assert {why for *_, why in refused_of(register, out)} == {"no_name"}
    edit(out, add_rows("id_number", {"parent": woman, "number": "12/2025"}))
    import_tables(register, out)
    assert file_of(register, woman).woman.name_given is Missing.NOT_ASKED


def test_the_nickname_that_is_her_only_name_is_not_emptied(register: Register, woman: str, out: Path) -> None:
    records.put(register, "woman", {"alias": "Mama Salone"})
    edit(again(register, out), set_cells("alias", text=""))
    assert refused_of(register, out) == {("alias", 2, "text", "no_name")}


def test_letters_that_a_program_lost_are_not_taken_for_a_name(
    register: Register, woman: str, out: Path
) -> None:
    edit(out, set_cells("woman", name_family="K?r?ma"))
    assert refused_of(register, out) == {("woman", 2, "name_family", "letters_lost")}


def test_two_accounts_cannot_be_decided_in_a_sheet(register: Register, woman: str, out: Path) -> None:
    mark = file_of(register, woman).base.token
    records.put(register, "woman", {"name_given": "Mamie"}, record_id=woman, mark=mark)
    records.put(register, "woman", {"name_given": "Maria"}, record_id=woman, mark=mark)
    assert is_nothing(import_tables(register, again(register, out)))
    edit(out, set_cells("woman", home_town="Kenema"))
    assert import_tables(register, out).cells == 1
    edit(again(register, out), set_cells("woman", name_given="Mamie"))
    assert refused_of(register, out) == {("woman", 2, "name_given", "read_only_cell")}


def test_a_cell_decided_from_an_old_sheet_does_not_settle_what_arrived_later(
    register: Register, woman: str, out: Path
) -> None:
    mark = file_of(register, woman).base.token
    records.put(register, "woman", {"name_given": "Mamie"}, record_id=woman, mark=mark)
    records.put(register, "woman", {"name_given": "Maria"}, record_id=woman, mark=mark)
    assert is_nothing(import_tables(register, out))
    edit(out, set_cells("woman", name_given="Mary"))
    import_tables(register, out)
    found = file_of(register, woman).woman.name_given
    assert isinstance(found, Contested)
    assert {account.value for account in found.accounts} == {"Mamie", "Maria", "Mary"}


@pytest.mark.parametrize(
    "value", [Sealed("health", "n", "x"), Foreign('{"k":"angle","v":3}'), "x" * (CELL_LIMIT + 1)]
)
def test_what_is_closed_newer_or_too_long_for_a_cell_is_read_only(
    register: Register, woman: str, out: Path, value: str
) -> None:
    with UnitOfWork(register) as work:
        work.put(Note(id=new_id(), parent=woman, text=value), base=Base.new())
    assert is_nothing(import_tables(register, again(register, out)))
    edit(out, set_cells("note", text=""))
    assert refused_of(register, out) == {("note", 2, "text", "read_only_cell")}


def test_a_sheet_without_marks_only_adds(register: Register, woman: str, out: Path) -> None:
    def unmark(tables: Tables) -> None:
        for rows in tables.values():
            for row in rows:
                del row["_seen"]

    edit(out, unmark)
    assert is_nothing(import_tables(register, out))
    edit(out, add_rows("woman", {"name_given": "Fatu"}))
    assert len(import_tables(register, out).made) == 1

    def only_the_first(tables: Tables) -> None:
        tables["woman"] = [{**tables["woman"][0], "home_town": "Kenema"}]

    edit(out, only_the_first)
    assert refused_of(register, out) == {("woman", 2, "home_town", "no_mark")}
    assert import_tables(register, out, seen_now=True).cells == 1
    assert file_of(register, woman).woman.home_town == "Kenema"


def test_a_mark_of_a_lost_state_is_refused_row_by_row(register: Register, woman: str, out: Path) -> None:
    edit(out, set_cells("woman", _seen="0123456789ab-7", home_town="Kenema"))
    assert refused_of(register, out) == {("woman", 2, "_seen", "stale_mark")}
    assert import_tables(register, out, seen_now=True).cells == 1
    assert conflicts_of(register) == []


def test_a_mark_that_is_no_mark_is_refused(register: Register, out: Path) -> None:
    for mark in ("x", "=1", "0123456789ab-99999999999999999999", "⚠", "-"):
        edit(out, set_cells("woman", _seen=mark))
        assert refused_of(register, out) == {("woman", 2, "_seen", "stale_mark")}


def test_a_record_that_the_sheet_cannot_have_shown_is_refused(
    register: Register, woman: str, out: Path
) -> None:
    later = records.put(register, "woman", {"name_given": "Later"}).id
    mark = next(sheet for sheet in read_tables(out) if sheet.name == "woman").rows[0][-1]
    edit(out, add_rows("woman", {"id": later, "name_given": "Other", "_seen": mark}))
    assert refused_of(register, out) == {("woman", 3, "_seen", "not_shown")}


def test_the_table_of_another_register_is_refused_whatever_is_asked(
    register: Register, out: Path, tmp_path: Path
) -> None:
    with at_home(tmp_path / "other home"), new_register(tmp_path / "other") as other:
        records.put(other, "woman", {"name_given": "Elsewhere"})
        edit(out, add_rows("woman", {"name_given": "New"}))
        found = refused_of(other, out, seen_now=True, skip_bad_rows=True)
    assert found == {("woman", 0, "_seen", "other_register")}


def test_what_cannot_be_read_is_kept_and_said(register: Register, woman: str, out: Path) -> None:
    records.put(register, "woman", {"name_given": "Fatu", "name_family": "Sesay"})
    records.put(register, "woman", {"name_given": "Fatu", "name_family": "Bangura"})
    edit(
        again(register, out),
        lambda tables: next(row for row in tables["woman"] if row["id"] == woman).update(
            age_on_charge_sheet="thirty",
            released_on="when the goat came back",
            occupation="witch",
            assigned_to="Nobody",
        ),
    )
    report = import_tables(register, out)
    assert {(place.column, place.why) for place in report.warnings} == {
        ("age_on_charge_sheet", "not_read"),
        ("released_on", "not_a_date"),
        ("occupation", "not_in_list"),
        ("assigned_to", "no_such_record"),
    }
    assert report.cells == 4
    assert len(report.lines()) == 5
    edit(out, add_rows("tie", {"parent": "new1", "woman": "Fatu"}))
    edit(out, add_rows("child", {"id": "new1", "sex": "girl"}))
    assert ("tie", "woman") in {
        (place.sheet, place.column) for place in import_tables(register, out).warnings
    }
