"""The words people use for dates, in English and French, brought to one small set that can be read.

Case, accents, direction marks, ordinals and articles go; digits of any script become 0-9; `vers le 3 mai`
and `around the 3rd of May` both become `about 3 may`. A word that is not known stays as it is, so that a
line with it is not read by accident.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LONGEST = 120
"""A longer line is a story, not a date."""

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_SPELLINGS = {
    "jan": "january janvier janv",
    "feb": "february fevrier fevr fev",
    "mar": "march mars",
    "apr": "april avril avr",
    "may": "mai",
    "jun": "june juin",
    "jul": "july juillet juil",
    "aug": "august aout",
    "sep": "september septembre sept",
    "oct": "october octobre",
    "nov": "november novembre",
    "dec": "december decembre",
    "mon": "monday lundi",
    "tue": "tuesday mardi tues",
    "wed": "wednesday mercredi",
    "thu": "thursday jeudi thur thurs",
    "fri": "friday vendredi",
    "sat": "saturday samedi",
    "sun": "sunday dimanche",
    "about": "around circa c approximately approx roughly vers environ ca ~ estimated",
    "maybe": "perhaps probably possibly peutetre probablement",
    "between": "entre",
    "and": "et &",
    "to": "au till",
    "until": "by jusquau jusqua jusque",
    "before": "avant",
    "after": "apres",
    "since": "depuis",
    "early": "beginning start debut",
    "mid": "middle milieu",
    "late": "end fin",
    "today": "aujourdhui",
    "yesterday": "hier",
    "tomorrow": "demain",
    "last": "dernier derniere passe passee",
    "next": "prochain prochaine",
    "this": "ce cette",
    "morning": "matin matinee",
    "evening": "soir soiree",
    "night": "nuit",
    "noon": "midday midi",
    "midnight": "minuit",
    "day": "days jour jours",
    "week": "weeks semaine semaines wk wks",
    "month": "months mois",
    "year": "years an ans annee annees yr yrs",
    "1": "one un une",
    "2": "two deux",
    "3": "three trois",
    "4": "four quatre",
    "5": "five cinq",
    "6": "six",
    "7": "seven sept",
    "8": "eight huit",
    "9": "nine neuf",
    "10": "ten dix",
    "11": "eleven onze",
    "12": "twelve douze",
    "": "the of on le la les l de d du des en at during pendant durant lors aged age agee old",
}
_WORDS = {spelling: word for word, spellings in _SPELLINGS.items() for spelling in spellings.split()}
_WORDS["sept"] = "sep"

_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")
_APOSTROPHES = dict.fromkeys(map(ord, "’ʼ`´"), "'")
_COMMAS = dict.fromkeys(map(ord, ",;،()"), " ")
_DOUBTS = dict.fromkeys(map(ord, "?؟"), " maybe ")
_PUNCTUATION = {**_DASHES, **_APOSTROPHES, **_COMMAS, **_DOUBTS}

_UNITS = "days?|weeks?|months?|years?|jours?|semaines?|mois|ans?"
_WEEKDAYS_FR = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"


_WEEKS = (
    ("1", "first 1st 1re 1ere premiere"),
    ("2", "second 2nd 2e 2eme deuxieme seconde"),
    ("3", "third 3rd 3e 3eme troisieme"),
    ("4", "fourth 4th 4e 4eme quatrieme"),
    ("last", "last final derniere"),
)
_WEEK_OF = {spelling: f"week{which} " for which, spellings in _WEEKS for spelling in spellings.split()}
_ORDINALS = "|".join(_WEEK_OF)


def _week_of(found: re.Match[str]) -> str:
    return _WEEK_OF[found[1]]


def _followed(found: re.Match[str]) -> str:
    return "after" if "suivi" in found[0] else "before"


_PHRASES = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        (r"\bil y a ([a-z0-9]+ [a-z]+)", r"\1 ago"),
        (rf"\b(?:in|dans) ((?:[0-9]+|[a-z]+) (?:{_UNITS}))\b", r"\1 hence"),
        (rf"\b({_ORDINALS}) (?:week|semaine) (?:of |in |de |du |d')(?:the )?", _week_of),
        (r"\bas (?:at|of|on)\b|\ba la date du\b", "asat"),
        (r"\b([0-9]{1,3}) a ([0-9]{1,3})(?= (?:[a-z]+ )?asat\b)", r"\1 to \2"),
        (r"\b(?:at|a) ([0-9]{1,2}) (?:in the|du) (?:morning|matin)\b", r"\1am"),
        (r"\b(?:at|a) ([0-9]{1,2}) (?:in the|at|du) (?:afternoon|evening|night|soir)\b", r"\1pm"),
        (r"\b([0-9]{1,2}) ?(?:h|heures|o'clock) (?:in the|du) (?:morning|matin)\b", r"\1am"),
        (r"\b([0-9]{1,2}) ?(?:h|heures|o'clock) (?:in the|at|du) (?:evening|night|soir)\b", r"\1pm"),
        (r"\bau (matin|soir)\b", r"\1"),
        (r"\ba peu pres\b", "about"),
        (r"\bapres-midi\b", "afternoon"),
        (r"\b([dl])'", r"\1 "),
        (r"\bjusqu'a(u?)\b", r"jusqua\1"),
        (r"\baujourd'hui\b", "today"),
        (r"\bpeut-etre\b", "maybe"),
        (r"\bmid?-", "mid "),
        (r"\b([0-9]{1,2})[-/.]([a-z]{3,9})[-/.]([0-9]{2,4})\b", r"\1 \2 \3"),
        (r"(?<=[a-z])-(?=[a-z0-9])", " - "),
        (r"(/[0-9]{4})-(?=[0-9])", r"\1 - "),
        (r"\bnot (?:certain|sure|exact)\b|\bpas certain\b", "maybe"),
        (r"\bnot (?:after|later than)\b|\bpas apres\b|\bau plus tard\b", "until"),
        (r"\bnot (?:before|earlier than)\b|\bpas avant\b|\bau plus tot\b", "since"),
        (r"\b(morning|matin) (?:06:00 to|de 06:00 a) 12:00(?=$| maybe$)", r"\1"),
        (r"\b(afternoon) (?:12:00 to|de 12:00 a) 18:00(?=$| maybe$)", r"\1"),
        (r"\b(evening|soir) (?:18:00 to|de 18:00 a) 24:00(?=$| maybe$)", r"\1"),
        (r"\b(night|nuit) (?:18:00 to|de 18:00 a) 06:00(?=$| maybe$)", r"\1"),
        (r"\blast night\b", "yesterday night"),
        (r"\btonight\b", "today night"),
        (r"\b(?:this|ce) (morning|afternoon|evening|matin|soir)\b", r"today \1"),
        (r"~ ?", "~ "),
        (r"\b([0-9]{1,2})(?:st|nd|rd|th|er|e|eme)\b", r"\1"),
        # On a clock of twelve hours nobody said which half of the day it was.
        (r"(?: ?\bat)? ?\b(?:[1-9]|1[0-2]) ?o'clock\b(?! ?[ap]\.? ?m)", ""),
        (r"\b([0-9]{1,2}) ?o'clock(?= ?[ap]\.? ?m)", r"\1"),
        (r"\b([0-9]{1,2}) ?(?:heures?|hrs?|h|o'clock)\b", r"\1h"),
        (r"\b([0-9]{1,2})h ([0-5][0-9])(?= le |$)", r"\1h\2"),
        (r"\b(a|p)\. ?m\b\.?", r"\1m"),
        (r"([a-z])\.(?= |$)", r"\1"),
        (r"\b(?:in|dans) ", ""),
        (r"\ban? (day|week|month|year)", r"1 \1"),
        (r"([0-9])([a-z])(?=[a-z]{2})", r"\1 \2"),
        (r"\b([a-z]{3,9})([0-9]{2,4})\b", r"\1 \2"),
        (r"\ba partir (?:du|de)\b", "since"),
        (r"\b(?:aux? (?:environs|alentours)|autour) (?:du|des|de|d)\b", "about"),
        (r"\b(?:just|shortly|soon|right|juste|peu) (?=(?:before|after|avant|apres)\b)", ""),
        (r"\bveille (?:du|des|de|d)\b", "1 day before"),
        (r"\blendemain (?:du|des|de|d)\b", "1 day after"),
        (r"\bqui (?:a|ont) (?:suivi|precede)\b", _followed),
        (r"\b(?:suivant|following)\b", "after"),
        (r"\b(?:precedant|preceding)\b", "before"),
        (r"\b(?:time|temps|moment|cours) (?:of|du|des|de|d)\b", ""),
        (r"^(?:the |le |au |on the )?(?:day of|jour (?:du|des|de|d))\b", ""),
        (rf"\b({_WEEKDAYS_FR}) (dernier|prochain)\b", r"\2 \1"),
        (r"\b(an|annee) (derniere?|passee?|prochaine?)\b", r"\2 \1"),
        (r"^ *(?:aux?|a)(?= +[a-z]{2})", ""),
        # Before the end of it may be any day until its last, and not only one before its last third.
        (r"^(?:before|avant) (?:(?:the|la) )?(?:end|fin) (?:of|du|des|de|d)\b", "until"),
        (r"^(?:after|apres) (?:(?:the|le) )?(?:start|beginning|debut) (?:of|du|des|de|d)\b", "since"),
        (r"'([0-9]{2})\b", r"\1"),
    )
)


def plain_words(text: str) -> str:
    """Bring a typed line to the words that are read; empty when it is too long to be a date."""
    if len(text) > LONGEST:
        return ""
    plain = "".join(_plain_character(each) for each in unicodedata.normalize("NFD", text.casefold()))
    plain = " ".join(plain.translate(_PUNCTUATION).split()).rstrip(".")
    for pattern, replacement in _PHRASES:
        plain = pattern.sub(replacement, plain)
    words = (_WORDS.get(word, word) for word in plain.split())
    return " ".join(word for word in words if word)


_NAMED_DAYS = "|".join(("year", "month", "week", *WEEKDAYS))
_BESIDE_A_WEEKDAY = (
    *("about", "maybe", "morning", "afternoon", "evening", "night"),
    *("before", "after", "since", "until", "between", "from", "and", "to", "-"),
)
_YEAR_TOLD = re.compile(
    r"(?<!\d)\d{4}(?!\d)|\b\d0'?s\b|\b\d{1,2}([/.\- ])\d{1,2}\1\d\d\b"
    rf"|\b\d{{1,2}} (?:{'|'.join(MONTHS)}) \d\d\b"
    rf"|^(?:(?:{'|'.join((*WEEKDAYS, *_BESIDE_A_WEEKDAY))}|[0-9:.]+h?(?: ?[ap]m)?)(?: |$))+$"
    rf"|\b(?:last|this|next) (?:{_NAMED_DAYS})\b|\b(?:{_NAMED_DAYS}) (?:last|this|next)\b"
    r"|\b(?:today|yesterday|tomorrow|ago|hence|asat)\b",
    re.ASCII,
)


@lru_cache(maxsize=4096)
def names_a_year(text: str) -> bool:
    """Whether a typed line says of which year it speaks, or counts from the day of the talk."""
    return _YEAR_TOLD.search(plain_words(text)) is not None


def _plain_character(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Mn", "Cf"):
        return ""
    return str(unicodedata.decimal(character)) if category == "Nd" else character
