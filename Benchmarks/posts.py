"""P3: acknowledged, durable forms a second from 64 clients, beside a loop that commits the same rows one by
one."""
import os
import secrets
import sqlite3
import urllib.parse

import loop
from load import NEW_INQUIRY
from peers import WORK
from place import Place
from program import Server
from wrk import wrk

SECONDS = 5
SCRIPT = """
local parts = {%s}
local count = 0
request = function()
  count = count + 1
  local key = string.format("%%s%%0%dd", "%s", count)
  local body = table.concat(parts, key)
  return wrk.format("POST", "%s", {["Content-Type"] = "application/x-www-form-urlencoded", ["Origin"] = "%s",
    ["Cookie"] = "%s"}, body)
end
"""


def posts(table):
    for slow in (False, True):
        shim = {"LD_PRELOAD": str(WORK / "slow_flush.so")} if slow else {}
        what = "each flush 5 ms longer" if slow else "the disk as it is"
        rate, late = of_steget(shim)
        beside = of_loop(shim)
        rates, least = {"Steget": rate, "loop": beside}, 20 if slow else 0.5
        table.compare("P3", f"durable forms, 64 clients, {what}", rates, "Steget", "loop", least)
        if slow:
            table.bound("P3", "p99, three flushes", late, "ms", 15)


def of_steget(shim):
    before = dict(os.environ)
    os.environ.update(shim)
    try:
        with Place(1000) as place, Server(place) as server:
            client = server.client("koordinator")
            script = place.folder / "post.lua"
            script.write_text(lua(client, server.port))
            had = inquiries(place.database)
            rate, late = wrk(f"http://127.0.0.1:{server.port}", 64, SECONDS, script=script)
            made = inquiries(place.database) - had
            # wrk counts a redirect to the login as well as one to the case: the rows tell.
            assert made >= rate * SECONDS * 0.95, f"{rate * SECONDS:.0f} answers, but {made} new inquiries"
            return made / SECONDS if made < rate * SECONDS else rate, late
    finally:
        os.environ.clear()
        os.environ.update(before)


def lua(client, port):
    """The form as served and filled, with a new one-time key each time. The key is what differs between two
    servings."""
    first, second = client.get(NEW_INQUIRY), client.get(NEW_INQUIRY)
    other = {field.name: field.value for field in second.form.fields}
    keys = [f for f in first.form.fields if f.kind == "hidden" and other.get(f.name) != f.value]
    assert len(keys) == 1, f"the one-time key is not found among {[f.name for f in first.form.fields]}"
    key = keys[0].value
    body = urllib.parse.urlencode(first.form.pairs(first.form.filled("Ringde i morse.")))
    parts = ", ".join(f'"{part}"' for part in body.split(urllib.parse.quote_plus(key)))
    cookie = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
    action = urllib.parse.urljoin(NEW_INQUIRY, first.form.action or NEW_INQUIRY)
    digits = 9
    stem = secrets.token_hex(16)[:len(key) - digits]
    return SCRIPT % (parts, digits, stem, action, f"http://127.0.0.1:{port}", cookie)


def inquiries(database):
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        return connection.execute("SELECT count(*) FROM inquiry").fetchone()[0]


def of_loop(shim):
    """Commits a second of the loop, as a process of its own, so that the shim reaches it."""
    with Place(1000) as place, Server(place) as server:
        client = server.client("koordinator")
        page = client.get(NEW_INQUIRY)
        before = loop.snapshot(place.database)
        answer = client.submit(page, page.form.filled("Ringde i morse."))
        assert answer.status == 303, answer
        rows = loop.new_rows(place.database, before)
        server.stop()
        return loop.measured(place.database, rows, SECONDS, shim)
