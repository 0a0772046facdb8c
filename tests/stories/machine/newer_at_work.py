"""The newer program itself, in a process of its own: it opens a register, reads a bundle, writes, and tells all it saw.

It is told what to do by JSON on its standard input.
"""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any
from unittest import mock

from tests.stories import newer_program

SIZE = "shoe_size"


def work(wanted: dict[str, str]) -> dict[str, Any]:
    """Do it on the laptop of this folder, by its clock."""
    newer_program.know_more()
    from tests.laptop import at_home
    from tests.stories.machine.computers import WallClock
    from wipdesk import clock

    wall = WallClock(datetime.fromisoformat(wanted["at"]))
    with at_home(Path(wanted["home"])), mock.patch.object(clock, "now", wall.now):
        return _work(wanted)


def _work(wanted: dict[str, str]) -> dict[str, Any]:
    from tests.laptops import PASSPHRASE
    from wipdesk.errors import NoName
    from wipdesk.services import bundles, records, registers
    from wipdesk.storage import reading
    from wipdesk.storage.unit_of_work import UnitOfWork

    known, written = False, set()
    with registers.unlock(Path(wanted["register"]), PASSPHRASE) as register:
        if wanted["bundle"]:
            known = bundles.merge(register, Path(wanted["bundle"])).packer_known
        if wanted["woman"]:
            before = _ids(register)
            record, base = records.open_record(register, "woman", wanted["woman"])
            with suppress(NoName), UnitOfWork(register) as work:
                work.put(replace(record, home_town="Makeni", **{SIZE: wanted["size"]}), base=base)
            written = _ids(register) - before
        sizes = {}
        with register.reading() as connection:
            for woman in (
                connection.exec_driver_sql("SELECT id FROM p_woman WHERE hidden = 0").scalars().all()
            ):
                file = reading.case_file(connection, woman)
                assert file is not None
                assert SIZE not in {cell.field for cell in file.newer}
                sizes[woman] = _accounts(getattr(file.woman, SIZE))
    return {"packer_known": known, "written": sorted(written), "sizes": sizes}


def _ids(register: Any) -> set[int]:
    with register.reading() as connection:
        return set(connection.exec_driver_sql("SELECT cid FROM commits").scalars())


def _accounts(value: Any) -> list[str]:
    """Each account that is shown of a field; nothing where nobody wrote one."""
    shown = [each.value for each in value.accounts] if hasattr(value, "accounts") else [value]
    return [each for each in shown if isinstance(each, str)]


if __name__ == "__main__":
    sys.stdout.write(json.dumps(work(json.load(sys.stdin))))
