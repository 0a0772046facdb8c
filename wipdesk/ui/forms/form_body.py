"""The fields of a form in their sections, two columns wide, the seldom ones behind "More"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSpacerItem, QWidget

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.naming import localized
from wipdesk.domain.values import Missing
from wipdesk.services import own_fields
from wipdesk.ui.editors.registry import editor_for
from wipdesk.ui.forms.field_row import FieldRow
from wipdesk.ui.forms.layouts import Section
from wipdesk.ui.parts.buttons import quiet_button, show_opened
from wipdesk.ui.parts.layout import Card, ScrolledColumn, bring_into_view, column, holding
from wipdesk.ui.parts.text import label
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wipdesk.ui.forms.form_part import FormPart
    from wipdesk.ui.session import Session

_WIDEST = 900
_AIR = 20
OWN_HEADING = QT_TRANSLATE_NOOP("form", "Fields of this office")


class FormBody(ScrolledColumn):
    """Makes the editors of a form from its layout and gives each to the record it belongs to."""

    def __init__(
        self, sections: Sequence[Section], parts: dict[str, FormPart], session: Session, woman: str
    ) -> None:
        super().__init__(margins=(20, 12, 20, 16), gap=10)
        self._parts = parts
        self._session = session
        self._woman = woman
        self.rows: dict[str, FieldRow] = {}
        self.sections: dict[str, QWidget] = {}
        self.card = Card()
        self.card.setMaximumWidth(theme().px(_WIDEST))
        self.card.body.setSpacing(theme().px(14))
        for section in sections:
            if not section.more:
                self.card.body.addWidget(self._section(section))
        seldom = [section for section in sections if section.more]
        self.more_button = quiet_button(self.tr("More"), self.turn_more)
        show_opened(self.more_button, opened=False)
        self.more = holding(column(*(self._section(section) for section in seldom), gap=14))
        self.more.hide()
        self._add_own()
        self.card.body.addWidget(self.more_button)
        self.more_button.setHidden(not seldom)
        self.card.body.addWidget(self.more)
        self.body.addWidget(self.card)
        self.body.addStretch(1)

    def turn_more(self) -> None:
        """Open what is behind "More", or close it again."""
        opening = not self.more.isVisibleTo(self)
        self.more.setVisible(opening)
        self.more_button.setText(self.tr("Less") if opening else self.tr("More"))
        show_opened(self.more_button, opened=opening)

    def show_row(self, name: str, *, visible: bool) -> None:
        """Show or hide a field; one that holds anything is never hidden."""
        editor = self.rows[name].editor
        holds = editor.value() is not Missing.NOT_ASKED
        self.rows[name].setVisible(visible or holds)

    def fit_section(self, name: str) -> None:
        """Hide a section with its heading when none of its fields is shown."""
        section = self.sections[name]
        rows = [row for row in self.rows.values() if section.isAncestorOf(row)]
        section.setVisible(any(row.isVisibleTo(section) for row in rows))

    def go_to(self, name: str) -> None:
        """Bring a field into view, with the keyboard in it."""
        row = self.rows[name]
        if self.more.isAncestorOf(row) and not self.more.isVisibleTo(self):
            self.turn_more()
        row.setVisible(True)
        row.editor.setFocus()
        bring_into_view(row, 40)

    def _section(self, section: Section) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(theme().px(12))
        # A column of air: a spacing would go away while all fields of one side are hidden.
        grid.setColumnMinimumWidth(1, theme().px(_AIR))
        for side in (0, 2):
            grid.setColumnStretch(side, 1)
            grid.setColumnMinimumWidth(side, theme().px(120))
            # Keeps both sides where they are while all fields of one are hidden.
            grid.addItem(QSpacerItem(1, 0), len(section.rows), side)
        for at, names in enumerate(section.rows):
            for side, name in enumerate(names):
                wide = 3 if len(names) == 1 and self._is_wide(name) else 1
                grid.addWidget(self._row(name), at, 2 * side, 1, wide, Qt.AlignmentFlag.AlignTop)
        inside = column(gap=8)
        if section.heading:
            heading = label(self._session.say("form", section.heading), 13, "accent", semi=True)
            inside.addWidget(heading)
        inside.addLayout(grid)
        made = holding(inside)
        if section.name:
            self.sections[section.name] = made
        return made

    def _add_own(self) -> None:
        """A section for the fields of the office; a retired one only where it was answered."""
        part = self._parts[""]
        shown = [
            own.field
            for own in own_fields.fields_of(self._session.register).of(part.kind.name)
            if not own.retired
            or own.field.name in part.own_kept
            or own_fields.value_in(part.base, part.opened.id, own.field) is not Missing.NOT_ASKED
        ]
        for field in shown:
            editor = editor_for(field, self._session, self._woman)
            part.add_own(field, editor)
            self.rows[field.name] = FieldRow(field.label, editor)
        names = [field.name for field in shown]
        pairs = tuple(tuple(names[at : at + 2]) for at in range(0, len(names), 2))
        if pairs:
            self.card.body.addWidget(self._section(Section(name="own", heading=OWN_HEADING, rows=pairs)))

    def _is_wide(self, name: str) -> bool:
        part, field = self._found(name)
        described = BY_NAME[part.kind.name].field(field)
        return described is not None and described.kind.value in ("text", "long_text", "blob")

    def _row(self, name: str) -> FieldRow:
        if name in self.rows:
            return self.rows[name]
        part, own_name = self._found(name)
        field = part.kind.field(own_name)
        if field is None:
            raise KeyError(name)
        editor = editor_for(field, self._session, self._woman)
        editor.set_value(getattr(part.opened, own_name))
        part.editors[own_name] = editor
        row = FieldRow(localized(part.kind, field, self._session.say), editor)
        self.rows[name] = row
        return row

    def _found(self, name: str) -> tuple[FormPart, str]:
        kind, dot, own_name = name.partition(".")
        return (self._parts[kind], own_name) if dot else (self._parts[""], name)
