"""What leaves a case's file: the file whole for paper, a request that is refused in writing, and an extract
in which words are covered; at two widths and without script."""
import pytest

from test_investigation import case, look, open_form, read_letter  # noqa: F401

WINDOWS = [(1280, True), (390, True), (1280, False)]
WISH = "Allt som står om mig."


def ask_and_answer(visitor, start):
    open_form(visitor, start)
    visitor.follow("Anteckna en begäran")
    look(visitor)
    visitor.fill(vad=WISH, vem="Prov Provsson")
    visitor.submit("Spara begäran")
    look(visitor)
    visitor.follow("Svara på begäran")
    look(visitor)
    visitor.page.locator("[name=svar][value=refused]").check()
    visitor.page.locator("[name=grund]").select_option("personal")
    visitor.fill(skal="Det gäller någon annan.")
    visitor.page.locator("[name=upplyst]").check()
    visitor.submit("Spara svaret")
    look(visitor)


def refuse(visitor, start):
    open_form(visitor, start)
    visitor.follow("Fatta skriftligt beslut")
    look(visitor)
    visitor.fill(vad="Anteckningen om en annan person.")
    visitor.page.locator("[name=delegation]").select_option(index=1)
    visitor.submit("Fatta beslutet")
    look(visitor)
    letter = visitor.page.get_by_role("link", name="Öppna brevet").first.get_attribute("href")
    read_letter(visitor, letter, "Kammarrätten", "Det gäller någon annan.", "26 kap. 1 §")


def give_out(visitor, start):
    open_form(visitor, start + "/utdrag/nytt")
    visitor.page.locator("[name=mottagare]").select_option("person")
    visitor.submit("Börja utdraget")
    look(visitor)
    extract = "/" + visitor.page.url.split("/", 3)[3]
    visitor.follow("Gå igenom posterna")
    look(visitor)
    while "/post/" in visitor.page.url:
        choose(visitor)
    read_letter(visitor, extract + "/forhandsgranska", "Utdrag ur myndighetsakten", "[täckt]")
    open_form(visitor, extract + "/klart")
    visitor.page.locator("[name=last]").check()
    visitor.submit("Gör klart utdraget")
    look(visitor)
    read_letter(visitor, extract + "/dokument", "[täckt]")
    assert "Stöd att komma ut" not in visitor.text
    open_form(visitor, extract + "/lamnat")
    visitor.page.locator("[name=satt]").select_option("handedOver")
    visitor.submit("Spara")
    look(visitor)
    assert "Lämnat ut" in visitor.text


def choose(visitor):
    if "Stöd att komma ut" in visitor.page.inner_text("section:has(#posten)"):
        visitor.page.locator("[name=val][value=cover]").check()
        visitor.page.locator("[name=grund]").select_option("personal")
        visitor.fill(ord="Stöd att komma ut")
    else:
        visitor.page.locator("[name=val][value=give]").check()
    visitor.submit("Spara och gå till nästa")


@pytest.mark.parametrize("width, javascript", WINDOWS)
def test_a_file_is_read_asked_for_and_given_out(visit, own_site, case, width, javascript):  # noqa: F811
    investigator = visit(own_site, "handlaggare", width=width, javascript=javascript)
    start = case.removesuffix("/utredning")
    read_letter(investigator, start + "/akt/myndighet", "Stöd att komma ut", "Framtagen")
    ask_and_answer(investigator, start + "/utlamnande")
    decider = visit(own_site, "beslutsfattare", width=width, javascript=javascript)
    refuse(decider, start + "/utlamnande")
    give_out(investigator, start + "/utlamnande")
    unit = visit(own_site, "koordinator", width=width, javascript=javascript)
    read_letter(unit, start + "/akt/genomforande", "Intresseanmälan")
