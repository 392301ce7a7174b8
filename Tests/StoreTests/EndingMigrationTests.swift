import SQL
import SQLite
import Store
import TestSupport
import Testing

/// Endings that were noted as outcomes of inquiries become endings of their own, and lose nothing.
@Suite("Endings in the migration")
struct EndingMigrationTests {
    private static let before: [SQL] = [
        """
        INSERT INTO programme (id, code, name, municipality, mode, case_prefix, next_step_days)
        VALUES (1, 'u', 'U', 'U', 'open', 'UPP', 3)
        """,
        """
        INSERT INTO account (id, username, name, created_at)
        VALUES (7, 'kim', 'Kim', '2026-01-01T08:00:00.000Z')
        """,
        """
        INSERT INTO person (id, name, phone, created_at) VALUES (1, 'A', '1', '2026-01-01T08:00:00.000Z'),
          (2, 'B', '1', '2026-01-01T08:00:00.000Z'), (3, 'C', '1', '2026-01-01T08:00:00.000Z')
        """,
        """
        INSERT INTO episode (id, number, programme_id, person_id, phase, opened_on, owner_id, next_step,
          next_step_on, ended_on)
        VALUES (1, 'UPP-1', 1, 1, 'ended', '2026-01-01', NULL, NULL, NULL, '2026-01-05'),
          (2, 'UPP-2', 1, 2, 'ended', '2026-01-01', NULL, NULL, NULL, '2026-01-05'),
          (3, 'UPP-3', 1, 3, 'assessmentMeeting', '2026-01-01', 7, 'other', '2026-02-01', NULL)
        """,
        """
        INSERT INTO inquiry (id, episode_id, received_at, channel, reporter_role, reporter_name,
          reporter_phone, person_knows, situation, taken_by, changed_at, changed_by)
        SELECT id, id, '2026-01-01T08:00:00.000Z', 'phone', 'parent', 'P', '1', 'yes', '', 7,
          '2026-01-01T08:00:00.000Z', 7 FROM episode
        """,
        """
        INSERT INTO inquiry_outcome (inquiry_id, outcome, stage, reason, told_of_right_on, alternatives,
          comment, decided_at, decided_by)
        VALUES (1, 'ended', 'inquiry', 'outsideTargetGroup', '2026-01-04', 'BUP', 'För ung',
            '2026-01-05T08:00:00.000Z', 7),
          (2, 'ended', 'inquiry', 'deceased', NULL, '', '', '2026-01-05T08:00:00.000Z', 7),
          (3, 'assessmentMeeting', 'inquiry', NULL, NULL, '', 'Vill träffas', '2026-01-05T08:00:00.000Z', 7)
        """,
    ]

    @Test("Each ended inquiry has its ending with what was said, and the others none")
    func migrates() throws {
        let place = try TestFolder(), path = place.file("a.sqlite")
        let connection = try EarlierDatabase.make(path, version: 4, rows: EndingMigrationTests.before)
        _ = try Store.migrate(path, migrations: DatabaseImage.migrations(), clock: TestClock().clock)
        let rows = try connection.all(EndingMigrationTests.endings) { try $0.text(0) }
        #expect(rows == [
            "1 inquiry outsideTargetGroup no 2026-01-04 7 unknown För ung BUP För ung",
            "2 inquiry deceased notAsked -   ",
        ])
        let outcomes = try connection.all(
            "SELECT outcome || comment FROM inquiry_outcome ORDER BY inquiry_id"
        ) { try $0.text(0) }
        #expect(outcomes == ["ended", "ended", "assessmentMeetingVill träffas"])
    }

    private static let endings: SQL = """
        SELECT episode_id || ' ' || stage || ' ' || reason || ' ' || applied || ' '
          || coalesce(told_of_right_on || ' ' || told_by || ' ' || told_how, '-') || ' ' || criteria
          || ' ' || alternatives || ' ' || comment FROM ending ORDER BY episode_id
        """
}
