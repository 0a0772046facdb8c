"""Sending pages to a printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

from wipdesk.ui.paper.pages_of_pdf import pages_as_pictures

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

DOTS_AN_INCH = 300


def there_is_a_printer() -> bool:
    """Whether this laptop knows any printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def chosen_printer(parent: QWidget) -> QPrinter | None:
    """Ask on which printer; None if she changed her mind. The job bears no name but the program's."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("wipdesk")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def print_pages(pdf: bytes, printer: QPrinter) -> bool:
    """Print a PDF page by page; False if the printer would not begin."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    try:
        for number, picture in enumerate(pages_as_pictures(pdf, dots_an_inch=DOTS_AN_INCH)):
            if number:
                printer.newPage()
            paper = printer.pageLayout().fullRectPixels(printer.resolution())
            size = QSizeF(picture.size()).scaled(QSizeF(paper.size()), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(QRectF(0, 0, size.width(), size.height()), picture)
    finally:
        painter.end()
    return True
