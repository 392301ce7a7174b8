"""From the meeting to a concluded mapping, and one that is stopped midway: what was learnt is there a year
later, in the words it was asked in."""
import datetime

import pytest

from mapping_steps import (
    TODAY, answer, as_read, change_template, conclude, fill_in, meet, occasion, stop_and_end)

@pytest.fixture
def staff(own_site, visit):
    """staff(account, days=0): a window of theirs that many days from now, the server restarted on the way."""
    now = [0]

    def sit_down(account, days=0):
        if days != now[0]:
            own_site.stop()
            own_site.today = TODAY + datetime.timedelta(days=days)
            own_site.start()
            now[0] = days
        visitor = visit(own_site)
        visitor.log_in(account)
        return visitor

    return sit_down


def test_a_meeting_three_occasions_and_a_proposal(staff, tmp_path):
    visitor = staff("koordinator")
    case = meet(visitor, "Prov Provsson")
    answer(visitor, case)
    visitor.submit("Börja kartläggningen")
    occasion(visitor, case, "Berättade om skolan.")
    form = fill_in(visitor, case)
    visitor.go(case + "/kartlaggning/tillfalle/nytt")
    visitor.fill(dag=str(TODAY + datetime.timedelta(days=7)), klockan="13.30")
    visitor.page.locator("#lage").select_option("booked")
    visitor.page.locator("#andra").select_option(label="Kerstin Åhlund")
    visitor.submit("Spara tillfället")
    kept = as_read(visitor, case, form)
    change_template(staff("administrator"), tmp_path)
    other = staff("koordinator2", 7)
    other.go("/min-dag")
    assert "Idag träffar du" in other.text and "kl. 13.30" in other.text
    other.go(case + "/kartlaggning")
    other.page.locator("tr", has_text="Bokat").get_by_role("link", name="Ändra").click()
    other.page.locator("#lage").select_option("held")
    other.fill(minuter="60", anteckning="Gick till parken.")
    other.submit("Spara tillfället")
    later = staff("koordinator", 14)
    occasion(later, case, "Vill söka stöd.")
    conclude(later, case)
    assert as_read(staff("koordinator2", 14), case, form) == kept
    read_a_year_later(staff("koordinator2", 366), case, form, kept)


def read_a_year_later(visitor, case, form, kept):
    assert as_read(visitor, case, form) == kept
    visitor.go(case + "/kartlaggning/utskrift")
    visitor.check_page()
    for words in ("Berättade om skolan.", "Gick till parken.", "Vill söka stöd.", "Bodde i Boden.",
                  "Förslag: Personen vill ansöka", "varav bedömningssamtal 1 tim"):
        assert words in visitor.text, words
    visitor.go(case)
    assert "Kartläggning: klar, 3 tillfällen" in visitor.text


def test_one_is_stopped_midway_and_told_of_the_right_to_apply(staff):
    visitor = staff("koordinator")
    case = meet(visitor, "Öppna Provdotter")
    visitor.go(case + "/kartlaggning")
    assert "Båda har inte svarat" in visitor.text
    visitor.follow("Börja ändå")
    visitor.fill(skal="Personen ville börja genast.")
    visitor.submit("Börja kartläggningen")
    occasion(visitor, case, "Berättade om skolan.")
    form = fill_in(visitor, case)
    kept = as_read(visitor, case, form)
    stop_and_end(visitor, case)
    later = staff("koordinator2", 366)
    assert as_read(later, case, form) == kept
    later.go(case + "/kartlaggning/utskrift")
    for words in ("Personen ville börja genast.", "Berättade om skolan.", "Orkar inte just nu.", "Stoppad"):
        assert words in later.text, words
    assert later.printed().startswith(b"%PDF")
    later.go("/ej-erbjudna?fran=2020-01-01")
    row = later.page.locator("table.register tbody tr", has_text=case.rsplit("/", 1)[1]).inner_text()
    assert "i kartläggning" in row and "av Kim Karlberg" in row
