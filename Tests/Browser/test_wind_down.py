"""A programme that closes, everything in it with where to; at two widths and without script."""
import datetime

import pytest
from place import TODAY
from test_investigation import look


@pytest.mark.parametrize("width, javascript", [(1280, True), (390, True), (1280, False)])
def test_everything_goes_somewhere(visit, year_site, width, javascript):
    chief = visit(year_site, "chef", width=width, javascript=javascript)
    unit = visit(year_site, "koordinator", width=width, javascript=javascript)

    def seen(visitor):
        look(visitor)
        visitor.page.set_viewport_size({"width": width, "height": 900})

    close(chief, seen)
    say_where_to(unit, seen)
    chief.go("/avveckling")
    assert "Boendestödet tar över." in chief.text
    if javascript:
        assert chief.printed().startswith(b"%PDF")
    undo(chief, seen)


def close(visitor, seen):
    visitor.go("/platser")
    visitor.follow("Om verksamheten ska avvecklas")
    seen(visitor)
    visitor.follow("Avveckla verksamheten")
    seen(visitor)
    day = TODAY + datetime.timedelta(60)
    visitor.fill(dag=day.isoformat(), skal="Nämndens beslut den 5 december, § 12.")
    visitor.submit("Spara dagen")
    seen(visitor)
    for words in ("Öppna ärenden (", "Beslut som gäller efter dagen", "Uppföljningsplatser (1)"):
        assert words in visitor.text, words


def say_where_to(visitor, seen):
    visitor.go("/avveckling")
    with visitor.page.expect_navigation():
        visitor.page.locator("main a:visible", has_text="Inte bestämt").first.click()
    seen(visitor)
    visitor.fill(vart="Boendestödet tar över.")
    visitor.submit("Spara")
    seen(visitor)


def undo(visitor, seen):
    visitor.follow("Ta tillbaka avvecklingen")
    seen(visitor)
    visitor.fill(skal="Nämnden har ändrat sig.")
    visitor.submit("Ta tillbaka")
    seen(visitor)
    assert "ingen dag då den upphör" in visitor.text
