"""Every page there is, from the program's own table, each with somebody who may see it and an address where
it is."""
import dataclasses
import functools
import json
import urllib.parse

from client import Client
from place import steget
from unlinked import UNLINKED  # noqa: F401

ACCOUNTS = {
    "coordinator": "koordinator", "investigator": "handlaggare", "decisionMaker": "beslutsfattare",
    "manager": "chef", "dutyOfficer": "kaa", "administrator": "administrator", "logReviewer": "granskare",
}
STARTS = (
    "/arenden?fas=kartlaggning", "/arenden?fas=utredning", "/", "/logga-in", "/bekrafta", "/komponenter",
    "/min-dag", "/frister", "/kalender", "/platser", "/franvaro", "/enkater", "/grupper", "/siffror",
    "/resultat",
    "/arenden", "/intresseanmalan/ny", "/logg", "/halsa", "/sok", "/anmalan", "/anmalan/uppsala/svenska",
    "/anmalan/uppsala/svenska/raderat", "/anmalan/uppsala/svenska/ny?roll=foralder")


@dataclasses.dataclass(frozen=True)
class Route:
    method: str
    path: str

    @functools.cached_property
    def parts(self):
        return self.path.strip("/").split("/")

    def matches(self, other):
        return len(self.parts) == len(other) and all(
            a == b or a.startswith("{") for a, b in zip(self.parts, other))

    @property
    def is_literal(self):
        return "{" not in self.path

    def __str__(self):
        return f"{self.method} {self.path}"


@functools.cache
def table():
    """The routes of `steget routes --json`: an object a line."""
    lines = [json.loads(line) for line in steget("routes", "--json").stdout.splitlines() if line.strip()]
    return [Route(line["method"], line["path"]) for line in lines]


@functools.cache
def pages():
    return [route for route in table() if route.method == "GET"]


@functools.cache
def route_of(address):
    parts = (urllib.parse.urlsplit(address).path or "/").strip("/").split("/")
    found = [route for route in pages() if route.matches(parts)]
    return min(found, key=lambda route: not route.is_literal, default=None)


@functools.cache
def examples(server, most=4000):
    """For each page's route who saw it where: found by following links as every role, and as nobody."""
    found = {}
    for account in (*ACCOUNTS.values(), None):
        client = Client(server.port, server.tls)
        if account:
            client.log_in(account)
        for address, page in crawl(client, most):
            route = route_of(address)
            if page.status == 200 and route:
                found.setdefault(route, (account, address))
    return found


def enough(route):
    """Addresses of one shape. A letter on paper takes a quarter of a second to set, and leads nowhere."""
    return 3 if route.path.endswith(".pdf") else 60


def crawl(client, most):
    """Pages by their links, breadth first; a few of each shape are enough."""
    waiting, seen, by_shape = list(STARTS), set(STARTS), {}
    while waiting and most:
        address, most = waiting.pop(0), most - 1
        page = client.get(address)
        yield address, page
        targets = [page.location] if page.status in (302, 303, 307, 308) else []
        if page.fields.get("content-type", "").startswith("text/html"):
            targets += page.read.links
        for link in targets:
            target = urllib.parse.urljoin(address, link).partition("#")[0]
            shape = route_of(target) if target.startswith("/") else None
            if target not in seen and shape and by_shape.get(shape, 0) < enough(shape):
                by_shape[shape] = by_shape.get(shape, 0) + 1
                seen.add(target)
                waiting.append(target)
