"""This program has no network code: laptops exchange bundles by file and by nothing else."""

import ast

import pytest

from tests.architecture.source_tree import name_of, names_used, parsed, python_files

NETWORKING = (
    "PySide6.QtHttpServer",
    "PySide6.QtNetwork",
    "PySide6.QtNetworkAuth",
    "PySide6.QtRemoteObjects",
    "PySide6.QtWebChannel",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets",
    "PySide6.QtWebSockets",
    "PySide6.QtGui.QDesktopServices.openUrl",
    "_socket",
    "_ssl",
    "aiohttp",
    "asyncio",
    "ftplib",
    "http",
    "httpx",
    "imaplib",
    "multiprocessing.connection",
    "poplib",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "telnetlib",
    "urllib.request",
    "urllib3",
    "webbrowser",
    "wsgiref",
    "xmlrpc",
)


def test_nothing_in_wipdesk_reaches_for_the_network() -> None:
    found = [
        f"{name_of(path)}:{line} uses {name}"
        for path in python_files("wipdesk")
        for line, name in sorted(_networking(parsed(path)))
    ]
    assert not found, "\n".join(
        [
            "The people in the register are safe because nothing leaves by itself:",
            *found,
            "Write a file through sync instead, and let a person carry it.",
        ]
    )


@pytest.mark.parametrize(
    "planted",
    [
        "import socket",
        "import urllib.request",
        "import http.client as client",
        "from urllib import request",
        "from PySide6 import QtNetwork",
        "from PySide6.QtNetwork import QTcpSocket",
        "def later():\n    import ssl",
        "import importlib\nimportlib.import_module('smtplib')",
        "__import__('asyncio.streams')",
    ],
)
def test_each_way_of_importing_is_seen(planted: str) -> None:
    assert _networking(ast.parse(planted))


@pytest.mark.parametrize(
    "harmless", ["from urllib.parse import quote", "https = 1", "from PySide6 import QtCore"]
)
def test_names_that_only_look_alike_are_left_alone(harmless: str) -> None:
    assert not _networking(ast.parse(harmless))


def _networking(tree: ast.Module) -> set[tuple[int, str]]:
    seen = [*names_used(tree), *_imported_by_text(tree)]
    return {
        (line, name) for line, name in seen if any(f"{name}.".startswith(f"{bad}.") for bad in NETWORKING)
    }


def _imported_by_text(tree: ast.Module) -> list[tuple[int, str]]:
    return [
        (node.lineno, node.args[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func).endswith(("import_module", "__import__"))
        and node.args
        and isinstance(node.args[0], ast.Constant)
    ]
