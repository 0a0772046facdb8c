"""Tables in: what she changed in a sheet is taken in, what others wrote meanwhile stays, and nothing else changes."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.laptop import at_home, new_register
from tests.services.test_sheet_files import HOSTILE, TEXTS
from wipdesk.domain.changes import Base
from wipdesk.domain.records.note import Note
from wipdesk.domain.sheets import CELL_LIMIT, Place, Sheet
from wipdesk.domain.text import clean
from wipdesk.domain.values import Contested, Foreign, Missing, Sealed
from wipdesk.errors import NotAllowed, SheetRefused
from wipdesk.services import records
from wipdesk.services.sheet_files import read_tables, write_tables
from wipdesk.services.table_import import ImportReport, import_tables
from wipdesk.services.tables import export_tables
from wipdesk.storage import queries, reading, trail
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.storage.register import Register

Edit = Callable[[dict[str, list[dict[str, str]]]], None]


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with at_home(tmp_path / "home"), new_register(tmp_path / "register") as made:
        yield made


@pytest.fixture
def woman(register: Register) -> str:
    return records.put(
        register,
        "woman",
        {"name_given": "Mariama", "name_family": "Kɔrɔma", "age_on_charge_sheet": "30", "home_town": "Bo",
         "birth_date": "3 May 1995 [self]", "phone": "+23276123456"},
    ).id  # fmt: skip


@pytest.fixture(params=["o.xlsx", "out"])
def out(register: Register, woman: str, tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A table of the register, as a workbook and as a folder of CSV files."""
    path: Path = tmp_path / request.param
    export_tables(register, path)
    return path


def _edit(path: Path, edit: Edit) -> None:
    """Change a table as a person would, and write it in the same kind of file."""
    tables = {
        sheet.name: [dict(zip(sheet.header, row, strict=True)) for row in sheet.rows] for sheet in read_tables(path)
    }
    headers = {sheet.name: list(sheet.header) for sheet in read_tables(path)}
    edit(tables)
    sheets = []
    for name, rows in tables.items():
        header = headers.get(name) or list(rows[0])
        if rows:
            header = [column for column in header if any(column in row for row in rows)]
            header += [column for column in rows[0] if column not in header]
        sheets.append(Sheet(name, tuple(header), [[row.get(column, "") for column in header] for row in rows]))
    write_tables(path, sheets, overwrite=True)


def _set(kind: str, **cells: str) -> Edit:
    return lambda tables: tables[kind][0].update(cells)


def _add(kind: str, *rows: dict[str, str]) -> Edit:
    return lambda tables: tables.setdefault(kind, []).extend(rows)


def _file(register: Register, woman: str) -> CaseFile:
    with register.reading() as connection:
        found = reading.case_file(connection, woman)
    assert found is not None
    return found


def _conflicts(register: Register) -> list[tuple[str, str]]:
    with register.reading() as connection:
        return [(found.record, found.field) for found in queries.conflicts(connection)]


def _women(register: Register) -> list[str]:
    with register.reading() as connection:
        return queries.women(connection)


def _refused(register: Register, path: Path, **options: bool) -> set[tuple[str, int, str, str]]:
    with register.reading() as connection:
        before = trail.read(connection), connection.exec_driver_sql("SELECT count(*) FROM commits").scalar()
    with pytest.raises(SheetRefused) as refused:
        import_tables(register, path, **options)
    with register.reading() as connection:
        after = trail.read(connection), connection.exec_driver_sql("SELECT count(*) FROM commits").scalar()
    assert before == after
    return {tuple(row) for row in refused.value.rows}  # type: ignore[misc]


def _is_nothing(report: ImportReport) -> bool:
    return not (report.cells or report.made or report.changed or report.conflicts or report.skipped or report.warnings)


def test_a_table_that_nobody_touched_changes_nothing(register: Register, out: Path) -> None:
    report = import_tables(register, out)
    assert _is_nothing(report)
    assert report.rows == 1
    assert "Nothing in the table was changed." in report.lines()


@given(st.lists(TEXTS, min_size=1, max_size=25))
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_whatever_comes_back_as_a_change(
    register: Register, woman: str, tmp_path: Path, texts: list[str]
) -> None:
    with UnitOfWork(register) as work:
        for text in texts:
            work.put(Note(id=new_id(), parent=woman, text=text), base=Base.new())
    for path in (tmp_path / "o.xlsx", tmp_path / "out"):
        export_tables(register, path, overwrite=True)
        assert _is_nothing(import_tables(register, path))


def test_no_hostile_text_we_know_comes_back_as_a_change(
    register: Register, woman: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As another laptop's program may have written them: not cleaned.
    monkeypatch.setattr("wipdesk.storage.unit_of_work.clean", str)
    with UnitOfWork(register) as work:
        for text in (*HOSTILE, "a\r\nb", "\x01\x02", "\x1b[0m", "\u2028", "\ufffe", "x" * 60_000, "", "@none"):
            work.put(Note(id=new_id(), parent=woman, text=text), base=Base.new())
    for path in (tmp_path / "o.xlsx", tmp_path / "out"):
        export_tables(register, path)
        assert _is_nothing(import_tables(register, path))


def test_what_she_changed_is_taken_in_and_only_that(register: Register, woman: str, out: Path) -> None:
    _edit(out, _set("woman", name_given="Mamie", home_town="", occupation="@unknown"))
    report = import_tables(register, out)
    found = _file(register, woman).woman
    assert (found.name_given, found.home_town, found.occupation) == ("Mamie", Missing.NOT_ASKED, Missing.UNKNOWN)
    assert (found.name_family, found.age_on_charge_sheet) == ("Kɔrɔma", 30)
    assert report.changed == (("woman", 2, woman),)
    assert (report.cells, report.made, report.conflicts) == (3, (), ())
    assert _conflicts(register) == []
    assert _is_nothing(import_tables(register, _again(register, out)))


def _again(register: Register, out: Path) -> Path:
    export_tables(register, out, overwrite=True)
    return out


def test_a_hostile_text_typed_into_a_sheet_is_kept_as_it_was_typed(
    register: Register, woman: str, tmp_path: Path
) -> None:
    typed = [text for text in HOSTILE if clean(text).strip() and text not in ("@unknown", "#NAME?")]
    for path in (tmp_path / "o.xlsx", tmp_path / "out"):
        export_tables(register, path)
        _edit(path, _add("note", *({"parent": woman, "text": text} for text in typed)))
        import_tables(register, path)
    kept = [clean(text).replace("@@", "@") for text in typed]
    assert sorted(str(note.text) for note in _file(register, woman).notes) == sorted(2 * kept)


def test_a_sheet_with_other_columns_first_and_rows_deleted_still_works(
    register: Register, woman: str, out: Path, tmp_path: Path
) -> None:
    for name in ("Fatu", "Amie", "Zainab"):
        records.put(register, "woman", {"name_given": name})
    _again(register, out)

    (women,) = (sheet for sheet in read_tables(out) if sheet.name == "woman")
    rows = [dict(sorted(zip(women.header, row, strict=True), reverse=True)) for row in women.rows]
    rows = sorted((row for row in rows if row["name_given"] != "Fatu"), key=lambda row: row["name_given"], reverse=True)
    rows[0]["home_town"] = "Kenema"
    sheet = Sheet("woman", tuple(rows[0]), [list(row.values()) for row in rows])
    other = tmp_path / f"other{out.suffix}"
    write_tables(other, [sheet])
    report = import_tables(register, other)
    assert [(place[1], report.cells) for place in report.changed] == [(2, 1)]
    assert len(_women(register)) == 4


def test_an_old_sheet_after_somebody_else_wrote_gives_two_accounts_and_no_loss(
    register: Register, woman: str, out: Path
) -> None:
    records.put(register, "woman", {"name_given": "Maria", "home_town": "Kenema"}, record_id=woman)
    _edit(out, _set("woman", name_given="Mamie"))
    trial = import_tables(register, out, dry_run=True)
    assert _conflicts(register) == []
    report = import_tables(register, out)
    assert report.conflicts == trial.conflicts == (Place("woman", 2, "name_given", "two_accounts"),)
    assert _conflicts(register) == [(woman, "name_given")]
    found = _file(register, woman).woman
    assert isinstance(found.name_given, Contested)
    assert {account.value for account in found.name_given.accounts} == {"Maria", "Mamie"}
    assert found.home_town == "Kenema"
    assert any("both accounts are kept" in line for line in report.lines())


def test_two_who_wrote_the_same_do_not_disagree(register: Register, woman: str, out: Path) -> None:
    records.put(register, "woman", {"name_given": "Maria"}, record_id=woman)
    _edit(out, _set("woman", name_given="Maria"))
    assert import_tables(register, out).conflicts == ()
    assert _conflicts(register) == []


def test_a_sheet_may_be_taken_in_twice(register: Register, woman: str, out: Path) -> None:
    _edit(out, _set("woman", name_given="Mamie"))
    import_tables(register, out)
    import_tables(register, out)
    assert _file(register, woman).woman.name_given == "Mamie"
    assert _conflicts(register) == []


def test_an_edit_of_a_record_taken_away_meanwhile_is_brought_before_people(
    register: Register, woman: str, out: Path
) -> None:
    records.take_away(register, "woman", woman)
    assert _is_nothing(import_tables(register, out))
    _edit(out, _set("woman", home_town="Kenema"))
    report = import_tables(register, out)
    assert report.conflicts == (Place("woman", 2, "id", "taken_away"),)
    assert _conflicts(register) == [(woman, "_deleted")]


def test_a_trial_says_the_same_and_writes_nothing(register: Register, woman: str, out: Path) -> None:
    _edit(out, _set("woman", name_given="Mamie"))
    trial = import_tables(register, out, dry_run=True)
    assert _file(register, woman).woman.name_given == "Mariama"
    assert replace(trial, dry_run=False) == import_tables(register, out)
    with register.reading() as connection:
        assert [line.what for line in trail.read(connection)] == ["export_table", "import_table"]


def test_a_woman_her_matter_its_charge_and_her_child_come_in_one_table(
    register: Register, woman: str, out: Path
) -> None:
    def add(tables: dict[str, list[dict[str, str]]]) -> None:
        tables["charge"].append({"parent": "new 1", "offence": "SL_LARC"})
        tables["matter"].append({"id": "new 1", "parent": "NEW1", "police_no": "B/7"})
        tables["woman"].append({"id": "new1", "name_given": "Fatu"})
        tables["child"].append({"id": "new1", "sex": "girl"})
        tables["tie"].append({"parent": "new1", "woman": "new1", "relation": "mother"})
        tables["matter"].append({"parent": woman, "police_no": "B/8"})

    _edit(out, add)
    report = import_tables(register, out)
    assert len(report.made) == 6
    assert report.warnings == ()
    fatu = next(uuid for uuid in _women(register) if uuid != woman)
    found = _file(register, fatu)
    assert [matter.police_no for matter in found.matters] == ["B/7"]
    assert [(charge.offence, charge.parent) for charge in found.charges] == [("SL_LARC", found.matters[0].id)]
    assert [tie.woman for tie in found.ties] == [fatu]
    assert len(found.children) == 1
    assert [matter.police_no for matter in _file(register, woman).matters] == ["B/8"]
    assert ("woman", 3, fatu) in report.made


def test_a_woman_may_be_new_with_a_nickname_only(register: Register, woman: str, out: Path) -> None:
    def add(tables: dict[str, list[dict[str, str]]]) -> None:
        tables["woman"].append({"id": "new1", "home_town": "Bo"})
        tables["alias"].append({"parent": "new1", "text": "Mama Salone"})

    _edit(out, add)
    assert len(import_tables(register, out).made) == 2
    assert len(_women(register)) == 2


def test_a_matter_may_hang_on_the_code_of_a_woman(register: Register, woman: str, out: Path) -> None:
    _edit(out, _add("matter", {"parent": _file(register, woman).code, "police_no": "B/7"}))
    import_tables(register, out)
    assert [matter.police_no for matter in _file(register, woman).matters] == ["B/7"]


def test_every_row_that_cannot_be_taken_in_is_named(register: Register, woman: str, out: Path) -> None:
    visit = records.put(register, "visit", {"women_held": "3"}).id

    def spoil(tables: dict[str, list[dict[str, str]]]) -> None:
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
        tables["child"] += [{"id": "new1"}]
        tables["tie"] += [{"parent": "new1", "woman": woman}]

        if out.suffix:  # A cell of a workbook cannot hold the long one.
            del tables["woman"][5]

    _edit(out, spoil)
    shift = -1 if out.suffix else 0
    found = _refused(register, out)
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
        ("child", 2, "id", "empty_row"),
        ("tie", 2, "parent", "parent_unknown"),
    }
    if not out.suffix:
        expected.add(("woman", 7, "name_given", "too_long"))
    assert found == expected


def test_bad_rows_may_be_left_out_with_what_hangs_on_them(register: Register, woman: str, out: Path) -> None:
    def add(tables: dict[str, list[dict[str, str]]]) -> None:
        tables["woman"][0]["home_town"] = "Kenema"
        tables["woman"] += [{"id": "new1", "home_town": "Bo"}, {"name_given": "Fatu"}]
        tables["matter"] += [{"parent": "new1", "police_no": "B/7"}]
        tables["child"] += [{"id": "new1", "sex": "girl"}]
        tables["tie"] += [{"parent": "new1", "woman": "new1"}]

    _edit(out, add)
    _refused(register, out)
    report = import_tables(register, out, skip_bad_rows=True)
    assert {tuple(place) for place in report.skipped} == {
        ("woman", 3, "name_given", "no_name"),
        ("matter", 2, "parent", "parent_unknown"),
        ("tie", 2, "woman", "unknown_id"),
    }
    assert len(report.made) == 2
    assert _file(register, woman).woman.home_town == "Kenema"
    assert len(_women(register)) == 2
    assert sum(line.startswith("Left out: ") for line in report.lines()) == 3


def test_unknown_columns_and_sheets_are_refused_even_when_bad_rows_are_left_out(register: Register, out: Path) -> None:
    def spoil(tables: dict[str, list[dict[str, str]]]) -> None:
        tables["woman"][0]["notes"] = "x"
        tables["women"] = [{"id": "x"}]

    _edit(out, spoil)
    assert _refused(register, out, skip_bad_rows=True) == {
        ("woman", 1, "notes", "unknown_column"),
        ("women", 0, "", "unknown_sheet"),
    }


def test_what_a_record_hangs_on_cannot_be_changed(register: Register, woman: str, out: Path) -> None:
    other = records.put(register, "woman", {"name_given": "Fatu"}).id
    records.put(register, "matter", {"police_no": "A/1"}, parent=woman)
    _edit(_again(register, out), _set("matter", parent=other))
    assert _refused(register, out) == {("matter", 2, "parent", "parent_changed")}


def test_a_woman_does_not_lose_her_last_name(register: Register, woman: str, out: Path) -> None:
    _edit(out, _set("woman", name_given="", name_family=""))
    assert {why for *_, why in _refused(register, out)} == {"no_name"}
    _edit(out, _add("id_number", {"parent": woman, "number": "12/2025"}))
    import_tables(register, out)
    assert _file(register, woman).woman.name_given is Missing.NOT_ASKED


def test_the_nickname_that_is_her_only_name_is_not_emptied(register: Register, woman: str, out: Path) -> None:
    records.put(register, "woman", {"alias": "Mama Salone", "home_town": "Bo"})
    _edit(_again(register, out), _set("alias", text=""))
    assert _refused(register, out) == {("alias", 2, "text", "no_name")}


def test_letters_that_a_program_lost_are_not_taken_for_a_name(register: Register, woman: str, out: Path) -> None:
    _edit(out, _set("woman", name_family="K?r?ma"))
    assert _refused(register, out) == {("woman", 2, "name_family", "letters_lost")}


def test_two_accounts_cannot_be_decided_in_a_sheet(register: Register, woman: str, out: Path) -> None:
    mark = _file(register, woman).base.token
    records.put(register, "woman", {"name_given": "Mamie"}, record_id=woman, mark=mark)
    records.put(register, "woman", {"name_given": "Maria"}, record_id=woman, mark=mark)
    assert _is_nothing(import_tables(register, _again(register, out)))
    _edit(out, _set("woman", home_town="Kenema"))
    assert import_tables(register, out).cells == 1
    _edit(_again(register, out), _set("woman", name_given="Mamie"))
    assert _refused(register, out) == {("woman", 2, "name_given", "read_only_cell")}


def test_a_cell_decided_from_an_old_sheet_does_not_settle_what_arrived_later(
    register: Register, woman: str, out: Path
) -> None:
    mark = _file(register, woman).base.token
    records.put(register, "woman", {"name_given": "Mamie"}, record_id=woman, mark=mark)
    records.put(register, "woman", {"name_given": "Maria"}, record_id=woman, mark=mark)
    assert _is_nothing(import_tables(register, out))
    _edit(out, _set("woman", name_given="Mary"))
    import_tables(register, out)
    found = _file(register, woman).woman.name_given
    assert isinstance(found, Contested)
    assert {account.value for account in found.accounts} == {"Mamie", "Maria", "Mary"}


@pytest.mark.parametrize("value", [Sealed("health", "n", "x"), Foreign('{"k":"angle","v":3}'), "x" * (CELL_LIMIT + 1)])
def test_what_is_closed_newer_or_too_long_for_a_cell_is_read_only(
    register: Register, woman: str, out: Path, value: str
) -> None:
    with UnitOfWork(register) as work:
        work.put(Note(id=new_id(), parent=woman, text=value), base=Base.new())
    assert _is_nothing(import_tables(register, _again(register, out)))
    _edit(out, _set("note", text=""))
    assert _refused(register, out) == {("note", 2, "text", "read_only_cell")}


def test_a_sheet_without_marks_only_adds(register: Register, woman: str, out: Path) -> None:
    def unmark(tables: dict[str, list[dict[str, str]]]) -> None:
        for rows in tables.values():
            for row in rows:
                del row["_seen"]

    _edit(out, unmark)
    assert _is_nothing(import_tables(register, out))
    _edit(out, _add("woman", {"name_given": "Fatu"}))
    assert len(import_tables(register, out).made) == 1

    def only_the_first(tables: dict[str, list[dict[str, str]]]) -> None:
        tables["woman"] = [{**tables["woman"][0], "home_town": "Kenema"}]

    _edit(out, only_the_first)
    assert _refused(register, out) == {("woman", 2, "home_town", "no_mark")}
    assert import_tables(register, out, seen_now=True).cells == 1
    assert _file(register, woman).woman.home_town == "Kenema"


def test_a_mark_of_a_lost_state_is_refused_row_by_row(register: Register, woman: str, out: Path) -> None:
    _edit(out, _set("woman", _seen="0123456789ab-7", home_town="Kenema"))
    assert _refused(register, out) == {("woman", 2, "_seen", "stale_mark")}
    assert import_tables(register, out, seen_now=True).cells == 1
    assert _conflicts(register) == []


def test_a_mark_that_is_no_mark_is_refused(register: Register, out: Path) -> None:
    for mark in ("x", "=1", "0123456789ab-99999999999999999999", "⚠", "-"):
        _edit(out, _set("woman", _seen=mark))
        assert _refused(register, out) == {("woman", 2, "_seen", "stale_mark")}


def test_a_record_that_the_sheet_cannot_have_shown_is_refused(register: Register, woman: str, out: Path) -> None:
    later = records.put(register, "woman", {"name_given": "Later"}).id
    mark = next(sheet for sheet in read_tables(out) if sheet.name == "woman").rows[0][-1]
    _edit(out, _add("woman", {"id": later, "name_given": "Other", "_seen": mark}))
    assert _refused(register, out) == {("woman", 3, "_seen", "not_shown")}


def test_the_table_of_another_register_is_refused_whatever_is_asked(
    register: Register, out: Path, tmp_path: Path
) -> None:
    with at_home(tmp_path / "other home"), new_register(tmp_path / "other") as other:
        records.put(other, "woman", {"name_given": "Elsewhere"})
        _edit(out, _add("woman", {"name_given": "New"}))
        found = _refused(other, out, seen_now=True, skip_bad_rows=True)
    assert found == {("woman", 0, "_seen", "other_register")}


def test_numbers_and_days_that_a_program_wrote_its_own_way_are_no_change(
    register: Register, woman: str, out: Path
) -> None:
    records.put(register, "woman", {"birth_date": "3 May 1995"}, record_id=woman)
    _edit(_again(register, out), _set("woman", age_on_charge_sheet="30.0", birth_date="03/05/1995"))
    assert _is_nothing(import_tables(register, out))
    _edit(out, _set("woman", age_on_charge_sheet="31.0", birth_date="1995-05-04"))
    import_tables(register, out)
    found = _file(register, woman).woman
    assert found.age_on_charge_sheet == 31
    assert getattr(found.birth_date, "edtf", "") == "1995-05-04"


def test_what_cannot_be_read_is_kept_and_said(register: Register, woman: str, out: Path) -> None:
    records.put(register, "woman", {"name_given": "Fatu", "name_family": "Sesay"})
    records.put(register, "woman", {"name_given": "Fatu", "name_family": "Bangura"})
    _edit(
        _again(register, out),
        lambda tables: next(row for row in tables["woman"] if row["id"] == woman).update(
            age_on_charge_sheet="thirty", released_on="after the rains", occupation="witch", assigned_to="Nobody"
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
    _edit(out, _add("tie", {"parent": "new1", "woman": "Fatu"}))
    _edit(out, _add("child", {"id": "new1", "sex": "girl"}))
    assert ("tie", "woman") in {(place.sheet, place.column) for place in import_tables(register, out).warnings}


def test_control_characters_are_taken_out_and_counted(register: Register, woman: str, tmp_path: Path) -> None:
    content = f"parent,text\r\n{woman},a\x01b\x02\r\n".encode("utf-8-sig")
    (tmp_path / "note.csv").write_bytes(content)
    assert import_tables(register, tmp_path / "note.csv").removed == 2
    assert _file(register, woman).notes[0].text == "ab"


def test_who_may_not_edit_may_not_take_in_a_table(register: Register, out: Path) -> None:
    register.identity = replace(register.identity, role="visitor")
    with pytest.raises(NotAllowed):
        import_tables(register, out, dry_run=True)


def test_the_report_is_given_to_programs_without_any_word_of_a_case(register: Register, woman: str, out: Path) -> None:
    _edit(out, _set("woman", name_given="Mamie", occupation="witch"))
    said = import_tables(register, out).as_json()
    assert said["changed"] == [{"sheet": "woman", "row": 2, "id": woman}]
    assert said["warnings"] == [{"sheet": "woman", "row": 2, "column": "occupation", "why": "not_in_list"}]
    assert "Mamie" not in str(said)
    assert "witch" not in str(said)


def test_many_sheets_of_many_days_are_each_compared_with_their_own_day(register: Register, tmp_path: Path) -> None:
    dice = random.Random(7)
    women = [records.put(register, "woman", {"name_given": f"W{n}", "home_town": "day 0"}).id for n in range(12)]
    days = []
    for day in range(1, 5):
        path = tmp_path / f"day{day}.xlsx"
        export_tables(register, path)
        days.append(next(sheet for sheet in read_tables(path) if sheet.name == "woman"))
        for woman in dice.sample(women, 5):
            records.put(register, "woman", {"home_town": f"day {day}"}, record_id=woman)
    header = days[0].header
    mixed = [dice.choice(days).rows[at] for at in range(12)]
    write_tables(tmp_path / "mixed.xlsx", [Sheet("woman", header, mixed)])
    assert _is_nothing(import_tables(register, tmp_path / "mixed.xlsx"))
