"""What the paper form of an intake asks, in the order of the guided intake. Holds words and names of fields only."""

from __future__ import annotations

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One field of a kind of record: a line to write on, or squares for some of its answers."""

    kind: str
    field: str
    share: float = 1.0
    """Of what its row has left beside dates, which are as wide as their signs."""
    codes: tuple[str, ...] = ()
    """Answers that have a square; what is not among them is written beside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Questions under one heading, and how one would ask them aloud."""

    title: str
    question: str
    rows: tuple[tuple[Asked, ...], ...]
    sealed: bool = False
    """Whether it stands on the page that travels closed and by itself."""


YES_NO = ("yes", "no")


def _line(kind: str, field: str, share: float = 1.0) -> Asked:
    return Asked(kind=kind, field=field, share=share)


def _boxes(kind: str, field: str, *codes: str) -> Asked:
    return Asked(kind=kind, field=field, codes=codes or YES_NO)


SECTIONS: tuple[Section, ...] = (
    Section(
        title=QT_TRANSLATE_NOOP("intake", "Person"),
        question=QT_TRANSLATE_NOOP("intake form", "What do people call you? How old are you?"),
        rows=(
            (_line("woman", "name_given", 1.4), _line("woman", "name_family"), _line("alias", "text")),
            (_line("woman", "birth_date"), _line("id_number", "number"), _line("woman", "home_town", 1.2)),
            (_boxes("woman", "literacy", "none", "signs_name", "reads_a_little", "reads_well"),),
        ),
    ),
    Section(
        title=QT_TRANSLATE_NOOP("intake", "Consent"),
        question=QT_TRANSLATE_NOOP("intake form", "May we write this down? Who may read it?"),
        rows=(
            (
                _boxes(
                    "woman", "consent_service", "given_oral", "given_thumbprint", "given_signature", "refused"
                ),
            ),
            (
                _boxes("woman", "consent_lawyer", "yes", "no", "ask_each_time"),
                _boxes("woman", "consent_research", "yes", "no"),
            ),
            (_line("woman", "language"), _boxes("woman", "interpreter_needed")),
        ),
    ),
    Section(
        title=QT_TRANSLATE_NOOP("intake", "Arrest"),
        question=QT_TRANSLATE_NOOP("intake form", "When did they take you? Where?"),
        rows=(
            (
                _line("matter", "arrest_date"),
                _line("matter", "arrest_place"),
                _line("matter", "arrest_agency", 0.7),
            ),
            (
                _line("matter", "police_no", 0.7),
                _line("matter", "first_court_date"),
                _line("matter", "court"),
            ),
            (_boxes("matter", "told_reason"), _boxes("matter", "statement_read_back")),
        ),
    ),
    Section(
        title=QT_TRANSLATE_NOOP("intake", "Charge"),
        question=QT_TRANSLATE_NOOP("intake form", "What do they say you did?"),
        rows=(
            (
                _line("charge", "offence"),
                _line("charge", "offence_text"),
                _line("charge", "charged_on"),
            ),
            (_boxes("charge", "plea", "none_taken", "guilty", "not_guilty"),),
        ),
    ),
    Section(
        title=QT_TRANSLATE_NOOP("intake", "Custody"),
        question=QT_TRANSLATE_NOOP("intake form", "Since when are you here?"),
        rows=(
            (_boxes("custody_episode", "regime", "police", "remand", "sentenced", "hospital"),),
            (
                _line("custody_episode", "place"),
                _line("custody_episode", "from_date"),
                _line("custody_episode", "number", 0.7),
            ),
        ),
    ),
    Section(
        title=QT_TRANSLATE_NOOP("intake", "Family"),
        question=QT_TRANSLATE_NOOP(
            "intake form", "Whom may we telephone? Who is with your children? No names of children."
        ),
        rows=(
            (_line("contact", "name"), _line("contact", "relation"), _line("contact", "phone")),
            (_boxes("contact", "safe_to_call"), _boxes("woman", "no_children", "yes")),
            (_line("child", "birth_date"), _line("child", "where"), _line("child", "carer")),
        ),
    ),
    Section(
        title=QT_TRANSLATE_NOOP("intake", "Legal help"),
        question=QT_TRANSLATE_NOOP("intake form", "Is somebody helping you? Did anybody speak of bail?"),
        rows=(
            (_boxes("representation", "provider", "none_self", "lab_lawyer", "ngo_lawyer", "private_paid"),),
            (
                _line("representation", "status", 0.7),
                _line("representation", "lawyer"),
                _line("hearing", "next_date"),
            ),
            (_boxes("bail", "state", "not_applied", "refused", "granted_unmet", "granted_met"),),
        ),
    ),
    Section(
        title=QT_TRANSLATE_NOOP("intake form", "Violence"),
        question=QT_TRANSLATE_NOOP("intake form", "Only if she wishes, alone, and never twice."),
        sealed=True,
        rows=(
            (_boxes("complaint", "asked", "asked_declined", "disclosed", "none_disclosed"),),
            (
                _boxes(
                    "complaint",
                    "violence",
                    "rape",
                    "sexual_assault",
                    "physical_assault",
                    "forced_marriage",
                    "denial_of_resources",
                    "psychological_abuse",
                ),
            ),
            (
                _boxes(
                    "complaint",
                    "happened",
                    "childhood",
                    "adult_before_arrest",
                    "at_arrest",
                    "police_custody",
                    "transport",
                    "prison",
                ),
            ),
            (_boxes("complaint", "actor", "partner", "family", "police", "prison_staff", "other_prisoner"),),
            (
                _boxes(
                    "complaint",
                    "wants",
                    "nothing",
                    "medical",
                    "psychosocial",
                    "complaint",
                    "legal_action",
                    "protection_move",
                ),
            ),
        ),
    ),
    Section(
        title=QT_TRANSLATE_NOOP("intake form", "Health"),
        question=QT_TRANSLATE_NOOP("intake form", "What do you need to stay well? Nothing more."),
        sealed=True,
        rows=(
            (_boxes("health", "consented"), _boxes("health", "breastfeeding")),
            (_boxes("health", "pregnant", "yes_confirmed", "says_yes", "no"),),
            (_line("health", "due"), _line("health", "need")),
            (_boxes("health", "medication_interrupted"), _boxes("health", "antenatal_seen")),
        ),
    ),
    Section(
        title=QT_TRANSLATE_NOOP("intake form", "Officers"),
        question=QT_TRANSLATE_NOOP("intake form", "How were you treated when they took you?"),
        sealed=True,
        rows=(
            (_line("matter", "arrest_officer"), _line("matter", "bribe_for")),
            (_boxes("matter", "bribe_requested", "none", "money", "sex", "goods"),),
            (_boxes("matter", "visible_injuries", "none_seen", "seen", "not_examined"),),
        ),
    ),
)
