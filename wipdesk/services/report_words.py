"""What a merge did, in sentences: for the window and the command line alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.numbers import filled
from wipdesk.sync.manifest import REQUEST

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wipdesk.domain.lists import Say
    from wipdesk.sync.gaps import Gap
    from wipdesk.sync.report import Report

_CONTEXT = "merge"
_NOTHING_NEW = QT_TRANSLATE_NOOP("merge", "Nothing new: everything in this bundle was here already.")
_NOTHING_READ = QT_TRANSLATE_NOOP(
    "merge", "No change could be read in this file, because it was cut short. Ask for it again."
)
_ASKS = QT_TRANSLATE_NOOP(
    "merge",
    "This file asks for changes that its sender has not got. It brings nothing itself; make the answer to it and send "
    "that back.",
)
_WOULD = QT_TRANSLATE_NOOP("merge", "This is what merging would do; nothing was changed.")
_FROM = QT_TRANSLATE_NOOP("merge", "Packed by {who}.")
_STRANGER = QT_TRANSLATE_NOOP("merge", "Packed by a laptop this office has not enrolled.")
_COUNTS = (
    ("new", QT_TRANSLATE_NOOP("merge", "New changes: {count}")),
    ("women", QT_TRANSLATE_NOOP("merge", "New women: {count}")),
    ("fields", QT_TRANSLATE_NOOP("merge", "Facts written: {count}")),
    ("conflicts", QT_TRANSLATE_NOOP("merge", "Facts with two accounts, for somebody to decide: {count}")),
    ("deletions", QT_TRANSLATE_NOOP("merge", "Records taken away: {count}")),
    ("released", QT_TRANSLATE_NOOP("merge", "Changes that had waited and count from now on: {count}")),
    ("newer", QT_TRANSLATE_NOOP("merge", "Changes written by a newer version, kept and passed on: {count}")),
    ("odd_times", QT_TRANSLATE_NOOP("merge", "Changes from a laptop whose clock looks wrong: {count}")),
)
_ERASURES = (
    (
        "erased_files",
        QT_TRANSLATE_NOOP(
            "merge",
            "Files erased for good, as a coordinator ordered: {count} (links and children counted too).",
        ),
    ),
    (
        "erased_late",
        QT_TRANSLATE_NOOP(
            "merge",
            "Changes about what the office has erased, of which nothing was kept: {count}. This file still holds them; "
            "destroy it when you no longer need it.",
        ),
    ),
    (
        "erase_refused",
        QT_TRANSLATE_NOOP(
            "merge",
            "Orders to erase that came from somebody who may not give one: {count}. Nothing was erased; tell your "
            "coordinator.",
        ),
    ),
)
_HELD = QT_TRANSLATE_NOOP("merge", "Changes that wait until their laptop is enrolled: {count}")
_REFUSED = QT_TRANSLATE_NOOP(
    "merge", "Changes refused because they were altered or forged: {count}. The others are safe."
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "merge",
    "The file is damaged: {count} of {all} parts could not be read. Ask for it again; the rest was taken.",
)
_DAMAGED_COPY = QT_TRANSLATE_NOOP(
    "merge",
    "This copy is damaged: {count} of {all} parts could not be read. A whole copy of the same bundle was read here "
    "before, so nothing is lacking.",
)
_SCANS = QT_TRANSLATE_NOOP("merge", "Pictures of papers that came: {count}")
_SCANS_REFUSED = QT_TRANSLATE_NOOP(
    "merge", "Pictures of papers that were damaged or not what they should be, and were refused: {count}."
)
_SCANS_LACKING = QT_TRANSLATE_NOOP(
    "merge",
    "Pictures of papers that lie on other laptops only: {count}. The next bundle made here asks for them.",
)
_PART = QT_TRANSLATE_NOOP("merge", "This is part {number} of {count}; the parts can be read in any order.")
_LOST = QT_TRANSLATE_NOOP("merge", "The list of contents is lost, so what is missing cannot be said.")
_GAP = QT_TRANSLATE_NOOP("merge", "From {who}: changes {ranges} never arrived. Ask for them.")
_GAP_ONE = QT_TRANSLATE_NOOP("merge", "From {who}: change {ranges} never arrived. Ask for it.")
_LATE = QT_TRANSLATE_NOOP(
    "merge",
    "Changes that a lost laptop wrote after its cut: {count}. They are kept, and do not count until a coordinator "
    "accepts them.",
)
_RECALLED = QT_TRANSLATE_NOOP(
    "merge", "Changes that counted here and do not any more, since their laptop was reported lost: {count}"
)
_PACKER_LOST = QT_TRANSLATE_NOOP("merge", "Packed by a laptop that was reported lost.")
_OWN_FUTURE = QT_TRANSLATE_NOOP(
    "merge", "This register had been put back to an earlier state; what was lost came back with this bundle."
)
_FORK = QT_TRANSLATE_NOOP("merge", "A laptop wrote two histories (a copy was put back). Both are kept.")
_UNNAMED = QT_TRANSLATE_NOOP("merge", "a laptop not known yet")


def lines(report: Report, say: Say) -> list[str]:
    """The report as sentences, most wanted first."""

    def said(text: str, **parts: object) -> str:
        return filled(say(_CONTEXT, text), say, **parts)

    told = [said(_WOULD)] if report.dry_run else []
    told += _of_packer(report, say)
    counted = [
        said(text, count=count) for name, text in (*_COUNTS, *_ERASURES) if (count := getattr(report, name))
    ]
    held = sum(waiting.count for waiting in report.held)
    if report.scans:
        counted.append(said(_SCANS, count=report.scans))
    nothing = not counted and not held and not report.refused and not report.damaged
    unread = report.without_contents and not report.known
    none = _ASKS if report.purpose == REQUEST else _NOTHING_READ if unread else _NOTHING_NEW
    told += counted or ([said(none)] if nothing else [])
    kept = ((_HELD, held), (_LATE, report.late), (_RECALLED, report.recalled))
    told += [said(text, count=count) for text, count in kept if count]
    if report.refused:
        told.append(said(_REFUSED, count=len(report.refused)))
    if report.damaged:
        damaged = _DAMAGED_COPY if report.whole_before else _DAMAGED
        told.append(said(damaged, count=len(report.damaged), all=report.frames or "?"))
    if report.without_contents:
        told.append(said(_LOST))
    told += _of_scans(report, say)
    told += [gap_in_words(gap, say) for gap in report.gaps]
    if report.own_future:
        told.append(said(_OWN_FUTURE))
    if report.forks:
        told.append(said(_FORK))
    return told


def _of_packer(report: Report, say: Say) -> list[str]:
    if report.packer_known:
        return [say(_CONTEXT, _FROM).format(who=report.packer_person or report.packer_label)]
    if report.packer_lost:
        return [say(_CONTEXT, _PACKER_LOST)]
    return [] if report.without_contents else [say(_CONTEXT, _STRANGER)]


def _of_scans(report: Report, say: Say) -> list[str]:
    told = []
    if report.scans_refused:
        told.append(filled(say(_CONTEXT, _SCANS_REFUSED), say, count=report.scans_refused))
    if report.scans_lacking:
        told.append(filled(say(_CONTEXT, _SCANS_LACKING), say, count=report.scans_lacking))
    number, count = report.part
    if count > 1:
        told.append(say(_CONTEXT, _PART).format(number=number, count=count))
    return told


def gap_in_words(gap: Gap, say: Say) -> str:
    """What is missing of one laptop, as it is read over the phone."""
    who = _who(gap) or say(_CONTEXT, _UNNAMED)
    words = _GAP_ONE if gap.count == 1 else _GAP
    return say(_CONTEXT, words).format(who=who, ranges=in_numbers(gap.ranges))


def _who(gap: Gap) -> str:
    return f"{gap.person} ({gap.label})" if gap.person and gap.label else gap.person or gap.label


def in_numbers(ranges: Iterable[tuple[int, int]]) -> str:
    """Ranges as they are read aloud: 4, 7-12."""
    return ", ".join(str(low) if low == high else f"{low}-{high}" for low, high in ranges)
