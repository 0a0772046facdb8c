"""What a link is about, in words: the two women, or the two records, that may be one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.naming import display_name
from wipdesk.services.file_words import FileWords
from wipdesk.storage import identity_links, queries, reading

if TYPE_CHECKING:
    from wipdesk.domain.lists import Say
    from wipdesk.storage.register import Connection, Register

_BOTH = QT_TRANSLATE_NOOP("duplicates", "{one} and {other}")


def both_in_words(register: Register, link: str, say: Say) -> str:
    """Both sides of a link beside each other; empty for what is no link, or names what is not here."""
    with register.reading() as connection:
        said = next((each for each in identity_links.said(connection) if each.link == link), None)
        if said is None:
            return ""
        sides = [_side(register, connection, said.kind, each, say) for each in (said.first, said.second)]
    return say("duplicates", _BOTH).format(one=sides[0], other=sides[1]) if all(sides) else ""


def _side(register: Register, connection: Connection, kind: str, record: str, say: Say) -> str:
    place = queries.record_place(connection, record) if reading.is_id(record) else None
    if place is None or place[0] != kind:
        return ""
    file = reading.case_file(connection, place[1])
    if file is None:
        return say("kinds", BY_NAME[kind].label)
    if kind == "woman":
        return display_name(file, say)
    found = next((each for each in file.records() if each.id == record), None)
    told = FileWords(register, file, say)
    return f"{told.which(found)}, {display_name(file, say)}" if found else told.kind(kind)
