"""What exchange promises, and the tests that prove each promise; and the shortcuts that would break one.

A promise is proved by the machine in every play (`proofs`, `standing`, `orders`, `undoing`), by tests with a fixed
course, or by both. `test_promises.py` sees to it that everything named here exists.
"""

from __future__ import annotations

MACHINE = "stories/test_many_laptops.py::test_nothing_is_lost_and_in_the_end_all_agree"
OFFICE = "stories/test_many_laptops.py::test_an_office_with_all_that_it_does_loses_nothing"
SCENE = "stories/test_mutants_are_killed.py::test_the_scene_notices"
SHORTCUT = "stories/test_erasing_shortcuts.py::test_a_shortcut_is_noticed"
OFFICE_SCENE = "stories/test_office_shortcuts.py::test_the_scene_notices"

PROMISES: dict[str, tuple[str, tuple[str, ...]]] = {
    "I1": (
        "Laptops that hold the same changes say the same, in whatever order these came.",
        (
            MACHINE,
            OFFICE,
            "stories/test_any_order_of_exchange.py::test_all_come_to_hold_the_same",
            "storage/test_receiving.py::test_no_order_of_arrival_and_release_changes_what_is_said",
        ),
    ),
    "I2": ("The tables are what a rebuild from the log makes.", (MACHINE, OFFICE)),
    "I3": (
        "A bundle read twice changes nothing the second time.",
        (MACHINE, OFFICE, "stories/test_late_lost_and_put_back.py::test_one_bundle_five_times_is_new_once"),
    ),
    "I4": ("What stands no more was replaced by somebody who had it before her eyes.", (MACHINE, OFFICE)),
    "I5": ("What nobody replaced stands, and what differs is a question.", (MACHINE, OFFICE)),
    "I6": ("After two exchanges of everybody with everybody all hold everything.", (MACHINE, OFFICE)),
    "I7": (
        "What is said to be missing is what is missing, and whose it is.",
        (
            MACHINE,
            OFFICE,
            "stories/test_three_laptops_exchange.py::test_a_bundle_cut_short_brings_the_newest_and_names_what_is_missing",
            OFFICE_SCENE,
        ),
    ),
    "I8": (
        "Of a damaged bundle all that is whole counts and nothing else.",
        (
            MACHINE,
            OFFICE,
            "sync/test_bundle_reading.py::test_every_single_changed_byte_costs_its_own_frame_and_nothing_else",
            "stories/test_late_lost_and_put_back.py::test_a_change_made_to_harm_is_refused_although_its_laptop_signed_it",
        ),
    ),
    "I9": (
        "No change counts that no laptop of the office signed.",
        (
            "stories/test_a_laptop_is_lost.py::test_what_was_altered_or_signed_by_another_is_refused_and_the_rest_is_taken",
            "storage/test_receiving.py::test_an_altered_commit_is_refused_whichever_letter_was_changed",
        ),
    ),
    "I10": (
        "A register put back in any way, or copied, loses nothing of anybody.",
        (
            MACHINE,
            OFFICE,
            "stories/test_late_lost_and_put_back.py::test_a_disk_copied_to_a_second_laptop_loses_nothing_of_either",
        ),
    ),
    "I11": (
        "Who is let in, and how far a lost laptop counts, does not depend on what came first.",
        (
            OFFICE,
            "stories/test_a_laptop_is_lost.py::test_what_a_stolen_laptop_wrote_after_its_cut_counts_nowhere_in_either_order",
            "stories/test_a_laptop_is_lost.py::test_a_bundle_of_a_laptop_nobody_has_let_in_waits_and_counts_when_the_roster_comes",
            OFFICE_SCENE,
        ),
    ),
    "I12": (
        "Where the order to erase came, nothing of her is left, and nothing comes back.",
        (
            OFFICE,
            "stories/test_a_file_is_erased.py::test_everything_about_her_goes_and_nothing_about_anybody_else",
            (
                "stories/test_a_file_is_erased.py::"
                "test_an_old_bundle_or_a_backup_put_back_brings_nothing_of_her_once_the_order_comes_again"
            ),
        ),
    ),
    "I13": (
        "Who is one woman is the same everywhere; taken apart, each file is as it was.",
        (
            MACHINE,
            OFFICE,
            "stories/test_the_same_woman.py::test_one_is_taken_out_of_a_chain_and_her_file_is_as_it_was",
            "stories/test_the_same_woman.py::test_a_disputed_pair_is_not_joined_by_way_of_a_third",
            "stories/test_the_same_woman.py::test_it_does_not_matter_whose_word_is_the_latest_where_one_took_hers_back",
        ),
    ),
    "I14": (
        "What a newer version wrote goes through an older one untouched.",
        (
            OFFICE,
            "stories/test_versions_apart.py::test_what_a_newer_version_wrote_goes_through_an_old_one_untouched",
            (
                "stories/test_versions_apart.py::"
                "test_a_program_brought_up_to_date_everywhere_writes_nothing_and_nobody_differs"
            ),
            OFFICE_SCENE,
        ),
    ),
    "I15": (
        "No clock stops anybody or changes what counts.",
        (
            MACHINE,
            (
                "stories/test_late_lost_and_put_back.py::"
                "test_a_clock_that_is_wrong_stops_nobody_and_later_answers_still_replace"
            ),
        ),
    ),
    "I16": (
        "A power cut or a full disk leaves all of a save, or nothing of it.",
        (
            MACHINE,
            "stories/test_kill_while_saving.py::test_no_acknowledged_save_is_lost_however_often_the_program_is_killed",
            "stories/test_full_disk.py::test_a_merge_that_finds_no_room_changes_nothing_and_works_later",
            "sync/test_bundle_file.py::test_a_kill_while_writing_leaves_no_file_under_the_name",
        ),
    ),
    "I17": (
        "Nothing of a case lies in the open, and a bundle opens for its readers only.",
        (
            MACHINE,
            "sync/test_bundle_file.py::test_no_plain_byte_touches_the_disk_at_any_time",
            "stories/test_late_lost_and_put_back.py::test_a_bundle_for_somebody_else_changes_nothing_and_names_nobody",
        ),
    ),
    "I18": (
        "Looking changes nothing, set aside and taken back is as before, and a reversal shows what stood before.",
        (
            OFFICE,
            OFFICE_SCENE,
            "stories/test_laws_of_undoing.py::test_the_three_laws_hold_whatever_was_written",
        ),
    ),
}

MUTANTS: dict[str, tuple[str, str, str]] = {
    "M1": ("The latest by the clock wins.", "last_writer_wins", SCENE),
    "M2": ("Only numbers are compared before sending.", "only_numbers_are_compared", SCENE),
    "M4": ("What a change replaces is looked up on saving.", "base_at_save", SCENE),
    "M6": ("Whoever replaced number 7 is taken to have seen 1 to 6.", "dominance_by_numbers", SCENE),
    "M7": ("A second change with one number is dropped.", "one_change_a_number", SCENE),
    "M8": ("Nobody notices that a register was put back.", "no_witness", SCENE),
    "M9": ("Late copies of what is erased are kept.", "late_copies_are_stored", SHORTCUT),
    "M10": ("What was once withheld never comes.", "withheld_for_good", SCENE),
    "M11": ("Erasing leaves no place.", "the_place_goes_too", SHORTCUT),
    "M12": ("A disputed link joins two files.", "disputed_is_the_same", SCENE),
}
"""The shortcuts that were tried on the model before anything was built, by the numbers they got then; no M3 and no M5
came down to us. Each: what it does, its name, and the test that notices it.
"""
