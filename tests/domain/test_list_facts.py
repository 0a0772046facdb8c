"""What the list says of a woman stays true, but for the days that run, up to the day it names."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.detention import SHE, TODAY, between, day, file, matter, stay, two
from wipdesk.domain.case_file import CaseFile
from wipdesk.domain.dates import on_day, within_bounds
from wipdesk.domain.edtf import Bounds
from wipdesk.domain.held import held_before_trial
from wipdesk.domain.list_facts import WRITTEN, ListFacts, list_facts
from wipdesk.domain.naming import NameParts
from wipdesk.domain.records.alias import Alias
from wipdesk.domain.records.bail import BailDecision
from wipdesk.domain.records.charge import Charge
from wipdesk.domain.records.hearing import Hearing
from wipdesk.domain.records.representation import Representation
from wipdesk.domain.values import AnyValue, Missing, Unread

days = st.dates(TODAY - timedelta(days=60), TODAY + timedelta(days=60))
values = st.one_of(
    st.sampled_from([Missing.NOT_ASKED, Missing.UNKNOWN, Missing.NONE, Unread("x")]),
    days.map(on_day),
    days.map(lambda each: within_bounds(Bounds(f"{each}T08:00", ""))),
    days.map(lambda each: within_bounds(Bounds("", f"{each}T24:00"))),
    st.tuples(days, days).map(lambda ends: between(min(ends).isoformat(), max(ends).isoformat())),
    st.tuples(days, days).map(lambda ends: two(*(on_day(each) for each in ends))),
    days.map(lambda each: two(on_day(each), Missing.NOT_ASKED)),
)
regimes = st.sampled_from(["police", "remand", "sentenced", "hospital", "unknown", Missing.NOT_ASKED])


@st.composite
def files(draw: st.DrawFn) -> CaseFile:
    """Files in which every date may lie before or after today."""
    episodes = [
        stay(draw(regimes), draw(values), draw(values), id=f"s{number}", place=f"P{number}")
        for number in range(draw(st.integers(0, 3)))
    ]
    matters = tuple(
        matter(number, arrest_date=draw(values), convicted_on=draw(values), outcome_date=draw(values))
        for number in range(draw(st.integers(0, 2)))
    )
    bails = tuple(
        BailDecision(id=f"b{each.id}", parent=each.id, state="granted_met", met_on=draw(values))
        for each in matters[: draw(st.integers(0, 2))]
    )
    hearings = tuple(
        Hearing(id=f"h{number}", parent="matter 0", date=draw(values), next_date=draw(values))
        for number in range(draw(st.integers(0, 2)))
    )
    helped = tuple(
        Representation(id=f"r{number}", parent=SHE, provider="ngo_lawyer", to_date=draw(values))
        for number in range(draw(st.integers(0, 2)))
    )
    released = {"released_on": draw(st.one_of(st.just(Missing.NOT_ASKED), values))}
    return file(
        *episodes, woman=released, matters=matters, bails=bails, hearings=hearings, representations=helped
    )


def run_on(facts: ListFacts, days_passed: int) -> ListFacts:
    """The facts of an earlier day as the list shows them later."""
    least, most = facts.least, facts.most
    return replace(
        facts,
        least=least if least is None else least + days_passed * facts.least_runs,
        most=most if most is None else most + days_passed * facts.most_runs,
    )


def comparable(facts: ListFacts) -> ListFacts:
    """Without what tells how to go on from that day."""
    return replace(facts, least_runs=False, most_runs=False, true_until=date.max)


@settings(max_examples=400)
@given(files(), st.integers(0, 90), st.integers(0, 400))
def test_on_every_day_up_to_the_one_it_names_it_says_what_the_file_says(
    woman: CaseFile, first: int, later: int
) -> None:
    begun = TODAY - timedelta(days=45) + timedelta(days=first)
    facts = list_facts(woman, today=begun)
    assert facts.true_until >= begun
    passed = min(later, (facts.true_until - begun).days)
    on = begun + timedelta(days=passed)
    held = held_before_trial(woman, today=on)
    shown = run_on(facts, passed)
    assert (shown.least, shown.most) == (held.days.at_least, held.days.at_most)
    assert comparable(shown) == comparable(list_facts(woman, today=on))


def test_a_woman_whose_dates_all_lie_behind_is_read_once_and_for_ever() -> None:
    facts = list_facts(file(stay("remand", day("2025-10-06"))), today=TODAY)
    assert (facts.least, facts.least_runs, facts.true_until) == (413, True, date.max)
    assert facts.before_trial


def test_a_date_still_to_come_ends_what_is_known_the_day_before() -> None:
    coming = TODAY + timedelta(days=9)
    facts = list_facts(file(stay("remand", day("2025-10-06"), on_day(coming))), today=TODAY)
    assert facts.true_until == coming - timedelta(days=1)
    assert list_facts(file(stay("remand", on_day(TODAY))), today=TODAY).true_until == TODAY


def test_two_stretches_one_after_the_other_are_not_taken_for_one() -> None:
    """Where she is today and in a year is the same; where she is in between is not."""
    away = stay("police", on_day(TODAY + timedelta(20)), on_day(TODAY + timedelta(30)), id="away", place="B")
    woman = file(stay("remand", day("2025-10-06"), id="long", place="A"), away)
    facts = list_facts(woman, today=TODAY)
    assert facts.places == ("A",)
    assert facts.true_until < TODAY + timedelta(days=20)


def test_she_is_said_to_be_out_only_when_that_is_beyond_doubt() -> None:
    over = stay("remand", day("2025-10-06"), day("2026-01-06"))
    perhaps_over = stay("remand", day("2025-10-06"), between("2026-11-01", "2026-12-20"))
    started = matter(arrest_date=day("2025-10-06"))
    bail = BailDecision(id="b", parent=started.id, state="granted_met", met_on=day("2026-02-01"))
    on_bail = file(stay("remand", day("2025-10-06")), matters=(started,), bails=(bail,))
    ended = stay("remand", day("2025-10-06"), Unread("after Ramadan"))
    told = [
        (facts.released, facts.before_trial)
        for woman in (file(over), file(perhaps_over), on_bail, file(ended), file())
        for facts in [list_facts(woman, today=TODAY)]
    ]
    assert told == [(True, False), (False, True), (False, True), (True, False), (False, False)]


def test_contested_names_and_places_are_all_kept_and_names_are_on_one_line() -> None:
    names: dict[str, AnyValue] = {
        "name_family": two("Koroma", "Kamara"),
        "name_given": " Mariama \n\x1f Fatu",
    }
    aliases = tuple(Alias(id=f"{n:032x}", parent=SHE, text=f"Mama\t{n}") for n in range(5))
    open_stay = stay("remand", day("2025-10-06"), place=two("BO", "KENF", Missing.UNKNOWN))
    facts = list_facts(file(open_stay, woman=dict(names), aliases=aliases), today=TODAY)
    assert facts.name == NameParts(("Koroma", "Kamara"), ("Mariama Fatu",))
    assert facts.also == ("Mama 0", "Mama 1", "Mama 2")
    assert facts.places == ("BO", "KENF")


def test_an_offence_written_in_words_stands_in_only_where_no_code_is_given() -> None:
    charges = (
        Charge(id="1", parent="m", offence="SL_LARC", offence_text="Stole a goat"),
        Charge(id="2", parent="m", offence="unknown", offence_text="Sold palm wine"),
        Charge(id="3", parent="m", offence="SL_LARC"),
    )
    assert list_facts(file(charges=charges), today=TODAY).offences == ("SL_LARC", WRITTEN + "Sold palm wine")
