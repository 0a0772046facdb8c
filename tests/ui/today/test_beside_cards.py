"""What stands beside the lines of Today speaks of the chosen line alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.services.today_line import TodayLine
from wipdesk.ui.parts.text import ElidedLabel
from wipdesk.ui.today.beside_cards import WhyCard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_only_the_keys_that_do_something_on_this_line_are_named(qtbot: QtBot) -> None:
    card = WhyCard()
    qtbot.addWidget(card)
    card.show()

    card.show_line(TodayLine(woman="ab" * 16, name="KAMARA, Hawa", why="", verb="Decide", mark="decide"))
    assert _keys_of(card) == [
        "open her file",
        "do what the button says",
        "another line",
        "later, or not needed",
    ]

    card.show_line(
        TodayLine(name="The office’s accreditation", why="", verb="Write the new day", page="team")
    )
    assert _keys_of(card) == ["do what the button says", "another line"]


def _keys_of(card: WhyCard) -> list[str]:
    return [each.whole() for each in card.findChildren(ElidedLabel) if each.isVisible()]
