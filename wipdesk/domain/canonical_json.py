"""Read and write the one spelling of JSON in which changes are signed, so that a text means one thing on
every laptop.

Written: keys sorted by code point, no blanks, UTF-8 without needless escapes. Read: any spelling, but nothing
on which two readers could differ. A key given twice, NaN, a number with a point or an exponent, a whole
number beyond 2^53, half a surrogate pair, a NUL and deep nesting are refused; the json module of the standard
library takes all of them.
"""

from __future__ import annotations

import json
import re
from json.encoder import encode_basestring
from typing import NoReturn

LARGEST_NUMBER = 2**53
MAX_DEPTH = 6

_OPENING_AS_SQUARE = bytes.maketrans(b"{}", b"[]")
_NOT_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))
_STRING = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"?', re.DOTALL)
_PERHAPS_TOO_LARGE = re.compile(rb"\d{16}")


class BadJson(ValueError):  # not a WipdeskError: who called knows what was refused, and says that
    """A text or value that is not JSON, or not JSON as we accept it; the reason holds nothing
    of its content.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def loads(data: bytes | str, *, max_depth: int = MAX_DEPTH) -> object:
    """The value of a JSON text in UTF-8; a bare scalar has depth 0, `[]` has depth 1. Raises BadJson."""
    data, text = _both_forms(data)
    bare = _without_strings(data)
    if _is_deeper(bare, max_depth):
        raise BadJson("nested too deeply")
    decoder = _CAREFUL_WITH_NUMBERS if _PERHAPS_TOO_LARGE.search(bare) else _DECODER
    try:
        value: object = decoder.decode(text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise BadJson("not JSON") from error
    if b"\\u" in data:
        _check_escaped_strings(value)
    return value


def dumps(value: object, *, max_depth: int = MAX_DEPTH) -> str:
    """The canonical text of a value; a tuple is written as a list. Raises BadJson for what `loads` would
    refuse.
    """
    _check_value(value, max_depth)
    return _ENCODER.encode(value)


def written(value: object) -> str:
    """The canonical text of a value that came from `loads`, as `dumps` gives it; not looked at a second time."""
    if isinstance(value, str):
        return encode_basestring(value)
    if isinstance(value, dict):
        return (
            "{" + ",".join([f"{encode_basestring(key)}:{written(value[key])}" for key in sorted(value)]) + "}"
        )
    if type(value) is int:
        return str(value)
    return _ENCODER.encode(value)


def _both_forms(data: bytes | str) -> tuple[bytes, str]:
    try:
        if isinstance(data, str):
            return data.encode("utf-8"), data
        return data, str(data, "utf-8")
    except UnicodeError as error:
        raise BadJson("not UTF-8") from error


def _without_strings(data: bytes) -> bytes:
    """The text without its strings. For what is not JSON the answer may be wrong; the decoder refuses it
    anyway.
    """
    if b"\\" in data:
        return _STRING.sub(b"", data)
    return b"".join(data.split(b'"')[::2])


def _is_deeper(bare: bytes, max_depth: int) -> bool:
    """Whether brackets nest deeper than allowed; asked before decoding, which goes one call
    deeper at each.
    """
    brackets = left = bare.translate(_OPENING_AS_SQUARE, _NOT_BRACKETS)
    for _ in range(max_depth):
        left = left.replace(b"[]", b"")  # takes away exactly the innermost level
    return bool(left) and _depth(brackets) > max_depth


def _depth(brackets: bytes) -> int:
    depth = deepest = 0
    for bracket in brackets:
        depth += 1 if bracket == ord("[") else -1
        deepest = max(deepest, depth)
    return deepest


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise BadJson("a key given twice")
    return found


def _no_fraction(_digits: str) -> NoReturn:
    raise BadJson("a number that is not whole")


def _no_constant(_name: str) -> NoReturn:
    raise BadJson("not a number")


def _small_number(digits: str) -> int:
    # The length is asked first: turning a million digits into a number takes minutes.
    if len(digits) > len("-9007199254740992") or abs(int(digits)) > LARGEST_NUMBER:
        raise BadJson("a number beyond 2^53")
    return int(digits)


_DECODER = json.JSONDecoder(object_pairs_hook=_unique, parse_float=_no_fraction, parse_constant=_no_constant)
_CAREFUL_WITH_NUMBERS = json.JSONDecoder(
    object_pairs_hook=_unique, parse_float=_no_fraction, parse_constant=_no_constant, parse_int=_small_number
)
_ENCODER = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, allow_nan=False, sort_keys=True, separators=(",", ":")
)


def _check_escaped_strings(value: object) -> None:
    """Look at every string, as an escape can spell what may not stand there plainly."""
    waiting = [value]
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            _check_text(value)
        elif isinstance(value, dict):
            waiting.extend(value)
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)


def _check_value(value: object, depth_left: int) -> None:
    if isinstance(value, str):
        _check_text(value)
    elif isinstance(value, int):  # True and False as well
        if abs(value) > LARGEST_NUMBER:
            raise BadJson("a number beyond 2^53")
    elif isinstance(value, dict | list | tuple):
        if not depth_left:
            raise BadJson("nested too deeply")
        if isinstance(value, dict):
            _check_keys(value)
            value = value.values()
        for inner in value:
            _check_value(inner, depth_left - 1)
    elif value is not None:
        raise BadJson("not a value of JSON as we accept it")


def _check_keys(record: dict[object, object]) -> None:
    for key in record:
        if not isinstance(key, str):
            raise BadJson("a key that is not text")
        _check_text(key)


def _check_text(text: str) -> None:
    if "\0" in text:
        raise BadJson("a NUL")
    try:
        text.encode("utf-8")
    except UnicodeError as error:
        raise BadJson("half a surrogate pair") from error
