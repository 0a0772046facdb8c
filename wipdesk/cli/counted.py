"""A number with what is counted, as the command line says it."""

from __future__ import annotations

from wipdesk.domain.lists import as_written
from wipdesk.domain.numbers import grouped


def counted(number: int, one: str, several: str) -> str:
    """`1 woman`, `0 women`, `1,238 women`."""
    return f"{grouped(number, as_written)} {one if number == 1 else several}"
