"""The machine once more, with all that an office does: undoing, orders, copies of laptops, parts of a register."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from tests.stories.machine import asking, handing, newer, orders, proofs, undoing, writing
from tests.stories.machine.play import ANY, LAPTOP, ManyLaptops
from tests.stories.machine.standing import coordinators, every_order
from tests.stories.machine.writing import pick

OFTEN_NOT = st.sampled_from((False, False, False, True))


class WholeOffice(ManyLaptops):
    """Everything `ManyLaptops` does, and what an office does with its people, its laptops and its files."""

    @initialize(late=OFTEN_NOT, twin=OFTEN_NOT, two=st.booleans(), number=LAPTOP)
    def one_more_laptop(self, late: bool, twin: bool, two: bool, number: int) -> None:
        """One joins before the others know it, or a disk was copied, and both work on; two may be coordinators."""
        if two:
            orders.promote(self.office)
            self.export(self.at(0), None, number < 3)
        if late:
            on = self.at(orders.let_in(self.office, number))
            writing.add_note_or_woman(self.office, on)
            self.export(on, None, number > 1)
        elif twin:
            orders.clone(self.office, self.at(number))
        self.seen["offices with two coordinators"] += two
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

    @rule(on=LAPTOP, to=LAPTOP, whose=LAPTOP)
    def send_a_caseload(self, on: int, to: int, whose: int) -> None:
        asking.caseload(self.office, self.at(on), self.at(to), self.number(whose))
        self.seen["caseloads sent"] += 1

    @rule(on=LAPTOP, number=ANY, to=LAPTOP, all_of=st.none() | LAPTOP)
    def hand_over(self, on: int, number: int, to: int, all_of: int | None) -> None:
        """One woman's file goes to a colleague, or everything that somebody works on."""
        if all_of is None:
            handing.give(self.office, self.at(on), number, self.number(to))
        else:
            self.at(handing.hand_all_over(self.office, on, self.number(all_of), self.number(to)))
        self.seen["files handed over"] += 1

    @rule(on=LAPTOP, number=ANY, reads=st.booleans(), writes=st.booleans())
    def a_newer_program_comes_and_goes(self, on: int, number: int, reads: bool, writes: bool) -> None:
        """One laptop is brought up to date, used, and put back to the version that the others have."""
        on = self.at(on)
        addressed = [bundle for bundle in self.office.bundles if on in bundle.to]
        bundle = pick(addressed, number) if reads and addressed else None
        newer.comes_and_goes(self.office, on, number, bundle, writes=writes)
        self.seen["times a newer program came and went"] += 1

    @rule(by=LAPTOP, number=ANY, tell=st.booleans(), sure=OFTEN_NOT)
    def erase_a_file(self, by: int, number: int, tell: bool, sure: bool) -> None:
        """Somebody wrote about her meanwhile, and her bundle comes late; a copy of a register may come back."""
        on = orders.giver(self.office, by)
        if sure and orders.erase(self.office, self.at(on), number):
            self.seen["files erased"] += 1
            if tell:
                self.export(on, None, True)

    @rule(by=LAPTOP, number=LAPTOP, tell=st.booleans(), sure=OFTEN_NOT)
    def report_a_laptop_lost(self, by: int, number: int, tell: bool, sure: bool) -> None:
        """At most one in an office, so that somebody is left to agree; two coordinators may both report it."""
        on = self.at(number)
        lost, devices = (
            every_order(self.office).lost,
            {one.register.device_id for one in self.office.computers},
        )
        one_more = lost - {self.office.computers[on].register.device_id}
        # A laptop and its copy, left alone, have nobody through whom they could hear of each other.
        alone = on in self.office.twins or (self.office.twins and len(devices) < 3)
        if not sure or one_more or alone:
            return
        giver = self.at(orders.giver(self.office, by))
        orders.revoke(self.office, giver, on)
        self.seen["laptops lost"] += len(every_order(self.office).lost - lost)
        self.seen["laptops reported twice"] += bool(lost)
        if tell:
            self.export(giver, None, True)

    @precondition(lambda self: every_order(self.office).lost)
    @rule(by=LAPTOP, number=ANY)
    def let_a_late_change_count(self, by: int, number: int) -> None:
        before = len(self.office.oracle.commits)
        orders.accept(self.office, self.at(orders.giver(self.office, by)), number)
        self.seen["late changes accepted"] += len(self.office.oracle.commits) - before

    @rule(number=ANY, told=st.booleans())
    def two_coordinators_order_at_once(self, number: int, told: bool) -> None:
        """Neither knows what the other orders: what a laptop is called, and that a file goes."""
        for by in (0, 1):
            on = self.at(orders.giver(self.office, by))
            orders.rename(self.office, on, self.number(number), pick(orders.LABELS, number + by))
            if number % 16 == 0:
                self.seen["files erased"] += orders.erase(self.office, on, number)
            if told:
                self.export(on, None, True)
        self.seen["orders of two at once"] += len(coordinators(self.office)) > 1

    def number(self, number: int) -> int:
        """One of the laptops, by any number."""
        return number % len(self.office.computers)

    def holds(self, on: int) -> None:
        super().holds(on)
        orders.nothing_of_erased(self.office, on)

    def at_the_end(self) -> None:
        super().at_the_end()
        for on in range(len(self.office.computers)):
            orders.nothing_of_erased(self.office, on, pages=True)
        self.seen["times a laptop was put back"] += len(self.office.put_back)
        proofs.tables_follow(self.office.computers[-1])
