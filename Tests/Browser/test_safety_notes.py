"""An answer that must be acted on, from a tablet whose browser dies until somebody has answered it."""
import datetime
import os
import signal

from conftest import CHROMIUM
from place import TODAY
from processes import descendants
from rating_steps import begin, hand_over
from visitor import Visitor


def later(server, days):
    """The same server, as many days on."""
    server.stop()
    server.today = TODAY + datetime.timedelta(days)
    server.start()


def waits(visit, server, account, case):
    """Whether an answer of the case waits on somebody's Min dag; and the window, left there."""
    staff = visit(server)
    staff.log_in(account)
    staff.go("/min-dag")
    links = staff.page.locator(f"main a[href^='{case}/skattningar/trygghet/']")
    return links.count() > 0, staff


def browser_to_kill(chromium):
    """A Chromium of its own, and its processes."""
    before = set(descendants(os.getpid()))
    browser = chromium.browser_type.launch(
        executable_path=CHROMIUM,
        args=["--no-sandbox", "--disable-dev-shm-usage"])
    return browser, [pid for pid in descendants(os.getpid()) if pid not in before]


def name_a_deputy(visit, server):
    """Who has a day, and then the manager has it."""
    staff = visit(server)
    staff.log_in("administrator")
    staff.go("/formular/rutin/uppsala")
    staff.page.select_option("main [name=ersattare]", label="Kerstin Åhlund")
    staff.fill(minuter="1440")
    staff.submit("Spara")


def test_a_killed_tablet_is_heard_by_owner_then_deputy_then_manager(chromium, visit, own_site):
    name_a_deputy(visit, own_site)
    browser, processes = browser_to_kill(chromium)
    tablet = Visitor(browser, own_site)
    case = begin(tablet, "MADRS-S", "tablet")
    start = hand_over(tablet)
    tablet.go(start + "/9")
    with tablet.page.expect_navigation():
        tablet.page.click("button[value='4']")
    for pid in processes:
        os.kill(pid, signal.SIGKILL)
    for days, people in ((0, "koordinator"), (1, "koordinator koordinator2"),
                         (2, "koordinator koordinator2 chef"), (400, "koordinator koordinator2 chef")):
        if days:
            later(own_site, days)
        heard = [name for name in ("koordinator", "koordinator2", "chef")
                 if waits(visit, own_site, name, case)[0]]
        assert heard == people.split(), f"{days} days later"
    _, manager = waits(visit, own_site, "chef", case)
    manager.follow("Kontakta personen idag")
    manager.fill(gjort="Pratade med Prov.", meddelad="Ingen", nastakontakt="imorgon")
    manager.submit("Spara vad som gjordes")
    for name in ("koordinator", "koordinator2", "chef"):
        assert not waits(visit, own_site, name, case)[0]
