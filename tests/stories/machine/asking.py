"""Bundles of a part of the register, asking for what never came, and two bundles read at the same moment."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from tests.stories.machine import travelling
from tests.stories.machine.handing import given_to
from tests.stories.machine.office import FIRST_WOMAN
from tests.stories.machine.proofs import commits
from tests.stories.machine.standing import orders_on
from wipdesk.errors import NoSuchRecord, NothingMissing, NothingOfThatHere, RegisterInUse
from wipdesk.services import bundles, requests

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.stories.machine.computers import Computer
    from tests.stories.machine.office import Bundle, Office


def caseload(office: Office, on: int, to: int, whose: int) -> None:
    """A bundle of one person's women: no other woman is in it, and of those given to her nothing is lacking."""
    computer = office.computers[on]
    person = office.computers[whose].register.identity.person
    held = office.held(computer)
    given = given_to(office, held)
    hers = {woman for woman, to_whom in given.items() if person in to_whom}
    free = {
        each.root
        for cid in held
        if (each := office.oracle.commits[cid]).author == person and not given.get(each.root)
    }
    with computer.used():
        try:
            bundle = travelling.export(office, on, to, caseload=person)
        except NoSuchRecord:
            assert not computer.rows("SELECT 1 FROM p_person WHERE id = ?", person)
            return
    for other in bundle.to if bundle is not None else ():
        brought = _brought(office, bundle, other)
        women = {root for root in brought if (root, "name_given") in office.oracle.cells}
        assert women <= hers | free
        if not (office.put_back or office.twins or office.enrolled):
            here = {cid for cid, *_ in commits(office.computers[other])}
            assert not {cid for cid in held - here if office.oracle.commits[cid].root in hers}


def _brought(office: Office, bundle: Bundle, on: int) -> set[str]:
    """Deliver a bundle; gives the roots of the changes it brought, without orders."""
    before = {cid for cid, *_ in commits(office.computers[on])}
    travelling.deliver(office, bundle, on)
    brought = {cid for cid, *_ in commits(office.computers[on])} - before
    return {office.oracle.commits[cid].root for cid in brought if not office.oracle.commits[cid].orders}


def narrow(office: Office, on: int, to: int, *, since: bool) -> None:
    """A bundle of one prison, or of what is new since today: what it leaves out is told to be missing."""
    computer = office.computers[on]
    with computer.used():
        today = computer.wall.now().date()
    wishes: dict[str, Any] = {"since": today} if since else {"only": ("BO",)}
    bundle = travelling.export(office, on, to, **wishes)
    if bundle is None:
        return
    for other in bundle.to:
        roots = _brought(office, bundle, other)
        beside = {record for (record, _) in office.oracle.cells if (record, "verdict") in office.oracle.cells}
        assert since or roots <= {FIRST_WOMAN} | beside


def _lacking(computer: Computer) -> dict[str, set[int]]:
    return {
        gap.stream: {seq for low, high in gap.ranges for seq in range(low, high + 1)}
        for gap in bundles.missing(computer.register)
    }


def ask(office: Office, on: int, whom: int) -> bool:
    """Ask a colleague for what never came; of what she has, nothing is missing then. Says whether any was."""
    if whom not in travelling.reachable(office, on) or on not in travelling.reachable(office, whom):
        return False
    asking, answering = office.computers[on], office.computers[whom]
    request, answer = office.new_path("wipsync"), office.new_path("wipsync")
    try:
        with asking.used():
            requests.ask(asking.register, request, [answering.name])
    except NothingMissing:
        assert not _lacking(asking)
        return False
    with answering.used():
        assert requests.look(answering.register, request).count == sum(map(len, _lacking(asking).values()))
        try:
            requests.answer(answering.register, request, answer)
        except NothingOfThatHere:
            answer = request
    erased = {cid for cid, each in office.oracle.commits.items() if orders_on(office, asking).is_erased(each)}
    there = {office.oracle.commits[cid] for cid in office.held(answering) - erased}
    lacked = _lacking(asking)
    if answer != request:
        with asking.used():
            bundles.merge(asking.register, answer)
    left = _lacking(asking)
    for each in there:
        stream = each.stream.hex()
        assert each.seq not in lacked.get(stream, set()) & left.get(stream, set())
    return answer != request


def merge_two_at_once(office: Office, some: Sequence[Bundle], on: int) -> None:
    """Two windows read a bundle each at the same moment: one waits for the other or refuses, and nothing is lost."""
    computer = office.computers[on]
    ended: list[object] = []

    def merge(bundle: Bundle) -> None:
        try:
            ended.append(bundles.merge(computer.register, bundle.path))
        except RegisterInUse as refused:
            ended.append(refused)

    with computer.used():
        threads = [threading.Thread(target=merge, args=(bundle,)) for bundle in some]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(ended) == len(some)
    for bundle in some:
        travelling.deliver(office, bundle, on)
