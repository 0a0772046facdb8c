"""What she needs for her health, as far as somebody must know it to help her, and with her consent."""

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP, Field, Kind, Sensitivity
from wipdesk.domain.sealed_field import health
from wipdesk.domain.values import AnyValue, DateValue, Missing, YesNoValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """What she needs for her health, as far as somebody must know it to help her, and with her consent."""

    id: str
    parent: str
    """Id of the woman it hangs on."""
    date: DateValue = Missing.NOT_ASKED
    consented: YesNoValue = Missing.NOT_ASKED
    pregnant: AnyValue = Missing.NOT_ASKED
    due: AnyValue = Missing.NOT_ASKED
    antenatal_seen: AnyValue = Missing.NOT_ASKED
    breastfeeding: AnyValue = Missing.NOT_ASKED
    birth_on: AnyValue = Missing.NOT_ASKED
    birth_place: AnyValue = Missing.NOT_ASKED
    birth_restrained: AnyValue = Missing.NOT_ASKED
    from_abuse_in_custody: AnyValue = Missing.NOT_ASKED
    need: AnyValue = Missing.NOT_ASKED
    medication_interrupted: AnyValue = Missing.NOT_ASKED
    needs_art_continuity: AnyValue = Missing.NOT_ASKED
    mental_health: AnyValue = Missing.NOT_ASKED
    unfit_to_plead: AnyValue = Missing.NOT_ASKED
    substance_dependency: AnyValue = Missing.NOT_ASKED
    outbreak: AnyValue = Missing.NOT_ASKED
    note: AnyValue = Missing.NOT_ASKED


FIELDS = (
    Field(
        name="date",
        kind=Kind.DATE,
        label=QT_TRANSLATE_NOOP("Health", "Date"),
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
    Field(
        name="consented",
        kind=Kind.YES_NO,
        label=QT_TRANSLATE_NOOP("Health", "She agreed that this is written down"),
        sensitivity=Sensitivity.OP,
        matters="C",
    ),
    health("pregnant", Kind.CODE, QT_TRANSLATE_NOOP("Health", "Pregnant"), "pregnant"),
    health("due", Kind.DATE, QT_TRANSLATE_NOOP("Health", "Birth expected")),
    health("antenatal_seen", Kind.YES_NO, QT_TRANSLATE_NOOP("Health", "Seen by a midwife or clinic")),
    health("breastfeeding", Kind.YES_NO, QT_TRANSLATE_NOOP("Health", "Breastfeeding")),
    health("birth_on", Kind.DATE, QT_TRANSLATE_NOOP("Health", "Gave birth in custody on")),
    health("birth_place", Kind.CODE, QT_TRANSLATE_NOOP("Health", "Where she gave birth"), "birth_place"),
    health(
        "birth_restrained",
        Kind.YES_NO,
        QT_TRANSLATE_NOOP("Health", "Restrained before, at or after the birth"),
    ),
    health(
        "from_abuse_in_custody",
        Kind.YES_NO,
        QT_TRANSLATE_NOOP("Health", "Pregnant by abuse in custody (only if she wants action)"),
    ),
    health("need", Kind.CODE, QT_TRANSLATE_NOOP("Health", "Health need now"), "health_need"),
    health("medication_interrupted", Kind.YES_NO, QT_TRANSLATE_NOOP("Health", "Medicine interrupted")),
    health(
        "needs_art_continuity",
        Kind.YES_NO,
        QT_TRANSLATE_NOOP("Health", "Needs her daily medicine without a break (only with consent)"),
    ),
    health("mental_health", Kind.CODE, QT_TRANSLATE_NOOP("Health", "State of mind"), "mental_health"),
    health("unfit_to_plead", Kind.CODE, QT_TRANSLATE_NOOP("Health", "Fitness to plead"), "unfit_to_plead"),
    health(
        "substance_dependency",
        Kind.CODE,
        QT_TRANSLATE_NOOP("Health", "Drink or drugs"),
        "substance_dependency",
    ),
    health("outbreak", Kind.TEXT, QT_TRANSLATE_NOOP("Health", "Outbreak that concerns her")),
    health("note", Kind.LONG_TEXT, QT_TRANSLATE_NOOP("Health", "What must be known to help her")),
)
