"""A coordinator at a terminal: what she types, what she is told, and that a refusal changes nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import wipdesk as the_program
from tests.reports.planted import text_of

if TYPE_CHECKING:
    from tests.cli.conftest import Said, Terminal


def refused(said: Said) -> str:
    """One sentence or two on stderr, exit 1, nothing on stdout, no traceback."""
    assert said.code == 1
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
    return said.err


def test_a_woman_known_by_a_nickname_is_recorded_found_and_shown(wipdesk: Terminal, office: Path) -> None:
    k = office / "k"
    made = wipdesk("put", k, "woman", "alias=Mama Fatu", "birth_date=about 30", "--json").json
    assert made["new"]
    assert made["problems"] == []
    assert wipdesk("women", k, "--search", "mamafatu", "--json").json["women"][0]["code"] == made["code"]
    shown = wipdesk("show", k, made["code"].lower(), "--json").json
    assert shown["woman"]["name"] == "Mama Fatu"
    assert "about 30" in wipdesk("show", k, "mama").out


def test_field_and_value_may_come_before_and_after_the_options(wipdesk: Terminal, office: Path) -> None:
    k = office / "k"
    woman = wipdesk("put", k, "woman", "name_given=Hawa", "--json").json["id"]
    matter = wipdesk("put", k, "matter", "police_no=A/1", "--of", woman, "court_no=C/2", "--json")
    assert matter.json["changed"] == ["police_no", "court_no"]
    assert wipdesk("put", k, "note", "--of", woman, "text=-x = y", "--json").json["changed"] == ["text"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("show", "k", "nobody"), "nobody"),
        (("put", "k", "goat", "a=b"), "goat"),
        (("put", "k", "woman", "shoe_size=4"), "shoe_size"),
        (("put", "k", "woman", "home_town=Bo"), "name"),
        (("put", "k", "charge", "offence=SL_LARC"), "Matter"),
        (("put", "k", "woman", "00112233445566778899aabbccddeeff", "name_given=A"), "00112233"),
        (("settle", "k", "x.y", "--write", "z"), "x.y"),
        (("bundle", "merge", "k", "nothing.wipsync"), "nothing.wipsync"),
        (("women", "nowhere"), "nowhere"),
        (("restore", "nothing.wdbk", "r"), "nothing.wdbk"),
        (("team", "welcome", "k", "a.hello", "--role", "paralegal", "--facility", "FFC", "-o", "w"), "FFC"),
        (("women", "n" * 300), "computer"),
        (("backup", "k", "n" * 300), "computer"),
        (("table", "export", "k", "n" * 300), "computer"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(
    wipdesk: Terminal, office: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], told: str
) -> None:
    monkeypatch.chdir(office)
    before = wipdesk("digest", "k").out
    assert told in refused(wipdesk(*words))
    assert wipdesk("digest", "k").out == before


def test_two_women_who_answer_are_named_with_their_codes(wipdesk: Terminal, office: Path) -> None:
    k = office / "k"
    codes = [wipdesk("put", k, "woman", f"name_given=Mariama {n}", "--json").json["code"] for n in ("A", "B")]
    said = refused(wipdesk("show", k, "mariama"))
    assert all(code in said for code in codes)


def test_the_wrong_passphrase_and_none_at_all(
    wipdesk: Terminal, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WIPDESK_PASSPHRASE", "something else")
    wrong = refused(wipdesk("women", office / "k"))
    monkeypatch.delenv("WIPDESK_PASSPHRASE")
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    assert refused(wipdesk("women", office / "k")) != wrong


WRONG = (
    ("fly",),
    ("women",),
    ("put", "k", "woman", "name_given=A", "name"),
    ("women", "k", "--today", "soon"),
    ("put", "k", "woman", "name_given=A", "name_given=B"),
    ("put", "k", "woman", "name_given=A", "--seen", ""),
    ("put", "k", "note", "00112233445566778899aabbccddeeff", "text=A", "--of", "00112233445566778899aabb"),
    ("put", "k", "child", "sex=female", "--of", "00112233445566778899aabb"),
)


@pytest.mark.parametrize("words", WRONG)
def test_wrong_words_exit_with_two(
    wipdesk: Terminal, office: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.chdir(office)
    said = wipdesk(*words)
    assert said.code == 2
    assert "Traceback" not in said.err


def test_a_practice_register_is_told_what_day_it_is_and_a_real_one_is_not(
    wipdesk: Terminal, tmp_path: Path
) -> None:
    practice, real = tmp_path / "practice", tmp_path / "real"
    about = ("--country", "SL", "--office", "Bo", "--person", "Isata", "--role", "coordinator")
    assert wipdesk("new", practice, *about, "--practice").code == 0
    assert "16" in refused(wipdesk("new", real, *about))
    assert wipdesk("women", practice, "--today", "2031-05-04", "--json").json["today"] == "2031-05-04"


def test_a_real_register_wants_a_real_passphrase_and_its_own_day(
    wipdesk: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WIPDESK_PASSPHRASE", "harvest umbrella seventeen lantern")
    about = ("--country", "SL", "--office", "Bo", "--person", "Isata", "--role", "coordinator")
    assert wipdesk("new", tmp_path / "real", *about).code == 0
    assert "practice" in refused(wipdesk("women", tmp_path / "real", "--today", "2031-05-04"))
    assert wipdesk("women", tmp_path / "real").code == 0


def test_a_country_nobody_knows_is_refused_and_nothing_is_left(wipdesk: Terminal, tmp_path: Path) -> None:
    about = ("--office", "Bo", "--person", "Isata", "--role", "coordinator", "--practice")
    said = wipdesk("new", tmp_path / "r", "--country", "XX", *about)
    assert "XX" in refused(said)
    assert not (tmp_path / "r").exists()


def test_a_conflict_settled_with_words_that_are_no_date_says_so(wipdesk: Terminal, office: Path) -> None:
    a, k = office / "a", office / "k"
    woman = wipdesk("put", a, "woman", "name_given=Mariama", "--json").json["id"]
    matter = wipdesk("put", a, "matter", "--of", woman, "arrest_date=3 May 2026", "--json").json["id"]
    for turn, day in enumerate(("4 May 2026", "5 May 2026")):
        wipdesk("bundle", "make", a, "-o", office / str(turn))
        wipdesk("bundle", "merge", k, office / str(turn))
        if not turn:
            wipdesk("put", k, "matter", matter, "arrest_date=6 May 2026")
            wipdesk("put", a, "matter", matter, f"arrest_date={day}")
    [conflict] = wipdesk("conflicts", k, "--json").json["conflicts"]
    settled = wipdesk("settle", k, conflict["id"], "--write", "rubbish")
    assert settled.code == 0
    assert settled.out.splitlines()[0] == "Settled."
    assert "Arrested" in settled.out.splitlines()[1]
    settled = wipdesk("settle", k, conflict["id"], "--write", "rubbish", "--json")
    assert settled.code == 1 or settled.json["problems"]


def test_what_one_took_away_and_another_wrote_to_names_both_and_how_to_decide(
    wipdesk: Terminal, office: Path
) -> None:
    a, k = office / "a", office / "k"
    woman = wipdesk("put", a, "woman", "name_given=Mariama", "--json").json["id"]
    note = wipdesk("put", a, "note", "--of", woman, "text=first", "--json").json["id"]
    wipdesk("bundle", "make", a, "-o", office / "1")
    wipdesk("bundle", "merge", k, office / "1")
    wipdesk("remove", a, "note", note)
    wipdesk("put", k, "note", note, "text=from the office")
    wipdesk("bundle", "make", a, "-o", office / "2")
    wipdesk("bundle", "merge", k, office / "2")
    [conflict] = wipdesk("conflicts", k, "--json").json["conflicts"]
    said = wipdesk("conflicts", k).out
    assert "Note: Should this stay in her file?" in said
    assert f"--take {conflict['values'][0]['version']}  Hawa" in said
    assert "--write kept  Isata" in said
    assert "from the office" in said
    assert wipdesk("settle", k, conflict["id"], "--write", "taken away").code == 1, "nobody meant to keep it"
    assert wipdesk("settle", k, conflict["id"], "--write", "kept").code == 0
    assert "from the office" in wipdesk("show", k, woman).out


def test_a_form_opened_before_a_merge_does_not_overwrite_what_came(wipdesk: Terminal, office: Path) -> None:
    a, k = office / "a", office / "k"
    woman = wipdesk("put", a, "woman", "name_given=Mariama", "--json").json["id"]
    wipdesk("bundle", "make", a, "-o", office / "1")
    wipdesk("bundle", "merge", k, office / "1")
    seen = wipdesk("show", k, woman, "--json").json["seen"]
    wipdesk("put", a, "woman", woman, "name_given=Mamie")
    wipdesk("bundle", "make", a, "-o", office / "2")
    wipdesk("bundle", "merge", k, office / "2")
    wipdesk("put", k, "woman", woman, "name_given=Maria", "--seen", seen)
    [conflict] = wipdesk("conflicts", k, "--json").json["conflicts"]
    assert {value["value"] for value in conflict["values"]} == {"Mamie", "Maria"}
    taken = next(value["version"] for value in conflict["values"] if value["value"] == "Maria")
    assert wipdesk("settle", k, conflict["id"], "--take", taken).code == 0
    assert wipdesk("conflicts", k, "--json").json == {"conflicts": []}
    assert wipdesk("show", k, woman, "--json").json["woman"]["name"] == "Maria"


def test_two_files_of_one_woman_are_linked_and_taken_apart_again(wipdesk: Terminal, office: Path) -> None:
    k = office / "k"
    one, other = (
        wipdesk("put", k, "woman", f"name_given={n}", "--json").json["id"] for n in ("Fatmata", "Fatu")
    )
    before = wipdesk("digest", k).out
    assert wipdesk("link", k, "woman", one, other, "--same").code == 0
    assert wipdesk("digest", k).out != before
    assert wipdesk("unlink", k, "woman", other, one).code == 0
    assert "NoSuch" not in refused(wipdesk("link", k, "woman", one, one, "--same"))


def test_a_backup_is_restored_beside_and_says_the_same(wipdesk: Terminal, office: Path) -> None:
    k = office / "k"
    wipdesk("put", k, "woman", "name_given=Mariama")
    assert wipdesk("backup", k, office / "k.wdbk").code == 0
    assert refused(wipdesk("backup", k, office / "k.wdbk"))
    assert wipdesk("restore", office / "k.wdbk", office / "again").code == 0
    assert wipdesk("digest", office / "again").out == wipdesk("digest", k).out
    assert refused(wipdesk("restore", office / "k.wdbk", k))
    assert wipdesk("check", office / "again", "--json").json["sound"]


def test_a_summary_is_printed_and_the_trail_knows(wipdesk: Terminal, office: Path) -> None:
    k = office / "k"
    wipdesk("put", k, "woman", "name_given=Mariama")
    for face in ("full", "court", "anonymous"):
        assert (
            wipdesk("print", "summary", k, "mariama", "-o", office / f"{face}.pdf", "--face", face).code == 0
        )
        assert (office / f"{face}.pdf").read_bytes().startswith(b"%PDF")
    assert "nowhere" in refused(wipdesk("print", "summary", k, "mariama", "-o", office / "nowhere" / "x.pdf"))


def test_what_was_agreed_is_printed_for_her_as_it_stands_now(wipdesk: Terminal, office: Path) -> None:
    k = office / "k"
    woman = wipdesk("put", k, "woman", "name_given=Mariama", "--json").json["id"]
    wipdesk("put", k, "consent", "--of", woman, "about=lawyer", "answer=yes", "date=1 May 2026")
    wipdesk("put", k, "consent", "--of", woman, "about=lawyer", "answer=withdrawn", "date=2 May 2026")
    wipdesk("put", k, "task", "--of", woman, "kind=surety_trace", "what=Look for her uncle", "due=9 May 2026")
    paper = office / "agreed.pdf"
    assert wipdesk("print", "agreed", k, woman, "-o", paper).code == 0
    said = " ".join(text_of(paper.read_bytes()).split())
    assert "That we tell a lawyer: No longer" in said
    assert "Mariama" not in said
    assert "Search for a surety, by 9 May 2026" in said


def test_a_summary_is_never_printed_over_another_file(wipdesk: Terminal, office: Path) -> None:
    k, backup = office / "k", office / "k.wdbk"
    wipdesk("put", k, "woman", "name_given=Mariama")
    wipdesk("backup", k, backup)
    kept = backup.read_bytes()
    for taken in (backup, office):
        assert "already" in refused(wipdesk("print", "summary", k, "mariama", "-o", taken))
    assert backup.read_bytes() == kept


def test_nothing_that_is_there_is_written_over_whatever_is_made(wipdesk: Terminal, office: Path) -> None:
    k, taken = office / "k", office / "taken.pdf"
    woman = wipdesk("put", k, "woman", "name_given=Mariama", "--json").json["id"]
    assert wipdesk("print", "summary", k, woman, "-o", taken).code == 0
    kept = taken.read_bytes()
    for words in (
        ("print", "summary", k, woman, "-o", taken),
        ("print", "agreed", k, woman, "-o", taken),
        ("print", "intake-form", k, "-o", taken),
        ("today", k, "-o", taken),
        ("round", k, "KENF", "-o", taken),
        ("conditions", "print", k, "--blank", "-o", taken),
        ("bundle", "make", k, "-o", taken),
        ("bundle", "make", k, "-o", taken, "--passphrase"),
        ("team", "hello", k, "-o", taken),
        ("backup", k, taken),
        ("table", "export", k, taken),
    ):
        assert "There is a file" in refused(wipdesk(*words)), words
    assert taken.read_bytes() == kept


@pytest.mark.skipif(os.name == "nt", reason="needs the permissions of Unix")
def test_a_printed_file_is_for_its_owner_alone(wipdesk: Terminal, office: Path) -> None:
    wipdesk("put", office / "k", "woman", "name_given=Mariama")
    wipdesk("print", "summary", office / "k", "mariama", "-o", office / "s.pdf")
    assert (office / "s.pdf").stat().st_mode & 0o077 == 0


@pytest.mark.skipif(os.name == "nt", reason="needs pipes as Unix has them")
@pytest.mark.parametrize(("reader", "code"), [("| true", 0), ("> /dev/full", 1)])
def test_whoever_stops_reading_does_not_stop_the_work(
    wipdesk: Terminal, office: Path, reader: str, code: int
) -> None:
    command = f"{sys.executable} -m wipdesk put k woman name_given=Kadie {reader}; exit ${{PIPESTATUS[0]}}"
    environment = {**os.environ, "PYTHONPATH": str(Path(the_program.__file__).parents[1])}
    done = subprocess.run(
        ["bash", "-c", command], cwd=office, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == code
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") == code
    assert "touched" not in done.stderr
    assert ("What this command changed is saved; only its answer" in done.stderr) == bool(code)
    assert wipdesk("women", office / "k", "--search", "kadie").out.endswith("1 woman\n")


def test_a_new_laptop_comes_in_with_its_work_on_one_trip(
    wipdesk: Terminal, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, first, answer = office / "new", office / "first.wipsync", office / "answer.wipsync"
    about = ("--country", "SL", "--office", "Bo", "--person", "Sia", "--role", "paralegal", "--practice")
    assert wipdesk("new", new, *about).code == 0
    wipdesk("put", new, "woman", "name_given=Kadie")
    made = wipdesk("bundle", "make", new, "-o", first, "--passphrase", "--json").json
    assert len(made["words"].split()) == 7
    assert wipdesk("bundle", "show", office / "k", first).code == 1
    monkeypatch.setenv("WIPDESK_BUNDLE_PASSPHRASE", made["words"])
    assert wipdesk("bundle", "show", office / "k", first, "--json").json["purpose"] == "first"
    said = wipdesk("team", "welcome", office / "k", first, "--role", "paralegal", "-o", answer)
    assert made["digits"] in said.out
    assert "New women: 1" in said.out
    assert wipdesk("team", "join", new, answer).code == 0
    assert "Kadie" in wipdesk("women", office / "k").out
    assert wipdesk("bundle", "make", new, "-o", first, "--passphrase", "--to", "Isata").code == 2


def test_a_laptop_is_reported_lost_and_what_came_late_is_listed_and_accepted(
    wipdesk: Terminal, office: Path
) -> None:
    k, a = office / "k", office / "a"
    assert "This would report" in wipdesk("team", "revoke", k, "Hawa", "--dry-run").out
    assert "reported lost" in wipdesk("team", "revoke", k, "Hawa").out
    wipdesk("put", a, "woman", "name_given=Kadie")
    wipdesk("bundle", "make", a, "-o", office / "late.wipsync")
    said = wipdesk("bundle", "merge", k, office / "late.wipsync", "--no-backup")
    assert "Packed by a laptop that was reported lost." in said.out
    assert "Kadie" not in wipdesk("women", k).out
    listed = wipdesk("team", "quarantine", k).out
    assert "Kadie" in listed
    assert "(lost)" in wipdesk("team", "list", k).out
    assert wipdesk("team", "accept", k, listed[:16]).code == 0
    assert "Kadie" in wipdesk("women", k).out
    assert "Nothing of a lost laptop waits here." in wipdesk("team", "quarantine", k).out
    assert wipdesk("team", "accept", k, "0" * 16).code == 1
