"""The event log and crash reports: enough to find a fault, and never a name or a word of a case."""

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path

import pytest

from wipdesk import logs

NAME = "Aminata Kɔrɔma"
ID = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    root, ours = logging.getLogger(), logging.getLogger("wipdesk")
    before = list(root.handlers), root.level, ours.level
    hooks = sys.excepthook, threading.excepthook
    logs.set_up(tmp_path)
    yield tmp_path
    for handler in set(root.handlers) - set(before[0]):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(before[1])
    ours.setLevel(before[2])
    sys.excepthook, threading.excepthook = hooks


def written(folder: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in folder.iterdir())


def error_about(name: str) -> ValueError:
    """An error as they are: its text, its cause and what led to it all hold a name."""
    try:
        try:
            raise KeyError(name)
        except KeyError as first:
            raise ValueError(f"no room for {name}") from first
    except ValueError as error:
        return error


def test_an_event_is_a_code_with_ids_and_counts(folder: Path) -> None:
    class Way(Enum):
        IN = "in"

    logs.event("bundle.received", bundle=ID, commits=12, new=True, way=Way.IN, left=None)
    (line,) = written(folder).splitlines()
    assert line.endswith(f"INFO bundle.received bundle={ID} commits=12 new=True way=IN left=None")


@pytest.mark.parametrize(
    "fact", [NAME, "aminata", "2 May", b"aminata", ("aminata",), {"name": "aminata"}, 1.5]
)
def test_a_fact_that_could_be_a_name_is_left_out(folder: Path, fact: object) -> None:
    logs.event("woman.saved", what=fact)
    assert f"what=<{type(fact).__name__}>" in written(folder)
    assert "minata" not in written(folder)


@pytest.mark.parametrize("code", ["aminata", "Bundle.received", "a.b\nc.d", "bundle.received " + NAME, ""])
def test_a_code_cannot_carry_a_text(folder: Path, code: str) -> None:
    with pytest.raises(ValueError, match="an event code"):
        logs.event(code)
    assert written(folder) == ""


def test_what_a_library_says_is_not_written_but_where_it_said_it_is(folder: Path) -> None:
    logging.getLogger("somebody.else").warning("could not save %s", NAME)
    logging.getLogger("somebody.else").warning("x.y")
    first, second = written(folder).splitlines()
    assert "WARNING other at=tests/test_logs.py:" in first
    assert "x.y" not in second
    assert "minata" not in first


def test_an_exception_is_written_as_classes_and_places(folder: Path) -> None:
    logging.getLogger("somebody.else").error("failed for %s", NAME, exc_info=error_about(NAME))
    assert "error=builtins.ValueError@tests/test_logs.py:" in written(folder)
    assert "< builtins.KeyError@tests/test_logs.py:" in written(folder)
    assert "minata" not in written(folder)


def test_a_path_in_the_code_does_not_give_away_whose_laptop_it_is() -> None:
    assert logs.place_of("/home/aminata.koroma/wipdesk/storage/engine.py") == "storage/engine.py"


def test_the_log_never_grows_over_five_files_of_a_quarter_mebibyte(folder: Path) -> None:
    for number in range(20_000):
        logs.event("bundle.received", bundle=ID, commits=number, held=number)
    sizes = [path.stat().st_size for path in folder.iterdir()]
    assert len(sizes) == logs.FILES
    assert max(sizes) <= logs.FILE_BYTES


def test_setting_up_twice_writes_every_event_once(folder: Path) -> None:
    logs.set_up(folder)
    logs.event("bundle.received")
    assert len(written(folder).splitlines()) == 1


def test_a_log_that_cannot_be_written_stops_nothing_and_says_nothing(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (folder / logs.FILE_NAME).mkdir()
    logging.getLogger("somebody.else").error("failed for %s", NAME)
    assert capfd.readouterr() == ("", "")


def test_a_failure_nobody_expected_leaves_a_report_without_case_data(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    told: list[str] = []
    logs.install_excepthook(folder, told.append)
    error = error_about(NAME)
    sys.excepthook(ValueError, error, error.__traceback__)
    (number,) = told
    report = (folder / f"report-{number}.txt").read_text(encoding="utf-8")
    assert "builtins.ValueError\n  tests/test_logs.py:" in report
    assert "builtins.KeyError\n  tests/test_logs.py:" in report
    assert f"program.failed report={number}" in (folder / logs.FILE_NAME).read_text(encoding="utf-8")
    assert "minata" not in written(folder)
    assert capfd.readouterr() == ("", "")


def in_a_thread(work: Callable[[], None]) -> None:
    thread = threading.Thread(target=work, name=NAME)
    thread.start()
    thread.join()


def test_a_failure_on_another_thread_is_reported_too(folder: Path) -> None:
    told: list[str] = []
    logs.install_excepthook(folder, told.append)

    def fail() -> None:
        raise error_about(NAME)

    in_a_thread(fail)
    assert len(told) == 1
    assert "minata" not in written(folder)


def test_the_number_is_told_even_when_the_disk_takes_no_report(folder: Path) -> None:
    assert len(logs.write_report(folder / "gone", error_about(NAME))) == 16
    assert "report.not_written" in written(folder)


def test_a_loop_of_failures_does_not_fill_the_disk(folder: Path) -> None:
    for _ in range(logs.REPORTS + 5):
        logs.write_report(folder, error_about(NAME))
    assert len(list(folder.glob("report-*.txt"))) == logs.REPORTS


def test_an_error_that_is_its_own_cause_ends_the_report(folder: Path) -> None:
    error = ValueError(NAME)
    error.__cause__ = error
    number = logs.write_report(folder, error)
    assert (folder / f"report-{number}.txt").read_text(encoding="utf-8").count("ValueError") == 1


def test_breaking_off_from_the_keyboard_is_no_failure(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    logs.install_excepthook(folder)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert "KeyboardInterrupt" in capfd.readouterr().err
    assert written(folder) == ""
