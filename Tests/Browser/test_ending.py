"""Support that ends in the open mode, for somebody who is 17: a plan for when it gets hard again, the ending
with its goals and profile, the checklist, and back in two clicks; at two widths and without script."""
import pytest

import support_steps as steps
from place import TODAY
from support_months import Months
from test_investigation import look


@pytest.mark.parametrize("width, javascript", [(1280, True), (390, True), (1280, False)])
def test_ends_and_comes_back(visit, own_site, width, javascript):
    unit = visit(own_site, "koordinator-lulea", width=width, javascript=javascript)

    def seen():
        look(unit)
        unit.page.set_viewport_size({"width": width, "height": 900})

    months = Months(own_site, (unit, "koordinator-lulea"))
    born = TODAY.replace(year=TODAY.year - 17, day=1)
    case = placed(unit, born.isoformat())
    plan_for_relapse(unit, case, seen)
    months.on(40)
    end(unit, case, seen)
    months.on(30)
    come_back(unit, case, seen)


def placed(visitor, born):
    address = steps.inquire(visitor, born)
    visitor.go(address + "/plats/borja")
    steps.tell_of_the_right(visitor, "Lars Lantto")
    visitor.page.locator("#kontakt1").select_option(label="Lars Lantto")
    visitor.submit("Börja stödet")
    return address


def plan_for_relapse(visitor, case, seen):
    visitor.go(case + "/aterfallsplan")
    seen()
    visitor.follow("Skriv en återfallsplan")
    seen()
    visitor.fill(
        tecken="Jag vänder på dygnet.", hjalper="En promenad på kvällen", ringa="Lars, 0920-45 30 00")
    visitor.page.locator("[name=medverkan][value=yes]").check()
    visitor.submit("Spara planen")
    seen()
    visitor.follow("På papper")
    seen()
    assert "När det blir svårt igen" in visitor.text


def end(visitor, case, seen):
    visitor.go(case)
    visitor.follow("Avsluta stödet")
    seen()
    visitor.follow("Avsluta stödet")
    assert "Ärendet avslutas samtidigt" in visitor.text
    seen()
    visitor.page.locator("#skal").select_option("studies")
    visitor.page.locator("#vart").select_option("studies")
    for goal in visitor.page.locator("[name^=utfall][value=yes]").all():
        goal.check()
    visitor.fill(hur="Går till skolan tre dagar i veckan.", egensyn="Det känns som min tur nu.")
    visitor.submit("Avsluta stödet")
    seen()
    assert "Har börjat studera." in visitor.text and "Går till skolan tre dagar" in visitor.text
    visitor.follow("Checklistan")
    seen()
    visitor.page.locator("#sak1").select_option("done")
    visitor.submit("Spara checklistan")
    assert "Tack och firande" in visitor.text


def come_back(visitor, case, seen):
    """Two clicks from the case that ended, and whatever number the person has now."""
    visitor.go(case)
    visitor.follow("Personen vill komma tillbaka")
    seen()
    visitor.fill(telefon="070-174 06 02")
    visitor.submit("Ta emot personen")
    assert "Tillbaka efter tidigare stöd" in visitor.text
    seen()
    visitor.follow("Till " + case.rsplit("/", 1)[1])
    assert "Personen har kommit tillbaka" in visitor.text
