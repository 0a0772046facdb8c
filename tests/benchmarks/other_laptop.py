"""Another laptop of the office, whose signed commits come in here."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from nacl.signing import SigningKey

from wipdesk import __version__
from wipdesk.storage.commits import (
    NO_CHAIN,
    Commit,
    Op,
    chain_after,
    digest_of,
    encode,
    number_of,
    short,
    sign,
)
from wipdesk.storage.hybrid_clock import tick
from wipdesk.storage.trust import device_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wipdesk.storage.register import Register


@dataclass(slots=True)
class Laptop:
    """Another laptop of the office, writing in one stream."""

    key: SigningKey = field(default_factory=lambda: SigningKey(bytes(range(32))))
    author: str = "a5" * 16
    stream: bytes = b"\x07" * 16
    seq: int = 0
    chain: bytes = NO_CHAIN
    hlc: str = ""
    now: datetime = datetime(2024, 1, 8, 8, 0, tzinfo=UTC)

    @property
    def id(self) -> bytes:
        """The id under which it is enrolled."""
        return device_id(self.public_key)

    @property
    def public_key(self) -> bytes:
        """The key its commits are verified with."""
        return bytes(self.key.verify_key)

    def enrol_at(self, register: Register) -> None:
        """Let its commits count in a register, as the roster would."""
        register.trust.devices[self.id] = self.public_key

    def commit(self, root: str, ops: Sequence[Op], **extensions: Any) -> tuple[bytes, bytes]:
        """One save as (signature, bytes)."""
        self.now += timedelta(minutes=3)
        self.hlc = tick(self.hlc, self.now)
        self.seq += 1
        body = encode(
            Commit(
                stream=self.stream,
                seq=self.seq,
                previous=self.chain,
                salt=digest_of(self.seq.to_bytes(8, "big"))[:16],
                hlc=self.hlc,
                wall=self.now.isoformat(timespec="seconds"),
                author=self.author,
                app=__version__,
                root=root,
                ops=tuple(ops),
                extensions={"dev": short(self.id), **extensions},
            )
        )
        digest = digest_of(body)
        self.chain = chain_after(self.chain, digest)
        return sign(digest, self.key), body


def id_of(body: bytes) -> int:
    """The id of a commit, for what is written over it later."""
    return number_of(digest_of(body))
