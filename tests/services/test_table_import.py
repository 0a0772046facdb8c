"""Tables in: what she changed in a sheet is taken in, what others wrote meanwhile stays, nothing else changes."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

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
    set_cells,
    women_of,
)
from tests.services.test_sheet_files import HOSTILE, TEXTS
from wipdesk.domain.changes import Base
from wipdesk.domain.records.note import Note
from wipdesk.domain.sheets import Place, Sheet
from wipdesk.domain.text import clean
from wipdesk.domain.values import Contested, Missing
from wipdesk.errors import NotAllowed
from wipdesk.services import records
from wipdesk.services.sheet_files import read_tables, write_tables
from wipdesk.services.table_import import import_tables
from wipdesk.services.tables import export_tables
from wipdesk.storage import trail
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


def test_a_table_that_nobody_touched_changes_nothing(register: Register, out: Path) -> None:
    report = import_tables(register, out)
    assert is_nothing(report)
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
        assert is_nothing(import_tables(register, path))


def test_no_hostile_text_we_know_comes_back_as_a_change(
    register: Register, woman: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As another laptop's program may have written them: not cleaned.
    monkeypatch.setattr("wipdesk.domain.cells.clean", str)
    with UnitOfWork(register) as work:
        for text in (
            *HOSTILE,
            "a\r\nb",
            "\x01\x02",
            "\x1b[0m",
            "\u2028",
            "\ufffe",
            "x" * 60_000,
            "",
            "@none",
        ):
            work.put(Note(id=new_id(), parent=woman, text=text), base=Base.new())
    for path in (tmp_path / "o.xlsx", tmp_path / "out"):
        export_tables(register, path)
        assert is_nothing(import_tables(register, path))


def test_what_she_changed_is_taken_in_and_only_that(register: Register, woman: str, out: Path) -> None:
    edit(out, set_cells("woman", name_given="Mamie", home_town="", occupation="@unknown"))
    report = import_tables(register, out)
    found = file_of(register, woman).woman
    assert (found.name_given, found.home_town, found.occupation) == (
        "Mamie",
        Missing.NOT_ASKED,
        Missing.UNKNOWN,
    )
    assert (found.name_family, found.age_on_charge_sheet) == ("Kɔrɔma", 30)
    assert report.changed == (("woman", 2, woman),)
    assert (report.cells, report.made, report.conflicts) == (3, (), ())
    assert conflicts_of(register) == []
    assert is_nothing(import_tables(register, again(register, out)))


def test_a_hostile_text_typed_into_a_sheet_is_kept_as_it_was_typed(
    register: Register, woman: str, tmp_path: Path
) -> None:
    typed = [text for text in HOSTILE if clean(text).strip() and text not in ("@unknown", "#NAME?")]
    for path in (tmp_path / "o.xlsx", tmp_path / "out"):
        export_tables(register, path)
        edit(path, add_rows("note", *({"parent": woman, "text": text} for text in typed)))
        import_tables(register, path)
    kept = [clean(text).replace("@@", "@") for text in typed]
    assert sorted(str(note.text) for note in file_of(register, woman).notes) == sorted(2 * kept)


def test_a_sheet_with_other_columns_first_and_rows_deleted_still_works(
    register: Register, woman: str, out: Path, tmp_path: Path
) -> None:
    for name in ("Fatu", "Amie", "Zainab"):
        records.put(register, "woman", {"name_given": name})
    again(register, out)

    (women,) = (sheet for sheet in read_tables(out) if sheet.name == "woman")
    rows = [dict(sorted(zip(women.header, row, strict=True), reverse=True)) for row in women.rows]
    rows = sorted(
        (row for row in rows if row["name_given"] != "Fatu"), key=lambda row: row["name_given"], reverse=True
    )
    rows[0]["home_town"] = "Kenema"
    sheet = Sheet("woman", tuple(rows[0]), [list(row.values()) for row in rows])
    other = tmp_path / f"other{out.suffix}"
    write_tables(other, [sheet])
    report = import_tables(register, other)
    assert [(place[1], report.cells) for place in report.changed] == [(2, 1)]
    assert len(women_of(register)) == 4


def test_an_old_sheet_after_somebody_else_wrote_gives_two_accounts_and_no_loss(
    register: Register, woman: str, out: Path
) -> None:
    records.put(register, "woman", {"name_given": "Maria", "home_town": "Kenema"}, record_id=woman)
    edit(out, set_cells("woman", name_given="Mamie"))
    trial = import_tables(register, out, dry_run=True)
    assert conflicts_of(register) == []
    report = import_tables(register, out)
    assert report.conflicts == trial.conflicts == (Place("woman", 2, "name_given", "two_accounts"),)
    assert conflicts_of(register) == [(woman, "name_given")]
    found = file_of(register, woman).woman
    assert isinstance(found.name_given, Contested)
    assert {account.value for account in found.name_given.accounts} == {"Maria", "Mamie"}
    assert found.home_town == "Kenema"
    assert any("both accounts are kept" in line for line in report.lines())


def test_two_who_wrote_the_same_do_not_disagree(register: Register, woman: str, out: Path) -> None:
    records.put(register, "woman", {"name_given": "Maria"}, record_id=woman)
    edit(out, set_cells("woman", name_given="Maria"))
    assert import_tables(register, out).conflicts == ()
    assert conflicts_of(register) == []


def test_a_sheet_may_be_taken_in_twice(register: Register, woman: str, out: Path) -> None:
    edit(out, set_cells("woman", name_given="Mamie"))
    import_tables(register, out)
    import_tables(register, out)
    assert file_of(register, woman).woman.name_given == "Mamie"
    assert conflicts_of(register) == []


def test_an_edit_of_a_record_taken_away_meanwhile_is_brought_before_people(
    register: Register, woman: str, out: Path
) -> None:
    records.take_away(register, "woman", woman)
    assert is_nothing(import_tables(register, out))
    edit(out, set_cells("woman", home_town="Kenema"))
    report = import_tables(register, out)
    assert report.conflicts == (Place("woman", 2, "id", "taken_away"),)
    assert conflicts_of(register) == [(woman, "_deleted")]


def test_a_trial_says_the_same_and_writes_nothing(register: Register, woman: str, out: Path) -> None:
    edit(out, set_cells("woman", name_given="Mamie"))
    trial = import_tables(register, out, dry_run=True)
    assert file_of(register, woman).woman.name_given == "Mariama"
    assert replace(trial, dry_run=False) == import_tables(register, out)
    with register.reading() as connection:
        assert [line.what for line in trail.read(connection)] == ["export_table", "import_table"]


def test_a_woman_her_matter_its_charge_and_her_child_come_in_one_table(
    register: Register, woman: str, out: Path
) -> None:
    def add(tables: Tables) -> None:
        tables["charge"].append({"parent": "new 1", "offence": "SL_LARC"})
        tables["matter"].append({"id": "new 1", "parent": "NEW1", "police_no": "B/7"})
        tables["woman"].append({"id": "new1", "name_given": "Fatu"})
        tables["child"].append({"id": "new1", "sex": "girl"})
        tables["tie"].append({"parent": "new1", "woman": "new1", "relation": "mother"})
        tables["matter"].append({"parent": woman, "police_no": "B/8"})

    edit(out, add)
    report = import_tables(register, out)
    assert len(report.made) == 6
    assert report.warnings == ()
    fatu = next(uuid for uuid in women_of(register) if uuid != woman)
    found = file_of(register, fatu)
    assert [matter.police_no for matter in found.matters] == ["B/7"]
    assert [(charge.offence, charge.parent) for charge in found.charges] == [("SL_LARC", found.matters[0].id)]
    assert [tie.woman for tie in found.ties] == [fatu]
    assert len(found.children) == 1
    assert [matter.police_no for matter in file_of(register, woman).matters] == ["B/8"]
    assert ("woman", 3, fatu) in report.made


def test_a_woman_may_be_new_with_a_nickname_only(register: Register, woman: str, out: Path) -> None:
    def add(tables: Tables) -> None:
        tables["woman"].append({"id": "new1"})
        tables["alias"].append({"parent": "new1", "text": "Mama Salone"})

    edit(out, add)
    assert len(import_tables(register, out).made) == 2
    assert len(women_of(register)) == 2


def test_a_matter_may_hang_on_the_code_of_a_woman(register: Register, woman: str, out: Path) -> None:
    edit(out, add_rows("matter", {"parent": file_of(register, woman).code, "police_no": "B/7"}))
    import_tables(register, out)
    assert [matter.police_no for matter in file_of(register, woman).matters] == ["B/7"]


def test_numbers_and_days_that_a_program_wrote_its_own_way_are_no_change(
    register: Register, woman: str, out: Path
) -> None:
    records.put(register, "woman", {"birth_date": "3 May 1995"}, record_id=woman)
    edit(again(register, out), set_cells("woman", age_on_charge_sheet="30.0", birth_date="03/05/1995"))
    assert is_nothing(import_tables(register, out))
    edit(out, set_cells("woman", age_on_charge_sheet="31.0", birth_date="1995-05-04"))
    import_tables(register, out)
    found = file_of(register, woman).woman
    assert found.age_on_charge_sheet == 31
    assert getattr(found.birth_date, "edtf", "") == "1995-05-04"


def test_control_characters_are_taken_out_and_counted(register: Register, woman: str, tmp_path: Path) -> None:
    content = f"parent,text\r\n{woman},a\x01b\x02\r\n".encode("utf-8-sig")
    (tmp_path / "note.csv").write_bytes(content)
    assert import_tables(register, tmp_path / "note.csv").removed == 2
    assert file_of(register, woman).notes[0].text == "ab"


def test_who_may_not_edit_may_not_take_in_a_table(register: Register, out: Path) -> None:
    register.identity = replace(register.identity, role="visitor")
    with pytest.raises(NotAllowed):
        import_tables(register, out, dry_run=True)


def test_the_report_is_given_to_programs_without_any_word_of_a_case(
    register: Register, woman: str, out: Path
) -> None:
    edit(out, set_cells("woman", name_given="Mamie", occupation="witch"))
    said = import_tables(register, out).as_json()
    assert said["changed"] == [{"sheet": "woman", "row": 2, "id": woman}]
    assert said["warnings"] == [{"sheet": "woman", "row": 2, "column": "occupation", "why": "not_in_list"}]
    assert "Mamie" not in str(said)
    assert "witch" not in str(said)


def test_many_sheets_of_many_days_are_each_compared_with_their_own_day(
    register: Register, tmp_path: Path
) -> None:
    dice = random.Random(7)
    women = [
        records.put(register, "woman", {"name_given": f"W{n}", "home_town": "day 0"}).id for n in range(12)
    ]
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
    assert is_nothing(import_tables(register, tmp_path / "mixed.xlsx"))
