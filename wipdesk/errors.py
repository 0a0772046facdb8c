"""Every failure the program expects, as classes that carry facts; `sentences` says what is read."""

from __future__ import annotations

from enum import Enum


class WipdeskError(Exception):
    """An expected failure. Its attributes are facts that are safe to log: ids and counts, never names."""


class UserTrouble(WipdeskError):
    """Something she can put right herself; shown calmly."""


class MachineTrouble(WipdeskError):
    """The disk, the stick or the permissions got in the way."""


class Cancelled(WipdeskError):
    """She pressed Cancel; unwinds quietly."""


class NoName(UserTrouble):
    """A woman was to be saved without any name, nickname or number."""


class NotAllowed(UserTrouble):
    """The person's role does not include this."""

    def __init__(self, right: str) -> None:
        super().__init__(right)
        self.right = right


class CompartmentClosed(UserTrouble):
    """What was asked for lies in a compartment that is closed now, or would have been kept outside it."""

    def __init__(self, compartment: str) -> None:
        super().__init__(compartment)
        self.compartment = compartment


class NoCompartmentKey(UserTrouble):
    """This laptop was given no key of a compartment."""

    def __init__(self, compartment: str) -> None:
        super().__init__(compartment)
        self.compartment = compartment


class NoSuchCompartment(UserTrouble):
    """What was typed names no compartment."""

    def __init__(self, wanted: str, compartments: tuple[str, ...]) -> None:
        super().__init__(wanted)
        self.wanted, self.compartments = wanted, compartments


class NoSuchRecord(UserTrouble):
    """Nothing in this register answers to what was typed."""

    def __init__(self, kind: str, wanted: str) -> None:
        super().__init__(kind)
        self.kind, self.wanted = kind, wanted


class AmbiguousWoman(UserTrouble):
    """More than one woman answers to what was typed; candidates are (code, name) pairs."""

    def __init__(self, candidates: tuple[tuple[str, str], ...], total: int) -> None:
        super().__init__(total)
        self.candidates, self.total = candidates, total


class NoSuchKind(UserTrouble):
    """There is no record kind of that name."""

    def __init__(self, kind: str, kinds: tuple[str, ...]) -> None:
        super().__init__()
        self.kind, self.kinds = kind, kinds


class NoSuchField(UserTrouble):
    """The record kind has no field of that name."""

    def __init__(self, kind: str, field: str, fields: tuple[str, ...]) -> None:
        super().__init__(kind)
        self.kind, self.field, self.fields = kind, field, fields


class ParentNeeded(UserTrouble):
    """A new record of this kind must say what it hangs on."""

    def __init__(self, kind: str, parents: tuple[str, ...]) -> None:
        super().__init__(kind)
        self.kind, self.parents = kind, parents


class StaleToken(UserTrouble):
    """The mark of what was seen belongs to a state this register no longer has (a backup was restored)."""


class CommitTooLarge(UserTrouble):
    """One save holds more than a commit may carry."""

    def __init__(self, what: str, limit: int) -> None:
        super().__init__(what, limit)
        self.what, self.limit = what, limit


class ScanRefused(UserTrouble):
    """A chosen file cannot be kept as a scan; `why` is `kind`, `damaged`, `size`, `pixels`, `pages` or `locked`."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class ScanElsewhere(UserTrouble):
    """The paper has a scan, but its picture does not lie on this laptop."""


class CannotTakeBack(UserTrouble):
    """A change cannot be taken back by itself: `changed`, `accounts`, `not_one`, `added`, `taken_away`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class CannotMove(UserTrouble):
    """A record cannot be moved to another woman: `accounts`, `newer`, `closed`, `same_woman`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class CannotUndo(UserTrouble):
    """Changes cannot be set aside, taken back or reversed; the reasons stand in `error_variants`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class CannotRevoke(UserTrouble):
    """A laptop cannot be reported lost, or found again: `own`, `too_early`, `not_lost`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class ListRefused(UserTrouble):
    """An answer of a list or a field cannot be kept as the office's own; the reasons stand in `error_variants`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class NotOneDay(UserTrouble):
    """One day was wanted, with its month and year, and what was typed says none or may mean several."""


class DayOver(UserTrouble):
    """A day was wanted until which something holds, and the one typed (YYYY-MM-DD) is over."""

    def __init__(self, day: str) -> None:
        super().__init__(day)
        self.day = day


class FileErased(UserTrouble):
    """What is written to was erased by an order of the office."""


class CodeNotTyped(UserTrouble):
    """Something is destroyed only for whoever types her code; something else was typed, or nothing."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self.code = code


class NotKeptAside(UserTrouble):
    """No change of a lost laptop that waits here has this id."""

    def __init__(self, wanted: str) -> None:
        super().__init__()
        self.wanted = wanted


class WrongPassphrase(UserTrouble):
    """No slot of the register opens with this passphrase."""


class NoPassphrase(UserTrouble):
    """A passphrase is needed and there is nobody to ask."""


class PassphraseTooWeak(UserTrouble):
    """The passphrase is shorter than five words or 16 characters, or stands in the shipped list."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class RegisterInUse(UserTrouble):
    """Another window or command has this register open."""


class FolderNotEmpty(UserTrouble):
    """A new register was to be made in a folder that already holds something."""


class FolderOfRegister(UserTrouble):
    """The folder for exchange was to lie in the register's own folder, which must not be carried away."""


class NotInTeam(UserTrouble):
    """The register has not joined an office yet."""


class AlreadyInTeam(UserTrouble):
    """The register belongs to another office already."""


class OnlyInPractice(UserTrouble):
    """Allowed in a practice register only (such as telling the program what day it is)."""


class NothingToExchange(UserTrouble):
    """There is nobody to address a bundle to."""


class NothingMissing(UserTrouble):
    """A request would ask for nothing: everything others speak of is here."""


class NotARequest(UserTrouble):
    """The file asks for nothing, or comes from a laptop that is not of the office."""


class NothingOfThatHere(UserTrouble):
    """None of the changes asked for is on this laptop, so there is nothing to answer with."""


class NotNumbers(UserTrouble):
    """What was typed is no list of numbers of changes; `typed` is it."""

    def __init__(self, typed: str) -> None:
        super().__init__(typed)
        self.typed = typed


class DigitsDoNotFit(UserTrouble):
    """The digits read out do not go with the numbers, or speak of a laptop that is not known here."""


class ScopesDiffer(UserTrouble):
    """The addressees may not see the same women: each needs a bundle of their own. Says how many addressees."""

    def __init__(self, addressees: int) -> None:
        super().__init__(addressees)
        self.addressees = addressees


class NoSuchPerson(UserTrouble):
    """Nobody in the team answers to that name."""

    def __init__(self, wanted: str, people: tuple[str, ...]) -> None:
        super().__init__()
        self.wanted, self.people = wanted, people


class NoSuchCountry(UserTrouble):
    """The program has no prisons, courts and offences for that country yet."""

    def __init__(self, wanted: str, countries: tuple[str, ...]) -> None:
        super().__init__()
        self.wanted, self.countries = wanted, countries


class ClockRulesRefused(UserTrouble):
    """Changed rules about time cannot be taken; `what` is wrong with `name` in a line. The old rules stand."""

    def __init__(self, file: str, line: int, what: str, name: str) -> None:
        super().__init__(line, what)
        self.file = file
        self.line = line
        self.what = what
        self.name = name


class NoSuchPrison(UserTrouble):
    """The country's list of places has no such prison or court."""

    def __init__(self, wanted: str, prisons: tuple[str, ...]) -> None:
        super().__init__()
        self.wanted, self.prisons = wanted, prisons


class NamesWanted(UserTrouble):
    """A register was to be made with no name, or one too long, for its person or its office."""


class Refusal(Enum):
    """Why a bundle or key file is refused whole. All else is merged, held or said."""

    NOT_FOR_US, OTHER_TEAM, PRACTICE_AND_REAL = "not_for_us", "other_team", "practice_and_real"
    CONTAINER_TOO_NEW, NOT_A_BUNDLE, UNREADABLE = "container_too_new", "not_a_bundle", "unreadable"
    LOST_LAPTOP, FORGED = "lost_laptop", "forged"


class BundleRefused(UserTrouble):
    """A file for exchange is refused; nothing was changed."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason.value)
        self.reason = reason


class SheetRefused(UserTrouble):
    """A table cannot be imported as it is; rows are (sheet, row, column, why)."""

    def __init__(self, rows: tuple[tuple[str, int, str, str], ...]) -> None:
        super().__init__(len(rows))
        self.rows = rows


class DiskFull(MachineTrouble):
    """No space is left where the file must go."""

    def __init__(self, needed: int = 0) -> None:
        super().__init__(needed)
        self.needed = needed


class FileGone(MachineTrouble):
    """The file or folder is not there (a stick pulled out, a name mistyped)."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path


class FileExists(MachineTrouble):
    """A file of that name is there already and is not overwritten."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path


class FileInUse(MachineTrouble):
    """Another program holds the file."""


class ReadOnly(MachineTrouble):
    """The place cannot be written to."""


class NotARegister(MachineTrouble):
    """The folder or file is not a register of this program."""


class RegisterEmpty(MachineTrouble):
    """The register's file is there but holds nothing at all."""


class RegisterDamaged(MachineTrouble):
    """The register's file is cut short or damaged."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class RegisterTooNew(MachineTrouble):
    """The register was written by a newer version of the program."""

    def __init__(self, found: int, known: int) -> None:
        super().__init__(found, known)
        self.found, self.known = found, known


class BackupDamaged(MachineTrouble):
    """A backup does not hold what it says it holds."""


class UnsafeLibrary(MachineTrouble):
    """The SQLite inside the installed library has a fault that can corrupt a register."""

    def __init__(self, found: str, needed: str) -> None:
        super().__init__(found, needed)
        self.found, self.needed = found, needed
