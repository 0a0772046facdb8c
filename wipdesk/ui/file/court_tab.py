"""Matters and court: each matter with its charges, hearings and bail; then detention and legal help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wipdesk.ui.file.hearings_table import HearingsTable
from wipdesk.ui.file.record_card import RecordCard
from wipdesk.ui.file.record_tabs import SECTIONS, SectionsTab, section
from wipdesk.ui.file.section import Section
from wipdesk.ui.language import say
from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.parts.text import label, line

if TYPE_CHECKING:
    from wipdesk.services.file_rows import RecordRows
    from wipdesk.ui.file.shown_file import ShownFile


class CourtTab(SectionsTab):
    """Everything before police and courts."""

    def sections(self, shown: ShownFile) -> list[QWidget]:
        """The matters, newest first; then where she was held, and who helps her in law."""
        heading, add, empty = (say("file sections", text) for text in SECTIONS["matter"])
        matters = Section(
            heading,
            shown.rows.of("matter"),
            self.actions,
            empty=empty,
            add=(add, lambda: self.actions.add("matter")),
            make=lambda matter: self._matter(shown, matter),
        )
        rest = [
            section(kind, shown.rows.of(kind), self.actions) for kind in ("custody_episode", "representation")
        ]
        return [matters, *rest]

    def _matter(self, shown: ShownFile, matter: RecordRows) -> QWidget:
        made = RecordCard(matter, self.actions)
        made.body.insertWidget(1, label(shown.rows.held_in(matter.id), 13, "ink2", wrap=True))
        for part in (
            section("charge", shown.rows.of("charge", matter.id), self.actions, parent=matter.id, inset=True),
            self._hearings(shown, matter.id),
            section("bail", shown.rows.of("bail", matter.id), self.actions, parent=matter.id, inset=True),
            self._sentences(shown, matter.id),
            section("appeal", shown.rows.of("appeal", matter.id), self.actions, parent=matter.id, inset=True),
        ):
            made.body.addWidget(line())
            made.body.addWidget(part)
        return made

    def _sentences(self, shown: ShownFile, matter: str) -> QWidget:
        heading, add, empty = (say("file sections", text) for text in SECTIONS["sentence"])
        return Section(
            heading,
            shown.rows.of("sentence", matter),
            self.actions,
            empty=empty,
            add=(add, lambda: self.actions.add("sentence", matter)),
            make=lambda sentence: self._sentence(shown, sentence),
            inset=True,
        )

    def _sentence(self, shown: ShownFile, sentence: RecordRows) -> QWidget:
        """A sentence; with a fine, what was paid on it."""
        made = RecordCard(sentence, self.actions, inset=True)
        paid = shown.rows.of("fine_payment", sentence.id)
        if paid or sentence.words("fine"):
            made.body.addWidget(section("fine_payment", paid, self.actions, parent=sentence.id, inset=True))
        return made

    def _hearings(self, shown: ShownFile, matter: str) -> QWidget:
        hearings = shown.rows.of("hearing", matter)
        heading, add, empty = (say("file sections", text) for text in SECTIONS["hearing"])
        count = label(str(len(hearings)) if hearings else "", 12, "ink2")
        adding = quiet_button(add, lambda: self.actions.add("hearing", matter), icon_name="plus")
        inside = column(row(label(heading, 13, semi=True), count, None, adding), gap=6)
        if ledger := shown.rows.ledger_in(matter):
            inside.addWidget(label(ledger, 12, "ink2", wrap=True))
        inside.addWidget(
            HearingsTable(hearings, self.actions) if hearings else label(empty, 13, "ink2", wrap=True)
        )
        made = QWidget()
        made.setLayout(inside)
        return made
