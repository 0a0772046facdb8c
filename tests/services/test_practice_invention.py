"""Invented women: the same for the same seed, shaped as the recipe says, and nobody who lives."""

import statistics
from collections import Counter
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Any

import pytest

from wipdesk.domain.catalogue import kind_of
from wipdesk.domain.cells import to_json
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.field import Kind
from wipdesk.domain.records.bail import BailDecision
from wipdesk.domain.records.charge import Charge
from wipdesk.domain.records.child import Child
from wipdesk.domain.records.custody import CustodyEpisode
from wipdesk.domain.records.hearing import Hearing
from wipdesk.domain.records.id_number import IdNumber
from wipdesk.domain.records.link import Link
from wipdesk.domain.records.matter import Matter
from wipdesk.domain.records.note import Note
from wipdesk.domain.records.representation import Representation
from wipdesk.domain.records.tie import Tie
from wipdesk.domain.rules import Trouble, check
from wipdesk.domain.typed_dates import read_date
from wipdesk.domain.values import Missing
from wipdesk.services.lists import load
from wipdesk.services.practice_dice import Dice
from wipdesk.services.practice_invention import Invented, InventedFile, invent
from wipdesk.services.practice_plan import UNTRIED, offence_groups, plans
from wipdesk.services.practice_recipe import recipe
from wipdesk.services.practice_timeline import day, minute

TODAY = date(2026, 5, 3)
LISTS = load("sl")
POVERTY = {"debt", "public_order", "drugs"}


@cache
def full() -> Invented:
    """A practice register of the usual size."""
    return invent(96, 1, TODAY)


def inside() -> list[InventedFile]:
    return [file for file in full().files if not file.plan.closed]


def of_kind(file: InventedFile, kind: type[Any]) -> list[Any]:
    return [record for record in file.records if isinstance(record, kind)]


def share(found: int, of: int) -> float:
    return 100 * found / of


def having(special: str) -> list[InventedFile]:
    return [file for file in inside() if file.plan.special == special]


def test_the_same_seed_and_day_give_the_same_records_to_the_last_field() -> None:
    assert invent(12, 5, TODAY) == invent(12, 5, TODAY)


def test_another_seed_gives_other_women() -> None:
    one, other = invent(4, 1, TODAY), invent(4, 2, TODAY)
    assert not {record.id for record in one.records()} & {record.id for record in other.records()}
    names = [
        [(file.woman.name_given, file.woman.name_family) for file in some.files] for some in (one, other)
    ]
    assert names[0] != names[1]


def test_on_another_day_the_same_women_have_been_held_as_long() -> None:
    one, other = invent(4, 1, TODAY), invent(4, 1, date(2027, 1, 15))
    assert [file.plan for file in one.files] == [file.plan for file in other.files]
    assert [file.woman.id for file in one.files] == [file.woman.id for file in other.files]


def test_no_two_records_have_one_id_and_each_comes_after_what_it_hangs_on() -> None:
    met: set[str] = set()
    for record in full().records():
        assert record.id not in met
        assert getattr(record, "parent", "") in met | {""}
        met.add(record.id)


def test_every_record_named_in_a_field_is_there() -> None:
    ids = {record.id for record in full().records()}
    for record in full().records():
        for field in kind_of(record).fields:
            value = getattr(record, field.name)
            if field.kind is Kind.RECORD and value is not Missing.NOT_ASKED:
                assert value in ids


@pytest.mark.parametrize("women", [1, 2, 3, 7, 10, 12, 24, 50])
@pytest.mark.parametrize("seed", [1, 2])
def test_every_code_is_in_the_shipped_lists_and_nothing_is_odd_but_what_was_meant(
    women: int, seed: int
) -> None:
    invented = invent(women, seed, TODAY)
    held = [file for file in invented.files if not file.plan.closed]
    assert len(held) == women
    found = {
        (problem.field, problem.trouble) for record in invented.records() for problem in check(record, LISTS)
    }
    assert found <= {("arrest_date", Trouble.NOT_A_DATE), ("from_date", Trouble.NOT_A_DATE)}
    assert invented.disputed.plan.number < women


def test_every_value_can_be_kept() -> None:
    for record in full().records():
        for field in kind_of(record).fields:
            to_json(getattr(record, field.name))


def test_nothing_that_is_past_lies_after_today() -> None:
    ahead = {"next_date", "due", "warrant_valid_to", "earliest_release", "latest_release"}
    for record in full().records():
        for field in kind_of(record).fields:
            value = getattr(record, field.name)
            if isinstance(value, PartialDate) and value.first_day and field.name not in ahead:
                assert value.first_day <= TODAY, (record, field.name)


def test_a_register_of_the_usual_size_holds_96_women_and_260_who_are_out() -> None:
    assert len(inside()) == 96
    assert len(full().files) == 96 + 260
    places = Counter(file.plan.facility for file in inside())
    assert places == recipe()["facility"]


def test_where_each_is_held_now_is_what_her_open_stretch_says() -> None:
    for file in full().files:
        opened = [each for each in of_kind(file, CustodyEpisode) if each.to_date is Missing.NOT_ASKED]
        assert [each.place for each in opened] == ([] if file.plan.closed else [file.plan.facility])


def test_62_of_100_are_untried_18_sent_to_the_high_court_and_9_with_bail_they_cannot_meet() -> None:
    standings = Counter(file.plan.standing for file in inside())
    assert share(sum(standings[each] for each in UNTRIED), 96) == pytest.approx(62, abs=1.5)
    assert share(standings["committed"], 96) == pytest.approx(18, abs=1)
    assert share(standings["bail_unmet"], 96) == pytest.approx(9, abs=1)
    assert share(standings["convicted"], 96) == pytest.approx(37, abs=1)
    unmet = [
        file for file in inside() if any(b.state == "granted_unmet" for b in of_kind(file, BailDecision))
    ]
    assert {file.plan.number for file in unmet} == {
        file.plan.number for file in inside() if file.plan.standing == "bail_unmet"
    }
    for file in inside():
        ended = any(each.outcome == "committed" for each in of_kind(file, Hearing))
        assert ended is (file.plan.standing == "committed")


def test_34_of_100_are_held_for_petty_poverty_or_drug_charges() -> None:
    flagged = [
        file
        for file in inside()
        if LISTS["offence"].get(of_kind(file, Charge)[0].offence).fact("vance34") == "yes"
    ]
    assert share(len(flagged), 96) == pytest.approx(34, abs=1.5)
    assert {file.plan.group for file in flagged} == POVERTY
    assert set(offence_groups()) <= {row.code for row in LISTS["offence"]}


def test_half_are_held_before_trial_for_less_than_200_days_and_one_for_seven_years() -> None:
    days = [file.plan.days_before_trial for file in inside()]
    assert statistics.median(days) == pytest.approx(200, rel=0.1)
    assert statistics.quantiles(days, n=10)[8] == pytest.approx(900, rel=0.2)
    assert max(days) <= 7 * 365
    assert statistics.median(file.plan.age for file in inside()) == pytest.approx(30, abs=1)


def test_88_of_100_care_for_children_of_whom_no_name_is_kept() -> None:
    carers = [file for file in inside() if of_kind(file, Tie)]
    assert share(len(carers), 96) == pytest.approx(88, abs=3)
    mean = statistics.mean(len(of_kind(file, Tie)) for file in carers)
    assert mean == pytest.approx(recipe()["children_of_a_carer"], abs=0.4)
    assert all(child.name is Missing.NOT_ASKED for file in carers for child in of_kind(file, Child))


def test_six_children_are_inside_one_of_them_older_than_the_prison_allows() -> None:
    children = [
        child
        for file in inside()
        for child in of_kind(file, Child)
        if child.where == "inside_with_mother" and child.inside_since.first_day >= child.birth_date.first_day
    ]
    months = sorted((TODAY - child.birth_date.first_day).days * 12 // 365 for child in children)
    assert len(months) == 6
    assert months[0] == 2
    assert months[-1] == 26


@pytest.mark.parametrize("women", [110, 120, 400])
def test_a_larger_register_than_the_usual_has_more_children_of_the_same_ages(women: int) -> None:
    ages = recipe()["children_inside"]["months"]
    found = [plan.child_months for plan in plans(women, 1) if plan.special == "child_inside"]
    assert len(found) == (2 * recipe()["special"]["child_inside"] * women + 96) // 192 > len(ages)
    assert set(found) == set(ages)


def test_a_third_have_nobody_and_two_in_five_the_help_of_an_organisation() -> None:
    helped = Counter(of_kind(file, Representation)[0].provider for file in inside())
    assert share(helped["none_self"], 96) == pytest.approx(35, abs=1.5)
    assert share(helped["ngo_lawyer"] + helped["ngo_paralegal"], 96) == pytest.approx(40, abs=2)
    assert share(helped["lab_lawyer"] + helped["lab_paralegal"], 96) == pytest.approx(20, abs=2)
    assert share(helped["private_paid"], 96) == pytest.approx(5, abs=1.5)


def test_the_hour_of_a_quarter_of_the_arrests_is_not_known_and_a_few_words_give_no_date() -> None:
    arrests = [file.matter.arrest_date for file in full().files]
    vague = [each for each in arrests if isinstance(each, PartialDate) and not each.is_minute]
    assert share(len(vague), len(arrests)) == pytest.approx(25, abs=6)
    assert [each.said for each in arrests if isinstance(each, PartialDate) and not each.known]
    assert any("about" in each.said for each in vague)


def test_of_eight_in_a_hundred_only_the_year_of_birth_is_known() -> None:
    told = [file.woman.birth_date for file in inside()]
    years = [each for each in told if isinstance(each, PartialDate) and each.precision == "year"]
    assert share(len(years), 96) == pytest.approx(8, abs=1.5)


def test_six_pairs_look_like_one_woman_and_nobody_has_said_that_they_are() -> None:
    pairs = [(full().files[file.plan.alike], file) for file in having("alike") if file.plan.alike >= 0]
    assert len(pairs) == 6
    for one, other in pairs:
        assert one.plan.facility == other.plan.facility
        names = [(each.woman.name_given, each.woman.name_family) for each in (one, other)]
        assert names[0] != names[1]
        assert one.matter.arrest_date != other.matter.arrest_date
    assert not [record for record in full().records() if isinstance(record, Link)]


def test_no_two_women_have_one_name_to_the_letter() -> None:
    names = Counter((file.woman.name_given, file.woman.name_family) for file in full().files)
    assert set(names.values()) == {1}


def test_five_were_moved_and_have_two_prison_numbers() -> None:
    moved = having("transferred")
    assert len(moved) == 5
    for file in moved:
        assert len({number.place for number in of_kind(file, IdNumber)}) == 2
        assert [each.ended_by for each in of_kind(file, CustodyEpisode)].count("moved") == 1


def test_one_was_taken_again_at_the_door_of_the_court_and_was_never_out() -> None:
    (file,) = having("rearrested")
    first, second = of_kind(file, Matter)
    assert first.outcome == "discharged"
    assert second.arrest_date.first_day == first.outcome_date.first_day
    stretches = of_kind(file, CustodyEpisode)
    for one, following in pairwise(stretches):
        assert one.to_date.first_day == (following.from_date.first_day or one.to_date.first_day)
    assert stretches[-1].to_date is Missing.NOT_ASKED


def test_two_warrants_have_run_out_and_one_file_is_lost() -> None:
    warrants = [
        each.warrant_valid_to
        for file in inside()
        for each in of_kind(file, CustodyEpisode)
        if each.to_date is Missing.NOT_ASKED and isinstance(each.warrant_valid_to, PartialDate)
    ]
    assert sum(valid.last_day < TODAY for valid in warrants) == 2
    assert [file.plan.special for file in inside() if file.matter.why_inside == "file_lost"] == ["lost_file"]


def test_of_one_girl_the_charge_sheet_gives_an_age_that_she_denies() -> None:
    (file,) = having("age_dispute")
    assert file.plan.age < 18 <= file.woman.age_on_charge_sheet


def test_one_woman_is_known_by_a_nickname_alone() -> None:
    (file,) = having("nickname_only")
    assert file.woman.name_given is file.woman.name_family is Missing.DECLINED
    assert any(kind_of(record).name == "alias" for record in file.records)


def test_every_file_says_that_it_is_invented() -> None:
    for file in full().files:
        assert any("Invented" in note.text for note in of_kind(file, Note))
    assert all("Invented" in visit.note for _, visit in full().visits)


def test_no_name_of_a_place_a_lawyer_or_a_telephone_is_a_real_one() -> None:
    for record in full().records():
        for name in ("judge", "lawyer"):
            said = getattr(record, name, Missing.NOT_ASKED)
            assert not isinstance(said, str) or "(invented)" in said
        phone = getattr(record, "phone", Missing.NOT_ASKED)
        assert not isinstance(phone, str) or phone.startswith("+232 00 000 ")


def test_no_published_case_is_retold() -> None:
    texts = " ".join(
        value
        for record in full().records()
        for field in kind_of(record).fields
        if field.kind in (Kind.TEXT, Kind.LONG_TEXT) and isinstance(value := getattr(record, field.name), str)
    )
    for word in ("AdvocAid", "Pademba", "Ebola", "executive order", "death row"):
        assert word not in texts


def test_every_adjournment_has_a_reason_and_most_hearings_give_the_next_date() -> None:
    hearings = [hearing for file in full().files for hearing in of_kind(file, Hearing)]
    adjourned = [each for each in hearings if each.outcome == "adjourned"]
    assert adjourned
    assert all(isinstance(each.adjournment_reason, str) for each in adjourned)
    assert share(sum(isinstance(each.next_date, PartialDate) for each in hearings), len(hearings)) > 60


def test_who_was_seen_was_seen_on_a_visit_to_where_she_is() -> None:
    visits = {visit.id: visit for _, visit in full().visits}
    for file in full().files:
        for record in file.records:
            visit = visits.get(getattr(record, "visit", None))
            if visit is not None:
                assert visit.place == file.plan.facility
                assert visit.date == record.date


def test_most_files_are_written_by_the_paralegals_and_a_few_by_the_coordinator() -> None:
    written = Counter(file.plan.recorder for file in full().files)
    assert set(written) == {"coordinator", "paralegal-1", "paralegal-2"}
    assert 0 < share(written["coordinator"], len(full().files)) < 15
    parts = [full().of(recorder) for recorder in written]
    assert sum(len(part.files) for part in parts) == len(full().files)


def test_a_day_is_written_as_one_types_it() -> None:
    when = date(2026, 2, 9)
    assert day(when, "self") == read_date("9 February 2026", today=TODAY, source="self")
    told = minute(when, Dice(1), "police")
    assert told == read_date(told.said, today=TODAY, source="police")


@pytest.mark.parametrize("women", [0, -1])
def test_a_register_without_women_is_refused(women: int) -> None:
    with pytest.raises(ValueError, match="at least one"):
        invent(women, 1, TODAY)


@pytest.mark.parametrize("today", [date.min, date.max])
def test_a_day_from_which_nothing_can_be_reckoned_is_refused(today: date) -> None:
    with pytest.raises(ValueError, match="calendar"):
        invent(1, 1, today)


@pytest.mark.parametrize("today", [date(200, 1, 1), date(9998, 12, 31), date(2024, 2, 29)])
def test_women_can_be_invented_on_any_other_day(today: date) -> None:
    assert len(invent(2, 1, today).files) == 7


def test_the_womens_prisons_have_visits_at_which_the_place_was_asked_about() -> None:
    invented = full()
    visits = {visit.id: visit for _, visit in invented.visits}
    asked: dict[str, set[str]] = {}
    for _, answer in invented.answers:
        asked.setdefault(answer.parent, set()).add(answer.question)
    assert {visits[each].place for each in asked} == {"FFCC", "KENF"}
    assert {len(questions) for questions in asked.values()} == {20}
    assert {visits[each].private_talks for each in asked} == {True, False}
    assert all("Invented" in each.words for _, each in invented.answers if isinstance(each.words, str))
    assert invent(4, 1, TODAY).answers == invent(4, 1, TODAY).answers
