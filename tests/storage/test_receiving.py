"""What other laptops wrote is verified, kept or held, in any order and any number of times."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING, Any

import pytest
from nacl.signing import SigningKey

from tests.laptop import at_home, new_register
from wipdesk.domain import canonical_json
from wipdesk.domain.changes import Base
from wipdesk.domain.records.note import Note
from wipdesk.domain.records.woman import Woman
from wipdesk.storage import commits, queries, reading, rebuilding
from wipdesk.storage.commits import Commit, Op
from wipdesk.storage.log_tables import APPLIED, HELD_DEVICE, HELD_FORMAT
from wipdesk.storage.receiving import Received, Receiving
from wipdesk.storage.register import new_id
from wipdesk.storage.trust import device_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from wipdesk.storage.register import Register

Raw = tuple[bytes, bytes]
KEY = SigningKey(bytes(range(32)))
DEVICE = device_id(bytes(KEY.verify_key))
WOMAN = "ab" * 16


def made(seq: int, *ops: Op, previous: bytes = commits.NO_CHAIN, root: str = WOMAN, **facts: Any) -> Raw:
    """A commit as another laptop signs it."""
    extensions = {"dev": commits.short(DEVICE), **facts.pop("extensions", {})}
    commit = Commit(
        stream=b"another stream!!", seq=seq, previous=previous, salt=bytes(16), root=root, ops=ops,
        hlc=f"2026-05-03T10:42:{seq % 60:02d}.000Z-0000", wall="2026-05-03T10:42:00+00:00", author="cd" * 16, app="9",
        extensions=extensions, **facts,
    )  # fmt: skip
    body = commits.encode(commit)
    return commits.sign(commits.digest_of(body), KEY), body


def signed(parts: list[Any]) -> Raw:
    body = canonical_json.dumps(parts, max_depth=9).encode()
    return commits.sign(commits.digest_of(body), KEY), body


def chain_of(raw: Raw, previous: bytes = commits.NO_CHAIN) -> bytes:
    return commits.chain_after(previous, commits.digest_of(raw[1]))


def name(
    text: Any, *replaces: int, field: str = "name_given", kind: str = "woman", record: str = WOMAN
) -> Op:
    return Op(kind, record, field, text, replaces)


def take(register: Register, *raws: Raw, apart: bool = False) -> Received:
    with register.writing() as connection:
        receiving = Receiving(connection, register, batch=0)
        for some in [[raw] for raw in raws] if apart else [list(raws)]:
            receiving.take(some)
        received = receiving.finish()
    register.trust = receiving.trust
    return received


def vouch(register: Register) -> None:
    register.trust.devices[DEVICE] = bytes(KEY.verify_key)


def log(register: Register) -> list[tuple[int, bytes]]:
    with register.reading() as connection:
        rows = connection.exec_driver_sql("SELECT status, body FROM commits WHERE author <> ''").all()
        held = connection.exec_driver_sql("SELECT status, body FROM commits WHERE author = ''").all()
    return [(row[0], row[1]) for row in [*rows, *held]]


def digest(register: Register) -> str:
    with register.reading() as connection:
        now = (rebuilding.digest(connection), rebuilding.derived_dump(connection))
    assert rebuilding.dry_rebuild(register) == now
    return now[0]


@pytest.fixture
def knowing(register: Register) -> Register:
    """A register that knows the other laptop."""
    vouch(register)
    return register


@pytest.fixture
def another(tmp_path: Path) -> Iterator[Callable[[], Register]]:
    """Makes registers of laptops that know the other laptop too."""
    opened: list[Register] = []

    def make() -> Register:
        opened.append(new_register(tmp_path / f"another {len(opened)}"))
        vouch(opened[-1])
        return opened[-1]

    with at_home(tmp_path / "elsewhere"):
        yield make
    for register in opened:
        register.close()


def test_what_comes_twice_is_known_and_changes_nothing(knowing: Register) -> None:
    raw = made(1, name("Hawa"))
    assert take(knowing, raw).new == 1
    before = (log(knowing), digest(knowing))
    again = take(knowing, raw, raw)
    assert (again.new, again.known, again.refused) == (0, 2, [])
    assert (log(knowing), digest(knowing)) == before


def test_a_forged_signature_is_refused_and_the_rest_is_merged(knowing: Register) -> None:
    good, bad = made(1, name("Hawa")), made(2, name("Memuna", field="name_family"))
    received = take(knowing, (bytes(64), bad[1]), good)
    assert [why for _, why in received.refused] == ["forged"]
    assert received.new == 1
    assert [body for _, body in log(knowing)] == [good[1]]


def test_a_forged_copy_does_not_keep_the_true_one_out_that_comes_right_after_it(knowing: Register) -> None:
    good = made(1, name("Hawa"))
    received = take(knowing, (bytes(64), good[1]), good, good, apart=True)
    assert [why for _, why in received.refused] == ["forged"]
    assert (received.new, received.known) == (1, 1)
    assert [body for _, body in log(knowing)] == [good[1]]


def test_an_altered_commit_is_refused_whichever_letter_was_changed(knowing: Register) -> None:
    sig, body = made(1, name("Hawa"))
    altered = [body[:at] + bytes([body[at] ^ 1]) + body[at + 1 :] for at in range(0, len(body), 3)]
    received = take(knowing, *((sig, some) for some in altered))
    assert received.new == len(received.held) == sum(received.held.values())
    assert {why for _, why in received.refused} == {"forged", "not_a_commit"}
    with knowing.reading() as connection:
        assert queries.women(connection) == []


@pytest.mark.parametrize(
    "body",
    [
        b"", b"[]", b"{}", b"null", b"\xff", b"[" * 100_000, b'["c1"]', b'["c2"]', b'["c2","x",1,"y"]',
        b'["c2","AAAAAAAAAAAAAAAAAAAAAA",1,5]', b'["c2","AAAAAAAAAAAAAAAAAAAAAA",1,null]',
        b'["c2",1,1,"AAAAAAAAAAAAAAAAAAAAAA"]', b'["c2","AAAAAAAAAAAAAAAAAAAAAA",0,"AAAAAAAAAAAAAAAAAAAAAA"]',
        b'["c99999999999999999999","AAAAAAAAAAAAAAAAAAAAAA",true,"AAAAAAAAAAAAAAAAAAAAAA"]', b'["d1"]',
    ],
)  # fmt: skip
def test_what_is_no_commit_is_refused_and_stops_nothing(knowing: Register, body: bytes) -> None:
    received = take(knowing, (bytes(64), body), made(1, name("Hawa")))
    assert [why for _, why in received.refused] == ["not_a_commit"]
    assert received.new == 1


def test_every_part_of_another_type_is_refused_or_kept_but_never_stops_the_merge(knowing: Register) -> None:
    parts = json.loads(made(1, name("Hawa"))[1])
    odd: list[Any] = [None, True, 0, -1, 2**53, "", "x", [], {}, ["x"], {"x": "y"}]
    raws = [signed([*parts[:at], value, *parts[at + 1 :]]) for at in range(13) for value in odd]
    ops = [[*parts[11][0][:at], value, *parts[11][0][at + 1 :]] for at in range(5) for value in odd]
    raws += [signed([*parts[:11], [op], parts[12]]) for op in ops]
    raws += [signed([*parts[:12], {"dev": parts[12]["dev"], "base": value, "order": value}]) for value in odd]
    received = take(knowing, *raws, apart=True)
    assert received.new + len(received.refused) + received.known == len(raws)
    with knowing.reading() as connection:
        reading.case_file(connection, WOMAN)
    digest(knowing)


def test_a_laptop_nobody_enrolled_yet_is_held_and_counts_from_the_day_it_is_known(register: Register) -> None:
    received = take(register, made(1, name("Hawa")))
    assert received.held == {DEVICE.hex(): 1}
    with register.reading() as connection:
        assert queries.women(connection) == []
    assert [status for status, _ in log(register)] == [HELD_DEVICE]
    vouch(register)
    released = take(register)
    assert (released.released, released.new) == (1, 0)
    with register.reading() as connection:
        assert queries.women(connection, "hawa") == [WOMAN]
    assert [status for status, _ in log(register)] == [APPLIED]
    digest(register)


def test_a_forged_commit_that_was_held_is_thrown_out_when_its_laptop_is_known(register: Register) -> None:
    take(register, (bytes(64), made(1, name("Hawa"))[1]))
    vouch(register)
    assert [why for _, why in take(register).refused] == ["forged"]
    assert log(register) == []


def test_no_order_of_arrival_and_release_changes_what_is_said(another: Callable[[], Register]) -> None:
    first = made(1, name("Hawa"))
    cid = commits.number_of(commits.digest_of(first[1]))
    second = made(2, name("Hawa Kamara", cid), previous=chain_of(first))
    third = made(
        3, name("Hawanatu", cid), name("Bo", field="home_town"), previous=chain_of(second, chain_of(first))
    )
    digests = set()
    for count, order in enumerate(permutations([first, second, third])):
        register = another()
        if count % 2:
            register.trust.devices.pop(DEVICE)
            take(register, *order[:2], apart=True)
            vouch(register)
            take(register, order[2])
        else:
            take(register, *order, apart=True)
        digests.add(digest(register))
        with register.reading() as connection:
            assert len(queries.conflicts(connection)) == 1
    assert len(digests) == 1


def test_a_commit_of_a_newer_format_is_kept_byte_for_byte_and_read_by_nobody(knowing: Register) -> None:
    parts = json.loads(made(1, name("Hawa"))[1])
    newer = signed(["c2", *parts[1:4], {"anything": "else"}])
    received = take(knowing, newer)
    assert (received.newer, received.new) == (1, 1)
    assert log(knowing) == [(HELD_FORMAT, newer[1])]
    assert take(knowing, newer).known == 1
    digest(knowing)


def newer_file(register: Register) -> reading.CaseFile:
    with register.reading() as connection:
        file = reading.case_file(connection, WOMAN)
    assert file is not None
    return file


def test_kinds_and_fields_of_a_newer_version_are_kept_and_shown_as_they_stand(knowing: Register) -> None:
    passport = "ef" * 16
    first = made(
        1, name("Hawa"), name("blue", field="eye_colour"), name({"k": "colour", "rgb": 7}, field="aura")
    )
    cid = commits.number_of(commits.digest_of(first[1]))
    second = made(
        2,
        name("brown", cid, field="eye_colour"),
        name("SL-1", kind="passport", record=passport, field="number"),
        previous=chain_of(first),
    )
    take(knowing, second, first)
    for _ in range(2):
        said = {(cell.record, cell.kind, cell.field): cell.json for cell in newer_file(knowing).newer}
        assert said == {
            (WOMAN, "woman", "eye_colour"): '"brown"',
            (WOMAN, "woman", "aura"): '{"k":"colour","rgb":7}',
            (passport, "passport", "number"): '"SL-1"',
        }
        with knowing.writing() as connection:
            rebuilding.rebuild(connection)


def test_two_accounts_of_a_field_of_a_newer_version_are_both_shown(knowing: Register) -> None:
    take(knowing, made(1, name("Hawa"), name("blue", field="eye")), made(2, name("brown", field="eye")))
    assert [cell.json for cell in newer_file(knowing).newer] == ['"blue"', '"brown"']
    with knowing.reading() as connection:
        assert [(found.field, found.kind) for found in queries.conflicts(connection)] == [("eye", "woman")]


@pytest.mark.parametrize(
    "hostile",
    ["'); DROP TABLE ops;--", "../../etc/passwd", "x" * 10_000, "eid", "hidden", "search", '"', "ɛ\u202e\n"],
)
def test_hostile_names_of_fields_kinds_and_records_harm_nothing(knowing: Register, hostile: str) -> None:
    take(knowing, made(1, name("Hawa"), name("x", field=hostile), name("y", kind=hostile, record="12" * 16)))
    assert newer_file(knowing).woman.name_given == "Hawa"
    assert {cell.field for cell in newer_file(knowing).newer} == {hostile, "name_given"}
    digest(knowing)


def test_a_stranger_to_her_file_cannot_be_taken_for_her(knowing: Register) -> None:
    other = "00" * 16
    take(knowing, made(1, name("Somebody", record=other), name("Hawa")))
    assert newer_file(knowing).woman.name_given == "Hawa"
    with knowing.reading() as connection:
        assert [file.woman.id for file in reading.many_files(connection, [WOMAN])] == [WOMAN]
    take(knowing, made(2, name(True, field="_deleted"), extensions={"base": {}}))
    with knowing.reading() as connection:
        reading.case_file(connection, WOMAN)


def test_a_file_without_her_is_no_file(knowing: Register) -> None:
    take(knowing, made(1, name("Somebody", record="00" * 16)))
    with knowing.reading() as connection:
        assert reading.case_file(connection, WOMAN) is None
        assert list(reading.many_files(connection, [WOMAN])) == []


def test_two_histories_of_one_stream_are_both_kept_and_marked(knowing: Register) -> None:
    first = made(1, name("Hawa"))
    one, other = (
        made(2, name("Bo", field="home_town"), previous=chain_of(first)),
        made(2, name("Kenema", field="home_town"), previous=chain_of(first)),
    )
    assert take(knowing, first, one).forked == set()
    received = take(knowing, other)
    assert len(received.forked) == 1
    with knowing.reading() as connection:
        assert connection.exec_driver_sql(
            "SELECT forked_at FROM stream WHERE forked_at > 0"
        ).scalars().all() == [2]
        assert len(queries.conflicts(connection)) == 1
    assert len(log(knowing)) == 3


def test_a_history_that_does_not_follow_is_a_fork_too(knowing: Register) -> None:
    take(knowing, made(1, name("Hawa")))
    assert take(knowing, made(2, name("Bo", field="home_town"), previous=b"some other chain")).forked


def save(register: Register, *records: Any, base: Base[Any] | None = None) -> None:
    with UnitOfWork(register) as work:
        for record in records:
            work.put(record, base=base or Base.new())


def test_hearing_our_own_future_begins_a_new_stream_and_takes_what_was_lost(register: Register) -> None:
    woman = Woman(id=new_id(), name_given="Mariama")
    save(register, woman)
    with register.reading() as connection:
        sid, body = connection.exec_driver_sql("SELECT sid, body FROM commits").one()
    first = json.loads(body)
    lost = [*first[:2], 2, commits.short(commits.chain_after(bytes(16), commits.digest_of(body))), *first[4:]]
    lost[11] = [["woman", lost[10], "home_town", "Bo", []]]
    raw = canonical_json.dumps(lost).encode()
    received = take(register, (commits.sign(commits.digest_of(raw), register.device_key), raw))
    assert (received.own_future, received.new) == (True, 1)
    save(register, Note(id=new_id(), parent=woman.id, text="after"))
    with register.reading() as connection:
        rows = connection.exec_driver_sql("SELECT sid, seq FROM commits ORDER BY sid, seq").all()
        file = reading.case_file(connection, woman.id)
    assert len(set(map(tuple, rows))) == len(rows) == 3
    assert {row[0] for row in rows} != {sid}
    assert file is not None
    assert file.woman == replace(woman, home_town="Bo")
