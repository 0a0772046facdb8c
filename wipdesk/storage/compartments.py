"""Values closed under a compartment's key: health, safety, a child's identity.

Format (as frozen as a commit): `{"k":"sealed","c":compartment,"n":nonce,"x":box}`, nonce and box
in unpadded base64url.
The box is XChaCha20-Poly1305 over the value's canonical JSON padded to a multiple of 64 bytes (one 0x80, then zeros);
the additional data is `team id|record id|field|compartment`, so that a box moved elsewhere opens nothing.
"""

from __future__ import annotations

import base64
import secrets
from typing import TYPE_CHECKING, Any

from nacl import bindings
from nacl.exceptions import CryptoError

from wipdesk.domain import canonical_json
from wipdesk.domain.values import Sealed

if TYPE_CHECKING:
    from collections.abc import Sequence

STEP = 64
_NONCE = 24


def seal(value: Any, key: bytes, *, team: str, record: str, field: str, compartment: str) -> Sealed:
    """Close a stored value (JSON scalar or flat object) under the team's key for a compartment."""
    return seal_with(
        value, key, secrets.token_bytes(_NONCE), team=team, record=record, field=field, of=compartment
    )


def seal_with(value: Any, key: bytes, nonce: bytes, *, team: str, record: str, field: str, of: str) -> Sealed:
    """As `seal`, with a nonce given: for test vectors only. A nonce is never used twice under one key."""
    plain = canonical_json.dumps(value).encode() + b"\x80"
    plain += bytes(-len(plain) % STEP)
    box = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(
        plain, _bound_to(team, record, field, of), nonce, key
    )
    return Sealed(of, _text(nonce), _text(box))


def open_sealed(sealed: Sealed, keys: Sequence[bytes], *, team: str, record: str, field: str) -> Any | None:
    """The stored value inside, tried with each key of the compartment, newest first; None if none opens it."""
    try:
        nonce, box = _bytes(sealed.nonce), _bytes(sealed.box)
    except ValueError:
        return None
    if len(nonce) != _NONCE:
        return None
    for key in keys:
        try:
            plain = bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
                box, _bound_to(team, record, field, sealed.compartment), nonce, key
            )
        except (CryptoError, ValueError):
            continue
        return canonical_json.loads(plain.rstrip(b"\x00")[:-1])
    return None


def _bound_to(team: str, record: str, field: str, compartment: str) -> bytes:
    return "|".join((team, record, field, compartment)).encode()


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
