"""The office's accreditation, as somebody types it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Terminal

ON = ("--today", "2026-11-23")


def test_a_coordinator_writes_it_down_and_a_colleague_reads_it(wipdesk: Terminal, office: Path) -> None:
    k, a = office / "k", office / "a"
    assert wipdesk("office", a).out == "Bo\n  No accreditation is written down.\n"
    kept = wipdesk("office", k, *ON, "--accreditation", "LAB/2026/17", "--until", "3 January 2027")
    assert kept.out == "Bo\n  Number LAB/2026/17. It runs out on 3 January 2027 (in 41 days).\n"
    wipdesk("bundle", "make", k, "-o", office / "1.wipsync", "--to", "Hawa")
    wipdesk("bundle", "merge", a, office / "1.wipsync")
    assert wipdesk("office", a, *ON, "--json").json == {
        "office": "Bo",
        "accreditation": [{"number": "LAB/2026/17", "until": "2027-01-03", "days": 41}],
    }
    refused = wipdesk("office", a, *ON, "--until", "3 January 2028")
    assert (refused.code, refused.out) == (1, "")


def test_one_of_the_two_is_changed_and_the_other_stands(wipdesk: Terminal, office: Path) -> None:
    k = office / "k"
    wipdesk("office", k, *ON, "--accreditation", "LAB 1", "--until", "2027-01-03")
    assert "LAB 1. It runs out on 3 March 2027" in wipdesk("office", k, *ON, "--until", "3 March 2027").out
    assert (
        "LAB 2. It ran out on 3 March 2027"
        in wipdesk("office", k, "--today", "2027-04-01", "--accreditation", "LAB 2").out
    )
    assert (
        wipdesk("office", k, *ON, "--accreditation", "", "--until", "", "--json").json["accreditation"] == []
    )


def test_a_bad_day_is_refused_in_one_sentence_and_nothing_is_changed(wipdesk: Terminal, office: Path) -> None:
    k = office / "k"
    for typed, said in (
        ("2027", "one day with its month and year"),
        ("3 May 2026", "2026-05-03, and it is over"),
    ):
        refused = wipdesk("office", k, *ON, "--accreditation", "LAB 1", "--until", typed)
        assert refused.code == 1
        assert said in refused.err
    assert wipdesk("office", k, "--json").json["accreditation"] == []


def test_where_coordinators_differ_both_are_told_and_both_parts_are_needed(
    wipdesk: Terminal, office: Path
) -> None:
    k, a = office / "k", office / "a"
    hello, welcome = office / "again.hello", office / "again.welcome"
    for words in (
        ("team", "hello", a, "-o", hello),
        ("team", "welcome", k, hello, "--role", "coordinator", "-o", welcome),
        ("team", "join", a, welcome),
        ("office", k, *ON, "--accreditation", "LAB 1", "--until", "2027-01-03"),
        ("office", a, *ON, "--accreditation", "LAB 1", "--until", "2027-03-03"),
        ("bundle", "make", a, "-o", office / "1.wipsync", "--to", "Isata"),
        ("bundle", "merge", k, office / "1.wipsync"),
    ):
        assert wipdesk(*words).code == 0
    shown = wipdesk("office", k, *ON)
    assert "3 January 2027 (in 41 days)" in shown.out
    assert "3 March 2027 (in 100 days)" in shown.out
    assert wipdesk("office", k, *ON, "--until", "2027-03-03").code == 2
    assert wipdesk("office", k, *ON, "--accreditation", "LAB 1", "--until", "2027-03-03").code == 0
    assert len(wipdesk("office", k, "--json").json["accreditation"]) == 1


def test_today_says_that_it_runs_out(wipdesk: Terminal, office: Path) -> None:
    k = office / "k"
    wipdesk("office", k, *ON, "--until", "2027-01-03")
    said = wipdesk("today", k, *ON).out
    assert "The office’s accreditation  in 41 days" in said
    assert "It runs out on 3 January 2027. In Sierra Leone" in said
    [group] = wipdesk("today", k, *ON, "--json").json["groups"]
    [line] = group["lines"]
    assert (group["group"], line["day"], line["page"], line["woman"]) == ("team", "2027-01-03", "team", "")
