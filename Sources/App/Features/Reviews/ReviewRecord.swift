import Casework
import Law

/// A review as it was noted. It never changes: a wrong one is corrected by a new one.
struct ReviewRecord: Sendable {
    /// What was said of one of the programme's goals.
    struct Outcome: Sendable {
        let position: Int
        let wording: String
        let outcome: GoalOutcome
        let line: String
    }

    let id: ReviewID
    let text: ReviewText
    let correctionReason: String
    /// A later one stands instead of it.
    let isCorrected: Bool
    let noted: Noted
    var outcomes: [Outcome] = []
    var grades: [LifeArea: LifeAreaGrade] = [:]
    /// How the plan's goals stood, by their roots.
    var standings: [GoalStandingNote] = []
}

/// One of the programme's goals as a version of it defines it.
struct ProgrammeGoal: Sendable {
    let id: GoalDefinitionID
    let position: Int
    let wording: String
    let validFrom: Day
    let validTo: Day?
}

extension [ProgrammeGoal] {
    /// Those of the version that holds on a day, in order.
    func inForce(on day: Day) -> [ProgrammeGoal] {
        let open = filter { $0.validFrom <= day && ($0.validTo.map { $0 >= day } ?? true) }
        let latest = open.map(\.validFrom).max()
        return open.filter { $0.validFrom == latest }.sorted { $0.position < $1.position }
    }
}

/// How large the limitation in a part of life was on a day.
struct DatedGrade: Sendable {
    let on: Day
    let grade: LifeAreaGrade
}
