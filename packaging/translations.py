"""Brings the translations up to the texts in the code (update), and builds what the program loads (release).

`release` writes translations/wipdesk_<language>.qm beside each source; they are built, never committed.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "translations"
LANGUAGES = ("en", "fr")
PLURALS_ONLY = frozenset({"en"})
"""English is what the code says; only its plurals need a file."""


def main(arguments: list[str]) -> int:
    """Update or release, as the first argument says."""
    if arguments == ["update"]:
        return update(FOLDER)
    if arguments == ["release"]:
        return release(FOLDER)
    sys.stderr.write("python packaging/translations.py update|release\n")
    return 2


def update(folder: Path) -> int:
    """Write the texts of the code and of the lists into the sources; finished translations stay."""
    with tempfile.TemporaryDirectory() as scratch:
        labels = Path(scratch) / "labels.py"
        labels.write_text(_labels_as_code(), encoding="utf-8")
        files = [*sorted(map(str, (ROOT / "wipdesk").rglob("*.py"))), str(labels)]
        for language in LANGUAGES:
            source = folder / f"wipdesk_{language}.ts"
            plural = ["-pluralonly"] if language in PLURALS_ONLY else []
            done = _qt(
                "lupdate", *plural, "-silent", "-locations", "none", "-no-obsolete", *files,
                "-target-language", language, "-ts", str(source),
            )  # fmt: skip
            if done:
                return done
    return 0


def release(folder: Path, sources: list[Path] | None = None) -> int:
    """Build what the program loads out of each source."""
    for source in sources if sources is not None else sorted(FOLDER.glob("wipdesk_*.ts")):
        done = _qt("lrelease", "-silent", str(source), "-qm", str(folder / f"{source.stem}.qm"))
        if done:
            return done
    return 0


def _labels_as_code() -> str:
    """The labels of lists, countries and questions as code that lupdate reads: they lie in TOML, which it does not."""
    sys.path.insert(0, str(ROOT))
    from wipdesk.services.checklists import texts
    from wipdesk.services.lists import labels

    found = (*labels(), *texts())
    marked = (f"QT_TRANSLATE_NOOP({context!r}, {_quoted(text)})" for context, text in found)
    return "\n".join(["from wipdesk.domain.field import QT_TRANSLATE_NOOP", "", *marked, ""])


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _qt(tool: str, *arguments: str) -> int:
    """Run one of Qt's own tools, out of the package that brings Qt."""
    import PySide6

    program = next(Path(PySide6.__path__[0]).glob(f"**/{tool}*"))
    return subprocess.run([str(program), *arguments], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
