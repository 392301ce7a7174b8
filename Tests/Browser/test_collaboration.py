"""Others around a case: a relative who agrees, a SIP on paper, a way on and its first step."""
import pytest

from support_steps import placed


@pytest.fixture
def case(own_site, visit):
    """Somebody with a place, in a programme that decides nothing first."""
    return placed(visit(own_site, "koordinator-umea"))


@pytest.mark.parametrize("width,javascript", [(1280, True), (390, True), (390, False)])
def test_others_around_a_case_are_written_in(visit, own_site, case, width, javascript):
    visitor = visit(own_site, "koordinator-umea", width=width, javascript=javascript)
    relative(visitor, case)
    plan(visitor, case)
    onward(visitor, case)


def look(visitor):
    assert visitor.page.locator("h1").is_visible()
    if visitor.javascript:
        visitor.check_page()


def relative(visitor, case):
    visitor.go(case)
    visitor.follow("Anhöriga")
    visitor.follow("Skriv in en anhörig")
    visitor.fill(namn="Maj Ek", relation="Mamma", dag="idag")
    visitor.page.locator("[name=samtycke][value=yes]").check()
    visitor.submit("Spara")
    visitor.follow("Skriv en anteckning")
    look(visitor)
    visitor.page.locator("[name=slag]").select_option("relief")
    visitor.fill(text="Vill vara ledig en helg.")
    visitor.submit("Spara")
    assert "Vill vara ledig en helg." in visitor.text
    visitor.follow("Ändra")
    look(visitor)
    visitor.fill(relation="Bonusmamma")
    visitor.submit("Spara")
    assert "Maj Ek, bonusmamma" in visitor.text
    look(visitor)


def plan(visitor, case):
    visitor.go(case + "/sip/skriv")
    look(visitor)
    visitor.page.locator("[name=initiativ]").select_option("unit")
    visitor.page.locator("[name=svar][value=yes]").check()
    visitor.page.locator("[name=hur]").select_option("spoken")
    visitor.fill(initiativdag="idag", svarsdag="idag", svarsord="Allt om sömnen.", deltar="Vårdcentralen",
                 mal="Sova på natten.", insatser="Sömnskola: vårdcentralen", ansvarig="Vårdcentralen",
                 uppfoljning="2027-03-01")
    visitor.submit("Spara")
    look(visitor)
    visitor.follow("På papper")
    assert "Sova på natten." in visitor.text
    look(visitor)
    if visitor.javascript:
        assert visitor.printed().startswith(b"%PDF")


def onward(visitor, case):
    visitor.go(case + "/vidare/ny")
    look(visitor)
    visitor.fill(vad="En lärlingsplats")
    visitor.page.locator("[name=part]").select_option("employmentService")
    visitor.submit("Spara")
    visitor.follow("Skriv vad som har hänt")
    look(visitor)
    visitor.page.locator("[name=steg][value=contact]").check()
    visitor.page.locator("[name=vem][value=together]").check()
    visitor.fill(dag="idag")
    visitor.submit("Spara")
    assert "Kontakt tagen" in visitor.text
    look(visitor)
