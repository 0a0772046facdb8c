"""A face prints what it must and never what it must not: every field is planted with a word and searched for."""

import re
from dataclasses import replace

import pytest

from tests.reports.planted import other_token, planted_fields, planted_file, squeezed, text_of, token
from tests.reports.women import day, disputed, ident, mariama, printed
from wipdesk.domain.case_file import PART_OF_KIND, NewerCell
from wipdesk.domain.catalogue import BY_NAME
from wipdesk.reports.faces import HEALTH, HOMES, LEAVES_OUT, TITLES, Face
from wipdesk.services.lists import load


@pytest.mark.parametrize("kind", ["woman", *PART_OF_KIND])
def test_every_field_is_printed_in_some_face_or_left_out_on_purpose(kind: str) -> None:
    home = HOMES[kind]
    names = {field.name for field in BY_NAME[kind].fields}
    assert set(home.full) | set(home.not_printed) == names
    assert not set(home.full) & set(home.not_printed)


@pytest.mark.parametrize("kind", HOMES)
def test_a_face_only_leaves_out_and_prints_nothing_twice(kind: str) -> None:
    home = HOMES[kind]
    for face in Face:
        names = home.printed(face)
        assert set(names) <= set(home.full)
        assert len(set(names)) == len(names)


@pytest.mark.parametrize("face", [Face.FULL, Face.COURT])
def test_every_planted_word_is_on_paper_where_its_face_prints_it_and_nowhere_else(face: Face) -> None:
    text = squeezed(text_of(printed(planted_file(), face).pdf))
    found = {(kind, name) for kind, name in planted_fields() if token(kind, name) in text.replace("ZQ", "Zq")}
    expected = {(kind, name) for kind, name in planted_fields() if name in HOMES[kind].printed(face)}
    if face is Face.COURT:
        expected.discard(("child", "birth_date"))  # printed as an age, and this one is no birth
    assert found == expected


@pytest.mark.parametrize("face", [Face.FULL, Face.COURT])
def test_where_two_accounts_stand_every_face_prints_both_or_neither(face: Face) -> None:
    text = squeezed(text_of(printed(planted_file(contested=True), face).pdf))
    for kind, name in planted_fields():
        told = [text.count(word) for word in (token(kind, name), other_token(kind, name))]
        is_printed = name in HOMES[kind].printed(face) and (face is Face.FULL or kind != "child")
        assert told[0] == told[1], (kind, name)
        # Once where it belongs, and once more among the facts that are told in two ways.
        assert (told[0] >= 2) is is_printed, (kind, name)


def test_without_names_nothing_that_anybody_typed_is_on_paper() -> None:
    for contested in (False, True):
        text = squeezed(text_of(printed(planted_file(contested=contested), Face.ANONYMOUS).pdf)).upper()
        words = {word for field in planted_fields() for word in (token(*field), other_token(*field))}
        assert not [word for word in words if word.upper() in text]


def test_the_court_never_sees_relatives_notes_telephones_or_where_the_children_are() -> None:
    text = text_of(printed(mariama(), Face.COURT).pdf)
    for word in (
        "Hawa",
        "076 000 111",
        "asks for her sister",
        "grandmother",
        "In prison with her",
        "brother",
    ):
        assert word not in text
    assert "2 children" in text


def test_without_names_no_person_place_or_number_is_on_paper() -> None:
    text = text_of(printed(disputed(), Face.ANONYMOUS).pdf)
    for word in ("Mariama", "oroma", "ɔrɔma", "Mamie", "Gerihun", "Isata", "Fatmata", "112", "NLe 4,500"):
        assert word not in text
    assert not re.search(r"\bBo\b", text)
    assert disputed().code in text


@pytest.mark.parametrize("face", [Face.COURT, Face.ANONYMOUS])
def test_an_answer_that_speaks_of_health_is_only_in_the_full_face(face: Face) -> None:
    file = mariama()
    hospital = replace(file.episodes[1], regime="hospital", ended_by="to_hospital", to_date=day("2026-11-01"))
    ill = replace(file.hearings[3], produced="not_produced_sick", adjournment_reason="accused_sick")
    unborn = replace(file.children[0], where="unborn")
    task = replace(file.tasks[1], kind="health_referral")
    file = replace(
        file,
        episodes=(file.episodes[0], hospital),
        hearings=(ill,),
        children=(unborn, file.children[1]),
        tasks=(task,),
    )
    text = text_of(printed(file, face).pdf).lower()
    for word in ("hospital", "ill", "well enough", "clinic", "nurse", "born yet", "2 children"):
        assert f" {word}" not in f" {text}", word
    assert "hospital" in text_of(printed(file, Face.FULL).pdf).lower()


def test_every_answer_about_health_is_one_of_a_list() -> None:
    for name, code in HEALTH:
        assert load("sl")[name].get(code), (name, code)


@pytest.mark.parametrize("face", Face)
def test_every_page_says_which_face_it_is_and_what_that_leaves_out(face: Face) -> None:
    text = " ".join(text_of(printed(mariama(), face).pdf).split())
    assert TITLES[face] in text
    assert LEAVES_OUT[face] in text


def test_two_accounts_of_a_child_tell_the_court_only_ages() -> None:
    text = " ".join(text_of(printed(disputed(), Face.COURT).pdf).split())
    assert "22 to 23 months or 2 to 3 (accounts differ)" in text
    assert "as at 22 June 2026: two accounts" not in text


def test_a_file_of_a_newer_version_says_that_something_is_not_shown() -> None:
    file = replace(mariama(), newer=(NewerCell(ident(1), "matter", "verdict", '"Zq999Z"'),))
    text = text_of(printed(file, Face.FULL).pdf)
    assert "newer version of the program, not shown here: 1" in " ".join(text.split())
    assert "Zq999Z" not in text
