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
        /// The file that the note stands in.
        let noteFile: CaseFile
        let owner: AccountID
        let ownerName: String
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
    /// When the authority's file was opened; nil where there is none of the case's own.
    let authoritySince: Instant?
    /// The stage in which an ended case ended; nil while it is open.
    let endedIn: Casework.Phase?
    /// Those that the person turns to, by name; two at most.
    let contacts: [String]
    /// Whoever is on the case, as `CaseReaderRepository` says it.
    let reader: AccountID?

    /// Nil also for a case that goes on in another: the step is taken there.
    var ownStep: Step? { host == nil ? nextStep : nil }
    var isOpen: Bool { endedOn == nil }

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
