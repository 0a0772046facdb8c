"""What must hold on one laptop after every step, and on all of them once everybody exchanged with everybody."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from tests.stories.machine.oracle import DELETED
from tests.stories.machine.standing import every_order, survivors
from wipdesk.services import bundles, registers
from wipdesk.storage import rebuilding
from wipdesk.storage.log_tables import STUB
from wipdesk.storage.projection import TABLES

if TYPE_CHECKING:
    from tests.stories.machine.computers import Computer
    from tests.stories.machine.office import Office
    from tests.stories.machine.oracle import Cell

_OPS = (
    "SELECT lower(hex(r.uuid)), f.name, o.cid, o.live FROM ops o JOIN record r ON r.eid = o.eid "
    "JOIN field f ON f.fid = o.fid"
)
_CONFLICTS = (
    "SELECT lower(hex(r.uuid)), f.name FROM conflict c JOIN record r ON r.eid = c.eid "
    "JOIN field f ON f.fid = c.fid"
)
_WITHHELD = "SELECT s.uuid, w.low, w.high FROM withheld w JOIN stream s ON s.sid = w.sid"
_CLUSTERS = "SELECT c.kind || c.name, lower(hex(r.uuid)) FROM cluster c JOIN record r ON r.eid = c.member"


def digest(computer: Computer) -> str:
    """What the laptop says, in one line."""
    return registers.digest(computer.register)


def has_forked(computer: Computer) -> bool:
    """Whether some laptop wrote two histories under the same numbers, as this one knows."""
    with computer.register.reading() as connection:
        return bool(connection.exec_driver_sql("SELECT 1 FROM stream WHERE forked_at IS NOT NULL").first())


def state(computer: Computer) -> tuple[str, list[tuple[object, ...]]]:
    """Everything derived on a laptop."""
    with computer.register.reading() as connection:
        return rebuilding.digest(connection), rebuilding.derived_dump(connection)


def commits(computer: Computer) -> list[tuple[int, int, bytes]]:
    """The log of a laptop: every commit's id, state and bytes."""
    return [tuple(row) for row in computer.rows("SELECT cid, status, body FROM commits ORDER BY cid")]


def live_versions(computer: Computer) -> dict[Cell, set[int]]:
    """The versions that stand on a laptop, as the program has it."""
    found: dict[Cell, set[int]] = {}
    for record, name, cid, live in computer.rows(_OPS):
        versions = found.setdefault((record, name), set())
        if live:
            versions.add(cid)
    return found


def nothing_is_lost(office: Office, computer: Computer) -> None:
    """What does not stand was replaced by somebody who knew it; what differs is shown as a conflict, and only that."""
    oracle, held = office.oracle, office.held(computer)
    live = live_versions(computer)
    mine = {cell: known for cell in oracle.cells if (known := oracle.known(cell, held))}
    assert live.keys() == mine.keys()
    for cell, versions in mine.items():
        silently = versions - live[cell] - _replaced(office, cell, versions)
        assert not silently, f"lost without anybody knowing: {cell} {silently}"
    told = {tuple(row) for row in computer.rows(_CONFLICTS)}
    differing = {cell for cell, found in live.items() if cell[1][:1] != "_" and oracle.contested(cell, found)}
    assert {cell for cell in told if cell[1] != DELETED} == differing
    _nothing_hidden_unseen(office, computer, held, told)


def _replaced(office: Office, cell: Cell, versions: frozenset[int]) -> frozenset[int]:
    return frozenset[int]().union(*(office.oracle.cells[cell][one].above for one in versions))


def _nothing_hidden_unseen(office: Office, computer: Computer, held: frozenset[int], told: set[Any]) -> None:
    for record, name in office.oracle.cells:
        if name != DELETED or not office.oracle.known((record, name), held):
            continue
        hidden = bool(_hidden(computer, record))
        assert hidden == office.oracle.hidden(record, held), f"{record} is hidden: {hidden}"
        live = office.oracle.standing((record, name), held)
        gone = [one for one in live if office.oracle.cells[record, name][one].says == "true"]
        assert ((record, name) in told) == (bool(gone) and not hidden)


def _hidden(computer: Computer, record: str) -> int:
    kind = computer.rows("SELECT kind FROM record WHERE uuid = ?", bytes.fromhex(record))[0][0]
    assert kind in TABLES
    return int(computer.rows(f"SELECT hidden FROM p_{kind} WHERE id = ?", record)[0][0])


def tables_follow(computer: Computer) -> None:
    """The tables are what a rebuild from the log would make, to the last row."""
    assert rebuilding.dry_rebuild(computer.register) == state(computer)


def gaps_are_true(office: Office, on: int) -> None:
    """What is said to be missing exists and is not here; what is known of and not here is said to be missing."""
    computer = office.computers[on]
    here: dict[bytes, set[int]] = {}
    for stream, seq in computer.rows("SELECT s.uuid, c.seq FROM commits c JOIN stream s ON s.sid = c.sid"):
        here.setdefault(stream, set()).add(seq)
    exist: dict[bytes, set[int]] = {}
    for commit in office.oracle.commits.values():
        exist.setdefault(commit.stream, set()).add(commit.seq)
    kept_back = _kept_back(office, computer)
    missing = {bytes.fromhex(gap.stream): gap for gap in bundles.missing(computer.register)}
    said = {stream: _numbers(gap.ranges) for stream, gap in missing.items()}
    owners = {one.register.device_id.hex() for one in office.computers}
    assert {gap.device for gap in missing.values()} <= owners
    for stream in said.keys() | here.keys() | office.heard[on].keys():
        last = max([*here.get(stream, ()), office.heard[on].get(stream, 0)], default=0)
        lacking = set(range(1, last + 1)) - here.get(stream, set()) - kept_back.get(stream, set())
        told = said.get(stream, set())
        assert lacking <= told <= exist[stream] - here.get(stream, set())


def _kept_back(office: Office, computer: Computer) -> dict[bytes, set[int]]:
    """What laptops may have told each other of as not to come: set aside somewhere, or about an erased file.

    One that joined late is sent less by those who have not heard yet that it may see all, and told so.
    """
    orders = every_order(office)
    found: dict[bytes, set[int]] = {}
    if computer.register.device_id in office.enrolled:
        for stream, low, high in computer.rows(_WITHHELD):
            found.setdefault(stream, set()).update(range(low, high + 1))
    for cid, commit in office.oracle.commits.items():
        if cid in office.set_aside or orders.is_erased(commit):
            found.setdefault(commit.stream, set()).add(commit.seq)
    return found


def _numbers(ranges: Any) -> set[int]:
    return {seq for low, high in ranges for seq in range(low, high + 1)}


def contiguous(computer: Computer) -> dict[bytes, int]:
    """For each stream how far the laptop holds it without a gap, where its history does not part."""
    numbers: dict[bytes, Counter[int]] = {}
    for stream, seq in computer.rows("SELECT s.uuid, c.seq FROM commits c JOIN stream s ON s.sid = c.sid"):
        numbers.setdefault(stream, Counter())[seq] += 1
    have = {}
    for stream, found in numbers.items():
        if max(found.values()) == 1:
            have[stream] = next(seq for seq in range(1, len(found) + 2) if seq not in found) - 1
    return have


def _kept(computer: Computer) -> list[tuple[int, int, bytes]]:
    """The log of a laptop but for places of what was erased: nobody passes these on."""
    return [each for each in commits(computer) if each[1] != STUB]


def all_agree(office: Office) -> None:
    """Everybody holds the same commits and says the same, and it is what the oracle says."""
    first, *others = (office.computers[on] for on in survivors(office))
    for other in others:
        assert _kept(other) == _kept(first)
        assert digest(other) == digest(first)
    oracle, held = office.oracle, office.held(first)
    live = live_versions(first)
    for cell, found in live.items():
        assert found == oracle.standing(cell, held), (
            f"{cell}: neither more nor less than what nobody replaced"
        )
    groups: dict[str, set[str]] = {}
    for name, member in first.rows(_CLUSTERS):
        groups.setdefault(name, set()).add(member)
    there = {record for record, name in oracle.cells if oracle.known((record, name), held)}
    expected = {group & there for group in oracle.groups(office.links, held)} - {frozenset[str]()}
    joined = {frozenset(group) for group in groups.values()}
    assert joined == expected, f"one woman: {joined}, and not {expected}"


def numbers_used_twice(computer: Computer) -> list[Any]:
    """Numbers of a stream that two changes bear."""
    return computer.rows("SELECT sid, seq FROM commits GROUP BY sid, seq HAVING count(*) > 1")


def numbers_are_used_once(office: Office, computer: Computer) -> None:
    """No number means two things, unless a disk image was laid back, or one copied folder after another."""
    if office.twins:
        return
    if set(office.put_back) <= {"restored"} or office.put_back == ["laid back"]:
        assert not numbers_used_twice(computer)
