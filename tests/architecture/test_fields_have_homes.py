"""Every field is described once and stands everywhere it must: in its record, its list and its column."""

import ast
import dataclasses
import inspect
import sys
import typing
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import pytest

from wipdesk.domain import values
from wipdesk.domain.catalogue import BY_NAME, KINDS, LINKABLE, TEAM_KINDS, RecordKind, attributes_of
from wipdesk.domain.field import Field, Kind, Sensitivity
from wipdesk.domain.values import Missing
from wipdesk.services.lists import load
from wipdesk.storage.projection import TABLES

OWN_COLUMNS = ("eid", "id", "root", "parent", "hidden")
TEXTS = {Kind.TEXT, Kind.LONG_TEXT}
CLOSED = {Sensitivity.SC, Sensitivity.SF}
KINDS_ABOUT_A_CHILD = {"child", "tie"}
CONFLICT_CLASSES = ("A", "B", "C")
HOLDS = {
    Kind.TEXT: values.TextValue,
    Kind.LONG_TEXT: values.TextValue,
    Kind.CODE: values.TextValue,
    Kind.RECORD: values.TextValue,
    Kind.BLOB: values.TextValue,
    Kind.DATE: values.DateValue,
    Kind.BIRTH: values.DateValue,
    Kind.YES_NO: values.YesNoValue,
    Kind.NUMBER: values.NumberValue,
    Kind.MONEY: values.MoneyValue,
    Kind.TERM: values.TermValue,
}
"""What an attribute may hold, by the kind of its field."""

each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


@each_kind
def test_every_described_field_is_an_attribute_of_its_record_and_the_other_way_round(
    kind: RecordKind,
) -> None:
    assert [field.name for field in kind.fields] == list(attributes_of(kind))


@each_kind
def test_an_attribute_can_hold_what_its_field_says(kind: RecordKind) -> None:
    held = typing.get_type_hints(kind.record)
    wrong = [
        field.name
        for field in kind.fields
        if held[field.name] != (values.AnyValue if field.compartment else HOLDS[field.kind])
    ]
    assert not wrong, f"{kind.name}: annotate {', '.join(wrong)} with the value of its kind"


@each_kind
def test_a_record_is_frozen_and_starts_with_nothing_asked(kind: RecordKind) -> None:
    assert kind.record.__dataclass_params__.frozen
    assert "__slots__" in vars(kind.record)
    asked = {
        item.name
        for item in dataclasses.fields(kind.record)
        if item.name not in ("id", "parent") and item.default is not Missing.NOT_ASKED
    }
    assert not asked


@each_kind
def test_a_record_has_a_parent_exactly_if_its_kind_hangs_on_another(kind: RecordKind) -> None:
    own = {item.name for item in dataclasses.fields(kind.record)} - {field.name for field in kind.fields}
    assert own == ({"id", "parent"} if kind.parent else {"id"})


@each_kind
def test_names_of_fields_are_unique_and_leave_room_for_our_own_words(kind: RecordKind) -> None:
    assert not list(_misnamed(kind.fields))


@each_kind
def test_labels_are_not_empty_and_differ_within_a_record(kind: RecordKind) -> None:
    labels = Counter(field.label for field in kind.fields)
    assert not [label for label, times in labels.items() if times > 1 or not label.strip()]


@each_kind
def test_labels_are_translated_under_the_name_of_their_record(kind: RecordKind) -> None:
    tree = ast.parse(inspect.getsource(sys.modules[kind.record.__module__]))
    contexts = [
        ast.literal_eval(node.args[0])
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "QT_TRANSLATE_NOOP"
    ]
    assert contexts == [kind.record.__name__] * len(kind.fields)


@each_kind
def test_the_stored_columns_are_the_fields(kind: RecordKind) -> None:
    columns = [column.name for column in TABLES[kind.name].columns]
    assert columns == [*OWN_COLUMNS, *(field.name for field in kind.fields)]


def test_every_kind_has_a_table_and_no_table_is_left_over() -> None:
    assert TABLES.keys() == BY_NAME.keys()


def test_names_classes_and_parents_of_kinds_are_sound() -> None:
    assert len(BY_NAME) == len(KINDS)
    assert len({kind.record for kind in KINDS}) == len(KINDS)
    assert not [kind.name for kind in KINDS if kind.parent and kind.parent not in BY_NAME]
    assert all(BY_NAME[name].is_root for name in TEAM_KINDS)
    assert set(LINKABLE) <= BY_NAME.keys()


def test_every_field_of_answers_has_its_list_and_no_other_field_has_one() -> None:
    lists = load("sl")
    wrong = [
        f"{kind.name}.{field.name}: {field.list!r}"
        for kind, field in _all_fields()
        if (field.list not in lists if field.kind is Kind.CODE else field.list)
    ]
    assert not wrong, "\n".join([*wrong, "Add the list to resources/, or correct its name in the field."])


def test_every_field_that_names_a_record_says_of_which_kind() -> None:
    wrong = [
        f"{kind.name}.{field.name}: {field.of!r}"
        for kind, field in _all_fields()
        if (field.of not in BY_NAME if field.kind is Kind.RECORD else field.of)
    ]
    assert not wrong


def test_limits_and_classes_of_fields_are_known_ones() -> None:
    assert not [field.name for _, field in _all_fields() if not 0 < field.max_length <= 60_000]
    assert not [field.name for _, field in _all_fields() if field.matters not in CONFLICT_CLASSES]


def test_every_kind_of_field_says_what_it_holds() -> None:
    assert HOLDS.keys() == set(Kind)


def test_nothing_that_could_hurt_a_woman_or_a_child_is_kept_open() -> None:
    found = list(_kept_open(_all_fields()))
    assert not found, "\n".join(
        [*found, "Such a value is written sealed, under the key of a compartment, or it is not recorded."]
    )


@pytest.mark.parametrize(
    ("of", "planted", "is_open"),
    [
        ("woman", {"sensitivity": Sensitivity.SC}, True),
        ("woman", {"sensitivity": Sensitivity.SF, "kind": Kind.YES_NO}, True),
        ("woman", {"sensitivity": Sensitivity.CH}, True),
        ("child", {"sensitivity": Sensitivity.CH}, True),
        ("child", {"sensitivity": Sensitivity.OP, "kind": Kind.LONG_TEXT}, True),
        ("child", {"sensitivity": Sensitivity.ID, "kind": Kind.NUMBER}, True),
        ("tie", {"sensitivity": Sensitivity.CH, "kind": Kind.BLOB}, True),
        ("woman", {"sensitivity": Sensitivity.SC, "compartment": "health"}, False),
        ("child", {"sensitivity": Sensitivity.CH, "compartment": "child"}, False),
        ("child", {"sensitivity": Sensitivity.CH, "kind": Kind.CODE, "list": "sex"}, False),
        ("woman", {"sensitivity": Sensitivity.ID}, False),
    ],
)
def test_a_field_that_would_keep_such_a_value_open_is_found(
    of: str, planted: dict[str, Any], is_open: bool
) -> None:
    field = Field(**{"name": "planted", "kind": Kind.TEXT, "label": "Planted", **planted})
    assert bool(list(_kept_open([(BY_NAME[of], field)]))) is is_open


@pytest.mark.parametrize(
    "name", ["_deleted", "id", "parent", "eid", "root", "hidden", "Plea", "two words", "plea"]
)
def test_a_name_that_would_be_taken_for_something_else_is_found(name: str) -> None:
    plea = Field(name="plea", kind=Kind.TEXT, label="Plea")
    assert list(_misnamed((plea, dataclasses.replace(plea, name=name))))
    assert not list(_misnamed((plea,)))


def _all_fields() -> Iterator[tuple[RecordKind, Field]]:
    for kind in KINDS:
        yield from ((kind, field) for field in kind.fields)


def _misnamed(fields: tuple[Field, ...]) -> Iterator[str]:
    times = Counter(field.name for field in fields)
    for name in times:
        is_plain = name.isidentifier() and name == name.lower() and not name.startswith("_")
        if times[name] > 1 or name in OWN_COLUMNS or not is_plain:
            yield name


def _kept_open(fields: Iterable[tuple[RecordKind, Field]]) -> Iterator[str]:
    """Fields of the closed classes, and everything a child could be named in, that no compartment closes."""
    for kind, field in fields:
        is_about_a_child = kind.name in KINDS_ABOUT_A_CHILD or field.sensitivity is Sensitivity.CH
        could_name = field.kind in TEXTS or field.kind is Kind.BLOB or field.sensitivity is Sensitivity.ID
        if not field.compartment and (field.sensitivity in CLOSED or (is_about_a_child and could_name)):
            yield f"{kind.name}.{field.name} ({field.sensitivity.name})"
