"""The class of a charge: worked out from its offence, unless somebody who read the paper said otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wipdesk.domain.told import accounts, codes_told
from wipdesk.domain.values import Missing

if TYPE_CHECKING:
    from wipdesk.domain.lists import CodeLists
    from wipdesk.domain.records.charge import Charge
    from wipdesk.domain.values import AnyValue

_FACTS = {"yes": True, "no": False}


@dataclass(frozen=True, slots=True)
class ChargeClass:
    """What counting and clocks need to know of a charge; None where it cannot be told."""

    iccs: str
    """The class of the act (ICCS); empty where it cannot be told."""
    poverty: bool | None
    """Whether it counts as a charge of poverty or status."""
    life: bool | None
    """Whether it may carry life imprisonment or death."""


def charge_class(charge: Charge, lists: CodeLists) -> ChargeClass:
    """The class of one charge; differing accounts that do not agree tell nothing."""
    offences = [lists["offence"].get(code) for code in codes_told(charge.offence).codes]
    rows = [row for row in offences if row is not None]
    said = codes_told(charge.iccs_code)
    codes = said.codes or {row.fact("iccs") for row in rows}
    return ChargeClass(
        iccs=next(iter(codes)) if len(codes) == 1 and not said.unsure else "",
        poverty=_flag(charge.poverty_status_flag, [row.fact("poverty") for row in rows]),
        life=_flag(charge.life_or_capital_flag, [row.fact("life") for row in rows]),
    )


def _flag(said: AnyValue, facts: list[str]) -> bool | None:
    told = accounts(said)
    if told != (Missing.NOT_ASKED,):
        answers = {each if isinstance(each, bool) else None for each in told}
    else:
        answers = {_FACTS.get(fact) for fact in facts}
    return answers.pop() if len(answers) == 1 else None
