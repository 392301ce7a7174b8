"""Steps of staff on the pages: a group that somebody is in, and who came."""
import datetime

WEEKDAYS = ("Måndag", "Tisdag", "Onsdag", "Torsdag", "Fredag", "Lördag", "Söndag")


def save_group(visitor):
    """On purpose where one of the staff has something else on one of the days."""
    visitor.expect(422).submit("Spara gruppen")
    box = visitor.page.locator("[name=dubbelt]")
    if box.count():
        box.check()
        visitor.submit("Spara gruppen")


def join_group(visitor, case, name, look):
    """A group that meets each week from today, with the person in it; addresses of its first meetings."""
    visitor.go("/grupper/ny")
    today = datetime.date.fromisoformat(visitor.value("fran"))
    visitor.fill(namn=name, plats="Stora rummet", klockan="16")
    visitor.page.locator("#veckodag").select_option(label=WEEKDAYS[today.weekday()])
    save_group(visitor)
    look(visitor)
    links = visitor.page.locator("main a[href^='/grupper/traffar/']")
    meetings = [links.nth(n).get_attribute("href") for n in range(links.count())]
    visitor.go(case + "/grupper/bjud-in")
    look(visitor)
    visitor.page.locator("#grupp").select_option(label=visitor.page.locator(
        "#grupp option", has_text=name).first.inner_text())
    visitor.submit("Bjud in")
    look(visitor)
    return meetings[:3]


def attend(visitor, meetings):
    """Notes those that have been, by the keyboard; those that are still to come."""
    while meetings:
        visitor.go(meetings[0] + "/narvaro")
        if visitor.page.locator("[name=rad]").count() == 0:
            break
        if visitor.javascript:
            visitor.page.locator("[data-digits] input:focus").wait_for()
            visitor.page.keyboard.press("1")
            with visitor.page.expect_navigation():
                visitor.page.keyboard.press("Enter")
        else:
            visitor.page.get_by_label("Var med").first.check()
            visitor.submit("Spara närvaron")
        assert visitor.page.locator("main td", has_text="Var med").count() == 1
        meetings = meetings[1:]
    return meetings
