"""A list of answers: what may stand in it, how an answer is shown, read and guessed."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wipdesk.domain.lists import CodeList, CodeLists, CodeRow, context_of, parse_list

COLOURS = parse_list(
    "colour",
    {
        "src": "D",
        "rows": [
            {"code": "red", "label": "Red, like pepper"},
            {"code": "green", "label": "Green", "src": "F33+K", "side": "court"},
            {"code": "other", "label": "Another colour"},
            {"code": "unknown", "label": "Not known"},
        ],
    },
)
PLACES = parse_list(
    "facility",
    {
        "rows": [{"code": "BO", "label": "Bo prison"}],
        "free": [{"prefix": "PS_", "label": "Police station {name}", "women": "yes", "src": "K"}],
    },
)


def in_krio(context: str, text: str) -> str:
    return {("list.colour", "Green"): "Grin", ("list.facility", "Police station {name}"): "{name} polis"}.get(
        (context, text), text
    )


def one_row(**row: object) -> dict[str, object]:
    return {"rows": [row]}


def test_a_code_is_shown_by_its_words() -> None:
    assert COLOURS.label("red") == "Red, like pepper"


def test_a_code_is_shown_in_the_reader_s_language() -> None:
    assert COLOURS.label("green", in_krio) == "Grin"


@pytest.mark.parametrize("code", ["x_indigo", "", "blue", "<b>", "\ud800", "9" * 10_000])
def test_a_code_nobody_knows_here_is_shown_as_it_is(code: str) -> None:
    assert COLOURS.get(code) is None
    assert COLOURS.label(code) == code


@pytest.mark.parametrize(
    "typed", ["red", " red ", "Red, like pepper", "RED,  like\tPEPPER", "réd, like pepper"]
)
def test_the_code_or_its_words_are_read_whatever_the_case_spaces_and_accents(typed: str) -> None:
    assert COLOURS.read(typed) == "red"


def test_words_are_read_in_english_and_in_the_reader_s_language() -> None:
    assert COLOURS.read("grin", in_krio) == "green"
    assert COLOURS.read("green", in_krio) == "green"


@pytest.mark.parametrize(
    "typed", ["", "   ", "RED", "re", "red pepper", "=cmd|", "🌶", "\x00", "\udfff", "r" * 10_000]
)
def test_anything_else_is_not_read_and_nothing_is_guessed(typed: str) -> None:
    assert COLOURS.read(typed) is None


def test_words_that_a_translation_made_alike_are_not_read() -> None:
    def all_alike(context: str, text: str) -> str:
        return "Green"

    assert COLOURS.read("Green", all_alike) is None
    assert COLOURS.read("red, like pepper", all_alike) == "red"


def test_a_translation_that_lost_the_name_does_not_hide_the_station() -> None:
    def careless(context: str, text: str) -> str:
        return "Polis"

    assert PLACES.label("PS_LUMLEY", careless) == "Police station Lumley"
    assert PLACES.read("police station lumley", careless) == "PS_LUMLEY"


def test_an_office_s_code_whose_row_has_not_come_yet_is_kept() -> None:
    assert COLOURS.read("x_indigo") == COLOURS.label("x_indigo") == "x_indigo"
    assert COLOURS.read("x_") is COLOURS.read("x_a b") is COLOURS.read("x_" + "a" * 39) is None


def test_what_was_nearly_typed_is_suggested_best_first() -> None:
    assert [row.code for row in COLOURS.nearest("gren")] == ["green"]
    assert [row.code for row in COLOURS.nearest("peper")] == ["red"]
    assert len(COLOURS.nearest("not known another colour", n=1)) == 1
    assert COLOURS.nearest("") == COLOURS.nearest("🌶") == COLOURS.nearest("zzzz") == ()


@given(st.text(max_size=300))
def test_no_text_whatever_stops_reading_or_suggesting(text: str) -> None:
    code = PLACES.read(text)
    assert code is None or PLACES.get(code) is not None
    assert len(PLACES.nearest(text)) <= 3
    assert PLACES.label(text) or text == ""


def test_what_else_is_known_of_an_answer_is_kept() -> None:
    green = COLOURS.get("green")
    assert green is not None
    assert (green.fact("side"), green.fact("src"), green.fact("nothing")) == ("court", "F33+K", "")
    red = COLOURS.get("red")
    assert red is not None
    assert red.fact("src") == "D"


@pytest.mark.parametrize(
    ("row", "provisional"),
    [
        ({"src": "K"}, True),
        ({"src": "F33+K"}, True),
        ({"src": "F33, K"}, True),
        ({"src": "seed"}, True),
        ({"src": "F31", "confidence": "provisional"}, True),
        ({"src": "F33"}, False),
        ({"src": "KF"}, False),
        ({}, False),
    ],
)
def test_what_comes_from_knowledge_alone_is_provisional(row: dict[str, str], provisional: bool) -> None:
    parsed = parse_list("a", one_row(code="c", label="L", **row))
    assert parsed.rows[0].provisional is provisional


@pytest.mark.parametrize(
    "mapping",
    [
        {},
        {"row": [{"code": "a", "label": "A"}]},
        {"rows": [{"code": "a", "label": "A"}], "rwos": []},
        {"rows": "a"},
        {"rows": ["a"]},
        one_row(label="No code"),
        one_row(code="", label="A"),
        one_row(code="a b", label="A"),
        one_row(code="ŋ", label="A"),
        one_row(code="a\n", label="A"),
        one_row(code="a" * 41, label="A"),
        one_row(code="a"),
        one_row(code="a", label="  "),
        one_row(code="a", label=3),
        one_row(code="a", label="A", n=3),
        one_row(code="a", label="A", confidence="sure"),
        {"src": 1, "rows": [{"code": "a", "label": "A"}]},
        {"rows": [{"code": "a", "label": "A"}, {"code": "a", "label": "B"}]},
        {"rows": [{"code": "a", "label": "Côte"}, {"code": "b", "label": " COTE"}]},
        {"rows": [], "free": [{"prefix": "PS_", "label": "No place for the name"}]},
        {"rows": [], "free": [{"prefix": "PS", "label": "{name}"}]},
        {"rows": [], "free": [{"label": "{name}"}]},
    ],
)
def test_a_list_that_is_wrong_is_refused_and_named(mapping: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"^a: "):
        parse_list("a", mapping)


def test_a_code_of_forty_letters_is_a_code() -> None:
    assert parse_list("a", one_row(code="a" * 40, label="A")).read("a" * 40) == "a" * 40


def test_every_police_station_has_a_code_without_being_listed() -> None:
    station = PLACES.get("PS_PORT_LOKO")
    assert station is not None
    assert station.fact("women") == "yes"
    assert PLACES.label("PS_PORT_LOKO") == "Police station Port Loko"
    assert PLACES.label("PS_PORT_LOKO", in_krio) == "Port Loko polis"


@pytest.mark.parametrize(
    "typed", ["PS_PORT_LOKO", "ps_port_loko", "police station  PORT loko", "Police station Port-Loko"]
)
def test_a_police_station_is_read_by_code_and_by_name(typed: str) -> None:
    assert PLACES.read(typed) == "PS_PORT_LOKO"


def test_a_police_station_is_read_in_the_reader_s_language() -> None:
    assert PLACES.read("port loko polis", in_krio) == "PS_PORT_LOKO"


@pytest.mark.parametrize(
    "typed", ["PS_", "PS__A", "PS_A_", "PS_a b", "Police station", "Police station !", "PS_" + "A" * 40]
)
def test_a_police_station_without_a_name_of_its_own_is_not_read(typed: str) -> None:
    assert PLACES.read(typed) is None


@given(st.from_regex(r"PS_[A-Z0-9]{1,9}(_[A-Z0-9]{1,9}){0,2}", fullmatch=True))
def test_a_station_s_words_lead_back_to_its_code(code: str) -> None:
    assert PLACES.read(PLACES.label(code)) == code


def test_an_office_s_own_answers_stand_before_the_last_ones() -> None:
    own = COLOURS.with_own((CodeRow("x_indigo", "Indigo"),))
    assert [row.code for row in own] == ["red", "green", "x_indigo", "other", "unknown"]
    assert own.read("indigo") == "x_indigo"
    assert COLOURS.get("x_indigo") is None


@pytest.mark.parametrize(
    "row",
    [CodeRow("indigo", "Indigo"), CodeRow("x_red", "Green"), CodeRow("red", "Indigo"), CodeRow("x_ ", "I")],
)
def test_an_office_cannot_change_a_shipped_answer(row: CodeRow) -> None:
    with pytest.raises(ValueError, match="colour"):
        COLOURS.with_own((row,))


def test_lists_are_found_by_name_and_never_twice() -> None:
    lists = CodeLists((COLOURS, PLACES))
    assert lists["colour"] is COLOURS
    assert "facility" in lists
    assert "plea" not in lists
    assert len(lists) == len(list(lists)) == 2
    with pytest.raises(KeyError):
        lists["plea"]
    with pytest.raises(ValueError, match="two lists"):
        CodeLists((COLOURS, COLOURS))


def test_a_list_cannot_be_changed_by_accident() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        COLOURS.rows = ()  # type: ignore[misc]
    assert CodeList("colour", COLOURS.rows) == COLOURS


def test_every_text_that_can_be_shown_is_offered_for_translation() -> None:
    assert list(PLACES.texts()) == ["Bo prison", "Police station {name}"]
    assert context_of(PLACES.name) == "list.facility"
