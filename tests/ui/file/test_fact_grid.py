"""Facts: the four reasons for no answer look different, and two accounts both stand there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from wipdesk.domain.values import Missing
from wipdesk.domain.wording import MISSING
from wipdesk.services.file_rows import AccountWords
from wipdesk.ui.file.fact_grid import FactCell, FactGrid, ShownFact, columns_in

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def look(cell: FactCell) -> tuple[str, bool, str, bool]:
    """Words, italic, tone, and whether a mark stands beside them."""
    labels = cell.findChildren(QLabel)
    words = next(each for each in labels if each.text() == cell.fact.words)
    marked = any(not each.pixmap().isNull() for each in labels)
    return words.text(), words.font().italic(), words.property("tone"), marked


def test_not_asked_none_not_known_and_not_told_differ_in_words_and_in_look(qtbot: QtBot) -> None:
    cells = {}
    for missing, words in MISSING.items():
        cells[missing] = FactCell(ShownFact(label="Plea", words=words, missing=missing))
        qtbot.addWidget(cells[missing])
    looks = {missing: look(cell) for missing, cell in cells.items()}
    assert len({words for words, *_ in looks.values()}) == 4
    assert looks[Missing.NOT_ASKED][1:] == (True, "ink3", False)
    assert looks[Missing.NONE][1:] == (False, "ink", False)
    assert looks[Missing.UNKNOWN][3]
    assert looks[Missing.DECLINED][3]


def test_two_accounts_stand_there_with_who_wrote_them_and_a_way_to_decide(qtbot: QtBot) -> None:
    went = []
    accounts = (
        AccountWords("3 May 2026", "Isata, 4 May 2026"),
        AccountWords("5 May 2026", "Hawa, 6 May 2026"),
    )
    fact = ShownFact(label="Date", words="both", accounts=accounts, decide=lambda: went.append(1))
    cell = FactCell(fact)
    qtbot.addWidget(cell)
    shown = [each.text() for each in cell.findChildren(QLabel)]
    assert {"3 May 2026", "5 May 2026", "Isata, 4 May 2026", "Hawa, 6 May 2026", "Two accounts"} <= set(shown)
    button = cell.findChild(QPushButton)
    assert button is not None
    button.click()
    assert went == [1]


@pytest.mark.parametrize(("width", "columns"), [(100, 1), (400, 2), (780, 4), (5000, 4)])
def test_columns_follow_the_width(width: int, columns: int) -> None:
    assert columns_in(width, 190, 9) == columns


def test_a_long_text_takes_a_line_of_its_own(qtbot: QtBot) -> None:
    facts = [
        ShownFact(label="A", words="a"),
        ShownFact(label="B", words="b " * 100),
        ShownFact(label="C", words="c"),
    ]
    grid = FactGrid(facts)
    qtbot.addWidget(grid)
    grid.resize(700, 200)
    grid.show()
    first, long, last = grid.cells
    assert long.y() > first.y()
    assert last.y() > long.y()
    assert long.width() > 2 * first.width()
