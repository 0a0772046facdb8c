"""The palette: what answers to a few letters, and what is offered where nothing does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.ui.frame.palette import Palette

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


def test_a_name_that_nobody_has_is_looked_for_in_the_list(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    """There names that sound like it are found, and offences and notes."""
    palette = Palette(session, (), moves)
    qtbot.addWidget(palette)
    qtbot.keyClicks(palette.line, "tariwalli")
    palette.find()
    assert [palette.list.item(row).text() for row in range(palette.list.count())] == [
        "tariwalli   show in the list"
    ]
    with qtbot.waitSignal(moves.list_wanted) as asked:
        palette.act()
    assert asked.args[0].search == "tariwalli"
