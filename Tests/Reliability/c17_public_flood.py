"""C17: 10,000 posts of the public form from one address. Staff notice nothing, the inbox stays usable, and a
relative who writes in the middle of it arrives."""
import sqlite3
import threading
import time
import urllib.parse

from client import Client
from evidence import mark
from load import BROKEN, Users
from place import Place
from program import Server

FORM = "/anmalan/uppsala/svenska/ny?roll=foralder"
FLOODER, RELATIVE = ("127.0.0.2", 0), ("127.0.0.3", 0)
# A page is answered no sooner than a human being could.
READING = 2.1
# What a flood may be told: taken, look again, too many, or come back later.
PROPER = {200, 303, 422, 429, 503}
SENT_AT_MOST = 20
ANSWERS = {"namn": "Anna Provsson", "telefon": "070-174 06 05"}


def run(report, posts=10_000, threads=16):
    with Place() as place, Server(place) as server:
        staff = [server.client(name) for name in ("koordinator", "koordinator2", "handlaggare", "chef")]
        before = received(place)
        with Users(staff, think=0.3) as users:
            time.sleep(4)
        users.check(report, "in peace")
        flood = Flood(server.port, posts, threads)
        with flood, Users(staff, think=0.3) as users:
            time.sleep(2)
            name = f"Elin {mark()}"
            began = time.monotonic()
            last = written(Client(server.port, source=RELATIVE), name)
            took = time.monotonic() - began
            shut_out = Client(server.port, source=FLOODER).get(FORM)
        users.check(report, "under the flood")
        report.check(flood.answered() >= posts and set(flood.statuses) <= PROPER,
                     f"{flood.answered()} posts in {flood.seconds:.0f} s got an answer each", flood.statuses)
        report.check(not flood.faults, "no connection broke", flood.faults[:3])
        report.check(last.path.endswith("/klar") and last.status == 200,
                     "a relative's own form goes through meanwhile", f"{took:.1f} s")
        report.check(shut_out.status in (200, 429) and "telefon" in shut_out.read.text.lower(),
                     "who shares the flood's address is told another way", shut_out.status)
        inbox(report, place, staff[0], name, before)


def inbox(report, place, client, name, before):
    new = received(place) - before
    report.check(1 <= new <= SENT_AT_MOST + 1, "new inquiries afterwards", new)
    page = client.get("/min-dag")
    report.check(page.status == 200 and name in page.read.text, "the relative's is on Min dag", page.status)


def received(place):
    with sqlite3.connect(f"file:{place.database}?mode=ro", uri=True) as connection:
        return connection.execute("SELECT count(*) FROM inquiry WHERE channel = 'webForm'").fetchone()[0]


def written(client, name):
    """The whole form, question by question, to its receipt or to where it is refused: the last page."""
    page = client.get(FORM)
    time.sleep(READING)
    for _ in range(12):
        if page.form is None or page.path.endswith("/klar"):
            break
        # A field that is not for people keeps what it has.
        known = {**ANSWERS, "personnamn": name, "berattelse": f"Sover på dagarna. {mark()}"}
        values = {f.name: known[f.name] for f in page.form.fields if f.name in known}
        values |= first_choices(page.form)
        answer = client.submit(page, values)
        if answer.status != 303:
            return answer
        page = client.follow(answer)
    return page


def first_choices(form):
    return {f.name: f.value for f in reversed(form.fields) if f.kind == "radio"}


class Flood:
    """Somebody who sends two whole forms; then posts of the first question, with a stamp that is in order, at
    full speed until there are enough of them and whoever writes meanwhile is done."""

    def __init__(self, port, posts, threads):
        self.port, self.posts, self.statuses, self.faults = port, posts, {}, []
        self.ending, self.lock = threading.Event(), threading.Lock()
        self.threads = [threading.Thread(target=self._post, daemon=True) for _ in range(threads)]

    def __enter__(self):
        client = Client(self.port, source=FLOODER)
        for _ in range(2):
            written(client, "Flod")
        page = client.get(FORM)
        time.sleep(READING)
        self.body = urllib.parse.urlencode(page.form.pairs(ANSWERS)).encode()
        self.began = time.monotonic()
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.ending.set()
        for thread in self.threads:
            thread.join(120)
        self.seconds = time.monotonic() - self.began

    def answered(self):
        return sum(self.statuses.values())

    def _post(self):
        client = Client(self.port, source=FLOODER)
        while not self.ending.is_set() or self.answered() < self.posts:
            try:
                status = client.send("POST", urllib.parse.urlsplit(FORM).path, self.body).status
            except BROKEN as fault:
                status = 0
                self.faults.append(repr(fault))
            with self.lock:
                self.statuses[status] = self.statuses.get(status, 0) + 1
        client.close()
