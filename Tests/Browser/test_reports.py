"""The manager's yearly report (budget 25), and what is missing in the records."""
import time

import pytest
from hand import Hand


def test_25_a_report_in_two_clicks_and_three_seconds(visit, year_site):
    visitor = visit(year_site, "chef")
    visitor.go("/min-dag")
    hand = Hand(visitor)
    hand.click("Års- och halvårsrapporter")
    visitor.page.wait_for_url("**/resultat/rapporter")
    visitor.check_page()
    began = time.monotonic()
    hand.click("Börja: halvårsrapport, första halvåret 2026")
    visitor.page.wait_for_url("**/resultat/rapporter/*")
    visitor.page.wait_for_load_state()
    assert time.monotonic() - began <= 3
    assert hand.clicks <= 2, hand.spent()
    assert "Intern rapport" in visitor.text and "Inte skrivet än." in visitor.text
    visitor.check_page()
    assert visitor.printed().startswith(b"%PDF")


@pytest.mark.parametrize("width", [390, 1280])
def test_a_report_is_written_and_finished(visit, year_site, width):
    visitor = visit(year_site, "chef", width=width, javascript=False)
    visitor.go("/resultat/rapporter")
    visitor.page.locator("button:has-text('första halvåret 2026')").click()
    visitor.page.wait_for_url("**/resultat/rapporter/*")
    visitor.follow("Skriv texterna")
    visitor.check_page()
    visitor.fill(sammanfattning="Ett lugnt halvår.", utveckling="Fler träffar.")
    visitor.submit("Spara texterna")
    visitor.check_page()
    visitor.follow("Räkna siffrorna igen")
    visitor.check_page()
    assert "Inget skiljer." in visitor.text
    visitor.page.go_back()
    visitor.page.locator("button:has-text('Färdigställ')").click()
    visitor.page.wait_for_load_state()
    visitor.check_page()
    assert "Färdigställd" in visitor.text and "Ett lugnt halvår." in visitor.text
    assert not visitor.page.locator("main form").count()


@pytest.mark.parametrize("account", ["koordinator", "chef"])
def test_what_is_missing_leads_to_where_it_is_mended(visit, year_site, account):
    visitor = visit(year_site, account)
    visitor.go("/resultat")
    visitor.follow("Vad som saknas i uppgifterna")
    visitor.check_page()
    lists = [link.get_attribute("href") for link in visitor.page.locator("main td a").all()]
    assert lists
    for address in lists:
        visitor.go(address)
        visitor.check_page()
        mend = visitor.page.locator("main td a").first.get_attribute("href")
        assert visitor.go(mend).status == 200, mend


def test_two_periods_side_by_side(visit, year_site):
    visitor = visit(year_site, "chef")
    visitor.go("/resultat")
    visitor.follow("Jämför med en annan period eller verksamhet")
    visitor.check_page()
    assert "Skillnad" in visitor.text
