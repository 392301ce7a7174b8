"""From the call to the register, by keyboard alone: nobody falls away on the way."""
import re

from test_journeys import end_with_outcome, find_in_list, log_inquiry


def test_an_inquiry_is_called_back_twice_discussed_ended_and_counted_by_keyboard_alone(visit, own_site):
    visitor = visit(own_site)
    before = figures(visitor, log_in=True)
    number = log_inquiry(visitor)
    for _ in range(2):
        visitor.press("^Svarar inte")
        visitor.page.wait_for_url("**/kontakt**")
        visitor.page.locator("button:focus", has_text="Spara så här").wait_for()
        visitor.page.keyboard.press("Enter")
        visitor.page.wait_for_url(the_case(number))
    assert visitor.text.count(": inget svar") == 2
    discuss(visitor, number)
    find_in_list(visitor, number)
    end_with_outcome(visitor, number)
    visitor.press("^Mer$")
    visitor.press("^Ej erbjudna$")
    visitor.page.wait_for_url("**/ej-erbjudna")
    row = visitor.page.locator("table.register tbody tr", has_text=number).inner_text()
    assert "i anmälan" in row and "Personen tackar nej" in row and "av Kim Karlberg" in row
    after = figures(visitor)
    changed = {label: after[label] - before.get(label, 0) for label in after}
    assert {label for label, more in changed.items() if more} == {
        "Alla kontakter", "Avslutade innan stöd", "Personen tackar nej"}


def the_case(number):
    return re.compile(f"/arenden/{number}([?#].*)?$")


def discuss(visitor, number):
    with visitor.page.expect_navigation():
        visitor.press("^Till ärendedragning")
    visitor.press("^Ärendedragning$")
    visitor.page.wait_for_url("**/arendedragning")
    rows = visitor.page.locator("main table tbody tr")
    waiting = rows.filter(has_not_text="Är avslutat").count()
    visitor.press("^(Börja|Fortsätt)$")
    for _ in range(waiting):
        visitor.page.locator("[name=rad]:focus").wait_for()
        visitor.page.keyboard.type("Vill inte just nu. Berätta om rätten att ansöka.")
        with visitor.page.expect_navigation():
            visitor.page.keyboard.press("Enter")
    visitor.press("^Läs protokollet")
    visitor.page.wait_for_url("**/protokoll")
    assert "Berätta om rätten att ansöka." in visitor.text and number in visitor.text
    assert visitor.printed().startswith(b"%PDF")


def figures(visitor, log_in=False):
    """What the register counts, by its words; wholes are the sums of their parts, everything open counted."""
    if log_in:
        visitor.log_in("koordinator")
    visitor.go("/ej-erbjudna")
    counts, parts = {}, 0
    for row in visitor.page.locator("table.figures tbody tr").all():
        label, count = row.locator("th").inner_text(), int(row.locator("td").first.inner_text())
        counts[label] = count
        parts += count if "part" in (row.get_attribute("class") or "") else 0
    wholes = {
        "Anmälan är öppen", "Har gått vidare", "Avslutade innan stöd",
        "Sammanförd med personens andra ärende"}
    assert counts["Alla kontakter"] == sum(counts.get(label, 0) for label in wholes)
    assert counts.get("Avslutade innan stöd", 0) == parts
    if log_in:
        visitor.press("Kim Karlberg")
        visitor.press("^Logga ut$")
        visitor.page.wait_for_url(lambda url: "/ej-erbjudna" not in url)
    return counts
