"""An office in which whatever may happen to a register happens by chance."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from wipdesk.domain.changes import Base
from wipdesk.domain.dates import on_day
from wipdesk.domain.records.child import Child
from wipdesk.domain.records.custody import CustodyEpisode
from wipdesk.domain.records.link import Link
from wipdesk.domain.records.matter import Matter
from wipdesk.domain.records.representation import Representation
from wipdesk.domain.records.tie import Tie
from wipdesk.domain.records.woman import Woman
from wipdesk.domain.values import Missing
from wipdesk.storage import queries, reading
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from wipdesk.storage.register import Register

TODAY = date(2026, 5, 3)
DAY = timedelta(days=1)
_WOMEN = 6
"""Few enough to be linked with each other again and again."""


def save(register: Register, *records: Any, base: Base[Any] | None = None) -> None:
    with UnitOfWork(register) as work:
        for record in records:
            work.put(record, base=base or Base.new())


def woman(register: Register, given: str = "Hawa", **values: Any) -> str:
    made = Woman(id=new_id(), name_given=given, **values)
    save(register, made)
    return made.id


def held_since(register: Register, she: str, start: date, **values: Any) -> str:
    made = CustodyEpisode(id=new_id(), parent=she, regime="remand", from_date=on_day(start), **values)
    save(register, made)
    return made.id


def linked(register: Register, of: str, one: str, other: str, verdict: str = "same") -> Link:
    first, second = sorted((one, other))
    made = Link(id=new_id(), of=of, first=first, second=second, verdict=verdict)
    save(register, made)
    return made


def base_of(register: Register, record: str) -> Base[Any]:
    """What somebody has seen who has the file of this record open."""
    with register.reading() as connection:
        place = queries.record_place(connection, record)
        assert place is not None
        return reading.base_at(connection, [place[1]], "", 1 << 62)


def change(register: Register, kind: str, record: Any, **values: Any) -> None:
    """Write over a record as somebody does who sees it as it stands."""
    with register.reading() as connection:
        found = queries.record_place(connection, record.id)
        assert found is not None
        base = reading.base_at(connection, [found[1]], "", 1 << 62)
        cells = reading.cells_of(reading.read_rows(connection, [found[1]]))
    assert kind == found[0]
    save(register, replace(record, **cells.values.get(record.id, {}) | values), base=base)


class Office:
    """Does whatever may happen to a register, by chance."""

    def __init__(self, register: Register, seed: int) -> None:
        self.register = register
        self.chance = random.Random(seed)
        self.records: list[tuple[str, Any]] = []
        self.links: list[Link] = []

    def keep(self, kind: str, record: Any) -> None:
        save(self.register, record)
        self.records.append((kind, record))

    def of(self, kind: str) -> Any:
        found = [record for name, record in self.records if name == kind]
        return self.chance.choice(found) if found else None

    def day(self) -> Any:
        return on_day(self.register.today() + DAY * self.chance.randrange(-200, 40))

    def step(self) -> None:
        self.chance.choice(
            [
                *(self.new_woman, self.new_part, self.new_part, self.new_child, self.write, self.write),
                *(self.disagree, self.link, self.link, self.unlink, self.take_away, self.next_day),
            ]
        )()

    def new_woman(self) -> None:
        if sum(kind == "woman" for kind, _ in self.records) > _WOMEN:
            return
        name = self.chance.choice(["Hawa", "Adama", "Sia", "Zɛnab"])
        self.keep(
            "woman", Woman(id=new_id(), name_given=name, name_family=self.chance.choice(["Bah", "Kanu"]))
        )

    def new_part(self) -> None:
        she = self.of("woman")
        if she is None:
            return
        place, regime = (
            self.chance.choice(["BO", "KENF"]),
            self.chance.choice(["remand", "police", "sentenced"]),
        )
        stay = CustodyEpisode(
            id=new_id(), parent=she.id, regime=regime, place=place, from_date=self.day(),
            to_date=self.chance.choice([Missing.NOT_ASKED, self.day()]),
        )  # fmt: skip
        help_found = Representation(id=new_id(), parent=she.id, provider="ngo_lawyer", to_date=self.day())
        matter = Matter(
            id=new_id(), parent=she.id, convicted_on=self.chance.choice([Missing.NOT_ASKED, self.day()])
        )
        kinds = (("custody_episode", stay), ("representation", help_found), ("matter", matter))
        self.keep(*self.chance.choice(kinds))

    def new_child(self) -> None:
        she = self.of("woman")
        if she is not None:
            where = self.chance.choice(["inside_with_mother", "police_cell_with_mother", "father"])
            child = Child(id=new_id(), where=where)
            self.keep("child", child)
            self.keep("tie", Tie(id=new_id(), parent=child.id, woman=she.id))

    def _new_values(self) -> tuple[str, Any, dict[str, Any]] | None:
        if not self.records:
            return None
        kind, record = self.chance.choice(self.records)
        values: dict[str, dict[str, Any]] = {
            "woman": {"name_family": self.chance.choice(["Bah", "Kanu", "Turay"]), "closed_on": self.day()},
            "custody_episode": {"to_date": self.day(), "place": self.chance.choice(["BO", "KENF", "MAK"])},
            "representation": {"to_date": self.day()},
            "matter": {"convicted_on": self.day()},
            "child": {"where": self.chance.choice(["inside_with_mother", "father"])},
            "tie": {"woman": self.of("woman").id},
        }
        name = self.chance.choice(sorted(values[kind]))
        return kind, record, {name: values[kind][name]}

    def write(self) -> None:
        if found := self._new_values():
            kind, record, values = found
            change(self.register, kind, record, **values)

    def disagree(self) -> None:
        """Two who saw the same write different things."""
        found = self._new_values()
        if found is None:
            return
        _, record, values = found
        base = base_of(self.register, record.id)
        for value in (*values.values(), "KENF" if "place" in values else self.day()):
            if "where" in values or "woman" in values:
                value = self.chance.choice(["inside_with_mother", "father"]) if "where" in values else value
            if not ("woman" in values and not isinstance(value, str)):
                save(self.register, replace(record, **{next(iter(values)): value}), base=base)

    def link(self) -> None:
        kind = self.chance.choice(["woman", "woman", "custody_episode", "matter"])
        one, other = self.of(kind), self.of(kind)
        if one is not None and one.id != other.id:
            self.links.append(
                linked(
                    self.register, kind, one.id, other.id, self.chance.choice(["same", "same", "different"])
                )
            )

    def unlink(self) -> None:
        if self.links:
            verdict = self.chance.choice(["same", "different", Missing.NOT_ASKED])
            change(self.register, "link", self.chance.choice(self.links), verdict=verdict)

    def take_away(self) -> None:
        if not self.records:
            return
        kind, record = self.chance.choice(self.records)
        base = base_of(self.register, record.id)
        with UnitOfWork(self.register) as work:
            work.take_away(kind, record.id, base=base, gone=self.chance.random() < 0.7)

    def next_day(self) -> None:
        self.register.day_given = self.register.today() + DAY * self.chance.choice([1, 1, 7, 60])
