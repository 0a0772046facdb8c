"""What happens to registers and bundles between people: sent, lost, damaged, copied, put back; and sheets."""

from __future__ import annotations

import csv
import shutil
from dataclasses import dataclass
from itertools import combinations, permutations
from typing import TYPE_CHECKING, Any

from tests.stories.machine.office import Bundle, Copy
from tests.stories.machine.proofs import commits, contiguous, digest
from tests.stories.machine.standing import all_stand_right, orders_on
from tests.stories.machine.writing import pick
from wipdesk.errors import BundleRefused, FileErased, ScopesDiffer, SheetRefused, WipdeskError
from wipdesk.services import bundles, packing, registers, table_import, tables

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.stories.machine.office import Office


def reachable(office: Office, on: int) -> list[int]:
    """The laptops for which this one can make a bundle, as it knows the office."""
    orders = orders_on(office, office.computers[on])
    devices = {n: one.register.device_id for n, one in enumerate(office.computers)}
    return [
        n
        for n, device in devices.items()
        if device != devices[on] and orders.knows(device) and device not in orders.lost
    ]


def export(office: Office, on: int, to: int | None, **wishes: Any) -> Bundle | None:
    """Make a bundle for one laptop, or for all others that are known and not lost; None if there is none."""
    computer = office.computers[on]
    others = reachable(office, on)
    chosen = office.same_laptop(to) if to in others else tuple(others)
    if not chosen:
        return None
    path = office.new_path("wipsync")
    have = contiguous(computer)
    names = sorted({office.computers[n].name for n in chosen})
    try:
        with computer.used():
            if wishes:
                packing.pack(computer.register, path, names, **wishes)
            else:
                bundles.make(computer.register, path, names)
    except ScopesDiffer:
        assert office.enrolled  # one has joined, and what it may see is not known here yet
        return None
    bundle = Bundle(path, chosen, have)
    office.bundles.append(bundle)
    return bundle


def deliver(office: Office, bundle: Bundle, on: int) -> None:
    """Merge a bundle, new or old, meant for this laptop or not; then once more, which must change nothing."""
    computer = office.computers[on]
    # Of a bundle made before a disk was copied the copy is an addressee too: it has the same keys.
    if not any(on in office.same_laptop(to) for to in bundle.to):
        before = commits(computer), digest(computer)
        try:
            with computer.used():
                bundles.merge(computer.register, bundle.path)
            raise AssertionError("a bundle for somebody else was merged")
        except BundleRefused:
            assert (commits(computer), digest(computer)) == before
        return
    with computer.used():
        report = bundles.merge(computer.register, bundle.path)
    assert report.whole
    assert not report.refused
    office.hear(on, bundle.have, believed=report.packer_known)
    before = commits(computer), digest(computer)
    with computer.used():
        again = bundles.merge(computer.register, bundle.path)
    assert again.new == 0
    assert (commits(computer), digest(computer)) == before


def deliver_damaged(office: Office, bundle: Bundle, on: int, *, at: int, flip: int, cut: bool) -> None:
    """Merge what is left of a bundle after a bad stick: nothing that is not true comes in, and nothing breaks."""
    computer = office.computers[on]
    content = bytearray(bundle.path.read_bytes())
    place = at % len(content)
    content[place] ^= flip
    path = office.new_path("wipsync")
    path.write_bytes(content[:place] if cut else content)
    before = commits(computer), digest(computer)
    try:
        with computer.used():
            report = bundles.merge(computer.register, path)
    except WipdeskError:
        assert (commits(computer), digest(computer)) == before
        return
    assert not report.refused
    assert report.new <= len(commits(computer)) - len(before[0]) <= report.new + report.erased_late
    all_stand_right(office, computer)


def back_up(office: Office, on: int, how: str) -> Copy:
    """Copy a laptop: by the program, the register's folder, or the whole disk."""
    computer = office.computers[on]
    path = office.new_path("copy")
    if how == "restored":
        with computer.used():
            registers.make_backup(computer.register, path)
    else:
        computer.copy_closed(path, whole=how == "imaged")
        office.forget_forms(on)
    copy = Copy(path, how, dict(office.heard[on]))
    office.copies[on].append(copy)
    return copy


def put_back(office: Office, on: int, copy: Copy) -> None:
    """Put a laptop back as it was when the copy was made."""
    computer = office.computers[on]
    if copy.how == "restored":
        computer.restore(copy.path)
    else:
        computer.put_back(copy.path, whole=copy.how == "imaged")
    office.forget_forms(on)
    office.heard[on] = dict(copy.heard)
    office.put_back.append(copy.how)


@dataclass(frozen=True)
class SheetOut:
    """A table that was written out: where it lies, and which commits its reader knows."""

    path: Path
    on: int
    knew: frozenset[int]


def table_out(office: Office, on: int) -> SheetOut:
    """Write out all tables."""
    computer = office.computers[on]
    path = office.new_path("tables")
    knew = office.held(computer)
    with computer.used():
        tables.export_tables(computer.register, path)
    return SheetOut(path, on, knew)


def table_in(office: Office, sheet: SheetOut, number: int, typed: str) -> None:
    """Change one cell of a table written out some time ago, and take it in."""
    computer = office.computers[sheet.on]
    path = office.new_path("csv")
    with (sheet.path / "woman.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    if len(rows) < 2:
        return
    column = rows[0].index(pick(("home_town", "name_given"), number))
    pick(rows[1:], number // 2)[column] = typed
    folder = path.with_suffix(".taken")
    shutil.copytree(sheet.path, folder)
    with (folder / "woman.csv").open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)
    before = commits(computer)
    try:
        with computer.used():
            report = table_import.import_tables(computer.register, folder)
    except (SheetRefused, FileErased):
        assert commits(computer) == before
        return
    made = office.learn(computer, sheet.knew)
    assert report.cells == len(made) <= 1


def exchange_all(office: Office, among: Sequence[int]) -> None:
    """Default bundles from each to each, merged at once: two rounds, one more where not all know of each other yet.

    Of a laptop and its copy only one is answered at a time: it speaks before it is spoken to.
    """
    odd = office.twins | {on for on in among if office.computers[on].register.device_id in office.enrolled}
    pairs = list(permutations(among, 2))
    if odd:
        pairs = [each for one, other in combinations(among, 2) for each in ((one, other), (other, one))]
        pairs = [each for one, other in pairs for each in ((one, other), (other, one))] * 2
    for one, other in [*pairs, *pairs]:
        if other in reachable(office, one):
            _send(office, one, other)


def _send(office: Office, one: int, other: int) -> None:
    computer = office.computers[one]
    path = office.new_path("wipsync")
    have = contiguous(computer)
    with computer.used():
        bundles.make(computer.register, path, [office.computers[other].name])
    with office.computers[other].used():
        report = bundles.merge(office.computers[other].register, path)
    office.hear(other, have, believed=report.packer_known)
