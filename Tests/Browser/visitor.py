"""A person at a browser window: goes to pages, uses the keyboard, and notices everything that goes wrong."""
import functools
import pathlib
import re

import axe_playwright_python
from client import Client

AXE = pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@functools.cache
def cookies(server, account):
    """One session an account and server: logging in is slow on purpose."""
    return Client(server.port, server.tls).log_in(account).cookies


class Visitor:
    def __init__(self, chromium, server, account=None, width=1280, javascript=True):
        scheme = "https" if server.tls else "http"
        self.origin = f"{scheme}://127.0.0.1:{server.port}"
        self.problems, self.expected, self.javascript = [], set(), javascript
        self.context = chromium.new_context(
            viewport={"width": width, "height": 900}, java_script_enabled=javascript, locale="sv-SE",
            timezone_id="Europe/Stockholm", ignore_https_errors=server.tls)
        self.context.set_default_timeout(10_000)
        if account:
            self.context.add_cookies([
                {"name": name, "value": value, "url": self.origin, "httpOnly": True, "secure": server.tls}
                for name, value in cookies(server, account).items()])
        self.page = self.context.new_page()
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self._problem(f"script error: {error}"))
        self.page.on("request", self._asked)
        self.page.on("response", self._answered)

    def _problem(self, text):
        self.problems.append(f"{self.page.url}: {text}")

    def _heard(self, message):
        # The browser's own line about a status: `_answered` judges those.
        if message.type in ("error", "warning") and "Failed to load resource" not in message.text:
            self._problem(f"console: {message.text}")

    def _asked(self, request):
        if not request.url.startswith((self.origin, "data:", "blob:", "about:")):
            self._problem(f"asked elsewhere: {request.url}")

    def _answered(self, response):
        if response.status >= 400 and response.status not in self.expected:
            self._problem(f"{response.status} from {response.url}")

    def expect(self, *statuses):
        """From now on these statuses are what the test is about."""
        self.expected |= set(statuses)
        return self

    def close(self):
        self.context.close()

    def go(self, path):
        """The answer to a page of ours."""
        return self.page.goto(self.origin + path)

    @property
    def text(self):
        return self.page.inner_text("body")

    def log_in(self, account, password="steget-demo"):
        """As a person does, by the form."""
        self.go("/logga-in")
        self.page.fill("[name=anvandarnamn]", account)
        self.page.fill("[name=losenord]", password)
        self.page.press("[name=losenord]", "Enter")
        self.page.wait_for_url(lambda url: "/logga-in" not in url)

    def fill(self, **fields):
        """Types into fields by their names."""
        for name, text in fields.items():
            self.page.fill(f"main [name={name}]", text)

    def value(self, name):
        return self.page.input_value(f"main [name={name}]")

    def submit(self, words):
        """Presses a button by its words, and is where it leads."""
        with self.page.expect_navigation():
            self.page.click(f"button:visible:text-is('{words}')")

    def follow(self, words):
        with self.page.expect_navigation():
            self.page.click(f"main a:visible:has-text('{words}')")

    # By keyboard alone

    def tab_to(self, label, most=120):
        """Presses Tab until what has that label has focus."""
        for _ in range(most):
            name = self._focused()
            if name is not None and re.search(label, name, re.IGNORECASE):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"the keyboard does not reach “{label}” on {self.page.url}")

    def type(self, label, text):
        self.tab_to(label)
        self.page.keyboard.type(text)

    def choose(self, label, letters):
        """In a list, by its first letters. Only plain ones: others are not keys but text to Chromium."""
        self.tab_to(label)
        for letter in letters:
            self.page.keyboard.press(letter)

    def press(self, label):
        """A button or link, reached by Tab and pressed with Enter."""
        self.tab_to(label)
        self.page.keyboard.press("Enter")

    def _focused(self):
        return self.page.evaluate("""() => {
            const it = document.activeElement
            if (!it || !it.matches('a, button, input, select, textarea, summary')) return null
            const labels = it.labels ? [...it.labels].map(label => label.innerText) : []
            const names = [it.getAttribute('aria-label'), ...labels, it.innerText, it.value, it.title]
            return names.filter(Boolean).join(' ')
        }""")

    # What must hold on every page
    def check_page(self):
        """What must hold, at both widths, once the page is all there."""
        self.page.wait_for_load_state()
        for width in (390, 1280):
            self.page.set_viewport_size({"width": width, "height": 900})
            self.check_fits()
            if self.javascript:  # axe is JavaScript itself
                self.check_accessible()
        self.check_focus_seen()

    def check_accessible(self):
        """axe finds nothing."""
        self.page.evaluate(AXE.read_text(encoding="utf-8"))
        found = self.page.evaluate(
            "values => axe.run({runOnly: {type: 'tag', values}}).then(result => result.violations)", RULES)
        lines = [
            f"{each['id']}: {each['help']}: {node['html'][:160]}" for each in found for node in each["nodes"]]
        assert not lines, f"axe on {self.page.url}:\n" + "\n".join(lines)

    def check_fits(self):
        """Nothing is wider than the window; one main heading; a title; its language."""
        wide = self.page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth")
        assert wide <= 0, f"{self.page.url} is {wide} px wider than the window"
        assert self.page.locator("h1").count() == 1, f"{self.page.url} wants exactly one h1"
        assert self.page.title().strip(), f"{self.page.url} has no title"
        assert self.page.get_attribute("html", "lang") == ("en" if "/english" in self.page.url else "sv")

    def check_focus_seen(self, steps=8):
        """The first focused elements each look different from when they are not."""
        for _ in range(steps):
            self.page.keyboard.press("Tab")
            seen = self.page.evaluate("""() => {
                const it = document.activeElement
                if (!it || it === document.body) return true
                const style = getComputedStyle(it)
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1
                    || style.boxShadow !== 'none'
            }""")
            assert seen, f"{self.page.url}: no visible focus on “{self._focused()}”"

    def printed(self):
        """The page as a PDF, A4."""
        return self.page.pdf(format="A4", print_background=False)
