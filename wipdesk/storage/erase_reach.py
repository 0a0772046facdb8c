"""What goes with a woman whose file is erased, and what still names one that was: children and links.

Only what hangs on nobody else goes: another woman's file that is said to be hers too is none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.storage.exchange_scope import naming

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.engine import Connection


def reach(connection: Connection, women: Collection[str], erased: Collection[str]) -> dict[str, str]:
    """The kind of every root that is to go when these women go, by id; `erased` are those that went before."""
    gone = {*women, *erased}
    found = dict.fromkeys(women, "woman") | dict.fromkeys(_children(connection, set(women), gone), "child")
    return found | dict.fromkeys(_links(connection, set(found)) - gone, "link")


def still_naming(connection: Connection, women: Collection[str], erased: Collection[str]) -> dict[str, str]:
    """Children and links that name one of these women and came too late to be named by the order to erase her."""
    gone = set(erased)
    found = dict.fromkeys(_children(connection, set(women), gone), "child")
    return found | dict.fromkeys(_links(connection, set(women) | found.keys()) - gone, "link")


def _children(connection: Connection, women: set[str], gone: set[str]) -> set[str]:
    """Children tied to one of these women and to nobody who stays, by any account."""
    mothers: dict[int, set[str]] = {}
    for child, woman in naming(connection, "tie", "woman"):
        mothers.setdefault(child, set()).add(woman)
    tied = {child for child, named in mothers.items() if named & women and named <= gone}
    return set(_ids(connection, tied, "child").values()) - gone


def _links(connection: Connection, roots: set[str]) -> set[str]:
    """Links one of whose two records stands under one of these roots."""
    named: dict[int, set[str]] = {}
    for end in ("first", "second"):
        for link, record in naming(connection, "link", end):
            named.setdefault(link, set()).add(record)
    about = {record for ends in named.values() for record in ends}
    under = {record for record in about if _root_of(connection, record) in roots}
    return set(_ids(connection, {link for link, ends in named.items() if ends & under}, "link").values())


def _root_of(connection: Connection, record: str) -> str:
    """The id of what a record stands under; its own where nothing more is known of it."""
    if len(record) != 32 or not set(record) <= set("0123456789abcdef"):
        return ""
    root = connection.exec_driver_sql(
        "SELECT root.uuid FROM record r JOIN record root ON root.eid = r.root WHERE r.uuid = ?",
        (bytes.fromhex(record),),
    ).scalar()
    return root.hex() if root is not None else record


def _ids(connection: Connection, numbers: Collection[int], kind: str) -> dict[int, str]:
    found = {}
    for number in numbers:
        row = connection.exec_driver_sql(
            "SELECT uuid FROM record WHERE eid = ? AND kind = ?", (number, kind)
        ).first()
        if row is not None:
            found[number] = row[0].hex()
    return found
