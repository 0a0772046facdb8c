"""Every JSON shape stands in the help page, and the commands give just that."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.laptops import without_changes
from wipdesk.paths import shipped

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Terminal

PAGE = shipped("resources", "help", "command-line.md").read_text(encoding="utf-8")
IN_FRENCH = shipped("resources", "help", "fr", "command-line.md").read_text(encoding="utf-8")


def shapes_in(page: str) -> dict[str, Any]:
    """The documented shapes of a page, by command."""
    return {
        " ".join(word for word in command.split()[1:] if re.fullmatch("[a-z][a-z-]*", word)): json.loads(
            block
        )
        for command, block in re.findall(
            r"`(wipdesk [^`\n]*--json)`\n\n```json\n(.*?)```", page, flags=re.DOTALL
        )
    }


def named_in(page: str) -> set[str]:
    """Every command, option, field and code that a page names; its examples left out."""
    prose = re.sub(r"```.*?```", "", page, flags=re.DOTALL)
    return {" ".join(each.split()) for each in re.findall(r"`([^`]+)`", prose)}


SHAPES = shapes_in(PAGE)


def same_shape(documented: Any, given: Any, at: str = "") -> None:
    """Keys are the same, and values of the same sort; a list is compared by what stands first in it."""
    if documented is None or given is None:
        return
    if isinstance(documented, dict):
        assert isinstance(given, dict), at
        if at.endswith(".fields"):
            plain = next(cell for cell in given.values() if "accounts" not in cell)
            same_shape(next(iter(documented.values())), plain, f"{at}.*")
            return
        assert sorted(documented) == sorted(given), at
        for name, value in documented.items():
            same_shape(value, given[name], f"{at}.{name}")
    elif isinstance(documented, list):
        assert isinstance(given, list), at
        if documented and given:
            same_shape(documented[0], given[0], f"{at}[]")
    elif not at.endswith(".value"):
        assert type(documented) is type(given), at


@pytest.fixture
def contested(wipdesk: Terminal, office: Path) -> Path:
    """A woman in custody on a matter, of whose name two accounts stand at the coordinator's."""
    woman = wipdesk("put", office / "a", "woman", "name_given=Mariama", "assigned_to=Isata", "--json").json[
        "id"
    ]
    wipdesk("put", office / "a", "alias", "--of", woman, "text=Mamie")
    wipdesk("put", office / "a", "matter", "--of", woman, "arrest_date=20:00 on 3 May 2026")
    wipdesk(
        "put",
        office / "a",
        "custody_episode",
        "--of",
        woman,
        "regime=remand",
        "place=BO",
        "from_date=5 May 2026",
    )
    wipdesk("bundle", "make", office / "a", "-o", office / "1.wipsync")
    wipdesk("bundle", "merge", office / "k", office / "1.wipsync")
    wipdesk("put", office / "a", "woman", woman, "name_given=Maria", "home_town=Bo")
    wipdesk("put", office / "k", "woman", woman, "name_given=Mary", "home_town=Kenema")
    wipdesk("bundle", "make", office / "a", "-o", office / "2.wipsync")
    return office


def written_down_twice(wipdesk: Terminal, k: Path) -> dict[str, Any]:
    """What the commands give that say who is the same; a note is written while two are."""
    names = ("name_given=Fatmata", "name_given=Fatu")
    one, other = (wipdesk("put", k, "woman", n, "name_family=Koroma", "--json").json["id"] for n in names)
    for _ in range(2):
        wipdesk("put", k, "matter", "--of", one, "court_no=CR 12/26")
    given = {"duplicates": wipdesk("duplicates", k, "--json").json}
    given["link"] = wipdesk("link", k, "woman", one, other, "--same", "--json").json
    wipdesk("put", k, "note", "--of", one, "text=written while they were one")
    given["unlink"] = wipdesk("unlink", k, "woman", one, other, "--json").json
    assert all(given["duplicates"][part] for part in ("women", "records"))
    assert given["unlink"]["written_meanwhile"]
    return given


def lost_on_the_way(wipdesk: Terminal, office: Path) -> dict[str, Any]:
    """Memuna's bundle reaches the coordinator with all its changes spoilt."""
    k, b = office / "k", office / "b"
    wipdesk("put", b, "woman", "name_given=Sia")
    wipdesk("bundle", "make", b, "-o", office / "5.wipsync")
    wipdesk("bundle", "merge", k, without_changes(office / "5.wipsync"), "--no-backup")
    ask, answer = office / "ask.wipsync", office / "answer.wipsync"
    return {
        "board": wipdesk("board", k, "--json").json,
        "gaps": wipdesk("gaps", k, "--json").json,
        "bundle request": wipdesk("bundle", "request", k, "-o", ask, "--json").json,
        "bundle answer": wipdesk("bundle", "answer", b, ask, "-o", answer, "--json").json,
    }


def a_laptop_lost(wipdesk: Terminal, office: Path) -> dict[str, Any]:
    """What the commands give once Memuna's laptop is reported lost, and found again."""
    k, b = office / "k", office / "b"
    given = {"team revoke": wipdesk("team", "revoke", k, "Memuna", "--json").json}
    for name in ("name_given=Late", "name_given=Later"):
        wipdesk("put", b, "woman", name)
    wipdesk("bundle", "make", b, "-o", office / "late.wipsync")
    wipdesk("bundle", "merge", k, office / "late.wipsync", "--no-backup")
    given["team quarantine"] = wipdesk("team", "quarantine", k, "--json").json
    one, other = (each["id"] for each in given["team quarantine"]["changes"][-2:])
    given["team accept"] = wipdesk("team", "accept", k, one, "--json").json
    given["team leave-out"] = wipdesk("team", "leave-out", k, other, "--json").json
    given["team found"] = wipdesk("team", "found", k, "Memuna", "--json").json
    given["team leaves"] = wipdesk("team", "leaves", k, "Memuna", "--to", "Isata", "--json").json
    back = wipdesk("team", "returns", k, "Memuna", "--json").json
    assert back["person"]["active"]
    return given


def through_a_folder(wipdesk: Terminal, office: Path) -> dict[str, Any]:
    """A bundle lies in a folder for exchange; a caseload is handed over."""
    k, shared = office / "k", office / "shared"
    shared.mkdir()
    wipdesk("put", office / "a", "woman", "name_given=Sia")
    assert wipdesk("folder", "put", office / "a", shared, "--to", "Isata", "--without-scans").code == 0
    return {
        "folder scan": wipdesk("folder", "scan", k, shared, "--json").json,
        "folder take": wipdesk("folder", "take", k, shared, "--json").json,
        "hand-over": wipdesk("hand-over", k, "Hawa", "--to", "Isata", "--json").json,
    }


def in_the_diary(wipdesk: Terminal, k: Path) -> dict[str, Any]:
    """A hearing of a matter, and who has which files."""
    woman = wipdesk("put", k, "woman", "name_given=Sia", "assigned_to=Hawa", "--json").json["id"]
    matter = wipdesk("put", k, "matter", "--of", woman, "--json").json["id"]
    wipdesk("put", k, "hearing", "--of", matter, "date=19 May 2026", "produced=produced", "outcome=adjourned")
    place = wipdesk("put", k, "visit", "place=BO", "visited_by=Hawa", "date=3 May 2026", "--json")
    assert place.code == 0
    shown = wipdesk("diary", k, "--from", "2026-05-18", "--to", "2026-05-24", "--json").json
    assert shown["days"][0]["hearings"]
    return {"diary": shown, "hands": wipdesk("hands", k, "--json").json}


def about_a_place(wipdesk: Terminal, k: Path) -> dict[str, Any]:
    """An answer to the checklist at two visits to a prison."""
    visits = [
        wipdesk("put", k, "visit", "place=BO", f"date=3 {month} 2026", "private_talks=yes", "--json").json[
            "id"
        ]
        for month in ("April", "May")
    ]
    for visit, answer in zip(visits, ("no", "yes"), strict=True):
        said = wipdesk("conditions", "answer", k, visit, "H10", answer, "--how", "seen", "--json").json
    out = k.parent / "place.pdf"
    return {
        "conditions questions": wipdesk("conditions", "questions", "--json").json,
        "conditions answer": said,
        "conditions visits": wipdesk("conditions", "visits", k, "--json").json,
        "conditions show": wipdesk("conditions", "show", k, visits[1], "--json").json,
        "conditions print": wipdesk("conditions", "print", k, visits[1], "-o", out, "--json").json,
        "conditions take-away": wipdesk("conditions", "take-away", k, said["record"], "--json").json,
    }


def against_the_clock(wipdesk: Terminal, k: Path) -> dict[str, Any]:
    """What the commands give about legal time limits."""
    woman = wipdesk("put", k, "woman", "name_given=Sia", "--json").json["id"]
    wipdesk("put", k, "matter", "--of", woman, "arrest_date=1 May 2026")
    wipdesk("put", k, "custody_episode", "--of", woman, "regime=police", "from_date=1 May 2026")
    return {
        "clocks of": wipdesk("clocks", "of", k, woman, "--json").json,
        "clocks due": wipdesk("clocks", "due", k, "--json").json,
        "clocks set": wipdesk("clocks", "set", k, "SL-REMAND8", "--standing", "off", "--json").json,
        "clocks rules": wipdesk("clocks", "rules", k, "--json").json,
        "clocks explain": wipdesk("clocks", "explain", k, "SL-72H", "--json").json,
    }


def of_the_office(wipdesk: Terminal, k: Path) -> dict[str, Any]:
    """What the commands give about lists and fields of the office."""
    added = ("own-fields", "add", k, "woman", "Shoe size", "--as", "number", "--json")
    return {
        "lists show": wipdesk("lists", "show", k, "--json").json,
        "lists add": wipdesk("lists", "add", k, "visit_kind", "Market day", "--json").json,
        "office": wipdesk(
            "office", k, "--accreditation", "LAB 1", "--until", "3 January 2100", "--json"
        ).json,
        "own-fields add": wipdesk(*added).json,
        "own-fields show": wipdesk("own-fields", "show", k, "--json").json,
        "unused-fields": wipdesk("unused-fields", k, "--json").json,
    }


def test_every_json_shape_in_the_help_page_is_what_the_command_gives(
    wipdesk: Terminal, contested: Path
) -> None:
    k = contested / "k"
    woman = wipdesk("women", k, "--json").json["women"][0]["id"]
    given = {
        "bundle show": wipdesk("bundle", "show", k, contested / "2.wipsync", "--json").json,
        "bundle merge": wipdesk("bundle", "merge", k, contested / "2.wipsync", "--json").json,
        "bundle make": wipdesk(
            "bundle", "make", k, "-o", contested / "3.wipsync", "--to", "Hawa", "--json"
        ).json,
        "women": wipdesk("women", k, "--json").json,
        "show": wipdesk("show", k, woman, "--json").json,
        "put": wipdesk("put", k, "note", "--of", woman, "text=a", "date=32 May", "--json").json,
        "conflicts": wipdesk("conflicts", k, "--json").json,
        "conflicts-by-bundle": wipdesk("conflicts-by-bundle", k, "--json").json,
        "check": wipdesk("check", k, "--json").json,
        "fields": wipdesk("fields", "charge", "--json").json,
        "team list": wipdesk("team", "list", k, "--json").json,
        "team compartments": wipdesk("team", "compartments", k, "--json").json,
        "completeness": wipdesk("completeness", k, woman, "--json").json,
        "missing": wipdesk("missing", k, "--json").json,
        "adjournments": wipdesk("adjournments", k, "--json").json,
        "statuses": wipdesk("statuses", k, "--json").json,
        "today": wipdesk("today", k, "--json").json,
        **in_the_diary(wipdesk, k),
        "round": wipdesk("round", k, "BO", "--json").json,
    }
    assert wipdesk("table", "export", k, contested / "out.xlsx").code == 0
    given["table import"] = wipdesk("table", "import", k, contested / "out.xlsx", "--json").json
    conflict = given["conflicts"]["conflicts"][0]["id"]
    given["settle"] = wipdesk("settle", k, conflict, "--write", "Mariama", "--json").json
    number = str(given["conflicts-by-bundle"]["bundles"][0]["number"])
    given["settle-bundle"] = wipdesk("settle-bundle", k, number, "--use", "here", "--json").json
    given |= written_down_twice(wipdesk, k)
    given |= against_the_clock(wipdesk, k)
    given |= of_the_office(wipdesk, k)
    given |= about_a_place(wipdesk, k)
    bundle = wipdesk("report", k, "--json").json["reports"][0]["number"]
    given["report"] = wipdesk("report", k, bundle, "--json").json
    given["undo"] = wipdesk("undo", k, bundle, "--set-aside", "--json").json
    given |= lost_on_the_way(wipdesk, contested)
    given |= through_a_folder(wipdesk, contested)
    given |= a_laptop_lost(wipdesk, contested)
    code = given["women"]["women"][0]["code"]
    given["erase"] = wipdesk("erase", k, code, "--code", code, "--json").json
    given["erased"] = wipdesk("erased", k, "--json").json
    assert set(given) == set(SHAPES)
    for command, shape in SHAPES.items():
        same_shape(shape, given[command], command)


def test_every_command_with_json_has_a_shape_in_the_help_page() -> None:
    assert len(SHAPES) == len(re.findall(r"```json", PAGE))


def test_the_page_in_french_names_the_same_commands_and_shapes() -> None:
    commands = [re.findall(r"`(wipdesk [^`]*)`", page) for page in (PAGE, IN_FRENCH)]
    assert commands[0] == commands[1]
    assert not named_in(PAGE) - named_in(IN_FRENCH)
    french = shapes_in(IN_FRENCH)
    assert set(french) == set(SHAPES)
    for command, shape in SHAPES.items():
        same_shape(shape, french[command], command)
    assert len(french) == len(re.findall(r"```json", IN_FRENCH))
