"""What a cell tells once every account of it is heard; nothing is taken for known that one account leaves open."""

from tests.domain.detention import between, day, two
from wipdesk.domain.told import NOT_KNOWN, Codes, codes_told, date_told, end_told, first_of, perhaps
from wipdesk.domain.values import Foreign, Missing, Unread


def test_no_answer_is_no_date_and_an_unreadable_answer_is_a_date_nobody_knows() -> None:
    assert date_told(Missing.NOT_ASKED, Missing.NONE) is None
    for value in (Missing.UNKNOWN, Missing.DECLINED, Unread("32 May"), Foreign("1")):
        assert date_told(value) == NOT_KNOWN


def test_a_single_date_stays_as_it_was_told_with_its_source() -> None:
    assert date_told(day("2026-05-03", "warrant"), Missing.NOT_ASKED) == day("2026-05-03", "warrant")


def test_several_dates_are_told_as_the_time_between_them() -> None:
    told = date_told(two(day("2026-05-03"), day("2026-05-05")), day("2026-05-09"))
    assert told is not None
    assert (told.earliest, told.latest) == ("2026-05-03T00:00", "2026-05-09T24:00")


def test_an_account_that_denies_a_date_leaves_it_without_bounds() -> None:
    told = date_told(two(day("2026-05-03"), Missing.NONE))
    assert told is not None
    assert not told.known


def test_an_end_one_account_denies_stays_open() -> None:
    told = end_told(two(day("2026-05-03"), Missing.NONE))
    assert told is not None
    assert (told.earliest, told.latest) == ("2026-05-03T00:00", "")
    assert end_told(two(Missing.NONE, Missing.NOT_ASKED)) is None


def test_the_first_of_several_dates_is_no_later_than_any_of_them() -> None:
    first = first_of([between("2026-05-01", "2026-05-09"), day("2026-05-03"), perhaps(day("2026-05-02"))])
    assert first is not None
    assert (first.earliest, first.latest) == ("2026-05-01T00:00", "2026-05-03T24:00")
    assert first_of([]) is None
    unknown = first_of([day("2026-05-03"), NOT_KNOWN])
    assert unknown is not None
    assert (unknown.earliest, unknown.latest) == ("", "2026-05-03T24:00")


def test_codes_are_gathered_and_an_account_without_one_makes_them_unsure() -> None:
    assert codes_told(Missing.NOT_ASKED) == Codes(frozenset(), unsure=False)
    assert codes_told("remand", Missing.NOT_ASKED) == Codes(frozenset({"remand"}), unsure=False)
    assert codes_told(two("remand", "police")) == Codes(frozenset({"remand", "police"}), unsure=False)
    assert codes_told(two("remand", Missing.NOT_ASKED)) == Codes(frozenset({"remand"}), unsure=True)
    assert codes_told(Missing.UNKNOWN) == Codes(frozenset(), unsure=True)
