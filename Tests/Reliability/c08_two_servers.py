"""C8: one file, one server. The second refuses, naming the first; a lock from elsewhere makes writes wait,
then fail cleanly with the form kept."""
import sqlite3
import time

from evidence import Ledger, check_sound, mark
from load import log_inquiry, probe
from place import Place
from program import Refused, Server


def run(report):
    with Place() as place, Server(place) as server:
        client = server.client("koordinator")
        ledger = Ledger(place, probe(client))
        second(report, server, Server(place), "the same path")
        link = place.folder / "elsewhere"
        link.mkdir()
        (link / "other.sqlite").symlink_to(place.database)
        second(report, server, Server(place, database=link / "other.sqlite"), "a symbolic link")
        held(report, place, client, ledger)
        ledger.check(report, "after the lock")
        server.stop()
        check_sound(report, place.database, "after the lock")


def second(report, server, other, by):
    try:
        other.start()
        other.kill()
        report.check(False, f"a second server by {by} refuses")
    except Refused as refused:
        pids = {str(server.process.pid), str(server.serving)}
        named = any(pid in refused.said for pid in pids)
        report.check(
            refused.status not in (0, None) and refused.seconds < 2,
            f"a second server by {by} refuses within 2 s",
            f"status {refused.status}, {refused.seconds:.1f} s")
        report.check(named, f"and names the first ({by})", refused.said.strip()[-160:])


def held(report, place, client, ledger):
    other = sqlite3.connect(place.database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        text = mark()
        page = client.get("/intresseanmalan/ny")
        is_answered = page.status in (200, 503)
        if not report.check(is_answered, "under a foreign lock a page is answered", page.status):
            return
        if page.status == 200:
            began = time.monotonic()
            ledger.unknown.add(text)
            answer = client.submit(page, page.form.filled(text))
            waited = time.monotonic() - began
            report.check(
                answer.status == 503 and waited < 8, "a write waits for the lock and is then refused",
                f"{answer.status} after {waited:.1f} s")
            report.check(text in answer.text, "with what was typed kept in the form")
    finally:
        other.execute("ROLLBACK")
        other.close()
    text = mark()
    ledger.unknown.add(text)
    answer = log_inquiry(client, text)
    if report.check(answer.status == 303, "afterwards writing works", answer.status):
        ledger.unknown.discard(text)
        ledger.acknowledged.add(text)
