"""What a merge did, in sentences: for the window and the command line alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.field import QT_TRANSLATE_NOOP

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
_HELD = QT_TRANSLATE_NOOP("merge", "Changes that wait until their laptop is enrolled: {count}")
_REFUSED = QT_TRANSLATE_NOOP(
    "merge", "Changes refused because they were altered or forged: {count}. The others are safe."
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "merge",
    "The file is damaged: {count} of {all} parts could not be read. Ask for it again; the rest was taken.",
)
_LOST = QT_TRANSLATE_NOOP("merge", "The list of contents is lost, so what is missing cannot be said.")
_GAP = QT_TRANSLATE_NOOP("merge", "From {who}: changes {ranges} never arrived. Ask for them.")
_OWN_FUTURE = QT_TRANSLATE_NOOP(
    "merge", "This register had been put back to an earlier state; what was lost came back with this bundle."
)
_FORK = QT_TRANSLATE_NOOP("merge", "A laptop wrote two histories (a copy was put back). Both are kept.")
_UNNAMED = QT_TRANSLATE_NOOP("merge", "a laptop not known yet")


def lines(report: Report, say: Say) -> list[str]:
    """The report as sentences, most wanted first."""

    def said(text: str, **parts: object) -> str:
        return say(_CONTEXT, text).format(**parts)

    told = [said(_WOULD)] if report.dry_run else []
    if report.packer_known:
        told.append(said(_FROM, who=report.packer_person or report.packer_label))
    elif not report.without_contents:
        told.append(said(_STRANGER))
    counted = [said(text, count=count) for name, text in _COUNTS if (count := getattr(report, name))]
    held = sum(waiting.count for waiting in report.held)
    nothing = not counted and not held and not report.refused and not report.damaged
    unread = report.without_contents and not report.known
    told += counted or ([said(_NOTHING_READ if unread else _NOTHING_NEW)] if nothing else [])
    if held:
        told.append(said(_HELD, count=held))
    if report.refused:
        told.append(said(_REFUSED, count=len(report.refused)))
    if report.damaged:
        told.append(said(_DAMAGED, count=len(report.damaged), all=report.frames or "?"))
    if report.without_contents:
        told.append(said(_LOST))
    told += [
        said(_GAP, who=_who(gap) or said(_UNNAMED), ranges=in_numbers(gap.ranges)) for gap in report.gaps
    ]
    if report.own_future:
        told.append(said(_OWN_FUTURE))
    if report.forks:
        told.append(said(_FORK))
    return told


def _who(gap: Gap) -> str:
    return f"{gap.person} ({gap.label})" if gap.person and gap.label else gap.person or gap.label


def in_numbers(ranges: Iterable[tuple[int, int]]) -> str:
    """Ranges as they are read aloud: 4, 7-12."""
    return ", ".join(str(low) if low == high else f"{low}-{high}" for low, high in ranges)
