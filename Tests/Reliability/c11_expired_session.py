"""C11: the session ends while something long is typed. The text comes back after login, to nobody but its
writer."""
from client import PASSWORD, Client
from evidence import Ledger, check_sound, mark
from load import NEW_INQUIRY, probe
from place import Place
from program import Server


def run(report):
    with Place() as place, Server(place) as server:
        writer = server.client("koordinator")
        ledger = Ledger(place, probe(writer))
        page, text = writer.get(NEW_INQUIRY), mark()
        values = lengthened(page.form, text)
        # The browser's cookies stay; the session behind them is ended from another window.
        kept = dict(writer.cookies)
        writer.sharing().log_out()
        writer.cookies.clear()
        writer.cookies.update(kept)
        writer.close()
        sent = writer.submit(page, values)
        seen = f"{sent.status} {sent.location}"
        report.check(sent.status in (303, 401, 403), "the form meets the login", seen)
        report.check(text not in sent.location, "and what was typed is in no address")
        stranger = Client(server.port, cookies=dict(writer.cookies))
        seen = log_in_again(stranger, sent, "koordinator2")
        report.check(text not in seen.text, "another user who logs in there does not see the text")
        back = log_in_again(writer, sent, "koordinator")
        report.check(text in back.text, "the writer who logs in again does", back.path)
        report.check(still_whole(back, values), "whole, in the form")
        if back.form:
            answer = writer.submit(back)
            if report.check(answer.status == 303, "and can save it", answer.status):
                ledger.acknowledged.add(text)
        ledger.check(report, "after the login")
        server.stop()
        check_sound(report, place.database, "after the login")


def lengthened(form, text):
    """The form filled, its largest field with 2,000 characters of ours."""
    values = form.filled(text)
    long = [field for field in form.typed if field.kind == "textarea"]
    if long:
        values[long[0].name] = (text + " åäö <&\"'> ") * 50
    return values


def log_in_again(client, sent, account):
    """From where the form led to, through the login, to where that leads."""
    page = client.follow(sent) if sent.status == 303 else sent
    login = [f for f in page.read.forms if any(field.name == "anvandarnamn" for field in f.fields)]
    if not login:
        page = client.get("/logga-in")
        login = [page.form]
    typed = {"anvandarnamn": account, "losenord": PASSWORD}
    return client.follow(client.submit(page, typed, form=login[0]))


def still_whole(page, values):
    typed = {field.name: field.value for form in page.read.forms for field in form.fields}
    wanted = max(values.values(), key=len)
    return any(value.strip() == wanted.strip() for value in typed.values())
