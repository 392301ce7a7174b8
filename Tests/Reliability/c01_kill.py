"""C1: kill -9 under load. What was acknowledged is there once, whole and logged; it serves again by
itself."""
import os
import random
import signal
import time

from evidence import Ledger, check_sound
from load import Writers, probe
from processes import descendants
from place import Place
from program import Server

WRITERS = ("koordinator", "koordinator2", "kombi")


def run(report, rounds=5):
    with Place() as place, Server(place, tls=True) as server:
        clients = [server.client(account) for account in WRITERS]
        ledger = Ledger(place, probe(clients[0]))
        for number in range(rounds):
            before = len(ledger.acknowledged)
            with Writers(clients, ledger) as writers:
                time.sleep(random.uniform(0.5, 10 if rounds > 10 else 2.5))
                back = one_kill(server, number)
                time.sleep(0.3)
            seen = f"{back:.2f} s" if back is not None else server.errors()[-400:]
            if not report.check(back is not None, f"round {number + 1}: serves again within 2 s", seen):
                return
            sent = len(ledger.acknowledged) - before
            report.check(sent > 0, f"round {number + 1}: it was under load", f"{sent} acknowledged")
            if writers.refusals:
                print(f"    answers that were no acknowledgement: {sorted(set(writers.refusals))}")
        ledger.check(report, f"after {rounds} kills")
        server.stop()
        check_sound(report, place.database, f"after {rounds} kills")


def one_kill(server, number):
    """The serving child on even rounds (the parent must bring another), all of it on odd ones, now and then
    twice within a second. Gives the seconds until it serves again, None if it does not within 2."""
    if number % 2 == 0 and descendants(server.process.pid):
        os.kill(server.serving, signal.SIGKILL)
        return server.answers(within=2)
    server.kill()
    began = time.monotonic()
    server.start()
    if number % 4 == 3:
        time.sleep(random.uniform(0, 0.5))
        server.kill()
        began = time.monotonic()
        server.start()
    return time.monotonic() - began if server.answers(within=2) is not None else None
