"""Issue 4, done when 1, as a new user: two coordinators hold a meeting and three occasions and hand over;
an investigator reads what was handed over, investigates and communicates. A second case is stopped midway,
and all of it is there a year later."""
import pytest

from test_safety_notes import later


def answer(visitor, button, **fields):
    """Fills in a form by the names of its fields, whatever they are, and sends it."""
    for name, value in fields.items():
        field = visitor.page.locator(f"main [name={name}]")
        if field.first.get_attribute("type") == "radio":
            visitor.page.locator(f"main [name={name}][value={value}]").check()
        elif field.get_attribute("type") == "checkbox":
            field.check()
        elif field.evaluate("it => it.tagName") == "SELECT":
            field.select_option(value)
        else:
            field.fill(value)
    visitor.submit(button)


def colleague(visitor):
    """The first of the staff that is not chosen already."""
    first = visitor.page.locator("#forsta").input_value()
    values = visitor.page.locator("#andra option").evaluate_all("all => all.map(it => it.value)")
    return next(value for value in values if value not in ("", first))


@pytest.fixture
def koordinator(visit, own_site):
    return visit(own_site, "koordinator")


@pytest.fixture
def case(koordinator):
    """A case that goes on to a meeting."""
    koordinator.go("/intresseanmalan/ny")
    answer(
        koordinator, "Spara anmälan", uppgiftslamnartelefon="070-174 06 01", namn="Prov Provsson",
        fodd="2004-01-15", situation="Det här stannar hos utföraren.")
    address = "/arenden/" + koordinator.page.url.rsplit("/", 1)[1]
    koordinator.go(address + "/utfall")
    answer(koordinator, "Spara utfallet", utfall="assessmentMeeting", dag="imorgon")
    return address


def hold_meeting(visitor, case):
    visitor.go(case + "/bedomningssamtal/boka")
    answer(
        visitor, "Boka samtalet", dag="idag", klockan="0.01", var="Storgatan 1", andra=colleague(visitor))
    visitor.go(case + "/bedomningssamtal/genomfort")
    answer(
        visitor, "Spara samtalet", minuter="60", personensord="Vill komma ut igen.", personen="", forsta="",
        andra="")
    visitor.go(case + "/bedomningssamtal/svar")
    answer(
        visitor, "Spara svaren", person="goOn", verksamhet="goOn", steg="holdMappingOccasion",
        nastadag="imorgon")


def map_needs(visitor, other, case, concludes=True):
    visitor.go(case + "/kartlaggning")
    visitor.submit("Börja kartläggningen")
    for one, minutes in ((visitor, "60"), (other, "45"), (visitor, "30")):
        one.go(case + "/kartlaggning/tillfalle/nytt")
        answer(one, "Spara tillfället", lage="held", dag="idag", minuter=minutes, andra=colleague(one))
    other.go(case + "/kartlaggning")
    other.page.locator("form[action$='/fyll-i/samtal'] button").click()
    answer(other, "Klart, lås formuläret", text1="Spelar piano om nätterna.")
    if not concludes:
        return
    visitor.go(case + "/kartlaggning/gor-klart")
    answer(visitor, "Gör klart kartläggningen", forslag="application", text="Vill ansöka.")


def hand_over_all(visitor, case):
    visitor.go(case + "/overlamning/ny")
    for box in visitor.page.locator("main [name^=sak]").all():
        box.check()
    answer(
        visitor, "Lämna över", grund="consent", samtyckegivare="person", samtyckessatt="spoken",
        samtyckesdag="idag")
    return visitor.page.url.removeprefix(visitor.origin)


def investigate(visitor, case):
    for page, button, fields in (
            ("jav", "Spara svaret", {"slag": "none"}),
            ("texter", "Spara", {"fragor": "Finns behovet?", "egensyn": "Vill ut.", "bedomning": "Ja."}),
            ("uppgift", "Spara uppgiften", {"text": "Spelar piano.", "kalla": "Utförarens kartläggning"}),
            ("kommunicering", "Gå vidare", dict(slag="sent", satt="letter", muntligt="", text="Allt."))):
        visitor.go(f"{case}/utredning/{page}")
        answer(visitor, button, **fields)
    visitor.submit("Spara kommuniceringen")


def test_two_hand_over_what_they_learnt_and_a_third_investigates(visit, own_site, koordinator, case):
    other = visit(own_site, "koordinator2")
    hold_meeting(koordinator, case)
    map_needs(koordinator, other, case)
    koordinator.go(case + "/ansokan")
    answer(koordinator, "Ta emot ansökan", onskan="Stöd att komma ut.")
    handover = hand_over_all(koordinator, case)
    reader = visit(own_site, "handlaggare")
    reader.go(handover)
    for words in ("Vill komma ut igen.", "Spelar piano om nätterna.", "45 min", "Vill ansöka."):
        assert words in reader.text
    for page in ("", "/overlamning", "/anteckningar"):
        reader.go(case + page)
        assert "Det här stannar hos utföraren." not in reader.text
    assert reader.expect(403).go(case + "/kartlaggning").status == 403
    investigate(reader, case)
    reader.go(case + "/utredning")
    assert "Spelar piano." in reader.text and "Allt." in reader.text
    assert koordinator.expect(403).go(case + "/utredning").status == 403


def end(visitor, case):
    """Stopped by the person, who was told of the right to apply."""
    visitor.go(case + "/kartlaggning/stoppa")
    answer(visitor, "Stoppa kartläggningen", vem="person", skal="Orkar inte just nu.")
    visitor.go(case + "/avslut")
    answer(
        visitor, "Avsluta ärendet", ansokt="no", skal="declined", besked="idag", beskedhur="call",
        alternativ="inga", kommentar="Hör av sig till våren.")


def test_a_case_stopped_midway_is_all_there_a_year_later(visit, own_site, koordinator, case):
    hold_meeting(koordinator, case)
    map_needs(koordinator, visit(own_site, "koordinator2"), case, concludes=False)
    end(koordinator, case)
    later(own_site, 365)
    then = visit(own_site)
    then.log_in("koordinator")
    for page, words in (
            ("", ("Hör av sig till våren.", "Vill komma ut igen.")),
            ("/kartlaggning", ("Orkar inte just nu.", "45 min")),
            ("/kartlaggning/utskrift", ("Spelar piano om nätterna.", "45 min"))):
        then.go(case + page)
        for one in words:
            assert one in then.text, f"{page}: {one}"
    for account in ("handlaggare", "beslutsfattare"):
        stranger = visit(own_site)
        stranger.log_in(account)
        assert stranger.expect(404).go(case).status == 404
