"""The sentences for every error the program expects, in English and marked for translation.

Each says what happened, what is safe and what to do; its {places} are attributes of the error. Holds texts
only: `sentences` chooses one and fills it.
"""

from __future__ import annotations

from wipdesk import errors


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name is what lupdate looks for
    """Mark a text for translation and return it as it is; it is translated when it is shown."""
    return text


SENTENCES: dict[type[BaseException], str] = {
    Exception: QT_TRANSLATE_NOOP(
        "errors",
        "Something went wrong that the program did not expect. What was saved before is safe; close the "
        "program, open it again, and tell your coordinator what you were doing.",
    ),
    errors.WipdeskError: QT_TRANSLATE_NOOP(
        "errors", "This could not be done. What was saved before is safe; try again, or ask your coordinator."
    ),
    errors.UserTrouble: QT_TRANSLATE_NOOP(
        "errors",
        "This could not be done as it was asked. What was saved before is safe; look over what you entered, "
        "then try again.",
    ),
    errors.MachineTrouble: QT_TRANSLATE_NOOP(
        "errors",
        "The computer could not do this: its disk, its memory or the stick got in the way. What was saved "
        "before has not been touched; look at the stick and the free room, then try again.",
    ),
    errors.Cancelled: QT_TRANSLATE_NOOP(
        "errors",
        "You stopped this before it was done. What was saved before is safe; start it again when you like.",
    ),
    errors.NoName: QT_TRANSLATE_NOOP(
        "errors",
        "One name, nickname or number is needed before she can be saved. Nothing is saved yet; write what "
        "she is called, even if it is a single word.",
    ),
    errors.NotAllowed: QT_TRANSLATE_NOOP(
        "errors",
        "Your role does not include this: {right}. Nothing was changed; ask your coordinator to do it.",
    ),
    errors.CompartmentClosed: QT_TRANSLATE_NOOP(
        "errors",
        "This is kept in a closed compartment ({compartment}). Nothing was changed; open the compartment with your "
        "passphrase, then try again.",
    ),
    errors.NoCompartmentKey: QT_TRANSLATE_NOOP(
        "errors",
        "This laptop has no key of this compartment ({compartment}). Nothing was changed; ask your coordinator whether "
        "you may open it, and exchange a bundle with her.",
    ),
    errors.NoSuchCompartment: QT_TRANSLATE_NOOP(
        "errors",
        "“{wanted}” is not one of the compartments. Nothing was changed; choose one of these: {compartments}.",
    ),
    errors.NoSuchRecord: QT_TRANSLATE_NOOP(
        "errors",
        "Nothing in this register answers to “{wanted}” ({kind}). Nothing was changed; look at the spelling "
        "and at the kind of record.",
    ),
    errors.AmbiguousWoman: QT_TRANSLATE_NOOP(
        "errors",
        "More than one woman answers to this ({total}): {candidates}. Nothing was changed; use the code of "
        "the one you mean.",
    ),
    errors.NoSuchKind: QT_TRANSLATE_NOOP(
        "errors", "“{kind}” is not a kind of record that can be named here. These can be: {kinds}."
    ),
    errors.NoSuchField: QT_TRANSLATE_NOOP(
        "errors", "A record of this kind ({kind}) has no field “{field}”. Its fields are: {fields}."
    ),
    errors.ParentNeeded: QT_TRANSLATE_NOOP(
        "errors",
        "A new record of this kind ({kind}) must say which record it belongs to ({parents}). Nothing was "
        "saved; name that record, then try again.",
    ),
    errors.StaleToken: QT_TRANSLATE_NOOP(
        "errors",
        "What you had open is not a state that this register remembers, perhaps because an older copy was put "
        "back since. Nothing was saved over; open the file again and enter there what you changed.",
    ),
    errors.CommitTooLarge: QT_TRANSLATE_NOOP(
        "errors",
        "This is more than can be saved at one time. Nothing was saved and nothing was cut off; divide it "
        "and save one part after the other.",
    ),
    errors.ScanRefused: QT_TRANSLATE_NOOP(
        "errors",
        "This file cannot be kept as a scan. Nothing was changed, and the file was left as it is; take a new "
        "photo of the paper, then try again.",
    ),
    errors.ScanElsewhere: QT_TRANSLATE_NOOP(
        "errors",
        "This paper was scanned on another laptop, and the picture has not come to this one. What is written "
        "about the paper is here; look at the scan where it was made.",
    ),
    errors.CannotTakeBack: QT_TRANSLATE_NOOP(
        "errors",
        "This change cannot be taken back. Nothing was changed; open the record and write there what holds.",
    ),
    errors.CannotMove: QT_TRANSLATE_NOOP(
        "errors",
        "This cannot be moved to another woman. Nothing was changed; look at the record, then try again.",
    ),
    errors.CannotUndo: QT_TRANSLATE_NOOP(
        "errors",
        "This cannot be undone here. Nothing was changed; look at what the bundle or the change did, then "
        "decide again.",
    ),
    errors.CannotRevoke: QT_TRANSLATE_NOOP(
        "errors",
        "This cannot be said of this laptop. Nothing was changed; look at the list of the office, then try again.",
    ),
    errors.NotOneDay: QT_TRANSLATE_NOOP(
        "errors",
        "This does not say one day with its month and year. Nothing was changed; write the whole date, such as "
        "3 January 2027.",
    ),
    errors.DayOver: QT_TRANSLATE_NOOP(
        "errors",
        "The day written is {day}, and it is over. Nothing was changed; look at the year, and write the day until "
        "which it holds now.",
    ),
    errors.FileErased: QT_TRANSLATE_NOOP(
        "errors",
        "This file was erased for good, as a coordinator of the office ordered, so nothing can be written to it. "
        "Nothing was saved; if she comes to you again, start a new file.",
    ),
    errors.CodeNotTyped: QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was erased: what you typed is not the code of this file, {code}. Look once more whether this is the "
        "file you mean, then type its code.",
    ),
    errors.NotKeptAside: QT_TRANSLATE_NOOP(
        "errors",
        "No change of a lost laptop waits here under “{wanted}”. Nothing was changed; look at the list of those "
        "that wait.",
    ),
    errors.WrongPassphrase: QT_TRANSLATE_NOOP(
        "errors",
        "This passphrase does not open it. Nothing was changed; type it again slowly, and look at Caps Lock "
        "and at the language of the keyboard.",
    ),
    errors.NoPassphrase: QT_TRANSLATE_NOOP(
        "errors",
        "A passphrase is needed to open this, and none was given. Nothing was changed; try again with the "
        "passphrase.",
    ),
    errors.PassphraseTooWeak: QT_TRANSLATE_NOOP(
        "errors",
        "This passphrase is too easy to guess. Nothing was changed; take five different words that have "
        "nothing to do with each other.",
    ),
    errors.RegisterInUse: QT_TRANSLATE_NOOP(
        "errors",
        "This register is open already, in another window or by another command. Nothing was changed; close "
        "that one first, then try again.",
    ),
    errors.FolderNotEmpty: QT_TRANSLATE_NOOP(
        "errors",
        "A new register needs an empty folder, and this one already holds something. Nothing in it was "
        "touched; choose another folder or make a new one.",
    ),
    errors.NotInTeam: QT_TRANSLATE_NOOP(
        "errors",
        "This register has not joined an office yet. What you recorded is safe; join your office or start a "
        "new one, then try again.",
    ),
    errors.AlreadyInTeam: QT_TRANSLATE_NOOP(
        "errors",
        "This register belongs to an office already. Nothing was changed; for another office, make a "
        "register of its own.",
    ),
    errors.OnlyInPractice: QT_TRANSLATE_NOOP(
        "errors",
        "This can be done in a practice register only, never where real women are recorded. Nothing was "
        "changed; open your practice register for it.",
    ),
    errors.NothingToExchange: QT_TRANSLATE_NOOP(
        "errors",
        "There is nobody to address this to: no other laptop of your office is known here yet, or the one you named "
        "was reported lost. What you recorded is safe; take in a file from a colleague first, or name another.",
    ),
    errors.NothingMissing: QT_TRANSLATE_NOOP(
        "errors",
        "Nothing is missing here of what others speak of. No file was written; ask again when something "
        "is named as missing.",
    ),
    errors.NotARequest: QT_TRANSLATE_NOOP(
        "errors",
        "This file asks for nothing, or a laptop made it that is not of your office. Nothing was changed; "
        "choose the request that your colleague made, or read this file as a bundle.",
    ),
    errors.NothingOfThatHere: QT_TRANSLATE_NOOP(
        "errors",
        "None of the changes asked for is on this laptop. Nothing was written; let her ask another colleague.",
    ),
    errors.NotNumbers: QT_TRANSLATE_NOOP(
        "errors",
        "“{typed}” is no list of numbers. Nothing was written; type them as they were read out, such as 4, 121-180.",
    ),
    errors.DigitsDoNotFit: QT_TRANSLATE_NOOP(
        "errors",
        "The eight digits do not go with these numbers. Nothing was written; let her read out both again, or ask "
        "another colleague.",
    ),
    errors.ScopesDiffer: QT_TRANSLATE_NOOP(
        "errors",
        "The people it is for ({addressees}) may not all see the same women. Nothing was made; make a "
        "bundle for each of them.",
    ),
    errors.FolderOfRegister: QT_TRANSLATE_NOOP(
        "errors",
        "This folder belongs to the register itself, which must stay on this laptop. Nothing was changed; choose "
        "another folder for the exchange.",
    ),
    errors.NoSuchPerson: QT_TRANSLATE_NOOP(
        "errors",
        "Nobody in your office answers to “{wanted}”. Nothing was changed; choose one of the people known "
        "here ({people}).",
    ),
    errors.NoSuchCountry: QT_TRANSLATE_NOOP(
        "errors",
        "Prisons, courts and offences of “{wanted}” are not in this program yet. Nothing was made; choose "
        "one of the countries known here ({countries}).",
    ),
    errors.ClockRulesRefused: QT_TRANSLATE_NOOP(
        "errors",
        "Line {line} of the rules ({file}) cannot be read: {name}. The old rules stay in force; put the line right, "
        "then try again.",
    ),
    errors.ListRefused: QT_TRANSLATE_NOOP(
        "errors",
        "This cannot be kept in the lists of the office. Nothing was changed; look at what you wrote.",
    ),
    errors.NoSuchPrison: QT_TRANSLATE_NOOP(
        "errors",
        "“{wanted}” is not a place in this country's list. Nothing was changed; choose one of the places known "
        "here ({prisons}).",
    ),
    errors.NamesWanted: QT_TRANSLATE_NOOP(
        "errors",
        "A register needs the name of the person who works in it and the name of the office, each of at most "
        "200 characters. Nothing was made; write both, then try again.",
    ),
    errors.BundleRefused: QT_TRANSLATE_NOOP(
        "errors", "This file cannot be taken in. Nothing was changed; ask the sender to make it again."
    ),
    errors.SheetRefused: QT_TRANSLATE_NOOP(
        "errors",
        "The table was not taken in, and nothing was changed. Put this right, then try again:\n{rows}",
    ),
    errors.DiskFull: QT_TRANSLATE_NOOP(
        "errors",
        "There is too little room where this must go: it needs {needed}. What was saved before is safe; "
        "make room or take another stick, then try again.",
    ),
    errors.FileGone: QT_TRANSLATE_NOOP(
        "errors",
        "“{path}” is not there. Nothing was changed; if it lies on a stick, put the stick in again, and "
        "look at the spelling of the name.",
    ),
    errors.FileExists: QT_TRANSLATE_NOOP(
        "errors",
        "There is a file “{path}” already. It was left as it is; choose another name, or move the old file "
        "away.",
    ),
    errors.FileInUse: QT_TRANSLATE_NOOP(
        "errors",
        "Another program is holding this file. What was saved before is safe; close that program, then try "
        "again.",
    ),
    errors.ReadOnly: QT_TRANSLATE_NOOP(
        "errors",
        "The program may not read or write in this place. What was saved before is safe; choose another "
        "folder, or look whether the stick has a lock.",
    ),
    errors.NotARegister: QT_TRANSLATE_NOOP(
        "errors",
        "This is not a register of wipdesk. Nothing in it was changed; choose the folder in which your "
        "register lies.",
    ),
    errors.RegisterEmpty: QT_TRANSLATE_NOOP(
        "errors",
        "The file of this register is there, but it is empty. Leave the folder as it is, and restore your "
        "last backup into a new one.",
    ),
    errors.RegisterDamaged: QT_TRANSLATE_NOOP(
        "errors",
        "This register is damaged or was cut short. Keep its folder, because much may still be saved from "
        "it, and restore your last backup into a new one.",
    ),
    errors.RegisterTooNew: QT_TRANSLATE_NOOP(
        "errors",
        "This register was last used with a newer version of wipdesk. Nothing was changed; bring the "
        "program on this laptop up to date, then open it again.",
    ),
    errors.BackupDamaged: QT_TRANSLATE_NOOP(
        "errors",
        "This backup does not hold what it should, so it was not used. Your register is as it was; try an "
        "older backup.",
    ),
    errors.UnsafeLibrary: QT_TRANSLATE_NOOP(
        "errors",
        "A part that wipdesk needs (SQLite {found}) has a fault that can damage a register, so nothing was "
        "opened. Install wipdesk again, with SQLite {needed} or newer.",
    ),
}
"""What is said of each class of error; a class without a text is said like the class above it."""
