"""The harness itself, on pages made for it: a good page passes, and each fault is noticed."""
import pytest

GOOD = """<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Prov</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head>
<body><nav aria-label="Meny"><a href="/">Start</a></nav><main><h1>Prov</h1>
<form><p><label for="a">Namn</label> <input id="a" name="a"></p><p><button>Spara</button></p></form>{}
</main></body></html>
"""


def put(served, more=""):
    (served.folder / "index.html").write_text(GOOD.format(more), encoding="utf-8")


@pytest.mark.parametrize("width", [390, 1280])
def test_a_good_page_passes(visit, served, width):
    put(served)
    visitor = visit(served, width=width)
    visitor.go("/")
    visitor.check_fits()
    visitor.check_accessible()
    visitor.check_focus_seen()
    assert visitor.printed().startswith(b"%PDF")


def test_the_keyboard_fills_and_presses(visit, served):
    put(served)
    visitor = visit(served)
    visitor.go("/")
    visitor.type("Namn", "Åsa Öberg")
    visitor.press("Spara")
    visitor.page.wait_for_url("**/?a=*")
    with pytest.raises(AssertionError):
        visitor.tab_to("Finns inte", most=10)


def test_a_page_without_javascript(visit, served):
    put(served, '<script src="/a.js"></script>')
    (served.folder / "a.js").write_text("document.querySelector('h1').remove()")
    visitor = visit(served, javascript=False)
    visitor.go("/")
    assert visitor.page.locator("h1").is_visible()


@pytest.mark.parametrize(
    "fault", ['<input name="b">', '<img src="data:,">', '<p id="a">dubbel</p><button></button>'])
def test_axe_notices(visit, served, fault):
    put(served, fault)
    visitor = visit(served)
    visitor.go("/")
    with pytest.raises(AssertionError, match="axe"):
        visitor.check_accessible()
    visitor.problems.clear()


@pytest.mark.parametrize(("fault", "word"), [
    ('<script>1</script>', "console"),
    ('<p style="color: red">röd</p>', "console"),
    ('<img alt="" src="http://example.invalid/a.png">', "elsewhere"),
    ('<script src="/broken.js"></script>', "script error"),
    ('<script src="/missing.js"></script>', "404"),
])
def test_a_fault_in_the_window_is_noticed(visit, served, fault, word):
    put(served, fault)
    (served.folder / "broken.js").write_text("undefinedFunction()")
    visitor = visit(served)
    visitor.go("/")
    visitor.page.wait_for_load_state("networkidle")
    assert any(word in problem for problem in visitor.problems), visitor.problems
    visitor.problems.clear()


def test_too_wide_and_unseen_focus_are_noticed(visit, served):
    (served.folder / "a.css").write_text("p { width: 900px } input, a { outline: none !important }")
    put(served, '<link rel="stylesheet" href="/a.css">')
    visitor = visit(served, width=390)
    visitor.go("/")
    with pytest.raises(AssertionError, match="wider"):
        visitor.check_fits()
    with pytest.raises(AssertionError, match="focus"):
        visitor.check_focus_seen()
