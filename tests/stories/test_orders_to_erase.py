"""Who may order a file erased, who is refused, and who has carried it out."""

from __future__ import annotations

import itertools
import shutil
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tests.laptops import (
    at_home,
    enrol,
    frames_of,
    laptop,
    pack,
    signed_bytes_of,
)
from tests.stories.erasing_office import (
    Office,
    an_office,
    board,
    erase,
    order_by,
    write_about,
)
from wipdesk import clock
from wipdesk.domain.codes import code_of
from wipdesk.errors import CodeNotTyped, NoSuchRecord, NotAllowed
from wipdesk.services import (
    erased_board,
    erasing,
    revoking,
    team,
)
from wipdesk.services.erased_board import State
from wipdesk.storage.commits import Op, decode, digest_of, encode, sign
from wipdesk.storage.erase_orders import ERASE, erase_value
from wipdesk.storage.trust import key_text
from wipdesk.storage.unit_of_work import UnitOfWork
from wipdesk.sync import gaps
from wipdesk.sync.payloads import COMMITS, payload

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


def test_receipts_travel_and_the_board_tells_who_has_not_answered(office: Office, tmp_path: Path) -> None:
    isata, hawa, sia = office
    woman = write_about(isata)
    isata.send(sia, tmp_path / "0")
    erase(isata, woman)
    assert board(isata) == {"Isata": State.DONE, "Hawa": State.NOT_HEARD, "Sia": State.NOT_HEARD}
    isata.send(hawa, tmp_path / "1")
    assert board(isata)["Hawa"] is State.NOT_HEARD
    hawa.send(sia, tmp_path / "2")
    sia.send(hawa, tmp_path / "3")
    hawa.send(isata, tmp_path / "4")
    assert set(board(isata).values()) == {State.DONE}
    assert set(board(hawa).values()) == {State.DONE}


def test_where_a_copy_from_before_was_put_back_the_order_does_not_count_as_carried_out(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    isata, _, sia = office
    now, minutes = clock.now, itertools.count()
    monkeypatch.setattr(clock, "now", lambda: now() + timedelta(minutes=next(minutes)))
    woman = write_about(isata)
    isata.send(sia, tmp_path / "0")
    sia.make(tmp_path / "old")
    sia.close()
    shutil.copytree(sia.folder, tmp_path / "copy")
    sia.open()
    erase(isata, woman)
    isata.send(sia, tmp_path / "1")
    sia.send(isata, tmp_path / "2")
    isata.merge(tmp_path / "old")
    assert board(isata)["Sia"] is State.DONE
    sia.close()
    shutil.rmtree(sia.folder)
    shutil.copytree(tmp_path / "copy", sia.folder)
    sia.open()
    assert sia.knows(woman)
    sia.send(isata, tmp_path / "3")
    assert board(isata)["Sia"] is State.PUT_BACK
    (file,) = erased_board.erased(isata.register)
    assert (file.done, len(file.laptops)) == (1, 3)
    isata.send(sia, tmp_path / "4")
    assert not sia.knows(woman)
    sia.send(isata, tmp_path / "5")
    assert board(isata)["Sia"] is State.DONE


def test_only_a_coordinator_who_types_the_code_may_erase(office: Office, tmp_path: Path) -> None:
    """S43: the program of a paralegal refuses."""
    isata, _, sia = office
    woman = write_about(sia)
    with at_home(sia.folder), pytest.raises(NotAllowed):
        erasing.erase(sia.register, woman, code=code_of(woman))
    with at_home(sia.folder), pytest.raises(NotAllowed):
        erasing.planned(sia.register, woman)
    sia.send(isata, tmp_path / "1")
    other = isata.woman("Mariama")
    with at_home(isata.folder):
        with pytest.raises(CodeNotTyped):
            erasing.erase(isata.register, woman, code=code_of(other))
        with pytest.raises(CodeNotTyped):
            erasing.erase(isata.register, woman, code="")
        with pytest.raises(NoSuchRecord):
            erasing.erase(isata.register, "nobody", code=code_of(woman))
    assert isata.knows(woman)
    assert not isata.register.trust.erased


@pytest.mark.parametrize("how", ["own_key", "claimed_key", "other_laptop", "lifted"])
def test_an_order_from_somebody_who_may_not_give_it_is_refused_and_told(
    office: Office, tmp_path: Path, how: str
) -> None:
    """S43: a paralegal's order, one in the name of a coordinator, on her laptop, or given again from another one."""
    isata, hawa, sia = office
    woman = write_about(isata)
    other = isata.woman("Mariama")
    isata.send(hawa, tmp_path / "1")
    isata.send(sia, tmp_path / "2")
    forged: dict[str, Any] = {
        "own_key": {},
        "claimed_key": {"claim": {"key": key_text(bytes(isata.register.personal_key.verify_key))}},
        "other_laptop": {"dev": decode(signed_bytes_of(isata)[-1][1]).extensions["dev"]},
        "lifted": {},
    }[how]
    if how == "lifted":  # a true order for the other woman, wrapped in a change of the paralegal's laptop
        erase(isata, other)
        isata.send(sia, tmp_path / "3")
        true = decode(next(body for _, body in signed_bytes_of(isata) if body and ERASE.encode() in body))
        body = encode(replace(true, stream=bytes(range(16)), seq=1, extensions=dict(true.extensions) | {
            "dev": decode(signed_bytes_of(sia)[-1][1]).extensions["dev"]}))  # fmt: skip
        signed = (sign(digest_of(body), sia.register.device_key), body)
    else:
        signed = order_by(sia, woman, **forged)
    report = hawa.merge(pack(tmp_path / "forged", [payload(COMMITS, [signed])], hawa))
    assert report.erase_refused == 1
    assert (report.erased_files, report.held) == (0, ())
    assert hawa.knows(woman)
    assert hawa.knows(other)
    assert not hawa.register.trust.erased
    hawa.digest()


def test_an_order_about_the_office_itself_erases_nobody(office: Office, tmp_path: Path) -> None:
    isata, hawa, sia = office
    person = sia.register.identity.person
    with at_home(isata.folder), UnitOfWork(isata.register) as work:
        work.order(
            Op("person", isata.register.identity.person, ERASE, erase_value("law", {person: "person"}))
        )
    isata.send(hawa, tmp_path / "1")
    for each in (isata, hawa):
        assert {member.name for member in team.people(each.register)} == {"Isata", "Hawa", "Sia"}
    assert isata.digest() == hawa.digest()


def test_an_order_given_on_a_lost_laptop_after_its_cut_counts_no_more_and_what_it_took_comes_back(
    office: Office, tmp_path: Path
) -> None:
    isata, hawa, _ = office
    woman = write_about(isata)
    isata.send(hawa, tmp_path / "1")
    hawa.send(isata, tmp_path / "1b")
    stolen = hawa.copied(tmp_path / "thief")
    third = laptop(tmp_path / "kadie", "Kadie")
    enrol(isata, third, tmp_path, role="coordinator")
    isata.send(third, tmp_path / "1c")
    with at_home(isata.folder):
        lost = revoking.revoke
        erase(stolen, woman)
        stolen.make(tmp_path / "theirs", [isata])
        theirs = pack(tmp_path / "theirs-3", frames_of(tmp_path / "theirs", isata), third)
    third.merge(theirs)
    assert not third.knows(woman)
    with at_home(isata.folder):
        lost(isata.register, hawa.register.device_id.hex())
    report = isata.send(third, tmp_path / "cut")
    assert report.erased_files == 0
    assert third.register.trust.erased == set()
    third.send(isata, tmp_path / "ask")
    isata.send(third, tmp_path / "back")
    assert third.file(woman).woman.name_given == "Zainabwq7"
    isata.merge(pack(tmp_path / "theirs-1", frames_of(tmp_path / "theirs", isata), isata))
    assert isata.knows(woman)
    assert isata.digest() == third.digest()
    assert gaps.missing(third.register) == ()
    stolen.close()
    third.close()
