"""The office's accreditation: one number and one day on every laptop, and nobody works past the day unwarned."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.laptops import Laptop, at_home, coordinator, enrol, laptop
from tests.reports.planted import text_of
from wipdesk.domain import canonical_json
from wipdesk.domain.changes import Base
from wipdesk.domain.errands import Group
from wipdesk.domain.lists import as_written
from wipdesk.domain.records.setting import Setting
from wipdesk.errors import DayOver, ListRefused, NoSuchRecord, NotAllowed, NotOneDay
from wipdesk.sentences import say_error
from wipdesk.services import (
    accreditation,
    conflict_questions,
    conflicts,
    office_settings,
    preview,
    taking_in,
    today,
    today_lines,
    today_paper,
)
from wipdesk.services.accreditation import Accreditation
from wipdesk.services.file_words import Tone
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wipdesk.services.today_line import TodayLine
    from wipdesk.storage.register import Register

DAY = date(2026, 11, 23)
UNTIL = date(2027, 1, 3)


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Laptop, Laptop]]:
    """Two coordinators on one day."""
    made = coordinator(tmp_path / "isata"), laptop(tmp_path / "hawa", "Hawa")
    enrol(*made, tmp_path, role="coordinator")
    for each in made:
        monkeypatch.setattr(each.register, "today", lambda: DAY, raising=False)
    yield made
    for each in made:
        each.close()


def keep(at: Laptop, number: str, until: str) -> None:
    with at_home(at.folder):
        accreditation.keep(at.register, number, until)


def line(register: Register, on: date, monkeypatch: pytest.MonkeyPatch) -> TodayLine | None:
    """The line of the page of today, as the page stands on a day."""
    monkeypatch.setattr(register, "today", lambda: on, raising=False)
    today_lines.refresh(register)
    page = today.page(register, mine=True)
    told = [each for group in page.groups if group.group is Group.TEAM for each in group.lines]
    assert len(told) < 2
    return told[0] if told else None


def test_number_and_day_are_kept_and_read_again(office: tuple[Laptop, Laptop]) -> None:
    isata, _ = office
    assert accreditation.accounts(isata.register) == ()
    keep(isata, "  LAB/2026/\u202e17\n ", "3 January 2027")
    assert accreditation.accounts(isata.register) == (Accreditation("LAB/2026/\u202e17\u202c", UNTIL),)
    keep(isata, "", "")
    assert accreditation.accounts(isata.register) == ()


def test_nothing_is_written_for_boxes_that_were_left_empty(office: tuple[Laptop, Laptop]) -> None:
    isata, _ = office
    keep(isata, " ", "")
    assert office_settings.settings_of(isata.register).settings == ()


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("soon", NotOneDay),
        ("2027", NotOneDay),
        ("January 2027", NotOneDay),
        ("3 January", NotOneDay),
        ("about 3 January 2027", NotOneDay),
        ("before 3 January 2027", NotOneDay),
        ("31 February 2027", NotOneDay),
        ("3 and 4 January 2027", NotOneDay),
        ("9" * 50_000, NotOneDay),
        ("22 November 2026", DayOver),
        ("3 January 1899", DayOver),
        ("0001-01-01", DayOver),
    ],
)
def test_a_day_that_cannot_be_counted_with_is_refused_in_one_sentence(
    office: tuple[Laptop, Laptop], typed: str, refusal: type[Exception]
) -> None:
    isata, _ = office
    keep(isata, "LAB 1", "3 January 2027")
    with pytest.raises(refusal) as refused:
        keep(isata, "LAB 2", typed)
    assert "Nothing was changed" in say_error(refused.value)
    assert accreditation.accounts(isata.register) == (Accreditation("LAB 1", UNTIL),)


@pytest.mark.parametrize("typed", ["3 January 2027", "2027-01-03", "03/01/2027", "3 janvier 2027"])
def test_a_day_may_be_typed_in_the_ways_of_any_date(office: tuple[Laptop, Laptop], typed: str) -> None:
    isata, _ = office
    keep(isata, "", typed)
    assert accreditation.accounts(isata.register) == (Accreditation("", UNTIL),)


def test_a_number_is_put_right_after_the_day_has_passed(
    office: tuple[Laptop, Laptop], monkeypatch: pytest.MonkeyPatch
) -> None:
    isata, _ = office
    keep(isata, "LAB 1", "3 January 2027")
    monkeypatch.setattr(isata.register, "today", lambda: date(2027, 2, 1), raising=False)
    keep(isata, "LAB 2", "3 January 2027")
    assert accreditation.accounts(isata.register) == (Accreditation("LAB 2", UNTIL),)


def test_a_number_is_as_short_as_other_texts_of_the_office(office: tuple[Laptop, Laptop]) -> None:
    isata, _ = office
    with pytest.raises(ListRefused):
        keep(isata, "9" * 201, "")
    keep(isata, "9" * 200, "")


def test_only_whoever_runs_the_office_changes_it_and_everybody_reads_it(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, _ = office
    sia = laptop(tmp_path / "sia", "Sia")
    enrol(isata, sia, tmp_path)
    keep(isata, "LAB 1", "3 January 2027")
    isata.send(sia, tmp_path / "a")
    assert accreditation.accounts(sia.register) == (Accreditation("LAB 1", UNTIL),)
    for until in ("3 January 2028", "soon", ""):
        with pytest.raises(NotAllowed):
            keep(sia, "LAB 9", until)
    with at_home(sia.folder), UnitOfWork(sia.register) as work:
        told = canonical_json.dumps({"accreditation": "LAB 9", "runs_out": "2030-01-01"})
        record = office_settings.record_of(accreditation.NAME)
        work.put(Setting(id=record, name=accreditation.NAME, value=told), base=Base.new())
    sia.send(isata, tmp_path / "b")
    assert accreditation.accounts(isata.register) == (Accreditation("LAB 1", UNTIL),)
    sia.close()


@pytest.mark.parametrize(
    "told",
    [
        '{"accreditation":["x"],"runs_out":20270103}',
        '{"accreditation":"","runs_out":"20270103"}',
        '{"runs_out":"0001-01-01"}',
        '{"runs_out":"' + "9" * 60_000 + '"}',
        "[1]",
        "{",
    ],
)
def test_what_another_program_wrote_cannot_break_the_page(
    office: tuple[Laptop, Laptop], monkeypatch: pytest.MonkeyPatch, told: str
) -> None:
    isata, _ = office
    with at_home(isata.folder), UnitOfWork(isata.register) as work:
        record = office_settings.record_of(accreditation.NAME)
        work.put(Setting(id=record, name=accreditation.NAME, value=told), base=Base.new())
    assert accreditation.accounts(isata.register) == ()
    assert line(isata.register, DAY, monkeypatch) is None


@pytest.mark.parametrize(
    ("days", "says", "when", "tone"),
    [
        (60, "runs out on 3 January 2027", "in 60 days", Tone.AMBER),
        (1, "runs out on 3 January 2027", "tomorrow", Tone.AMBER),
        (0, "runs out on 3 January 2027", "today", Tone.AMBER),
        (-1, "ran out on 3 January 2027", "yesterday", Tone.RED),
        (-400, "ran out on 3 January 2027", "400 days ago", Tone.RED),
    ],
)
def test_today_says_it_from_sixty_days_before_and_until_there_is_a_new_one(
    office: tuple[Laptop, Laptop],
    monkeypatch: pytest.MonkeyPatch,
    days: int,
    says: str,
    when: str,
    tone: Tone,
) -> None:
    isata, _ = office
    keep(isata, "LAB 1", "3 January 2027")
    told = line(isata.register, UNTIL - timedelta(days=days), monkeypatch)
    assert told is not None
    assert told.name == "The office’s accreditation"
    assert (told.when, told.tone, told.day) == (when, tone, UNTIL)
    assert (told.page, told.box) == ("team", "accreditation")
    assert (told.verb, told.mark, told.woman) == ("Write the new day", "", "")
    assert told.why.startswith(f"It {says}. Number LAB 1. In Sierra Leone")


def test_today_is_silent_while_there_is_time_and_where_no_day_was_ever_written(
    office: tuple[Laptop, Laptop], monkeypatch: pytest.MonkeyPatch
) -> None:
    isata, _ = office
    assert line(isata.register, DAY, monkeypatch) is None
    keep(isata, "LAB 1", "")
    assert line(isata.register, DAY, monkeypatch) is None
    keep(isata, "LAB 1", "3 January 2027")
    assert line(isata.register, UNTIL - timedelta(days=61), monkeypatch) is None


def test_who_cannot_change_it_sees_the_line_without_its_button(
    office: tuple[Laptop, Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    isata, _ = office
    sia = laptop(tmp_path / "sia", "Sia")
    enrol(isata, sia, tmp_path)
    keep(isata, "LAB 1", "3 January 2027")
    isata.send(sia, tmp_path / "a")
    told = line(sia.register, DAY, monkeypatch)
    assert told is not None
    assert (told.verb, told.page) == ("", "team")
    assert "A coordinator writes down the new day." in told.why
    sia.close()


def test_the_paper_of_today_has_the_line(office: tuple[Laptop, Laptop]) -> None:
    isata, _ = office
    keep(isata, "LAB 1", "3 January 2027")
    today_lines.refresh(isata.register)
    made = today_paper.look(isata.register, mine=False, coded=True)
    printed = " ".join(text_of(made.pdf).split())
    assert "The office’s accreditation" in printed
    assert "It runs out on 3 January 2027. Number LAB 1." in printed
    assert "in 41 days" in printed


def test_two_coordinators_who_differ_are_counted_by_the_earlier_day_until_one_decides(
    office: tuple[Laptop, Laptop], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    isata, hawa = office
    woman = isata.woman("Kadie", home_town="Bo")
    isata.send(hawa, tmp_path / "0")
    hawa.change(woman, home_town="Kenema")
    keep(isata, "LAB 1", "3 January 2027")
    keep(hawa, "LAB 1", "3 March 2027")
    hawa.make(tmp_path / "a", [isata])
    with at_home(isata.folder):
        looked = taking_in.look(isata.register, tmp_path / "a")
    [[told], [changed]] = [part.lines for part in looked.parts]
    assert [(part.sort, part.total) for part in looked.parts] == [("conflicts", 1), ("facts", 1)]
    assert changed.name == "Kadie"
    assert told.name == "The office’s accreditation"
    assert set(told.words.split(" / ")) == {"runs out on 3 January 2027", "runs out on 3 March 2027"}
    isata.merge(tmp_path / "a")
    assert len(accreditation.accounts(isata.register)) == 2
    monkeypatch.setattr(isata.register, "today", lambda: DAY, raising=False)
    said = accreditation.line(isata.register, as_written)
    assert said is not None
    assert said.day == UNTIL
    assert "Two coordinators wrote different days; the earlier one is counted." in said.why
    [listed] = conflicts.list_conflicts(isata.register)
    asked = conflict_questions.question(isata.register, listed.id, as_written)
    assert asked.name == "The office’s accreditation"
    assert {each.who: each.by_bundle for each in asked.told} == {"Isata": False, "Hawa": True}
    words = {each.words: each.version for each in asked.told}
    assert words.keys() == {"runs out on 3 January 2027", "runs out on 3 March 2027"}
    with at_home(isata.folder):
        with pytest.raises(NoSuchRecord):
            conflicts.settle(isata.register, listed.id, write="3 March")
        conflicts.settle(isata.register, listed.id, take=words["runs out on 3 March 2027"])
    isata.send(hawa, tmp_path / "b")
    for each in (isata, hawa):
        assert accreditation.accounts(each.register) == (Accreditation("LAB 1", date(2027, 3, 3)),)


def test_saving_the_card_decides_between_accounts_that_differ(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, hawa = office
    keep(isata, "LAB 1", "3 January 2027")
    keep(hawa, "LAB 2", "")
    hawa.send(isata, tmp_path / "a")
    [listed] = conflicts.list_conflicts(isata.register)
    asked = conflict_questions.question(isata.register, listed.id, as_written)
    assert (listed.label, asked.name, asked.label) == (
        "The office’s accreditation",
        "The office’s accreditation",
        "Setting",
    )
    assert {each.words for each in asked.told} == {
        "number LAB 1; runs out on 3 January 2027",
        "number LAB 2; no day on which it runs out",
    }
    keep(isata, "LAB 2", "3 January 2027")
    assert conflicts.list_conflicts(isata.register) == ()
    assert accreditation.accounts(isata.register) == (Accreditation("LAB 2", UNTIL),)


def test_a_bundle_says_in_words_what_it_brings_of_it(office: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    isata, hawa = office
    keep(isata, "LAB 1", "3 January 2027")
    isata.send(hawa, tmp_path / "a")
    keep(isata, "LAB 1", "3 March 2027")
    isata.make(tmp_path / "b", [hawa])
    with at_home(hawa.folder):
        taken = taking_in.take_in(hawa.register, tmp_path / "b")
    [told] = preview.as_json(taken.parts)["facts"]
    assert (told["name"], told["words"]) == (
        "The office’s accreditation",
        "runs out on 3 March 2027 (before: runs out on 3 January 2027)",
    )


def test_a_bundle_names_a_setting_that_was_not_there_before(
    office: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    isata, hawa = office
    keep(isata, "LAB 1", "3 January 2027")
    isata.make(tmp_path / "a", [hawa])
    with at_home(hawa.folder):
        taken = taking_in.take_in(hawa.register, tmp_path / "a")
    [told] = preview.as_json(taken.parts)["records"]
    assert (told["name"], told["words"]) == ("The office’s accreditation", "Setting added")
