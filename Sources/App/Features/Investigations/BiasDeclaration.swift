import Casework
import Law

/// What somebody of the staff has said about being biased in a case. A declared ground stands.
struct BiasDeclaration: Sendable {
    let account: AccountID
    let name: String
    /// Nil: none.
    let ground: BiasGround?
    let comment: String
    let at: Instant
}

/// The staff's own answer, to be noted.
struct BiasAnswer: InvestigationRecord {
    static let event = AuditEvent.biasDeclared
    static var phases: [Casework.Phase] { [.investigation, .decision, .placement, .plan] }

    let ground: BiasGround?
    let comment: String

    func problems(in place: InvestigationPlace, today: Day) -> [InvestigationProblem] {
        ground == .otherCircumstance && comment.isEmpty ? [.groundWithoutWords] : []
    }
}
