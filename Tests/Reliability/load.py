"""Load that remembers: writers that keep what was acknowledged, and users who think between two pages."""
import http.client
import random
import threading
import time

from evidence import mark

NEW_INQUIRY = "/intresseanmalan/ny"
BROKEN = (OSError, http.client.HTTPException)


def log_inquiry(client, text):
    """Sends one inquiry whose free texts are `text`; gives the answer."""
    page = client.get(NEW_INQUIRY)
    assert page.status == 200 and page.form, f"no form: {page}"
    return client.submit(page, page.form.filled(text))


def probe(client):
    """One inquiry in peace; its mark. Says why if the form is refused."""
    text = mark()
    answer = log_inquiry(client, text)
    assert answer.status == 303, f"the inquiry form as we fill it in is refused: {answer}"
    return text


class Writers:
    """Threads that send forms at full speed until told to end, each on its own connection in shared
    sessions."""

    def __init__(self, clients, ledger, threads=20):
        self.clients, self.ledger, self.ending = clients, ledger, threading.Event()
        self.resets, self.refusals, self.lock = [], [], threading.Lock()
        self.threads = [threading.Thread(target=self._write, args=(n,), daemon=True) for n in range(threads)]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.ending.set()
        for thread in self.threads:
            thread.join(20)

    def _write(self, number):
        client = self.clients[number % len(self.clients)].sharing()
        while not self.ending.is_set():
            text = mark()
            try:
                self._one(client, text)
            except BROKEN as fault:
                if isinstance(fault, (ConnectionResetError, http.client.IncompleteRead, BrokenPipeError)):
                    if not isinstance(fault, http.client.RemoteDisconnected):
                        self.resets.append(repr(fault))
                self.ending.wait(0.02 + random.random() * 0.03)
        client.close()

    def _one(self, client, text):
        page = client.get(NEW_INQUIRY)
        if page.status != 200 or page.form is None:
            self.refusals.append(page.status)
            self.ending.wait(0.05)
            return
        with self.lock:
            self.ledger.unknown.add(text)
        answer = client.submit(page, page.form.filled(text))
        with self.lock:
            if answer.status in (200, 201, 303) and "logga-in" not in answer.location:
                self.ledger.acknowledged.add(text)
                self.ledger.unknown.discard(text)
            else:
                self.refusals.append(answer.status)


class Users:
    """Ordinary users: a page, a second of thought, a page. Keeps how long each took."""

    def __init__(self, clients, pages=("/min-dag", "/arenden"), count=20, think=1.0):
        self.clients, self.pages, self.think = clients, pages, think
        self.ending, self.times, self.faults = threading.Event(), [], []
        self.threads = [threading.Thread(target=self._use, args=(n,), daemon=True) for n in range(count)]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.ending.set()
        for thread in self.threads:
            thread.join(20)

    def _use(self, number):
        client = self.clients[number % len(self.clients)].sharing()
        self.ending.wait(random.random() * self.think)
        while not self.ending.is_set():
            began = time.monotonic()
            try:
                page = client.get(random.choice(self.pages))
                if page.status != 200:
                    self.faults.append(page.status)
            except BROKEN as fault:
                self.faults.append(repr(fault))
            self.times.append(time.monotonic() - began)
            self.ending.wait(self.think)

    def at(self, share):
        """The time under which that share of the answers came, in milliseconds."""
        ordered = sorted(self.times)
        return 1000 * ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else float("inf")

    def check(self, report, when):
        seen = self.faults[:3] or len(self.times)
        report.check(not self.faults, f"{when}: normal users without a fault", seen)
        report.check(
            self.at(0.5) < 50 and self.at(0.99) < 500, f"{when}: normal users served",
            f"p50 {self.at(0.5):.0f} ms, p99 {self.at(0.99):.0f} ms of {len(self.times)}")
