"""A name is shown whole where there is room, and shortened where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QStyleOptionButton, QWidget

from wipdesk.ui.parts.layout import row
from wipdesk.ui.parts.name_button import NameButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    "name", ["JALLOW, Finda", "Kɔrɔma & Sesay-Massaquoi, Fatmata-Binta Aminata", "مريم محمد"]
)
def test_a_name_is_whole_where_there_is_room_and_shortened_where_there_is_none(
    qtbot: QtBot, name: str
) -> None:
    around = QWidget()
    button = NameButton(name, f"Open the file of {name}", lambda: None, icon_name="user-round")
    around.setLayout(row(button, None))
    around.resize(900, 60)
    qtbot.addWidget(around)
    around.show()
    assert _drawn(button) == name.replace("&", "&&")
    around.setFixedWidth(120)
    around.layout().activate()
    assert button.width() <= 120
    assert _drawn(button).endswith("…") or len(name) < 12
    assert name in button.accessibleName()


def _drawn(button: NameButton) -> str:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    return option.text
