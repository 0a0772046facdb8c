"""Whatever file is chosen, what is kept is a picture and nothing else, or the file is refused with a reason."""

from __future__ import annotations

import io
import struct
import zlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from wipdesk import errors
from wipdesk.domain.attachments import MOST_PAGES
from wipdesk.error_variants import VARIANTS
from wipdesk.errors import ScanRefused
from wipdesk.services import scans

if TYPE_CHECKING:
    from typing import Any

ORIENTATION, GPS, MAKER = 0x0112, 0x8825, 0x010F


def saved(image: Image.Image, form: str = "JPEG", **how: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **how)
    return out.getvalue()


def page(content: bytes) -> Image.Image:
    (only,) = scans.pages_from(content)
    opened = Image.open(io.BytesIO(only))
    assert opened.format == "JPEG"
    assert len(only) <= scans.LARGEST_PAGE
    assert max(opened.size) <= scans.LONGEST_SIDE
    return opened


def pdf(
    pages: int, encrypt: StandardEncryption | None = None, size: tuple[float, float] = (595, 842)
) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size, encrypt=encrypt)
    for number in range(pages):
        canvas.setFillColorRGB(0.8, 0, 0)
        canvas.rect(20, 20, 300, 100 + number, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def png_of(width: int, height: int) -> bytes:
    """A PNG that says how large it is, with nearly nothing in it."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(999))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )


def refused(content: bytes) -> str:
    with pytest.raises(ScanRefused) as error:
        scans.pages_from(content)
    assert error.value.why in VARIANTS[errors.ScanRefused]
    return error.value.why


def test_where_and_with_what_a_photo_was_taken_is_not_kept() -> None:
    exif = Image.Exif()
    exif[MAKER] = "A telephone of Mariama"
    exif.get_ifd(GPS).update({1: "N", 2: (8.0, 29.0, 4.0), 3: "W", 4: (13.0, 14.0, 2.0)})
    content = saved(
        Image.new("RGB", (400, 300), "red"), exif=exif, comment=b"a private word", icc_profile=b"profile"
    )
    with Image.open(io.BytesIO(content)) as planted:
        assert planted.getexif().get_ifd(GPS)
    kept = page(content)
    assert not dict(kept.getexif())
    assert not kept.getexif().get_ifd(GPS)
    assert not {"exif", "comment", "icc_profile", "xmp"} & kept.info.keys()
    (only,) = scans.pages_from(content)
    assert b"telephone" not in only
    assert b"private" not in only


def test_what_a_png_says_of_itself_is_not_kept() -> None:
    from PIL.PngImagePlugin import PngInfo

    said = PngInfo()
    said.add_text("Author", "a private word")
    (only,) = scans.pages_from(saved(Image.new("RGB", (50, 50), "red"), "PNG", pnginfo=said))
    assert b"private" not in only


def test_a_photo_taken_sideways_is_turned_upright() -> None:
    image = Image.new("RGB", (400, 200), "white")
    image.paste("red", (0, 0, 100, 200))
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    kept = page(saved(image, exif=exif))
    assert kept.size == (200, 400)
    red, green, _ = kept.getpixel((100, 20))  # type: ignore[misc]
    assert red > 200
    assert green < 60


@pytest.mark.parametrize("size", [(9_000, 100), (100, 9_000), (5_000, 4_000), (1, 1), (3_000, 1)])
def test_the_longest_side_has_a_limit_and_a_small_picture_is_left_small(size: tuple[int, int]) -> None:
    kept = page(saved(Image.new("RGB", size, "red")))
    assert max(kept.size) == min(max(size), scans.LONGEST_SIDE)


def test_a_page_full_of_noise_still_stays_small() -> None:
    noise = Image.effect_noise((2_400, 1_800), 120)
    coloured = Image.merge("RGB", (noise, noise.transpose(Image.Transpose.ROTATE_180), noise))
    page(saved(coloured, quality=95))


@pytest.mark.parametrize(
    ("mode", "colour"),
    [("1", 1), ("L", 128), ("LA", (128, 255)), ("P", 0), ("RGBA", (0, 0, 0, 0)), ("I;16", 30_000)],
)
def test_every_kind_of_png_is_kept(mode: str, colour: Any) -> None:
    kept = page(saved(Image.new(mode, (60, 40), colour), "PNG"))
    assert kept.size == (60, 40)
    assert kept.mode == "L"


def test_what_is_behind_a_clear_part_is_white_and_sixteen_bits_are_divided() -> None:
    assert page(saved(Image.new("RGBA", (60, 40), (0, 0, 0, 0)), "PNG")).getpixel((5, 5)) == 255
    assert abs(int(page(saved(Image.new("I;16", (60, 40), 32_896), "PNG")).getpixel((5, 5))) - 128) < 3  # type: ignore[arg-type]


def test_printers_colours_are_kept_and_a_stamp_keeps_its_colour() -> None:
    assert page(saved(Image.new("CMYK", (60, 40), (0, 200, 200, 0)))).mode == "RGB"
    paper = Image.new("RGB", (2_000, 1_500), (240, 240, 240))
    assert page(saved(paper)).mode == "L"
    paper.paste((30, 30, 200), (900, 900, 1_000, 960))
    assert page(saved(paper)).mode == "RGB"


def test_each_page_of_a_pdf_becomes_a_picture() -> None:
    pages = scans.pages_from(pdf(3))
    assert len(pages) == 3
    for each in pages:
        with Image.open(io.BytesIO(each)) as opened:
            assert opened.size == (1_696, 2_400)
            red, green, _ = opened.convert("RGB").getpixel((300, 2_250))  # type: ignore[misc]
            assert red > 150
            assert green < 80


def test_a_page_as_large_as_a_wall_is_drawn_no_larger_than_another() -> None:
    page(pdf(1, size=(14_000, 200)))


def test_more_pages_than_one_paper_has_are_refused() -> None:
    assert refused(pdf(MOST_PAGES + 1)) == "pages"


def test_a_locked_pdf_is_refused_as_that() -> None:
    assert refused(pdf(1, StandardEncryption("closed", canPrint=0))) == "locked"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"Mariama Koroma",
        b"GIF89a" + bytes(100),
        b"<svg/>",
        b"PK\x03\x04",
        b"MZ",
        b"%!PS-Adobe",
        b"BM" + bytes(99),
    ],
)
def test_any_other_file_is_refused_whatever_its_name(content: bytes) -> None:
    assert refused(content) == "kind"


@pytest.mark.parametrize("size", [(60_000, 60_000), (30_000, 1_000), (2_147_483_647, 1)])
def test_a_picture_that_would_fill_the_memory_is_refused_before_it_is_opened(size: tuple[int, int]) -> None:
    assert refused(png_of(*size)) == "pixels"


def test_a_file_that_was_cut_short_is_refused() -> None:
    image = Image.effect_noise((300, 300), 80)
    for content in (saved(image), saved(image, "PNG"), pdf(1)):
        assert refused(content[: len(content) // 2]) == "damaged"
    assert refused(b"\xff\xd8\xff") == "damaged"
    assert refused(b"%PDF-1.7 and nothing more") == "damaged"


def test_a_file_larger_than_any_scan_is_refused() -> None:
    assert refused(b"\xff\xd8\xff" + bytes(scans.LARGEST_FILE)) == "size"


@settings(max_examples=60)
@given(st.sampled_from(["JPEG", "PNG", "PDF"]), st.data())
def test_a_spoilt_file_is_drawn_or_refused_and_nothing_else(form: str, data: st.DataObject) -> None:
    image = Image.linear_gradient("L").resize((40, 40))
    content = bytearray(pdf(1) if form == "PDF" else saved(image, form))
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        kept = scans.pages_from(bytes(content))
    except ScanRefused:
        return
    assert all(each.startswith(b"\xff\xd8\xff") for each in kept)
