"""What a record of a visit is about, in words: the question, the place and the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.services import answered_visits
from wipdesk.services.checklists import question_of, question_words
from wipdesk.services.condition_words import Words
from wipdesk.storage import queries

if TYPE_CHECKING:
    from wipdesk.domain.lists import Say
    from wipdesk.storage.register import Register


def about_in_words(register: Register, record: str, say: Say) -> str:
    """The question that an answer about a place belongs to, with place and day of the visit; of a visit these two.

    Empty for what is not here.
    """
    with register.reading() as connection:
        place = queries.record_place(connection, record)
    found = answered_visits.read(register, [place[1]]) if place is not None else ()
    if not found:
        return ""
    words, of = Words.of(register, say), found[0]
    asked = next((each for each, told in of.answers.items() if any(record == one.id for one in told)), "")
    parts = [f"{asked}: {question_words(question_of(asked, words.asked), say)}"] if asked else []
    parts += [words.field(name, getattr(of.visit, name), "visit") for name in ("place", "date")]
    return ", ".join(part for part in parts if part)
