"""Is this the same woman? Two files at a time, with the reasons; a person answers, and nothing else joins them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from wipdesk.domain.numbers import grouped
from wipdesk.services import comparing, links
from wipdesk.ui.duplicates.answer_bar import DIFFERENT, LATER, SAME
from wipdesk.ui.duplicates.group_panel import GroupCard, JoinedCard
from wipdesk.ui.duplicates.looking import Looked, Pair, key_of, look, records_of
from wipdesk.ui.duplicates.pair_head import PairHead
from wipdesk.ui.duplicates.pair_panel import RecordsPanel, WomenPanel
from wipdesk.ui.duplicates.records_card import RecordsCard
from wipdesk.ui.duplicates.taking_apart import TakingApart
from wipdesk.ui.file.banner import Banner
from wipdesk.ui.language import say
from wipdesk.ui.pages.page import Page
from wipdesk.ui.parts.buttons import button, on_key
from wipdesk.ui.parts.layout import ScrolledColumn, column, empty_out, row
from wipdesk.ui.parts.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent
    from PySide6.QtWidgets import QWidget

    from wipdesk.errors import WipdeskError
    from wipdesk.services.comparing import Comparison
    from wipdesk.ui.background import Job
    from wipdesk.ui.duplicates.group_panel import EditsPanel
    from wipdesk.ui.moves import Moves
    from wipdesk.ui.session import Session


class DuplicatesPage(Page):
    """One pair after the other, never all at once."""

    name = "duplicates"
    help_page = "duplicates"

    def __init__(self, session: Session, moves: Moves, parent: QWidget | None = None) -> None:
        super().__init__(session, moves, parent)
        self.pairs: list[Pair] = []
        self.at, self.about = 0, ""
        self.looked = Looked()
        self.panel: WomenPanel | RecordsPanel | None = None
        self.edits: EditsPanel | None = None
        self.records: RecordsCard | None = None
        self._records_read = False
        self._job: Job | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Is this the same woman?"))
        self.head = PairHead()
        self.head.all_wanted.connect(partial(self.show_woman, ""))
        self.head.step_wanted.connect(self._step)
        self.done = Banner()
        self.scrolled = ScrolledColumn(margins=(20, 12, 20, 16))
        self.foot = QFrame()
        self.foot.setProperty("edge", "top")
        self.foot.setLayout(column(margins=(20, 8, 20, 8), gap=0))
        around = column(self.head, self.done, self.scrolled, self.foot, gap=0)
        around.setStretch(2, 1)
        self.setLayout(around)
        on_key(self, "Up", partial(self._step, -1), self.tr("The pair before"))
        on_key(self, "Down", partial(self._step, 1), self.tr("The next pair"))
        for keys, said in (("1", SAME), ("2", DIFFERENT), ("3", LATER)):
            words = {
                SAME: self.tr("The same"),
                DIFFERENT: self.tr("Not the same"),
                LATER: self.tr("Decide later"),
            }
            on_key(self, keys, partial(self._answer_by_key, said), words[said]).setAutoRepeat(False)
        self.apart = TakingApart(session, self)
        self.apart.told.connect(partial(self.done.tell, tone="green"))
        self.apart.edits_left.connect(self._place_edits)
        self.apart.finished.connect(self._look_at)
        self.apart.refused.connect(self._refused)
        moves.duplicates_wanted.connect(self.show_woman)

    def opened(self) -> None:
        """Look through the register anew, unless somebody is in the middle of it."""
        if self.edits is None:
            self._look()

    def show_woman(self, woman: str) -> None:
        """Only what concerns this woman, her records too; or all women again."""
        self.about, self.edits, self.at = woman, None, 0
        self.done.hide()
        self.moves.page_wanted.emit(self.name)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for the search any more: others may have the worker."""
        super().hideEvent(event)
        if self._job is not None:
            self._job.cancel()

    def _look(self) -> None:
        self._clear()
        self.head.say(self.tr("Looking through the register…"))
        self.head.all_button.setVisible(bool(self.about))
        register, words, about = self.session.register, self.session.say, self.about
        self._job = self.session.slow(
            lambda progress: look(register, words, progress.step, about=about),
            then=self._found,
            refused=self._not_there,
        )

    def _found(self, looked: Looked) -> None:
        self._job, self.looked, self._records_read = None, looked, False
        self.pairs, self.at = list(looked.pairs), min(self.at, max(len(looked.pairs) - 1, 0))
        self._show()

    def _not_there(self, _error: WipdeskError) -> None:
        """The woman, or one of two, was taken away meanwhile."""
        if self.about:
            self.about = ""
            self._look()
        else:
            del self.pairs[self.at : self.at + 1]
            self._show()

    def _show(self) -> None:
        """The pair that is next, or that there is none."""
        self._clear()
        self.head.let_walk(can=len(self.pairs) > 1)
        if len(self.looked.files) > 1:
            group = GroupCard(self.looked.files)
            group.taken_apart.connect(partial(self.apart.take_file, self.looked))
            self.scrolled.body.addWidget(group)
        self.at = min(self.at, max(len(self.pairs) - 1, 0))
        if not self.pairs:
            self._nothing()
            return
        words = self.tr(
            "{at} of {count} suggestions. Nothing is joined unless a person says so, and it can be undone."
        )
        self.head.say(words.format(at=grouped(self.at + 1, say), count=grouped(len(self.pairs), say)))
        pair = self.pairs[self.at]
        register, told = self.session.register, self.session.say
        if pair.kind != "woman":
            self._put(RecordsPanel(pair.record))
            return
        self.session.slow(
            lambda _progress: comparing.compare(register, pair.one, pair.other, told),
            then=partial(self._compared, key_of(pair)),
            refused=self._not_there,
        )

    def _compared(self, asked: object, found: Comparison) -> None:
        if self.pairs and key_of(self.pairs[self.at]) == asked and self.panel is None:
            self._put(WomenPanel(found))

    def _put(self, panel: WomenPanel | RecordsPanel) -> None:
        panel.answers.answered.connect(self._answer)
        panel.woman_wanted.connect(lambda woman: self.moves.woman_wanted.emit(woman, ""))
        self.panel = panel
        self.foot.layout().addWidget(panel.answers)
        self.foot.show()
        self.scrolled.body.addWidget(panel)
        self._end()

    def _nothing(self) -> None:
        self.head.say(self.tr("Looked just now."))
        self.empty = label(
            self.tr("Nothing here stands twice.") if self.about else self.tr("No two files look alike."),
            16,
            semi=True,
            wrap=True,
        )
        words = self.tr("After a bundle was read it is worth looking again.")
        women = button(self.tr("Go to the women"), lambda: self.moves.page_wanted.emit("women"))
        self.scrolled.body.addLayout(
            column(self.empty, label(words, 13, "ink2", wrap=True), row(women, None), gap=8)
        )
        self._end()

    def _end(self) -> None:
        """Last on the page, what was answered before; then it is read from its top."""
        if self.looked.joined:
            card = JoinedCard(self.looked.joined)
            card.taken_apart.connect(partial(self.apart.take_record, self.looked))
            self.scrolled.body.addWidget(card)
        if not self.about:
            listed = tuple(each for each in self.pairs if each.kind != "woman")
            self.records = RecordsCard(self.session, listed if self._records_read else None)
            self.records.found.connect(partial(self._more, last=True))
            self.records.chosen.connect(self._go_to)
            self.scrolled.body.addWidget(self.records)
        self.scrolled.body.addStretch(1)
        self.scrolled.verticalScrollBar().setValue(0)

    def _go_to(self, pair: Pair) -> None:
        self.at = [key_of(each) for each in self.pairs].index(key_of(pair))
        self._show()
        self.setFocus()

    def _step(self, by: int) -> None:
        if self.edits is None and len(self.pairs) > 1:
            self.at = (self.at + by) % len(self.pairs)
            self._show()

    def _answer_by_key(self, said: str) -> None:
        if self.panel is not None:
            self.panel.answers.answer(said)

    def _answer(self, said: str) -> None:
        pair = self.pairs[self.at]
        if said == LATER:
            self._step(1)
            if len(self.pairs) == 1 and self.panel is not None:
                self.panel.answers.refuse(self.tr("It stays here until somebody answers."))
            return
        mark = self.panel.found.mark if isinstance(self.panel, WomenPanel) else pair.record.mark
        register = self.session.register
        self.session.write(
            lambda: links.link(register, pair.kind, pair.one, pair.other, said, mark=mark),
            roots=frozenset(),
            then=lambda _link: self._answered(pair, said),
            refused=self._refused,
        )

    def _answered(self, pair: Pair, said: str) -> None:
        self.pairs = [each for each in self.pairs if key_of(each) != key_of(pair)]
        if pair.kind != "woman":
            words = self.tr("Counted once from now on.") if said == SAME else self.tr("Kept as two.")
        elif said == SAME:
            words = self.tr("Both files are shown as one from now on. Neither was changed.")
            self._ask_of_records(pair)
        else:
            words = self.tr("It is remembered that they are not the same woman.")
        self.done.tell(
            words, undo=self.tr("Take the answer back"), act=partial(self._take_back, pair), tone="green"
        )
        self.setFocus()
        self._show()

    def _ask_of_records(self, pair: Pair) -> None:
        """Two files of one woman often hold one hearing each: ask of these next."""
        register, words = self.session.register, self.session.say
        self.session.slow(
            lambda _progress: records_of(register, pair.one, words), then=self._more, refused=self._not_there
        )

    def _more(self, found: tuple[Pair, ...], *, last: bool = False) -> None:
        """Ask of these next; or, of what stands twice in any file, after all others."""
        known, at = {key_of(each) for each in self.pairs}, len(self.pairs) if last else self.at
        self.pairs[at:at] = [each for each in found if key_of(each) not in known]
        self._records_read |= last
        self._show()
        if last and self.records is not None:
            self.records.take_focus()

    def _take_back(self, pair: Pair) -> None:
        register = self.session.register
        self.session.write(
            lambda: links.link(register, pair.kind, pair.one, pair.other, ""),
            roots=frozenset(),
            then=lambda _link: self._look(),
            refused=self._refused,
        )

    def _refused(self, error: WipdeskError) -> None:
        if self.panel is not None:
            self.panel.answers.refuse(self.session.sentence(error))
        else:
            self.done.tell(self.session.sentence(error), tone="red")

    def _place_edits(self, panel: EditsPanel) -> None:
        """Ask whose is what was written while the files were one."""
        self._clear()
        self.head.say("")
        self.edits = panel
        self.scrolled.body.addWidget(panel)
        self.scrolled.body.addStretch(1)

    def _look_at(self, woman: str) -> None:
        self.edits, self.about = None, woman
        self._look()

    def _clear(self) -> None:
        empty_out(self.scrolled.body)
        empty_out(self.foot.layout())
        self.foot.hide()
        self.panel = self.records = None
