"""Every value on paper passes one place, which knows what a face may say."""

from dataclasses import replace

import pytest

from tests.reports.women import FATMATA, between, day, ident, mariama, two
from wipdesk.domain.case_file import CaseFile, Written
from wipdesk.domain.dates import PartialDate
from wipdesk.domain.heard import heard
from wipdesk.domain.lists import as_written
from wipdesk.domain.values import Contested, Missing, Unread
from wipdesk.reports.faces import Face
from wipdesk.reports.shown import Shown
from wipdesk.services.lists import load


def shown(file: CaseFile, face: Face) -> Shown:
    return Shown(file, face, load("sl"), as_written)


def test_a_field_this_face_leaves_out_is_as_if_it_was_never_asked() -> None:
    file = mariama()
    woman = (file.woman,)
    assert shown(file, Face.COURT).words(woman, "home_town") == ""
    assert shown(file, Face.FULL).words(woman, "home_town") == "Gerihun"
    assert shown(file, Face.COURT).value(woman, "home_town") is Missing.NOT_ASKED


def test_linked_records_that_agree_tell_one_thing() -> None:
    file = mariama()
    other = replace(file.hearings[1], id=ident(200), judge="K. Sesay")
    pair = (file.hearings[1], other)
    assert heard(file, pair, "outcome") == "adjourned"
    assert heard(file, pair, "judge") == "K. Sesay"


def test_linked_records_that_differ_tell_both_things_and_who_wrote_them() -> None:
    file = mariama()
    other = replace(file.hearings[1], id=ident(200), outcome="discharged")
    written = {(ident(200), "outcome"): Written(FATMATA, "2026-05-04T10:00:00+00:00", "d")}
    told = heard(replace(file, written=written), (file.hearings[1], other), "outcome")
    assert isinstance(told, Contested)
    assert [(account.value, account.author) for account in told.accounts] == [
        ("adjourned", ""),
        ("discharged", FATMATA),
    ]


def test_a_contested_cell_of_a_linked_record_adds_its_accounts() -> None:
    file = mariama()
    other = replace(file.hearings[1], id=ident(200), outcome=two("discharged", "withdrawn"))
    told = heard(file, (file.hearings[1], other), "outcome")
    assert isinstance(told, Contested)
    assert [account.value for account in told.accounts] == ["adjourned", "discharged", "withdrawn"]


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("arrest_date", Unread("behind Fatu's house"), "“…” (not read)"),
        ("arrest_date", PartialDate(said="behind Fatu's house"), "date not known"),
        (
            "arrest_date",
            replace(between("2026-05-01", "2026-05-09"), said="when Fatu left"),
            "between 1 and 9 May 2026",
        ),
        ("court", "x_fatus_court", "… (not in the list)"),
        ("court", "SL_MC", "Magistrates' Court"),
        ("court", two("SL_MC", "Fatu"), "Magistrates' Court or … (not in the list): two accounts"),
    ],
)
def test_without_names_nothing_that_was_typed_is_said(field: str, value: object, words: str) -> None:
    file = mariama()
    matter = replace(file.matters[0], **{field: value})
    assert shown(file, Face.ANONYMOUS).words((matter,), field) == words


def test_an_answer_about_health_is_named_only_in_the_full_face() -> None:
    file = mariama()
    stay = replace(file.episodes[1], regime="hospital")
    assert shown(file, Face.FULL).words((stay,), "regime") == "In hospital under guard"
    assert shown(file, Face.COURT).words((stay,), "regime") == "(not on this page)"
    assert shown(file, Face.COURT).words((replace(stay, regime="remand"),), "regime") == "On remand"


def test_a_date_is_short_in_a_table_and_both_accounts_are_long() -> None:
    file = mariama()
    assert shown(file, Face.FULL).short((file.hearings[0],), "date") == "15 Oct 2025"
    both = replace(file.hearings[0], date=two(day("2025-10-15"), day("2025-10-16")))
    assert shown(file, Face.FULL).short((both,), "date") == "15 October 2025 or 16 October 2025: two accounts"


def test_no_report_takes_a_bare_value_of_a_contested_cell() -> None:
    """Every cell of a whole file contested: each is printed as more than one account or not at all."""
    file = mariama()
    for record in file.records():
        for name in type(record).__slots__:
            if name not in ("id", "parent"):
                changed = replace(record, **{name: two(Unread("Zq1"), Unread("Zq2"))})
                words = shown(file, Face.FULL).words((changed,), name)
                assert words == "" or ("Zq1" in words and "Zq2" in words)
