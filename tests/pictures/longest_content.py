"""One woman about whom everything that can be long is long, and everything that can be odd is odd."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.services import records

if TYPE_CHECKING:
    from wipdesk.storage.register import Register

LONG_NAME = "Fatmata-Binta Mariama Kadiatu Isatu Yeabu Hawanatu Ramatulai Aminata"
LONG_TEXT = (
    "She says that the complainant’s brother took the goods to Koidu before the rains, and that nobody asked him. "
) * 12
ODD = "<b>not bold</b> & =cmd| ɛ ɔ ŋ مريم محمد"


def fill_longest(register: Register) -> str:
    """Write her into a register; returns her id."""
    woman = _put(register, "woman", "", name_given=LONG_NAME, name_family="Kɔrɔma-Sesay-Massaquoi",
                 name_on_warrant=ODD, home_town=ODD, birth_date="about 34", language="mende",
                 occupation="trader", other_languages=LONG_TEXT[:300])  # fmt: skip
    for text in ("Mamie", "مريم", ODD, LONG_NAME):
        _put(register, "alias", woman, text=text, kind="nickname")
    _put(register, "custody_episode", woman, regime="police", place="FFCC", from_date="about October 2025",
         to_date="15 October 2025", note=LONG_TEXT)  # fmt: skip
    _put(register, "custody_episode", woman, regime="remand", place="FFCC", from_date="15 October 2025")
    matter = _put(register, "matter", woman, arrest_date="about October 2025", court_no="BO/2025/" + "9" * 40,
                  arrest_place=ODD, note=LONG_TEXT)  # fmt: skip
    for number in range(3):
        _put(register, "charge", matter, offence_text=f"{ODD} {LONG_TEXT[:200]}", count_no=str(number + 1),
             charged_on="15 October 2025")  # fmt: skip
    for month in range(1, 11):
        for day in (3, 17):
            _put(register, "hearing", matter, date=f"{day}/{month}/2026", outcome="adjourned",
                 adjournment_reason="magistrate_absent", note=LONG_TEXT[: 40 * month])  # fmt: skip
    _put(register, "bail", matter, state="granted_unmet", amount="10000 NLe", conditions=LONG_TEXT)
    for number in range(6):
        _put(register, "note", woman, date=f"{number + 1} May 2026", text=LONG_TEXT)
        _put(register, "task", woman, what=LONG_TEXT[:180], due=f"{number + 1} November 2026")
        _put(register, "contact", woman, name=LONG_NAME, phone="+232 00 000 000", relation="mother")
    return woman


def _put(register: Register, kind: str, parent: str, /, **typed: str) -> str:
    return records.put(register, kind, typed, parent=parent).id
