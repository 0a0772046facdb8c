"""A backup: one encrypted file that holds a whole register, read back before it is called a backup.

A tar without compression of exactly two members: `header.json` (format 1: the slots, what the copy holds, its
SHA-256, and a MAC under a key derived from the data key) and `register.db` under the same data key and a new salt,
which is its first 16 bytes. No name and no date is in it or in its file name. Restoring never overwrites anything
and always begins a new stream.
"""

from __future__ import annotations

import hashlib
import hmac
import io
import json
import os
import secrets
import shutil
import tarfile
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.errors import (
    BackupDamaged,
    DiskFull,
    FileExists,
    FileGone,
    FolderNotEmpty,
    RegisterDamaged,
    RegisterTooNew,
)
from wipdesk.storage import half_made, header, keys, opening, streams, trail
from wipdesk.storage.disk import disk_troubles, sync_folder
from wipdesk.storage.engine import backup_database
from wipdesk.storage.header import Header, Slot
from wipdesk.storage.keys import RegisterKeys
from wipdesk.storage.register import DATABASE

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.storage.register import Register

FORMAT = 1
_HEADER = "header.json"
_SALT = 16
_MOST_HEADER = 256 * 1024
_CHUNK = 1024 * 1024
_NOT_AS_SAID = (ValueError, KeyError, TypeError, EOFError, RecursionError)


@dataclass(frozen=True, slots=True)
class Backup:
    """What a backup holds: how many commits and women, its size in bytes, its SHA-256."""

    commits: int
    women: int
    size: int
    sha256: str


def make(register: Register, out: Path) -> Backup:
    """Write a backup of an open register and read it back. Raises FileExists, DiskFull, FileGone, BackupDamaged."""
    out = out.absolute()
    with disk_troubles(out):
        if out.exists():
            raise FileExists(str(out))
        if not out.parent.is_dir():
            raise FileGone(str(out.parent))
        needed = 2 * _size_of(register.folder / DATABASE) + 4 * _CHUNK
        if shutil.disk_usage(out.parent).free < needed:
            raise DiskFull(needed)
        with half_made.scratch(out.parent, register) as scratch:
            copy, half = scratch / DATABASE, scratch / "backup"
            salt = bytearray(secrets.token_bytes(_SALT))
            backup_database(register.engines, copy, register.keys.data_key + salt)
            about = _about(register, copy)
            _pack(half, about, copy)
            copy.unlink()
            _check(half, about)
            half.replace(out)
        sync_folder(out.parent)
    with register.writing() as connection:
        trail.add(connection, register.identity.person, "backup", register.id, about["sha256"])
    return Backup(about["commits"], about["women"], out.stat().st_size, about["sha256"])


def _size_of(database: Path) -> int:
    with disk_troubles(database):
        return database.stat().st_size


def _about(register: Register, copy: Path) -> dict[str, Any]:
    with register.reading() as connection:
        commits = connection.exec_driver_sql("SELECT count(*) FROM commits").scalar_one()
        women = connection.exec_driver_sql("SELECT count(*) FROM p_woman WHERE hidden = 0").scalar_one()
    slots = [
        {**asdict(slot), "salt": slot.salt.hex(), "nonce": slot.nonce.hex(), "box": slot.box.hex()}
        for slot in register.header.slots
    ]
    about: dict[str, Any] = {
        "format": FORMAT,
        "register": register.id,
        "practice": register.header.practice,
        "slots": slots,
        "commits": commits,
        "women": women,
        "sha256": _sha256(copy),
    }
    return {**about, "mac": _mac(about, register.keys)}


def _mac(about: dict[str, Any], of: RegisterKeys) -> str:
    said = json.dumps({name: about[name] for name in sorted(about) if name != "mac"}, sort_keys=True).encode()
    return hashlib.blake2b(said, key=keys.backup_key(of), digest_size=32).hexdigest()


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _pack(path: Path, about: dict[str, Any], copy: Path) -> None:
    text = json.dumps(about, sort_keys=True).encode()
    with path.open("wb") as file:
        with tarfile.open(fileobj=file, mode="w", format=tarfile.USTAR_FORMAT) as tar:
            info = tarfile.TarInfo(_HEADER)
            info.size = len(text)
            tar.addfile(info, io.BytesIO(text))
            info = tarfile.TarInfo(DATABASE)
            info.size = copy.stat().st_size
            with copy.open("rb") as content:
                tar.addfile(info, content)
        file.flush()
        os.fsync(file.fileno())


def _check(path: Path, about: dict[str, Any]) -> None:
    if _unpack(path, path.parent / "read back") != about:
        raise BackupDamaged


def _unpack(path: Path, database: Path) -> dict[str, Any]:
    """Take a backup apart: its header as it says, its database where told. Raises BackupDamaged."""
    try:
        with disk_troubles(path), tarfile.open(path, mode="r:") as tar:
            members = tar.getmembers()
            if [member.name for member in members] != [_HEADER, DATABASE] or members[0].size > _MOST_HEADER:
                raise BackupDamaged
            said, content = (tar.extractfile(member) for member in members)
            if said is None or content is None:
                raise BackupDamaged
            about: dict[str, Any] = json.loads(said.read())
            with database.open("wb") as file:
                shutil.copyfileobj(content, file, _CHUNK)
                file.flush()
                os.fsync(file.fileno())
        whole = _sha256(database) == about["sha256"]
    except (tarfile.TarError, RegisterDamaged, *_NOT_AS_SAID) as error:
        raise BackupDamaged from error
    if not whole:
        raise BackupDamaged
    return about


def restore(path: Path, folder: Path, passphrase: str) -> Register:
    """Make a register in a new folder out of a backup, and leave it open on a new stream.

    Raises BackupDamaged, WrongPassphrase (the one in force when the backup was made), RegisterTooNew, FolderNotEmpty,
    DiskFull. Whatever it raises, nothing is left in the folder.
    """
    with disk_troubles(path):
        if not path.is_file():
            raise FileGone(str(path))
        size = path.stat().st_size
    with disk_troubles(folder):
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise FolderNotEmpty
        folder.parent.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(folder.parent).free < size + _CHUNK:
            raise DiskFull(size + _CHUNK)
        half_made.sweep(folder.parent)
        with half_made.scratch(folder.parent) as scratch:
            built = scratch / "register"
            built.mkdir(mode=0o700)
            about = _unpack(path, built / DATABASE)
            with _opened(built, about, passphrase) as register, register.writing() as connection:
                streams.leave(connection, "restore")
                connection.exec_driver_sql("DELETE FROM draft")
                half_made.forget(connection)
                trail.add(connection, register.identity.person, "restore", register.id, about["sha256"])
            if folder.exists():
                folder.rmdir()
            built.replace(folder)
        sync_folder(folder.parent)
    return opening.unlock(folder, passphrase)


def _opened(built: Path, about: dict[str, Any], passphrase: str) -> Register:
    """The register in the making, open, with a header of its own."""
    old = _header_said(about)
    slot, found = keys.open_wrapped(old, passphrase)
    if not hmac.compare_digest(str(about["mac"]).encode("utf-8", "replace"), _mac(about, found).encode()):
        raise BackupDamaged
    if about["format"] > FORMAT:
        raise RegisterTooNew(about["format"], FORMAT)
    with (built / DATABASE).open("rb") as file:
        salt = file.read(_SALT)
    renewed = RegisterKeys(found.data_key, bytearray(salt), found.signing_seed)
    cost = header.KdfCost(slot.memory_kib, slot.passes)
    made = keys.make_slot(
        renewed, passphrase, register_id=old.register_id, person=slot.person, label=slot.label, cost=cost
    )
    head = header.create(
        built, register_id=old.register_id, practice=old.practice, slots=(made,), data_key=found.data_key
    )
    return opening.open_with(built, head, renewed, person=slot.person)


def _header_said(about: dict[str, Any]) -> Header:
    """Who can open the backup, as it says; nothing of it is vouched for yet. Raises BackupDamaged, RegisterTooNew."""
    try:
        slots = tuple(
            Slot(**{
                **slot,
                "salt": bytes.fromhex(slot["salt"]),
                "nonce": bytes.fromhex(slot["nonce"]),
                "box": bytes.fromhex(slot["box"]),
            })
            for slot in about["slots"]
        )  # fmt: skip
        cheap = all(
            slot.memory_kib <= header.CEILING_KIB and slot.passes <= header.MOST_PASSES for slot in slots
        )
        if (
            not cheap
            or len(slots) > header.MOST_SLOTS
            or type(about["format"]) is not int
            or "mac" not in about
        ):
            raise BackupDamaged
        return Header(register_id=about["register"], practice=about["practice"], generation=1, slots=slots)
    except _NOT_AS_SAID as error:
        newer = about.get("format")
        if type(newer) is int and newer > FORMAT:
            raise RegisterTooNew(newer, FORMAT) from error
        raise BackupDamaged from error
