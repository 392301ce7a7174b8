"""What the unit has learnt is handed over to the authority: at two widths and without script."""
import pytest


@pytest.fixture
def case(own_site, visit):
    """A case with a signed note, and nothing for the authority yet."""
    visitor = visit(own_site, "koordinator")
    visitor.go("/intresseanmalan/ny")
    visitor.fill(uppgiftslamnartelefon="070-174 06 01", namn="Prov Provsson", fodd="2004-01-15")
    visitor.submit("Spara anmälan")
    address = "/arenden/" + visitor.page.url.rsplit("/", 1)[1]
    for words in ("Vill gå ut på kvällarna.", "Det här stannar hos oss."):
        visitor.go(address + "/anteckningar/ny")
        visitor.page.locator("#slag").select_option("phoneContact")
        visitor.fill(nar="idag", text=words)
        visitor.submit("Signera")
    return address


@pytest.fixture(params=[(1280, True), (390, True), (1280, False)], ids=str)
def width(request):
    return request.param


def look(visitor):
    """What must hold on every page; without script, that it is there."""
    assert visitor.page.locator("h1").first.is_visible()
    if visitor.javascript:
        visitor.check_page()


def test_one_note_is_handed_over_and_the_other_stays(case, width, visit, own_site):
    giver = visit(own_site, "koordinator", width=width[0], javascript=width[1])
    giver.expect(422)
    giver.go(case + "/overlamning")
    look(giver)
    giver.follow("Lämna över")
    look(giver)
    giver.page.locator("[name=grund][value=consent]").check()
    giver.submit("Lämna över")
    assert "Välj minst en sak att lämna över." in giver.text
    look(giver)
    # The latest note stands first.
    giver.page.locator("[name^=sak]").nth(1).check()
    giver.page.locator("#samtyckegivare").select_option("person")
    giver.page.locator("#samtyckessatt").select_option("spoken")
    giver.fill(samtyckesdag="idag", meddelande="Ring före lunch.")
    giver.submit("Lämna över")
    assert "Överlämnat till myndigheten" in giver.text
    look(giver)
    receiver = visit(own_site, "handlaggare", width=width[0], javascript=width[1])
    receiver.go(case)
    receiver.follow("Läs det som lämnades över")
    assert "Vill gå ut på kvällarna." in receiver.text and "Ring före lunch." in receiver.text
    assert "Det här stannar hos oss." not in receiver.text
    look(receiver)
    if receiver.javascript:
        assert receiver.printed().startswith(b"%PDF")
    receiver.go(case + "/overlamning")
    look(receiver)
