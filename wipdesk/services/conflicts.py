"""Two accounts of one fact: shown with who wrote what when, settled by naming the versions that were seen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.changes import Base, Change, Seen
from wipdesk.domain.codes import code_of
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.lists import as_written
from wipdesk.domain.merging import standing as standing_of
from wipdesk.domain.own_fields import is_own_name, read_as
from wipdesk.domain.roles import Right
from wipdesk.domain.values import Account, Contested
from wipdesk.domain.wording import in_words
from wipdesk.errors import NoSuchRecord
from wipdesk.services import closed_values, own_fields, setting_words
from wipdesk.services.office_lists import lists_of
from wipdesk.services.records import read_value
from wipdesk.storage import contested_cells, queries, reading
from wipdesk.storage.commits import BadCommit, id_number, id_text
from wipdesk.storage.seen import token
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wipdesk.domain.field import Field
    from wipdesk.domain.lists import CodeLists, Say
    from wipdesk.domain.values import AnyValue, Value
    from wipdesk.storage.queries import OpenConflict
    from wipdesk.storage.register import Connection, Register

SETTING = "setting"
"""The kind of a setting of the office."""
DELETED = "_deleted"
_TAKEN_AWAY = QT_TRANSLATE_NOOP("conflicts", "taken away")
_KEPT = QT_TRANSLATE_NOOP("conflicts", "kept")


@dataclass(frozen=True, slots=True)
class Side:
    """One account in a conflict, ready to be read."""

    version: str
    value: Any
    words: str
    author: str
    author_name: str
    at: str
    device: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """One contested cell: `id` names it on the command line; `woman` is her code, or empty."""

    id: str
    woman: str
    record: str
    kind: str
    field: str
    label: str
    since: str
    values: tuple[Side, ...]
    """Oldest first."""
    mark: str = ""
    """The state of the register in which it stood so."""


def conflict_id(record: str, field: str) -> str:
    """The name of a contested cell: record id and field."""
    return f"{record}.{field}"


def count(register: Register) -> int:
    """How many conflicts stand open."""
    with register.reading() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM conflict").scalar_one())


def list_conflicts(register: Register, say: Say = as_written) -> tuple[Conflict, ...]:
    """Every conflict that stands open, oldest first."""
    lists = lists_of(register)
    with register.reading() as connection:
        told, mark = _Told(reading.people(connection), lists, say, register, connection), token(connection)
        accounts = contested_cells.accounts(connection)
        return tuple(
            _described(found, accounts[found.record, found.field], told, mark)
            for found in queries.conflicts(connection)
        )


def find_conflict(register: Register, named: str, say: Say = as_written) -> Conflict:
    """One conflict that stands open. Raises NoSuchRecord."""
    lists = lists_of(register)
    with register.reading() as connection:
        found, accounts = _find(connection, named)
        told = _Told(reading.people(connection), lists, say, register, connection)
        return _described(found, accounts, told, token(connection))


@dataclass(frozen=True, slots=True)
class _Told:
    """What is needed to tell any account in words."""

    names: Mapping[str, str]
    lists: CodeLists
    say: Say
    register: Register
    connection: Connection

    def label(self, field: Field | None, found: OpenConflict) -> str:
        """What the cell is called; the value of a setting, as its setting is."""
        setting = (
            setting_words.name_in(self.connection, found.record, self.say) if found.kind == SETTING else ""
        )
        return setting or (field.label if field else found.field)

    def read(self, field: Field, found: OpenConflict, account: Account) -> AnyValue:
        """What an account says; of one that is sealed, only while its compartment is open."""
        if is_own_name(field.name):
            return read_as(field.kind, account.value)
        return closed_values.opened_value(self.register, field, found.record, account.value)


def _described(found: OpenConflict, accounts: tuple[Account, ...], told: _Told, mark: str) -> Conflict:
    field = _field_of(told.register, found)
    sides = tuple(
        Side(
            account.version,
            account.value,
            words,
            account.author,
            told.names.get(account.author, ""),
            account.at,
            account.device,
        )
        for account, words in zip(accounts, _said(field, found, accounts, told), strict=True)
    )
    return Conflict(
        id=conflict_id(found.record, found.field),
        woman=code_of(found.root) if found.root_kind in ("woman", "child") else "",
        record=found.record,
        kind=found.kind,
        field=found.field,
        label=told.label(field, found),
        since=found.since,
        values=sides,
        mark=mark,
    )


def _said(
    field: Field | None, found: OpenConflict, accounts: tuple[Account, ...], told: _Told
) -> tuple[str, ...]:
    if (found.kind, found.field) == (SETTING, "value"):
        settings = setting_words.in_words([account.value for account in accounts], told.say)
        if settings is not None:
            return settings
    if field is None:
        return tuple(_plain(account, found, told.say) for account in accounts)
    return tuple(
        in_words(field, told.read(field, found, account), lists=told.lists, people=told.names, say=told.say)
        for account in accounts
    )


def _field_of(register: Register, found: OpenConflict) -> Field | None:
    """The field that is contested; None for one of a newer version."""
    kind = BY_NAME.get(found.kind)
    shipped = kind.field(found.field) if kind else None
    return shipped or own_fields.field_of(register, found.kind, found.field)


def _plain(account: Account, found: OpenConflict, say: Say) -> str:
    if found.field == DELETED:
        return say("conflicts", _TAKEN_AWAY if account.value is True else _KEPT)
    return account.value if isinstance(account.value, str) else reading.stored_text(account.value)


def _accounts(connection: Connection, found: OpenConflict) -> tuple[Account, ...]:
    rows = reading.read_rows(connection, [found.root])
    versions = rows.versions[found.record, found.field]
    told = {version.commit: (author, wall, device) for version, author, wall, device in versions}
    live = standing_of([version for version, *_ in versions])
    return tuple(Account(v.value, id_text(v.commit), *told[v.commit]) for v in live)


KEEP = "kept"
"""What is written of a record that one took away and another wrote to, so that it stays."""


def settle(
    register: Register,
    named: str,
    *,
    take: str = "",
    write: str | None = None,
    value: Value | None = None,
    seen: tuple[str, ...] = (),
    mark: str = "",
) -> str:
    """Settle a conflict by taking one account or writing another value, typed or ready; returns the record's id.

    Only the versions named as seen are replaced (all that stand now, if none is named): an account that arrived
    meanwhile stays. A record taken away here and written to there stays hidden only if its deletion is taken; with
    the `mark` of the state that was looked at, what was written to it since brings it up again. Of a setting of the
    office only an account can be taken: what is typed here could be read by nothing.
    Raises NoSuchRecord, StaleToken; ValueError if there is neither an account to take nor a value to write.
    """
    with register.reading() as connection:
        found, versions = _find(connection, named)
    field = _field_of(register, found)
    standing = {account.version: account for account in versions}
    if take and take not in standing:
        raise NoSuchRecord("version", take)
    replaced = tuple(version_number(version) for version in (seen or tuple(standing)))
    if seen:
        _refuse_unheard_of(register, found, seen)
    if found.field == DELETED:
        if write is not None and write.strip().casefold() != KEEP:
            raise NoSuchRecord("version", write)
        gone = bool(take and standing[take].value is True)
        _settle_deletion(register, found, replaced, mark, gone=gone)
        return found.record
    if field is None:
        raise NoSuchRecord("conflict", named)
    if not take and write is None and value is None:
        raise ValueError("neither an account to take nor a value to write")
    if found.kind == SETTING and not take:
        raise NoSuchRecord("version", write or "")
    answer: Any = standing[take].value if take else value
    if answer is None:
        answer = read_value(register, field, write or "")
    _write(register, found, field, answer, replaced)
    return found.record


def _refuse_unheard_of(register: Register, found: OpenConflict, seen: tuple[str, ...]) -> None:
    """An account that came here never cannot have been seen: its name was mistyped."""
    with register.reading() as connection:
        versions = reading.read_rows(connection, [found.root]).versions[found.record, found.field]
    known = {version.commit for version, *_ in versions}
    for named in seen:
        if version_number(named) not in known:
            raise NoSuchRecord("version", named)


def _write(
    register: Register, found: OpenConflict, field: Field, value: Any, replaced: tuple[int, ...]
) -> None:
    kind = BY_NAME[found.kind]
    with register.reading() as connection:
        rows = reading.read_rows(connection, [found.root])
        cells = reading.cells_of(rows)
        record = reading.make_record(
            kind, found.record, rows.parents[found.record], cells.values.get(found.record, {})
        )
        base: Base[Any] = reading.base_of(rows, cells, "")
    before = base.seen(found.record, field.name)
    known = tuple(sorted({*replaced, *_superseded(before, rows, found)}))
    # What was seen is the conflict itself, so that taking either side counts as a change.
    base.cells[found.record, field.name] = Seen(Contested(()), known)
    with UnitOfWork(register) as work:
        work.require(Right.RUN_TEAM if found.kind == SETTING else Right.SETTLE)
        if is_own_name(field.name):
            work.put_own(Change(found.kind, found.record, field.name, value, known))
        else:
            work.put(replace(record, **{field.name: value}), base=base)
        work.note("settle", found.record, field.name)


def _superseded(seen: Seen, rows: reading.Rows, found: OpenConflict) -> set[int]:
    """Known versions that stand no longer: naming them again keeps a lost bundle from bringing them back."""
    live = {v.commit for v in standing_of([v for v, *_ in rows.versions[found.record, found.field]])}
    return set(seen.versions) - live


def _settle_deletion(
    register: Register, found: OpenConflict, replaced: tuple[int, ...], mark: str, *, gone: bool
) -> None:
    with register.reading() as connection:
        rows = reading.read_rows(connection, [found.root])
        base: Base[Any] = reading.base_of(rows, reading.cells_of(rows), mark)
    known = {*replaced, *_superseded(base.seen(found.record, DELETED), rows, found)}
    base.cells[found.record, DELETED] = Seen(Contested(()), tuple(sorted(known)))
    with UnitOfWork(register) as work:
        work.require(Right.SETTLE)
        work.take_away(found.kind, found.record, base=base, gone=gone)
        work.note("settle", found.record, DELETED)


def _find(connection: Connection, named: str) -> tuple[OpenConflict, tuple[Account, ...]]:
    record, _, field = named.strip().partition(".")
    for found in queries.conflicts(connection):
        if found.record == record.lower() and found.field == field:
            return found, _accounts(connection, found)
    raise NoSuchRecord("conflict", named)


def version_number(text: str) -> int:
    """The number behind a version's text. Raises NoSuchRecord."""
    try:
        return id_number(text)
    except BadCommit as error:
        raise NoSuchRecord("version", text) from error
