"""The round: the women of one prison before a visit, the most urgent first, with why and what to ask."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.codes import code_of
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.held import current_episode, held_before_trial, is_looked_for
from wipdesk.domain.limit_needs import is_about_release, limits_of
from wipdesk.domain.lists import as_written
from wipdesk.domain.naming import display_name, name_parts
from wipdesk.domain.need import Need, NeedKind, Urgency
from wipdesk.domain.needs import needs
from wipdesk.domain.spans import days_words
from wipdesk.domain.stays import groups
from wipdesk.domain.told import codes_told
from wipdesk.domain.values import Missing
from wipdesk.reports.years import age_in_words
from wipdesk.services.clocks import book_of
from wipdesk.services.file_needs import row_of
from wipdesk.services.file_words import FileWords
from wipdesk.storage import reading, woman_rows, women_found, women_refreshing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.lists import Say
    from wipdesk.services.file_needs import NeedRow
    from wipdesk.storage.register import Register

_ASK = {
    NeedKind.ALL_ENDED: QT_TRANSLATE_NOOP("round", "Was she let out in court? Why is she still here?"),
    NeedKind.LIMIT: QT_TRANSLATE_NOOP("round", "On which paper is she held, and until when?"),
    NeedKind.WARRANT_RUN_OUT: QT_TRANSLATE_NOOP(
        "round", "Will the officer show the paper? Is there a new order?"
    ),
    NeedKind.WARRANT_RUNS_OUT: QT_TRANSLATE_NOOP(
        "round", "Will she be taken to court before the paper ends?"
    ),
    NeedKind.STRETCH_IN_DOUBT: QT_TRANSLATE_NOOP("round", "Is she here? Since which day?"),
    NeedKind.NOT_HEARD: QT_TRANSLATE_NOOP("round", "Was she taken to court? What was said?"),
    NeedKind.NEXT_HEARING: QT_TRANSLATE_NOOP("round", "Does she know the day? Will the prison bring her?"),
    NeedKind.BAIL_NOT_MET: QT_TRANSLATE_NOOP("round", "Who could stand surety for her?"),
    NeedKind.NO_OUTCOME: QT_TRANSLATE_NOOP("round", "What did the court say last time?"),
    NeedKind.NO_NEXT_DATE: QT_TRANSLATE_NOOP("round", "When is she to go to court again?"),
    NeedKind.NO_HEARING: QT_TRANSLATE_NOOP("round", "When was she last taken to court?"),
    NeedKind.NO_HELP: QT_TRANSLATE_NOOP("round", "Does anybody speak for her in court?"),
    NeedKind.DECIDE_FIRST: QT_TRANSLATE_NOOP("round", "Two answers are recorded. Which one is right?"),
    NeedKind.DECIDE: QT_TRANSLATE_NOOP("round", "Two answers are recorded. Which one is right?"),
    NeedKind.TASK_OVERDUE: QT_TRANSLATE_NOOP("round", "Tell her how far it is."),
    NeedKind.TASK_DUE: QT_TRANSLATE_NOOP("round", "Tell her how far it is."),
    NeedKind.TASK_OPEN: QT_TRANSLATE_NOOP("round", "Tell her how far it is."),
    NeedKind.PROMISED: QT_TRANSLATE_NOOP("round", "Tell her how far it is."),
}
_ASK_BESIDES = QT_TRANSLATE_NOOP("round", "What was said in the other matter?")
_ANYTHING_NEW = QT_TRANSLATE_NOOP("round", "Is anything new? When is she to go to court?")
_PROMISES = frozenset({NeedKind.TASK_OVERDUE, NeedKind.TASK_DUE, NeedKind.TASK_OPEN, NeedKind.PROMISED})
_KINDS = (
    *("woman", "alias", "id_number", "custody_episode", "matter", "charge", "hearing", "bail"),
    *("representation", "task", "encounter", "sentence", "appeal", "fine_payment"),
)
_RANK = {urgency: rank for rank, urgency in enumerate(Urgency)}
_WHYS = 2
"""Reasons that a line of the round gives."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundLine:
    """One woman of the round."""

    woman: str
    code: str
    name: str
    initials: str
    age: str
    """In words; empty if nobody told."""
    number: str
    """Her court, police or prison number, the first that is known; empty if none is."""
    held: str
    """How long she has been held before trial, in words."""
    why: tuple[str, ...]
    """Why she is high on the list, most urgent first; empty: nothing is open."""
    ask: str
    promise: bool
    """Whether something was promised her that is not done."""
    child_inside: bool


def round_of(
    register: Register,
    place: str,
    say: Say = as_written,
    step: Callable[[int, int], object] | None = None,
) -> tuple[RoundLine, ...]:
    """The women who are held in a place now, by its code, in the order in which to see them.

    `step` is told how far it is, and may raise Cancelled.
    """
    women_refreshing.refresh(register, step)
    ids = women_found.find(register, "", {f"place:{place}"}, "held", cap=0).ids
    book, today = book_of(register), register.today()
    found: list[tuple[tuple[int, bool, int], RoundLine]] = []
    with register.reading() as connection:
        kept = woman_rows.rows(connection, ids)
        for at, file in enumerate(reading.many_files(connection, ids, kinds=_KINDS)):
            if step is not None and at % 50 == 0:
                step(at, len(ids))
            if not _is_there(file, place, register):
                continue
            row = kept.get(file.woman.id)
            limits = limits_of(file, book, today=today)
            open_now = [
                need for need in needs(file, today=today, limits=limits) if need.why is not NeedKind.BLANKS
            ]
            line = _line(register, file, open_now, say, child_inside=bool(row and row.child_inside))
            found.append(((*_first(open_now), len(found)), line))
    return tuple(line for _, line in sorted(found, key=lambda each: each[0]))


def _first(open_now: list[Need]) -> tuple[int, bool]:
    """Who is seen first: by how urgent it is, and of these whoever is inside past her day of release."""
    if not open_now:
        return len(_RANK), True
    past = any(need.limit is not None and is_about_release(need.limit) for need in open_now)
    return _RANK[open_now[0].urgency], not past


def _is_there(file: CaseFile, place: str, register: Register) -> bool:
    """Whether by this file she is held in the place today; two accounts of where she is: she may be."""
    today = register.today()
    episode = current_episode(file, today)
    return episode is not None and is_looked_for(file, today) and place in codes_told(episode.place).codes


def _line(
    register: Register, file: CaseFile, open_now: list[Need], say: Say, *, child_inside: bool
) -> RoundLine:
    told = FileWords(register, file, say)
    rows = [row_of(told, need) for need in open_now[:_WHYS]]
    born = told.value(file.women, "birth_date")
    held = held_before_trial(file, today=told.today).days
    return RoundLine(
        woman=file.woman.id,
        code=code_of(file.woman.id),
        name=display_name(file, say),
        initials=_initials(file),
        age="" if isinstance(born, Missing) else age_in_words(born, told.today, say),
        number=next(_numbers(told), ""),
        held=days_words(held, say) if held.since is not None else "",
        why=tuple(_why(need, row) for need, row in zip(open_now, rows, strict=False)),
        ask=say("round", _question(open_now[0]) if open_now else _ANYTHING_NEW),
        promise=any(need.why in _PROMISES for need in open_now),
        child_inside=child_inside,
    )


def _question(need: Need) -> str:
    """What to ask her about the most urgent; nobody is sent for a surety while another matter holds her."""
    besides = need.why is NeedKind.BAIL_NOT_MET and need.beside
    return _ASK_BESIDES if besides else _ASK.get(need.why, _ANYTHING_NEW)


def _why(need: Need, row: NeedRow) -> str:
    """A reason in few words: of something to be done what it is, of everything else the fact with its date."""
    return row.title if need.why in _PROMISES or not row.why else row.why


def _initials(file: CaseFile) -> str:
    """First letters of her name, which tell little to whoever finds the sheet; of a nickname only the first."""
    parts = name_parts(file)
    words = [
        word
        for part in (parts.given[:1], parts.family[:1], parts.other[:1])
        for name in part
        for word in name.split()
    ]
    return " ".join(f"{word[0].upper()}." for word in words if word[0].isalpha())


def _numbers(told: FileWords) -> Iterator[str]:
    """Numbers of hers that officers and registries know, the court's first."""
    for records, names in (
        (told.file.matters, ("court_no", "police_no")),
        (told.file.id_numbers, ("number",)),
    ):
        for group in groups(records, told.file.same_as):
            for name in names:
                if not isinstance(told.value(group, name), Missing):
                    yield told.words(group, name)
