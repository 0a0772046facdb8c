"""No answer that belongs into a closed compartment stands open: not in the register, nor in anything made from it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.compartments import ALL, everything_kept, open_all, read
from tests.laptops import Laptop, at_home, coordinator, enrol, frames_of, laptop
from wipdesk.domain.catalogue import BY_NAME, KINDS
from wipdesk.domain.cells import to_json
from wipdesk.domain.changes import Base
from wipdesk.domain.compartments import BY_COMPARTMENT, sealed_fields
from wipdesk.domain.field import Field, Kind, Sensitivity
from wipdesk.domain.records.child import Child
from wipdesk.domain.records.tie import Tie
from wipdesk.domain.values import Missing, Sealed, Unread
from wipdesk.errors import CompartmentClosed
from wipdesk.reports.faces import HOMES, Face
from wipdesk.services import case_files, drafts, history, preview, printing, records, tables, women_list
from wipdesk.services.earlier_reports import earlier
from wipdesk.services.file_overview import overview
from wipdesk.services.file_rows import FileRows
from wipdesk.services.women_list import ListQuery
from wipdesk.storage.commits import Op
from wipdesk.storage.register import new_id
from wipdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SEALED = [(kind.name, field) for kind in KINDS for field in sealed_fields(kind.name)]
each_sealed = pytest.mark.parametrize(
    ("kind", "field"), SEALED, ids=[f"{kind}.{field.name}" for kind, field in SEALED]
)
IDENTIFIES_A_CHILD = {Kind.TEXT, Kind.LONG_TEXT, Kind.BLOB}


@pytest.fixture(scope="module")
def isata(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laptop]:
    made = coordinator(tmp_path_factory.mktemp("isata") / "laptop")
    yield made
    made.close()


def secret(field: Field, kind: str) -> str:
    """A word that stands nowhere else."""
    return f"zq{kind}{field.name}qz".replace("_", "")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_field_of_the_closed_classes_has_a_compartment_and_an_identity_of_a_child_too(
    kind: Any,
) -> None:
    for field in kind.fields:
        is_of_a_child = kind.name in ("child", "tie") or field.sensitivity is Sensitivity.CH
        names_a_child = is_of_a_child and field.kind in IDENTIFIES_A_CHILD
        closed_class = field.sensitivity in (Sensitivity.SC, Sensitivity.SF)
        if closed_class or names_a_child:
            assert field.compartment in BY_COMPARTMENT, f"{kind.name}.{field.name}"
        assert field.compartment in ("", *BY_COMPARTMENT)


def test_the_fields_are_there() -> None:
    found = {(kind, field.name) for kind, field in SEALED}
    assert len(found) > 60
    assert {
        ("woman", "religion"),
        ("health", "pregnant"),
        ("child", "name"),
        ("charge", "context_gbv"),
    } <= found
    assert not [field.name for _, field in SEALED if "hiv" in field.name.lower()]


def _new(isata: Laptop, kind: str) -> Any:
    of = BY_NAME[kind]
    return of.record(id=new_id()) if of.is_root else of.record(id=new_id(), parent=new_id())


@each_sealed
def test_nothing_is_saved_unsealed_whatever_the_service(isata: Laptop, kind: str, field: Field) -> None:
    isata.register.compartments.close()
    record = replace(_new(isata, kind), **{field.name: Unread("plain")})
    commits = count(isata)
    for stored in (
        "plain",
        True,
        3,
        {"k": "none"},
        {"k": "date", "v": "2026"},
        {"k": "sealed", "c": "other"},
    ):
        with pytest.raises(CompartmentClosed), at_home(isata.folder), UnitOfWork(isata.register) as work:
            work.write_again(Op(kind, record.id, field.name, stored), record.id)
    wrong = Sealed("health" if field.compartment != "health" else "child", "n", "x")
    for value in (wrong, Sealed("nowhere", "n", "x")):
        with pytest.raises(CompartmentClosed), at_home(isata.folder), UnitOfWork(isata.register) as work:
            work.write_again(Op(kind, record.id, field.name, to_json(value)), record.id)
    if BY_NAME[kind].is_root:
        with pytest.raises(CompartmentClosed), at_home(isata.folder), UnitOfWork(isata.register) as work:
            work.put(record, base=Base.new())
    assert count(isata) == commits


def count(of: Laptop) -> int:
    with of.register.reading() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM commits").scalar_one())


@pytest.mark.parametrize("kind", HOMES)
def test_no_paper_prints_what_is_sealed(kind: str) -> None:
    closed = {field.name for field in sealed_fields(kind)}
    assert not [face for face in Face if closed & set(HOMES[kind].printed(face))]


class Filled:
    """An office whose coordinator has an answer in every sealed field of a woman's file, and all that is made of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.isata = coordinator(folder / "isata")
        self.sia = laptop(folder / "sia", "Sia")
        enrol(self.isata, self.sia, folder, facilities=("BO",))
        open_all(self.isata, *ALL)
        self.woman = self.isata.woman("Kadiatu", assigned_to=self.sia.register.identity.person)
        self.secrets = {secret(field, kind) for kind, field in SEALED}
        self._fill()

    def _fill(self) -> None:
        ids = {"woman": self.woman}
        register = self.isata.register
        with at_home(self.isata.folder):
            for kind in ("matter", "charge", "custody_episode", "health", "complaint"):
                parent = ids.get(BY_NAME[kind].parent, self.woman)
                ids[kind] = records.put(register, kind, {}, parent=parent).id
            child = Child(id=new_id())
            self.isata.save(child)
            self.isata.save(Tie(id=new_id(), parent=child.id, woman=self.woman))
            ids["child"] = child.id
            for kind in dict.fromkeys(kind for kind, _ in SEALED):
                record, base = read(self.isata, kind, ids[kind])
                typed = {field.name: Unread(secret(field, kind)) for field in sealed_fields(kind)}
                drafts.keep(register, form=kind, record=replace(record, **typed), base=base)
                records.save(register, replace(record, **typed), base)
        self.ids = ids

    def leaks(self, text: str) -> list[str]:
        return sorted(each for each in self.secrets if each in text)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    made = Filled(tmp_path_factory.mktemp("filled"))
    yield made
    made.isata.close()
    made.sia.close()


def test_who_opened_them_reads_every_answer(filled: Filled) -> None:
    for kind, field in SEALED:
        record, _ = read(filled.isata, kind, filled.ids[kind])
        assert secret(field, kind) in (
            getattr(record, field.name),
            getattr(getattr(record, field.name), "text", ""),
        )


def test_the_decrypted_register_holds_none(filled: Filled) -> None:
    kept = everything_kept(filled.isata)
    assert "Kadiatu" in kept
    assert filled.leaks(kept) == []


def test_a_bundle_opened_by_its_reader_holds_none(filled: Filled) -> None:
    path = filled.folder / "bundle"
    filled.isata.make(path, [filled.sia])
    content = b"\n".join(frames_of(path, filled.sia)).decode("utf-8", "replace")
    assert "Kadiatu" in content
    assert filled.leaks(content) == []


def test_nothing_that_is_shown_or_made_from_a_file_says_one(filled: Filled) -> None:
    """While everything is open: only what asks for it by name reads it."""
    register = filled.isata.register
    file = case_files.open_file(register, filled.woman)
    said = [
        json.dumps(case_files.described(register, file)),
        repr(overview(register, file, lambda _context, text: text)),
        repr(
            [
                FileRows(register, file, lambda _context, text: text).of(kind)
                for kind in ("matter", "health", "child")
            ]
        ),
        repr(history.changes(register, filled.woman)),
        repr(women_list.rows(register, women_list.find(register, ListQuery()).ids)),
    ]
    assert "Kadiatu" in said[0]
    assert filled.leaks("\n".join(said)) == []


def test_the_table_the_paper_and_the_log_hold_none(filled: Filled) -> None:
    out = filled.folder / "table"
    with at_home(filled.isata.folder):
        tables.export_tables(filled.isata.register, out, overwrite=True)
    found = "\n".join(path.read_text("utf-8") for path in out.rglob("*.csv"))
    assert "Kadiatu" in found
    assert filled.leaks(found) == []
    paper = printing.case_summary(filled.isata.register, filled.woman, face=Face.FULL)
    assert filled.leaks(repr(paper)) == []
    logs = [
        path
        for path in filled.folder.rglob("*")
        if path.is_file() and path.suffix in (".log", ".txt", ".json")
    ]
    assert filled.leaks("\n".join(path.read_text("utf-8", "replace") for path in logs)) == []


def test_no_search_finds_a_woman_by_one(filled: Filled) -> None:
    for each in sorted(filled.secrets)[:8]:
        assert not women_list.find(filled.isata.register, ListQuery(search=each)).ids


def test_what_a_bundle_brought_is_told_without_one(filled: Filled, tmp_path: Path) -> None:
    filled.isata.send(filled.sia, tmp_path / "bundle")
    register = filled.sia.register
    [kept, *_] = earlier(register)
    told = preview.parts(register, kept.report, kept.number)
    assert filled.leaks(repr((kept, told))) == []
    assert filled.leaks(repr(history.changes(register, filled.woman))) == []
    assert filled.leaks(everything_kept(filled.sia)) == []


def test_drafts_are_read_again_by_who_has_the_key(filled: Filled) -> None:
    [draft] = [each for each in drafts.open_drafts(filled.isata.register) if each.form == "complaint"]
    record, _ = drafts.restore(filled.isata.register, draft)
    assert isinstance(record.account, Sealed)
    assert Missing.NOT_ASKED not in [getattr(record, field.name) for field in sealed_fields("complaint")]
