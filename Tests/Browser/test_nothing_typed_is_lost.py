"""No typed character is lost: not by a dead server, an ended session, a closed page or another's save."""
import re

import pytest

TEXT = "Har inte varit ute sedan i våras. Spelar på nätterna.\nVill gärna prata, helst per sms."
NEW = "/intresseanmalan/ny"
WITH_AND_WITHOUT = pytest.mark.parametrize("javascript", [True, False], ids=["javascript", "plain"])


def writing(visit, server, **options):
    visitor = visit(server, **options)
    visitor.log_in("koordinator")
    visitor.go(NEW)
    return visitor


def saved_draft(visitor):
    visitor.page.locator("[data-draft-status]", has_text=re.compile(r"^Utkast sparat \d\d\.\d\d$")).wait_for()


@WITH_AND_WITHOUT
def test_the_server_is_killed_while_somebody_types(visit, own_site, javascript):
    visitor = writing(visit, own_site, javascript=javascript)
    visitor.fill(situation=TEXT)
    if javascript:
        saved_draft(visitor)
    else:
        visitor.submit("Spara utkast")
    own_site.kill()
    own_site.start()
    visitor.context.clear_cookies()
    visitor.log_in("koordinator")
    visitor.go("/utkast")
    visitor.follow("Ny intresseanmälan")
    assert visitor.value("situation") == TEXT
    assert "Här är ditt utkast" in visitor.text


def log_out_in_another_tab(visitor, server):
    tab = visitor.context.new_page()
    tab.goto(visitor.origin + "/min-dag")
    tab.click("summary:has-text('Kim Karlberg')")
    with tab.expect_navigation():
        tab.click("text=Logga ut")
    tab.close()


def end_from_elsewhere(visitor, server):
    elsewhere = server.client("koordinator")
    page = elsewhere.get("/inloggningar")
    ending = [form for form in page.read.forms if form.action.endswith("/andra/avsluta")]
    assert elsewhere.submit(page, form=ending[0]).status == 303


@WITH_AND_WITHOUT
@pytest.mark.parametrize("end", [log_out_in_another_tab, end_from_elsewhere])
def test_the_session_ends_while_somebody_types(visit, own_site, end, javascript):
    visitor = writing(visit, own_site, javascript=javascript)
    end(visitor, own_site)
    visitor.fill(situation=TEXT, namn="Prov Provsson", telefon="070-174 06 01")
    visitor.submit("Spara anmälan")
    assert "/logga-in" in visitor.page.url
    assert "Det du skrev är sparat" in visitor.text
    visitor.fill(anvandarnamn="koordinator", losenord="steget-demo")
    visitor.submit("Logga in")
    assert NEW in visitor.page.url, "the form comes back by itself"
    assert (visitor.value("situation"), visitor.value("namn")) == (TEXT, "Prov Provsson")
    visitor.submit("Spara anmälan")
    assert "/arenden/UPP-" in visitor.page.url and "Prov Provsson" in visitor.text


@WITH_AND_WITHOUT
def test_two_people_write_about_one_person(visit, own_site, javascript):
    kim, kerstin = (visit(own_site, name, javascript=javascript) for name in ("koordinator", "koordinator2"))
    kim.go("/arenden")
    address = kim.page.locator("main tbody tr:has-text('Kim Karlberg') a").first.get_attribute("href")
    for visitor in (kim, kerstin):
        visitor.go(address + "/anmalan")
    kim.fill(situation="Kims text.")
    kim.submit("Spara ändringen")
    kerstin.expect(409).fill(situation="Kerstins text.", uppgiftslamnare="Kerstins namn")
    kerstin.submit("Spara ändringen")
    assert "Kim Karlberg sparade medan du skrev" in kerstin.text
    assert kerstin.value("situation") == "Kerstins text."
    assert kerstin.page.inner_text(".colliding-text") == "Kims text."
    kerstin.check_page()
    kerstin.fill(situation="Kims text. Kerstins text.")
    kerstin.submit("Spara ändringen")
    assert "Kims text. Kerstins text." in kerstin.text and "Kerstins namn" in kerstin.text


def is_saving(request):
    return request.method == "POST" and request.url.endswith("/utkast")


def test_a_draft_is_saved_after_a_pause(visit, own_site):
    visitor = writing(visit, own_site)
    with visitor.page.expect_request(is_saving):
        visitor.page.locator("[name=situation]:focus").press_sequentially("Mona")
    saved_draft(visitor)
    visitor.page.reload()
    visitor.go("/utkast")
    visitor.follow("Ny intresseanmälan")
    assert visitor.value("situation") == "Mona"


def test_a_draft_is_saved_when_the_page_is_left(visit, own_site):
    visitor = writing(visit, own_site)
    visitor.fill(situation=TEXT)
    visitor.go("/hjalp")
    # The browser sends it on its own, beside the next pages.
    for _ in range(20):
        visitor.go("/utkast")
        if "Fortsätt" in visitor.text:
            break
    visitor.follow("Ny intresseanmälan")
    assert visitor.value("situation") == TEXT


def test_a_draft_that_could_not_be_saved_is_tried_again(visit, own_site):
    visitor = writing(visit, own_site)
    visitor.page.route("**/utkast", lambda route: route.abort(), times=1)
    visitor.fill(situation=TEXT)
    trouble = "Kunde inte spara utkastet. Försöker igen."
    visitor.page.locator("[data-draft-status]", has_text=trouble).wait_for()
    saved_draft(visitor)


def test_nothing_is_saved_as_a_draft_after_the_form_is_sent(visit, own_site):
    visitor = writing(visit, own_site)
    saved = []
    visitor.page.on("request", lambda request: is_saving(request) and saved.append(request.url))
    visitor.fill(situation=TEXT, namn="Prov", telefon="070-174 06 01")
    visitor.submit("Spara anmälan")
    visitor.go("/utkast")
    assert not saved and "Du har inga utkast" in visitor.text


@WITH_AND_WITHOUT
def test_what_was_wrong_is_said_first_and_nothing_typed_is_gone(visit, own_site, javascript):
    visitor = writing(visit, own_site, javascript=javascript).expect(422)
    visitor.fill(situation=TEXT, fodd="2004-13-45")
    visitor.submit("Spara anmälan")
    assert visitor.page.title().startswith("Fel: ")
    assert visitor.value("situation") == TEXT and visitor.value("fodd") == "2004-13-45"
    if javascript:
        assert "Något behöver rättas" in visitor.page.evaluate("document.activeElement.innerText")
    visitor.check_page()
    visitor.page.click(".summary a:has-text('Det finns tolv månader')")
    assert visitor.page.evaluate("document.activeElement.name") == "fodd"
