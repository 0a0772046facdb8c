"""The pages of a PDF as pictures, made in memory; nothing is put on the disk to look at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from collections.abc import Iterator

POINTS_AN_INCH = 72


def pages_as_pictures(pdf: bytes, *, dots_an_inch: float) -> Iterator[QImage]:
    """Each page of the PDF as a picture of so many dots an inch."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            drawn = page.render(scale=dots_an_inch / POINTS_AN_INCH, prefer_bgrx=True)
            kept = QImage(drawn.buffer, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32)
            yield kept.copy()
    finally:
        document.close()
