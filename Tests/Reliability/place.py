"""Demonstration data in a folder of its own, and the program's commands."""
import datetime
import os
import pathlib
import shutil
import subprocess
import tempfile

STEGET = os.environ.get("STEGET", "steget")
# The day that the program takes for today: one and the same, so that no test hangs on when it is run.
TODAY = datetime.date.fromisoformat(os.environ.get("STEGET_TODAY", "2026-11-20"))


class Place:
    """A folder of its own with a demonstration database, copied from one made once; gone at the end."""

    _made = {}

    def __init__(self, cases=200):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="steget-"))
        self.database = self.folder / "steget.sqlite"
        for path in Place.original(cases).iterdir():
            copy = shutil.copytree if path.is_dir() else shutil.copy
            copy(path, self.folder / path.name)

    @classmethod
    def original(cls, cases):
        if cases not in cls._made:
            folder = pathlib.Path(tempfile.mkdtemp(prefix="steget-demo-"))
            steget("demo", "--database", folder / "steget.sqlite", "--cases", cases, "--seed", 1,
                   "--today", TODAY)
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
                 "-days", "2", "-subj", "/CN=localhost", "-addext",
                 "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", str(key), "-out", str(certificate)],
                check=True, capture_output=True)
        return certificate, key


def steget(*arguments, check=True):
    """Runs a command of the program to its end."""
    done = subprocess.run([STEGET, *map(str, arguments)], capture_output=True, text=True, timeout=900)
    said = f"steget {arguments[0]}: {done.returncode} {done.stderr.strip()}"
    assert not check or done.returncode == 0, said
    return done
