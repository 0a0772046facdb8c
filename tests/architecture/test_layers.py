"""Imports point downwards, and each library has one home; the contracts stand in pyproject.toml."""

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.architecture.source_tree import ROOT, name_of, names_used, parsed, python_files

LINT_IMPORTS = (
    "import sys; from importlinter import cli; sys.exit(cli.lint_imports(no_cache=True, no_logo=True))"
)
# Modules of the standard library that reach the disk or another program.
OUTSIDE = {"glob", "io", "os", "pathlib", "shutil", "sqlite3", "subprocess", "tempfile"}
PLANTED = {
    "wipdesk/domain/upwards.py": "import wipdesk.storage",
    "wipdesk/services/boxes.py": "import PySide6.QtWidgets",
    "wipdesk/sync/rows.py": "import sqlalchemy",
    "wipdesk/storage/paper.py": "import reportlab",
    "wipdesk/ui/__init__.py": "import wipdesk.storage",
    "wipdesk/reports/reading.py": "import wipdesk.storage",
    "wipdesk/services/sending.py": "import urllib.request",
}


def test_every_import_keeps_the_contracts() -> None:
    result = _lint_imports(ROOT)
    assert result.returncode == 0, (
        f"{result.stdout}{result.stderr}\nDo what the broken contract says; all stand in pyproject.toml."
    )


def test_each_contract_breaks_when_its_import_is_planted(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "wipdesk", tmp_path / "wipdesk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    contracts = re.findall(r'^name = "(.+)"\ntype = ', settings, re.M)
    for name, planted in PLANTED.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f'"""Planted."""\n\n{planted}\n', encoding="utf-8")
    broken = re.findall(r"^(.+) BROKEN", _lint_imports(tmp_path).stdout, re.M)
    assert len(contracts) == 7
    assert broken == contracts


def test_the_domain_needs_only_the_standard_library() -> None:
    allowed = (sys.stdlib_module_names - OUTSIDE) | {"wipdesk"}
    found = [
        f"{name_of(path)}:{line} imports {module}"
        for path in python_files("wipdesk/domain")
        for line, module in _imports(parsed(path))
        if module.split(".")[0] not in allowed
    ]
    assert not found, "\n".join(
        [*found, "Take the value as an argument: the domain reads no file and knows no library."]
    )


def test_the_command_line_knows_of_qt_only_its_translators() -> None:
    found = [
        f"{name_of(path)}:{line} uses {name}"
        for path in python_files("wipdesk/cli")
        for line, name in names_used(parsed(path))
        if name.startswith("PySide6.") and not f"{name}.".startswith("PySide6.QtCore.")
    ]
    assert not found, "\n".join([*found, "Write text: the command line has no window."])


def _lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LINT_IMPORTS],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )


def _imports(tree: ast.Module) -> list[tuple[int, str]]:
    return [
        *(
            (node.lineno, alias.name)
            for node in ast.walk(tree)
            if isinstance(node, ast.Import)
            for alias in node.names
        ),
        *((node.lineno, node.module or "") for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)),
    ]
