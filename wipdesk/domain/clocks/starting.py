"""Where a time begins and where it stops, from what a file tells: arrest, court, hearing, paper, sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wipdesk.domain.clocks.facts import MatterFacts, chain_from, earliest, new_arrests, surely_before
from wipdesk.domain.clocks.instances import Begin, Stop
from wipdesk.domain.clocks.last_hearings import adjournments, at_hearing, last_hearings
from wipdesk.domain.clocks.results import Lack, Used
from wipdesk.domain.clocks.trials import trial_heard
from wipdesk.domain.dates import PartialDate, on_day, within_bounds
from wipdesk.domain.edtf import Bounds, end_of
from wipdesk.domain.held import current_episode
from wipdesk.domain.stays import POLICE, groups
from wipdesk.domain.told import NOT_KNOWN, codes_told, date_told, first_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wipdesk.domain.clocks.facts import FileFacts
    from wipdesk.domain.stays import Stay

_COMMITTAL = frozenset({"preliminary_investigation", "committal"})


def begins(name: str, file: FileFacts) -> tuple[Begin, ...]:
    """Every instance of a beginning in a file; worked out once for all rules."""
    known: dict[str, tuple[Begin, ...]] = file.begun
    if name not in known:
        known[name] = tuple(STARTS[name](file))
    return known[name]


def stops(name: str, file: FileFacts, begin: Begin) -> Stop | None:
    """Where an instance stops; None if the rule does not run in this instance."""
    known: dict[tuple[str, int], Stop | None] = file.stopped
    asked = (name, id(begin))
    if asked not in known:
        known[asked] = STOPS[name](file, begin)
    return known[asked]


def _arrests(file: FileFacts) -> Iterator[Begin]:
    for matter in file.matters:
        used = tuple(Used("matter", one, "arrest_date", matter.arrest) for one in matter.ids)
        yield Begin(matter=matter, date=matter.arrest, used=used[:1])
    for stay in new_arrests(file):
        going_on = [matter for matter in file.matters if not matter.ended]
        matter = going_on[0] if len(going_on) == 1 else MatterFacts(file, ())
        used = (Used("custody_episode", stay.records[0], "from_date", stay.start),)
        yield Begin(matter=matter, date=stay.start, used=used, stay=stay)


def _committals(file: FileFacts) -> Iterator[Begin]:
    for matter in file.matters:
        found = [each for each in matter.held_hearings if each.stage & _COMMITTAL]
        if found:
            yield at_hearing(matter, found[0])


def _committed(file: FileFacts) -> Iterator[Begin]:
    for matter in file.matters:
        found = [each for each in matter.held_hearings if "committed" in each.outcome]
        if found:
            yield at_hearing(matter, found[0])


def _warrants(file: FileFacts) -> Iterator[Begin]:
    """The paper of the stretch that runs."""
    episode = current_episode(file.file, file.today) if file.held else None
    value = episode.warrant_valid_to if episode else None
    if episode and isinstance(value, PartialDate) and value.known:
        used = (Used("custody_episode", episode.id, "warrant_valid_to", value),)
        yield Begin(matter=MatterFacts(file, ()), date=value, used=used)


def _charged(file: FileFacts) -> Iterator[Begin]:
    for matter in file.matters:
        found = earliest(matter.charged_on)
        if found:
            yield Begin(
                matter=matter, date=found[1], used=(Used("charge", found[0], "charged_on", found[1]),)
            )


def _releases(file: FileFacts) -> Iterator[Begin]:
    """The earliest release of each sentence that is not over."""
    by_id = {one: matter for matter in file.matters for one in matter.ids}
    for group in groups(file.file.sentences, file.file.same_as):
        on = date_told(*(each.earliest_release for each in group))
        if on and on.known and group[0].parent in by_id:
            used = (Used("sentence", group[0].id, "earliest_release", on),)
            yield Begin(matter=by_id[group[0].parent], date=on, used=used)


def _first_court(file: FileFacts, begin: Begin) -> Stop | None:
    if begin.date is None or not begin.date.known:
        return Stop(date=on_day(file.today), told=False, lacking=(Lack.ARREST,))
    chain = chain_from(file.stays, begin.date)
    out = chain[-1].end if chain and chain[-1].let_go else None
    out = _happened(out, file) if out and out.known else out
    bailed = out is None and begin.stay is None
    if bailed and begin.matter.police_bail:
        used = (Used("matter", begin.matter.ids[0], "police_bail_on", begin.matter.police_bail),)
        return _court_or(file, begin, Stop(date=begin.matter.police_bail, used=used))
    court = _court(file, begin)
    if bailed and begin.matter.perhaps_bailed:
        return _perhaps_bailed(file, begin, court)
    if court and (out is None or not surely_before(out, court.date)):
        return court
    if out is not None:
        used = (Used("custody_episode", chain[-1].records[0], "to_date", out),)
        if not out.known:
            return Stop(date=_until(file, begin), told=False, used=used, lacking=(Lack.STOP,))
        return Stop(date=out, used=used)
    return _no_court(file, begin, chain)


def _court_or(file: FileFacts, begin: Begin, out: Stop) -> Stop:
    """The court if it came before she was let go."""
    court = _court(file, begin)
    return court if court and not surely_before(out.date, court.date) else out


def _perhaps_bailed(file: FileFacts, begin: Begin, court: Stop | None) -> Stop:
    """Let go by the police on a day that is not told, or by one account only: any time from the arrest to the court."""
    until = court.date if court else _until(file, begin)
    first = begin.date.sure_earliest if begin.date else ""
    used = (*(court.used if court else ()), Used("matter", begin.matter.ids[0], "police_bail"))
    date = within_bounds(Bounds(first if first <= (until.latest or first) else "", until.latest))
    return Stop(date=date, told=bool(court), used=used, lacking=(Lack.STOP,))


def _court(file: FileFacts, begin: Begin) -> Stop | None:
    """The first appearance as it was told, or not later than the first hearing to which she came."""
    matter, start = begin.matter, begin.date
    told = _happened(matter.first_court, file)
    if told and told.known and start and not surely_before(told, start):
        used = Used("matter", matter.ids[0], "first_court_date", told)
        return Stop(date=told, used=(used,))
    if told and told.known and begin.stay is None:
        return Stop(date=told, used=(Used("matter", matter.ids[0], "first_court_date", told),))
    for hearing in matter.held_hearings:
        if hearing.date and start and not hearing.not_brought and not surely_before(hearing.date, start):
            used = Used("hearing", hearing.records[0].id, "date", hearing.date)
            if "first_appearance" in hearing.stage:
                return Stop(date=hearing.date, used=(used,))
            latest = (
                within_bounds(Bounds(start.sure_earliest, hearing.date.latest))
                if hearing.date.latest
                else None
            )
            return Stop(
                date=latest or _until(file, begin), told=False, used=(used,), lacking=(Lack.FIRST_COURT,)
            )
    return None


def _no_court(file: FileFacts, begin: Begin, chain: tuple[Stay, ...]) -> Stop:
    """No court is told of: it runs on only while she is in police custody and nothing else is recorded."""
    until = _until(file, begin)
    if not chain:
        lack = Lack.FIRST_COURT if file.stays else Lack.DETENTION
        return Stop(date=until, told=False, lacking=(lack,))
    end = _happened(chain[-1].end, file)
    if all(stay.regime == POLICE for stay in chain) and end is None and not begin.matter.ended:
        told = _happened(begin.matter.first_court, file)
        if told is None and begin.matter.convicted is None:
            used = (Used("custody_episode", chain[-1].records[0], "from_date", chain[-1].start),)
            return Stop(date=on_day(file.today), running=True, used=used)
    return Stop(date=until, told=False, lacking=(Lack.FIRST_COURT,))


def _happened(on: PartialDate | None, file: FileFacts) -> PartialDate | None:
    """The day of what has happened, not after today; nothing where it is surely to come: no time passed until then."""
    today = end_of(file.today)
    if on is None or not on.known:
        return on
    if on.earliest > today:
        return None
    return (
        on
        if on.latest and on.latest <= today
        else within_bounds(Bounds(on.sure_earliest, today), source=on.source)
    )


def _until(file: FileFacts, begin: Begin) -> PartialDate:
    """Any time from the beginning to today."""
    first = begin.date.sure_earliest if begin.date else ""
    today = end_of(file.today)
    return within_bounds(Bounds(first if first <= today else "", today))


def _told_reason(file: FileFacts, begin: Begin) -> Stop | None:
    """When she was told why; counted only where a time, or a no, is recorded."""
    group = begin.matter.group
    if not group or begin.stay is not None:
        return None
    on = _happened(date_told(*(each.told_reason_on for each in group)), file)
    if on and on.known:
        record = next(each.id for each in group if date_told(each.told_reason_on))
        return Stop(date=on, used=(Used("matter", record, "told_reason_on", on),))
    answer = codes_told(*(each.told_reason for each in group))
    if "no" not in answer.codes or begin.date is None or not begin.date.known:
        return None
    record = next(each.id for each in group if "no" in codes_told(each.told_reason).codes)
    used = (Used("matter", record, "told_reason"),)
    return Stop(date=_until(file, begin), used=used, lacking=(Lack.TOLD,))


def _trial(file: FileFacts, begin: Begin) -> Stop | None:
    matter = begin.matter
    told = [each for each in (matter.trial_began, matter.ended_on) if each]
    if not (matter.trial_began and matter.trial_began.known):
        heard = trial_heard(matter)
        if heard:
            return _trial_heard(file, begin, heard, told)
    ends = first_of([*told, *([matter.convicted] if matter.convicted else [])]) if told else None
    if ends is None and not matter.ended:
        return _running(file)
    if ends is None or not ends.known:
        return Stop(date=_until(file, begin), told=False, lacking=(Lack.STOP,))
    name = "trial_began" if matter.trial_began else "outcome_date"
    used = tuple(Used("matter", one, name, ends) for one in matter.ids[:1])
    return Stop(date=ends, used=used)


def _trial_heard(file: FileFacts, begin: Begin, heard: Used, told: list[PartialDate]) -> Stop:
    """A trial whose day nobody wrote down: any day up to the first that tells of it."""
    ends = first_of([*told, heard.date or NOT_KNOWN]) or NOT_KNOWN
    until = _until(file, begin)
    latest = min(filter(None, (ends.latest, until.latest)))
    earliest = max(until.earliest, ends.earliest)
    date = within_bounds(Bounds(earliest if earliest <= latest else "", latest))
    running = not (ends.latest or begin.matter.ended)
    return Stop(date=date, running=running, used=(heard,), lacking=(Lack.STOP,))


def _committal_decision(file: FileFacts, begin: Begin) -> Stop | None:
    found = [each for each in begin.matter.held_hearings if "committed" in each.outcome]
    if found and found[0].date:
        used = (Used("hearing", found[0].records[0].id, "date", found[0].date),)
        return Stop(date=found[0].date, used=used)
    return _trial(file, begin)


def _now(file: FileFacts, begin: Begin) -> Stop | None:
    return _running(file)


def _next_hearing(file: FileFacts, begin: Begin) -> Stop | None:
    """The day to which it was put off; where none is told any day up to today: not every hearing is written down."""
    following = begin.hearing.next_date if begin.hearing else None
    if following and following.known and begin.hearing:
        used = (Used("hearing", begin.hearing.records[0].id, "next_date", following),)
        return Stop(date=following, used=used)
    return Stop(date=_until(file, begin), running=True, lacking=(Lack.STOP,))


def _charge(file: FileFacts, begin: Begin) -> Stop | None:
    laid = [(one, _happened(on, file)) for one, on in begin.matter.charged_on]
    found = earliest((one, on) for one, on in laid if on)
    if found:
        return Stop(date=found[1], used=(Used("charge", found[0], "charged_on", found[1]),))
    return replace(_running(file), told=False, lacking=(Lack.STOP,))


def _release(file: FileFacts, begin: Begin) -> Stop | None:
    if begin.date is None or not begin.date.known:
        return None
    chain = chain_from(file.stays, begin.date)
    out = chain[-1].end if chain and chain[-1].let_go else None
    if out and out.known:
        return Stop(date=out, used=(Used("custody_episode", chain[-1].records[0], "to_date", out),))
    if file.held and out is None:
        return _running(file)
    return Stop(date=_until(file, begin), told=False, lacking=(Lack.DETENTION,))


def _new_order(file: FileFacts, begin: Begin) -> Stop | None:
    """A hearing or a stretch after the paper ran out stands for a new order."""
    ran_out = begin.date
    hearings = [each for matter in file.matters for each in matter.held_hearings]
    for hearing in hearings:
        if ran_out and hearing.date and not surely_before(hearing.date, ran_out):
            return None
    return _running(file)


def _running(file: FileFacts) -> Stop:
    return Stop(date=on_day(file.today), running=True)


STARTS: dict[str, Callable[[FileFacts], Iterator[Begin]]] = {
    "arrest": _arrests,
    "last_hearing": last_hearings,
    "adjournment": adjournments,
    "committal_start": _committals,
    "committal": _committed,
    "warrant_valid_to": _warrants,
    "charge": _charged,
    "earliest_release": _releases,
}
"""Where a time may begin, by the name a rule gives it."""
STOPS: dict[str, Callable[[FileFacts, Begin], Stop | None]] = {
    "first_court": _first_court,
    "told_reason": _told_reason,
    "trial": _trial,
    "committal": _committal_decision,
    "now": _now,
    "next_hearing": _next_hearing,
    "charge": _charge,
    "release": _release,
    "new_order": _new_order,
}
"""Where it may stop, by name."""
