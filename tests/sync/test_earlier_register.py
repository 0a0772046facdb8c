"""A register made before commits lay in the order in which they came goes on as it is, beside newer ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.laptops import Laptop, coordinator, enrol, laptop

if TYPE_CHECKING:
    from pathlib import Path

_INDEXES = {"commits_stream": "sid, seq, cid", "commits_root": "root", "commits_arrival": "arrival"}


def test_an_earlier_register_and_a_newer_one_come_to_the_same(tmp_path: Path) -> None:
    earlier, newer = coordinator(tmp_path / "isata"), laptop(tmp_path / "hawa", "Hawa")
    enrol(earlier, newer, tmp_path, role="coordinator")
    kadie = earlier.woman("Kadie", name_family="Kamara")
    as_it_was_made_earlier(earlier)
    earlier.send(newer, tmp_path / "first.wipsync")
    earlier.change(kadie, home_town="Kenema")
    newer.change(kadie, home_town="Bo")
    newer.woman("Mariama")

    newer.send(earlier, tmp_path / "back.wipsync")
    assert earlier.send(newer, tmp_path / "second.wipsync").conflicts == 1, (
        "two accounts of where she comes from"
    )

    assert earlier.digest() == newer.digest()
    earlier.close()
    newer.close()


def as_it_was_made_earlier(laptop: Laptop) -> None:
    """Let its commits lie by their ids."""
    with laptop.register.writing() as connection:
        run = connection.exec_driver_sql
        columns = [(row[1], row[2]) for row in run("PRAGMA table_info(commits)")]
        others = ", ".join(f"{name} {kind}" for name, kind in columns[1:])
        run("ALTER TABLE commits RENAME TO newer")
        run(f"CREATE TABLE commits (cid INTEGER PRIMARY KEY, {others})")
        run("INSERT INTO commits SELECT * FROM newer")
        run("DROP TABLE newer")
        for name, of in _INDEXES.items():
            run(f"CREATE INDEX {name} ON commits ({of})")
    laptop.close()
    laptop.open()
