"""A scan or photo made ready to be kept: decoded and drawn anew in memory, so that nothing of the file but what is
seen on it stays: no place, no camera, no name, no hidden text. No step of it writes a file.
"""

from __future__ import annotations

import io
import struct
import threading
import zlib
from typing import TYPE_CHECKING

import pypdfium2
from PIL import Image, ImageChops, ImageOps
from pypdfium2 import raw as pdfium

from wipdesk.domain.attachments import MOST_PAGES
from wipdesk.errors import ScanRefused

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST_FILE = 40 * 1024 * 1024
LONGEST_SIDE = 2_400
"""Dots of the longer side: a page of A4 stays readable down to its footnotes."""
LARGEST_PAGE = 600 * 1000
"""Bytes of one page as it is kept."""
PDFIUM = threading.Lock()
"""Held by whoever uses pdfium: it is not made for two threads at once."""

_MOST_PIXELS_JPEG = 64_000_000
_MOST_PIXELS = 24_000_000
"""A JPEG is made smaller while it is decoded; any other picture lies whole in memory."""
_MOST_DOTS_AN_INCH = 300
_POINTS_AN_INCH = 72
_SHRINK_FIRST = ("L", "LA", "RGB", "RGBA", "CMYK")
"""Made smaller before anything else, so that the whole picture lies in memory only once."""
_QUALITIES = (80, 70, 60, 50)
_SMALLER = 0.85
_SMALLEST_SIDE = 600
_GREY_WITHIN = 12
"""How far the three colours of a dot may differ in a picture that is kept grey."""
_JPEG, _PNG, _PDF = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"%PDF-"
_PDF_BEGINS_WITHIN = 1024
_UNREADABLE = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    EOFError,
    struct.error,
    zlib.error,
)
_BOMBS = (Image.DecompressionBombError, Image.DecompressionBombWarning)


def pages_from(content: bytes) -> tuple[bytes, ...]:
    """Each page of a JPEG, a PNG or a PDF as a JPEG of its own that holds nothing but the picture.

    Raises ScanRefused.
    """
    if len(content) > LARGEST_FILE:
        raise ScanRefused("size")
    if content.startswith(_JPEG):
        return (_drawn_anew(content, "JPEG", _MOST_PIXELS_JPEG),)
    if content.startswith(_PNG):
        return (_drawn_anew(content, "PNG", _MOST_PIXELS),)
    if _PDF in content[:_PDF_BEGINS_WITHIN]:
        with PDFIUM:
            return tuple(_encoded(page) for page in _pages_of_pdf(content))
    raise ScanRefused("kind")


def _drawn_anew(content: bytes, form: str, most: int) -> bytes:
    try:
        with Image.open(io.BytesIO(content), formats=(form,)) as image:
            width, height = image.size
            if width * height > most:
                raise ScanRefused("pixels")
            image.draft(None, (LONGEST_SIDE, LONGEST_SIDE))
            if image.mode in _SHRINK_FIRST:
                image.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
            ImageOps.exif_transpose(image, in_place=True)
            return _encoded(image)
    except _BOMBS as error:
        raise ScanRefused("pixels") from error
    except _UNREADABLE as error:
        raise ScanRefused("damaged") from error


def _pages_of_pdf(content: bytes) -> Iterator[Image.Image]:
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        locked = error.err_code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
        raise ScanRefused("locked" if locked else "damaged") from error
    try:
        if not 0 < len(document) <= MOST_PAGES:
            raise ScanRefused("pages")
        for number in range(len(document)):
            yield _page_of_pdf(document, number)
    except (pypdfium2.PdfiumError, *_UNREADABLE) as error:
        raise ScanRefused("damaged") from error
    finally:
        document.close()


def _page_of_pdf(document: pypdfium2.PdfDocument, number: int) -> Image.Image:
    page = document[number]
    try:
        longest = max(page.get_size())
        if not longest > 0:
            raise ScanRefused("damaged")
        scale = min(LONGEST_SIDE / longest, _MOST_DOTS_AN_INCH / _POINTS_AN_INCH)
        bitmap = page.render(scale=scale)
        try:
            drawn: Image.Image = bitmap.to_pil()
            return drawn.copy()
        finally:
            bitmap.close()
    finally:
        page.close()


def _encoded(image: Image.Image) -> bytes:
    """The picture as a JPEG of at most `LARGEST_PAGE` bytes: first of less quality, then smaller."""
    plain = _plain(image)
    plain.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    while True:
        for quality in _QUALITIES:
            out = io.BytesIO()
            plain.save(out, "JPEG", quality=quality, optimize=True)
            if out.tell() <= LARGEST_PAGE or max(plain.size) <= _SMALLEST_SIDE:
                return out.getvalue()
        width, height = (max(1, round(side * _SMALLER)) for side in plain.size)
        plain = plain.resize((width, height), Image.Resampling.LANCZOS)


def _plain(image: Image.Image) -> Image.Image:
    """The dots alone, on white where the picture lets something through, grey if there is no colour in it."""
    if image.has_transparency_data:
        above = image.convert("RGBA")
        opaque = Image.new("RGB", image.size, "white")
        opaque.paste(above, mask=above.getchannel("A"))
    elif image.mode.startswith("I"):
        # Sixteen bits a dot: a plain conversion would cut them off instead of dividing them.
        opaque = image.convert("I").point(lambda level: level * (1 / 257)).convert("L")
    else:
        opaque = image.convert("RGB")
    bare = Image.new(opaque.mode, opaque.size)
    bare.paste(opaque)
    return bare if bare.mode == "L" or not _is_grey(bare) else bare.convert("L")


def _is_grey(image: Image.Image) -> bool:
    """Whether no dot has a colour: a stamp of ink or a signature in blue keeps the picture coloured."""
    small = image.copy()
    small.thumbnail((600, 600), Image.Resampling.BOX)
    red, green, blue = (small.getchannel(name) for name in "RGB")
    return max(_most_apart(red, green), _most_apart(green, blue)) <= _GREY_WITHIN


def _most_apart(one: Image.Image, other: Image.Image) -> int:
    """The greatest difference between two channels of eight bits."""
    levels = ImageChops.difference(one, other).histogram()
    return max(level for level, count in enumerate(levels) if count)
