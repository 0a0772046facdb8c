"""Finding women by what was answered to an office's own fields: `field:trade=tailor`, in processor time."""

from __future__ import annotations

import random
from statistics import median
from time import process_time
from typing import TYPE_CHECKING

from tests.benchmarks import searching
from tests.laptop import new_register
from wipdesk.domain.canonical_json import dumps
from wipdesk.services import own_fields, women_list
from wipdesk.services.women_list import ListQuery

if TYPE_CHECKING:
    from pathlib import Path

    from tests.benchmarks.figures import Figures
    from wipdesk.storage.register import Register

WOMEN = 20_000
TRADES = ("tailor", "soap maker", "hairdresser", "weaver", "baker", "fish seller")
ASKED = ("field:trade=tailor", "field:shoe=38", "field:shoe>40", "field:kit=yes", "field:trade")
_TURNS = 7
_GOAL = 0.3


def fill(register: Register) -> None:
    """Three own fields, each answered for most of the women that are there."""
    fields = {
        own_fields.define(register, "woman", label, answer).field.name: said
        for label, answer, said in (
            ("Trade learnt", "text", TRADES),
            ("Shoe size", "number", tuple(range(35, 45))),
            ("Kit given", "yes_no", (True, False)),
        )
    }
    chance = random.Random(3)
    with register.writing() as connection:
        women = connection.exec_driver_sql(
            "SELECT o.eid, max(o.cid) FROM p_woman t CROSS JOIN ops o ON o.eid = t.eid GROUP BY o.eid"
        ).all()
        first = connection.exec_driver_sql("SELECT coalesce(max(fid), 0) + 1 FROM field").scalar_one()
        for fid, (name, said) in enumerate(fields.items(), first):
            connection.exec_driver_sql("INSERT INTO field VALUES (?, ?)", (fid, name))
            rows = [
                (eid, fid, cid, 1, dumps(chance.choice(said)), b"")
                for eid, cid in women
                if chance.random() < 0.8
            ]
            connection.exec_driver_sql("INSERT INTO ops VALUES (?, ?, ?, ?, ?, ?)", rows)


def measure(figures: Figures, folder: Path) -> None:
    """Each way of asking, through the list of women as the window asks it, in a register of its own."""
    figures.heading(f"Asking for own fields among {WOMEN} women, processor time")
    with new_register(folder, role="coordinator") as register:
        searching.fill(register, WOMEN)
        fill(register)
        women_list.refresh(register)
        for typed in ASKED:
            turns = []
            for _ in range(_TURNS):
                start = process_time()
                found = women_list.find(register, ListQuery(typed))
                turns.append(process_time() - start)
            figures.seconds(f"“{typed}”: {found.total} women", median(turns), goal=_GOAL)
