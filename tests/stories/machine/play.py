"""The machine: a few laptops, a few women, and everything that can happen to them, in any order."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.stories.machine import proofs, scenes, travelling, writing
from tests.stories.machine.office import Office
from tests.stories.machine.standing import all_stand_right
from tests.stories.machine.writing import VERDICTS, pick

if TYPE_CHECKING:
    from collections import Counter
    from pathlib import Path

    from tests.stories.machine.travelling import SheetOut
    from tests.stories.machine.writing import Look

LAPTOP = st.sampled_from(range(4))
ANY = st.sampled_from(range(60))
"""Drawn from a list: numbers that stand in the program's text, as far as it is loaded, change no play."""
VALUES_TYPED = st.lists(ANY, min_size=2, max_size=3)
TYPED = st.tuples(ANY, ANY) | st.tuples(ANY, ANY, ANY, ANY)
"""One or two fields of a form, each with a value, by number."""
VERDICT = st.sampled_from(VERDICTS)
SEND = st.sampled_from(("no", "lost", "merged", "answered"))
CLOCKS = (
    datetime(1970, 1, 1, tzinfo=UTC),
    datetime(2038, 1, 19, 3, 14, 7, tzinfo=UTC),
    datetime(2099, 12, 31, 23, 59, tzinfo=UTC),
    timedelta(days=-2),
    timedelta(hours=5),
)


class ManyLaptops(RuleBasedStateMachine):
    """See the head of this file. `template` is a closed office; each play works on a copy of it."""

    template: Path
    seen: ClassVar[Counter[str]]
    """How many plays and steps there were, and in how many plays one laptop wrote two histories."""
    copying: tuple[str, ...] = ("restored", "laid back", "imaged")

    def __init__(self) -> None:
        super().__init__()
        self.office = Office.copied(self.template)
        self.looks: list[Look] = []
        self.sheets: list[SheetOut] = []
        self.touched: set[int] = set()
        self.unproven: set[int] = set()

    def at(self, number: int) -> int:
        """One of the laptops, which is to be looked at after this step."""
        on = number % len(self.office.computers)
        self.touched.add(on)
        self.unproven.add(on)
        return on

    @rule(on=LAPTOP, number=ANY)
    def open_a_form(self, on: int, number: int) -> None:
        self.office.forms.append(writing.open_form(self.office, self.at(on), number))

    @precondition(lambda self: self.office.forms)
    @rule(number=ANY, typed=TYPED, keep=st.booleans())
    def save_an_open_form(self, number: int, typed: tuple[int, ...], keep: bool) -> None:
        form = pick(self.office.forms, number)
        self.at(form.on)
        if keep:
            writing.keep_draft(self.office, form, writing.type_into(form, typed))
        else:
            self.office.forms.remove(form)
            writing.save(self.office, form, writing.type_into(form, typed))

    @rule(on=LAPTOP, number=ANY, name=ANY, value=ANY)
    def edit_at_once(self, on: int, number: int, name: int, value: int) -> None:
        self.edit_one_cell(on, number, name, value)

    @rule(on=LAPTOP, number=ANY, name=ANY, values=st.tuples(ANY, ANY), told=st.booleans())
    def two_people_write_to_one_cell(
        self, on: int, number: int, name: int, values: tuple[int, int], told: bool
    ) -> None:
        """Both open a file that both have and write the same field; one may hear of the other before she saves."""
        mine = writing.open_form(self.office, self.at(on), number)
        theirs = writing.open_same(self.office, self.at(on + 1), mine)
        if theirs is not None:
            writing.save(self.office, theirs, writing.type_into(theirs, (name, values[0])))
        if told:
            self.export(on + 1, None, True)
        writing.save(self.office, mine, writing.type_into(mine, (name, values[1])))

    @rule(on=LAPTOP, number=ANY)
    def add_a_note(self, on: int, number: int) -> None:
        writing.add_note(self.office, self.at(on), number, pick(writing.VALUES["text"], number))

    @rule(on=LAPTOP, number=ANY, gone=st.booleans())
    def take_away_or_bring_back(self, on: int, number: int, gone: bool) -> None:
        writing.take_away(self.office, self.at(on), number, gone=gone)

    @precondition(lambda self: self.office.forms)
    @rule(number=ANY)
    def take_away_what_stands_open(self, number: int) -> None:
        form = self.office.forms.pop(number % len(self.office.forms))
        self.at(form.on)
        writing.take_away_late(self.office, form)

    @rule(on=LAPTOP, number=ANY)
    def look_at_a_conflict(self, on: int, number: int) -> None:
        found = self.a_conflict(on, number)
        if found is not None:
            self.looks.append(found)

    @rule(on=LAPTOP, number=ANY, skip=st.sampled_from(range(5)), write=st.booleans())
    def settle_a_conflict(self, on: int, number: int, skip: int, write: bool) -> None:
        """One that was looked at some time ago, else one that stands now."""
        look = self.looks.pop() if self.looks else self.a_conflict(on, number)
        if look is not None:
            self.at(look.on)
            writing.settle(self.office, look, number, skip=skip, write=write)

    def a_conflict(self, on: int, number: int) -> Look | None:
        """A conflict on this laptop, or if there is none on the next."""
        laptops = range(on, on + len(self.office.computers))
        looks = (writing.look(self.office, one % len(self.office.computers), number) for one in laptops)
        return next((look for look in looks if look is not None), None)

    @rule(on=LAPTOP, number=ANY, verdict=VERDICT, another=st.none() | VERDICT)
    def link_two_women(self, on: int, number: int, verdict: str, another: str | None) -> None:
        writing.link(self.office, self.at(on), number, verdict)
        if another is not None:
            writing.link(self.office, self.at(on + 1), number, another)

    @rule(on=LAPTOP, to=st.none() | LAPTOP, at_once=st.booleans())
    def export(self, on: int, to: int | None, at_once: bool) -> None:
        bundle = travelling.export(self.office, self.at(on), to)
        if at_once and bundle is not None:
            for other in bundle.to:
                travelling.deliver(self.office, bundle, self.at(other))

    @precondition(lambda self: self.office.bundles)
    @rule(number=ANY, on=LAPTOP)
    def deliver_any_bundle(self, number: int, on: int) -> None:
        travelling.deliver(self.office, pick(self.office.bundles, number), self.at(on))

    @precondition(lambda self: self.office.bundles)
    @rule(number=ANY, at=st.integers(0, 100_000), flip=st.integers(1, 255), cut=st.booleans())
    def deliver_a_damaged_bundle(self, number: int, at: int, flip: int, cut: bool) -> None:
        bundle = pick(self.office.bundles, number)
        on = self.at(pick(bundle.to, at))
        travelling.deliver_damaged(self.office, bundle, on, at=at, flip=flip, cut=cut)

    @rule(on=LAPTOP, how=ANY)
    def back_up(self, on: int, how: int) -> None:
        travelling.back_up(self.office, self.at(on), pick(self.copying, how))

    @precondition(lambda self: any(self.office.copies))
    @rule(on=LAPTOP, number=ANY)
    def put_back(self, on: int, number: int) -> None:
        on = self.at(on)
        if self.office.copies[on]:
            travelling.put_back(self.office, on, pick(self.office.copies[on], number))

    @rule(on=LAPTOP, how=ANY, number=ANY, name=ANY, values=VALUES_TYPED, send=SEND)
    def work_lost_to_a_restore(
        self, on: int, how: int, number: int, name: int, values: list[int], send: str
    ) -> None:
        """Copy, work on, perhaps send and be answered, put back, work on: one number may come to mean two changes."""
        copy = travelling.back_up(self.office, self.at(on), pick(self.copying, how))
        for value in values[1:]:
            self.edit_one_cell(on, number, name, value)
        if send != "no":
            self.export(on, None, send != "lost")
        if send == "answered":
            self.edit_one_cell(on + 1, number, name, values[0] + 1)
        travelling.put_back(self.office, self.at(on), copy)
        self.edit_one_cell(on, number, name, values[0])

    def edit_one_cell(self, on: int, number: int, name: int, value: int) -> None:
        """Write a value into a field of a record as it stands."""
        form = writing.open_form(self.office, self.at(on), number)
        typed = writing.type_into(form, (name, value))
        if any(getattr(form.record, field) == new for field, new in typed.items()):
            typed = writing.type_into(form, (name, value + 1))
        writing.save(self.office, form, typed)

    @rule(on=LAPTOP, hard=st.booleans(), typed=TYPED)
    def restart(self, on: int, hard: bool, typed: tuple[int, ...]) -> None:
        """What stands open is kept as a draft; then the program ends, or the power goes."""
        computer = self.office.computers[self.at(on)]
        for form in self.office.forms:
            if self.office.computers[form.on] is computer:
                writing.keep_draft(self.office, form, writing.type_into(form, typed))
        if hard:
            computer.cut_off()
        else:
            computer.restart()
        self.office.forget_forms(on % len(self.office.computers))

    @precondition(lambda self: self.office.drafts)
    @rule(on=LAPTOP)
    def save_the_drafts(self, on: int) -> None:
        writing.save_drafts(self.office, self.at(on))

    @rule(on=LAPTOP, to=st.sampled_from(CLOCKS), frozen=st.booleans())
    def set_the_clock(self, on: int, to: datetime | timedelta, frozen: bool) -> None:
        wall = self.office.computers[self.at(on)].wall
        wall.at = to if isinstance(to, datetime) else wall.at + to
        wall.frozen = frozen

    @rule(on=LAPTOP)
    def write_tables_out(self, on: int) -> None:
        self.sheets.append(travelling.table_out(self.office, self.at(on)))

    @precondition(lambda self: self.sheets)
    @rule(number=ANY)
    def take_a_table_in(self, number: int) -> None:
        sheet = pick(self.sheets, number)
        self.at(sheet.on)
        travelling.table_in(self.office, sheet, number, pick(("Fatu", "Bo", "Kenema"), number))

    @precondition(lambda self: len(self.unproven) == len(self.office.computers))
    @rule()
    def rebuild(self) -> None:
        proofs.tables_follow(self.office.computers[self.unproven.pop()])

    @invariant()
    def everything_holds_where_something_happened(self) -> None:
        self.seen["steps"] += 1
        for on in self.touched:
            self.holds(on)
        self.touched.clear()

    def holds(self, on: int) -> None:
        """All that must hold on one laptop at any time."""
        all_stand_right(self.office, self.office.computers[on])
        proofs.nothing_is_lost(self.office, self.office.computers[on])
        proofs.gaps_are_true(self.office, on)

    def at_the_end(self) -> None:
        """What is looked at once everybody agreed."""
        self.seen["plays"] += 1
        self.seen["plays with two histories of one laptop"] += proofs.has_forked(self.office.computers[0])
        for computer in self.office.computers:
            proofs.numbers_are_used_once(self.office, computer)
        proofs.tables_follow(self.office.computers[0])

    def teardown(self) -> None:
        """Everybody exchanges with everybody, twice: then all laptops say the same."""
        try:
            scenes.curtain(self.office)
            self.at_the_end()
        finally:
            self.office.close()
