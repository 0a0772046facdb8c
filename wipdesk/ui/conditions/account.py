"""One account of a question while it is typed, and the answer it was saved to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from wipdesk.services import conditions

if TYPE_CHECKING:
    from collections.abc import Callable

    from wipdesk.services.conditions import Sheet, TypedAnswer


@dataclass(eq=False)
class Account:
    """What is typed; a question has a second one where two sources say different things."""

    typed: TypedAnswer
    kept: TypedAnswer | None = None
    """What was handed to the worker last, or stands on disk; None: nothing."""
    record: str = ""
    """The answer it was saved to; set by the worker alone, which saves one account after another."""
    under_way: int = 0
    """Saves handed over and not answered yet."""

    @classmethod
    def of(cls, saved: TypedAnswer) -> Account:
        """The account of an answer that stands on disk."""
        made = cls(saved, record=saved.record)
        made.take(saved)
        return made

    def take(self, saved: TypedAnswer) -> None:
        """What stands on disk is what stands here."""
        self.typed = self.kept = replace(saved, record="")

    @property
    def unsaved(self) -> bool:
        """Whether something typed is not on its way to the disk."""
        if self.kept is None:
            return self.typed.says_something
        return self.typed != self.kept


def write(
    register: Any,
    visit: str,
    account: Account,
    typed: TypedAnswer,
    told: Callable[[], Sheet],
) -> Sheet:
    """Save an account to its answer and read the questions anew; on the worker only."""
    account.record = conditions.save_answer(register, visit, replace(typed, record=account.record))
    return told()
