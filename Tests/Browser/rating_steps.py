"""How a rating form is begun, by the pages."""


def begin(visitor, instrument, how="paper"):
    """A form on a new case; gives the case's address."""
    visitor.log_in("koordinator")
    visitor.go("/intresseanmalan/ny")
    visitor.fill(uppgiftslamnare="Mona Provsson", uppgiftslamnartelefon="070-174 06 01", namn="Prov Provsson")
    visitor.page.select_option("main [name=roll]", "parent")
    visitor.submit("Spara anmälan")
    case = visitor.page.url.replace(visitor.origin, "")
    choose(visitor, case, instrument, how)
    return case


def choose(visitor, case, instrument, how="paper"):
    visitor.go(f"{case}/skattningar/ny")
    visitor.page.select_option("main [name=formular]", instrument)
    visitor.page.check(f"main [name=satt][value={how}]")
    visitor.submit("Fortsätt")


def hand_over(visitor):
    visitor.submit("Lämna över surfplattan")
    assert "/skatta/" in visitor.page.url
    return visitor.page.url.replace(visitor.origin, "")
