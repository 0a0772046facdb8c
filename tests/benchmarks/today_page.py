"""The page of today, the diary and the limits of time, over many women; a file with many hearings."""

from __future__ import annotations

from datetime import timedelta
from statistics import median
from typing import TYPE_CHECKING

from tests.benchmarks.figures import p95, repeated, timed
from tests.benchmarks.importing import receive
from tests.benchmarks.made_up import in_court, recorded
from tests.benchmarks.other_laptop import Laptop
from wipdesk.domain.clocks.deciding import clocks
from wipdesk.domain.errands import Group
from wipdesk.services import case_files, diary, file_overview, records, today, today_lines
from wipdesk.services.clocks import book_of
from wipdesk.storage import due_lines, reading

if TYPE_CHECKING:
    from tests.benchmarks.figures import Figures
    from wipdesk.storage.register import Register

_PAGE, _FILE = 0.3, 0.06
_HEARINGS, _ROUNDS, _SOME, _BUSY = 40, 12, 500, 4_000


def measure(figures: Figures, register: Register, *, among: int) -> None:
    """Working everybody out once, then the pages as they are opened; clocks by themselves; one large file."""
    figures.heading(f"Today, among {among} women and {_BUSY} more with something due")
    laptop, clerk = Laptop(), Laptop(stream=b"\x09" * 16)
    laptop.enrol_at(register)
    women = recorded(_BUSY, seed=9, laptop=laptop)
    receive(register, women)
    receive(register, in_court(women, clerk, register.today()))
    seconds, _ = timed(lambda: today_lines.refresh(register))
    figures.seconds("everybody worked out, the first time (on the worker)", seconds)
    pages = repeated(lambda: today.page(register, mine=False), _ROUNDS)
    figures.seconds("the page, 19 of 20 times", p95(pages), goal=_PAGE)
    mine = repeated(lambda: today.page(register, mine=True), _ROUNDS)
    figures.seconds("the page of one's own files, 19 of 20 times", p95(mine), goal=_PAGE)
    monday = register.today() - timedelta(days=register.today().weekday())
    sunday = monday + timedelta(days=6)
    weeks = repeated(lambda: diary.diary(register, monday, sunday, most=diary.MOST), _ROUNDS)
    figures.seconds("the diary of a week, 19 of 20 times", p95(weeks), goal=_PAGE)
    again = repeated(lambda: today_lines.refresh(register), _ROUNDS)
    figures.seconds("looking whether anything is stale, median", median(again))
    _clocks(figures, register, among)
    _large_file(figures, register)


def _clocks(figures: Figures, register: Register, among: int) -> None:
    book, day = book_of(register), register.today()
    with register.reading() as connection:
        held = [line.woman for line in due_lines.lines(connection, Group.LIBERTY.value, most=_SOME)]
        files = list(reading.many_files(connection, held, kinds=today_lines.KINDS))
    seconds = median(repeated(lambda: [clocks(file, book, today=day) for file in files], 3))
    figures.seconds(f"limits of time of {among} women, without reading them", seconds / len(files) * among)


def _large_file(figures: Figures, register: Register) -> None:
    woman = records.put(register, "woman", {"name_given": "Fatmata", "name_family": "Bangura"}).id
    matter = records.put(register, "matter", {"arrest_date": "1 May 2022"}, parent=woman).id
    for number in range(_HEARINGS):
        day = f"{number % 27 + 1} {('May', 'June')[number % 2]} {2022 + number // 14}"
        records.put(register, "hearing", {"date": day, "outcome": "adjourned"}, parent=matter)

    def opened() -> object:
        file = case_files.open_file(register, woman)
        return file_overview.overview(register, file, lambda _context, text: text)

    figures.seconds(
        f"a file with {_HEARINGS} hearings opened, 19 of 20 times", p95(repeated(opened, _ROUNDS)), goal=_FILE
    )
