"""The list of women: who, where, held how long."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wipdesk.domain.codes import code_of
from wipdesk.domain.held import current_episode, held_before_trial
from wipdesk.domain.lists import as_written
from wipdesk.domain.naming import display_name
from wipdesk.domain.records.custody import FIELDS as EPISODE_FIELDS
from wipdesk.domain.text import fold
from wipdesk.domain.values import Contested, Missing
from wipdesk.domain.wording import in_words
from wipdesk.services import women_list, women_search
from wipdesk.services.office_lists import lists_of
from wipdesk.storage import queries, reading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.held import Held
    from wipdesk.domain.lists import CodeLists, Say
    from wipdesk.storage.register import Register


_PLACE = next(field for field in EPISODE_FIELDS if field.name == "place")


_KINDS = ("woman", "alias", "id_number", "custody_episode", "matter", "charge", "hearing")
"""What a row is made of: names, and whatever says where she is and for how long."""


@dataclass(frozen=True, slots=True)
class Row:
    """One woman in a list."""

    id: str
    code: str
    name: str
    also_known_as: tuple[str, ...]
    facility: str
    place: str
    held: Held
    conflicts: int
    also_filed_as: tuple[str, ...] = ()
    """Codes of other files said to be of the same woman: each has a line of its own here, and counts once."""
    in_writing: bool = False
    """Whether an offence or a note says what was searched for, and no name, number or town of anybody."""
    by_sound: bool = False
    """Whether nothing says what was searched for, and her name sounds like it."""


def list_women(register: Register, search: str | None = None, say: Say = as_written) -> tuple[Row, ...]:
    """Women, or those who answer to a search, by name."""
    lists, today = lists_of(register), register.today()
    ids, by_writing, by_sound = _found(register, search, say)
    with register.reading() as connection:
        contested = queries.conflicts_by_root(connection)
        files = reading.many_files(connection, ids, kinds=_KINDS)
        rows = [
            replace(
                _row(file, contested.get(file.woman.id, 0), lists, today, say),
                in_writing=by_writing,
                by_sound=by_sound,
            )
            for file in files
        ]
    return tuple(sorted(rows, key=lambda row: (fold(row.name), row.id)))


def _found(register: Register, search: str | None, say: Say) -> tuple[list[str], bool, bool]:
    """Ids of the women; and whether it was only an offence or a note that answered, or only the sound of a name."""
    if search is None or not women_search.has_operators(search):
        with register.reading() as connection:
            ids = queries.women(connection, search)
        if ids or search is None:
            return ids, False, False
    women_list.refresh(register)
    found = women_list.find_anywhere(register, women_list.ListQuery(search, order="name"), say)
    return list(found.ids), found.in_writing, found.by_sound


def _row(file: CaseFile, contested: int, lists: CodeLists, today: date, say: Say) -> Row:
    episode = current_episode(file, today)
    place = episode.place if episode is not None else Missing.NOT_ASKED
    return Row(
        id=file.woman.id,
        code=code_of(file.woman.id),
        name=display_name(file, say),
        also_known_as=tuple(alias.text for alias in file.aliases if isinstance(alias.text, str)),
        facility=place if isinstance(place, str) else "contested" if isinstance(place, Contested) else "",
        place=in_words(_PLACE, place, lists=lists, people={}, say=say),
        held=held_before_trial(file, today=today),
        conflicts=contested,
        also_filed_as=file.also_filed_as,
    )


def counted(rows: Sequence[Row]) -> int:
    """How many women these are; one who has several files is one."""
    return len({min(row.code, *row.also_filed_as) if row.also_filed_as else row.code for row in rows})


def row_json(row: Row) -> dict[str, object]:
    """A row as the command line gives it."""
    days = row.held.days
    return {
        "id": row.id,
        "code": row.code,
        "name": row.name,
        "also_known_as": list(row.also_known_as),
        "facility": row.facility,
        "place": row.place,
        "days": {
            "at_least": days.at_least,
            "at_most": days.at_most,
            "from": days.since.sure_earliest if days.since is not None else "",
            "basis": row.held.basis.value,
            "state": row.held.state.value,
        },
        "conflicts": row.conflicts,
        "also_filed_as": list(row.also_filed_as),
    }
