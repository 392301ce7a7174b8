"""A refusal that is appealed in time: reconsidered, handed over, changed by the court and carried out, as two
people; wide, narrow, and without script."""
import pytest

from test_decision import decide, draft
from test_investigation import case, communicate, look, open_form, read_letter, write  # noqa: F401

WINDOWS = [(1280, True), (390, True), (1280, False)]


def refuse(investigator, decider, case):  # noqa: F811
    """Where the issued decision stands."""
    decision = case.removesuffix("/utredning") + "/beslut"
    write(investigator, case)
    communicate(investigator, case)
    open_form(investigator, case + "/klar")
    investigator.submit("Skicka till beslut")
    draft(investigator, decision)
    decide(decider, case, decision)
    letter = decider.page.get_by_role("link", name="Öppna brevet").first.get_attribute("href")
    return letter.removesuffix("/brev")


def serve(investigator, issued):
    open_form(investigator, issued + "/delgivning")
    investigator.page.locator("[name=satt][value=handedOver]").check()
    investigator.fill(bevis="Kvittens av personen.")
    investigator.submit("Spara delgivningen")


def take_in(investigator, appeal):
    investigator.go(appeal)
    look(investigator)
    investigator.follow("Ta emot ett överklagande")
    look(investigator)
    investigator.page.locator("[name=satt]").select_option("inPerson")
    investigator.fill(andras="Jag vill få stöd.", skal="Jag går inte i skolan.", hjalp="Hedda Hallgren")
    investigator.submit("Spara överklagandet")
    look(investigator)
    investigator.follow("Pröva om det kom i tid")
    look(investigator)
    assert investigator.page.locator("[name=utfall][value=inTime]").is_checked()
    investigator.submit("Spara prövningen")
    look(investigator)


def reconsider(decider, appeal):
    decider.go(appeal)
    look(decider)
    decider.follow("Ompröva beslutet")
    look(decider)
    decider.page.locator("[name=utfall][value=unchanged]").check()
    decider.fill(text="Det som har kommit fram ändrar inget.")
    decider.submit("Spara omprövningen")
    look(decider)


def hand_over(investigator, appeal):
    investigator.go(appeal)
    investigator.follow("Lämna över till domstolen")
    look(investigator)
    investigator.page.locator("[name=allt]").check()
    investigator.submit("Lämna över")
    look(investigator)
    letter = investigator.page.get_by_role("link", name="Öppna följebrevet").get_attribute("href")
    read_letter(investigator, letter, "Förvaltningsrätten i Uppsala", "Jag vill få stöd.")


def judge(investigator, appeal):
    open_form(investigator, appeal + "/domstol")
    investigator.page.locator("[name=slag]").select_option("stayRefused")
    investigator.submit("Spara")
    investigator.follow("Anteckna domen")
    look(investigator)
    investigator.page.locator("[name=utfall]").select_option("changed")
    investigator.fill(malnummer="1234-26", text="Personen ska få stöd två gånger i veckan.")
    investigator.submit("Spara domen")
    look(investigator)
    investigator.follow("Anteckna att domen är verkställd")
    look(investigator)
    investigator.fill(text="Stödet börjar i morgon.")
    investigator.submit("Spara verkställigheten")
    look(investigator)
    assert "Överklagande: avgjort" in investigator.text


@pytest.mark.parametrize("width, javascript", WINDOWS)
def test_a_refusal_is_changed_by_the_court(visit, own_site, case, width, javascript):  # noqa: F811
    investigator = visit(own_site, "handlaggare", width=width, javascript=javascript)
    decider = visit(own_site, "beslutsfattare", width=width, javascript=javascript)
    issued = refuse(investigator, decider, case)
    appeal = issued + "/overklagande"
    serve(investigator, issued)
    take_in(investigator, appeal)
    reconsider(decider, appeal)
    hand_over(investigator, appeal)
    investigator.go(appeal)
    judge(investigator, appeal)
