"""Steps of staff from the meeting to the end of a mapping, on the pages."""
import datetime
import json

from place import TODAY


def meet(visitor, name):
    """A case whose meeting with both coordinators has been held."""
    visitor.go("/intresseanmalan/ny")
    visitor.fill(uppgiftslamnartelefon="070-174 06 01", namn=name, fodd="2004-01-15")
    visitor.submit("Spara anmälan")
    case = "/arenden/" + visitor.page.url.rsplit("/", 1)[1]
    visitor.go(case + "/utfall")
    visitor.page.locator("[name=utfall][value=assessmentMeeting]").check()
    visitor.fill(dag="imorgon")
    visitor.submit("Spara utfallet")
    visitor.go(case + "/bedomningssamtal/boka")
    visitor.fill(dag="idag", klockan="23.30", var="Storgatan 1")
    visitor.page.locator("#andra").select_option(label="Kerstin Åhlund")
    visitor.submit("Boka samtalet")
    visitor.follow("Skriv in samtalet")
    visitor.fill(minuter="60", personensord="Vill komma ut igen.")
    for field in ("personen", "forsta", "andra", "berattatrighttoapply"):
        visitor.page.locator(f"[name={field}]").check()
    visitor.submit("Spara samtalet")
    return case


def answer(visitor, case):
    visitor.go(case + "/bedomningssamtal/svar")
    visitor.page.locator("#person").select_option("goOn")
    visitor.page.locator("#verksamhet").select_option("goOn")
    visitor.page.locator("#steg").select_option("holdMappingOccasion")
    visitor.fill(nastadag="imorgon")
    visitor.submit("Spara svaren")


def occasion(visitor, case, note):
    visitor.go(case + "/kartlaggning/tillfalle/nytt")
    visitor.fill(dag="idag", minuter="45", anteckning=note)
    visitor.page.locator("#lage").select_option("held")
    visitor.page.locator("#andra").select_option(label="Kerstin Åhlund")
    visitor.submit("Spara tillfället")


def fill_in(visitor, case):
    """Where the locked form is."""
    visitor.go(case + "/kartlaggning")
    visitor.page.locator("form[action$='/fyll-i/samtal'] button").click()
    visitor.fill(text1="Bodde i Boden.")
    visitor.submit("Klart, lås formuläret")
    return visitor.page.url.removeprefix(visitor.origin)


def as_read(visitor, case, form):
    """The form on its page, and as it stands in the document of the whole mapping."""
    visitor.go(form)
    page = visitor.page.locator("main").inner_text()
    alone = page.partition("Samtalsunderlag")[2].partition("Rätta")[0].strip()
    assert "Bakgrund" in alone and "Bodde i Boden." in alone
    visitor.go(case + "/kartlaggning/utskrift")
    return alone, visitor.page.locator("section", has_text="Bodde i Boden.").first.inner_text()


def change_template(visitor, folder):
    """A new version with other words, from tomorrow, by the file that the page gives."""
    answer = visitor.page.request.get(visitor.origin + "/mallar/samtal/fil")
    file = json.loads(answer.text())
    new = json.loads(json.dumps(file["versions"][-1]))
    new.update({"number": 2, "from": str(TODAY + datetime.timedelta(days=1)), "title": "Samtal, nya ord"})
    new["questions"][0]["wording"] = "Hur har det varit?"
    file["versions"].append(new)
    path = folder / "samtal.json"
    path.write_text(json.dumps(file), encoding="utf-8")
    visitor.go("/mallar")
    visitor.check_page()
    visitor.follow("Lägg in en ny version")
    visitor.page.set_input_files("[name=fil]", path)
    visitor.submit("Kontrollera och lägg in")
    assert "Var: Bakgrund" in visitor.text and "Hur har det varit?" in visitor.text
    visitor.check_page()


def conclude(visitor, case):
    visitor.go(case + "/kartlaggning/gor-klart")
    visitor.page.locator("[name=forslag][value=application]").check()
    visitor.fill(text="Vill ansöka om stödet.")
    visitor.submit("Gör klart kartläggningen")
    assert "Personen ansöker" in visitor.text


def stop_and_end(visitor, case):
    visitor.go(case + "/kartlaggning/stoppa")
    visitor.page.locator("[name=vem][value=person]").check()
    visitor.fill(skal="Orkar inte just nu.")
    visitor.submit("Stoppa kartläggningen")
    visitor.follow("Avsluta ärendet")
    visitor.page.locator("[name=ansokt][value=no]").check()
    visitor.page.locator("#skal").select_option("declined")
    visitor.page.locator("#beskedhur").select_option("call")
    visitor.fill(besked="idag", alternativ="Vårdcentralen i Gottsunda.")
    visitor.submit("Avsluta ärendet")
    assert "Ärendet är avslutat" in visitor.text
