#!/usr/bin/env python3
"""count.py FOLDER STATUS: sums the test reports (JUnit XML) in FOLDER. A runner that ended badly without a
report of a failure counts as one, and so does one that ran nothing. Last line "N passed, N failed"; exit
status 1 if any failed."""
import pathlib
import sys
import xml.etree.ElementTree as ElementTree


def main():
    folder, status = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    passed = failed = 0
    for path in folder.glob("*.xml"):
        for case in ElementTree.parse(path).iter("testcase"):
            if case.find("failure") is not None or case.find("error") is not None:
                failed += 1
            elif case.find("skipped") is None:
                passed += 1
    if failed == 0 and (status != 0 or passed == 0):
        failed = 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
