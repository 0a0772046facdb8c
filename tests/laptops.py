"""Laptops for tests: each with a folder of its own for the register and for what lies beside it."""

from __future__ import annotations

import secrets
import shutil
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from tests.laptop import CHEAP, at_home
from wipdesk.domain.changes import Base
from wipdesk.domain.records.woman import Woman
from wipdesk.services import bundles, packing, team
from wipdesk.storage import opening, reading, rebuilding
from wipdesk.storage.commits import NO_CHAIN, Commit, Op, digest_of, encode, short, sign
from wipdesk.storage.header import KdfCost
from wipdesk.storage.register import Office, Register, new_id
from wipdesk.storage.unit_of_work import UnitOfWork
from wipdesk.sync.bundle_file import write_bundle
from wipdesk.sync.bundle_reading import open_bundle
from wipdesk.sync.sealing import frame_marker

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.sync.outgoing import Made
    from wipdesk.sync.report import Report

PASSPHRASE = "five little words for practice"
REAL = KdfCost(64 * 1024, 3)


@dataclass
class Laptop:
    """One laptop with an open register."""

    folder: Path
    register: Register

    @property
    def name(self) -> str:
        return self.register.identity.name

    def save(self, *records: Any, base: Base[Any] | None = None) -> None:
        with at_home(self.folder), UnitOfWork(self.register) as work:
            for record in records:
                work.put(record, base=base or Base.new())

    def woman(self, given: str, **values: Any) -> str:
        """Record a woman; gives her id."""
        record = Woman(id=new_id(), name_given=given, **values)
        self.save(record)
        return record.id

    def file(self, woman: str) -> CaseFile:
        with self.register.reading() as connection:
            found = reading.case_file(connection, woman)
        assert found is not None
        return found

    def knows(self, woman: str) -> bool:
        with self.register.reading() as connection:
            return reading.case_file(connection, woman) is not None

    def change(self, woman: str, **values: Any) -> None:
        """Change her record as somebody does who sees it as it stands."""
        seen = self.file(woman)
        self.save(replace(seen.woman, **values), base=seen.base)

    def make(self, path: Path, to: Sequence[Laptop] | None = None) -> Made:
        names = None if to is None else [laptop.name for laptop in to]
        with at_home(self.folder):
            return bundles.make(self.register, path, names, overwrite=True)

    def pack(self, path: Path, to: Sequence[Laptop] | None = None, **wishes: Any) -> tuple[Made, ...]:
        """Make a bundle with wishes: without scans, of one prison, in parts."""
        names = None if to is None else [laptop.name for laptop in to]
        with at_home(self.folder):
            return packing.pack(self.register, path, names, overwrite=True, **wishes)

    def merge(self, path: Path, *, dry_run: bool = False) -> Report:
        with at_home(self.folder):
            return bundles.merge(self.register, path, dry_run=dry_run)

    def send(self, to: Laptop, path: Path) -> Report:
        """Make a bundle for somebody and merge it there."""
        self.make(path, [to])
        return to.merge(path)

    def digest(self) -> str:
        """One line over all that is derived here; also proves that a rebuild gives it again."""
        with self.register.reading() as connection:
            now, rows = rebuilding.digest(connection), rebuilding.derived_dump(connection)
        with self.register.writing() as connection:
            rebuilding.rebuild(connection)
        with self.register.reading() as connection:
            assert (rebuilding.digest(connection), rebuilding.derived_dump(connection)) == (now, rows)
        return now

    def log(self) -> list[tuple[Any, ...]]:
        """Every row of the log and of what exchange keeps."""
        with self.register.reading() as connection:
            return [
                (table, *row)
                for table in _LOGGED
                for row in sorted(connection.exec_driver_sql(f"SELECT * FROM {table}").all(), key=repr)
            ]

    def close(self) -> None:
        self.register.close()

    def open(self) -> None:
        with at_home(self.folder):
            self.register = opening.unlock(self.folder / "register", PASSPHRASE)

    def copied(self, folder: Path) -> Laptop:
        """The whole laptop copied as a disk image is, with what lies beside the register."""
        self.close()
        shutil.copytree(self.folder, folder)
        self.open()
        with at_home(folder):
            return Laptop(folder, opening.unlock(folder / "register", PASSPHRASE))


_LOGGED = (
    "commits",
    "ops",
    "stream",
    "own_stream",
    "heard",
    "withheld",
    "peer",
    "batch",
    "local",
    "trail",
    "conflict",
)


def laptop(folder: Path, name: str, role: str = "paralegal", *, practice: bool = True) -> Laptop:
    """A laptop with a new register that belongs to no office yet."""
    folder.mkdir(parents=True)
    with at_home(folder):
        register = opening.create(
            folder / "register",
            PASSPHRASE,
            office=Office("sl", "", "Africa/Freetown", practice),
            name=name,
            role=role,
            cost=CHEAP if practice else REAL,
        )
    return Laptop(folder, register)


def coordinator(folder: Path, name: str = "Isata", *, practice: bool = True) -> Laptop:
    """A laptop whose user has begun an office."""
    made = laptop(folder, name, "coordinator", practice=practice)
    with at_home(folder):
        team.found(made.register, "Bo")
    return made


def enrol(
    by: Laptop, new: Laptop, folder: Path, *, role: str = "paralegal", facilities: Sequence[str] = ()
) -> tuple[Any, Any, Any]:
    """Carry hello and welcome between two laptops; gives the digits that each of the three steps shows."""
    asking, answer = folder / f"{new.name}.hello", folder / f"{new.name}.wipsync"
    with at_home(new.folder):
        said = team.hello(new.register, asking, overwrite=True)
    with at_home(by.folder):
        welcomed = team.welcome(by.register, asking, answer, role=role, facilities=facilities, overwrite=True)
    with at_home(new.folder):
        joined = team.join(new.register, answer)
    return said, welcomed, joined


def frames_of(path: Path, reader: Laptop) -> list[bytes]:
    """The payloads of a bundle's frames, as somebody reads them who may."""
    with open_bundle(path, [reader.register.box_key]) as opened:
        return [frame.payload for frame in opened.frames()]


def signed_bytes_of(sender: Laptop) -> list[tuple[bytes, bytes]]:
    """(signature, bytes) of every change a laptop holds, oldest first."""
    with sender.register.reading() as connection:
        rows = connection.exec_driver_sql("SELECT sig, body FROM commits ORDER BY hlc, cid").all()
    return [(sig, body) for sig, body in rows]


def signed_change(by: Laptop, root: str, *ops: Op) -> tuple[bytes, bytes]:
    """(signature, bytes) of a change that this laptop signs but its program would not make."""
    body = encode(
        Commit(
            stream=secrets.token_bytes(16),
            seq=1,
            previous=NO_CHAIN,
            salt=secrets.token_bytes(16),
            hlc="2026-05-03T10:42:07.113Z-0000",
            wall="2026-05-03T10:42:07+00:00",
            author=by.register.identity.person,
            app="0",
            root=root,
            ops=ops,
            extensions={"dev": short(by.register.device_id)},
        )
    )
    return sign(digest_of(body), by.register.device_key), body


def pack(path: Path, frames: Sequence[bytes], *to: Laptop) -> Path:
    """A bundle that holds exactly these frames, sealed to these laptops: what somebody else's program might make."""
    write_bundle(path, frames, [bytes(each.register.box_key.public_key) for each in to], overwrite=True)
    return path


def without_changes(path: Path) -> Path:
    """The bundle with all frames between its two lists of contents spoilt."""
    content = bytearray(path.read_bytes())
    marker = frame_marker(bytes(content[8:24]))
    places = [place for place in range(len(content)) if content.startswith(marker, place)]
    for place in places[1:-1]:
        content[place + 40] ^= 1
    spoilt = path.with_suffix(".spoilt")
    spoilt.write_bytes(content)
    return spoilt
