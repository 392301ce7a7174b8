"""Support is granted, the decision is handed over, and nothing begins: after three months it stands in the
report, and once more with its day when it has begun. As three people, at two widths and without script."""
import datetime

import pytest

from place import TODAY
from test_decision import decide
from test_investigation import case, communicate, look, open_form, write  # noqa: F401
from test_safety_notes import later

WINDOWS = [(1280, True), (390, False)]
TEXTS = {
    "sokt": "Stöd att komma ut.", "beviljas": "Två besök i veckan.",
    "skal": "Du behöver stöd för att komma ut igen."}


def grant(investigator, decision):
    open_form(investigator, decision + "/utkast")
    investigator.page.locator("[name=grund]").select_option("needs")
    investigator.page.locator("[name=utgang]").select_option("grant")
    last = TODAY + datetime.timedelta(300)
    investigator.fill(**TEXTS, fran=TODAY.isoformat(), till=last.isoformat())
    investigator.submit("Spara beslutet")
    open_form(investigator, decision + "/skicka")
    investigator.page.locator("[name=granskare]").select_option(index=1)
    investigator.submit("Skicka till granskning")


def serve(investigator, issued):
    open_form(investigator, issued + "/delgivning")
    look(investigator)
    investigator.page.locator("[name=satt][value=handedOver]").check()
    investigator.fill(bevis="Undertecknat mottagningsbevis i akten.")
    investigator.submit("Spara delgivningen")
    assert "Sista dag att överklaga" in investigator.page.inner_text("main")
    look(investigator)


def back(visit, server, account, width, javascript):
    """Somebody who logs in anew: the day is another."""
    staff = visit(server, width=width, javascript=javascript)
    staff.log_in(account)
    return staff


@pytest.mark.parametrize("width, javascript", WINDOWS)
def test_a_grant_that_waits_is_reported_until_it_is_carried_out(
        visit, own_site, case, width, javascript):  # noqa: F811
    investigator = visit(own_site, "handlaggare", width=width, javascript=javascript)
    decision = case.removesuffix("/utredning") + "/beslut"
    number = decision.split("/")[2]
    write(investigator, case)
    communicate(investigator, case)
    open_form(investigator, case + "/klar")
    investigator.submit("Skicka till beslut")
    grant(investigator, decision)
    decider = visit(own_site, "beslutsfattare", width=width, javascript=javascript)
    decide(decider, case, decision)
    letter = decider.page.get_by_role("link", name="Öppna brevet").first.get_attribute("href")
    serve(investigator, letter.removesuffix("/brev"))
    decider.go("/delegationer/lista")
    assert number in decider.page.inner_text("main")
    look(decider)

    later(own_site, 95)
    manager = back(visit, own_site, "chef", width, javascript)
    manager.go("/ej-verkstallda")
    row = manager.page.locator("tr", has_text=number)
    assert "Inte verkställt, 95 dagar" in row.inner_text()
    look(manager)
    unit = back(visit, own_site, "koordinator", width, javascript)
    unit.go(f"/arenden/{number}")
    unit.follow("Verkställighet")
    look(unit)
    unit.follow("Anteckna hur stödet ges")
    unit.page.locator("[name=handelse][value=started]").check()
    unit.page.locator("[name=insats]").select_option("individual")
    unit.submit("Spara")
    assert "Stödet började" in unit.page.inner_text("main")
    manager.go("/ej-verkstallda")
    assert "Verkställt " in manager.page.locator("tr", has_text=number).inner_text()
    look(manager)
