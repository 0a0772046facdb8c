"""One woman written down twice, told by three laptops: said to be one, disputed, taken apart; nothing is ever lost."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from tests.laptop import at_home
from tests.laptops import Laptop, coordinator, enrol, laptop
from wipdesk.domain.lists import as_written
from wipdesk.services import (
    case_files,
    conflict_questions,
    conflicts,
    doubled_records,
    duplicates,
    links,
    merged_edits,
    records,
    women_list,
)
from wipdesk.services.identity_questions import Standing
from wipdesk.storage import reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Office:
    """A coordinator and two paralegals who see everything, each on a laptop of her own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.k = coordinator(folder / "k", "Isata")
        self.a, self.b = laptop(folder / "a", "Hawa"), laptop(folder / "b", "Sia")
        for each in (self.a, self.b):
            enrol(self.k, each, folder, role="coordinator")
        for each in (self.a, self.b):
            self.k.send(each, folder / f"roster-{each.name}.wipsync")
        self.all = (self.k, self.a, self.b)
        self._sent = 0

    def send(self, by: Laptop, to: Laptop) -> None:
        self._sent += 1
        by.send(to, self.folder / f"{self._sent}.wipsync")

    def exchange(self) -> None:
        """Everybody gives everything to everybody, twice."""
        for _ in range(2):
            for by, to in permutations(self.all, 2):
                self.send(by, to)

    def say(self, by: Laptop, one: str, other: str, verdict: str, kind: str = "woman") -> str:
        with at_home(by.folder):
            return links.link(by.register, kind, one, other, verdict)

    def put(self, by: Laptop, kind: str, parent: str = "", **typed: str) -> str:
        with at_home(by.folder):
            return records.put(by.register, kind, typed, parent=parent).id


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path)
    yield made
    for each in made.all:
        each.close()


@pytest.fixture
def women(office: Office) -> tuple[str, str, str]:
    """Three files, known to everybody; the ids in order."""
    with at_home(office.k.folder):
        made = sorted(office.k.woman(name, name_family="Koroma") for name in ("Fatmata", "Fatu", "Fatima"))
    office.exchange()
    return made[0], made[1], made[2]


def group(of: Laptop, woman: str) -> tuple[str, ...]:
    return links.same_as(of.register, "woman", woman)


def cells(of: Laptop, woman: str) -> object:
    """Every version of every cell in her file, bit for bit."""
    with of.register.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT r.uuid, f.name, o.cid, o.value, o.live, o.replaces FROM ops o JOIN record r ON r.eid = o.eid "
            "JOIN field f ON f.fid = o.fid JOIN record root ON root.eid = r.root WHERE root.uuid = ? ORDER BY 1, 2, 3",
            (bytes.fromhex(woman),),
        ).all()
        return rows, reading.read_rows(connection, [woman]).versions


def pairs(of: Laptop) -> dict[frozenset[str], Standing]:
    listed = duplicates.women_pairs(of.register).pairs
    return {frozenset((pair.one.id, pair.other.id)): pair.standing for pair in listed}


def all_alike(office: Office) -> None:
    assert len({each.digest() for each in office.all}) == 1


def test_two_merges_and_an_edit_at_once_make_one_woman_everywhere(
    office: Office, women: tuple[str, str, str]
) -> None:
    """S31: A says w1 is w2, B says w2 is w3, the coordinator edits w2."""
    one, two, three = women
    office.say(office.a, one, two, "same")
    office.say(office.b, two, three, "same")
    office.k.change(two, home_town="Makeni")
    office.exchange()
    for each in office.all:
        assert group(each, three) == women
        file = case_files.open_file(each.register, one)
        assert {woman.home_town for woman in file.women if isinstance(woman.home_town, str)} == {"Makeni"}
        assert {woman.id for woman in file.women} == set(women)
        found = women_list.find(each.register, women_list.ListQuery())
        assert (found.total, found.of, len(found.ids)) == (1, 1, 1)
    all_alike(office)


def test_while_one_says_the_same_and_another_not_they_stand_apart_and_somebody_must_decide(
    office: Office, women: tuple[str, str, str]
) -> None:
    """S32: disputed links join nothing, are something to decide, and converge when it is decided."""
    one, two, _ = women
    office.say(office.a, one, two, "same")
    office.say(office.b, one, two, "different")
    office.exchange()
    for each in office.all:
        assert group(each, one) == (one,)
        assert pairs(each)[frozenset((one, two))] is Standing.DISPUTED
        [asked] = conflict_questions.listing(each.register, as_written)
        assert asked.must
        assert asked.name.count("KOROMA") == 2
        assert (
            conflict_questions.question(each.register, asked.id, as_written).title
            == "Are these two the same?"
        )
        assert women_list.find(each.register, women_list.ListQuery()).total == 3
    office.say(office.k, one, two, "same")
    office.exchange()
    for each in office.all:
        assert group(each, one) == (one, two)
        assert conflicts.list_conflicts(each.register) == ()
    all_alike(office)


def test_a_disputed_pair_is_not_joined_by_way_of_a_third(office: Office, women: tuple[str, str, str]) -> None:
    """S33, last sentence: a disputed link is never treated as merged, over whatever other links either."""
    one, two, three = women
    office.say(office.a, one, two, "same")
    office.say(office.b, one, two, "different")
    office.say(office.k, one, three, "same")
    office.say(office.k, three, two, "same")
    office.exchange()
    for each in office.all:
        assert [group(each, woman) for woman in women] == [(one,), (two,), (three,)]
    all_alike(office)


@pytest.mark.parametrize("taken_back_last", [True, False])
def test_it_does_not_matter_whose_word_is_the_latest_where_one_took_hers_back(
    office: Office, women: tuple[str, str, str], taken_back_last: bool
) -> None:
    """One takes "the same" back, another says it once more: disputed, also by way of a third file."""
    one, two, three = women
    office.say(office.k, one, three, "same")
    office.say(office.k, three, two, "same")
    office.say(office.k, one, two, "same")
    office.exchange()
    office.say(office.b, one, two, "unsure")
    if taken_back_last:
        office.say(office.b, one, two, "same")
    office.say(office.a, one, two, "")
    if not taken_back_last:
        office.say(office.b, one, two, "same")
    office.exchange()
    for each in office.all:
        assert [group(each, woman) for woman in women] == [(one,), (two,), (three,)]
        assert pairs(each)[frozenset((one, two))] is Standing.DISPUTED
    all_alike(office)


def test_three_files_that_cannot_all_be_true_are_shown_apart_and_flagged(
    office: Office, women: tuple[str, str, str]
) -> None:
    """Nobody disputes a single answer, yet together they cannot be: A~B and B~C, but A is not C."""
    one, two, three = women
    office.say(office.a, one, two, "same")
    office.say(office.b, two, three, "same")
    office.say(office.k, one, three, "different")
    office.exchange()
    for each in office.all:
        assert group(each, two) == (two,)
        assert pairs(each)[frozenset((one, three))] is Standing.CONTRADICTORY


def test_one_is_taken_out_of_a_chain_and_her_file_is_as_it_was(
    office: Office, women: tuple[str, str, str]
) -> None:
    """S33: un-merge w1 from {w1, w2, w3} linked as the chain 1~2~3."""
    one, two, three = women
    before = {woman: cells(office.a, woman) for woman in women}
    office.say(office.a, one, two, "same")
    office.say(office.a, two, three, "same")
    assert {woman: cells(office.a, woman) for woman in women} == before
    with at_home(office.a.folder):
        links.separate(office.a.register, "woman", one)
    assert {woman: cells(office.a, woman) for woman in women} == before
    office.exchange()
    for each in office.all:
        assert [group(each, woman) for woman in women] == [(one,), (two, three), (two, three)]
    all_alike(office)


def test_a_path_that_somebody_lays_meanwhile_does_not_glue_her_on_again(
    office: Office, women: tuple[str, str, str]
) -> None:
    one, two, three = women
    office.say(office.a, one, two, "same")
    office.say(office.a, two, three, "same")
    with at_home(office.a.folder):
        links.separate(office.a.register, "woman", one)
    office.say(office.b, one, three, "same")
    office.exchange()
    for each in office.all:
        assert group(each, one) == (one,)
        assert pairs(each)[frozenset((one, three))] is Standing.DISPUTED
    all_alike(office)


def test_what_was_written_while_they_were_one_is_offered_for_assignment(
    office: Office, women: tuple[str, str, str]
) -> None:
    """S33: edits made while merged."""
    one, two, _ = women
    own = office.put(office.a, "note", one, text="before")
    office.say(office.a, one, two, "same")
    note = office.put(office.a, "note", one, text="hers, or the other's?")
    office.a.change(one, home_town="Bo")
    office.exchange()
    with at_home(office.b.folder):
        links.separate(office.b.register, "woman", one)
        edits = merged_edits.edits_while_merged(office.b.register, one, two)
        assert {(edit.record, edit.field) for edit in edits} == {(note, ""), (one, "home_town")}
        assert own not in {edit.record for edit in edits}
        assert all(edit.movable and edit.woman == one and edit.who for edit in edits)
        assert merged_edits.assign(office.b.register, edits, two) == 2
    office.exchange()
    for each in office.all:
        kept, given = (case_files.open_file(each.register, woman) for woman in (one, two))
        assert [record.id for record in kept.notes] == [own]
        assert [record.text for record in given.notes] == ["hers, or the other's?"]
        assert (given.woman.home_town, isinstance(kept.woman.home_town, str)) == ("Bo", False)
    all_alike(office)


def test_not_the_same_woman_is_remembered_on_every_laptop_and_by_nobody_else_inferred(
    office: Office, women: tuple[str, str, str]
) -> None:
    one, two, three = women
    assert len(pairs(office.b)) == 3
    office.say(office.a, one, two, "different")
    office.exchange()
    for each in office.all:
        assert set(pairs(each)) == {frozenset((one, three)), frozenset((two, three))}
    office.say(office.b, one, two, "")
    office.exchange()
    assert len(pairs(office.k)) == 3


def test_an_answer_that_came_unseen_is_not_written_over(office: Office, women: tuple[str, str, str]) -> None:
    """The page was opened before the bundle came: both answers stand, and nothing is joined."""
    one, two, _ = women
    mark = duplicates.women_pairs(office.a.register).mark
    office.say(office.b, one, two, "different")
    office.send(office.b, office.a)
    with at_home(office.a.folder):
        links.link(office.a.register, "woman", one, two, "same", mark=mark)
    assert group(office.a, one) == (one,)
    assert pairs(office.a)[frozenset((one, two))] is Standing.DISPUTED


def test_tuesdays_hearing_recorded_three_times_counts_once_when_somebody_says_so(
    office: Office, women: tuple[str, str, str]
) -> None:
    one, two, _ = women
    office.say(office.k, one, two, "same")
    matter = office.put(office.k, "matter", one, court_no="CR 12/26")
    office.exchange()
    other = office.put(office.b, "matter", two, court_no="CR. 12-26")
    hearings = [
        office.put(office.a, "hearing", matter, date="3 May 2026", outcome="adjourned"),
        office.put(office.k, "hearing", matter, date="3 May 2026"),
        office.put(office.b, "hearing", other, date="3 May 2026"),
    ]
    office.put(office.b, "hearing", other, date="4 May 2026")
    office.exchange()
    found = doubled_records.in_file(office.k.register, one)
    assert {(pair.kind, frozenset((pair.one, pair.other))) for pair in found} == {
        ("matter", frozenset((matter, other))),
        ("hearing", frozenset(hearings[:2])),
    }
    office.say(office.a, matter, other, "same", "matter")
    office.say(office.a, hearings[0], hearings[1], "same", "hearing")
    office.exchange()
    [left] = doubled_records.in_file(office.b.register, two)
    assert left.kind == "hearing"
    assert hearings[2] in (left.one, left.other)
    office.say(office.b, left.one, left.other, "different", "hearing")
    office.exchange()
    for each in office.all:
        assert doubled_records.everywhere(each.register) == ()
        assert len(links.same_as(each.register, "hearing", hearings[0])) == 2
    all_alike(office)
