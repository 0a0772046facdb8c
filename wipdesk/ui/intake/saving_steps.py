"""Saving a step of the intake: nothing is lost without a word if she closes the window or leaves the page meanwhile."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from wipdesk.domain.catalogue import BY_NAME
from wipdesk.errors import WipdeskError
from wipdesk.services import intake
from wipdesk.ui.forms.after_save import other_accounts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wipdesk.domain.lists import Say
    from wipdesk.services.intake import Part
    from wipdesk.ui.session import Session


def saving(session: Session, form: str, parts: Sequence[Part]) -> Callable[[], tuple[Part, ...]]:
    """The work that saves these parts and forgets their drafts.

    If it is refused, closing asks first: what was typed last may stand nowhere but in the boxes.
    """

    def work() -> tuple[Part, ...]:
        try:
            saved = intake.save(session.register, parts)
        except WipdeskError as error:
            session.unkept[form] = error
            raise
        session.unkept.pop(form, None)
        with suppress(WipdeskError):
            intake.drop(session.register, parts)
        return saved

    return work


def telling(parts: Sequence[Part], say: Say) -> Callable[[Sequence[Part]], str]:
    """What a save of these parts has to tell at the foot."""

    def tell(saved: Sequence[Part]) -> str:
        return other_accounts(((BY_NAME[kind], name) for kind, name in intake.contested(parts, saved)), say)

    return tell
