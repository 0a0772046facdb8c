"""What both papers about a place have in common: what stands around the questions, and how the page is closed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.reports import page, styles
from wipdesk.reports.case_summary import Rendered
from wipdesk.reports.page import Sheet
from wipdesk.reports.text import Ink, Run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus import Flowable

    from wipdesk.domain.lists import Say
    from wipdesk.reports.text import Words

_PRINTED = QT_TRANSLATE_NOOP("conditions paper", "Printed {at}, {author}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperFacts:
    """What is said on either paper about itself."""

    place: str
    visit: str
    """The short code of the visit, if it was begun."""
    rules_note: str
    sources: str
    """The names of the texts that rule numbers belong to."""
    printed_at: str
    author: str
    practice: bool


class ConditionsPaper:
    """Sets one of the papers."""

    def __init__(self, facts: PaperFacts, title: str, say: Say) -> None:
        self.ink, self._facts, self._say = Ink(), facts, say
        self._title = self.text(title)

    def text(self, marked: str, /, **parts: object) -> str:
        """A text of these papers in the reader's language, filled in."""
        said = self._say("conditions paper", marked)
        return said.format(**parts) if parts else said

    def rules(self) -> list[Flowable]:
        """What must be known of the rule numbers, and which texts they belong to."""
        return [
            self.ink.paragraph(self._facts.rules_note, styles.SMALL),
            self.ink.paragraph(Run(self._facts.sources, grey=True), styles.SMALL),
        ]

    def rendered(
        self, story: Sequence[Flowable], *, below_left: str, below_right: Words, later: str, foot: str
    ) -> Rendered:
        """The pages; `later`: what stands beside the place on those that follow, `foot`: what each says at its end."""
        title, facts = self._title, self._facts
        sheet = Sheet(
            head_left=[Run(title, bold=True), f"  {facts.place}"],
            head_left_below=below_left,
            head_right_below=below_right,
            later_head=[Run(title, bold=True), f"  {facts.place}  {later}"],
            foot_left=self.text(_PRINTED, at=facts.printed_at, author=facts.author),
            foot_below=[self.text(foot)],
            practice=facts.practice,
            say=self._say,
            title=title,
        )
        pdf, pages = page.build(list(story), sheet)
        return Rendered(pdf, self.ink.missing, pages)
