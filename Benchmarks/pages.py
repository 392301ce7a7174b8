"""P1, P2, P6: the real pages a logged-in coordinator gets, each view logged before the answer leaves."""
import contextlib

from peers import PEER_COOKIE, flask, hummingbird, nginx
from place import Place
from program import Server
from wrk import side_by_side, wrk

CASES = 10_000


@contextlib.contextmanager
def steget(tls=False):
    """A server with 10,000 cases, a coordinator's session, and how its pages begin."""
    with Place(CASES) as place, Server(place, tls=tls) as server:
        client = server.client("koordinator")
        cookie = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
        yield place, client, cookie, f"{'https' if tls else 'http'}://127.0.0.1:{server.port}"


def fetched(client, path):
    page = client.get(path)
    assert page.status == 200, f"{path}: {page}"
    return page


def lists(table):
    with steget() as (place, client, cookie, base):
        page = fetched(client, "/arenden")
        rows = page.text.count("<tr") - 1
        table.row("P1", f"list of open cases, {rows} of {CASES}", f"{len(page.content) / 1000:.1f} kB",
                  goal="50 rows", met=rows == 50)
        with nginx({"arenden": page.content}, place) as (static, _), hummingbird() as other, flask() as third:
            rates = side_by_side({
                "Steget": lambda: wrk(base + "/arenden", cookie=cookie),
                "nginx": lambda: wrk(static + "arenden"),
                "Hummingbird": lambda: wrk(other, cookie=PEER_COOKIE),
                "Flask": lambda: wrk(third, cookie=PEER_COOKIE),
            })
    for peer, least in (("Hummingbird", 50), ("Flask", 25), ("nginx", 0.5)):
        table.compare("P1", "list of open cases", rates, "Steget", peer, least)


def case(table):
    with steget() as (place, client, cookie, base):
        path = case_address(client)
        page = fetched(client, path)
        with nginx({"case": page.content}, place) as (static, _):
            rates = side_by_side({
                "Steget": lambda: wrk(base + path, cookie=cookie),
                "nginx": lambda: wrk(static + "case"),
            })
    table.compare("P2", f"one case, {len(page.content) / 1000:.1f} kB", rates, "Steget", "nginx", 0.3)


def case_address(client):
    """The first case of the list."""
    links = fetched(client, "/arenden").read.links
    cases = [link for link in links if link.startswith("/arenden/") and link.count("/") == 2]
    assert cases, "the list links to no case"
    return cases[0]


def tls(table):
    closing = ["Connection: close"]
    with steget() as (_, _, plain_cookie, plain), steget(tls=True) as (place, client, cookie, base):
        page = fetched(client, "/arenden")
        with nginx({"arenden": page.content}, place) as (_, static):
            rates = side_by_side({
                "plain": lambda: wrk(plain + "/arenden", cookie=plain_cookie),
                "TLS": lambda: wrk(base + "/arenden", cookie=cookie),
            })
            table.compare("P6", "the list over TLS 1.3, kept alive", rates, "TLS", "plain", 0.5)
            rates = side_by_side({
                "Steget": lambda: wrk(base + "/halsa", fields=closing),
                "nginx": lambda: wrk(static + "arenden", fields=closing),
            })
    table.compare("P6", "new handshakes", rates, "Steget", "nginx", 0.8)
