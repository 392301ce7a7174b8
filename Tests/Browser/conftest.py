"""What every browser test may ask for: `site` (a running Steget on fresh demonstration data), `visit` (a
browser window, logged in or not) and `served` (a folder of pages, to try the harness itself)."""
import functools
import http.server
import os
import pathlib
import sys
import threading

import pytest
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Reliability"))

from place import Place  # noqa: E402
from program import Server  # noqa: E402
from visitor import Visitor  # noqa: E402

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")


@pytest.fixture(scope="session")
def chromium():
    # Chromium refuses its sandbox to root, as whom the tests run on a bare machine.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=[*arguments, "--disable-dev-shm-usage"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def place():
    with Place(cases=120) as place:
        yield place
    Place.sweep()


@pytest.fixture(scope="session")
def site(place):
    with Server(place) as server:
        yield server


@pytest.fixture
def own_site():
    """A Steget of its own, for tests that kill or change it."""
    with Place(cases=20) as place, Server(place) as server:
        yield server


@pytest.fixture
def year_site():
    """A Steget of its own with a year of a unit: people who have a place."""
    with Place(cases=80) as place, Server(place) as server:
        yield server


@pytest.fixture
def visit(chromium, request):
    """visit(server, account=None, width=1280, javascript=True): a window of its own. Whatever went wrong in
    it, seen or unseen, fails the test at the end."""
    opened = []

    def open_window(server, account=None, width=1280, javascript=True):
        visitor = Visitor(chromium, server, account, width, javascript)
        opened.append(visitor)
        return visitor

    yield open_window
    for visitor in opened:
        visitor.close()
    problems = [problem for visitor in opened for problem in visitor.problems]
    assert not problems, "\n".join(problems)


@pytest.fixture
def served(tmp_path):
    """A folder served under our own content security policy; has `.port` and `.folder`, as a server of
    ours."""
    class Handler(http.server.SimpleHTTPRequestHandler):
        def end_headers(self):
            self.send_header(
                "Content-Security-Policy", "default-src 'none'; style-src 'self'; script-src 'self'; "
                "img-src 'self' data:; form-action 'self'")
            super().end_headers()

        def log_message(self, *_):
            pass

    here = functools.partial(Handler, directory=tmp_path)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), here) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        server.port, server.tls, server.folder = server.server_address[1], False, tmp_path
        yield server
        server.shutdown()
