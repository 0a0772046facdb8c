"""A copy of a bundle is whole or not there, and goes when it is not needed."""

from hashlib import sha256
from pathlib import Path

from wipdesk.sync import inbox

BUNDLE = bytes(range(16))


def test_a_copy_is_kept_once_and_dropped(tmp_path: Path) -> None:
    source = tmp_path / "b"
    source.write_bytes(bytes(300_000) + b"end")
    inbox.keep(tmp_path, BUNDLE, source)
    copy = inbox.copy_kept(tmp_path, BUNDLE)
    assert copy.read_bytes() == source.read_bytes()
    source.write_bytes(b"another file on the stick")
    inbox.keep(tmp_path, BUNDLE, source)
    assert copy.read_bytes().endswith(b"end")
    inbox.drop(tmp_path, BUNDLE)
    inbox.drop(tmp_path, BUNDLE)
    assert not list((tmp_path / "inbox").iterdir())


def test_what_a_power_cut_left_half_copied_is_copied_anew(tmp_path: Path) -> None:
    source = tmp_path / "b"
    source.write_bytes(b"whole")
    half = inbox.copy_kept(tmp_path, BUNDLE).with_suffix(".part")
    half.parent.mkdir()
    half.write_bytes(b"wh")
    inbox.keep(tmp_path, BUNDLE, source)
    assert inbox.copy_kept(tmp_path, BUNDLE).read_bytes() == b"whole"
    assert not half.exists()


def test_the_fingerprint_is_that_of_the_whole_file(tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(bytes(700_001))
    assert inbox.fingerprint(tmp_path / "b") == sha256(bytes(700_001)).digest()
