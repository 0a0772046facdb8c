"""The file with which a new laptop asks to be let into an office: who works on it, and its public keys.

A line `WIPHELLO1`, a line of canonical JSON, and a line with the laptop's signature over "wipdesk-h1" and that JSON, in
unpadded base64url. It holds no secret; that it is not somebody else's is told by check digits, read to each other.
"""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wipdesk.domain import canonical_json
from wipdesk.domain.text import clean
from wipdesk.errors import BundleRefused, FileExists, Refusal
from wipdesk.sync import sealing
from wipdesk.sync.stick import PatientFile, new_file, settle, settle_folder, troubles, write_all
from wipdesk.sync.wire_text import (
    Malformed,
    as_bytes,
    as_id,
    as_number,
    as_object,
    as_text,
    as_truth,
    text_of,
)

if TYPE_CHECKING:
    from pathlib import Path

    from nacl.signing import SigningKey

FAMILY = b"WIPHELLO"
MAGIC = FAMILY + b"1\n"
FORMAT = 1
DOMAIN = b"wipdesk-h1"
_LONGEST = 64 * 1024
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Hello:
    """Who asks: person and laptop (record ids and public keys), the role wished for, practice or not, country."""

    person: str
    name: str
    role: str
    person_key: bytes
    device: str
    device_key: bytes
    box_key: bytes
    label: str
    practice: bool
    country: str

    @property
    def digits(self) -> str:
        """Five groups of five digits that are the same for all who hold these keys."""
        return sealing.check_digits(self.person_key, self.device_key, self.box_key)


def unfinished_beside(path: Path) -> Path:
    """A name for the file until it is whole."""
    return path.with_name(f".{secrets.token_hex(8)}.part")


def write(
    path: Path, hello: Hello, key: SigningKey, *, overwrite: bool = False, unfinished: Path | None = None
) -> None:
    """Write the file, signed by the laptop; until it is whole it lies there as `unfinished`.

    Raises FileExists and what the disk says.
    """
    signature, body = signed(hello, key)
    content = MAGIC + body + b"\n" + text_of(signature).encode() + b"\n"
    with troubles(path):
        if not overwrite and os.path.lexists(path):
            raise FileExists(str(path))
        half = unfinished or unfinished_beside(path)
        try:
            with new_file(half) as file:
                write_all(file, content)
                settle(file)
            half.replace(path)
        except BaseException:
            with suppress(OSError):
                half.unlink(missing_ok=True)
            raise
        settle_folder(path.parent)


def signed(hello: Hello, key: SigningKey) -> tuple[bytes, bytes]:
    """(signature, bytes) of a hello, as they stand in its file or in a first bundle."""
    body = canonical_json.dumps(_to_json(hello)).encode()
    return sealing.sign(DOMAIN, body, key), body


def read(path: Path) -> Hello:
    """Read such a file. Raises BundleRefused: NOT_A_BUNDLE, CONTAINER_TOO_NEW, UNREADABLE or FORGED."""
    with PatientFile(path) as file:
        content = file.read_at(0, min(file.size, _LONGEST + 1))
    if not content.startswith(MAGIC):
        newer = content.startswith(FAMILY) and content[len(MAGIC) - 1 : len(MAGIC)] == b"\n"
        raise BundleRefused(Refusal.CONTAINER_TOO_NEW if newer else Refusal.NOT_A_BUNDLE)
    body, _, rest = content[len(MAGIC) :].partition(b"\n")
    try:
        signature = as_bytes(rest.strip().decode("ascii"), 64)
    except (Malformed, UnicodeError) as error:
        raise BundleRefused(Refusal.UNREADABLE) from error
    return said_in(body, signature)


def said_in(body: bytes, signature: bytes) -> Hello:
    """The hello in signed bytes. Raises BundleRefused: UNREADABLE or FORGED."""
    try:
        hello = _from_json(as_object(canonical_json.loads(body)))
    except (canonical_json.BadJson, Malformed) as error:
        raise BundleRefused(Refusal.UNREADABLE) from error
    if not sealing.verify(DOMAIN, body, signature, hello.device_key) or not sealing.is_box_key(hello.box_key):
        raise BundleRefused(Refusal.FORGED)
    return hello


def _to_json(hello: Hello) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "person": hello.person,
        "name": hello.name,
        "role": hello.role,
        "person_key": text_of(hello.person_key),
        "device": hello.device,
        "device_key": text_of(hello.device_key),
        "box_key": text_of(hello.box_key),
        "label": hello.label,
        "practice": hello.practice,
        "country": hello.country,
    }


def _from_json(said: dict[str, Any]) -> Hello:
    as_number(said.get("format"), FORMAT)
    name = clean(as_text(said.get("name"), _LONGEST_NAME)).strip()
    if not name:
        raise Malformed("name")
    return Hello(
        person=as_id(said.get("person")),
        name=name,
        role=as_text(said.get("role"), 40),
        person_key=as_bytes(said.get("person_key"), sealing.KEY_SIZE),
        device=as_id(said.get("device")),
        device_key=as_bytes(said.get("device_key"), sealing.KEY_SIZE),
        box_key=as_bytes(said.get("box_key"), sealing.KEY_SIZE),
        label=clean(as_text(said.get("label"), _LONGEST_NAME)),
        practice=as_truth(said.get("practice")),
        country=as_text(said.get("country"), 8),
    )
