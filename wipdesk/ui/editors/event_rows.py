"""Behind a date line: the day told by an event, and a birth told by something in her life."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wipdesk.domain.field import QT_TRANSLATE_NOOP
from wipdesk.domain.lists import as_written
from wipdesk.domain.local_events import LIST, events_of
from wipdesk.domain.typed_dates import read_date
from wipdesk.ui.editors.code_boxes import CodeChoiceBox
from wipdesk.ui.language import say
from wipdesk.ui.parts.inputs import ChoiceBox, LineBox
from wipdesk.ui.parts.layout import column, row
from wipdesk.ui.parts.text import label
from wipdesk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from wipdesk.ui.session import Session

HOW = (
    QT_TRANSLATE_NOOP("event line", "before {event}"),
    QT_TRANSLATE_NOOP("event line", "during {event}"),
    QT_TRANSLATE_NOOP("event line", "after {event}"),
    QT_TRANSLATE_NOOP("event line", "the week before {event}"),
    QT_TRANSLATE_NOOP("event line", "the week after {event}"),
)
"""How a day is told by an event; each is read by `typed_events`."""
LIFE = (
    QT_TRANSLATE_NOOP("event line", "first child at about {age}, now {now}"),
    QT_TRANSLATE_NOOP("event line", "about {age} when {event}"),
    QT_TRANSLATE_NOOP("event line", "in class {age} when {event}"),
    QT_TRANSLATE_NOOP("event line", "started school {event}"),
)
"""How a birth is told by something in her life; each is read by `life_events`."""
_NOTHING = "…"


class _Told(QWidget):
    """Puts a line together; a line that is not read in the reader's language is written in English."""

    told = Signal(str)
    filled = Signal()
    """Something was chosen or written from which a line may follow."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.named = CodeChoiceBox(session.lists[LIST], session)
        self.named.setAccessibleName(self.tr("Event"))
        self.named.picked.connect(self.filled)
        self.how = ChoiceBox(self.tr("How it lies to the event"))
        self.year = self._line(self.tr("Year of the event"), self.tr("last one"))

    def inputs(self) -> tuple[QWidget, ...]:
        """What the keyboard goes to."""
        return (self.how, self.named, self.year)

    def _line(self, name: str, hint: str = "") -> LineBox:
        made = LineBox(name)
        made.setPlaceholderText(hint)
        made.setMinimumWidth(theme().px(24))
        made.textEdited.connect(lambda _text: self.filled.emit())
        return made

    def _tell(self, template: str, *, birth: bool, **parts: str) -> None:
        events = events_of(self.session.lists)
        code = self.named.code()
        found = next((each for each in events.events if each.code == code), None)
        if "{event}" in template and found is None:
            return
        year = self.year.text().strip()
        names = (self.session.lists[LIST].label(code, say), found.label) if found else ("", "")
        lines = [
            speak("event line", template).format(event=f"{name} {year}".strip(), **parts)
            for speak, name in ((say, names[0]), (as_written, names[1]))
        ]
        today = self.session.today
        read = (each for each in lines if read_date(each, today=today, age=birth, events=events).known)
        self.told.emit(next(read, lines[0]))


class EventRow(_Told):
    """Before, during or after an event, and of which year."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.filled.connect(self._put)
        for text in HOW:
            self.how.addItem(say("event line", text).format(event=_NOTHING))
        self.how.activated.connect(lambda _at: self._put())
        fields = row(*map(_captioned, (self.how, self.named, self.year)), gap=6)
        for at, share in enumerate((6, 7, 4)):
            fields.setStretch(at, share)
        self.setLayout(fields)

    def _put(self) -> None:
        if self.named.code():
            self._tell(HOW[self.how.currentIndex()], birth=False)


class LifePanel(_Told):
    """What she remembers of her life, from which her age follows."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.filled.connect(self._put)
        self.how.setAccessibleName(self.tr("What she remembers"))
        self.age = self._line(self.tr("Her age then, or the class"))
        self.now = self._line(self.tr("The child is now"))
        for text in LIFE:
            shown = say("event line", text).format(event=_NOTHING, age=_NOTHING, now=_NOTHING)
            self.how.addItem(shown)
        self.how.activated.connect(lambda _at: self._fit())
        self._cells = {box: _held(_captioned(box)) for box in (self.age, self.now, self.named, self.year)}
        fields = row(*self._cells.values(), gap=6)
        for at, share in enumerate((4, 4, 7, 4)):
            fields.setStretch(at, share)
        self.setLayout(column(_captioned(self.how), fields, gap=4))
        self._fit()

    def inputs(self) -> tuple[QWidget, ...]:
        """What the keyboard goes to."""
        return (self.how, self.age, self.now, self.named, self.year)

    def _fit(self) -> None:
        template = LIFE[self.how.currentIndex()]
        wanted = {self.age: "{age}", self.now: "{now}", self.named: "{event}", self.year: "{event}"}
        for box, place in wanted.items():
            self._cells[box].setVisible(place in template)
        self._put()

    def _put(self) -> None:
        template = LIFE[self.how.currentIndex()]
        parts = {"age": self.age.text().strip(), "now": self.now.text().strip()}
        if all(parts[name] for name in parts if f"{{{name}}}" in template):
            self._tell(template, birth=True, **parts)


def _captioned(box: QWidget) -> QVBoxLayout:
    caption = label(box.accessibleName(), 12, "ink2")
    caption.setBuddy(box)
    return column(caption, box, gap=2)


def _held(layout: QVBoxLayout) -> QWidget:
    made = QWidget()
    made.setLayout(layout)
    return made
