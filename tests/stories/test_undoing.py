"""A bundle is looked at, taken in, and then undone on one laptop or for everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.laptops import Laptop, at_home
from tests.stories.undoing import Office, dump, number, shown, three_coordinators, undo
from wipdesk.domain.records.alias import Alias
from wipdesk.domain.records.charge import Charge
from wipdesk.domain.records.matter import Matter
from wipdesk.domain.records.note import Note
from wipdesk.domain.records.woman import Woman
from wipdesk.domain.values import Missing
from wipdesk.errors import CannotUndo, StaleToken
from wipdesk.services import conflicts, earlier_reports, preview, taking_in, undoing, women, women_list
from wipdesk.services.records import open_record, take_away
from wipdesk.storage import queries
from wipdesk.storage.commits import id_text
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with three_coordinators(tmp_path) as made:
        yield made


def brought(office: Office, folder: Path) -> tuple[str, str, str]:
    """Hawa changes a woman whom Isata knows, adds to her file, and records another; Isata reads it. Three ids."""
    isata, hawa, _ = office
    known = isata.woman("Kadie", home_town="Bo")
    isata.send(hawa, folder / "known")
    hawa.change(known, home_town="Kenema", occupation="market trader")
    matter = Matter(id=new_id(), parent=known, court_no="12/26")
    hawa.save(matter)
    hawa.save(Charge(id=new_id(), parent=matter.id, offence_text="Loitering"))
    new = hawa.woman("Mamie")
    hawa.send(isata, folder / "brought")
    return known, matter.id, new


def test_looking_at_a_bundle_leaves_every_row_as_it_is(office: Office, tmp_path: Path) -> None:
    isata, hawa, _ = office
    isata.woman("Kadie", name_family="Koroma", birth_date="")
    hawa.woman("Kadie", name_family="Koroma")
    hawa.make(tmp_path / "b", [isata])
    before = dump(isata, trail=True)
    with at_home(isata.folder):
        looked = taking_in.look(isata.register, tmp_path / "b")
    assert dump(isata, trail=True) == before
    assert {part.sort: part.total for part in looked.parts} == {"women": 1, "duplicates": 1}
    assert looked.parts[1].lines[0].words.startswith("May be KOROMA, Kadie")


def test_what_is_set_aside_and_taken_back_was_never_gone(office: Office, tmp_path: Path) -> None:
    isata = office[0]
    known, _, new = brought(office, tmp_path)
    before = dump(isata)
    assert undo(isata, undoing.set_aside, number(isata)) == 4
    assert isata.file(known).woman.home_town == "Bo"
    assert isata.file(known).matters == ()
    assert not isata.knows(new)
    assert [row.name for row in women.list_women(isata.register)] == ["Kadie"]
    isata.digest()
    assert undo(isata, undoing.take_back, number(isata)) == 4
    assert dump(isata) == before
    isata.digest()


def test_the_report_of_what_was_set_aside_still_says_what_was_brought(office: Office, tmp_path: Path) -> None:
    isata = office[0]
    brought(office, tmp_path)
    [report] = [each for each in earlier_reports.earlier(isata.register) if str(each.number) == number(isata)]

    def facts() -> set[str]:
        parts = preview.parts(isata.register, report.report, report.number)
        return {line.words for part in parts if part.sort == "facts" for line in part.lines}

    told = facts()
    assert any("Kenema" in words and "Bo" in words for words in told)
    undo(isata, undoing.set_aside, number(isata))
    assert facts() == told


def test_it_says_how_much_is_set_aside_and_whose(office: Office, tmp_path: Path) -> None:
    isata = office[0]
    known, *_ = brought(office, tmp_path)
    undo(isata, undoing.set_aside, number(isata))
    [aside] = undoing.aside(isata.register)
    assert (aside.what, aside.who, aside.in_force, aside.set_aside) == (number(isata), "Hawa", 0, 4)
    assert undoing.aside_in_file(isata.register, known) == 3
    undo(isata, undoing.take_back, number(isata))
    assert undoing.aside(isata.register) == ()
    assert undoing.aside_in_file(isata.register, known) == 0


def test_what_is_set_aside_here_is_lost_to_nobody(office: Office, tmp_path: Path) -> None:
    isata, _, sia = office
    _, _, new = brought(office, tmp_path)
    undo(isata, undoing.set_aside, number(isata))
    again = isata.merge(tmp_path / "brought")
    assert again.new == 0
    assert not isata.knows(new)
    assert isata.send(sia, tmp_path / "without").gaps == ()
    assert not sia.knows(new)
    undo(isata, undoing.take_back, number(isata))
    isata.send(sia, tmp_path / "with")
    assert sia.knows(new)
    assert sia.digest() == isata.digest()


def test_one_change_is_set_aside_by_itself_and_stays_so_when_its_bundle_comes_back(
    office: Office, tmp_path: Path
) -> None:
    isata = office[0]
    known, *_ = brought(office, tmp_path)
    change = _change_of(isata, known, "occupation")
    before = dump(isata)
    undo(isata, undoing.set_aside, change)
    assert isata.file(known).woman.home_town == "Bo"
    assert undo(isata, undoing.set_aside, number(isata)) == 3
    assert [each.what for each in undoing.aside(isata.register)] == [number(isata), change]
    undo(isata, undoing.take_back, number(isata))
    assert isata.file(known).woman.home_town == "Bo"
    undo(isata, undoing.take_back, change)
    assert dump(isata) == before


def test_a_change_of_ones_own_is_set_aside_only_until_it_was_packed(office: Office, tmp_path: Path) -> None:
    isata, hawa, _ = office
    woman = isata.woman("Kadie")
    change = _change_of(isata, woman, "name_given")
    undo(isata, undoing.set_aside, change)
    assert not isata.knows(woman)
    undo(isata, undoing.take_back, change)
    isata.make(tmp_path / "b", [hawa])
    with pytest.raises(CannotUndo, match="given"):
        undo(isata, undoing.set_aside, change)


def test_a_mark_made_meanwhile_never_stands_for_what_was_not_seen(office: Office, tmp_path: Path) -> None:
    isata = office[0]
    known, *_ = brought(office, tmp_path)
    seen_before = isata.file(known).base.token
    undo(isata, undoing.set_aside, number(isata))
    seen_meanwhile = isata.file(known).base.token
    with pytest.raises(StaleToken):
        open_record(isata.register, "woman", known, seen_before)
    undo(isata, undoing.take_back, number(isata))
    with pytest.raises(StaleToken):
        open_record(isata.register, "woman", known, seen_meanwhile)
    record, _ = open_record(isata.register, "woman", known, seen_before)
    assert record.home_town == "Kenema"


def test_a_reversal_shows_everybody_what_stood_before(office: Office, tmp_path: Path) -> None:
    isata, hawa, sia = office
    isata.woman("Kadie", home_town="Bo")
    before = shown(isata)
    isata.send(hawa, tmp_path / "a")
    [woman] = [row.id for row in women.list_women(hawa.register)]
    hawa.change(woman, home_town="Kenema", occupation="market trader")
    hawa.save(Alias(id=new_id(), parent=woman, text="KD"))
    hawa.woman("Mamie")
    hawa.send(isata, tmp_path / "b")
    plan = undoing.planned(isata.register, number(isata))
    made = undo(isata, undoing.reverse, number(isata))
    assert (made.facts, made.taken_away, made.left) == (plan.facts, plan.taken_away, plan.left) == (2, 2, ())
    assert shown(isata) == before
    for to in (hawa, sia):
        isata.send(to, tmp_path / "c")
        assert shown(to) == before
    assert len({each.digest() for each in office}) == 1


def test_a_reversal_can_be_reversed(office: Office, tmp_path: Path) -> None:
    isata = office[0]
    brought(office, tmp_path)
    before = shown(isata)
    made = undo(isata, undoing.reverse, number(isata))
    assert shown(isata) != before
    undo(isata, undoing.reverse, *made.changes)
    assert shown(isata) == before


def test_a_reversal_leaves_what_others_wrote_to_since(office: Office, tmp_path: Path) -> None:
    isata = office[0]
    known, matter, new = brought(office, tmp_path)
    isata.save(Charge(id=new_id(), parent=matter, offence_text="Theft"))
    isata.change(new, home_town="Bo")
    made = undo(isata, undoing.reverse, number(isata))
    assert set(made.left) == {(matter, "written_since"), (new, "written_since")}
    assert isata.file(known).woman.home_town == "Bo"
    assert [each.offence_text for each in isata.file(known).charges] == ["Theft"]
    assert isata.file(new).woman.name_given == "Mamie"


def test_two_accounts_that_a_bundle_decided_between_stand_again(office: Office, tmp_path: Path) -> None:
    isata, hawa, _ = office
    woman = isata.woman("Kadie", home_town="Bo")
    isata.send(hawa, tmp_path / "a")
    hawa.change(woman, home_town="Kenema")
    isata.change(woman, home_town="Makeni")
    isata.send(hawa, tmp_path / "b")
    hawa.send(isata, tmp_path / "c")
    before = shown(isata)
    [open_one] = conflicts.list_conflicts(hawa.register)
    with at_home(hawa.folder):
        conflicts.settle(hawa.register, open_one.id, write="Bo Town")
    hawa.send(isata, tmp_path / "d")
    assert conflicts.count(isata.register) == 0
    undo(isata, undoing.reverse, number(isata))
    assert (shown(isata), conflicts.count(isata.register)) == (before, 1)
    isata.send(hawa, tmp_path / "e")
    assert hawa.digest() == isata.digest()


def test_what_was_taken_away_by_a_bundle_comes_back(office: Office, tmp_path: Path) -> None:
    isata, hawa, _ = office
    woman = isata.woman("Kadie")
    isata.send(hawa, tmp_path / "a")
    with at_home(hawa.folder), UnitOfWork(hawa.register) as work:
        work.take_away("woman", woman, base=hawa.file(woman).base)
    hawa.send(isata, tmp_path / "b")
    assert women.list_women(isata.register) == ()
    undo(isata, undoing.reverse, number(isata))
    isata.send(hawa, tmp_path / "c")
    for each in (isata, hawa):
        assert [row.id for row in women.list_women(each.register)] == [woman]


def test_a_nickname_that_was_taken_away_is_no_name_to_fall_back_on(office: Office) -> None:
    isata = office[0]
    woman = _known_as(isata, "Mami")
    isata.change(woman, name_given="Mariama", home_town="Bo")
    _take_away_alias(isata, woman)
    done = undo(isata, undoing.reverse, _change_of(isata, woman, "name_given"))
    assert (woman, "no_name") in done.left
    assert isata.file(woman).woman.name_given == "Mariama"
    assert isata.file(woman).woman.home_town is Missing.NOT_ASKED


def test_of_a_woman_whom_two_people_left_without_a_name_nothing_is_written(
    office: Office, tmp_path: Path
) -> None:
    isata, hawa, _ = office
    woman = _known_as(isata, "Mami")
    isata.change(woman, name_given="Mariama")
    isata.change(woman, home_town="Bo")
    isata.send(hawa, tmp_path / "known")
    _take_away_alias(isata, woman)
    hawa.change(woman, name_given=Missing.NOT_ASKED)
    hawa.send(isata, tmp_path / "brought")
    before = dump(isata)
    with pytest.raises(CannotUndo):
        undo(isata, undoing.reverse, _change_of(isata, woman, "home_town"))
    assert dump(isata) == before


def test_a_reversal_that_gives_her_a_name_back_is_made(office: Office, tmp_path: Path) -> None:
    isata, hawa, _ = office
    woman = _known_as(isata, "Mami")
    isata.change(woman, name_given="Mariama")
    isata.send(hawa, tmp_path / "known")
    _take_away_alias(isata, woman)
    hawa.change(woman, name_given=Missing.NOT_ASKED)
    hawa.send(isata, tmp_path / "brought")
    undo(isata, undoing.reverse, number(isata))
    assert isata.file(woman).woman.name_given == "Mariama"


def test_what_shows_no_more_is_not_reversed_twice(office: Office, tmp_path: Path) -> None:
    isata = office[0]
    brought(office, tmp_path)
    undo(isata, undoing.reverse, number(isata))
    with pytest.raises(CannotUndo, match="nothing_left"):
        undo(isata, undoing.reverse, number(isata))


def _known_as(of: Laptop, alias: str) -> str:
    """A woman of whom only a nickname is told."""
    woman = Woman(id=new_id())
    of.save(woman, Alias(id=new_id(), parent=woman.id, text=alias))
    return woman.id


def _take_away_alias(of: Laptop, woman: str) -> None:
    [alias] = of.file(woman).aliases
    with at_home(of.folder):
        take_away(of.register, "alias", alias.id)


def _change_of(of: Laptop, woman: str, field: str) -> str:
    [seen] = [
        seen for (record, name), seen in of.file(woman).base.cells.items() if (record, name) == (woman, field)
    ]
    return id_text(seen.versions[-1])


def test_the_kept_lines_of_the_list_follow(office: Office, tmp_path: Path) -> None:
    isata = office[0]
    known, _, new = brought(office, tmp_path)
    women_list.refresh(isata.register)
    for how, listed in ((undoing.set_aside, {known}), (undoing.take_back, {known, new})):
        undo(isata, how, number(isata))
        assert women_list.refresh(isata.register) == 2
        assert set(women_list.find(isata.register, women_list.ListQuery()).ids) == listed


def test_a_woman_who_comes_up_again_with_what_somebody_wrote_far_away_is_found_again(
    office: Office, tmp_path: Path
) -> None:
    isata, hawa, _ = office
    woman = isata.woman("Kadie", name_family="Koroma")
    isata.send(hawa, tmp_path / "known")
    with at_home(isata.folder):
        take_away(isata.register, "woman", woman)
    assert not isata.knows(woman)
    hawa.save(Note(id=new_id(), parent=woman, text="Seen on Monday"))
    hawa.send(isata, tmp_path / "brought")
    assert isata.knows(woman)
    with isata.register.reading() as connection:
        assert queries.women(connection, "koroma") == [woman]


@pytest.mark.parametrize("kind", ["a change of hers", "a note"])
def test_a_woman_who_had_been_taken_away_goes_again_when_what_brought_her_up_is_reversed(
    office: Office, tmp_path: Path, kind: str
) -> None:
    isata, hawa, _ = office
    woman = isata.woman("Kadie", name_family="Koroma")
    isata.send(hawa, tmp_path / "known")
    with at_home(isata.folder):
        take_away(isata.register, "woman", woman)
    if kind == "a note":
        hawa.save(Note(id=new_id(), parent=woman, text="Seen on Monday"))
    else:
        hawa.change(woman, home_town="Bo")
    hawa.send(isata, tmp_path / "brought")
    up = shown(isata)
    assert isata.knows(woman)
    undo(isata, undoing.set_aside, number(isata))
    without = shown(isata)
    assert not isata.knows(woman)
    undo(isata, undoing.take_back, number(isata))
    made = undo(isata, undoing.reverse, number(isata))
    assert (made.taken_away, made.left, shown(isata)) == (1, (), without)
    isata.send(hawa, tmp_path / "reversed")
    assert hawa.digest() == isata.digest()
    undo(isata, undoing.reverse, *made.changes)
    assert isata.knows(woman)
    assert shown(isata) == up
