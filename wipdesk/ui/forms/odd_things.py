"""What there is to look at in the records of a form: found by the rules of the domain, never a reason not to save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.rules import Problem, Trouble, check, trouble_of
from wipdesk.sentences import SHEET_REASONS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from wipdesk.domain.lists import CodeLists, Say
    from wipdesk.ui.forms.form_part import FormPart

SHOWN_BY_THE_EDITOR = (Trouble.TWO_ACCOUNTS, Trouble.FROM_NEWER_VERSION)
ONLY_WHEN_LEFT = (Trouble.NOT_READ, Trouble.NOT_A_DATE, Trouble.NOT_IN_LIST)
"""Troubles a line passes through while it is being typed."""


def odd_things(
    parts: Mapping[str, FormPart], live: Sequence[FormPart], lists: CodeLists, *, today: date | None = None
) -> list[tuple[str, Problem]]:
    """Every problem with the name its field has on the form."""
    found = [
        (f"{kind}.{problem.field}" if kind else problem.field, problem)
        for kind, part in parts.items()
        if part in live
        for problem in check(part.record, lists, today=today)
    ]
    for part in live:
        for name, (field, editor) in part.own.items():
            trouble = trouble_of(field, editor.value(), lists)
            if trouble is not None:
                found.append((name, Problem(name, trouble)))
    return found


def why(problem: Problem, say: Say) -> str:
    """What is odd, in few words behind the name of the field."""
    reason = SHEET_REASONS.get(problem.trouble.value, "")
    return say("errors", reason) if reason else ""
