"""Fields of an office's own: found by search, on paper, defined twice, refused where they would leave secrets open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest

from tests import laptops
from wipdesk.domain import canonical_json
from wipdesk.domain.changes import Base
from wipdesk.domain.lists import as_written
from wipdesk.domain.records.setting import Setting
from wipdesk.errors import ListRefused, NoSuchField
from wipdesk.reports.faces import Face
from wipdesk.sentences import say_error
from wipdesk.services import (
    conflicts,
    office_lists,
    office_settings,
    own_fields,
    own_search,
    printing,
    records,
    taking_in,
    undoing,
    women_list,
    women_search,
)
from wipdesk.services.case_files import open_file
from wipdesk.services.file_rows import FileRows
from wipdesk.services.women_list import ListQuery
from wipdesk.storage.commits import id_text
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wipdesk.storage.register import Register

    Carry = Callable[[Register, Register], None]


@pytest.fixture
def coordinator(register: Register, monkeypatch: pytest.MonkeyPatch) -> Register:
    monkeypatch.setattr(type(register), "require", lambda self, right: None)
    return register


def of_her(register: Register, woman: str) -> dict[str, str]:
    """The rows of her file that stand there, in words."""
    rows = FileRows(register, open_file(register, woman), as_written).women()[0].rows
    return {row.label: row.words for row in rows}


def found(register: Register, search: str) -> set[str]:
    women_list.refresh(register)
    return set(women_list.find(register, ListQuery(search)).ids)


@pytest.fixture
def office(coordinator: Register) -> Register:
    """Fields of every kind, some of them on what hangs on her."""
    for label, answer in (
        ("Trade learnt", "text"),
        ("Shoe size", "number"),
        ("First seen", "date"),
        ("Kit given", "yes_no"),
    ):
        own_fields.define(coordinator, "woman", label, answer)
    own_fields.define(coordinator, "woman", "Dormitory", "choice", answers=["Upper house", "Lower house"])
    own_fields.define(coordinator, "matter", "Shelf", "text")
    own_fields.define(coordinator, "child", "Blanket given", "yes_no")
    return coordinator


def test_each_kind_of_own_field_is_found_by_its_operator(office: Register) -> None:
    typed = {
        "x_trade_learnt": "Gara tyéing and soap",
        "x_shoe_size": "38",
        "x_first_seen": "May 2025",
        "x_kit_given": "yes",
        "x_dormitory": "upper house",
    }
    sia = records.put(office, "woman", {"name_given": "Sia", **typed}).id
    ann = records.put(office, "woman", {"name_given": "Ann", "x_kit_given": "no", "x_shoe_size": "41"}).id
    records.put(office, "matter", {"court_no": "1", "x_shelf": "B 4"}, parent=ann)
    told = {
        "field:x_trade_learnt=soap": {sia},
        'field:trade_learnt="gara tyeing"': {sia},
        'field:"trade learnt=tyé"': {sia},
        "field:trade=oap": set(),
        "field:dormitory=upper": {sia},
        "field:dormitory=x_upper_house": {sia},
        "field:shoe_size=38": {sia},
        "field:shoe_size>38": {ann},
        "field:shoe<50": {sia, ann},
        "field:kit=yes": {sia},
        "field:kit=no": {ann},
        "field:first_seen=2025": {sia},
        'field:first_seen="3 May 2025"': {sia},
        "field:first_seen=2024": set(),
        "field:shelf=b": {ann},
        "field:shelf": {ann},
        "field:dormitory": {sia},
        "field:kit=yes field:shoe=38": {sia},
        "field:kit=yes field:shoe=41": set(),
    }
    assert {search: found(office, search) for search in told} == told


def test_a_mother_is_found_by_an_own_field_of_her_child(office: Register) -> None:
    sia = records.put(office, "woman", {"name_given": "Sia"}).id
    child = records.put(office, "child", {"x_blanket_given": "yes"}).id
    records.put(office, "tie", {"woman": sia}, parent=child)
    assert found(office, "field:blanket=yes") == {sia}


def test_of_two_accounts_either_is_found(office: Register, colleague: Register, carry: Carry) -> None:
    sia = records.put(office, "woman", {"name_given": "Sia"}).id
    carry(office, colleague)
    records.put(office, "woman", {"x_dormitory": "Upper house"}, record_id=sia)
    records.put(colleague, "woman", {"x_dormitory": "Lower house"}, record_id=sia)
    carry(colleague, office)
    assert found(office, "field:dormitory=upper") == found(office, "field:dormitory=lower") == {sia}


@pytest.mark.parametrize(
    "search",
    [
        "field:nothing=1",
        "field:dormitory=garden",
        "field:=x",
        "field:shoe>big",
        "field:<b>=cmd|",
    ],
)
def test_what_no_own_field_answers_to_is_searched_as_text_and_said(office: Register, search: str) -> None:
    assert women_list.find(office, ListQuery(search)).troubles


def test_a_trouble_names_the_field_that_was_perhaps_meant(office: Register) -> None:
    [trouble] = women_list.find(office, ListQuery("field:dormitori=upper")).troubles
    assert "field:dormitory=upper" in women_search.sentence(trouble, as_written)


def test_words_in_an_own_text_or_choice_are_found_where_no_name_answers(office: Register) -> None:
    sia = records.put(office, "woman", {"name_given": "Sia", "x_trade_learnt": "Weaving of country cloth"}).id
    ann = records.put(office, "woman", {"name_given": "Ann", "x_dormitory": "Upper house"}).id
    women_list.refresh(office)
    told = women_list.find_anywhere(office, ListQuery("country clo"))
    assert (told.ids, told.in_writing) == ((sia,), True)
    assert women_list.find_anywhere(office, ListQuery("upper")).ids == (ann,)


def test_two_laptops_that_add_one_field_make_one_and_no_dispute(
    coordinator: Register, colleague: Register, carry: Carry
) -> None:
    for register, answers in ((coordinator, ["Gara", "Soap"]), (colleague, ["Soap", "Cloth"])):
        own_fields.define(register, "woman", "Trade", "choice", answers=answers)
    carry(colleague, coordinator)
    carry(coordinator, colleague)
    assert conflicts.count(coordinator) == 0
    for register in (coordinator, colleague):
        [field] = own_fields.fields_of(register).fields
        assert not field.disputed
        offered = [row.label for row in office_lists.lists_of(register)["woman.x_trade"].offered]
        assert offered == ["Cloth", "Gara", "Soap"]


def test_two_laptops_that_mean_another_kind_of_answer_lose_none(
    coordinator: Register, colleague: Register, carry: Carry
) -> None:
    own_fields.define(coordinator, "woman", "Kit", "number")
    own_fields.define(colleague, "woman", "Kit", "date")
    one = records.put(coordinator, "woman", {"name_given": "Sia", "x_kit": "38"}).id
    two = records.put(colleague, "woman", {"name_given": "Ann", "x_kit": "3 May 2025"}).id
    carry(colleague, coordinator)
    [field] = own_fields.fields_of(coordinator).fields
    assert field.disputed
    assert "38" in of_her(coordinator, one)["Kit"]
    assert "May 2025" in of_her(coordinator, two)["Kit"]
    [conflict] = conflicts.list_conflicts(coordinator)
    number = next(each for each in conflict.values if "number" in each.words)
    conflicts.settle(coordinator, conflict.id, take=number.version)
    assert of_her(coordinator, one)["Kit"] == "38"
    assert "3 May 2025" in of_her(coordinator, two)["Kit"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("زيارة السوق", "درس"),
        ("Name of whoever brought her food on Sundays", "Name of whoever brought her food on Mondays"),
    ],
)
def test_two_things_asked_on_two_laptops_do_not_become_one_field(
    coordinator: Register, colleague: Register, carry: Carry, one: str, other: str
) -> None:
    own_fields.define(coordinator, "woman", one, "text")
    own_fields.define(colleague, "woman", other, "text")
    carry(colleague, coordinator)
    assert {each.field.label for each in own_fields.fields_of(coordinator).fields} == {one, other}
    assert conflicts.count(coordinator) == 0


@pytest.mark.parametrize(
    "label", ["<b>Kit</b>", "=cmd|' /C calc'!A0", "ملاحظات", "a" * 200, "-1+1", "@x \u202e abc"]
)
def test_a_hostile_label_is_kept_shown_and_found(coordinator: Register, label: str) -> None:
    field = own_fields.define(coordinator, "woman", label, "text").field
    sia = records.put(coordinator, "woman", {"name_given": "Sia", field.name: label}).id
    assert field.label in (label, f"{label}\u202c")
    assert of_her(coordinator, sia)[field.label] == field.label
    assert found(coordinator, f"field:{field.name}") == {sia}


def _text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def test_own_answers_stand_on_the_full_summary_and_on_no_other(office: Register) -> None:
    typed = {"x_trade_learnt": "<b>=cmd|' /C", "x_shoe_size": "38"}
    sia = records.put(office, "woman", {"name_given": "Sia", **typed})
    records.put(office, "matter", {"court_no": "7/26", "x_shelf": "B 4"}, parent=sia.id)
    own_fields.change(office, "woman", "x_shoe_size", retired=True)
    told = {face: _text(printing.case_summary(office, sia.id, face=face).pdf) for face in Face}
    assert not any("newer version" in said for said in told.values()), "an own field is known here"
    for said in ("Fields of this office", "Trade learnt", "<b>=cmd|' /C", "Shoe size: 38", "Shelf: B 4"):
        assert said in told[Face.FULL]
        assert said not in told[Face.COURT]
        assert said not in told[Face.ANONYMOUS]


@pytest.mark.parametrize(
    ("label", "answers"),
    [
        ("HIV test", []),
        ("Pregnant when arrested", []),
        ("Grossesse", []),
        ("What she has", ["Nothing", "AIDS"]),
    ],
)
def test_what_is_kept_closed_is_no_own_field(coordinator: Register, label: str, answers: list[str]) -> None:
    with pytest.raises(ListRefused) as refused:
        own_fields.define(coordinator, "woman", label, "choice" if answers else "text", answers=answers)
    assert refused.value.reason == "sensitive"
    assert "closed part" in say_error(refused.value, as_written)
    assert own_fields.fields_of(coordinator).fields == ()


def test_what_is_said_to_be_sensitive_is_refused_however_it_is_called(coordinator: Register) -> None:
    with pytest.raises(ListRefused) as refused:
        own_fields.define(coordinator, "woman", "Green card", "text", sensitive=True)
    assert refused.value.reason == "sensitive"


def test_other_words_do_not_make_a_sensitive_field_of_one_that_stands(coordinator: Register) -> None:
    own_fields.define(coordinator, "woman", "Card", "choice", answers=["Green"])
    with pytest.raises(ListRefused):
        own_fields.change(coordinator, "woman", "x_card", label="HIV card")
    with pytest.raises(ListRefused):
        office_lists.add(coordinator, "woman.x_card", "HIV positive")
    with pytest.raises(ListRefused):
        office_lists.change(coordinator, "woman.x_card", "x_green", label="Raped")


@pytest.mark.parametrize("mark", [{"compartment": "health"}, {"sensitive": True}])
def test_a_sealed_field_of_another_laptop_is_never_asked_or_written_open(
    coordinator: Register, mark: dict[str, object]
) -> None:
    told = canonical_json.dumps({"label": "Blood", "answer": "text", **mark})
    name = "field:woman:x_blood"
    with UnitOfWork(coordinator) as work:
        work.put(Setting(id=office_settings.record_of(name), name=name, value=told), base=Base.new())
    assert own_fields.fields_of(coordinator).fields == ()
    with pytest.raises(NoSuchField):
        records.put(coordinator, "woman", {"name_given": "Sia", "x_blood": "A"})


def test_what_is_offered_for_a_field_finds(office: Register) -> None:
    sia = records.put(office, "woman", {"name_given": "Sia", "x_dormitory": "Upper house"}).id
    typed = [each for each, label in own_search.offered(office) if label == "Dormitory"]
    assert typed == ["field:dormitory=", "field:dormitory=lower_house", "field:dormitory=upper_house"]
    assert found(office, typed[-1]) == {sia}


def test_an_answer_of_another_kind_is_not_rewritten_by_saving_what_was_not_touched(
    coordinator: Register,
) -> None:
    own_fields.define(coordinator, "woman", "Kit", "number")
    sia = records.put(coordinator, "woman", {"name_given": "Sia", "x_kit": "38"}).id
    office_settings.keep(coordinator, {"field:woman:x_kit": {"label": "Kit", "answer": "text"}})
    assert of_her(coordinator, sia)["Kit"] == "38"
    assert records.put(coordinator, "woman", {"home_town": "Bo"}, record_id=sia).changed == ("home_town",)


def test_a_change_of_an_own_field_can_be_reversed_for_everybody(
    office: Register, colleague: Register, carry: Carry
) -> None:
    sia = records.put(office, "woman", {"name_given": "Sia", "x_trade_learnt": "Soap"}).id
    records.put(office, "woman", {"x_trade_learnt": "Gara", "x_kit_given": "yes"}, record_id=sia)
    with office.reading() as connection:
        newest = "SELECT cid FROM commits ORDER BY arrival DESC LIMIT 1"
        cid = connection.exec_driver_sql(newest).scalar_one()
    told = undoing.reverse(office, id_text(cid))
    assert (told.facts, told.left) == (2, ())
    carry(office, colleague)
    for register in (office, colleague):
        assert of_her(register, sia)["Trade learnt"] == "Soap"
        assert "Kit given" not in of_her(register, sia)


def test_before_a_bundle_is_taken_in_an_own_field_is_told_in_its_words(tmp_path: Path) -> None:
    isata, hawa = laptops.coordinator(tmp_path / "isata"), laptops.laptop(tmp_path / "hawa", "Hawa")
    laptops.enrol(isata, hawa, tmp_path, role="coordinator")
    woman = isata.woman("Kadie")
    with laptops.at_home(isata.folder):
        own_fields.define(isata.register, "woman", "Shoe size", "number")
        own_fields.define(isata.register, "woman", "Dormitory", "choice", answers=["Upper", "Lower"])
    isata.send(hawa, tmp_path / "a")
    for at, size, house in ((isata, "38", "upper"), (hawa, "40", "lower")):
        with laptops.at_home(at.folder):
            records.put(at.register, "woman", {"x_shoe_size": size}, record_id=woman)
            if at is hawa:
                records.put(at.register, "woman", {"x_dormitory": house}, record_id=woman)
    hawa.make(tmp_path / "b", [isata])
    with laptops.at_home(isata.folder):
        parts = taking_in.look(isata.register, tmp_path / "b").parts
    said = {line.words for part in parts for line in part.lines}
    assert "Shoe size: 38 or 40: two accounts" in said
    assert any(words.startswith("Dormitory: Lower") for words in said)
    isata.close()
    hawa.close()
