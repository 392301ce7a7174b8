"""Incoming documents: chosen, refused, added, fetched, taken out and put back, as a person does it."""
import pytest

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"


def file(name, content):
    return {"name": name, "mimeType": "application/octet-stream", "buffer": content}


def open_new(visit, site, **options):
    """The form for a new document, of a case that its visitor may read."""
    visitor = visit(site, "koordinator", **options)
    visitor.go("/arenden?agare=mig")
    visitor.page.locator("main tbody a").first.click()
    visitor.follow("Handlingar")
    visitor.follow("Lägg till en handling")
    return visitor


@pytest.mark.parametrize("javascript", [True, False])
def test_a_document_comes_in_and_out_again(visit, own_site, javascript):
    visitor = open_new(visit, own_site, javascript=javascript)
    visitor.check_page()
    visitor.page.set_input_files("[name=fil]", file("Läkarintyg åäö.pdf", PDF))
    visitor.fill(vad="Läkarintyg", fran="Vårdcentralen")
    visitor.submit("Lägg till handlingen")
    assert "Läkarintyg åäö.pdf (PDF, " in visitor.text
    visitor.check_page()
    with visitor.page.expect_download() as download:
        visitor.page.click("main tbody a:text-is('Läkarintyg')")
    assert download.value.suggested_filename == "Läkarintyg åäö.pdf"
    assert download.value.path().read_bytes() == PDF

    visitor.follow("Ta bort ur ärendet")
    visitor.check_page()
    visitor.fill(varfor="Hör till ett annat ärende.")
    visitor.submit("Ta bort ur ärendet")
    assert "Borttagna ur ärendet" in visitor.text
    visitor.check_page()
    visitor.page.click("button:has-text('Lägg tillbaka')")
    visitor.page.wait_for_selector("h2:text-is('Borttagna ur ärendet')", state="detached")


def test_a_file_that_is_refused_is_named_and_nothing_else_is_lost(visit, own_site):
    visitor = open_new(visit, own_site).expect(422)
    visitor.page.set_input_files("[name=fil]", file("sida.pdf", b"<!doctype html><script></script>"))
    visitor.fill(vad="Intyg från skolan")
    visitor.submit("Lägg till handlingen")
    assert "webbsida" in visitor.text and "Du hade valt sida.pdf" in visitor.text
    assert visitor.value("vad") == "Intyg från skolan"
    visitor.check_page()


def test_a_draft_keeps_the_words_and_names_the_file(visit, own_site):
    visitor = open_new(visit, own_site)
    visitor.page.set_input_files("[name=fil]", file("stor.pdf", PDF + bytes(3_000_000)))
    visitor.fill(vad="Ansökan")
    visitor.submit("Spara utkast")
    assert visitor.value("vad") == "Ansökan" and "Du hade valt stor.pdf" in visitor.text


def test_a_file_that_is_too_large_is_told_before_it_is_sent(visit, own_site, tmp_path):
    visitor = open_new(visit, own_site)
    large = tmp_path / "stor.pdf"
    with large.open("wb") as out:
        out.truncate(21_000_000)
    visitor.page.set_input_files("[name=fil]", large)
    assert "Den får vara högst 20 MB" in visitor.text
