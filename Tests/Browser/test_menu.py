"""The rest of the menu opens where it can be read, whatever the width."""
import pytest
from test_investigation import look


@pytest.mark.parametrize("width", [720, 900, 1100, 1280])
@pytest.mark.parametrize("account", ["chef", "koordinator", "handlaggare"])
def test_the_open_panel_lies_within_the_window(visit, year_site, account, width):
    visitor = visit(year_site, account, width=width)
    visitor.go("/min-dag")
    more = visitor.page.locator(".menu.wide summary")
    if not more.count():
        return
    more.focus()
    visitor.page.keyboard.press("Enter")
    for link in visitor.page.locator(".menu.wide details a").all():
        box = link.bounding_box()
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= width, (link.inner_text(), box)
    panel = visitor.page.locator(".menu.wide details ul").bounding_box()
    # It is seen, not only laid out: nothing around it cuts it off.
    seen = "([x, y]) => document.elementFromPoint(x, y)?.closest('.menu.wide details ul') != null"
    middle = [panel["x"] + panel["width"] / 2, panel["y"] + panel["height"] / 2]
    assert visitor.page.evaluate(seen, middle), "the panel is covered or cut off"
    assert panel["x"] >= 0 and panel["x"] + panel["width"] <= width, panel
    look(visitor)
