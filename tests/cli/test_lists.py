"""The commands about the office's own answers and fields, as somebody types them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Terminal


def test_a_field_of_the_office_is_typed_shown_and_carried(wipdesk: Terminal, office: Path) -> None:
    k, a = office / "k", office / "a"
    choice = ("--as", "choice", "--answer", "Gara tying", "--answer", "Soap")
    assert wipdesk("own-fields", "add", k, "woman", "Trade learnt", *choice).code == 0
    own = ("assigned_to=Hawa", "x_trade_learnt=soap")
    woman = wipdesk("put", k, "woman", "name_given=Sia", *own, "--json").json["id"]
    wipdesk("bundle", "make", k, "-o", office / "1.wipsync", "--to", "Hawa")
    wipdesk("bundle", "merge", a, office / "1.wipsync")
    for folder in (k, a):
        shown = wipdesk("show", folder, woman, "--json").json
        told = next(each for each in shown["records"] if each["id"] == woman)["fields"]["x_trade_learnt"]
        assert (told["label"], told["value"], told["words"]) == ("Trade learnt", "x_soap", "Soap")


def test_a_paralegal_may_not_change_lists_and_fields(wipdesk: Terminal, office: Path) -> None:
    a = office / "a"
    for words in (
        ("lists", "add", a, "visit_kind", "Market day"),
        ("own-fields", "add", a, "woman", "Shoe size", "--as", "number"),
    ):
        assert wipdesk(*words).code == 1


def test_tables_carry_own_fields_out_and_back(wipdesk: Terminal, office: Path) -> None:
    k, out = office / "k", office / "out"
    wipdesk("own-fields", "add", k, "woman", "=cmd|' /C calc'!A0", "--as", "text", "--name", "x_note")
    woman = wipdesk("put", k, "woman", "name_given=Sia", "x_note==1+1", "--json").json["id"]
    assert wipdesk("table", "export", k, out).code == 0
    sheet = out / "woman.csv"
    text = sheet.read_text(encoding="utf-8-sig")
    assert ",x_note," in text.splitlines()[0]
    assert "'=1+1" in text
    sheet.write_text(text.replace("'=1+1", "two"), encoding="utf-8")
    assert wipdesk("table", "import", k, sheet).code == 0
    told = next(each for each in wipdesk("show", k, woman, "--json").json["records"] if each["id"] == woman)
    assert told["fields"]["x_note"]["value"] == "two"


def test_what_nobody_fills_is_named(wipdesk: Terminal, office: Path) -> None:
    k = office / "k"
    wipdesk("own-fields", "add", k, "woman", "Shoe size", "--as", "number")
    wipdesk("put", k, "woman", "name_given=Sia")
    named = {(each["kind"], each["name"]) for each in wipdesk("unused-fields", k, "--json").json["fields"]}
    assert ("woman", "x_shoe_size") in named
    assert ("woman", "name_given") not in named
    assert not any(kind == "bail" for kind, _ in named)
    wipdesk("put", k, "woman", "name_given=Ann", "x_shoe_size=38")
    assert "x_shoe_size" not in wipdesk("unused-fields", k).out


def test_a_code_in_use_is_retired_and_brought_back(wipdesk: Terminal, office: Path) -> None:
    k = office / "k"
    code = wipdesk("lists", "add", k, "language", "Island Sherbro", "--json").json["answer"]["code"]
    wipdesk("put", k, "woman", "name_given=Sia", f"language={code}")
    assert wipdesk("lists", "retire", k, "language", code, "--json").json["answer"]["retired"]
    assert "Island Sherbro" in wipdesk("show", k, "Sia").out
    assert not wipdesk("lists", "bring-back", k, "language", code, "--json").json["answer"]["retired"]
    assert wipdesk("lists", "retire", k, "language", "krio").code == 1


def test_a_retired_code_typed_anew_is_kept_and_said(wipdesk: Terminal, office: Path) -> None:
    k = office / "k"
    code = wipdesk("lists", "add", k, "language", "Island Sherbro", "--json").json["answer"]["code"]
    wipdesk("lists", "retire", k, "language", code)
    typed = wipdesk("put", k, "woman", "name_given=Sia", f"language={code}", "--json")
    assert (typed.code, [each["trouble"] for each in typed.json["problems"]]) == (0, ["retired"])
    assert "“Island Sherbro” was retired by the office on " in typed.json["problems"][0]["words"]
    assert "Island Sherbro" in wipdesk("show", k, "Sia").out
    again = wipdesk("put", k, "woman", typed.json["id"], "home_town=Bo", "--json")
    assert again.json["problems"] == []


def test_what_is_odd_about_a_field_of_the_office_is_said(wipdesk: Terminal, office: Path) -> None:
    k = office / "k"
    wipdesk("own-fields", "add", k, "woman", "Shoe size", "--as", "number")
    typed = wipdesk("put", k, "woman", "name_given=Sia", "x_shoe_size=big")
    assert "Shoe size: this could not be read" in typed.out
