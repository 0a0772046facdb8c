"""What there is to say once a form is saved: another account came meanwhile, or characters had to be left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.naming import localized
from wipdesk.services.conflicts import conflict_id
from wipdesk.ui.parts.buttons import button
from wipdesk.ui.parts.layout import Card, ScrolledColumn, row
from wipdesk.ui.parts.text import label, picture, title

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from wipdesk.domain.catalogue import RecordKind
    from wipdesk.domain.lists import Say
    from wipdesk.services.records import Written
    from wipdesk.ui.forms.form_part import FormPart
    from wipdesk.ui.forms.record_form import RecordForm
    from wipdesk.ui.moves import Moves

_TWO = QT_TRANSLATE_NOOP(
    "form",
    "{label}: while you wrote, another account came from a colleague. Both are kept; decide when you know which "
    "is right.",
)
_AT_THE_FOOT = QT_TRANSLATE_NOOP("form", "{label}: another account came meanwhile. Both are kept.")
_REMOVED = QT_TRANSLATE_NOOP(
    "form", "{count} characters that cannot be kept were left out of what you typed."
)
_ONE_REMOVED = QT_TRANSLATE_NOOP("form", "1 character that cannot be kept was left out of what you typed.")


def other_accounts(found: Iterable[tuple[RecordKind, str]], say: Say) -> str:
    """One sentence for the foot: of which fields another account came meanwhile; empty if of none."""
    fields = ((kind, kind.field(name)) for kind, name in found)
    words = dict.fromkeys(localized(kind, field, say) for kind, field in fields if field is not None)
    return say("form", _AT_THE_FOOT).format(label=", ".join(words)) if words else ""


def telling(parts: Iterable[FormPart], say: Say) -> Callable[[Sequence[Written]], str]:
    """What a save of these parts has to tell at the foot, also when their form is gone by then."""
    kinds = {part.opened.id: part.kind for part in parts}

    def tell(written: Sequence[Written]) -> str:
        found = ((kinds[each.id], name) for each in written if each.id in kinds for name in each.contested)
        return other_accounts(found, say)

    return tell


class AfterSave(ScrolledColumn):
    """Stays until she goes on, because what it says is not said again."""

    def __init__(self, form: RecordForm, moves: Moves, tab: str) -> None:
        super().__init__()
        card = Card()
        card.body.addWidget(title(self.tr("Recorded"), 16))
        card.body.addWidget(label(form.title(), 13, "ink2", wrap=True))
        for sentence in self.sentences(form):
            card.body.addLayout(row(picture("equal", "amber", 16), label(sentence, 13, wrap=True), gap=8))
        buttons = row(gap=8)
        contested = [
            (written.id, name)
            for written in form.written
            for name in written.contested
            if written.id == form.main.opened.id
        ]
        woman = form.woman_id
        self.back = button(self.tr("Go to her file"), lambda: moves.woman_wanted.emit(woman, tab))
        buttons.addWidget(self.back)
        if contested:
            conflict = conflict_id(*contested[0])
            decide = button(self.tr("Look at both accounts"), lambda: moves.conflict_wanted.emit(conflict))
            buttons.addWidget(decide)
        buttons.addStretch(1)
        card.body.addLayout(buttons)
        self.body.addWidget(card)
        self.body.addStretch(1)
        self.setFocusProxy(self.back)

    @staticmethod
    def sentences(form: RecordForm) -> list[str]:
        """What is to be said; nothing is the rule."""
        say, said = form.session.say, []
        for written in form.written:
            part = next((each for each in form.live_parts() if each.opened.id == written.id), None)
            for name in written.contested:
                field = part.kind.field(name) if part is not None else None
                words = localized(part.kind, field, say) if part is not None and field is not None else name
                said.append(say("form", _TWO).format(label=words))
        removed = sum(written.removed for written in form.written)
        if removed:
            said.append(say("form", _ONE_REMOVED if removed == 1 else _REMOVED).format(count=removed))
        return said
