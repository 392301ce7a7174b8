import Casework
import Law

/// One fact as it was noted: what, from whom, which day. It never changes; a correction is a fact of its own.
struct InvestigationFact: Sendable {
    let id: InvestigationFactID
    let content: NewFact
    let noted: Noted
}

/// A fact to be noted.
struct NewFact: InvestigationRecord {
    static let event = AuditEvent.investigationFactNoted

    let text: String
    let source: String
    /// The day it became known.
    let learntOn: Day
    /// The fact that this one corrects.
    let corrects: InvestigationFactID?

    func problems(in place: InvestigationPlace, today: Day) -> [InvestigationProblem] {
        let isTaken = corrects.map { id in place.file.entries.contains { $0.content.corrects == id } }
        return NewFact.problems(with: learntOn, born: place.file.facts.person.birthDay, today: today)
            + (isTaken == true ? [.alreadyCorrected] : [])
    }

    private static func problems(with day: Day, born: Day?, today: Day) -> [InvestigationProblem] {
        if day > today { return [.dayInFuture] }
        return born.map { day < $0 } == true ? [.beforeBirth] : []
    }
}
