"""Files with nothing in them but detention and matters, and short words to write them."""

from datetime import date

from wipdesk.domain.case_file import CaseFile
from wipdesk.domain.dates import PartialDate, on_day, within_bounds
from wipdesk.domain.edtf import Bounds, end_of, start_of
from wipdesk.domain.held import Held
from wipdesk.domain.records.custody import CustodyEpisode
from wipdesk.domain.records.matter import Matter
from wipdesk.domain.records.woman import Woman
from wipdesk.domain.values import Account, AnyValue, Contested, Missing

SHE = "a" * 32
TODAY = date(2026, 11, 23)


def day(text: str, source: str = "") -> PartialDate:
    return on_day(date.fromisoformat(text), source=source)


def between(first: str, last: str) -> PartialDate:
    return within_bounds(Bounds(start_of(date.fromisoformat(first)), end_of(date.fromisoformat(last))))


def two(*values: AnyValue) -> Contested:
    return Contested(
        tuple(Account(value, str(number), "p", "2026-05-03", "d") for number, value in enumerate(values))
    )


def stay(
    regime: AnyValue, start: AnyValue, end: AnyValue = Missing.NOT_ASKED, **more: object
) -> CustodyEpisode:
    name = more.pop("id", f"stay {regime} {start}")
    return CustodyEpisode(id=name, parent=SHE, regime=regime, from_date=start, to_date=end, **more)


def matter(number: int = 1, **facts: object) -> Matter:
    return Matter(id=f"matter {number}", parent=SHE, **facts)


def file(*episodes: CustodyEpisode, woman: dict[str, object] | None = None, **parts: object) -> CaseFile:
    return CaseFile(woman=Woman(id=SHE, **(woman or {})), episodes=episodes, **parts)


def bounds(held: Held) -> tuple[int | None, int | None]:
    return held.days.at_least, held.days.at_most
