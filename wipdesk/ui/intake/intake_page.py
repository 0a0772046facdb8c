"""Guided intake: search before create, then one question a step; every step can be skipped, and each is saved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.naming import localized
from wipdesk.domain.values import Contested, Missing
from wipdesk.services import intake
from wipdesk.services.intake import Part
from wipdesk.services.taken_meanwhile import taken_meanwhile
from wipdesk.ui.editors.registry import editor_for
from wipdesk.ui.forms.taken_words import taken_words
from wipdesk.ui.intake.question_card import QuestionCard, in_the_middle, may_discard
from wipdesk.ui.intake.saving_steps import saving, telling
from wipdesk.ui.intake.steps import PARENTS, STEPS
from wipdesk.ui.pages.page import Page
from wipdesk.ui.parts.buttons import on_key
from wipdesk.ui.parts.layout import column

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from wipdesk.domain.values import AnyValue
    from wipdesk.errors import WipdeskError
    from wipdesk.ui.editors.editor import Editor
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session

_DRAFT_AFTER_MS, _LOOK_AFTER_MS = 1000, 200


class IntakePage(Page):
    """A new woman, from her name to what was promised her."""

    name = "intake"
    help_page = "intake"
    paper_wanted = Signal()
    """She wants the questions on paper."""

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, parent)
        self.step = 0
        self.parts: dict[str, Part] = {}
        self.editors: dict[tuple[str, str], Editor] = {}
        self._drafts: dict[str, str] = {}
        self.card = QuestionCard([session.say("intake", step.short) for step in STEPS])
        self.alike = self.card.alike
        self.alike.chosen.connect(self._is_she)
        self.card.back_button.clicked.connect(self.back)
        self.card.skip_button.clicked.connect(self.skip)
        self.card.go_on_button.clicked.connect(self.go_on)
        self.setLayout(column(in_the_middle(self.card, self.leave, self.discard, self.paper_wanted.emit)))
        on_key(self, "Ctrl+Return", self.go_on, self.tr("Save and go on"))
        on_key(self, "Ctrl+S", self.go_on)
        on_key(self, "Esc", self.leave, self.tr("Leave the intake; what is typed is kept"))
        self._draft_timer = QTimer(self, singleShot=True, interval=_DRAFT_AFTER_MS)
        self._draft_timer.timeout.connect(self.keep_drafts)
        self._look_timer = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._look_timer.timeout.connect(self.look_for_her)

    def begin(self, typed: str = "") -> None:
        """Begin with a new woman; what was typed into the search is taken as her name."""
        if self.card.busy:
            return
        self.keep_drafts()
        self.parts, self._drafts = {}, {}
        name = typed.strip() or Missing.NOT_ASKED
        self.parts["woman"] = intake.blank("woman")
        self.show_step(0)
        if isinstance(name, str):
            self.editors["woman", "name_given"].set_value(name)
            self._typed()
            self.look_for_her()

    def _is_she(self, woman: str) -> None:
        """She is here already: what was typed to find her is done with, and her file opens."""
        self._forget()
        self.moves.woman_wanted.emit(woman, "")

    def discard(self) -> None:
        """Out of the intake, and what is half typed is gone; what was saved step by step stays."""
        if self.card.busy:
            return
        saved = bool(self.parts) and not self.parts["woman"].new
        if (self._half_typed() or self._drafts) and not may_discard(self, saved=saved):
            return
        woman = self._woman() if saved else ""
        self._forget()
        if saved:
            self.moves.woman_wanted.emit(woman, "")
        else:
            self.moves.back_wanted.emit()

    def _forget(self) -> None:
        """Let go of everything half typed here, and of its drafts."""
        self._draft_timer.stop()
        register, parts = self.session.register, tuple(self.parts.values())
        self.parts, self.editors, self._drafts = {}, {}, {}
        self.session.unkept.pop(self.name, None)
        self.session.slow(
            lambda _progress: intake.drop(register, parts), then=lambda _none: None, refused=self._refused
        )

    def resume(self) -> bool:
        """Go on with what an intake left half typed; False if there is nothing."""
        kept = intake.left(self.session.register)
        if not kept:
            return False
        step, parts = intake.resume(self.session.register, kept)
        self.parts = intake.completed(self.session.register, parts, PARENTS)
        self._drafts = {draft.record: draft.id for draft in kept}
        self.show_step(min(step, len(STEPS) - 1))
        taken = taken_meanwhile(self.session.register, kept, self._woman())
        half = self.tr("This is what was half typed. It is not saved yet.")
        self.card.say(taken_words(taken, self.session.say) if taken else half, "amber" if taken else "blue")
        return True

    def show_step(self, at: int) -> None:
        """Ask the question of a step."""
        self.step = at
        step, say = STEPS[at], self.session.say
        self.card.ask(at, say("intake", step.question), say("intake", step.hint))
        self.editors = {}
        for kind, name in step.fields:
            self._add_box(kind, name)
        self._name_go_on()
        self.card.order_keys()
        next(iter(self.editors.values())).setFocus()

    def _add_box(self, kind: str, name: str) -> None:
        of = BY_NAME[kind]
        field = of.field(name)
        if field is None:
            raise KeyError(f"{kind}.{name}")
        part = self._part(kind)
        editor = editor_for(field, self.session, woman=self._woman())
        editor.set_value(getattr(part.record, name))
        words = localized(of, field, self.session.say)
        if kind == "alias":
            words = self.tr("Nickname or other name")
        editor.changed.connect(self._typed)
        self.card.add_box(words, editor)
        self.editors[kind, name] = editor

    def _part(self, kind: str) -> Part:
        if kind not in self.parts:
            parent = self._part(PARENTS[kind]).record.id if kind in PARENTS else self._woman()
            own = {"kind": "nickname"} if kind == "alias" else {}
            self.parts[kind] = intake.blank(kind, parent=parent, **own)
        return self.parts[kind]

    def _woman(self) -> str:
        return str(self.parts["woman"].record.id)

    def _typed(self) -> None:
        self._draft_timer.start()
        if self.step == 0:
            self._look_timer.start()

    def _gathered(self) -> tuple[Part, ...]:
        """The parts of this step as they stand in the boxes, those first on which others hang."""
        values: dict[str, dict[str, AnyValue]] = {}
        for (kind, name), editor in self.editors.items():
            value = editor.value()
            if not isinstance(value, Contested):
                values.setdefault(kind, {})[name] = value
        for kind, typed in values.items():
            part = self._part(kind)
            self.parts[kind] = Part(kind, replace(part.record, **typed), part.base)
        wanted = {kind for kind in values if _says_something(self.parts[kind], values[kind])}
        wanted |= {PARENTS[kind] for kind in wanted if kind in PARENTS and self._part(PARENTS[kind]).new}
        return tuple(self.parts[kind] for kind in _in_order(self.parts) if kind in wanted)

    def _to_save(self) -> tuple[Part, ...]:
        found = {part.kind: part for part in self._gathered()}
        if found and self.parts["woman"].new:
            found = {"woman": self.parts["woman"], **found}
        return tuple(found.values())

    def _half_typed(self) -> tuple[Part, ...]:
        return tuple(part for part in self._to_save() if part.changed or part.new) if self.editors else ()

    def go_on(self) -> None:
        """Save this step and ask the next question."""
        if self.card.busy:
            return
        parts = self._to_save()
        if not parts and self.step > 0:
            self._next()
            return
        if not parts:
            parts = (self.parts["woman"],)
        self._draft_timer.stop()
        self.card.set_busy(busy=True)
        self.session.write(
            saving(self.session, self.name, parts),
            roots=frozenset({self._woman()}),
            then=self._saved,
            refused=self._not_saved,
            tell=telling(parts, self.session.say),
        )

    def _saved(self, saved: tuple[Part, ...]) -> None:
        self.card.set_busy(busy=False)
        for part in saved:
            self._drafts.pop(part.record.id, None)
            self.parts[part.kind] = part
        self._next()

    def _not_saved(self, error: WipdeskError) -> None:
        self._refused(error)
        if not self._half_typed():
            self.session.unkept.pop(self.name, None)
        self.keep_drafts()

    def _refused(self, error: WipdeskError) -> None:
        self.card.set_busy(busy=False)
        self.card.say(self.session.sentence(error), "amber")
        for editor in self.editors.values():
            editor.setFocus()
            break

    def _next(self) -> None:
        if self.step + 1 < len(STEPS):
            self.show_step(self.step + 1)
        elif self.isVisible():
            self.moves.woman_wanted.emit(self._woman(), "")

    def back(self) -> None:
        """To the question before; what is typed here is kept in its boxes."""
        self.keep_drafts()
        self.show_step(max(0, self.step - 1))

    def skip(self) -> None:
        """Leave this question open and go to the next."""
        self.keep_drafts()
        self._next()

    def leave(self) -> None:
        """Out of the intake: to her file if she has one, else to the list. What is half typed is kept."""
        self.keep_drafts()
        if self.parts and not self.parts["woman"].new:
            self.moves.woman_wanted.emit(self._woman(), "")
        else:
            self.moves.back_wanted.emit()

    def keep_drafts(self) -> None:
        """Keep what is half typed of this step in the register."""
        self._draft_timer.stop()
        if self.card.busy or not (parts := self._half_typed()):
            return
        register, step, known = self.session.register, self.step, dict(self._drafts)
        self.session.keep_draft(
            self.name,
            lambda: intake.keep(register, parts, step, known),
            then=self._drafts.update,
            refused=self._refused,
        )

    def look_for_her(self) -> None:
        """Show who may be she."""
        self._look_timer.stop()
        if self.step or "woman" not in self.parts or not self.parts["woman"].new:
            return
        self.alike.look(self.session, self.editors)
        self._name_go_on()

    def _name_go_on(self) -> None:
        if self.step == 0 and self.alike.count():
            words = self.tr("None of these: add her")
        elif self.step + 1 == len(STEPS):
            words = self.tr("Save and open her file")
        else:
            words = self.tr("Save and go on")
        self.card.go_on_button.setText(words)


def _says_something(part: Part, typed: dict[str, Any]) -> bool:
    if part.new:
        return any(value is not Missing.NOT_ASKED for value in typed.values())
    return part.changed


def _in_order(kinds: Iterable[str]) -> list[str]:
    """Those first on which others hang: she, then matters, then the rest."""
    first = {"woman": 0, "matter": 1}
    return sorted(kinds, key=lambda kind: first.get(kind, 2))
