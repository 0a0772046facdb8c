"""What courts ordered against invented women, what the women agreed to, and who looked for them after release."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from wipdesk.domain.records.appeal import Appeal
from wipdesk.domain.records.consent import Consent
from wipdesk.domain.records.fine_payment import FinePayment
from wipdesk.domain.records.follow_up import FollowUp
from wipdesk.domain.records.sentence import Sentence
from wipdesk.domain.values import Money, Term
from wipdesk.services.practice_timeline import day

if TYPE_CHECKING:
    from wipdesk.services.practice_dice import Dice
    from wipdesk.services.practice_plan import Plan
    from wipdesk.services.practice_timeline import Timeline

_A_YEAR = 365
_SHARED_WITH = ("lawyer", "legal_aid_board", "family", "authorities")


def ordered(plan: Plan, line: Timeline, matter: str, dice: Dice) -> list[Any]:
    """The sentence of a convicted woman, what was paid on her fine, and her appeal where she made one."""
    if not line.convicted:
        return []
    found: list[Any] = [_sentence(plan, line.convicted, matter, dice)]
    sentence = found[0]
    if isinstance(sentence.fine, Money) and dice.chance(50):
        paid_on = day(min(line.convicted + timedelta(days=dice.whole(5, 60)), line.today))
        part = Money(f"{50 * dice.whole(1, 5)}.00", "SLE")
        found.append(FinePayment(id=dice.record_id(), parent=sentence.id, amount=part, paid_on=paid_on))
    if dice.chance(35):
        found.append(_appeal(line.convicted, line.today, matter, dice))
    return found


def _sentence(plan: Plan, on: date, matter: str, dice: Dice) -> Sentence:
    known: dict[str, Any] = {
        "id": dice.record_id(),
        "parent": matter,
        "verdict": dice.one(("convicted", "convicted", "guilty_plea")),
        "sentenced_on": day(on, "court_file"),
        "caregiver_considered": dice.one(("not_raised", "raised_ignored", "unknown")),
    }
    if plan.days_served < _A_YEAR and dice.chance(40):
        known |= {
            "kind": "fine_or_prison",
            "fine": Money(f"{100 * dice.whole(3, 30)}.00", "SLE"),
            "default_term": Term(0, dice.whole(13, 18), 0),
        }
        return Sentence(**known)
    years = -(-plan.days_served // 365) + dice.whole(1, 4)
    known |= {"kind": "prison_term", "term": Term(years, 0, 0), "runs": "only"}
    if dice.chance(60):
        length = round(365.25 * years)
        first, last = _ahead(on, length * 2 // 3), _ahead(on, length)
        known |= {"earliest_release": day(first, "prison_reg"), "latest_release": day(last, "prison_reg")}
    return Sentence(**known)


def _ahead(when: date, days: int) -> date:
    """So many days later, or the last day of the calendar."""
    return when + timedelta(days=min(days, (date.max - when).days))


def _appeal(convicted: date, today: date, matter: str, dice: Dice) -> Appeal:
    filed = min(convicted + timedelta(days=dice.whole(3, 40)), today)
    return Appeal(
        id=dice.record_id(),
        parent=matter,
        kind=dice.one(("appeal_sentence", "appeal_both", "review")),
        filed_on=day(filed, "court_file"),
        court="SL_HC",
        status=dice.one(("notice_filed", "record_awaited", "record_awaited", "listed")),
    )


def agreed(woman: str, line: Timeline, dice: Dice) -> list[Consent]:
    """What she was asked at the first interview; a few took an answer back later."""
    found = []
    for about in dice.shuffled(_SHARED_WITH)[: dice.whole(1, 3)]:
        known: dict[str, Any] = {"parent": woman, "about": about, "how": "oral", "explained_in": "krio"}
        answer = dice.one(("yes", "yes", "yes", "ask_each_time", "no"))
        found.append(Consent(id=dice.record_id(), **known, answer=answer, date=day(line.met), read_back=True))
        later = min(line.met + timedelta(days=dice.whole(20, 120)), line.today)
        if answer == "yes" and dice.chance(8):
            found.append(Consent(id=dice.record_id(), **known, answer="withdrawn", date=day(later)))
    return found


def looked_for(woman: str, line: Timeline, dice: Dice) -> list[FollowUp]:
    """The follow-ups that were due by today after her release."""
    if not line.released:
        return []
    found = []
    for after, months in (("1m", 1), ("3m", 3), ("6m", 6)):
        due = line.released + timedelta(days=30 * months)
        if due >= line.today:
            continue
        how = dice.one(("telephone", "visit", "through_contact", "not_reached"))
        known: dict[str, Any] = {"after": after, "due": day(due), "how": how}
        if how != "not_reached":
            done = min(due + timedelta(days=dice.whole(0, 9)), line.today)
            given = dice.one(("transport", "food", "phone_call", "none"))
            known |= {"done_on": day(done), "support_given": given}
        found.append(FollowUp(id=dice.record_id(), parent=woman, **known))
    return found
