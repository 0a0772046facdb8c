"""The list of contents of a bundle, signed by the laptop that packed it: its first frame and its last.

Format 1, canonical JSON; `resources/help/bundle-format.md` has every member. The signature by the laptop's Ed25519
key, over "wipdesk-m1" and the JSON, says who packed the bundle and no more: each change is signed by its own laptop.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wipdesk.domain import canonical_json
from wipdesk.errors import BundleRefused, Refusal
from wipdesk.storage.trust import device_id
from wipdesk.sync import sealing, vectors
from wipdesk.sync.payloads import MANIFEST, kind_of, payload, signed_lines
from wipdesk.sync.wire_text import (
    Malformed,
    as_bytes,
    as_list,
    as_number,
    as_object,
    as_text,
    as_truth,
    text_of,
)

if TYPE_CHECKING:
    from nacl.signing import SigningKey

    from wipdesk.sync.ranges import Ranges
    from wipdesk.sync.vectors import Vector

FORMAT = 1
DOMAIN = b"wipdesk-m1"
EXCHANGE, WELCOME, REQUEST = "exchange", "welcome", "request"
FIRST = "first"
"""Made before its maker was in an office: it names no team, and holds her hello."""
ALL, PART, ROSTER_ONLY = "all", "part", "roster"
LONGEST = 4 * 1024 * 1024
_DEPTH = 8
_ANY = 2**53


@dataclass(frozen=True, slots=True)
class Ack:
    """What another laptop is known to hold, and when it said so."""

    as_of: str
    vector: Vector


@dataclass(frozen=True, slots=True)
class Contents:
    """One frame as announced: kind, number of commits, BLAKE2b-256 of the payload."""

    kind: str
    count: int
    digest: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a bundle is: of which team, by and for which laptops, what is in it and what was left out on purpose."""

    team: str
    office: str
    founder: bytes
    practice: bool
    bundle: bytes
    key: bytes
    stream: bytes
    created: str
    purpose: str
    addressees: tuple[bytes, ...]
    scope: str
    vector: Vector
    owners: dict[bytes, bytes]
    contained: dict[bytes, Ranges]
    withheld: dict[bytes, Ranges]
    acks: dict[bytes, Ack] = field(default_factory=dict)
    frames: tuple[Contents, ...] = ()
    wanted: dict[bytes, Ranges] = field(default_factory=dict)
    """What a request asks for; in the bytes only if there is any, as are the three that follow."""
    scans_wanted: tuple[bytes, ...] = ()
    """Hashes of scans that the packer has not got."""
    later: dict[bytes, Ranges] = field(default_factory=dict)
    """Of what is withheld, what its readers may see and was left out by choice."""
    part: tuple[int, int] = (1, 1)
    """Which it is of how many bundles that were made together."""
    erased: dict[bytes, dict[str, str]] = field(default_factory=dict)
    """By laptop, the orders to erase that it said it has carried out, and when."""
    schema: int = 1

    @property
    def packer(self) -> bytes:
        """The id of the laptop that packed the bundle, computed from its key."""
        return device_id(self.key)


def frame_of(manifest: Manifest, key: SigningKey) -> bytes:
    """The frame that holds the manifest, signed."""
    body = canonical_json.dumps(_to_json(manifest), max_depth=_DEPTH).encode()
    return payload(MANIFEST, [(sealing.sign(DOMAIN, body, key), body)])


def manifest_in(frame: bytes, bundle: bytes) -> Manifest | None:
    """The manifest in a frame of this bundle; None if it is none, was altered, or belongs to another bundle.

    Raises BundleRefused if it says that this version cannot read the bundle.
    """
    if kind_of(frame) != MANIFEST or len(frame) > LONGEST:
        return None
    signature, body = next(signed_lines(frame), (b"", b""))
    try:
        said = as_object(canonical_json.loads(body, max_depth=_DEPTH))
        key = as_bytes(said.get("key"), sealing.KEY_SIZE)
        if not sealing.verify(DOMAIN, body, signature, key):
            return None
        if as_number(said.get("min_reader"), _ANY) > FORMAT:
            raise BundleRefused(Refusal.CONTAINER_TOO_NEW)
        found = _from_json(said, key)
    except (canonical_json.BadJson, Malformed):
        return None
    return found if found.bundle == bundle else None


def _to_json(manifest: Manifest) -> dict[str, Any]:
    return _if_any(manifest) | {
        "format": FORMAT,
        "min_reader": FORMAT,
        "team": manifest.team,
        "office": manifest.office,
        "founder": text_of(manifest.founder),
        "practice": manifest.practice,
        "bundle": text_of(manifest.bundle),
        "key": text_of(manifest.key),
        "stream": text_of(manifest.stream),
        "created": manifest.created,
        "purpose": manifest.purpose,
        "to": [text_of(device) for device in manifest.addressees],
        "scope": manifest.scope,
        "vector": vectors.to_json(manifest.vector),
        "owners": {text_of(stream): text_of(device) for stream, device in manifest.owners.items()},
        "contained": _ranges_to_json(manifest.contained),
        "withheld": _ranges_to_json(manifest.withheld),
        "acks": {
            text_of(device): {"as_of": ack.as_of, "vector": vectors.to_json(ack.vector)}
            for device, ack in manifest.acks.items()
        },
        "frames": [[frame.kind, frame.count, text_of(frame.digest)] for frame in manifest.frames],
        "schema": manifest.schema,
    }


def _if_any(manifest: Manifest) -> dict[str, Any]:
    """Members that came later: they stand in the bytes only where they say something, so that no other list changes."""
    said: dict[str, Any] = {}
    if manifest.wanted:
        said["wanted"] = _ranges_to_json(manifest.wanted)
    if manifest.scans_wanted:
        said["scans_wanted"] = [text_of(named) for named in manifest.scans_wanted]
    if manifest.later:
        said["later"] = _ranges_to_json(manifest.later)
    if manifest.part != (1, 1):
        said["part"] = list(manifest.part)
    if manifest.erased:
        said["erased"] = {text_of(device): dict(orders) for device, orders in manifest.erased.items()}
    return said


def _from_json(said: dict[str, Any], key: bytes) -> Manifest:
    return Manifest(
        team=as_text(said.get("team"), 64),
        office=as_text(said.get("office"), 1000),
        founder=as_bytes(said.get("founder"), sealing.KEY_SIZE),
        practice=as_truth(said.get("practice")),
        bundle=as_bytes(said.get("bundle"), 16),
        key=key,
        stream=as_bytes(said.get("stream"), 16),
        created=as_text(said.get("created"), 40),
        purpose=as_text(said.get("purpose"), 20),
        addressees=tuple(as_bytes(device, 16) for device in as_list(said.get("to"))),
        scope=as_text(said.get("scope"), 20),
        vector=vectors.from_json(said.get("vector")),
        owners={as_bytes(s, 16): as_bytes(d, 16) for s, d in as_object(said.get("owners")).items()},
        contained=_ranges_from_json(said.get("contained")),
        withheld=_ranges_from_json(said.get("withheld")),
        acks={as_bytes(device, 16): _ack(ack) for device, ack in as_object(said.get("acks")).items()},
        frames=tuple(_contents(frame) for frame in as_list(said.get("frames"))),
        wanted=_ranges_from_json(said.get("wanted", {})),
        scans_wanted=tuple(as_bytes(named, 32) for named in as_list(said.get("scans_wanted", []))),
        later=_ranges_from_json(said.get("later", {})),
        part=_part(said.get("part", [1, 1])),
        erased={
            as_bytes(d, 16): _carried_out(orders) for d, orders in as_object(said.get("erased", {})).items()
        },
        schema=as_number(said.get("schema"), _ANY),
    )


def _ranges_to_json(by_stream: dict[bytes, Ranges]) -> dict[str, Any]:
    return {text_of(stream): [list(some) for some in found] for stream, found in by_stream.items()}


def _ranges_from_json(said: object) -> dict[bytes, Ranges]:
    return {as_bytes(stream, 16): vectors.ranges_from(found) for stream, found in as_object(said).items()}


def _ack(said: object) -> Ack:
    parts = as_object(said)
    return Ack(as_text(parts.get("as_of"), 40), vectors.from_json(parts.get("vector")))


def _carried_out(said: object) -> dict[str, str]:
    return {as_text(order, 16): as_text(at, 40) for order, at in as_object(said).items()}


def _part(said: object) -> tuple[int, int]:
    parts = as_list(said)
    if len(parts) < 2:
        raise Malformed("part")
    return as_number(parts[0], _ANY), as_number(parts[1], _ANY)


def _contents(said: object) -> Contents:
    parts = as_list(said)
    if len(parts) < 3:
        raise Malformed("frame")
    return Contents(as_text(parts[0], 40), as_number(parts[1], _ANY), as_bytes(parts[2], 32))
