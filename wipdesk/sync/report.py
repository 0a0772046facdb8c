"""What a merge did, or would do: counted, named by laptop, kept with the batch."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wipdesk.storage.arrivals import Brought

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
    whole_before: bool = False
    """Whether a copy of it was merged before of which every frame could be read."""
    new: int = 0
    known: int = 0
    held: tuple[Held, ...] = ()
    newer: int = 0
    released: int = 0
    late: int = 0
    """Changes that a lost laptop wrote after its cut: kept, and counted nowhere."""
    recalled: int = 0
    """Changes that had counted here, and count no more since a laptop was reported lost."""
    erased_files: int = 0
    """Women, children and links of which everything here was destroyed, as the office ordered."""
    erased_late: int = 0
    """Changes in the bundle about what was erased; nothing of them was kept."""
    erase_refused: int = 0
    """Orders to erase from somebody who may not give one; nothing was destroyed."""
    packer_lost: bool = False
    """Whether the laptop that packed it was reported lost."""
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

    scans: int = 0
    """Pages of papers whose picture came, whole and with the right hash."""
    scans_refused: int = 0
    """Pictures that were not what they said they were."""
    scans_lacking: int = 0
    """Pages of papers here whose picture lies on other laptops only."""
    part: tuple[int, int] = (1, 1)
    """Which it is of how many files that were made together."""

    brought: Brought = field(default_factory=Brought)
    """What came, one by one."""

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
        said["part"] = list(self.part)
        said["forks"] = list(self.forks)
        said["gaps"] = [gap.as_json() for gap in self.gaps]
        said["brought"] = self.brought.as_json()
        return said


_PLAIN = (
    "bundle", "packer", "packer_label", "packer_person", "packer_known", "purpose", "dry_run", "seen_before",
    "whole_before", "new", "known", "newer", "released", "late", "recalled", "erased_files", "erased_late",
    "erase_refused", "packer_lost", "women", "fields", "conflicts", "deletions", "odd_times", "frames", "ignored",
    "without_contents", "own_future", "scans", "scans_refused", "scans_lacking",
)  # fmt: skip
