"""C14: SIGTERM under load, again and again: what is under way is answered, nothing acknowledged is lost, the
port is free."""
import time

from evidence import Ledger, check_sound
from load import Writers, probe
from place import Place
from program import Server


def run(report, rounds=5):
    with Place() as place, Server(place) as server:
        clients = [server.client(account) for account in ("koordinator", "koordinator2", "kombi")]
        ledger = Ledger(place, probe(clients[0]))
        statuses, slowest, resets, slowest_start = set(), 0.0, [], 0.0
        for _ in range(rounds):
            with Writers(clients, ledger) as writers:
                time.sleep(0.7)
                status, seconds = server.stop()
                statuses.add(status)
                slowest = max(slowest, seconds)
                server.start()
                slowest_start = max(slowest_start, server.started_in)
                time.sleep(0.2)
            resets += writers.resets
        report.check(statuses == {0}, f"{rounds} times: ends with status 0", statuses)
        report.check(slowest < 10, "within 10 s", f"slowest {slowest:.2f} s")
        report.check(slowest_start < 2, "the port is free at once", f"slowest start {slowest_start:.2f} s")
        report.check(not resets, "no request ends but by a clean close", resets[:3])
        ledger.check(report, f"after {rounds} stops")
        server.stop()
        check_sound(report, place.database, f"after {rounds} stops")
