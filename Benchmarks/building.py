"""P10: a debug build from nothing, and all Swift tests."""
import os
import shutil
import subprocess
import time

from peers import WORK

ROOT = WORK.parent.parent


def building(table):
    scratch = WORK / "cold-build"
    shutil.rmtree(scratch, ignore_errors=True)
    swift = os.environ.get("SWIFT", "swift").split()
    began = time.monotonic()
    subprocess.run([*swift, "build", "--build-tests", "--scratch-path", str(scratch)], cwd=ROOT, check=True,
                   capture_output=True)
    built = time.monotonic()
    tests = subprocess.run([*swift, "test", "--skip-build", "--scratch-path", str(scratch)], cwd=ROOT,
                           capture_output=True)
    ended = time.monotonic()
    shutil.rmtree(scratch, ignore_errors=True)
    table.bound("P10", "cold debug build", (built - began) / 60, "min", 5)
    table.bound("P10", "all Swift tests", ended - built, "s", 30)
    table.bound("P10", "both", (ended - began) / 60, "min", 5)
    table.row("P10", "the tests pass", tests.returncode == 0, met=tests.returncode == 0)
