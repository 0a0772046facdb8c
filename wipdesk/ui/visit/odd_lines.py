"""What is odd about a line typed into a visit, said beside it: nothing here stops anybody from saving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.naming import localized
from wipdesk.domain.rules import trouble_of
from wipdesk.domain.text import balanced
from wipdesk.domain.typed import read_typed, typed_text
from wipdesk.domain.values import Unread
from wipdesk.sentences import say_problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wipdesk.services.visits import VisitRow
    from wipdesk.ui.parts.inputs import LineBox
    from wipdesk.ui.session import Session


_READ = {"born": ("woman", "birth_date"), "due": ("task", "due")}
_NO_NAME = QT_TRANSLATE_NOOP("visit", "A new woman needs a name or nickname. What you typed stands here.")
_NO_PROMISE = QT_TRANSLATE_NOOP("visit", "A day alone is not kept: write what you promised her by then.")
_OF_HER = QT_TRANSLATE_NOOP("visit", "{name}: {said}")


def odd_in_row(session: Session, boxes: Mapping[str, LineBox], typed: VisitRow) -> str:
    """Everything that is odd about a row, in one line; empty: nothing is."""
    said = mark_odd(session, boxes, _READ)
    if typed.new and not typed.name.strip():
        said.append(session.say("visit", _NO_NAME))
    if typed.due.strip() and not typed.promised.strip():
        said.append(session.say("visit", _NO_PROMISE))
    words = " ".join(said)
    if words and (name := " ".join(typed.name.split())):
        return session.say("visit", _OF_HER).format(name=balanced(name), said=words)
    return words


def mark_odd(
    session: Session, boxes: Mapping[str, LineBox], fields: Mapping[str, tuple[str, str]]
) -> list[str]:
    """Mark the boxes whose line could not be read as what it is asked for; returns what to say of each.

    `fields` names the kind and the field that a box is written to.
    """
    said = []
    for part, (kind, name) in fields.items():
        if part not in boxes:
            continue
        sentence = _odd(session, kind, name, boxes[part].text())
        _mark(boxes[part], sentence)
        if sentence:
            said.append(sentence)
    return said


def _odd(session: Session, kind: str, name: str, line: str) -> str:
    of = BY_NAME[kind]
    field = of.field(name)
    if field is None or not line.strip():
        return ""
    value = read_typed(field, typed_text(Unread(line)), today=session.today, lists=session.lists)
    trouble = trouble_of(field, value, session.lists)
    return say_problem(trouble.value, localized(of, field, session.say), session.say) if trouble else ""


def _mark(box: LineBox, sentence: str) -> None:
    box.setAccessibleDescription(sentence)
    if box.property("trouble") != bool(sentence):
        box.setProperty("trouble", bool(sentence))
        box.style().unpolish(box)
        box.style().polish(box)
