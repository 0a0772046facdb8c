"""What is never collected has no field to be written into: no photograph, no fingerprint, no HIV status."""

from __future__ import annotations

import re

import pytest

from wipdesk.domain.catalogue import KINDS, RecordKind

NEVER = re.compile(r"photo(?!copy)|picture|face_|finger|biometric|iris|(?<![a-z])hiv|status_hiv|test_result")
_OF_A_PAPER = {("document", "file")}
"""Its label says "Scan or photo": a picture of a paper."""


def collects(name: str, label: str) -> bool:
    return bool(NEVER.search(name.lower()) or NEVER.search(label.lower()))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_no_field_keeps_her_picture_her_fingerprint_or_her_hiv_status(kind: RecordKind) -> None:
    found = [
        field.name
        for field in kind.fields
        if (kind.name, field.name) not in _OF_A_PAPER and collects(field.name, field.label)
    ]
    assert not found


@pytest.mark.parametrize("name", ["photo", "fingerprint", "hiv_status", "biometric_id"])
def test_such_a_field_would_be_found(name: str) -> None:
    assert collects(name, "A label")
