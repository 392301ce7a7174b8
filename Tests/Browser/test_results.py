"""The manager asks how it goes, and who is behind the answer (budget 24)."""
import re

from hand import Hand


def test_24_how_many_broke_their_isolation_this_year_by_which_definition_and_who(visit, year_site):
    visitor = visit(year_site, "chef")
    visitor.go("/min-dag")
    hand = Hand(visitor)
    hand.click("Hur många har brutit sin isolering i år?")
    visitor.page.wait_for_url("**/resultat")
    row = visitor.page.locator("main tr", has_text=re.compile("isoleringen är bruten")).first
    share = re.search(r"(\d+) av (\d+)", row.inner_text())
    assert share and "från 2024-11-27" in row.inner_text()
    visitor.check_page()
    assert visitor.printed().startswith(b"%PDF")
    hand.click(re.compile(r"\d+ av \d+"), within="main tr:has-text('isoleringen är bruten')")
    visitor.page.wait_for_url("**/resultat/mal**")
    assert hand.clicks <= 2, hand.spent()
    assert f"Ärenden: {share.group(1)}." in visitor.text and "Målet: " in visitor.text
    visitor.check_page()


def test_every_number_leads_to_as_many_people_as_it_says(visit, year_site):
    visitor = visit(year_site, "chef")
    visitor.go("/resultat?period=alla")
    links = [(link.get_attribute("href"), link.inner_text())
             for link in visitor.page.locator("main td a[href^='/resultat/']").all()]
    assert len(links) > 30
    for address, words in links:
        visitor.go(address)
        assert f"Ärenden: {words.split()[0]}." in visitor.text or "tillsammans" in visitor.text, address
