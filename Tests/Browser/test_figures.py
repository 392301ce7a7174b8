"""Figures that leave the house: calculations, files and published tables, as their keeper makes them."""
import csv
import hashlib
import subprocess

import pytest


def opened_in_calc(folder, octets, ending="csv"):
    """The cells as LibreOffice shows them, in a Swedish locale."""
    (folder / f"uttag.{ending}").write_bytes(octets)
    read = ["--infilter=CSV:59,34,76,1,,1053,false,true,false"] if ending == "csv" else []
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", *read, "--convert-to",
         "csv:Text - txt - csv (StarCalc):9,34,76,1,,1053,false,true,false",
         "--outdir", folder / "opened", folder / f"uttag.{ending}"],
        check=True, capture_output=True, timeout=120)
    with open(folder / "opened" / "uttag.csv", encoding="utf-8-sig", newline="") as file:
        return [row for row in csv.reader(file, delimiter="\t")]


def shown(visitor):
    """The page's table, row by row, the heading first."""
    page = visitor.page
    heads = page.locator("table.list thead th").all_inner_texts()
    rows = page.locator("table.list tbody tr").all()
    return [heads] + [row.locator("td, th").all_inner_texts() for row in rows]


def take_out(visit, site, account, layout, width=1280, javascript=True):
    visitor = visit(site, account, width=width, javascript=javascript)
    visitor.go(f"/uttag/{layout}")
    visitor.check_page()
    visitor.fill(syfte="Redovisning till nämnden", fran="2026-01-01")
    visitor.submit("Ta ut")
    visitor.check_page()
    return visitor


@pytest.mark.parametrize("account, layout", [
    ("chef", "ej-erbjudna"), ("handlaggare", "ej-verkstallda"), ("handlaggare", "delegationsbeslut"),
    ("chef", "besok-och-grupper"), ("handlaggare", "manadsstatistik"), ("koordinator", "sus"),
    ("kaa", "kaa-halvar")])
def test_a_file_has_the_pages_cells_in_libreoffice(visit, site, tmp_path, account, layout):
    visitor = take_out(visit, site, account, layout)
    answer = visitor.page.request.get(visitor.page.url + "/fil")
    octets = answer.body()
    assert "attachment" in answer.headers["content-disposition"] and octets[:3] == b"\xef\xbb\xbf"
    *cells, last = opened_in_calc(tmp_path, octets)
    count = int(visitor.page.locator("[data-rows]").get_attribute("data-rows"))
    checksum = visitor.page.locator("[data-checksum]").get_attribute("data-checksum")
    assert last[:3] == ["SLUT", str(count), f"SHA-256 {checksum}"]
    assert hashlib.sha256(octets[:octets.rindex(b"SLUT;")]).hexdigest() == checksum
    assert len(cells) == count + 1
    if count:
        expected = shown(visitor)
        width = len(expected[0])
        assert [row[:width] for row in cells[:len(expected)]] == expected
    sheet = visitor.page.request.get(visitor.page.url + "/fil.ods")
    assert sheet.headers["content-type"] == "application/vnd.oasis.opendocument.spreadsheet"
    assert opened_in_calc(tmp_path, sheet.body(), "ods") == [*cells, last]


@pytest.mark.parametrize("width", [390, 1280])
def test_the_example_of_a_calculation_is_made_shown_and_printed(visit, own_site, width):
    visitor = visit(own_site, "chef", width=width, javascript=False)
    visitor.go("/siffror/ekonomi/ny")
    visitor.page.check("[name=borjan][value=example]")
    visitor.fill(ranta="3")
    visitor.submit("Spara kalkylen")
    visitor.check_page()
    text = visitor.text.replace("\u00a0", " ")
    assert "0,34 person" in text and "20 482 604 kr" in text and "1 200 000 kr" in text
    assert visitor.printed().startswith(b"%PDF")
    visitor.page.locator("main table a").first.click()
    visitor.check_page()
    visitor.fill(kalla="")
    visitor.submit("Spara raden")
    visitor.check_page()
    assert "Kalkylen är inte klar" in visitor.text and "övre gräns" not in visitor.text


@pytest.mark.parametrize("width", [390, 1280])
def test_a_table_is_proved_looked_at_and_published(visit, own_site, width):
    visitor = visit(own_site, "chef", width=width, javascript=False).expect(422)
    visitor.go("/siffror/publicera")
    visitor.check_page()
    visitor.fill(
        rubrik="Deltagare", underlag="Deltagare", fran="2026-01-01", till="2026-06-30",
        definition="Alla som hade en plats.", tabell="Kön\tAntal\nMän\t12\nKvinnor\t3\nAnnat\t9")
    visitor.page.check("[name=satt][value=refuse]")
    visitor.submit("Pröva tabellen")
    assert "”Kvinnor” visas och är färre än 5." in visitor.text
    visitor.check_page()
    visitor.page.check("[name=satt][value=hide]")
    visitor.submit("Pröva tabellen")
    assert "Så här får läsarna se den" in visitor.text
    visitor.check_page()
    visitor.submit("Publicera")
    visitor.check_page()
    identity = visitor.page.url.rsplit("/", 1)[1]
    answer = visitor.page.request.get(f"{visitor.origin}/api/siffror/{identity}.json")
    lines = {line["namn"]: line["tal"] for line in answer.json()["rader"]}
    assert lines["Kvinnor"] == [None]
