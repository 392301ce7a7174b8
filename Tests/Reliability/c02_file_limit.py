"""C2b: the disk is full, by way of a limit on the size of files. Writes are refused with what was typed,
reads go on, and writing works again without a restart."""
import resource
import time

from evidence import Ledger, check_sound, mark
from load import BROKEN, log_inquiry, probe
from processes import descendants
from place import Place
from program import Server


def run(report, attempts=4000):
    with Place() as place, Server(place) as server:
        client = server.client("koordinator")
        ledger = Ledger(place, probe(client))
        serving = server.serving
        size = max(path.stat().st_size for path in place.folder.iterdir())
        limit(server, size + 64 * 1024)
        refused = fill(client, ledger, attempts)
        if not report.check(refused is not None, "writes are refused once no file may grow"):
            return
        answer, text = refused
        report.check(answer.status in (503, 507), "with 503 or 507", answer.status)
        report.check(text in answer.text, "and what was typed comes back in the form")
        report.check(server.process.poll() is None and server.serving == serving, "nothing died")
        for path in ("/arenden", "/min-dag"):
            status = client.get(path).status
            # A view that cannot be logged may not be shown; but it is answered.
            report.check(status in (200, 503), f"reading {path} is answered", status)
        report.check(server.client().get("/logga-in").status == 200, "a page without people is shown")
        health = client.get("/halsa")
        report.check(health.status in (200, 503), "/halsa answers", f"{health.status} {health.text[:60]}")
        limit(server, resource.RLIM_INFINITY)
        report.check(recovers(client, ledger), "writing works again within 5 s without a restart")
        ledger.check(report, "after the limit")
        server.stop()
        check_sound(report, place.database, "after the limit")


def fill(client, ledger, attempts):
    """Sends until something other than an acknowledgement comes: that answer and what had been typed."""
    for _ in range(attempts):
        text = mark()
        ledger.unknown.add(text)
        answer = log_inquiry(client, text)
        if answer.status != 303:
            return answer, text
        ledger.unknown.discard(text)
        ledger.acknowledged.add(text)
    return None


def recovers(client, ledger):
    end = time.monotonic() + 5
    while time.monotonic() < end:
        text = mark()
        try:
            ledger.unknown.add(text)
            if log_inquiry(client, text).status == 303:
                ledger.unknown.discard(text)
                ledger.acknowledged.add(text)
                return True
        except (*BROKEN, AssertionError):
            pass
        time.sleep(0.2)
    return False


def limit(server, size):
    for pid in [server.process.pid, *descendants(server.process.pid)]:
        hard = resource.prlimit(pid, resource.RLIMIT_FSIZE)[1]
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, hard))
