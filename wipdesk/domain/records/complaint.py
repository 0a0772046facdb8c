"""Violence that she told of, and what she wants done about it."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity
from wipdesk.domain.sealed_field import safety
from wipdesk.domain.values import AnyValue, DateValue, Missing


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """Violence that she told of, and what she wants done about it."""

    id: str
    parent: str
    """Id of the woman it hangs on."""
    date: DateValue = Missing.NOT_ASKED
    asked: AnyValue = Missing.NOT_ASKED
    violence: AnyValue = Missing.NOT_ASKED
    cutting: AnyValue = Missing.NOT_ASKED
    happened: AnyValue = Missing.NOT_ASKED
    actor: AnyValue = Missing.NOT_ASKED
    wants: AnyValue = Missing.NOT_ASKED
    complaint_to: AnyValue = Missing.NOT_ASKED
    complaint_on: AnyValue = Missing.NOT_ASKED
    status: AnyValue = Missing.NOT_ASKED
    retaliation: AnyValue = Missing.NOT_ASKED
    discipline: AnyValue = Missing.NOT_ASKED
    discipline_days: AnyValue = Missing.NOT_ASKED
    account: AnyValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="date",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Complaint", "Date she was asked"),
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
    safety("asked", Kind.CODE, QT_TRANSLATE_NOOP("Complaint", "Asked about violence"), "violence_asked"),
    safety("violence", Kind.CODE, QT_TRANSLATE_NOOP("Complaint", "What was done to her"), "violence"),
    safety("cutting", Kind.YES_NO, QT_TRANSLATE_NOOP("Complaint", "Cutting was part of it")),
    safety("happened", Kind.CODE, QT_TRANSLATE_NOOP("Complaint", "When it happened"), "violence_when"),
    safety("actor", Kind.CODE, QT_TRANSLATE_NOOP("Complaint", "By whom (never a name)"), "violence_actor"),
    safety("wants", Kind.CODE, QT_TRANSLATE_NOOP("Complaint", "What she wants"), "violence_wants"),
    safety("complaint_to", Kind.CODE, QT_TRANSLATE_NOOP("Complaint", "Complaint made to"), "complaint_to"),
    safety("complaint_on", Kind.DATE, QT_TRANSLATE_NOOP("Complaint", "Complaint made on")),
    safety(
        "status", Kind.CODE, QT_TRANSLATE_NOOP("Complaint", "How the complaint stands"), "complaint_status"
    ),
    safety(
        "retaliation", Kind.CODE, QT_TRANSLATE_NOOP("Complaint", "Revenge for the complaint"), "retaliation"
    ),
    safety("discipline", Kind.CODE, QT_TRANSLATE_NOOP("Complaint", "Punishment inside"), "discipline"),
    safety("discipline_days", Kind.NUMBER, QT_TRANSLATE_NOOP("Complaint", "Days of punishment"), most=36_525),
    safety("account", Kind.LONG_TEXT, QT_TRANSLATE_NOOP("Complaint", "Her account")),
)
