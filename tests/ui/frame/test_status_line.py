"""The line at the foot: what is saved stands where reading begins, what has been given at the far edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wipdesk.ui.frame.status_line import StatusLine
from wipdesk.ui.parts.text import ElidedLabel
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.session import Session

GIVEN = "You work alone on this register."
LONG = "32 changes are packed, and nobody has confirmed them yet. " * 4


@pytest.fixture
def foot(session: Session, qtbot: QtBot) -> StatusLine:
    made = StatusLine(session)
    qtbot.addWidget(made)
    made.resize(1366, made.sizeHint().height())
    with qtbot.waitExposed(made):
        made.show()
    return made


def _said(line: StatusLine, words: str) -> ElidedLabel:
    return next(each for each in line.findChildren(ElidedLabel) if each.whole() == words)


def test_what_has_been_given_ends_at_the_edge_of_the_window(foot: StatusLine, qtbot: QtBot) -> None:
    foot.show_given(GIVEN, waiting=False)
    given = _said(foot, GIVEN)
    qtbot.waitUntil(lambda: given.text() == GIVEN)
    qtbot.waitUntil(lambda: given.geometry().right() + 1 == foot.width() - theme().px(20))
    assert given.width() == given.sizeHint().width()


def test_a_long_sentence_about_it_never_shortens_that_all_is_saved(foot: StatusLine, qtbot: QtBot) -> None:
    foot.show_given(LONG, waiting=True)
    given = _said(foot, LONG.strip())
    qtbot.waitUntil(lambda: given.text().endswith("…"))
    assert _said(foot, "Everything is saved").text() == "Everything is saved"
