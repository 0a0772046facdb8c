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
    "sentence": Verb(
        QT_TRANSLATE_NOOP("form", "Record sentence"), QT_TRANSLATE_NOOP("form", "Save changes to sentence")
    ),
    "fine_payment": Verb(
        QT_TRANSLATE_NOOP("form", "Record payment"), QT_TRANSLATE_NOOP("form", "Save changes to payment")
    ),
    "appeal": Verb(
        QT_TRANSLATE_NOOP("form", "Record appeal"), QT_TRANSLATE_NOOP("form", "Save changes to appeal")
    ),
    "consent": Verb(
        QT_TRANSLATE_NOOP("form", "Record her answer"),
        QT_TRANSLATE_NOOP("form", "Save changes to her answer"),
    ),
    "follow_up": Verb(
        QT_TRANSLATE_NOOP("form", "Record follow-up"), QT_TRANSLATE_NOOP("form", "Save changes to follow-up")
    ),
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
    "flag": Verb(
        QT_TRANSLATE_NOOP("form", "Put flag on her file"), QT_TRANSLATE_NOOP("form", "Save changes to flag")
    ),
    "note": Verb(QT_TRANSLATE_NOOP("form", "Record note"), QT_TRANSLATE_NOOP("form", "Save changes to note")),
    "document": Verb(
        QT_TRANSLATE_NOOP("form", "Record document"), QT_TRANSLATE_NOOP("form", "Save changes to document")
    ),
    "health": Verb(
        QT_TRANSLATE_NOOP("form", "Record health need"),
        QT_TRANSLATE_NOOP("form", "Save changes to health need"),
    ),
    "complaint": Verb(
        QT_TRANSLATE_NOOP("form", "Record complaint"), QT_TRANSLATE_NOOP("form", "Save changes to complaint")
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
    "sentence": "court",
    "fine_payment": "court",
    "appeal": "court",
    "consent": "person",
    "follow_up": "visits",
    "visit": "visits",
    "encounter": "visits",
    "task": "visits",
    "note": "visits",
    "flag": "visits",
    "document": "documents",
    "health": "closed",
    "complaint": "closed",
}
"""The tab of her file on which a record stands once it is saved."""
