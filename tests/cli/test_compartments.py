"""What is kept in closed compartments is written and read on the command line only by who says so and may."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.services.test_nothing_sealed_stands_open import SEALED

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Terminal


def test_it_is_refused_in_one_sentence_until_the_compartment_is_named(
    wipdesk: Terminal, office: Path
) -> None:
    k = office / "k"
    woman = wipdesk("put", k, "woman", "name_given=Kadie", "--json").json["id"]
    said = wipdesk("put", k, "health", "--of", woman, "note=Twins")
    assert (said.code, said.err.count("\n")) == (1, 1)
    assert "closed compartment (Health)" in said.err
    made = wipdesk("put", k, "health", "--of", woman, "note=Twins", "--open", "health", "--json").json
    assert made["changed"] == ["note"]
    assert "note: Kept in a closed compartment" in wipdesk("show", k, woman).out
    assert "Twins" not in wipdesk("show", k, woman, "--json").out
    assert "note: Twins" in wipdesk("show", k, woman, "--open", "health").out
    same = wipdesk("put", k, "health", made["id"], "note=Twins", "--open", "health", "--json").json
    assert same["changed"] == []


def test_a_coordinator_says_who_may_and_her_key_comes_with_a_bundle(wipdesk: Terminal, office: Path) -> None:
    k, a = office / "k", office / "a"
    woman = wipdesk("put", k, "woman", "name_given=Kadie", "assigned_to=Hawa", "--json").json["id"]
    wipdesk("put", k, "health", "--of", woman, "note=Twins", "--open", "health")
    assert wipdesk("team", "compartments", k, "--person", "Hawa").code == 2
    assert wipdesk("team", "compartments", a, "--person", "Hawa", "--may", "health").code == 1
    given = wipdesk("team", "compartments", k, "--person", "Hawa", "--may", "health", "--json").json
    assert {each["name"]: each["may_open"] for each in given["people"]}["Hawa"] == ["health"]
    assert wipdesk("show", a, woman, "--open", "health").code == 1
    wipdesk("bundle", "make", k, "--to", "Hawa", "-o", office / "1.wipsync")
    wipdesk("bundle", "merge", a, office / "1.wipsync")
    assert "note: Twins" in wipdesk("show", a, woman, "--open", "health").out
    refused = wipdesk("show", a, woman, "--open", "safety")
    assert (refused.code, refused.err.count("\n")) == (1, 1)


def test_every_compartment_can_be_named(wipdesk: Terminal, office: Path) -> None:
    for name in sorted({field.compartment for _, field in SEALED}):
        assert wipdesk("show", office / "k", "x", "--open", name).code == 1
    assert wipdesk("show", office / "k", "x", "--open", "cellar").code == 2
