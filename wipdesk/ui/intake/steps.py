"""The questions of the guided intake, in the order in which they are asked. Holds words and names of fields only."""

from __future__ import annotations

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: a short name for the bar, the question, what helps to answer it, and the fields it fills."""

    name: str
    short: str
    question: str
    hint: str
    fields: tuple[tuple[str, str], ...]
    """Record kind and field, in order; the records of one kind in one step are one record."""


STEPS: tuple[Step, ...] = (
    Step(
        name="person",
        short=QT_TRANSLATE_NOOP("intake", "Person"),
        question=QT_TRANSLATE_NOOP("intake", "What is she called?"),
        hint=QT_TRANSLATE_NOOP(
            "intake", "One name, a nickname or a number is enough. Everything else can be added later."
        ),
        fields=(
            ("woman", "name_given"),
            ("woman", "name_family"),
            ("alias", "text"),
            ("woman", "birth_date"),
            ("id_number", "number"),
        ),
    ),
    Step(
        name="consent",
        short=QT_TRANSLATE_NOOP("intake", "Consent"),
        question=QT_TRANSLATE_NOOP("intake", "Does she agree that we help her?"),
        hint=QT_TRANSLATE_NOOP(
            "intake",
            "Say what is written down and who will read it. She can say no to one part and yes to another.",
        ),
        fields=(
            ("woman", "consent_service"),
            ("woman", "consent_lawyer"),
            ("woman", "consent_research"),
            ("woman", "language"),
            ("woman", "interpreter_needed"),
        ),
    ),
    Step(
        name="arrest",
        short=QT_TRANSLATE_NOOP("intake", "Arrest"),
        question=QT_TRANSLATE_NOOP("intake", "When was she arrested?"),
        hint=QT_TRANSLATE_NOOP(
            "intake", "Write the date as she says it: “about March 2023”, “3 May”, “after Easter, at night”."
        ),
        fields=(
            ("matter", "arrest_date"),
            ("matter", "arrest_place"),
            ("matter", "arrest_agency"),
            ("matter", "police_no"),
            ("matter", "first_court_date"),
        ),
    ),
    Step(
        name="charge",
        short=QT_TRANSLATE_NOOP("intake", "Charge"),
        question=QT_TRANSLATE_NOOP("intake", "What is she accused of?"),
        hint=QT_TRANSLATE_NOOP(
            "intake", "The words of the paper count more than the list; write both if you can."
        ),
        fields=(
            ("charge", "offence"),
            ("charge", "offence_text"),
            ("charge", "charged_on"),
            ("charge", "plea"),
        ),
    ),
    Step(
        name="custody",
        short=QT_TRANSLATE_NOOP("intake", "Custody"),
        question=QT_TRANSLATE_NOOP("intake", "Where is she held, and since when?"),
        hint=QT_TRANSLATE_NOOP("intake", "The place she is in now. Earlier places can be added in her file."),
        fields=(
            ("custody_episode", "regime"),
            ("custody_episode", "place"),
            ("custody_episode", "from_date"),
            ("custody_episode", "number"),
        ),
    ),
    Step(
        name="family",
        short=QT_TRANSLATE_NOOP("intake", "Family"),
        question=QT_TRANSLATE_NOOP("intake", "Whom can we reach about her?"),
        hint=QT_TRANSLATE_NOOP(
            "intake",
            "Ask whether a call is safe before you call. Children are added in her file, without names.",
        ),
        fields=(
            ("contact", "name"),
            ("contact", "relation"),
            ("contact", "phone"),
            ("contact", "safe_to_call"),
            ("woman", "no_children"),
        ),
    ),
    Step(
        name="help",
        short=QT_TRANSLATE_NOOP("intake", "Legal help"),
        question=QT_TRANSLATE_NOOP("intake", "Who helps her with her case, and what did you promise?"),
        hint=QT_TRANSLATE_NOOP(
            "intake", "Only what she was told you would do: it comes up again until it is done."
        ),
        fields=(
            ("representation", "provider"),
            ("representation", "status"),
            ("task", "what"),
            ("task", "due"),
        ),
    ),
)
PARENTS = {"charge": "matter"}
"""What a record of intake hangs on, where that is not the woman."""
