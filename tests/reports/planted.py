"""Files in which every field holds a word of its own, so that a printed page can be searched for each."""

import re
from dataclasses import replace
from typing import Any

import pypdfium2

from tests.reports.women import SHE, ident, two
from wipdesk.domain.case_file import PART_OF_KIND, CaseFile
from wipdesk.domain.catalogue import BY_NAME, RecordKind, attributes_of
from wipdesk.domain.field import Kind
from wipdesk.domain.records.woman import Woman
from wipdesk.domain.values import Unread

_IDS = {kind: ident(9000 + number) for number, kind in enumerate(PART_OF_KIND)}
_WORDS = {Kind.TEXT, Kind.LONG_TEXT, Kind.CODE, Kind.RECORD}


def token(kind: str, name: str) -> str:
    """The word planted in one field: letters and digits that no page holds otherwise."""
    number = [f"{each}.{field.name}" for each in BY_NAME for field in BY_NAME[each].fields].index(
        f"{kind}.{name}"
    )
    return f"Zq{number:03d}Z"


def planted_file(*, contested: bool = False) -> CaseFile:
    """A file with one record of each kind, every field of it planted; or with two words, as two accounts."""
    parts: dict[str, Any] = {
        part: (_record(BY_NAME[kind], _IDS[kind], contested),) for kind, part in PART_OF_KIND.items()
    }
    file = CaseFile(woman=_record(BY_NAME["woman"], SHE, contested), **parts)
    # The visit and the matter that others name must be those of the file, or the file would say so instead.
    encounter = replace(file.encounters[0], visit=_IDS["visit"])
    return replace(file, encounters=(encounter,))


def planted_fields() -> set[tuple[str, str]]:
    """Every field of every kind in a file but those that name another record of it."""
    kinds = ("woman", *PART_OF_KIND)
    every = {(kind, field.name) for kind in kinds for field in BY_NAME[kind].fields}
    return every - {("encounter", "visit")}


def text_of(pdf: bytes) -> str:
    """All text of a PDF, page after page."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [document[number].get_textpage().get_text_bounded() for number in range(len(document))]
    document.close()
    return "\n".join(pages)


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [document[number].get_textpage().get_text_bounded() for number in range(len(document))]
    document.close()
    return pages


def squeezed(text: str) -> str:
    """A text without any space: a word may be broken at the end of a line."""
    return re.sub(r"\s|￾", "", text)


def other_token(kind: str, name: str) -> str:
    """The word of the second account of a field."""
    return token(kind, name).replace("Zq", "Xw")


def _record(kind: RecordKind, record_id: str, contested: bool) -> Any:
    values: dict[str, Any] = {}
    for name in attributes_of(kind):
        field = kind.field(name)
        words = [token(kind.name, name), other_token(kind.name, name)]
        told = words if field and field.kind in _WORDS else [Unread(word) for word in words]
        values[name] = two(*told) if contested else told[0]
    if kind.record is Woman:
        return Woman(id=record_id, **values)
    parent = _IDS.get(kind.parent, SHE)
    own = {"parent": parent} if kind.parent else {}
    return kind.record(id=record_id, **own, **values)
