"""Visits from the booking to the next one, budgets 6, 7, 11 and 20, and what another calendar reads."""
import re
import urllib.error
import urllib.request

import icalendar
import pytest
from hand import Hand
from support_steps import agreed_plan, book, placed

NOTE = "Gick till biblioteket och tillbaka. Pratade om sommaren."


@pytest.fixture
def case(own_site, visit):
    """A case with support, in a unit that needs no decision."""
    return placed(visit(own_site, "koordinator-umea"))


@pytest.fixture(params=[(1280, True), (390, True), (1280, False)], ids=str)
def visitor(request, visit, own_site):
    width, javascript = request.param
    return visit(own_site, "koordinator-umea", width=width, javascript=javascript)


def look(visitor):
    assert visitor.page.locator("h1").is_visible()
    if visitor.javascript:
        visitor.check_page()


def test_a_visit_is_booked_moved_noted_and_followed_by_the_next(visitor, case):
    visitor.go(case + "/besok")
    look(visitor)
    visitor.follow("Boka besök")
    look(visitor)
    book(visitor, case)
    visitor.follow("Flytta")
    look(visitor)
    visitor.fill(klockan="15")
    visitor.page.locator("[name=skal]").select_option("travel")
    visitor.submit("Flytta besöket")
    assert "Flyttat till en annan tid" in visitor.text
    visitor.follow("Skriv in besöket")
    look(visitor)
    visitor.page.locator("[name=utfall][value=came]").check()
    visitor.fill(anteckning=NOTE)
    visitor.submit("Spara besöket")
    look(visitor)
    assert "Ni har setts en gång" in visitor.text and "Bokat" in visitor.text
    for page in ("kontakt", "hjalp"):
        visitor.go(f"{case}/besok/{page}")
        look(visitor)
    for page in ("/kalender", "/kalender?dag=2026-11-23&vem=alla", "/kalender/resurser",
                 "/kalender/resurser/ny", "/kalender/prenumeration"):
        visitor.go(page)
        look(visitor)


def test_6_a_visit_with_its_note_and_the_next_one_is_three_clicks(visit, own_site, case):
    visitor = visit(own_site, "koordinator-umea")
    book(visitor, case)
    visitor.go("/min-dag")
    hand = Hand(visitor)
    hand.click("Prov Provsson", "main .strip")
    visitor.page.wait_for_url(re.compile("/besok/[^/]+$"))
    hand.click("Kom", "main .choice")
    visitor.page.locator("[name=anteckning]").focus()
    hand.type(NOTE)
    hand.click("Spara besöket", "main")
    visitor.page.wait_for_url("**/besok")
    assert hand.clicks == 3 and hand.seconds - len(NOTE) * 0.25 <= 20, hand.spent()
    assert "Ni har setts en gång" in visitor.text and "klockan 13.30" in visitor.text


def test_7_nobody_came_is_two_clicks_and_suggests_when_to_get_in_touch(visit, own_site, case):
    visitor = visit(own_site, "koordinator-umea")
    book(visitor, case)
    visitor.go("/min-dag")
    hand = Hand(visitor)
    hand.click("Kom inte", "main .strip")
    visitor.page.locator("[name=kontaktdag]").wait_for()
    assert visitor.value("kontaktdag")
    hand.click("Spara besöket", "main")
    visitor.page.wait_for_url("**/besok")
    assert hand.clicks == 2 and hand.seconds <= 6, hand.spent()
    assert "Kom inte den här gången" in visitor.text
    told = visitor.page.inner_text("main").lower()
    assert not any(word in told for word in ("missa", "uteb", "frånvar"))


def test_11_how_a_goal_stands_is_one_click_in_the_note_of_the_visit(visit, own_site, case):
    visitor = visit(own_site, "koordinator-umea")
    agreed_plan(visitor, case)
    book(visitor, case)
    visitor.follow("Skriv in besöket")
    look(visitor)
    page, hand = visitor.page.url, Hand(visitor)
    hand.click("På väg", "main .rows fieldset:has-text('Gå ut varje vecka')")
    assert (hand.clicks, hand.keys, visitor.page.url) == (1, 0, page), hand.spent()
    visitor.page.locator("[name=utfall][value=came]").check()
    visitor.submit("Spara besöket")
    visitor.go(case + "/plan")
    assert "På väg" in visitor.page.inner_text("main")


def test_20_a_room_is_booked_on_the_same_page_by_one_click(visit, own_site, case):
    visitor = visit(own_site, "koordinator-umea")
    visitor.go("/kalender/resurser/ny")
    visitor.page.locator("[name=slag][value=room]").check()
    visitor.fill(namn=f"Rummet {case[-4:]}")
    visitor.submit("Lägg till")
    visitor.go(case + "/besok/ny")
    visitor.fill(dag="imorgon", klockan="9")
    hand = Hand(visitor)
    hand.click(f"Rummet {case[-4:]}", "main .choice")
    assert hand.clicks == 1
    visitor.submit("Boka besöket")
    assert f"Rum: Rummet {case[-4:]}" in visitor.text


def test_another_program_reads_when_and_never_who(visit, own_site, case):
    visitor = visit(own_site, "koordinator-umea")
    book(visitor, case, klockan="16", var="Storgatan 1")
    visitor.go("/kalender/prenumeration")
    visitor.page.locator("main form.form button.button:not(.quiet)").click()
    visitor.page.locator("code").wait_for()
    address = visitor.page.inner_text("code").strip()
    with urllib.request.urlopen(address) as answer:
        octets, tag = answer.read(), answer.headers["ETag"]
    calendar = icalendar.Calendar.from_ical(octets)
    events = calendar.walk("VEVENT")
    assert events and {str(event["SUMMARY"]) for event in events} == {"Upptagen"}
    starts = [event.decoded("DTSTART") for event in events]
    assert any(start.strftime("%H.%M") == "16.00" for start in starts), starts
    for word in ("Prov", case.rsplit("/", 1)[1], "Storgatan", "Umander", "Umeå", "Besök", "Steget"):
        assert word not in octets.decode(), word
    again = urllib.request.Request(address, headers={"If-None-Match": tag})
    with pytest.raises(urllib.error.HTTPError) as unchanged:
        urllib.request.urlopen(again)
    assert unchanged.value.code == 304
