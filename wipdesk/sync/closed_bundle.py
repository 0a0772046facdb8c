"""Bundles closed with a passphrase, for a reader whose key nobody has: the first one of a new laptop, above all.

A first bundle carries its maker's hello beside what she recorded, so that one trip of a stick lets her in and brings
her work. Whoever opens a bundle with the passphrase first seals it to his own laptop: from there on it is any bundle.
"""

from __future__ import annotations

from contextlib import contextmanager
from shutil import rmtree
from typing import TYPE_CHECKING

from wipdesk.errors import BundleRefused, NoPassphrase, Refusal
from wipdesk.storage.register import Team
from wipdesk.sync import bundle_layout as layout
from wipdesk.sync import hello as hellos
from wipdesk.sync import manifest as manifests
from wipdesk.sync import roster as rosters
from wipdesk.sync import scans_wanted
from wipdesk.sync.bundle_opening import find_opening
from wipdesk.sync.bundle_reading import open_bundle
from wipdesk.sync.enrolment import own_hello
from wipdesk.sync.incoming import contents_of
from wipdesk.sync.outgoing import select
from wipdesk.sync.packing import Packing
from wipdesk.sync.payloads import HELLO, kind_of, payload, signed_lines
from wipdesk.sync.sealing import seal_key
from wipdesk.sync.stick import CHUNK, PatientFile, new_file, settle, troubles, write_all

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import FileIO
    from pathlib import Path

    from wipdesk.storage.register import Register
    from wipdesk.sync.bundle_opening import Opening
    from wipdesk.sync.hello import Hello
    from wipdesk.sync.packing import Made

_NO_OFFICE = Team("", bytes(32).hex(), "")


def make(register: Register, path: Path, passphrase: str, *, overwrite: bool = False) -> Made:
    """Write everything that is here, for whoever knows the passphrase; with a hello if we are in no office yet.

    Raises what `bundle_file.write_bundle` raises.
    """
    team = register.team
    first = team is None
    hello = payload(HELLO, [hellos.signed(own_hello(register), register.device_key)]) if first else b""
    with register.reading() as connection:
        roster = rosters.read(connection, register.trust.orders)
        selection = select(connection, lambda _: True, None, register.trust.orders)
        changes = {candidate.cid for candidate in selection.changes}
        selection.scans = scans_wanted.to_send(connection, changes, [], lambda _: True)
        packing = Packing(
            register, team or _NO_OFFICE, connection, roster, (),
            manifests.FIRST if first else manifests.EXCHANGE, manifests.ALL,
            seen=None, passphrase=passphrase, hello=hello,
        )  # fmt: skip
        return packing.write(path, selection, overwrite=overwrite)


def hello_in(register: Register, path: Path) -> Hello:
    """The hello in a first bundle. Raises BundleRefused (NOT_A_BUNDLE for a bundle that is no first one, FORGED for the
    hello of another laptop than packed it), and as `open_bundle`.
    """
    with open_bundle(path, [register.box_key]) as reader:
        manifest = contents_of(reader)
        if manifest is None or manifest.purpose != manifests.FIRST:
            raise BundleRefused(Refusal.NOT_A_BUNDLE)
        lines = [
            line
            for frame in reader.frames()
            if kind_of(frame.payload) == HELLO
            for line in signed_lines(frame.payload)
        ]
    if not lines:
        raise BundleRefused(Refusal.UNREADABLE)
    signature, body = lines[0]
    found = hellos.said_in(body, signature)
    if found.device_key != manifest.key:
        raise BundleRefused(Refusal.FORGED)
    return found


def needs_passphrase(register: Register, path: Path) -> bool:
    """Whether only a passphrase opens this file; not for one that is no bundle, or that nothing opens here."""
    try:
        with open_bundle(path, [register.box_key]):
            return False
    except NoPassphrase:
        return True
    except BundleRefused:
        return False


@contextmanager
def sealed_to_us(register: Register, path: Path, passphrase: str) -> Iterator[Path]:
    """The bundle as a file that this laptop's own key opens, there for as long as the block lasts.

    Frame by frame it is the same file, damage and all: only who may read it is another. Raises as `open_bundle`.
    """
    copy = seal_to_us(register, path, passphrase)
    try:
        yield copy
    finally:
        forget_copies(register)


def seal_to_us(register: Register, path: Path, passphrase: str) -> Path:
    """The same, until `forget_copies` is called or the next one is opened. Raises as `open_bundle`."""
    copy = _copies(register) / path.name
    with PatientFile(path) as file:
        opening = find_opening(file, [], passphrase)
        forget_copies(register)
        with troubles(copy):
            copy.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with new_file(copy) as out:
                _seal_again(file, out, opening, bytes(register.box_key.public_key))
    return copy


def forget_copies(register: Register) -> None:
    """Take away what was sealed to this laptop to be read once."""
    rmtree(_copies(register), ignore_errors=True)


def _copies(register: Register) -> Path:
    return register.folder / "inbox" / "opened"


def _seal_again(file: PatientFile, out: FileIO, opening: Opening, reader: bytes) -> None:
    header = layout.Header(
        bundle_id=opening.bundle_id, sealed_keys=(seal_key(opening.frame_key, reader),)
    ).encoded()
    write_all(out, header)
    end = file.size if opening.footer_start is None else opening.footer_start
    for start in range(opening.header_size, end, CHUNK):
        write_all(out, file.read_at(start, min(CHUNK, end - start)))
    if opening.footer_start is not None and opening.frames_listed is not None:
        table_start = opening.footer_start + opening.header_size
        table = file.read_at(table_start, file.size - layout.TAIL.size - table_start)
        moved = len(header) - opening.header_size
        write_all(out, layout.encoded_footer(header, [at + moved for at in layout.offsets_in_table(table)]))
    settle(out)
