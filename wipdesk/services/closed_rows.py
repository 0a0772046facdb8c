"""What a woman's file holds in closed compartments, as rows of label and words while they are open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wipdesk.domain.catalogue import kind_of
from wipdesk.domain.compartments import sealed_fields
from wipdesk.services import closed_values
from wipdesk.services.closed_values import unasked
from wipdesk.services.file_rows import FileRows

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.lists import Say
    from wipdesk.services.file_rows import RecordRows
    from wipdesk.storage.register import Register

OWN_KINDS = ("health", "complaint")
"""Kinds of record that hold little else than what is sealed."""


@dataclass(frozen=True, slots=True)
class ClosedRows:
    """Records that hold something sealed: those that hold little else, and parts of others."""

    own: tuple[RecordRows, ...]
    parts: tuple[RecordRows, ...]


def closed_rows(register: Register, file: CaseFile, say: Say) -> ClosedRows:
    """Every record of a file that holds something sealed; what cannot be opened now says that it is closed."""
    words = FileRows(register, file, say)
    own, parts = [], []
    for record in file.records():
        kind = kind_of(record).name
        sealed = {field.name for field in sealed_fields(kind)}
        if not sealed or (kind not in OWN_KINDS and unasked(record)):
            continue
        shown = words.worded(closed_values.opened(register, record, file.base)[0])
        if kind in OWN_KINDS:
            own.append(shown)
        else:
            parts.append(
                replace(shown, rows=tuple(row for row in shown.rows if row.name in sealed), not_asked=())
            )
    return ClosedRows(tuple(own), tuple(parts))
