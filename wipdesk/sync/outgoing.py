"""Make a bundle: every change that its readers have not confirmed and may see, and a list of what was left out.

Changes go as the bytes they were signed as, held ones and those of a newer version too. What a reader may not see, what
was erased, and what a person put aside here is named as withheld, so that nobody takes it for lost.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from wipdesk.errors import FileExists, NotInTeam
from wipdesk.storage import exchange_tables as tables
from wipdesk.storage.exchange_scope import roots_of_kinds
from wipdesk.storage.log_tables import SET_ASIDE
from wipdesk.sync import manifest as manifests
from wipdesk.sync import narrowing, ranges, scans_wanted, scope, splitting, vectors
from wipdesk.sync import roster as rosters
from wipdesk.sync.narrowing import Choices
from wipdesk.sync.packing import Made as Made
from wipdesk.sync.packing import Packing, Selection, numbers_of
from wipdesk.sync.stick import is_taken

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from pathlib import Path

    from wipdesk.storage.exchange_tables import Candidate, Transaction
    from wipdesk.storage.register import Register
    from wipdesk.sync.packing import Numbers
    from wipdesk.sync.roster import Laptop
    from wipdesk.sync.scope import Visible


def make(
    register: Register,
    path: Path,
    addressees: Sequence[bytes] | None = None,
    *,
    numbers: Numbers | None = None,
    overwrite: bool = False,
) -> Made:
    """Write a bundle for these laptops (device ids); for every coordinator if none are named.

    With `numbers` it holds just these changes of these streams, as far as they are here and its readers may see them.
    Raises NotInTeam, NothingToExchange, ScopesDiffer, and what `bundle_file.write_bundle` raises.
    """
    [made] = make_parts(register, path, addressees, numbers=numbers, overwrite=overwrite)
    return made


def make_parts(
    register: Register,
    path: Path,
    addressees: Sequence[bytes] | None = None,
    *,
    choices: Choices | None = None,
    numbers: Numbers | None = None,
    overwrite: bool = False,
) -> tuple[Made, ...]:
    """The same as a person chooses: only some women, without scans, in several files of at most a given size.

    Either all files are there in the end or none. Raises as `make`.
    """
    team = register.team
    if team is None:
        raise NotInTeam
    choices = choices or Choices()
    orders = register.trust.orders
    with register.reading() as connection:
        roster = rosters.read(connection, orders)
        laptops = scope.addressed(roster, register.device_id, addressees)
        seen = scope.common(connection, roster, laptops)
        reaches = manifests.ALL if seen is None else manifests.PART
        wanted = _unconfirmed(connection, laptops) if numbers is None else _numbered(connection, numbers)
        among = narrowing.roots(connection, choices)
        selection = select(connection, wanted, seen, orders, narrowing.chosen(choices, among))
        _add_scans(connection, selection, laptops, [seen, among], wanted=choices.scans)

        def packing() -> Packing:
            return Packing(
                register, team, connection, roster, laptops, manifests.EXCHANGE, reaches, seen=seen
            )

        parts = packing().cut(selection, choices.most_bytes) if choices.most_bytes else [selection]
        paths = splitting.names(path, len(parts))
        for taken in paths:
            if is_taken(taken) and not overwrite:
                raise FileExists(str(taken))
        made: list[Made] = []
        try:
            for named, part in zip(paths, parts, strict=True):
                made.append(packing().write(named, part, overwrite=overwrite))
        except BaseException:
            for each in made:
                with suppress(OSError):
                    each.path.unlink()
            raise
    return tuple(made)


def _add_scans(
    connection: Transaction,
    selection: Selection,
    laptops: Iterable[Laptop],
    within: Iterable[Visible],
    *,
    wanted: bool,
) -> None:
    roots = [some for some in within if some is not None]
    found = scans_wanted.to_send(
        connection,
        {candidate.cid for candidate in selection.changes},
        [laptop.id for laptop in laptops],
        lambda root: all(root in some for some in roots),
    )
    selection.scans, selection.scans_left = (found, 0) if wanted else ([], len(found))


def make_request(
    register: Register, path: Path, addressees: Sequence[bytes], numbers: Numbers, *, overwrite: bool = False
) -> Made:
    """Write a bundle without any change, which asks these laptops for what never came. Raises as `make`."""
    team = register.team
    if team is None:
        raise NotInTeam
    with register.reading() as connection:
        roster = rosters.read(connection, register.trust.orders)
        laptops = scope.addressed(roster, register.device_id, addressees)
        packing = Packing(
            register, team, connection, roster, laptops, manifests.REQUEST, manifests.PART, numbers
        )
        return packing.write(path, Selection(), overwrite=overwrite)


def make_welcome(register: Register, path: Path, laptop: Laptop, *, overwrite: bool = False) -> Made:
    """Write the bundle that lets a laptop into the office: people, laptops and settings, no woman. Raises as `make`."""
    team = register.team
    if team is None:
        raise NotInTeam
    orders = register.trust.orders
    with register.reading() as connection:
        roster = rosters.read(connection, orders)
        seen = frozenset(roots_of_kinds(connection, ("setting",)))
        packing = Packing(
            register, team, connection, roster, (laptop,), manifests.WELCOME, manifests.ROSTER_ONLY
        )
        return packing.write(path, select(connection, lambda _: True, seen, orders), overwrite=overwrite)


def select(
    connection: Transaction,
    wanted: Callable[[Candidate], bool],
    seen: Visible,
    orders: Collection[int],
    chosen: Callable[[Candidate], bool] = lambda _: True,
) -> Selection:
    """Sort every commit into what is sent, what is withheld, and what needs not be sent again."""
    selection = Selection()
    kept_back: dict[int, list[int]] = {}
    left: dict[int, list[int]] = {}
    for candidate in tables.candidates(connection):
        order = candidate.cid in orders
        may_see = seen is None or order or candidate.root in seen
        if not may_see or candidate.size == 0 or candidate.status == SET_ASIDE:
            kept_back.setdefault(candidate.sid, []).append(candidate.seq)
        elif wanted(candidate):
            if order or chosen(candidate):
                (selection.orders if order else selection.changes).append(candidate)
            else:
                left.setdefault(candidate.sid, []).append(candidate.seq)
    sent = numbers_of(selection)
    for sid in kept_back.keys() | left.keys():
        # Where a stream forked one number stands for two changes, and one of them is sent.
        not_sent = ranges.of_numbers([*kept_back.get(sid, ()), *left.get(sid, ())])
        selection.withheld[sid] = ranges.minus(not_sent, sent.get(sid, ()))
    for sid, numbers in left.items():
        selection.later[sid] = ranges.minus(ranges.of_numbers(numbers), sent.get(sid, ()))
    return selection


def _unconfirmed(connection: Transaction, laptops: Iterable[Laptop]) -> Callable[[Candidate], bool]:
    """Whether at least one of the laptops has not confirmed a commit."""
    peers = tables.peers(connection)
    streams = tables.streams(connection)
    confirmed: dict[int, list[vectors.Acknowledged]] = {stream.sid: [] for stream in streams}
    for laptop in laptops:
        vector = vectors.restored(peers[laptop.id][0]) if laptop.id in peers else {}
        for stream in streams:
            entry = vector.get(stream.uuid)
            here = vectors.here_of(connection, stream, entry)
            confirmed[stream.sid].append(vectors.acknowledged(entry, here))
    return lambda candidate: not all(said.covers(candidate.seq) for said in confirmed[candidate.sid])


def _numbered(connection: Transaction, numbers: Numbers) -> Callable[[Candidate], bool]:
    """Whether a commit has one of these numbers."""
    by_sid = {stream.sid: numbers.get(stream.uuid, ()) for stream in tables.streams(connection)}
    return lambda candidate: ranges.contains(by_sid[candidate.sid], candidate.seq)
