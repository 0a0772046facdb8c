"""Takes the pictures of the guide out of the album of `packaging/dev.py pictures`: `python -m tests.pictures.guide`.

Those of a visit half typed up, of the list beside a file and of a summary are made by hand.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

from wipdesk.paths import shipped

ALBUM = Path("demo-out") / "pictures" / "light"
OF_THE_GUIDE = {
    "today": "today",
    "file": "file-overview",
    "closed": "file-closed",
    "writing": "form-hearing",
    "intake": "intake-arrest",
    "conditions": "conditions-sheet",
    "missing": "missing",
    "diary": "diary",
    "conflicts": "conflicts",
    "duplicates": "duplicates",
    "exchange": "exchange",
    "team": "team",
    "limits": "limits",
    "lists": "lists",
    "settings": "settings",
}
"""Pictures of the guide, by name, and which page of the album each shows."""
_COLOURS = 64


def take(album: Path, guide: Path) -> int:
    """Put the pictures where the guide's pages look for them; returns how many. Raises FileNotFoundError."""
    for name, page in OF_THE_GUIDE.items():
        with Image.open(album / f"{page}.png") as picture:
            small = picture.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
        small.save(guide / f"{name}.png", optimize=True)
    return len(OF_THE_GUIDE)


if __name__ == "__main__":
    made = take(ALBUM, Path(str(shipped("resources", "help", "pictures"))))
    sys.stdout.write(f"{made} pictures for the guide\n")
