"""An office retires an answer that was chosen: what stands is read as before, a new one is kept and said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.services.edited_tables import edit, set_cells
from wipdesk.domain.rules import Trouble
from wipdesk.services import office_lists, own_fields, records
from wipdesk.services.table_import import import_tables
from wipdesk.services.tables import export_tables

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.services.records import Written
    from wipdesk.storage.register import Register

WORDS = "Island Sherbro"


def as_written(_context: str, text: str) -> str:
    return text


@pytest.fixture
def coordinator(register: Register, monkeypatch: pytest.MonkeyPatch) -> Register:
    monkeypatch.setattr(type(register), "require", lambda self, right: None)
    return register


@pytest.fixture
def code(coordinator: Register) -> str:
    made = office_lists.add(coordinator, "language", WORDS)
    office_lists.change(coordinator, "language", made, retired=True)
    return made


def language_of(register: Register, woman: str) -> object:
    return records.open_record(register, "woman", woman)[0].language


def said_of(written: Written) -> list[tuple[str, Trouble]]:
    return [(each.field, each.trouble) for each in written.problems]


@pytest.mark.parametrize("as_code", [True, False])
def test_typed_now_it_is_kept_and_said_once(coordinator: Register, code: str, *, as_code: bool) -> None:
    line = code if as_code else WORDS
    written = records.put(coordinator, "woman", {"name_given": "Sia", "language": line})
    assert language_of(coordinator, written.id) == line
    assert said_of(written) == [("language", Trouble.RETIRED)]
    [problem] = written.problems
    assert problem.retired is not None
    day = office_lists.lists_of(coordinator)["language"].get(code).retired_on  # type: ignore[union-attr]
    assert day is not None
    told = problem.retired.sentence("Language", as_written)
    assert f"“{WORDS}” was retired by the office on {day.day} " in told
    assert "use “Sherbro" in told


def test_what_stood_before_is_left_alone(coordinator: Register) -> None:
    made = office_lists.add(coordinator, "language", WORDS)
    woman = records.put(coordinator, "woman", {"name_given": "Sia", "language": made}).id
    office_lists.change(coordinator, "language", made, retired=True)
    again = records.put(coordinator, "woman", {"home_town": "Bo", "language": made}, record_id=woman)
    assert (again.changed, again.problems) == (("home_town",), ())
    assert records.problems_of(coordinator, woman) == ()


def test_a_form_that_gives_it_anew_is_told(coordinator: Register, code: str) -> None:
    woman = records.put(coordinator, "woman", {"name_given": "Sia"}).id
    record, base = records.open_record(coordinator, "woman", woman)
    typed = records.with_typed(
        coordinator, records.kind_of_record(coordinator, woman), record, {"language": code}
    )
    assert said_of(records.save(coordinator, typed, base)) == [("language", Trouble.RETIRED)]


def test_brought_back_it_is_an_answer_like_others(coordinator: Register, code: str) -> None:
    office_lists.change(coordinator, "language", code, retired=False)
    assert records.put(coordinator, "woman", {"name_given": "Sia", "language": WORDS}).problems == ()
    assert office_lists.lists_of(coordinator)["language"].get(code).retired_on is None  # type: ignore[union-attr]


def test_other_words_do_not_move_the_day(coordinator: Register, code: str) -> None:
    before = office_lists.lists_of(coordinator)["language"].get(code)
    office_lists.change(coordinator, "language", code, label="Sherbro of the islands")
    after = office_lists.lists_of(coordinator)["language"].get(code)
    assert before is not None
    assert after is not None
    assert after.retired_on == before.retired_on is not None


def test_a_table_says_it_of_new_answers_only(coordinator: Register, tmp_path: Path) -> None:
    made = office_lists.add(coordinator, "language", WORDS)
    records.put(coordinator, "woman", {"name_given": "Sia", "language": made})
    office_lists.change(coordinator, "language", made, retired=True)
    out = tmp_path / "out"
    export_tables(coordinator, out)
    edit(out, set_cells("woman", home_town="Bo"))
    assert import_tables(coordinator, out).warnings == ()
    other = office_lists.add(coordinator, "language", "Krim of the river")
    office_lists.change(coordinator, "language", other, retired=True)
    edit(out, set_cells("woman", language=other))
    report = import_tables(coordinator, out)
    assert [each.why for each in report.warnings] == ["retired"]
    [line] = [each for each in report.lines() if "retired by the office" in each]
    assert line.startswith("sheet woman, row 2, column language: “Krim of the river”")
    assert language_of(coordinator, report.changed[0][2]) == other


def test_an_own_field_says_what_is_odd_about_its_answer(coordinator: Register) -> None:
    own_fields.define(coordinator, "woman", "Trade", "choice", answers=["Gara tying", "Soap"])
    own_fields.define(coordinator, "woman", "Shoe size", "number")
    office_lists.change(coordinator, "woman.x_trade", "x_soap", retired=True)
    typed = {"name_given": "Sia", "x_trade": "soap", "x_shoe_size": "big"}
    written = records.put(coordinator, "woman", typed)
    assert said_of(written) == [("x_trade", Trouble.RETIRED), ("x_shoe_size", Trouble.NOT_READ)]
