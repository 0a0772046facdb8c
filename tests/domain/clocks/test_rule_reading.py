"""Rules as they are read from a file: those shipped, and every mistake named with its line."""

import re

import pytest

from tests.domain.clocks.court_cases import RESOURCES, book
from wipdesk.domain.clocks.reading import RulesNotRead, read_rules, term_of
from wipdesk.domain.clocks.rules import Standing

GOOD = """\
[[clock]]
id = "SL-72H"
country = "SL"
rule = "Before court"
standing = "on"
confidence = "A"
count = "time"
limit = 72
unit = "hours"
start = "arrest"
stop = "first_court"
"""


@pytest.mark.parametrize("country", ["SL", "NG", "GM", "MW", "KE", "TZ"])
def test_every_rule_as_it_is_written_reads_back_as_itself(country: str) -> None:
    for rule in book(country).rules:
        [again] = read_rules(rule.text).clocks
        assert (again, again.version) == (rule, rule.version)


def test_the_marks_of_the_table_are_kept() -> None:
    marks = {rule.id: rule.standing for each in ("SL", "TZ") for rule in book(each).rules}
    assert marks["SL-72H"] is marks["SL-10D"] is Standing.ON
    assert marks["SL-17-3R"] is Standing.INFO
    assert marks["SL-REMAND8"] is marks["SL-CPA24-LIMITS"] is Standing.OFF
    assert marks["SL-COMMIT28"] is Standing.PROVISIONAL
    assert marks["TZ-24H"] is Standing.AMBER
    assert marks["INT-48H"] is Standing.BENCHMARK


def test_nothing_that_nobody_verified_is_on_as_law() -> None:
    for country in ("SL", "NG", "GM", "MW", "KE", "TZ"):
        for rule in book(country).rules:
            if rule.confidence.startswith("C") and rule.is_law:
                assert rule.standing is Standing.OFF, rule.id


def test_every_counted_rule_names_its_source() -> None:
    for country in ("SL", "NG", "GM", "MW", "KE", "TZ"):
        for rule in book(country).counted:
            assert rule.country == "ORG" or (rule.act and rule.confidence), rule.id


def test_one_word_changed_is_another_version() -> None:
    one, other = (read_rules(text).clocks[0] for text in (GOOD, GOOD.replace("72", "73", 2)))
    assert one.version != other.version


@pytest.mark.parametrize(
    ("wrong", "right", "line", "what"),
    [
        ("limit = 72", "limit = ", 8, "not_toml"),
        ('unit = "hours"', 'unit = "weeks"', 9, "wrong_value"),
        ('unit = "hours"', 'unnit = "hours"', 9, "unknown_key"),
        ('start = "arrest"', 'start = "birth"', 10, "not_known"),
        ("limit = 72\n", "", 1, "no_limit"),
        ('rule = "Before court"\n', "", 1, "missing_key"),
        ("limit = 72", "limit = 72\nlimit_most = 1", 9, "wrong_order"),
        ('stop = "first_court"', 'stop = "first_court"\nwhen = ["full moon"]', 12, "not_known"),
        ('confidence = "A"', 'confidence = "sure"', 6, "wrong_value"),
    ],
)
def test_a_mistake_is_named_with_its_line(wrong: str, right: str, line: int, what: str) -> None:
    text = "# the rules of an office\n\n" + GOOD.replace(wrong, right)
    with pytest.raises(RulesNotRead) as refused:
        read_rules(text)
    assert (refused.value.line, refused.value.what) == (line + 2, what)


def test_a_rule_given_twice_is_named_where_it_stands_again() -> None:
    with pytest.raises(RulesNotRead) as refused:
        read_rules(GOOD + "\n" + GOOD)
    assert (refused.value.line, refused.value.what, refused.value.name) == (14, "twice", "SL-72H")


def test_a_holiday_of_another_year_is_refused() -> None:
    with pytest.raises(RulesNotRead) as refused:
        read_rules("[calendar]\nweekend = []\ngazetted.2026 = [2025-04-03]\n")
    assert (refused.value.line, refused.value.what) == (3, "wrong_value")


def test_longest_terms_are_read_from_the_list_of_offences() -> None:
    assert [term_of(text) for text in ("7 years", "1 month", "", "long")] == [
        (7, 0, 0),
        (0, 1, 0),
        None,
        None,
    ]
    assert book("SL").offences["SL_LOITER"].maximum == (0, 1, 0)


def test_every_address_of_a_file_of_rules_is_a_country_that_it_speaks_of() -> None:
    for path in (RESOURCES / "countries").glob("*/clocks.toml"):
        named = set(re.findall(r'^country = "(\w+)"$', path.read_text("utf-8"), re.MULTILINE))
        assert named == {path.parent.name.upper()}
