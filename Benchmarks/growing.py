"""A demonstration with the people, cases and endings of many more: one of a million cases takes its commands
hours, and what is measured on so many reads these rows alone. Others stay as few as they were."""
import os
import sqlite3

# How many cases there shall be, and how many of them a demonstration makes.
LARGE = int(os.environ.get("LARGE", "1000000"))
MADE = min(LARGE, 2000)
COPIED = ("person", "episode", "ending")


def grow(database, cases):
    """Copies of every case that is no part of another, each of a person of its own, until they are many."""
    with sqlite3.connect(database) as base:
        count, = base.execute("SELECT count(*) FROM episode WHERE joined_to IS NULL").fetchone()
        triggers = base.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' "
                                f"AND tbl_name IN {COPIED} ORDER BY rowid").fetchall()
        for name, _ in triggers:
            base.execute(f"DROP TRIGGER {name}")
        base.execute("CREATE TEMP TABLE turn (n INTEGER PRIMARY KEY)")
        base.executemany("INSERT INTO turn VALUES (?)", ((n,) for n in range(1, -(-cases // count) + 1)))
        for table in COPIED:
            copy(base, table)
        for _, sql in triggers:
            base.execute(sql)
    base.close()


# A number and a key of its own; who has a personal number, and what goes on elsewhere, is not told of a copy.
CHANGED = {
    ("person", "id"): "t.id + turn.n",
    ("person", "personal_number"): "NULL",
    ("person", "merged_into"): "NULL",
    ("person", "root_id"): "t.id + turn.n",
    ("episode", "id"): "t.id + turn.n",
    ("episode", "person_id"): "t.person_id + turn.n",
    ("episode", "number"): "t.number || '-' || turn.n",
    ("ending", "episode_id"): "t.episode_id + turn.n",
}


def copy(base, table):
    names = [row[1] for row in base.execute(f"PRAGMA table_info ({table})")]
    values = ", ".join(CHANGED.get((table, name), f"t.{name}") for name in names)
    alone = " WHERE t.joined_to IS NULL" if table == "episode" else ""
    base.execute(f"INSERT INTO {table} SELECT {values} FROM turn JOIN {table} t{alone}")
