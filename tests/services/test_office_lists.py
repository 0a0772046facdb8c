"""Answers and fields that an office adds: kept, carried, retired, differed over, and harmless whatever is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wipdesk.domain import canonical_json
from wipdesk.domain.changes import Base
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.local_events import LIST as EVENTS
from wipdesk.domain.records.setting import Setting
from wipdesk.errors import ListRefused, NoSuchField, NotAllowed
from wipdesk.services import (
    conflicts,
    history,
    moving,
    office_lists,
    office_settings,
    own_fields,
    records,
    taking_back,
)
from wipdesk.services.case_files import open_file
from wipdesk.services.file_rows import FileRows
from wipdesk.services.lists import load
from wipdesk.storage import rebuilding
from wipdesk.storage.receiving import Receiving
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.storage.register import Register

    Carry = Callable[[Register, Register], None]


def as_written(_context: str, text: str) -> str:
    return text


@pytest.fixture
def coordinator(register: Register, monkeypatch: pytest.MonkeyPatch) -> Register:
    monkeypatch.setattr(type(register), "require", lambda self, right: None)
    return register


def offered(register: Register, name: str) -> list[str]:
    return [row.label for row in office_lists.lists_of(register)[name].offered]


def of_her(register: Register, woman: str) -> dict[str, str]:
    """The rows of her file that stand there, in words."""
    rows = FileRows(register, open_file(register, woman), as_written).women()[0].rows
    return {row.label: row.words for row in rows}


def test_only_a_coordinator_adds_to_a_list(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_self: Register, right: object) -> None:
        raise NotAllowed(str(right))

    monkeypatch.setattr(type(register), "require", refuse)
    with pytest.raises(NotAllowed):
        office_lists.add(register, "visit_kind", "Talk on market day")
    with pytest.raises(NotAllowed):
        own_fields.define(register, "woman", "Shoe size", "number")


def test_an_answer_of_the_office_stands_before_other_and_travels(
    coordinator: Register, colleague: Register, carry: Carry
) -> None:
    code = office_lists.add(coordinator, "visit_kind", "Talk on market day")
    assert code == "x_talk_on_market_day"
    carry(coordinator, colleague)
    for register in (coordinator, colleague):
        assert "Talk on market day" in offered(register, "visit_kind")
        assert office_lists.lists_of(register)["visit_kind"].read("talk on MARKET day") == code
    assert "Talk on market day" not in [row.label for row in load("sl")["visit_kind"]]


def test_a_code_in_use_is_retired_and_read_as_before(coordinator: Register) -> None:
    code = office_lists.add(coordinator, "language", "Sherbro of the islands")
    woman = records.put(coordinator, "woman", {"name_given": "Sia", "language": "Sherbro of the islands"}).id
    office_lists.change(coordinator, "language", code, retired=True)
    assert "Sherbro of the islands" not in offered(coordinator, "language")
    assert "Sherbro of the islands" in of_her(coordinator, woman).values()
    office_lists.change(coordinator, "language", code, retired=False)
    assert "Sherbro of the islands" in offered(coordinator, "language")


def test_two_coordinators_who_add_one_code_with_other_words_make_one_conflict(
    coordinator: Register, colleague: Register, carry: Carry
) -> None:
    office_lists.add(coordinator, "visit_kind", "Talk on market day", code="x_market")
    office_lists.add(colleague, "visit_kind", "Market talk", code="x_market")
    carry(colleague, coordinator)
    carry(coordinator, colleague)
    for register in (coordinator, colleague):
        assert (
            office_lists.lists_of(register)["visit_kind"].label("x_market")
            == "Market talk / Talk on market day"
        )
        [row] = [each for each in office_lists.rows(register, "visit_kind") if each.code == "x_market"]
        assert row.disputed
    [found] = conflicts.list_conflicts(coordinator)
    conflicts.settle(coordinator, found.id, take=found.values[0].version)
    assert not office_lists.rows(coordinator, "visit_kind")[-1].disputed
    assert office_lists.lists_of(coordinator)["visit_kind"].label("x_market") in (
        "Market talk",
        "Talk on market day",
    )


def test_hostile_words_of_another_laptop_cannot_break_a_list(coordinator: Register) -> None:
    shipped = load("sl")["visit_kind"].rows[0]
    told = {
        "x_same": {"label": shipped.label},
        "x_long": {"label": "a" * 60_000},
        "x_tag": {"label": "<b>=cmd|' /C calc'!A0"},
        "x_no": {},
        "x_odd": {"label": 7, "retired": "yes", "facts": [1]},
        shipped.code: {"label": "Changed", "retired": True},
        "../../etc": {"label": "A path"},
        "x_'; DROP TABLE p_woman": {"label": "SQL"},
    }
    with UnitOfWork(coordinator) as work:
        for code, value in told.items():
            name, text = f"list:visit_kind:{code}", canonical_json.dumps(value)
            work.put(Setting(id=new_id(), name=name, value=text), base=Base.new())
        work.put(Setting(id=new_id(), name="list:visit_kind:x_bad", value="{"), base=Base.new())
    found = office_lists.lists_of(coordinator)["visit_kind"]
    assert found.label(shipped.code) == shipped.label
    assert found.label("x_same") == f"{shipped.label} (x_same)"
    assert len(found.label("x_long")) == 200
    assert {row.code for row in found if row.code.startswith("x_")} == {
        *("x_same", "x_long", "x_tag", "x_no", "x_odd"),
    }


@pytest.mark.parametrize(
    ("label", "code", "reason"),
    [
        ("", "", "no_label"),
        ("a" * 10_000, "", "long"),
        ("Talk", "talk", "code"),
        ("Talk", "x_" + "a" * 41, "code"),
        ("Talk", "x_a; DROP", "code"),
        ("Legal clinic", "x_there", "label_there"),
        ("Another", "x_there", "code_there"),
    ],
)
def test_what_would_spoil_a_list_is_refused_with_the_reason(
    coordinator: Register, label: str, code: str, reason: str
) -> None:
    office_lists.add(coordinator, "visit_kind", "Legal clinic", code="x_there")
    with pytest.raises(ListRefused) as refused:
        office_lists.add(coordinator, "visit_kind", label, code=code)
    assert refused.value.reason == reason


def test_words_in_arabic_get_a_code_of_their_own(coordinator: Register) -> None:
    assert own_fields.is_own_name(office_lists.add(coordinator, "visit_kind", "زيارة السوق"))
    assert own_fields.is_own_name(office_lists.add(coordinator, "visit_kind", "درس"))
    assert "درس" in offered(coordinator, "visit_kind")


def test_an_event_of_the_office_dates_what_people_say(coordinator: Register) -> None:
    with pytest.raises(ListRefused):
        office_lists.add(coordinator, EVENTS, "The big fire")
    office_lists.add(coordinator, EVENTS, "The big fire", facts={"on": "2026-02-03"})
    woman = records.put(coordinator, "woman", {"name_given": "Sia"}).id
    matter = records.put(coordinator, "matter", {"arrest_date": "after the big fire"}, parent=woman).id
    record, _ = records.open_record(coordinator, "matter", matter)
    assert isinstance(record.arrest_date, PartialDate)
    assert record.arrest_date.earliest.startswith("2026-02-0")


def test_answers_to_own_fields_are_read_by_their_kind_and_shown(coordinator: Register) -> None:
    own_fields.define(coordinator, "woman", "Shoe size", "number")
    own_fields.define(coordinator, "woman", "Trade", "choice", answers=["Gara tying", "Soap"])
    own_fields.define(coordinator, "woman", "First seen", "date")
    own_fields.define(coordinator, "woman", "Kit given", "yes_no")
    typed = {"x_shoe_size": "38", "x_trade": "soap", "x_first_seen": "3 May 2025", "x_kit_given": "yes"}
    woman = records.put(coordinator, "woman", {"name_given": "Sia", **typed}).id
    shown = of_her(coordinator, woman)
    assert (shown["Shoe size"], shown["Trade"], shown["Kit given"]) == ("38", "Soap", "Yes")
    assert "May 2025" in shown["First seen"]
    assert records.put(coordinator, "woman", {"x_shoe_size": "38"}, record_id=woman).changed == ()
    records.put(coordinator, "woman", {"x_first_seen": "when it rained"}, record_id=woman)
    assert "when it rained" in of_her(coordinator, woman)["First seen"]


def test_an_own_field_that_is_retired_still_shows_what_was_answered(coordinator: Register) -> None:
    own_fields.define(coordinator, "woman", "Shoe size", "number")
    woman = records.put(coordinator, "woman", {"name_given": "Sia", "x_shoe_size": "38"}).id
    own_fields.change(coordinator, "woman", "x_shoe_size", retired=True)
    assert of_her(coordinator, woman)["Shoe size"] == "38"


def test_an_answer_that_comes_before_its_definition_is_kept_and_shown_once_it_comes(
    coordinator: Register, colleague: Register, carry: Carry
) -> None:
    own_fields.define(colleague, "woman", "Shoe size", "number")
    woman = records.put(colleague, "woman", {"name_given": "Sia", "x_shoe_size": "38"}).id
    setting = office_settings.record_of("field:woman:x_shoe_size")
    with colleague.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT c.sig, c.body, lower(hex(r.uuid)) FROM commits c JOIN record r ON r.eid = c.root ORDER BY c.cid"
        ).all()
    with coordinator.writing() as connection:
        receiving = Receiving(connection, coordinator, batch=0)
        receiving.take([(row[0], row[1]) for row in rows if row[2] != setting])
        receiving.finish()
    assert "Shoe size" not in of_her(coordinator, woman)
    with pytest.raises(NoSuchField):
        records.put(coordinator, "woman", {"x_shoe_size": "39"}, record_id=woman)
    carry(colleague, coordinator)
    assert of_her(coordinator, woman)["Shoe size"] == "38"


def test_two_accounts_of_an_own_field_are_a_conflict_that_can_be_settled(
    coordinator: Register, colleague: Register, carry: Carry
) -> None:
    own_fields.define(coordinator, "woman", "Shoe size", "number")
    woman = records.put(coordinator, "woman", {"name_given": "Sia"}).id
    carry(coordinator, colleague)
    records.put(coordinator, "woman", {"x_shoe_size": "38"}, record_id=woman)
    records.put(colleague, "woman", {"x_shoe_size": "40"}, record_id=woman)
    carry(colleague, coordinator)
    [found] = conflicts.list_conflicts(coordinator)
    assert (found.label, {side.words for side in found.values}) == ("Shoe size", {"38", "40"})
    assert "two accounts" in of_her(coordinator, woman)["Shoe size"]
    conflicts.settle(coordinator, found.id, write="39")
    assert conflicts.count(coordinator) == 0
    assert of_her(coordinator, woman)["Shoe size"] == "39"


def test_what_stands_closed_as_a_whole_has_no_own_fields(coordinator: Register) -> None:
    for kind in ("health", "complaint", "setting", "person", "nothing"):
        with pytest.raises(ListRefused):
            own_fields.define(coordinator, kind, "Blood group", "text")


def test_history_tells_an_own_field_in_words_and_takes_a_change_back(coordinator: Register) -> None:
    own_fields.define(coordinator, "woman", "Kit given", "yes_no")
    woman = records.put(coordinator, "woman", {"name_given": "Sia", "x_kit_given": "no"}).id
    records.put(coordinator, "woman", {"x_kit_given": "yes"}, record_id=woman)
    told = [each for each in history.changes(coordinator, woman) if each.field == "x_kit_given"]
    assert [(each.label, each.before, each.after) for each in told] == [
        ("Kit given", ("No",), "Yes"),
        ("Kit given", ("Not asked",), "No"),
    ]
    taking_back.take_back(coordinator, told[0].id)
    assert of_her(coordinator, woman)["Kit given"] == "No"


def test_a_register_rebuilt_from_its_log_says_the_same_of_own_fields(
    coordinator: Register, colleague: Register, carry: Carry
) -> None:
    own_fields.define(coordinator, "woman", "Shoe size", "number")
    woman = records.put(coordinator, "woman", {"name_given": "Sia"}).id
    carry(coordinator, colleague)
    records.put(coordinator, "woman", {"x_shoe_size": "38"}, record_id=woman)
    records.put(colleague, "woman", {"x_shoe_size": "40"}, record_id=woman)
    carry(colleague, coordinator)
    before = [(each.id, each.values) for each in conflicts.list_conflicts(coordinator)]
    with coordinator.writing() as connection:
        rebuilding.rebuild(connection)
    assert [(each.id, each.values) for each in conflicts.list_conflicts(coordinator)] == before


def test_a_matter_moved_to_another_woman_takes_its_own_fields_along(coordinator: Register) -> None:
    own_fields.define(coordinator, "matter", "Shelf", "text")
    one, other = (records.put(coordinator, "woman", {"name_given": name}).id for name in ("Sia", "Ann"))
    matter = records.put(coordinator, "matter", {"court_no": "1", "x_shelf": "B 4"}, parent=one).id
    moved = moving.move(coordinator, "matter", matter, other)
    _, base = records.open_record(coordinator, "matter", moved)
    assert base.seen(moved, "x_shelf").value == "B 4"
