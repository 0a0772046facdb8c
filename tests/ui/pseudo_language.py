"""A language nobody speaks: every text longer and with accents, so that what is cut or not translated is seen."""

from __future__ import annotations

import runpy
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE = "xx"
_ACCENTS = str.maketrans("aeiouAEIOUcnsy", "áéíóúÁÉÍÓÚçñšý")
OPEN, CLOSE = "⟦", "⟧"


def pseudo(text: str) -> str:
    """The text with accents, between marks and two fifths longer; placeholders stay."""
    out, inside = [], False
    for at, letter in enumerate(text):
        inside = letter == "{" or (inside and letter != "}")
        plain = inside or letter in "{}&" or (at and text[at - 1] == "%")
        out.append(letter if plain else letter.translate(_ACCENTS))
    return f"{OPEN}{''.join(out)}{'~' * round(len(text) * 0.4)}{CLOSE}"


def build(folder: Path) -> None:
    """Make the language out of every text of the program, compiled, in a folder."""
    tools = runpy.run_path(str(ROOT / "packaging" / "translations.py"))
    assert tools["update"](folder) == 0
    source = folder / "wipdesk_fr.ts"
    tree = ET.parse(source)
    for message in tree.iter("message"):
        text = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        forms = translation.findall("numerusform")
        for form in forms:
            form.text = pseudo(text)
        if not forms:
            translation.text = pseudo(text)
    made = folder / f"wipdesk_{CODE}.ts"
    tree.write(made, encoding="utf-8", xml_declaration=True)
    assert tools["release"](folder, [made]) == 0
