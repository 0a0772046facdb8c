"""Questions that are asked where two people wrote different answers, as one would ask them aloud. Texts only."""

from __future__ import annotations

from wipdesk.domain.field import QT_TRANSLATE_NOOP

CONTEXT = "conflict questions"
FALLBACK = QT_TRANSLATE_NOOP("conflict questions", "{label}: which is right?")
DELETION = QT_TRANSLATE_NOOP("conflict questions", "Should this stay in her file?")
BOTH = QT_TRANSLATE_NOOP("conflict questions", "Taken away, and written to since")
TAKEN = QT_TRANSLATE_NOOP("conflict questions", "Taken away")
WRITTEN_TO = QT_TRANSLATE_NOOP("conflict questions", "Written to: {what}")
WRITTEN = QT_TRANSLATE_NOOP("conflict questions", "Written to since")
TITLES: dict[tuple[str, str], str] = {
    ("setting", "value"): QT_TRANSLATE_NOOP("conflict questions", "Which setting of the office is right?"),
    ("link", "verdict"): QT_TRANSLATE_NOOP("conflict questions", "Are these two the same?"),
    ("woman", "name_given"): QT_TRANSLATE_NOOP("conflict questions", "What is her given name?"),
    ("woman", "name_family"): QT_TRANSLATE_NOOP("conflict questions", "What is her family name?"),
    ("woman", "birth_date"): QT_TRANSLATE_NOOP("conflict questions", "When was she born?"),
    ("woman", "age_on_charge_sheet"): QT_TRANSLATE_NOOP(
        "conflict questions", "Which age is on the charge sheet?"
    ),
    ("woman", "nationality"): QT_TRANSLATE_NOOP("conflict questions", "What is her nationality?"),
    ("woman", "home_town"): QT_TRANSLATE_NOOP("conflict questions", "Which is her home town or village?"),
    ("woman", "released_on"): QT_TRANSLATE_NOOP("conflict questions", "When was she released?"),
    ("woman", "release_mode"): QT_TRANSLATE_NOOP("conflict questions", "How was she released?"),
    ("woman", "closed_on"): QT_TRANSLATE_NOOP("conflict questions", "When was her file closed?"),
    ("woman", "closed_why"): QT_TRANSLATE_NOOP("conflict questions", "Why was her file closed?"),
    ("contact", "safe_to_call"): QT_TRANSLATE_NOOP("conflict questions", "Is it safe to call this contact?"),
    ("child", "birth_date"): QT_TRANSLATE_NOOP("conflict questions", "When was her child born?"),
    ("child", "where"): QT_TRANSLATE_NOOP("conflict questions", "Where is her child?"),
    ("child", "inside_since"): QT_TRANSLATE_NOOP(
        "conflict questions", "Since when is her child inside with her?"
    ),
    ("child", "inside_until"): QT_TRANSLATE_NOOP(
        "conflict questions", "When did her child leave the prison?"
    ),
    ("custody_episode", "regime"): QT_TRANSLATE_NOOP("conflict questions", "How is she held?"),
    ("custody_episode", "place"): QT_TRANSLATE_NOOP("conflict questions", "Where is she held?"),
    ("custody_episode", "from_date"): QT_TRANSLATE_NOOP(
        "conflict questions", "Since when is she held there?"
    ),
    ("custody_episode", "to_date"): QT_TRANSLATE_NOOP("conflict questions", "Until when was she held there?"),
    ("custody_episode", "authority_document"): QT_TRANSLATE_NOOP(
        "conflict questions", "On which paper is she held?"
    ),
    ("custody_episode", "warrant_valid_to"): QT_TRANSLATE_NOOP(
        "conflict questions", "Until when does the warrant run?"
    ),
    ("matter", "court"): QT_TRANSLATE_NOOP("conflict questions", "Which court has the matter?"),
    ("matter", "arrest_date"): QT_TRANSLATE_NOOP("conflict questions", "When was she arrested?"),
    ("matter", "first_court_date"): QT_TRANSLATE_NOOP(
        "conflict questions", "When was she first brought before a court?"
    ),
    ("matter", "trial_began"): QT_TRANSLATE_NOOP("conflict questions", "When did her trial begin?"),
    ("matter", "convicted_on"): QT_TRANSLATE_NOOP("conflict questions", "When was she convicted?"),
    ("matter", "outcome"): QT_TRANSLATE_NOOP("conflict questions", "How did the matter end?"),
    ("matter", "outcome_date"): QT_TRANSLATE_NOOP("conflict questions", "When did the matter end?"),
    ("charge", "offence"): QT_TRANSLATE_NOOP("conflict questions", "What is she charged with?"),
    ("charge", "charged_on"): QT_TRANSLATE_NOOP("conflict questions", "When was she charged?"),
    ("charge", "plea"): QT_TRANSLATE_NOOP("conflict questions", "What did she plead?"),
    ("charge", "status"): QT_TRANSLATE_NOOP("conflict questions", "What became of the charge?"),
    ("hearing", "date"): QT_TRANSLATE_NOOP("conflict questions", "When was the hearing?"),
    ("hearing", "produced"): QT_TRANSLATE_NOOP("conflict questions", "Was she brought to court?"),
    ("hearing", "outcome"): QT_TRANSLATE_NOOP("conflict questions", "What came of the hearing?"),
    ("hearing", "next_date"): QT_TRANSLATE_NOOP("conflict questions", "When is the next hearing?"),
    ("bail", "state"): QT_TRANSLATE_NOOP("conflict questions", "What was decided on bail?"),
    ("bail", "decided_on"): QT_TRANSLATE_NOOP("conflict questions", "When was bail decided?"),
    ("bail", "amount"): QT_TRANSLATE_NOOP("conflict questions", "How much is the bail?"),
    ("bail", "met_on"): QT_TRANSLATE_NOOP("conflict questions", "When were the terms of bail met?"),
    ("bail", "revoked_on"): QT_TRANSLATE_NOOP("conflict questions", "When was bail taken back?"),
    ("charge", "life_or_capital_flag"): QT_TRANSLATE_NOOP("conflict questions", "May the charge carry life?"),
    ("charge", "maximum"): QT_TRANSLATE_NOOP(
        "conflict questions", "What is the longest prison for the charge in law?"
    ),
    ("sentence", "verdict"): QT_TRANSLATE_NOOP("conflict questions", "What was the verdict?"),
    ("sentence", "kind"): QT_TRANSLATE_NOOP("conflict questions", "What was the sentence?"),
    ("sentence", "sentenced_on"): QT_TRANSLATE_NOOP("conflict questions", "When was she sentenced?"),
    ("sentence", "term"): QT_TRANSLATE_NOOP("conflict questions", "How long is the sentence?"),
    ("sentence", "fine"): QT_TRANSLATE_NOOP("conflict questions", "How much is the fine?"),
    ("sentence", "default_term"): QT_TRANSLATE_NOOP(
        "conflict questions", "How long if the fine is not paid?"
    ),
    ("sentence", "earliest_release"): QT_TRANSLATE_NOOP(
        "conflict questions", "When can she come out at the earliest?"
    ),
    ("sentence", "latest_release"): QT_TRANSLATE_NOOP(
        "conflict questions", "When must she come out at the latest?"
    ),
    ("fine_payment", "amount"): QT_TRANSLATE_NOOP("conflict questions", "How much was paid on the fine?"),
    ("fine_payment", "paid_on"): QT_TRANSLATE_NOOP("conflict questions", "When was the fine paid?"),
    ("appeal", "filed_on"): QT_TRANSLATE_NOOP("conflict questions", "When was the notice of appeal given?"),
    ("appeal", "status"): QT_TRANSLATE_NOOP("conflict questions", "How does the appeal stand?"),
    ("appeal", "decided_on"): QT_TRANSLATE_NOOP("conflict questions", "When was the appeal decided?"),
    ("consent", "answer"): QT_TRANSLATE_NOOP("conflict questions", "What did she answer?"),
    ("consent", "date"): QT_TRANSLATE_NOOP("conflict questions", "When was she asked?"),
}
