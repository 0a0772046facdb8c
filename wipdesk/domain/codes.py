"""The short code of a woman or child that can be said on the telephone; computed from the record's id.

35 bits of the id in Crockford's base 32 (seven characters) and one check character (modulo 37, as in
Crockford's own scheme). No name and no place is in it.
"""

from __future__ import annotations

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CHECK = ALPHABET + "*~$=U"
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})


def code_of(record_id: str) -> str:
    """The code of a record, such as `7K2M-9QXC`."""
    number = int(record_id[:10], 16) >> 5
    digits = "".join(ALPHABET[number >> shift & 31] for shift in range(30, -1, -5))
    whole = digits + _CHECK[number % 37]
    return f"{whole[:4]}-{whole[4:]}"


def prefix_of(code: str) -> str | None:
    """The canonical code for what was typed (any case, spaces, O for 0), or None if it is not a valid code."""
    plain = code.strip().upper().replace("-", "").replace(" ", "")
    if len(plain) != 8:
        return None
    digits, check = plain[:7].translate(_READ_AS), plain[7]
    check = check if check == "U" else check.translate(_READ_AS)
    if any(c not in ALPHABET for c in digits) or check not in _CHECK:
        return None
    number = 0
    for c in digits:
        number = number << 5 | ALPHABET.index(c)
    if _CHECK[number % 37] != check:
        return None
    return f"{digits[:4]}-{digits[4:]}{check}"


def id_range(code: str) -> tuple[str, str]:
    """Least and greatest record id (inclusive) that carry this canonical code."""
    number = 0
    for c in code.replace("-", "")[:7]:
        number = number << 5 | ALPHABET.index(c)
    low = number << 5
    return f"{low:010x}" + "0" * 22, f"{low | 31:010x}" + "f" * 22
