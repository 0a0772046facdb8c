"""The locks of exchange: keys of a laptop, sealed frame keys, closed frames, signatures and check digits.

Thin named functions over libsodium (PyNaCl). None of them touches a file, and what cannot be opened is None
or False, never an exception: a foreign key and a damaged byte are everyday things here.
`resources/help/bundle-format.md` has the formulas.
"""

from __future__ import annotations

import re
import struct
import unicodedata
from dataclasses import dataclass
from hashlib import blake2b

from nacl import bindings
from nacl.exceptions import CryptoError
from nacl.exceptions import RuntimeError as SodiumError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.pwhash import argon2id
from nacl.signing import SigningKey, VerifyKey

from wipdesk.errors import MachineTrouble

KEY_SIZE = 32
SEALED_KEY_SIZE = KEY_SIZE + 48
CLOSED_KEY_SIZE = KEY_SIZE + 16
TAG_SIZE = 16

DOMAIN_SIZE = 10

SALT_SIZE = 16
NONCE_SIZE = 24
PASSPHRASE_MEMORY_KIB = 256 * 1024
PASSPHRASE_PASSES = 3
_MEMORY_ALLOWED_KIB = range(8 * 1024, 256 * 1024 + 1)
_PASSES_ALLOWED = range(1, 9)

_CHECK_GROUPS = 5


def new_box_key() -> PrivateKey:
    """A new X25519 key, to which bundles for this laptop are sealed."""
    return PrivateKey.generate()


def new_signing_key() -> SigningKey:
    """A new Ed25519 key, with which this laptop vouches for what it wrote."""
    return SigningKey.generate()


def new_frame_key() -> bytes:
    """A new key for the frames of one bundle, and of no other: the nonces of frames are not random."""
    return bindings.randombytes(KEY_SIZE)


def is_box_key(public: bytes) -> bool:
    """Whether something can be sealed to this public key at all; to be asked before a laptop is enrolled."""
    try:
        seal_key(bytes(KEY_SIZE), public)
    except ValueError:
        return False
    return True


def seal_key(frame_key: bytes, recipient: bytes) -> bytes:
    """The frame key, sealed so that only the holder of the recipient's X25519 key opens it, and nobody sees
    who that is.

    Raises ValueError for a key nothing can be sealed to; `is_box_key` tells beforehand.
    """
    if len(recipient) != KEY_SIZE:
        raise ValueError("a recipient's key has 32 bytes")
    try:
        return SealedBox(PublicKey(recipient)).encrypt(frame_key)
    except SodiumError as error:
        raise ValueError("nothing can be sealed to this key") from error


def open_key(sealed: bytes, box_key: PrivateKey) -> bytes | None:
    """The frame key out of a recipient's slot, or None if the slot is not for this key or is damaged."""
    try:
        frame_key = SealedBox(box_key).decrypt(sealed)
    except CryptoError:
        return None
    return frame_key if len(frame_key) == KEY_SIZE else None


@dataclass(frozen=True, slots=True, kw_only=True)
class PassphraseSlot:
    """A frame key closed under a passphrase, with what is needed to derive the key again (memory in KiB)."""

    salt: bytes
    memory_kib: int
    passes: int
    nonce: bytes
    box: bytes

    @property
    def reasonable(self) -> bool:
        """Whether opening it would cost no more memory and time than this program ever asks for."""
        return self.memory_kib in _MEMORY_ALLOWED_KIB and self.passes in _PASSES_ALLOWED


def close_key(
    frame_key: bytes,
    passphrase: str,
    bundle_id: bytes,
    *,
    memory_kib: int = PASSPHRASE_MEMORY_KIB,
    passes: int = PASSPHRASE_PASSES,
) -> PassphraseSlot:
    """The frame key, closed under a passphrase for somebody whose key is not known. Takes about a second or
    two.

    Raises ValueError for an empty passphrase, MachineTrouble if the memory cannot be had.
    """
    salt, nonce = bindings.randombytes(SALT_SIZE), bindings.randombytes(NONCE_SIZE)
    under = _key_from(passphrase, salt, memory_kib, passes)
    bound_to = _passphrase_aad(bundle_id, salt, memory_kib, passes)
    box = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(frame_key, bound_to, nonce, under)
    return PassphraseSlot(salt=salt, memory_kib=memory_kib, passes=passes, nonce=nonce, box=box)


def open_closed_key(slot: PassphraseSlot, passphrase: str, bundle_id: bytes) -> bytes | None:
    """The frame key out of a passphrase slot, or None if the passphrase or a byte of the slot is wrong.

    Raises MachineTrouble if the memory cannot be had.
    """
    if not slot.reasonable or not passphrase_text(passphrase):
        return None
    under = _key_from(passphrase, slot.salt, slot.memory_kib, slot.passes)
    bound_to = _passphrase_aad(bundle_id, slot.salt, slot.memory_kib, slot.passes)
    try:
        return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(slot.box, bound_to, slot.nonce, under)
    except CryptoError:
        return None


def passphrase_text(passphrase: str) -> str:
    """A passphrase as it counts: NFKC, and one space wherever any blanks were typed. Words are read out by
    telephone.
    """
    return " ".join(re.findall(r"[^ \t\r\n]+", unicodedata.normalize("NFKC", passphrase)))


def _key_from(passphrase: str, salt: bytes, memory_kib: int, passes: int) -> bytes:
    text = passphrase_text(passphrase)
    if not text:
        raise ValueError("an empty passphrase closes nothing")
    try:
        return argon2id.kdf(
            KEY_SIZE, text.encode("utf-8", "surrogatepass"), salt, opslimit=passes, memlimit=memory_kib * 1024
        )
    except SodiumError as error:
        raise MachineTrouble("not enough memory for the passphrase") from error


def _passphrase_aad(bundle_id: bytes, salt: bytes, memory_kib: int, passes: int) -> bytes:
    return b"WIPSYNC1" + bundle_id + salt + struct.pack("<II", memory_kib, passes)


def frame_marker(bundle_id: bytes) -> bytes:
    """The 16 bytes at which every frame of this bundle begins, by which a frame is found again
    after damage.
    """
    return blake2b(bundle_id, digest_size=16, person=b"wipdesk-mark").digest()


def encrypt_frame(packed: bytes, frame_key: bytes, bundle_id: bytes, index: int, total: int) -> bytes:
    """One frame, closed. It opens only as this index of this total in this bundle."""
    nonce, bound_to = _frame_nonce(bundle_id, index), _frame_aad(bundle_id, index, total)
    return bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(packed, bound_to, nonce, frame_key)


def decrypt_frame(box: bytes, frame_key: bytes, bundle_id: bytes, index: int, total: int) -> bytes | None:
    """What was closed by `encrypt_frame`, or None if any byte of it, its place or its bundle is another."""
    if len(box) < TAG_SIZE:
        return None
    nonce, bound_to = _frame_nonce(bundle_id, index), _frame_aad(bundle_id, index, total)
    try:
        return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(box, bound_to, nonce, frame_key)
    except CryptoError:
        return None


def _frame_nonce(bundle_id: bytes, index: int) -> bytes:
    return blake2b(
        bundle_id + struct.pack("<I", index), digest_size=NONCE_SIZE, person=b"wipdesk-nonce"
    ).digest()


def _frame_aad(bundle_id: bytes, index: int, total: int) -> bytes:
    return frame_marker(bundle_id) + struct.pack("<II", index, total)


def sign(domain: bytes, message: bytes, key: SigningKey) -> bytes:
    """The 64-byte signature over domain and message. Raises ValueError if the domain has not ten bytes.

    The domain says what kind of thing is signed, so that a signature of one kind never passes for another.
    All domains have one length: otherwise "ab" + "c" and "a" + "bc" would be one message.
    """
    if len(domain) != DOMAIN_SIZE:
        raise ValueError("a domain has ten bytes")
    return key.sign(domain + message).signature


def verify(domain: bytes, message: bytes, signature: bytes, sign_public: bytes) -> bool:
    """Whether the holder of this Ed25519 key signed this message as this kind of thing."""
    if (
        len(domain) != DOMAIN_SIZE
        or len(signature) != bindings.crypto_sign_BYTES
        or len(sign_public) != KEY_SIZE
    ):
        return False
    try:
        VerifyKey(sign_public).verify(domain + message, signature)
    except CryptoError:
        return False
    return True


def check_digits(*keys: bytes) -> str:
    """Five groups of five digits that two people read to each other to be sure that they hold
    the same keys.
    """
    digest = blake2b(digest_size=8 * _CHECK_GROUPS, person=b"wipdesk-check")
    for key in keys:
        digest.update(struct.pack("<H", len(key)) + key)
    numbers = struct.unpack(f"<{_CHECK_GROUPS}Q", digest.digest())
    return " ".join(f"{number % 100_000:05d}" for number in numbers)
