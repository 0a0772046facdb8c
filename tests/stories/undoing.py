"""Undoing, for stories: every row of a register, what it shows, and how somebody on a laptop undoes."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from tests.laptops import Laptop, at_home, coordinator, enrol, laptop
from wipdesk.domain import canonical_json
from wipdesk.domain.cells import to_json
from wipdesk.domain.values import Missing
from wipdesk.services import earlier_reports
from wipdesk.storage import rebuilding
from wipdesk.storage.projection import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Office = tuple[Laptop, Laptop, Laptop]

_WHOLE = (
    "commits",
    "ops",
    "record",
    "field",
    "stream",
    "own_stream",
    "heard",
    "withheld",
    "peer",
    "batch",
    "local",
)
_NOT_ASKED = canonical_json.dumps(to_json(Missing.NOT_ASKED))


@contextmanager
def three_coordinators(folder: Path) -> Iterator[Office]:
    """Isata, Hawa and Sia, who may all see every woman."""
    isata = coordinator(folder / "isata")
    others = [laptop(folder / name, name) for name in ("Hawa", "Sia")]
    for each in others:
        enrol(isata, each, folder, role="coordinator")
    yield isata, others[0], others[1]
    for each in (isata, *others):
        each.close()


def dump(of: Laptop, *, trail: bool = False) -> list[tuple[Any, ...]]:
    """Every row of the log and of all that is derived from it; what travels nowhere and only adds up is left out."""
    tables = (
        *_WHOLE,
        *(("trail",) if trail else ()),
        "conflict",
        "cluster",
        *(t.name for t in TABLES.values()),
    )
    with of.register.reading() as connection:
        rows = [
            (table, *row)
            for table in tables
            for row in sorted(connection.exec_driver_sql(f"SELECT * FROM {table}").all(), key=repr)
        ]
        return [*rows, *rebuilding.derived_dump(connection)]


def shown(of: Laptop) -> dict[tuple[str, str], set[str]]:
    """What every record that is not taken away says, every account of it; nothing where nothing was told."""
    said: dict[tuple[str, str], set[str]] = {}
    with of.register.reading() as connection:
        for kind, table in TABLES.items():
            rows = connection.exec_driver_sql(
                f"SELECT p.id, f.name, o.value FROM {table.name} p "
                "JOIN record r ON r.eid = p.eid JOIN ops o ON o.eid = p.eid JOIN field f ON f.fid = o.fid "
                "WHERE o.live = 1 AND p.hidden = 0 AND substr(f.name, 1, 1) <> '_' AND (r.root = p.eid OR EXISTS "
                "(SELECT 1 FROM p_woman w WHERE w.eid = r.root AND w.hidden = 0) OR EXISTS "
                "(SELECT 1 FROM p_child c WHERE c.eid = r.root AND c.hidden = 0))"
            ).all()
            for record, name, value in rows:
                if value != _NOT_ASKED:
                    said.setdefault((f"{kind} {record}", name), set()).add(value)
    return said


def number(of: Laptop) -> str:
    """The number of the bundle that was read last."""
    return str(earlier_reports.earlier(of.register)[0].number)


def undo(of: Laptop, how: Any, *what: str) -> Any:
    with at_home(of.folder):
        return how(of.register, *what)
