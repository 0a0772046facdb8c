"""Erasing a woman's file for good, on every laptop of the office, as the law or she herself demands.

A coordinator orders it; the order travels with bundles and is carried out wherever it comes. It reaches what the
program keeps and nothing else: `erasing_words` says what stays out of reach.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk import clock
from wipdesk.domain.codes import code_of, prefix_of
from wipdesk.domain.lists import as_written
from wipdesk.domain.naming import display_name
from wipdesk.domain.roles import Right
from wipdesk.errors import (
    CodeNotTyped,
    MachineTrouble,
    NoSuchRecord,
    NotInTeam,
    RegisterInUse,
)
from wipdesk.services import finding, safekeeping
from wipdesk.storage import erase_reach, erasing, reading, trail
from wipdesk.storage.commits import Op, unshort
from wipdesk.storage.erase_orders import ERASE, erase_value
from wipdesk.storage.erase_receipts import in_force, note_receipts, receipts
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from wipdesk.domain.lists import Say
    from wipdesk.storage.register import Connection, Register

ASKED, LAW, MISTAKE, OTHER = "asked", "law", "mistake", "other"
REASONS = (ASKED, LAW, MISTAKE, OTHER)
"""Why a file is erased; no free text, since an order is kept for ever and must say nothing of her."""

_PRINTED = frozenset({"print_summary", "print_agreed"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """What erasing would destroy, and what is known to lie where it cannot reach."""

    woman: str
    code: str
    name: str
    """As this laptop shows her; empty where only an order and what came after it speak of her."""
    changes: int
    pictures: int
    children: tuple[str, ...]
    """Codes of children who are tied to nobody else, and go with her."""
    links: int
    also_filed_as: tuple[str, ...]
    """Codes of other files that are said to be hers: they stay."""
    printed: tuple[str, ...]
    """Days on which a page about her was printed or saved here."""
    backups: int
    """Backups made on this laptop since the first, wherever they lie now."""
    bundles: int
    tables: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """An order that was given: its id, how many changes were destroyed here, whether the file on the disk is clear."""

    order: str
    woman: str
    code: str
    changes: int
    cleared: bool


def planned(register: Register, typed: str, say: Say = as_written) -> Planned:
    """What `erase` would do; nothing is changed. Raises NotAllowed, NotInTeam, NoSuchRecord, AmbiguousWoman."""
    _demand(register)
    woman = _woman(register, typed)
    with register.reading() as connection:
        roots = _reach(connection, register, woman)
        file = reading.case_file(connection, woman)
        lines = trail.read(connection)
        counted = {what: sum(line.what == what for line in lines) for what in _LEFT_THE_REGISTER}
        marks = ",".join("?" * len(roots))
        raw = tuple(bytes.fromhex(root) for root in roots)
        changes = connection.exec_driver_sql(
            "SELECT count(*) FROM commits c JOIN record r ON r.eid = c.root WHERE c.body IS NOT NULL "
            f"AND r.uuid IN ({marks})",
            raw,
        ).scalar_one()
        pictures = connection.exec_driver_sql(
            f"SELECT count(*) FROM p_document p JOIN record r ON r.eid = p.root WHERE r.uuid IN ({marks})",
            raw,
        ).scalar_one()
    return Planned(
        woman=woman,
        code=code_of(woman),
        name=display_name(file, say) if file is not None else "",
        changes=int(changes),
        pictures=int(pictures),
        children=tuple(sorted(code_of(root) for root, kind in roots.items() if kind == "child")),
        links=sum(kind == "link" for kind in roots.values()),
        also_filed_as=tuple(file.also_filed_as) if file is not None else (),
        printed=tuple(
            sorted({line.at[:10] for line in lines if line.what in _PRINTED and line.subject == woman})
        ),
        backups=counted["backup"],
        bundles=counted["bundle_made"],
        tables=counted["export_table"],
    )


_LEFT_THE_REGISTER = ("backup", "bundle_made", "export_table")


def erase(register: Register, woman: str, *, code: str, why: str = ASKED) -> Erased:
    """Order that everything about a woman is destroyed, and do it here. There is no way back.

    `code` is what the person typed to say that she means this file. What came about an erased file since its order is
    erased by a new one. Raises NotAllowed, NotInTeam, NoSuchRecord, CodeNotTyped, AmbiguousWoman.
    """
    _demand(register)
    found = _woman(register, woman)
    if prefix_of(code) != code_of(found):
        raise CodeNotTyped(code_of(found))
    if why not in REASONS:
        raise ValueError("why")
    with UnitOfWork(register) as work:
        work.require(Right.ERASE)
        roots = _reach(work.connection, register, found)
        if not roots:
            raise NoSuchRecord("woman", woman)
        work.order(Op("person", register.identity.person, ERASE, erase_value(why, roots)))
        work.note("erase", found, why)
    cleared = finish(register)
    with register.reading() as connection:
        given = [order for order in in_force(connection, register.trust.orders) if order.roots == roots]
    return Erased(
        order=given[-1].id, woman=found, code=code_of(found), changes=work.destroyed.changes, cleared=cleared
    )


def finish(register: Register) -> bool:
    """Make sure that nothing destroyed is left in unused parts of the file or in backups made here, and note it.

    Called after every merge and at every start; says whether all is done. What the disk refuses now is tried again.
    """
    trust = register.trust
    if not trust.erased:
        return True
    with register.reading() as connection:
        left = erasing.anything_left(connection, trust.erased)
    if left:
        with register.writing() as connection:
            erasing.carry_out(connection, trust, trust)
    own = register.device_id.hex()
    with register.reading() as connection:
        waits = erasing.waits_on_disk(connection)
        known = receipts(connection).get(own, {})
        due = [order.id for order in in_force(connection, trust.orders) if order.id not in known]
    if waits:
        try:
            erasing.clear_disk(register.engines)
            safekeeping.renew(register)
        except (MachineTrouble, RegisterInUse):
            return False
    if waits or due:
        now = clock.now().isoformat(timespec="seconds")
        with register.writing() as connection:
            erasing.disk_is_clear(connection)
            note_receipts(connection, {own: dict.fromkeys(due, now)})
    return True


def _erased(register: Register) -> set[str]:
    return {unshort(root).hex() for root in register.trust.erased}


def _reach(connection: Connection, register: Register, woman: str) -> dict[str, str]:
    """Everything an order for this woman is to name; for one who was erased, what came about her since."""
    erased = _erased(register)
    if woman in erased:
        return erase_reach.still_naming(connection, {woman}, erased)
    return erase_reach.reach(connection, [woman], erased)


def _woman(register: Register, typed: str) -> str:
    """The woman who is meant: one who is here, or one who was erased, by her code or id."""
    code = prefix_of(typed)
    for woman in sorted(_erased(register)):
        if typed.strip().lower() == woman or (code is not None and code == code_of(woman)):
            return woman
    return finding.woman(register, typed)


def _demand(register: Register) -> None:
    register.require(Right.ERASE)
    if register.team is None:
        raise NotInTeam
