"""The shared HTTP vectors, strictly: plain, over TLS, and in single octets."""
import base64
import json
import pathlib
import re
import subprocess
import sys

from place import Place
from program import Server

FOLDER = pathlib.Path(__file__).resolve().parents[3] / "shared" / "vectors"
# Longer messages go in pieces of this size instead: an odd number, so that every border falls inside a piece.
LONGEST_IN_OCTETS, PIECE = 6000, 997


def run(report):
    if not report.check((FOLDER / "http.json").exists(), f"the vectors stand at {FOLDER}"):
        return
    for tls in (False, True):
        with Place() as place, Server(place, tls=tls) as server:
            kind = "TLS" if tls else "plain"
            vectors(report, server, FOLDER / "http.json", kind)
            vectors(report, server, in_octets(place.folder / "octets.json"), f"{kind}, octet by octet")


def vectors(report, server, file, kind):
    command = [sys.executable, str(FOLDER / "run_http_vectors.py"), "--port", str(server.port),
               "--file", str(file), "--strict", *(["--tls"] if server.tls else [])]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    said = done.stdout.strip().splitlines() or [done.stderr.strip()]
    for line in said[:-1]:
        print("    " + line)
    sums = re.fullmatch(r"(\d+) passed, (\d+) failed", said[-1])
    report.check(done.returncode == 0 and bool(sums), f"all vectors, strictly, {kind}", said[-1])
    lives = server.process.poll() is None and server.answers(within=2) is not None
    report.check(lives, f"it still serves, {kind}")


def in_octets(file):
    """The same vectors with each part sent an octet at a time: how it is cut may make no difference."""
    vectors = json.loads((FOLDER / "http.json").read_text())
    for vector in vectors:
        cut, starts = [], []
        for chunk in vector["chunks"]:
            octets = base64.b64decode(chunk["base64"])
            size = 1 if len(octets) <= LONGEST_IN_OCTETS else PIECE
            pieces = [octets[at:at + size] for at in range(0, len(octets), size)] or [b""]
            starts.append(len(cut))
            cut += [{"base64": base64.b64encode(piece).decode()} for piece in pieces]
            cut[starts[-1]]["delay_ms"] = chunk.get("delay_ms", 0)
        early = vector["expect"].get("early")
        if early:
            early["chunk"] = starts[early["chunk"]]
        vector["chunks"] = cut
    file.write_text(json.dumps(vectors))
    return file
