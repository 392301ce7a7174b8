"""P7: how fast a file of many rows leaves, and that memory is the same for many rows as for few."""
import hashlib
import http.client
import time

from growing import LARGE, MADE, grow
from lasting import megabytes
from place import Place
from program import Server

PATH = "/uttag/ej-erbjudna"


def exporting(table):
    with Place(MADE) as place:
        grow(place.database, LARGE)
        measured(table, place)


def measured(table, place):
    with Server(place) as server:
        client = server.client("chef")
        client.timeout = 600
        years = {"syfte": "Mätning", "fran": f"{time.gmtime().tm_year - 9}-01-01"}
        form = client.get(PATH)
        small = client.submit(form, {**years, "fran": time.strftime("%Y-%m-%d")}).location
        whole = client.submit(client.get(PATH), years).location
        fetched(server, client, small)
        before = megabytes(server)
        rows, seconds, most = fetched(server, client, whole)
        table.row("P7", f"file of {rows} rows", f"{rows / seconds:.0f} rows/s", "itself",
                  goal="≥ 50 000 rows/s", met=rows / seconds >= 50_000)
        table.bound("P7", "memory while it leaves, more than before", most - before, "MB", 20)


def fetched(server, client, address):
    """Rows, seconds, and the most memory seen; fails where the file is not whole."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=600)
    cookie = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
    began, most, kept, last = time.perf_counter(), 0, hashlib.sha256(), b""
    connection.request("GET", address + "/fil", headers={"Cookie": cookie})
    answer = connection.getresponse()
    assert answer.status == 200, answer.status
    looked = began
    while piece := answer.read(1 << 16):
        last += piece
        kept.update(last[:-200])
        last = last[-200:]
        if time.perf_counter() - looked > 0.2:
            most, looked = max(most, megabytes(server)), time.perf_counter()
    seconds = time.perf_counter() - began
    start = last.rindex(b"SLUT;")
    kept.update(last[:start])
    _, rows, checksum = last[start:].decode().strip().split(";")
    assert checksum == f"SHA-256 {kept.hexdigest()}", "the file is not whole"
    return int(rows), seconds, max(most, megabytes(server))
