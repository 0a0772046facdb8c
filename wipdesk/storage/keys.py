"""From a passphrase to the keys of a register, and back into a slot of its header.

Imports nothing but PyNaCl, the standard library and the header, so that it is ready while she types.
Python cannot wipe a str or bytes; what can be wiped is a bytearray, and the rest dies with the process.
"""

from __future__ import annotations

import json
import os
import unicodedata
from dataclasses import dataclass, field, replace

from nacl import bindings
from nacl.exceptions import CryptoError
from nacl.pwhash import argon2id

from wipdesk import clock
from wipdesk.errors import WrongPassphrase
from wipdesk.storage.header import FLOOR_KIB, Header, KdfCost, Slot, derive

LEAST_COST = KdfCost(FLOOR_KIB, 3)
LONGEST_WAIT = 1.2  # seconds, for one try at unlocking

_DATA_KEY = 32
_SALT = 16
_SEED = 32
_FORMAT = "wipdesk-slot-1"


@dataclass(frozen=True, slots=True, eq=False)
class RegisterKeys:
    """The keys that a slot opens: the register's data key and salt, and the person's own signing seed."""

    data_key: bytearray = field(repr=False)
    salt: bytearray = field(repr=False)
    signing_seed: bytes = field(repr=False)

    def forget(self) -> None:
        """Overwrite what can be overwritten."""
        zero(self.data_key)
        zero(self.salt)


def new_keys() -> RegisterKeys:
    """Keys for a register that does not exist yet, from the system's own randomness."""
    return RegisterKeys(bytearray(os.urandom(_DATA_KEY)), bytearray(os.urandom(_SALT)), os.urandom(_SEED))


def make_slot(
    keys: RegisterKeys, passphrase: str, *, register_id: str, person: str, label: str, cost: KdfCost
) -> Slot:
    """Lock the keys with a passphrase. `person` is a record id; `label` a short login, never a name."""
    slot = Slot(
        id=os.urandom(16).hex(),
        person=person,
        label=label,
        salt=os.urandom(16),
        memory_kib=cost.memory_kib,
        passes=cost.passes,
        nonce=os.urandom(24),
        box=b"",
    )
    payload = bytes(keys.data_key) + bytes(keys.salt) + keys.signing_seed
    box = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(
        payload, _bound_to(register_id, slot), slot.nonce, _lock_key(slot, passphrase)
    )
    return replace(slot, box=box)


def open_slot(header: Header, passphrase: str) -> tuple[Slot, RegisterKeys]:
    """The first slot that this passphrase opens, and its keys. Every slot tried takes about a second.

    Raises WrongPassphrase; and RegisterDamaged if the header was changed by somebody without the keys.
    """
    slot, keys = open_wrapped(header, passphrase)
    header.verify_mac(keys.data_key)
    return slot, keys


def open_wrapped(header: Header, passphrase: str) -> tuple[Slot, RegisterKeys]:
    """As `open_slot`, for slots that came in a backup: whoever asks checks the MAC of what they came in."""
    for slot in header.slots:
        try:
            payload = bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
                slot.box, _bound_to(header.register_id, slot), slot.nonce, _lock_key(slot, passphrase)
            )
        except CryptoError:
            continue
        keys = RegisterKeys(
            bytearray(payload[:_DATA_KEY]),
            bytearray(payload[_DATA_KEY : _DATA_KEY + _SALT]),
            payload[_DATA_KEY + _SALT :],
        )
        return slot, keys
    raise WrongPassphrase


def raw_key(keys: RegisterKeys) -> bytearray:
    """The 48 bytes that open the register's file: data key and salt. Whoever asks zeroes them after use."""
    return keys.data_key + keys.salt


def backup_key(keys: RegisterKeys) -> bytes:
    """The key that vouches for what a backup says it holds."""
    return derive(keys.data_key, b"wipdesk-bak")


def normalised(passphrase: str) -> str:
    """One spelling for all keyboards: compatible forms, upper and lower case and rows of spaces are alike."""
    folded = unicodedata.normalize("NFKC", passphrase).casefold()
    return " ".join(unicodedata.normalize("NFKC", folded).split())


def calibrate_cost() -> KdfCost:
    """The cost to give a new slot on this laptop; tries it once at the least cost."""
    began = clock.monotonic()
    argon2id.kdf(32, b"calibration", bytes(16), opslimit=LEAST_COST.passes, memlimit=FLOOR_KIB * 1024)
    return cost_for(clock.monotonic() - began)


def cost_for(seconds: float) -> KdfCost:
    """The most of 64, 128 or 256 MiB that keeps unlocking bearable where 64 MiB takes so many seconds."""
    bearable = [times for times in (1, 2, 4) if times == 1 or times * seconds <= LONGEST_WAIT]
    return KdfCost(FLOOR_KIB * max(bearable), LEAST_COST.passes)


def zero(buffer: bytearray) -> None:
    """Overwrite a key where it lies."""
    buffer[:] = bytes(len(buffer))


def _lock_key(slot: Slot, passphrase: str) -> bytes:
    return argon2id.kdf(
        32,
        normalised(passphrase).encode("utf-8", "surrogatepass"),
        slot.salt,
        opslimit=slot.passes,
        memlimit=slot.memory_kib * 1024,
    )


def _bound_to(register_id: str, slot: Slot) -> bytes:
    """What a box is good for: moved to another register, slot or person it opens nothing."""
    facts = [_FORMAT, register_id, slot.id, slot.kind, slot.person, slot.memory_kib, slot.passes]
    return json.dumps(facts, separators=(",", ":")).encode("ascii")
