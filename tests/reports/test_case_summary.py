"""A case summary holds what the file says, whatever was typed into it, and the same file gives the same bytes."""

import re
import shutil
import subprocess
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from tests.reports.planted import pages_of, text_of
from tests.reports.women import (
    FACTS,
    ISATA,
    SHE,
    between,
    day,
    disputed,
    empty,
    ident,
    mariama,
    printed,
    two,
)
from wipdesk.domain.case_file import PART_OF_KIND, CaseFile
from wipdesk.domain.catalogue import BY_NAME
from wipdesk.domain.field import Kind
from wipdesk.domain.records.hearing import Hearing
from wipdesk.domain.records.matter import Matter
from wipdesk.domain.records.note import Note
from wipdesk.domain.values import Foreign, Missing, Sealed, Unread
from wipdesk.reports.faces import Face

HOSTILE = (
    'A<b>&"',
    "</para><img src='/etc/passwd'/>",
    "=cmd|' /C calc'!A0",
    "{values} {0.__class__} %s",
    "ɛ ɔ ŋ Ɓ ɗ ẹ́ ñ",
    "فاطمة كوروما",
    "tab\there\nand a new line",
    "😀 漢字",
    "\x00\x07\ud800\u202eabc\u2066",
    "&#65; &lt;",
    "",
    " ",
)


def words(file: CaseFile, face: Face = Face.FULL) -> str:
    """The text of a summary in one line."""
    return " ".join(text_of(printed(file, face).pdf).split())


def with_note(text: str) -> CaseFile:
    return replace(mariama(), notes=(Note(id=ident(17), parent=SHE, text=text),))


def filled_with(text: str) -> CaseFile:
    """Mariama's file with one text in every field of every record that it has."""
    file = mariama()
    parts: dict[str, Any] = {
        part: tuple(_filled(kind, record, text) for record in getattr(file, part))
        for kind, part in PART_OF_KIND.items()
    }
    return replace(file, woman=_filled("woman", file.woman, text), **parts)


def _filled(kind: str, record: Any, text: str) -> Any:
    texts = {Kind.TEXT, Kind.LONG_TEXT, Kind.CODE}
    values = {
        field.name: text if field.kind in texts else Unread(text)
        for field in BY_NAME[kind].fields
        if field.kind is not Kind.RECORD
    }
    return replace(record, **values)


def test_an_ordinary_file_fits_on_two_pages_in_every_face() -> None:
    assert [printed(mariama(), face).pages for face in Face] == [2, 2, 2]
    assert printed(empty()).pages == 1


@pytest.mark.parametrize("face", Face)
def test_the_same_file_gives_the_same_bytes(face: Face) -> None:
    first = printed(disputed(), face)
    printed(mariama(), Face.FULL)
    assert printed(disputed(), face) == first


def test_the_clock_says_the_days_with_their_bounds_and_never_a_finding() -> None:
    text = words(mariama(), Face.COURT)
    assert "412–415" in text
    assert "she has been held without trial for at least 412 and at most 415 days" in text
    assert "Her detention began: between 4 and 7 October 2025 (her account)." in text
    assert "Between them lie at least 8 and at most 11 days." in text
    assert "Arithmetic from the dates in this file, not legal advice." in text
    for finding in ("overdue", "illegal", "unlawful", "too long", "limit"):
        assert finding not in text.lower()


def test_hours_are_given_where_hours_are_known() -> None:
    file = mariama()
    arrest = replace(
        day("2025-10-10"), edtf="2025-10-10T20:00", earliest="2025-10-10T20:00", latest="2025-10-10T20:00"
    )
    court = replace(arrest, edtf="2025-10-14T10:00", earliest="2025-10-14T10:00", latest="2025-10-14T10:00")
    matter = replace(file.matters[0], arrest_date=arrest, first_court_date=court)
    assert "Between them lie 86 hours." in words(replace(file, matters=(matter,)))


def test_the_ledger_names_reasons_sides_and_how_often_she_was_not_brought() -> None:
    text = words(mariama(), Face.COURT)
    assert "7 recorded, adjourned 6 times, not brought to court on 2 of 7" in text
    assert "Adjournments: Magistrate or judge absent or moved 3;" in text
    assert "By side: court 4, prison 1, prosecution 1." in text
    assert "155 days with no hearing recorded" in text
    assert "Next date: 3 December 2026." in text


def test_what_is_contested_is_printed_with_both_accounts_and_who_wrote_them() -> None:
    text = words(disputed())
    assert "Kɔrɔma or Koroma: two accounts, Mariama" in text
    assert "6 October 2025 or 9 October 2025: two accounts" in text
    assert "6 October 2025 (Isata Conteh, written 3 May 2026) · 9 October 2025 (Fatmata Bah" in text
    assert "Hearing of 26 November 2025, Why adjourned:" in text
    assert "in dispute 1" in text
    assert "Next date: 26 November 2026 or 3 December 2026: two accounts." in text


def test_linked_hearings_are_one_row_that_says_where_they_differ() -> None:
    file = mariama()
    other = replace(
        file.hearings[6], id=ident(200), adjournment_reason="file_missing", next_date=Missing.NOT_ASKED
    )
    same = {ident(106): "group", ident(200): "group"}
    text = words(replace(file, hearings=(*file.hearings, other), same_as=same))
    assert "7 recorded, adjourned 6 times" in text
    assert "absent or moved or File missing: two accounts" in text
    assert text.count("12 Nov 2026") == 2  # once above the bar, once in the table


def test_what_is_empty_is_said_to_be_not_recorded() -> None:
    text = words(empty(), Face.COURT)
    for sentence in (
        "No police or court file is recorded in this file.",
        "No hearing is recorded in this file.",
        "No stretch of detention is recorded in this file.",
        "No decision on bail is recorded in this file.",
        "No legal help is recorded in this file.",
        "No child is recorded in this file.",
        "Cannot tell",
        "No name recorded",
    ):
        assert sentence in text
    assert "Language she speaks best: ____" in text


def test_saying_that_she_has_no_children_is_not_the_same_as_having_none_recorded() -> None:
    file = replace(empty(), woman=replace(empty().woman, no_children=True))
    assert "She says she has no children." in words(file)


def test_the_four_ways_of_not_answering_are_told_apart() -> None:
    file = mariama()
    woman = replace(
        file.woman,
        nationality=Missing.DECLINED,
        phone=Missing.NONE,
        home_chiefdom=Missing.UNKNOWN,
        literacy=Missing.NOT_ASKED,
    )
    text = words(replace(file, woman=woman))
    assert "Nationality: She preferred not to say" in text
    assert "Telephone: None" in text
    assert "Home chiefdom: Not known" in text
    assert "Reading:" not in text


def test_what_is_sealed_or_newer_is_said_and_not_left_blank() -> None:
    file = mariama()
    woman = replace(file.woman, home_town=Sealed("health", "n", "x"), nationality=Foreign('{"k":"new"}'))
    text = words(replace(file, woman=woman))
    assert "Home town or village: Kept in a closed compartment" in text
    assert "Nationality: From a newer version" in text


def test_every_page_says_that_it_is_practice_and_which_page_it_is() -> None:
    pages = pages_of(printed(with_note("word " * 3000)).pdf)
    assert len(pages) > 3
    for number, page in enumerate(pages, 1):
        assert "PRACTICE. Invented person." in page
        assert f"page {number} of {len(pages)}" in page
        assert mariama().code in page
        assert "record version 64" in page


def test_a_real_register_prints_no_practice_mark() -> None:
    pdf = printed(mariama(), facts=replace(FACTS, practice=False)).pdf
    assert "PRACTICE" not in text_of(pdf)


def test_the_properties_of_the_file_name_nobody() -> None:
    pdf = printed(mariama()).pdf
    document = pypdfium2.PdfDocument(pdf)
    properties = document.get_metadata_dict()
    document.close()
    assert properties["Title"] == "Case summary"
    told = " ".join(properties.values())
    for name in ("Mariama", "Isata", "Bo ", mariama().code, "2026"):
        assert name not in told


@pytest.mark.parametrize("text", ['A<b>&"', "ɛ ɔ ŋ", "=cmd|' /C calc'!A0", "</para><img src='/etc/passwd'/>"])
def test_what_was_typed_is_on_paper_as_it_was_typed(text: str) -> None:
    pdf = printed(with_note(text)).pdf
    assert text in text_of(pdf)
    assert b"/Subtype /Image" not in pdf
    assert b"/URI" not in pdf


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed here")
def test_another_reader_finds_the_same_words(tmp_path: Path) -> None:
    (tmp_path / "summary.pdf").write_bytes(printed(with_note('ɛ ɔ ŋ A<b>&"')).pdf)
    told = subprocess.run(
        ["pdftotext", "-layout", str(tmp_path / "summary.pdf"), "-"], capture_output=True, check=True
    )
    assert 'ɛ ɔ ŋ A<b>&"' in told.stdout.decode()


def test_a_character_no_font_has_is_a_box_and_is_said() -> None:
    made = printed(with_note("a 😀 b 😀 漢"))
    assert {(glyph.character, glyph.where, glyph.count) for glyph in made.missing_glyphs} == {
        ("😀", "Notes", 2),
        ("漢", "Notes", 1),
    }
    text = text_of(made.pdf)
    assert "a □ b □ □" in text
    assert "stand as empty boxes: Notes 3." in text
    assert printed(mariama()).missing_glyphs == ()


@pytest.mark.parametrize("face", Face)
@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_nothing_that_can_be_typed_into_any_field_breaks_the_page(text: str, face: Face) -> None:
    assert printed(filled_with(text), face).pages >= 1


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("note", "text"),
        ("hearing", "outcome"),
        ("hearing", "judge"),
        ("custody_episode", "place"),
        ("bail", "conditions"),
        ("charge", "offence"),
        ("alias", "text"),
    ],
)
@pytest.mark.parametrize("unit", ["word ", "x", "ɛ<"])
def test_ten_thousand_characters_in_a_field_run_over_as_many_pages_as_they_need(
    kind: str, name: str, unit: str
) -> None:
    text = (unit * 10_000)[:10_000]
    file = mariama()
    first, *rest = getattr(file, PART_OF_KIND[kind])
    file = replace(file, **{PART_OF_KIND[kind]: (replace(first, **{name: text}), *rest)})
    assert text_of(printed(file).pdf).count(unit.strip()) >= 10_000 / len(unit) - 100


@pytest.mark.parametrize("unit", ["ك", "كلمة ", "a\n"], ids=ascii)
def test_ten_thousand_characters_from_right_to_left_or_line_by_line_do_not_break_the_page(unit: str) -> None:
    assert printed(with_note((unit * 10_000)[:10_000])).pages > 3


def test_a_name_of_ten_thousand_characters_does_not_fill_the_head_of_every_page() -> None:
    file = replace(mariama(), woman=replace(mariama().woman, name_given="Mariama " * 1250))
    made = printed(file, facts=replace(FACTS, author="x" * 10_000, office="y " * 5_000))
    assert made.pages < 8


def test_forty_matters_and_four_hundred_hearings_can_be_printed() -> None:
    matters = tuple(Matter(id=ident(5000 + n), parent=SHE, arrest_date=day("2026-01-01")) for n in range(40))
    hearings = tuple(
        Hearing(
            id=ident(6000 + n),
            parent=ident(5000 + n % 40),
            date=between("2026-02-01", "2026-03-01"),
            judge="J" * n,
        )
        for n in range(400)
    )
    made = printed(replace(mariama(), matters=matters, hearings=hearings, charges=(), bails=()))
    assert made.pages > 10
    assert "Matter 40 of 40" in " ".join(text_of(made.pdf).split())


def test_a_record_of_a_matter_that_is_not_in_the_file_is_printed_all_the_same() -> None:
    file = replace(mariama(), matters=())
    text = words(file, Face.COURT)
    assert "Of a matter that is not in this file" in text
    assert "Fraudulent conversion" in text
    assert "12 Nov 2026" in text
    assert "Granted, conditions not met" in text


def test_years_one_and_9999_can_be_printed() -> None:
    file = mariama()
    strange = replace(file.hearings[0], date=day("0001-01-01"), next_date=day("9999-12-31"))
    episode = replace(file.episodes[0], from_date=day("0001-01-01"))
    woman = replace(file.woman, birth_date=day("0001-01-01"))
    odd = replace(file, woman=woman, hearings=(strange,), episodes=(episode,))
    for face in Face:
        assert printed(odd, face, facts=replace(FACTS, today=date(9999, 12, 31))).pages >= 1
        assert printed(odd, face, facts=replace(FACTS, today=date(1, 1, 1))).pages >= 1


def test_every_text_of_the_page_can_be_translated() -> None:
    def shouted(_context: str, text: str) -> str:
        return "".join(part if part.startswith("{") else part.upper() for part in _apart(text))

    text = text_of(printed(disputed(), Face.COURT, say=shouted).pdf)
    typed = {"Bo", "debt", "to", "a", "trader", "One", "surety", "who", "lives", "in"}
    typed |= {"Isata", "Conteh", "Fatmata", "Bah", "office", "district", "market", "Gerihun", "Mariama"}
    typed |= {"Mamie", "Krio", "Larceny", "Act", "November", "Koroma", "oroma", "ma", "iv"}
    small = {word for word in _words(text) if not word.isupper()} - typed
    assert not small


def test_a_language_that_doubles_every_text_still_fits() -> None:
    made = printed(
        disputed(), Face.FULL, say=lambda _context, text: f"{text} {text}" if "{" not in text else text
    )
    assert made.pages < 7


def _apart(text: str) -> list[str]:
    return re.split(r"(\{[a-z_]*\})", text)


def _words(text: str) -> set[str]:
    return set(re.findall(r"[A-Za-z]{2,}", text))


def test_every_part_of_a_file_reaches_the_full_face() -> None:
    parts = {field.name for field in fields(CaseFile)} - {
        "woman",
        "same_women",
        "people",
        "same_as",
        "written",
        "newer",
        "base",
        "version",
    }
    assert parts == set(PART_OF_KIND.values())
    assert ISATA in mariama().people
    assert two("a", "b").accounts[0].author == ISATA
