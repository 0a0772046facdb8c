"""What a woman is called where nobody may be mistaken for another."""

from __future__ import annotations

from typing import Any

import pytest

from wipdesk.domain.case_file import CaseFile
from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.codes import code_of
from wipdesk.domain.naming import display_name, localized
from wipdesk.domain.records.alias import Alias
from wipdesk.domain.records.id_number import IdNumber
from wipdesk.domain.records.woman import Woman
from wipdesk.domain.values import Account, Contested, Foreign, Missing

ID = "ab" * 16


def as_written(_context: str, text: str) -> str:
    return text


def contested(*values: Any) -> Contested:
    return Contested(tuple(Account(value, "", "", "", "") for value in values))


def named(aliases: tuple[str, ...] = (), numbers: tuple[str, ...] = (), **values: Any) -> str:
    file = CaseFile(
        woman=Woman(id=ID, **values),
        aliases=tuple(Alias(id=f"{n:032x}", parent=ID, text=text) for n, text in enumerate(aliases)),
        id_numbers=tuple(IdNumber(id=f"{n:032x}", parent=ID, number=text) for n, text in enumerate(numbers)),
    )
    return display_name(file, as_written)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"name_family": "Koroma", "name_given": "Mariama"}, "KOROMA, Mariama"),
        ({"name_family": "kɔrɔma-n'Dolleh"}, "KƆRƆMA-N'DOLLEH"),
        ({"name_given": "Mariama"}, "Mariama"),
        ({"name_given": "  Mariama \n Fatu\t"}, "Mariama Fatu"),
        ({"name_given": " ", "name_on_warrant": "M. Koroma"}, "M. Koroma"),
        ({"name_given": Missing.UNKNOWN, "name_family": Missing.DECLINED}, f"name not known ({code_of(ID)})"),
        ({"name_given": Foreign("{}")}, f"name not known ({code_of(ID)})"),
        (
            {"name_family": contested("Koroma", "Kamara"), "name_given": "Mariama"},
            "KOROMA or KAMARA, Mariama",
        ),
        ({"name_given": contested("Mariama", Missing.UNKNOWN)}, "Mariama"),
        ({"name_given": contested("A", "B", "C")}, "A or B or C"),
    ],
)
def test_she_is_called_by_what_is_known_of_her_name(values: dict[str, Any], said: str) -> None:
    assert named(**values) == said


def test_without_a_name_a_nickname_then_a_number_then_her_code_stands_in() -> None:
    assert named(aliases=("", "Mama Fatu"), numbers=("P/17",)) == "Mama Fatu"
    assert named(numbers=(" ", "P/17")) == "number P/17"
    assert named() == f"name not known ({code_of(ID)})"


def test_a_name_cannot_turn_the_line_it_stands_in() -> None:
    said = named(name_family="\u202eevil", name_given="\u2066x")
    assert said.count("\u202c") == said.count("\u202e") == 1
    assert said.count("\u2069") == said.count("\u2066") == 1


def test_braces_in_a_name_are_only_braces() -> None:
    assert named(numbers=("{number} {0} %s",)) == "number {number} {0} %s"
    assert named(name_given=contested("{one}", "{other}")) == "{one} or {other}"


def test_a_field_is_called_in_the_readers_language() -> None:
    kind = BY_NAME["woman"]
    asked = []
    assert (
        localized(kind, kind.fields[0], lambda context, text: asked.append((context, text)) or "Nom") == "Nom"
    )
    assert asked == [("Woman", kind.fields[0].label)]
