"""A small office for stories of erasing: a woman to write about, and a look at everything that is left of her."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tests.laptops import (
    PASSPHRASE,
    Laptop,
    at_home,
    coordinator,
    enrol,
    laptop,
    signed_bytes_of,
)
from tests.stories.plain_pages import plain_pages
from wipdesk.domain.attachments import page_of, written
from wipdesk.domain.codes import code_of
from wipdesk.domain.records.custody import CustodyEpisode
from wipdesk.domain.records.document import Document
from wipdesk.domain.records.matter import Matter
from wipdesk.domain.records.note import Note
from wipdesk.services import (
    erased_board,
    erasing,
    safekeeping,
)
from wipdesk.storage import backup, blobs
from wipdesk.storage.commits import Op, decode, digest_of, encode, sign
from wipdesk.storage.erase_orders import ERASE, erase_value
from wipdesk.storage.log_tables import STUB
from wipdesk.storage.register import new_id
from wipdesk.storage.trust import give_order

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wipdesk.services.erased_board import State

Office = tuple[Laptop, Laptop, Laptop]
PICTURE = b"\x89PNG wq7picturewq7" + bytes(range(256)) * 20
WORDS = (
    b"zainabwq7",
    b"notewq7",
    b"townwq7",
    b"cr7wq7",
    b"typedwq7",
    b"picturewq7",
    b"aliaswq7",
    b"agreedwq7",
)
"""Everything that is ever written of her in these stories ends alike."""


@contextmanager
def an_office(tmp_path: Path) -> Iterator[Office]:
    """Isata began the office, Hawa is its second coordinator, Sia a paralegal of Bo."""
    isata, hawa, sia = (
        coordinator(tmp_path / "isata"),
        laptop(tmp_path / "hawa", "Hawa"),
        laptop(tmp_path / "sia", "Sia"),
    )
    enrol(isata, hawa, tmp_path, role="coordinator")
    enrol(isata, sia, tmp_path, facilities=("BO",))
    isata.send(hawa, tmp_path / "roster")
    isata.send(sia, tmp_path / "roster-s")
    yield isata, hawa, sia
    for each in (isata, hawa, sia):
        each.close()


def write_about(of: Laptop) -> str:
    """A woman with a note, a matter and a scan; gives her id."""
    woman = of.woman("Zainabwq7", home_town="Townwq7")
    with of.register.writing() as connection:
        blobs.keep(connection, PICTURE)
    of.save(
        Note(id=new_id(), parent=woman, text="Notewq7"),
        Matter(id=new_id(), parent=woman, court_no="CR7wq7"),
        Document(id=new_id(), parent=woman, file=written([page_of(PICTURE)])),
        CustodyEpisode(id=new_id(), parent=woman, place="BO"),
    )
    return woman


def erase(by: Laptop, woman: str) -> erasing.Erased:
    with at_home(by.folder):
        return erasing.erase(by.register, woman, code=code_of(woman).lower())


def rows(of: Laptop, sql: str, *values: object) -> list[Any]:
    with of.register.reading() as connection:
        return list(connection.exec_driver_sql(sql, values).all())


def states(of: Laptop, woman: str) -> list[int]:
    """The states of all changes that stand under a root."""
    sql = "SELECT c.status FROM commits c JOIN record r ON r.eid = c.root WHERE r.uuid = ? ORDER BY c.cid"
    return [state for (state,) in rows(of, sql, bytes.fromhex(woman))]


def nothing_of_her(of: Laptop, woman: str) -> None:
    """No value in the file's pages, used or not, nor beside it, open or closed; no word in the search index."""
    pages = plain_pages(of.folder / "register", PASSPHRASE).lower()
    of.close()
    pages += plain_pages(of.folder / "register", PASSPHRASE).lower()
    left = [word for word in WORDS if word in pages]
    files = [path for path in of.folder.rglob("*") if path.is_file()]
    beside = [path for path in files if any(word in path.read_bytes().lower() for word in WORDS)]
    of.open()
    assert not left
    assert not beside
    assert not of.knows(woman)
    assert set(states(of, woman)) <= {STUB}
    with of.register.writing() as connection:
        connection.exec_driver_sql("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, search, row)")
        terms = connection.exec_driver_sql("SELECT term FROM temp.terms").scalars().all()
        connection.exec_driver_sql("DROP TABLE temp.terms")
    assert not [term for term in terms if "wq7" in term]


def board(of: Laptop) -> dict[str, State]:
    """By person, how far the only order is known to have come."""
    (file,) = erased_board.erased(of.register)
    return {each.person: each.state for each in file.laptops}


def pages_of(of: Laptop) -> bytes:
    return plain_pages(of.folder / "register", PASSPHRASE).lower()


def no_backup_here_shows_her(of: Laptop, woman: str, tmp_path: Path) -> None:
    [kept] = (of.folder / safekeeping.FOLDER).iterdir()
    with at_home(tmp_path / "elsewhere"):
        restored = Laptop(tmp_path / "elsewhere", backup.restore(kept, tmp_path / "restored", PASSPHRASE))
        assert not restored.knows(woman)
        restored.close()


def order_by(by: Laptop, woman: str, **forged: Any) -> tuple[bytes, bytes]:
    """An order to erase as a changed program might make it: its signature, its bytes."""
    person = by.register.identity.person
    op = Op("person", person, ERASE, erase_value("asked", {woman: "woman"}))
    own = signed_bytes_of(by)[-1][1]
    like = decode(own)
    ops = (op,)
    salt, device = bytes(16), like.extensions["dev"] if "dev" not in forged else forged["dev"]
    key = forged.get("key", by.register.personal_key)
    extensions = {"dev": device, "order": give_order(key, person, device, salt, person, ops)}
    extensions["order"] |= forged.get("claim", {})
    body = encode(
        replace(
            like,
            seq=999,
            salt=salt,
            author=person,
            root=person,
            ops=ops,
            extensions=extensions,
            stream=bytes(range(16)),
        )
    )
    return sign(digest_of(body), by.register.device_key), body
