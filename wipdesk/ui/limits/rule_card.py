"""One rule about time as a card: what it says, its section and source, how sure, whether it is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from wipdesk.domain.clocks import wording
from wipdesk.domain.clocks.rules import ClockRule, Standing
from wipdesk.ui.language import say
from wipdesk.ui.limits.rule_words import CONFIDENCE, NOT_COUNTED, STANDINGS, TONES
from wipdesk.ui.parts.buttons import quiet_button
from wipdesk.ui.parts.inputs import ChoiceBox
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.parts.text import label, pill

if TYPE_CHECKING:
    from wipdesk.domain.clocks.rules import LegalSetting
    from wipdesk.services.clock_rules import RuleVersion


class RuleCard(QFrame):
    """One rule; a coordinator chooses how it is counted."""

    chosen = Signal(str, str)
    """Rule and how it is to be counted; empty: as it is shipped."""
    history_wanted = Signal(str)

    def __init__(self, rule: ClockRule | LegalSetting, *, changed: bool, changeable: bool) -> None:
        super().__init__()
        self.rule = rule
        self.setProperty("row", True)
        self.setAccessibleName(rule.id)
        head = row(
            label(rule.id, 13, semi=True),
            pill(self._standing(), TONES[rule.standing] if self._is_said() else "blue"),
            None,
            gap=8,
        )
        if changed:
            head.insertWidget(2, pill(self.tr("Changed by the office"), "blue"))
        lines = [head, label(rule.rule, 13, "ink", wrap=True)]
        lines += [label(words, 12, "ink2", wrap=True) for words in self._beside() if words]
        self.below = column(gap=2)
        self.history_button = quiet_button(
            self.tr("What it said before"), lambda: self.history_wanted.emit(rule.id), icon_name="clock"
        )
        foot = row(self.history_button, None, gap=8)
        if changeable:
            self.choice = self._choice(changed)
            foot.addWidget(self.choice)
        self.setLayout(column(*lines, foot, self.below, margins=(14, 8, 12, 8), gap=3))

    def show_history(self, versions: tuple[RuleVersion, ...], people: dict[str, str]) -> None:
        """Every version, newest first: when, by whom, and what it said."""
        self.history_button.hide()
        for each in versions:
            when = each.at[:16].replace("T", " ") or self.tr("as shipped")
            who = people.get(each.by, "")
            mark = self.tr("in force now") if each.in_force else self.tr("no longer in force")
            head = " · ".join(part for part in (each.rule.version, when, who, mark) if part)
            self.below.addWidget(label(head, 12, "ink", semi=True, wrap=True))
            self.below.addWidget(label(each.rule.text.strip(), 12, "ink2", wrap=True))

    def _standing(self) -> str:
        return say("limits", STANDINGS[self.rule.standing] if self._is_said() else NOT_COUNTED)

    def _is_said(self) -> bool:
        """Whether the standing says what the program does: counts, shows as text, leaves out."""
        rule = self.rule
        counts = isinstance(rule, ClockRule) and bool(rule.count or rule.repeats)
        return counts or not rule.standing.counted

    def _beside(self) -> list[str]:
        rule = self.rule
        where = self.tr("{law}. Source: {source}").format(law=rule.citation or "-", source=rule.src or "-")
        sure = self.tr("How sure: {words}").format(
            words=say("limits", CONFIDENCE.get(rule.confidence, rule.confidence))
        )
        limit = ""
        if isinstance(rule, ClockRule) and rule.count:
            parts = [wording.limit_words(rule, say)]
            parts += [wording.span_words(rule, say)] if rule.start else []
            limit = " ".join(part for part in parts if part)
        more = (rule.applies, rule.counting) if isinstance(rule, ClockRule) else ()
        force = ""
        if isinstance(rule, ClockRule) and rule.in_force_from:
            force = self.tr("In force from {day}").format(day=rule.in_force_from.isoformat())
        return [limit, where, sure, force, *more, rule.note]

    def _choice(self, changed: bool) -> ChoiceBox:
        box = ChoiceBox(self.tr("How {rule} is counted").format(rule=self.rule.id))
        for standing in Standing:
            if self._is_said() or not standing.counted or standing is self.rule.standing:
                is_now = standing is self.rule.standing
                words = self._standing() if is_now else say("limits", STANDINGS[standing])
                box.addItem(words, standing.value)
        if changed:
            box.addItem(self.tr("As it is shipped"), "")
        box.setCurrentIndex(box.findData(self.rule.standing.value))
        box.activated.connect(lambda _at: self._chosen(box))
        return box

    def _chosen(self, box: ChoiceBox) -> None:
        if box.currentData() != self.rule.standing.value:
            self.chosen.emit(self.rule.id, str(box.currentData()))
