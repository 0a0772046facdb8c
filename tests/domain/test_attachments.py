"""What the cell of a scan holds can be read again, and anything else is no scan."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wipdesk.domain.attachments import MOST_PAGES, page_of, read, written
from wipdesk.domain.field import Kind
from wipdesk.domain.lists import as_written
from wipdesk.domain.records.document import FIELDS, Document
from wipdesk.domain.rules import Trouble, check
from wipdesk.domain.wording import in_words
from wipdesk.services.lists import load

FILE = next(field for field in FIELDS if field.kind is Kind.BLOB)


@given(st.lists(st.binary(max_size=64), min_size=1, max_size=MOST_PAGES))
def test_what_is_written_is_read_again(pictures: list[bytes]) -> None:
    pages = tuple(map(page_of, pictures))
    assert read(written(pages)) == pages
    assert len(written(pages)) < FILE.max_length


@pytest.mark.parametrize(
    "text", ["", " ", "x", "0" * 64, "0" * 64 + ":", "0" * 63 + ":1", "Z" * 64 + ":1", "0" * 64 + ":1\n"]
)
def test_anything_else_names_no_page_and_is_pointed_out(text: str) -> None:
    assert read(text) == ()
    record = Document(id="0" * 32, parent="1" * 32, file=text)
    assert [problem.trouble for problem in check(record, load())] == [Trouble.NOT_READ]


@pytest.mark.parametrize(
    ("pictures", "said"),
    [((b"a",), "Attached (1 page)"), ((b"a", b"b"), "Attached (2 pages)"), ((), "Attached")],
)
def test_a_scan_is_worded_by_its_pages_and_never_by_its_hash(pictures: tuple[bytes, ...], said: str) -> None:
    text = written(map(page_of, pictures)) or "from a stranger"
    assert in_words(FILE, text, lists=load(), people={}, say=as_written) == said
