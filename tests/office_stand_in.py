"""A stand-in for an open register where only the office and the day matter: it holds no settings of its own."""

from __future__ import annotations

from contextlib import contextmanager
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date


class _Nothing(tuple[Any, ...]):
    """The rows of a question that finds none."""

    __slots__ = ()

    def scalars(self) -> tuple[Any, ...]:
        """No values."""
        return ()


class OfficeStandIn:
    """An office in a country, on a day."""

    writes = 0
    team = None
    trust = SimpleNamespace(orders=(), coordinators=())

    def __init__(self, today: date, country: str = "sl") -> None:
        self.office = SimpleNamespace(country=country)
        self._today = today

    def today(self) -> date:
        """The day it was given."""
        return self._today

    @contextmanager
    def reading(self) -> Iterator[Any]:
        """A connection on which nothing is found."""
        yield SimpleNamespace(exec_driver_sql=lambda *_: _Nothing())
