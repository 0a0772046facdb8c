"""How far the changes of a lost laptop count: the cut a coordinator orders, and single changes let in all the same.

In commits: `_revoked` on the laptop's record is {"k": "cut", "device": its id, "key": its user's personal key, and for
each stream its id: "last number that counts, a space, the chain tag there"}; a stream not named counts not at all.
`false` in its place says that the laptop was found again. `_accepted` is {commit id: true lets it count, false leaves
it out for good}; all that was ever accepted counts, so that no two laptops differ.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.storage.commits import BadCommit, id_number, id_text, short, unshort

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

REVOKED = "_revoked"
ACCEPTED = "_accepted"
KEY_BYTES = 32
_LAST = re.compile("([0-9]{1,10}) ([A-Za-z0-9_-]{22}|)")


@dataclass(frozen=True, slots=True)
class Cut:
    """One lost laptop: its id, its user's personal key, and by stream the last number that counts and its chain tag."""

    device: bytes
    key: bytes | None
    last: tuple[tuple[str, int, bytes], ...] = ()

    def covers(self, stream: str, seq: int) -> bool:
        """Whether what stands there in the laptop's streams still counts."""
        return any(name == stream and seq <= last for name, last, _ in self.last)


@dataclass(frozen=True, slots=True)
class Versions:
    """One `_revoked` as it was ordered: by which commit, of which record, what it replaces, and who says so."""

    cid: int
    record: str
    cut: Cut | None
    replaces: tuple[int, ...]
    device: bytes
    key: bytes


def key_of(text: object) -> bytes | None:
    """The 32-byte key behind a team record's text, or None."""
    if not isinstance(text, str):
        return None
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except ValueError:
        return None
    return raw if len(raw) == KEY_BYTES else None


def cut_value(device: bytes, key: str, last: Mapping[str, tuple[int, bytes]]) -> dict[str, str]:
    """What stands in a commit for a cut; `last` by stream."""
    said = {"k": "cut", "device": short(device), "key": key}
    return said | {stream: f"{seq} {short(tag) if tag else ''}" for stream, (seq, tag) in last.items()}


def cut_from(value: object) -> Cut | None:
    """The cut that stands in a commit; None if the value says that there is none, or names no laptop."""
    if not isinstance(value, dict) or value.get("k") != "cut":
        return None
    try:
        device = unshort(str(value.get("device")))
    except BadCommit:
        return None
    last = []
    for stream, said in sorted(value.items()):
        found = _LAST.fullmatch(said) if isinstance(said, str) else None
        if found is not None and stream not in ("k", "device", "key"):
            tag = base64.urlsafe_b64decode(found[2] + "==") if found[2] else b""
            last.append((stream, int(found[1]), tag))
    return Cut(device, key_of(value.get("key")), tuple(last))


def standing_cuts(revocations: Iterable[Versions]) -> tuple[Cut, ...]:
    """The cuts that nobody replaced. A laptop, or the key that lay on it, takes no cut of its own back."""
    found = list(revocations)
    by_id = {(each.record, each.cid): each for each in found}
    replaced = {
        (each.record, cid)
        for each in found
        for cid in each.replaces
        if (earlier := by_id.get((each.record, cid))) is not None and not _is_about(earlier.cut, each)
    }
    return tuple(
        each.cut
        for each in sorted(found, key=lambda each: (each.record, each.cid))
        if each.cut is not None and (each.record, each.cid) not in replaced
    )


def _is_about(cut: Cut | None, by: Versions) -> bool:
    return cut is not None and (cut.device == by.device or cut.key == by.key)


def accepted_value(cids: Iterable[int], *, counts: bool) -> dict[str, bool]:
    """What stands in a commit for changes that are let count, or left out for good."""
    return {id_text(cid): counts for cid in cids}


def accepted_in(value: object, *, wanted: bool) -> set[int]:
    """The commits that such a value lets count, or leaves out."""
    said: dict[Any, Any] = value if isinstance(value, dict) else {}
    found = set()
    for text, counts in said.items():
        try:
            if counts is wanted:
                found.add(id_number(str(text)))
        except BadCommit:
            continue
    return found
