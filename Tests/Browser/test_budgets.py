"""The coordinator's day with its budgets (product.md, numbers as there), replayed by a hand that counts."""
import re

from hand import Hand
from place import TODAY

FIRST_CASE = "main table tbody a[href^='/arenden/']"


def at(visit, site, path="/min-dag", account="koordinator"):
    visitor = visit(site, account)
    visitor.go(path)
    return visitor, Hand(visitor)


def first_case(visitor):
    visitor.go("/arenden")
    visitor.go(visitor.page.locator(FIRST_CASE).first.get_attribute("href"))


def test_1_the_day_is_there_after_log_in_without_a_click(visit, own_site):
    visitor = visit(own_site)
    visitor.log_in("koordinator")
    assert visitor.page.url.endswith("/min-dag")
    for heading in ("Att göra nu", "De närmaste dagarna", "Anmälningar utan utfall"):
        assert visitor.page.locator("h2", has_text=heading).is_visible()
    lines = visitor.page.locator("main .line")
    assert lines.count() >= 3, "people of today and of the days to come"
    assert all(lines.nth(n).get_attribute("href") for n in range(lines.count())), "each leads to its act"


def test_2_a_person_is_opened_by_four_letters_and_enter(visit, own_site):
    visitor, hand = at(visit, own_site, "/arenden")
    row = visitor.page.locator("main table tbody tr").filter(has_not_text="Namn ej känt").first
    name = row.locator("td").first.inner_text().split()[-1]
    number = row.locator("a").first.inner_text()
    visitor.go("/min-dag")
    hand.press("/")
    hand.type(name[:4])
    hand.press("Enter")
    visitor.page.wait_for_selector("a:focus")
    hand.press("Enter")
    visitor.page.wait_for_url("**/arenden/*")
    assert name[:4].lower() in visitor.text.lower(), number
    assert hand.clicks == 0 and hand.seconds <= 4, hand.spent()


def test_3_and_4_the_phone_rings_one_key_and_what_is_typed_is_kept_when_hanging_up(visit, own_site):
    visitor, hand = at(visit, own_site)
    hand.press("n")
    visitor.page.locator("[name=situation]:focus").wait_for()
    assert (hand.clicks, hand.keys) == (0, 1), hand.spent()
    hand.type("Ringer om sin son som inte går ut.")
    visitor.page.get_by_text("Utkast sparat").wait_for()
    # Hung up: nothing is pressed, and the window is closed.
    visitor.close()
    later, hand = at(visit, own_site)
    hand.click("Ny intresseanmälan", "main")
    later.page.wait_for_url("**/intresseanmalan/ny**")
    assert later.value("situation") == "Ringer om sin son som inte går ut."
    later.fill(uppgiftslamnartelefon="070-174 06 02")
    hand.click("Spara anmälan")
    later.page.wait_for_url("**/arenden/UPP-*")
    assert hand.clicks == 2, "one to take it up again, one to finish"


def test_5_an_unanswered_call_and_the_next_one_in_two_clicks(visit, own_site):
    visitor, hand = at(visit, own_site)
    hand.click("Svarar inte", "main")
    visitor.page.wait_for_url("**/kontakt**")
    hand.click("Spara så här", "main")
    visitor.page.wait_for_url(re.compile("/arenden/[^/]+$"))
    assert hand.clicks <= 2 and hand.seconds <= 6, hand.spent()
    assert "inget svar" in visitor.text and "Nästa steg" in visitor.text


def test_12_a_case_is_put_on_the_meeting_by_one_click(visit, own_site):
    visitor, hand = at(visit, own_site)
    first_case(visitor)
    number = visitor.page.url.rsplit("/", 1)[1]
    hand.click("Till ärendedragning", "main")
    visitor.page.wait_for_load_state()
    assert hand.clicks == 1
    visitor.go("/arendedragning")
    assert visitor.page.locator("main table", has_text=number).count() == 1


def test_13_a_meeting_about_eight_cases_is_a_line_and_enter_each(visit, own_site):
    visitor, _ = at(visit, own_site, "/arenden?lage=oppna")
    cases = visitor.page.locator(FIRST_CASE)
    addresses = [cases.nth(n).get_attribute("href") for n in range(cases.count())][:8]
    assert len(addresses) == 8
    for address in addresses:
        visitor.go(address)
        button = visitor.page.locator("main button", has_text="Till ärendedragning")
        if button.count():
            with visitor.page.expect_navigation():
                button.click()
    visitor.go("/arendedragning")
    rows = visitor.page.locator("main table tbody tr")
    waiting = rows.filter(has_not_text="Är avslutat").count()
    hand = Hand(visitor)
    hand.click("Börja", "main")
    for line in range(waiting):
        visitor.page.locator("[name=rad]:focus").wait_for()
        hand.type(f"Ring vidare {line}.")
        with visitor.page.expect_navigation():
            hand.press("Enter")
    assert visitor.page.url.endswith("/arendedragning")
    assert (hand.clicks, hand.keys) == (1, waiting), hand.spent()
    hand.click("Läs protokollet", "main")
    visitor.page.wait_for_url("**/protokoll")
    assert all(f"Ring vidare {line}." in visitor.text for line in range(waiting))
    assert waiting >= 8


def test_26_free_places_in_june_is_one_click(visit, site):
    visitor, hand = at(visit, site)
    hand.click("Platser", "header")
    visitor.page.wait_for_url("**/platser")
    months = visitor.page.locator("main table", has_text="Lediga ordinarie platser").locator("tbody tr")
    june = months.filter(has_text="Idag" if TODAY.month == 6 else "1 juni")
    assert re.search(r"\d+ av \d+", june.first.inner_text()), months.all_inner_texts()
    assert (hand.clicks, hand.keys) == (1, 0), hand.spent()
