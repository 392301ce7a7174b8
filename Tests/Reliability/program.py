"""The built program as a running server."""
import os
import random
import resource
import signal
import socket
import subprocess
import threading
import time

from client import Client
from place import STEGET, TODAY
from processes import descendants, wait_gone

READY = "lyssnar på"
# Under a sanitizer it starts many times slower.
PATIENCE = float(os.environ.get("STEGET_PATIENCE", "20"))


class Refused(Exception):
    """The server ended instead of starting; holds status and what it said."""

    def __init__(self, status, said, seconds):
        super().__init__(f"status {status} after {seconds:.1f} s: {said}")
        self.status, self.said, self.seconds = status, said, seconds


def free_port():
    """Below the ports that the system hands to clients: one of those, trying to connect while the server is
    down, may be given the server's own port, meet itself there and keep it (RFC 9293 3.5, simultaneous
    open)."""
    while True:
        port = random.randrange(20_000, 32_000)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue


class Server:
    """`steget serve` on a free port, on a day that may be changed while it is down. It keeps its port over
    restarts."""

    def __init__(self, place, tls=False, limits=None, database=None, today=TODAY):
        self.place, self.tls, self.limits, self.today = place, tls, limits or {}, today
        self.database = database or place.database
        self.port, self.process = free_port(), None

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.kill()

    def start(self, seconds=PATIENCE):
        command = [STEGET, "serve", "--database", str(self.database), "--host", "127.0.0.1",
                   "--port", str(self.port), "--today", str(self.today)]
        if self.tls:
            certificate, key = self.place.certificate()
            command += ["--tls-cert", str(certificate), "--tls-key", str(key)]
        self.log = open(self.place.folder / "server.log", "ab+")
        began, self.said, self._ready = time.monotonic(), [], threading.Event()
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=self.log, preexec_fn=self._limit)
        threading.Thread(target=self._read, daemon=True).start()
        while not self._ready.wait(0.01):
            status, waited = self.process.poll(), time.monotonic() - began
            if status is not None or waited > seconds:
                self.kill()
                raise Refused(status, self.errors() + " ".join(self.said), waited)
        self.started_in = time.monotonic() - began
        return self

    def _limit(self):
        for which, number in self.limits.items():
            resource.setrlimit(which, (number, number))

    def _read(self):
        for line in self.process.stdout:
            self.said.append(line.decode("utf-8", "replace").strip())
            if READY in self.said[-1]:
                self._ready.set()

    def errors(self):
        self.log.seek(0)
        return self.log.read().decode("utf-8", "replace")[-2000:]

    @property
    def serving(self):
        """The process that serves: the supervisor's child, or the process itself if it has none."""
        children = descendants(self.process.pid)
        return children[-1] if children else self.process.pid

    def kill(self):
        """kill -9 of everything, as a power cut would."""
        if self.process and self.process.poll() is None:
            children = descendants(self.process.pid)
            self.process.kill()
            self.process.wait()
            for pid in children:
                wait_gone(pid)

    def stop(self, seconds=15):
        """SIGTERM, and how it ended: (status, seconds); status None if it had to be killed."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        try:
            status = self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            status = None
        return status, time.monotonic() - began

    def client(self, account=None, **options):
        client = Client(self.port, self.tls, **options)
        return client.log_in(account) if account else client

    def answers(self, within):
        """Seconds until /halsa says 200; None if it did not in time."""
        began = time.monotonic()
        while time.monotonic() - began < within:
            try:
                if Client(self.port, self.tls, timeout=2).get("/halsa").status == 200:
                    return time.monotonic() - began
            except (OSError, ValueError):
                pass
            time.sleep(0.02)
        return None
