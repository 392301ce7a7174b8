"""Files that are old enough to be destroyed: proposed by one, approved by another; at two widths and without
script."""
import pytest
from support_months import Months
from test_investigation import look


@pytest.mark.parametrize("width, javascript", [(1280, True), (390, True), (1280, False)])
def test_files_are_destroyed_by_two(visit, own_site, width, javascript):
    staff = [(visit(own_site, who, width=width, javascript=javascript), who)
             for who in ("koordinator", "chef")]
    unit, chief = staff[0][0], staff[1][0]
    case = ended(unit)
    Months(own_site, *staff).on(6 * 366)
    unit.go("/gallring")
    assert case in unit.text
    look(unit)
    unit.follow("Föreslå gallring")
    look(unit)
    unit.submit("Spara förslaget")
    chief.go("/gallring")
    look(chief)
    chief.follow("Gå igenom förslaget")
    look(chief)
    chief.page.locator("[name=sett]").check()
    chief.submit("Godkänn och gallra")
    look(chief)
    assert "Rensad" in chief.text and case not in chief.text
    if javascript:
        assert chief.printed().startswith(b"%PDF")


def ended(visitor):
    """The number of a case that has ended, of somebody whose file is not kept for research."""
    visitor.go("/intresseanmalan/ny")
    visitor.fill(uppgiftslamnartelefon="070-174 06 01", namn="Prov Provsson", fodd="2004-01-14")
    visitor.submit("Spara anmälan")
    number = visitor.page.url.rsplit("/", 1)[1]
    visitor.go(f"/arenden/{number}/utfall")
    visitor.page.locator("[name=utfall][value=ended]").check()
    visitor.page.locator("#skal").select_option("notAnInquiry")
    visitor.fill(kommentar="Fel nummer.")
    visitor.submit("Spara utfallet")
    return number
