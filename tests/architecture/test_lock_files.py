"""What is installed is pinned by its hash, and no file says from which machine or index it came."""

import re
import tomllib

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.architecture.source_tree import ROOT, name_of, text_files

LOCKS = sorted((ROOT / "packaging").glob("*.lock"))
ADDRESS = re.compile(
    r"https?:|file:|--(?:extra-)?index-url|--find-links|(?:^|[\s@=])(?:/|~|\.\.?/|[A-Za-z]:\\)\S"
)
PINNED = re.compile(
    r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;]+)[^\n]*\\\n    --hash=sha256:[0-9a-f]{64}", re.M
)
# In two parts, so that this file does not name them either.
INDEX_HOSTS = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("pypi", "python", "org"),
        ("registry", "npmjs", "org"),
        ("proxy", "golang", "org"),
        ("anaconda", "org"),
    )
)


def test_no_lock_file_holds_an_address_or_a_path() -> None:
    found = [
        f"{name_of(lock)}:{number} {line.strip()}"
        for lock in LOCKS
        for number, line in enumerate(lock.read_text(encoding="utf-8").splitlines(), 1)
        if ADDRESS.search(line)
    ]
    assert not found, "\n".join(
        [*found, "Make the lock again with the command in its first lines, on no mirror."]
    )


def test_an_address_or_a_path_in_a_lock_file_would_be_seen() -> None:
    planted = (
        "--index-url https" + "://mirror.example/simple",
        "reportlab @ file" + ":///opt/wheels/reportlab.whl",
        "    # from /opt/wheels",
        "--find-links ../wheels",
        r"    # from C:\wheels",
    )
    assert all(ADDRESS.search(line) for line in planted)
    assert not ADDRESS.search("    # via wipdesk (pyproject.toml)")
    assert not ADDRESS.search("colorama==0.4.6 ; sys_platform == 'win32' \\")


def test_every_locked_package_has_a_hash() -> None:
    text = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    named = re.findall(r"^([A-Za-z0-9._-]+)", text, re.M)
    assert named
    assert named == [match["name"] for match in PINNED.finditer(text)], (
        "A line of packaging/requirements.lock has no version or no hash; make the lock again."
    )


def test_the_lock_file_follows_pyproject() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)
    wanted = [*project["build-system"]["requires"], *project["project"]["dependencies"]]
    wanted += project["dependency-groups"]["dev"]
    text = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    locked = {canonicalize_name(match["name"]): match["version"] for match in PINNED.finditer(text)}
    found = [line for line in wanted if not _is_met(Requirement(line), locked)]
    assert not found, "\n".join([*found, "Make the lock again with the command in its first lines."])


def test_lock_files_that_record_addresses_are_kept_out() -> None:
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert {"uv.lock", "pylock*.toml"} <= set(ignored), "Name uv.lock and pylock*.toml in .gitignore."
    kept = [name_of(path) for path, _ in text_files() if re.fullmatch(r"uv\.lock|pylock.*\.toml", path.name)]
    assert not kept, f"{kept} record the address of an index; packaging/requirements.lock is the lock."


def test_no_file_names_the_host_of_a_package_index() -> None:
    found = [name_of(path) for path, text in text_files() if any(host in text for host in INDEX_HOSTS)]
    assert not found, "\n".join(
        [*found, "Name the package; where it comes from is the machine's own setting."]
    )


def _is_met(requirement: Requirement, locked: dict[str, str]) -> bool:
    version = locked.get(canonicalize_name(requirement.name))
    return version is not None and requirement.specifier.contains(version, prereleases=True)
