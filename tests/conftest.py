"""What holds for every test: no screen is needed, and a slow machine is not a failure."""

import os

# Before any import of Qt: without a screen Qt would end the interpreter instead of raising.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

import pytest
from hypothesis import settings

settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")
_figures: list[str] = []


@pytest.fixture
def figures() -> list[str]:
    """Lines that are shown at the end of a run: what a long test measured."""
    return _figures


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show what was measured."""
    for line in _figures:
        terminalreporter.write_line(line)
