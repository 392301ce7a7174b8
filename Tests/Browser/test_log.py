"""The recurring check of who has read what."""


def test_a_sample_of_the_log_is_drawn_and_its_outcome_noted(visit, own_site):
    visit(own_site, "koordinator").go("/arenden")
    visitor = visit(own_site, "granskare")
    visitor.go("/loggkontroll")
    visitor.follow("Ny kontroll")
    visitor.submit("Dra stickprov")
    visitor.check_page()
    visitor.page.check("text=Inget att anmärka")
    visitor.submit("Spara kontrollen")
    visitor.go("/loggkontroll")
    assert "Inget att anmärka" in visitor.text
