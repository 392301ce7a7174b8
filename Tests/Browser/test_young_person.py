"""Somebody who is 17 in the open mode: guardians agree before anybody outside hears a word, and have no say
from the day of 18; support that ends, a relapse and the way back, reached after three months and not after
six. At two widths and without script."""
import datetime

import pytest
from place import TODAY
from support_months import Months
from test_ending import come_back, placed
from test_investigation import look

DAYS_TO_18 = 30


def birthday():
    """Of somebody who is 18 in so many days."""
    coming = TODAY + datetime.timedelta(DAYS_TO_18)
    return datetime.date(coming.year - 18, coming.month, min(coming.day, 28))


@pytest.mark.parametrize("width, javascript", [(1280, True), (390, True), (1280, False)])
def test_from_guardians_to_own_life(visit, own_site, width, javascript):
    unit = visit(own_site, "koordinator-lulea", width=width, javascript=javascript).expect(422)

    def seen():
        look(unit)
        unit.page.set_viewport_size({"width": width, "height": 900})

    months = Months(own_site, (unit, "koordinator-lulea"))
    case = placed(unit, birthday().isoformat())
    nobody_outside_hears(unit, case)
    guardian_agrees(unit, case, seen)
    months.on(DAYS_TO_18 + 1)
    is_of_age(unit, case, seen)
    end_with_a_yes(unit, case, seen)
    months.on(40)
    come_back(unit, case, seen)
    months.on(53)
    after_three_months(unit, case, seen)
    months.on(92)
    after_six_months(unit, case, seen)


def tell(visitor, case):
    """The psychiatric clinic is told something; on the consent if there is one to choose."""
    visitor.go(case + "/samtycken/lamnat")
    visitor.fill(vad="Att vi har träffats.")
    visitor.page.locator("#satt").select_option("phone")
    visitor.page.locator("#part").select_option("psychiatry")
    consent = visitor.page.locator("#grund option", has_text="Samtycke: Psykiatrin")
    if consent.count():
        visitor.page.locator("#grund").select_option(consent.get_attribute("value"))
    visitor.submit("Spara")


def nobody_outside_hears(visitor, case):
    tell(visitor, case)
    assert "Välj ett samtycke som gäller" in visitor.text
    visitor.go(case + "/samtycken")
    visitor.page.get_by_label("Psykiatrin", exact=True).check()
    visitor.page.get_by_label("Personen själv har samtyckt").check()
    visitor.submit("Spara samtyckena")
    assert "Något behöver rättas" in visitor.text
    tell(visitor, case)
    assert "Välj ett samtycke som gäller" in visitor.text


def guardian_agrees(visitor, case, seen):
    visitor.go(case + "/samtycken")
    seen()
    visitor.page.get_by_label("Psykiatrin", exact=True).check()
    visitor.page.get_by_label("Personen själv har samtyckt").check()
    visitor.fill(vardnadshavare1="Maria Provsson")
    visitor.page.locator("#vardnadssvar1").select_option("agrees")
    visitor.submit("Spara samtyckena")
    seen()
    assert "Maria Provsson" in visitor.text
    tell(visitor, case)
    assert "Grund: Samtycke" in visitor.text


def is_of_age(visitor, case, seen):
    """What rested on the guardian is over, nobody asks for one, and nothing more is told."""
    visitor.go("/samtycken")
    assert "Personen har fyllt 18 år" in visitor.text
    visitor.go(case + "/samtycken")
    seen()
    assert visitor.page.locator("[name=vardnadshavare1]").count() == 0
    tell(visitor, case)
    assert "Välj ett samtycke som gäller" in visitor.text
    assert visitor.page.locator("#grund option", has_text="Samtycke: Psykiatrin").count() == 0
    visitor.go(case + "/foretradare")
    assert "Maria Provsson" not in visitor.text


def end_with_a_yes(visitor, case, seen):
    visitor.go(case + "/avslutning/stodet")
    visitor.page.locator("#skal").select_option("studies")
    visitor.page.locator("#vart").select_option("studies")
    for goal in visitor.page.locator("[name^=utfall][value=yes]").all():
        goal.check()
    visitor.page.locator("[name=efter][value=yes]").check()
    visitor.fill(hur="Går till skolan tre dagar i veckan.")
    seen()
    visitor.submit("Avsluta stödet")
    visitor.go(case + "/efteruppfoljning")
    seen()
    assert "Personen har sagt ja" in visitor.text


def after_three_months(visitor, case, seen):
    visitor.go("/min-dag")
    seen()
    visitor.follow("3 månader efter stödet")
    seen()
    visitor.page.locator("[name=resultat][value=reached]").check()
    visitor.page.locator("#satt").select_option("textMessage")
    visitor.page.locator("#steg").select_option("group")
    visitor.page.locator("#aterkomst").select_option("no")
    visitor.fill(text="Det går bättre igen.")
    visitor.submit("Spara")
    seen()
    assert "Efter 3 månader: vi hördes eller sågs" in visitor.text


def after_six_months(visitor, case, seen):
    visitor.go("/efteruppfoljning")
    seen()
    assert case.rsplit("/", 1)[1] in visitor.text
    visitor.go(case + "/efteruppfoljning/kontakt")
    visitor.page.locator("[name=resultat][value=notReached]").check()
    visitor.page.locator("#satt").select_option("call")
    visitor.submit("Spara")
    assert "Efter 6 månader: ej nådd" in visitor.text
    visitor.go("/resultat?period=alla")
    seen()
    table = visitor.page.locator("table", has_text="Ej nådd")
    assert table.locator("tbody tr").nth(0).locator("td").nth(1).inner_text() == "1"
    assert table.locator("tbody tr").nth(1).locator("td").nth(2).inner_text() == "1"
