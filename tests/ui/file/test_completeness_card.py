"""The card of the ten points: counted at once, folded, and each thing that is missing opens where it is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from wipdesk.domain.completeness_points import Met, Point
from wipdesk.services.completeness import Completeness, Line, PointRow
from wipdesk.services.file_words import Target
from wipdesk.ui.file.completeness_card import CompletenessCard
from wipdesk.ui.file.row_button import RowButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PLACE = Target("matter", "m" * 32, "arrest_place")
LATE = Target("custody_episode", "e" * 32, "from_date")
LONG = "Matter: <b>" + "BO 7/26 " * 20


def test_what_is_missing_wraps_and_opens_where_it_is_asked(qtbot: QtBot) -> None:
    opened: list[Target] = []
    told = Completeness(
        met=1,
        of=2,
        points=(
            PointRow(Point.ARREST, Met.PARTLY, "Arrest", (Line(LONG, PLACE),)),
            PointRow(Point.CHILDREN, Met.YES, "Children", ()),
        ),
        misfits=(Line("From lies in days to come", LATE),),
    )
    card = CompletenessCard(told, opened.append)
    qtbot.addWidget(card)
    card.resize(380, 400)
    card.show()
    assert card.count.text() == "1 of 2 points"
    [odd] = card.findChildren(RowButton)
    odd.click()
    card._more.click()  # noqa: SLF001
    line = next(each for each in card.findChildren(RowButton) if each.accessibleName() == LONG)
    line.click()
    assert opened == [LATE, PLACE]
    shown = {each.text() for each in card.findChildren(QLabel)}
    assert {"Arrest: partly", "Children: complete", LONG} <= shown
    assert card.minimumSizeHint().width() <= 380
