"""What kind of file came: a bundle, a welcome into an office, or a laptop that says hello. Nothing is changed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from wipdesk.errors import BundleRefused, NotInTeam, Refusal
from wipdesk.services import bundles, requests, team
from wipdesk.sync.manifest import REQUEST, WELCOME

if TYPE_CHECKING:
    from pathlib import Path

    from wipdesk.services.requests import Wanted
    from wipdesk.services.team import Asking
    from wipdesk.storage.register import Register


class Came(StrEnum):
    """Kinds of file that are read here."""

    HELLO = "hello"
    WELCOME = "welcome"
    REQUEST = "request"
    BUNDLE = "bundle"


@dataclass(frozen=True, slots=True)
class Arrived:
    """A file that was looked into: who asks to be let in, the office that welcomes, or what is asked for."""

    came: Came
    asking: Asking | None = None
    office: str = ""
    wanted: Wanted | None = None


def look(register: Register, path: Path) -> Arrived:
    """Find out by its content what a file is. Raises as `team.asks` and `bundles.show`."""
    try:
        return Arrived(Came.HELLO, team.asks(register, path))
    except BundleRefused as refused:
        if refused.reason is not Refusal.NOT_A_BUNDLE:
            raise
    shown: dict[str, Any] = bundles.show(register, path)
    if shown.get("purpose") == WELCOME and shown["refused"] in ("not_in_team", Refusal.OTHER_TEAM.value):
        return Arrived(Came.WELCOME, office=shown["office"])
    if register.team is None:
        raise NotInTeam
    if shown.get("purpose") == REQUEST and not shown["refused"]:
        return Arrived(Came.REQUEST, wanted=requests.look(register, path))
    return Arrived(Came.BUNDLE)
