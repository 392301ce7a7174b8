"""P9: what a visit costs on the wire: the list page with everything it loads, and the page alone
afterwards."""
import re
import urllib.parse

from place import Place
from program import Server

ASSET = re.compile(
    r"""<(?:link[^>]*rel="(?:stylesheet|icon)"[^>]*href|script[^>]*src|img[^>]*src)="([^"]+)""")
ZIPPED = {"Accept-Encoding": "gzip"}


def weight(table):
    with Place(10_000) as place, Server(place) as server:
        client = server.client("koordinator")
        page = client.get("/arenden", **ZIPPED)
        plain = client.get("/arenden")
        assets = {urllib.parse.urljoin("/arenden", address) for address in ASSET.findall(plain.text)}
        foreign = [address for address in assets if not address.startswith(("/", "data:"))]
        loaded = [client.get(address, **ZIPPED) for address in assets if address[0] == "/"]
        # What may not be kept is fetched again at each visit.
        again = [one for one in loaded if "max-age" not in one.fields.get("cache-control", "")]
        first = size(page) + sum(map(size, loaded))
        table.bound("P9", f"first visit, {1 + len(loaded)} requests", first / 1000, "kB", 60)
        table.bound("P9", "next visit", (size(page) + sum(map(size, again))) / 1000, "kB", 15)
        table.row("P9", "from elsewhere", len(foreign), goal=0, met=not foreign)


def size(page):
    """Octets of an answer as sent, fields included."""
    return len(page.content) + sum(len(name) + len(value) + 4 for name, value in page.fields.items())
