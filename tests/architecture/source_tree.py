"""The project's own files as the architecture tests read them: where they lie, and which names they use."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MADE_BY_TOOLS = {".git", ".venv", "__pycache__", "build", "dist"}


def python_files(*folders: str) -> list[Path]:
    """All Python files below these folders of the project, in order."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def within(path: Path, homes: tuple[str, ...]) -> bool:
    """Whether the file is one of these homes: a file, or a folder written with a slash at its end."""
    name = name_of(path)
    return any(name.startswith(home) if home.endswith("/") else name == home for home in homes)


def name_of(path: Path) -> str:
    """The file as it is named in a message: from the top of the project, with forward slashes."""
    return path.relative_to(ROOT).as_posix()


@cache
def parsed(path: Path) -> ast.Module:
    """The file's syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=name_of(path))


def names_used(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every name imported or used, as (line, dotted name), followed to where it was imported from."""
    sources = _sources_of_imported_names(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Attribute | ast.Name):
            yield node.lineno, _dotted(node, sources)


def _sources_of_imported_names(tree: ast.Module) -> dict[str, str]:
    sources = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.asname:
                    sources[alias.asname] = alias.name
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                sources[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return sources


def _dotted(node: ast.expr, sources: dict[str, str]) -> str:
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value, sources)}.{node.attr}"
    if isinstance(node, ast.Name):
        return sources.get(node.id, node.id)
    return ""


def text_files() -> Iterator[tuple[Path, str]]:
    """Every text file that is, or is about to be, kept in the project, with its text."""
    for path in _kept_files():
        try:
            text = path.read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError, IsADirectoryError):
            continue
        yield path, text


def _kept_files() -> list[Path]:
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        # An unpacked source archive has no history to ask.
        return sorted(path for path in ROOT.rglob("*") if MADE_BY_TOOLS.isdisjoint(path.parts))
    return sorted(ROOT / name for name in listed.split("\0") if name)
