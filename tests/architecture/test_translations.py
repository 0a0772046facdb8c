"""The translations are up to the code, complete, and keep every placeholder; and no text uses a word of the machine."""

from __future__ import annotations

import re
import runpy
import shutil
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest

from tests.architecture.source_tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDER = ROOT / "translations"
SOURCES = sorted(FOLDER.glob("wipdesk_*.ts"))
PLACEHOLDER = re.compile(r"\{[a-z_]*\}|%n")
OF_THE_MACHINE = re.compile(r"\b(commit|commits|stream|streams|frame|frames|roster)\b", re.I)
COMPLETE = ("fr",)


def _texts(path: Path) -> Iterator[tuple[str, str, list[str], bool]]:
    """Context, source, translations and whether they are finished, of every text of a file."""
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield (
                context.findtext("name") or "",
                message.findtext("source") or "",
                forms or [translation.text or ""],
                "type" not in translation.attrib,
            )


def test_bringing_the_translations_up_to_the_code_changes_nothing(tmp_path: Path) -> None:
    for source in SOURCES:
        shutil.copy(source, tmp_path)
    tools = runpy.run_path(str(ROOT / "packaging" / "translations.py"))
    assert tools["update"](tmp_path) == 0
    behind = [
        source.name
        for source in SOURCES
        if source.read_text(encoding="utf-8") != (tmp_path / source.name).read_text(encoding="utf-8")
    ]
    assert not behind, "Run: python3 packaging/dev.py texts"


@pytest.mark.parametrize("code", COMPLETE)
def test_a_language_that_is_offered_is_complete(code: str) -> None:
    texts = _texts(FOLDER / f"wipdesk_{code}.ts")
    missing = [f"{context}: {source}" for context, source, said, done in texts if not done or not all(said)]
    assert not missing, f"{len(missing)} texts are not translated:\n" + "\n".join(missing[:40])


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_every_translation_keeps_the_placeholders(path: Path) -> None:
    wrong = [
        f"{context}: {source} -> {each}"
        for context, source, said, _ in _texts(path)
        for each in said
        if each and sorted(set(PLACEHOLDER.findall(each)) | _plural(source)) != sorted(_asked(source))
    ]
    assert not wrong, "\n".join(wrong)


def _asked(source: str) -> set[str]:
    return set(PLACEHOLDER.findall(source))


def _plural(source: str) -> set[str]:
    """One form of a plural may say the number as a word: "one file"."""
    return {"%n"} & _asked(source)


def test_no_text_uses_a_word_of_the_machine() -> None:
    found = [
        f"{context}: {source}"
        for context, source, _, _ in _texts(FOLDER / "wipdesk_fr.ts")
        if OF_THE_MACHINE.search(PLACEHOLDER.sub("", source))
    ]
    assert not found, "\n".join(found)
