"""Every letter of the languages of the register can be printed, and what cannot is never left out in silence."""

import pytest

from wipdesk.domain.text import begins_right_to_left, clean, is_right_to_left
from wipdesk.paths import shipped
from wipdesk.reports import fonts


def test_the_fonts_are_shipped_with_the_program() -> None:
    for file in fonts.FILES.values():
        assert shipped("resources", "fonts", file).is_file()


@pytest.mark.parametrize(
    "text",
    [
        "Ɛɛ Ɔɔ Ŋŋ Ɓɓ Ɗɗ Ƙƙ Ƴƴ Ɣɣ Ʋʋ",
        "ẹ ọ ṣ ẹ́ ò ñ ã ç é è ê ï ô ù ÿ œ",
        "₦ € £ “quoted” ‘it’s’ – — …",
        "فاطمة كوروما ١٢٣ محمّد",
    ],
)
def test_the_letters_of_the_people_in_the_register_are_all_there(text: str) -> None:
    assert fonts.missing_in(clean(text)) == []


def test_what_is_missing_is_drawn_as_a_box() -> None:
    assert fonts.missing_in("a😀b漢") == ["😀", "漢"]
    drawn = "".join(piece for _, piece in fonts.pieces("a😀b", bold=False))
    assert drawn == f"a{fonts.BOX}b"
    assert fonts.width("😀", 10) > 0


def test_a_line_is_cut_where_the_font_changes() -> None:
    assert fonts.pieces("ab كو", bold=True) == [(fonts.BOLD, "ab "), (fonts.ARABIC, "كو")]


def test_a_space_stays_with_the_letters_before_it() -> None:
    assert [font for font, _ in fonts.pieces("كو كو", bold=False)] == [fonts.ARABIC]


def test_arabic_is_set_larger_so_that_it_stands_as_high() -> None:
    assert fonts.size_of(fonts.ARABIC, 10) > fonts.size_of(fonts.REGULAR, 10) == 10


def test_right_to_left_is_told_from_left_to_right() -> None:
    assert is_right_to_left("Bo فاطمة")
    assert not is_right_to_left("Bo Kɔrɔma")
    assert begins_right_to_left("12 فاطمة Bo")
    assert not begins_right_to_left("Bo فاطمة")
    assert not begins_right_to_left("123")


def test_a_line_is_turned_but_numbers_and_latin_words_keep_their_order() -> None:
    turned = fonts.turned("فاطمة 123 Bo", from_right=True)
    assert "123" in turned
    assert "Bo" in turned
    assert turned.index("Bo") < turned.index("123")


def test_vowel_signs_are_kept() -> None:
    marked = fonts.turned("مُحَمَّد", from_right=True)
    assert sum("\u064b" <= character <= "\u0652" for character in marked) == 4
