"""What the database holds afterwards: of each form that was sent, whether it is there once, whole and in the
log."""
import collections
import re
import sqlite3
import uuid

from place import steget

MARK = re.compile(r"MARK-[0-9a-f]{16}")
# What was typed and not sent may be here too; it is no record.
TYPED_ONLY = {"draft", "held_form", "spent_form_key"}


def mark():
    return f"MARK-{uuid.uuid4().hex[:16]}"


def opened(database):
    """Read only, beside a running server: nothing of ours stands in its way."""
    return sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=10)


def marks_by_table(database):
    """For each table how many rows hold each mark in any of their texts."""
    found = {}
    connection = opened(database)
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in tables:
        if table in TYPED_ONLY or table.startswith("sqlite_"):
            continue
        counter = collections.Counter()
        for row in connection.execute(f'SELECT * FROM "{table}"'):
            for each in {m for value in row if isinstance(value, str) for m in MARK.findall(value)}:
                counter[each] += 1
        if counter:
            found[table] = counter
    connection.close()
    return found


def changes_logged(database):
    """Entries of the log about changes to records, by event."""
    connection = opened(database)
    rows = connection.execute(
        "SELECT event, count(*) FROM audit_entry WHERE kind = 'change' GROUP BY event").fetchall()
    connection.close()
    return collections.Counter(dict(rows))


class Ledger:
    """What was sent and what was answered. Learns from one acknowledged form in which tables one is found."""

    def __init__(self, place, probe):
        self.place, self.acknowledged, self.unknown = place, {probe}, set()
        self.tables = {t for t, marks in marks_by_table(place.database).items() if probe in marks}
        self.events = changes_logged(place.database)

    def check(self, report, when):
        """Every acknowledged form once and whole, every unknown one so or not at all, all of them logged."""
        found = marks_by_table(self.place.database)
        everywhere = set().union(*found.values()) if found else set()
        sent = self.acknowledged | self.unknown
        lost = {m for m in self.acknowledged for t in self.tables if m not in found.get(t, {})}
        twice = {m for t in self.tables for m, n in found.get(t, {}).items() if n > 1}
        half = {m for m in everywhere for t in self.tables if m not in found.get(t, {})} - lost
        new = len(everywhere & sent) - 1
        logged = changes_logged(self.place.database) - self.events
        counts = f"{len(self.acknowledged)} acknowledged, {len(self.unknown)} unknown"
        report.check(bool(self.tables), "a form that was sent is found in the database", sorted(self.tables))
        report.check(not lost, f"{when}: no acknowledged form lost", f"{len(lost)} lost of {counts}")
        report.check(not twice, f"{when}: none there twice", len(twice))
        report.check(not half, f"{when}: none there by half", len(half))
        exact = any(n == new for n in logged.values()) if new else True
        report.check(exact, f"{when}: each has its entry in the log", f"{new} forms, {dict(logged)}")


def check_sound(report, database, when):
    """Whole file, whole references, whole chain; for a database that nobody has open."""
    connection = sqlite3.connect(database, timeout=10)
    integrity = connection.execute("PRAGMA integrity_check").fetchone()[0]
    foreign = connection.execute("PRAGMA foreign_key_check").fetchall()
    connection.close()
    is_whole = integrity == "ok" and not foreign
    report.check(is_whole, f"{when}: database whole", f"{integrity}, {len(foreign)} loose")
    chain = steget("audit", "verify", "--database", database, check=False)
    said = (chain.stdout + chain.stderr).strip()[-200:]
    report.check(chain.returncode == 0, f"{when}: log chain whole", said)
