"""The sentences of errors that are said in more than one way: by reason, kind or number.

Holds texts only, as `error_texts` does.
"""

from __future__ import annotations

from wipdesk import errors


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name is what lupdate looks for
    """Mark a text for translation and return it as it is; it is translated when it is shown."""
    return text


CHOSEN_BY: dict[type[BaseException], str] = {
    errors.BundleRefused: "reason",
    errors.CannotMove: "reason",
    errors.CannotRevoke: "reason",
    errors.CannotTakeBack: "reason",
    errors.CannotUndo: "reason",
    errors.ClockRulesRefused: "what",
    errors.CommitTooLarge: "what",
    errors.DiskFull: "needed",
    errors.ListRefused: "reason",
    errors.NoSuchRecord: "kind",
    errors.PassphraseTooWeak: "why",
    errors.RegisterDamaged: "what",
    errors.ScanRefused: "why",
}
"""The attribute that chooses among the sentences in VARIANTS."""

VARIANTS: dict[type[BaseException], dict[str, str]] = {
    errors.ListRefused: {
        "sensitive": QT_TRANSLATE_NOOP(
            "errors",
            "A field of the office stands open, so it never holds health, pregnancy, violence, complaints, belief or "
            "origin. Nothing was kept; write that in the closed part of her file.",
        ),
        "no_list": QT_TRANSLATE_NOOP(
            "errors", "There is no such list. Nothing was kept; choose one of the lists that are there."
        ),
        "no_label": QT_TRANSLATE_NOOP(
            "errors", "An answer or a field needs words to be read. Nothing was kept; write them."
        ),
        "long": QT_TRANSLATE_NOOP(
            "errors", "These words are too long: 200 characters at most. Nothing was kept; write fewer."
        ),
        "code": QT_TRANSLATE_NOOP(
            "errors",
            "A code of the office begins with x_, then small letters, digits or _, at most 40. Nothing was kept; write "
            "another code.",
        ),
        "code_there": QT_TRANSLATE_NOOP(
            "errors",
            "This code is there already. Nothing was kept; write another code.",
        ),
        "label_there": QT_TRANSLATE_NOOP(
            "errors",
            "Another answer or field here has these words. Nothing was kept; write words that differ.",
        ),
        "no_code": QT_TRANSLATE_NOOP(
            "errors", "This list has no such code. Nothing was changed; choose one it has."
        ),
        "not_own": QT_TRANSLATE_NOOP(
            "errors",
            "Only what the office added can be changed. Nothing was changed; choose an answer of the office.",
        ),
        "area": QT_TRANSLATE_NOOP("errors", "There is no such area. Nothing was kept; choose another."),
        "parts": QT_TRANSLATE_NOOP(
            "errors", "Numbers count one to three things. Nothing was kept; name them."
        ),
        "kind": QT_TRANSLATE_NOOP(
            "errors",
            "This kind of record cannot have fields of the office. Nothing was kept; choose another kind.",
        ),
        "answer": QT_TRANSLATE_NOOP(
            "errors",
            "A field is answered by a text, number, date, choice, or yes or no. Nothing was kept; choose one.",
        ),
        "when": QT_TRANSLATE_NOOP(
            "errors",
            "An event needs its days, such as 2026-03-31 or 2026-03-31/2026-04-02. Nothing was kept; write its days.",
        ),
    },
    errors.ClockRulesRefused: {
        "not_toml": QT_TRANSLATE_NOOP(
            "errors",
            "Line {line} of the rules ({file}) is not written as such a file is written (TOML). The old rules "
            "stay in force; put the line right, then try again.",
        ),
        "unknown_key": QT_TRANSLATE_NOOP(
            "errors",
            "Line {line} of the rules ({file}) has “{name}”, which no rule has. The old rules stay in force; put "
            "the line right, then try again.",
        ),
        "wrong_value": QT_TRANSLATE_NOOP(
            "errors",
            "Line {line} of the rules ({file}) gives “{name}” a value that it cannot have. The old rules stay in "
            "force; put the line right, then try again.",
        ),
        "missing_key": QT_TRANSLATE_NOOP(
            "errors",
            "Line {line} of the rules ({file}) begins a rule without “{name}”. The old rules stay in force; put "
            "the line right, then try again.",
        ),
        "not_known": QT_TRANSLATE_NOOP(
            "errors",
            "Line {line} of the rules ({file}) names something unknown to the program in “{name}”. The old rules "
            "stay in force; put the line right, then try again.",
        ),
        "no_limit": QT_TRANSLATE_NOOP(
            "errors",
            "Line {line} of the rules ({file}) begins a rule that is counted and has no limit. The old rules stay "
            "in force; put the line right, then try again.",
        ),
        "wrong_order": QT_TRANSLATE_NOOP(
            "errors",
            "Line {line} of the rules ({file}) has an end before its beginning in “{name}”. The old rules stay in "
            "force; put the line right, then try again.",
        ),
        "twice": QT_TRANSLATE_NOOP(
            "errors",
            "Line {line} of the rules ({file}) gives “{name}” a second time. The old rules stay in force; put the "
            "line right, then try again.",
        ),
        "not_a_table": QT_TRANSLATE_NOOP(
            "errors",
            "Line {line} of the rules ({file}) is not a table of rules: “{name}”. The old rules stay in force; "
            "put the line right, then try again.",
        ),
        "not_read": QT_TRANSLATE_NOOP(
            "errors",
            "The file with the rules ({file}) cannot be read. The old rules stay in force; save it as plain text in "
            "UTF-8, then try again.",
        ),
    },
    errors.BundleRefused: {
        "not_for_us": QT_TRANSLATE_NOOP(
            "errors",
            "This bundle is addressed to another laptop and cannot be opened here. Nothing was changed; ask "
            "the sender to make one for this laptop.",
        ),
        "other_team": QT_TRANSLATE_NOOP(
            "errors",
            "This file comes from another office. Nothing was changed; ask for one made in your own office.",
        ),
        "practice_and_real": QT_TRANSLATE_NOOP(
            "errors",
            "Either this file or this register is for practice, and the other holds real women: the two are "
            "never mixed. Nothing was changed; open the register that the file was meant for.",
        ),
        "container_too_new": QT_TRANSLATE_NOOP(
            "errors",
            "This file was made with a newer version of wipdesk. Nothing was changed; keep the file, bring "
            "the program on this laptop up to date, then open the file again.",
        ),
        "not_a_bundle": QT_TRANSLATE_NOOP(
            "errors",
            "This is not a file for exchange between laptops. Nothing was changed; choose the file that "
            "your colleague made with wipdesk.",
        ),
        "unreadable": QT_TRANSLATE_NOOP(
            "errors",
            "This file is damaged, and no part of it can be read. Nothing was changed; copy it from the "
            "stick once more, or ask the sender for a new one.",
        ),
        "lost_laptop": QT_TRANSLATE_NOOP(
            "errors",
            "This laptop was reported lost, so it is not let in again. Nothing was changed; if it was found, "
            "first tell the office so on the Office page.",
        ),
        "forged": QT_TRANSLATE_NOOP(
            "errors",
            "This file was not made by the laptop it names. Nothing was changed; speak with the sender, and "
            "tell your coordinator.",
        ),
    },
    errors.CannotMove: {
        "accounts": QT_TRANSLATE_NOOP(
            "errors",
            "Accounts of a fact in this record differ, and moving it would keep only one. Nothing was changed; "
            "decide between them first, then try again.",
        ),
        "newer": QT_TRANSLATE_NOOP(
            "errors",
            "This record holds something that a newer version of wipdesk wrote, and that would stay behind. "
            "Nothing was changed; bring the program up to date, then try again.",
        ),
        "closed": QT_TRANSLATE_NOOP(
            "errors",
            "This record holds something in a closed compartment, which cannot be moved. Nothing was changed; "
            "open the compartment with your passphrase, then try again.",
        ),
        "same_woman": QT_TRANSLATE_NOOP(
            "errors", "This record stands in her file already. Nothing was changed; choose another woman."
        ),
    },
    errors.CannotRevoke: {
        "own": QT_TRANSLATE_NOOP(
            "errors",
            "This is the laptop you are working on. Nothing was changed; ask another coordinator to report it "
            "lost.",
        ),
        "too_early": QT_TRANSLATE_NOOP(
            "errors",
            "Cut so early, the order that made you a coordinator would fall too. Nothing was changed; choose a later "
            "day, or ask another coordinator.",
        ),
        "not_lost": QT_TRANSLATE_NOOP(
            "errors",
            "This laptop was not reported lost. Nothing was changed; choose one that stands as lost in the list of "
            "the office.",
        ),
    },
    errors.CannotTakeBack: {
        "changed": QT_TRANSLATE_NOOP(
            "errors",
            "Somebody has written over this since, so it no longer stands. Nothing was changed; look at the "
            "newest change of this field.",
        ),
        "accounts": QT_TRANSLATE_NOOP(
            "errors",
            "Another account of this fact stands beside it. Nothing was changed; look at both, then decide.",
        ),
        "not_one": QT_TRANSLATE_NOOP(
            "errors",
            "No single answer stood before this: it decided between accounts, or the one before never came here. "
            "Nothing was changed; write in the record what holds.",
        ),
        "taken_away": QT_TRANSLATE_NOOP(
            "errors",
            "The record was taken away since. Nothing was changed; bring it back first, then try again.",
        ),
    },
    errors.CannotUndo: {
        "given": QT_TRANSLATE_NOOP(
            "errors",
            "This change of yours was packed into a bundle, so a colleague may have it already. Nothing was "
            "changed; choose to reverse it, which reaches her too.",
        ),
        "order": QT_TRANSLATE_NOOP(
            "errors",
            "This is about the people and laptops of the office, which nobody can set aside or reverse. Nothing "
            "was changed; speak with your coordinator.",
        ),
        "nothing_in_force": QT_TRANSLATE_NOOP(
            "errors",
            "Nothing of this is in force on this laptop now. Nothing was changed; look whether it is set aside "
            "already.",
        ),
        "nothing_aside": QT_TRANSLATE_NOOP(
            "errors",
            "Nothing of this is set aside on this laptop. Nothing was changed; look at the list of what is set "
            "aside.",
        ),
        "nothing_left": QT_TRANSLATE_NOOP(
            "errors",
            "Nothing of this shows any more, so there is nothing to reverse: people wrote over it, or it was "
            "reversed. Nothing was changed; look at the history of the file.",
        ),
        "all_left": QT_TRANSLATE_NOOP(
            "errors",
            "All of this has been written to since, or cannot be taken out without harm. Nothing was changed; look at "
            "each file, and write in it what holds.",
        ),
    },
    errors.CommitTooLarge: {
        "values": QT_TRANSLATE_NOOP(
            "errors",
            "At most {limit} answers can be saved at one time. Nothing was saved and nothing was cut off; "
            "save a part of them first.",
        ),
        "text": QT_TRANSLATE_NOOP(
            "errors",
            "One text is longer than a field can keep. Nothing was saved and nothing was cut off; shorten "
            "it, or write the rest into a note.",
        ),
        "bytes": QT_TRANSLATE_NOOP(
            "errors",
            "All texts together are too long to be saved at one time. Nothing was saved and nothing was cut "
            "off; save the longest text by itself.",
        ),
        "rows": QT_TRANSLATE_NOOP(
            "errors",
            "One table has more rows than a workbook can hold ({limit}). Nothing was written and nothing "
            "was cut off; save the tables as CSV files in a folder.",
        ),
        "cell": QT_TRANSLATE_NOOP(
            "errors",
            "One text is too long for a cell of a workbook. Nothing was written and nothing was cut off; "
            "save the tables as CSV files in a folder.",
        ),
    },
    errors.DiskFull: {
        "0": QT_TRANSLATE_NOOP(
            "errors",
            "There is no room left where this must go. What was saved before is safe; make room or take "
            "another stick, then try again.",
        ),
    },
    errors.NoSuchRecord: {
        "itself": QT_TRANSLATE_NOOP(
            "errors", "Both are one record already. Nothing was changed; name another one."
        ),
        "question": QT_TRANSLATE_NOOP(
            "errors",
            "The checklist has no question “{wanted}” here. Nothing was saved; take the sign that stands before the "
            "question, or a newer version of the program if the question is newer.",
        ),
        "clock": QT_TRANSLATE_NOOP(
            "errors",
            "No rule about time is called “{wanted}” here, or not in this version. Nothing was changed; take the name "
            "as it stands in the list of rules, or on the page that was printed.",
        ),
        "woman": QT_TRANSLATE_NOOP(
            "errors",
            "No woman in this register answers to “{wanted}”. Look at the spelling, or try her code, "
            "another of her names or a number; her file may also lie on another laptop.",
        ),
        "version": QT_TRANSLATE_NOOP(
            "errors",
            "The account “{wanted}” is not one of those that stand now. Nothing was decided; look at the "
            "accounts again, because another may have come in.",
        ),
        "conflict": QT_TRANSLATE_NOOP(
            "errors",
            "No two accounts of “{wanted}” stand against each other. Nothing was changed; look again, "
            "because somebody may have decided already.",
        ),
        "bundle": QT_TRANSLATE_NOOP(
            "errors",
            "No bundle that was read here under the number “{wanted}” has anything to decide. Nothing was "
            "changed; look at the list again.",
        ),
        "report": QT_TRANSLATE_NOOP(
            "errors",
            "No bundle was read here under the number “{wanted}”. Nothing was changed; look at the list of "
            "reports.",
        ),
        "change": QT_TRANSLATE_NOOP(
            "errors",
            "No change of this register answers to “{wanted}”. Nothing was changed; look at the number of the "
            "bundle or the change again.",
        ),
    },
    errors.PassphraseTooWeak: {
        "short": QT_TRANSLATE_NOOP(
            "errors",
            "This passphrase is too short to protect the women in the register. Nothing was changed; take "
            "at least five different words, or 16 characters.",
        ),
        "common": QT_TRANSLATE_NOOP(
            "errors",
            "This passphrase is among the first that would be guessed, because it repeats itself or many "
            "people use it. Nothing was changed; take five words that do not belong together.",
        ),
    },
    errors.RegisterDamaged: {
        "disk": QT_TRANSLATE_NOOP(
            "errors",
            "The disk or stick reported a fault while it was read or written. Copy the register's folder to "
            "another disk as soon as you can, and tell your coordinator.",
        ),
    },
    errors.ScanRefused: {
        "kind": QT_TRANSLATE_NOOP(
            "errors",
            "A scan is kept as a JPEG or PNG picture or a PDF, and this file is none of these. Nothing was "
            "changed; save it as one of them, or take a photo of the paper, then try again.",
        ),
        "damaged": QT_TRANSLATE_NOOP(
            "errors",
            "This file is damaged or was cut short, so it cannot be read. Nothing was changed; copy it from "
            "where it was made once more, or take a new photo, then try again.",
        ),
        "size": QT_TRANSLATE_NOOP(
            "errors",
            "This file is larger than a scan may be. Nothing was changed; take a photo of the paper, or scan "
            "it with fewer dots, then try again.",
        ),
        "pixels": QT_TRANSLATE_NOOP(
            "errors",
            "This picture has more dots than this laptop can safely open. Nothing was changed; set the camera "
            "or scanner to a smaller picture, then try again.",
        ),
        "pages": QT_TRANSLATE_NOOP(
            "errors",
            "This PDF has more pages than are kept as one paper, or none. Nothing was changed; divide it, and "
            "record each part as a paper of its own.",
        ),
        "locked": QT_TRANSLATE_NOOP(
            "errors",
            "This PDF is locked with a password, so it cannot be read. Nothing was changed; print it and take "
            "a photo, or ask whoever made it for one without a password.",
        ),
    },
}
"""The sentences of one error, by the text of the value that chooses: a reason, a kind, a number."""
