import Casework
import Law

/// Something that was noted of how a grant is carried out, and by whom.
struct NotedExecution: Sendable {
    /// Why it was wrong, and who said so.
    struct Mistake: Sendable {
        let reason: String
        let marked: Noted
    }

    let id: ExecutionEventID
    let event: ExecutionEvent
    let noted: Noted
    /// Nil where it counts.
    let mistake: Mistake?
}

/// A grant that must be carried out, and what has become of it (SoL 2025:400 34 kap. 1 §). It holds no word
/// of the person.
struct ExecutionOfDecision: Sendable {
    let decision: DecisionID
    let number: String
    let history: ExecutionHistory
    /// Also what was marked as wrong.
    let noted: [NotedExecution]
    /// A later grant has notes of its own, which stand on what was noted of this one.
    let isFollowed: Bool

    /// What counts.
    var standing: [NotedExecution] { noted.filter { $0.mistake == nil } }

    /// Whether what was noted after it would be out of turn without it.
    func isStoodOn(_ one: NotedExecution) -> Bool {
        one.event.kind != .waiting && (isFollowed || standing.contains { $0.id > one.id })
    }
}

extension [NotedExecution] {
    /// What counts.
    var standing: [ExecutionEvent] { filter { $0.mistake == nil }.map(\.event) }
}
