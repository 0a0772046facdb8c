"""Sets the project up and runs it from a checkout, with nothing but Python itself.

This folder must never get an __init__.py: as a package it would hide the library `packaging` from pytest.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
LOCK = ROOT / "packaging" / "requirements.lock"
STAMP = ENVIRONMENT / ".lock-sha256"
WINDOWS = os.name == "nt"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if WINDOWS else "bin/python")
OLDEST_PYTHON = (3, 11)
PYTEST = ("pytest", "-n", "2", "--dist", "loadfile")
LONG = "--long"
# import-linter cannot be started with -m.
LINT_IMPORTS = (
    "import sys; from importlinter import cli; sys.exit(cli.lint_imports(no_cache=True, no_logo=True))"
)

# What Qt needs of the system even without a screen, and the Debian package that brings it.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# What it needs on top of that to open a window under X11.
X11_PACKAGES = (
    "libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-image0 libxcb-render-util0 "
    "libxcb-shape0 libxcb-xkb1 libx11-xcb1"
)
# Settings of pip that say where packages come from; uv reads none of them.
PIP_SOURCES = ("index-url", "extra-index-url", "find-links", "no-index", "proxy", "cert", "trusted-host")


USAGE = """\
python3 packaging/dev.py COMMAND        (Windows: py packaging\\dev.py COMMAND)

  setup    make .venv and install the locked packages; at once when that is done already
  test     run the tests; what follows goes to pytest. test --long runs what takes half an hour, and its figures
  run      start the program; without a screen, make the demonstration in demo-out
  check    format, lint, types, layers, and the tests with branch coverage
  bench    measure speed and size; what follows goes to the benchmarks
  texts    bring the translations up to the texts in the code
  pictures make a picture of every page in demo-out/pictures
  lacking  print the Debian packages this machine lacks, changing nothing"""


def main(arguments: list[str]) -> int:
    """Do what the first argument names; the rest goes to the program that is started."""
    commands = {
        "setup": setup,
        "test": test,
        "run": run,
        "check": check,
        "bench": bench,
        "texts": texts,
        "pictures": pictures,
        "lacking": lacking,
    }
    command, *rest = arguments or ["help"]
    if command not in commands:
        say(USAGE)
        return 0 if command in ("help", "-h", "--help") else 2
    if rest and command in ("setup", "check", "texts", "lacking"):
        say(f"{command} takes nothing after it, and got: {' '.join(rest)}")
        return 2
    try:
        return commands[command](rest)
    except KeyboardInterrupt:
        return 130


def setup(_rest: list[str]) -> int:
    """Make the environment and say whether anything of the system is missing."""
    if not prepare():
        return 1
    say(f"Ready: {PYTHON.relative_to(ROOT)}")
    return 0 if qt_can_start() else 1


def test(rest: list[str]) -> int:
    """Run pytest without a screen, on two processes; with --long one by one what is left out otherwise."""
    if not (prepare() and qt_can_start()):
        return 1
    if LONG in rest:
        others = [each for each in rest if each != LONG]
        return started("-m", "pytest", "-m", "nightly", *others, offscreen=True)
    return started("-m", *PYTEST, *rest, offscreen=True)


def run(rest: list[str]) -> int:
    """Open the window; where that cannot be, make the demonstration and say why."""
    if not prepare():
        return 1
    if has_screen():
        return replaced_by("-m", "wipdesk", *rest) if qt_can_start() and window_can_open() else 1
    say("There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set).")
    say("Making the demonstration in demo-out instead.")
    return replaced_by("-m", "wipdesk", "demonstrate", *(rest or ["demo-out"]), offscreen=True)


def check(_rest: list[str]) -> int:
    """Run every check, all of them even when one fails, and name those that failed."""
    if not (prepare() and qt_can_start()):
        return 1
    checks = {
        "format": ("-m", "ruff", "format", "--check", "."),
        "lint": ("-m", "ruff", "check", "."),
        "types": ("-m", "mypy"),
        "layers": ("-c", LINT_IMPORTS),
        "compile": ("-m", "compileall", "-q", "wipdesk", "tests", "packaging"),
        "tests": ("-m", *PYTEST, "--cov", "--cov-branch", "--cov-report=term"),
    }
    failed = []
    for name, command in checks.items():
        say(f"--- {name}")
        if started(*command, offscreen=True) != 0:
            failed.append(name)
    say(f"Failed: {', '.join(failed)}." if failed else "All checks passed.")
    return 1 if failed else 0


def bench(rest: list[str]) -> int:
    """Measure speed and size and print them."""
    if not (prepare() and qt_can_start()):
        return 1
    return started("-m", "tests.benchmarks", *rest, offscreen=True)


def texts(_rest: list[str]) -> int:
    """Write the texts of the code into the translations, and build them."""
    if not prepare():
        return 1
    return started("packaging/translations.py", "update") or started("packaging/translations.py", "release")


def pictures(rest: list[str]) -> int:
    """Make a picture of every page, as it looks in each size, colour and language."""
    if not (prepare() and qt_can_start()):
        return 1
    return started("-m", "tests.pictures", *rest, offscreen=True)


def lacking(_rest: list[str]) -> int:
    """Print the missing Debian packages on one line, for a script to install; nothing when all are there."""
    packages = [] if can_make_environments() else ["python3-venv"]
    packages += missing_qt_packages()
    if packages:
        say(" ".join(packages))
    return 0


def prepare() -> bool:
    """Bring .venv up to the lock file. Takes no time when it is there already."""
    if sys.version_info < OLDEST_PYTHON:
        say(f"wipdesk needs Python 3.11 or newer; this is Python {sys.version.split()[0]}.")
        return False
    wanted = fingerprint()
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted:
        return built_translations()
    if not can_make_environments():
        say("Python cannot make an environment here: its venv or ensurepip part is not installed.")
        say_apt(["python3-venv"])
        return False
    say("Setting up .venv; this takes about a minute and is done once.")
    if not installed():
        say("The set-up stopped; what it says above is the reason. Run the same command again to go on.")
        return False
    STAMP.write_text(wanted, encoding="utf-8")
    return built_translations()


def built_translations() -> bool:
    """Build what the program loads of the translations, where a source is newer than what was built of it."""
    sources = (ROOT / "translations").glob("wipdesk_*.ts")
    if all(
        (built := source.with_suffix(".qm")).exists() and built.stat().st_mtime >= source.stat().st_mtime
        for source in sources
    ):
        return True
    return started("packaging/translations.py", "release") == 0


def fingerprint() -> str:
    """Give a text that changes when the environment must be made anew (also when the checkout was moved)."""
    facts = [
        LOCK.read_bytes(),
        (ROOT / "pyproject.toml").read_bytes(),
        str(ROOT).encode(),
        sys.version.encode(),
    ]
    return hashlib.sha256(b"\0".join(hashlib.sha256(fact).digest() for fact in facts)).hexdigest()


def can_make_environments() -> bool:
    """Say whether this Python brings venv and ensurepip; Debian keeps them in a package of their own."""
    return all(importlib.util.find_spec(name) is not None for name in ("venv", "ensurepip"))


def installed() -> bool:
    """Make .venv afresh and install the locked packages, then wipdesk itself as it lies here."""
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)], cwd=ROOT, check=False)
    if made.returncode != 0:
        return False
    install = [str(PYTHON), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    uv = shutil.which("uv")
    if uv and not pip_has_its_own_source():
        install = [uv, "pip", "install", "--quiet", "--python", str(PYTHON)]
    steps = (
        ["--require-hashes", "-r", str(LOCK)],
        ["--no-deps", "--no-build-isolation", "-e", str(ROOT)],
    )
    return all(subprocess.run([*install, *step], cwd=ROOT, check=False).returncode == 0 for step in steps)


def pip_has_its_own_source() -> bool:
    """Say whether pip is told to fetch from anywhere but the public index, by a file or the environment."""
    listed = subprocess.run(
        [str(PYTHON), "-m", "pip", "config", "list"], capture_output=True, text=True, check=False
    )
    names = {line.split("=", 1)[0].rsplit(".", 1)[-1] for line in listed.stdout.splitlines()}
    return listed.returncode != 0 or not names.isdisjoint(PIP_SOURCES)


def missing_qt_packages() -> list[str]:
    """List the Debian packages of Qt's system libraries that do not load here."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for library, package in QT_LIBRARIES.items() if not loads(library)]


def loads(library: str) -> bool:
    """Say whether the system finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def qt_can_start() -> bool:
    """Check Qt's system libraries, and say what to install when one is missing."""
    packages = missing_qt_packages()
    if packages:
        say("Qt cannot start: libraries of the system are missing.")
        say_apt(packages)
    return not packages


def window_can_open() -> bool:
    """Check what a window under X11 needs; without it Qt would end the program without a word."""
    if not sys.platform.startswith("linux") or "DISPLAY" not in os.environ or "QT_QPA_PLATFORM" in os.environ:
        return True
    plugins = ENVIRONMENT.glob("lib/python3*/site-packages/PySide6/Qt/plugins/platforms/libqxcb.so")
    missing = [plugin for plugin in plugins if not loads(str(plugin))]
    if missing:
        say("Qt cannot open a window: libraries of the system are missing.")
        say_apt(X11_PACKAGES.split())
    return not missing


def has_screen() -> bool:
    """Say whether a window could be shown."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def environment(*, offscreen: bool) -> dict[str, str]:
    """Give the variables a started program sees."""
    variables = dict(os.environ)
    if offscreen:
        variables["QT_QPA_PLATFORM"] = "offscreen"
    return variables


def started(*command: str, offscreen: bool = False) -> int:
    """Run the environment's Python in the checkout and wait for it."""
    sys.stdout.flush()
    return subprocess.run(
        [str(PYTHON), *command], cwd=ROOT, env=environment(offscreen=offscreen), check=False
    ).returncode


def replaced_by(*command: str, offscreen: bool = False) -> int:
    """Become the environment's Python, so that signals and the exit code are its own; Windows has to wait."""
    if not WINDOWS:
        sys.stdout.flush()
        os.chdir(ROOT)
        os.execve(PYTHON, [str(PYTHON), *command], environment(offscreen=offscreen))
    return started(*command, offscreen=offscreen)


def say(sentence: str) -> None:
    """Print one line at once."""
    print(sentence, flush=True)


def say_apt(packages: list[str]) -> None:
    """Print the line that installs packages on Debian and Ubuntu."""
    say(f"On Debian or Ubuntu: sudo apt-get install --no-install-recommends {' '.join(packages)}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
