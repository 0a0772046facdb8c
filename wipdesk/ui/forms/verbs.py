"""What a form is called, and what its one filled button says."""

from __future__ import annotations

from dataclasses import dataclass

from wipdesk.domain.field import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Verb:
    """The words of the button: for a record that is new, and for one that is changed."""

    new: str
    change: str


VERBS: dict[str, Verb] = {
    "woman": Verb(
        QT_TRANSLATE_NOOP("form", "Record her"), QT_TRANSLATE_NOOP("form", "Save changes to her details")
    ),
    "alias": Verb(
        QT_TRANSLATE_NOOP("form", "Record name"), QT_TRANSLATE_NOOP("form", "Save changes to name")
    ),
    "id_number": Verb(
        QT_TRANSLATE_NOOP("form", "Record number"), QT_TRANSLATE_NOOP("form", "Save changes to number")
    ),
    "contact": Verb(
        QT_TRANSLATE_NOOP("form", "Record contact"), QT_TRANSLATE_NOOP("form", "Save changes to contact")
    ),
    "child": Verb(
        QT_TRANSLATE_NOOP("form", "Record child"), QT_TRANSLATE_NOOP("form", "Save changes to child")
    ),
    "custody_episode": Verb(
        QT_TRANSLATE_NOOP("form", "Record detention"), QT_TRANSLATE_NOOP("form", "Save changes to detention")
    ),
    "matter": Verb(
        QT_TRANSLATE_NOOP("form", "Record matter"), QT_TRANSLATE_NOOP("form", "Save changes to matter")
    ),
    "charge": Verb(
        QT_TRANSLATE_NOOP("form", "Record charge"), QT_TRANSLATE_NOOP("form", "Save changes to charge")
    ),
    "hearing": Verb(
        QT_TRANSLATE_NOOP("form", "Record hearing"), QT_TRANSLATE_NOOP("form", "Save changes to hearing")
    ),
    "bail": Verb(QT_TRANSLATE_NOOP("form", "Record bail"), QT_TRANSLATE_NOOP("form", "Save changes to bail")),
    "representation": Verb(
        QT_TRANSLATE_NOOP("form", "Record legal help"),
        QT_TRANSLATE_NOOP("form", "Save changes to legal help"),
    ),
    "visit": Verb(
        QT_TRANSLATE_NOOP("form", "Record visit"), QT_TRANSLATE_NOOP("form", "Save changes to visit")
    ),
    "encounter": Verb(
        QT_TRANSLATE_NOOP("form", "Record meeting"), QT_TRANSLATE_NOOP("form", "Save changes to meeting")
    ),
    "task": Verb(QT_TRANSLATE_NOOP("form", "Record task"), QT_TRANSLATE_NOOP("form", "Save changes to task")),
    "note": Verb(QT_TRANSLATE_NOOP("form", "Record note"), QT_TRANSLATE_NOOP("form", "Save changes to note")),
    "document": Verb(
        QT_TRANSLATE_NOOP("form", "Record document"), QT_TRANSLATE_NOOP("form", "Save changes to document")
    ),
}
MOVE = QT_TRANSLATE_NOOP("form", "Record move")
"""A stretch of detention that ends the one before it."""
TABS: dict[str, str] = {
    "woman": "person",
    "alias": "person",
    "id_number": "person",
    "contact": "person",
    "child": "children",
    "custody_episode": "person",
    "representation": "court",
    "matter": "court",
    "charge": "court",
    "hearing": "court",
    "bail": "court",
    "visit": "visits",
    "encounter": "visits",
    "task": "visits",
    "note": "visits",
    "document": "documents",
}
"""The tab of her file on which a record stands once it is saved."""
