"""`completeness`, `missing`, `adjournments` and `statuses` from what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Terminal


def test_what_is_missing_and_what_was_put_off(wipdesk: Terminal, office: Path) -> None:
    k = office / "k"
    woman = wipdesk("put", k, "woman", "name_given=Sia", "assigned_to=Isata", "--json").json["id"]
    wipdesk("put", k, "woman", "name_given=Hawa")
    matter = wipdesk(
        "put", k, "matter", "--of", woman, "arrest_date=3 May 2026", "court=SL_MC", "--json"
    ).json["id"]
    wipdesk("put", k, "custody_episode", "--of", woman, "regime=remand", "from_date=24 December 2080")
    for day, reason in (("3 June 2026", "magistrate_absent"), ("3 July 2026", "magistrate_absent"),
                        ("10 July 2026", "file_missing")):  # fmt: skip
        wipdesk(
            "put",
            k,
            "hearing",
            "--of",
            matter,
            f"date={day}",
            "outcome=adjourned",
            f"adjournment_reason={reason}",
        )
    told = wipdesk("completeness", k, woman, "--json").json
    arrest = next(each for each in told["points"] if each["point"] == "arrest")
    assert (arrest["met"], len(arrest["missing"])) == ("partly", 3), "hour, place and by whom"
    assert "lies in days to come (24 December 2080)" in told["does_not_fit"][0]["words"]
    assert "of 10 points" in wipdesk("completeness", k, woman).out
    mine = wipdesk("missing", k, "--mine", "--json").json
    assert [each["name"] for each in mine["files"]] == ["Hawa", "Sia"], "recorded by her, and nobody's"
    assert len(wipdesk("missing", k, "--json").json["files"]) == 2
    counts = wipdesk("adjournments", k, "--json").json
    assert counts["by_court_and_reason"] == [
        {"court": "SL_MC", "reason": "magistrate_absent", "count": 2},
        {"court": "SL_MC", "reason": "file_missing", "count": 1},
    ]
    assert (counts["women"], counts["hearings"], counts["adjourned"]) == (1, 3, 3)
    june = wipdesk("adjournments", k, "--since", "2026-06-01", "--until", "2026-06-30", "--json").json
    assert june["adjourned"] == 1
    assert wipdesk("adjournments", k, "--court", "SL_HC", "--json").json["hearings"] == 0
    assert "Magistrate or judge absent" in wipdesk("adjournments", k).out


def test_a_court_that_no_list_knows_is_refused_and_not_counted_as_empty(
    wipdesk: Terminal, office: Path
) -> None:
    for more in ((), ("--json",)):
        said = wipdesk("adjournments", office / "k", "--court", "NOPE", *more)
        assert (said.code, said.out, said.err.count("\n")) == (1, "", 1)
        assert "“NOPE” is not a place in this country's list" in said.err
        assert "SL_HC" in said.err
    assert wipdesk("adjournments", office / "k", "--court", "sl_hc").code == 0


def test_women_are_counted_by_status_as_two_surveys_count(wipdesk: Terminal, office: Path) -> None:
    k = office / "k"
    held, convicted = (
        wipdesk("put", k, "woman", f"name_given={name}", "--json").json["id"] for name in ("Sia", "Hawa")
    )
    wipdesk("put", k, "woman", "name_given=Closed", "closed_on=3 May 2026", "closed_why=unknown")
    for woman in (held, convicted):
        wipdesk("put", k, "custody_episode", "--of", woman, "regime=remand", "from_date=3 March 2026")
    wipdesk("put", k, "matter", "--of", convicted, "convicted_on=3 May 2026", "outcome=convicted_plea")
    found = wipdesk("statuses", k, "--json").json
    by_status = {each["status"]: each["count"] for each in found["by_status"]}
    assert (by_status["remand_first"], by_status["convicted_unsentenced"]) == (1, 1)
    assert found["pretrial_wpb"]["yes"] - found["unsentenced_uncts"]["yes"] == 1, (
        "she is convicted and not sentenced"
    )
    assert sum(found["pretrial_wpb"].values()) == sum(found["unsentenced_uncts"].values()) == found["women"]
    assert "UN-CTS" in wipdesk("statuses", k).out
