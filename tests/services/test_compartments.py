"""Who may open a closed compartment, and who cannot, however much of a register lies open before her."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from nacl.signing import SigningKey

from tests.compartments import allow, everything_kept, open_all, put, read
from tests.laptops import at_home, coordinator, enrol, frames_of, laptop
from tests.lost_office import revoke, three_laptops
from wipdesk import clock
from wipdesk.domain.records.health import Health
from wipdesk.domain.values import Contested, Missing, Sealed
from wipdesk.errors import (
    AlreadyInTeam,
    CannotMove,
    CompartmentClosed,
    NoCompartmentKey,
    NotAllowed,
    WrongPassphrase,
)
from wipdesk.services import compartments, drafts, history, records
from wipdesk.services.moving import move
from wipdesk.storage import compartment_keys, open_compartments
from wipdesk.sync import compartment_roster

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.lost_office import Office

SECRET = "Kadiatu expects twins"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with three_laptops(tmp_path) as made:
        yield made


def bring(by: Any, to: Any, path: Path) -> None:
    by.send(to, path / "brought")


def state(of: Any, name: str) -> compartments.Standing:
    return next(each for each in compartments.standing(of.register) if each.compartment.name == name)


def names_of_keys(of: Any, name: str) -> set[Any]:
    with of.register.reading() as connection:
        return compartment_roster.read(connection, of.register.trust.orders).keys_of(name)


def test_what_a_coordinator_seals_is_read_by_who_may_and_by_nobody_else(
    office: Office, tmp_path: Path
) -> None:
    isata, hawa, sia = office
    woman = isata.woman("Kadiatu", assigned_to=sia.register.identity.person)
    open_all(isata, "health")
    health = put(isata, "health", woman, note=SECRET)
    allow(isata, sia, "health")
    bring(isata, sia, tmp_path)
    bring(isata, hawa, tmp_path)
    assert isinstance(read(sia, "health", health)[0].note, Sealed)
    open_all(sia, "health")
    assert read(sia, "health", health)[0].note == SECRET
    assert isinstance(records.open_record(sia.register, "health", health)[0].note, Sealed)
    with pytest.raises(NoCompartmentKey):
        open_all(hawa, "health")
    assert not state(hawa, "health").can_make


def test_the_key_may_come_after_what_it_opens(office: Office, tmp_path: Path) -> None:
    isata, _hawa, sia = office
    woman = isata.woman("Kadiatu", assigned_to=sia.register.identity.person)
    open_all(isata, "health")
    health = put(isata, "health", woman, note=SECRET)
    bring(isata, sia, tmp_path)
    with pytest.raises(NoCompartmentKey):
        open_all(sia, "health")
    allow(isata, sia, "health")
    bring(isata, sia, tmp_path)
    open_all(sia, "health")
    assert read(sia, "health", health)[0].note == SECRET


def test_two_coordinators_who_made_keys_apart_read_each_other_in_the_end(
    office: Office, tmp_path: Path
) -> None:
    isata, hawa, _sia = office
    open_all(isata, "safety")
    open_all(hawa, "safety")
    woman = isata.woman("Fatu")
    ones = put(isata, "complaint", woman, account="an officer of Bo")
    bring(isata, hawa, tmp_path)
    other = put(hawa, "complaint", woman, account="a guard of Kenema")
    bring(hawa, isata, tmp_path)
    for one, two in ((isata, hawa), (hawa, isata)):
        open_all(one, "safety")
        bring(one, two, tmp_path)
    open_all(isata, "safety")
    for each in (isata, hawa):
        assert read(each, "complaint", ones)[0].account == "an officer of Bo"
        assert read(each, "complaint", other)[0].account == "a guard of Kenema"


def test_the_orders_mean_the_same_in_whatever_order_they_come(office: Office, tmp_path: Path) -> None:
    isata, hawa, sia = office
    open_all(isata, "health", "safety")
    allow(isata, sia, "health")
    bring(isata, hawa, tmp_path)
    open_all(hawa, "child")
    allow(isata, sia, "safety")
    forwards, backwards = (coordinator_like(isata, tmp_path / name) for name in ("forwards", "backwards"))
    bring(isata, hawa, tmp_path)
    isata.make(tmp_path / "first", [forwards, backwards])
    hawa.make(tmp_path / "second", [forwards, backwards])
    for each, paths in ((forwards, ("first", "second")), (backwards, ("second", "first"))):
        for path in paths:
            each.merge(tmp_path / path)
    given = []
    for each in (forwards, backwards):
        with each.register.reading() as connection:
            given.append(compartment_roster.read(connection, each.register.trust.orders))
        each.close()
    assert given[0] == given[1]
    assert given[0].holds[sia.register.identity.person] == {"safety"}


def coordinator_like(isata: Any, folder: Path) -> Any:
    made = laptop(folder, folder.name)
    enrol(isata, made, folder, role="coordinator")
    return made


def test_a_lost_laptop_is_not_given_the_key_that_is_written_with_from_then_on(
    office: Office, tmp_path: Path
) -> None:
    isata, _hawa, sia = office
    woman = isata.woman("Kadiatu", assigned_to=sia.register.identity.person)
    open_all(isata, "health")
    allow(isata, sia, "health")
    bring(isata, sia, tmp_path)
    assert len(names_of_keys(isata, "health")) == 1
    revoke(isata, sia)
    assert len(names_of_keys(isata, "health")) == 2
    assert not state(isata, "health").open
    open_all(isata, "health")
    later = put(isata, "health", woman, note=SECRET)
    value = records.open_record(isata.register, "health", later)[0].note
    open_all(sia, "health")
    old = sia.register.compartments.keys("health")
    new = isata.register.compartments.keys("health")
    assert set(old) < set(new)
    assert new[0] not in old
    assert isinstance(value, Sealed)


def test_whoever_may_no_longer_reads_what_was_and_not_what_is_written_now(
    office: Office, tmp_path: Path
) -> None:
    isata, _hawa, sia = office
    woman = isata.woman("Kadiatu", assigned_to=sia.register.identity.person)
    open_all(isata, "health")
    allow(isata, sia, "health")
    before = put(isata, "health", woman, note="before")
    allow(isata, sia)
    after = put(isata, "health", woman, note="after")
    bring(isata, sia, tmp_path)
    open_all(sia, "health")
    assert read(sia, "health", before)[0].note == "before"
    assert isinstance(read(sia, "health", after)[0].note, Sealed)


def test_a_second_unlock_is_needed_and_closes_by_itself(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    isata, _hawa, _sia = office
    woman = isata.woman("Kadiatu")
    with pytest.raises(CompartmentClosed):
        put(isata, "health", woman, note=SECRET)
    with pytest.raises(WrongPassphrase), at_home(isata.folder):
        compartments.open_with(isata.register, "not the words", ["health"])
    assert not state(isata, "health").open
    open_all(isata, "health")
    put(isata, "health", woman, note=SECRET)
    now = clock.monotonic()
    monkeypatch.setattr(clock, "monotonic", lambda: now + open_compartments.OPEN_FOR + 1)
    assert not state(isata, "health").open
    with pytest.raises(CompartmentClosed):
        put(isata, "health", woman, note=SECRET)


def test_a_register_that_closes_forgets_the_keys_of_its_compartments(tmp_path: Path) -> None:
    isata = coordinator(tmp_path / "isata")
    open_all(isata, "health")
    kept = isata.register.compartments._keys["health"]  # noqa: SLF001 - whether they are overwritten is the question
    isata.close()
    assert all(not any(key) for key in kept)


def test_only_a_coordinator_says_who_may(office: Office) -> None:
    _isata, _hawa, sia = office
    with pytest.raises(NotAllowed):
        allow(sia, sia, "health")


def test_with_everything_that_lies_in_a_register_nothing_can_be_opened(office: Office) -> None:
    """The database decrypted, its box key with it: without her passphrase the boxes of keys stay shut."""
    isata, _hawa, _sia = office
    open_all(isata, "health")
    key = isata.register.compartments.keys("health")[0]
    with isata.register.reading() as connection:
        given = compartment_roster.read(connection, isata.register.trust.orders)
    [(name, box)] = given.boxes[isata.register.identity.device_record].items()
    kept = everything_kept(isata)
    assert key.hex() not in kept
    assert repr(key)[2:-1] not in kept
    assert isata.register.keys.signing_seed.hex() not in kept
    assert compartment_keys.opened_box(name, box, SigningKey.generate(), isata.register.box_key) is None
    assert compartment_keys.opened_box(name, box, isata.register.personal_key, isata.register.box_key) == key


def test_two_sealed_accounts_are_compared_by_who_can_open_them(office: Office, tmp_path: Path) -> None:
    isata, hawa, _sia = office
    open_all(isata, "health")
    allow(isata, hawa, "health")
    woman = isata.woman("Kadiatu")
    same, other = put(isata, "health", woman), put(isata, "health", woman)
    bring(isata, hawa, tmp_path)
    open_all(hawa, "health")
    for each, pregnant in ((isata, "no"), (hawa, "says_yes")):
        with at_home(each.folder):
            records.put(each.register, "health", {"note": SECRET}, record_id=same)
            records.put(each.register, "health", {"pregnant": pregnant}, record_id=other)
    bring(hawa, isata, tmp_path)
    assert isinstance(records.open_record(isata.register, "health", same)[0].note, Contested)
    assert read(isata, "health", same)[0].note == SECRET
    found = read(isata, "health", other)[0].pregnant
    assert isinstance(found, Contested)
    assert {account.value for account in found.accounts} == {"no", "says_yes"}


def test_what_is_half_typed_is_kept_sealed_and_comes_back(office: Office) -> None:
    isata, _hawa, _sia = office
    open_all(isata, "health")
    woman = isata.woman("Kadiatu")
    record, base = read(isata, "health", put(isata, "health", woman, pregnant="says_yes"))
    with at_home(isata.folder):
        drafts.keep(isata.register, form="health", record=replace(record, note=SECRET), base=base)
    assert SECRET not in everything_kept(isata)
    [draft] = drafts.open_drafts(isata.register)
    assert "pregnant" not in draft.typed
    restored, _ = drafts.restore(isata.register, draft)
    assert isinstance(restored.note, Sealed)
    isata.register.compartments.close()
    with pytest.raises(CompartmentClosed):
        drafts.keep(isata.register, form="health", record=replace(record, note=SECRET), base=base)


def test_an_unchanged_answer_is_not_written_again(office: Office) -> None:
    isata, _hawa, _sia = office
    open_all(isata, "health")
    health = put(isata, "health", isata.woman("Kadiatu"), note=SECRET)
    record, base = read(isata, "health", health)
    with at_home(isata.folder):
        written = records.save(isata.register, replace(record, pregnant="no"), base)
    assert written.changed == ("pregnant",)


def test_not_asked_is_what_nobody_ever_wrote() -> None:
    assert Health(id="ab" * 16, parent="cd" * 16).pregnant is Missing.NOT_ASKED


def test_nothing_sealed_travels_open_in_a_bundle(office: Office, tmp_path: Path) -> None:
    isata, _hawa, sia = office
    woman = isata.woman("Kadiatu", assigned_to=sia.register.identity.person)
    open_all(isata, "health")
    put(isata, "health", woman, note=SECRET, pregnant="says_yes")
    isata.make(tmp_path / "bundle", [sia])
    content = b"\n".join(frames_of(tmp_path / "bundle", sia))
    assert b"Kadiatu" in content
    assert b"sealed" in content
    for secret in (SECRET.encode(), b"says_yes"):
        assert secret not in content


def test_history_says_that_a_sealed_entry_changed_and_not_what_it_was(office: Office) -> None:
    isata, _hawa, _sia = office
    woman = isata.woman("Kadiatu")
    open_all(isata, "health")
    health = put(isata, "health", woman, note="before")
    with at_home(isata.folder):
        records.put(isata.register, "health", {"note": SECRET}, record_id=health)
    rows = [row for row in history.changes(isata.register, woman) if row.field == "note"]
    assert [(row.before, row.after) for row in rows] == [((), "sealed entry changed")] * 2


def test_what_is_sealed_moves_with_its_record_only_while_it_is_open(office: Office) -> None:
    isata, _hawa, _sia = office
    one, other = isata.woman("Kadiatu"), isata.woman("Fatu")
    open_all(isata, "health")
    health = put(isata, "health", one, note=SECRET)
    compartments.close(isata.register)
    with pytest.raises(CannotMove), at_home(isata.folder):
        move(isata.register, "health", health, other)
    open_all(isata, "health")
    with at_home(isata.folder):
        moved = move(isata.register, "health", health, other)
    assert read(isata, "health", moved)[0].note == SECRET


def test_who_sealed_something_in_an_office_of_her_own_is_told_so_before_she_joins_another(
    tmp_path: Path,
) -> None:
    """In another office it could never be opened again."""
    isata, sia = coordinator(tmp_path / "isata"), coordinator(tmp_path / "sia", "Sia")
    open_all(sia, "health")
    with pytest.raises(AlreadyInTeam):
        enrol(isata, sia, tmp_path)
    for each in (isata, sia):
        each.close()
