"""A list reads what is looked at, a page at a time, and forgets when told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.ui.women.rows import woman
from wipdesk.ui.women.paged_list import PAGE_ROWS, PAGES_KEPT, IdRole, PagedList, RowRole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import SimpleNamespace

IDS = [f"{number:032x}" for number in range(100_000)]


class Reading:
    """Hands out rows and remembers what was asked for; `gone` are no longer in the register."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.gone: set[str] = set()

    def __call__(self, ids: Sequence[str]) -> list[SimpleNamespace]:
        self.asked.append(len(ids))
        return [woman(int(each, 16)) for each in ids if each not in self.gone][::-1]


@pytest.fixture
def reading() -> Reading:
    return Reading()


@pytest.fixture
def listed(reading: Reading, qapp: object) -> PagedList:
    return PagedList(
        reading, named=lambda row: row.name, told=lambda row: f"{row.name}, at {row.place_words}"
    )


def test_it_keeps_to_what_qt_asks_of_a_model(listed: PagedList) -> None:
    tester = QAbstractItemModelTester(listed, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for ids in (IDS[:3], IDS[:1000], [], IDS):
        listed.show(ids)
        listed.forget()
    assert tester.model() is listed
    assert listed.rowCount() == len(IDS)


def test_only_the_page_that_is_looked_at_is_read(listed: PagedList, reading: Reading) -> None:
    listed.show(IDS)
    assert reading.asked == []
    rows = [listed.index(at, 0).data(RowRole) for at in range(99_970, 99_999)]
    assert [row.id for row in rows] == IDS[99_970:99_999]
    assert reading.asked == [PAGE_ROWS]


def test_pages_looked_at_long_ago_are_let_go(listed: PagedList, reading: Reading) -> None:
    listed.show(IDS)
    for page in [*range(PAGES_KEPT), 0, PAGES_KEPT]:
        listed.index(page * PAGE_ROWS, 0).data(RowRole)
    assert len(reading.asked) == PAGES_KEPT + 1
    listed.index(0, 0).data(RowRole)
    assert len(reading.asked) == PAGES_KEPT + 1, "the page looked at last was let go"
    listed.index(PAGE_ROWS, 0).data(RowRole)
    assert len(reading.asked) == PAGES_KEPT + 2


def test_a_row_says_its_name_and_its_whole_sentence(listed: PagedList) -> None:
    listed.show(IDS)
    at = listed.index(2, 0)
    assert at.data() == "KƆRƆMA, Mariama"
    assert at.data(Qt.ItemDataRole.AccessibleTextRole) == "KƆRƆMA, Mariama, at Bo Correctional Centre"
    assert at.data(IdRole) == IDS[2]
    assert at.data(Qt.ItemDataRole.ToolTipRole) is None


def test_a_row_that_is_gone_is_empty_and_the_others_stay_in_place(
    listed: PagedList, reading: Reading
) -> None:
    reading.gone.add(IDS[1])
    listed.show(IDS[:3])
    assert [listed.index(at, 0).data() for at in range(3)] == ["KƆRƆMA, Mariama", None, "KƆRƆMA, Mariama"]
    assert listed.index(1, 0).data(IdRole) == IDS[1]


def test_what_is_forgotten_is_read_anew(listed: PagedList, reading: Reading) -> None:
    listed.show(IDS[:3])
    listed.index(0, 0).data()
    listed.forget()
    listed.index(0, 0).data()
    assert reading.asked == [3, 3]


def test_an_id_is_found_in_its_row(listed: PagedList) -> None:
    listed.show(IDS[:3])
    assert (listed.place_of(IDS[2]), listed.place_of("elsewhere")) == (2, -1)
    assert (listed.id_at(2), listed.id_at(3), listed.id_at(-1)) == (IDS[2], "", "")
