"""Tables out: one sheet for each kind, everything of one state, and a line in the trail."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.laptop import at_home, new_register
from wipdesk.domain.sheets import SHEETS
from wipdesk.errors import FileExists, FileGone, NotAllowed
from wipdesk.services import records
from wipdesk.services.sheet_files import read_tables
from wipdesk.services.tables import Exported, export_tables
from wipdesk.storage import seen, trail

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wipdesk.domain.sheets import Sheet
    from wipdesk.storage.register import Register


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with at_home(tmp_path / "home"), new_register(tmp_path / "register") as made:
        yield made


def _sheets(register: Register, out: Path) -> dict[str, Sheet]:
    export_tables(register, out, overwrite=True)
    return {sheet.name: sheet for sheet in read_tables(out)}


def _told(register: Register) -> list[tuple[str, str]]:
    with register.reading() as connection:
        return [(line.what, line.detail) for line in trail.read(connection)]


@pytest.mark.parametrize("name", ["o.xlsx", "out"])
def test_each_kind_has_a_sheet_and_each_row_its_parent_and_the_mark(
    register: Register, tmp_path: Path, name: str
) -> None:
    woman = records.put(register, "woman", {"name_given": "Mariama", "birth_date": "about 30"}).id
    matter = records.put(register, "matter", {"police_no": "A/12"}, parent=woman).id
    charge = records.put(register, "charge", {"offence": "SL_LARC"}, parent=matter).id
    visit = records.put(register, "visit", {"women_held": "12"}).id
    sheets = _sheets(register, tmp_path / name)
    with register.reading() as connection:
        mark = seen.token(connection)
    assert sorted(sheets) == sorted(kind.name for kind in SHEETS)
    assert sheets["note"].rows == []
    found = {kind: dict(zip(sheets[kind].header, sheets[kind].rows[0], strict=True)) for kind in
             ("woman", "matter", "charge", "visit")}  # fmt: skip
    assert [row["id"] for row in found.values()] == [woman, matter, charge, visit]
    assert {row["_seen"] for row in found.values()} == {mark}
    assert (found["matter"]["parent"], found["charge"]["parent"]) == (woman, matter)
    assert (found["woman"]["name_given"], found["woman"]["phone"]) == ("Mariama", "")
    assert (found["charge"]["offence"], found["visit"]["women_held"]) == ("SL_LARC", "12")
    assert "parent" not in found["woman"]


def test_it_says_what_was_written_and_the_trail_keeps_only_how_much(
    register: Register, tmp_path: Path
) -> None:
    records.put(register, "woman", {"name_given": "Mariama"})
    made = export_tables(register, tmp_path / "o.xlsx")
    assert made == Exported(len(SHEETS), 1, (tmp_path / "o.xlsx",))
    assert made.as_json() == {"sheets": len(SHEETS), "rows": 1, "files": [str(tmp_path / "o.xlsx")]}
    assert _told(register) == [("export_table", "1")]


def test_women_stand_by_name_and_what_hangs_on_them_in_the_same_order(
    register: Register, tmp_path: Path
) -> None:
    for given, family in (
        ("Zainab", "Bangura"),
        ("Ɛsther", "Ɔnokwu"),
        ("Amie", "Sesay"),
        ("Fatu", "Bangura"),
    ):
        woman = records.put(register, "woman", {"name_given": given, "name_family": family}).id
        records.put(register, "note", {"text": given}, parent=woman)
    sheets = _sheets(register, tmp_path / "out")
    assert [row[1] for row in sheets["woman"].rows] == ["Fatu", "Zainab", "Ɛsther", "Amie"]
    text = sheets["note"].header.index("text")
    assert [row[text] for row in sheets["note"].rows] == ["Fatu", "Zainab", "Ɛsther", "Amie"]


def test_a_contested_cell_shows_every_account(register: Register, tmp_path: Path) -> None:
    woman = records.put(register, "woman", {"name_given": "Mariama"}).id
    with register.reading() as connection:
        mark = seen.token(connection)
    records.put(register, "woman", {"name_given": "Mamie"}, record_id=woman, mark=mark)
    records.put(register, "woman", {"name_given": "Maria"}, record_id=woman, mark=mark)
    assert _sheets(register, tmp_path / "out")["woman"].rows[0][1] == "⚠ Mamie | Maria"


def test_what_was_taken_away_and_what_hangs_on_it_is_left_out(register: Register, tmp_path: Path) -> None:
    woman = records.put(register, "woman", {"name_given": "Mariama"}).id
    matter = records.put(register, "matter", {"police_no": "A/12"}, parent=woman).id
    records.put(register, "charge", {"offence": "SL_LARC"}, parent=matter)
    gone = records.put(register, "woman", {"name_given": "Gone"}).id
    records.put(register, "note", {"text": "hers"}, parent=gone)
    records.take_away(register, "matter", matter)
    records.take_away(register, "woman", gone)
    sheets = _sheets(register, tmp_path / "out")
    assert [len(sheets[kind].rows) for kind in ("woman", "matter", "charge", "note")] == [1, 0, 0, 0]


def test_an_empty_register_gives_empty_sheets(register: Register, tmp_path: Path) -> None:
    assert export_tables(register, tmp_path / "out").rows == 0
    assert len(list((tmp_path / "out").glob("*.csv"))) == len(SHEETS)


def test_who_may_not_export_gets_no_file_and_no_line(register: Register, tmp_path: Path) -> None:
    register.identity = replace(register.identity, role="visitor")
    with pytest.raises(NotAllowed):
        export_tables(register, tmp_path / "o.xlsx")
    assert not (tmp_path / "o.xlsx").exists()
    assert _told(register) == []


def test_a_file_that_is_there_is_kept_and_a_folder_that_is_not_there_is_said(
    register: Register, tmp_path: Path
) -> None:
    (tmp_path / "o.xlsx").write_bytes(b"mine")
    with pytest.raises(FileExists):
        export_tables(register, tmp_path / "o.xlsx")
    with pytest.raises(FileGone):
        export_tables(register, tmp_path / "stick" / "o.xlsx")
    assert (tmp_path / "o.xlsx").read_bytes() == b"mine"
