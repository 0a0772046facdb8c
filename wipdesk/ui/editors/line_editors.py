"""Editors of one box: a line of text, several lines, a whole number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.text import clean, removed_from
from wipdesk.domain.typed import read_typed, typed_text
from wipdesk.domain.values import Missing, Unread
from wipdesk.ui.editors.editor import Editor, narrow
from wipdesk.ui.language import say
from wipdesk.ui.parts.inputs import LineBox, NotesBox
from wipdesk.ui.parts.layout import holding, row
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wipdesk.domain.values import Value


_FEWEST_LINES, _MOST_LINES = 3, 10


class LineEditor(Editor):
    """One line; what it means is read by the domain, as on the command line."""

    box: LineBox

    def make_boxes(self) -> QWidget:
        """One line to write in."""
        self.box = LineBox("", longest=self.field.max_length)
        self.box.textChanged.connect(self._typed)
        self.box.editingFinished.connect(self.left)
        return self.box

    def inputs(self) -> tuple[QWidget, ...]:
        """The line."""
        return (self.box,)

    def show_in_boxes(self, value: Value) -> None:
        """Show the line one would type for the value."""
        said = value.text if isinstance(value, Unread) else value if isinstance(value, str) else None
        self.box.setText(typed_text(value) if said is None else said)
        self.box.setCursorPosition(0)

    def read_boxes(self) -> Value:
        """Read the line; a word such as @unknown typed here is a text and no command."""
        line = typed_text(Unread(self.box.text()))
        return read_typed(self.field, line, today=self.session.today, lists=self.session.lists)

    def begin_with(self, text: str) -> None:
        """Go on with what was typed."""
        self.box.setText(text)

    def _typed(self) -> None:
        self.took()


class TextEditor(LineEditor):
    """A line of text, kept as it is typed."""

    def read_boxes(self) -> Value:
        """The text itself."""
        return text_or_missing(self.box.text())

    def _typed(self) -> None:
        _say_removed(self, self.box.text())
        self.took()


class NumberEditor(LineEditor):
    """A whole number; anything else is kept as it was typed."""

    def make_boxes(self) -> QWidget:
        """A short line; what is typed beyond its end scrolls."""
        super().make_boxes()
        narrow(self.box, 12)
        return holding(row(self.box, None))


class LongTextEditor(Editor):
    """Several lines of text; Tab leaves it."""

    box: NotesBox

    def make_boxes(self) -> QWidget:
        """Some lines to write in."""
        self.box = NotesBox("", lines=_FEWEST_LINES)
        self.box.textChanged.connect(self._typed)
        self.box.left.connect(self.left)
        return self.box

    def inputs(self) -> tuple[QWidget, ...]:
        """The box."""
        return (self.box,)

    def show_in_boxes(self, value: Value) -> None:
        """Show the text."""
        self.box.setPlainText(value if isinstance(value, str) else "")
        self._fit()

    def read_boxes(self) -> Value:
        """The text itself, with its own spaces: a hard space before ? is part of French."""
        text = self.box.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
        return text_or_missing(text)

    def begin_with(self, text: str) -> None:
        """Go on with what was typed."""
        self.box.setPlainText(text)
        self.box.moveCursor(self.box.textCursor().MoveOperation.End)

    def _typed(self) -> None:
        _say_removed(self, self.box.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n"))
        self._fit()
        self.took()

    def _fit(self) -> None:
        """Grow with the text, as far as the rest of the form stays in sight."""
        lines = min(max(round(self.box.document().size().height()), _FEWEST_LINES), _MOST_LINES)
        self.box.setFixedHeight(self.box.fontMetrics().lineSpacing() * lines + theme().px(20))


_ONE_REMOVED = QT_TRANSLATE_NOOP("text editor", "1 character that cannot be kept is left out.")
_REMOVED = QT_TRANSLATE_NOOP("text editor", "{count} characters that cannot be kept are left out.")


def text_or_missing(text: str) -> Value:
    """A text as it is kept; an empty one takes the answer back."""
    kept = clean(text)
    return kept if kept.strip() else Missing.NOT_ASKED


def _say_removed(editor: Editor, text: str) -> None:
    count = removed_from(text)
    words = say("text editor", _ONE_REMOVED if count == 1 else _REMOVED)
    editor.set_hint(words.format(count=count) if count else "")
