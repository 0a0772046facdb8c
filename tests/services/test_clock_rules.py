"""The rules of an office: those shipped, those its coordinator changed, what they said before, and mistakes."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from wipdesk.domain.changes import Base
from wipdesk.domain.clocks.rules import Standing
from wipdesk.domain.records.setting import Setting
from wipdesk.errors import ClockRulesRefused, NoSuchRecord, NotAllowed
from wipdesk.services import clock_rules, office_lists
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.storage.register import Register


def standing(register: Register, rule: str = "SL-REMAND8") -> Standing:
    found = clock_rules.rules_of(register).book.rule(rule)
    assert found
    return found.standing


@pytest.fixture
def coordinator(register: Register, monkeypatch: pytest.MonkeyPatch) -> Register:
    monkeypatch.setattr(type(register), "require", lambda self, right: None)
    return register


def test_a_rule_is_switched_on_and_back_to_what_is_shipped(coordinator: Register) -> None:
    assert standing(coordinator) is Standing.OFF
    clock_rules.set_standing(coordinator, "SL-REMAND8", Standing.PROVISIONAL)
    assert standing(coordinator) is Standing.PROVISIONAL
    clock_rules.set_standing(coordinator, "SL-REMAND8", None)
    assert standing(coordinator) is Standing.OFF


def test_what_a_rule_said_can_be_explained_by_its_version(coordinator: Register) -> None:
    before = clock_rules.explained(coordinator, "SL-72H")
    changed = clock_rules.shipped_book("sl").rule("SL-72H")
    assert changed
    clock_rules.take_text(coordinator, changed.text.replace("limit = 72", "limit = 48"))
    now = clock_rules.explained(coordinator, "SL-72H")
    again = clock_rules.explained(coordinator, f"SL-72H@{before.rule.version}")
    assert (before.rule.limit, now.rule.limit, again.rule.limit) == (72, 48, 72)
    assert (now.in_force, again.in_force) == (True, False)
    assert [each.rule.version for each in clock_rules.versions(coordinator, "SL-72H")] == [
        now.rule.version,
        before.rule.version,
    ]


def test_a_version_that_never_was_is_refused(register: Register) -> None:
    with pytest.raises(NoSuchRecord):
        clock_rules.explained(register, "SL-72H@0000000000")


def test_a_mistake_names_the_line_and_leaves_every_old_rule_in_force(coordinator: Register) -> None:
    good = clock_rules.shipped_book("sl").rule("SL-REMAND8")
    assert good
    text = good.text.replace('"off"', '"on"') + "\n[[clock]]\nid = 7\n"
    with pytest.raises(ClockRulesRefused) as refused:
        clock_rules.take_text(coordinator, text, "rules.toml")
    assert (refused.value.line, refused.value.what) == (text.splitlines().index("id = 7") + 1, "wrong_value")
    assert standing(coordinator) is Standing.OFF


@pytest.mark.parametrize("text", ["a = " + "[" * 5000 + "]" * 5000, "limit = " + "9" * 5000, "\0", "[[clock"])
def test_what_no_editor_writes_is_refused_as_a_mistake_too(coordinator: Register, text: str) -> None:
    before = clock_rules.rules_of(coordinator).book
    with pytest.raises(ClockRulesRefused):
        clock_rules.take_text(coordinator, text)
    assert clock_rules.rules_of(coordinator).book == before


def test_a_file_far_too_large_is_not_read(coordinator: Register, tmp_path: Path) -> None:
    (tmp_path / "rules.toml").write_bytes(b"# " + b"x" * 2_000_000)
    with pytest.raises(ClockRulesRefused):
        clock_rules.take_rules(coordinator, tmp_path / "rules.toml")


def test_a_mark_that_an_editor_puts_before_the_first_line_is_no_mistake(
    coordinator: Register, tmp_path: Path
) -> None:
    rule = clock_rules.rules_of(coordinator).book.rule("SL-72H")
    assert rule
    text = rule.text.replace("limit = 72", "limit = 71")
    (tmp_path / "rules.toml").write_text(text, encoding="utf-8-sig")
    assert clock_rules.take_rules(coordinator, tmp_path / "rules.toml") == ("clock:SL-72H",)


def test_holidays_of_a_year_can_be_entered(coordinator: Register) -> None:
    text = '[calendar]\nweekend = ["saturday", "sunday"]\nfixed = ["01-01"]\ngazetted.2026 = [2026-04-03]\n'
    clock_rules.take_text(coordinator, text)
    assert clock_rules.rules_of(coordinator).book.calendar.years == {2026}


def test_of_an_office_that_enters_the_feasts_of_a_year_the_shipped_holidays_stay(
    coordinator: Register,
) -> None:
    clock_rules.take_text(coordinator, "[calendar]\ngazetted.2026 = [2026-03-20]\n")
    calendar = clock_rules.rules_of(coordinator).book.calendar
    closed = (date(2026, 1, 1), date(2026, 3, 20), date(2026, 4, 3), date(2026, 4, 27), date(2026, 5, 9))
    assert calendar.years == {2026}
    assert not any(calendar.sits(day) for day in closed)
    assert calendar.version != clock_rules.shipped_book("sl").calendar.version


def test_a_day_on_which_courts_of_an_office_do_sit_is_taken_out_by_saying_the_list_again(
    coordinator: Register,
) -> None:
    clock_rules.take_text(coordinator, '[calendar]\nfixed = ["01-01"]\n')
    calendar = clock_rules.rules_of(coordinator).book.calendar
    assert calendar.sits(date(2026, 4, 27))
    assert not calendar.sits(date(2026, 1, 1))


def test_taking_the_same_rules_again_changes_nothing(coordinator: Register) -> None:
    text = "\n".join(rule.text for rule in clock_rules.shipped_book("sl").rules)
    assert clock_rules.take_text(coordinator, text) == ()


def test_a_stored_rule_that_cannot_be_read_leaves_the_shipped_one_in_force(register: Register) -> None:
    with UnitOfWork(register) as work:
        wrong = Setting(id=new_id(), name="clock:SL-72H", value="[[clock]]\nlimit = 'x'\n")
        work.put(wrong, base=Base.new())
    office = clock_rules.rules_of(register)
    rule = office.book.rule("SL-72H")
    assert rule
    assert (rule.limit, [(each.name, each.line) for each in office.troubles]) == (72, [("clock:SL-72H", 2)])


def test_two_coordinators_who_change_one_rule_apart_leave_the_shipped_one_until_it_is_said_again(
    coordinator: Register, colleague: Register, carry: Callable[[Register, Register], None]
) -> None:
    clock_rules.set_standing(coordinator, "SL-REMAND8", Standing.PROVISIONAL)
    clock_rules.set_standing(colleague, "SL-REMAND8", Standing.ON)
    carry(colleague, coordinator)
    office = clock_rules.rules_of(coordinator)
    assert [each.what for each in office.troubles] == ["two_accounts"]
    assert standing(coordinator) is Standing.OFF
    clock_rules.set_standing(coordinator, "SL-REMAND8", Standing.PROVISIONAL)
    carry(coordinator, colleague)
    assert standing(coordinator) is standing(colleague) is Standing.PROVISIONAL


def test_a_changed_rule_reaches_a_colleague(
    coordinator: Register, colleague: Register, carry: Callable[[Register, Register], None]
) -> None:
    clock_rules.set_standing(coordinator, "SL-72H", Standing.OFF)
    carry(coordinator, colleague)
    assert standing(colleague, "SL-72H") is Standing.OFF


def test_a_paralegal_changes_no_rule(
    register: Register, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def refuse(_register: Register, right: object) -> None:
        raise NotAllowed(str(right))

    monkeypatch.setattr(type(register), "require", refuse)
    for change in (
        lambda: clock_rules.set_standing(register, "SL-72H", Standing.OFF),
        lambda: clock_rules.take_rules(register, tmp_path / "rules.toml"),
        lambda: clock_rules.take_text(register, ""),
    ):
        with pytest.raises(NotAllowed):
            change()


SHIPPED = json.loads((Path(__file__).parent / "clock_versions.json").read_text(encoding="utf-8"))
"""Versions that may have been printed. What they said stays in clocks.toml or clocks_before.toml for ever: lines are
added here, never taken out or changed."""


def test_every_version_that_was_ever_shipped_can_still_be_explained() -> None:
    for place, rules in SHIPPED.items():
        known = {
            (rule.id, rule.version)
            for part in clock_rules.shipped_before_and_now("sl" if place in clock_rules.SHARED else place)
            for rule in (*part.clocks, *part.settings)
        }
        assert {(rule, each) for rule, versions in rules.items() for each in versions} <= known, place


def test_what_is_shipped_now_is_among_the_versions_kept_for_ever() -> None:
    for place, rules in SHIPPED.items():
        for part in clock_rules.shipped_before_and_now("sl" if place in clock_rules.SHARED else place):
            for rule in (*part.clocks, *part.settings):
                if rule.country.lower() == place:
                    assert rule.version in rules[rule.id], rule.id


def test_an_offence_of_the_office_is_known_to_the_rules_with_its_facts(coordinator: Register) -> None:
    code = office_lists.add(
        coordinator, "offence", "Stealing cattle", facts={"iccs": "05025", "family": "theft_property"}
    )
    plain = office_lists.add(coordinator, "offence", "Killing", facts={"family": "homicide"})
    offences = clock_rules.rules_of(coordinator).book.offences
    assert (offences[code].iccs, offences[code].label) == ("05025", "Stealing cattle")
    assert offences[plain].iccs == "01"
