"""Every line of the page of today opens the record, and the field in it, where it is put right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.domain.detention import SHE, TODAY, day, file, matter, stay
from wipdesk.domain.errands import GROUP_OF, Group
from wipdesk.domain.limit_needs import limits_of
from wipdesk.domain.need import NeedKind
from wipdesk.domain.needs import needs
from wipdesk.domain.records.bail import BailDecision
from wipdesk.domain.records.encounter import Encounter
from wipdesk.domain.records.flag import Flag
from wipdesk.domain.records.hearing import Hearing
from wipdesk.domain.records.representation import Representation
from wipdesk.domain.records.sentence import Sentence
from wipdesk.domain.records.task import Task
from wipdesk.domain.values import Money, Term
from wipdesk.services import today, today_lines
from wipdesk.services.clock_rules import shipped_book
from wipdesk.services.file_words import Target
from wipdesk.services.need_targets import target_of
from wipdesk.services.records import put
from wipdesk.settings import Settings, save
from wipdesk.ui.forms.layouts import LAYOUTS
from wipdesk.ui.main_window import MainWindow
from wipdesk.ui.pages.women_page import WomenPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.domain.case_file import CaseFile
    from wipdesk.ui.forms.record_form import RecordForm
    from wipdesk.ui.session import Session

HELD = stay("remand", day("2026-11-20"), id="held", warrant_valid_to=day("2026-12-20"))
HELP = (Representation(id="help", parent=SHE, provider="lab_lawyer"),)


def _hearing(on: str, number: int = 1, **facts: object) -> Hearing:
    return Hearing(id="hearing", parent=f"matter {number}", date=day(on), **facts)


def _task(due: str) -> Task:
    return Task(id="task", parent=SHE, what="Call", due=day(due), state="open")


def _bail(**facts: object) -> BailDecision:
    return BailDecision(
        id="bail", parent="matter 1", state="granted_unmet", decided_on=day("2026-11-10"), **facts
    )


def _court(*held: Hearing, **facts: object) -> CaseFile:
    return file(HELD, matters=(matter(**facts),), hearings=held)


def _warranted(until: str) -> CaseFile:
    return file(
        stay("remand", day("2026-10-01"), id="held", warrant_valid_to=day(until)), matters=(matter(),)
    )


def _fined() -> CaseFile:
    fine = {"fine": Money("800", "MWK"), "default_term": Term(months=3), "sentenced_on": day("2026-10-01")}
    given = Sentence(id="sentence", parent="matter 1", kind="fine_or_prison", **fine)
    return file(stay("sentenced", day("2026-10-01")), matters=(matter(),), sentences=(given,))


def _sentenced() -> CaseFile:
    given = Sentence(id="sentence", parent="matter 1", kind="prison_term", earliest_release=day("2026-11-01"))
    return file(
        stay("sentenced", day("2026-01-01")), matters=(matter(outcome="sentenced"),), sentences=(given,)
    )


def _two_matters() -> CaseFile:
    refused = BailDecision(id="other", parent="matter 2", state="refused", decided_on=day("2026-11-12"))
    return file(HELD, matters=(matter(), matter(2)), bails=(_bail(), refused))


ARRESTED = file(
    stay("police", day("2026-11-10"), id="held"), matters=(matter(arrest_date=day("2026-11-10")),)
)
SILENT = file(
    stay("remand", day("2026-01-01")), matters=(matter(), matter(2)), hearings=(_hearing("2026-02-01", 2),)
)
SURETIES = {"unmet_reason": "no_surety_found", "sureties_required": 2}
MET = (Encounter(id="meeting", parent=SHE, promised="Call her mother"),)
RELEASED = file(
    stay("remand", day("2026-01-01"), day("2026-10-20"), ended_by="released"),
    woman={"released_on": day("2026-10-20"), "release_mode": "acquitted"},
)
LINES: tuple[tuple[NeedKind, str, CaseFile, Target, str], ...] = (
    (NeedKind.LIMIT, "sl", ARRESTED, Target("matter", "matter 1", "first_court_date"), ""),
    (NeedKind.LIMIT, "mw", _fined(), Target("sentence", "sentence", "default_term"), ""),
    (NeedKind.LIMIT, "sl", _sentenced(), Target("sentence", "sentence", "earliest_release"), ""),
    (
        NeedKind.ALL_ENDED,
        "sl",
        file(stay("remand", day("2026-01-01"), id="held"), matters=(matter(outcome="acquitted"),)),
        Target("custody_episode", "held", "to_date"),
        "",
    ),
    (
        NeedKind.WARRANT_RUN_OUT,
        "sl",
        _warranted("2026-11-01"),
        Target("custody_episode", "held", "warrant_valid_to"),
        "",
    ),
    (
        NeedKind.WARRANT_RUNS_OUT,
        "sl",
        _warranted("2026-11-25"),
        Target("custody_episode", "held", "warrant_valid_to"),
        "",
    ),
    (
        NeedKind.STRETCH_IN_DOUBT,
        "sl",
        file(stay("remand", day("2026-10-01"), day("2026-09-01"), id="held")),
        Target("custody_episode", "held", "to_date"),
        "",
    ),
    (NeedKind.NO_HEARING, "sl", SILENT, Target("hearing", "", "date"), "matter 2"),
    (
        NeedKind.NO_HEARING,
        "sl",
        file(matters=(matter(arrest_date=day("2026-10-01")),)),
        Target("hearing", "", "date"),
        "matter 1",
    ),
    (
        NeedKind.NEXT_HEARING,
        "sl",
        _court(_hearing("2026-11-20", outcome="adjourned", next_date=day("2026-11-26"))),
        Target("hearing", "hearing", "next_date"),
        "",
    ),
    (
        NeedKind.NOT_HEARD,
        "sl",
        _court(_hearing("2026-11-10", outcome="adjourned", next_date=day("2026-11-20"))),
        Target("hearing", "", "date"),
        "matter 1",
    ),
    (NeedKind.NO_OUTCOME, "sl", _court(_hearing("2026-11-20")), Target("hearing", "hearing", "outcome"), ""),
    (
        NeedKind.NO_NEXT_DATE,
        "sl",
        _court(_hearing("2026-11-20", outcome="adjourned")),
        Target("hearing", "hearing", "next_date"),
        "",
    ),
    (
        NeedKind.BAIL_NOT_MET,
        "sl",
        file(HELD, matters=(matter(),), bails=(_bail(),)),
        Target("bail", "bail", "unmet_reason"),
        "",
    ),
    (
        NeedKind.BAIL_NOT_MET,
        "sl",
        file(HELD, matters=(matter(),), bails=(_bail(**SURETIES),)),
        Target("bail", "bail", "sureties_found"),
        "",
    ),
    (NeedKind.BAIL_NOT_MET, "sl", _two_matters(), Target("bail", "other", "state"), ""),
    (NeedKind.NO_HELP, "sl", file(HELD), Target("representation", "", "provider"), ""),
    (NeedKind.TASK_OVERDUE, "sl", file(tasks=(_task("2026-11-01"),)), Target("task", "task", "state"), ""),
    (NeedKind.TASK_DUE, "sl", file(tasks=(_task("2026-11-25"),)), Target("task", "task", "state"), ""),
    (
        NeedKind.PROMISED,
        "sl",
        file(encounters=MET),
        Target("task", "", "what", words="Call her mother"),
        "",
    ),
    (NeedKind.FOLLOW_UP, "sl", RELEASED, Target("follow_up", "", "done_on", beside=("after", "1m")), ""),
    (
        NeedKind.FLAG,
        "sl",
        file(flags=(Flag(id="flag", parent=SHE, what="urgent", remind_on=day("2026-11-01")),)),
        Target("flag", "flag", "done_on"),
        "",
    ),
    (
        NeedKind.KEPT_LONG,
        "sl",
        file(woman={"closed_on": day("2021-11-01")}),
        Target("woman", SHE, "closed_on"),
        "",
    ),
)


@pytest.mark.parametrize(
    ("why", "country", "opened", "target", "parent"),
    LINES,
    ids=[f"{why.value}: {target.kind}.{target.field}" for why, _, _, target, _ in LINES],
)
def test_the_button_of_a_line_opens_the_field_where_it_is_put_right(
    why: NeedKind, country: str, opened: CaseFile, target: Target, parent: str
) -> None:
    limits = limits_of(opened, shipped_book(country), today=TODAY)
    found = [each for each in needs(opened, today=TODAY, limits=limits) if each.why is why]
    assert (target, parent) in [target_of(opened, each) for each in found]
    shown = {name for section in LAYOUTS[target.kind] for pair in section.rows for name in pair}
    assert target.field in shown


def test_no_line_of_the_page_is_left_out() -> None:
    assert {why for why, *_ in LINES} == set(GROUP_OF)


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> MainWindow:
    save(Settings(toured=True, colours="light"))
    made = MainWindow(session)
    qtbot.addWidget(made)
    return made


def _form(window: MainWindow, woman: str, target: Target, parent: str = "") -> RecordForm:
    window.moves.place_wanted.emit(woman, target, parent)
    page = window.pages["women"]
    assert isinstance(page, WomenPage)
    assert page.form.form is not None
    return page.form.form


def _has_the_keys(form: RecordForm, name: str) -> bool:
    editor = form.editor(name)
    at = form.focusWidget()
    return at is not None and (at is editor or editor.isAncestorOf(at))


@pytest.mark.parametrize(
    ("facts", "field"),
    [({}, "unmet_reason"), ({"unmet_reason": "no_surety_found", "sureties_required": "2"}, "sureties_found")],
)
def test_the_form_of_bail_begins_at_what_is_missing(
    window: MainWindow, session: Session, facts: dict[str, str], field: str
) -> None:
    woman = put(session.register, "woman", {"name_given": "Hawa"}).id
    held = {"place": "BO", "from_date": "20 November 2026", "regime": "remand"}
    put(session.register, "custody_episode", held, parent=woman)
    parent = put(session.register, "matter", {"court_no": "12/26"}, parent=woman).id
    bail = put(session.register, "bail", {"state": "granted_unmet", **facts}, parent=parent).id
    today_lines.refresh(session.register)
    page = today.page(session.register, mine=False, most=200, only=Group.LIBERTY)
    [line] = (each for group in page.groups for each in group.lines if each.woman == woman)
    assert (line.target, line.parent) == (Target("bail", bail, field), "")
    assert _has_the_keys(_form(window, woman, line.target), field)


def test_a_promise_becomes_a_task_in_its_own_words(window: MainWindow, session: Session) -> None:
    woman = put(session.register, "woman", {"name_given": "Hawa"}).id
    form = _form(window, woman, Target("task", "", "what", words="Call her mother"))
    assert _has_the_keys(form, "what")
    assert form.dirty
    assert form.main.record.what == "Call her mother"


def test_a_follow_up_that_was_made_and_dated_is_not_asked_for_again(
    window: MainWindow, session: Session
) -> None:
    free = {"name_given": "Hawa", "released_on": "20 October 2026", "release_mode": "acquitted"}
    woman = put(session.register, "woman", free).id

    def due() -> list[Target | None]:
        today_lines.refresh(session.register)
        page = today.page(session.register, mine=False, most=200)
        return [each.target for group in page.groups for each in group.lines if each.woman == woman]

    [target] = due()
    assert target is not None
    form = _form(window, woman, target)
    assert _has_the_keys(form, "done_on")
    form.editor("done_on").begin_with("21 November 2026")
    form.save()
    assert due() == []


def test_a_field_behind_more_is_brought_into_sight(window: MainWindow, session: Session) -> None:
    woman = put(session.register, "woman", {"name_given": "Hawa"}).id
    parent = put(session.register, "matter", {"court_no": "12/26"}, parent=woman).id
    form = _form(window, woman, Target("matter", parent, "trial_began"))
    assert _has_the_keys(form, "trial_began")
    assert form.body.rows["trial_began"].isVisibleTo(form)
