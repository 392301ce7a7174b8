"""The table: a row a measurement, with its goal and whether it is met."""
import datetime
import os
import pathlib
import platform
import subprocess

HERE = pathlib.Path(__file__).resolve().parent


class Table:
    def __init__(self):
        self.rows = []

    def row(self, number, what, steget, beside="", ratio="", goal="", met=None):
        verdict = "" if met is None else ("yes" if met else "**no**")
        self.rows.append((number, what, steget, beside, ratio, goal, verdict))
        print("  " + " · ".join(str(cell) for cell in self.rows[-1] if cell != ""), flush=True)

    def compare(self, number, what, rates, steget, peer, least):
        """One rate beside another of the same run; `least` is the ratio wanted."""
        ratio = rates[steget] / rates[peer]
        self.row(number, what, f"{thousands(rates[steget])}/s", f"{peer} {thousands(rates[peer])}/s",
                 f"{ratio:.2f} ×" if ratio < 10 else f"{ratio:.0f} ×", f"≥ {least} ×", ratio >= least)

    def bound(self, number, what, value, unit, most, digits=1):
        self.row(number, what, f"{value:.{digits}f} {unit}", goal=f"≤ {most} {unit}", met=value <= most)

    def text(self):
        head = ("#", "What", "Steget", "Beside", "Ratio", "Goal", "Met")
        lines = [head, ("---",) * len(head), *self.rows]
        drawn = ["| " + " | ".join(map(str, line)) + " |" for line in lines]
        return "\n".join([conditions(), "", *drawn, ""])

    def keep(self):
        (HERE / "work" / "latest.md").write_text(self.text(), encoding="utf-8")


def thousands(number):
    return f"{number:,.0f}".replace(",", " ") if number >= 100 else f"{number:.1f}"


def conditions():
    lines = pathlib.Path("/proc/cpuinfo").read_text().splitlines()
    model = next((line.partition(":")[2].strip() for line in lines if "model name" in line), "?")
    revision = subprocess.run(
        ["git", "-C", str(HERE), "describe", "--always", "--dirty"], capture_output=True, text=True).stdout
    machine = f"{os.cpu_count()} × {model}, Linux {platform.release()}"
    return f"{datetime.date.today()}, {machine}, Steget {revision.strip()}. " \
        "Load: `wrk -t1 -c32` on the same machine; medians of three rounds, measured in turn."
