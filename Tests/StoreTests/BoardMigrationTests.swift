import SQL
import SQLite
import Store
import TestSupport
import Testing

/// Decisions are the same after their table was made anew, and what guards them still does.
@Suite("Decisions in the migration")
struct BoardMigrationTests {
    private static let before: [SQL] = [
        """
        INSERT INTO programme (id, code, name, municipality, mode, case_prefix, next_step_days)
        VALUES (1, 'u', 'U', 'U', 'open', 'UPP', 3)
        """,
        """
        INSERT INTO account (id, username, name, created_at)
        VALUES (7, 'kim', 'Kim', '2026-01-01T08:00:00.000Z')
        """,
        "INSERT INTO person (id, name, phone, created_at) VALUES (1, 'A', '1', '2026-01-01T08:00:00.000Z')",
        """
        INSERT INTO episode (id, number, programme_id, person_id, phase, opened_on, owner_id, next_step,
          next_step_on)
        VALUES (1, 'UPP-1', 1, 1, 'decision', '2026-01-01', 7, 'other', '2026-02-01')
        """,
        """
        INSERT INTO application (id, episode_id, way, reached_on, arrived_on, wish, own_view, noted_at,
          noted_by)
        VALUES (3, 1, 'inPerson', '2026-01-02', '2026-01-02', 'Stöd', '', '2026-01-02T08:00:00.000Z', 7)
        """,
        """
        INSERT INTO decision (id, episode_id, application_id, ground, outcome, asked, granted, refused,
          period_from, reasons, alternatives, state, version, changed_at, changed_by)
        VALUES (5, 1, 3, 'needs', 'grant', 'Stöd', 'Besök', '', '2026-02-01', 'Därför', '', 'drafted', 1,
          '2026-01-03T08:00:00.000Z', 7)
        """,
        "UPDATE decision SET reasons = 'Därför att', state = 'drafted', version = 2",
    ]

    @Test("A draft keeps its words, its author and its triggers")
    func migrates() throws {
        let place = try TestFolder(), path = place.file("a.sqlite")
        let connection = try EarlierDatabase.make(path, version: 28, rows: BoardMigrationTests.before)
        _ = try Store.migrate(path, migrations: DatabaseImage.migrations(), clock: TestClock().clock)
        let rows = try connection.all(BoardMigrationTests.decisions) { try $0.text(0) }
        #expect(rows == ["5 3 grant Stöd Besök 2026-02-01 Därför att drafted 2 7"])
        for statement in [
            "DELETE FROM decision", "UPDATE decision SET episode_id = 2",
            "UPDATE decision SET state = 'issued'",
            "INSERT INTO decision_author (decision_id, account_id) VALUES (6, 7)",
        ] as [SQL] {
            #expect(throws: (any Error).self) { try connection.run(statement) }
        }
    }

    private static let decisions: SQL = """
        SELECT d.id || ' ' || d.application_id || ' ' || d.outcome || ' ' || d.asked || ' ' || d.granted
          || ' ' || d.period_from || ' ' || d.reasons || ' ' || d.state || ' ' || d.version || ' '
          || w.account_id
        FROM decision d JOIN decision_author w ON w.decision_id = d.id
        """
}
