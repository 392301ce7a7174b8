"""An assessment meeting from its booking to both sides' answers, at two widths and without script."""
import pytest


@pytest.fixture
def case(own_site, visit):
    """A case that goes on to a meeting."""
    visitor = visit(own_site, "koordinator")
    visitor.go("/intresseanmalan/ny")
    visitor.fill(uppgiftslamnartelefon="070-174 06 01", namn="Prov Provsson", fodd="2004-01-15")
    visitor.submit("Spara anmälan")
    address = "/arenden/" + visitor.page.url.rsplit("/", 1)[1]
    visitor.go(address + "/utfall")
    visitor.page.locator("[name=utfall][value=assessmentMeeting]").check()
    visitor.fill(dag="imorgon")
    visitor.submit("Spara utfallet")
    return address + "/bedomningssamtal"


@pytest.fixture(params=[(1280, True), (390, True), (1280, False)], ids=str)
def visitor(request, visit, own_site):
    width, javascript = request.param
    return visit(own_site, "koordinator", width=width, javascript=javascript)


def look(visitor):
    """What must hold on every page; without script, that it is there."""
    assert visitor.page.locator("h1").is_visible()
    if visitor.javascript:
        visitor.check_page()


def test_a_meeting_is_booked_moved_held_and_answered(visitor, case):
    visitor.go(case)
    look(visitor)
    visitor.follow("Boka bedömningssamtal")
    look(visitor)
    visitor.fill(
        dag="imorgon", klockan="13.30", var="Storgatan 1", ensam="Kollegan är på kurs.", namn1="Eva Ek")
    visitor.page.locator("#foljer1").select_option("relative")
    visitor.submit("Boka samtalet")
    visitor.go(case + "/avboka")
    look(visitor)
    visitor.go(case + "/inbjudan")
    look(visitor)
    assert "Storgatan 1" in visitor.text and "Anhörig, Eva Ek" in visitor.text
    if visitor.javascript:
        assert visitor.printed().startswith(b"%PDF")
    visitor.go(case + "/boka-om")
    look(visitor)
    visitor.fill(dag="idag", skal="Hellre idag.")
    visitor.submit("Boka om samtalet")
    look(visitor)
    hold_and_answer(visitor)


def hold_and_answer(visitor):
    visitor.follow("Skriv in samtalet")
    look(visitor)
    visitor.fill(minuter="60", personensord="Vill komma ut igen.")
    for name in ("personen", "forsta", "berattatvoluntary"):
        visitor.page.locator(f"[name={name}]").check()
    visitor.submit("Spara samtalet")
    look(visitor)
    visitor.follow("Anteckna svar")
    look(visitor)
    visitor.page.locator("#person").select_option("goOn")
    visitor.page.locator("#verksamhet").select_option("goOn")
    visitor.page.locator("#steg").select_option("holdMappingOccasion")
    visitor.fill(nastadag="imorgon")
    visitor.submit("Spara svaren")
    look(visitor)
    visitor.submit("Börja kartläggningen")
    assert "/kartlaggning" in visitor.page.url
