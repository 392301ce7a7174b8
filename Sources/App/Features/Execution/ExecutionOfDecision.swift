import Casework
import Law

/// Something that was noted of how a grant is carried out, and by whom.
struct NotedExecution: Sendable {
    let event: ExecutionEvent
    let noted: Noted
}

/// A grant that must be carried out, and what has become of it (SoL 2025:400 34 kap. 1 §). It holds no word
/// of the person.
struct ExecutionOfDecision: Sendable {
    let decision: DecisionID
    let number: String
    let history: ExecutionHistory
    let noted: [NotedExecution]
}
