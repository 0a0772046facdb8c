"""Looking at a bundle, setting aside what one brought and taking it back, writing again what stood before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.search_terms import terms
from tests.stories.machine.proofs import digest, state
from tests.stories.machine.writing import pick, refused_if_gone
from tests.stories.undoing import shown
from wipdesk.domain.records.woman import Woman
from wipdesk.errors import CannotUndo
from wipdesk.services import bundles, undoing
from wipdesk.storage import rebuilding
from wipdesk.storage.commits import Op, id_text
from wipdesk.storage.log_tables import APPLIED, SET_ASIDE
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from tests.stories.machine.computers import Computer
    from tests.stories.machine.office import Bundle, Office

_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE%' ORDER BY name"
_FOLLOWING = ("trail", "search", "woman_row", "woman_stale")
"""What only adds up, how the search keeps its words, and rows that are worked out when they are next looked at."""


def dump(computer: Computer, *, but: tuple[str, ...] = ()) -> list[Any]:
    """Every row of every table whose name does not begin like one of these."""
    names = [name for (name,) in computer.rows(_TABLES) if not name.startswith(but)]
    return [(name, sorted(map(repr, computer.rows(f'SELECT * FROM "{name}"')))) for name in names]


def look(office: Office, bundle: Bundle, on: int) -> None:
    """Look into a bundle before it is read: not a row changes, and reading it then brings what was said."""
    computer = office.computers[on]
    before = dump(computer)
    with computer.used():
        told = bundles.merge(computer.register, bundle.path, dry_run=True)
    assert dump(computer) == before
    with computer.used():
        report = bundles.merge(computer.register, bundle.path)
    office.hear(on, bundle.have, believed=report.packer_known)
    for name in ("new", "known", "held", "late", "recalled", "erased_files", "conflicts", "women"):
        assert getattr(told, name) == getattr(report, name), name


def undoable(computer: Computer, number: int) -> tuple[str, set[int]] | None:
    """A bundle or one save on a laptop that can be undone: how it is named, its commits that count."""
    some = computer.rows(
        "SELECT DISTINCT c.batch FROM commits c JOIN batch b ON b.bid = c.batch "
        "WHERE c.status = ? AND b.state = 'done' ORDER BY c.batch",
        APPLIED,
    )
    if some and number % 3:
        batch = pick(some, number // 3)[0]
        rows = computer.rows("SELECT cid FROM commits WHERE batch = ? AND status = ?", batch, APPLIED)
        return str(batch), {cid for (cid,) in rows}
    own = computer.rows("SELECT cid FROM commits WHERE status = ? ORDER BY arrival DESC LIMIT 4", APPLIED)
    cid = pick(own, number // 3)[0]
    return id_text(cid), {cid}


def _undone(computer: Computer, how: Any, what: str) -> Any:
    """What came of it; None if the program refuses, and changes nothing."""
    before = state(computer)
    try:
        with computer.used():
            return how(computer.register, what)
    except CannotUndo:
        assert state(computer) == before
        return None


def set_aside(office: Office, on: int, number: int, *, back: bool) -> None:
    """Put something out of force; taken back at once, all is as if it had never been."""
    computer = office.computers[on]
    what, meant = undoable(computer, number) or ("", set[int]())
    before = dump(computer, but=_FOLLOWING) if back else []
    if not _undone(computer, undoing.set_aside, what):
        return
    away = {
        cid for (cid,) in computer.rows("SELECT cid FROM commits WHERE status = ? AND batch >= 0", SET_ASIDE)
    }
    office.set_aside |= away & meant
    assert not office.held(computer) & (away & meant)
    assert undoing.count_aside(computer.register) == len(away)
    assert sum(each.set_aside for each in undoing.aside(computer.register)) == len(away)
    if back:
        with computer.used():
            undoing.take_back(computer.register, what)
        after = dump(computer, but=_FOLLOWING)
        other = {
            name: set(rows) ^ set(dict(before)[name]) for name, rows in after if rows != dict(before)[name]
        }
        assert not other, f"set aside and taken back is not as before: {other}"


def take_back(office: Office, on: int, number: int) -> None:
    """Put something that was set aside into force again."""
    computer = office.computers[on]
    with computer.used():
        some = undoing.aside(computer.register)
        if some:
            undoing.take_back(computer.register, pick(some, number).what)


def take_everything_back(office: Office) -> None:
    """In the end nothing is set aside anywhere."""
    for on, computer in enumerate(office.computers):
        while undoing.count_aside(computer.register):
            take_back(office, on, 0)


def reverse(office: Office, on: int, number: int) -> None:
    """Write again what stood before: what is shown is what would be shown without it."""
    computer = office.computers[on]
    what, meant = undoable(computer, number) or ("", set[int]())
    knew = office.held(computer)
    without: dict[tuple[str, str], set[str]] | None = None
    if _undone(computer, undoing.set_aside, what):
        without = shown(computer)
        with computer.used():
            undoing.take_back(computer.register, what)
    done = _undone(computer, undoing.reverse, what)
    office.learn(computer, knew)
    if done is not None and without is not None and not done.left and len(meant) > 0:
        assert shown(computer) == without


def newer_program_writes(office: Office, on: int, number: int) -> None:
    """Somebody writes with a newer program what this one has no field for: it is kept, and goes to all as it is."""
    computer = office.computers[on]
    women = [row[0] for row in computer.rows("SELECT id FROM p_woman WHERE hidden = 0 ORDER BY id")]
    if not women:
        return
    woman = pick(women, number)
    knew = office.held(computer)
    seen = tuple(sorted(office.oracle.known((woman, "shoe_size"), knew)))
    with (
        refused_if_gone(office, computer, Woman(id=woman)) as refused,
        computer.used(),
        UnitOfWork(computer.register) as work,
    ):
        work.write_again(Op("woman", woman, "shoe_size", str(36 + number % 3), seen), woman)
    if not refused:
        office.learn(computer, knew)


def rebuild(computer: Computer) -> None:
    """Make all tables again from the log: they are the same, and the search finds the same women."""
    before = state(computer)
    with computer.used(), computer.register.writing() as connection:
        found = terms(connection)
        rebuilding.rebuild(connection)
        assert terms(connection) == found
    assert state(computer) == before
    assert digest(computer) == before[0]
