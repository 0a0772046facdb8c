"""What stands beside a rule: how it is counted, and how sure we are of it."""

from __future__ import annotations

from wipdesk.domain.clocks.rules import Standing
from wipdesk.domain.field import QT_TRANSLATE_NOOP

STANDINGS = {
    Standing.ON: QT_TRANSLATE_NOOP("limits", "Counted"),
    Standing.AMBER: QT_TRANSLATE_NOOP("limits", "Counted, softer than a limit"),
    Standing.PROVISIONAL: QT_TRANSLATE_NOOP("limits", "Counted, provisional"),
    Standing.BENCHMARK: QT_TRANSLATE_NOOP("limits", "Counted as a benchmark"),
    Standing.INFO: QT_TRANSLATE_NOOP("limits", "Text only"),
    Standing.OFF: QT_TRANSLATE_NOOP("limits", "Off"),
}
NOT_COUNTED = QT_TRANSLATE_NOOP("limits", "In the list, nothing is counted")
"""Of a rule that is not off, but asks for facts that no file holds, or that holds no number."""
TONES = {
    Standing.ON: "green",
    Standing.AMBER: "amber",
    Standing.PROVISIONAL: "amber",
    Standing.BENCHMARK: "blue",
    Standing.INFO: "blue",
    Standing.OFF: "grey",
}
CONFIDENCE = {
    "A": QT_TRANSLATE_NOOP("limits", "read in the text of the law (A)"),
    "B": QT_TRANSLATE_NOOP("limits", "found in another source, the text not read (B)"),
    "C+": QT_TRANSLATE_NOOP("limits", "not verified (C+)"),
    "C": QT_TRANSLATE_NOOP("limits", "not verified (C)"),
    "C-": QT_TRANSLATE_NOOP("limits", "looked for and not found (C-)"),
    "-": QT_TRANSLATE_NOOP("limits", "no law, a choice of the office"),
}
"""The marks of confidence, in words."""
TROUBLES = {
    "two_accounts": QT_TRANSLATE_NOOP(
        "limits", "{name} was changed in two ways at once: choose once more, and that will hold."
    ),
}
TROUBLE = QT_TRANSLATE_NOOP(
    "limits", "A change of {name} cannot be read (line {line}). The rule as it is shipped stays in force."
)
GROUPS = {
    "country": QT_TRANSLATE_NOOP("limits", "The law of the country"),
    "settings": QT_TRANSLATE_NOOP("limits", "Appeals, remission, fines"),
    "INT": QT_TRANSLATE_NOOP("limits", "International benchmarks"),
    "ORG": QT_TRANSLATE_NOOP("limits", "Reminders of the office"),
}
