"""Every promise of exchange is proved by tests that exist, and every shortcut is tried on one that notices it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.stories import test_erasing_shortcuts as erasing
from tests.stories import test_mutants_are_killed as scenes
from tests.stories.machine.promises import MUTANTS, PROMISES

TESTS = Path(__file__).parent.parent


def test_there_are_eighteen_promises() -> None:
    assert list(PROMISES) == [f"I{number}" for number in range(1, 19)]


@pytest.mark.parametrize("promise", PROMISES)
def test_what_proves_a_promise_exists(promise: str) -> None:
    words, proofs = PROMISES[promise]
    assert words.endswith(".")
    assert proofs
    for named in proofs:
        path, test = named.split("::")
        tree = ast.parse((TESTS / path).read_text(encoding="utf-8"))
        assert test in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}, named


@pytest.mark.parametrize("number", MUTANTS)
def test_the_shortcut_is_tried(number: str) -> None:
    _, name, by = MUTANTS[number]
    tried = {
        "test_the_scene_notices": {each.__name__ for each, _ in scenes.SCENES},
        "test_a_shortcut_is_noticed": {
            each.__name__ for each, _ in erasing.SHORTCUTS.values() if hasattr(each, "__name__")
        },
    }
    assert name in tried[by.split("::")[1]]
