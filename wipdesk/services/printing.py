"""Paper: a woman's case summary, and the line in the trail that says it was printed."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from wipdesk import clock
from wipdesk.domain.lists import as_written
from wipdesk.domain.roles import Right
from wipdesk.errors import FileExists, FileGone, ReadOnly
from wipdesk.reports import agreed as agreed_page
from wipdesk.reports.case_summary import PageFacts, render
from wipdesk.reports.faces import Face
from wipdesk.services import bundles, clocks, undoing
from wipdesk.services.case_files import open_file
from wipdesk.services.office_lists import lists_of
from wipdesk.services.own_fields import fields_of
from wipdesk.storage.disk import disk_troubles, sync_folder
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.lists import Say
    from wipdesk.reports.case_summary import Rendered
    from wipdesk.storage.register import Register

_PDF = b"%PDF-"
FACES = {face.value: face for face in Face}


def case_summary(register: Register, typed: str, *, face: Face, say: Say = as_written) -> Rendered:
    """The summary of one woman's file as PDF bytes. Leaves a line in the trail. Raises NoSuchRecord, AmbiguousWoman."""
    file = open_file(register, typed)
    with UnitOfWork(register) as work:
        work.require(Right.PRINT)
        work.note("print_summary", file.woman.id, face.value)
    return rendered(register, file, face=face, say=say)


def rendered(register: Register, file: CaseFile, *, face: Face, say: Say = as_written) -> Rendered:
    """The pages of a summary, without a line in the trail: for looking at them."""
    limits = (*clocks.results(register, file), *clocks.open_appeals(register, file))
    facts = replace(
        _facts(register),
        aside=undoing.aside_in_file(register, file.woman.id),
        lacking=sum(gap.count for gap in bundles.missing(register)),
    )
    return render(
        file,
        face=face,
        facts=facts,
        lists=lists_of(register),
        say=say,
        limits=limits,
        own=fields_of(register),
    )


def agreed(register: Register, typed: str, *, say: Say = as_written) -> Rendered:
    """The half page that she keeps. Leaves a line in the trail. Raises NoSuchRecord, AmbiguousWoman."""
    file = open_file(register, typed)
    with UnitOfWork(register) as work:
        work.require(Right.PRINT)
        work.note("print_agreed", file.woman.id, "")
    return agreed_rendered(register, file, say=say)


def agreed_rendered(register: Register, file: CaseFile, *, say: Say = as_written) -> Rendered:
    """The half page without a line in the trail: for looking at it and reading it to her."""
    return agreed_page.render(file, facts=_facts(register), lists=lists_of(register), say=say)


def _facts(register: Register) -> PageFacts:
    return PageFacts(
        today=register.today(),
        printed_at=clock.now_local_iso()[:16].replace("T", " "),
        author=register.identity.name,
        office=register.office.name,
        practice=register.office.practice,
    )


def refuse_taken(out: Path, *, overwrite: bool = False) -> None:
    """Refuse a place where a file lies, or where none can be put, before anything is printed.

    With `overwrite` an earlier PDF is no hindrance: whoever asks for that was asked. Any other file stays. Nothing
    must be written into the register, such as a visit begun, for a sheet that can never come.
    Raises FileExists, FileGone, ReadOnly.
    """
    with disk_troubles(out):
        if not out.parent.is_dir():
            raise FileGone(str(out))
        if not os.access(out.parent, os.W_OK):
            raise ReadOnly()
        if out.is_dir() or (out.exists() and not (overwrite and _is_pdf(out))):
            raise FileExists(str(out))


def _is_pdf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_PDF)) == _PDF


def save_pdf(content: bytes, out: Path, *, overwrite: bool = False) -> None:
    """Put a PDF down whole or not at all; with `overwrite` over an earlier one.

    Raises FileExists, DiskFull, FileGone, ReadOnly.
    """
    refuse_taken(out, overwrite=overwrite)
    with disk_troubles(out):
        half = out.with_name(f".{out.name}.new")
        try:
            half.unlink(missing_ok=True)
            private = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
            with open(private, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            half.replace(out)
        finally:
            half.unlink(missing_ok=True)
        sync_folder(out.parent)
