"""The short code of a woman or child that can be said on the telephone; computed from the record's id.

35 bits of the id in Crockford's base 32 (seven characters) and one check character from the same alphabet: Crockford's
own check signs (* ~ $ = U) can neither be said nor typed safely. The check is the weighted sum of the seven digits in
the field of 32 elements (x^5 + x^2 + 1) with weights x, x^2 … x^7, which notices every wrong character and every two
characters swapped. No name and no place is in a code.
"""

from __future__ import annotations

from functools import reduce

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_DIGITS = 7
_FIELD = 0b100101
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "-": "", " ": ""})


def code_of(record_id: str) -> str:
    """The code of a record, such as `7K2M-9QXC`."""
    return _written(int(record_id[:10], 16) >> 5)


def prefix_of(code: str) -> str | None:
    """The canonical code for what was typed (any case, spaces, O for 0), or None if it is not a valid code."""
    plain = code.strip().upper().translate(_READ_AS)
    if len(plain) != _DIGITS + 1 or any(c not in ALPHABET for c in plain):
        return None
    canonical = _written(_number(plain[:_DIGITS]))
    return canonical if canonical == f"{plain[:4]}-{plain[4:]}" else None


def id_range(code: str) -> tuple[str, str]:
    """Least and greatest record id (inclusive) that carry this canonical code."""
    low = _number(code.replace("-", "")[:_DIGITS]) << 5
    return f"{low:010x}" + "0" * 22, f"{low | 31:010x}" + "f" * 22


def _written(number: int) -> str:
    digits = [number >> shift & 31 for shift in range(5 * (_DIGITS - 1), -1, -5)]
    whole = "".join(ALPHABET[digit] for digit in (*digits, _check(digits)))
    return f"{whole[:4]}-{whole[4:]}"


def _number(digits: str) -> int:
    return reduce(lambda number, c: number << 5 | ALPHABET.index(c), digits, 0)


def _check(digits: list[int]) -> int:
    # Horner's rule: each turn multiplies what stands by x, so that the first digit gets the highest weight.
    said = 0
    for digit in digits:
        said ^= digit
        said <<= 1
        if said & 32:
            said ^= _FIELD
    return said
