"""What is known before unlocking: kept, put right where it is damaged, and about nobody."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.laptop import at_home
from wipdesk import settings
from wipdesk.paths import config_folder
from wipdesk.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path) -> Iterator[None]:
    with at_home(tmp_path):
        yield


def test_settings_are_there_again_at_the_next_start() -> None:
    chosen = Settings(language="fr", text_size=130, colours="dark", idle_minutes=2, register="registers/1")
    settings.save(chosen)
    assert settings.load() == chosen


def test_nothing_kept_is_the_ordinary_look() -> None:
    assert settings.load() == Settings()


@pytest.mark.parametrize("kept", ["", "{", "[]", "null", "7", "\x00\xff", '{"text_size": ' + "1" * 70_000])
def test_a_damaged_file_is_the_ordinary_look(kept: str) -> None:
    settings.save(Settings())
    (config_folder() / settings.FILE_NAME).write_text(kept, encoding="utf-8")
    assert settings.load() == Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [("text_size", 900), ("text_size", True), ("colours", "pink"), ("language", 7), ("idle_minutes", 0)],
)
def test_a_value_that_does_not_fit_is_left_out_and_the_others_hold(name: str, value: object) -> None:
    settings.save(Settings(register="there"))
    path = config_folder() / settings.FILE_NAME
    path.write_text(json.dumps({"register": "there", name: value, "unheard_of": 1}), encoding="utf-8")
    assert settings.load() == Settings(register="there")


def test_a_save_leaves_one_file_and_no_half() -> None:
    settings.save(Settings())
    assert [path.name for path in config_folder().iterdir()] == [settings.FILE_NAME]
