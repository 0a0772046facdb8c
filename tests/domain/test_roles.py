"""What each role may do."""

from __future__ import annotations

import pytest

from wipdesk.domain.roles import Right, may


@pytest.mark.parametrize("right", list(Right))
def test_a_coordinator_may_do_everything_a_paralegal_everything_but_run_the_office_and_erase(
    right: Right,
) -> None:
    assert may("coordinator", right)
    assert may("paralegal", right) == (right not in (Right.RUN_TEAM, Right.ERASE))


@pytest.mark.parametrize("role", ["", "Coordinator", "coordinator ", "admin", "lawyer"])
def test_a_role_nobody_knows_may_do_nothing(role: str) -> None:
    assert not any(may(role, right) for right in Right)
