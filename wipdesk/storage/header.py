"""The header of a register: who can open it, kept twice so that a power cut spoils one copy at most.

Format 1 is one line of canonical JSON (sorted keys, no spaces, ASCII) and one line with its SHA-256 in hex,
in each of the files header.a and header.b. "mac" is BLAKE2b over the same JSON without "mac". Every later
format keeps these two lines and the members "format" and "generation". Reads nothing but these two files.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from wipdesk.errors import FileExists, MachineTrouble, NotARegister, RegisterDamaged, RegisterTooNew
from wipdesk.storage.disk import disk_troubles, write_over

if TYPE_CHECKING:
    from pathlib import Path

FORMAT = 1
COPIES = ("header.a", "header.b")
FLOOR_KIB = 64 * 1024
CEILING_KIB = 1024 * 1024
FEWEST_PASSES = 3
MOST_PASSES = 10
MOST_SLOTS = 64
LONGEST_LABEL = 64

_SIZE_LIMIT = 256 * 1024
_MOST_GENERATIONS = 2**53
_MEMBERS = {"format", "generation", "mac", "practice", "register", "slots"}
_SLOT_MEMBERS = {"box", "id", "kind", "label", "memory_kib", "nonce", "passes", "person", "salt"}
_HEX = re.compile(r"(?:[0-9a-f]{2})+")


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one guess at a passphrase costs: memory in KiB, and how often it is gone through."""

    memory_kib: int
    passes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One way to open the register: the keys, locked with one person's passphrase."""

    id: str
    person: str
    label: str
    kind: str = "passphrase"
    salt: bytes
    memory_kib: int
    passes: int
    nonce: bytes
    box: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What must be known of a register before it is open; `generation` grows with every change."""

    format: int = FORMAT
    register_id: str
    practice: bool
    generation: int
    slots: tuple[Slot, ...]
    mac: bytes = b""

    def verify_mac(self, data_key: bytes | bytearray) -> None:
        """Once the data key is known: RegisterDamaged if anybody without it changed the header."""
        if not hmac.compare_digest(self.mac, _mac(self, data_key)):
            raise RegisterDamaged("header")


def derive(data_key: bytes | bytearray, purpose: bytes) -> bytes:
    """A key of 32 bytes for one purpose of at most 16 bytes; it does not give the data key away."""
    return hashlib.blake2b(key=data_key, person=purpose, digest_size=32).digest()


def create(
    folder: Path, *, register_id: str, practice: bool, slots: tuple[Slot, ...], data_key: bytes | bytearray
) -> Header:
    """Write the first header of a register into its folder; FileExists if there is one."""
    for name in COPIES:
        if (folder / name).exists():
            raise FileExists(str(folder / name))
    first = Header(register_id=register_id, practice=practice, generation=0, slots=slots)
    return _write(folder, first, data_key, generation=1, order=COPIES)


def write(folder: Path, header: Header, data_key: bytes | bytearray) -> Header:
    """Keep a changed header, and return it as it was kept: with its generation and MAC.

    The older copy is written first; the change holds as soon as that one is on the disk. Then the newer one
    is brought up to it, so that a slot taken away is in neither and a bad sector in one takes nothing back.
    """
    found = {name: _read_copy(folder / name) for name in COPIES}
    ages = {name: copy.generation if copy else 0 for name, copy in found.items()}
    order = tuple(sorted(COPIES, key=ages.__getitem__))
    generation = max(header.generation, *ages.values()) + 1
    return _write(folder, header, data_key, generation=generation, order=order)


def read(folder: Path) -> Header:
    """The header as it was last kept.

    Raises FileGone, NotARegister, RegisterTooNew, or RegisterDamaged when neither copy can be read.
    """
    with disk_troubles(folder):
        if folder.is_file():
            raise NotARegister
        present = {entry.name for entry in folder.iterdir()}
    if present.isdisjoint(COPIES):
        if any(name.endswith(".db") for name in present):
            raise RegisterDamaged("header")
        raise NotARegister
    copies = [copy for name in COPIES if name in present and (copy := _read_copy(folder / name))]
    if not copies:
        raise RegisterDamaged("header")
    return max(copies, key=lambda copy: copy.generation)


def copies_agree(folder: Path) -> bool:
    """Whether both copies hold the same, so that nothing taken out of the header is left in one of them."""
    first, second = (_read_copy(folder / name) for name in COPIES)
    return first is not None and first == second


def _write(
    folder: Path, header: Header, data_key: bytes | bytearray, *, generation: int, order: tuple[str, ...]
) -> Header:
    header = replace(header, format=FORMAT, generation=generation)
    header = replace(header, mac=_mac(header, data_key))
    content = _encode(header)
    if _decode(content) != header:
        raise ValueError("a header that could not be read back")
    older, newer = (folder / name for name in order)
    with disk_troubles(older):
        write_over(older, content)
    try:
        with disk_troubles(newer):
            write_over(newer, content)
    except MachineTrouble:
        # The change holds already, so it must not be told as failed; copies_agree tells the difference.
        return header
    return header


def _mac(header: Header, data_key: bytes | bytearray) -> bytes:
    key = derive(data_key, b"wipdesk-hdr")
    return hashlib.blake2b(_canonical(_as_json(header, with_mac=False)), key=key, digest_size=32).digest()


def _canonical(value: dict[str, Any]) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode("ascii")


def _encode(header: Header) -> bytes:
    body = _canonical(_as_json(header, with_mac=True))
    return body + b"\n" + hashlib.sha256(body).hexdigest().encode("ascii") + b"\n"


def _as_json(header: Header, *, with_mac: bool) -> dict[str, Any]:
    value: dict[str, Any] = {
        "format": header.format,
        "generation": header.generation,
        "practice": header.practice,
        "register": header.register_id,
        "slots": [_slot_as_json(slot) for slot in header.slots],
    }
    if with_mac:
        value["mac"] = header.mac.hex()
    return value


def _slot_as_json(slot: Slot) -> dict[str, Any]:
    return {
        "box": slot.box.hex(),
        "id": slot.id,
        "kind": slot.kind,
        "label": slot.label,
        "memory_kib": slot.memory_kib,
        "nonce": slot.nonce.hex(),
        "passes": slot.passes,
        "person": slot.person,
        "salt": slot.salt.hex(),
    }


def _read_copy(path: Path) -> Header | None:
    """One copy, or None if it is not there, torn, damaged or on a bad sector."""
    if not path.exists():
        return None
    try:
        with disk_troubles(path), path.open("rb") as file:
            content = file.read(_SIZE_LIMIT + 1)
    except RegisterDamaged:
        return None
    return _decode(content) if len(content) <= _SIZE_LIMIT else None


def _decode(content: bytes) -> Header | None:
    body, _, rest = content.partition(b"\n")
    if rest != hashlib.sha256(body).hexdigest().encode("ascii") + b"\n":
        return None
    try:
        value = json.loads(body)
        found = value["format"]
        if type(found) is int and found > FORMAT:
            raise RegisterTooNew(found, FORMAT)
        return _header_from(value)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _header_from(value: dict[str, Any]) -> Header:
    _demand(set(value) == _MEMBERS and value["format"] == FORMAT)
    _demand(type(value["practice"]) is bool and isinstance(value["slots"], list))
    _demand(len(value["slots"]) <= MOST_SLOTS)
    return Header(
        format=_number(value["format"], 1, FORMAT),
        register_id=_hex(value["register"], 16).hex(),
        practice=value["practice"],
        generation=_number(value["generation"], 1, _MOST_GENERATIONS),
        slots=tuple(_slot_from(slot, value["practice"]) for slot in value["slots"]),
        mac=_hex(value["mac"], 32),
    )


def _slot_from(value: dict[str, Any], practice: bool) -> Slot:
    # A practice register holds nobody real, and must open at once on the weakest laptop. The ceiling holds
    # for both: without it a changed header could make the program ask for all the memory there is.
    floor_kib, fewest = (8, 1) if practice else (FLOOR_KIB, FEWEST_PASSES)
    _demand(set(value) == _SLOT_MEMBERS and value["kind"] == "passphrase")
    _demand(isinstance(value["label"], str) and len(value["label"]) <= LONGEST_LABEL)
    return Slot(
        id=_hex(value["id"], 16).hex(),
        person=_hex(value["person"], 16).hex(),
        label=value["label"],
        kind=value["kind"],
        salt=_hex(value["salt"], 16),
        memory_kib=_number(value["memory_kib"], floor_kib, CEILING_KIB),
        passes=_number(value["passes"], fewest, MOST_PASSES),
        nonce=_hex(value["nonce"], 24),
        box=_hex(value["box"], 96),
    )


def _demand(true: bool) -> None:
    if not true:
        raise ValueError


def _number(value: object, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        raise ValueError
    return value


def _hex(value: object, length: int) -> bytes:
    if not isinstance(value, str) or len(value) != 2 * length or not _HEX.fullmatch(value):
        raise ValueError
    return bytes.fromhex(value)
