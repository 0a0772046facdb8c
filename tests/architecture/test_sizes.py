"""A file is read in one sitting, a function on one screen."""

import ast
from collections.abc import Iterator

from tests.architecture.source_tree import name_of, parsed, python_files

FOLDERS = ("wipdesk", "tests", "packaging")
LINES_OF_A_FILE = 400
LINES_OF_A_FUNCTION = 50
LINES_OF_A_CLASS = 250


def test_no_file_is_longer_than_four_hundred_lines() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in python_files(*FOLDERS)}
    found = [
        f"{name_of(path)}: {length} lines" for path, length in lengths.items() if length > LINES_OF_A_FILE
    ]
    assert not found, _message(found, "Find the second subject in it and give that a file of its own.")


def test_no_function_is_longer_than_fifty_lines() -> None:
    found = _longer_than(LINES_OF_A_FUNCTION, ast.FunctionDef, ast.AsyncFunctionDef)
    assert not found, _message(found, "Name its steps: each becomes a function that says what it does.")


def test_no_class_is_longer_than_two_hundred_and_fifty_lines() -> None:
    found = _longer_than(LINES_OF_A_CLASS, ast.ClassDef)
    assert not found, _message(found, "Move what does not need its state out of it, or split what it keeps.")


def test_the_length_of_a_function_counts_its_first_and_last_line() -> None:
    tree = ast.parse("def short():\n    return 1\n\n\nclass Long:\n    a = 1\n    b = 2\n")
    assert list(_lengths(tree, ast.FunctionDef, ast.ClassDef)) == [(1, "short", 2), (5, "Long", 3)]


def _longer_than(limit: int, *kinds: type[ast.AST]) -> list[str]:
    return [
        f"{name_of(path)}:{line} {name}: {length} lines"
        for path in python_files(*FOLDERS)
        for line, name, length in _lengths(parsed(path), *kinds)
        if length > limit
    ]


def _lengths(tree: ast.Module, *kinds: type[ast.AST]) -> Iterator[tuple[int, str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, kinds):
            yield node.lineno, node.name, node.end_lineno - node.lineno + 1


def _message(found: list[str], instead: str) -> str:
    return "\n".join(["Too long:", *found, instead])
