"""The search line taken apart: operators, what they take, and what is only text."""

import pytest

from wipdesk.domain.catalogue import BY_NAME as KINDS
from wipdesk.domain.find_words import MISSING, OPERATORS, Asked, FindWords, Trouble, Why, offered, parse

UNDERSTOOD = [
    ("prison:kenema", Asked("prison", "kenema")),
    ("Prison:KENEMA", Asked("prison", "kenema")),
    ('prison:"port loko"', Asked("prison", "port loko")),
    ('prison:"port lo', Asked("prison", "port lo")),
    ("is:overdue", Asked("is", "overdue")),
    ("held:>180", Asked("held", ">180", days=180, side=">")),
    ("held:30", Asked("held", "30", days=30)),
    ("held:<7", Asked("held", "<7", days=7, side="<")),
    ("hearing:7", Asked("hearing", "7", days=7)),
    ("hearing:tomorrow", Asked("hearing", "tomorrow", days=1)),
    ("charge:larceny+convicted", Asked("charge", "larceny", and_also="convicted")),
    ("assigned:Sɛbatu", Asked("assigned", "sebatu")),
    ("missing:arrest_date", Asked("missing", "arrest_date")),
]
NOT_UNDERSTOOD = [
    ("prisn:kenema", Trouble(Why.UNKNOWN, "prisn:kenema", "", "prison")),
    ("CR:12/26", Trouble(Why.UNKNOWN, "CR:12/26")),
    ("is:overdu", Trouble(Why.NOT_TAKEN, "is:overdu", "is", "is:overdue")),
    ("child:outside", Trouble(Why.NOT_TAKEN, "child:outside", "child", "child:inside")),
    ("held:long", Trouble(Why.NOT_TAKEN, "held:long", "held", "held:>180")),
    ("held:>9999999", Trouble(Why.NOT_TAKEN, "held:>9999999", "held", "held:>180")),
    ("hearing:-1", Trouble(Why.NOT_TAKEN, "hearing:-1", "hearing", "hearing:7")),
    ("hearing:²", Trouble(Why.NOT_TAKEN, "hearing:²", "hearing", "hearing:7")),
]


@pytest.mark.parametrize(("typed", "asked"), UNDERSTOOD)
def test_an_operator_is_read_and_the_rest_is_text(typed: str, asked: Asked) -> None:
    assert parse(typed) == FindWords("", (asked,))
    assert parse(f"koroma {typed} fat").words == ("koroma fat" if typed[-3:] != " lo" else "koroma")


@pytest.mark.parametrize(("typed", "trouble"), NOT_UNDERSTOOD)
def test_what_is_not_understood_is_text_and_named(typed: str, trouble: Trouble) -> None:
    assert parse(typed) == FindWords(typed, (), (trouble,))


def test_a_line_without_a_colon_is_left_as_it_is() -> None:
    assert parse("  Kɔrɔma  Fat ") == FindWords("  Kɔrɔma  Fat ")


def test_an_operator_still_being_typed_is_no_trouble_and_one_left_empty_is() -> None:
    assert parse("koroma prison:") == FindWords("koroma")
    assert parse("prison: kenema") == FindWords(
        "kenema", (), (Trouble(Why.EMPTY, "prison:", "prison", "prison:kenema"),)
    )


@pytest.mark.parametrize(
    "hostile",
    [
        *("'; DROP TABLE ops; --", 'a" OR "1', "::::", ":", "a:", '"', '"""', "is:is:is", "\u202eis:due"),
        *(
            "NEAR(a b)",
            "names : x*",
            "{names}:x",
            "-is:due",
            "\x00is:due",
            "is:'due'",
            "é:" * 999,
            "a" * 10_000,
        ),
        "is:due " * 500,
    ],
)
def test_nothing_anybody_types_is_refused(hostile: str) -> None:
    read = parse(hostile)
    assert len(read.asked) <= 20
    assert all(each.name in {operator.name for operator in OPERATORS} for each in read.asked)


def test_every_operator_understands_its_own_example() -> None:
    for operator in OPERATORS:
        assert [each.name for each in parse(operator.example).asked] == [operator.name]


def test_everything_that_may_be_missing_is_in_the_catalogue() -> None:
    for kind, field in MISSING.values():
        assert not field or KINDS[kind].field(field) is not None


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("pr", ["prison:"]),
        ("koroma mi", ["missing:"]),
        ("is:ov", ["is:overdue"]),
        ("is:overdue", []),
        ("p", []),
        ("", []),
        ("is:due ", []),
        ("zz:", []),
        ("held:", ["held:>180"]),
        ("held:1", []),
    ],
)
def test_what_can_be_typed_next_is_offered(typed: str, first: list[str]) -> None:
    assert [each for each, _ in offered(typed)] == first


def test_fields_of_the_office_are_offered_first_by_name_then_by_answer() -> None:
    own = (
        ("field:trade=", "Trade"),
        ("field:trade=soap", "Trade"),
        ("field:trade=gara", "Trade"),
        ("field:kit=", "Kit"),
    )
    assert [typed for typed, _ in offered("sia field:", own)] == ["field:trade=", "field:kit="]
    assert [typed for typed, _ in offered("field:tr", own)] == ["field:trade="]
    assert [typed for typed, _ in offered("field:trade=", own)] == ["field:trade=soap", "field:trade=gara"]
    assert [typed for typed, _ in offered("field:trade=s", own)] == ["field:trade=soap"]
    assert offered("field:trade=soap", own) == ()
    assert offered("field:") == ()
