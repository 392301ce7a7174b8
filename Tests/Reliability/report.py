"""Checks with a name, counted. One line each, so that a log can be read from above."""
import time


class Report:
    def __init__(self):
        self.passed = self.failed = 0
        self.procedure, self.began = "", time.monotonic()

    def begin(self, procedure):
        self.procedure, self.began = procedure, time.monotonic()
        print(f"{procedure}", flush=True)

    def check(self, holds, what, seen=""):
        """`what` is what must hold; `seen` is the figure or the text that shows whether it does."""
        if holds:
            self.passed += 1
        else:
            self.failed += 1
        print(f"  {'ok    ' if holds else 'FAILED'} {what}{f': {seen}' if seen != '' else ''}", flush=True)
        return holds

    def end(self):
        print(f"  ({time.monotonic() - self.began:.1f} s)", flush=True)

    def sum(self):
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        return 1 if self.failed else 0
