"""Keys of compartments as they travel in team orders, and how a laptop opens those that are for it.

In commits: `_holds` on a person is {"k": "holds", and the name of each compartment she may open: true}; the latest
order counts. `_keys` on a laptop is {"k": "keys", and for each key its name: its box}; all that were ever given count,
nothing replaces one. The name of a key is "compartment.number.16 hex digits", the digits being BLAKE2b-64 of the key;
the highest number (then digits) is the one that is written with. A box is the key closed twice with libsodium's sealed
box: first to the person's own key (her signing key as a Curve25519 key), then to the laptop's box key. So it opens
with what only her passphrase opens, on that laptop alone; nothing that stands in the register is enough.
"""

from __future__ import annotations

import base64
import hashlib
import re
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from nacl.exceptions import CryptoError
from nacl.exceptions import RuntimeError as SodiumError
from nacl.public import PublicKey, SealedBox
from nacl.signing import SigningKey, VerifyKey

from wipdesk.domain.compartments import NAMES
from wipdesk.storage import header
from wipdesk.storage.keys import open_slot

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from nacl.public import PrivateKey

    from wipdesk.storage.register import Register

HOLDS = "_holds"
KEYS = "_keys"
_KEY_BYTES = 32
_BOX_BYTES = _KEY_BYTES + 2 * 48
_NAME = re.compile("([a-z]{1,32})\\.([0-9]{1,6})\\.([0-9a-f]{16})")


@dataclass(frozen=True, slots=True, order=True)
class KeyName:
    """Which key: its compartment, its number, its digits. The highest of a compartment is the newest."""

    compartment: str
    number: int
    digits: str

    def __str__(self) -> str:
        return f"{self.compartment}.{self.number}.{self.digits}"


def name_from(text: str) -> KeyName | None:
    """The name that stands in an order, or None."""
    found = _NAME.fullmatch(text)
    return KeyName(found[1], int(found[2]), found[3]) if found else None


def new_key() -> bytes:
    """A new key of a compartment, from the system's own randomness."""
    return secrets.token_bytes(_KEY_BYTES)


def name_of(key: bytes, compartment: str, number: int) -> KeyName:
    """What a key is called."""
    person = b"wip-compartment"
    return KeyName(compartment, number, hashlib.blake2b(key, digest_size=8, person=person).hexdigest())


def holds_value(compartments: Collection[str]) -> dict[str, Any]:
    """What stands in a commit for what somebody may open."""
    return {"k": "holds"} | {name: True for name in NAMES if name in compartments}


def holds_in(value: object) -> frozenset[str]:
    """The compartments that such a value names; those of a newer version are nobody's here."""
    if not isinstance(value, dict) or value.get("k") != "holds":
        return frozenset()
    return frozenset(name for name in NAMES if value.get(name) is True)


def keys_value(boxes: Mapping[KeyName, bytes]) -> dict[str, str]:
    """What stands in a commit for the keys given to a laptop."""
    return {"k": "keys"} | {
        str(name): base64.urlsafe_b64encode(box).rstrip(b"=").decode() for name, box in sorted(boxes.items())
    }


def keys_in(value: object) -> dict[KeyName, bytes]:
    """The boxes that such a value holds, by the names of their keys."""
    if not isinstance(value, dict) or value.get("k") != "keys":
        return {}
    found = {}
    for text, box in value.items():
        name = name_from(text) if isinstance(text, str) else None
        if name is not None and isinstance(box, str) and (raw := _bytes(box)) is not None:
            found[name] = raw
    return found


def box_for(key: bytes, person: bytes, laptop: bytes) -> bytes | None:
    """The key, closed for one person on one laptop; None if one of their keys is none."""
    try:
        inner = SealedBox(VerifyKey(person).to_curve25519_public_key()).encrypt(key)
        return bytes(SealedBox(PublicKey(laptop)).encrypt(inner))
    except (CryptoError, SodiumError, ValueError):
        return None


def opened_box(name: KeyName, box: bytes, person: SigningKey, laptop: PrivateKey) -> bytes | None:
    """The key in a box, if it is for this person and laptop and is the one it is called."""
    try:
        inner = SealedBox(laptop).decrypt(box)
        key = bytes(SealedBox(person.to_curve25519_private_key()).decrypt(inner))
    except (CryptoError, SodiumError, ValueError):
        return None
    return key if len(key) == _KEY_BYTES and name_of(key, name.compartment, name.number) == name else None


def key_of_person(register: Register, passphrase: str) -> SigningKey:
    """The personal key, out of the slot that this passphrase opens. Raises WrongPassphrase, RegisterDamaged."""
    _, keys = open_slot(header.read(register.folder), passphrase)
    try:
        return SigningKey(keys.signing_seed)
    finally:
        keys.forget()


def _bytes(text: str) -> bytes | None:
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except ValueError:
        return None
    return raw if len(raw) == _BOX_BYTES else None
