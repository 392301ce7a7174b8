"""What people do, from beginning to end. A journey is a function of `visit` and a server; a few lines
each."""


def test_log_in_and_out_by_keyboard_alone(visit, site):
    visitor = visit(site)
    visitor.go("/logga-in")
    visitor.type("Användarnamn", "koordinator")
    visitor.type("Lösenord", "steget-demo")
    visitor.page.keyboard.press("Enter")
    visitor.page.wait_for_url("**/min-dag")
    visitor.press("Logga ut")
    visitor.page.wait_for_url(lambda url: "/min-dag" not in url)
    visitor.go("/min-dag")
    assert "/logga-in" in visitor.page.url


def test_log_in_without_javascript(visit, site):
    visitor = visit(site, javascript=False)
    visitor.log_in("handlaggare")
    visitor.go("/arenden")
    assert "/logga-in" not in visitor.page.url
