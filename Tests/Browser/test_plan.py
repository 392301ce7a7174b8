"""A plan made, agreed, tried, followed up, compared and printed, at two widths and without script."""
import pytest

from support_steps import placed


@pytest.fixture
def case(own_site, visit):
    """Somebody with a place, in a programme that decides nothing first."""
    return placed(visit(own_site, "koordinator-umea"))


@pytest.fixture(params=[(1280, True), (390, True), (1280, False)], ids=str)
def visitor(request, visit, own_site):
    width, javascript = request.param
    return visit(own_site, "koordinator-umea", width=width, javascript=javascript)


def look(visitor):
    """What must hold on every page; without script, that it is there."""
    assert visitor.page.locator("h1").is_visible()
    if visitor.javascript:
        visitor.check_page()


def test_a_plan_is_made_agreed_followed_up_changed_and_printed(visitor, case):
    visitor.go(case)
    visitor.follow("Genomförandeplan")
    look(visitor)
    write(visitor, "Skriv planen", "Vill kunna gå ut på kvällen.", 1, "Gå ut varje vecka")
    agree(visitor)
    talk_over(visitor)
    follow_up(visitor, case)
    visitor.go(case + "/plan")
    write(visitor, "Ny version", "Vill kunna gå ut när jag vill.", 2, "Laga mat själv")
    agree(visitor)
    visitor.follow("Läs")
    look(visitor)
    visitor.follow("Jämför med version 1")
    look(visitor)
    assert "Laga mat själv" in visitor.text
    assert visitor.page.locator("del", has_text="på kvällen.").count() == 1
    assert visitor.page.locator("ins", has_text="när jag vill.").count() == 1
    on_paper(visitor, case)


def write(visitor, way, words, place, goal):
    visitor.follow(way)
    look(visitor)
    visitor.fill(egnaord=words, uppfoljning="2027-03-01")
    fold = visitor.page.locator("summary", has_text=f"Lägg till mål {place}")
    fold.click()
    visitor.fill(**{
        f"mal{place}": goal, f"delmal{place}": "Ett steg\nEtt till", f"vem{place}": "Unni följer med.",
        f"prova{place}": "Öppna fönstret"})
    visitor.page.locator(f"#omrade{place}").select_option("d9")
    visitor.page.locator("[name=medverkan][value=yes]").check()
    visitor.submit("Spara planen")
    look(visitor)


def agree(visitor):
    visitor.follow("Anteckna svaret")
    look(visitor)
    visitor.page.locator("[name=satt][value=signed]").check()
    visitor.submit("Spara svaret och lås planen")
    look(visitor)
    assert "undertecknad" in visitor.text


def talk_over(visitor):
    visitor.follow("Hur gick det?")
    look(visitor)
    visitor.page.locator("[name=hur][value=partly]").check()
    visitor.submit("Spara")
    assert "Delvis" in visitor.text
    visitor.follow("Ny hemuppgift")
    look(visitor)
    visitor.fill(vad="Gå till brevlådan")
    visitor.submit("Spara hemuppgiften")
    visitor.follow("Till målen med nivåer")
    visitor.follow("Nytt mål med fem nivåer")
    look(visitor)
    visitor.fill(mal="Gå ut ensam", niva1="Inte alls", niva2="Balkongen", niva3="Gården", niva4="Affären",
                 niva5="Stan")
    visitor.page.locator("[name=start][value='-1']").check()
    visitor.submit("Spara och lås målet")
    look(visitor)


def follow_up(visitor, case):
    visitor.go(case + "/uppfoljning/ny")
    look(visitor)
    visitor.page.locator("[name=medverkan][value=yes]").check()
    visitor.page.locator("#lage1").select_option("underway")
    visitor.page.locator("#steg").select_option("outOfHome")
    visitor.page.locator("#gradd9").select_option("2")
    visitor.fill(hur="Var ute på gården.", nasta="2027-05-03")
    visitor.submit("Spara uppföljningen")
    look(visitor)
    assert "Var ute på gården." in visitor.text and visitor.page.locator("svg.chart").count() == 2


def on_paper(visitor, case):
    visitor.go(case + "/plan/utskrift")
    look(visitor)
    assert "Vill kunna gå ut när jag vill." in visitor.text and "Unni Umander" in visitor.text
    if visitor.javascript:
        assert visitor.printed().startswith(b"%PDF")
