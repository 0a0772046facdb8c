"""Every page of the window, by name, and how one gets there: for pictures, for languages, and for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.services import case_files, conditions, conflicts, women
from wipdesk.ui.intake.steps import STEPS
from wipdesk.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.ui.session import Session

TABS = ("overview", "person", "children", "court", "visits", "documents", "closed", "changes")
FORMS = (
    ("woman", ""),
    ("alias", ""),
    ("id_number", ""),
    ("contact", ""),
    ("custody_episode", ""),
    ("matter", ""),
    ("charge", "matter"),
    ("hearing", "matter"),
    ("bail", "matter"),
    ("sentence", "matter"),
    ("appeal", "matter"),
    ("representation", ""),
    ("child", ""),
    ("encounter", ""),
    ("task", ""),
    ("note", ""),
    ("document", ""),
    ("consent", ""),
    ("follow_up", ""),
)
"""Kinds of which a form is opened, and what a new one hangs on where that is not the woman."""


class EveryPage:
    """A window on a register with women, and the ways through it."""

    def __init__(self, session: Session, woman: str = "") -> None:
        self.session = session
        self.window = MainWindow(session)
        self.woman = woman or self._fullest()
        self.pages: dict[str, Callable[[], object]] = {"women": lambda: self.window.go_to("women")}
        if self.woman:
            self._add_her_pages()
        for at, step in enumerate(STEPS):
            self.pages[f"intake-{step.name}"] = lambda at=at: self.open_intake(at)
        for name in (
            "today",
            "missing",
            "visits",
            "conditions",
            "diary",
            "exchange",
            "conflicts",
            "duplicates",
            "team",
            "settings",
            "limits",
            "lists",
        ):
            self.pages[name] = lambda name=name: self.window.go_to(name)
        self.pages["conditions-sheet"] = self.open_conditions

    def _add_her_pages(self) -> None:
        for tab in TABS:
            self.pages[f"file-{tab}"] = lambda tab=tab: self.window.moves.woman_wanted.emit(self.woman, tab)
        for kind, parent in FORMS:
            self.pages[f"form-{kind}"] = lambda kind=kind, parent=parent: self.open_form(kind, parent)
        self.pages["summary"] = lambda: self.window.moves.summary_wanted.emit(self.woman)

    def open(self, name: str) -> MainWindow:
        """Go to a page; returns the window, ready to be looked at."""
        self.pages[name]()
        return self.window

    def open_form(self, kind: str, parent: str) -> None:
        """The form of a new record, or of her own."""
        if kind == "woman":
            self.window.moves.form_wanted.emit(self.woman, kind, self.woman, "")
            return
        above = self._first(parent) if parent else ""
        self.window.moves.form_wanted.emit(self.woman, kind, "", above)

    def open_intake(self, at: int) -> None:
        """A step of the intake."""
        self.window.moves.intake_wanted.emit("Fatmata")
        if at:
            self.window.pages["women"].intake.show_step(at)

    def open_conditions(self) -> None:
        """The questions about a place, of the visit at which most was answered; all areas, one of them open."""
        answered = conditions.visits_of(self.session.register)
        if answered:
            self.window.moves.conditions_wanted.emit(max(answered, key=lambda each: each.answered).visit)
            self.window.pages["conditions"].rows.build_all()
            self.window.pages["conditions"].rows.go_to_unanswered()

    def _first(self, kind: str) -> str:
        file = case_files.open_file(self.session.register, self.woman)
        return next(record.id for record in file.records() if type(record).__name__.lower() == kind)

    def _fullest(self) -> str:
        """The woman about whom there is most to see: the one over whom two people differ, if there is one."""
        open_conflicts = conflicts.list_conflicts(self.session.register)
        rows = women.list_women(self.session.register)
        codes = {conflict.woman for conflict in open_conflicts}
        return next((row.id for row in rows if row.code in codes), rows[0].id if rows else "")
