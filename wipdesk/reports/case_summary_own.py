"""What was answered to the office's own fields: in the full face only, since no rule says whom they may harm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.own_fields import OWN_KINDS, read_as
from wipdesk.domain.stays import groups
from wipdesk.domain.values import Missing
from wipdesk.reports.composing import BETWEEN
from wipdesk.reports.faces import HOMES, Face
from wipdesk.reports.text import Run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.platypus import Flowable

    from wipdesk.domain.own_fields import OwnFields
    from wipdesk.reports.composing import Composer
    from wipdesk.reports.shown import Group

_OWN = QT_TRANSLATE_NOOP("summary", "Fields of this office")


def own_answers(composer: Composer, own: OwnFields) -> list[Flowable]:
    """Each record in which one of them was answered, retired fields too; nothing where none was."""
    if composer.shown.face is not Face.FULL:
        return []
    found: list[Flowable] = []
    for kind in OWN_KINDS:
        for group in _groups(composer, kind) if own.of(kind) else ():
            runs = list(_runs(composer, own, kind, group))
            if runs:
                found = found or composer.heading(_OWN)
                found.append(composer.paragraph([*_leading(composer, kind, group), *runs]))
    return found


def _groups(composer: Composer, kind: str) -> list[Group]:
    file = composer.shown.file
    if kind == "woman":
        return [file.women]
    of = BY_NAME[kind].record
    return groups(tuple(record for record in file.records() if isinstance(record, of)), file.same_as)


def _runs(composer: Composer, own: OwnFields, kind: str, group: Group) -> Iterator[Run]:
    """The answers of one record, each once; of records that are the same, what each says."""
    shown = composer.shown
    begun = False
    for each in own.of(kind):
        told = (
            read_as(each.field.kind, shown.file.base.seen(record.id, each.field.name).value)
            for record in group
        )
        said = [shown.worded(each.field, value) for value in told if value is not Missing.NOT_ASKED]
        if said:
            yield from (BETWEEN,) if begun else ()
            yield from composer.labelled(each.field.label, "; ".join(dict.fromkeys(said)))
            begun = True


def _leading(composer: Composer, kind: str, group: Group) -> list[Run]:
    """Which record it is: its kind, and the first thing that was told of it."""
    if kind == "woman":
        return []
    shown, of = composer.shown, BY_NAME[kind]
    names = HOMES[kind].printed(shown.face)
    first = next((words for name in names if (words := shown.words(group, name))), "")
    named = shown.say("kinds", of.label)
    return [Run(f"{named}, {first}" if first else named, bold=True), BETWEEN]
