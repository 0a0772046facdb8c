"""The style sheet: what a tone, a button, a box to write in and a card look like, from the tokens."""

from __future__ import annotations

from dataclasses import asdict
from string import Template
from typing import TYPE_CHECKING

from wipdesk.paths import shipped
from wipdesk.ui.tokens import TONES

if TYPE_CHECKING:
    from wipdesk.ui.theme import Theme

_TONE = Template('*[tone="$name"] { color: $colour; }')
_SOFT = Template(
    '*[soft="$name"] { background: $ground; color: $colour; border: none; border-radius: ${radius}px; }'
)
_SHEET = Template("""
QMainWindow, QDialog, *[ground="window"] { background: $window; }
*[ground="surface"] { background: $surface; }
*[ground="sunken"] { background: $sunken; }
QLabel { background: transparent; }
QFrame[card="true"] { background: $surface; border: 1px solid $border; border-radius: 8px; }
QFrame[row="true"] { background: $sunken; border: none; border-radius: 6px; }
QFrame[here="true"] { background: $selection; border-radius: 6px; }
QFrame[edge="bottom"] { background: $surface; border: none; border-bottom: 1px solid $border; }
QFrame[edge="top"] { background: $sunken; border: none; border-top: 1px solid $border; }
QFrame[edge="right"] { background: $sunken; border: none; border-right: 1px solid $border; }
QFrame[edge="left"] { background: $sunken; border: none; border-left: 1px solid $border; }
QFrame[line="true"] { background: $hair; border: none; max-height: 1px; min-height: 1px; }
QFrame[practice="true"] { background: $practice; border: none; }
QFrame[practice="true"] QLabel { color: $on_practice; }
QLabel[pill="true"] { padding: 1px ${pad8}px 2px ${pad8}px; }
QLabel[key="true"] { color: $ink2; background: $sunken; border: 1px solid $border; border-radius: 4px;
  padding: 0 5px 1px 5px; }

QPushButton, QToolButton, QCheckBox, QRadioButton { outline: none; }
QPushButton { background: $surface; color: $ink; border: 1px solid $edge; border-radius: 6px;
  padding: ${pad6}px ${pad12}px; min-height: ${line20}px; }
QPushButton:hover { background: $sunken; border-color: $ink2; }
QPushButton:focus { border: 2px solid $accent; padding: ${pad5}px ${pad11}px; }
QPushButton:pressed { background: $hair; }
QPushButton:disabled { color: $ink3; border-color: $border; }
QPushButton[primary="true"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: $accent_hi; }
QPushButton[primary="true"]:focus { border: 2px solid $ink; }
QPushButton[primary="true"]:disabled { background: $border; color: $ink2; border-color: $border; }
QPushButton[quiet="true"], QToolButton { background: transparent; color: $ink2; border: 1px solid transparent;
  border-radius: 6px; padding: ${pad4}px ${pad6}px; min-height: ${line16}px; }
QPushButton[quiet="true"] { color: $accent; text-align: left; }
QPushButton[quiet="true"]:disabled { color: $ink3; }
QPushButton[quiet="true"]:hover, QToolButton:hover { background: $hair; }
QPushButton[quiet="true"]:focus, QToolButton:focus { border: 2px solid $accent; padding: ${pad3}px ${pad5}px; }
QToolButton::menu-indicator { image: none; }
QPushButton[rowbutton="true"] { background: $sunken; border: 1px solid transparent; text-align: left;
  padding: ${pad8}px ${pad12}px; }
QPushButton[cell="true"] { background: transparent; border: 1px solid transparent; text-align: left;
  padding: ${pad4}px ${pad8}px; }
QPushButton[cell="true"]:hover { border: 1px solid $border; }
QPushButton[cell="true"]:focus { background: $surface; border: 2px solid $accent; padding: ${pad3}px ${pad7}px; }
QPushButton[plain="true"] { background: transparent; }
QPushButton[rowbutton="true"]:hover { background: $hair; }
QPushButton[rowbutton="true"]:checked { background: $selection; }
QPushButton[rowbutton="true"]:focus { border: 2px solid $accent; padding: ${pad7}px ${pad11}px; }
QPushButton[door="true"] { background: $surface; border: 1px solid $border; border-radius: 10px; text-align: left; }
QPushButton[door="true"]:hover { border-color: $ink2; }
QPushButton[door="true"]:focus { border: 2px solid $accent; }
QPushButton[chip="true"] { background: $surface; border: 1px solid $edge; border-radius: ${radius13}px;
  padding: ${pad2}px ${pad10}px; min-height: ${line20}px; color: $ink2; }
QPushButton[chip="true"]:checked { background: $accent_soft; border-color: $accent; color: $accent_hi;
  font-weight: 600; }
QPushButton[chip="true"]:focus { border: 2px solid $accent; padding: ${pad1}px ${pad9}px; }

QPushButton[nav="true"] { background: transparent; border: 1px solid transparent; border-radius: 6px; text-align: left;
  padding: ${pad4}px ${pad12}px; min-height: ${line24}px; }
QPushButton[nav="true"]:hover { background: $hair; }
QPushButton[nav="true"]:checked { background: $accent_soft; color: $accent_hi; font-weight: 600; }
QPushButton[nav="true"]:focus { border: 2px solid $accent; padding: ${pad3}px ${pad11}px; }

QLineEdit, QPlainTextEdit, QComboBox { background: $surface; color: $ink; placeholder-text-color: $ink3;
  border: 1px solid $edge; border-radius: 6px;
  padding: ${pad5}px ${pad8}px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QComboBox { min-height: ${line20}px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {
  border: 2px solid $accent; padding: ${pad4}px ${pad7}px; }
QLineEdit[cell="true"] { background: transparent; border: 1px solid transparent; }
QLineEdit[cell="true"]:hover { border: 1px solid $border; }
QLineEdit[cell="true"]:focus { background: $surface; border: 2px solid $accent; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $sunken; }
QLineEdit[trouble="true"], QPlainTextEdit[trouble="true"], QComboBox[trouble="true"] { border: 1px solid $amber; }
QLineEdit[trouble="true"]:focus, QPlainTextEdit[trouble="true"]:focus, QComboBox[trouble="true"]:focus {
  border: 2px solid $amber; }
QComboBox::drop-down { border: none; width: ${line20}px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $surface; color: $ink; border: 1px solid $edge; outline: 0;
  selection-background-color: $accent_soft; selection-color: $ink; }
QComboBox QAbstractItemView::item { min-height: ${line24}px; padding: 2px ${pad8}px; }
QCheckBox, QRadioButton { spacing: ${pad8}px; min-height: ${line24}px;
  border: 1px solid transparent; border-radius: 4px; padding: 0 ${pad3}px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid $accent; }
QCheckBox::indicator, QRadioButton::indicator { width: ${line12}px; height: ${line12}px; border: 2px solid $edge;
  background: $surface; }
QCheckBox::indicator { border-radius: 4px; }
QCheckBox::indicator:checked { border-color: $accent; background: $tick_ground; image: url("$tick"); }
QRadioButton::indicator { border-radius: ${ring}px; }
QRadioButton::indicator:checked { border: ${pad5}px solid $accent; width: ${dot}px; height: ${dot}px; }
QCheckBox:disabled, QRadioButton:disabled { color: $ink3; }

QTabBar { background: transparent; border: none; }
QTabBar::tab { background: transparent; color: $ink2; border: none; border-bottom: 2px solid transparent;
  padding: ${pad8}px ${pad2}px ${pad8}px ${pad2}px; margin-right: ${pad20}px; }
QTabBar[tight="true"]::tab { margin-right: ${pad8}px; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected:focus { background: $accent_soft; }
QTabBar QToolButton { background: $surface; border: 1px solid $border; padding: 0; }
QTabBar::scroller { width: ${line24}px; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[ground="clear"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTableView, QListView, QTreeView { background: $surface; color: $ink; border: none; outline: 0;
  selection-background-color: $selection; selection-color: $ink; gridline-color: $hair; }
QListView[card="true"] { border: 1px solid $border; border-radius: 8px; }
QTableView::item, QListView::item { padding: ${pad4}px ${pad8}px; border-bottom: 1px solid $hair; }
QTableView::item:selected, QListView::item:selected { background: $selection; color: $ink; }
QHeaderView::section { background: $sunken; color: $ink2; border: none; border-bottom: 1px solid $border;
  padding: ${pad4}px ${pad8}px; font-weight: 600; }
QMenu { background: $surface; color: $ink; border: 1px solid $edge; padding: ${pad4}px; }
QMenu::item { padding: ${pad6}px ${pad20}px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QMenu::item:disabled { color: $ink3; }
QMenu::separator { height: 1px; background: $border; margin: ${pad4}px; }
QToolTip { background: $ink; color: $surface; border: none; padding: ${pad4}px ${pad6}px; }
QProgressBar { background: $hair; border: none; border-radius: 4px; max-height: ${pad8}px; min-height: ${pad8}px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QTextBrowser { background: $surface; color: $ink; border: none; }
QSplitter::handle { background: $border; }
""")
_LENGTHS = {
    **{f"pad{n}": n for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20)},
    **{f"line{n}": n for n in (12, 16, 20, 24)},
    "radius13": 13,
}


def style_sheet(now: Theme) -> str:
    """The style sheet for a look."""
    colours = asdict(now.tokens)
    lengths = {name: now.px(length) for name, length in _LENGTHS.items()}
    sheet = _SHEET.substitute(colours, **lengths, **_marks(now))
    tones = [_TONE.substitute(name=name, colour=colours[name]) for name in ("ink", "ink2", "ink3", *TONES)]
    tones.append(_TONE.substitute(name="on_accent", colour=colours["on_accent"]))
    soft = [
        _SOFT.substitute(name=name, ground=colours[f"{name}_soft"], colour=colours[name], radius=now.px(8))
        for name in TONES
    ]
    return "\n".join((sheet, *tones, *soft))


def _marks(now: Theme) -> dict[str, object]:
    """The marks in boxes to tick and rings to choose; a ring is as large when it is filled.

    The tick is drawn in black, so it stands on a light ground in either set of colours.
    """
    whole = now.px(12) + 2 * 2
    return {
        "ring": whole // 2,
        "dot": whole - 2 * now.px(5),
        "tick": shipped("resources", "icons", "check.svg").as_posix(),
        "tick_ground": now.tokens.accent if now.dark else now.tokens.accent_soft,
    }
