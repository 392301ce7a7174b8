"""The shared HTTP vectors, strictly, plain and over TLS."""
import pathlib
import re
import subprocess
import sys

from place import Place
from program import Server

FOLDER = pathlib.Path(__file__).resolve().parents[3] / "shared" / "vectors"


def run(report):
    for tls in (False, True):
        with Place() as place, Server(place, tls=tls) as server:
            kind = "TLS" if tls else "plain"
            if not report.check((FOLDER / "http.json").exists(), f"the vectors stand at {FOLDER}"):
                return
            command = [sys.executable, str(FOLDER / "run_http_vectors.py"), "--port", str(server.port),
                       "--file", str(FOLDER / "http.json"), "--strict", *(["--tls"] if tls else [])]
            done = subprocess.run(command, capture_output=True, text=True, timeout=300)
            said = done.stdout.strip().splitlines() or [done.stderr.strip()]
            for line in said[:-1]:
                print("    " + line)
            sums = re.fullmatch(r"(\d+) passed, (\d+) failed", said[-1])
            report.check(done.returncode == 0 and bool(sums), f"all vectors, strictly, {kind}", said[-1])
            lives = server.process.poll() is None and server.answers(within=2) is not None
            report.check(lives, f"it still serves, {kind}")
