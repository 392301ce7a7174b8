#!/usr/bin/env python3
"""schema.py --check|--write: runs Migrations/0*.sql on an empty database and compares its schema to, or
writes it to, Migrations/schema.sql: the tables as they stand today, in one file to read."""
import difflib
import pathlib
import sqlite3
import sys

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "Migrations"
HEAD = "-- Made by `make schema` from the migrations; change those, never this.\n\n"


def schema():
    database = sqlite3.connect(":memory:")
    for migration in sorted(FOLDER.glob("[0-9]*.sql")):
        database.executescript(migration.read_text(encoding="utf-8"))
    # A table first, then what hangs on it.
    rows = database.execute(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
        "ORDER BY tbl_name, type <> 'table', type, name")
    return HEAD + "".join(sql + ";\n\n" for (sql,) in rows).rstrip("\n") + "\n"


def main():
    path, now = FOLDER / "schema.sql", schema()
    if sys.argv[1:] == ["--write"]:
        path.write_text(now, encoding="utf-8")
        return 0
    kept = path.read_text(encoding="utf-8") if path.exists() else ""
    sys.stdout.writelines(difflib.unified_diff(
        kept.splitlines(True), now.splitlines(True), "Migrations/schema.sql", "the migrations"))
    if kept != now:
        print("Migrations/schema.sql is not what the migrations make: make schema, and read its diff.")
    return 0 if kept == now else 1


if __name__ == "__main__":
    sys.exit(main())
