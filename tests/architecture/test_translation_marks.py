"""Texts are marked so that they can be found, and translated only when they are shown."""

import ast
from collections.abc import Callable, Iterator

import pytest

from tests.architecture.source_tree import name_of, parsed, python_files

MARK = "QT_TRANSLATE_NOOP"
TRANSLATING = {"tr", "localized", "translate"}


def test_every_mark_holds_two_plain_texts() -> None:
    found = _found(_marks_that_cannot_be_read)
    assert not found, "\n".join(
        [
            "The program that collects texts for translators reads them without running anything:",
            *found,
            f'Write {MARK}("Context", "The whole sentence, {{place}} for what varies."): two plain texts.',
        ]
    )


def test_every_text_handed_to_tr_is_a_plain_text() -> None:
    found = _found(_texts_of_tr_that_cannot_be_read)
    assert not found, "\n".join(
        [
            "A text put together before tr() sees it never reaches the translators:",
            *found,
            'Write self.tr("{count} women").format(count=count): translate first, fill in afterwards.',
        ]
    )


def test_nothing_is_translated_while_a_module_is_imported() -> None:
    found = _found(_translated_at_import)
    assert not found, "\n".join(
        [
            "The language is not known yet when a module is imported:",
            *found,
            f"Mark the text there with {MARK}, and translate it in the function that shows it.",
        ]
    )


@pytest.mark.parametrize(
    "planted",
    [
        'QT_TRANSLATE_NOOP("Charge", f"Plea {x}")',
        'QT_TRANSLATE_NOOP("Charge", "Plea " + x)',
        'QT_TRANSLATE_NOOP("Charge", LABEL)',
        'QT_TRANSLATE_NOOP(CONTEXT, "Plea")',
        'QT_TRANSLATE_NOOP("Plea")',
        'QT_TRANSLATE_NOOP("Charge", text="Plea")',
        'QT_TRANSLATE_NOOP("Charge", "")',
        'field.QT_TRANSLATE_NOOP("Charge", "Plea".upper())',
    ],
)
def test_a_mark_that_translators_would_never_see_is_found(planted: str) -> None:
    assert list(_marks_that_cannot_be_read(ast.parse(planted)))


@pytest.mark.parametrize(
    "planted",
    [
        'TITLE = tr("Women")',
        'class Page:\n    title = self.tr("Women")',
        'def show(title=localized("Page", "Women")): ...',
        '@titled(tr("Women"))\ndef show(): ...',
        'TITLES = {name: tr("Women") for name in NAMES}',
    ],
)
def test_a_translation_at_import_is_found(planted: str) -> None:
    assert list(_translated_at_import(ast.parse(planted)))


def test_what_runs_later_may_translate() -> None:
    later = 'def show(self):\n    self.tr("Women")\n\nTITLE = lambda: tr("Women")\n"abc".translate(table)\n'
    assert not list(_translated_at_import(ast.parse(later)))


def test_a_text_put_together_before_tr_is_found() -> None:
    assert list(_texts_of_tr_that_cannot_be_read(ast.parse('def show(self):\n    self.tr(f"{n} women")')))
    assert not list(
        _texts_of_tr_that_cannot_be_read(ast.parse('def show(self):\n    self.tr("%n women", "", n)'))
    )


def _found(check: Callable[[ast.Module], Iterator[ast.Call]]) -> list[str]:
    return [
        f"{name_of(path)}:{node.lineno} {ast.unparse(node)[:80]}"
        for path in python_files("wipdesk")
        for node in check(parsed(path))
    ]


def _marks_that_cannot_be_read(tree: ast.Module) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) == MARK:
            texts = [argument for argument in node.args if _is_plain_text(argument)]
            if len(texts) != 2 or len(node.args) != 2 or node.keywords:
                yield node


def _texts_of_tr_that_cannot_be_read(tree: ast.Module) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and _called(node) == "tr"
            and not (node.args and _is_plain_text(node.args[0]))
        ):
            yield node


def _translated_at_import(tree: ast.Module) -> Iterator[ast.Call]:
    for node in _runs_at_import(tree):
        if isinstance(node, ast.Call) and _called(node) in TRANSLATING and not _is_method_of_text(node):
            yield node


def _runs_at_import(node: ast.AST) -> Iterator[ast.AST]:
    """Walk what Python executes while importing: everything but the bodies of functions."""
    yield node
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        children = [*node.decorator_list, node.args]
    elif isinstance(node, ast.Lambda):
        children = [node.args]
    else:
        children = list(ast.iter_child_nodes(node))
    for child in children:
        yield from _runs_at_import(child)


def _called(call: ast.Call) -> str:
    """The last part of the name that is called."""
    return ast.unparse(call.func).rsplit(".", 1)[-1]


def _is_plain_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value != ""


def _is_method_of_text(call: ast.Call) -> bool:
    """`"text".translate(table)` exchanges letters and has nothing to do with languages."""
    return _called(call) == "translate" and len(call.args) < 2
