import Casework
import Law

/// One case as it stands: the person, the unit, how far it has come and what must happen next. It holds the
/// name also where the reader may not see it: ask `mayBeRead(by:)` before showing any of it.
struct CaseFacts: Sendable {
    struct Person: Sendable {
        let name: String
        let birthDay: Day?
        let phone: String
        let isProtected: Bool
    }

    struct Step: Sendable {
        let step: NextStep
        let day: Day
        let note: String
        let owner: AccountID
        let ownerName: String
    }

    /// Where an ended case ended, and by whom.
    struct End: Sendable {
        let stage: Casework.Phase
        let by: AccountID
    }

    let person: Person
    let programmeName: String
    let mode: ProgrammeMode
    let phase: Casework.Phase
    let openedOn: Day
    let endedOn: Day?
    /// Nil when the case has ended.
    let nextStep: Step?
    let version: Int
    let outcome: OutcomeRecord?
    /// The number of the case in which this one goes on; nil for one that goes on by itself.
    let host: String?
    /// How many cases go on in this one.
    let joinedCount: Int
    /// Nil while the case is open.
    let end: End?

    /// Nil also for a case that goes on in another: the step is taken there.
    var ownStep: Step? { host == nil ? nextStep : nil }
    var isOpen: Bool { endedOn == nil }

    /// Whoever is on the case: its owner, or who ended it.
    private var reader: AccountID? { nextStep?.owner ?? end?.by }

    /// Protected facts are for who is on the case only.
    func mayBeRead(by account: AccountID) -> Bool {
        mayRead(isProtected: person.isProtected, account)
    }

    /// The same for somebody whose inquiry goes on in this case: merged people may be protected apart.
    func mayRead(isProtected: Bool, _ account: AccountID) -> Bool {
        ProtectedReading.mayRead(isProtected: isProtected, owner: reader, reader: account)
    }
}

/// How an inquiry ended, as it was decided. It never changes. Of an ending the rest stands in its record.
struct OutcomeRecord: Sendable {
    let outcome: Outcome
    let comment: String
    let decidedAt: Instant
    let decidedBy: AccountID
    let decidedByName: String
}
