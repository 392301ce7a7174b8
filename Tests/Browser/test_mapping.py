"""A mapping from its first press to its document, in a browser with script and in one without."""
import pytest


@pytest.fixture
def case(own_site, visit):
    """A case that has gone on to an assessment meeting."""
    visitor = visit(own_site, "koordinator")
    visitor.go("/intresseanmalan/ny")
    visitor.fill(uppgiftslamnartelefon="070-174 06 01", namn="Prov Provsson", fodd="2004-01-15")
    visitor.submit("Spara anmälan")
    address = "/arenden/" + visitor.page.url.rsplit("/", 1)[1]
    visitor.go(address + "/utfall")
    visitor.page.locator("[name=utfall][value=assessmentMeeting]").check()
    visitor.fill(dag="imorgon")
    visitor.submit("Spara utfallet")
    return address


@pytest.mark.parametrize("width, javascript", [(1280, True), (390, True), (1280, False)])
def test_a_day_is_told_drawn_and_printed(visit, own_site, case, width, javascript):
    visitor = visit(own_site, "koordinator", width=width, javascript=javascript)
    visitor.go(case + "/kartlaggning")
    visitor.submit("Börja kartläggningen")
    visitor.page.locator("form[action$='/fyll-i/dag'] button").click()
    for place, (begins, ends, what, where, company) in enumerate([
            ("0", "11", "sova", "hemma", "ensam"), ("14", "16", "rorelse", "ute", "familj")], 1):
        visitor.fill(**{f"fran{place}": begins, f"till{place}": ends})
        for field, value in (("vad", what), ("var", where), ("med", company)):
            visitor.page.locator(f"#{field}{place}").select_option(value)
    if javascript:
        visitor.check_page()
    visitor.submit("Klart, lås formuläret")
    assert visitor.page.locator("svg.day-chart rect").count() == 2
    assert "14.00–16.00" in visitor.text and "utanför hemmet 2 tim" in visitor.text
    visitor.go(case + "/kartlaggning/utskrift")
    if javascript:
        visitor.check_page()
        assert visitor.printed().startswith(b"%PDF")
