import SQL
import Store
import TestSupport
import Testing

/// The schema's own rules for what was handed over: no statement gets round them (I5).
struct HandoverLockTests {
    private static let changes: [SQL] = [
        "UPDATE handover SET reason = 'x'", "DELETE FROM handover", "DELETE FROM handover_item",
        "UPDATE handover_item SET title = 'x'", "UPDATE handover_part SET text = 'x'",
        "DELETE FROM handover_part",
        """
        INSERT INTO handover_item (handover_id, number, kind, source_id, title, by_line, parts)
        SELECT id, 2, 'mapping', 1, 'x', 'x', 1 FROM handover
        """,
        """
        INSERT INTO handover_part (handover_id, item, number, term, text)
        SELECT id, 1, 2, 'x', 'x' FROM handover
        """,
    ]

    @Test func `what was handed over cannot be changed, added to or taken back by any statement`() throws {
        let app = try TestApp()
        let number = try app.caseInMeeting()
        let note = try app.writeNote(number)
        _ = try app.handOver(["note.\(note)"], in: number)
        for statement in HandoverLockTests.changes {
            #expect(throws: (any Error).self) { try app.arranging { try $0.run(statement) } }
        }
    }
}
