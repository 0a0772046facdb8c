"""What a merge did, or would do: counted, named by laptop, kept with the batch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wipdesk.sync.gaps import Gap


@dataclass(frozen=True, slots=True)
class Held:
    """Changes that wait until their laptop, or the order they carry, is known: its id; label and user if known."""

    device: str
    label: str
    person: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What became of a bundle. Counts are of changes (commits) unless they say otherwise."""

    bundle: str
    packer: str
    """Device id of the laptop that packed it; empty if both lists of contents are lost."""
    packer_label: str
    packer_person: str
    packer_known: bool
    purpose: str
    dry_run: bool
    seen_before: bool
    new: int = 0
    known: int = 0
    held: tuple[Held, ...] = ()
    newer: int = 0
    released: int = 0
    refused: tuple[tuple[str, str], ...] = ()
    women: int = 0
    fields: int = 0
    conflicts: int = 0
    deletions: int = 0
    odd_times: int = 0
    gaps: tuple[Gap, ...] = ()
    frames: int | None = None
    """How many frames the bundle has; None if nothing whole says so."""
    damaged: tuple[int, ...] = ()
    ignored: int = 0
    """Frames of a kind that only a newer version knows."""
    without_contents: bool = False
    """Whether both lists of contents are lost, so that what is missing cannot be said."""
    forks: tuple[str, ...] = ()
    """Device ids of laptops of which two histories exist: the register was copied as a whole, or put back."""
    own_future: bool = False
    """Whether the bundle knows changes of this laptop that its register had lost, or that a copy of it made."""

    @property
    def whole(self) -> bool:
        """Whether every frame was read."""
        return self.frames is not None and not self.damaged

    def as_json(self) -> dict[str, Any]:
        """The report as JSON can hold it."""
        said: dict[str, Any] = {name: getattr(self, name) for name in _PLAIN}
        said["held"] = [[held.device, held.label, held.person, held.count] for held in self.held]
        said["refused"] = [list(refused) for refused in self.refused]
        said["damaged"] = list(self.damaged)
        said["forks"] = list(self.forks)
        said["gaps"] = [
            {
                "stream": gap.stream,
                "device": gap.device,
                "person": gap.person,
                "label": gap.label,
                "missing": [list(some) for some in gap.ranges],
            }
            for gap in self.gaps
        ]
        return said


_PLAIN = (
    "bundle", "packer", "packer_label", "packer_person", "packer_known", "purpose", "dry_run", "seen_before", "new",
    "known", "newer", "released", "women", "fields", "conflicts", "deletions", "odd_times", "frames", "ignored",
    "without_contents", "own_future",
)  # fmt: skip
