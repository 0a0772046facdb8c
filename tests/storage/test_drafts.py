"""What stands in an open form outlives the program, and nothing of it leaves the register."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.laptop import PASSPHRASE
from wipdesk.storage import drafts, opening
from wipdesk.storage.drafts import Draft

if TYPE_CHECKING:
    from wipdesk.storage.register import Register

DRAFT = Draft(
    id="ab" * 16, form="woman", record="cd" * 16, parent="", typed='{"name_given":"Hawa Kanneh"}', base="mark",
    author="ef" * 16, at="2026-05-03T10:42:07+00:00", place=1,
)  # fmt: skip


def keep(register: Register, *some: Draft) -> None:
    for draft in some:
        with register.writing() as connection:
            drafts.keep(connection, draft)


def open_ones(register: Register) -> tuple[Draft, ...]:
    with register.reading() as connection:
        return drafts.all_open(connection)


def test_a_draft_is_kept_over_itself_and_forgotten_once(register: Register) -> None:
    keep(register, DRAFT, replace(DRAFT, typed="{}"))
    assert open_ones(register) == (replace(DRAFT, typed="{}"),)
    for _ in range(2):
        with register.writing() as connection:
            drafts.drop(connection, DRAFT.id)
        assert open_ones(register) == ()


def test_drafts_come_in_the_order_their_forms_were_opened_even_after_a_kill(register: Register) -> None:
    some = [
        replace(DRAFT, id=f"{n}" * 32, place=place, at=at)
        for n, place, at in ((1, 2, "b"), (2, 1, "z"), (3, 2, "a"))
    ]
    keep(register, *some)
    expected = (some[1], some[2], some[0])
    assert open_ones(register) == expected
    register.close()
    with opening.unlock(register.folder, PASSPHRASE) as again:
        assert open_ones(again) == expected


@pytest.mark.parametrize("typed", ["'); DROP TABLE draft;--", "x" * 100_000, "\U0001f600 \u0645 \u202e"])
def test_whatever_was_typed_is_kept_as_it_is(register: Register, typed: str) -> None:
    draft = replace(DRAFT, typed=typed, form=typed, parent=typed)
    keep(register, draft)
    assert open_ones(register) == (draft,)


def test_no_file_of_the_register_shows_what_was_typed(register: Register) -> None:
    keep(register, DRAFT)
    for path in register.folder.rglob("*"):
        assert not path.is_file() or b"Kanneh" not in path.read_bytes()
