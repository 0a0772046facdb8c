"""However commits come in, all at once or one by one in any order, the same stands afterwards."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest

from tests.benchmarks.other_laptop import Laptop, id_of
from tests.laptop import at_home, new_register
from wipdesk.storage.commits import Op, id_text, short
from wipdesk.storage.rebuilding import derived_dump, digest, rebuild
from wipdesk.storage.receiving import Receiving

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from wipdesk.storage.register import Register

RawCommit = tuple[bytes, bytes]

TEXTS = (
    "Mariama", "Mariama ", "Kɔrɔma", "Koroma", "n'dolleh", "Marie-Thérèse", "Marie-The\u0301re\u0300se", "مريم", "🙂",
    '<b>"', "=cmd|' /C calc'!A0", "\\u0041", "a\u2028b", "x" * 3000, "", "  ", "null", "true", "{", "\x7f",
)  # fmt: skip
ODD_VALUES: tuple[Any, ...] = (
    True, False, 0, -(2**53), 2**53, {"k": "unknown"}, {"k": "none"}, {"z": 1, "a": "é"}, {"k": "later", "n": True},
    {"k": "money", "amount": "500.00", "cur": "SLE"}, {"k": "money", "amount": "500", "cur": "sle"},
)  # fmt: skip
KINDS_AND_FIELDS = {
    "woman": ("name_given", "name_family", "home_town", "phone", "birth_date", "from_a_later_version"),
    "alias": ("text",),
    "id_number": ("number",),
    "matter": ("police_no", "court", "arrest_date"),
    "charge": ("offence", "amount_involved"),
    "of_a_later_version": ("text", "name_given"),
}
PARENT = {"alias": "woman", "id_number": "woman", "matter": "woman", "charge": "matter"}


class History:
    """Commits of one laptop that disagree with themselves in every way that two laptops could."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.laptop = Laptop()
        self.commits: list[RawCommit] = []
        self.women = [self._new() for _ in range(5)]
        self.records: dict[str, list[str]] = {"woman": self.women}
        self.written: dict[tuple[str, str], list[int]] = {}
        self.roots = dict(zip(self.women, self.women, strict=True))

    def _new(self) -> str:
        return self.chance.randbytes(16).hex()

    def grow(self, commits: int) -> list[RawCommit]:
        """The history, longer by so many commits."""
        for _ in range(commits):
            step = self.chance.choices((self._write, self._take_away, self._say_the_same), (12, 2, 1))[0]
            step()
        return self.commits

    def _keep(self, root: str, ops: list[Op], **extensions: Any) -> None:
        raw = self.laptop.commit(root, list({(op.record, op.field): op for op in ops}.values()), **extensions)
        self.commits.append(raw)
        for op in ops:
            self.written.setdefault((op.record, op.field), []).append(id_of(raw[1]))

    def _op(self, kind: str, record: str, name: str, value: Any) -> Op:
        versions = self.written.get((record, name), [])
        seen = self.chance.sample(versions, self.chance.randint(0, len(versions)))
        return Op(kind, record, name, value, tuple(seen))

    def _write(self) -> None:
        root = self.chance.choice(self.women)
        ops = [
            op
            for kind in self.chance.choices(tuple(KINDS_AND_FIELDS), k=self.chance.randint(1, 4))
            for op in self._of_kind(kind, root)
        ]
        self._keep(root, ops or [self._op("woman", root, "home_town", "Bo")])

    def _of_kind(self, kind: str, root: str) -> Iterator[Op]:
        record = root if kind == "woman" else self._record(kind)
        if kind in PARENT:
            parents = self.records.get(PARENT[kind], self.women)
            parent = self.chance.choice(parents)
            yield self._op(kind, record, "_parent", short(bytes.fromhex(parent)))
        for name in KINDS_AND_FIELDS[kind]:
            if self.chance.random() < 0.5:
                value = self.chance.choice(self.chance.choice((TEXTS, ODD_VALUES)))
                yield self._op(kind, record, name, value)

    def _record(self, kind: str) -> str:
        """A new record, one of this kind that may hang on another woman, or now and then one of another kind."""
        known = self.records.setdefault(kind, [])
        if not known or self.chance.random() < 0.5:
            known.append(self._new())
            return known[-1]
        if self.chance.random() < 0.1:
            return self.chance.choice(self.chance.choice(list(self.records.values())) or known)
        return self.chance.choice(known)

    def _take_away(self) -> None:
        kind = self.chance.choice([kind for kind, records in self.records.items() if records])
        record = self.chance.choice(self.records[kind])
        seen = [cid for (of, _), cids in self.written.items() if of == record for cid in cids]
        some = self.chance.sample(seen, len(seen) if self.chance.random() < 0.7 else len(seen) // 2)
        gone = self.chance.random() < 0.8
        base = {short(bytes.fromhex(record)): [id_text(cid) for cid in sorted(set(some))]}
        self._keep(self.chance.choice(self.women), [self._op(kind, record, "_deleted", gone)], base=base)

    def _say_the_same(self) -> None:
        link = self._new()
        first, second = self.chance.sample(self.women, 2)
        values = {
            "of": "woman", "first": first, "second": second, "verdict": self.chance.choice(("same", "different")),
        }  # fmt: skip
        self._keep(link, [self._op("link", link, name, value) for name, value in values.items()])


@pytest.fixture
def take_in(tmp_path: Path) -> Iterator[Any]:
    registers: list[Register] = []

    def make(pieces: Sequence[Sequence[RawCommit]], *, transactions: bool = False) -> Register:
        with at_home(tmp_path / f"home {len(registers)}"):
            register = new_register(tmp_path / f"register {len(registers)}")
            registers.append(register)
            Laptop().enrol_at(register)
            for some in [[piece] for piece in pieces] if transactions else [pieces]:
                receive(register, some)
        return register

    yield make
    for register in registers:
        register.close()


def receive(register: Register, pieces: Sequence[Sequence[RawCommit]]) -> None:
    with register.writing() as connection:
        receiving = Receiving(connection, register, batch=1)
        for piece in pieces:
            receiving.take(piece)
        received = receiving.finish()
    assert not received.refused
    assert not received.held


def standing(register: Register) -> tuple[str, list[tuple[object, ...]], list[tuple[object, ...]]]:
    """Everything derived, and every word of the search index with whose it is and in which column."""
    with register.reading() as connection:
        derived = digest(connection), derived_dump(connection)
    with register.writing() as connection:
        connection.exec_driver_sql("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, instance)")
        words = connection.exec_driver_sql(
            "SELECT w.id, v.col, v.offset, v.term FROM temp.words v JOIN p_woman w ON w.eid = v.doc ORDER BY 1, 2, 3"
        ).all()
        connection.exec_driver_sql("DROP TABLE temp.words")
    return *derived, [tuple(row) for row in words]


@pytest.mark.parametrize("seed", range(4))
def test_all_at_once_and_one_by_one_in_any_order_give_the_same(take_in: Any, seed: int) -> None:
    commits = History(seed).grow(45)
    shuffled = random.Random(seed).sample(commits, len(commits))
    at_once = standing(take_in([commits]))
    assert at_once[2]
    assert standing(take_in([[commit] for commit in shuffled], transactions=True)) == at_once
    assert standing(take_in([shuffled[:15], shuffled[15:35], shuffled[35:]])) == at_once
    assert standing(take_in([commits[::-1]])) == at_once


@pytest.mark.parametrize("seed", range(4))
def test_a_rebuild_changes_nothing(take_in: Any, seed: int) -> None:
    commits = History(seed).grow(45)
    register = take_in([commits[30:], commits[:30]], transactions=True)
    before = standing(register)
    with register.writing() as connection:
        rebuild(connection)
    assert standing(register) == before


def test_a_link_that_came_before_the_women_joins_them_when_they_come(take_in: Any) -> None:
    laptop = Laptop()
    first, second, link = "1" * 32, "2" * 32, "3" * 32
    women = [laptop.commit(id_, [Op("woman", id_, "name_given", "Hawa")]) for id_ in (first, second)]
    values = {"of": "woman", "first": first, "second": second, "verdict": "same"}
    linked = laptop.commit(link, [Op("link", link, name, value) for name, value in values.items()])
    register = take_in([[linked], women[:1], women[1:]], transactions=True)
    with register.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*), count(DISTINCT name) FROM cluster").one() == (
            2,
            1,
        )


def test_a_record_that_two_commits_call_different_kinds_stands_in_one_table_only(take_in: Any) -> None:
    laptop = Laptop()
    woman, record = "1" * 32, "2" * 32
    of_woman = Op("woman", woman, "name_given", "Hawa")
    called = [
        laptop.commit(woman, [of_woman, Op("matter", record, "note", "one")]),
        laptop.commit(woman, [Op("alias", record, "text", "Mama Hawa")]),
    ]
    for order in (called, called[::-1]):
        register = take_in([[commit] for commit in order], transactions=True)
        with register.reading() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM p_alias").scalar_one() == 1
            assert connection.exec_driver_sql("SELECT count(*) FROM p_matter").scalar_one() == 0


def test_what_is_known_already_changes_nothing(take_in: Any) -> None:
    commits = History(9).grow(40)
    register = take_in([commits])
    before = standing(register)
    receive(register, [commits, commits[:7]])
    assert standing(register) == before
