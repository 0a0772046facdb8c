"""Whether a woman's file is closed: nobody works on it any more, but it stays readable and can be opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.told import accounts
from wipdesk.domain.values import Missing

if TYPE_CHECKING:
    from wipdesk.domain.records.woman import Woman


def is_closed(woman: Woman) -> bool:
    """Whether her file is closed by every account: where one of several says it is not, it stays open."""
    facts = [accounts(value) for value in (woman.closed_on, woman.closed_why)]
    in_doubt = any(len(told) > 1 and any(isinstance(each, Missing) for each in told) for told in facts)
    return not in_doubt and any(not isinstance(each, Missing) for told in facts for each in told)
