"""A refusal from its draft to the letter, as two people: an investigator drafts it and sends it on, whoever
decides reviews and issues it; at two widths and without script."""
import pytest

from test_investigation import case, communicate, look, open_form, read_letter, write  # noqa: F401

WINDOWS = [(1280, True), (390, True), (1280, False)]
TEXTS = {
    "sokt": "Stöd att komma ut.", "avslas": "Hela ansökan.",
    "skal": "Du går i skolan varje dag. Behovet kan mötas där.", "andravagar": "Träffpunkter."}


def investigate(visitor, case):  # noqa: F811
    """As far as to its decision, whose address it gives."""
    write(visitor, case)
    communicate(visitor, case)
    open_form(visitor, case + "/klar")
    visitor.submit("Skicka till beslut")
    decision = case.removesuffix("/utredning") + "/beslut"
    open_form(visitor, decision)
    return decision


def draft(visitor, decision):
    open_form(visitor, decision + "/utkast")
    visitor.page.locator("[name=grund]").select_option("needs")
    visitor.page.locator("[name=utgang]").select_option("refusal")
    visitor.fill(**TEXTS)
    visitor.submit("Spara beslutet")
    look(visitor)
    open_form(visitor, decision + "/skicka")
    visitor.page.locator("[name=granskare]").select_option(index=1)
    visitor.submit("Skicka till granskning")
    look(visitor)


def approve(visitor, decision):
    open_form(visitor, decision + "/granska")
    visitor.page.locator("[name=svar][value=approved]").check()
    visitor.submit("Spara granskningen")


def decide(visitor, case, decision):  # noqa: F811
    approve(visitor, decision)
    open_form(visitor, case + "/jav")
    visitor.page.locator("[name=slag][value=none]").check()
    visitor.submit("Spara svaret")
    open_form(visitor, decision + "/fatta")
    visitor.page.locator("[name=delegation]").select_option(index=1)
    visitor.submit("Fatta beslutet")
    look(visitor)


@pytest.mark.parametrize("width, javascript", WINDOWS)
def test_a_refusal_is_drafted_reviewed_and_issued(visit, own_site, case, width, javascript):  # noqa: F811
    investigator = visit(own_site, "handlaggare", width=width, javascript=javascript)
    decision = investigate(investigator, case)
    draft(investigator, decision)
    decider = visit(own_site, "beslutsfattare", width=width, javascript=javascript)
    decide(decider, case, decision)
    letter = decider.page.get_by_role("link", name="Öppna brevet").first.get_attribute("href")
    read_letter(decider, letter, "Hela ansökan.", "Förvaltningsrätten i Uppsala")
    open_form(decider, letter.removesuffix("/brev"))
    look(decider)
