"""What is read when something goes wrong: who reads it learns what happened and what to do."""

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wipdesk import errors
from wipdesk.sentences import LONGEST_SHOWN, ROWS_SHOWN, SHEET_REASONS, say_error, say_place, say_problem

HOSTILE = {
    "markup": "<b>Mariama</b>",
    "a formula": "=cmd|' /C calc'!A0",
    "braces": "{wanted} {0} {wanted.__class__} {{",
    "letters of the place": "Ɛsta Kɔrɔma ŋ 😀",
    "Arabic": "مريم كروما",
}


def test_she_learns_which_women_answer_and_takes_the_code_of_one() -> None:
    two = errors.AmbiguousWoman((("7K2M-9QXC", "KOROMA, Mariama"), ("3F8Q-1ZZB", "KOROMA, Mary")), 2)
    assert say_error(two) == (
        "More than one woman answers to this (2): 7K2M-9QXC KOROMA, Mariama; 3F8Q-1ZZB KOROMA, Mary. "
        "Nothing was changed; use the code of the one you mean."
    )


def test_more_women_than_are_named_are_counted_and_hinted_at() -> None:
    said = say_error(errors.AmbiguousWoman((("7K2M-9QXC", "KOROMA, Mariama"), ("3F8Q-1ZZB", "")), 40))
    assert "(40): 7K2M-9QXC KOROMA, Mariama; 3F8Q-1ZZB; …." in said


def test_a_refused_table_names_its_first_places_and_counts_the_rest() -> None:
    rows = tuple(("woman", row, "birth_date", "read_only_cell") for row in range(3, 11))
    first, *places = say_error(errors.SheetRefused(rows)).splitlines()
    assert first == "The table was not taken in, and nothing was changed. Put this right, then try again:"
    assert places[0] == "sheet woman, row 3, column birth_date: this cell cannot be changed in a table"
    assert len(places) == ROWS_SHOWN + 1
    assert places[-1] == "further places: 3"


def test_a_refused_table_with_few_faults_promises_no_further_ones() -> None:
    said = say_error(errors.SheetRefused((("woman", 3, "id", "unknown_id"),) * ROWS_SHOWN))
    assert "further" not in said
    assert len(said.splitlines()) == ROWS_SHOWN + 1


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (("woman", 3, "", "no_name"), "sheet woman, row 3: there is no name, nickname or number"),
        (
            ("woman", 0, "brith_date", "unknown_column"),
            "sheet woman, column brith_date: no field is kept",
        ),
        (("women", 0, "", "unknown_sheet"), "sheet women: there is no kind of record of this name"),
        (("", 3, "id", "unknown_id"), "row 3, column id: no record in this register has this id"),
        (("", 3, "", "duplicate_row"), "row 3: the same record stands in another row too"),
        (("", 0, "age", "unknown_column"), "column age: no field is kept under this heading"),
        (("", 0, "", "bad_file"), "the whole table: the file cannot be read as a table"),
        (("woman", 3, "id", "of a later version"), "sheet woman, row 3, column id: this cannot be taken in"),
    ],
)
def test_a_place_in_a_table_is_named_as_exactly_as_it_is_known(
    place: tuple[str, int, str, str], said: str
) -> None:
    assert say_place(place).startswith(said)
    assert say_error(errors.SheetRefused((place,))).splitlines()[1] == say_place(place)


def test_five_troubles_at_opening_are_five_different_sentences() -> None:
    troubles = [
        errors.WrongPassphrase(),
        errors.NotARegister(),
        errors.RegisterEmpty(),
        errors.RegisterDamaged("header"),
        errors.RegisterTooNew(7, 3),
    ]
    said = [say_error(trouble) for trouble in troubles]
    assert len(set(said)) == 5
    words = ["Caps Lock", "not a register of wipdesk", "it is empty", "cut short", "newer version"]
    assert [word for word, sentence in zip(words, said, strict=True) if word in sentence] == words


def test_a_mistyped_woman_may_lie_on_another_laptop() -> None:
    said = say_error(errors.NoSuchRecord("woman", "Fatu"))
    assert said.startswith("No woman in this register answers to “Fatu”.")
    assert "another laptop" in said


def test_a_kind_of_record_is_said_as_the_catalogue_says_it() -> None:
    assert "(Stretch of detention)" in say_error(errors.NoSuchRecord("custody_episode", "7"))
    assert "(Bail decision)" in say_error(errors.ParentNeeded("bail", ("matter",)))
    assert "(Matter)" in say_error(errors.ParentNeeded("bail", ("matter",)))
    assert "(of a later version)" in say_error(errors.NoSuchRecord("of a later version", "7"))


def test_names_to_choose_from_stay_as_they_are_typed() -> None:
    assert say_error(errors.NoSuchKind("womn", ("matter", "woman"))).endswith("These can be: matter, woman.")
    assert say_error(errors.NoSuchField("note", "txt", ("date", "text"))) == (
        "A record of this kind (Note) has no field “txt”. Its fields are: date, text."
    )


def test_an_office_without_people_is_said_to_have_none() -> None:
    assert say_error(errors.NoSuchPerson("Ann", ())).endswith("known here (none).")
    assert say_error(errors.NoSuchPerson("Ann", ("Adama B.", "Isata K."))).endswith("(Adama B., Isata K.).")


@pytest.mark.parametrize(
    ("needed", "room"),
    [(1, "1 KB"), (999_999, "1 MB"), (12_300_000, "13 MB"), (2_000_000_001, "3 GB"), (5 * 10**12, "5000 GB")],
)
def test_the_room_that_is_missing_is_said_in_full_units_and_never_too_small(needed: int, room: str) -> None:
    assert f"it needs {room}." in say_error(errors.DiskFull(needed))


def test_a_full_disk_of_which_no_more_is_known_names_no_size() -> None:
    said = say_error(errors.DiskFull())
    assert not re.search(r"\d", said)
    assert "no room left" in said


def test_an_id_is_said_by_its_beginning_only() -> None:
    said = say_error(errors.NoSuchRecord("conflict", "0123456789abcdef0123456789abcdef.plea"))
    assert "“01234567….plea”" in said


def test_a_path_is_said_by_its_end_and_keeps_its_spaces() -> None:
    assert "“E:/my  register/wip.db”" in say_error(errors.FileGone("E:/my  register/wip.db"))
    long = say_error(errors.FileExists("a/" * 400 + "last.wipsync"))
    assert "last.wipsync”" in long
    assert "“…" in long
    assert len(long) < LONGEST_SHOWN + 200


def test_what_the_role_lacks_is_said_in_words_and_a_later_right_by_its_name() -> None:
    assert "this: taking in a bundle." in say_error(errors.NotAllowed("merge"))
    assert "this: later_right." in say_error(errors.NotAllowed("later_right"))


def test_a_reason_of_a_later_version_still_gives_a_sentence() -> None:
    weak = say_error(errors.PassphraseTooWeak("of a later version"))
    assert weak.startswith("This passphrase is too easy to guess.")


def test_an_error_nobody_foresaw_is_said_without_its_text() -> None:
    said = say_error(ValueError("KOROMA, Mariama"))
    assert said.startswith("Something went wrong")
    assert "KOROMA" not in said


def test_a_trouble_without_a_class_of_its_own_is_said_by_who_can_help() -> None:
    said = {
        say_error(each) for each in (errors.UserTrouble(), errors.MachineTrouble("EFBIG"), errors.Cancelled())
    }
    assert len(said) == 3
    assert not any("EFBIG" in each for each in said)


def test_a_problem_is_said_beside_its_field() -> None:
    assert say_problem("not_a_date", "Date charged").startswith(
        "Date charged: this could not be read as a date."
    )
    assert say_problem("before_start", "To").startswith("To: this date lies before")
    assert say_problem("of a later version", "Plea").startswith("Plea: something is unusual")


@pytest.mark.parametrize("typed", HOSTILE.values(), ids=HOSTILE.keys())
def test_what_was_typed_stands_in_the_sentence_letter_by_letter(typed: str) -> None:
    assert f"“{typed}”" in say_error(errors.NoSuchRecord("woman", typed))
    assert f" {typed}." in say_error(errors.AmbiguousWoman((("7K2M-9QXC", typed),), 1))


@given(typed=st.text(alphabet=st.characters(codec=None), max_size=400), count=st.integers(0, 10**9))
def test_nothing_typed_can_break_a_sentence(typed: str, count: int) -> None:
    for trouble in (
        errors.NoSuchRecord("person", typed),
        errors.FileGone(typed),
        errors.NoSuchPerson(typed, (typed,)),
        errors.SheetRefused(((typed, count, typed, typed),)),
        errors.PassphraseTooWeak(typed),
        errors.NotAllowed(typed),
    ):
        said = say_error(trouble)
        assert said.encode()
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", said)
        assert said.count("\n") == (1 if isinstance(trouble, errors.SheetRefused) else 0)


def test_what_no_screen_should_be_given_is_taken_out_of_what_was_typed() -> None:
    typed = "Ma\x1b[31mria\r\nma \u202eKOROMA\u2066 \ud83d\u2028end"
    assert "“Ma [31mria ma KOROMA \ufffd end”" in say_error(errors.NoSuchRecord("woman", typed))
    assert "“Ma [31mria  ma KOROMA \ufffd end”" in say_error(errors.FileGone(typed))


def test_ten_thousand_letters_do_not_hide_what_to_do() -> None:
    said = say_error(errors.NoSuchRecord("woman", "a" * 10_000 + "z"))
    assert "another laptop" in said
    assert len(said) < LONGEST_SHOWN + 300


def test_sentence_and_words_inside_it_are_read_in_her_language() -> None:
    french = {
        "Your role does not include this: {right}. Nothing was changed; ask your coordinator to do it.": (
            "Votre rôle ne comprend pas ceci : {right}."
        ),
        "printing": "imprimer",
        "Nothing in this register answers to “{wanted}” ({kind}). Nothing was changed; look at the spelling "
        "and at the kind of record.": "Rien ne répond à « {wanted} » ({kind}).",
        "Hearing": "Audience",
    }
    contexts = []

    def say(context: str, text: str) -> str:
        contexts.append(context)
        return french.get(text, text)

    assert say_error(errors.NotAllowed("print"), say) == "Votre rôle ne comprend pas ceci : imprimer."
    assert say_error(errors.NoSuchRecord("hearing", "9"), say) == "Rien ne répond à « 9 » (Audience)."
    assert set(contexts) == {"errors", "kinds"}


@pytest.mark.parametrize(
    "broken",
    [
        "Rien ne répond.",
        "Rien ne répond à {wnated}.",
        "Rien ne répond à {wanted} ({kind}).",
        "Rien ne répond à {wanted!r}.",
        "Rien ne répond à {wanted:>900000000}.",
        "Rien ne répond à {wanted.__class__}.",
        "Rien ne répond à {wanted",
        "Rien ne répond à {}.",
        "",
    ],
)
def test_a_broken_translation_is_not_shown_but_the_english_sentence(broken: str) -> None:
    trouble = errors.NoSuchRecord("woman", "Fatu")
    assert say_error(trouble, lambda context, text: broken) == say_error(trouble)


def test_every_reason_of_a_table_is_one_part_of_a_sentence() -> None:
    for reason in SHEET_REASONS.values():
        assert reason[0] in string.ascii_lowercase
        assert not reason.endswith(".")
