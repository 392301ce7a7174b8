#!/usr/bin/env python3
"""run.py quick|all|NAME[=NUMBER]…: the reliability procedures (robustness C) against the program $STEGET
names. NUMBER is the procedure's rounds, as c01=50. Last line "N passed, N failed"; exit status 1 if any
failed."""
import importlib
import shutil
import sys
import traceback

from place import STEGET, Place
from report import Report

MODULES = ["c01_kill", "c02_file_limit", "c05_descriptors", "c08_two_servers", "c09_double_submit",
           "c10_stale_edit", "c11_expired_session", "c14_orderly_stop", "c17_public_flood", "c18_cut_export",
           "vectors"]
QUICK = [(module, None) for module in MODULES]
ALL = [("c01_kill", 50), ("c14_orderly_stop", 100), ("c04_slow_clients", None), ("c13_memory", None),
       *((module, None) for module in MODULES if module not in ("c01_kill", "c14_orderly_stop"))]


def chosen(arguments):
    if arguments in ([], ["quick"]):
        return QUICK
    if arguments == ["all"]:
        return ALL
    known, wanted = {module for module, _ in ALL}, []
    for argument in arguments:
        name, _, number = argument.partition("=")
        found = [module for module in known if module == name or module.startswith(name + "_")]
        if not found or (number and not number.isdigit()):
            sys.exit(f"{__doc__}\nKnown: {', '.join(sorted(known))}")
        wanted.append((found[0], int(number) if number else None))
    return wanted


def main():
    report = Report()
    if shutil.which(STEGET) is None:
        report.check(False, "the program is built", STEGET)
        return report.sum()
    for name, number in chosen(sys.argv[1:]):
        module = importlib.import_module(name)
        report.begin(module.__doc__.strip().split("\n")[0])
        try:
            module.run(report, *([] if number is None else [number]))
        except Exception:
            report.check(False, f"{name} came to its end", traceback.format_exc(limit=-4).strip())
        report.end()
    Place.sweep()
    return report.sum()


if __name__ == "__main__":
    sys.exit(main())
