"""P5: the manager's dashboard of one year, from the first octet asked to the last one answered, at 10,000
cases and at a million. The page reads sums and no cases; a million is made by giving a demonstration of
10,000 the sums that a hundred of it would have over ten years, with a time of every length in every month."""
import os
import sqlite3
import time

from place import Place
from program import Server
from searching import percentile

CASES = int(os.environ.get("P5_CASES", "10000"))
ROUNDS = 60
YEARS = 10
PATH = "/resultat"


def dashboard(table):
    with Place(CASES) as place:
        looked_at(table, place, CASES, 20)
        grow(place.database, 100)
        looked_at(table, place, 100 * CASES, 100)


def looked_at(table, place, cases, most):
    with Server(place) as server:
        client = server.client("chef")
        times = [asked(client) for _ in range(ROUNDS)]
        size = len(client.send("GET", PATH).content)
    what = f"dashboard of a year, {cases} cases, {size / 1000:.0f} kB, p95 of {ROUNDS}"
    table.bound("P5", what, percentile(times), "ms", most, 1)


def asked(client):
    began = time.perf_counter()
    page = client.send("GET", PATH)
    taken = (time.perf_counter() - began) * 1000
    assert page.status == 200, page
    return taken


def grow(database, times):
    """Sums of so many times the cases, spread over ten years."""
    with sqlite3.connect(database) as base:
        base.execute("CREATE TEMP TABLE sums AS SELECT * FROM figure_day")
        each = times // YEARS
        base.execute("UPDATE figure_day SET n = n * ?", [each])
        for years in range(1, YEARS):
            base.execute(f"{ADD} SELECT programme_id, figure, date(day, ?), category, sum(n) * ? FROM sums "
                         f"WHERE true GROUP BY 1, 2, 3, 4 {ELSE}", [f"-{years} years", each])
        for figure in ("toMeeting", "toDecision", "toSupport", "wholeWay", "stay"):
            base.execute(f"{EVERY} SELECT p.id, ?, m.day, d.n || '', 2 FROM {MONTHS} WHERE d.n < 365 {ELSE}",
                         [figure])
        base.execute(f"{EVERY} SELECT p.id, 'reasonStay', m.day, r.code || '.' || d.n, 2 "
                     f"FROM {MONTHS} JOIN support_end_reason r WHERE d.n < 104 {ELSE}")
    base.close()


ADD = "INSERT INTO figure_day (programme_id, figure, day, category, n)"
ELSE = "ON CONFLICT DO UPDATE SET n = n + excluded.n"
EVERY = f"""WITH RECURSIVE d (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM d WHERE n < 364),
    m (day) AS (SELECT date('now', 'start of month', '-9 years') UNION ALL
        SELECT date(day, '+1 month') FROM m WHERE day < date('now', 'start of month')) {ADD}"""
MONTHS = "programme p JOIN m JOIN d ON p.code = 'uppsala'"
