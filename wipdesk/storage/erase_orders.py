"""Orders to erase, as they stand in commits: what a coordinator orders destroyed on every laptop.

In commits: `_erase` on the record of the coordinator who orders it is {"k": "erase", "why": a code, and for each
root its id: the kind it was of}. All that was ever ordered counts for as long as its order does: nothing replaces an
order, and none grows old. Only what holds nothing but people and laptops of the office is never erased.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wipdesk.domain.catalogue import TEAM_KINDS
from wipdesk.storage.commits import BadCommit, short, unshort

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

ERASE = "_erase"
_OWN_PARTS = frozenset({"k", "why"})


def erase_value(why: str, roots: Mapping[str, str]) -> dict[str, str]:
    """What stands in a commit for an order; `roots` is the kind of each root by its id."""
    return {"k": "erase", "why": why} | {short(bytes.fromhex(root)): kind for root, kind in roots.items()}


def roots_in(value: object) -> dict[str, str]:
    """What an order names: the kind of each root, by the root's id as it stands in commits."""
    if not isinstance(value, dict) or value.get("k") != "erase":
        return {}
    found = {}
    for name, kind in value.items():
        if name not in _OWN_PARTS and isinstance(kind, str):
            try:
                unshort(name)
            except BadCommit:
                continue
            found[name] = kind
    return found


def is_order(parts: list[Any]) -> bool:
    """Whether a commit is (or claims to be) an order to erase."""
    return any(op[2] == ERASE and op[0] == "person" for op in parts[11])


def doomed(parts: list[Any], erased: Collection[str]) -> bool:
    """Whether a commit is to be destroyed: it stands under an erased root or writes to one.

    Known from its bytes and the orders alone. What says something of people and laptops only holds nothing of a woman.
    """
    if not erased or (parts[10] not in erased and not any(op[1] in erased for op in parts[11])):
        return False
    return any(op[0] not in TEAM_KINDS for op in parts[11])
