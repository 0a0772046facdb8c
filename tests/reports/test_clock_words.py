"""The sentences of the clock say how long, from when and by whose word, and nothing that sounds like a verdict."""

from dataclasses import replace

import pytest

from tests.reports.women import TODAY, day, mariama
from wipdesk.domain.case_file import CaseFile
from wipdesk.domain.first_appearance import FirstAppearance, Untold
from wipdesk.domain.held import Basis, HeldState, held_before_trial
from wipdesk.domain.lists import as_written
from wipdesk.domain.records.custody import CustodyEpisode
from wipdesk.domain.records.matter import Matter
from wipdesk.domain.spans import Reason
from wipdesk.domain.stays import Remark
from wipdesk.domain.values import AnyValue, Missing, Unread
from wipdesk.reports import clock_words
from wipdesk.reports.composing import Composer
from wipdesk.reports.faces import Face
from wipdesk.reports.shown import Shown
from wipdesk.reports.text import Ink
from wipdesk.services.lists import load

TODAY_SHE = "On the dates in this file, up to 23 November 2026, she"


def with_remand(start: AnyValue, end: AnyValue = Missing.NOT_ASKED, **matter: AnyValue) -> CaseFile:
    file = mariama()
    stay = CustodyEpisode(id="s", parent=file.woman.id, regime="remand", from_date=start, to_date=end)
    return replace(file, episodes=(stay,), matters=(Matter(id="m", parent=file.woman.id, **matter),))


def said(file: CaseFile) -> tuple[str, str, str]:
    composer = Composer(Shown(file, Face.FULL, load("sl"), as_written), Ink(), TODAY)
    held = held_before_trial(file, today=TODAY)
    how = clock_words.manner(file, held)
    words = "".join(run.text for run in clock_words.sentence(composer, held, how))
    return clock_words.number(composer, held), clock_words.CAPTIONS[how], words


@pytest.mark.parametrize(
    ("file", "number", "caption", "sentence"),
    [
        (
            with_remand(day("2026-11-03", "lawyer")),
            "20",
            "days held without trial",
            f"{TODAY_SHE} has been held without trial for 20 days. Her detention began: 3 November 2026 (lawyer).",
        ),
        (
            with_remand(day("2026-11-03"), day("2026-11-04")),
            "1",
            "days held without trial",
            "On the dates in this file she was held without trial for 1 day.",
        ),
        (
            with_remand(day("2026-11-03"), Missing.UNKNOWN),
            "20",
            "days held without trial",
            "On the dates in this file she was held without trial for at most 20 days.",
        ),
        (
            with_remand(day("2026-11-03"), trial_began=day("2026-11-10")),
            "20",
            "days held without a conviction",
            f"{TODAY_SHE} has been held without a conviction for 20 days. Her detention began: 3 November 2026.",
        ),
        (
            with_remand(day("2026-11-03"), convicted_on=day("2026-11-10")),
            "7",
            "days held before conviction",
            "On the dates in this file she was held before a conviction for 7 days.",
        ),
        (
            with_remand(Unread("32 May")),
            "Cannot tell",
            "days held without trial",
            "How long she has been held cannot be told: the day on which it began is not known.",
        ),
    ],
)
def test_the_number_and_the_sentence_say_the_same(
    file: CaseFile, number: str, caption: str, sentence: str
) -> None:
    assert said(file) == (number, caption, sentence)


def test_only_a_least_says_why_the_most_is_open_and_names_no_beginning() -> None:
    file = mariama()
    first = replace(file.episodes[0], from_date=Missing.UNKNOWN)
    _, _, sentence = said(replace(file, episodes=(first, file.episodes[1])))
    assert "for at least 404 days." in sentence
    assert "At most cannot be told" in sentence
    assert "began:" not in sentence


def test_everything_a_count_can_be_is_worded() -> None:
    assert set(clock_words.REMARKS) == set(Remark)
    file = mariama()
    composer = Composer(Shown(file, Face.FULL, load("sl"), as_written), Ink(), TODAY)
    held = held_before_trial(file, today=TODAY)
    for reason in Reason:
        for least in (None, 0, 7):
            for most in (None, 0, 9):
                for basis in Basis:
                    days = replace(held.days, at_least=least, at_most=most, reason=reason)
                    shown = replace(held, days=days, basis=basis)
                    assert shown.state in HeldState
                    assert clock_words.number(composer, shown)
                    assert clock_words.bounds(composer, shown)
                    assert clock_words.sentence(composer, shown, clock_words.WITHOUT_TRIAL)


def test_every_reason_why_the_time_to_court_cannot_be_told_is_worded() -> None:
    composer = Composer(Shown(mariama(), Face.FULL, load("sl"), as_written), Ink(), TODAY)
    for why in set(Untold) - {Untold.NOTHING}:
        first = FirstAppearance(arrest=None, appearance=None, untold=why)
        assert "cannot be told" in clock_words.appearance_sentence(composer, first)[0].text
