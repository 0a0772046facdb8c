"""Fields of the office stand in her file, whatever kind of record they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.services import own_fields, records, women
from wipdesk.services.case_files import open_file
from wipdesk.ui.file.file_page import FilePage
from wipdesk.ui.file.hearings_table import HearingsTable

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


def test_an_own_field_of_a_hearing_is_read_below_the_table_once_it_is_chosen(
    session: Session, moves: Moves, qtbot: QtBot
) -> None:
    register = session.register
    own_fields.define(register, "hearing", "<b>Bench</b>", "text")
    woman = next(each.id for each in women.list_women(register) if open_file(register, each.id).hearings)
    hearing = open_file(register, woman).hearings[0].id
    records.put(register, "hearing", {"x_b_bench_b": "Upper bench"}, record_id=hearing)
    page = FilePage(session, moves)
    qtbot.addWidget(page)
    page.resize(868, 540)
    page.show()
    page.show_woman(woman, "court")
    table = next(
        each
        for each in page.findChildren(HearingsTable)
        if hearing in {row.id for row in each.model.hearings}
    )
    assert not table.own.isVisibleTo(table)
    table.view.selectRow([row.id for row in table.model.hearings].index(hearing))
    assert table.own.isVisibleTo(table)
    assert table.own.text() == "<b>Bench</b>: Upper bench"
    assert table.own.textFormat().name == "PlainText"
