"""The support from a grant to its renewal, as months go by: queue, offer, plan, twelve visits that grow
sparser, one when nobody came, an interruption, a group and two reviews."""
import datetime

import support_steps as steps
from group_steps import attend, join_group
from place import TODAY
from support_months import Months, Visits, one_paper, review
from test_investigation import case, communicate, look, open_form, write  # noqa: F401
from test_not_carried_out import serve
from test_renewal import GRANTED, draft, issue, renew

STAFF = ("Kim Karlberg", "Kerstin Åhlund")
RHYTHM = ("varje vecka", "varannan vecka", "var tredje vecka")
DAYS = 175


def granted(investigator, decider, address):
    """The support is granted for 25 weeks, and the person has the decision."""
    decision = address.removesuffix("/utredning") + "/beslut"
    write(investigator, address)
    communicate(investigator, address)
    open_form(investigator, address + "/klar")
    investigator.submit("Skicka till beslut")
    draft(investigator, decision, fran=str(TODAY), till=str(TODAY + datetime.timedelta(DAYS)), **GRANTED)
    open_form(decider, address + "/jav")
    decider.page.locator("[name=slag][value=none]").check()
    decider.submit("Spara svaret")
    issued = issue(decider, decision)
    serve(investigator, issued)
    return decision, issued


def test_from_grant_to_renewal(visit, own_site, case):  # noqa: F811
    investigator, decider = visit(own_site, "handlaggare"), visit(own_site, "beslutsfattare")
    unit = visit(own_site, "koordinator")
    decision, issued = granted(investigator, decider, case)
    case = decision.removesuffix("/beslut")
    months = Months(own_site, (unit, "koordinator"))
    wait_and_start(unit, case, months)
    visits = Visits(unit, case, months)
    first_weeks(visits)
    away(visits)
    meetings = join_group(unit, case, "Spel och fika", look)
    sparser(visits, meetings)
    review(
        unit, case, "group", "reached", look, hur="Går själv till gruppen.", egensyn="Vill söka praktik.")
    assert_changed(unit)
    months.staff = [(investigator, "handlaggare"), (decider, "beslutsfattare"), (unit, "koordinator")]
    months.on(1)
    renew(investigator, decider, decision, issued)
    unit.go(case + "/plats")
    look(unit)
    assert "Stöd sedan" in unit.text and "Beslutet behöver förnyas" not in unit.text


def wait_and_start(unit, case, months):  # noqa: F811
    steps.queue_up(unit, case, look)
    months.on(14)
    unit.go("/platser")
    assert "14 dagar" in unit.page.locator("tr", has_text=case.rsplit("/", 1)[1]).inner_text()
    steps.offer(unit, case, look)
    steps.start(unit, case, STAFF, look)
    unit.go(case + "/plan/skriv")
    look(unit)
    assert "Från myndigheten" in unit.text and "Beviljat" in unit.text
    steps.agreed_plan(unit, case)
    one_paper(unit, case, "Vill kunna gå ut på kvällen", "Öppna fönstret", "Kim Karlberg")


def first_weeks(visits):
    """Each week, with one when nobody came; and the first review."""
    visitor, months = visits.visitor, visits.months
    months.turn(visits.book())
    for homework in ("Öppna fönstret", "Steg 1"):
        visits.open()
        look(visitor)
        assert homework in visitor.page.inner_text("main .rows"), "what was agreed opens the note"
        months.turn(visits.note())
    months.turn(visits.missed())
    visits.get_in_touch()
    months.turn(visits.book("Ni kunde inte ses sist."))
    for _ in range(2):
        visits.open()
        day = visits.note(goes_on=visits.held < 3)
        if visits.held < 4:
            months.turn(day)
    review(
        visitor, visits.case, "outOfHome", "underway", look, hur="Går ut med någon.", egensyn="Lagom fort.")


def away(visits):
    """Somewhere else for three weeks; the place is kept."""
    steps.interrupt(visits.visitor, visits.case, look)
    visits.months.on(21)
    steps.resume(visits.visitor, visits.case, look)


def sparser(visits, meetings):
    """Until they have met twelve times; the group's meetings on the way."""
    day = visits.book()
    while visits.held < 12:
        visits.months.turn(day)
        meetings = attend(visits.visitor, meetings)
        visits.open()
        day = visits.note(goes_on=visits.held < 11)
    assert not meetings, "three meetings of the group"
    weeks = [next(n for n, words in enumerate(RHYTHM, 1) if words in why) for why in visits.reasons]
    assert weeks == sorted(weeks) and set(weeks) == {1, 2, 3}, visits.reasons


def assert_changed(visitor):
    """Two reviews beside each other: the steps out into the world, and the goals."""
    text = visitor.page.inner_text("main")
    assert "Ute ur hemmet" in text and "Med i grupp" in text and "Nått" in text, text
    assert visitor.page.locator("svg.chart").count() >= 1
