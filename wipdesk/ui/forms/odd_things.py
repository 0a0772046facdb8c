"""What there is to look at in the records of a form: found by the rules of the domain, never a reason not to save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.retired_answers import retired_answer
from wipdesk.domain.rules import Problem, Trouble, check, trouble_of
from wipdesk.sentences import SHEET_REASONS, say_problem
from wipdesk.services import completeness, own_fields

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.domain.lists import CodeLists, Say
    from wipdesk.ui.forms.form_part import FormPart
    from wipdesk.ui.session import Session

SHOWN_BY_THE_EDITOR = (Trouble.TWO_ACCOUNTS, Trouble.FROM_NEWER_VERSION)
ONLY_WHEN_LEFT = (Trouble.NOT_READ, Trouble.NOT_A_DATE, Trouble.NOT_IN_LIST, Trouble.RETIRED)
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
    retired = dict(_retired(parts, live, lists))
    return [*((name, each) for name, each in found if name not in retired), *retired.items()]


def _retired(
    parts: Mapping[str, FormPart], live: Sequence[FormPart], lists: CodeLists
) -> Iterator[tuple[str, Problem]]:
    """Answers given here that the office has retired; what stood when the form was opened is read as before.

    What a draft had kept was given here too, and is compared with what stands in the register.
    """
    for kind, part in parts.items():
        if part not in live:
            continue
        for field in part.kind.fields:
            value = part.editors[field.name].value() if field.name in part.editors else None
            given = value is not None and value != part.base.seen(part.opened.id, field.name).value
            answer = retired_answer(field, value, lists) if given else None
            if answer:
                name = f"{kind}.{field.name}" if kind else field.name
                yield name, Problem(field.name, Trouble.RETIRED, answer)
        for name, (field, editor) in part.own.items():
            given = editor.value() != own_fields.value_in(part.base, part.opened.id, field)
            answer = retired_answer(field, editor.value(), lists) if given else None
            if answer:
                yield name, Problem(name, Trouble.RETIRED, answer)


def misfits(
    session: Session, file: CaseFile | None, parts: Mapping[str, FormPart], live: Sequence[FormPart]
) -> dict[str, str]:
    """What would not fit into her file: the first thing by the name of its field on the form.

    What is odd about another record from then on stands beside the first field that is changed here.
    """
    changed = [
        f"{kind}.{name}" if kind else name
        for kind, part in parts.items()
        if part in live
        for name, editor in part.editors.items()
        if editor.value() != getattr(part.opened, name)
    ]
    if file is None or not changed:
        return {}
    on_form = {part.opened.id: kind for kind, part in parts.items()}
    records = tuple(part.record for part in live)
    found: dict[str, str] = {}
    for line in completeness.misfits_of(session.register, file, records, session.say):
        name = line.target.field
        if line.target.record not in on_form:
            name = changed[0]
        elif on_form[line.target.record]:
            name = f"{on_form[line.target.record]}.{name}"
        found.setdefault(name, line.words)
    return found


def beside_and_on_top(
    found: Sequence[tuple[str, Problem]], fits_not: Mapping[str, str], labels: Mapping[str, str], say: Say
) -> tuple[dict[str, str], list[tuple[str, str, str]]]:
    """What is said beside each field, by its name; and on top of the form: field, its label and why."""
    said: dict[str, str] = {}
    for name, problem in found:
        if problem.trouble not in SHOWN_BY_THE_EDITOR:
            retired = problem.retired
            words = retired.sentence(labels[name], say) if retired else ""
            said.setdefault(name, words or say_problem(problem.trouble.value, labels[name], say))
    shown = [(name, labels[name], _why(problem, say)) for name, problem in found]
    more = {name: words for name, words in fits_not.items() if name in labels and name not in said}
    shown += [(name, labels[name], words) for name, words in more.items()]
    return {**more, **said}, shown


def _why(problem: Problem, say: Say) -> str:
    """What is odd, in few words behind the name of the field."""
    reason = SHEET_REASONS.get(problem.trouble.value, "")
    return say("errors", reason) if reason else ""
