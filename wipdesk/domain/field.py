"""What a field of a record is. Holds facts only: no widget, no page, no column, no function."""

from dataclasses import dataclass
from enum import Enum


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name is what lupdate looks for
    """Mark a text for translation and return it as it is; it is translated when it is shown."""
    return text


class Kind(Enum):
    """How a value is typed, stored and read."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    CODE = "code"
    DATE = "date"
    BIRTH = "birth"
    YES_NO = "yes_no"
    NUMBER = "number"
    MONEY = "money"
    TERM = "term"
    RECORD = "record"
    BLOB = "blob"


class Wanted(Enum):
    """What the field is needed for. Nothing but one name, nickname or number is needed to save."""

    NONE = "none"
    FILE = "file"
    RECORD = "record"


class Sensitivity(Enum):
    """What could happen to somebody if the value were seen (classes of the field's own practice)."""

    ID = "identifies her or a relative"
    CJ = "criminal justice data on a named person"
    SC = "special category: health, belief, origin"
    CH = "data on a child"
    SF = "safety: disclosure can bring retaliation"
    OP = "operational"
    ST = "only meaningful as statistics"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a record kind, described once for every consumer."""

    name: str
    kind: Kind
    label: str
    wanted: Wanted = Wanted.NONE
    max_length: int = 60_000
    """Most characters a text may have; 60,000 keeps every value under the 64 KiB of a commit's value."""
    most: int | None = None
    """For NUMBER: the largest that something counted can be, which is never below 0; None: any number."""
    list: str = ""
    """For CODE: the name of the code list."""
    of: str = ""
    """For RECORD: the kind of the record it names."""
    sensitivity: Sensitivity = Sensitivity.OP
    compartment: str = ""
    """The compartment whose key closes the value; empty for a field that is not sealed."""
    matters: str = "B"
    """Conflict class: A must be decided (identity, legal dates, status, bail), B is shown, C is never nagged."""
