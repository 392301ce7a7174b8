"""Rating forms by keyboard, on a tablet, over time, and what happens when an answer must be acted on."""
import time

import pytest

from rating_steps import begin, choose, hand_over


def tick(visitor, *keys):
    """A person who reads from the paper: a key each quarter of a second."""
    start = time.monotonic()
    for key in keys:
        time.sleep(0.25)
        visitor.page.keyboard.press(key)
    return start


@pytest.mark.parametrize("instrument, marks, seconds, total", [
    ("MADRS-S", "332233210", 12, 19), ("AUDIT", "2110100022", 15, 9)])
def test_a_paper_is_typed_in_by_digits_alone(visit, own_site, instrument, marks, seconds, total):
    visitor = visit(own_site)
    begin(visitor, instrument)
    visitor.page.locator("[data-digits] input:focus").first.wait_for()
    start = tick(visitor, *marks)
    assert visitor.page.inner_text("[data-sum]") == str(total)
    with visitor.page.expect_navigation():
        visitor.page.keyboard.press("Enter")
    took = time.monotonic() - start
    assert f"{total} (0 till" in visitor.text
    assert took <= seconds, f"{took:.1f} s"


def test_what_is_not_on_the_scale_cannot_be_typed_and_the_arrow_goes_back(visit, own_site):
    visitor = visit(own_site)
    begin(visitor, "AUDIT")
    tick(visitor, *"00000000", "3", "1", "2", "4", "ArrowUp", "ArrowUp", "ArrowUp", "1")
    chosen = visitor.page.eval_on_selector_all(
        "[data-digits] :checked", "all => all.map(each => each.name + each.value).join(' ')")
    assert chosen == "s10 s20 s30 s40 s50 s60 s70 s81 s92 s104"


def test_without_javascript_the_same_form_is_an_ordinary_one(visit, own_site):
    visitor = visit(own_site, javascript=False)
    begin(visitor, "MADRS-S")
    for item in range(1, 10):
        visitor.page.check(f"[name=s{item}][value='1']")
    visitor.submit("Klart, visa resultatet")
    assert "9 (0 till 54" in visitor.text


def test_an_answer_on_a_tablet_reaches_min_dag_when_the_browser_is_killed(visit, own_site):
    tablet = visit(own_site)
    case = begin(tablet, "MADRS-S", "tablet")
    start = hand_over(tablet)
    tablet.check_page()
    tablet.go(start + "/1")
    tablet.check_page()
    for item, answer in ((1, "2"), (9, "4")):
        tablet.go(f"{start}/{item}")
        with tablet.page.expect_navigation():
            tablet.page.click(f"button[value='{answer}']")
    assert "Vi vill gärna prata med dig" in tablet.text
    tablet.check_page()
    tablet.go(case)
    assert "/logga-in" in tablet.page.url, "nothing but the form is within reach"
    tablet.page.close()
    staff = visit(own_site)
    staff.log_in("koordinator")
    assert "Kontakta personen idag" in staff.text
    staff.check_page()
    staff.follow("Kontakta personen idag")
    staff.check_page()
    staff.fill(gjort="Pratade med Prov.", meddelad="Chefen", nastakontakt="imorgon")
    staff.submit("Spara vad som gjordes")
    staff.go("/min-dag")
    assert "Kontakta personen idag" not in staff.text


def test_a_tablet_is_used_by_touch_alone_to_the_end(visit, own_site):
    tablet = visit(own_site, javascript=False)
    begin(tablet, "MADRS-S", "tablet")
    hand_over(tablet)
    tablet.follow("Börja")
    for item in range(9):
        box = tablet.page.locator(".press").first.bounding_box()
        assert box["height"] >= 44 and box["width"] >= 300
        with tablet.page.expect_navigation():
            tablet.page.locator(".press").first.click()
        assert "Summa" not in tablet.text
    tablet.check_page()
    tablet.submit("Lämna in")
    assert "Lämna tillbaka surfplattan" in tablet.text


def test_the_trend_reads_on_screen_on_paper_and_aloud(visit, own_site):
    visitor = visit(own_site)
    case = begin(visitor, "MADRS-S")
    for marks in ("332233210", "221122110"):
        if marks != "332233210":
            choose(visitor, case, "MADRS-S")
        for item, mark in enumerate(marks, 1):
            visitor.page.check(f"[name=s{item}][value='{mark}']")
        visitor.submit("Klart, visa resultatet")
        visitor.check_page()
    visitor.go(f"{case}/skattningar/utveckling")
    visitor.check_page()
    pictures = visitor.page.get_by_role("img", name="MADRS-S. 2 gånger, från 19")
    assert pictures.count() == 1
    rows = visitor.page.get_by_role("table").get_by_role("row")
    assert rows.count() == 3
    assert visitor.printed().startswith(b"%PDF")
    visitor.go(f"{case}/skattningar")
    visitor.check_page()
    visitor.page.emulate_media(media="print")
    visitor.go(f"{case}/skattningar/utveckling")
    assert visitor.page.locator(".menu.wide").is_hidden()
