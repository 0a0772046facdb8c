"""What every editor is: the boxes of one field, a word where there is no answer, and what there is to say about it."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from wipdesk.domain.values import Contested, Foreign, Missing, Sealed, Unread
from wipdesk.domain.wording import MISSING, SEALED, in_words
from wipdesk.ui.editors.standing_value import StandingValue
from wipdesk.ui.editors.word_box import WordBox
from wipdesk.ui.parts.buttons import icon_button, on_key
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.parts.text import label
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from wipdesk.domain.field import Field
    from wipdesk.domain.values import AnyValue, Value
    from wipdesk.ui.session import Session

_STANDING = (Contested, Foreign, Sealed)
_MENU_KEYS = "Alt+Up"


class Editor(QWidget):
    """Shows and takes the value of one field. What is not touched comes back exactly as it was given."""

    changed = Signal()
    left = Signal()
    """She went on to another box: a moment to keep what was typed."""
    decide_wanted = Signal()
    """She wants to decide between the accounts that are shown."""
    open_wanted = Signal(str)
    """She wants to open the compartment that this is kept in."""

    own_words: frozenset[Missing] = frozenset({Missing.NOT_ASKED})
    """Reasons for no answer that the boxes show themselves."""
    shows_unread = True
    """Whether its boxes can show a text that could not be read; else it stands in their place as a word."""

    def __init__(self, field: Field, session: Session, woman: str = "") -> None:
        super().__init__()
        self.field = field
        self.session = session
        self.woman = woman
        self._given: AnyValue = Missing.NOT_ASKED
        self._word: Missing | Unread | None = None
        self._touched = False
        self._showing = False
        self.shut = bool(field.compartment) and not session.compartments.is_open(field.compartment)
        self.boxes = self.make_boxes()
        self.word = WordBox()
        self.word.hide()
        self.word.replaced.connect(self._replace_word)
        self.word.emptied.connect(lambda: self.say_missing(Missing.NOT_ASKED))
        self.standing = StandingValue(self.decide_wanted.emit, self._unlock)
        self.standing.hide()
        self.menu_button = icon_button(
            "ellipsis", self.tr("Say why there is no answer ({keys})").format(keys=_MENU_KEYS), self.open_menu
        )
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hint = label("", 12, "ink2", wrap=True)
        self.trouble = label("", 12, "amber", wrap=True)
        for words in (self.hint, self.trouble):
            words.hide()
        first = row(self.boxes, self.word, self.standing, self.menu_button, gap=2)
        first.setAlignment(self.menu_button, Qt.AlignmentFlag.AlignTop)
        for at in range(3):
            first.setStretch(at, 1)
        self.inside = column(first, self.hint, self.trouble, gap=3)
        self.setLayout(self.inside)
        self._show(Missing.NOT_ASKED)
        on_key(self, _MENU_KEYS, self.open_menu, self.tr("Say why there is no answer"))

    # What each kind of editor does in its own way.

    @abstractmethod
    def make_boxes(self) -> QWidget:
        """Make what she writes in or chooses from."""

    @abstractmethod
    def show_in_boxes(self, value: Value) -> None:
        """Show a value; `Missing.NOT_ASKED` empties the boxes."""

    @abstractmethod
    def read_boxes(self) -> Value:
        """What the boxes say now."""

    @abstractmethod
    def inputs(self) -> tuple[QWidget, ...]:
        """The boxes the keyboard goes to, in order."""

    def begin_with(self, text: str) -> None:
        """Take the first letters typed over a word."""

    # What is the same for all.

    def first_box(self) -> QWidget:
        """Where the keyboard goes first."""
        return self.inputs()[0]

    def set_value(self, value: AnyValue) -> None:
        """Show a value as it stands in the record."""
        self._given = value
        self._touched = False
        self._show(value)

    def set_shut(self, shut: bool, value: AnyValue) -> None:
        """Show a value after its compartment was opened, or closed."""
        self.shut = shut
        self.set_value(value)

    def value(self) -> AnyValue:
        """The value as it stands here: as it was given, or what was typed since."""
        if not self._touched:
            return self._given
        return self._word if self._word is not None else self.read_boxes()

    def say_missing(self, missing: Missing) -> None:
        """Put a word in the box's place, or with not asked the empty box."""
        if self._stands_alone():
            return
        had_focus = self._has_focus()
        self._touched = True
        self._show(missing)
        if had_focus:
            self.setFocus()
        self.changed.emit()

    def set_trouble(self, sentence: str) -> None:
        """Say beside the box what is odd; empty: nothing is."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        for box in self.inputs():
            if box.property("trouble") != bool(sentence):
                box.setProperty("trouble", bool(sentence))
                box.style().unpolish(box)
                box.style().polish(box)
            box.setAccessibleDescription(sentence)

    def set_hint(self, words: str) -> None:
        """Say something useful under the box; empty: nothing."""
        self.hint.setText(words)
        self.hint.setVisible(bool(words))

    def setAccessibleName(self, name: str) -> None:
        """Name the boxes as the field is named."""
        super().setAccessibleName(name)
        for box in (*self.inputs()[:1], self.word, self.standing):
            box.setAccessibleName(name)

    def words_of(self, value: AnyValue) -> str:
        """A value of this field as it is read."""
        people: dict[str, str] = {}
        return in_words(self.field, value, lists=self.session.lists, people=people, say=self.session.say)

    def menu(self) -> QMenu:
        """The four reasons why there is no answer."""
        menu = QMenu(self)
        for missing in (Missing.UNKNOWN, Missing.DECLINED, Missing.NONE, Missing.NOT_ASKED):
            words = self.session.say("wording", MISSING[missing])
            menu.addAction(words, lambda missing=missing: self.say_missing(missing))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def open_menu(self) -> None:
        """Show the reasons why there is no answer, below the button."""
        if not self._stands_alone():
            menu = self.menu()
            menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))
            menu.setActiveAction(menu.actions()[0])

    def took(self) -> None:
        """Called by the boxes whenever she changed something in them."""
        if not self._showing and not self.shut:
            self._touched = True
            self._word = None
            self.changed.emit()

    def _show(self, value: AnyValue) -> None:
        self._showing = True
        standing = self.shut or isinstance(value, _STANDING)
        self._word = None
        if not standing and isinstance(value, Missing | Unread) and self._stands_as_word(value):
            self._word = value
        if self.shut:
            self.standing.show_shut(self.session.say("wording", SEALED))
            self.show_in_boxes(Missing.NOT_ASKED)
        elif standing:
            self.standing.show_value(value, self.session, self.words_of)
            self.show_in_boxes(Missing.NOT_ASKED)
        else:
            self.show_in_boxes(Missing.NOT_ASKED if self._word is not None else value)
        if self._word is not None:
            said = self._word.text if isinstance(self._word, Unread) else self.words_of(self._word)
            self.word.show_word(said)
        self._bring(standing=standing)
        self._showing = False

    def _stands_alone(self) -> bool:
        return self.shut or isinstance(self._given, _STANDING)

    def _unlock(self) -> None:
        self.open_wanted.emit(self.field.compartment)

    def _stands_as_word(self, value: Missing | Unread) -> bool:
        return not self.shows_unread if isinstance(value, Unread) else value not in self.own_words

    def _bring(self, *, standing: bool) -> None:
        self.standing.setVisible(standing)
        self.menu_button.setVisible(not standing)
        self.word.setVisible(self._word is not None)
        self.boxes.setVisible(not standing and self._word is None)
        place = self.word if self._word is not None else self.first_box()
        self.setFocusProxy(self.standing if standing else place)

    def _replace_word(self, text: str) -> None:
        self.say_missing(Missing.NOT_ASKED)
        self.setFocus()
        self.begin_with(text)

    def _has_focus(self) -> bool:
        now = self.focusWidget()
        return now is not None and now.hasFocus()


def narrow(box: QWidget, characters: int) -> None:
    """Give a box room for so many characters and no more."""
    wide = box.fontMetrics().horizontalAdvance("0") * characters
    box.setFixedWidth(wide + theme().px(24))
