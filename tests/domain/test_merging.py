"""Which accounts stand, whatever order they came in."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from wipdesk.domain.merging import SEEN_VERSIONS, Version, clusters, replaced_by_writer, standing


def version(commit: int, *replaces: int, hlc: str = "") -> Version:
    return Version(
        commit, hlc or f"2026-05-03T10:42:07.113Z-{commit:04d}", f"value {commit}", frozenset(replaces)
    )


def test_a_value_written_over_stands_no_longer() -> None:
    assert [v.commit for v in standing([version(1), version(2, 1), version(3, 2)])] == [3]


def test_two_people_who_saw_the_same_leave_two_accounts() -> None:
    assert [v.commit for v in standing([version(1), version(2, 1), version(3, 1)])] == [2, 3]


def test_a_lost_change_in_between_brings_nothing_back() -> None:
    first, second, third = version(1), version(2, 1), version(3, 1, 2)
    assert standing([first, third]) == (third,)
    assert standing([first, second, third]) == (third,)


def test_no_order_of_arrival_matters() -> None:
    versions = [version(1), version(2, 1), version(3, 1), version(4, 2, 3), version(5, 3)]
    assert {standing(list(order)) for order in permutations(versions)} == {standing(versions)}


def test_a_clock_two_years_back_decides_nothing() -> None:
    early = version(2, 1, hlc="1970-01-01T00:00:00.000Z-0000")
    assert [v.commit for v in standing([version(1), early])] == [2]


def test_a_writer_replaces_all_that_stands_and_the_last_she_knew() -> None:
    chain = [version(1), *(version(n, n - 1) for n in range(2, 21)), version(30, 1)]
    replaced = replaced_by_writer(chain)
    assert {20, 30} <= set(replaced)
    assert len(replaced) == SEEN_VERSIONS


@given(
    st.lists(
        st.tuples(st.sampled_from("abcd"), st.sampled_from("efgh"), st.sampled_from(["same", "different"]))
    )
)
def test_groups_never_overlap_and_never_hold_a_pair_said_to_be_different(
    links: list[tuple[str, str, str]],
) -> None:
    last = {(one, other): verdict for one, other, verdict in links}
    pairs = [(one, other, verdict) for (one, other), verdict in last.items()]
    groups = clusters(pairs)
    members = [member for group in groups.values() for member in group]
    assert len(members) == len(set(members))
    for one, other, verdict in pairs:
        together = any(one in group and other in group for group in groups.values())
        assert not (verdict == "different" and together)
    assert groups == clusters(list(reversed(pairs)))


def test_a_chain_of_sames_is_one_group_named_by_its_least() -> None:
    assert clusters([("b", "c", "same"), ("a", "b", "same")]) == {"a": ("a", "b", "c")}


def test_a_disputed_link_joins_nothing() -> None:
    assert clusters([("a", "b", None), ("b", "c", "same")]) == {"b": ("b", "c")}


def test_unsure_joins_nothing() -> None:
    assert clusters([("a", "b", "unsure")]) == {}
