"""Every page there is, from the program's own table, each with somebody who may see it and an address where
it is."""
import collections
import dataclasses
import functools
import json
import urllib.parse

from client import Client
from place import steget
from unlinked import UNLINKED

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
def examples(server, most=16_000):
    """For each page's route who saw it where: found by following links as every role, and as nobody, until
    every page that a link should lead to has been found."""
    found, wanted = {}, {route for route in pages() if route.path not in UNLINKED}
    for account in (*ACCOUNTS.values(), None):
        client = Client(server.port, server.tls)
        if account:
            client.log_in(account)
        for address, page in crawl(client, most):
            route = route_of(address)
            if page.status == 200 and route:
                found.setdefault(route, (account, address))
                wanted.discard(route)
                if not wanted:
                    return found
    return found


def enough(route):
    """Addresses of one shape. A letter on paper takes a quarter of a second to set, and leads nowhere."""
    return 3 if route.path.endswith(".pdf") else 120


def crawl(client, most):
    """Pages by their links; next comes one of the shape that has been seen least, so that what few cases lead
    to is soon found."""
    waiting, found = collections.defaultdict(list), collections.defaultdict(set)
    visits = collections.Counter()

    def wait(address):
        shape = route_of(address)
        if shape and address not in found[shape] and len(found[shape]) < enough(shape):
            found[shape].add(address)
            waiting[shape].append(address)

    for address in STARTS:
        wait(address)
    while any(waiting.values()) and visits.total() < most:
        shape = min((shape for shape in waiting if waiting[shape]), key=visits.__getitem__)
        address = waiting[shape].pop(0)
        visits[shape] += 1
        page = client.get(address)
        yield address, page
        targets = [page.location] if page.status in (302, 303, 307, 308) else []
        if page.fields.get("content-type", "").startswith("text/html"):
            targets += page.read.links
        for link in targets:
            target = urllib.parse.urljoin(address, link).partition("#")[0]
            if target.startswith("/"):
                wait(target)
