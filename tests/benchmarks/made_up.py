"""Made-up women and the signed commits in which another laptop recorded them; the same for the same seed."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from tests.benchmarks.other_laptop import Laptop, id_of
from wipdesk.domain.cells import to_json
from wipdesk.domain.dates import on_day
from wipdesk.storage.commits import Op, parse, short, unshort

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

GIVEN = (
    "Mariama", "Fatmata", "Aminata", "Isatu", "Hawa", "Kadiatu", "Adama", "Memuna", "Jenneba", "Zainab",
    "Salamatu", "Ramatu", "Finda", "Sia", "Kumba", "Yebu", "Bintu", "Haja", "Nancy", "Marie", "Martha",
    "Mabinty", "Marian", "Musu", "Tenneh", "Baindu", "Hannah", "Esther", "Rugiatu", "Sɛbatu",
)  # fmt: skip
FAMILY = (
    "Koroma", "Kamara", "Sesay", "Conteh", "Bangura", "Kargbo", "Turay", "Jalloh", "Bah", "Barrie",
    "Mansaray", "Fofanah", "Kanu", "Sankoh", "Kallon", "Lahai", "Kɔrɔma", "Vandi", "Momoh", "Swaray",
    "Tucker", "Cole", "Williams", "Johnson", "Macauley", "Tholley", "Kabia", "Dumbuya", "Ŋgaujah",
    "Koroma-Sesay",
)  # fmt: skip
TOWNS = (
    "Bo", "Kenema", "Makeni", "Koidu", "Kailahun", "Kabala", "Pujehun", "Moyamba", "Kambia", "Magburaka",
    "Lunsar", "Segbwema",
)  # fmt: skip
PLACES = ("PS_BO_CENTRAL", "CC_BO_FEMALE", "PS_KENEMA", "CC_FREETOWN_FEMALE", "CC_MAKENI")
OFFENCES = ("SL_LARC", "SL_MURDER", "SL_WOUND", "SL_FRAUD", "SL_LOITER", "SL_DEBT")
_FIRST_DAY = date(2023, 1, 9)
_WITH_CHILD = 0.05


def recorded(women: int, *, seed: int = 1, laptop: Laptop | None = None) -> list[tuple[bytes, bytes]]:
    """Signed commits, each woman's together and newest first as a bundle has them: two visits, 26 values in all."""
    chance = random.Random(seed)
    laptop = laptop or Laptop()
    ids = [chance.randbytes(16).hex() for _ in range(women)]
    first_visit = [laptop.commit(woman, list(_first_visit(chance, woman))) for woman in ids]
    second_visit = [
        laptop.commit(woman, list(_second_visit(chance, woman, id_of(body))))
        for woman, (_, body) in zip(ids, first_visit, strict=True)
    ]
    return [commit for both in zip(first_visit, second_visit, strict=True) for commit in both][::-1]


def changed(commits: Sequence[tuple[bytes, bytes]], women: int, laptop: Laptop) -> list[tuple[bytes, bytes]]:
    """Signed commits in which so many of these women get three values again, newest first; taken from all over."""
    chance = random.Random(2)
    latest = {parse(body)[10]: (sig, body) for sig, body in reversed(commits)}
    made = []
    for root in chance.sample(sorted(latest), min(women, len(latest))):
        woman = unshort(root).hex()
        seen = (id_of(latest[root][1]),)
        ops = [Op("woman", woman, "home_town", chance.choice(TOWNS), seen)]
        ops += _values("woman", woman, {"occupation": "sells fish", "literacy": "reads_a_little"})
        made.append(laptop.commit(woman, ops))
    return made[::-1]


def in_court(
    commits: Sequence[tuple[bytes, bytes]], laptop: Laptop, today: date
) -> list[tuple[bytes, bytes]]:
    """Signed commits, newest first: each of these women was in court lately and has a next day; some have a child."""
    chance = random.Random(6)
    made = []
    for parts in (parse(body) for _, body in commits):
        woman = unshort(parts[10]).hex()
        for matter in [unshort(op[1]).hex() for op in parts[11] if op[0] == "matter" and op[2] == "_parent"]:
            made.append(laptop.commit(woman, list(_hearing(chance, matter, today))))
            if chance.random() < _WITH_CHILD:
                child, tie = (chance.randbytes(16).hex() for _ in range(2))
                made.append(laptop.commit(child, list(_child_inside(chance, child, tie, woman, today))))
    return made[::-1]


def _hearing(chance: random.Random, matter: str, today: date) -> Iterator[Op]:
    yield from _child("hearing", chance.randbytes(16).hex(), matter, {
        "date": _near(chance, today, -60, -5), "court": "magistrate", "produced": "yes", "outcome": "adjourned",
        "next_date": _near(chance, today, -10, 60),
    })  # fmt: skip


def _child_inside(chance: random.Random, child: str, tie: str, woman: str, today: date) -> Iterator[Op]:
    yield from _values("child", child, {
        "birth_date": _near(chance, today, -900, -30), "where": "inside_with_mother",
    })  # fmt: skip
    yield from _child("tie", tie, child, {"woman": woman, "relation": "mother"})


def _near(chance: random.Random, today: date, first: int, last: int) -> Any:
    return to_json(on_day(today + timedelta(days=chance.randrange(first, last)), source="court"))


def _first_visit(chance: random.Random, woman: str) -> Iterator[Op]:
    alias, episode = (chance.randbytes(16).hex() for _ in range(2))
    yield from _values("woman", woman, {
        "name_given": chance.choice(GIVEN), "name_family": chance.choice(FAMILY), "home_town": chance.choice(TOWNS),
        "nationality": "SL", "literacy": "none", "interpreter_needed": chance.random() < 0.3,
        "occupation": f"sells {chance.choice(('rice', 'palm oil', 'fish', 'charcoal'))} at the market",
    })  # fmt: skip
    yield from _child("alias", alias, woman, {"text": f"Mama {chance.choice(GIVEN)}"})
    yield from _child("custody_episode", episode, woman, {
        "regime": "remand", "place": chance.choice(PLACES), "from_date": _day(chance),
    })  # fmt: skip


def _second_visit(chance: random.Random, woman: str, first: int) -> Iterator[Op]:
    matter, charge = (chance.randbytes(16).hex() for _ in range(2))
    yield Op("woman", woman, "home_town", chance.choice(TOWNS), (first,))
    yield from _child("matter", matter, woman, {
        "police_no": f"{chance.choice('ABC')}/{chance.randrange(900)}/2023", "court": "magistrate",
        "arrest_date": _day(chance), "arrest_agency": "police", "lawyer_at_police": "no",
        "note": "The complainant has not come to court since the first hearing.",
    })  # fmt: skip
    yield from _child("charge", charge, matter, {
        "offence": chance.choice(OFFENCES), "charged_on": _day(chance), "status": "pending", "count_no": 1,
    })  # fmt: skip


def _child(kind: str, record: str, parent: str, values: dict[str, Any]) -> Iterator[Op]:
    yield Op(kind, record, "_parent", short(bytes.fromhex(parent)))
    yield from _values(kind, record, values)


def _values(kind: str, record: str, values: dict[str, Any]) -> Iterator[Op]:
    return (Op(kind, record, name, value) for name, value in values.items())


def _day(chance: random.Random) -> Any:
    return to_json(on_day(_FIRST_DAY + timedelta(days=chance.randrange(700)), source="self"))
