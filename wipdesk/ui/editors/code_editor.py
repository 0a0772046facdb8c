"""Choosing an answer of a list; what is in no list is kept as it was written, and marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from wipdesk.domain.lists import CodeList
from wipdesk.domain.values import Missing
from wipdesk.domain.wording import MISSING
from wipdesk.ui.editors.code_boxes import CodeChoiceBox, CodeLineBox
from wipdesk.ui.editors.editor import Editor
from wipdesk.ui.parts.buttons import icon_button, quiet_button
from wipdesk.ui.parts.layout import column, empty_out, holding, row
from wipdesk.ui.parts.text import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wipdesk.domain.values import Value

LONGEST_CHOICE = 12
"""A longer list is found by typing."""


_SAY_NOTHING = frozenset({"other", "unknown"})


class CodeEditor(Editor):
    """One answer of a code list."""

    def make_boxes(self) -> QWidget:
        """A list that opens, or a line that finds; below it what the list itself says about the answer."""
        lists = self.session.lists
        self.codes = lists[self.field.list] if self.field.list in lists else CodeList(self.field.list, ())
        # Where nobody has listed the prisons or offences of a country yet, their names are written freely.
        bare = all(each.code in _SAY_NOTHING for each in self.codes.offered)
        long = len(self.codes.offered) > LONGEST_CHOICE or bare or bool(self.codes.free)
        self.box: CodeLineBox | CodeChoiceBox
        if long:
            self.box = CodeLineBox(self.codes, self.session)
            self.box.textChanged.connect(self._typed)
            self.box.editingFinished.connect(self._went_on)
            self.list_button = icon_button("chevron-down", self.tr("Show the list"), self.box.open_list)
            self.list_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            first = row(self.box, self.list_button, gap=2)
            first.setStretch(0, 1)
        else:
            self.box = CodeChoiceBox(self.codes, self.session)
            self.box.picked.connect(self._went_on)
            first = row(self.box)
        self.box.picked.connect(self._typed)
        self.about = label("", 12, "ink2", wrap=True)
        self._suggestions = row(gap=4)
        self.suggestions = holding(self._suggestions)
        for part in (self.about, self.suggestions):
            part.hide()
        return holding(column(first, self.about, self.suggestions, gap=2))

    def inputs(self) -> tuple[QWidget, ...]:
        """The box."""
        return (self.box,)

    def show_in_boxes(self, value: Value) -> None:
        """Show the answer of the code."""
        self.box.show_code(value if isinstance(value, str) else "")
        self.about.hide()
        self.suggestions.hide()

    def read_boxes(self) -> Value:
        """The code, or what was written."""
        return self.box.code().strip() or Missing.NOT_ASKED

    def begin_with(self, text: str) -> None:
        """Go on with what was typed, where one can type."""
        if isinstance(self.box, CodeLineBox):
            self.box.setText(text)
            self.box.textEdited.emit(text)

    def say_missing(self, missing: Missing) -> None:
        """A list that has this very answer gets its own row, so that one thing is not said in two ways."""
        own = self.codes.get(missing.value)
        if self.shut or own is None or own.label not in (MISSING[missing], *_SAME.get(missing, ())):
            super().say_missing(missing)
            return
        super().say_missing(Missing.NOT_ASKED)
        self.box.show_code(own.code)
        self._typed()

    def fact(self, key: str) -> str:
        """What else the list says of the answer chosen; empty if nothing."""
        value = self.value()
        chosen = self.codes.get(value) if isinstance(value, str) else None
        return chosen.fact(key) if chosen else ""

    def _typed(self) -> None:
        self._say_about()
        self.took()

    def _went_on(self) -> None:
        self._suggest()
        self.left.emit()

    def _say_about(self) -> None:
        code = self.box.code()
        chosen = self.codes.get(code) if code else None
        unchecked = self.tr("Nobody has checked this answer of the list yet.")
        self.about.setText(unchecked if chosen is not None and chosen.provisional else "")
        self.about.setVisible(bool(self.about.text()))
        self.suggestions.hide()

    def _suggest(self) -> None:
        """Offer the answers that look most like what was written and is in no list."""
        text = self.box.code()
        near = () if not text or self.codes.get(text) else self.codes.nearest(text, say=self.session.say)
        empty_out(self._suggestions)
        if near:
            self._suggestions.addWidget(label(self.tr("Do you mean:"), 12, "ink2"))
        for each in near[:2]:
            words = self.codes.label(each.code, self.session.say)
            self._suggestions.addWidget(quiet_button(words, lambda code=each.code: self._take(code)))
        self._suggestions.addStretch(1)
        self.suggestions.setVisible(bool(near))

    def _take(self, code: str) -> None:
        self.box.show_code(code)
        self._typed()
        self.box.setFocus()


_SAME = {Missing.DECLINED: ("She did not want to say",)}
"""Rows of lists that say the same as one of the four reasons."""
