"""What must be known before the register is unlocked: how the window looks, in which language, and which folder.

Holds nothing about anybody: a name, a search or the last woman opened never comes here.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from wipdesk.paths import config_folder, ensure_private

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "settings.json"
TEXT_SIZES = (100, 115, 130, 150)
COLOURS = ("system", "light", "dark")
IDLE_MINUTES = (2, 5, 10, 15)
_LARGEST = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How this laptop shows wipdesk."""

    language: str = ""
    """Code of a language, or empty: as the laptop is set."""
    text_size: int = 100
    """Per cent of the ordinary size."""
    colours: str = "system"
    idle_minutes: int = 10
    """Minutes without a key or the mouse after which the register is locked."""
    register: str = ""
    """The folder opened last."""
    exchange_folder: str = ""
    """The folder that a carrier keeps in step with colleagues, or empty."""
    toured: bool = False
    """Whether the first tour was seen or declined."""


def load() -> Settings:
    """The settings of this account; what is missing or cannot be read is as it is at first."""
    try:
        path = config_folder() / FILE_NAME
        if path.stat().st_size > _LARGEST:
            return Settings()
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    known = {item.name: found[item.name] for item in fields(Settings) if item.name in found}
    return replace(Settings(), **{name: value for name, value in known.items() if _fits(name, value)})


def save(settings: Settings) -> None:
    """Keep the settings: whole or not at all. Raises OSError where the folder cannot be written to."""
    folder: Path = ensure_private(config_folder())
    half = folder / f".{FILE_NAME}.new"
    half.write_text(json.dumps(asdict(settings), indent=1), encoding="utf-8")
    os.replace(half, folder / FILE_NAME)


def _fits(name: str, value: Any) -> bool:
    allowed = {"text_size": TEXT_SIZES, "colours": COLOURS, "idle_minutes": IDLE_MINUTES}
    if name in allowed:
        return value in allowed[name] and not isinstance(value, bool)
    return type(value) is type(getattr(Settings(), name))
