"""What she agreed to or did not, each time she was asked: the latest answer holds."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity, Wanted
from wipdesk.domain.values import DateValue, Missing, TextValue, YesNoValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """What she agreed to or did not, each time she was asked: the latest answer holds."""

    id: str
    parent: str
    """Id of the woman it hangs on."""
    about: TextValue = Missing.NOT_ASKED
    answer: TextValue = Missing.NOT_ASKED
    date: DateValue = Missing.NOT_ASKED
    how: TextValue = Missing.NOT_ASKED
    explained_in: TextValue = Missing.NOT_ASKED
    read_back: YesNoValue = Missing.NOT_ASKED
    asked_by: TextValue = Missing.NOT_ASKED
    note: TextValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="about",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Consent", "About"),
        list="consent_about",
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="answer",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Consent", "Her answer"),
        list="consent_answer",
        wanted=Wanted.RECORD,
        sensitivity=Sensitivity.OP,
        matters="A",
    ),
    Field(
        name="date",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Consent", "On"),
        wanted=Wanted.FILE,
        sensitivity=Sensitivity.OP,
        matters="A",
    ),
    Field(
        name="how",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Consent", "How she said so"),
        list="consent_how",
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="explained_in",
        kind=Kind.CODE,
        label=QT_TRANSLATE_NOOP("Consent", "Explained in"),
        list="language",
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="read_back",
        kind=Kind.YES_NO,
        label=QT_TRANSLATE_NOOP("Consent", "Read back to her"),
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="asked_by",
        kind=Kind.RECORD,
        label=QT_TRANSLATE_NOOP("Consent", "Asked by"),
        of="person",
        sensitivity=Sensitivity.OP,
    ),
    Field(
        name="note",
        kind=Kind.LONG_TEXT,
        label=QT_TRANSLATE_NOOP("Consent", "Note"),
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
)
