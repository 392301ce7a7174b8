"""C10: two open one record. The first stands; the second is told, sees both texts, and has lost nothing."""
import concurrent.futures
import urllib.parse

from evidence import check_sound, mark
from load import log_inquiry
from place import Place
from program import Server


def run(report):
    with Place() as place, Server(place) as server:
        first, second = server.client("koordinator"), server.client("koordinator2")
        address = edit_address(first)
        if not report.check(address is not None, "an inquiry has an edit form", address):
            return
        mine, theirs = mark(), mark()
        one, other = first.get(address), second.get(address)
        saved = first.submit(one, changed(one, mine))
        report.check(saved.status == 303, "who saves first is done", saved.status)
        stale = second.submit(other, changed(other, theirs))
        report.check(stale.status == 409, "who saves second is told (409)", stale.status)
        report.check(theirs in stale.text, "with the own text")
        report.check(mine in stale.text, "and the other's")
        crowd(report, first, address)
        server.stop()
        check_sound(report, place.database, "after the edits")


def crowd(report, client, address):
    clients = [client.sharing() for _ in range(20)]
    pages = [one.get(address) for one in clients]
    sent = list(zip(clients, pages, [mark() for _ in clients]))
    with concurrent.futures.ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(lambda each: each[0].submit(each[1], changed(each[1], each[2])), sent))
    statuses = sorted(answer.status for answer in answers)
    wins = statuses.count(303) == 1 and statuses.count(409) == 19
    report.check(wins, "of 20 at once exactly one wins", statuses)
    refused = [(text, answer) for (_, _, text), answer in zip(sent, answers) if answer.status == 409]
    lost = [text for text, answer in refused if text not in answer.text]
    report.check(not lost, "and none of the others lost a text", len(lost))


def edit_address(client):
    """Logs an inquiry and looks, one link deep, for the form that holds its text again."""
    text = mark()
    shown = client.follow(log_inquiry(client, text))
    links = [urllib.parse.urljoin(shown.path, link) for link in shown.read.links]
    for address in dict.fromkeys([shown.path, *(a for a in links if a.startswith("/"))]):
        page = client.get(address)
        form = page.form if page.status == 200 else None
        if form and any(text in field.value for field in form.typed):
            return address
    return None


def changed(page, text):
    """The longest text of the form with something written behind it."""
    field = max(page.form.typed, key=lambda each: (each.kind == "textarea", len(each.value)))
    return {field.name: f"{field.value}\r\n{text}"}
