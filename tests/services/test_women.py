"""The list of women: by name, with where she is, for how long, and what is in dispute."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from wipdesk.domain.codes import code_of
from wipdesk.services import case_files, records
from wipdesk.services.women import list_women, row_json

if TYPE_CHECKING:
    from wipdesk.storage.register import Register


def put(register: Register, **typed: str) -> str:
    return records.put(register, "woman", typed).id


def test_women_come_by_name_however_it_is_spelt(register: Register) -> None:
    register.day_given = date(2026, 5, 3)
    for given, family in (("Zainab", "Bah"), ("ama", "Élie"), ("Mariama", ""), ("Esther", "eliot")):
        put(register, name_given=given, name_family=family)
    put(register, id_number="P/17")
    names = [row.name for row in list_women(register)]
    assert names == ["BAH, Zainab", "ÉLIE, ama", "ELIOT, Esther", "Mariama", "number P/17"]


def test_a_row_says_where_she_is_and_for_how_long(register: Register) -> None:
    register.day_given = date(2026, 5, 3)
    woman = put(register, name_given="Hawa", alias="Mama Fatu")
    records.put(
        register,
        "custody_episode",
        {
            "regime": "remand",
            "place": "female correctional centre nobody listed",
            "from_date": "1 March 2026",
        },
        parent=woman,
    )
    [row] = list_women(register)
    said = row_json(row)
    assert json.loads(json.dumps(said)) == said
    assert (said["id"], said["code"], said["also_known_as"]) == (woman, code_of(woman), ["Mama Fatu"])
    assert said["facility"]
    days = said["days"]
    assert isinstance(days, dict)
    assert days["at_least"] <= days["at_most"] <= 65
    assert days["from"][:10] == "2026-03-01"


def test_what_is_in_dispute_is_counted_and_a_contested_place_is_no_place(register: Register) -> None:
    register.day_given = date(2026, 5, 3)
    woman = put(register, name_given="Hawa")
    episode = records.put(
        register,
        "custody_episode",
        {"regime": "remand", "place": "A", "from_date": "1 March 2026"},
        parent=woman,
    ).id
    mark = case_files.open_file(register, woman).base.token
    for place in ("B", "C"):
        records.put(register, "custody_episode", {"place": place}, record_id=episode, mark=mark)
    [row] = list_women(register)
    assert (row.conflicts, row.facility) == (1, "contested")
    assert all(place in row.place for place in "BC")


def test_a_search_narrows_the_list_and_a_code_names_one(register: Register) -> None:
    women = [put(register, name_given=name) for name in ("Hawa", "Hawanatu", "Sia")]
    assert [row.id for row in list_women(register, "hawa")] == women[:2]
    assert [row.id for row in list_women(register, code_of(women[2]).lower())] == [women[2]]
    assert list_women(register, "nobody") == list_women(register, "***") == ()
    assert len(list_women(register, " ")) == 3


def test_an_empty_register_lists_nobody(register: Register) -> None:
    assert list_women(register) == ()
