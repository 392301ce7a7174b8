#!/usr/bin/env python3
"""measure.py [P1 …]: measures what is named, or all, and prints one Markdown table (also in work/latest.md).
Exit status 1 if a goal is missed or a measurement fails."""
import pathlib
import sys
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tests" / "Reliability"))

import building  # noqa: E402
import dashboard  # noqa: E402
import exporting  # noqa: E402
import lasting  # noqa: E402
import pages  # noqa: E402
import posts  # noqa: E402
import searching  # noqa: E402
import weight  # noqa: E402
from place import Place  # noqa: E402
from table import Table  # noqa: E402

ALL = {
    "P1": pages.lists, "P2": pages.case, "P3": posts.posts, "P4": searching.searching,
    "P5": dashboard.dashboard, "P6": pages.tls,
    "P7": exporting.exporting, "P8": lasting.lasting, "P9": weight.weight, "P10": building.building}


def main():
    wanted = sys.argv[1:] or list(ALL)
    if unknown := set(wanted) - set(ALL):
        sys.exit(f"unknown: {', '.join(sorted(unknown))}; there are {', '.join(ALL)}")
    table = Table()
    for name in wanted:
        print(name, flush=True)
        try:
            ALL[name](table)
        except Exception as fault:
            traceback.print_exc()
            table.row(name, "failed", repr(fault)[:100], met=False)
        table.keep()
    Place.sweep()
    print("\n" + table.text())
    return 1 if any(row[-1] == "**no**" for row in table.rows) else 0


if __name__ == "__main__":
    sys.exit(main())
