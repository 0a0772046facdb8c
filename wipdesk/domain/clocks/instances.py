"""One instance of a time that is counted: where it begins, in which matter, and where it stops."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wipdesk.domain.clocks.facts import HearingFacts, MatterFacts
    from wipdesk.domain.clocks.results import Lack, Used
    from wipdesk.domain.dates import PartialDate
    from wipdesk.domain.stays import Stay


@dataclass(frozen=True, slots=True, kw_only=True)
class Begin:
    """Where one time begins, in which matter."""

    matter: MatterFacts
    date: PartialDate | None
    used: tuple[Used, ...] = ()
    hearing: HearingFacts | None = None
    stay: Stay | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """Where it stops. Not told: it is only known that it cannot be after the date."""

    date: PartialDate
    told: bool = True
    running: bool = False
    used: tuple[Used, ...] = ()
    lacking: tuple[Lack, ...] = ()
