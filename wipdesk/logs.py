"""The event log and the crash reports: what happened and where in the program, never a name or a case.

What an exception or a library says about itself is never written: it can hold what somebody typed.
"""

from __future__ import annotations

import logging
import platform
import re
import secrets
import sys
import threading
from datetime import UTC, datetime
from enum import Enum
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

from wipdesk import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

FILE_NAME = "events.log"
FILES = 5
FILE_BYTES = 256 * 1024
REPORTS = 20

_EVENTS = logging.getLogger("wipdesk.events")
_CODE = re.compile(r"[a-z][a-z_]{0,30}(\.[a-z][a-z_]{0,30}){1,3}")
_ID = re.compile(r"[0-9a-f]{16}|[0-9a-f]{32}|[0-9a-f]{64}")
_DEEPEST_CHAIN = 10


def event(code: str, **facts: object) -> None:
    """Write one line: a code such as "bundle.received", ids and counts. Any other text is left out."""
    if not _CODE.fullmatch(code):
        raise ValueError("an event code is two to four words joined by dots")
    _EVENTS.info("", extra={"code": code, "facts": facts})


class EventFormatter(logging.Formatter):
    """Writes time, level, code, ids, counts, exception classes and places in the code; drops all else."""

    def format(self, record: logging.LogRecord) -> str:
        """One line for one event, whatever a library put into its message."""
        code = getattr(record, "code", None)
        facts = getattr(record, "facts", None)
        words = [
            datetime.fromtimestamp(int(record.created), UTC).isoformat(),
            record.levelname,
            code if isinstance(code, str) and _CODE.fullmatch(code) else "other",
        ]
        if record.name != _EVENTS.name:
            words.append(f"at={place_of(record.pathname)}:{record.lineno}")
        if isinstance(facts, dict):
            words += [f"{name}={safe(fact)}" for name, fact in facts.items()]
        if record.exc_info and record.exc_info[1]:
            words.append("error=" + " < ".join(_in_one_line(record.exc_info[1])))
        return " ".join(words)


class _QuietFile(RotatingFileHandler):
    """A log that cannot be written must not stop her work, nor tell the terminal what it was about."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name is logging's
        """Say nothing: the standard answer prints the message and its arguments."""


def set_up(folder: Path) -> None:
    """Send every event of the program and of its libraries to the log in this folder, and nowhere else."""
    root = logging.getLogger()
    for old in [handler for handler in root.handlers if isinstance(handler, _QuietFile)]:
        root.removeHandler(old)
        old.close()
    path = folder / FILE_NAME
    log = _QuietFile(path, maxBytes=FILE_BYTES, backupCount=FILES - 1, encoding="utf-8", delay=True)
    log.setFormatter(EventFormatter())
    root.addHandler(log)
    root.setLevel(logging.WARNING)
    logging.getLogger("wipdesk").setLevel(logging.INFO)


def install_excepthook(folder: Path, told: Callable[[str], None] | None = None) -> None:
    """Write a report of every failure nobody expected, and tell its number to `told`.

    `told` may be called on any thread, so it must not touch a window itself.
    """

    def on_failure(error: BaseException) -> None:
        number = write_report(folder, error)
        _EVENTS.error("", extra={"code": "program.failed", "facts": {"report": number}}, exc_info=error)
        if told:
            told(number)

    def in_main(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            on_failure(error)

    def in_thread(failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None and not isinstance(failed.exc_value, SystemExit):
            on_failure(failed.exc_value)

    sys.excepthook = in_main
    threading.excepthook = in_thread


def write_report(folder: Path, error: BaseException) -> str:
    """Write a report that holds no case data into the folder, and give its number: 16 hex digits.

    The number is given even when the disk takes no report: the event log may still hold it.
    """
    number = secrets.token_hex(8)
    lines = [
        f"report {number}",
        f"wipdesk {__version__}",
        f"Python {platform.python_version()} on {platform.system()} {platform.release()}",
    ]
    for one in _chain(error):
        lines += ["", class_of(one), *(f"  {place}" for place in _places(one.__traceback__))]
    try:
        (folder / f"report-{number}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
        _drop_old_reports(folder)
    except OSError:
        _EVENTS.warning("", extra={"code": "report.not_written", "facts": {"report": number}})
    return number


def safe(fact: object) -> str:
    """A fact as it may stand in the log: counts, yes and no, ids and codes of ours; else only its kind."""
    if fact is None or isinstance(fact, bool | int):
        return str(fact)
    if isinstance(fact, Enum):
        return fact.name
    if isinstance(fact, str) and _ID.fullmatch(fact):
        return fact
    return f"<{type(fact).__name__}>"


def place_of(file_name: str) -> str:
    """The last two steps of a path of code: the steps before can hold the name of a person's account."""
    return "/".join(Path(file_name).parts[-2:])


def class_of(error: BaseException) -> str:
    """The class of an exception with its module, without a word of what it says."""
    return f"{type(error).__module__}.{type(error).__qualname__}"


def _in_one_line(error: BaseException) -> Iterator[str]:
    for one in _chain(error):
        places = list(_places(one.__traceback__))
        yield f"{class_of(one)}@{places[-1]}" if places else class_of(one)


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in seen and len(seen) < _DEEPEST_CHAIN:
        seen.add(id(following))
        yield following
        hidden = following.__suppress_context__
        following = following.__cause__ or (None if hidden else following.__context__)


def _places(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        code = trace.tb_frame.f_code
        yield f"{place_of(code.co_filename)}:{trace.tb_lineno}:{code.co_name}"
        trace = trace.tb_next


def _drop_old_reports(folder: Path) -> None:
    reports = sorted(folder.glob("report-*.txt"), key=lambda report: report.stat().st_mtime)
    for report in reports[:-REPORTS]:
        report.unlink(missing_ok=True)
