"""Which editor shows a field: one for each kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wipdesk.domain.field import Kind
from wipdesk.ui.editors.blob_editor import BlobEditor
from wipdesk.ui.editors.code_editor import CodeEditor
from wipdesk.ui.editors.date_editor import DateEditor
from wipdesk.ui.editors.line_editors import LongTextEditor, NumberEditor, TextEditor
from wipdesk.ui.editors.money_editor import MoneyEditor
from wipdesk.ui.editors.record_editor import RecordEditor
from wipdesk.ui.editors.term_editor import TermEditor
from wipdesk.ui.editors.yes_no_editor import YesNoEditor

if TYPE_CHECKING:
    from wipdesk.domain.field import Field
    from wipdesk.ui.editors.editor import Editor
    from wipdesk.ui.session import Session

EDITORS: dict[Kind, type[Editor]] = {
    Kind.TEXT: TextEditor,
    Kind.LONG_TEXT: LongTextEditor,
    Kind.CODE: CodeEditor,
    Kind.DATE: DateEditor,
    Kind.BIRTH: DateEditor,
    Kind.YES_NO: YesNoEditor,
    Kind.NUMBER: NumberEditor,
    Kind.MONEY: MoneyEditor,
    Kind.TERM: TermEditor,
    Kind.RECORD: RecordEditor,
    Kind.BLOB: BlobEditor,
}


def editor_for(field: Field, session: Session, woman: str | None = None) -> Editor:
    """An editor for a field, with what there is to choose for this woman."""
    return EDITORS[field.kind](field, session, woman or "")
