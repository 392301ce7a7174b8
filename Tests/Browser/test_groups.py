"""Groups: planned once, met one key each (budget 8), at 1280, at 390 and without script."""
import datetime

import pytest

from group_steps import save_group
from hand import Hand

WEEKDAYS = ("Måndag", "Tisdag", "Onsdag", "Torsdag", "Fredag", "Lördag", "Söndag")


def plan_group(visitor, name):
    """A group that meets today; gives the address of today's meeting."""
    visitor.go("/grupper/ny")
    today = datetime.date.fromisoformat(visitor.value("fran"))
    visitor.fill(namn=name, plats="Stora rummet", klockan="13")
    visitor.page.select_option("[name=veckodag]", label=WEEKDAYS[today.weekday()])
    save_group(visitor)
    return visitor.page.locator("main a[href^='/grupper/traffar/']").first.get_attribute("href")


def invite(visitor, numbers, name):
    for number in numbers:
        visitor.go(f"/arenden/{number}/grupper/bjud-in")
        choice = visitor.page.locator("[name=grupp] option", has_text=name).first.get_attribute("value")
        visitor.page.select_option("[name=grupp]", choice)
        visitor.submit("Bjud in")


def some_cases(visitor, count):
    """People with a place: groups are for them."""
    visitor.go("/arenden?fas=plan")
    links = visitor.page.locator("main table tbody a[href^='/arenden/']")
    return [links.nth(n).get_attribute("href").rsplit("/", 1)[1] for n in range(count)]


def test_8_attendance_of_six_is_one_page_and_one_key_each(visit, year_site):
    visitor = visit(year_site, "koordinator")
    numbers = some_cases(visitor, 6)
    meeting = plan_group(visitor, "Sex personer")
    invite(visitor, numbers, "Sex personer")
    visitor.go("/min-dag")
    visitor.go(meeting)
    hand = Hand(visitor)
    hand.click("Skriv in närvaron", "main")
    visitor.page.wait_for_url("**/narvaro")
    visitor.page.locator("[data-digits] input:focus").wait_for()
    hand.press(*"111101")
    hand.press("Enter")
    visitor.page.wait_for_url(f"**{meeting}")
    assert hand.clicks == 1 and hand.keys == 7 and hand.seconds <= 20, hand.spent()
    assert visitor.page.locator("main td", has_text="Var med").count() == 5
    assert visitor.page.locator("main td", has_text="Inte den här gången").count() == 1


@pytest.mark.parametrize("width, script", [(1280, True), (390, True), (1280, False)])
def test_a_group_from_activity_to_picture(visit, year_site, width, script):
    visitor = visit(year_site, "koordinator", width, script)
    name = f"Grupp {width} {script}"
    meeting = plan_group(visitor, name)
    invite(visitor, some_cases(visitor, 1), name)
    visitor.go(meeting + "/narvaro")
    visitor.page.get_by_label("Var med").first.check()
    visitor.fill(andra="2", rad="Vi spelade kort.")
    visitor.submit("Spara närvaron")
    assert "Vi spelade kort." in visitor.text
    visitor.page.locator("nav.crumbs a", has_text=name).click()
    picture = visitor.page.get_by_role("img")
    assert "3 kom" in picture.get_attribute("aria-label")
