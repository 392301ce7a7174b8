"""What the system says of a process: children, memory, descriptors, processor time."""
import os
import pathlib
import time


def descendants(pid):
    """Children and theirs, parents first."""
    try:
        direct = pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []
    return [x for child in map(int, direct) for x in [child, *descendants(child)]]


def wait_gone(pid, seconds=5):
    end = time.monotonic() + seconds
    while pathlib.Path(f"/proc/{pid}").exists() and time.monotonic() < end:
        if pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")")[-1].split()[0] == "Z":
            return
        time.sleep(0.01)


def resident(pid):
    """Bytes of memory."""
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    return 0


def own_memory(pid):
    """Bytes of memory of the process's own: without the pages of its files, which the kernel lends and takes
    back, and which grow with the database."""
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("RssAnon:"):
            return int(line.split()[1]) * 1024
    return 0


def descriptors(pid):
    return len(os.listdir(f"/proc/{pid}/fd"))


def threads(pid):
    return len(os.listdir(f"/proc/{pid}/task"))


def processor_seconds(pid):
    parts = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")")[-1].split()
    return (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK")
