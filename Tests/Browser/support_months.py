"""The months of somebody's support, on the pages: one visit after the other, and reviews."""
import datetime
import re
import subprocess

from hand import Hand
from place import TODAY
from test_investigation import look


class Months:
    """The calendar of a story: who works, and which day it is."""

    def __init__(self, server, *staff):
        self.server, self.staff, self.today = server, staff, TODAY

    def turn(self, day):
        """To a day; everybody logs in anew, for their sessions have ended."""
        self.server.stop()
        self.server.today = day
        self.server.start()
        for visitor, account in self.staff:
            visitor.context.clear_cookies()
            visitor.log_in(account)
        self.today = day

    def on(self, days):
        self.turn(self.today + datetime.timedelta(days))


class Visits:
    """A person's visits, each opened from Min dag and followed by the one that is suggested."""

    def __init__(self, visitor, case, months):
        self.visitor, self.case, self.months = visitor, case, months
        self.held, self.reasons = 0, []

    def book(self, why=""):
        """The next one, on the day that is suggested, with the reason shown."""
        self.visitor.go(self.case + "/besok/ny")
        assert why in self.visitor.text
        day = self.visitor.value("dag")
        self.visitor.fill(klockan="18.15")
        self.visitor.submit("Boka besöket")
        return datetime.date.fromisoformat(day)

    def open(self):
        self.visitor.go("/min-dag")
        with self.visitor.page.expect_navigation():
            self.visitor.page.locator("main .strip a:visible", has_text="Prov Provsson").first.click()

    def note(self, goes_on=True):
        """They met; what was tried is talked over and something new agreed. The day of the next one."""
        page = self.visitor.page
        self.held += 1
        page.locator("[name=utfall][value=came]").check()
        page.get_by_label("Gick bra").first.check()
        page.get_by_label("På väg").first.check()
        page.locator("summary", has_text="Att prova").click()
        self.visitor.fill(anteckning=f"Vi gick ut, gång {self.held}.", prova=f"Steg {self.held}")
        if self.held > 1:
            self.reasons.append(page.inner_text("#boknasta-tips"))
        day = self.visitor.value("nastadag")
        if not goes_on:
            page.locator("#boknasta").uncheck()
        self.visitor.submit("Spara besöket")
        return datetime.date.fromisoformat(day)

    def note_by_keyboard(self):
        """The same without a mouse."""
        self.held += 1
        visitor, keys = self.visitor, self.visitor.page.keyboard
        day = visitor.value("nastadag")
        visitor.tab_to("^Kom came$")
        keys.press("Space")
        visitor.tab_to("^Tar vi sedan")
        keys.press("ArrowRight")
        visitor.type("^Anteckning", "Vi gick ut tillsammans.")
        visitor.tab_to("^Inte idag")
        for _ in range(3):
            keys.press("ArrowRight")
        visitor.press("^Att prova$")
        visitor.type("^Att prova till nästa gång", f"Steg {self.held}")
        visitor.tab_to("^Spara besöket")
        with visitor.page.expect_navigation():
            keys.press("Enter")
        visitor.go(self.case + "/plan")
        assert "Gick bra" in visitor.text and "På väg" in visitor.text
        return datetime.date.fromisoformat(day)

    def missed(self):
        """Nobody came: two clicks, and the day to get in touch."""
        self.visitor.go("/min-dag")
        hand = Hand(self.visitor)
        hand.click("Kom inte", "main .strip")
        self.visitor.page.locator("[name=kontaktdag]").wait_for()
        day = self.visitor.value("kontaktdag")
        hand.click("Spara besöket", "main")
        self.visitor.page.wait_for_url("**/besok")
        return datetime.date.fromisoformat(day)

    def get_in_touch(self):
        self.visitor.go("/min-dag")
        assert "Hör av dig efter besöket" in self.visitor.text
        self.visitor.go(self.case + "/besok/kontakt")
        self.visitor.page.locator("[name=satt][value=text]").check()
        self.visitor.page.locator("#med").select_option("person")
        self.visitor.fill(anteckning="Ville gärna ses nästa vecka i stället.")
        self.visitor.submit("Spara kontakten")


def review(visitor, case, step, standing, look, **texts):
    """How it goes, with the person there; again in two months."""
    visitor.go(case + "/uppfoljning/ny")
    look(visitor)
    visitor.page.locator("[name=medverkan][value=yes]").check()
    visitor.page.locator("#lage1").select_option(standing)
    visitor.page.locator("#steg").select_option(step)
    soon = datetime.date.fromisoformat(visitor.value("dag")) + datetime.timedelta(60)
    visitor.fill(nasta=soon.isoformat(), **texts)
    visitor.submit("Spara uppföljningen")
    look(visitor)


def one_paper(visitor, case, *words):
    """The plan as the person keeps it: one sheet."""
    visitor.go(case + "/plan/utskrift")
    look(visitor)
    assert all(word in visitor.text for word in words)
    told = subprocess.run(["pdfinfo", "-"], input=visitor.printed(), capture_output=True, check=True)
    assert re.search(rb"Pages: +1\n", told.stdout) and b"(A4)" in told.stdout, told.stdout
