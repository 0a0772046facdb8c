"""The list of women as one types and scrolls, painted without a screen."""

from __future__ import annotations

import os
import random
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

from tests.benchmarks.figures import p95, repeated, timed, timed_once

if TYPE_CHECKING:
    from tests.benchmarks.figures import Figures
    from wipdesk.storage.register import Register
    from wipdesk.ui.session import Session
    from wipdesk.ui.women.women_list_pane import WomenListPane

TYPED = ("m", "ma", "mar", "mari", "mariama", "mariama k", "mariama ko", "korɔma fat", "bo", "zz")
_ROUNDS, _PAGES = 6, 120
_KEY, _SCROLL = 0.05, 0.016


def measure(figures: Figures, register: Register, *, among: int) -> None:
    """From a key to the rows painted (without the pause that waits for the next key), and a page scrolled."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from tests.ui.at_once import AtOnce
    from wipdesk.services import women_list
    from wipdesk.settings import Settings
    from wipdesk.ui import theme
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session
    from wipdesk.ui.women.women_list_pane import WomenListPane

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme.load_fonts()
    theme.apply(application, Settings(colours="light"))
    figures.heading(f"The list of {among} women on the screen")
    figures.seconds(
        "days held of all of them, the first time", timed(lambda: women_list.refresh(register))[0]
    )
    session = Session(register, AtOnce())
    seconds, pane = timed(lambda: WomenListPane(session, Moves()))
    pane.resize(344, 640)
    pane.show()
    figures.seconds("opened", seconds + timed(pane.grab)[0])
    keys = [timed_once(partial(_type, pane, typed)) for _ in range(_ROUNDS) for typed in TYPED]
    figures.seconds("key to paint, median", median(keys))
    figures.seconds("key to paint, 19 of 20 times", p95(keys), goal=_KEY)
    for order in ("held", "changed", "name"):
        pane.order.set_order(order)
        seconds = timed_once(partial(_everybody, pane))
        figures.seconds(f"everybody by “{order}”, the first time (on the worker)", seconds)
    again = repeated(partial(_everybody, pane), _ROUNDS)
    figures.seconds("everybody again when the search is emptied, median", median(again))
    anew = repeated(partial(_saved, session), _ROUNDS)
    figures.seconds("the list after a save (on the worker), median", median(anew))
    bar, chance = pane.table.verticalScrollBar(), random.Random(4)
    steps = [timed_once(partial(_scroll, pane, at * bar.pageStep())) for at in range(_PAGES)]
    jumps = [timed_once(partial(_scroll, pane, chance.randrange(bar.maximum()))) for _ in range(_PAGES)]
    figures.seconds("a page further, 19 of 20 times", p95(steps), goal=_SCROLL)
    figures.seconds("a jump anywhere, 19 of 20 times", p95(jumps), goal=_SCROLL)
    pane.close()


def _type(pane: WomenListPane, typed: str) -> None:
    pane.search.setText(typed)
    pane.search_now()
    pane.grab()


def _everybody(pane: WomenListPane) -> None:
    pane.search.clear()
    pane.search_now()
    pane.grab()


def _saved(session: Session) -> None:
    session.announcements.records_changed.emit(frozenset())


def _scroll(pane: WomenListPane, to: int) -> None:
    pane.table.verticalScrollBar().setValue(to)
    pane.table.viewport().grab()
