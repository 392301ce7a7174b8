"""P8: how fast it starts on much data, and what memory it keeps: idle, with 5,000 idle connections, after
200,000 requests."""
import resource
import socket
import time

from growing import LARGE, MADE, grow
from processes import resident
from place import Place
from program import Server
from wrk import wrk

IDLE = 5000
REQUESTS = 200_000


def lasting(table):
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    with Place(MADE) as place:
        grow(place.database, LARGE)
        measured(table, place, {resource.RLIMIT_NOFILE: hard})


def measured(table, place, limits):
    with Server(place, limits=limits) as server:
        server.stop()
        server.start()
        table.bound("P8", f"start with {LARGE} cases", server.started_in, "s", 0.3, 2)
        time.sleep(1)
        table.bound("P8", "memory, idle", megabytes(server), "MB", 40)
        crowd = [opened(server.port, f"127.0.1.{1 + number % 100}") for number in range(IDLE)]
        time.sleep(1)
        held = sum(one is not None for one in crowd)
        table.bound("P8", f"memory, {held} idle connections", megabytes(server), "MB", 150)
        table.row("P8", "idle connections held", held, goal=IDLE, met=held == IDLE)
        for one in crowd:
            if one:
                one.close()
        growth(table, server)


def growth(table, server):
    client = server.client("koordinator")
    cookie = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
    url, done, early = f"http://127.0.0.1:{server.port}/arenden", 0, 0.0
    while done < REQUESTS:
        rate, _ = wrk(url, seconds=2, cookie=cookie)
        done += int(rate * 2)
        early = early or megabytes(server)
    table.bound("P8", f"growth over {done} requests", megabytes(server) - early, "MB", 10)


def megabytes(server):
    """Of the serving process and its parent."""
    pids = {server.process.pid, server.serving}
    return sum(resident(pid) for pid in pids) / 1e6


def opened(port, source):
    """A connection that asked once and was answered, and now says nothing."""
    one = socket.socket()
    one.settimeout(5)
    try:
        one.bind((source, 0))
        one.connect(("127.0.0.1", port))
        one.sendall(b"GET /halsa HTTP/1.1\r\nHost: localhost\r\n\r\n")
        return one if one.recv(12).startswith(b"HTTP/1.1 200") else None
    except OSError:
        one.close()
        return None
