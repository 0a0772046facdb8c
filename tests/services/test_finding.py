"""From what is typed to the record that is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wipdesk.domain.codes import code_of
from wipdesk.errors import AmbiguousWoman, NoSuchKind, NoSuchRecord
from wipdesk.services import finding, records

if TYPE_CHECKING:
    from wipdesk.storage.register import Register


@pytest.fixture
def hawa(register: Register) -> str:
    records.put(register, "woman", {"name_given": "Zainab", "name_family": "Sesay"})
    return records.put(
        register, "woman", {"name_given": "Hawa", "name_family": "Kɔrɔma", "alias": "Mama Fatu"}
    ).id


def test_a_woman_is_found_by_code_id_beginning_or_name(register: Register, hawa: str) -> None:
    code = code_of(hawa)
    by_code = [code, code.lower(), code.replace("-", ""), code.replace("-", " "), f" {code}\n"]
    for typed in [*by_code, hawa, hawa.upper(), hawa[:6], hawa[:31], "koroma", "HAWA", "mama fatu"]:
        assert finding.woman(register, typed) == hawa
        assert finding.record(register, "woman", typed) == hawa


@pytest.mark.parametrize(
    "typed", ["", " ", "\t\n", "nobody", "***", "' OR 1=1 --", "\x00", "\ud800", "x" * 10_000, "0" * 33]
)
def test_what_names_nobody_is_refused(register: Register, hawa: str, typed: str) -> None:
    with pytest.raises(NoSuchRecord) as told:
        finding.woman(register, typed)
    assert (told.value.kind, told.value.wanted) == ("woman", typed)
    assert not typed.strip() or typed not in str(told.value)


def test_a_code_with_one_wrong_letter_names_nobody(register: Register, hawa: str) -> None:
    code = code_of(hawa)
    wrong = ("A" if code[0] != "A" else "B") + code[1:]
    with pytest.raises(NoSuchRecord):
        finding.woman(register, wrong)


def test_among_several_the_codes_and_names_are_told_but_never_in_the_error_itself(register: Register) -> None:
    made = [
        records.put(register, "woman", {"name_given": f"Fatu {n}", "name_family": "Sesay"}).id
        for n in range(7)
    ]
    with pytest.raises(AmbiguousWoman) as told:
        finding.woman(register, "fatu")
    assert told.value.total == 7
    assert told.value.candidates == tuple((code_of(made[n]), f"Sesay, Fatu {n}") for n in range(5))
    assert "Fatu" not in str(told.value)


def test_a_person_is_named_and_a_child_has_a_code(register: Register, hawa: str) -> None:
    assert finding.record(register, "person", " isata ") == register.identity.person
    child = records.put(register, "child", {}).id
    for typed in (code_of(child), code_of(child).lower().replace("-", ""), child[:8]):
        assert finding.record(register, "child", typed) == child
    for kind, typed in (("child", code_of(hawa)), ("matter", hawa), ("person", "nobody"), ("matter", "")):
        with pytest.raises(NoSuchRecord):
            finding.record(register, kind, typed)


def test_a_kind_that_does_not_exist_tells_which_do() -> None:
    assert finding.kind_named("hearing").name == "hearing"
    for name in ("", "Hearing", "p_woman", "'; DROP"):
        with pytest.raises(NoSuchKind) as told:
            finding.kind_named(name)
        assert "woman" in told.value.kinds
