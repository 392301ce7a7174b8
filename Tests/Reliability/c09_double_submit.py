"""C9: the same form twice in a row, twenty times at once, and again after a restart: one row, and all get one
answer."""
import concurrent.futures
import urllib.parse

from evidence import Ledger, check_sound, mark
from load import NEW_INQUIRY, probe
from place import Place
from program import Server


def run(report):
    with Place() as place, Server(place) as server:
        client = server.client("koordinator")
        ledger = Ledger(place, probe(client))
        again = one_form(client, ledger)
        first, second = again(client), again(client)
        same(report, [first, second], "twice in a row")
        server.kill()
        client.close()
        server.start()
        same(report, [first, again(client)], "again after a restart")
        at_once = one_form(client, ledger)
        clients = [client.sharing() for _ in range(20)]
        with concurrent.futures.ThreadPoolExecutor(20) as pool:
            same(report, list(pool.map(at_once, clients)), "20 at the same instant")
        ledger.check(report, "after all of it")
        server.stop()
        check_sound(report, place.database, "after all of it")


def one_form(client, ledger):
    """A filled form as octets, so that it can be sent any number of times: a function of a client."""
    page, text = client.get(NEW_INQUIRY), mark()
    ledger.acknowledged.add(text)
    body = page.form.body(page.form.filled(text))
    action = urllib.parse.urljoin(page.path, page.form.action or page.path)
    return lambda by: by.send("POST", action, body)


def same(report, answers, when):
    seen = {(answer.status, answer.location) for answer in answers}
    is_same = len(seen) == 1 and answers[0].status == 303
    report.check(is_same, f"{when}: all get the same redirect", sorted(seen))
