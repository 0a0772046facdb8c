"""Every trouble that the program expects can be said, in words a paralegal uses."""

import ast
import inspect
import itertools
import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.architecture.source_tree import name_of, parsed, python_files
from wipdesk import errors
from wipdesk.domain.catalogue import KINDS as KINDS_OF_RECORD
from wipdesk.domain.roles import Right
from wipdesk.domain.rules import Trouble
from wipdesk.error_texts import SENTENCES
from wipdesk.error_variants import CHOSEN_BY, VARIANTS
from wipdesk.errors import Refusal, WipdeskError
from wipdesk.sentences import (
    KINDS,
    PROBLEMS,
    RIGHTS,
    SHEET_REASONS,
    UNKNOWN_PROBLEM,
    places,
    say_error,
    text_of,
)
from wipdesk.storage import passphrases

FORBIDDEN = re.compile(
    r"\b(commit|stream|frame|roster|illegal|vault|database|exception|case(?!\s+summar))(s|ted|ting|ed)?\b",
    re.I,
)
REASONS_OF_A_TABLE = {
    "unknown_id",
    "wrong_kind",
    "parent_missing",
    "parent_unknown",
    "read_only_cell",
    "no_name",
    "too_long",
    "duplicate_row",
    "unknown_column",
    "duplicate_column",
    "unknown_sheet",
    "stale_mark",
    "no_mark",
    "bad_file",
    "not_utf8",
    "other_register",
    "not_shown",
    "parent_changed",
    "empty_row",
    "cell_error",
    "letters_lost",
    "taken_away",
}
SAMPLES: dict[str, Any] = {
    "candidates": (("7K2M-9QXC", "KOROMA, Mariama"),),
    "rows": (("woman", 3, "birth_date", "bad_date"),),
    "kinds": ("woman",),
    "fields": ("plea",),
    "parents": ("matter",),
    "people": ("Adama B.",),
    "total": 7,
    "limit": 500,
    "needed": 12_000_000,
    "found": "7",
    "known": "3",
    "reason": Refusal.FORGED,
}
CLASSES = [each for each in vars(errors).values() if inspect.isclass(each) and issubclass(each, WipdeskError)]


def test_every_class_of_error_has_a_sentence_of_its_own() -> None:
    missing = [each.__name__ for each in CLASSES if each not in SENTENCES]
    assert not missing, f"Write in error_texts.py what is read of: {', '.join(missing)}."
    assert SENTENCES.keys() == {*CLASSES, Exception}


def test_every_expected_error_stands_in_one_file() -> None:
    names = {each.__name__ for each in CLASSES}
    found = [
        f"{name_of(path)}:{node.lineno} {node.name}"
        for path in python_files("wipdesk")
        if name_of(path) != "wipdesk/errors.py"
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ClassDef)
        and any(ast.unparse(base).rsplit(".", 1)[-1] in names for base in node.bases)
    ]
    assert not found, "\n".join(
        [*found, "Put the class into errors.py and its sentence into error_texts.py."]
    )


def test_every_reason_to_refuse_a_file_has_a_sentence() -> None:
    assert VARIANTS[errors.BundleRefused].keys() == {reason.value for reason in Refusal}


@pytest.mark.parametrize("passphrase", ["", "mama", "aaaaaaaaaaaaaaaaaaaaaaaa", "passwordpasswordpassword"])
def test_every_reason_to_refuse_a_passphrase_has_a_sentence(passphrase: str) -> None:
    with pytest.raises(errors.PassphraseTooWeak) as refused:
        passphrases.check(passphrase, practice=False)
    assert text_of(refused.value) == VARIANTS[errors.PassphraseTooWeak][refused.value.why]


def test_every_limit_of_one_save_that_is_named_in_the_code_has_a_sentence() -> None:
    named = set(_first_arguments("CommitTooLarge"))
    assert named
    assert named <= VARIANTS[errors.CommitTooLarge].keys()


def test_every_kind_that_is_looked_for_in_the_code_has_words() -> None:
    named = set(_first_arguments("NoSuchRecord"))
    assert named
    assert named <= VARIANTS[errors.NoSuchRecord].keys() | KINDS.keys()


def test_every_trouble_with_a_field_has_a_sentence() -> None:
    assert PROBLEMS.keys() == {trouble.value for trouble in Trouble}


def test_every_reason_to_refuse_a_table_has_words() -> None:
    assert SHEET_REASONS.keys() >= REASONS_OF_A_TABLE | {trouble.value for trouble in Trouble}


def test_every_reason_to_refuse_a_table_that_is_named_in_the_code_has_words() -> None:
    named = {reason for path in python_files("wipdesk") for reason in _reasons_named(parsed(path))}
    assert named <= SHEET_REASONS.keys(), "Write in sentences.py what is read of each new reason."


def test_a_reason_is_found_in_each_way_of_naming_it() -> None:
    ways = 'Place(sheet, 1, "age", "one")\nrow.place("age", "two")\nrefused(name, why="three")\n'
    ways += 'self._refuse(row, "age", "four" if place is None else "five")\n'
    assert set(_reasons_named(ast.parse(ways))) == {"one", "two", "three", "four", "five"}


def test_every_right_has_words() -> None:
    assert RIGHTS.keys() == {right.value for right in Right}


def test_kinds_of_record_have_the_labels_of_the_catalogue() -> None:
    assert {kind.name: kind.label for kind in KINDS_OF_RECORD} == KINDS


def test_a_sentence_is_chosen_by_an_attribute_of_its_error() -> None:
    assert CHOSEN_BY.keys() == VARIANTS.keys()
    assert all(name in vars(_made(each)) for each, name in CHOSEN_BY.items())


def test_every_place_in_a_sentence_is_an_attribute_of_its_error() -> None:
    found = [
        f"{each.__name__} has no {place}: {text}"
        for each, text in _sentences()
        for place in places(text)
        if not hasattr(_made(each), place)
    ]
    assert not found, "\n".join(found)
    assert all(places(text) == {"label"} for text in (*PROBLEMS.values(), UNKNOWN_PROBLEM))


@pytest.mark.parametrize(
    "each", [each for each in CLASSES if each in SENTENCES], ids=lambda each: each.__name__
)
def test_every_error_can_be_said_with_nothing_left_open(each: type[WipdeskError]) -> None:
    said = say_error(_made(each))
    assert not re.search(r"[{}]", said)
    assert said[0].isupper() or said[0] == "“"


def test_no_two_troubles_are_said_alike() -> None:
    texts = [text for _, text in _sentences()] + list(PROBLEMS.values()) + list(SHEET_REASONS.values())
    alike = [one for one, other in itertools.combinations(texts, 2) if one == other]
    assert not alike


def test_no_sentence_uses_a_word_of_the_workshop() -> None:
    found = [text for text in _all_texts() if _is_of_the_workshop(text)]
    assert not found, "\n".join(
        [*found, "Say it as a paralegal would: file, matter, bundle, register, save."]
    )


@pytest.mark.parametrize(
    "planted", ["The case is closed.", "Cases", "Nothing was committed.", "A Database fault.", "upper case"]
)
def test_a_word_of_the_workshop_is_found(planted: str) -> None:
    assert _is_of_the_workshop(planted)


def test_a_case_summary_may_be_named() -> None:
    assert not _is_of_the_workshop("The case summary could not be printed.")


def test_every_sentence_is_calm_and_short() -> None:
    for text in [text for _, text in _sentences()] + list(PROBLEMS.values()):
        assert "!" not in text
        assert text.endswith((".", ":\n{rows}"))
        assert len(re.findall(r"[.?](?=\s|$)", text)) <= 2, text
        assert len(text) <= 230, text


def test_every_sentence_goes_on_to_say_what_to_do() -> None:
    instructions = re.compile(
        r"\b(try|ask|look|use|take|choose|open|make|close|copy|restore|keep|write|name|save|leave|tell|speak|"
        r"install|start|join|bring|divide|shorten|put|type|know)\b",
        re.I,
    )
    choosing = {SENTENCES[errors.NoSuchKind], SENTENCES[errors.NoSuchField]}
    found = [
        text
        for _, text in _sentences()
        if text not in choosing and not instructions.search(text.split(". ", 1)[1])
    ]
    assert not found, "\n".join(found)


def _sentences() -> Iterator[tuple[type[Any], str]]:
    yield from SENTENCES.items()
    for each, variants in VARIANTS.items():
        yield from ((each, text) for text in variants.values())


def _all_texts() -> Iterator[str]:
    """Every text that is marked in the two files, with the words that are put into sentences."""
    for path in python_files("wipdesk"):
        if name_of(path) in ("wipdesk/sentences.py", "wipdesk/error_texts.py", "wipdesk/error_variants.py"):
            for node in ast.walk(parsed(path)):
                if isinstance(node, ast.Call) and ast.unparse(node.func) == "QT_TRANSLATE_NOOP":
                    yield ast.literal_eval(node.args[1])


def _is_of_the_workshop(text: str) -> bool:
    return FORBIDDEN.search(text) is not None


def _made(each: type[Any]) -> Exception:
    """An error of this class, with a likely value for each of its facts."""
    facts = inspect.signature(each.__init__).parameters.values() if "__init__" in vars(each) else ()
    made: Exception = each(*(SAMPLES.get(fact.name, "likely") for fact in facts if fact.name != "self"))
    return made


def _first_arguments(called: str) -> Iterator[str]:
    """The plain texts handed first to a class, wherever it is called in the program."""
    for path in python_files("wipdesk"):
        for node in ast.walk(parsed(path)):
            if (
                isinstance(node, ast.Call)
                and ast.unparse(node.func).rsplit(".", 1)[-1] == called
                and node.args
            ):
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    yield str(first.value)


def _reasons_named(tree: ast.Module) -> Iterator[str]:
    """The reasons that are given with a place in a table, as plain texts."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            at = {"Place": 3, "place": 1, "_refuse": 2}.get(
                ast.unparse(node.func).rsplit(".", 1)[-1], len(node.args)
            )
            given = [*node.args[at : at + 1], *(each.value for each in node.keywords if each.arg == "why")]
            texts = [each for reason in given for each in _results(reason)]
            yield from (str(each.value) for each in texts if isinstance(each, ast.Constant))


def _results(node: ast.expr) -> list[ast.expr]:
    """What an expression may give: itself, or both ends of a choice."""
    return [*_results(node.body), *_results(node.orelse)] if isinstance(node, ast.IfExp) else [node]
