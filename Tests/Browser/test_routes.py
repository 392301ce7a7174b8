"""Every page of the program's table of routes, at two widths, by axe, without JavaScript, and on paper."""
import routes


def pytest_generate_tests(metafunc):
    if "route" in metafunc.fixturenames:
        found = [route for route in routes.pages() if route.path not in routes.UNLINKED]
        metafunc.parametrize("route", found, ids=map(str, found))


def opened(visit, site, route, **options):
    account, address = routes.examples(site).get(route, (None, None))
    assert address, f"no link leads to {route}: link it, or say in routes.py why not"
    visitor = visit(site, account, **options)
    answer = visitor.go(address)
    assert answer.status == 200, f"{answer.status} for {account} at {address}"
    return visitor


def test_a_page_fits_and_is_accessible(visit, site, route):
    opened(visit, site, route).check_page()


def test_a_page_works_without_javascript(visit, site, route):
    visitor = opened(visit, site, route, javascript=False)
    assert visitor.page.locator("h1").is_visible()


def test_a_page_prints(visit, site, route):
    visitor = opened(visit, site, route)
    assert visitor.printed().startswith(b"%PDF")
    visitor.page.emulate_media(media="print")
    assert visitor.page.locator("h1").is_visible()
    assert visitor.page.locator("nav:visible").count() == 0, "menus are not for paper"


def test_every_unlinked_page_is_a_route():
    paths = {route.path for route in routes.pages()}
    assert set(routes.UNLINKED) <= paths, set(routes.UNLINKED) - paths
