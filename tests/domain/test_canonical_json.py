"""JSON that means one thing on every laptop."""

from __future__ import annotations

import json
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wipdesk.domain.canonical_json import BadJson, dumps, loads, written

PLAIN_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | PLAIN_TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(PLAIN_TEXT, inner, max_size=4),
    max_leaves=12,
)


def reason(text: bytes | str, **limits: int) -> str:
    with pytest.raises(BadJson) as refused:
        loads(text, **limits)
    return refused.value.reason


@given(VALUES)
def test_what_is_written_is_read_back_the_same_by_us_and_by_everybody(value: object) -> None:
    text = dumps(value, max_depth=50)
    assert loads(text, max_depth=50) == value
    assert loads(text.encode(), max_depth=50) == value
    assert json.loads(text) == value
    assert dumps(loads(text, max_depth=50), max_depth=50) == text
    assert written(loads(text, max_depth=50)) == text


@given(st.dictionaries(PLAIN_TEXT, VALUES))
def test_the_order_in_which_a_record_was_filled_leaves_no_trace(record: dict[str, object]) -> None:
    backwards = dict(reversed(record.items()))
    assert dumps(record, max_depth=50) == dumps(backwards, max_depth=50)


def test_the_spelling_is_fixed_to_the_byte() -> None:
    value = {
        "ɛ": "ŋ\u2028\x7f",
        "b": [1, -2, True, None],
        "a": 'say "no"\\\n\t\x01',
        "Z": {},
        "": (),
        "😀": "مريم",
    }
    assert dumps(value) == (
        '{"":[],"Z":{},"a":"say \\"no\\"\\\\\\n\\t\\u0001","b":[1,-2,true,null],"ɛ":"ŋ\u2028\x7f",'
        '"😀":"مريم"}'
    )


@given(VALUES, st.integers(0, 4))
def test_escapes_and_blanks_change_nothing_in_what_is_read(value: object, indent: int) -> None:
    assert loads(json.dumps(value, indent=indent), max_depth=50) == value


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('{"a":1,"a":1}', "a key given twice"),
        ('{"a":1,"\\u0061":2}', "a key given twice"),
        ('[{"x":{"b":1,"b":1}}]', "a key given twice"),
        ("NaN", "not a number"),
        ("[-Infinity]", "not a number"),
        ('{"a":Infinity}', "not a number"),
        ("1e999", "a number that is not whole"),
        ("1.0", "a number that is not whole"),
        ("[1E2]", "a number that is not whole"),
        ("-0.0", "a number that is not whole"),
        ("9007199254740993", "a number beyond 2^53"),
        ("-9007199254740993", "a number beyond 2^53"),
        ("9" * 1_000_000, "a number beyond 2^53"),
        ('"\\ud800"', "half a surrogate pair"),
        ('["\\uDC00\\uD800"]', "half a surrogate pair"),
        ('{"\\udfff":1}', "half a surrogate pair"),
        ('"\\u0000"', "a NUL"),
        ('{"a\\u0000":1}', "a NUL"),
        ('"\0"', "not JSON"),
        ("[[[[[[[1]]]]]]]", "nested too deeply"),
        ('{"a":[{"a":[{"a":[{}]}]}]}', "nested too deeply"),
        ("[" * 100_000, "nested too deeply"),
        ("[{" * 100_000 + "}]" * 100_000, "nested too deeply"),
        ("\ud800", "not UTF-8"),
        (b"\xff", "not UTF-8"),
        (b'"\xed\xa0\x80"', "not UTF-8"),
        (b'"\xc0\x80"', "not UTF-8"),
        ("[]".encode("utf-16"), "not UTF-8"),
        ("\ufeff[]", "not JSON"),
        ("[]".encode("utf-32-le"), "not JSON"),
        ("", "not JSON"),
        ("[1,]", "not JSON"),
        ("[1] 2", "not JSON"),
        ("{'a':1}", "not JSON"),
        ('"\n"', "not JSON"),
        ('["', "not JSON"),
        ('"\\', "not JSON"),
        ("[}", "not JSON"),
        ("]]]]]]]][[[[", "not JSON"),
        ("٣", "not JSON"),
    ],
)
def test_what_two_readers_could_take_differently_is_refused(text: bytes | str, why: str) -> None:
    assert reason(text) == why


def test_what_only_looks_like_trouble_is_read() -> None:
    assert loads('{"a":"[[[[[[[[{{{{\\"]","b":"\\\\u0000 NaN 1e999 99999999999999999999"}') == {
        "a": '[[[[[[[[{{{{"]',
        "b": "\\u0000 NaN 1e999 99999999999999999999",
    }
    assert loads('"\\ud83d\\ude00"') == "😀"
    assert loads("[9007199254740992,-9007199254740992]") == [2**53, -(2**53)]
    assert loads("[[[[[[1]]]]]]") == [[[[[[1]]]]]]
    assert loads('[{"a":[]},{"a":[{"b":[[]]}]},{}]') == [{"a": []}, {"a": [{"b": [[]]}]}, {}]
    assert loads('{"__proto__":"x; DROP TABLE"}') == {"__proto__": "x; DROP TABLE"}
    assert loads("7", max_depth=0) == 7
    assert reason("[]", max_depth=0) == "nested too deeply"


@given(st.text('[]{}",:\\1 u0d8e.-tn', max_size=40), st.integers(0, 6))
def test_depth_is_counted_as_a_slow_and_simple_reader_counts_it(text: str, limit: int) -> None:
    def depth(value: object) -> int:
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
        return 0 if inner is None else 1 + max(map(depth, inner), default=0)

    try:
        plain = json.loads(text)
    except ValueError:
        reason(text, max_depth=limit)
        return
    if depth(plain) > limit:
        assert reason(text, max_depth=limit) == "nested too deeply"


@pytest.mark.parametrize(
    "text",
    ['"\\' * 500_000, '\\"' * 500_000, '"' * 1_000_000, "[]" * 500_000, '{"a":' * 200_000, "\\u" * 500_000],
)
def test_a_hostile_megabyte_is_refused_in_a_moment(text: str) -> None:
    began = perf_counter()
    reason(text)
    assert perf_counter() - began < 2


@pytest.mark.parametrize(
    "value",
    [1.0, float("nan"), 2**53 + 1, "\ud800", "a\0b", {1: 2}, {"\udc00": 1}, {None: 1}, b"x", {"a"}, object()],
)
def test_nothing_is_written_that_could_not_be_read_again(value: object) -> None:
    with pytest.raises(BadJson):
        dumps(["before", value])


def test_a_value_that_holds_itself_is_refused_and_not_followed_for_ever() -> None:
    endless: list[object] = []
    endless.append(endless)
    with pytest.raises(BadJson):
        dumps(endless)


def test_a_refusal_repeats_nothing_of_what_was_refused() -> None:
    with pytest.raises(BadJson) as refused:
        loads('{"Mariama":1,"Mariama":1}')
    assert "Mariama" not in str(refused.value)
