"""The shipped icons in any colour of the theme; an icon always stands beside a word or has a name of its own."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from wipdesk.paths import shipped
from wipdesk.ui.theme import theme


def pixmap(name: str, token: str = "ink2", size: int = 16) -> QPixmap:
    """An icon in a colour of the theme; `size` in pixels at 100 % text."""
    application = QApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QApplication) else 1.0
    return _drawn(name, theme().colour(token).name(), theme().px(size), ratio)


def icon(name: str, token: str = "ink2", size: int = 16) -> QIcon:
    """The same as an icon for a button."""
    return QIcon(pixmap(name, token, size))


def icon_beside_words(name: str, token: str = "ink2", size: int = 16) -> tuple[QIcon, QSize]:
    """An icon for a button with words, with a little air on the side of the words, and how large to show it."""
    plain = pixmap(name, token, size)
    high, air = theme().px(size), theme().px(5)
    padded = QPixmap(QSize(high + air, high) * plain.devicePixelRatio())
    padded.setDevicePixelRatio(plain.devicePixelRatio())
    padded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(padded)
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    painter.drawPixmap(air if mirrored else 0, 0, plain)
    painter.end()
    return QIcon(padded), QSize(high + air, high)


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    source = shipped("resources", "icons", f"{name}.svg").read_text(encoding="utf-8")
    image = QImage(QSize(size, size) * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    drawing = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return QPixmap.fromImage(image)
