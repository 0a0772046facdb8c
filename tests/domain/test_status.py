"""Her legal status from stretches and matters: worked examples, one for each code that a file can show.

The codes and what two statistics make of them are those of the list `legal_status`; the UN crime survey counts as
unsentenced who awaits a first decision (UN-CTS), the World Prison Brief also who is convicted and not sentenced.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.detention import TODAY, between, day, file, matter, stay, two
from wipdesk.domain.counting_rules import Counted, is_pretrial_wpb, is_unsentenced_uncts
from wipdesk.domain.records.appeal import Appeal
from wipdesk.domain.records.bail import BailDecision
from wipdesk.domain.records.charge import Charge
from wipdesk.domain.records.hearing import Hearing
from wipdesk.domain.records.sentence import Sentence
from wipdesk.domain.status import IN_DISPUTE, Status, status
from wipdesk.domain.status_questions import Why
from wipdesk.domain.status_rules import UNKNOWN
from wipdesk.domain.values import Missing, Unread
from wipdesk.domain.why_inside import BY_ADJOURNMENT, why_inside
from wipdesk.services.lists import load

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.records.custody import CustodyEpisode

LISTS = load("sl")
REMAND = stay("remand", day("2026-03-03"))
SENTENCED = stay("sentenced", day("2026-03-03"))
M = "matter 1"


def told(of: CaseFile) -> Status:
    return status(of, today=TODAY, lists=LISTS)


def heard(on: str, number: int = 1, **facts: Any) -> Hearing:
    return Hearing(id=f"h{number} {on}", parent=M, date=day(on), **facts)


def bailed(state: Any, number: int = 1, of: str = M) -> BailDecision:
    return BailDecision(id=f"b{number}", parent=of, state=state, decided_on=day("2026-09-01"))


TRIAL = matter(trial_began=day("2026-06-01"))
STALLED = [heard(f"2026-0{n}-01", adjournment_reason="no_jurors", outcome="adjourned") for n in (7, 8)]
CASES: list[tuple[str, CaseFile]] = [
    ("police_custody", file(stay("police", day("2026-11-20")), matters=(matter(),))),
    ("remand_first", file(REMAND, matters=(matter(),))),
    ("remand_first", file(REMAND)),
    ("remand_pi", file(REMAND, matters=(matter(),),
                       hearings=(heard("2026-05-01", stage="preliminary_investigation"),))),
    ("committed", file(REMAND, matters=(matter(),), hearings=(heard("2026-05-01", outcome="committed"),))),
    ("indicted_awaiting_trial", file(REMAND, matters=(matter(),),
                                     hearings=(heard("2026-05-01", stage="arraignment"),))),
    ("on_trial", file(REMAND, matters=(TRIAL,))),
    ("trial_stalled", file(REMAND, matters=(TRIAL,), hearings=tuple(STALLED))),
    ("bail_granted_unmet", file(REMAND, matters=(matter(),), bails=(bailed("granted_unmet"),))),
    ("awaiting_judgment", file(REMAND, matters=(TRIAL,), hearings=(heard("2026-10-01", stage="judgment"),))),
    ("convicted_unsentenced", file(REMAND, matters=(matter(convicted_on=day("2026-10-01")),))),
    ("sentenced_term", file(SENTENCED, matters=(matter(),))),
    ("sentenced_term", file(REMAND, matters=(matter(outcome="sentenced", outcome_date=day("2026-10-01")),))),
    ("on_appeal", file(SENTENCED, matters=(matter(),), hearings=(heard("2026-10-01", stage="appeal"),))),
    ("unfit_or_special_verdict", file(REMAND, matters=(matter(),), hearings=(heard("2026-10-01", outcome="unfit"),))),
    ("executive_admin", file(stay("remand", day("2026-03-03"), authority_document="executive_order"))),
    ("no_valid_order", file(stay("remand", day("2026-03-03"), authority_document="lost"), matters=(TRIAL,))),
    ("no_valid_order", file(stay("remand", day("2026-03-03"), warrant_valid_to=day("2026-11-01")))),
    ("no_valid_order", file(REMAND, matters=(matter(outcome="discharged", outcome_date=day("2026-11-01")),))),
    ("juvenile_remand_home", file(stay("remand", day("2026-03-03"), place="RHK"))),
    ("hospital", file(stay("hospital", day("2026-11-01")), matters=(TRIAL,))),
    ("bail", file(stay("remand", day("2026-03-03"), day("2026-06-01"), ended_by="bail"))),
    ("bail", file(stay("remand", day("2026-03-03")), woman={"released_on": day("2026-06-01"),
                                                           "release_mode": "court_bail"})),
    ("released", file(REMAND, woman={"released_on": day("2026-06-01"), "release_mode": "discharged"})),
    ("transferred_out", file(REMAND, woman={"released_on": day("2026-06-01"), "release_mode": "transfer_out"})),
    ("escaped", file(stay("remand", day("2026-03-03"), day("2026-06-01"), ended_by="escaped"))),
    ("deceased", file(REMAND, woman={"released_on": day("2026-06-01"), "release_mode": "died"})),
    (UNKNOWN, file()),
    (UNKNOWN, file(stay("remand", day("2026-12-24")))),
    (UNKNOWN, file(stay("remand", day("2026-03-03"), day("2026-06-01")))),
]  # fmt: skip


@pytest.mark.parametrize(("code", "of"), CASES, ids=[f"{n}-{code}" for n, (code, _) in enumerate(CASES)])
def test_a_file_shows_a_status(code: str, of: CaseFile) -> None:
    found = told(of)
    assert found.code == code
    assert found.reasons[0].code == code
    assert not found.overridden


def test_what_only_somebody_can_say_is_said_by_hand_with_what_the_file_gives_beside_it() -> None:
    found = told(file(REMAND, woman={"status_override": "immigration", "status_override_reason": "seen"}))
    assert (found.code, found.overridden, found.computed) == ("immigration", True, "remand_first")
    assert found.reasons[0].why is Why.OVERRIDE


def test_rearrested_at_the_court_door_she_is_held_in_the_new_matter() -> None:
    first = stay("remand", day("2026-01-01"), day("2026-11-03"), ended_by="released")
    again = stay("police", day("2026-11-03"), id="again")
    found = told(file(first, again, matters=(matter(outcome="discharged", outcome_date=day("2026-11-03")), matter(2)),
                      woman={"released_on": day("2026-11-03"), "release_mode": "discharged"}))  # fmt: skip
    assert found.code == "police_custody"


def test_bail_in_one_matter_and_remand_in_another_is_remand() -> None:
    found = told(file(REMAND, matters=(matter(), matter(2)), bails=(bailed("granted_unmet"),)))
    assert found.code == "remand_first"


def test_an_old_sentence_does_not_make_a_new_remand_one() -> None:
    old = matter(outcome="sentenced", outcome_date=day("2020-10-01"))
    assert told(file(REMAND, matters=(old, matter(2)))).code == "remand_first"


def test_two_accounts_that_decide_are_in_dispute_with_both_possible() -> None:
    found = told(file(stay(two("remand", "sentenced"), day("2026-03-03"))))
    assert (found.code, set(found.possible)) == (IN_DISPUTE, {"sentenced_term", "remand_first"})
    assert found.since is None
    assert is_unsentenced_uncts(found, LISTS) is Counted.IN_DISPUTE


def test_two_accounts_that_decide_nothing_are_not_in_dispute() -> None:
    found = told(file(stay("remand", two(day("2026-03-03"), day("2026-03-05"))), matters=(matter(),)))
    assert found.code == "remand_first"


def test_a_release_that_one_account_denies_leaves_it_in_dispute() -> None:
    found = told(file(REMAND, woman={"released_on": two(day("2026-06-01"), Missing.NONE)}))
    assert (found.code, set(found.possible)) == (IN_DISPUTE, {"remand_first", "released"})


def test_a_warrant_that_only_may_have_run_out_accuses_nobody() -> None:
    assert told(file(stay("remand", day("2026-03-03"), warrant_valid_to=between("2026-11-01", "2026-12-31")))
                ).code == "remand_first"  # fmt: skip


def test_since_has_the_bounds_of_the_date_it_rests_on() -> None:
    found = told(file(stay("remand", between("2026-03-01", "2026-03-31"))))
    assert found.since is not None
    assert (found.since.earliest[:10], found.since.latest[:10]) == ("2026-03-01", "2026-03-31")


@pytest.mark.parametrize(
    ("of", "uncts", "wpb"),
    [
        (file(REMAND), Counted.YES, Counted.YES),
        (file(REMAND, matters=(matter(convicted_on=day("2026-10-01")),)), Counted.NO, Counted.YES),
        (file(SENTENCED), Counted.NO, Counted.NO),
        (file(SENTENCED, matters=(matter(),), hearings=(heard("2026-10-01", stage="appeal"),)),
         Counted.NO, Counted.SOME_COUNTRIES),
        (file(stay("hospital", day("2026-11-01")), matters=(TRIAL,)), Counted.YES, Counted.YES),
        (file(stay("hospital", day("2026-11-01"))), Counted.MISSING, Counted.MISSING),
        (file(stay("remand", day("2026-03-03"), day("2026-11-01")), stay("hospital", day("2026-11-01"))),
         Counted.YES, Counted.YES),
        (file(stay("remand", day("2026-03-03")), stay("hospital", day("2026-11-01"))), Counted.YES, Counted.YES),
        (file(stay("sentenced", day("2026-03-03"), day("2026-11-01")), stay("hospital", day("2026-11-01"))),
         Counted.NO, Counted.NO),
        (file(stay("remand", day("2026-03-03"), day("2026-06-01"), ended_by="released"),
              stay("hospital", day("2026-11-01"))), Counted.MISSING, Counted.MISSING),
        (file(stay("remand", day("2026-03-03"), authority_document="lost")), Counted.YES_FLAG, Counted.YES_FLAG),
        (file(stay("remand", day("2026-03-03"), place="RHK")), Counted.SEPARATE, Counted.SEPARATE),
        (file(REMAND, matters=(matter(),), hearings=(heard("2026-10-01", outcome="unfit"),)),
         Counted.DEPENDS, Counted.DEPENDS),
        (file(), Counted.MISSING, Counted.MISSING),
    ],
)  # fmt: skip
def test_two_statistics_count_her_by_their_own_rule(of: CaseFile, uncts: Counted, wpb: Counted) -> None:
    found = told(of)
    assert (is_unsentenced_uncts(found, LISTS), is_pretrial_wpb(found, LISTS)) == (uncts, wpb)


def codes(name: str) -> st.SearchStrategy[Any]:
    each = st.sampled_from([row.code for row in LISTS[name]] + ["x_own"])
    missing = st.sampled_from([*Missing])
    return st.one_of(missing, each, st.tuples(each, each | missing).map(lambda pair: two(*pair)))


DAYS = st.dates(min_value=TODAY.replace(year=2024), max_value=TODAY.replace(year=2027))
SPANS = st.tuples(DAYS, DAYS).map(lambda pair: between(min(pair).isoformat(), max(pair).isoformat()))
DATES = st.one_of(
    st.sampled_from([*Missing, Unread("after the rains")]),
    SPANS,
    st.tuples(SPANS, SPANS).map(lambda p: two(*p)),
)


@st.composite
def files(draw: st.DrawFn) -> CaseFile:
    matters = tuple(
        matter(n, arrest_date=draw(DATES), first_court_date=draw(DATES), trial_began=draw(DATES),
               convicted_on=draw(DATES), outcome=draw(codes("hearing_outcome")), outcome_date=draw(DATES))
        for n in range(draw(st.integers(0, 2)))
    )  # fmt: skip
    parents = [each.id for each in matters] or ["elsewhere"]
    return file(
        *(stay(draw(codes("custody_regime")), draw(DATES), draw(DATES), id=f"e{n}",
               ended_by=draw(codes("episode_end")), authority_document=draw(codes("authority_document")),
               warrant_valid_to=draw(DATES), place=draw(codes("facility")))
          for n in range(draw(st.integers(0, 3)))),
        woman={"released_on": draw(DATES), "release_mode": draw(codes("release_mode"))},
        matters=matters,
        charges=tuple(Charge(id=f"c{p}", parent=p, plea=draw(codes("plea")), status=draw(codes("charge_status")))
                      for p in parents),
        hearings=tuple(Hearing(id=f"h{p}", parent=p, date=draw(DATES), stage=draw(codes("court_stage")),
                               outcome=draw(codes("hearing_outcome")),
                               adjournment_reason=draw(codes("adjournment_reason"))) for p in parents),
        bails=tuple(BailDecision(id=f"b{p}", parent=p, state=draw(codes("bail_state")), decided_on=draw(DATES))
                    for p in parents),
        sentences=tuple(Sentence(id=f"s{p}", parent=p, kind=draw(codes("sentence_kind")), sentenced_on=draw(DATES))
                        for p in parents[: draw(st.integers(0, 2))]),
        appeals=tuple(Appeal(id=f"a{p}", parent=p, kind=draw(codes("appeal_kind")), filed_on=draw(DATES),
                             status=draw(codes("appeal_status")), decided_on=draw(DATES))
                      for p in parents[: draw(st.integers(0, 2))]),
    )  # fmt: skip


@settings(max_examples=250, deadline=None)
@given(files())
def test_every_file_has_exactly_one_status_and_every_statistic_an_answer(of: CaseFile) -> None:
    found = told(of)
    assert found.code == IN_DISPUTE or LISTS["legal_status"].get(found.code)
    assert found.reasons
    assert all(LISTS["legal_status"].get(code) for code in found.possible)
    if found.code not in (IN_DISPUTE, UNKNOWN):
        assert found.possible == (found.code,)
    assert is_unsentenced_uncts(found, LISTS) in Counted
    assert is_pretrial_wpb(found, LISTS) in Counted
    # Without any cell that is told in two ways, nothing can be in dispute.
    if not any(True for _ in of.contested()):
        assert found.code != IN_DISPUTE


@pytest.mark.parametrize(
    ("kind", "code"),
    [("life", "sentenced_life"), ("fine_or_prison", "sentenced_fine_default"), ("prison_term", "sentenced_term"),
     ("death", "death_row")],
)  # fmt: skip
def test_the_kind_of_sentence_makes_the_status(kind: str, code: str) -> None:
    sentence = Sentence(id="s", parent=M, kind=kind, sentenced_on=day("2026-10-01"))
    assert told(file(REMAND, matters=(matter(),), sentences=(sentence,))).code == code
    assert told(file(SENTENCED, matters=(matter(),), sentences=(sentence,))).code == code


def test_an_appeal_that_goes_on_is_told_by_its_record() -> None:
    sentence = Sentence(id="s", parent=M, kind="prison_term")
    filed = Appeal(id="a", parent=M, status="record_awaited", filed_on=day("2026-10-05"))
    assert (
        told(file(SENTENCED, matters=(matter(),), sentences=(sentence,), appeals=(filed,))).code
        == "on_appeal"
    )
    unconfirmed = Sentence(id="s", parent=M, kind="prison_term", high_court_confirmation="awaited")
    awaits = file(SENTENCED, matters=(matter(),), sentences=(unconfirmed,))
    assert told(awaits).code == "awaiting_confirmation"
    lost = Appeal(id="a", parent=M, status="dismissed")
    assert (
        told(file(SENTENCED, matters=(matter(),), sentences=(sentence,), appeals=(lost,))).code
        == "sentenced_term"
    )


PRISON = Sentence(id="s", parent=M, kind="prison_term")


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"filed_on": day("2026-10-05")}, "on_appeal"),
        ({"filed_on": between("2026-10-01", "2026-10-31"), "kind": "by_prosecution"}, "on_appeal"),
        ({"status": "notice_filed"}, "on_appeal"),
        ({"status": "heard", "filed_on": Missing.UNKNOWN}, "on_appeal"),
        ({"status": "none"}, "sentenced_term"),
        ({"status": "abandoned", "filed_on": day("2026-10-05")}, "sentenced_term"),
        ({"status": "sentence_reduced", "filed_on": day("2026-10-05")}, "sentenced_term"),
        ({"status": "out_of_time_leave_needed"}, "sentenced_term"),
        ({"filed_on": day("2026-10-05"), "decided_on": day("2026-11-01")}, "sentenced_term"),
        ({"filed_on": day("2026-12-05")}, "sentenced_term"),
        ({"filed_on": Unread("last week")}, "sentenced_term"),
        ({"kind": "review", "status": "listed"}, "sentenced_term"),
        ({"kind": "other", "filed_on": day("2026-10-05")}, "sentenced_term"),
        ({}, "sentenced_term"),
        ({"status": "unknown", "filed_on": day("2026-10-05")}, UNKNOWN),
        ({"status": "heard", "decided_on": day("2026-11-01")}, UNKNOWN),
        ({"status": two("listed", "abandoned")}, IN_DISPUTE),
        ({"filed_on": day("2026-10-05"), "decided_on": two(day("2026-11-01"), Missing.NONE)}, IN_DISPUTE),
    ],
)
def test_an_appeal_goes_on_from_notice_until_it_is_decided_or_given_up(
    facts: dict[str, Any], code: str
) -> None:
    of = file(
        SENTENCED, matters=(matter(),), sentences=(PRISON,), appeals=(Appeal(id="a", parent=M, **facts),)
    )
    found = told(of)
    assert found.code == code
    if code == "on_appeal":
        assert (found.reasons[0].why, found.reasons[0].records[0]) == (Why.APPEAL, "a")
        assert is_unsentenced_uncts(found, LISTS) is Counted.NO
        assert is_pretrial_wpb(found, LISTS) is Counted.SOME_COUNTRIES
    if code in (UNKNOWN, IN_DISPUTE):
        assert set(found.possible) == {"on_appeal", "sentenced_term"}


def test_two_records_of_one_appeal_are_one_and_one_given_up_does_not_end_another() -> None:
    pair = (
        Appeal(id="a1", parent=M, filed_on=day("2026-10-05")), Appeal(id="a2", parent=M, status="abandoned")
    )  # fmt: skip
    of = {"matters": (matter(),), "sentences": (PRISON,), "appeals": pair}
    assert told(file(SENTENCED, **of)).code == "on_appeal"
    assert told(file(SENTENCED, **of, same_as={"a1": "a1", "a2": "a1"})).code == "sentenced_term"


def test_a_hearing_of_an_appeal_speaks_only_where_no_record_says_how_it_stands() -> None:
    of = {"matters": (matter(),), "sentences": (PRISON,), "hearings": (heard("2026-10-01", stage="appeal"),)}
    silent, lost = Appeal(id="a", parent=M), Appeal(id="a", parent=M, status="dismissed")
    assert told(file(SENTENCED, **of, appeals=(silent,))).reasons[0].why is Why.STAGE
    assert told(file(SENTENCED, **of, appeals=(lost,))).code == "sentenced_term"


def test_an_appeal_of_a_woman_who_is_on_remand_in_another_matter_is_not_her_status() -> None:
    other = Sentence(id="s", parent=M, kind="prison_term")
    appeal = Appeal(id="a", parent=M, status="listed")
    of = file(REMAND, matters=(matter(outcome="sentenced"), matter(2)), sentences=(other,), appeals=(appeal,))
    assert told(of).code == "remand_first"


def test_what_may_keep_her_inside_is_suggested() -> None:
    of = file(
        stay("remand", day("2026-03-03"), warrant_valid_to=day("2026-11-01")),
        matters=(TRIAL,), hearings=tuple(STALLED),
        charges=(Charge(id="c", parent=M, bailable="discretion_magistrate"),),
    )  # fmt: skip
    found = [each.code for each in why_inside(of, today=TODAY, lists=LISTS)]
    assert found == ["expired_warrant", "no_jurors", "no_bail_bailable"]
    assert {*found, *BY_ADJOURNMENT.values()} <= {row.code for row in LISTS["why_inside"]}
    assert why_inside(file(), today=TODAY, lists=LISTS) == ()


def test_bail_granted_and_refused_on_one_day_leaves_both_open_whatever_their_names() -> None:
    for states in (("granted_unmet", "refused"), ("refused", "granted_unmet")):
        bails = tuple(bailed(state, at) for at, state in enumerate(states))
        found = told(file(REMAND, matters=(matter(),), bails=bails))
        assert set(found.possible) == {"bail_granted_unmet", "remand_first"}


def test_a_surety_that_is_wanting_keeps_nobody_inside_whom_another_matter_holds() -> None:
    unmet = BailDecision(id="b1", parent=M, state="granted_unmet", unmet_reason="no_surety_found")
    both = (matter(), matter(2))
    for state, found in (("refused", set()), ("granted_met", {"no_surety_family"})):
        of = file(REMAND, matters=both, bails=(unmet, bailed(state, 2, "matter 2")))
        codes = {each.code for each in why_inside(of, today=TODAY, lists=LISTS)}
        assert codes & {"no_surety_family"} == found
    gone = (unmet, bailed("refused", 2))
    of = file(REMAND, matters=(matter(),), bails=gone)
    assert "no_surety_family" not in {each.code for each in why_inside(of, today=TODAY, lists=LISTS)}


@pytest.mark.parametrize(
    ("before", "underlying"),
    [
        (stay("remand", day("2026-03-03"), day("2026-11-01")), "remand_first"),
        (stay("remand", day("2026-03-03"), day("2026-11-01"), ended_by="moved"), "remand_first"),
        (stay("remand", day("2026-03-03")), "remand_first"),
        (stay("police", day("2026-10-30"), day("2026-11-01")), "police_custody"),
        (SENTENCED, "sentenced_term"),
        (stay("remand", day("2026-03-03"), day("2026-06-01"), ended_by="released"), "unknown"),
        (stay("remand", day("2026-03-03"), day("2026-06-01")), "unknown"),
    ],
)
def test_in_hospital_she_is_what_she_was_in_the_stretch_from_which_she_was_taken_there(
    before: CustodyEpisode, underlying: str
) -> None:
    found = told(file(before, stay("hospital", day("2026-11-01"))))
    assert (found.code, found.underlying) == ("hospital", underlying)
