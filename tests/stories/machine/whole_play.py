"""The machine once more, with all that an office does: undoing, orders, copies of laptops, parts of a register."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from tests.stories.machine import asking, orders, proofs, undoing, writing
from tests.stories.machine.play import ANY, LAPTOP, ManyLaptops
from tests.stories.machine.standing import every_order
from tests.stories.machine.writing import pick

OFTEN_NOT = st.sampled_from((False, False, False, True))


class WholeOffice(ManyLaptops):
    """Everything `ManyLaptops` does, and what an office does with its people, its laptops and its files."""

    @initialize(late=OFTEN_NOT, twin=OFTEN_NOT, number=LAPTOP)
    def one_more_laptop(self, late: bool, twin: bool, number: int) -> None:
        """One joins before the others know it; or a disk was copied, and both laptops work on."""
        if late:
            on = self.at(orders.let_in(self.office))
            writing.add_note_or_woman(self.office, on)
            self.export(on, None, number > 1)
        elif twin:
            orders.clone(self.office, self.at(number))
        self.seen["laptops let in late"] += late
        self.seen["laptops copied"] += twin and not late

    @precondition(lambda self: self.office.bundles)
    @rule(number=ANY, which=LAPTOP)
    def look_before_reading(self, number: int, which: int) -> None:
        bundle = pick(self.office.bundles, number)
        undoing.look(self.office, bundle, self.at(pick(bundle.to, which)))
        self.seen["bundles looked at first"] += 1

    @rule(on=LAPTOP, number=ANY, back=st.booleans())
    def set_something_aside(self, on: int, number: int, back: bool) -> None:
        before = len(self.office.set_aside)
        undoing.set_aside(self.office, self.at(on), number, back=back)
        self.seen["changes set aside"] += len(self.office.set_aside) - before

    @precondition(lambda self: self.office.set_aside)
    @rule(on=LAPTOP, number=ANY)
    def take_something_back(self, on: int, number: int) -> None:
        undoing.take_back(self.office, self.at(on), number)

    @rule(on=LAPTOP, number=ANY)
    def reverse_something(self, on: int, number: int) -> None:
        before = len(self.office.oracle.commits)
        undoing.reverse(self.office, self.at(on), number)
        self.seen["reversals"] += len(self.office.oracle.commits) > before

    @rule(on=LAPTOP, number=ANY)
    def write_with_a_newer_program(self, on: int, number: int) -> None:
        undoing.newer_program_writes(self.office, self.at(on), number)

    @rule(on=LAPTOP)
    def make_the_tables_again(self, on: int) -> None:
        undoing.rebuild(self.office.computers[self.at(on)])

    @rule(on=LAPTOP, to=LAPTOP, since=st.booleans(), rest=st.booleans())
    def send_a_part(self, on: int, to: int, since: bool, rest: bool) -> None:
        """A bundle of one prison or of today; its reader may ask for the rest."""
        asking.narrow(self.office, self.at(on), self.at(to), since=since)
        self.seen["bundles of a part"] += 1
        if rest:
            self.ask_for_what_is_missing(to, on)

    @rule(on=LAPTOP, whom=LAPTOP)
    def ask_for_what_is_missing(self, on: int, whom: int) -> None:
        self.seen["requests answered"] += asking.ask(self.office, self.at(on), self.at(whom))

    @precondition(lambda self: self.office.bundles)
    @rule(numbers=st.tuples(ANY, ANY), which=LAPTOP)
    def read_two_at_once(self, numbers: tuple[int, int], which: int) -> None:
        first = pick(self.office.bundles, numbers[0])
        on = self.at(pick(first.to, which))
        others = [bundle for bundle in self.office.bundles if on in bundle.to]
        asking.merge_two_at_once(self.office, [first, pick(others, numbers[1])], on)

    @rule(number=ANY, tell=st.booleans(), sure=OFTEN_NOT)
    def erase_a_file(self, number: int, tell: bool, sure: bool) -> None:
        """Somebody wrote about her meanwhile, and her bundle comes late; a copy of a register may come back."""
        if sure and orders.erase(self.office, number):
            self.at(0)
            self.seen["files erased"] += 1
            if tell:
                self.export(0, None, True)

    @rule(number=LAPTOP, tell=st.booleans(), sure=OFTEN_NOT)
    def report_a_laptop_lost(self, number: int, tell: bool, sure: bool) -> None:
        """At most one in an office, so that somebody is left to agree."""
        on = self.at(number)
        if not sure or every_order(self.office).lost or on in self.office.twins:
            return
        orders.revoke(self.office, on)
        self.seen["laptops lost"] += len(every_order(self.office).lost)
        if tell:
            self.export(0, None, True)

    @precondition(lambda self: every_order(self.office).lost)
    @rule(number=ANY)
    def let_a_late_change_count(self, number: int) -> None:
        self.at(0)
        before = len(self.office.oracle.commits)
        orders.accept(self.office, number)
        self.seen["late changes accepted"] += len(self.office.oracle.commits) - before

    def holds(self, on: int) -> None:
        super().holds(on)
        orders.nothing_of_erased(self.office, on)

    def at_the_end(self) -> None:
        super().at_the_end()
        for on in range(len(self.office.computers)):
            orders.nothing_of_erased(self.office, on, pages=True)
        self.seen["times a laptop was put back"] += len(self.office.put_back)
        proofs.tables_follow(self.office.computers[-1])
