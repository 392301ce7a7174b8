"""P4: how long a search and a match take from the first octet to the last, at more and more cases."""
import os
import statistics
import time
import urllib.parse

from place import Place
from program import Server

SIZES = [1000, 10_000, 100_000] + ([int(os.environ["LARGE"])] if "LARGE" in os.environ else [])
ACCOUNTS = ("koordinator", "koordinator2", "handlaggare", "handlaggare2", "beslutsfattare", "chef", "kombi")
# The commonest surname, two common words, both only begun, one letter, a sound, a number's beginning, a case.
SEARCHES = ("karlsson", "elin karlsson", "el ka", "a", "carlson aleksander", "040115", "2026-12",
            "ingen alls")
MATCHES = ({"namn": "Elin Karlsson"}, {"namn": "Karlsson Elin", "fodd": "2004-01-15"},
           {"namn": "Elin", "fodd": "2004-01-15"})
ROUNDS = 40


def searching(table):
    for size in SIZES:
        with Place(size) as place, Server(place) as server:
            clients = [server.client(account) for account in ACCOUNTS]
            for client in clients:
                client.token = token(client)
            searches = {typed: ("/sok", {"sok": typed}) for typed in SEARCHES}
            told(table, f"search, {size} cases", clients, searches)
            matches = {str(typed): ("/intresseanmalan/ny/lika", typed) for typed in MATCHES}
            told(table, f"match while typing, {size} cases", clients[:2], matches)


def token(client):
    form = next(f for f in client.get("/sok").read.forms if f.action == "/sok")
    return dict(form.pairs())["_token"]


def told(table, what, clients, questions):
    slowest, all_times = ("", 0), []
    for name, (path, fields) in questions.items():
        times = [asked(clients[turn % len(clients)], path, fields) for turn in range(ROUNDS)]
        slowest = max(slowest, (name, percentile(times)), key=lambda one: one[1])
        all_times += times
    table.bound("P4", f"{what}, p95 of {len(all_times)}", percentile(all_times), "ms", 20, 2)
    table.row("P4", f"{what}, slowest question, p95", f"{slowest[1]:.2f} ms", slowest[0],
              goal="≤ 20 ms", met=slowest[1] <= 20)


def asked(client, path, fields):
    body = urllib.parse.urlencode({"_token": client.token, **fields}).encode()
    began = time.perf_counter()
    page = client.send("POST", path, body)
    taken = (time.perf_counter() - began) * 1000
    assert page.status in (200, 303), page
    return taken


def percentile(times):
    return statistics.quantiles(times, n=20)[-1]
