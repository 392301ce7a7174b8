"""The anonymous survey in somebody's hands: one page, a way out, and a box that is read in by five."""
import pytest


@pytest.fixture(params=[(1280, True), (390, True), (390, False)], ids=str)
def visitor(request, visit, own_site):
    width, javascript = request.param
    return visit(own_site, "koordinator", width=width, javascript=javascript)


def test_a_survey_is_handed_over_and_handed_in(visitor):
    visitor.go("/enkater")
    if visitor.javascript:
        visitor.check_page()
    visitor.page.locator("button", has_text="Lämna över surfplattan").first.click()
    visitor.page.wait_for_url("**/svara/**")
    assert "/svara/" in visitor.page.url and "Någon att prata med" in visitor.text
    if visitor.javascript:
        visitor.check_page()
    assert visitor.page.get_by_text("Lämna sidan").is_visible()
    visitor.page.locator("label.press", has_text="Nej").first.click()
    visitor.page.get_by_role("button", name="Lämna in").click()
    visitor.page.get_by_text("Dina svar ligger nu bland andras").wait_for()
    if visitor.javascript:
        visitor.check_page()
    visitor.go("/min-dag")
    assert "/logga-in" in visitor.page.url, "the tablet opens nothing"
