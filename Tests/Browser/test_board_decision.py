"""A refusal that the board makes: put before it, decided otherwise than proposed, written anew, and its
letter; at two widths and without script."""
import pytest

from test_decision import approve, draft, investigate
from test_investigation import case, look, open_form, read_letter  # noqa: F401

WINDOWS = [(390, True), (1280, False)]
MINUTES = {"paragraf": "112", "protokoll": "OSN 2026:11", "avvikande": "En ledamot ville bevilja allt."}


def propose(visitor, decision):
    open_form(visitor, decision + "/namnd")
    visitor.page.locator("[name=organ][value=committee]").check()
    visitor.fill(utskott="Individutskottet", dag="idag")
    look(visitor)
    visitor.submit("Lämna till nämnden")
    look(visitor)


def note(visitor, decision):
    open_form(visitor, decision + "/namndens-beslut")
    visitor.page.locator("[name=svar][value=otherwise]").check()
    visitor.fill(**MINUTES, justerat="idag", text="Avslag, men med andra skäl.")
    look(visitor)
    visitor.submit("Spara nämndens beslut")
    look(visitor)


def write_anew(visitor, decision):
    open_form(visitor, decision + "/utkast")
    visitor.fill(skal="Nämnden har läst utredningen. Du kan få stödet i skolan.")
    visitor.submit("Spara beslutet")
    open_form(visitor, decision + "/skicka")
    visitor.page.locator("[name=granskare]").select_option(index=1)
    visitor.submit("Skicka till granskning")


@pytest.mark.parametrize("width, javascript", WINDOWS)
def test_the_board_decides_otherwise(visit, own_site, case, width, javascript):  # noqa: F811
    investigator = visit(own_site, "handlaggare", width=width, javascript=javascript)
    decision = investigate(investigator, case)
    draft(investigator, decision)
    decider = visit(own_site, "beslutsfattare", width=width, javascript=javascript)
    approve(decider, decision)
    propose(investigator, decision)
    note(investigator, decision)
    write_anew(investigator, decision)
    approve(decider, decision)
    open_form(investigator, decision + "/namndens-beslut/fardigt")
    investigator.page.locator("[name=stammer]").check()
    investigator.submit("Färdigställ beslutet")
    look(investigator)
    letter = investigator.page.get_by_role("link", name="Öppna brevet").first.get_attribute("href")
    read_letter(investigator, letter, "Individutskottet avslår", "§ 112", "En ledamot ville bevilja allt.")
