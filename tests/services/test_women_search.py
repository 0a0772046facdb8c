"""Every operator of the search line, against the slow way: reading each file and looking."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.laptop import PASSPHRASE, at_home
from wipdesk.domain.closing import is_closed
from wipdesk.domain.errands import errands
from wipdesk.domain.find_words import MISSING
from wipdesk.domain.held import current_episode
from wipdesk.domain.limit_needs import limits_of
from wipdesk.domain.list_facts import list_facts, texts
from wipdesk.domain.lists import as_written
from wipdesk.domain.status import status
from wipdesk.domain.status_questions import Why
from wipdesk.domain.told import accounts
from wipdesk.domain.values import Missing
from wipdesk.services import practice, records, registers, today_lines, women, women_list, women_search
from wipdesk.services.clocks import book_of
from wipdesk.services.lists import load
from wipdesk.services.office_lists import lists_of
from wipdesk.services.women_list import ListQuery
from wipdesk.storage import queries, reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.values import AnyValue
    from wipdesk.storage.register import Register

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """The coordinator's register of a practice office; some answers are filled in by hand."""
    folder = tmp_path_factory.mktemp("practice")
    with at_home(folder / "home"):
        practice.make(folder / "practice", women=24, seed=5, today=TODAY, passphrase=PASSPHRASE)
        with registers.unlock(folder / "practice" / "coordinator", PASSPHRASE, today=TODAY) as opened:
            rows = women.list_women(opened)
            records.put(opened, "note", {"text": "Fièvre, then a FEVER for days"}, parent=rows[0].id)
            records.put(opened, "woman", {"assigned_to": ""}, record_id=rows[1].id)
            women_list.refresh(opened)
            yield opened


def _files(register: Register) -> list[CaseFile]:
    with register.reading() as connection:
        ids = queries.women(connection)
        return list(reading.many_files(connection, ids))


def _found(register: Register, search: str) -> set[str]:
    return set(women_list.find(register, ListQuery(search)).ids)


def _late(file: CaseFile, book: object) -> bool:
    limits = limits_of(file, book, today=TODAY)  # type: ignore[arg-type]
    return any(each.rank == 0 for each in errands(file, limits, today=TODAY))


def _missing(file: CaseFile, kind: str, field: str) -> bool:
    of_kind = [each for each in file.records() if type(each).__name__ in _CLASSES[kind]]
    lacks = [each for each in of_kind if field and getattr(each, field) is Missing.NOT_ASKED]
    return not of_kind or bool(lacks)


_CLASSES = {
    "matter": {"Matter"},
    "charge": {"Charge"},
    "custody_episode": {"CustodyEpisode"},
    "hearing": {"Hearing"},
    "representation": {"Representation"},
    "contact": {"Contact"},
    "woman": {"Woman"},
}


def _facts(file: CaseFile, wanted: Callable[..., bool]) -> bool:
    return wanted(list_facts(file, today=TODAY))


def _by_hand(register: Register) -> dict[str, Callable[[CaseFile], bool]]:
    me = register.identity.person
    soon = (TODAY + timedelta(days=7)).isoformat()
    book = book_of(register)
    today_lines.refresh(register)
    return {
        "prison:kenema": lambda f: _facts(f, lambda x: any("KEN" in code for code in x.places)),
        "prison:BO": lambda f: _facts(f, lambda x: "BO" in x.places),
        "child:inside": lambda f: f.woman.id in _with_child(register),
        "lawyer:none": lambda f: _facts(f, lambda x: x.no_lawyer and not x.released),
        "hearing:7": lambda f: _facts(f, lambda x: TODAY.isoformat() <= x.next_date <= soon),
        "held:>180": lambda f: _facts(f, lambda x: not x.released and max(x.least or -1, x.most or -1) > 180),
        "held:<60": lambda f: _facts(
            f,
            lambda x: (
                not x.released
                and (x.least is not None or x.most is not None)
                and (x.least if x.least is not None else x.most) < 60
            ),
        ),
        "status:remand": lambda f: (
            _facts(f, lambda x: not x.released)
            and "remand" in texts(getattr(current_episode(f, TODAY), "regime", Missing.NOT_ASKED))
        ),
        "status:remand_pi": lambda f: (
            "remand_pi" in status(f, today=TODAY, lists=lists_of(register)).possible
        ),
        "assigned:me": lambda f: me in accounts(f.woman.assigned_to),
        "assigned:nobody": lambda f: not any(isinstance(each, str) for each in accounts(f.woman.assigned_to)),
        "is:overdue": lambda f: _late(f, book),
        "is:due": lambda f: bool(errands(f, limits_of(f, book, today=TODAY), today=TODAY)),
        "is:contested": lambda f: bool(list(f.contested())),
        "offence:larceny": lambda f: any(_larceny(register, each.offence) for each in f.charges),
        "charge:larceny+pending": lambda f: any(
            _larceny(register, each.offence) and "pending" in texts(each.status) for each in f.charges
        ),
        "note:fever": lambda f: any("fever" in str(each.text).casefold() for each in f.notes),
    } | {
        f"missing:{name}": lambda f, kind=kind, field=field: _missing(f, kind, field)
        for name, (kind, field) in MISSING.items()
    }


def _larceny(register: Register, value: AnyValue) -> bool:
    listed = load(register.office.country)["offence"]
    return any("larceny" in listed.label(code).casefold() or "larceny" in code for code in texts(value))


def _with_child(register: Register) -> set[str]:
    return set(women_list.find(register, ListQuery(filters=frozenset({"child_inside"}))).ids)


def test_every_operator_finds_whom_the_files_tell(office: Register) -> None:
    files = [file for file in _files(office) if not is_closed(file.woman)]
    everybody = set(women_list.find(office, ListQuery()).ids)
    told = []
    for search, holds in _by_hand(office).items():
        by_hand = {file.woman.id for file in files if holds(file)} & everybody
        assert _found(office, search) == by_hand, search
        told.append((search, len(by_hand)))
    empty = [search for search, number in told if not number and not search.startswith("missing")]
    assert len(empty) <= 3, f"too little is told apart here: {told}"


def test_operators_narrow_each_other_and_words(office: Register) -> None:
    remand, late = _found(office, "status:remand"), _found(office, "is:overdue")
    assert _found(office, "status:remand is:overdue") == remand & late
    name = next(iter(women_list.rows(office, tuple(remand)))).family
    named = _found(office, name)
    assert named
    assert _found(office, f"{name} status:remand") == named & remand


def test_both_must_hold_of_one_charge_and_a_contested_answer_is_either(
    register: Register,
    colleague: Register,
    carry: Callable[[Register, Register], None],
) -> None:
    woman = records.put(register, "woman", {"name_given": "Sia"}).id
    matter = records.put(register, "matter", {}, parent=woman).id
    stolen = records.put(register, "charge", {"offence": "SL_LARC", "status": "discharged"}, parent=matter).id
    records.put(register, "charge", {"offence": "SL_WOUND", "status": "convicted"}, parent=matter)
    women_list.refresh(register)
    assert _found(register, "charge:larceny+discharged") == {woman}
    assert _found(register, "charge:larceny+convicted") == set()
    carry(register, colleague)
    records.put(register, "charge", {"status": "convicted"}, record_id=stolen)
    records.put(colleague, "charge", {"status": "withdrawn"}, record_id=stolen)
    carry(colleague, register)
    women_list.refresh(register)
    assert _found(register, "charge:larceny+convicted") == {woman}
    assert _found(register, "charge:larceny+withdrawn") == {woman}
    assert _found(register, "charge:larceny+acquitted") == set()


def test_an_offence_written_in_words_is_found_too(register: Register) -> None:
    woman = records.put(register, "woman", {"name_given": "Sia"}).id
    matter = records.put(register, "matter", {}, parent=woman).id
    records.put(register, "charge", {"offence_text": "Bad debts, a 'larceny'"}, parent=matter)
    women_list.refresh(register)
    assert _found(register, "offence:debt") == {woman}
    assert _found(register, "charge:larceny") == {woman}


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("prison:kenma", "prison:kenema"),
        ("assigned:isatta", "assigned:isata"),
        ("status:remnd", "status:remand"),
        ("charge:larceny+convictd", "charge:larceny+convicted"),
        ("prisn:bo", "prison"),
        ("assigned:'; DROP TABLE ops --", "searched as text"),
    ],
)
def test_a_word_nothing_answers_to_is_searched_as_text_and_said(
    register: Register, typed: str, said: str
) -> None:
    records.put(register, "woman", {"name_given": "Sia"})
    found = women_list.find(register, ListQuery(typed))
    assert found.ids == ()
    assert said in women_search.about(found.troubles, as_written)


@pytest.mark.parametrize(
    "hostile",
    [
        "prison:') OR 1=1 --",
        'note:" OR "x',
        "note:*",
        "offence:%",
        "assigned:_%",
        'charge:"larceny" AND +x',
        "names:sia",
        "note:NEAR(a",
        'is:due "',
        "offence:" + "a" * 5_000,
    ],
)
def test_nothing_typed_reaches_the_database_as_it_stands(register: Register, hostile: str) -> None:
    records.put(register, "woman", {"name_given": "Sia"})
    women_list.refresh(register)
    assert women_list.find(register, ListQuery(hostile)).total <= 1


def test_a_word_no_name_has_is_looked_for_in_offences_and_notes(office: Register) -> None:
    (noted,) = women_list.find_anywhere(office, ListQuery("fever days")).ids
    assert noted == women_list.find(office, ListQuery("note:fever")).ids[0]
    charged = women_list.find_anywhere(office, ListQuery("larceny"))
    assert charged.in_writing
    assert set(charged.ids) == _found(office, "offence:larceny") | _found(office, "note:larceny")
    assert set(women_list.find_anywhere(office, ListQuery("larceny is:untried")).ids) == _found(
        office, "offence:larceny is:untried"
    )
    assert [row.in_writing for row in women.list_women(office, "fever")] == [True]


def test_whoever_has_the_name_comes_alone_and_two_letters_are_asked_of_names_only(office: Register) -> None:
    name = women.list_women(office)[3].name.split()[-1]
    found = women_list.find_anywhere(office, ListQuery(name))
    assert (found.in_writing, set(found.ids)) == (False, _found(office, name))
    assert women_list.find_anywhere(office, ListQuery("zq")).ids == ()
    assert women_list.find_anywhere(office, ListQuery("nobodyatall")).in_writing is False


def _outside(register: Register, name: str, **facts: str) -> str:
    return records.put(register, "woman", {"name_given": name, **facts}).id


def test_who_is_no_longer_held_is_found_by_a_release_or_by_the_end_of_every_stretch(
    register: Register,
) -> None:
    free = _outside(register, "Ada", released_on="31 August 2026", release_mode="discharged")
    _outside(register, "Bea", released_on="31 August 2030")
    _outside(register, "Cleo")
    left, bailed = _outside(register, "Dina"), _outside(register, "Eva")
    stretch = {"from_date": "1 March 2026", "to_date": "1 May 2026", "regime": "remand"}
    records.put(register, "custody_episode", stretch, parent=left)
    records.put(register, "custody_episode", {**stretch, "ended_by": "bail"}, parent=bailed)
    women_list.refresh(register)
    assert _found(register, "is:released") == {free, left, bailed}
    file = next(each for each in _files(register) if each.woman.id == left)
    now = status(file, today=register.today(), lists=lists_of(register))
    assert (now.code, [each.why for each in now.reasons]) == ("unknown", [Why.HOW_NOT_TOLD])
    assert _found(register, "status:released") == {free}
    assert _found(register, "status:bail") == {bailed}
    assert _found(register, 'status:"Out on bail"') == {bailed}


def test_every_legal_status_can_be_asked_for_by_its_code_and_by_its_words(register: Register) -> None:
    lists = lists_of(register)
    for row in lists["legal_status"]:
        for typed in (row.code, row.label):
            wanted = women_search.read(register, f'status:"{typed}"')
            assert wanted.troubles == ()
            assert [row.code in each.statuses for each in wanted.conditions] == [True], typed


def test_a_caseload_is_what_is_assigned_and_what_was_recorded_and_is_nobodys(office: Register) -> None:
    with office.reading() as connection:
        names = reading.people(connection)
    for name in names.values():
        hers = _found(office, f'files:"{name}"')
        assert _found(office, f'assigned:"{name}"') <= hers
        assert hers <= _found(office, f'assigned:"{name}"') | _found(office, "assigned:nobody")
    assert "files:" in women_search.about(
        women_list.find(office, ListQuery("files:nobodyatall")).troubles, as_written
    )


def test_a_name_nobody_wrote_like_that_is_found_by_its_sound_and_said(office: Register) -> None:
    names = [each.name for each in women.list_women(office)]
    family = names[0].split(",")[0].title()
    heard = family + "h"
    assert women_list.find(office, ListQuery(heard)).ids == ()
    found = women_list.find_anywhere(office, ListQuery(heard))
    assert found.by_sound
    assert 0 < len(found.ids) <= 5
    said = women_search.about(found.troubles, as_written, by_sound=found.by_sound)
    assert said == "No name is written like this; these names sound like it."
    among = women_list.find_anywhere(office, ListQuery(f"{heard} is:closed"))
    assert not set(found.ids) & set(among.ids)
