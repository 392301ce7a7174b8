"""The public form, as somebody without an account meets it: each language, with and without JavaScript."""
import pytest

ANSWERS = {
    "telefon": "070-174 06 05", "namn": "Anna Provsson", "personnamn": "Elin",
    "berattelse": "Sover på dagarna.",
}
HEADINGS = {"svenska": "Tack", "lattlast": "Tack!", "english": "Thank you"}


def answer(visitor):
    """Fills in what the page asks and goes on, until there is nothing to go on to."""
    form = visitor.page.locator("main form").first
    for name, text in ANSWERS.items():
        field = form.locator(f"[name={name}]")
        if field.count():
            field.fill(text)
    radios = form.locator("input[type=radio]")
    if radios.count():
        radios.first.check()
    visitor.page.wait_for_timeout(400)
    form.locator("button").first.click()


@pytest.mark.parametrize("javascript", [True, False])
@pytest.mark.parametrize("language", HEADINGS)
def test_a_parent_writes_and_nothing_is_left_in_the_browser(visit, own_site, language, javascript):
    visitor = visit(own_site, javascript=javascript)
    visitor.go(f"/anmalan/uppsala/{language}/ny?roll=foralder")
    visitor.page.wait_for_timeout(2100)
    for _ in range(6):
        visitor.check_page()
        answer(visitor)
    visitor.page.wait_for_url("**/klar")
    visitor.check_page()
    assert visitor.page.locator("h1").inner_text().startswith(HEADINGS[language])
    assert "UPP-2026-" in visitor.text and "dagarna" not in visitor.text
    assert visitor.page.context.cookies() == []
    visitor.page.go_back()
    assert "Sover på dagarna." not in visitor.text, "what was sent is not shown again"


def test_back_leads_to_the_question_before_with_its_answer(visit, own_site):
    visitor = visit(own_site)
    visitor.go("/anmalan/uppsala/svenska/ny?roll=van")
    visitor.page.wait_for_timeout(2100)
    for _ in range(3):
        answer(visitor)
    visitor.page.wait_for_url("**/beratta")
    visitor.page.go_back()
    assert visitor.value("personnamn") == "Elin"
