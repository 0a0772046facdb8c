"""What a coordinator orders: a laptop is let in late, one is lost, a change of it counts all the same, a file goes."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

from tests.laptops import PASSPHRASE, Laptop, at_home, enrol, laptop
from tests.stories.machine.computers import PICTURE, WORDS, Computer, WallClock
from tests.stories.machine.standing import ERASE, coordinators, orders_on
from tests.stories.machine.writing import pick
from tests.stories.plain_pages import plain_pages
from wipdesk.domain.attachments import page_of
from wipdesk.domain.codes import code_of
from wipdesk.errors import NoSuchRecord
from wipdesk.services import erasing, quarantine, records, revoking
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from tests.stories.machine.office import Office

LATE = "Late"


def promote(office: Office) -> None:
    """The second laptop's user becomes a coordinator too; only the founder's laptop knows it yet."""
    first, second = office.computers[:2]
    knew = office.held(first)
    with first.used():
        record, base = records.open_record(first.register, "person", second.register.identity.person)
        with UnitOfWork(first.register) as work:
            work.put(replace(record, role="coordinator"), base=base)
    made = office.learn(first, knew)
    office.promoted[second.register.device_id] = made[record.id, "role"]


def giver(office: Office, by: int) -> int:
    """The laptop of one of those who may give orders."""
    return int(pick(coordinators(office), by))


LABELS = ("old laptop", "Kenema", "Old laptop ")


def rename(office: Office, on: int, whom: int, name: str) -> None:
    """A coordinator writes what a laptop is called."""
    computer = office.computers[on]
    knew = office.held(computer)
    try:
        with computer.used():
            record, base = records.open_record(
                computer.register, "device", office.computers[whom].register.identity.device_record
            )
            with UnitOfWork(computer.register) as work:
                work.put(replace(record, label=name), base=base)
    except NoSuchRecord:
        assert not orders_on(office, computer).knows(office.computers[whom].register.device_id)
        return
    office.learn(computer, knew)


def let_in(office: Office, by: int) -> int:
    """A new laptop joins; its first woman is written before anybody but one coordinator knows it."""
    first = office.computers[giver(office, by)]
    knew = office.held(first)
    new = laptop(office.folder / LATE, LATE)
    with first.used():
        enrol(Laptop(first.folder, first.register), new, office.folder)
        record, base = records.open_record(first.register, "device", new.register.identity.device_record)
        with UnitOfWork(first.register) as work:
            work.put(replace(record, sees_all=True), base=base)
    office.learn(first, knew)
    device = new.register.device_id
    office.enrolled[device] = next(
        cid
        for cid, commit in office.oracle.commits.items()
        if (new.register.identity.device_record, "sign_key") in {each[:2] for each in commit.orders}
    )
    on = office.add(Computer(new.folder, new.register, WallClock()), {})
    office.learn(office.computers[on], frozenset())
    return on


def clone(office: Office, on: int) -> int:
    """The disk of a laptop is copied to another, and both go on under the same keys."""
    computer = office.computers[on]
    path = office.new_path("twin")
    computer.copy_closed(path, whole=True)
    office.forget_forms(on)
    with at_home(path):
        twin = Computer(path, computer.register, WallClock(computer.wall.at))
        twin.start()
    office.twins |= {on, len(office.computers)}
    return office.add(twin, dict(office.heard[on]))


def revoke(office: Office, by: int, on: int) -> None:
    """A laptop is reported lost: what this coordinator has of it counts, and nothing else."""
    one = office.computers[by]
    device = office.computers[on].register.device_id
    if device == one.register.device_id or not orders_on(office, one).knows(device):
        return
    knew = office.held(one)
    with one.used():
        revoking.revoke(one.register, device.hex())
    office.learn(one, knew)


def accept(office: Office, by: int, number: int) -> None:
    """One change of a lost laptop counts all the same."""
    one = office.computers[by]
    with one.used():
        late = quarantine.listed(one.register)
    if not late:
        return
    knew = office.held(one)
    with one.used():
        quarantine.accept(one.register, [pick(late, number).id])
    office.learn(one, knew)


def erase(office: Office, by: int, number: int) -> bool:
    """A file is erased for good; says whether it was there."""
    one = office.computers[by]
    woman = f"{pick(list(WORDS), number):032x}"
    knew = office.held(one)
    try:
        with one.used():
            erasing.erase(one.register, woman, code=code_of(woman))
    except NoSuchRecord:
        return False
    assert any(name == ERASE for _, name in office.learn(one, knew))
    nothing_of_erased(office, by, pages=True)
    return True


_ROWS_OF_HER = (
    ("commits", "SELECT 1 FROM commits c JOIN record r ON r.eid = c.root WHERE c.body IS NOT NULL AND r.uuid = ?"),
    ("stub", "SELECT 1 FROM commits c JOIN record r ON r.eid = c.root WHERE c.author || c.wall <> '' AND r.uuid = ?"),
    ("ops", "SELECT 1 FROM ops o JOIN record r ON r.eid = o.eid JOIN record t ON t.eid = r.root WHERE t.uuid = ?"),
    ("own", "SELECT 1 FROM ops o JOIN record r ON r.eid = o.eid WHERE r.uuid = ?"),
    ("woman", "SELECT 1 FROM p_woman WHERE id = lower(hex(?))"),
    ("search", "SELECT 1 FROM search s JOIN record r ON r.eid = s.rowid WHERE r.uuid = ?"),
    ("draft", "SELECT 1 FROM draft WHERE lower(hex(?)) IN (record, parent)"),
)  # fmt: skip


def nothing_of_erased(office: Office, on: int, *, pages: bool = False) -> None:
    """Of what is erased here no row is left, no word in the search, no picture, nothing half typed.

    With `pages` neither in the unused parts of the file.
    """
    computer = office.computers[on]
    erased = orders_on(office, computer).erased
    for root in sorted(erased):
        for what, question in _ROWS_OF_HER:
            assert not computer.rows(question, bytes.fromhex(root)), f"{what} of {root}"
    words = [word for number, word in WORDS.items() if f"{number:032x}" in erased]
    if not words:
        return
    with computer.register.writing() as connection:
        connection.exec_driver_sql("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, search, row)")
        terms = set(connection.exec_driver_sql("SELECT term FROM temp.terms").scalars())
        connection.exec_driver_sql("DROP TABLE temp.terms")
    assert terms.isdisjoint(words)
    if WORDS[2] in words:
        assert not computer.rows("SELECT 1 FROM blob WHERE hash = ?", bytes.fromhex(page_of(PICTURE).hash))
    if pages and shutil.which("openssl"):
        content = plain_pages(computer.at, PASSPHRASE).lower()
        assert not [word for word in words if word.encode() in content]
