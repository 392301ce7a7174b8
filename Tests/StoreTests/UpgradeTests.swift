import SQL
import SQLite
import Store
import TestSupport
import Testing

/// A database of the first version that was used, with rows in every table that people write in, brought to
/// the latest.
@Suite("Upgrading from the first version")
struct UpgradeTests {
    private func upgraded(_ place: TestFolder) throws -> Connection {
        let path = place.file("a.sqlite")
        _ = try EarlierDatabase.make(path, version: 2, rows: UpgradeTests.before)
        _ = try Store.migrate(path, migrations: DatabaseImage.migrations(), clock: TestClock().clock)
        return try Connection.open(path, for: .writing)
    }

    @Test("Every row is there, nothing points at nothing, and the program opens it")
    func whole() throws {
        let place = try TestFolder(), connection = try upgraded(place)
        #expect(try connection.first("PRAGMA integrity_check") { try $0.text(0) } == "ok")
        #expect(try connection.all("PRAGMA foreign_key_check") { try $0.text(0) }.isEmpty)
        for (table, count) in UpgradeTests.counts {
            #expect(try connection.first(table) { try $0.int(0) } == count, "\(table)")
        }
        let store = try Store.open(
            place.file("a.sqlite"), migrations: DatabaseImage.migrations(), clock: TestClock().clock)
        #expect(store.health == .ok)
        store.close()
    }

    @Test("What stood before the upgrade stands as fast as what comes after", arguments: changes.indices)
    func stands(_ index: Int) throws {
        let place = try TestFolder(), connection = try upgraded(place)
        #expect(throws: SQLiteError.self) { try connection.run(UpgradeTests.changes[index]) }
    }

    private static let changes: [SQL] = [
        "UPDATE inquiry_version SET situation = 'x'",
        "DELETE FROM inquiry_version",
        "UPDATE inquiry_outcome SET comment = 'x'",
        "DELETE FROM inquiry_outcome WHERE inquiry_id = 3",
        "UPDATE planned_step SET note = 'x'",
        "UPDATE ending SET comment = 'x'",
        "UPDATE episode SET phase = 'needsMapping' WHERE id = 4",
        """
        UPDATE episode SET phase = 'inquiry', ended_on = NULL, owner_id = 7, next_step = 'other',
          next_step_on = '2026-02-01' WHERE id = 1
        """,
        "UPDATE audit_entry SET peer = 'x'",
        """
        INSERT OR REPLACE INTO audit_entry (id, at, kind, event, hash)
        VALUES (1, 'x', 'view', 'x', zeroblob(32))
        """,
    ]

    private static let counts: [(SQL, Int)] = [
        ("SELECT count(*) FROM episode", 4), ("SELECT count(*) FROM inquiry", 4),
        ("SELECT count(*) FROM inquiry_version", 1), ("SELECT count(*) FROM inquiry_outcome", 3),
        ("SELECT count(*) FROM ending", 2), ("SELECT count(*) FROM planned_step", 1),
        ("SELECT count(*) FROM person WHERE root_id = id", 4), ("SELECT count(*) FROM audit_entry", 1),
        ("SELECT count(*) FROM draft", 1), ("SELECT count(*) FROM session", 1),
        ("SELECT count(*) FROM name_key_rule WHERE is_whole = 0", 1),
    ]

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
        INSERT INTO session (id, token_hash, csrf_token, account_id, stage, created_at, seen_at, confirmed_at,
          peer, device)
        VALUES (1, zeroblob(32), 'c', 7, 'full', '2026-01-01T08:00:00.000Z', '2026-01-01T08:00:00.000Z',
          '2026-01-01T08:00:00.000Z', '192.0.2.1', '')
        """,
        """
        INSERT INTO draft (form_key, account_id, address, title, episode_id, fields, saved_at)
        VALUES ('0123456789abcdef', 7, '/arenden/UPP-1/anmalan', 'Anmälan', 4, 'a=b',
          '2026-01-01T08:00:00.000Z')
        """,
        """
        INSERT INTO audit_entry (id, at, kind, event, account_id, hash)
        VALUES (1, '2026-01-01T08:00:00.000Z', 'view', 'caseViewed', 7, zeroblob(32))
        """,
        """
        INSERT INTO person (id, name, phone, is_protected, created_at)
        VALUES (1, 'A', '1', 0, '2026-01-01T08:00:00.000Z'), (2, 'B', '1', 0, '2026-01-01T08:00:00.000Z'),
          (3, 'C', '1', 1, '2026-01-01T08:00:00.000Z'), (4, 'D', '1', 0, '2026-01-01T08:00:00.000Z')
        """,
        """
        INSERT INTO episode (id, number, programme_id, person_id, phase, opened_on, owner_id, next_step,
          next_step_on, ended_on)
        VALUES (1, 'UPP-1', 1, 1, 'ended', '2026-01-01', NULL, NULL, NULL, '2026-01-05'),
          (2, 'UPP-2', 1, 2, 'ended', '2026-01-01', NULL, NULL, NULL, '2026-01-05'),
          (3, 'UPP-3', 1, 3, 'assessmentMeeting', '2026-01-01', 7, 'other', '2026-02-01', NULL),
          (4, 'UPP-4', 1, 4, 'inquiry', '2026-01-01', 7, 'callBack', '2026-02-01', NULL)
        """,
        """
        INSERT INTO inquiry (id, episode_id, received_at, channel, reporter_role, reporter_name,
          reporter_phone, person_knows, situation, taken_by, changed_at, changed_by, version)
        SELECT id, id, '2026-01-01T08:00:00.000Z', 'phone', 'parent', 'P', '1', 'yes', '', 7,
          '2026-01-01T08:00:00.000Z', 7, 2 FROM episode
        """,
        """
        INSERT INTO inquiry_version (inquiry_id, version, channel, reporter_role, person_knows, person_name,
          person_phone, person_is_protected, reporter_name, reporter_phone, situation, changed_at, changed_by)
        VALUES (4, 1, 'phone', 'parent', 'yes', 'Dé', '1', 0, 'P', '1', 'Förut',
          '2026-01-01T08:00:00.000Z', 7)
        """,
        """
        INSERT INTO planned_step (episode_id, version, next_step, next_step_on, owner_id, note, planned_at,
          planned_by)
        VALUES (4, 1, 'callBack', '2026-02-01', 7, 'Ring', '2026-01-01T08:00:00.000Z', 7)
        """,
        """
        INSERT INTO inquiry_outcome (inquiry_id, outcome, stage, reason, told_of_right_on, alternatives,
          comment, decided_at, decided_by)
        VALUES (1, 'ended', 'inquiry', 'outsideTargetGroup', '2026-01-04', 'BUP', '',
            '2026-01-05T08:00:00.000Z', 7),
          (2, 'ended', 'inquiry', 'deceased', NULL, '', '', '2026-01-05T08:00:00.000Z', 7),
          (3, 'assessmentMeeting', 'inquiry', NULL, NULL, '', 'Vill träffas', '2026-01-05T08:00:00.000Z', 7)
        """,
    ]
}
