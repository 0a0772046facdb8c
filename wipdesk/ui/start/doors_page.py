"""The first question: how do you want to begin? Four answers in the words of the task; a figure chooses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import on_key, quiet_button
from wipdesk.ui.parts.layout import ScrolledColumn, column, row
from wipdesk.ui.parts.text import key, label, picture, pill, title
from wipdesk.ui.start.head import Head
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

CONTEXT = "doors"
_SIDE, _SIDE_FROM = 300, 860
"""Pixels of the side that says what is safe, and of the window below which it is folded away."""


@dataclass(frozen=True, slots=True)
class Door:
    """One way to begin, with its words marked for translation."""

    name: str
    icon: str
    words: str
    about: str
    note: str = ""
    tone: str = ""


JOIN, OFFICE, RESTORE, PRACTISE = "join", "office", "restore", "practise"
DOORS = (
    Door(
        JOIN,
        "key-round",
        QT_TRANSLATE_NOOP("doors", "Join my office"),
        QT_TRANSLATE_NOOP(
            "doors",
            "You make a short hello file; your coordinator answers with a welcome file. You can work at once.",
        ),
        QT_TRANSLATE_NOOP("doors", "For most paralegals"),
        "green",
    ),
    Door(
        OFFICE,
        "folder-plus",
        QT_TRANSLATE_NOOP("doors", "Start a new office"),
        QT_TRANSLATE_NOOP(
            "doors", "You are its coordinator: you let the others in and see the files of all of them."
        ),
    ),
    Door(
        RESTORE,
        "archive-restore",
        QT_TRANSLATE_NOOP("doors", "Restore from a backup"),
        QT_TRANSLATE_NOOP("doors", "It becomes a register of its own. Nothing is ever overwritten."),
    ),
    Door(
        PRACTISE,
        "graduation-cap",
        QT_TRANSLATE_NOOP("doors", "Practise first"),
        QT_TRANSLATE_NOOP(
            "doors", "Invented women, marked PRACTICE on every page. Nothing real can be lost."
        ),
        QT_TRANSLATE_NOOP("doors", "10 minutes"),
        "blue",
    ),
)
_PROMISES = (
    (
        "lock",
        QT_TRANSLATE_NOOP("doors", "Encrypted from the first word"),
        QT_TRANSLATE_NOOP(
            "doors",
            "Only people with a passphrase can read what you write. Without one nobody can, and neither can we.",
        ),
    ),
    (
        "wifi-off",
        QT_TRANSLATE_NOOP("doors", "It never goes online"),
        QT_TRANSLATE_NOOP("doors", "Work travels in sealed files that you carry or send yourselves."),
    ),
    (
        "save",
        QT_TRANSLATE_NOOP("doors", "Kept while you type"),
        QT_TRANSLATE_NOOP("doors", "A form half filled in is kept, and opens again where you were."),
    ),
)


class DoorsPage(QWidget):
    """Four doors; every one can be left again before anything is made."""

    chosen = Signal(str)
    folder_wanted = Signal()
    """She has a register already and will show its folder."""
    back_wanted = Signal()
    guide_wanted = Signal()
    left = Signal()

    def __init__(self, *, with_back: bool, with_guide: bool) -> None:
        super().__init__()
        self.side = _Side()
        self.language = self.side.language
        self.doors = {door.name: DoorButton(door, number) for number, door in enumerate(DOORS, 1)}
        self.scroll = ScrolledColumn(margins=(32, 28, 32, 12), gap=10)
        heading = title(self.tr("How do you want to begin?"), 22)
        heading.setWordWrap(True)
        self.scroll.body.addWidget(heading)
        self.scroll.body.addWidget(
            label(
                self.tr("You can change your mind: nothing is made before the last step, and each choice has a folder "
                        "of its own."),
                12,
                "ink2",
                wrap=True,
            )
        )  # fmt: skip
        for number, (name, door) in enumerate(self.doors.items(), 1):
            door.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))
            on_key(
                self,
                str(number),
                lambda name=name: self.chosen.emit(name),
                say(CONTEXT, DOORS[number - 1].words),
            )
            self.scroll.body.addWidget(door)
        self.scroll.body.addWidget(
            label(self.tr("Not sure? Press 4: it teaches the main job."), 12, "ink2", wrap=True)
        )
        self.scroll.body.addStretch(1)
        right = column(self.scroll, self._foot(with_back=with_back, with_guide=with_guide), gap=0)
        whole = row(self.side, right, gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.setFocusProxy(self.doors[JOIN])

    def _foot(self, *, with_back: bool, with_guide: bool) -> QFrame:
        foot = QFrame()
        foot.setProperty("edge", "top")
        items: list[QWidget | None] = [
            quiet_button(self.tr("Open a register that is here already…"), self.folder_wanted.emit)
        ]
        if with_back:
            items.insert(0, quiet_button(self.tr("Back"), self.back_wanted.emit))
            on_key(self, "Esc", self.back_wanted.emit, self.tr("Back"))
        if with_guide:
            items += [quiet_button(self.tr("Guide"), self.guide_wanted.emit), key("F1")]
        items += [None, quiet_button(self.tr("Leave"), self.left.emit)]
        foot.setLayout(row(*items, margins=(28, 8, 28, 8)))
        return foot

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the side away where the doors need the room; the choice of language is beside them then."""
        super().resizeEvent(event)
        self.side.setVisible(self.width() >= theme().px(_SIDE_FROM))


class DoorButton(QPushButton):
    """One door: what it is called, what happens behind it, and its figure."""

    def __init__(self, door: Door, number: int) -> None:
        super().__init__()
        self.setProperty("door", True)
        self.setAutoDefault(True)
        words, about = say(CONTEXT, door.words), say(CONTEXT, door.about)
        self.setAccessibleName(words)
        self.setAccessibleDescription(about)
        head = row(label(words, 15, semi=True), gap=10)
        if door.note:
            head.addWidget(pill(say(CONTEXT, door.note), door.tone))
        head.addStretch(1)
        said = column(head, label(about, 12, "ink2", wrap=True), gap=3)
        onward = (
            "chevron-left" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else "chevron-right"
        )
        line = row(
            _framed(door.icon),
            said,
            key(str(number)),
            picture(onward, "ink2", 16),
            margins=(18, 12, 16, 12),
            gap=14,
        )
        line.setStretch(1, 1)
        self.setLayout(line)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(policy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for part in self.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As large as what stands in it."""
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As small as what stands in it can become."""
        return self.layout().minimumSize()


class _Side(QFrame):
    """What is safe and what is not, in three true sentences; and the language."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("edge", "right")
        self.setFixedWidth(theme().px(_SIDE))
        head = Head(sign=40, with_language=False)
        head.set_line(self.tr("Case files of women in prison"))
        self.language = head.language
        inside = column(head, 16, margins=(28, 28, 24, 20), gap=18)
        for icon_name, words, about in _PROMISES:
            said = column(
                label(say(CONTEXT, words), 13, semi=True, wrap=True),
                label(say(CONTEXT, about), 12, "ink2", wrap=True),
                gap=2,
            )
            line = row(column(_framed(icon_name, 16, 30), None), said, gap=12)
            line.setStretch(1, 1)
            inside.addLayout(line)
        inside.addStretch(1)
        line = row(picture("languages", "ink2", 16), self.language, None)
        if self.language.count() > 1:
            inside.addLayout(line)
        self.setLayout(inside)


def _framed(icon_name: str, size: int = 20, around: int = 40) -> QLabel:
    made = picture(icon_name, "accent", size)
    made.setProperty("soft", "accent")
    made.setFixedSize(theme().px(around), theme().px(around))
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made
