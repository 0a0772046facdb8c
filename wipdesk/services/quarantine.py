"""Changes that a lost laptop wrote after its cut: kept here, shown nowhere, each for a coordinator to decide on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.domain.catalogue import BY_NAME, TEAM_KINDS
from wipdesk.domain.cells import from_json
from wipdesk.domain.codes import code_of
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.lists import as_written
from wipdesk.domain.naming import display_name, localized
from wipdesk.domain.own_fields import read_as
from wipdesk.domain.roles import Right
from wipdesk.domain.wording import in_words
from wipdesk.errors import NotKeptAside
from wipdesk.services.office_lists import lists_of
from wipdesk.services.own_fields import fields_of
from wipdesk.services.sending import day_in_words
from wipdesk.storage import lost_laptops, reading
from wipdesk.storage.commits import BadCommit, Op, id_number, id_text, unshort
from wipdesk.storage.cuts import ACCEPTED, accepted_value
from wipdesk.storage.unit_of_work import UnitOfWork
from wipdesk.sync import roster as rosters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wipdesk.domain.lists import Say
    from wipdesk.storage.exchange_tables import Transaction
    from wipdesk.storage.lost_laptops import LateCommit
    from wipdesk.storage.register import Register

_CONTEXT = "quarantine"
_FACT = QT_TRANSLATE_NOOP("quarantine", "{field}: {value}")
_LINE = QT_TRANSLATE_NOOP("quarantine", "{kind}, {field}: {value}")
_ADDED = QT_TRANSLATE_NOOP("quarantine", "{kind}: added")
_TAKEN_AWAY = QT_TRANSLATE_NOOP("quarantine", "{kind}: taken away")
_BROUGHT_BACK = QT_TRANSLATE_NOOP("quarantine", "{kind}: brought back")
_OFFICE = QT_TRANSLATE_NOOP("quarantine", "An order about the people and laptops of the office")
_NEWER = QT_TRANSLATE_NOOP("quarantine", "Something from a newer version")
_MOST_AT_ONCE = 400
_KEYS = frozenset({"sign_key", "box_key"})


@dataclass(frozen=True, slots=True, kw_only=True)
class LateChange:
    """One change of a lost laptop that does not count: who wrote it when, of whom, and what it says."""

    id: str
    device: str
    laptop: str
    who: str
    at: str
    """As that laptop's clock showed it."""
    day: str
    woman: str
    """Her id, if it is about a woman's file."""
    about: str
    """Her name and code, or what else it is about."""
    lines: tuple[str, ...]
    left_out: bool
    """Whether a coordinator decided that it is not to count."""


def waiting(register: Register) -> int:
    """How many changes of lost laptops nobody has decided on yet."""
    with register.reading() as connection:
        late = lost_laptops.late_commits(connection)
    return sum(each.cid not in register.trust.declined for each in late)


def listed(register: Register, say: Say = as_written) -> tuple[LateChange, ...]:
    """Every change of lost laptops that does not count here, those decided on among them, oldest first."""
    with register.reading() as connection:
        late = lost_laptops.late_commits(connection)
        teller = _Teller(connection, register, say)
        return tuple(teller.told(each) for each in late)


def accept(register: Register, changes: Sequence[str]) -> int:
    """Let these changes count, on every laptop. Gives how many. Raises NotAllowed, NotInTeam, NotKeptAside."""
    return _decide(register, changes, counts=True)


def leave_out(register: Register, changes: Sequence[str]) -> int:
    """Decide that these changes are not to count; they stay kept, and can be accepted later. Raises as `accept`."""
    return _decide(register, changes, counts=False)


def _decide(register: Register, changes: Sequence[str], *, counts: bool) -> int:
    register.require(Right.RUN_TEAM)
    wanted = {_number(text): text for text in changes}
    with register.reading() as connection:
        late = {each.cid: each.device for each in lost_laptops.late_commits(connection)}
        roster = rosters.read(connection, register.trust.orders)
    for cid, text in wanted.items():
        if cid not in late or late[cid] not in roster.laptops:
            raise NotKeptAside(text)
    cids = sorted(wanted)
    for start in range(0, len(cids), _MOST_AT_ONCE):
        some = cids[start : start + _MOST_AT_ONCE]
        with UnitOfWork(register) as work:
            for device in sorted({late[cid] for cid in some}):
                value = accepted_value((cid for cid in some if late[cid] == device), counts=counts)
                work.order(Op("device", roster.laptops[device].record, ACCEPTED, value))
            work.note("late_accepted" if counts else "late_left_out", "", str(len(some)))
    return len(cids)


def _number(text: str) -> int:
    try:
        return id_number(text.strip().lower())
    except BadCommit as error:
        raise NotKeptAside(text) from error


class _Teller:
    """Words changes; names are read once."""

    def __init__(self, connection: Transaction, register: Register, say: Say) -> None:
        self._connection = connection
        self._say = say
        self._lists, self._own = lists_of(register), fields_of(register)
        self._people = reading.people(connection)
        self._roster = rosters.read(connection, register.trust.orders)
        self._declined = register.trust.declined
        self._women: dict[str, str] = {}

    def told(self, late: LateCommit) -> LateChange:
        root = unshort(late.root).hex()
        kinds = {op[0] for op in late.ops}
        woman = root if not kinds & TEAM_KINDS and self._is_woman(root, late.ops) else ""
        return LateChange(
            id=id_text(late.cid),
            device=late.device.hex(),
            laptop=self._roster.label_of(late.device),
            who=self._people.get(late.author, "") or self._roster.name_of(late.device),
            at=late.wall,
            day=day_in_words(late.wall, self._say),
            woman=woman,
            about=self._about(root, late.ops) if woman else self._kind(late.ops[0][0]),
            lines=self._lines(late.ops),
            left_out=late.cid in self._declined,
        )

    def _is_woman(self, root: str, ops: list[list[Any]]) -> bool:
        own = any(op[0] == "woman" and unshort(op[1]).hex() == root for op in ops)
        return own or self._name_here(root) != ""

    def _name_here(self, woman: str) -> str:
        if woman not in self._women:
            file = reading.case_file(self._connection, woman)
            self._women[woman] = display_name(file, self._say) if file is not None else ""
        return self._women[woman]

    def _about(self, root: str, ops: list[list[Any]]) -> str:
        """Her name as it stands here, or as the change gives it."""
        given = {op[2]: op[3] for op in ops if op[0] == "woman" and isinstance(op[3], str)}
        names = [str(given[name]) for name in ("name_family", "name_given") if given.get(name)]
        return f"{self._name_here(root) or ', '.join(names)} {code_of(root)}".strip()

    def _lines(self, ops: list[list[Any]]) -> tuple[str, ...]:
        if not TEAM_KINDS.isdisjoint(op[0] for op in ops):
            return (self._say(_CONTEXT, _OFFICE), *self._of_fields(ops))
        return tuple(dict.fromkeys([*self._of_records(ops), *self._of_fields(ops)]))

    def _of_records(self, ops: list[list[Any]]) -> list[str]:
        said = []
        for kind, _, name, value, _ in ops:
            if name in ("_parent", "_made"):
                said.append(self._say(_CONTEXT, _ADDED).format(kind=self._kind(kind)))
            elif name == "_deleted":
                text = _TAKEN_AWAY if value is True else _BROUGHT_BACK
                said.append(self._say(_CONTEXT, text).format(kind=self._kind(kind)))
        return said

    def _of_fields(self, ops: list[list[Any]]) -> list[str]:
        said = []
        for kind, _, name, stored, _ in ops:
            if name.startswith("_") or name in _KEYS:
                continue
            known = BY_NAME.get(kind)
            own = self._own.get(kind, name)
            field = own.field if own else known.field(name) if known is not None else None
            if known is None or field is None:
                said.append(self._say(_CONTEXT, _NEWER))
                continue
            told = from_json(field.kind, stored)
            value = in_words(
                field,
                read_as(field.kind, told) if own else told,
                lists=self._lists,
                people=self._people,
                say=self._say,
            )
            label = field.label if own else localized(known, field, self._say)
            text = _FACT if known.is_root else _LINE
            said.append(self._say(_CONTEXT, text).format(kind=self._kind(kind), field=label, value=value))
        return said

    def _kind(self, kind: str) -> str:
        known = BY_NAME.get(kind)
        return self._say("kinds", known.label) if known is not None else self._say(_CONTEXT, _NEWER)
