"""C13: 200,000 requests: memory, descriptors, threads and the write-ahead log stay where they were."""
import random
import threading

from evidence import check_sound
from load import BROKEN, log_inquiry, mark
from processes import descriptors, own_memory, resident, threads
from place import Place
from program import Server

PAGES = ("/min-dag", "/arenden", "/halsa", "/intresseanmalan/ny", "/logg")


def run(report, requests=200_000, connections=16):
    # So large that SQLite's page caches are full after a tenth: it is not their filling that is measured.
    with Place(cases=5000) as place, Server(place) as server:
        clients = [server.client(name) for name in ("koordinator", "koordinator2", "kombi")]
        serving, counter = server.serving, Counter()
        pages = (*PAGES, clients[0].stylesheet())
        for share in (0.1, 0.5, 0.75, 1.0):
            drive(clients, pages, counter, int(requests * share), connections, renewed=share > 0.5)
            counter.samples.append((
                counter.count, own_memory(serving), resident(serving), descriptors(serving),
                threads(serving)))
        report.check(server.serving == serving, "nothing died")
        few = counter.faults < requests / 1000
        report.check(few, "requests were answered", f"{counter.count}, {counter.faults} were not")
        (_, early, _, files, workers), half, _, (_, late, whole, files_now, workers_now) = counter.samples
        seen = f"{(late - early) / 1e6:.1f} MB, to {late / 1e6:.1f} MB"
        seen += f" ({whole / 1e6:.1f} MB with mapped files)"
        report.check(late - early < 10_000_000, "memory after all less after a tenth", seen)
        slope = (late - half[1]) / max(1, counter.count - half[0])
        report.check(slope < 20, "growth over the last half", f"{slope:.1f} B a request")
        report.check(abs(files_now - files) <= 16, "descriptors the same", f"{files} → {files_now}")
        report.check(workers_now == workers, "threads the same", f"{workers} → {workers_now}")
        log = place.database.with_name(place.database.name + "-wal")
        size = log.stat().st_size if log.exists() else 0
        report.check(size < 64_000_000, "write-ahead log", f"{size / 1e6:.1f} MB")
        server.stop()
        check_sound(report, place.database, "after the requests")


class Counter:
    def __init__(self):
        self.count, self.faults, self.samples, self.lock = 0, 0, [], threading.Lock()

    def take(self, until):
        with self.lock:
            self.count += self.count < until
            return self.count < until


def drive(clients, pages, counter, until, connections, renewed):
    """Mixed pages, one in ten a form, one in twenty not there; at the end a new connection for each."""
    def work(number):
        client = clients[number % len(clients)].sharing()
        while counter.take(until):
            try:
                chance = random.random()
                if chance < 0.05:
                    client.get("/finns-inte")
                elif chance < 0.15:
                    log_inquiry(client, mark())
                else:
                    client.get(random.choice(pages))
            except (*BROKEN, AssertionError):
                counter.faults += 1
                client.close()
            if renewed:
                client.close()
        client.close()

    crowd = [threading.Thread(target=work, args=(number,)) for number in range(connections)]
    for thread in crowd:
        thread.start()
    for thread in crowd:
        thread.join()
