"""Absence: the page for the deputy, and a whole caseload moved and taken back (budgets 21 and 22)."""
import datetime
import re

import pytest
from hand import Hand
from place import TODAY


@pytest.fixture(params=[(1280, True), (390, True), (1280, False)], ids=str)
def visitor(request, visit, own_site):
    width, javascript = request.param
    return visit(own_site, "koordinator", width=width, javascript=javascript)


def look(visitor):
    assert visitor.page.locator("h1").is_visible()
    if visitor.javascript:
        visitor.check_page()


def days(visitor):
    """Two weeks from tomorrow on."""
    first = TODAY + datetime.timedelta(1)
    visitor.fill(fran=first.isoformat(), till=(first + datetime.timedelta(14)).isoformat())


def test_21_the_page_for_the_deputy_is_ready_in_three_clicks(visit, own_site):
    visitor = visit(own_site, "koordinator")
    visitor.go("/min-dag")
    hand = Hand(visitor)
    hand.click("Frånvaro", "header")
    hand.click("Planera frånvaro", "main")
    days(visitor)
    hand.press("Tab")
    hand.type("Ke")
    hand.click("Spara frånvaron", "main")
    visitor.page.wait_for_url(re.compile("/franvaro/[^/]+$"))
    assert hand.clicks == 3, hand.spent()
    assert "Kerstin Åhlund" in visitor.text and "Att göra" in visitor.text
    deputy = visit(own_site, "koordinator2")
    deputy.go("/min-dag")
    assert "Du är ersättare för Kim Karlberg" in deputy.text


def test_22_a_whole_caseload_is_moved_in_three_clicks_and_taken_back(visit, own_site):
    visitor = visit(own_site, "koordinator")
    visitor.go("/min-dag")
    hand = Hand(visitor)
    hand.click("Frånvaro", "header")
    hand.click("Flytta en hel ärendelista", "main")
    visitor.page.locator("#hos").focus()
    hand.press("Tab")
    hand.type("Ke")
    hand.click("Flytta ärendena", "main")
    visitor.page.wait_for_url("**/flyttade/**")
    assert hand.clicks == 3, hand.spent()
    hand.click("Ångra: flytta tillbaka", "main")
    visitor.page.get_by_text("Allt gick tillbaka").wait_for()


def test_the_pages_of_absence_at_both_widths_and_without_script(visitor):
    visitor.go("/franvaro")
    look(visitor)
    visitor.go("/franvaro/ny")
    look(visitor)
    days(visitor)
    visitor.page.locator("#ersattare").select_option(label="Kerstin Åhlund")
    visitor.submit("Spara frånvaron")
    look(visitor)
    page = visitor.page.url
    visitor.follow("Skriv en rad om var och en")
    look(visitor)
    visitor.page.locator("textarea").first.fill("Ring hellre än att skriva.")
    visitor.submit("Spara raderna")
    assert visitor.page.url == page and "Ring hellre än att skriva." in visitor.text
    visitor.follow("Flytta hela ärendelistan")
    look(visitor)
    visitor.submit("Flytta ärendena")
    look(visitor)
