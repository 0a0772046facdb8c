"""The women: the list at the side, and what is open beside it; in a narrow window one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from wipdesk.services import intake, open_forms
from wipdesk.ui.file.file_page import FilePage
from wipdesk.ui.forms.form_page import FormPage
from wipdesk.ui.intake.intake_page import IntakePage
from wipdesk.ui.intake.intake_paper_page import IntakePaperPage
from wipdesk.ui.pages.page import Page
from wipdesk.ui.paper.preview_page import PreviewPage
from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.layout import column, holding, row
from wipdesk.ui.theme import theme
from wipdesk.ui.women.women_list_pane import WomenListPane

if TYPE_CHECKING:
    from wipdesk.services.file_words import Target
    from wipdesk.services.women_list import ListQuery
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

LIST_WIDTH = 344


class WomenPage(Page):
    """List and file side by side; forms, intake and preview take the file's place."""

    name = "women"
    help_page = "women"

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, parent)
        self.list = WomenListPane(session, moves)
        self.file = FilePage(session, moves)
        self.form = FormPage(session, moves)
        self.intake = IntakePage(session, moves)
        self.preview = PreviewPage(session, moves)
        self.intake_paper = IntakePaperPage(session, moves)
        self.intake.paper_wanted.connect(self.open_intake_paper)
        self.intake_paper.left.connect(lambda: self._bring(self.intake))
        self.right = QStackedWidget()
        for page in self._beside_the_list():
            self.right.addWidget(page)
        self.woman = ""
        self._narrow = False
        self.to_list = quiet_button(self.tr("All women"), self.show_list, icon_name="arrow-left")
        self._way_back = holding(row(self.to_list, None, margins=(16, 6, 16, 0)), ground="surface")
        beside = column(self._way_back, self.right, gap=0)
        beside.setStretch(1, 1)
        self._beside = holding(beside)
        inside = row(self.list, self._beside, gap=0)
        inside.setStretch(1, 1)
        self.setLayout(inside)
        self.list.counted.connect(self._begin_in_one_place)
        self._begin_in_one_place()
        self._fold()

    def open_woman(self, woman: str, tab: str) -> None:
        """Show a woman's file."""
        from_beside = self.right.currentWidget() is not self.file
        self.woman = woman
        self.file.show_woman(woman, tab)
        self._bring(self.file)
        if self.list.isHidden() or (from_beside and not self.list.table.hasFocus()):
            self._keys_to_file()

    def open_first(self) -> None:
        """Open the file that stands on top of the list."""
        first = self.list.first_woman()
        if first:
            self.open_woman(first, "")

    def open_form(self, woman: str, kind: str, record: str, parent: str) -> None:
        """Show the form of a record."""
        self.woman = woman or self.woman
        self.form.open(woman, kind, record, parent)
        self._bring(self.form)

    def open_place(self, woman: str, target: Target, parent: str) -> None:
        """Show the form of a record with the keyboard in the field that is asked for."""
        self.woman = woman or self.woman
        self.form.open(woman, target.kind, target.record, parent, at=target)
        self._bring(self.form)

    def open_draft(self, draft: str) -> None:
        """Show the form, or the intake, that a draft was kept of."""
        if any(each.id == draft for each in intake.left(self.session.register)) and self.intake.resume():
            self._bring(self.intake)
            return
        self.form.open_draft(draft)
        self._bring(self.form)

    def reopen(self) -> None:
        """Bring back what was half typed when the register was locked, or when the power went."""
        draft = open_forms.latest_left(self.session.register)
        if draft:
            self.open_draft(draft)

    def open_intake(self, typed: str) -> None:
        """Begin with a new woman."""
        self.intake.begin(typed)
        self._bring(self.intake)

    def open_intake_paper(self) -> None:
        """Show the empty form, to be filled in by hand."""
        self.intake.keep_drafts()
        self.intake_paper.show_form()
        self._bring(self.intake_paper)

    def open_summary(self, woman: str) -> None:
        """Show the preview of her summary."""
        self.woman = woman
        self.preview.show_woman(woman)
        self._bring(self.preview)

    def back(self) -> None:
        """Out of a form or a preview, to her file; the keyboard is where the next thing is recorded."""
        if self.woman:
            self.file.show_woman(self.woman)
        self._bring(self.file)
        self._keys_to_file()

    def show_list(self) -> None:
        """Go to the list; in a narrow window in place of the file."""
        self.keep_drafts()
        self.right.setCurrentWidget(self.file)
        if self._narrow:
            self.woman = ""
        self._fold()
        self.list.focus_search()

    def show_asked(self, query: ListQuery) -> None:
        """Go to the list and ask for this."""
        self.list.show_query(query)
        self.show_list()

    def showing(self) -> Page:
        """What is open beside the list."""
        page = self.right.currentWidget()
        return page if isinstance(page, Page) else self

    def asked_about(self) -> Page:
        """What the guide explains: the list while no file is open or the keys are in it, else what is beside it."""
        keys = QApplication.focusWidget()
        nobody = self.showing() is self.file and not self.woman
        return self if nobody or (keys is not None and self.list.isAncestorOf(keys)) else self.showing()

    def keep_drafts(self) -> None:
        """Keep what is half typed in the form or the intake."""
        self.form.keep_drafts()
        self.intake.keep_drafts()

    def folded(self, narrow: bool) -> None:
        """In a narrow window show the list or the file, not both."""
        self._narrow = narrow
        self.list.folded(narrow)
        self._fold()
        for page in self._beside_the_list():
            page.folded(narrow)

    def _beside_the_list(self) -> tuple[Page, ...]:
        return self.file, self.form, self.intake, self.preview, self.intake_paper

    def _keys_to_file(self) -> None:
        """What had the keyboard is gone: it goes to where the next thing is recorded."""
        if self.file.woman:
            self.file.heading.record_button.setFocus()
        else:
            self.list.focus_search()

    def _begin_in_one_place(self) -> None:
        self.file.nobody.card.setHidden(self.list.nobody_yet)

    def _bring(self, page: Page) -> None:
        if self.right.currentWidget() is not page:
            self.right.setCurrentWidget(page)
        page.opened()
        self._fold()

    def _fold(self) -> None:
        something = bool(self.woman) or self.right.currentWidget() is not self.file
        self.list.setVisible(not (self._narrow and something))
        self._beside.setVisible(not self._narrow or something)
        # A form, the intake and the preview say for themselves where they lead back to.
        self._way_back.setVisible(self._narrow and something and self.right.currentWidget() is self.file)
        if self._narrow:
            self.list.setMaximumWidth(16_777_215)
            self.list.setMinimumWidth(theme().px(LIST_WIDTH))
        else:
            self.list.setFixedWidth(theme().px(LIST_WIDTH))
