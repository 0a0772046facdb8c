"""The question about a register that this laptop never opened: does it replace the other one, or are both in use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame

from wipdesk import settings
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import on_key, quiet_button
from wipdesk.ui.parts.layout import ScrolledColumn, row
from wipdesk.ui.parts.text import label, title
from wipdesk.ui.start.doors_page import Door, DoorButton
from wipdesk.ui.start.head import Head
from wipdesk.ui.start.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

CONTEXT = "moved"
REPLACES, BOTH = "replaces", "both"
ANSWERS = (
    Door(
        REPLACES,
        "hard-drive",
        QT_TRANSLATE_NOOP("moved", "Yes, this laptop replaces it"),
        QT_TRANSLATE_NOOP(
            "moved",
            "You go on here. Nobody opens this register on the other laptop any more; what was written there after "
            "the copy was made can still come as a bundle.",
        ),
    ),
    Door(
        BOTH,
        "users",
        QT_TRANSLATE_NOOP("moved", "No, both stay in use"),
        QT_TRANSLATE_NOOP(
            "moved",
            "This copy is closed again, as it was. You make a register of its own for this laptop, your coordinator "
            "lets it in, and the files come as a bundle.",
        ),
    ),
)


class MovedPage(ScrolledColumn):
    """Two answers, each with what follows from it. Leaving closes the register again, and so does waiting long."""

    chosen = Signal(str)
    back_wanted = Signal()

    def __init__(self, register: Any) -> None:
        super().__init__(margins=(32, 28, 32, 12), gap=10)
        self.register = register
        self.head = Head()
        self.trouble = Notice()
        self.answers = {answer.name: DoorButton(answer, at) for at, answer in enumerate(ANSWERS, 1)}
        heading = title(self.tr("Does this laptop replace another one?"), 22)
        heading.setWordWrap(True)
        why = self.tr(
            "This register was used on another laptop, or by another user of this one. Two laptops must not go on "
            "with one register: nobody could tell any more who wrote what."
        )
        for part in (self.head, heading, label(why, 13, "ink2", wrap=True)):
            self.body.addWidget(part)
        for at, (name, answer) in enumerate(self.answers.items(), 1):
            answer.clicked.connect(self._choosing(name))
            on_key(self, str(at), self._choosing(name), say(CONTEXT, ANSWERS[at - 1].words))
            self.body.addWidget(answer)
        self.body.addWidget(self.trouble)
        self.body.addStretch(1)
        foot = QFrame()
        foot.setLayout(row(quiet_button(self.tr("Not now: close it again"), self.back_wanted.emit), None))
        self.body.addWidget(foot)
        on_key(self, "Esc", self.back_wanted.emit, self.tr("Not now: close it again"))
        # On no answer: a second Enter after the passphrase must not answer the question.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.unanswered = QTimer(self)
        self.unanswered.setSingleShot(True)
        self.unanswered.timeout.connect(self.back_wanted)
        self.unanswered.start(settings.load().idle_minutes * 60_000)

    def _choosing(self, name: str) -> Callable[..., None]:
        return lambda *_: self.chosen.emit(name)
