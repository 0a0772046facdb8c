"""Round a file's length up a little, so that its size says less about how much is in it.

The rule is Padmé (Nikitin and others, "Reducing Metadata Leakage from Encrypted Files", 2019): a length keeps
only as many leading bits as its own magnitude can be written in. A file grows by less than 12 %, and by less
the larger it is.
"""


def padme(length: int) -> int:
    """The smallest Padmé length, in bytes, that is not below this length."""
    if length < 2:
        return length
    magnitude = length.bit_length() - 1
    kept = magnitude.bit_length()
    step = 1 << (magnitude - kept)
    return (length + step - 1) & ~(step - 1)


def padme_below(length: int) -> int:
    """The largest Padmé length, in bytes, that is not above this length."""
    if length < 2:
        return length
    magnitude = length.bit_length() - 1
    step = 1 << (magnitude - magnitude.bit_length())
    return length & ~(step - 1)
