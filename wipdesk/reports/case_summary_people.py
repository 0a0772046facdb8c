"""The people on a case summary: who helps her in law, her children, and those who can be reached about her."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.stays import groups
from wipdesk.domain.told import codes_told
from wipdesk.reports.composing import BETWEEN
from wipdesk.reports.faces import Face
from wipdesk.reports.text import Run
from wipdesk.reports.years import age_in_words

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from wipdesk.reports.composing import Composer
    from wipdesk.reports.shown import Group

_LAWYER = QT_TRANSLATE_NOOP("summary", "Legal help")
_NO_LAWYER = QT_TRANSLATE_NOOP("summary", "No legal help is recorded in this file.")
_CHILDREN = QT_TRANSLATE_NOOP("summary", "Children")
_NO_CHILDREN_RECORDED = QT_TRANSLATE_NOOP("summary", "No child is recorded in this file.")
_SAYS_NONE = QT_TRANSLATE_NOOP("summary", "She says she has no children.")
_ONE_CHILD = QT_TRANSLATE_NOOP("summary", "1 child")
_COUNT = QT_TRANSLATE_NOOP("summary", "{count} children")
_AGES = QT_TRANSLATE_NOOP("summary", "{children}; ages: {ages}.")
_AGE = QT_TRANSLATE_NOOP("summary", "{children}; age: {ages}.")
_AGE_LABEL = QT_TRANSLATE_NOOP("summary", "Age")
_AGE_NOT_RECORDED = QT_TRANSLATE_NOOP("summary", "not recorded")
_CONTACTS = QT_TRANSLATE_NOOP("summary", "People who can be reached")
_NOT_COUNTED = frozenset({"unborn", "deceased"})
"""Where a child is, if it is not counted on a page that says no more of it than a number and ages."""
_HELP_LINE = ("status", "lawyer", "referred_on", "from_date", "to_date", "reason_ended", "note")
_CHILD_LINE = (
    *("sex", "where", "carer", "custody_status", "inside_since", "inside_until", "birth_registered"),
    *("school", "contact_with_mother", "last_contact", "separation_plan", "separation_on"),
)


def legal_help(composer: Composer) -> list[Flowable]:
    """Everybody who helped or helps her in law."""
    found = composer.heading(_LAWYER)
    helpers = groups(composer.shown.file.representations, composer.shown.file.same_as)
    if not helpers:
        found.append(composer.paragraph(composer.text(_NO_LAWYER)))
    for group in helpers:
        provider = composer.shown.words(group, "provider")
        leading = [Run(provider, bold=True)] if provider else []
        found += composer.facts(group, _HELP_LINE, leading=[*leading, *composer.of_matter(group)])
    return found


def children(composer: Composer) -> list[Flowable]:
    """How many children and how old; in the full face also where each is, but never a name."""
    found = composer.heading(_CHILDREN)
    shown = composer.shown
    all_children = groups(shown.file.children, shown.file.same_as)
    told = [group for group in all_children if shown.face is Face.FULL or not _is_not_counted(group)]
    none_told = shown.value(shown.file.women, "no_children")
    if none_told is True and not told:
        found.append(composer.paragraph(composer.text(_SAYS_NONE)))
    elif not told:
        found.append(composer.paragraph(composer.text(_NO_CHILDREN_RECORDED)))
    else:
        found.append(composer.paragraph(_count(composer, told)))
    if not isinstance(none_told, bool) or none_told is bool(told):
        found += composer.facts(shown.file.women, ("no_children",))
    if shown.face is Face.FULL:
        for group in told:
            found += _child(composer, group)
    return found


def contacts(composer: Composer) -> list[Flowable]:
    """Relatives and others, in the full face only."""
    shown = composer.shown
    if shown.face is not Face.FULL or not shown.file.contacts:
        return []
    found = composer.heading(_CONTACTS)
    for group in groups(shown.file.contacts, shown.file.same_as):
        name = shown.words(group, "name")
        leading = [Run(name, bold=True)] if name else []
        found += composer.facts(
            group,
            ("relation", "phone", "when_to_call", "safe_to_call", "address", "note"),
            leading=leading,
        )
    return found


def _count(composer: Composer, told: list[Group]) -> str:
    ages = [_age(composer, group) for group in told]
    how_many = composer.text(_ONE_CHILD if len(told) == 1 else _COUNT, count=len(told))
    return composer.text(_AGE if len(told) == 1 else _AGES, children=how_many, ages="; ".join(ages))


def _age(composer: Composer, group: Group) -> str:
    if not composer.shown.words(group, "birth_date"):
        return composer.text(_AGE_NOT_RECORDED)
    return age_in_words(composer.shown.value(group, "birth_date"), composer.today, composer.shown.say)


def _child(composer: Composer, group: Group) -> list[Flowable]:
    """One child in the full face: the birth as it was told, where it is, and who she is to it."""
    shown = composer.shown
    leading = composer.labelled(composer.text(_AGE_LABEL), _age(composer, group))
    birth = shown.words(group, "birth_date")
    if birth:
        leading += [BETWEEN, *composer.labelled(shown.label("child", "birth_date"), birth)]
    found = composer.facts(group, _CHILD_LINE, leading=leading)
    ids = {child.id for child in group}
    for tie in groups((each for each in shown.file.ties if each.parent in ids), shown.file.same_as):
        found += composer.facts(tie, ("relation", "since"))
    return found


def _is_not_counted(group: Group) -> bool:
    where = codes_told(*(child.where for child in group))
    return bool(where.codes) and where.codes <= _NOT_COUNTED and not where.unsure
