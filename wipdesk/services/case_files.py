"""A woman's file for reading: every record with its fields as stored and in words, versions, conflicts and spans."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.domain.catalogue import BY_NAME, RecordKind, kind_of
from wipdesk.domain.cells import to_json
from wipdesk.domain.codes import code_of
from wipdesk.domain.held import held_before_trial, held_in_matter
from wipdesk.domain.lists import as_written
from wipdesk.domain.naming import display_name, localized
from wipdesk.domain.spans import days_words
from wipdesk.domain.values import AnyValue, Contested
from wipdesk.domain.wording import in_words
from wipdesk.errors import NoSuchRecord
from wipdesk.services import finding
from wipdesk.services.conflicts import conflict_id
from wipdesk.services.documents import scan_in_words
from wipdesk.services.lists import load
from wipdesk.services.office_lists import office_of
from wipdesk.services.own_fields import value_in
from wipdesk.storage import reading
from wipdesk.storage.commits import id_text

if TYPE_CHECKING:
    from wipdesk.domain.case_file import CaseFile, Written
    from wipdesk.domain.changes import Seen
    from wipdesk.domain.field import Field
    from wipdesk.domain.held import Held
    from wipdesk.domain.lists import CodeLists, Say
    from wipdesk.services.office_lists import Office
    from wipdesk.storage.register import Register


def open_file(register: Register, typed: str) -> CaseFile:
    """The file of the one woman who answers to what was typed. Raises NoSuchRecord, AmbiguousWoman."""
    woman = finding.woman(register, typed)
    with register.reading() as connection:
        file = reading.case_file(connection, woman)
    if file is None:
        raise NoSuchRecord("woman", typed)
    return file


def described(register: Register, file: CaseFile, say: Say = as_written) -> dict[str, Any]:
    """The whole file as plain data, for the command line."""
    office = office_of(register)
    today = register.today()
    woman = {"id": file.woman.id, "code": file.code, "name": display_name(file, say)}
    return {
        "today": today.isoformat(),
        "seen": file.base.token,
        "version": file.version,
        "woman": woman,
        "also_filed_as": list(file.also_filed_as),
        "records": _with_scans(
            register, file, [_record(file, record, office, say) for record in file.records()], say
        ),
        "conflicts": [conflict_id(record.id, name) for record, name, _ in file.contested()],
        "spans": {
            "before_trial": _held(held_before_trial(file, today=today), say),
            "matters": [
                {"id": matter.id, **_held(held_in_matter(file, matter, today=today), say)}
                for matter in file.matters
            ],
        },
        "newer": [
            {"record": cell.record, "kind": cell.kind, "field": cell.field, "value": cell.json}
            for cell in file.newer
            if office.fields.get(cell.kind, cell.field) is None
        ],
    }


def _held(held: Held, say: Say) -> dict[str, Any]:
    days = held.days
    return {
        "at_least": days.at_least,
        "at_most": days.at_most,
        "from": days.since.sure_earliest if days.since is not None else "",
        "basis": held.basis.value,
        "state": held.state.value,
        "words": days_words(days, say),
    }


def _record(file: CaseFile, record: Any, office: Office, say: Say) -> dict[str, Any]:
    kind, lists = kind_of(record), office.lists
    shown = {
        field.name: _cell(file, record.id, kind, field, getattr(record, field.name), lists, say)
        for field in kind.fields
        if _ever_written(file, record.id, field.name)
    }
    for own in office.fields.of(kind.name):
        if _ever_written(file, record.id, own.field.name):
            value = value_in(file.base, record.id, own.field)
            shown[own.field.name] = _cell(file, record.id, kind, own.field, value, lists, say)
    code = {"code": code_of(record.id)} if kind.name in ("woman", "child") else {}
    return {
        "kind": kind.name,
        "id": record.id,
        **code,
        "parent": getattr(record, "parent", ""),
        "fields": shown,
    }


def _with_scans(
    register: Register, file: CaseFile, records: list[dict[str, Any]], say: Say
) -> list[dict[str, Any]]:
    """The records, those of papers with words on whether the pages lie on this laptop."""
    papers = {each.id: each for each in file.documents}
    for told in records:
        if told["id"] in papers and "file" in told["fields"]:
            scan = scan_in_words(register, papers[told["id"]].file, say)
            told["fields"]["file"]["words"] = scan or told["fields"]["file"]["words"]
    return records


def _ever_written(file: CaseFile, record: str, name: str) -> bool:
    return (record, name) in file.base.cells


def _cell(
    file: CaseFile, record: str, kind: RecordKind, field: Field, value: AnyValue, lists: CodeLists, say: Say
) -> dict[str, Any]:
    seen: Seen = file.base.seen(record, field.name)
    told: Written | None = file.written.get((record, field.name))
    cell: dict[str, Any] = {
        "label": localized(kind, field, say) if kind.field(field.name) else field.label,
        "value": None if isinstance(value, Contested) else to_json(value),
        "words": in_words(field, value, lists=lists, people=file.people, say=say),
        "versions": [id_text(version) for version in seen.versions],
        "author": told.author if told else "",
        "at": told.at if told else "",
        "device": told.device if told else "",
    }
    if isinstance(value, Contested):
        cell["accounts"] = [
            {
                "version": account.version,
                "value": to_json(account.value),
                "words": in_words(field, account.value, lists=lists, people=file.people, say=say),
                "author": account.author,
                "at": account.at,
                "device": account.device,
            }
            for account in value.accounts
        ]
    return cell


def fields_of(kind: str, register: Register | None = None) -> list[dict[str, Any]]:
    """What can be written into a record of a kind: name, label, how it is typed, and its codes."""
    of = finding.kind_named(kind)
    lists = load(register.office.country if register else "sl")
    return [
        {
            "name": field.name,
            "label": localized(of, field, as_written),
            "kind": field.kind.value,
            "list": field.list,
            "of": field.of,
            "codes": [row.code for row in lists[field.list]] if field.list in lists else [],
        }
        for field in of.fields
    ]


def kinds() -> list[dict[str, str]]:
    """The record kinds and what each hangs on."""
    return [{"kind": kind.name, "label": kind.label, "parent": kind.parent} for kind in BY_NAME.values()]
