import Casework
import SQL
import Store
import TestSupport
import Testing

/// What the database refuses by itself of consents and of what is told on them (I7).
struct SharingSchemaTests {
    private static let statements: [SQL] = [
        "UPDATE consent SET valid_to = '2030-01-01'", "DELETE FROM consent", "DELETE FROM consent_withdrawal",
        "UPDATE sharing SET told = 'x'", "DELETE FROM sharing",
        """
        INSERT INTO handover (id, episode_id, from_file, ground, reason, message, items, handed_at, handed_by,
          handed_by_name, handed_by_role)
        SELECT 1, e.id, 'execution', 'duty', 'x', '', 1, '2026-11-20T09:00:00Z', e.owner_id, 'x',
          'coordinator' FROM episode e
        """,
        """
        INSERT INTO referral (id, episode_id, whom, question, sent_on, answer_by, noted_at, noted_on,
          noted_by)
        SELECT 1, e.id, 'x', 'x', '2026-11-20', '2026-12-20', '2026-11-20T09:00:00Z', '2026-11-20',
          e.owner_id FROM episode e
        """,
        """
        INSERT INTO consent_guardian (consent_id, number, name, agrees) SELECT id, 1, 'x', 1 FROM consent
        """,
        """
        INSERT INTO sharing (id, episode_id, file, party, party_name, told, told_on, way, consent_id, reason,
          noted_at, noted_by)
        SELECT 1, c.episode_id, c.file, 'school', '', 'x', '2026-11-20', 'phone', c.id, '', c.noted_at,
          c.noted_by FROM consent c WHERE c.party = 'psychiatry'
        """,
        """
        INSERT INTO contact_attempt (id, episode_id, party, party_name, channel, result, attempted_at,
          attempted_on, note, planned_version, logged_at, logged_by, tells)
        SELECT 1, p.episode_id, 'partner', 'x', 'call', 'reached', '2026-11-20T08:00:00.000Z', '2026-11-20',
          '', p.version, '2026-11-20T09:00:00.000Z', e.owner_id, 1
        FROM planned_step p JOIN episode e ON e.id = p.episode_id
        """,
    ]

    private static let toCourt: [SQL] = [
        """
        INSERT INTO appeal_handover SELECT appeal_id, handed_on, 'Någon annan', others, noted_at, noted_by
        FROM handed
        """,
        """
        INSERT INTO court_event (id, appeal_id, kind, court, happened_on, text, noted_at, noted_on, noted_by)
        SELECT id + 1, appeal_id, 'statementGiven', court, happened_on, '', noted_at, noted_on, noted_by
        FROM court_event
        """,
    ]

    /// Whoever takes the line among what was told away takes the act with it.
    @Test func `nothing is handed over or said to a court without a line of what is told`() throws {
        let app = try TestApp()
        let number = try app.reconsideredCase()
        #expect(try app.appeal("lamna-over", ["allt": "ja"], in: number).status == 303)
        let asked = ["slag": "statementAsked", "sista": "2026-12-04"]
        #expect(try app.appeal("domstol", asked, in: number).status == 303)
        try app.arranging {
            try $0.run("CREATE TABLE handed AS SELECT * FROM appeal_handover")
            try $0.run("DROP TRIGGER appeal_handover_stays")
            try $0.run("DELETE FROM appeal_handover")
        }
        for told in SharingSchemaTests.toCourt {
            #expect(throws: (any Error).self) { try app.arranging { try $0.run(told) } }
        }
    }

    @Test func `no statement tells on no ground, or changes what was agreed or told`() throws {
        let app = try TestApp()
        let number = try app.agree(app.caseWithApplication())
        let told = try app.telling(.psychiatry)
        let client = try app.client(as: "koordinator")
        #expect(client.submit("/arenden/\(number)/samtycken/lamnat", told).status == 303)
        try app.takeBack(.school, in: number)
        for statement in SharingSchemaTests.statements {
            #expect(throws: (any Error).self) { try app.arranging { try $0.run(statement) } }
        }
    }
}
