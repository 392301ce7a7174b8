"""A mapping from its first press to its document, at two widths and without script: every page of it."""
import pytest


@pytest.fixture
def case(own_site, visit):
    """A case whose mapping is open."""
    visitor = visit(own_site, "koordinator")
    visitor.go("/intresseanmalan/ny")
    visitor.fill(uppgiftslamnartelefon="070-174 06 01", namn="Prov Provsson", fodd="2004-01-15")
    visitor.submit("Spara anmälan")
    address = "/arenden/" + visitor.page.url.rsplit("/", 1)[1]
    visitor.go(address + "/utfall")
    visitor.page.locator("[name=utfall][value=assessmentMeeting]").check()
    visitor.fill(dag="imorgon")
    visitor.submit("Spara utfallet")
    visitor.go(address + "/kartlaggning")
    visitor.follow("Börja ändå")
    visitor.fill(skal="Samtalet hölls hos boendestödet.")
    visitor.submit("Börja kartläggningen")
    return address + "/kartlaggning"


@pytest.fixture(params=[(1280, True), (390, True), (1280, False)], ids=str)
def visitor(request, visit, own_site):
    width, javascript = request.param
    return visit(own_site, "koordinator", width=width, javascript=javascript)


def look(visitor):
    """What must hold on every page; without script, that it is there."""
    assert visitor.page.locator("h1").is_visible()
    if visitor.javascript:
        visitor.check_page()


def test_a_day_is_told_drawn_corrected_and_printed(visitor, case):
    visitor.go(case)
    visitor.page.locator("form[action$='/fyll-i/dag'] button").click()
    for place, (begins, ends, what, where, company) in enumerate([
            ("0", "11", "sova", "hemma", "ensam"), ("14", "16", "rorelse", "ute", "familj")], 1):
        visitor.fill(**{f"fran{place}": begins, f"till{place}": ends})
        for field, value in (("vad", what), ("var", where), ("med", company)):
            visitor.page.locator(f"#{field}{place}").select_option(value)
    look(visitor)
    visitor.submit("Klart, lås formuläret")
    assert visitor.page.locator("svg.day-chart rect").count() == 2
    assert "14.00–16.00" in visitor.text and "utanför hemmet 2 tim" in visitor.text
    look(visitor)
    visitor.follow("Rätta")
    look(visitor)
    visitor.go(case + "/utskrift")
    look(visitor)
    if visitor.javascript:
        assert visitor.printed().startswith(b"%PDF")


def test_an_occasion_is_noted_and_every_page_fits(visitor, case):
    visitor.go(case)
    visitor.page.locator("form[action$='/fyll-i/startprofil'] button").click()
    look(visitor)
    for page in ("diagnos/ny", "uppgift/ny", "stoppa", "gor-klart", "tillfalle/nytt"):
        visitor.go(f"{case}/{page}")
        look(visitor)
    visitor.fill(dag="idag", ensam="Kollegan var sjuk.", minuter="60")
    visitor.page.locator("#lage").select_option("held")
    visitor.submit("Spara tillfället")
    assert "Arbete hittills: 1 tim." in visitor.text
    look(visitor)
    visitor.follow("Ändra")
    look(visitor)
    visitor.go(case)
    visitor.follow("Ändra läge")
    look(visitor)
