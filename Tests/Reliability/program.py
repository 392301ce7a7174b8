"""The built program: demonstration data, a running server, and what the system says of its processes."""
import os
import pathlib
import resource
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time

from client import Client
from processes import descendants, wait_gone

STEGET = os.environ.get("STEGET", "steget")
READY = "lyssnar på"


class Refused(Exception):
    """The server ended instead of starting; holds status and what it said."""

    def __init__(self, status, said, seconds):
        super().__init__(f"status {status} after {seconds:.1f} s: {said}")
        self.status, self.said, self.seconds = status, said, seconds


class Place:
    """A folder of its own with a demonstration database, copied from one made once; gone at the end."""

    _made = {}

    def __init__(self, cases=200):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="steget-"))
        self.database = self.folder / "steget.sqlite"
        for path in Place.original(cases).iterdir():
            shutil.copy(path, self.folder / path.name)

    @classmethod
    def original(cls, cases):
        if cases not in cls._made:
            folder = pathlib.Path(tempfile.mkdtemp(prefix="steget-demo-"))
            steget("demo", "--database", folder / "steget.sqlite", "--cases", cases, "--seed", 1)
            cls._made[cases] = folder
        return cls._made[cases]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)

    @classmethod
    def sweep(cls):
        for folder in cls._made.values():
            shutil.rmtree(folder, ignore_errors=True)

    def certificate(self):
        """Paths of a certificate for 127.0.0.1 and its key, made once."""
        certificate, key = self.folder / "cert.pem", self.folder / "key.pem"
        if not key.exists():
            subprocess.run(
                ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                 "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
                 "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True)
        return certificate, key


def steget(*arguments, check=True):
    """Runs a command of the program to its end."""
    done = subprocess.run([STEGET, *map(str, arguments)], capture_output=True, text=True, timeout=900)
    said = f"steget {arguments[0]}: {done.returncode} {done.stderr.strip()}"
    assert not check or done.returncode == 0, said
    return done


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """`steget serve` on a free port. It keeps its port over restarts."""

    def __init__(self, place, tls=False, limits=None, database=None, options=()):
        self.place, self.tls, self.limits = place, tls, limits or {}
        self.database, self.options = database or place.database, list(options)
        self.port, self.process = free_port(), None

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.kill()

    def start(self, seconds=20):
        command = [STEGET, "serve", "--database", str(self.database), "--host", "127.0.0.1",
                   "--port", str(self.port)]
        if self.tls:
            certificate, key = self.place.certificate()
            command += ["--tls-cert", str(certificate), "--tls-key", str(key)]
        self.log = open(self.place.folder / "server.log", "ab+")
        began, self.said, self._ready = time.monotonic(), [], threading.Event()
        self.process = subprocess.Popen(
            command + self.options, stdout=subprocess.PIPE, stderr=self.log, preexec_fn=self._limit)
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
            resource.setrlimit(which, (number, resource.getrlimit(which)[1]))

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
