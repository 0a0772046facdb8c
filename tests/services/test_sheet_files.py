"""Tables as files: every text comes back as it was, and a file from anybody does no harm."""

from __future__ import annotations

import errno
import io
import os
import zipfile
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from wipdesk.domain.sheets import Place, Sheet
from wipdesk.domain.text import clean
from wipdesk.errors import DiskFull, FileExists, FileGone, SheetRefused
from wipdesk.services import sheet_files
from wipdesk.services.sheet_files import csv_bytes, read_tables, workbook_bytes, write_tables

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

HOSTILE = (
    "'=1", "'''", "'", "=1", "\t=cmd|' /C calc'!A0", "@unknown", "@@unknown", "+232 76", "-", "＝1", " =1",
    "_x000D_", "_x0041_", "_x0041_x0042_", "_x005F_x0041_", "__x0041__", "_X0041_", "<r><t>x</t></r>", "<r></r>",
    "<r>_x0041_</r>", "&amp;<b>", "]]>", "\ufeff", "\ufeffx", " lead", "trail ", "  ", "\n", "a\n\nb\n", "a\tb", "\t",
    "x\u00a0", "#NAME?", "Kɔrɔma ɛ ŋ", "مريم", "\u202eabc", "😀" * 9, "e\u0301", "x" * 10_000, '"', '","', 'a"b;c\n=d',
    "0123", "1e5", "TRUE", "2025-05-03", "http://example.org", "internal:x", "\ud7ff\ue000\ufffd", "\x85",
)  # fmt: skip
TEXTS = (
    st.text(alphabet="_x0041FfXr<>/t&;'\"=+-@＝ \t\n,|\ufeff\u00a0aɔ😀م")
    | st.text()
    | st.sampled_from(HOSTILE)
)


def _note(rows: Sequence[str]) -> Sheet:
    return Sheet("note", ("id", "text"), [[str(number), text] for number, text in enumerate(rows)])


def _read(path: Path, content: bytes) -> list[Sheet]:
    path.write_bytes(content)
    return read_tables(path)


@given(st.lists(TEXTS.map(clean), min_size=1, max_size=20))
@settings(max_examples=60)
def test_every_text_comes_back_from_both_kinds_of_file(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("tables")
    sheet = _note(texts)
    assert _read(folder / "note.xlsx", workbook_bytes([sheet])) == [sheet]
    assert _read(folder / "note.csv", csv_bytes(sheet)) == [sheet]


def test_every_hostile_text_we_know_comes_back(tmp_path: Path) -> None:
    sheet = _note([clean(text) for text in HOSTILE])
    assert _read(tmp_path / "note.xlsx", workbook_bytes([sheet])) == [sheet]
    assert _read(tmp_path / "note.csv", csv_bytes(sheet)) == [sheet]


def test_no_cell_of_a_workbook_is_a_formula_a_number_or_a_link() -> None:
    made = workbook_bytes([_note(HOSTILE[:20])])
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        page = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in page
    assert "hyperlink" not in page
    assert page.count('t="s"') == page.count("<v>") == 42


def test_a_workbook_is_made_without_a_copy_in_a_folder_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_copy(*_: object, **__: object) -> None:
        raise AssertionError("a copy would lie in the clear")

    monkeypatch.setattr("tempfile.mkstemp", no_copy)
    monkeypatch.setattr("tempfile.mkdtemp", no_copy)
    assert workbook_bytes([_note(["x"])])


def test_csv_is_what_spreadsheet_programs_expect() -> None:
    assert csv_bytes(Sheet("note", ("id", "text"), [["1", 'a\n"b"']])) == (
        b"\xef\xbb\xbfid,text\r\n" + b'1,"a\n""b"""\r\n'
    )


def test_numbers_days_and_truths_that_a_program_made_are_texts_again(tmp_path: Path) -> None:
    def edited(page: Any, book: Any) -> None:
        page.write_number(1, 0, 12.0)
        page.write_datetime(1, 1, datetime(2025, 5, 3), book.add_format({"num_format": "dd/mm/yyyy"}))
        page.write_boolean(1, 2, True)
        page.write_datetime(
            1, 3, datetime(2025, 5, 3, 10, 42), book.add_format({"num_format": "dd/mm/yyyy hh:mm"})
        )
        page.write_datetime(1, 4, time(20, 5), book.add_format({"num_format": "hh:mm"}))
        page.write_datetime(1, 5, date(1931, 1, 1), book.add_format({"num_format": "d mmm yy"}))

    found = _read(tmp_path / "note.xlsx", _made(edited))
    assert found[0].rows == [["12", "2025-05-03", "TRUE", "2025-05-03T10:42", "20:05", "1931-01-01"]]


def test_the_error_of_a_formula_is_read_as_one_and_not_as_an_empty_cell(tmp_path: Path) -> None:
    found = _read(
        tmp_path / "note.xlsx", _made(lambda page, _: page.write_formula(1, 1, "=unknown", None, "#NAME?"))
    )
    assert found[0].rows[0][1] == "#NAME?"


def _made(edit: Any) -> bytes:
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    page = book.add_worksheet("note")
    page.write_row(0, 0, ["id", "text", "c", "d", "e", "f"])
    edit(page, book)
    book.close()
    return made.getvalue()


@pytest.mark.parametrize("separator", [";", "\t", ","])
def test_a_csv_file_saved_with_another_separator_is_read(tmp_path: Path, separator: str) -> None:
    content = f'id{separator}text\r\n1{separator}"a{separator}b"\r\n'.encode("utf-8-sig")
    assert _read(tmp_path / "note.csv", content) == [Sheet("note", ("id", "text"), [["1", f"a{separator}b"]])]


def test_unicode_text_of_excel_is_read_and_what_is_not_unicode_is_refused(tmp_path: Path) -> None:
    assert _read(tmp_path / "note.csv", "id\ttext\r\n1\tKɔrɔma\r\n".encode("utf-16"))[0].rows == [
        ["1", "Kɔrɔma"]
    ]
    with pytest.raises(SheetRefused) as refused:
        _read(tmp_path / "note.csv", "id,text\r\n1,Aminé\r\n".encode("cp1252"))
    assert refused.value.rows == (Place("note", 0, "", "not_utf8"),)


def test_a_csv_file_that_cannot_be_what_was_written_is_refused_with_its_row(tmp_path: Path) -> None:
    with pytest.raises(SheetRefused) as refused:
        _read(tmp_path / "note.csv", b'id,text\r\n1,"a\r\n')
    assert refused.value.rows == (Place("note", 2, "", "bad_file"),)


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04junk"])
def test_what_is_no_workbook_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(SheetRefused) as refused:
        _read(tmp_path / "o.xlsx", content)
    assert refused.value.rows == (Place("o.xlsx", 0, "", "bad_file"),)


def test_every_damaged_workbook_is_refused_or_read_and_never_ends_the_program(tmp_path: Path) -> None:
    whole = workbook_bytes([_note(["a", "b"])])
    refused = 0
    for at in range(0, len(whole), 97):
        damaged = whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :]
        try:
            _read(tmp_path / "o.xlsx", damaged)
        except SheetRefused:
            refused += 1
    assert refused > 10


def test_a_cell_in_the_farthest_corner_does_not_take_all_memory(tmp_path: Path) -> None:
    with pytest.raises(SheetRefused):
        _read(tmp_path / "o.xlsx", _made(lambda page, _: page.write_string(1_048_575, 16_383, "x")))


def test_a_workbook_that_swells_is_refused_before_it_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheet_files, "_MOST_INSIDE", 1000)
    with pytest.raises(SheetRefused):
        _read(tmp_path / "o.xlsx", workbook_bytes([_note(["x" * 5000])]))


def test_a_file_of_another_kind_or_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(SheetRefused):
        _read(tmp_path / "o.ods", b"")
    monkeypatch.setattr(sheet_files, "_MOST_BYTES", 10)
    with pytest.raises(SheetRefused):
        _read(tmp_path / "note.csv", b"id,text\r\n1,abcdef\r\n")


def test_a_file_that_is_not_there_is_said_to_be_gone(tmp_path: Path) -> None:
    with pytest.raises(FileGone):
        read_tables(tmp_path / "gone.xlsx")
    with pytest.raises(FileGone):
        write_tables(tmp_path / "gone" / "o.xlsx", [_note([])])


def test_a_folder_is_read_without_what_other_programs_lay_in_it(tmp_path: Path) -> None:
    write_tables(tmp_path / "out", [_note(["a"]), Sheet("alias", ("id",), [])])
    (tmp_path / "out" / "._note.csv").write_bytes(b"\x00\xff")
    (tmp_path / "out" / ".~lock.note.csv#").write_bytes(b"x")
    assert [sheet.name for sheet in read_tables(tmp_path / "out")] == ["alias", "note"]


@pytest.mark.parametrize("name", ["o.xlsx", "out"])
def test_what_is_there_is_only_overwritten_when_asked(tmp_path: Path, name: str) -> None:
    out = tmp_path / name
    write_tables(out, [_note(["a"])])
    with pytest.raises(FileExists):
        write_tables(out, [_note(["b"])])
    assert read_tables(out)[0].rows[0][1] == "a"
    write_tables(out, [_note(["b"])], overwrite=True)
    assert read_tables(out)[0].rows[0][1] == "b"


def test_a_folder_is_never_replaced_by_a_workbook_nor_a_file_by_a_folder(tmp_path: Path) -> None:
    (tmp_path / "o.xlsx").mkdir()
    (tmp_path / "out").write_text("mine")
    for name in ("o.xlsx", "out"):
        with pytest.raises(FileExists):
            write_tables(tmp_path / name, [_note(["a"])], overwrite=True)
    assert (tmp_path / "out").read_text() == "mine"


@pytest.mark.parametrize("name", ["o.xlsx", "out"])
def test_a_full_disk_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        write_tables(tmp_path / name, [_note(["a"])])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps other people out by the folder")
def test_what_is_written_is_for_nobody_else(tmp_path: Path) -> None:
    write_tables(tmp_path / "o.xlsx", [_note(["a"])])
    assert (tmp_path / "o.xlsx").stat().st_mode & 0o077 == 0
