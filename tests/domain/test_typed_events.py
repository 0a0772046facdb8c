"""Dates told by an event, as people tell them; today is 23 November 2026.

Easter by the computus: 31 March 2024, 20 April 2025, 5 April 2026 (Meeus, *Astronomical Algorithms*). Ramadan by the
arithmetical calendar: 11 March 2024, 1 March 2025, 18 February 2026 (Reingold and Dershowitz), a day more or less.
Election days, Ebola and the rains: the field's own calendar (facts 6.5), provisional until checked on the spot.
"""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wipdesk.domain.dates import PartialDate, from_json, to_json
from wipdesk.domain.edtf import read_edtf
from wipdesk.domain.lists import CodeLists, parse_list
from wipdesk.domain.local_events import events_of
from wipdesk.domain.moving_feasts import easter, islamic_day
from wipdesk.domain.typed_dates import read_date
from wipdesk.services.lists import load

TODAY = date(2026, 11, 23)
EVENTS = events_of(load("sl"))


def read(text: str, today: date = TODAY) -> PartialDate:
    return read_date(text, today=today, events=EVENTS)


def days(text: str, today: date = TODAY) -> tuple[str, str]:
    found = read(text, today)
    return found.earliest[:10], found.latest[:10]


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("before Ramadan", "", "2026-02-18"),
        ("before Ramadan 2024", "", "2024-03-11"),
        ("after Ramadan 2026", "2026-03-19", ""),
        ("during Ramadan 2026", "2026-02-17", "2026-03-20"),
        ("last Ramadan", "2026-02-17", "2026-03-20"),
        ("avant le ramadan", "", "2026-02-18"),
        ("Easter", "2026-04-05", "2026-04-05"),
        ("Easter 2024", "2024-03-31", "2024-03-31"),
        ("after Easter, at night", "2026-04-06", ""),
        ("après Pâques 2025", "2025-04-21", ""),
        ("2 days after Easter", "2026-04-07", "2026-04-07"),
        ("2 weeks before Christmas 2025", "2025-12-04", "2025-12-18"),
        ("Christmas", "2025-12-25", "2025-12-25"),
        ("next Christmas", "2026-12-25", "2026-12-25"),
        ("the week after the election", "2023-06-25", "2023-07-02"),
        ("before the 2018 election", "", "2018-03-06"),
        ("before Ebola", "", "2014-04-30"),
        ("during Ebola", "2014-05-01", "2016-03-31"),
        ("since the war", "1991-03-01", ""),
        ("after the war", "2002-02-01", ""),
        ("during the rains", "2026-04-16", "2026-11-15"),
        ("the rains of 2025", "2025-04-16", "2025-11-15"),
        ("Tabaski", "2026-05-26", "2026-05-28"),
        ("after the mudslide", "2017-08-15", ""),
        ("about Easter 2026", "2026-03-29", "2026-04-12"),
        ("early Ramadan 2026", "2026-02-17", "2026-02-28"),
    ],
)
def test_an_event_is_read_with_both_bounds(typed: str, first: str, last: str) -> None:
    assert days(typed) == (first, last)
    assert read(typed).said == typed


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("avant le Ramadan", "", "2026-02-18"),
        ("pendant le ramadan", "2026-02-17", "2026-03-20"),
        ("au dernier ramadan", "2026-02-17", "2026-03-20"),
        ("le ramadan de l'an dernier", "2025-02-28", "2025-03-31"),
        ("au mois de jeûne 2024", "2024-03-10", "2024-04-10"),
        ("au début du ramadan 2026", "2026-02-17", "2026-02-28"),
        ("à la fin du ramadan 2026", "2026-03-09", "2026-03-20"),
        ("la semaine après les élections", "2023-06-25", "2023-07-02"),
        ("la semaine qui a suivi les élections", "2023-06-25", "2023-07-02"),
        ("la semaine précédant Noël 2025", "2025-12-15", "2025-12-24"),
        ("lors des élections de 2018", "2018-03-07", "2018-03-07"),
        ("avant l'élection de 2018", "", "2018-03-06"),
        ("à Noël", "2025-12-25", "2025-12-25"),
        ("le jour de Noël", "2025-12-25", "2025-12-25"),
        ("la veille de Noël", "2025-12-24", "2025-12-24"),
        ("le lendemain de Pâques", "2026-04-06", "2026-04-06"),
        ("juste après Pâques", "2026-04-06", ""),
        ("deux semaines avant Noël 2025", "2025-12-04", "2025-12-18"),
        ("aux alentours de Noël 2025", "2025-12-18", "2026-01-01"),
        ("au temps d'Ebola", "2014-05-01", "2016-03-31"),
        ("avant Ébola", "", "2014-04-30"),
        ("pendant la guerre civile", "1991-03-01", "2002-01-31"),
        ("après le glissement de terrain", "2017-08-15", ""),
        ("pendant la saison des pluies", "2026-04-16", "2026-11-15"),
        ("la fête du sacrifice", "2026-05-26", "2026-05-28"),
        ("après l'Aïd el-Kébir 2025", "2025-06-07", ""),
        ("l'incendie du camion-citerne", "2021-11-05", "2021-11-05"),
        # Plain dates in French stand as they did.
        ("vers mars 2023", "2023-02-01", "2023-04-30"),
        ("aux environs de mars 2023", "2023-02-01", "2023-04-30"),
        ("entre le 3 et le 10 mai", "2026-05-03", "2026-05-10"),
        ("du 3 au 10 mai 2024", "2024-05-03", "2024-05-10"),
        ("lundi dernier", "2026-11-16", "2026-11-16"),
    ],
)
def test_an_event_told_in_french_is_read_as_in_english(typed: str, first: str, last: str) -> None:
    assert days(typed) == (first, last)
    assert read(typed).said == typed


@pytest.mark.parametrize(
    ("french", "english"),
    [("à Noël", "at Christmas"), ("la veille de Noël", "the day before Christmas"),
     ("le jour de l'élection", "the day of the election"), ("au temps d'Ebola", "at the time of Ebola"),
     ("peu avant Pâques", "shortly before Easter"), ("la semaine suivant Noël", "the week following Christmas")],
)  # fmt: skip
def test_both_languages_give_one_reading(french: str, english: str) -> None:
    assert (read(french).edtf, days(french)) == (read(english).edtf, days(english))
    assert read(french).known


@pytest.mark.parametrize(
    "typed",
    ["avant le mariage", "entre Pâques et le ramadan", "la veille", "au marché", "à Kenema", "au plus tard",
     "le jour du jugement", "avant avant Noël", "la veille du 3 mai 2024"],
)  # fmt: skip
def test_what_is_not_wholly_understood_in_french_is_kept_and_not_read(typed: str) -> None:
    assert (read(typed).said, read(typed).known) == (typed, False)


@pytest.mark.parametrize(
    "typed",
    ["before Ramadan", "after Easter, at night", "Christmas", "the week after the election", "the rains"],
)
def test_a_year_that_was_only_understood_is_marked(typed: str) -> None:
    found = read_edtf(read(typed).edtf)
    assert found
    assert found.uncertain


@pytest.mark.parametrize("typed", ["before Ebola", "Easter 2024", "after the war", "next Christmas"])
def test_what_was_said_or_was_only_once_is_certain(typed: str) -> None:
    found = read_edtf(read(typed).edtf)
    assert found
    assert not found.uncertain


@pytest.mark.parametrize(
    "typed",
    ["last market day", "after the wedding", "between Easter and Ramadan", "before", "Ramadan Ramadan",
     "election 2019", "2018 election 2023", "10 Easter", "last Easter 2024", "Easter at 8", "war and Ebola"],
)  # fmt: skip
def test_what_is_not_wholly_understood_is_kept_and_not_read(typed: str) -> None:
    found = read(typed)
    assert (found.said, found.known) == (typed, False)


def test_the_last_one_is_the_one_that_had_begun_by_the_day_of_the_talk() -> None:
    assert days("Easter", date(2026, 4, 4)) == ("2025-04-20", "2025-04-20")
    assert days("Easter", date(2026, 4, 5)) == ("2026-04-05", "2026-04-05")
    assert days("the election", date(2018, 3, 6)) == ("2012-11-17", "2012-11-17")
    # In Ramadan, "last Ramadan" is the one that is over.
    assert days("last Ramadan", date(2026, 3, 1)) == ("2025-02-28", "2025-03-31")


def test_a_part_of_one_certain_day_is_read_to_the_hour() -> None:
    assert read("Easter 2026 at night").earliest == "2026-04-05T18:00"
    assert read("Christmas 2025 morning").latest == "2025-12-25T12:00"


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        # Declared over on Friday, 18 January 2002; people count from the disarmament too, so a month more or less.
        ("when the war ended", "2001-12-19", "2002-02-17"),
        ("after the war was declared over", "2001-12-20", ""),
        ("before the war ended", "", "2002-02-16"),
        ("quand la guerre a fini", "2001-12-19", "2002-02-17"),
        # Nobody who says so means a day: the last years of the war stay as wide as they were.
        ("at the end of the war", "1998-06-12", "2002-01-31"),
    ],
)
def test_the_day_the_war_was_declared_over_is_an_event_of_its_own(typed: str, first: str, last: str) -> None:
    assert days(typed) == (first, last)


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("before the end of the war", "", "2002-01-31"),
        ("avant la fin de la guerre", "", "2002-01-31"),
        ("before the end of Ramadan 2026", "", "2026-03-20"),
        ("after the start of Ramadan 2026", "2026-02-17", ""),
        ("before the end of May 2026", "", "2026-05-31"),
        ("before end of 2025", "", "2025-12-31"),
        ("avant la fin de mai 2026", "", "2026-05-31"),
        ("after the beginning of May 2026", "2026-05-01", ""),
        ("après le début de mai 2026", "2026-05-01", ""),
        # A third of a stretch that is spoken of by itself stays one.
        ("before late May 2026", "", "2026-05-20"),
        ("after early May 2026", "2026-05-11", ""),
    ],
)
def test_before_the_end_may_be_until_the_last_day(typed: str, first: str, last: str) -> None:
    assert days(typed) == (first, last)


def test_an_office_adds_its_own_event() -> None:
    own = parse_list(
        "local_event",
        {"rows": [{"code": "x_flood", "label": "The big flood", "names": "flood", "on": "2015-09-16"}]},
    )
    events = events_of(CodeLists((load("sl")["local_event"].with_own(own.rows),)))
    found = read_date("the week before the flood", today=TODAY, events=events)
    assert (found.earliest[:10], found.latest[:10]) == ("2015-09-07", "2015-09-15")
    assert read_date("after the big flood", today=TODAY, events=events).earliest == "2015-09-17T00:00"


@pytest.mark.parametrize("on", ["soon", "2015-13-01", "2015, soon", ""])
def test_an_event_whose_day_cannot_be_read_is_no_event(on: str) -> None:
    own = parse_list("local_event", {"rows": [{"code": "x_a", "label": "Flood", "on": on}]})
    assert events_of(CodeLists((own,))).events == ()


@pytest.mark.parametrize(
    ("year", "on"),
    [(1961, "04-02"), (2000, "04-23"), (2008, "03-23"), (2011, "04-24"), (2024, "03-31"), (2026, "04-05"),
     (2038, "04-25"), (2285, "03-22")],
)  # fmt: skip
def test_easter_by_the_computus(year: int, on: str) -> None:
    assert easter(year) == date.fromisoformat(f"{year}-{on}")


@pytest.mark.parametrize(("year", "on"), [(1445, "2024-03-11"), (1446, "2025-03-01"), (1447, "2026-02-18")])
def test_ramadan_by_the_arithmetical_calendar(year: int, on: str) -> None:
    assert islamic_day(year, 9, 1) == date.fromisoformat(on)


@given(
    st.sampled_from(["", "before ", "after ", "since ", "until ", "week after ", "3 week before ", "early "]),
    st.sampled_from([name for event in EVENTS.events for name in event.names]),
    st.sampled_from(["", " 2018", " last year", " at night"]),
    st.dates(date(1950, 1, 1), date(2200, 1, 1)),
)
def test_whatever_is_read_has_sound_bounds_and_can_be_stored(
    how: str, name: str, year: str, today: date
) -> None:
    found = read(how + name + year, today)
    assert found.earliest <= found.latest or not (found.earliest and found.latest)
    assert from_json(to_json(found)) == found


@pytest.mark.parametrize(
    ("typed", "earliest", "latest", "certain"),
    [
        ("dry season 2025", "2024-10-17", "2026-05-15", False),
        ("rainy season 2025", "2025-04-16", "2025-11-15", True),
    ],
)
def test_a_season_over_new_year_may_be_called_by_either_year(
    typed: str, earliest: str, latest: str, *, certain: bool
) -> None:
    found = read(typed)
    assert (found.earliest[:10], found.latest[:10]) <= (earliest, "9")
    assert found.earliest[:10] == earliest
    assert found.latest[:10] >= latest
    assert ("?" not in found.edtf) is certain


def test_in_the_time_of_corona_is_no_day() -> None:
    assert not read("during covid").known
    assert read("when corona came").known or read("corona came").known


@pytest.mark.parametrize(
    "typed", ["3 May 2026 5 o'clock", "3 May 2026 at 5 o'clock", "3 May 2026, 12 o’clock"]
)
def test_an_hour_of_which_half_of_the_day_is_not_said_is_no_hour(typed: str) -> None:
    found = read(typed)
    assert (found.earliest, found.latest[:10]) == ("2026-05-03T00:00", read("3 May 2026").latest[:10])


@pytest.mark.parametrize(
    ("typed", "hour"),
    [
        ("3 May 2026 5 o'clock in the morning", "05:00"),
        ("3 May 2026 5 o'clock in the evening", "17:00"),
        ("3 May 2026 17 o'clock", "17:00"),
        ("3 mai 2026 5h", "05:00"),
    ],
)
def test_an_hour_that_is_said_stays(typed: str, hour: str) -> None:
    assert read(typed).earliest == f"2026-05-03T{hour}"


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("Good Friday 2026", "2026-04-03", "2026-04-03"),
        ("Easter Monday 2025", "2025-04-21", "2025-04-21"),
        ("Christmas day 2025", "2025-12-25", "2025-12-25"),
        ("Boxing Day", "2025-12-26", "2025-12-26"),
        ("New Year's Day 2026", "2026-01-01", "2026-01-01"),
        ("eid al-adha 2026", "2026-05-26", "2026-05-28"),
        ("eid-ul-adha 2026", "2026-05-26", "2026-05-28"),
        ("Eid-ul-Fitr 2026", "2026-03-19", "2026-03-21"),
    ],
)
def test_feasts_are_read_by_the_names_people_give_them(typed: str, first: str, last: str) -> None:
    assert days(typed) == (first, last)


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("Eid", "2026-03-19", "2026-05-28"),
        ("last Eid", "2026-03-19", "2026-05-28"),
        ("Eid 2025", "2025-03-30", "2025-06-08"),
        ("before Eid 2026", "", "2026-05-27"),
        ("after Eid 2026", "2026-03-20", ""),
        ("since Eid 2026", "2026-03-19", ""),
    ],
)
def test_eid_alone_may_be_either_feast(typed: str, first: str, last: str) -> None:
    assert days(typed) == (first, last)


def test_between_the_two_feasts_the_last_eid_is_not_that_of_the_year_before() -> None:
    assert days("last Eid", date(2026, 4, 10)) == ("2026-03-19", "2026-05-28")


@pytest.mark.parametrize(
    "typed", ["a week after Eid", "2 days before Eid 2026", "early Eid", "next Eid", "lockdown"]
)
def test_what_cannot_be_read_honestly_is_kept_as_it_was_typed(typed: str) -> None:
    assert not read(typed).known
    assert read(typed).said == typed
