"""Load from wrk: one thread, so that the other core is the server's."""
import re
import statistics
import subprocess


class Faulty(Exception):
    """Not every answer was good, so the figure means nothing."""


def wrk(url, connections=32, seconds=3, cookie="", fields=(), script=None):
    """Requests a second, and the latency in ms under which 99 % came."""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "--timeout", "10s"]
    for field in [*([f"Cookie: {cookie}"] if cookie else []), *fields]:
        command += ["-H", field]
    if script:
        command += ["-s", str(script)]
    said = subprocess.run([*command, url], capture_output=True, text=True, timeout=seconds + 60).stdout
    rate = re.search(r"Requests/sec:\s+([0-9.]+)", said)
    faults = re.search(r"(Socket errors:.*|Non-2xx or 3xx responses:.*)", said)
    if not rate or faults:
        raise Faulty(f"{url}: {faults.group(1) if faults else said}")
    late = re.search(r"99%\s+([0-9.]+)(us|ms|s)", said)
    unit = {"us": 0.001, "ms": 1, "s": 1000}[late.group(2)]
    return float(rate.group(1)), float(late.group(1)) * unit


def side_by_side(loads, rounds=3):
    """Medians of several rounds in turn, since a machine's mood drifts: requests a second by name."""
    rates = {name: [] for name in loads}
    for load in loads.values():
        load()
    for _ in range(rounds):
        for name, load in loads.items():
            rates[name].append(load()[0])
    return {name: statistics.median(each) for name, each in rates.items()}
