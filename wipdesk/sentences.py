"""Says in plain words what went wrong: what happened, what is safe, and what to do now.

Texts are marked here, in `error_texts` and in `error_variants`, and translated by the `say` that is handed
in. What is said may hold a name that somebody typed: it is for the person before the screen and never for a log.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from enum import Enum
from string import Formatter
from typing import Any

from wipdesk import errors
from wipdesk.error_texts import QT_TRANSLATE_NOOP, SENTENCES
from wipdesk.error_variants import CHOSEN_BY, VARIANTS

Say = Callable[[str, str], str]
"""Gives a text in the reader's language: say(context, text)."""

LONGEST_SHOWN = 200
"""Most characters of a name, a path or anything else that somebody typed."""
ROWS_SHOWN = 5
"""Most places of a refused table that are named."""

PROBLEMS: dict[str, str] = {
    "not_read": QT_TRANSLATE_NOOP(
        "errors",
        "{label}: this could not be read. It is kept as you wrote it; write it another way if you can.",
    ),
    "not_a_date": QT_TRANSLATE_NOOP(
        "errors",
        "{label}: this could not be read as a date. It is kept as you wrote it; try “3 May 2023” or “about "
        "March 2023”.",
    ),
    "not_in_list": QT_TRANSLATE_NOOP(
        "errors", "{label}: this answer is not in the list. It is kept; choose the answer that fits best."
    ),
    "retired": QT_TRANSLATE_NOOP(
        "errors",
        "{label}: the office offers this answer no more. It is kept; choose the answer that fits best.",
    ),
    "no_such_record": QT_TRANSLATE_NOOP(
        "errors", "{label}: this does not name a record. It is kept; choose the record again."
    ),
    "no_such_number": QT_TRANSLATE_NOOP(
        "errors", "{label}: this number cannot be right. It is kept; look at it again."
    ),
    "two_accounts": QT_TRANSLATE_NOOP(
        "errors",
        "{label}: there is more than one account of this. All are kept; decide when you know which is right.",
    ),
    "from_newer_version": QT_TRANSLATE_NOOP(
        "errors",
        "{label}: this was written with a newer version of wipdesk. It is kept; bring the program up to "
        "date to change it.",
    ),
    "too_long": QT_TRANSLATE_NOOP(
        "errors",
        "{label}: this text is longer than it should be here. It is kept; write the rest into a note.",
    ),
    "cannot_be_kept": QT_TRANSLATE_NOOP(
        "errors",
        "{label}: this text is longer than a field can keep. Nothing is cut off; shorten it before you save, or "
        "write the rest into a note.",
    ),
    "before_start": QT_TRANSLATE_NOOP(
        "errors",
        "{label}: this date lies before the one it must follow. Both are kept; look which of them is right.",
    ),
    "in_future": QT_TRANSLATE_NOOP(
        "errors",
        "{label}: this date lies in days to come, and what it tells has happened. It is kept; look at the year.",
    ),
    "long_ago": QT_TRANSLATE_NOOP(
        "errors", "{label}: this date lies longer ago than anybody lives. It is kept; look at the year."
    ),
}
"""What is said of a field, by the value of a trouble in the rules of the domain."""
UNKNOWN_PROBLEM = QT_TRANSLATE_NOOP(
    "errors", "{label}: something is unusual here. It is kept; look at it again."
)

SHEET_REASONS: dict[str, str] = {
    "unknown_id": QT_TRANSLATE_NOOP("errors", "no record in this register has this id"),
    "wrong_kind": QT_TRANSLATE_NOOP("errors", "the id belongs to a record of another kind"),
    "parent_missing": QT_TRANSLATE_NOOP("errors", "it does not say which record this belongs to"),
    "parent_unknown": QT_TRANSLATE_NOOP("errors", "the record this belongs to is not in this register"),
    "read_only_cell": QT_TRANSLATE_NOOP("errors", "this cell cannot be changed in a table"),
    "no_name": QT_TRANSLATE_NOOP("errors", "there is no name, nickname or number"),
    "too_long": QT_TRANSLATE_NOOP("errors", "the text is longer than a field can keep"),
    "duplicate_row": QT_TRANSLATE_NOOP("errors", "the same record stands in another row too"),
    "unknown_column": QT_TRANSLATE_NOOP("errors", "no field is kept under this heading"),
    "duplicate_column": QT_TRANSLATE_NOOP("errors", "another column has the same heading"),
    "unknown_sheet": QT_TRANSLATE_NOOP("errors", "there is no kind of record of this name"),
    "stale_mark": QT_TRANSLATE_NOOP(
        "errors",
        "this register does not remember the mark in the last column; save the table out again",
    ),
    "no_mark": QT_TRANSLATE_NOOP(
        "errors",
        "the mark in the last column is missing, so it is not known what you saw when you changed it",
    ),
    "other_register": QT_TRANSLATE_NOOP("errors", "this table was saved out of another register"),
    "not_shown": QT_TRANSLATE_NOOP("errors", "the table that this mark is of did not show this record"),
    "parent_changed": QT_TRANSLATE_NOOP("errors", "a record cannot be moved to another one in a table"),
    "empty_row": QT_TRANSLATE_NOOP("errors", "the row says nothing about the new record"),
    "cell_error": QT_TRANSLATE_NOOP("errors", "a formula of the spreadsheet failed here"),
    "letters_lost": QT_TRANSLATE_NOOP("errors", "the spreadsheet lost letters of what stood here"),
    "taken_away": QT_TRANSLATE_NOOP("errors", "somebody has taken this record away since"),
    "not_read": QT_TRANSLATE_NOOP("errors", "this could not be read, and is kept as it was written"),
    "not_a_date": QT_TRANSLATE_NOOP(
        "errors", "this could not be read as a date, and is kept as it was written"
    ),
    "not_in_list": QT_TRANSLATE_NOOP("errors", "this answer is not in the list"),
    "retired": QT_TRANSLATE_NOOP("errors", "the office offers this answer no more"),
    "no_such_record": QT_TRANSLATE_NOOP("errors", "this does not name a record"),
    "no_such_number": QT_TRANSLATE_NOOP("errors", "this number cannot be right"),
    "two_accounts": QT_TRANSLATE_NOOP("errors", "there is more than one account of this now"),
    "from_newer_version": QT_TRANSLATE_NOOP("errors", "this was written with a newer version of wipdesk"),
    "cannot_be_kept": QT_TRANSLATE_NOOP("errors", "longer than a field can keep; shorten it before you save"),
    "before_start": QT_TRANSLATE_NOOP("errors", "this date lies before the one it must follow"),
    "in_future": QT_TRANSLATE_NOOP("errors", "this date lies in days to come"),
    "long_ago": QT_TRANSLATE_NOOP("errors", "this date lies longer ago than anybody lives"),
    "bad_file": QT_TRANSLATE_NOOP("errors", "the file cannot be read as a table"),
    "not_utf8": QT_TRANSLATE_NOOP(
        "errors", "its letters cannot be read; save it again as CSV UTF-8 or as a workbook"
    ),
}
"""What is wrong or odd in one place of a table, by its reason; a trouble with a field may be one."""
UNKNOWN_REASON = QT_TRANSLATE_NOOP("errors", "this cannot be taken in as it is")

PLACES: dict[str, str] = {
    "cell": QT_TRANSLATE_NOOP("errors", "sheet {sheet}, row {row}, column {column}: {why}"),
    "row": QT_TRANSLATE_NOOP("errors", "sheet {sheet}, row {row}: {why}"),
    "column": QT_TRANSLATE_NOOP("errors", "sheet {sheet}, column {column}: {why}"),
    "sheet": QT_TRANSLATE_NOOP("errors", "sheet {sheet}: {why}"),
    "cell of the only sheet": QT_TRANSLATE_NOOP("errors", "row {row}, column {column}: {why}"),
    "row of the only sheet": QT_TRANSLATE_NOOP("errors", "row {row}: {why}"),
    "column of the only sheet": QT_TRANSLATE_NOOP("errors", "column {column}: {why}"),
    "table": QT_TRANSLATE_NOOP("errors", "the whole table: {why}"),
    "more": QT_TRANSLATE_NOOP("errors", "further places: {count}"),
}
"""Where in a table something is wrong, as exactly as it is known."""

COMPARTMENTS: dict[str, str] = {
    "health": QT_TRANSLATE_NOOP("compartments", "Health"),
    "safety": QT_TRANSLATE_NOOP("compartments", "Safety"),
    "child": QT_TRANSLATE_NOOP("compartments", "Children"),
    "background": QT_TRANSLATE_NOOP("compartments", "Background"),
}
"""What the closed compartments are called."""

RIGHTS: dict[str, str] = {
    "edit_cases": QT_TRANSLATE_NOOP("errors", "changing what is recorded"),
    "settle": QT_TRANSLATE_NOOP("errors", "deciding between two accounts"),
    "merge": QT_TRANSLATE_NOOP("errors", "taking in a bundle"),
    "link": QT_TRANSLATE_NOOP("errors", "saying that two records are the same"),
    "run_team": QT_TRANSLATE_NOOP("errors", "deciding who belongs to the office"),
    "erase": QT_TRANSLATE_NOOP("errors", "erasing a file for good"),
    "print": QT_TRANSLATE_NOOP("errors", "printing"),
    "export": QT_TRANSLATE_NOOP("errors", "saving tables and lists outside the register"),
}
"""What a role may include, by the value of the right."""

KINDS: dict[str, str] = {
    "woman": QT_TRANSLATE_NOOP("kinds", "Woman"),
    "alias": QT_TRANSLATE_NOOP("kinds", "Other name"),
    "id_number": QT_TRANSLATE_NOOP("kinds", "Number"),
    "contact": QT_TRANSLATE_NOOP("kinds", "Contact"),
    "child": QT_TRANSLATE_NOOP("kinds", "Child"),
    "tie": QT_TRANSLATE_NOOP("kinds", "Tie"),
    "custody_episode": QT_TRANSLATE_NOOP("kinds", "Stretch of detention"),
    "matter": QT_TRANSLATE_NOOP("kinds", "Matter"),
    "charge": QT_TRANSLATE_NOOP("kinds", "Charge"),
    "hearing": QT_TRANSLATE_NOOP("kinds", "Hearing"),
    "bail": QT_TRANSLATE_NOOP("kinds", "Bail decision"),
    "sentence": QT_TRANSLATE_NOOP("kinds", "Sentence"),
    "fine_payment": QT_TRANSLATE_NOOP("kinds", "Payment of a fine"),
    "appeal": QT_TRANSLATE_NOOP("kinds", "Appeal"),
    "representation": QT_TRANSLATE_NOOP("kinds", "Legal help"),
    "visit": QT_TRANSLATE_NOOP("kinds", "Visit"),
    "condition": QT_TRANSLATE_NOOP("kinds", "Answer about a place"),
    "encounter": QT_TRANSLATE_NOOP("kinds", "Meeting"),
    "task": QT_TRANSLATE_NOOP("kinds", "Task"),
    "consent": QT_TRANSLATE_NOOP("kinds", "Consent"),
    "follow_up": QT_TRANSLATE_NOOP("kinds", "Follow-up after release"),
    "health": QT_TRANSLATE_NOOP("kinds", "Health"),
    "complaint": QT_TRANSLATE_NOOP("kinds", "Complaint"),
    "note": QT_TRANSLATE_NOOP("kinds", "Note"),
    "flag": QT_TRANSLATE_NOOP("kinds", "Flag"),
    "document": QT_TRANSLATE_NOOP("kinds", "Document"),
    "link": QT_TRANSLATE_NOOP("kinds", "Link"),
    "person": QT_TRANSLATE_NOOP("kinds", "Person"),
    "device": QT_TRANSLATE_NOOP("kinds", "Laptop"),
    "setting": QT_TRANSLATE_NOOP("kinds", "Setting"),
}
"""The kinds of record under the labels that the catalogue gives them; this lies below it."""

SIZES: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("errors", "{size} KB"),
    QT_TRANSLATE_NOOP("errors", "{size} MB"),
    QT_TRANSLATE_NOOP("errors", "{size} GB"),
)
"""Sizes, each a thousand times the one before."""
NOBODY = QT_TRANSLATE_NOOP("errors", "none")
"""Stands where a list is empty."""

_BREAKS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_TURNS_WRITING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_HALF_A_CHARACTER = re.compile("[\ud800-\udfff]")
_ID = re.compile("[0-9a-f]{16,}")
_ID_SHOWN = 8


def as_written(context: str, text: str) -> str:
    """The `say` that leaves every text in English."""
    return text


def say_error(error: Exception, say: Say = as_written) -> str:
    """What is read when this went wrong; an error nobody foresaw is said too, without its text."""
    text = text_of(error)
    values = {name: _in_words(error, name, say) for name in places(text)}
    return _filled(text, values, say)


def say_problem(trouble_value: str, label: str, say: Say = as_written) -> str:
    """What is odd about a field; `label` is the field's name as it is read, in the reader's language."""
    return _filled(PROBLEMS.get(trouble_value, UNKNOWN_PROBLEM), {"label": _shown(label)}, say)


def say_place(place: tuple[str, int, str, str], say: Say = as_written) -> str:
    """Where in a table, as exactly as it is known, and what is wrong there: sheet, row, column and reason."""
    sheet, row, column, why = place
    known = {"sheet": sheet, "row": str(row) if row > 0 else "", "column": column}
    values = {name: _shown(value) for name, value in known.items() if value}
    values["why"] = say("errors", SHEET_REASONS.get(why, UNKNOWN_REASON))
    return _filled(next(text for text in PLACES.values() if places(text) == values.keys()), values, say)


def text_of(error: Exception) -> str:
    """The text for an error, in English and with its places still open."""
    kind = type(error)
    if kind in CHOSEN_BY:
        chosen = _plain(getattr(error, CHOSEN_BY[kind]))
        if chosen in VARIANTS[kind]:
            return VARIANTS[kind][chosen]
    return next(SENTENCES[each] for each in kind.__mro__ if each in SENTENCES)


def places(text: str) -> set[str]:
    """The names of the places in a text that are filled from an error. ValueError: a brace stands alone."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def _filled(text: str, values: Mapping[str, str], say: Say) -> str:
    said = say("errors", text)
    return (said if _has_places(said, values) else text).format_map(values)


def _has_places(said: str, values: Mapping[str, str]) -> bool:
    """Whether a translation says every fact and asks for no other; English is better than half a sentence."""
    try:
        parts = list(Formatter().parse(said))
    except ValueError:
        return False
    named = {name for _, name, _, _ in parts if name is not None}
    return named == set(values) and not any(shape or turned for _, _, shape, turned in parts)


def _in_words(error: Exception, name: str, say: Say) -> str:
    value = getattr(error, name)
    reader = _READERS.get((type(error), name))
    if reader is not None:
        return reader(error, say)
    if isinstance(value, tuple):
        return ", ".join(_shown(each) for each in value) or say("errors", NOBODY)
    return _shown(value)


def _plain(value: object) -> str:
    return str(value.value) if isinstance(value, Enum) else str(value)


def _shown(value: object) -> str:
    """A value that cannot spoil the sentence it stands in: short, and of an id only the beginning."""
    text = " ".join(_harmless(_plain(value)).split())
    text = _ID.sub(lambda found: found[0][:_ID_SHOWN] + "…", text)
    return text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "…"


def _harmless(text: str) -> str:
    """One line that turns no writing round and that every screen and file can take."""
    return _HALF_A_CHARACTER.sub("\ufffd", _TURNS_WRITING.sub("", _BREAKS.sub(" ", text)))


def _path(error: errors.FileGone | errors.FileExists, say: Say) -> str:
    """A path keeps its end, which says which file it is."""
    text = _harmless(error.path)
    return text if len(text) <= LONGEST_SHOWN else "…" + text[-LONGEST_SHOWN:]


def _kind(error: errors.NoSuchRecord | errors.NoSuchField | errors.ParentNeeded, say: Say) -> str:
    return _kind_in_words(error.kind, say)


def _parents(error: errors.ParentNeeded, say: Say) -> str:
    return ", ".join(_kind_in_words(each, say) for each in error.parents)


def _kind_in_words(kind: str, say: Say) -> str:
    return say("kinds", KINDS[kind]) if kind in KINDS else _shown(kind)


def _right(error: errors.NotAllowed, say: Say) -> str:
    return say("errors", RIGHTS[error.right]) if error.right in RIGHTS else _shown(error.right)


def _compartment(error: errors.CompartmentClosed | errors.NoCompartmentKey, say: Say) -> str:
    name = error.compartment
    return say("compartments", COMPARTMENTS[name]) if name in COMPARTMENTS else _shown(name)


def _size(error: errors.DiskFull, say: Say) -> str:
    """Bytes as people know them, rounded up: whoever frees so much has freed enough."""
    size, unit = math.ceil(error.needed / 1000), 0
    while size >= 1000 and unit < len(SIZES) - 1:
        size, unit = math.ceil(size / 1000), unit + 1
    return _filled(SIZES[unit], {"size": str(size)}, say)


def _candidates(error: errors.AmbiguousWoman, say: Say) -> str:
    named = "; ".join(f"{_shown(code)} {_shown(name)}".strip() for code, name in error.candidates)
    return named + "; …" if error.total > len(error.candidates) else named


def _rows(error: errors.SheetRefused, say: Say) -> str:
    lines = [say_place(row, say) for row in error.rows[:ROWS_SHOWN]]
    more = len(error.rows) - ROWS_SHOWN
    if more > 0:
        lines.append(_filled(PLACES["more"], {"count": str(more)}, say))
    return "\n".join(lines)


_READERS: dict[tuple[type, str], Callable[[Any, Say], str]] = {
    (errors.AmbiguousWoman, "candidates"): _candidates,
    (errors.CompartmentClosed, "compartment"): _compartment,
    (errors.DiskFull, "needed"): _size,
    (errors.FileExists, "path"): _path,
    (errors.FileGone, "path"): _path,
    (errors.NoCompartmentKey, "compartment"): _compartment,
    (errors.NoSuchField, "kind"): _kind,
    (errors.NoSuchRecord, "kind"): _kind,
    (errors.NotAllowed, "right"): _right,
    (errors.ParentNeeded, "kind"): _kind,
    (errors.ParentNeeded, "parents"): _parents,
    (errors.SheetRefused, "rows"): _rows,
}
