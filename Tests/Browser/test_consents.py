"""Consents: four parties in six clicks and one taken back in two (budgets 18 and 19); the pages at two widths
and without script."""
import pytest
from hand import Hand

FOUR = ("Psykiatrin", "Vårdcentralen", "Arbetsförmedlingen", "Försäkringskassan")


@pytest.fixture
def case(own_site, visit):
    visitor = visit(own_site, "koordinator")
    visitor.go("/intresseanmalan/ny")
    visitor.fill(uppgiftslamnartelefon="070-174 06 01", namn="Prov Provsson", fodd="2004-01-15")
    visitor.submit("Spara anmälan")
    return "/arenden/" + visitor.page.url.rsplit("/", 1)[1]


def test_18_and_19_four_parties_in_six_clicks_and_one_taken_back_in_two(case, visit, own_site):
    visitor = visit(own_site, "koordinator")
    visitor.go(case)
    hand = Hand(visitor)
    hand.click("Samtycken", "main")
    visitor.page.wait_for_url("**/samtycken")
    for party in FOUR:
        hand.click(party, "main form")
    hand.click("Spara samtyckena", "main")
    visitor.page.wait_for_url("**/samtycken")
    assert visitor.page.locator("#galler ~ dl dt").count() == 4
    assert hand.clicks == 6 and hand.seconds <= 30, hand.spent()
    hand = Hand(visitor)
    hand.click("Återkalla", "main")
    visitor.page.wait_for_url("**/aterkalla")
    assert "Det här slutar gälla" in visitor.text
    hand.click("Återkalla samtycket", "main")
    visitor.page.wait_for_url("**/samtycken")
    assert hand.clicks == 2 and "Återkallat från och med" in visitor.text, hand.spent()
    visitor.go(case + "/samtycken/papper")
    assert visitor.printed().startswith(b"%PDF")


@pytest.mark.parametrize("width, script", [(1280, True), (390, True), (1280, False)])
def test_what_is_told_stands_with_its_ground(case, visit, own_site, width, script):
    visitor = visit(own_site, "koordinator", width=width, javascript=script)
    visitor.expect(422)
    visitor.go(case + "/samtycken")
    visitor.page.get_by_label("Psykiatrin", exact=True).check()
    visitor.submit("Spara samtyckena")
    for page in ("", "/papper", "/lamnat"):
        visitor.go(case + "/samtycken" + page)
        if script:
            visitor.check_page()
    visitor.fill(vad="Att vi har träffats.")
    visitor.page.locator("#satt").select_option("phone")
    visitor.page.locator("#part").select_option("psychiatry")
    visitor.submit("Spara")
    assert "Välj ett samtycke som gäller" in visitor.text
    choice = visitor.page.locator("#grund option", has_text="Samtycke: Psykiatrin").get_attribute("value")
    visitor.page.locator("#grund").select_option(choice)
    visitor.submit("Spara")
    assert "Att vi har träffats." in visitor.text and "Grund: Samtycke" in visitor.text
    visitor.go("/samtycken")
    if script:
        visitor.check_page()
