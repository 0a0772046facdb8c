"""Records as rows of label and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.lists import as_written
from wipdesk.domain.values import Missing
from wipdesk.services import case_files, records
from wipdesk.services.file_heading import heading
from wipdesk.services.file_rows import FileRows

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.storage.register import Register


def rows_of(register: Register, woman: str) -> FileRows:
    return FileRows(register, case_files.open_file(register, woman), as_written)


def she(register: Register, **typed: str) -> str:
    return records.put(register, "woman", {"name_given": "Mariama", **typed}).id


def test_why_there_is_no_answer_is_told_apart(register: Register) -> None:
    woman = she(register, literacy="declined", interpreter_needed="not known", home_town="none")
    [record] = rows_of(register, woman).women()
    told = {each.name: each.missing for each in record.rows}
    assert told["literacy"] is Missing.DECLINED
    assert told["interpreter_needed"] is Missing.UNKNOWN
    assert told["birth_date"] is Missing.NOT_ASKED, "a complete file needs it"
    assert told["name_given"] is None
    assert "phone" not in told, "what nobody asked and no file needs stands in one line"
    assert "Telephone" in record.not_asked


def test_two_accounts_both_stand_there_with_their_writers(
    register: Register, colleague: Register, carry: Callable[[Register, Register], None]
) -> None:
    woman = she(register)
    carry(register, colleague)
    records.put(register, "woman", {"home_town": "Bo"}, record_id=woman)
    records.put(colleague, "woman", {"home_town": "Kenema"}, record_id=woman)
    carry(colleague, register)

    [record] = rows_of(register, woman).women()

    town = next(each for each in record.rows if each.name == "home_town")
    assert {account.words for account in town.accounts} == {"Bo", "Kenema"}
    assert all(account.written for account in town.accounts)
    assert town.conflict == f"{woman}.home_town"
    file = case_files.open_file(register, woman)
    assert "1 answer differs" in [mark.words for mark in heading(register, file, as_written).marks]


def test_the_newest_stands_first_and_the_undated_above_it(register: Register) -> None:
    woman = she(register)
    matter = records.put(register, "matter", {"court_no": "BO 1/26"}, parent=woman).id
    for day in ("3 May 2026", "", "9 June 2026"):
        records.put(register, "hearing", {"date": day, "judge": "A"}, parent=matter)
    found = [each.words("date") for each in rows_of(register, woman).of("hearing", matter)]
    assert found == ["", "9 June 2026", "3 May 2026"]


def test_another_record_is_named_not_numbered(register: Register) -> None:
    woman = she(register)
    matter = records.put(register, "matter", {"court_no": "BO 1/26"}, parent=woman).id
    records.put(register, "task", {"what": "Ask", "matter": matter}, parent=woman)
    [task] = rows_of(register, woman).of("task")
    assert task.words("matter") == "Matter: BO 1/26"


def test_the_head_names_matters_that_go_on_only(register: Register) -> None:
    woman = she(register, name_family="Koroma")
    records.put(register, "matter", {"court_no": "1", "outcome": "acquitted"}, parent=woman)
    going = records.put(register, "matter", {"court_no": "2", "arrest_date": "3 May 2026"}, parent=woman).id
    head = heading(register, case_files.open_file(register, woman), as_written)
    assert [each.id for each in head.open_matters] == [going]
    assert (head.family, head.name) == ("KOROMA", "KOROMA, Mariama")
    assert head.marks[0].words == "No detention recorded"


def test_a_detention_that_begins_on_a_day_to_come_is_not_called_none(register: Register) -> None:
    woman = she(register, name_family="Koroma")
    records.put(register, "custody_episode", {"regime": "remand", "from_date": "3 May 2099"}, parent=woman)
    head = heading(register, case_files.open_file(register, woman), as_written)
    assert head.marks[0].words == "Detention begins on a day to come"


def test_a_family_name_with_a_comma_does_not_tear_the_name(register: Register) -> None:
    woman = records.put(register, "woman", {"name_family": "Koroma, Bah", "name_given": "Mariama"}).id
    head = heading(register, case_files.open_file(register, woman), as_written)
    assert head.name.startswith(head.family)
    assert head.family == "KOROMA, BAH"
