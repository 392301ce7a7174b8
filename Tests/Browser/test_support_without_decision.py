"""The support where no decision is asked for: told of the right to apply, queue, place, plan, visits, a
group, an interruption, a review and leaving; at two widths and without script."""
import pytest

import support_steps as steps
from group_steps import attend, join_group
from support_months import Months, Visits, one_paper, review
from test_investigation import look


@pytest.mark.parametrize("width, javascript", [(1280, True), (390, True), (1280, False)])
def test_where_no_decision_is_asked_for(visit, own_site, width, javascript):
    unit = visit(own_site, "koordinator-lulea", width=width, javascript=javascript)

    def seen(visitor):
        look(visitor)
        visitor.page.set_viewport_size({"width": width, "height": 900})

    case = steps.inquire(unit)
    told_at_the_meeting(unit, case, seen)
    months = Months(own_site, (unit, "koordinator-lulea"))
    steps.queue_up(unit, case, seen)
    months.on(7)
    steps.offer(unit, case, seen)
    steps.start(unit, case, ["Lars Lantto"], seen, told=True)
    assert "Inget beslut behövs." in unit.text
    steps.agreed_plan(unit, case)
    if javascript:
        one_paper(unit, case, "Vill kunna gå ut på kvällen", "Lars Lantto")
    visits = Visits(unit, case, months)
    meetings = join_group(unit, case, "Baka", seen)
    months.turn(visits.book())
    visits.open()
    seen(unit)
    months.turn(visits.note_by_keyboard() if javascript else visits.note())
    assert len(attend(unit, meetings)) < len(meetings)
    visits.open()
    visits.note(goes_on=False)
    steps.interrupt(unit, case, seen)
    months.on(14)
    steps.resume(unit, case, seen)
    review(unit, case, "group", "reached", seen, hur="Bakar med de andra.", egensyn="Bra så här.")
    leave(unit, case, seen)


def told_at_the_meeting(visitor, case, seen):
    visitor.go(case + "/bedomningssamtal/boka")
    seen(visitor)
    visitor.fill(dag="idag", klockan="23.30", var="Storgatan 1", ensam="Kollegan är sjuk.")
    visitor.submit("Boka samtalet")
    visitor.follow("Skriv in samtalet")
    seen(visitor)
    visitor.fill(minuter="60", personensord="Vill komma ut igen.")
    for field in ("personen", "forsta", "berattatrighttoapply"):
        visitor.page.locator(f"[name={field}]").check()
    visitor.submit("Spara samtalet")
    seen(visitor)


def leave(visitor, case, seen):
    """The place is free; nothing is booked from then on, and the case asks how it went."""
    visitor.go(case + "/plats")
    visitor.follow("Lämnar platsen")
    seen(visitor)
    visitor.page.locator("#skal").select_option("onItsFeet")
    visitor.submit("Spara")
    seen(visitor)
    assert "Personen har ingen plats nu." in visitor.text
    visitor.go(case + "/besok")
    seen(visitor)
    assert visitor.page.get_by_role("link", name="Boka besök").count() == 0
