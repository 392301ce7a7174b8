"""The registers beside the cases: sheets for SUS, young people of the aktivitetsansvar, lex Sarah."""
import pytest

from support_steps import placed

VIEWS = [(1280, True), (390, True), (390, False)]


def look(visitor):
    assert visitor.page.locator("h1").is_visible()
    if visitor.javascript:
        visitor.check_page()


def choose(visitor, **answers):
    for name, value in answers.items():
        field = visitor.page.locator(f"[name={name}]").first
        if field.evaluate("f => f.tagName") == "SELECT":
            field.select_option(value)
        else:
            visitor.page.locator(f"[name={name}][value={value}]").check()


@pytest.mark.parametrize("width,javascript", VIEWS)
def test_a_sheet_for_sus_is_written_without_and_with_a_name(visit, own_site, width, javascript):
    case = placed(visit(own_site, "koordinator-umea"))
    visitor = visit(own_site, "koordinator-umea", width=width, javascript=javascript).expect(422)
    visitor.go(case)
    visitor.follow("SUS")
    look(visitor)
    visitor.follow("Skriv startbladet")
    look(visitor)
    choose(visitor, arbete="none", studier="none", soker="no", inskriven="no", program="no",
           utbildning="upperSecondary", behovstid="none", registrering="named")
    visitor.page.locator("[name=forsnopublic]").check()
    visitor.submit("Spara bladet")
    assert "inget samtycke till SUS" in visitor.text
    look(visitor)
    choose(visitor, registrering="unnamed")
    visitor.submit("Spara bladet")
    look(visitor)
    assert "Utan uppgifter om vem det är." in visitor.text
    visitor.follow("På papper")
    look(visitor)
    assert "Anonym registrering." in visitor.text
    if javascript:
        assert visitor.printed().startswith(b"%PDF")
    visitor.go(case + "/sus/slut")
    look(visitor)


@pytest.mark.parametrize("width,javascript", VIEWS)
def test_a_young_person_is_followed_until_the_duty_is_over(visit, own_site, width, javascript):
    visitor = visit(own_site, "kaa", width=width, javascript=javascript).expect(422)
    visitor.go("/min-dag")
    look(visitor)
    visitor.go("/kaa")
    look(visitor)
    visitor.follow("Skriv in en ungdom")
    look(visitor)
    visitor.fill(namn="Tove Ask", fodd="2008-03-14", adress="Storgatan 1")
    visitor.page.locator("[name=in]").fill("idag")
    choose(visitor, fore="none", nu="unknown")
    visitor.submit("Skriv in")
    look(visitor)
    visitor.follow("Anteckna en kontakt")
    choose(visitor, satt="call", resultat="noAnswer")
    look(visitor)
    visitor.submit("Spara")
    visitor.follow("Erbjud en insats")
    choose(visitor, insats="guidance")
    look(visitor)
    visitor.submit("Spara")
    assert "Studie- och yrkesvägledning" in visitor.text
    visitor.follow("Avsluta i registret")
    choose(visitor, orsak="aged", vart="unit", svar="yes")
    visitor.submit("Spara")
    assert "fyller inte 20 år än" in visitor.text
    look(visitor)
    choose(visitor, orsak="moved")
    visitor.submit("Spara")
    assert "Har flyttat från kommunen" in visitor.text
    look(visitor)
    half_year_and_erasure(visitor)


def half_year_and_erasure(visitor):
    visitor.go("/kaa")
    visitor.page.locator("main a", has_text="halvåret").first.click()
    look(visitor)
    assert "omfattades någon dag" in visitor.text
    visitor.go("/kaa/gallra")
    look(visitor)
    if "Ingen ska gallras i år." not in visitor.text:
        visitor.page.locator("[name=sett]").check()
        visitor.page.locator("main form button", has_text="Gallra").click()
        assert "Gallrat" in visitor.text
        look(visitor)


@pytest.mark.parametrize("width,javascript", VIEWS)
def test_what_went_wrong_is_reported_and_seen_to(visit, own_site, width, javascript):
    visitor = visit(own_site, "koordinator", width=width, javascript=javascript).expect(422)
    visitor.go("/lex-sarah")
    look(visitor)
    visitor.follow("Rapportera")
    look(visitor)
    choose(visitor, slag="risk", omrade="documentation")
    visitor.fill(vad="Gällde 20040115-2384.", foljder="Någon kunde ha läst.")
    visitor.submit("Skicka rapporten")
    assert "personnummer eller ett ärendenummer" in visitor.text
    look(visitor)
    visitor.fill(vad="En mapp låg framme.")
    visitor.submit("Skicka rapporten")
    look(visitor)
    report = visitor.page.url.removeprefix(visitor.origin)
    manager = visit(own_site, "chef", width=width, javascript=javascript)
    manager.go(report)
    look(manager)
    manager.follow("Ta emot rapporten")
    look(manager)
    manager.fill(text="Mappen är inlåst.")
    manager.submit("Spara")
    look(manager)
    visitor.go(report)
    assert "Rapporten är mottagen" in visitor.text and "Mappen är inlåst." not in visitor.text
    if javascript:
        assert visitor.printed().startswith(b"%PDF")
