"""The head of a file: her name, where she stands, what tells her apart, and what can be done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QFrame, QMenu

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.roles import Right, may
from wipdesk.domain.text import begins_right_to_left
from wipdesk.services.hand_over import takers
from wipdesk.ui.icons import icon
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import button, icon_button
from wipdesk.ui.parts.flow import flowing
from wipdesk.ui.parts.layout import column, empty_out, row
from wipdesk.ui.parts.text import ElidedLabel, label, pill
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from wipdesk.services.file_heading import Heading
    from wipdesk.ui.file.file_actions import FileActions

TO_RECORD = (
    ("hearing", QT_TRANSLATE_NOOP("file menu", "Hearing"), "gavel"),
    ("charge", QT_TRANSLATE_NOOP("file menu", "Charge"), "scale"),
    ("bail", QT_TRANSLATE_NOOP("file menu", "Bail decision"), "key-round"),
    ("sentence", QT_TRANSLATE_NOOP("file menu", "Sentence"), "scale"),
    ("appeal", QT_TRANSLATE_NOOP("file menu", "Appeal or review"), "file-up"),
    ("custody_episode", QT_TRANSLATE_NOOP("file menu", "Custody move"), "arrow-right-left"),
    ("woman", QT_TRANSLATE_NOOP("file menu", "Release"), "log-out"),
    ("representation", QT_TRANSLATE_NOOP("file menu", "Legal help"), "handshake"),
    ("encounter", QT_TRANSLATE_NOOP("file menu", "Meeting at a visit"), "users"),
    ("note", QT_TRANSLATE_NOOP("file menu", "Note"), "file-pen-line"),
    ("task", QT_TRANSLATE_NOOP("file menu", "Task"), "clipboard-list"),
    ("flag", QT_TRANSLATE_NOOP("file menu", "Flag with a day"), "calendar-clock"),
    ("consent", QT_TRANSLATE_NOOP("file menu", "What she agreed to"), "handshake"),
    ("follow_up", QT_TRANSLATE_NOOP("file menu", "Follow-up after release"), "calendar-days"),
    ("child", QT_TRANSLATE_NOOP("file menu", "Child"), "baby"),
    ("document", QT_TRANSLATE_NOOP("file menu", "Document"), "stamp"),
    ("alias", QT_TRANSLATE_NOOP("file menu", "Other name"), "user-round"),
    ("id_number", QT_TRANSLATE_NOOP("file menu", "Number"), "equal"),
    ("contact", QT_TRANSLATE_NOOP("file menu", "Contact"), "users"),
    ("matter", QT_TRANSLATE_NOOP("file menu", "Matter"), "folder-plus"),
)
"""What can be recorded: kind of record, its name in the menu, its icon. A release is an answer about herself."""


class _NamePart(ElidedLabel):
    """Half of a name: however long the other half is, this one stays readable."""

    _most: int | None = None

    def take_at_most(self, width: int) -> None:
        """Give way to the other half; its beginning stays."""
        self._most = max(width, theme().px(90))
        self.updateGeometry()

    def whole_width(self) -> int:
        """How much it would take if there were room for all of it."""
        return super().sizeHint().width() if self.whole() else 0

    def sizeHint(self) -> QSize:
        """As long as it is, or as long as it was told."""
        whole = super().sizeHint()
        return whole if self._most is None else QSize(min(whole.width(), self._most), whole.height())

    def minimumSizeHint(self) -> QSize:
        """As long as it is, or long enough for its beginning."""
        return QSize(min(super().sizeHint().width(), theme().px(90)), super().minimumSizeHint().height())


class HeadingBar(QFrame):
    """Name, marks and buttons over the tabs."""

    print_wanted = Signal()
    close_wanted = Signal(str)
    """Nobody works on the file any more: the reason, a code of the list `file_closed`."""
    reopen_wanted = Signal()
    take_away_wanted = Signal()
    erase_wanted = Signal()

    def __init__(self, actions: FileActions) -> None:
        super().__init__()
        self._actions = actions
        self._heading: Heading | None = None
        self._narrow = False
        self.family = _NamePart("", 20, semi=True)
        self.given = _NamePart("", 20)
        for part in (self.family, self.given):
            part.setSizePolicy(part.sizePolicy().Policy.Preferred, part.sizePolicy().Policy.Preferred)
        self.about = label("", 12, "ink2", wrap=True)
        self.print_button = button(self.tr("Print summary"), self.print_wanted.emit, icon_name="printer")
        self.record_button = button(self.tr("Record…"), icon_name="plus", primary=True)
        self.record_button.clicked.connect(lambda: self._drop(self.record_menu(), self.record_button))
        self.more_button = icon_button("ellipsis", self.tr("More for this file"))
        self.more_button.clicked.connect(lambda: self._drop(self.more_menu(), self.more_button))
        self._marks_beside = row(gap=6)
        self._marks_below = column(gap=0)
        self._name = row(self.family, self.given, gap=2)
        name = row(self._name, 8, self._marks_beside, None, gap=2)
        top = row(name, self.print_button, self.record_button, self.more_button, gap=8)
        top.setStretch(0, 1)
        self.setLayout(column(top, self._marks_below, self.about, margins=(20, 12, 14, 6), gap=4))

    def show_heading(self, heading: Heading) -> None:
        """Show the head of a file."""
        self._heading = heading
        family, rest = heading.family, heading.name.removeprefix(heading.family)
        comma = rest.startswith(",")
        self.family.set_whole(f"{family}," if comma else family)
        self.family.setVisible(bool(family))
        self.given.set_whole(rest.removeprefix(","))
        self.given.setVisible(bool(rest))
        # A name reads the way it is written, whichever way the window does.
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        way = QBoxLayout.Direction
        self._name.setDirection(
            way.LeftToRight if begins_right_to_left(heading.name) is mirrored else way.RightToLeft
        )
        self.setAccessibleName(heading.name)
        self.about.setText(" · ".join(heading.about))
        self._place_marks()

    def folded(self, narrow: bool) -> None:
        """In a narrow window the lesser button goes into the menu, unless there is room for it."""
        self._narrow = narrow
        self._place_marks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Marks beside the name where they fit, else below it."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place_marks()

    def _place_marks(self) -> None:
        if self._heading is None:
            return
        empty_out(self._marks_beside)
        empty_out(self._marks_below)
        marks = [pill(mark.words, mark.tone) for mark in self._heading.marks]
        room = self.width() - theme().px(60) - _wide(self.record_button, self.more_button)
        left = room - self.family.whole_width() - self.given.whole_width()
        for_print = _wide(self.print_button)
        self.print_button.setVisible(not self._narrow or for_print <= left)
        if self.print_button.isVisibleTo(self):
            room, left = room - for_print, left - for_print
        # The family name that she is filed under stays whole as long as it can.
        self.given.take_at_most(room - self.family.whole_width())
        if _wide(*marks) <= left:
            for mark in marks:
                self._marks_beside.addWidget(mark)
        else:
            self._marks_below.addWidget(flowing(*marks, gap=6))

    def record_menu(self) -> QMenu:
        """What can be recorded; what hangs on a matter asks which, where there are several."""
        made = QMenu(self)
        made.setAccessibleName(self.tr("Record"))
        matters = self._heading.open_matters if self._heading else ()
        for kind, words, icon_name in TO_RECORD:
            text, picture = say("file menu", words), icon(icon_name)
            if kind == "woman":
                made.addAction(picture, text, self._actions.release)
                continue
            on_matter = BY_NAME[kind].parent == "matter"
            if on_matter and len(matters) > 1:
                inner = made.addMenu(picture, text)
                for matter in matters:
                    inner.addAction(
                        matter.words.replace("&", "&&"), partial(self._actions.add, kind, matter.id)
                    )
                continue
            if on_matter and not matters:
                text = self.tr("{what} (first its matter)").format(what=text)
            made.addAction(picture, text, partial(self._actions.add, kind))
        return made

    def more_menu(self) -> QMenu:
        """What is seldom done with a file."""
        made = QMenu(self)
        made.setAccessibleName(self.tr("More for this file"))
        if self.print_button.isHidden():
            made.addAction(self.tr("Print summary"), self.print_wanted.emit)
        if self._heading is not None:
            code = self._heading.code
            made.addAction(self.tr("Copy her code {code}").format(code=code), partial(_copy, code))
            made.addSeparator()
            if self._heading.closed:
                made.addAction(self.tr("Open this file again"), self.reopen_wanted.emit)
            else:
                inner = made.addMenu(self.tr("Close this file, because"))
                for row_ in self._actions.session.lists["file_closed"]:
                    words = self._actions.session.lists["file_closed"].label(row_.code, say)
                    inner.addAction(words.replace("&", "&&"), partial(self.close_wanted.emit, row_.code))
        self._add_assigning(made)
        made.addAction(self.tr("Is she recorded twice?"), self._actions.look_for_doubles)
        made.addSeparator()
        made.addAction(self.tr("Recorded by mistake: take away"), self.take_away_wanted.emit)
        if may(self._actions.session.register.identity.role, Right.ERASE):
            made.addAction(self.tr("Erase everything about her…"), self.erase_wanted.emit)
        return made

    def _add_assigning(self, menu: QMenu) -> None:
        """Who could work on this file, where there is an office and somebody may say so."""
        register = self._actions.session.register
        people = takers(register) if may(register.identity.role, Right.EDIT_CASES) else ()
        if not people:
            return
        inner = menu.addMenu(self.tr("Assign to"))
        for each in people:
            inner.addAction(each.name.replace("&", "&&"), partial(self._actions.assign, each.id, each.name))

    def _drop(self, menu: QMenu, below: QWidget) -> None:
        menu.popup(below.mapToGlobal(below.rect().bottomLeft()))


def _wide(*parts: QWidget) -> int:
    return sum(each.sizeHint().width() + theme().px(8) for each in parts)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
