"""Steps of staff on the pages: a place, a plan that is agreed, a visit that is booked."""
import datetime

from place import TODAY

PLAN = {
    "egnaord": "Vill kunna gå ut på kvällen och träffa min kusin, men inte för fort.",
    "mal1": "Gå ut varje vecka", "delmal1": "Ut på gården\nTill brevlådan\nTill affären när det är lugnt",
    "vem1": "Vi går tillsammans på torsdagar.", "prova1": "Öppna fönstret\nGå till grinden",
    "mal2": "Träffa min kusin igen", "delmal2": "Skriva till honom\nSpela tillsammans\nSes hemma hos mig",
    "vem2": "Mamma skjutsar.", "prova2": "Skriva ett meddelande",
}


def inquire(visitor, born="2004-01-15"):
    """A case whose inquiry has led on to a meeting; its address."""
    visitor.go("/intresseanmalan/ny")
    visitor.fill(uppgiftslamnartelefon="070-174 06 01", namn="Prov Provsson", fodd=born)
    visitor.submit("Spara anmälan")
    address = "/arenden/" + visitor.page.url.rsplit("/", 1)[1]
    visitor.go(address + "/utfall")
    visitor.page.locator("[name=utfall][value=assessmentMeeting]").check()
    visitor.fill(dag="imorgon")
    visitor.submit("Spara utfallet")
    return address


def tell_of_the_right(visitor, staff):
    """Where no decision is asked for: who told of the right to apply for one."""
    visitor.fill(besked="idag")
    visitor.page.locator("#beskedhur").select_option("meeting")
    visitor.page.locator("#beskedav").select_option(label=staff)


def placed(visitor, staff="Unni Umander"):
    """A case with a place, in a programme that needs no decision."""
    address = inquire(visitor)
    visitor.go(address + "/plats/borja")
    tell_of_the_right(visitor, staff)
    visitor.page.locator("#kontakt1").select_option(label=staff)
    visitor.submit("Börja stödet")
    return address


def agreed_plan(visitor, case):
    """A plan with two goals and something to try towards each, signed."""
    visitor.go(case + "/plan/skriv")
    soon = TODAY + datetime.timedelta(90)
    for place, area in ((1, "d9"), (2, "d7")):
        visitor.page.locator("summary", has_text=f"Lägg till mål {place}").click()
        visitor.page.locator(f"#omrade{place}").select_option(area)
    visitor.fill(**PLAN, uppfoljning=soon.isoformat())
    visitor.page.locator("[name=medverkan][value=yes]").check()
    visitor.submit("Spara planen")
    visitor.go(case + "/plan/svar")
    visitor.page.locator("[name=satt][value=signed]").check()
    visitor.submit("Spara svaret och lås planen")


def book(visitor, case, **fields):
    """A visit, today unless said otherwise; on purpose where somebody has another then."""
    visitor.go(case + "/besok/ny")
    visitor.fill(**{"dag": "idag", "klockan": "13.30", **fields})
    box = visitor.page.locator("[name=dubbelt]")
    visitor.submit("Boka besöket")
    if box.count():
        box.check()
        visitor.submit("Boka besöket")


# A place: wait, offer, start and interruption

def queue_up(visitor, case, look):
    visitor.go(case + "/plats")
    look(visitor)
    visitor.follow("Sätt upp i kön")
    look(visitor)
    visitor.page.locator("#skal").select_option("noPlace")
    visitor.submit("Sätt upp i kön")
    assert "Väntar på en plats sedan" in visitor.text
    visitor.submit("Spara brevet som det skickas")
    visitor.go("/platser")
    look(visitor)
    row = visitor.page.locator("tr", has_text=case.rsplit("/", 1)[1]).inner_text()
    assert "0 dagar" in row and "Ingen ledig plats" in row and "Inget än" in row


def offer(visitor, case, look):
    """Offered, thought over, and answered with yes."""
    visitor.go(case + "/plats/erbjud")
    look(visitor)
    visitor.fill(text="Att hen får träffa Kim först.")
    visitor.submit("Spara erbjudandet")
    for answer in ("thinking", "yes"):
        visitor.follow("Anteckna svar")
        look(visitor)
        visitor.page.locator(f"[name=svar][value={answer}]").check()
        visitor.submit("Spara svaret")


def start(visitor, case, staff, look, told=False):
    visitor.go(case + "/plats/borja")
    look(visitor)
    for name, one in zip(("#kontakt1", "#kontakt2"), staff):
        visitor.page.locator(name).select_option(label=one)
    if told:
        tell_of_the_right(visitor, staff[0])
    visitor.submit("Börja stödet")
    look(visitor)
    assert "Stöd sedan" in visitor.text


def interrupt(visitor, case, look):
    visitor.go(case + "/plats")
    visitor.follow("Avbrott")
    look(visitor)
    visitor.page.locator("#skal").select_option("away")
    visitor.submit("Spara avbrottet")
    look(visitor)
    assert "Avbrott sedan" in visitor.text


def resume(visitor, case, look):
    visitor.go(case + "/plats")
    visitor.follow("Återuppta stödet")
    look(visitor)
    visitor.submit("Återuppta stödet")
    assert "Avbrott sedan" not in visitor.page.inner_text("#nu")
