"""The loop beside P3: the rows that one form leaves, inserted again and again by one connection, a commit
each, under the same pragmas. Run as a program it is the loop itself."""
import json
import os
import sqlite3
import subprocess
import sys
import time

PRAGMAS = ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON")


def tables(connection):
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return parents_first(connection, [name for (name,) in names])


def parents_first(connection, names):
    """A table made anew by a later migration stands after those that refer to it: the order is the
    references', not the file's."""
    parents = {name: {row[2] for row in connection.execute(f'PRAGMA foreign_key_list("{name}")')} - {name}
               for name in names}
    ordered = []
    while rest := [name for name in names if name not in ordered]:
        ready = [name for name in rest if parents[name] <= set(ordered)]
        # References in a ring have no order; no form writes a whole ring.
        ordered += ready or rest
    return ordered


def snapshot(database):
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        return {table: set(connection.execute(f'SELECT * FROM "{table}"')) for table in tables(connection)}


def new_rows(database, before):
    """What one form added, parents before children: [table, columns, values]; octets as hexadecimal text."""
    rows = []
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        for table in tables(connection):
            cursor = connection.execute(f'SELECT * FROM "{table}"')
            columns = [column[0] for column in cursor.description]
            keys = [c[1] for c in connection.execute(f'PRAGMA table_info("{table}")') if c[5]]
            # A table without a key has its whole row as one.
            places = [columns.index(key) for key in keys or columns]
            old = {tuple(row[place] for place in places) for row in before[table]}
            new = [row for row in cursor if tuple(row[place] for place in places) not in old]
            rows += [[table, columns, [packed(value) for value in row]] for row in new]
    return rows


def packed(value):
    return {"octets": value.hex()} if isinstance(value, bytes) else value


def measured(database, rows, seconds, shim):
    task = json.dumps({"database": str(database), "rows": rows, "seconds": seconds})
    done = subprocess.run([sys.executable, __file__], input=task, capture_output=True, text=True,
                          env={**os.environ, **shim}, timeout=seconds + 60)
    assert done.returncode == 0, done.stderr
    return float(done.stdout)


class Replay:
    """The rows with keys of their own each time: a key made by the form gets a new value wherever it
    stands."""

    def __init__(self, connection, rows):
        self.connection, self.rows = connection, rows
        self.whole = {t: self.whole_key(t) for t, _, _ in rows}
        self.unique = {t: self.unique_texts(t) for t, _, _ in rows}
        self.next = {t: connection.execute(f'SELECT max("{k}") + 1 FROM "{t}"').fetchone()[0]
                     for t, k in self.whole.items() if k}
        self.parents = {t: {r[3]: r[2] for r in connection.execute(f'PRAGMA foreign_key_list("{t}")')}
                        for t, _, _ in rows}

    def whole_key(self, table):
        keys = [c for c in self.connection.execute(f'PRAGMA table_info("{table}")') if c[5]]
        is_alone = len(keys) == 1 and keys[0][2].upper() == "INTEGER"
        # A key that is also a reference gets its parent's value.
        references = {r[3] for r in self.connection.execute(f'PRAGMA foreign_key_list("{table}")')}
        return keys[0][1] if is_alone and keys[0][1] not in references else None

    def unique_texts(self, table):
        found = set()
        for index in self.connection.execute(f'PRAGMA index_list("{table}")').fetchall():
            if index[2]:
                found |= {c[2] for c in self.connection.execute(f'PRAGMA index_info("{index[1]}")')}
        return found

    def once(self, number):
        fresh = {}
        for table, columns, values in self.rows:
            row = dict(zip(columns, values))
            key = self.whole[table]
            if key:
                fresh[table, row[key]] = self.next[table]
                row[key], self.next[table] = self.next[table], self.next[table] + 1
            for column, value in row.items():
                if column in self.parents[table]:
                    row[column] = fresh.get((self.parents[table][column], value), value)
                elif isinstance(value, dict):
                    row[column] = bytes.fromhex(value["octets"])
                elif isinstance(value, str) and column in self.unique[table]:
                    row[column] = f"{value[:50]}{number}"
            marks = ", ".join("?" * len(row))
            # What the schema's own triggers have written by now stands.
            self.connection.execute(
                f'INSERT INTO "{table}" VALUES ({marks}) ON CONFLICT DO NOTHING', list(row.values()))


def main():
    task = json.load(sys.stdin)
    connection = sqlite3.connect(task["database"], isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    replay, count, began = Replay(connection, task["rows"]), 0, time.monotonic()
    while time.monotonic() - began < task["seconds"]:
        # No pragma here: SQLite prepares every statement anew after one, and the loop would measure that.
        connection.execute("BEGIN IMMEDIATE")
        replay.once(count)
        connection.execute("COMMIT")
        count += 1
    print(count / (time.monotonic() - began))


if __name__ == "__main__":
    main()
