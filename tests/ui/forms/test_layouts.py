"""Every field of the catalogue stands on a form, or was left out on purpose."""

from __future__ import annotations

import pytest

from wipdesk.domain.catalogue import BY_NAME, KINDS, TEAM_KINDS
from wipdesk.ui.forms.form_choice import FORMS
from wipdesk.ui.forms.layouts import LAYOUTS, LEFT_OUT, PART_OF, section_names
from wipdesk.ui.forms.verbs import TABS, VERBS

WITHOUT_A_FORM = {"link", "setting", "condition"} | TEAM_KINDS


def own_names(kind: str) -> set[str]:
    """The names of a kind on its own form, and on the forms that show it too."""
    own = {name for name in section_names(kind) if "." not in name} if kind in LAYOUTS else set()
    beside = f"{kind}."
    return own | {
        name.removeprefix(beside)
        for form in LAYOUTS
        for name in section_names(form)
        if name.startswith(beside)
    }


def test_every_kind_written_by_hand_has_a_form() -> None:
    assert set(LAYOUTS) | set(PART_OF) | WITHOUT_A_FORM == {kind.name for kind in KINDS}
    assert set(VERBS) == set(TABS) == set(LAYOUTS)
    assert set(FORMS) <= set(LAYOUTS)


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS if kind.name not in WITHOUT_A_FORM])
def test_every_field_stands_on_a_form_or_is_left_out_on_purpose(kind: str) -> None:
    left_out = LEFT_OUT.get(kind, frozenset())
    fields = {field.name for field in BY_NAME[kind].fields}
    assert own_names(kind) | left_out == fields
    assert not own_names(kind) & left_out


@pytest.mark.parametrize("kind", LAYOUTS)
def test_no_field_stands_twice_on_a_form(kind: str) -> None:
    names = section_names(kind)
    assert len(names) == len(set(names))
