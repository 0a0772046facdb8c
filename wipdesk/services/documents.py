"""A paper and its scan or photo: kept in the encrypted register and shown from memory, never as a file beside it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from wipdesk.domain import attachments
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.lists import as_written
from wipdesk.domain.roles import Right
from wipdesk.domain.values import Contested
from wipdesk.errors import DiskFull, FileGone, ScanElsewhere, ScanRefused
from wipdesk.services import records
from wipdesk.services.scans import LARGEST_FILE, pages_from
from wipdesk.storage import blobs
from wipdesk.storage.disk import disk_troubles

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from wipdesk.domain.attachments import Page
    from wipdesk.domain.lists import Say
    from wipdesk.domain.values import AnyValue
    from wipdesk.services.records import Written
    from wipdesk.storage.register import Register

ROOM_LEFT = 200 * 1024 * 1024
"""Free bytes that must be left on the disk: what is written about a woman comes before pictures."""

_ONE_PAGE = QT_TRANSLATE_NOOP("documents", "1 page")
_PAGES = QT_TRANSLATE_NOOP("documents", "{count} pages")
_ONE_ELSEWHERE = QT_TRANSLATE_NOOP("documents", "1 page, not on this laptop")
_ELSEWHERE = QT_TRANSLATE_NOOP("documents", "{count} pages, not on this laptop")
_SOME_ELSEWHERE = QT_TRANSLATE_NOOP("documents", "{count} pages, {missing} of them not on this laptop")


def attach(
    register: Register,
    path: Path,
    *,
    woman: str = "",
    document_id: str = "",
    typed: Mapping[str, str] | None = None,
    mark: str = "",
) -> Written:
    """Keep a JPEG, PNG or PDF as the scan of a paper: a new one of a woman, or one that is recorded already.

    `typed` are further lines of the paper, as `records.put` takes them. The chosen file itself stays where it is.
    Raises ScanRefused, DiskFull, FileGone, NotAllowed and what `records.put` raises.
    """
    register.require(Right.EDIT_CASES)
    if shutil.disk_usage(register.folder).free < ROOM_LEFT:
        raise DiskFull(ROOM_LEFT)
    pictures = pages_from(_content(path))
    file = attachments.written(map(attachments.page_of, pictures))
    with register.writing() as connection:
        for picture in pictures:
            blobs.keep(connection, picture)
    return records.put(
        register, "document", {**(typed or {}), "file": file}, record_id=document_id, parent=woman, mark=mark
    )


def image_of(register: Register, document_id: str) -> tuple[bytes, ...]:
    """The pages of a paper's scan as JPEG, for showing from memory; none if it has no scan.

    Where two scans were attached apart, the pages of both. Raises ScanElsewhere, NoSuchRecord.
    """
    record, _ = records.open_record(register, "document", document_id)
    pages = pages_in(record.file)
    with register.reading() as connection:
        found = [blobs.content_of(connection, bytes.fromhex(page.hash)) for page in pages]
    here = tuple(picture for picture in found if picture is not None)
    if pages and not here:
        raise ScanElsewhere
    return here


def pages_in(value: AnyValue) -> tuple[Page, ...]:
    """The pages that the field `file` of a paper names, each once; of two accounts the pages of both."""
    if isinstance(value, Contested):
        told = [page for account in value.accounts for page in pages_in(account.value)]
        return tuple(dict.fromkeys(told))
    return attachments.read(value) if isinstance(value, str) else ()


def scan_in_words(register: Register, value: AnyValue, say: Say = as_written) -> str:
    """How many pages the scan of a paper has, and whether they lie on this laptop; empty if there is none."""
    pages = pages_in(value)
    with register.reading() as connection:
        here = blobs.held(connection, [bytes.fromhex(page.hash) for page in pages])
    missing = sum(bytes.fromhex(page.hash) not in here for page in pages)
    if not pages:
        return ""
    if not missing:
        text = _ONE_PAGE if len(pages) == 1 else _PAGES
    elif missing == len(pages):
        text = _ONE_ELSEWHERE if len(pages) == 1 else _ELSEWHERE
    else:
        text = _SOME_ELSEWHERE
    return say("documents", text).format(count=len(pages), missing=missing)


def _content(path: Path) -> bytes:
    with disk_troubles(path):
        if not path.is_file():
            raise FileGone(str(path))
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        raise ScanRefused("size")
    return content
