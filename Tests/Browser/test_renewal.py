"""A grant that is followed up and renewed twice, a slip in it corrected, and its case ended when the last of
them has run out; at two widths and without script. The days lie behind today, so that nothing waits."""
import datetime

import pytest

from place import TODAY
from test_decision import WINDOWS
from test_investigation import case, communicate, look, open_form, read_letter, write  # noqa: F401

GRANTED = {
    "sokt": "Stöd att komma ut.", "beviljas": "Två besök i veckan.",
    "skal": "Du behöver stöd för att komma ut igen. Du har varit hemma sedan i mars."}
FOLLOW_UP = {"uppnatt": "Går ut varje vecka.", "egen": "Vill fortsätta ett tag till."}
SLIP = {"star": "sedan i mars", "ska": "sedan i april", "varfor": "Ett skrivfel: i utredningen står april."}


def day(ago):
    return str(TODAY - datetime.timedelta(days=ago))


def draft(visitor, decision, **texts):
    open_form(visitor, decision + "/utkast")
    visitor.page.locator("[name=grund]").select_option("needs")
    visitor.page.locator("[name=utgang]").select_option("grant")
    visitor.fill(**texts)
    visitor.submit("Spara beslutet")
    look(visitor)
    open_form(visitor, decision + "/skicka")
    visitor.page.locator("[name=granskare]").select_option(index=1)
    visitor.submit("Skicka till granskning")


def issue(visitor, decision):
    """To the letter; the address of the decision's own page."""
    open_form(visitor, decision + "/granska")
    visitor.page.locator("[name=svar][value=approved]").check()
    visitor.submit("Spara granskningen")
    open_form(visitor, decision + "/fatta")
    visitor.page.locator("[name=delegation]").select_option(index=1)
    visitor.submit("Fatta beslutet")
    letter = visitor.page.get_by_role("link", name="Öppna brevet").first.get_attribute("href")
    return letter.removesuffix("/brev")


def renew(investigator, decider, decision, address):
    open_form(investigator, address + "/uppfoljning")
    investigator.fill(**FOLLOW_UP)
    investigator.page.locator("[name=forslag][value=goOn]").check()
    investigator.submit("Spara uppföljningen")
    look(investigator)
    open_form(investigator, address + "/forlangning")
    investigator.fill(onskan="Fortsätta som nu.")
    investigator.submit("Ta emot ansökan")
    look(investigator)
    draft(investigator, decision, skal="Det går framåt för dig. Du behöver stödet ett tag till.")
    return issue(decider, decision)


def correct(decider, address):
    open_form(decider, address + "/rattelse")
    decider.fill(**SLIP)
    decider.submit("Rätta och skriv brevet")
    look(decider)
    letter = decider.page.get_by_role("link", name="Brevet om rättelsen").first.get_attribute("href")
    read_letter(decider, letter, "Rättelse av beslut", "sedan i april")


@pytest.mark.parametrize("width, javascript", WINDOWS)
def test_a_grant_is_renewed_twice_and_ended(visit, own_site, case, width, javascript):  # noqa: F811
    investigator = visit(own_site, "handlaggare", width=width, javascript=javascript)
    decision = case.removesuffix("/utredning") + "/beslut"
    write(investigator, case)
    communicate(investigator, case)
    open_form(investigator, case + "/klar")
    investigator.submit("Skicka till beslut")
    draft(investigator, decision, fran=day(290), till=day(195), **GRANTED)
    decider = visit(own_site, "beslutsfattare", width=width, javascript=javascript)
    open_form(decider, case + "/jav")
    decider.page.locator("[name=slag][value=none]").check()
    decider.submit("Spara svaret")
    first = issue(decider, decision)
    correct(decider, first)
    open_form(investigator, "/frister")
    assert "Beslutet går ut" in investigator.text
    second = renew(investigator, decider, decision, first)
    last = renew(investigator, decider, decision, second)
    open_form(investigator, last + "/avslut")
    investigator.fill(kommentar="Klarar det mesta själv nu.", vart="Träffpunkten")
    investigator.submit("Avsluta ärendet")
    look(investigator)
    assert "Stödet är slut" in investigator.text
