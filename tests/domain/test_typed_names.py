"""A name is typed as she says it; the program guesses the parts in one known way and loses none of it."""

from __future__ import annotations

import pytest

from wipdesk.domain.typed_names import TypedName, read_name


@pytest.mark.parametrize(
    ("line", "family", "given", "nickname"),
    [
        ("Sesay, Fatmata B.", "Sesay", "Fatmata B.", ""),
        ("  Fatmata   Sesay ", "Sesay", "Fatmata", ""),
        ("Fatmata Binta Sesay", "Sesay", "Fatmata Binta", ""),
        ("Isatu", "", "Isatu", ""),
        ("Kɔrɔma,", "Kɔrɔma", "", ""),
        (", Isatu", "", "Isatu", ""),
        ('"Mama Tity"', "", "", "Mama Tity"),
        ("“Mama Tity”", "", "", "Mama Tity"),
        ("N'dolleh", "", "N'dolleh", ""),
        ("فاطمة", "", "فاطمة", ""),
        ("", "", "", ""),
    ],
)
def test_the_parts_of_a_typed_name(line: str, family: str, given: str, nickname: str) -> None:
    assert read_name(line) == TypedName(family=family, given=given, nickname=nickname)


def test_what_was_typed_is_what_is_searched_for() -> None:
    assert read_name("Sesay, Fatmata").names == ("Fatmata", "Sesay")
    assert read_name('"Mama Tity"').names == ("Mama Tity",)
