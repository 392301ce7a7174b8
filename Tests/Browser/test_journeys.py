"""What people do, from beginning to end. A journey is a function of `visit` and a server; a few lines
each."""


def test_log_in_and_out_by_keyboard_alone(visit, own_site):
    visitor = visit(own_site)
    visitor.go("/logga-in")
    visitor.type("Användarnamn", "koordinator")
    visitor.type("Lösenord", "steget-demo")
    visitor.page.keyboard.press("Enter")
    visitor.page.wait_for_url("**/min-dag")
    visitor.press("Kim Karlberg")
    visitor.press("^Logga ut$")
    visitor.page.wait_for_url(lambda url: "/min-dag" not in url)
    assert "Du har loggat ut." in visitor.text
    visitor.go("/min-dag")
    assert "/logga-in" in visitor.page.url


def test_log_in_without_javascript(visit, own_site):
    visitor = visit(own_site, javascript=False)
    visitor.log_in("handlaggare")
    visitor.go("/arenden")
    assert "/logga-in" not in visitor.page.url


def test_an_inquiry_is_logged_found_and_ended_by_keyboard_alone_and_the_log_tells_who_saw_it(
        visit, own_site):
    number = log_inquiry(visit(own_site))
    koordinator = visit(own_site)
    koordinator.log_in("koordinator")
    find_in_list(koordinator, number)
    end_with_outcome(koordinator, number)
    read_log(visit(own_site, "granskare"), number)


def log_inquiry(visitor):
    visitor.log_in("koordinator")
    visitor.page.keyboard.press("n")
    visitor.page.wait_for_url("**/intresseanmalan/ny")
    visitor.page.locator("[name=situation]:focus").wait_for()
    visitor.page.keyboard.type("Vågar inte gå ut.")
    visitor.type("^Namn på den", "Mona Provsson")
    visitor.type("^Telefon", "070-174 06 01")
    visitor.choose("Vem är det", "F")
    visitor.type("^Namn$", "Prov Provsson")
    visitor.type("Född", "040115")
    visitor.tab_to("^Ja")
    visitor.page.keyboard.press("Space")
    visitor.press("Spara anmälan")
    visitor.page.wait_for_url("**/arenden/UPP-*")
    assert "Prov Provsson, 22 år" in visitor.text and "Vågar inte gå ut." in visitor.text
    return visitor.page.url.rsplit("/", 1)[1]


def find_in_list(visitor, number):
    visitor.press("^Ärenden$")
    visitor.page.wait_for_url("**/arenden")
    visitor.press(number)
    visitor.page.wait_for_url(f"**/arenden/{number}")


def end_with_outcome(visitor, number):
    visitor.press("Avgör anmälan")
    visitor.page.wait_for_url("**/utfall")
    visitor.tab_to("^Går vidare till bedömningssamtal")
    visitor.page.keyboard.press("ArrowUp")
    assert visitor.page.is_checked("text=Avslutas"), "the choices are one group of the arrow keys"
    visitor.tab_to("^Ja ")
    visitor.page.keyboard.press("ArrowDown")
    assert visitor.page.is_checked("text=Nej, och personen vet")
    visitor.choose("^Skäl", "P")
    visitor.expect(422).press("Spara utfallet")
    visitor.page.wait_for_selector("[data-error-summary]")
    assert visitor.page.title().startswith("Fel: ")
    assert "Något behöver rättas" in visitor.page.evaluate("document.activeElement.innerText")
    visitor.press("Skriv vilken dag personen fick veta")
    visitor.page.locator("[name=besked]:focus").wait_for()
    visitor.page.keyboard.type("idag")
    visitor.choose("^Hur fick personen veta", "P")
    visitor.type("Vilka andra vägar", "Vårdcentralen i Gottsunda.")
    visitor.press("Spara utfallet")
    visitor.page.wait_for_url(f"**/arenden/{number}")
    assert "Ärendet är avslutat" in visitor.text and "Personen tackar nej" in visitor.text


def read_log(visitor, number):
    visitor.go("/logg")
    visitor.page.keyboard.press("/")
    visitor.page.keyboard.type(number)
    visitor.page.keyboard.press("Enter")
    visitor.page.wait_for_url(f"**arende={number}**")
    for words in (
            "Kim Karlberg", "Öppnade ärendet", "Registrerade intresseanmälan", "Avgjorde intresseanmälan"):
        assert words in visitor.text
    assert "Provsson" not in visitor.text, "the log names no person"
    visitor.follow(number)
    visitor.follow("Vem har läst om mig")
    assert "Vem har läst om dig?" in visitor.text and "Kim Karlberg" in visitor.text
    assert visitor.printed().startswith(b"%PDF")


def test_single_keys_work_outside_fields_only(visit, site):
    visitor = visit(site, "koordinator")
    visitor.go("/intresseanmalan/ny")
    visitor.page.locator("[name=situation]:focus").wait_for()
    visitor.page.keyboard.type("n?/")
    assert visitor.value("situation") == "n?/"
    visitor.page.evaluate("document.activeElement.blur()")
    visitor.page.keyboard.press("?")
    visitor.page.wait_for_url("**/hjalp")


def test_min_dag_fits_a_small_screen_without_scrolling_also_with_much_begun(visit, year_site):
    visitor, writer = visit(year_site, "koordinator"), visit(year_site, "koordinator", javascript=False)
    visitor.page.set_viewport_size({"width": 1280, "height": 800})
    for begun in range(3):
        visitor.go("/min-dag")
        assert visitor.page.evaluate("document.documentElement.scrollHeight") <= 800, f"{begun} drafts"
        assert visitor.page.locator("#nya ~ ul li").count() >= 1
        writer.go("/intresseanmalan/ny")
        writer.fill(namn=f"Prov Provsson den {begun + 1}:a med ett långt efternamn")
        writer.submit("Spara utkast")
