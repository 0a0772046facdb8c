"""How paper looks: sizes in points, one family of letters, grey tones only, so that it survives a photocopier."""

from __future__ import annotations

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from wipdesk.reports.fonts import BOLD, REGULAR

INK, RULE, SHADE, MIDDLE = "#000000", "#8a8a8a", "#eeeeee", "#c8c8c8"
MARGIN = 45.0
"""Left and right of the page."""

BODY = ParagraphStyle("body", fontName=REGULAR, fontSize=9.2, leading=12.6, splitLongWords=1)
BODY_AFTER = ParagraphStyle("body after", parent=BODY, spaceAfter=3)
SMALL = ParagraphStyle("small", parent=BODY, fontSize=7.8, leading=10.4)
SMALL_RIGHT = ParagraphStyle("small right", parent=SMALL, alignment=TA_RIGHT)
CELL = ParagraphStyle("cell", parent=BODY, fontSize=8.6, leading=11)
HEAD = ParagraphStyle("head", parent=BODY, fontName=BOLD, fontSize=7.6, leading=10)
TITLE = ParagraphStyle("title", parent=BODY, fontName=BOLD, fontSize=17, leading=23, spaceAfter=2)
CODE = ParagraphStyle("code", parent=BODY, fontName=BOLD, fontSize=12.5, leading=24, alignment=TA_RIGHT)
NAME = ParagraphStyle("name", parent=BODY, fontSize=13, leading=17.5, spaceAfter=1)
SECTION = ParagraphStyle("section", parent=BODY, fontName=BOLD, fontSize=10, leading=13)
SECTION_ASIDE = ParagraphStyle("section aside", parent=BODY, fontSize=8.6, leading=13, alignment=TA_RIGHT)
SENTENCE = ParagraphStyle("sentence", parent=BODY, fontSize=9.8, leading=13.4, spaceAfter=4)
NUMBER = ParagraphStyle("number", parent=BODY, fontName=BOLD, fontSize=34, leading=38)
NUMBER_RANGE = ParagraphStyle("number range", parent=NUMBER, fontSize=25, leading=31)
NUMBER_WORDS = ParagraphStyle("number words", parent=NUMBER, fontSize=16, leading=21)
CAPTION = ParagraphStyle("caption", parent=BODY, fontName=BOLD, fontSize=8.8, leading=11.5)
RUNNING = ParagraphStyle("running", parent=BODY, fontSize=8.4, leading=11)
RUNNING_RIGHT = ParagraphStyle("running right", parent=RUNNING, alignment=TA_RIGHT)
