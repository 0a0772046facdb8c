"""The list of women: worked out once, kept true, found, filtered and ordered."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from wipdesk.errors import Cancelled
from wipdesk.services import case_files, links, moving, records, women, women_list
from wipdesk.services.women_list import FILTERS, ListQuery
from wipdesk.storage import women_refreshing

if TYPE_CHECKING:
    from wipdesk.storage.register import Register


def _woman(register: Register, **typed: str) -> str:
    return records.put(register, "woman", typed).id


def _held(register: Register, woman: str, since: str, **typed: str) -> str:
    return records.put(
        register,
        "custody_episode",
        {"regime": "remand", "place": "BO", "from_date": since, **typed},
        parent=woman,
    ).id


def _found(register: Register, search: str = "", *filters: str, order: str = "held") -> tuple[str, ...]:
    women_list.refresh(register)
    return women_list.find(register, ListQuery(search, frozenset(filters), order)).ids


def _agree_with_the_files(register: Register) -> None:
    """Every line says what her file says."""
    women_list.refresh(register)
    whole = {row.id: row for row in women.list_women(register)}
    ids = women_list.find(register, ListQuery(filters=frozenset())).ids
    for line in women_list.rows(register, ids):
        held = whole[line.id].held
        assert (line.held.at_least, line.held.at_most) == (held.days.at_least, held.days.at_most)
        assert line.held.state is held.state
        assert line.name == whole[line.id].name
        assert line.contested == whole[line.id].conflicts
    assert set(ids) <= set(whole)


def test_before_anything_is_worked_out_everybody_is_there_by_name(register: Register) -> None:
    _woman(register, name_given="Zainab")
    _woman(register, name_given="Adama")
    found = women_list.find(register, ListQuery())
    assert [line.given for line in women_list.rows(register, found.ids)] == ["Adama", "Zainab"]
    assert (found.total, found.of) == (2, 2)


def test_the_longest_held_stand_first_and_who_cannot_be_told_after_them(register: Register) -> None:
    short, long, unknown = (_woman(register, name_given=name) for name in ("Sia", "Yema", "Kumba"))
    _held(register, short, "1 May 2026")
    _held(register, long, "1 January 2026")
    records.put(register, "custody_episode", {"regime": "remand"}, parent=unknown)
    assert _found(register) == (long, short, unknown)


def test_those_no_longer_held_stand_after_those_who_are(register: Register) -> None:
    out, inside = _woman(register, name_given="Sia"), _woman(register, name_given="Yema")
    _held(register, out, "1 January 2020", to_date="1 January 2024")
    _held(register, inside, "1 May 2026")
    assert _found(register) == (inside, out)
    assert _found(register, "", "released") == (out,)
    assert _found(register, "", "before_trial") == (inside,)


def test_a_save_changes_only_her_line(register: Register) -> None:
    one = _woman(register, name_given="Sia")
    _woman(register, name_given="Yema")
    women_list.refresh(register)
    records.put(register, "woman", {"name_given": "Mariama"}, record_id=one)
    assert women_list.stale(register) == 1
    assert women_list.refresh(register) == 1
    assert women_list.refresh(register) == 0
    assert _found(register, "mariam") == (one,)


def test_a_nickname_a_number_and_her_code_find_her(register: Register) -> None:
    woman = _woman(register, name_given="Sia")
    records.put(register, "alias", {"text": "Mama Fatu"}, parent=woman)
    records.put(register, "id_number", {"number": "BO/12/2026"}, parent=woman)
    code = women_list.rows(register, [woman])[0].code
    for typed in ("mamafatu", "fatu", "bo/12", code):
        assert _found(register, typed) == (woman,), typed


@pytest.mark.parametrize(
    # A code is drawn by lot; no short line here can begin one.
    "typed",
    ["'", '"', "OUTLAW", "-u", "*", "n'dolleh", "<u>", "مريم", "x" * 10_000, "\x00", "u AND u", "u OR"],
)
def test_nothing_typed_into_the_search_breaks_it(register: Register, typed: str) -> None:
    _woman(register, name_given="Sia")
    assert _found(register, typed) == ()


def test_the_days_run_on_without_working_out_again(register: Register) -> None:
    woman = _woman(register, name_given="Sia")
    _held(register, woman, "1 May 2026")
    women_list.refresh(register)
    before = women_list.rows(register, [woman])[0].held
    register.day_given = register.today() + timedelta(days=40)
    assert women_list.stale(register) == 0
    after = women_list.rows(register, [woman])[0].held
    assert before.at_least is not None
    assert after.at_least == before.at_least + 40
    _agree_with_the_files(register)


@pytest.mark.parametrize("days", [1, 30, 200, 365, 400, 3000])
def test_on_any_later_day_the_lines_say_what_the_files_say(register: Register, days: int) -> None:
    today = register.today()
    later = (today + timedelta(days=30)).isoformat()
    for since, typed in (
        ("1 May 2026", {}),
        ("about March 2025", {}),
        ("2024", {"to_date": "2025"}),
        ("1 May 2026", {"to_date": later}),
        (later, {}),
        ("before 2020", {}),
    ):
        _held(register, _woman(register, name_given=since), since, **typed)
    _agree_with_the_files(register)
    register.day_given = today + timedelta(days=days)
    _agree_with_the_files(register)


def test_days_that_may_have_changed_meanwhile_are_not_told_until_worked_out(register: Register) -> None:
    woman = _woman(register, name_given="Sia")
    last = register.today() + timedelta(days=5)
    _held(register, woman, "1 May 2026", to_date=last.isoformat())
    women_list.refresh(register)
    for days, told in ((4, True), (5, False), (40, False)):
        register.day_given = last + timedelta(days=days - 5)
        [line] = women_list.rows(register, [woman])
        assert bool(line.held.words) is told, days
    assert women_list.refresh(register) == 1
    _agree_with_the_files(register)


@pytest.mark.parametrize(
    ("since", "words"),
    [
        (1, "Held 1 day before trial"),
        (2, "Held 2 days before trial"),
    ],
)
def test_one_day_is_one_day(register: Register, since: int, words: str) -> None:
    woman = _woman(register, name_given="Sia")
    _held(register, woman, (register.today() - timedelta(days=since)).isoformat())
    women_list.refresh(register)
    assert women_list.rows(register, [woman])[0].held.words == words


def test_a_name_in_dispute_shows_both_and_one_without_a_name_her_number(register: Register) -> None:
    woman = _woman(register, name_given="Sia", name_family="Koroma")
    mark = case_files.open_file(register, woman).base.token
    for name in ("Kɔrɔma", "Kamara"):
        records.put(register, "woman", {"name_family": name}, record_id=woman, mark=mark)
    numbered = records.put(register, "woman", {"id_number": "P/17"}).id
    women_list.refresh(register)
    shown = {line.id: line for line in women_list.rows(register, [woman, numbered], _marked)}
    assert shown[woman].family == "<{one} or {other}>".format(one="Kɔrɔma", other="Kamara")
    assert shown[woman].name == f"{shown[woman].family}, Sia".replace("Kɔrɔma", "KƆRƆMA").replace(
        "Kamara", "KAMARA"
    )
    assert shown[numbered].name == "<number P/17>"
    for typed in ("korom", "kama"):
        assert _found(register, typed) == (woman,)


def _marked(_context: str, text: str) -> str:
    return f"<{text}>"


def test_a_woman_taken_away_leaves_the_list_and_comes_back(register: Register) -> None:
    woman = _woman(register, name_given="Sia")
    assert _found(register) == (woman,)
    records.take_away(register, "woman", woman)
    assert _found(register) == ()
    records.take_away(register, "woman", woman, gone=False)
    assert _found(register) == (woman,)


def test_a_closed_file_is_listed_only_when_asked_for(register: Register) -> None:
    woman = _woman(register, name_given="Sia")
    moving.close_file(register, woman, because="released")
    assert _found(register) == ()
    assert _found(register, "", "closed") == (woman,)
    assert women_list.find(register, ListQuery()).of == 0


def test_two_files_of_one_woman_both_say_her_days_until_they_are_taken_apart(register: Register) -> None:
    one, other = _woman(register, name_given="Sia"), _woman(register, name_given="Sia K")
    _held(register, one, "1 May 2026")
    _agree_with_the_files(register)
    links.link(register, "woman", one, other, "same")
    _agree_with_the_files(register)
    assert women_list.rows(register, [other])[0].held.at_least
    links.link(register, "woman", one, other, "different")
    _agree_with_the_files(register)
    assert not women_list.rows(register, [other])[0].held.at_least


def test_a_child_inside_is_told_of_its_mother(register: Register) -> None:
    woman = _woman(register, name_given="Sia")
    _held(register, woman, "1 May 2026")
    child = records.put(register, "child", {"where": "inside_with_mother"}).id
    tie = records.put(register, "tie", {"woman": woman}, parent=child).id
    assert _found(register, "", "child_inside") == (woman,)
    assert women_list.rows(register, [woman])[0].tag == "Child inside"
    records.take_away(register, "tie", tie)
    assert _found(register, "", "child_inside") == ()


def test_a_hearing_soon_is_told_until_its_day_is_over(register: Register) -> None:
    woman = _woman(register, name_given="Sia")
    matter = records.put(register, "matter", {"court_no": "1"}, parent=woman).id
    day = register.today() + timedelta(days=3)
    records.put(
        register, "hearing", {"date": "1 May 2026", "outcome": "adjourned", "next_date": day.isoformat()},
        parent=matter,
    )  # fmt: skip
    assert _found(register, "", "hearing_soon") == (woman,)
    assert women_list.rows(register, [woman])[0].tag == "Court in 3 days"
    register.day_given = day + timedelta(days=1)
    assert _found(register, "", "hearing_soon") == ()


def test_who_is_no_longer_held_is_not_among_those_without_legal_help(register: Register) -> None:
    out, inside = _woman(register, name_given="Sia"), _woman(register, name_given="Yema")
    _held(register, out, "1 January 2020", to_date="1 January 2024")
    _held(register, inside, "1 May 2026")
    assert _found(register, "", "no_lawyer") == (inside,)
    records.put(register, "representation", {"provider": "ngo_lawyer"}, parent=inside)
    assert _found(register, "", "no_lawyer") == ()


def test_places_and_filters_are_counted(register: Register) -> None:
    for name in ("Sia", "Yema"):
        _held(register, _woman(register, name_given=name), "1 May 2026")
    women_list.refresh(register)
    assert [(code, count) for code, _, count in women_list.places(register)] == [("BO", 2)]
    counted = women_list.counts(register)
    assert counted.keys() == {name for name, _ in FILTERS}
    assert counted["before_trial"] == 2
    assert len(_found(register, "", "place:BO")) == 2
    assert _found(register, "", "place:KENF") == ()


def test_one_letter_lists_no_more_than_can_be_read(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(women_list, "CAP", 3)
    for number in range(5):
        _woman(register, name_given=f"Sia {number}")
    women_list.refresh(register)
    found = women_list.find(register, ListQuery("s"))
    assert (len(found.ids), found.total, found.capped) == (3, 5, True)
    assert not women_list.find(register, ListQuery("si")).capped


def test_work_that_is_cancelled_half_way_goes_on_where_it_stopped(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(women_refreshing, "AT_ONCE", 2)
    women = [_woman(register, name_given=f"Sia {number}") for number in range(5)]

    def stop(done: int, of: int) -> None:
        assert (done, of) == (2, 5)
        raise Cancelled

    with pytest.raises(Cancelled):
        women_list.refresh(register, stop)
    held = [line.held.words for line in women_list.rows(register, women_list.find(register, ListQuery()).ids)]
    assert len(held) == 5
    assert held.count("") == 3
    records.put(register, "woman", {"name_given": "Mariama"}, record_id=women[0])
    assert women_list.stale(register) in (3, 4)
    assert women_list.refresh(register) in (3, 4)
    assert women_list.refresh(register) == 0


def test_long_and_odd_names_come_back_as_they_are(register: Register) -> None:
    for name in ("<b>x</b>", "مريم", "Kɔrɔma ŋ", "=cmd|", "x" * 10_000):
        woman = _woman(register, name_given=name)
        women_list.refresh(register)
        assert women_list.rows(register, [woman])[0].given == name


def test_a_woman_with_two_files_is_counted_once_in_every_count(register: Register) -> None:
    one, other, third = (_woman(register, name_given=name) for name in ("Sia", "Siah", "Yema"))
    for woman in (one, other, third):
        _held(register, woman, "1 May 2026")
    women_list.refresh(register)
    assert women_list.counts(register)["before_trial"] == 3
    links.link(register, "woman", one, other, "same")
    women_list.refresh(register)
    found = women_list.find(register, ListQuery())
    assert (found.total, found.of, set(found.ids)) == (2, 2, {min(one, other), third})
    assert women_list.find(register, ListQuery("Si")).ids == (min(one, other),)
    assert women_list.counts(register)["before_trial"] == 2
    assert sum(count for _, _, count in women_list.places(register)) == 2
    [line] = women_list.rows(register, [min(one, other)])
    assert {line.given, *line.also_known_as} == {"Sia", "Siah"}
    moving.close_file(register, min(one, other), because="released")
    women_list.refresh(register)
    assert set(women_list.find(register, ListQuery()).ids) == {max(one, other), third}
    assert women_list.find(register, ListQuery()).of == 2
