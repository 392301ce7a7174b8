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
        leaving = Leaving(server)
        size = max(path.stat().st_size for path in place.folder.iterdir())
        limit(server, size + 64 * 1024)
        refused = fill(client, ledger, attempts)
        if not report.check(refused is not None, "writes are refused once no file may grow"):
            return
        answer, text = refused
        report.check(answer.status in (503, 507), "with 503 or 507", answer.status)
        report.check(text in answer.text, "and what was typed comes back in the form")
        limit(server, 4096)
        nothing_fits(report, server, client, ledger)
        leaving.check(report)
        report.check(server.process.poll() is None and server.serving == serving, "nothing died")
        limit(server, resource.RLIM_INFINITY)
        report.check(recovers(client, ledger), "writing works again within 5 s without a restart")
        report.check(server.answers(within=2) is not None, "/halsa says ok again")
        ledger.check(report, "after the limit")
        server.stop()
        check_sound(report, place.database, "after the limit")


def nothing_fits(report, server, client, ledger):
    """Not even an entry of the log can be kept: nobody's data is shown, everything is answered, and who wants
    to leave may."""
    text = mark()
    ledger.unknown.add(text)
    page = client.get("/intresseanmalan/ny")
    answer = client.submit(page, page.form.filled(text))
    kept = answer.status in (503, 507) and text in answer.text
    report.check(kept, "with no room at all a form comes back as it was typed", answer.status)
    for path in ("/arenden", "/min-dag"):
        page = client.get(path)
        # A view that cannot be logged may not be shown; but it is answered.
        told = page.status == 503 and "retry-after" in page.fields
        report.check(told, f"{path} cannot be logged: 503 with Retry-After", page.status)
    for path in ("/logga-in", client.stylesheet()):
        status = server.client().get(path).status
        report.check(status == 200, f"{path}, without people, is shown", status)
    health = client.get("/halsa")
    degraded = health.status == 503 and health.text == "degraded"
    report.check(degraded, "/halsa says degraded", f"{health.status} {health.text[:60]}")


class Leaving:
    """Somebody who has a page open with the log-out button on it when the disk fills."""

    def __init__(self, server):
        self.client = server.client("koordinator2")
        self.page = self.client.get("/intresseanmalan/ny")
        self.exit = next(form for form in self.page.read.forms if "logga-ut" in form.action)

    def check(self, report):
        stolen = self.client.sharing()
        stolen.cookies = dict(self.client.cookies)
        answer = self.client.submit(self.page, form=self.exit)
        report.check(answer.status in (200, 303), "log out works", f"{answer.status} {answer.location}")
        page = stolen.get("/intresseanmalan/ny")
        report.check(page.status != 200, "and its session is dead", f"{page.status} {page.location}")


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
