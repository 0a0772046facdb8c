"""Which fields nobody fills, by kind of record: what a form could do without, or what should be asked after all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.numbers import grouped
from wipdesk.ui.language import say
from wipdesk.ui.parts.layout import Card, column, empty_out
from wipdesk.ui.parts.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wipdesk.services.unused_fields import FieldUse


class UnusedCard(Card):
    """Fields without any answer in the register."""

    def __init__(self) -> None:
        super().__init__(self.tr("Fields nobody fills"))
        self.place = column(gap=6)
        self.body.addLayout(self.place)

    def show_uses(self, found: Sequence[FieldUse]) -> None:
        """Show the fields without an answer, under the kind they belong to."""
        empty_out(self.place)
        by_kind: dict[str, list[FieldUse]] = {}
        for each in found:
            if each.unused:
                by_kind.setdefault(each.kind, []).append(each)
        if not by_kind:
            words = self.tr("Every field has an answer somewhere, or there are no records yet.")
            self.place.addWidget(label(words, 12, "ink2", wrap=True))
        for kind, fields in by_kind.items():
            one = self.tr("{kind}: no answer in the 1 record")
            head = one if fields[0].of == 1 else self.tr("{kind}: no answer in any of {count} records")
            words = head.format(kind=say("kinds", BY_NAME[kind].label), count=grouped(fields[0].of, say))
            self.place.addWidget(label(words, 13, semi=True, wrap=True))
            self.place.addWidget(label(" · ".join(each.label for each in fields), 12, "ink2", wrap=True))
