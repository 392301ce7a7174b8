"""C5: 256 descriptors, 400 connections. No exit, no spin; who is in is served, and new ones come in as places
free."""
import resource
import socket
import time

from evidence import check_sound
from load import BROKEN, probe
from processes import processor_seconds
from place import Place
from program import Server


def run(report, connections=400):
    with Place() as place, Server(place, limits={resource.RLIMIT_NOFILE: 256}) as server:
        client = server.client("koordinator")
        probe(client)
        serving, crowd = server.serving, []
        for number in range(connections):
            crowd.append(connect(server.port, f"127.0.2.{1 + number % 40}"))
        began, spent = time.monotonic(), processor_seconds(serving)
        time.sleep(3)
        share = (processor_seconds(serving) - spent) / (time.monotonic() - began)
        report.check(share < 0.1, "under 10 % of a processor while full", f"{share:.0%}")
        report.check(server.process.poll() is None and server.serving == serving, "nothing died")
        report.check(client.get("/arenden").status == 200, "who was connected is served")
        report.check(bool(probe(client)), "and can still write")
        for one in crowd:
            if one:
                one.close()
        back = accepts(server, within=1.5)
        in_time = back is not None and back <= 1
        report.check(in_time, "new connections within 1 s after", back and f"{back:.2f} s")
        server.stop()
        check_sound(report, place.database, "after the crowd")


def connect(port, source):
    one = socket.socket()
    one.settimeout(0.2)
    try:
        one.bind((source, 0))
        one.connect(("127.0.0.1", port))
        return one
    except OSError:
        one.close()
        return None


def accepts(server, within):
    began = time.monotonic()
    while time.monotonic() - began < within:
        try:
            if server.client(timeout=1).get("/halsa").status == 200:
                return time.monotonic() - began
        except BROKEN:
            time.sleep(0.05)
    return None
