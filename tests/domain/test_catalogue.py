"""Every kind of record is described once, and the description fits the record."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields

import pytest

from wipdesk.domain import catalogue
from wipdesk.domain.catalogue import BY_NAME, KINDS, LINKABLE, TEAM_KINDS, RecordKind
from wipdesk.domain.field import Kind
from wipdesk.domain.values import Missing

EACH_KIND = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


@EACH_KIND
def test_the_fields_described_are_the_attributes_of_the_record_in_order(kind: RecordKind) -> None:
    assert tuple(field.name for field in kind.fields) == catalogue.attributes_of(kind)
    assert len(set(catalogue.attributes_of(kind))) == len(kind.fields)


@EACH_KIND
def test_a_record_of_which_nothing_was_asked_says_so_in_every_field(kind: RecordKind) -> None:
    own = {"id": "ab" * 16} if kind.is_root else {"id": "ab" * 16, "parent": "cd" * 16}
    record = kind.record(**own)
    assert {getattr(record, field.name) for field in kind.fields} <= {Missing.NOT_ASKED}
    assert catalogue.kind_of(record) is kind
    with pytest.raises(FrozenInstanceError):
        record.id = ""
    assert kind.is_root == ("parent" not in {item.name for item in fields(kind.record)})


@EACH_KIND
def test_every_field_can_be_stored_read_and_asked_for(kind: RecordKind) -> None:
    for field in kind.fields:
        assert kind.field(field.name) is field
        assert field.label.strip() == field.label != ""
        assert field.name.isidentifier()
        assert not field.name.startswith("_"), "such names are for the log itself"
        assert field.name not in ("eid", "id", "root", "parent", "hidden"), "such a column is there already"
        assert bool(field.of) == (field.kind is Kind.RECORD)
        assert field.of in ("", *BY_NAME)
        assert bool(field.list) == (field.kind is Kind.CODE)
        assert 0 < field.max_length * 1 <= 60_000
        assert field.matters in ("A", "B", "C")
    assert kind.field("no such field") is None


def test_everything_hangs_on_a_root_that_exists() -> None:
    for kind in KINDS:
        assert kind.parent in ("", *BY_NAME)
        assert BY_NAME[catalogue.root_kind(kind.name)].is_root
        assert kind in catalogue.children_of(kind.parent) or kind.is_root
    assert catalogue.root_kind("charge") == "woman"
    assert catalogue.root_kind("tie") == "child"
    assert catalogue.root_kind("fine_payment") == "woman"
    assert [kind.name for kind in catalogue.children_of("matter")] == [
        *("charge", "hearing", "bail", "sentence", "appeal")
    ]


def test_names_and_classes_are_each_of_one_kind() -> None:
    assert len(BY_NAME) == len(catalogue.BY_CLASS) == len(KINDS)
    assert set(LINKABLE) < set(BY_NAME)
    assert all(BY_NAME[name].is_root for name in TEAM_KINDS)
    with pytest.raises(KeyError):
        catalogue.kind_of("a text")
