"""Answers that differ, as a person reads them: the list of them, and one of them asked as a question."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.naming import display_name, localized
from wipdesk.domain.wording import source_in_words
from wipdesk.services import conflicts, history, link_words, place_words, setting_words
from wipdesk.services.conflict_awaited import awaited
from wipdesk.services.conflict_effects import effects
from wipdesk.services.conflict_titles import (
    BOTH,
    CONTEXT,
    DELETION,
    FALLBACK,
    TAKEN,
    TITLES,
    WRITTEN,
    WRITTEN_TO,
)
from wipdesk.storage import queries, reading

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.lists import Say
    from wipdesk.services.conflict_effects import Effect
    from wipdesk.services.conflicts import Conflict
    from wipdesk.services.history import ChangeRow
    from wipdesk.storage.register import Register


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list: whose it is, what differs, the answers, for how many days, whether it must be decided,
    and whether a change that has not arrived may settle it.
    """

    id: str
    name: str
    label: str
    answers: tuple[str, ...]
    days_open: int
    must: bool
    awaited: bool = False
    versions: tuple[str, ...] = ()
    """Which version each answer is; empty where a record was taken away, of which there is only one answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One answer and how it came to be."""

    version: str
    words: str
    value: Any
    who: str
    when: str
    laptop: str
    by_bundle: bool
    clock_odd: bool
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One answer that differs. `woman` is empty where it stands in no woman's file."""

    id: str
    mark: str
    kind: str
    field: str
    title: str
    label: str
    woman: str
    name: str
    which: str
    """The record it stands in."""
    told: tuple[Told, ...]
    before: tuple[str, ...]
    """What both replaced, as far as it is known."""
    effects: tuple[Effect, ...]
    deletion: bool
    awaited: tuple[str, ...] = ()
    """What has not arrived and may settle it, in sentences."""


def listing(register: Register, say: Say) -> tuple[Listed, ...]:
    """Every open one: those that must be decided first, then the oldest."""
    found = conflicts.list_conflicts(register, say)
    places = _women_of(register, {each.record: each.kind for each in found})
    files = _named(register, set(places.values()))
    today, waiting = register.today(), awaited(register, say) if found else {}
    listed = [
        Listed(
            id=each.id,
            name=_name(files.get(places.get(each.record, "")), each, say)
            or _of_no_woman(register, each, say),
            label=_label(each, say),
            answers=_answers(each, say),
            days_open=_days_since(each.since, today),
            must=_must(each),
            awaited=each.id in waiting,
            versions=() if each.field == conflicts.DELETED else tuple(side.version for side in each.values),
        )
        for each in found
    ]
    return tuple(sorted(listed, key=lambda each: not each.must))


def question(register: Register, conflict_id: str, say: Say) -> Question:
    """One of them with all there is to know. Raises NoSuchRecord if it does not stand open."""
    found = conflicts.find_conflict(register, conflict_id, say)
    woman = _women_of(register, {found.record: found.kind}).get(found.record, "")
    file = _files(register, {woman}).get(woman) if woman else None
    changes = history.changes(register, woman, say) if file is not None else ()
    rows = _rows(changes, found)
    here = register.device_id.hex()
    told = tuple(_told(side, rows.get(side.version), here, say) for side in found.values)
    befores = {rows[each.version].before for each in told if each.version in rows}
    deletion = found.field == conflicts.DELETED
    if deletion:
        told = _taken_or_kept(told, changes, found.record, say)
    values = [side.value for side in found.values]
    cell = (found.kind, found.record, found.field)
    return Question(
        id=found.id,
        mark=found.mark,
        kind=found.kind,
        field=found.field,
        title=_title(found, say),
        label=_label(found, say),
        woman=woman,
        name=_name(file, found, say) or _of_no_woman(register, found, say),
        which=next((row.which for row in rows.values()), ""),
        told=told,
        before=befores.pop() if len(befores) == 1 else (),
        effects=effects(file, cell, values, today=register.today(), say=say) if file else (),
        deletion=deletion,
        awaited=awaited(register, say).get(found.id, ()),
    )


def _answers(found: Conflict, say: Say) -> tuple[str, ...]:
    if found.field == conflicts.DELETED:
        return (say(CONTEXT, BOTH),)
    return tuple(side.words for side in found.values)


def _told(side: conflicts.Side, row: ChangeRow | None, here: str, say: Say) -> Told:
    """`row` is its line in the history of a file; of what stands in no woman's file there is none."""
    source = side.value.source if isinstance(side.value, PartialDate) else ""
    return Told(
        version=side.version,
        words=side.words,
        value=side.value,
        who=side.author_name or (row.who if row else ""),
        when=row.when if row else side.at[:16].replace("T", " "),
        laptop=row.laptop if row else "",
        by_bundle=row.by_bundle if row else side.device != here,
        clock_odd=row.clock_odd if row else False,
        source=source_in_words(source, say) if source else "",
    )


def _rows(changes: tuple[ChangeRow, ...], found: Conflict) -> dict[str, ChangeRow]:
    """The changes that wrote the answers, by their version."""
    start = f"{found.record}.{found.field}."
    return {row.id.rpartition(".")[2]: row for row in changes if row.id.startswith(start)}


def _taken_or_kept(
    told: tuple[Told, ...], changes: tuple[ChangeRow, ...], record: str, say: Say
) -> tuple[Told, ...]:
    """One answer that takes the record away, and one that keeps it: what was last written to it."""
    taken = [replace(each, words=say(CONTEXT, TAKEN)) for each in told if each.value is True][-1:]
    kept = [replace(each, words=say(CONTEXT, WRITTEN)) for each in told if each.value is not True][-1:]
    last = next((row for row in changes if row.record == record and row.field and row.stands), None)
    if last is not None:
        what = f"{last.label}: {last.after}"
        words = say(CONTEXT, WRITTEN_TO).format(what=what)
        kept = [
            Told(
                version=kept[0].version if kept else "",
                words=words,
                value=False,
                who=last.who,
                when=last.when,
                laptop=last.laptop,
                by_bundle=last.by_bundle,
                clock_odd=last.clock_odd,
                source="",
            )
        ]
    elif not kept and taken:
        kept = [replace(taken[0], version="", words=say(CONTEXT, WRITTEN), value=False, who="", when="")]
    return (*taken, *kept)


def _women_of(register: Register, records: Mapping[str, str]) -> dict[str, str]:
    """By record the woman in whose file it stands; what hangs on a child stands in her mother's."""
    with register.reading() as connection:
        roots: dict[str, str] = {}
        for record in records:
            place = queries.record_place(connection, record)
            roots[record] = place[1] if place is not None else ""
        women = set(queries.roots_of_kind(connection, "woman"))
        tied = {
            child: woman
            for child, woman in connection.exec_driver_sql(
                "SELECT lower(hex(root.uuid)), json_extract(t.woman, '$') FROM p_tie t "
                "JOIN record root ON root.eid = t.root WHERE t.hidden = 0 AND json_valid(t.woman)"
            )
            if isinstance(woman, str)
        }
    found = {record: root if root in women else tied.get(root, "") for record, root in roots.items()}
    return {record: woman for record, woman in found.items() if woman in women}


def _files(register: Register, women: set[str]) -> dict[str, CaseFile]:
    with register.reading() as connection:
        files = ((woman, reading.case_file(connection, woman)) for woman in sorted(women))
        return {woman: file for woman, file in files if file is not None}


def _named(register: Register, women: set[str]) -> dict[str, CaseFile]:
    """Their files with no more than they are called by, for a list that may be long."""
    with register.reading() as connection:
        files = reading.many_files(connection, sorted(women), kinds=("woman", "alias", "id_number"))
        return {file.woman.id: file for file in files}


def _name(file: CaseFile | None, found: Conflict, say: Say) -> str:
    return display_name(file, say) if file is not None else found.woman


def _of_no_woman(register: Register, found: Conflict, say: Say) -> str:
    words = _OF_NO_WOMAN.get(found.kind, link_words.both_in_words)
    return words(register, found.record, say)


_OF_NO_WOMAN = {
    "setting": setting_words.name_in_words,
    "condition": place_words.about_in_words,
    "visit": place_words.about_in_words,
}


def _label(found: Conflict, say: Say) -> str:
    kind = BY_NAME.get(found.kind)
    field = kind.field(found.field) if kind else None
    if kind is not None and (found.field == conflicts.DELETED or found.kind == conflicts.SETTING):
        return say("kinds", kind.label)
    return localized(kind, field, say) if kind and field else found.label


def _title(found: Conflict, say: Say) -> str:
    if found.field == conflicts.DELETED:
        return say(CONTEXT, DELETION)
    title = TITLES.get((found.kind, found.field))
    return say(CONTEXT, title) if title else say(CONTEXT, FALLBACK).format(label=_label(found, say))


def _must(found: Conflict) -> bool:
    kind = BY_NAME.get(found.kind)
    field = kind.field(found.field) if kind else None
    return found.field == conflicts.DELETED or (field is not None and field.matters == "A")


def _days_since(since: str, today: date) -> int:
    try:
        return max(0, (today - date.fromisoformat(since[:10])).days)
    except ValueError:
        return 0
