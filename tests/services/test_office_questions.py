"""Which questions about a place an office asks: chosen, its own, on two laptops, and harmless whatever is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest

from tests import laptops
from wipdesk.domain import canonical_json
from wipdesk.domain.changes import Base
from wipdesk.domain.conditions.checklist import NEITHER, AnswerKind
from wipdesk.domain.lists import as_written
from wipdesk.domain.records.setting import Setting
from wipdesk.errors import ListRefused, NotAllowed
from wipdesk.services import (
    conditions,
    conditions_paper,
    conflicts,
    office_questions,
    office_settings,
    visits,
)
from wipdesk.services.conditions import TypedAnswer
from wipdesk.services.office_questions import Asked
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wipdesk.services.conditions import Sheet, SheetLine
    from wipdesk.storage.register import Register

    Carry = Callable[[Register, Register], None]

WELL = "Is there a well inside the wall?"


@pytest.fixture
def coordinator(register: Register, monkeypatch: pytest.MonkeyPatch) -> Register:
    monkeypatch.setattr(type(register), "require", lambda self, right: None)
    return register


def begun(register: Register, day: str = "3 June 2026") -> str:
    return visits.begin(register, {"date": day, "place": "KENF", "private_talks": "yes", "talked_to": "6"})


def lines(sheet: Sheet) -> dict[str, SheetLine]:
    return {line.question.id: line for area in sheet.areas for line in area.lines}


def answer(register: Register, visit: str, question: str, said: str, **more: str) -> str:
    typed = TypedAnswer(question=question, answer=said, how="seen", **more)  # type: ignore[arg-type]
    return conditions.save_answer(register, visit, typed)


def _text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    said = " ".join(page.get_textpage().get_text_range() for page in document)
    return " ".join(said.split())


def test_until_an_office_chooses_the_quick_set_is_the_twenty_shipped(coordinator: Register) -> None:
    visit = begun(coordinator)
    assert conditions.sheet(coordinator, visit, quick=True).questions == 20
    assert conditions.sheet(coordinator, visit).questions == 77


def test_only_a_coordinator_chooses(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_self: Register, right: object) -> None:
        raise NotAllowed(str(right))

    monkeypatch.setattr(type(register), "require", refuse)
    with pytest.raises(NotAllowed):
        office_questions.ask(register, "H07", Asked.OFF)
    with pytest.raises(NotAllowed):
        office_questions.add(register, "health", WELL, AnswerKind.YES_NO)


def test_a_question_is_left_out_and_another_taken_in_and_its_answers_stand(
    coordinator: Register, colleague: Register, carry: Carry
) -> None:
    visit = begun(coordinator)
    answer(coordinator, visit, "H10", "yes")
    for question in ("H07", "H10"):
        office_questions.ask(coordinator, question, Asked.OFF)
    office_questions.ask(coordinator, "H01", Asked.QUICK)
    carry(coordinator, colleague)
    for register in (coordinator, colleague):
        asked = lines(conditions.sheet(register, visit, quick=True))
        assert "H07" not in asked
        assert "H01" in asked
        assert asked["H10"].answers[0].said == "Yes"
        assert "H07" not in lines(conditions.sheet(register, visit))
    blank = {each.id for each in conditions.checklist(colleague).of("health", quick=True)}
    assert "H01" in blank
    assert not blank & {"H07", "H10"}
    office_questions.ask(coordinator, "H07", Asked.QUICK)
    assert "H07" in lines(conditions.sheet(coordinator, visit, quick=True))


def test_an_own_question_is_asked_answered_compared_and_printed(
    coordinator: Register, colleague: Register, carry: Carry
) -> None:
    well = office_questions.add(coordinator, "health", WELL, AnswerKind.YES_NO, how=Asked.QUICK).id
    first, second = begun(coordinator, "3 May 2026"), begun(coordinator)
    answer(coordinator, first, well, "yes")
    answer(coordinator, second, well, "no")
    carry(coordinator, colleague)
    for register in (coordinator, colleague):
        sheet = conditions.sheet(register, second, quick=True)
        assert lines(sheet)[well].text == WELL
        assert lines(sheet)[well].change_words == "Worse: was Yes; now No"
        assert sheet.score == "0 % (1 question counted)"
        blank = _text(conditions_paper.look_blank(register).pdf)
        assert WELL in blank
        assert well in blank
        assert well in _text(conditions_paper.look_report(register, second).pdf)


def test_an_answer_that_comes_before_its_question_is_kept_and_read_once_that_comes(
    coordinator: Register, colleague: Register, carry: Carry
) -> None:
    well = office_questions.add(coordinator, "health", WELL, AnswerKind.YES_NO).id
    visit = begun(colleague)
    office_questions.add(colleague, "health", WELL, AnswerKind.YES_NO)
    answer(colleague, visit, well, "yes")
    carry(colleague, coordinator)
    assert lines(conditions.sheet(coordinator, visit))[well].text == WELL
    assert conflicts.count(coordinator) == 0


def test_two_laptops_that_ask_different_things_never_share_answers(
    coordinator: Register, colleague: Register, carry: Carry
) -> None:
    one = office_questions.add(coordinator, "health", "بئر داخل السور؟", AnswerKind.YES_NO).id
    other = office_questions.add(colleague, "health", "هل يوجد ماء؟", AnswerKind.YES_NO).id
    carry(colleague, coordinator)
    assert one != other
    assert {one, other} <= {each.id for each in conditions.checklist(coordinator).of("health")}


def test_where_two_coordinators_differ_the_question_is_asked_until_somebody_decides(
    coordinator: Register, colleague: Register, carry: Carry
) -> None:
    office_questions.ask(coordinator, "H07", Asked.OFF)
    office_questions.ask(colleague, "H07", Asked.FULL)
    carry(colleague, coordinator)
    assert office_questions.office_checklist(coordinator).disputed == {"H07"}
    found = conditions.checklist(coordinator).get("H07")
    assert found is not None
    assert office_questions.how_asked(found) is Asked.FULL
    [conflict] = conflicts.list_conflicts(coordinator)
    off = next(each for each in conflict.values if "Not asked" in each.words)
    conflicts.settle(coordinator, conflict.id, take=off.version)
    assert "H07" not in {each.id for each in conditions.checklist(coordinator).of("health")}


def test_a_question_of_which_neither_answer_is_good_is_not_counted(coordinator: Register) -> None:
    well = office_questions.add(
        coordinator, "staff", "Is the gate painted?", AnswerKind.YES_NO, good=NEITHER
    ).id
    first, second = begun(coordinator, "3 May 2026"), begun(coordinator)
    answer(coordinator, first, well, "yes")
    answer(coordinator, second, well, "no")
    sheet = conditions.sheet(coordinator, second)
    assert sheet.score == ""
    assert lines(sheet)[well].answers[0].unscored == ""
    assert lines(sheet)[well].change_words == "Differs: was Yes; now No"


def test_numbers_name_what_they_count_and_a_time_is_typed_with_its_unit(coordinator: Register) -> None:
    beds = office_questions.add(
        coordinator, "staff", "Beds", AnswerKind.NUMBERS, parts=["of iron", "of wood"]
    ).id
    walk = office_questions.add(coordinator, "staff", "Walk to the road", AnswerKind.MINUTES).id
    visit = begun(coordinator)
    answer(coordinator, visit, beds, "", numbers=("3", "4"))  # type: ignore[arg-type]
    answer(coordinator, visit, walk, "", numbers=("45 min",))  # type: ignore[arg-type]
    said = lines(conditions.sheet(coordinator, visit))
    assert said[beds].answers[0].said == "of iron: 3; of wood: 4"
    assert "45 min" in said[walk].answers[0].said


@pytest.mark.parametrize(
    ("area", "text", "kind", "parts", "reason"),
    [
        ("garden", WELL, AnswerKind.YES_NO, (), "area"),
        ("health", "  ", AnswerKind.YES_NO, (), "no_label"),
        ("health", "a" * 201, AnswerKind.YES_NO, (), "long"),
        ("health", WELL, AnswerKind.NUMBERS, (), "parts"),
        ("health", WELL, AnswerKind.NUMBERS, ("a", "b", "c", "d"), "parts"),
        ("health", WELL, AnswerKind.TEXT, ("a",), "parts"),
        ("health", "is there A well  inside the wall ?", AnswerKind.YES_NO, (), ""),
        ("health", "is there A well  inside the wall?", AnswerKind.YES_NO, (), "label_there"),
    ],
)
def test_what_would_spoil_the_questions_is_refused_with_the_reason(
    coordinator: Register, area: str, text: str, kind: AnswerKind, parts: tuple[str, ...], reason: str
) -> None:
    office_questions.add(coordinator, "health", WELL, AnswerKind.YES_NO)
    if not reason:
        assert office_questions.add(coordinator, area, text, kind, parts=parts).own
        return
    with pytest.raises(ListRefused) as refused:
        office_questions.add(coordinator, area, text, kind, parts=parts)
    assert refused.value.reason == reason


def test_only_a_question_of_the_office_is_put_in_other_words(coordinator: Register) -> None:
    with pytest.raises(ListRefused) as refused:
        office_questions.reword(coordinator, "H07", "Something else?")
    assert refused.value.reason == "not_own"
    well = office_questions.add(coordinator, "health", WELL, AnswerKind.YES_NO, how=Asked.QUICK).id
    again = office_questions.reword(coordinator, well, "<b>=cmd|' /C calc'!A0</b> " + "ŋ" * 150)
    assert (again.id, again.quick) == (well, True)
    visit = begun(coordinator)
    assert lines(conditions.sheet(coordinator, visit, quick=True))[well].text == again.text
    assert conditions_paper.look_blank(coordinator).pages <= 4


def test_hostile_questions_of_another_laptop_cannot_break_the_list(coordinator: Register) -> None:
    told: dict[str, object] = {
        "XABCD01": {"label": "a" * 60_000, "area": "health", "kind": "yes_no", "ask": "quick"},
        "XABCD02": {"label": "Area", "area": "../..", "kind": "yes_no"},
        "XABCD03": {"label": "Kind", "area": "health", "kind": "shell"},
        "XABCD04": {"label": "Parts", "area": "health", "kind": "numbers", "parts": "all"},
        "XABCD05": {"label": ["x"], "area": "health", "kind": "text"},
        "XABCD06": {"label": "Good", "area": "health", "kind": "yes_no", "good": "never"},
        "XABCD07": {"label": "Area list", "area": ["health"], "kind": "yes_no"},
        "XABCD08": {"label": "Good list", "area": "health", "kind": "yes_no", "good": ["x"]},
        "H07": {"label": "Changed", "area": "staff", "kind": "text", "ask": "sometimes"},
        "H10": {"ask": ["off"]},
        "'; DROP TABLE ops": {"label": "SQL", "area": "health", "kind": "text"},
    }
    with UnitOfWork(coordinator) as work:
        for name, value in told.items():
            name = office_settings.QUESTION + name
            made = Setting(id=office_settings.record_of(name), name=name, value=canonical_json.dumps(value))
            work.put(made, base=Base.new())
    found = {each.id: each for each in conditions.checklist(coordinator).questions}
    assert [each.id for each in found.values() if each.own] == ["XABCD01"]
    assert len(found["XABCD01"].text) == 200
    assert found["H07"].text != "Changed"
    assert len(found) == 78
    assert conditions.sheet(coordinator, begun(coordinator), as_written, quick=True).questions == 21


def test_the_choice_goes_to_a_paralegal_with_a_bundle_and_what_she_writes_over_it_does_not_count(
    tmp_path: Path,
) -> None:
    isata, hawa = laptops.coordinator(tmp_path / "isata"), laptops.laptop(tmp_path / "hawa", "Hawa")
    laptops.enrol(isata, hawa, tmp_path, role="paralegal")
    with laptops.at_home(isata.folder):
        office_questions.ask(isata.register, "H07", Asked.OFF)
        well = office_questions.add(isata.register, "health", WELL, AnswerKind.YES_NO, how=Asked.QUICK).id
    isata.send(hawa, tmp_path / "a")
    assert _asked_quick(hawa.register) == (well, False)
    with laptops.at_home(hawa.folder), pytest.raises(NotAllowed):
        office_questions.ask(hawa.register, "H07", Asked.QUICK)
    with laptops.at_home(hawa.folder), UnitOfWork(hawa.register) as work:
        name = f"{office_settings.QUESTION}H07"
        told = canonical_json.dumps({"ask": "quick"})
        work.put(Setting(id=office_settings.record_of(name), name=name, value=told), base=Base.new())
    hawa.send(isata, tmp_path / "b")
    assert _asked_quick(isata.register) == (well, False)
    isata.close()
    hawa.close()


def _asked_quick(register: Register) -> tuple[str, bool]:
    """The own question of the quick set, and whether H07 is in it."""
    asked = conditions.checklist(register).of("health", quick=True)
    return next((each.id for each in asked if each.own), ""), any(each.id == "H07" for each in asked)
