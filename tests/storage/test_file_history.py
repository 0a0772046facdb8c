"""Every version of a woman's file is read for looking back: her other files and all her children too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.services import links, records
from wipdesk.storage import file_history

if TYPE_CHECKING:
    from wipdesk.storage.register import Register


def test_the_roots_of_a_file_are_hers_her_other_files_and_every_child(register: Register) -> None:
    one, other, stranger = (
        records.put(register, "woman", {"name_given": name}).id for name in ("Hawa", "Awa", "Zainab")
    )
    links.link(register, "woman", one, other, "same")
    child = records.put(register, "child", {"where": "father"}).id
    records.put(register, "tie", {"woman": other}, parent=child)
    records.take_away(register, "child", child)
    with register.reading() as connection:
        roots = file_history.roots_of_file(connection, one)
        alone = file_history.roots_of_file(connection, stranger)
        rows = file_history.rows_of_file(connection, one)
        saves = file_history.saves(connection, list(rows.commits))
    assert roots[0] == one
    assert set(roots) == {one, other, child}
    assert alone == [stranger]
    assert saves.keys() == rows.commits
    assert {(save.batch, save.came_at) for save in saves.values()} == {(0, "")}
