"""An investigation from the question of bias to its decision and back, its letters in print, and the time
limits that come of it; at two widths and without script."""
import pytest

TEXTS = {
    "fragor": "Har personen rätt till stödet?", "egensyn": "Vill ut igen.",
    "bedomning": "Behovet finns.", "forslagsord": "Stöd i ett halvår."}
CHOICES = {"tolk": "none", "annatsatt": "no", "forslag": "grant"}


@pytest.fixture
def case(own_site, visit):
    """A case in which somebody has applied."""
    visitor = visit(own_site, "koordinator")
    visitor.go("/intresseanmalan/ny")
    visitor.fill(uppgiftslamnartelefon="070-174 06 01", namn="Prov Provsson", fodd="2004-01-15")
    visitor.submit("Spara anmälan")
    address = "/arenden/" + visitor.page.url.rsplit("/", 1)[1]
    visitor.go(address + "/ansokan")
    visitor.fill(onskan="Stöd att komma ut.")
    visitor.submit("Ta emot ansökan")
    return address + "/utredning"


@pytest.fixture(params=[(1280, True), (390, True), (1280, False)], ids=str)
def visitor(request, visit, own_site):
    width, javascript = request.param
    return visit(own_site, "handlaggare", width=width, javascript=javascript)


def look(visitor):
    """What must hold on every page; without script, that it is there."""
    assert visitor.page.locator("h1").is_visible()
    if visitor.javascript:
        visitor.check_page()


def read_letter(visitor, address, *words):
    visitor.go(address)
    look(visitor)
    for one in words:
        assert one in visitor.text
    if visitor.javascript:
        assert visitor.printed().startswith(b"%PDF")


def open_form(visitor, address):
    visitor.go(address)
    look(visitor)


def test_an_investigation_goes_to_its_decision_and_back(visitor, case):
    visitor.go(case)
    look(visitor)
    write(visitor, case)
    ask_others(visitor, case)
    communicate(visitor, case)
    open_form(visitor, case + "/klar")
    visitor.submit("Skicka till beslut")
    look(visitor)
    visitor.follow("Ta tillbaka utredningen")
    look(visitor)
    visitor.fill(text="Ett intyg har kommit.")
    visitor.submit("Ta tillbaka")
    assert "Pågår igen" in visitor.text
    for page in ("/andringar", "/utskrift", "/begaran"):
        open_form(visitor, case + page)
    visitor.go("/frister")
    look(visitor)
    assert "12 § FL" in visitor.text


def write(visitor, case):
    open_form(visitor, case + "/jav")
    visitor.page.locator("[name=slag][value=none]").check()
    visitor.submit("Spara svaret")
    open_form(visitor, case + "/texter")
    visitor.fill(**TEXTS)
    for name, value in CHOICES.items():
        visitor.page.locator(f"[name={name}]").select_option(value)
    visitor.submit("Spara")
    open_form(visitor, case + "/uppgift")
    visitor.fill(text="Har inte gått ut sedan i mars.", kalla="Mor")
    visitor.submit("Spara uppgiften")
    open_form(visitor, case + "/annan-vag")
    visitor.page.locator("[name=vag]").select_option(index=1)
    visitor.page.locator("[name=slag][value=partly]").check()
    visitor.fill(text="Räcker inte ensamt.")
    visitor.submit("Spara prövningen")
    look(visitor)


def ask_others(visitor, case):
    open_form(visitor, case + "/remiss")
    visitor.fill(till="Vårdcentralen", text="Finns det en vårdplan?")
    visitor.page.locator("#part").select_option("primaryCare")
    visitor.page.locator("#grund").select_option("ownWork")
    visitor.fill(skal="Utan svaret går behovet inte att bedöma.")
    visitor.submit("Spara remissen")
    look(visitor)
    visitor.follow("Anteckna svar")
    look(visitor)
    visitor.page.locator("[name=slag][value=answered]").check()
    visitor.fill(text="Väntar på ett besök.")
    visitor.submit("Spara svaret")
    open_form(visitor, case + "/forsening")
    visitor.fill(text="Vi väntar på ett intyg.", senast="2027-09-01")
    visitor.page.locator("[name=satt]").select_option("letter")
    visitor.submit("Visa brevet")
    look(visitor)
    assert "Så här blir brevet" in visitor.text
    visitor.submit("Spara underrättelsen")
    letter = visitor.page.get_by_role("link", name="Brevet").first.get_attribute("href")
    read_letter(visitor, letter, "Vi väntar på ett intyg", "12 § förvaltningslagen")


def communicate(visitor, case):
    open_form(visitor, case + "/kommunicering")
    visitor.page.locator("[name=slag][value=sent]").check()
    visitor.page.locator("[name=satt]").select_option("letter")
    visitor.page.locator("[name=muntligt]").check()
    visitor.submit("Gå vidare")
    look(visitor)
    visitor.submit("Spara kommuniceringen")
    look(visitor)
    answer = visitor.page.get_by_role("link", name="Anteckna svar").get_attribute("href")
    read_letter(visitor, answer + "/brev", "muntligt inför nämnden")
    open_form(visitor, answer)
    visitor.page.locator("[name=slag][value=answered]").check()
    visitor.fill(text="Det stämmer.")
    visitor.submit("Spara svaret")
    look(visitor)
