import Casework
import Testing

/// What the log's entries say.
struct AuditEventTests {
    @Test("Every event is told in words, each in its own", arguments: AuditEvent.allCases)
    func isTold(event: AuditEvent) {
        #expect(event.swedish != event.rawValue)
        #expect(AuditEvent.allCases.filter { $0.swedish == event.swedish } == [event])
    }
}
