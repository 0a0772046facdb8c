"""Views of the list that were kept: a name and what it asks for, for whoever kept it or for the whole office.

Her own stay on this laptop; one that is shared is a setting of the office, which only a coordinator writes. Where two
accounts of a shared view stand, both are listed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain import canonical_json
from wipdesk.domain.text import clean, fold
from wipdesk.services import office_settings, orders_of_office
from wipdesk.services.women_list import FILTERS, ORDERS, ListQuery
from wipdesk.storage.register import get_local, set_local

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wipdesk.storage.register import Register

VIEW = "view:"
LONGEST_NAME = 60
_LOCAL = "saved_views"
_LONGEST_SEARCH = 2_000
_MOST = 200
_KNOWN = frozenset(name for name, _ in FILTERS)


@dataclass(frozen=True, slots=True)
class SavedView:
    """A name, what it asks for, and whether the whole office has it."""

    name: str
    query: ListQuery
    shared: bool = False


def views(register: Register) -> tuple[SavedView, ...]:
    """Her own, then those of the office, each by name."""
    with register.reading() as connection:
        own = get_local(connection, _LOCAL)
        told = orders_of_office.told(connection, register, (VIEW,))
    mine = [view for each in (own if isinstance(own, list) else ()) if (view := _read(each, shared=False))]
    office = {
        (view.name, view.query): view
        for each in told
        for value in each.values
        if isinstance(value, str) and (view := _read(_parsed(value), shared=True))
    }
    return (*sorted(mine, key=_by_name), *sorted(office.values(), key=_by_name)[:_MOST])


def keep(register: Register, name: str, query: ListQuery, *, shared: bool = False) -> SavedView:
    """Keep a view under a name, in place of one of that name. Raises NotAllowed for one to be shared."""
    named = " ".join(clean(name).split())[:LONGEST_NAME] or " ".join(query.search.split())[:LONGEST_NAME]
    view = SavedView(named, query, shared)
    if shared:
        office_settings.keep(register, {_setting(named): _written(view)})
        return view
    _keep_own(register, [*(each for each in _own(register) if fold(each.name) != fold(named)), view])
    return view


def forget(register: Register, view: SavedView) -> None:
    """Take a view away; a shared one from the whole office. Raises NotAllowed."""
    if view.shared:
        office_settings.keep(register, {_setting(view.name): {"gone": True}})
        return
    _keep_own(register, [each for each in _own(register) if each != view])


def _own(register: Register) -> list[SavedView]:
    return [each for each in views(register) if not each.shared]


def _keep_own(register: Register, kept: list[SavedView]) -> None:
    with register.writing() as connection:
        set_local(connection, _LOCAL, [_written(each) for each in kept[-_MOST:]])


def _setting(name: str) -> str:
    return VIEW + fold(name)


def _written(view: SavedView) -> dict[str, object]:
    return {
        "name": view.name,
        "search": view.query.search[:_LONGEST_SEARCH],
        "filters": " ".join(sorted(view.query.filters)),
        "order": view.query.order,
    }


def _parsed(text: str) -> object:
    try:
        return canonical_json.loads(text)
    except canonical_json.BadJson:
        return None


def _read(told: object, *, shared: bool) -> SavedView | None:
    """A view as it was written; None for one that was taken away or that is none."""
    if not isinstance(told, dict):
        return None
    parts: Mapping[str, object] = told
    name, search, filters = (parts.get(each) for each in ("name", "search", "filters"))
    if not (isinstance(name, str) and name.strip() and isinstance(search, str) and isinstance(filters, str)):
        return None
    known = frozenset(each for each in filters.split(" ") if each in _KNOWN or each.startswith("place:"))
    order = str(parts.get("order"))
    query = ListQuery(search[:_LONGEST_SEARCH], known, order if order in ORDERS else ORDERS[0])
    return SavedView(" ".join(clean(name).split())[:LONGEST_NAME], query, shared)


def _by_name(view: SavedView) -> tuple[str, str, str]:
    return fold(view.name), view.name, view.query.search
