"""What a form and a screen read: every account that stands, who wrote it, and what a change of it would replace."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from wipdesk.domain.case_file import PART_OF_KIND
from wipdesk.domain.catalogue import KINDS
from wipdesk.domain.changes import Base
from wipdesk.domain.field import Kind
from wipdesk.domain.merging import SEEN_VERSIONS, Version
from wipdesk.domain.records.child import Child
from wipdesk.domain.records.matter import Matter
from wipdesk.domain.records.tie import Tie
from wipdesk.domain.records.woman import Woman
from wipdesk.domain.values import Contested, Foreign, Missing
from wipdesk.storage import reading
from wipdesk.storage.applying import Arrived, store
from wipdesk.storage.commits import Commit, Op, chain_after, digest_of, encode, id_text, number_of, parse
from wipdesk.storage.projecting import finish
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile
    from wipdesk.storage.register import Register

WOMAN = Woman(id="ab" * 16, name_given="Hawa")


def save(register: Register, *records: Any, base: Base[Any] | None = None) -> None:
    with UnitOfWork(register) as work:
        for record in records:
            work.put(record, base=base or Base.new())


def file_of(register: Register, woman: str = WOMAN.id) -> CaseFile:
    with register.reading() as connection:
        file = reading.case_file(connection, woman)
    assert file is not None
    return file


def store_ops(register: Register, *ops: Op, root: str = WOMAN.id, device: bytes = b"another laptop!!") -> int:
    """A commit as it stands in the log once it was taken in from elsewhere."""
    body = encode(
        Commit(
            stream=b"another stream!!", seq=1, previous=bytes(16), salt=bytes(16), author="cd" * 16, app="9", root=root,
            hlc="2026-05-03T10:42:07.113Z-0000", wall="2026-05-03T10:42:07+00:00", ops=ops,
        )
    )  # fmt: skip
    digest = digest_of(body)
    cid = number_of(digest)
    arrived = Arrived(
        cid,
        digest,
        bytes(16),
        chain_after(bytes(16), digest),
        bytes(64),
        body,
        device,
        "cd" * 16,
        parse(body),
    )
    with register.writing() as connection:
        done = store(connection, [arrived], batch=1)
        finish(connection, done.kinds, done.roots)
    return cid


def versions(*some: tuple[int, str, tuple[int, ...]]) -> list[tuple[Version, str, str, str]]:
    return [
        (
            Version(commit, f"{commit:04d}", value, frozenset(replaces)),
            f"author {commit}",
            f"at {commit}",
            f"device {commit}",
        )
        for commit, value, replaces in some
    ]


def test_a_value_comes_with_whoever_wrote_it_last_and_what_a_change_replaces() -> None:
    seen, written = reading.value_and_seen(Kind.TEXT, versions((1, "Bo", ()), (2, "Kenema", (1,))))
    assert (seen.value, seen.versions) == ("Kenema", (1, 2))
    assert (written.author, written.at, written.device) == ("author 2", "at 2", "device 2")


def test_two_accounts_that_say_the_same_are_one_value_and_both_are_replaced() -> None:
    seen, _ = reading.value_and_seen(Kind.TEXT, versions((1, "Bo", ()), (2, "Bo ", ())))
    assert (seen.value, seen.versions) == ("Bo ", (1, 2))


def test_two_accounts_that_differ_are_both_told_oldest_first() -> None:
    seen, _ = reading.value_and_seen(Kind.TEXT, versions((3, "Bo", (1,)), (2, "Kenema", (1,)), (1, "x", ())))
    assert isinstance(seen.value, Contested)
    assert [(a.value, a.version, a.author) for a in seen.value.accounts] == [
        ("Kenema", id_text(2), "author 2"), ("Bo", id_text(3), "author 3"),
    ]  # fmt: skip
    assert seen.versions == (1, 2, 3)


def test_a_long_history_is_not_named_whole() -> None:
    chain = versions(*((n, str(n), (n - 1,)) for n in range(1, 30)))
    seen, _ = reading.value_and_seen(Kind.TEXT, chain)
    assert seen.versions == tuple(range(30 - SEEN_VERSIONS, 30))


def test_a_woman_nobody_recorded_has_no_file(register: Register) -> None:
    with register.reading() as connection:
        assert reading.case_file(connection, WOMAN.id) is None
        assert list(reading.many_files(connection, [WOMAN.id])) == []


def test_the_base_knows_every_cell_and_record_of_the_file(register: Register) -> None:
    matter = Matter(id=new_id(), parent=WOMAN.id, police_no="A/12")
    save(register, WOMAN, matter)
    base = file_of(register).base
    assert base.knows(WOMAN.id)
    assert base.knows(matter.id)
    assert not base.knows(new_id())
    assert base.seen(matter.id, "police_no").value == "A/12"
    assert base.seen(matter.id, "court_no").value is Missing.NOT_ASKED
    assert base.seen(matter.id, "court_no").versions == ()


def test_children_come_with_every_woman_they_are_tied_to(register: Register) -> None:
    child, other = Child(id=new_id(), school="Bo"), replace(WOMAN, id="cd" * 16)
    ties = tuple(
        Tie(id=uuid * 16, parent=child.id, woman=woman)
        for uuid, woman in (("0a", WOMAN.id), ("0b", other.id))
    )
    save(register, WOMAN, other, child, *ties)
    for woman in (WOMAN.id, other.id):
        file = file_of(register, woman)
        assert (file.children, file.ties, file.woman.id) == ((child,), ties, woman)
    save(register, replace(child, school="Kenema"), base=file_of(register).base)
    assert file_of(register, other.id).children[0].school == "Kenema"


def test_the_authors_and_laptops_of_others_are_told(register: Register) -> None:
    store_ops(register, Op("woman", WOMAN.id, "name_given", "Hawa"))
    file = file_of(register)
    written = file.written[WOMAN.id, "name_given"]
    assert (written.author, written.device) == ("cd" * 16, b"another laptop!!".hex())
    assert file.people == {register.identity.person: "Isata"}


@pytest.mark.parametrize(
    "value", [7, True, {"k": "colour", "rgb": 7}, {"k": "money", "amount": "5", "cur": "SLE", "tax": 1}, {}]
)
def test_a_value_nobody_here_understands_is_kept_and_stays_when_another_field_is_changed(
    register: Register, value: Any
) -> None:
    store_ops(
        register, Op("woman", WOMAN.id, "name_given", "Hawa"), Op("woman", WOMAN.id, "home_town", value)
    )
    seen = file_of(register)
    assert isinstance(seen.woman.home_town, Foreign)
    save(register, replace(seen.woman, phone="076"), base=seen.base)
    assert file_of(register).woman == replace(seen.woman, phone="076")


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS] + ["passport"])
def test_a_record_of_any_kind_on_her_root_breaks_neither_her_file_nor_the_list(
    register: Register, kind: str
) -> None:
    odd = "ee" * 16
    store_ops(
        register,
        Op("woman", WOMAN.id, "name_given", "Hawa"),
        Op(kind, odd, "note", "x"),
        Op(kind, odd, "_parent", "?"),
    )
    assert file_of(register).woman == WOMAN
    with register.reading() as connection:
        [among] = reading.many_files(connection, [WOMAN.id])
    assert among.woman == WOMAN


def test_every_kind_that_hangs_on_a_woman_has_a_place_in_her_file() -> None:
    hanging = {kind.name for kind in KINDS if kind.parent and kind.parent != "visit"}
    assert hanging <= set(PART_OF_KIND)


def test_the_state_at_an_earlier_count_is_read_without_what_came_later(register: Register) -> None:
    save(register, WOMAN)
    save(register, replace(WOMAN, home_town="Bo"), base=file_of(register).base)
    with register.reading() as connection:
        for until, town in ((0, Missing.NOT_ASKED), (1, Missing.NOT_ASKED), (2, "Bo"), (99, "Bo")):
            base = reading.base_at(connection, [WOMAN.id], "mark", until)
            assert base.seen(WOMAN.id, "home_town").value == town
            assert base.knows(WOMAN.id) == (until > 0)


@pytest.mark.parametrize("text", ["", "ab", "AB" * 16, "zz" * 16, "ab" * 17, "ab" * 15 + "a ", "\u0661" * 32])
def test_only_thirty_two_small_hexadecimal_digits_are_an_id(text: str) -> None:
    assert not reading.is_id(text)
    assert reading.is_id(WOMAN.id)
