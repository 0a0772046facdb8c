"""Views of the list that are kept: for oneself, or by a coordinator for the office."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.laptop import new_register
from wipdesk.errors import NotAllowed
from wipdesk.services import office_settings, saved_views
from wipdesk.services.saved_views import SavedView
from wipdesk.services.women_list import ListQuery
from wipdesk.storage.register import set_local

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.storage.register import Register

LATE = ListQuery("is:overdue prison:bo", frozenset({"no_lawyer"}), "name")


def test_what_is_kept_comes_back_and_a_name_is_kept_once(register: Register) -> None:
    saved_views.keep(register, "  Late in\nBo ", LATE)
    assert saved_views.views(register) == (SavedView("Late in Bo", LATE),)
    saved_views.keep(register, "late in BO", ListQuery("is:due"))
    assert [each.query.search for each in saved_views.views(register)] == ["is:due"]
    saved_views.forget(register, saved_views.views(register)[0])
    assert saved_views.views(register) == ()


def test_only_a_coordinator_shares_a_view(register: Register) -> None:
    with pytest.raises(NotAllowed):
        saved_views.keep(register, "Late", LATE, shared=True)
    assert saved_views.views(register) == ()


def test_a_shared_view_can_be_taken_away_and_kept_again(register: Register, tmp_path: Path) -> None:
    with new_register(tmp_path / "k", name="Hawa", role="coordinator") as coordinator:
        saved_views.keep(coordinator, "Late", LATE, shared=True)
        [shared] = saved_views.views(coordinator)
        assert shared == SavedView("Late", LATE, shared=True)
        saved_views.forget(coordinator, shared)
        assert saved_views.views(coordinator) == ()
        saved_views.keep(coordinator, "Late", LATE, shared=True)
        assert saved_views.views(coordinator) == (shared,)


@pytest.mark.parametrize(
    "told",
    [
        {"name": "x"},
        {"name": 7, "search": "", "filters": ""},
        {"name": " ", "search": "a", "filters": ""},
        {"search": "a", "filters": "", "gone": True},
    ],
)
def test_what_is_no_view_is_left_out(tmp_path: Path, told: dict[str, object]) -> None:
    with new_register(tmp_path / "k", name="Hawa", role="coordinator") as coordinator:
        office_settings.keep(coordinator, {"view:x": told})
        with coordinator.writing() as connection:
            set_local(connection, "saved_views", [told, None, 3])
        assert saved_views.views(coordinator) == ()


def test_filters_and_orders_of_a_newer_version_are_left_out(register: Register) -> None:
    odd = {"name": "x", "search": "", "filters": "no_lawyer dream place:BO", "order": "by_moon"}
    with register.writing() as connection:
        set_local(connection, "saved_views", [odd])
    [view] = saved_views.views(register)
    assert view.query == ListQuery("", frozenset({"no_lawyer", "place:BO"}), "held")
