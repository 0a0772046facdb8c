"""The tabs that are lists of records: who she is, her children, visits and notes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.values import Missing
from wipdesk.ui.file.record_card import RecordCard
from wipdesk.ui.file.section import Section
from wipdesk.ui.file.tab import ReadingColumn, Tab
from wipdesk.ui.language import say
from wipdesk.ui.parts.layout import column

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wipdesk.services.file_rows import RecordRows
    from wipdesk.ui.file.file_actions import FileActions
    from wipdesk.ui.file.shown_file import ShownFile

SECTIONS = {
    "alias": (
        QT_TRANSLATE_NOOP("file sections", "Other names and spellings"),
        QT_TRANSLATE_NOOP("file sections", "Add a name"),
        QT_TRANSLATE_NOOP("file sections", "No other name is recorded. Ask her what else she is called."),
    ),
    "id_number": (
        QT_TRANSLATE_NOOP("file sections", "Numbers"),
        QT_TRANSLATE_NOOP("file sections", "Add a number"),
        QT_TRANSLATE_NOOP(
            "file sections", "No number is recorded. The prison register and the warrant hold one."
        ),
    ),
    "contact": (
        QT_TRANSLATE_NOOP("file sections", "People who can be reached about her"),
        QT_TRANSLATE_NOOP("file sections", "Add a contact"),
        QT_TRANSLATE_NOOP("file sections", "Nobody is recorded. Ask her who may know where she is."),
    ),
    "child": (
        QT_TRANSLATE_NOOP("file sections", "Children"),
        QT_TRANSLATE_NOOP("file sections", "Add a child"),
        QT_TRANSLATE_NOOP("file sections", "No child is recorded."),
    ),
    "encounter": (
        QT_TRANSLATE_NOOP("file sections", "Meetings at visits"),
        QT_TRANSLATE_NOOP("file sections", "Add a meeting"),
        QT_TRANSLATE_NOOP("file sections", "No meeting is recorded. Add one after each visit."),
    ),
    "task": (
        QT_TRANSLATE_NOOP("file sections", "Tasks"),
        QT_TRANSLATE_NOOP("file sections", "Add a task"),
        QT_TRANSLATE_NOOP("file sections", "No task is recorded. Add what somebody has to do for her."),
    ),
    "note": (
        QT_TRANSLATE_NOOP("file sections", "Notes"),
        QT_TRANSLATE_NOOP("file sections", "Add a note"),
        QT_TRANSLATE_NOOP("file sections", "No note is recorded."),
    ),
    "flag": (
        QT_TRANSLATE_NOOP("file sections", "Flags"),
        QT_TRANSLATE_NOOP("file sections", "Put a flag on her file"),
        QT_TRANSLATE_NOOP("file sections", "No flag is on her file."),
    ),
    "document": (
        QT_TRANSLATE_NOOP("file sections", "Documents"),
        QT_TRANSLATE_NOOP("file sections", "Add a document"),
        QT_TRANSLATE_NOOP(
            "file sections", "No paper is recorded. Add the warrant, the charge sheet, a letter."
        ),
    ),
    "custody_episode": (
        QT_TRANSLATE_NOOP("file sections", "Detention"),
        QT_TRANSLATE_NOOP("file sections", "Add a custody move"),
        QT_TRANSLATE_NOOP(
            "file sections", "No detention is recorded. The clock needs where she was held, and from when."
        ),
    ),
    "representation": (
        QT_TRANSLATE_NOOP("file sections", "Legal help"),
        QT_TRANSLATE_NOOP("file sections", "Add legal help"),
        QT_TRANSLATE_NOOP("file sections", "No legal help is recorded. Write down also that she has none."),
    ),
    "charge": (
        QT_TRANSLATE_NOOP("file sections", "Charges"),
        QT_TRANSLATE_NOOP("file sections", "Add a charge"),
        QT_TRANSLATE_NOOP("file sections", "No charge is recorded in this matter."),
    ),
    "hearing": (
        QT_TRANSLATE_NOOP("file sections", "Hearings"),
        QT_TRANSLATE_NOOP("file sections", "Add a hearing"),
        QT_TRANSLATE_NOOP("file sections", "No hearing is recorded in this matter."),
    ),
    "bail": (
        QT_TRANSLATE_NOOP("file sections", "Bail"),
        QT_TRANSLATE_NOOP("file sections", "Add a bail decision"),
        QT_TRANSLATE_NOOP("file sections", "No decision about bail is recorded in this matter."),
    ),
    "sentence": (
        QT_TRANSLATE_NOOP("file sections", "Sentence"),
        QT_TRANSLATE_NOOP("file sections", "Add a sentence"),
        QT_TRANSLATE_NOOP("file sections", "No sentence is recorded in this matter."),
    ),
    "fine_payment": (
        QT_TRANSLATE_NOOP("file sections", "Paid on the fine"),
        QT_TRANSLATE_NOOP("file sections", "Add a payment"),
        QT_TRANSLATE_NOOP("file sections", "Nothing is recorded as paid."),
    ),
    "appeal": (
        QT_TRANSLATE_NOOP("file sections", "Appeal and review"),
        QT_TRANSLATE_NOOP("file sections", "Add an appeal"),
        QT_TRANSLATE_NOOP("file sections", "No appeal is recorded. The days to give notice are few."),
    ),
    "consent": (
        QT_TRANSLATE_NOOP("file sections", "What she agreed to, each time"),
        QT_TRANSLATE_NOOP("file sections", "Add an answer"),
        QT_TRANSLATE_NOOP(
            "file sections", "No answer is recorded here. Ask in her language, and read it back to her."
        ),
    ),
    "follow_up": (
        QT_TRANSLATE_NOOP("file sections", "After release"),
        QT_TRANSLATE_NOOP("file sections", "Add a follow-up"),
        QT_TRANSLATE_NOOP("file sections", "No follow-up is recorded. Look for her after 1, 3 and 6 months."),
    ),
    "matter": (
        QT_TRANSLATE_NOOP("file sections", "Matters"),
        QT_TRANSLATE_NOOP("file sections", "Add a matter"),
        QT_TRANSLATE_NOOP(
            "file sections", "No matter is recorded. Charges, hearings and bail hang on a matter."
        ),
    ),
    "health": (
        QT_TRANSLATE_NOOP("file sections", "Health"),
        QT_TRANSLATE_NOOP("file sections", "Add a health need"),
        QT_TRANSLATE_NOOP("file sections", "Nothing is recorded. Write only what must be known to help her."),
    ),
    "complaint": (
        QT_TRANSLATE_NOOP("file sections", "Complaints and violence"),
        QT_TRANSLATE_NOOP("file sections", "Add a complaint"),
        QT_TRANSLATE_NOOP("file sections", "Nothing is recorded. Not asked is not the same as no."),
    ),
}
"""Of each kind: the heading of its section, what adds one, and what stands there when there is none."""


def section(
    kind: str, records: tuple[RecordRows, ...], actions: FileActions, *, parent: str = "", inset: bool = False
) -> Section:
    """The section of one kind."""
    heading, add, empty = (say("file sections", text) for text in SECTIONS[kind])
    return Section(
        heading,
        records,
        actions,
        empty=empty,
        add=(add, partial(actions.add, kind, parent)),
        inset=inset,
    )


class SectionsTab(Tab):
    """A tab of sections below each other."""

    kinds: tuple[str, ...] = ()

    def __init__(self, actions: FileActions) -> None:
        super().__init__(actions)
        self.scrolled = ReadingColumn(gap=16)
        self.setLayout(column(self.scrolled, gap=0))

    def show_file(self, shown: ShownFile) -> None:
        """Fill the sections anew."""
        self.scrolled.clear()
        for made in self.sections(shown):
            self.scrolled.body.addWidget(made)
        self.scrolled.body.addStretch(1)

    def sections(self, shown: ShownFile) -> list[QWidget]:
        """What stands in the tab."""
        return [section(kind, shown.rows.of(kind), self.actions) for kind in self.kinds]

    def to_top(self) -> None:
        """Begin at the beginning."""
        self.scrolled.to_top()


class PersonTab(SectionsTab):
    """Who she is, what else she is called, and who can be reached."""

    kinds = ("alias", "id_number", "contact", "consent")

    def sections(self, shown: ShownFile) -> list[QWidget]:
        """She first, and the other files said to be hers."""
        cards: list[QWidget] = []
        for woman in shown.rows.women():
            title = self.tr("Who she is") if woman.id == shown.woman else ""
            title = title or self.tr("Also filed as {code}").format(code=woman.code)
            cards.append(RecordCard(woman, self.actions, title=title, menu=False))
        return [*cards, *super().sections(shown)]


class VisitsTab(SectionsTab):
    """Meetings, what is to be done, notes and flags."""

    kinds = ("encounter", "task", "note", "flag")

    def sections(self, shown: ShownFile) -> list[QWidget]:
        """Follow-ups only once she is out, or where some are recorded."""
        made = super().sections(shown)
        after = shown.rows.of("follow_up")
        if after or shown.file.woman.released_on is not Missing.NOT_ASKED:
            made.append(section("follow_up", after, self.actions))
        return made


class ChildrenTab(SectionsTab):
    """Her children, each with how it belongs with her."""

    def sections(self, shown: ShownFile) -> list[QWidget]:
        """The children; where there is none, what she said of that."""
        made = Section(
            say("file sections", SECTIONS["child"][0]),
            shown.rows.of("child"),
            self.actions,
            empty=self._none(shown),
            add=(say("file sections", SECTIONS["child"][1]), partial(self.actions.add, "child")),
            make=lambda child: self._child(shown, child),
        )
        return [made]

    def _none(self, shown: ShownFile) -> str:
        says = shown.file.woman.no_children
        if says is True:
            return self.tr("She says she has no children.")
        if says is Missing.NOT_ASKED:
            return self.tr(
                "No child is recorded, and she was not asked yet. Ask her, and write it down either way."
            )
        return say("file sections", SECTIONS["child"][2])

    def _child(self, shown: ShownFile, child: RecordRows) -> QWidget:
        made = RecordCard(child, self.actions, title=f"{child.title} ({child.code})")
        for tie in shown.rows.of("tie", child.id):
            made.body.insertWidget(
                made.body.indexOf(made.grid) + 1, RecordCard(tie, self.actions, inset=True)
            )
        return made
