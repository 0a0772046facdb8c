"""Writing as a form does: nothing typed is refused, nothing typed breaks anything, and only changes are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wipdesk.domain.catalogue import KINDS, TEAM_KINDS
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.field import Kind
from wipdesk.domain.values import Contested, Missing, Money, Unread
from wipdesk.errors import NoName, NoSuchField, NoSuchKind, NoSuchRecord, ParentNeeded, StaleToken
from wipdesk.services import case_files, records, registers
from wipdesk.services.women import list_women
from wipdesk.storage import reading, trail

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile
    from wipdesk.storage.register import Register

HOSTILE = {
    "long": "A" * 10_000,
    "tags": "<b>bold</b> &amp; <img src=x onerror=alert(1)>",
    "formula": "=cmd|' /C calc'!A0",
    "arabic": "\u0645\u0631\u064a\u0645 \u202eevil\u2066",
    "emoji": "\U0001f469\U0001f3fe\u200d\u2696\ufe0f \U0001f600",
    "letters": "ɛ ɔ ŋ É e\u0301",
    "controls": "a\x00b\x1b[31m\x9b\u2028c\r\nd\te\ud800f\ufffe",
    "sql": "'); DROP TABLE ops;--",
    "braces": '{"k":"unknown"} {0} %s',
    "escaped": "@@unknown",
    "year one": "0001-01-01",
    "last year": "31 December 9999",
    "large": "9" * 400,
    "long arabic": "\u0645" * 10_000,
}
WRITABLE = [kind for kind in KINDS if kind.name not in TEAM_KINDS | {"link", "setting"}]
"""What a paralegal may write by hand."""


def commits(register: Register) -> int:
    with register.reading() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM commits").scalar_one())


def hawa(register: Register, **typed: str) -> str:
    return records.put(register, "woman", {"name_given": "Hawa", **typed}).id


def file_of(register: Register, woman: str) -> CaseFile:
    return case_files.open_file(register, woman)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_every_field_of_every_kind_takes_every_hostile_text(register: Register, text: str) -> None:
    woman = hawa(register)
    parents = {"woman": woman}
    for kind in WRITABLE:
        typed = {field.name: text for field in kind.fields if not field.compartment}
        if kind.name == "tie":
            typed["woman"] = woman
        done = records.put(register, kind.name, typed, parent=parents.get(kind.parent, ""))
        parents.setdefault(kind.name, done.id)
        record, _ = records.open_record(register, kind.name, done.id)
        for field in kind.fields:
            value = getattr(record, field.name)
            if field.name in typed and field.kind in (Kind.TEXT, Kind.LONG_TEXT) and "@" not in text:
                assert value == (
                    woman if field.name == "woman" else records.read_value(register, field, text)
                )
            assert value is not Missing.NOT_ASKED or field.name not in typed
    case_files.described(register, file_of(register, woman))
    assert len(list_women(register)) == 2
    list_women(register, text)
    assert registers.check(register).sound


def test_what_was_taken_out_of_the_text_is_counted(register: Register) -> None:
    assert records.put(register, "note", {"text": "a\x00b\x1bc\r\nd"}, parent=hawa(register)).removed == 2


NAMELESS: list[dict[str, str]] = [
    {},
    {"name_given": ""},
    {"name_given": " \t "},
    {"name_given": "@unknown"},
    {"name_given": "\x00\x1b"},
    {"home_town": "Bo"},
    {"alias": " ", "home_town": "Bo"},
    {"alias": "@unknown"},
]


@pytest.mark.parametrize("typed", NAMELESS)
def test_a_woman_without_any_name_is_not_saved(register: Register, typed: dict[str, str]) -> None:
    with pytest.raises(NoName):
        records.put(register, "woman", typed)
    assert commits(register) == 0


@pytest.mark.parametrize("name", ["alias", "id_number"])
def test_a_nickname_or_a_number_alone_makes_a_woman(register: Register, name: str) -> None:
    done = records.put(register, "woman", {name: "Mama Fatu 17"})
    assert (done.new, done.changed) == (True, (name,))
    file = file_of(register, "mama fatu")
    assert file.woman.id == done.id
    assert [alias.kind for alias in file.aliases] == (["nickname"] if name == "alias" else [])
    assert [row.id for row in list_women(register)] == [done.id]
    assert commits(register) == 1
    records.put(register, "woman", {"home_town": "Bo"}, record_id=done.id)
    assert registers.check(register).sound


def test_the_last_name_cannot_be_taken_away_but_another_one_stands_in(register: Register) -> None:
    woman = hawa(register)
    with pytest.raises(NoName):
        records.put(register, "woman", {"name_given": ""}, record_id=woman)
    records.put(register, "alias", {"text": "Mama Fatu"}, parent=woman)
    records.put(register, "woman", {"name_given": ""}, record_id=woman)
    assert file_of(register, woman).woman.name_given is Missing.NOT_ASKED


def test_a_name_in_dispute_does_not_keep_her_file_from_being_written(register: Register) -> None:
    woman = hawa(register, alias="Mama")
    mark = file_of(register, woman).base.token
    records.put(register, "woman", {"name_given": "Hawanatu"}, record_id=woman)
    records.put(register, "woman", {"name_given": "@unknown"}, record_id=woman, mark=mark)
    [alias] = file_of(register, woman).aliases
    records.take_away(register, "alias", alias.id)
    records.put(register, "woman", {"home_town": "Bo"}, record_id=woman)
    assert isinstance(file_of(register, woman).woman.name_given, Contested)


def test_only_what_was_changed_is_written(register: Register) -> None:
    woman = hawa(register, home_town="Bo")
    done = records.put(register, "woman", {"name_given": "Hawa", "home_town": "Kenema"}, record_id=woman[:8])
    assert (done.new, done.id, done.changed) == (False, woman, ("home_town",))
    assert records.put(register, "woman", {"home_town": "Kenema"}, record_id=woman).changed == ()
    assert commits(register) == 2


def test_a_mark_says_what_was_on_screen(register: Register) -> None:
    woman = hawa(register, home_town="Bo")
    mark = file_of(register, woman).base.token
    records.put(register, "woman", {"home_town": "Kenema"}, record_id=woman)
    records.put(register, "woman", {"home_town": "Makeni"}, record_id=woman, mark=mark)
    town = file_of(register, woman).woman.home_town
    assert isinstance(town, Contested)
    assert [account.value for account in town.accounts] == ["Kenema", "Makeni"]
    record, base = records.open_record(register, "woman", woman, mark)
    assert (record.home_town, base.token) == ("Bo", mark)
    with pytest.raises(StaleToken):
        records.put(register, "woman", {"home_town": "Bo"}, record_id=woman, mark="0" * 12 + "-1-" + "0" * 8)


def test_typed_lines_become_values_of_their_kind(register: Register) -> None:
    woman = hawa(register)
    matter = records.put(register, "matter", {"police_no": "A/12"}, parent=woman).id
    done = records.put(register, "bail", {"decided_on": "3 May 2026", "amount": "NLE 500"}, parent=matter).id
    record, _ = records.open_record(register, "bail", done)
    assert record.amount == Money("500", "SLE")
    records.put(register, "bail", {"amount": "a goat"}, record_id=done)
    assert records.open_record(register, "bail", done)[0].amount == Unread("a goat")
    records.put(register, "woman", {"released_on": "after Easter", "assigned_to": "isata"}, record_id=woman)
    found = file_of(register, woman).woman
    assert isinstance(found.released_on, PartialDate)
    assert found.assigned_to == register.identity.person


def test_every_refusal_says_what_is_missing(register: Register) -> None:
    woman = hawa(register)
    with pytest.raises(ParentNeeded) as parent:
        records.put(register, "matter", {})
    assert parent.value.parents == ("woman",)
    with pytest.raises(NoSuchField) as field:
        records.put(register, "woman", {"shoe_size": "38"}, record_id=woman)
    assert "home_town" in field.value.fields
    for kind, error in (("dragon", NoSuchKind), ("link", NoSuchKind), ("person", NoSuchKind)):
        with pytest.raises(error):
            records.put(register, kind, {"display_name": "Somebody"} if kind == "person" else {})
    with pytest.raises(NoSuchRecord):
        records.put(register, "matter", {}, parent="nobody")
    with pytest.raises(NoSuchRecord):
        records.open_record(register, "matter", woman)
    assert commits(register) == 1


def test_an_empty_record_is_there_all_the_same(register: Register) -> None:
    woman = hawa(register)
    for kind in ("child", "visit", "note"):
        made = records.put(register, kind, {}, parent=woman if kind == "note" else "").id
        assert records.open_record(register, kind, made)[0].id == made


def test_a_record_is_taken_away_as_it_was_seen_and_brought_back(register: Register) -> None:
    woman = hawa(register)
    note = records.put(register, "note", {"text": "first"}, parent=woman).id
    mark = file_of(register, woman).base.token
    records.put(register, "note", {"text": "second"}, record_id=note)
    records.take_away(register, "note", note, mark=mark)
    assert [item.text for item in file_of(register, woman).notes] == ["second"]
    assert records.take_away(register, "note", note.upper()[:10]) == note
    assert file_of(register, woman).notes == ()
    records.take_away(register, "note", note, gone=False)
    assert len(file_of(register, woman).notes) == 1


def test_a_hidden_woman_can_be_brought_back_by_her_id(register: Register) -> None:
    woman = hawa(register)
    records.take_away(register, "woman", "hawa")
    assert list_women(register) == ()
    records.take_away(register, "woman", woman, gone=False)
    assert len(list_women(register)) == 1


def test_the_trail_and_the_log_of_events_hold_no_word_of_it(
    register: Register, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    woman = hawa(register, home_town="Kailahun", alias="Mama Fatu")
    records.take_away(register, "woman", woman)
    with register.reading() as connection:
        said = [str(line) for line in trail.read(connection)] + [
            record.getMessage() for record in caplog.records
        ]
        reading.people(connection)
    assert not any(word in line for line in said for word in ("Hawa", "Kailahun", "Fatu"))
