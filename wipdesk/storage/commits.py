"""The bytes of a commit: made once, signed, stored and forwarded exactly as they are.

Format c1 (frozen; `tests/storage/vectors/commits.json` holds examples):
`["c1", stream, seq, previous chain, salt, hlc, wall time, author, app version, schema, root,
[[kind, record, field, value, [replaced commit ids]], …], {extensions}]` as canonical JSON in UTF-8.
Ids, chains and salts are 16 bytes as unpadded base64url text, commit ids 16 hexadecimal digits.

digest = BLAKE2b-256(bytes); commit id = its first 8 bytes; chain = BLAKE2b-128(previous chain + digest), the first
previous chain being 16 zero bytes; signature = Ed25519 by the device key over "wipdesk-c1" + digest.
Fields that begin with "_" are ours: `_parent` (what a record hangs on, written once, when it is made), `_made` (true,
for a record made with nothing else to say), `_deleted` (true or false).
Extensions: `dev` the signing device's id; `base` for a deletion, the commits seen on each deleted record;
`order` for a team order, the coordinator's person id and personal signature; `cluster` the ids of the files that were
said to be of the same woman when this one was written to. Unknown extensions are kept.
"""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from nacl.bindings import crypto_sign_BYTES, crypto_sign_open, crypto_sign_PUBLICKEYBYTES
from nacl.exceptions import BadSignatureError

from wipdesk.domain import canonical_json
from wipdesk.domain.text import LONGEST
from wipdesk.errors import CommitTooLarge

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from nacl.signing import SigningKey

FORMAT = "c1"
SCHEMA = 1
MAX_BYTES = 1024 * 1024
MAX_OPS = 500
MAX_TEXT = LONGEST
MAX_DEPTH = 6
NO_CHAIN = bytes(16)
_SIGNED = b"wipdesk-c1"
_ORDERED = b"wipdesk-order1"
_ID = re.compile("[A-Za-z0-9_-]{21}[AQgw]")
"""16 bytes in base64url; the last character carries two bits, so each id has one spelling."""


class BadCommit(ValueError):
    """The bytes are not a commit of this format; the argument says what is wrong, with no content."""


class NewerCommit(ValueError):
    """The bytes are a commit of a newer format: stored and forwarded, not understood."""


@dataclass(frozen=True, slots=True)
class Op:
    """One cell in one commit: the value as stored and the commits whose versions it replaces."""

    kind: str
    record: str
    field: str
    value: Any
    replaces: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Commit:
    """One save of one root, before or after it was bytes. Ids are hexadecimal."""

    stream: bytes
    seq: int
    previous: bytes
    salt: bytes
    hlc: str
    wall: str
    author: str
    app: str
    root: str
    ops: tuple[Op, ...]
    schema: int = SCHEMA
    extensions: Mapping[str, Any] = field(default_factory=dict)


def short(raw: bytes) -> str:
    """Bytes as the text they have inside a commit."""
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


@lru_cache(maxsize=4096)
def unshort(text: str) -> bytes:
    """The 16 bytes behind an id's text; raises BadCommit."""
    if _ID.fullmatch(text) is None:
        raise BadCommit("id")
    return base64.urlsafe_b64decode(text + "==")


def number_of(digest: bytes) -> int:
    """The commit id of a digest as the signed 64-bit number that our tables use."""
    return int.from_bytes(digest[:8], "big", signed=True)


def id_text(number: int) -> str:
    """The commit id as it stands in commits, JSON and on the command line."""
    return f"{number & 0xFFFFFFFFFFFFFFFF:016x}"


def id_number(text: str) -> int:
    """The number behind a commit id's text; raises BadCommit."""
    if len(text) != 16 or not set(text) <= _HEX:
        raise BadCommit("commit id")
    number = int(text, 16)
    return number - (1 << 64) if number >> 63 else number


_HEX = frozenset("0123456789abcdef")


def encode(commit: Commit) -> bytes:
    """The bytes of a commit. Raises CommitTooLarge; nothing is ever cut."""
    if len(commit.ops) > MAX_OPS:
        raise CommitTooLarge("values", MAX_OPS)
    ops = []
    for op in commit.ops:
        if isinstance(op.value, str) and len(op.value.encode()) > MAX_TEXT:
            raise CommitTooLarge("text", MAX_TEXT)
        record = short(bytes.fromhex(op.record))
        ops.append([op.kind, record, op.field, op.value, [id_text(number) for number in op.replaces]])
    body = canonical_json.dumps([
        FORMAT, short(commit.stream), commit.seq, short(commit.previous), short(commit.salt), commit.hlc, commit.wall,
        short(bytes.fromhex(commit.author)), commit.app, commit.schema, short(bytes.fromhex(commit.root)), ops,
        dict(commit.extensions),
    ]).encode()  # fmt: skip
    if len(body) > MAX_BYTES:
        raise CommitTooLarge("bytes", MAX_BYTES)
    return body


def parted(ops: Sequence[Op]) -> Iterator[list[Op]]:
    """The values of one save in as many parts as there must be commits: by number, and by length with room to spare."""
    part: list[Op] = []
    size = 0
    for op in ops:
        length = len(canonical_json.dumps(op.value).encode()) + 22 * len(op.replaces) + 200
        if part and (len(part) == MAX_OPS or size + length > MAX_BYTES * 3 // 4):
            yield part
            part, size = [], 0
        part.append(op)
        size += length
    if part:
        yield part


def digest_of(body: bytes) -> bytes:
    """BLAKE2b-256 of a commit's bytes."""
    return hashlib.blake2b(body, digest_size=32).digest()


def chain_after(previous: bytes, digest: bytes) -> bytes:
    """The chain tag of a commit, from its predecessor's tag and its own digest."""
    return hashlib.blake2b(previous + digest, digest_size=16).digest()


def sign(digest: bytes, key: SigningKey) -> bytes:
    """The device's signature of a commit."""
    return key.sign(_SIGNED + digest).signature


def verify(digest: bytes, signature: bytes, public_key: bytes) -> bool:
    """Whether the device that owns this key signed the commit."""
    if len(signature) != crypto_sign_BYTES or len(public_key) != crypto_sign_PUBLICKEYBYTES:
        return False
    try:
        crypto_sign_open(signature + _SIGNED + digest, public_key)
    except BadSignatureError:
        return False
    return True


def order_message(device: str, salt: bytes, root: str, ops: Sequence[Op]) -> bytes:
    """What a coordinator's personal key signs in a team order: the laptop's id (as in `dev`), salt, root, every value.

    Bound to the laptop it was given on, an order cannot be wrapped in another laptop's commit and given again.
    """
    rows = [[op.kind, op.record, op.field, op.value, [id_text(n) for n in op.replaces]] for op in ops]
    return _ORDERED + canonical_json.dumps([device, short(salt), root, rows]).encode()


def decode(body: bytes) -> Commit:
    """Read a commit's bytes strictly. Raises BadCommit, or NewerCommit for a format after c1."""
    parts = parse(body)
    ops = tuple(
        Op(kind, unshort(record).hex(), name, value, tuple(map(id_number, replaced)))
        for kind, record, name, value, replaced in parts[11]
    )
    return Commit(
        stream=unshort(parts[1]), seq=parts[2], previous=unshort(parts[3]), salt=unshort(parts[4]), hlc=parts[5],
        wall=parts[6], author=unshort(parts[7]).hex(), app=parts[8], schema=parts[9], root=unshort(parts[10]).hex(),
        ops=ops, extensions=parts[12],
    )  # fmt: skip


_NEWER = re.compile("c(?!1$)[1-9][0-9]{0,8}")
_SHAPE = (str, str, int, str, str, str, str, str, str, int, str, list, dict)


def parse(body: bytes) -> list[Any]:
    """The commit's thirteen parts as they stand, shape and limits checked. Raises BadCommit or NewerCommit."""
    if len(body) > MAX_BYTES:
        raise BadCommit("too long")
    try:
        parts: Any = canonical_json.loads(body, max_depth=MAX_DEPTH)
    except canonical_json.BadJson as error:
        raise BadCommit("not JSON") from error
    if not isinstance(parts, list) or not parts or not isinstance(parts[0], str):
        raise BadCommit("shape")
    if parts[0] != FORMAT:
        if _NEWER.fullmatch(parts[0]):
            raise NewerCommit(parts[0])
        raise BadCommit("format")
    if (
        tuple(map(type, parts)) != _SHAPE
        or parts[2] < 1
        or not parts[10]
        or len(parts[5]) > 64
        or len(parts[11]) > MAX_OPS
        or not parts[11]
    ):
        raise BadCommit("shape")
    _check_ops(parts[11])
    return parts


def parts_of_newer(body: bytes) -> list[Any]:
    """What can be told of a commit of a newer format: every format begins with format, stream, seq, previous chain.

    The list has the shape `parse` gives, with no root and no values. Raises BadCommit.
    """
    parts: Any = canonical_json.loads(body)
    if len(parts) < 4 or tuple(map(type, parts[1:4])) != (str, int, str) or parts[2] < 1:
        raise BadCommit("shape")
    unshort(parts[1])
    unshort(parts[3])
    return [parts[0], parts[1], parts[2], parts[3], "", "", "", "", "", 0, "", [], {}]


def _check_ops(ops: list[Any]) -> None:
    cells = set()
    for op in ops:
        if type(op) is not list or len(op) != 5:
            raise BadCommit("value")
        kind, record, name, value, replaced = op
        if (
            type(kind) is not str
            or type(record) is not str
            or type(name) is not str
            or type(replaced) is not list
        ):
            raise BadCommit("value")
        if replaced and set(map(type, replaced)) != {str}:
            raise BadCommit("replaced")
        of = type(value)
        if of is str:
            if len(value) > MAX_TEXT // 4 and len(value.encode()) > MAX_TEXT:
                raise BadCommit("text too long")
        elif of is dict:
            _check_object(value)
        elif of is not bool and of is not int:
            raise BadCommit("value")
        cells.add((record, name))
    if len(cells) != len(ops):
        raise BadCommit("cell written twice")


def _check_object(value: dict[str, Any]) -> None:
    for part in value.values():
        if type(part) not in (str, int, bool) or (type(part) is str and len(part.encode()) > MAX_TEXT):
            raise BadCommit("value")
