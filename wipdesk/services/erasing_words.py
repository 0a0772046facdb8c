"""Erasing a file, in sentences that promise no more than they hold: for the window and the command line alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.numbers import filled
from wipdesk.services.erased_board import State
from wipdesk.services.sending import day_in_words

if TYPE_CHECKING:
    from wipdesk.domain.lists import Say
    from wipdesk.services.erased_board import ErasedFile, OnLaptop
    from wipdesk.services.erasing import Erased, Planned

_CONTEXT = "erasing"
REASONS = {
    "asked": QT_TRANSLATE_NOOP("erasing", "She asked for it"),
    "law": QT_TRANSLATE_NOOP("erasing", "A court or the law requires it"),
    "mistake": QT_TRANSLATE_NOOP("erasing", "It should never have been recorded"),
    "other": QT_TRANSLATE_NOOP("erasing", "Another reason"),
}
"""Why a file is erased; an order holds one of these codes and no other word."""

_DESTROYED = (
    QT_TRANSLATE_NOOP(
        "erasing",
        "Everything written about her is destroyed: her names and numbers, detention, matters, hearings, notes, tasks, "
        "pictures of papers, half-typed forms, and the history of all of it.",
    ),
    QT_TRANSLATE_NOOP(
        "erasing",
        "On this laptop it happens at once. On every other laptop of the office it happens when a bundle brings the "
        "order, and that laptop then says so. What colleagues write about her meanwhile is destroyed when it arrives.",
    ),
    QT_TRANSLATE_NOOP(
        "erasing",
        "The backups the program made beside this register are replaced by one without her. What stays is that there "
        "was a file with this code, who ordered it erased and when; nothing about her.",
    ),
)
_CHANGES = QT_TRANSLATE_NOOP(
    "erasing",
    "On this laptop: changes: {changes}; papers with pictures: {pictures}; links to other records: {links}.",
)
_CHILDREN = QT_TRANSLATE_NOOP("erasing", "Children tied to nobody else go with her: {codes}.")
_ALSO = QT_TRANSLATE_NOOP(
    "erasing", "She is also filed as {codes}. Those files stay: erase each of them too if that is meant."
)
_BEYOND = (
    QT_TRANSLATE_NOOP("erasing", "Paper: what was printed must be found and destroyed by hand."),
    QT_TRANSLATE_NOOP(
        "erasing",
        "Tables and PDF files that were saved outside the register, and pictures on a telephone or camera.",
    ),
    QT_TRANSLATE_NOOP(
        "erasing",
        "Backups and bundles on sticks or elsewhere. They are encrypted, and an old bundle brings nothing of her into "
        "a register that has this order; but a backup that is put back shows her again until the order comes.",
    ),
    QT_TRANSLATE_NOOP(
        "erasing",
        "Laptops that are lost, or never exchange again, and parts of a disk that no program can reach.",
    ),
    QT_TRANSLATE_NOOP(
        "erasing",
        "What is written about her in other women's files, in their notes for instance. Look there yourself.",
    ),
)
_PRINTED = QT_TRANSLATE_NOOP("erasing", "Her summary was printed or saved on this laptop on: {days}.")
_LEFT = QT_TRANSLATE_NOOP(
    "erasing", "Made on this laptop so far: backups: {backups}; bundles: {bundles}; tables: {tables}."
)
_DONE = QT_TRANSLATE_NOOP("erasing", "{code} is erased on this laptop. Changes destroyed: {changes}.")
_NOT_CLEAR = QT_TRANSLATE_NOOP(
    "erasing",
    "Traces may still lie in unused parts of the register's file, because the disk is full or busy. The program tries "
    "again each time the register is opened.",
)
_GO_ON = QT_TRANSLATE_NOOP(
    "erasing",
    "Make a bundle for every colleague now: the order is in it. Exchange shows which laptops have carried it out.",
)
_LINE = QT_TRANSLATE_NOOP("erasing", "{codes}: ordered by {by} on {day}. {why}.")
_SOMEBODY = QT_TRANSLATE_NOOP("erasing", "somebody")
_CAME = QT_TRANSLATE_NOOP(
    "erasing",
    "Links or children that came since then and still name her: {count}. To erase them, erase this code once more.",
)
_ONLY_DONE = QT_TRANSLATE_NOOP("erasing", "Carried out on 1 laptop, the only one.")
_ALL_DONE = QT_TRANSLATE_NOOP("erasing", "Carried out on all {count} laptops.")
_SOME_DONE = QT_TRANSLATE_NOOP("erasing", "Carried out on {done} of {count} laptops.")
_ON = {
    State.DONE: QT_TRANSLATE_NOOP("erasing", "{who}: carried out on {day}"),
    State.HAS_ORDER: QT_TRANSLATE_NOOP(
        "erasing", "{who}: has the order, has not said that it is carried out"
    ),
    State.NOT_HEARD: QT_TRANSLATE_NOOP("erasing", "{who}: not known to have the order yet"),
    State.PUT_BACK: QT_TRANSLATE_NOOP(
        "erasing",
        "{who}: carried out on {day}; since then a copy from before the order was put back there. The next bundle for "
        "it carries the order out again",
    ),
}
_LOST = QT_TRANSLATE_NOOP("erasing", "{who}: reported lost; the order may never reach it")


def destroyed(plan: Planned, say: Say) -> list[str]:
    """What is destroyed, in plain words."""
    told = [say(_CONTEXT, text) for text in _DESTROYED]
    told.append(
        filled(say(_CONTEXT, _CHANGES), say, changes=plan.changes, pictures=plan.pictures, links=plan.links)
    )
    if plan.children:
        told.append(say(_CONTEXT, _CHILDREN).format(codes=", ".join(plan.children)))
    if plan.also_filed_as:
        told.append(say(_CONTEXT, _ALSO).format(codes=", ".join(plan.also_filed_as)))
    return told


def beyond(plan: Planned, say: Say) -> list[str]:
    """Where erasing cannot reach, as far as anybody can know."""
    told = [say(_CONTEXT, text) for text in _BEYOND]
    if plan.printed:
        told.append(
            say(_CONTEXT, _PRINTED).format(days=", ".join(day_in_words(day, say) for day in plan.printed))
        )
    left = say(_CONTEXT, _LEFT)
    told.append(filled(left, say, backups=plan.backups, bundles=plan.bundles, tables=plan.tables))
    return told


def done(erased: Erased, say: Say) -> list[str]:
    """What was done, and what is to be done next."""
    told = [filled(say(_CONTEXT, _DONE), say, code=erased.code, changes=erased.changes)]
    if not erased.cleared:
        told.append(say(_CONTEXT, _NOT_CLEAR))
    return [*told, say(_CONTEXT, _GO_ON)]


def order_line(file: ErasedFile, say: Say) -> str:
    """Which file, on whose order, when and why."""
    why = REASONS.get(file.why, REASONS["other"])
    return say(_CONTEXT, _LINE).format(
        codes=", ".join(file.codes) or file.order,
        by=file.by or say(_CONTEXT, _SOMEBODY),
        day=day_in_words(file.at, say),
        why=say(_CONTEXT, why),
    )


def came_line(file: ErasedFile, say: Say) -> str:
    """What came about her since; empty if nothing did."""
    return filled(say(_CONTEXT, _CAME), say, count=file.came_since) if file.came_since else ""


def count_line(file: ErasedFile, say: Say) -> str:
    """On how many laptops it is carried out."""
    text = _ALL_DONE if file.done == len(file.laptops) else _SOME_DONE
    text = _ONLY_DONE if file.done == len(file.laptops) == 1 else text
    return say(_CONTEXT, text).format(done=file.done, count=len(file.laptops))


def laptop_line(laptop: OnLaptop, say: Say) -> str:
    """How far the order is known to have come on one laptop."""
    who = f"{laptop.person} ({laptop.label})" if laptop.person else laptop.label or laptop.device[:8]
    text = _LOST if laptop.lost and laptop.state is not State.DONE else _ON[laptop.state]
    return say(_CONTEXT, text).format(who=who, day=day_in_words(laptop.at, say) if laptop.at else "")
