"""Small numbers for the ids and names that the log repeats: records, fields and streams.

Names from outside are only ever parameters here, never SQL text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.catalogue import BY_NAME, TEAM_KINDS
from wipdesk.storage.commits import unshort

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.engine import Connection

_RANKS = {kind: rank for rank, kind in enumerate(BY_NAME, 1)}
_RECORD = "SELECT eid, kind, root, parent FROM record WHERE uuid = ?"


@dataclass(slots=True)
class Place:
    """What a record is and what it hangs on, as row numbers; 0 where it is not known yet."""

    kind: str = ""
    root: int = 0
    parent: int = 0


class Interning:
    """Looks up and hands out row numbers within one transaction; `flush` writes the new ones."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._records: dict[str, int] = {}
        self._places: dict[int, Place] = {}
        self._streams: dict[str, int] = {}
        self._fields: dict[str, int] = {}
        for fid, name in connection.exec_driver_sql("SELECT fid, name FROM field"):
            self._fields[name] = fid
        self._next = self._max("record", "eid") + 1
        self._unsaved: dict[int, bytes] = {}
        self._ids: dict[int, str] = {}
        self._changed: set[int] = set()
        self.new: set[int] = set()

    def _max(self, table: str, column: str) -> int:
        return int(
            self._connection.exec_driver_sql(f"SELECT coalesce(max({column}), 0) FROM {table}").scalar_one()
        )

    @property
    def fields(self) -> dict[str, int]:
        """All field names met, with their numbers."""
        return self._fields

    def uuid(self, eid: int) -> str:
        """The id of a record met in this transaction, as hexadecimal text."""
        return self._ids[eid]

    def field(self, name: str) -> int:
        """The number of a field's name."""
        fid = self._fields.get(name)
        if fid is None:
            fid = self._fields[name] = len(self._fields) + 1
            self._connection.exec_driver_sql("INSERT INTO field VALUES (?, ?)", (fid, name))
        return fid

    def stream(self, text: str, device: bytes) -> int:
        """The number of a stream, by its id's text."""
        sid = self._streams.get(text)
        if sid is None:
            uuid = unshort(text)
            sid = self._connection.exec_driver_sql("SELECT sid FROM stream WHERE uuid = ?", (uuid,)).scalar()
            if sid is None:
                sid = self._max("stream", "sid") + 1
                self._connection.exec_driver_sql(
                    "INSERT INTO stream VALUES (?, ?, ?, NULL)", (sid, uuid, device)
                )
            self._streams[text] = sid
        return sid

    def load(self, texts: Iterable[str]) -> None:
        """Look up many records at once; those never met get a number."""
        wanted = {text: unshort(text) for text in texts if text not in self._records}
        # One by one: of a question with a thousand marks SQLCipher locks and wipes the memory of each, which takes
        # four times as long.
        look_up = self._connection.connection.cursor()
        for text, uuid in wanted.items():
            row = look_up.execute(_RECORD, (uuid,)).fetchone()
            if row is None:
                eid, self._next = self._next, self._next + 1
                self._unsaved[eid] = uuid
                self._places[eid] = Place()
                self.new.add(eid)
            else:
                eid = row[0]
                self._places[eid] = Place(*row[1:])
            self._records[text] = eid
            self._ids[eid] = uuid.hex()
        look_up.close()

    def record(self, text: str) -> int:
        """The number of a record, by its id's text."""
        if text not in self._records:
            self.load((text,))
        return self._records[text]

    def place(self, eid: int) -> Place:
        """What a record met in this transaction is and hangs on."""
        return self._places[eid]

    def settle(self, eid: int, kind: str, root: int) -> None:
        """Note a record's kind and root. Should two commits disagree the lesser wins, whatever came first.

        People and laptops go before all others, then women, then the other kinds as the catalogue has them: no change
        of another kind can take somebody out of the team, or a woman out of the list.
        """
        place = self._places[eid]
        if place.kind == kind and place.root == root:
            return
        if place.kind != kind:
            place.kind = min(place.kind, kind, key=_rank) if place.kind else kind
        place.root = self._lesser(place.root, root)
        self._changed.add(eid)

    def hang(self, eid: int, parent: int) -> None:
        """Note what a record hangs on: part of its creation."""
        place = self._places[eid]
        if place.parent != parent:
            place.parent = self._lesser(place.parent, parent)
            self._changed.add(eid)

    def _lesser(self, one: int, other: int) -> int:
        if not one or one == other:
            return other
        self.flush()
        return int(
            self._connection.exec_driver_sql(
                "SELECT eid FROM record WHERE eid IN (?, ?) ORDER BY uuid LIMIT 1", (one, other)
            ).scalar_one()
        )

    def flush(self) -> None:
        """Write what was learned about records."""
        fresh = [
            (eid, uuid, place.kind, place.root, place.parent)
            for eid, uuid in self._unsaved.items()
            for place in (self._places[eid],)
        ]
        if fresh:
            self._connection.exec_driver_sql("INSERT INTO record VALUES (?, ?, ?, ?, ?)", fresh)
        changed = [
            (place.kind, place.root, place.parent, eid)
            for eid in sorted(self._changed - self._unsaved.keys())
            for place in (self._places[eid],)
        ]
        if changed:
            self._connection.exec_driver_sql(
                "UPDATE record SET kind = ?, root = ?, parent = ? WHERE eid = ?", changed
            )
        self._unsaved.clear()
        self._changed.clear()


def _rank(kind: str) -> tuple[int, str]:
    if kind in TEAM_KINDS:
        return 0, kind
    return _RANKS.get(kind, len(_RANKS) + 1), kind
